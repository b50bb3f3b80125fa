//! Who a message goes to: reads text as a phone number, an email address, a group, or several of them. Pure, and the
//! only module that knows about phone numbers. Settings, HTTP and the terminal are left to others.

mod book;
mod country;
mod e164;
mod email;
mod emergency;
mod errors;
mod phone;
mod plans;
mod prefix;
mod regions;
mod spreadsheet;
#[cfg(test)]
mod tests;
mod text;
mod written;

use std::fmt;

pub use book::{Aliases, Book, is_alias_name};
pub use country::Country;
pub use e164::E164Check;
pub use email::Email;
pub use errors::Error;
pub use phone::Phone;
pub use prefix::Prefix;

/// A group that Blooio knows: `^grp_[a-zA-Z0-9]+$` (the Blooio API's own rule).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group(String);

impl Group {
    /// The identifier: `grp_abc123`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn read(text: &str) -> Result<Self, errors::Problem> {
        let id = text.strip_prefix(GROUP).unwrap_or_default();
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(errors::Problem::Group);
        }
        Ok(Self(text.to_owned()))
    }
}

/// The prefix of every group ID.
const GROUP: &str = "grp_";

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One person, by whichever address they are known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Address {
    /// By phone number.
    Phone(Phone),
    /// By email address.
    Email(Email),
}

impl Address {
    /// The address as the API takes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Phone(phone) => phone.as_str(),
            Self::Email(email) => email.as_str(),
        }
    }

    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Email(one), Self::Email(other)) => one.same(other),
            _ => self == other,
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whom one message goes to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recipient {
    /// A person, by phone number.
    Phone(Phone),
    /// A person, by email address.
    Email(Email),
    /// A group that exists already.
    Group(Group),
    /// Two or more people, no two the same, in one conversation of them all.
    Several(Vec<Address>),
}

impl Recipient {
    /// The chat id of the Blooio API: `+15551234567`, `user@example.com`, `grp_abc123`, or several
    /// phones and addresses with commas between. Not percent-encoded.
    #[must_use]
    pub fn chat_id(&self) -> String {
        match self {
            Self::Phone(phone) => phone.to_string(),
            Self::Email(email) => email.to_string(),
            Self::Group(group) => group.to_string(),
            Self::Several(all) => all.iter().map(Address::as_str).collect::<Vec<_>>().join(","),
        }
    }

    /// Everyone of a list as a recipient of their own; anyone else, alone. A group is not taken
    /// apart: only the server knows who is in it.
    #[must_use]
    pub fn members(&self) -> Vec<Self> {
        match self {
            Self::Several(all) => all.iter().cloned().map(Self::from).collect(),
            one => vec![one.clone()],
        }
    }

    /// Whether this is a group that exists already, by its identifier.
    #[must_use]
    pub fn is_group(&self) -> bool {
        matches!(self, Self::Group(_))
    }
}

impl From<Address> for Recipient {
    fn from(address: Address) -> Self {
        match address {
            Address::Phone(phone) => Self::Phone(phone),
            Address::Email(email) => Self::Email(email),
        }
    }
}

impl fmt::Display for Recipient {
    /// The chat id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.chat_id())
    }
}
