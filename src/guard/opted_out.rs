//! The set of people who opted out.

use std::collections::HashSet;

use crate::recipients::Recipient;

/// The people who opted out, and groups that must not be texted.
///
/// A phone number takes 8 bytes. The numbers are sorted by [`OptedOut::sort`] only: for the few recipients of one message a
/// search through all of them is faster than sorting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OptedOut {
    phones: Vec<u64>,
    is_sorted: bool,
    others: HashSet<String>,
}

impl OptedOut {
    /// An empty set with room for this many phone numbers.
    #[must_use]
    pub fn with_capacity(phones: usize) -> Self {
        Self { phones: Vec::with_capacity(phones), ..Self::default() }
    }

    /// Adds a person or a group. Members of a list are added one by one.
    pub fn add(&mut self, who: &Recipient) {
        match who {
            Recipient::Phone(phone) => self.add_digits(phone.digits()),
            Recipient::Email(email) => {
                self.others.insert(email.as_str().to_lowercase());
            }
            Recipient::Group(group) => {
                self.others.insert(group.as_str().to_owned());
            }
            Recipient::Several(_) => who.members().iter().for_each(|member| self.add(member)),
        }
    }

    /// Adds the phone number with these digits after the `+`.
    pub fn add_digits(&mut self, digits: u64) {
        self.phones.push(digits);
        self.is_sorted = false;
    }

    /// Sorts the phone numbers, for many searches.
    pub fn sort(&mut self) {
        if !self.is_sorted {
            self.phones.sort_unstable();
            self.is_sorted = true;
        }
    }

    /// Number of entries; somebody may have several.
    #[must_use]
    pub fn len(&self) -> usize {
        self.phones.len() + self.others.len()
    }

    /// Whether the phone numbers are sorted.
    #[must_use]
    pub fn is_sorted(&self) -> bool {
        self.is_sorted
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
            Recipient::Email(email) => {
                !self.others.is_empty() && self.others.contains(&email.as_str().to_lowercase())
            }
            Recipient::Group(group) => self.others.contains(group.as_str()),
            Recipient::Several(_) => who.members().iter().any(|member| self.contains(member)),
        }
    }
}
