//! The set of people who opted out.

use std::borrow::Cow;
use std::collections::HashSet;

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::recipients::Recipient;

/// The people who opted out, and groups that must not be texted: all of them, or those of a few who were looked for.
///
/// A phone number takes 8 bytes. The numbers are sorted by [`OptedOut::sort`] only: for the few recipients of one message a
/// search through all of them is faster than sorting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OptedOut {
    phones: Vec<u64>,
    is_sorted: bool,
    others: HashSet<String>,
    /// Who was looked for; everybody if there is none.
    among: Option<Few>,
    /// Number of entries, whoever was looked for.
    entries: usize,
}

/// The form in which two recipients are compared: those of the same person or group are equal. Email addresses compare without
/// case and width, and the host in either spelling (`bücher.de`, `xn--bcher-kva.de`). Too many addresses may be equal, never too
/// few: it is for lists of people who must not be texted.
#[must_use]
pub fn key(recipient: &str) -> Cow<'_, str> {
    let Some((name, host)) = recipient.rsplit_once('@') else { return Cow::Borrowed(recipient) };
    let normal = |text: &str| {
        let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(text).to_lowercase();
        ComposingNormalizerBorrowed::new_nfkc().normalize(&composed).into_owned()
    };
    let host = match url::Host::parse(host) {
        Ok(host) => host.to_string(),
        Err(_) => normal(host),
    };
    Cow::Owned(format!("{}@{host}", normal(name)))
}

/// The people who are looked for, and the digits of their numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Few {
    people: Vec<Recipient>,
    digits: Vec<u64>,
}

impl OptedOut {
    /// An empty set of all who opted out, with room for this many phone numbers.
    #[must_use]
    pub fn with_capacity(phones: usize) -> Self {
        Self { phones: Vec::with_capacity(phones), ..Self::default() }
    }

    /// An empty set of those of a few people who opted out.
    #[must_use]
    pub fn among(people: Vec<Recipient>) -> Self {
        let digits = people.iter().filter_map(|who| match who {
            Recipient::Phone(phone) => Some(phone.digits()),
            _ => None,
        });
        let digits = digits.collect();
        Self { among: Some(Few { people, digits }), ..Self::default() }
    }

    /// Whether it tells of each of these people whether they opted out.
    #[must_use]
    pub fn covers(&self, people: &[Recipient]) -> bool {
        self.among.as_ref().is_none_or(|few| people.iter().all(|who| few.people.contains(who)))
    }

    /// Adds a person or a group. Members of a list are added one by one.
    pub fn add(&mut self, who: &Recipient) {
        match who {
            Recipient::Phone(phone) => self.add_digits(phone.digits()),
            Recipient::Email(email) => {
                self.entries += 1;
                self.others.insert(key(email.as_str()).into_owned());
            }
            Recipient::Group(group) => {
                self.entries += 1;
                self.others.insert(group.as_str().to_owned());
            }
            Recipient::Several(_) => who.members().iter().for_each(|member| self.add(member)),
        }
    }

    /// Adds the phone number with these digits after the `+`.
    pub fn add_digits(&mut self, digits: u64) {
        self.entries += 1;
        // Memory for all of them costs more time than looking for the few.
        if self.among.as_ref().is_none_or(|few| few.digits.contains(&digits)) {
            self.phones.push(digits);
            self.is_sorted = false;
        }
    }

    /// Adds the entries of another set, which looked for the same people.
    pub fn extend(&mut self, other: Self) {
        self.entries += other.entries;
        self.phones.extend(other.phones);
        self.is_sorted = false;
        self.others.extend(other.others);
    }

    /// Sorts the phone numbers, for many searches.
    pub fn sort(&mut self) {
        if !self.is_sorted {
            self.phones.sort_unstable();
            self.is_sorted = true;
        }
    }

    /// Whether all who opted out are in it, sorted.
    #[must_use]
    pub fn is_sorted(&self) -> bool {
        self.is_sorted && self.among.is_none()
    }

    /// Number of entries, whoever was looked for; somebody may have several.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries
    }

    /// Whether nobody opted out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the phone number with these digits after the `+` opted out.
    #[must_use]
    pub fn contains_digits(&self, digits: u64) -> bool {
        if self.is_sorted {
            self.phones.binary_search(&digits).is_ok()
        } else {
            self.phones.contains(&digits)
        }
    }

    /// Whether this person or group opted out; of a list, whether anybody did.
    #[must_use]
    pub fn contains(&self, who: &Recipient) -> bool {
        match who {
            Recipient::Phone(phone) => self.contains_digits(phone.digits()),
            Recipient::Email(email) => !self.others.is_empty() && self.others.contains(&*key(email.as_str())),
            Recipient::Group(group) => self.others.contains(group.as_str()),
            Recipient::Several(_) => who.members().iter().any(|member| self.contains(member)),
        }
    }
}
