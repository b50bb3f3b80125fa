//! The allow list: entries as people write them -> who may be texted.

use std::collections::HashSet;

use crate::recipients::{self, Book, Email, Prefix, Recipient};

/// The entry that stands for an empty list.
const NONE: &str = "none";

/// Who may be texted.
///
/// An entry is a phone number, an email address, a group, an alias (which stands for its members), the beginning of a phone
/// number (`+1555*`), or a domain (`*@example.com`). Phone numbers are normalized as recipients are; email addresses compare
/// without case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllowList {
    exact: HashSet<String>,
    prefixes: Vec<Prefix>,
    domains: Vec<String>,
}

/// Why an entry can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// It is no recipient.
    #[error(transparent)]
    Recipient(#[from] recipients::Error),
    /// It has a `*` that follows no digits and precedes no domain.
    #[error("{0:?} has a * in the wrong place")]
    Star(String),
    /// It is `none`, and there are other entries.
    #[error("\"none\" can't be combined with other entries")]
    None,
}

impl EntryError {
    /// How to fix it, if that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Recipient(error) => error.hint(),
            Self::Star(_) => Some(
                "write * after the first digits of a number, like +1555*, or before the @ of a domain, like *@example.com"
                    .to_owned(),
            ),
            Self::None => Some("write only none to text nobody, or leave it out".to_owned()),
        }
    }
}

impl AllowList {
    /// Reads a list. Without entries it allows nobody.
    ///
    /// # Errors
    /// The position of the first entry that can't be read, and why.
    pub fn read<'t>(
        entries: impl IntoIterator<Item = &'t str>,
        book: &Book<'_>,
    ) -> Result<Self, (usize, EntryError)> {
        let entries: Vec<&str> = entries.into_iter().collect();
        let mut list = Self::default();
        for (position, entry) in entries.iter().enumerate() {
            if entry.trim().eq_ignore_ascii_case(NONE) {
                if entries.len() > 1 {
                    return Err((position, EntryError::None));
                }
                continue;
            }
            list.add(entry, book).map_err(|error| (position, error))?;
        }
        Ok(list)
    }

    fn add(&mut self, entry: &str, book: &Book<'_>) -> Result<(), EntryError> {
        if !entry.contains(['*', '＊']) {
            self.exact.extend(book.recipient(entry)?.members().iter().map(key));
            return Ok(());
        }
        let misplaced = || EntryError::Star(entry.to_owned());
        let plain = entry.trim().replace('＊', "*");
        match (plain.strip_prefix("*@"), plain.strip_suffix('*')) {
            (Some(domain), _) if !domain.contains('*') => match book.recipient(&format!("x@{domain}"))? {
                Recipient::Email(email) => self.domains.push(domain_of(&email)),
                _ => return Err(misplaced()),
            },
            (None, Some(start)) => self.prefixes.push(Prefix::read(start).ok_or_else(misplaced)?),
            _ => return Err(misplaced()),
        }
        Ok(())
    }

    /// Number of people, groups, prefixes and domains.
    #[must_use]
    pub fn len(&self) -> usize {
        self.exact.len() + self.prefixes.len() + self.domains.len()
    }

    /// Whether nobody may be texted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether this person or group may be texted; of a list, whether everybody may.
    ///
    /// A group has to be listed itself, because its members aren't known.
    #[must_use]
    pub fn allows(&self, who: &Recipient) -> bool {
        match who {
            Recipient::Several(_) => who.members().iter().all(|member| self.allows(member)),
            one if self.exact.contains(&key(one)) => true,
            Recipient::Phone(phone) => self.prefixes.iter().any(|prefix| prefix.begins(phone)),
            Recipient::Email(email) => self.domains.contains(&domain_of(email)),
            Recipient::Group(_) => false,
        }
    }
}

/// What an exact entry is compared by. Only the case of ASCII letters is ignored: other letters may have lower-case forms that are
/// those of another address.
fn key(who: &Recipient) -> String {
    match who {
        Recipient::Email(email) => email.as_str().to_ascii_lowercase(),
        other => other.chat_id(),
    }
}

/// The part after the `@`, as in [`key`].
fn domain_of(email: &Email) -> String {
    email.as_str().rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase()).unwrap_or_default()
}
