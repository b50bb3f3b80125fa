//! Email addresses. Only their form is checked, not whether they exist.

use std::fmt;

use super::errors::Problem;

/// Longest address SMTP carries, in bytes (RFC 5321 §4.5.3.1.3, less the angle brackets).
const LONGEST: usize = 254;

/// An email address, which iMessage can deliver to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// The address as it was typed, trimmed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both are certainly the same mailbox: host names don't depend on case (RFC 5321
    /// §2.4), the part before the `@` may.
    pub(super) fn same(&self, other: &Self) -> bool {
        let parts = |email: &Self| {
            let (local, domain) = email.0.split_once('@').unwrap_or_default();
            (local.to_owned(), domain.to_lowercase())
        };
        parts(self) == parts(other)
    }

    /// Reads an address from text without surrounding white space; `mailto:` may precede it.
    pub(super) fn read(text: &str) -> Result<Self, Problem> {
        let address = match text.split_at_checked(7) {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => rest,
            _ => text,
        };
        match fault(address) {
            Some(why) => Err(Problem::Email(why)),
            None => Ok(Self(address.to_owned())),
        }
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why the text isn't an address, if it isn't one.
fn fault(address: &str) -> Option<&'static str> {
    let foreign = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '"' | '\\' | '(' | ')' | '[' | ']' | ':' | ';')
            || matches!(c, ',' | '，' | '،' | '、')
    };
    let Some((local, domain)) = address.split_once('@') else {
        return Some("it has no @");
    };
    if local.starts_with(['\'', '=']) {
        return Some("it begins with ' or =, which spreadsheets put before text");
    }
    if domain.contains('@') {
        return Some("it has more than one @");
    }
    if address.contains(['<', '>']) {
        return Some("keep only the part between < and >");
    }
    if address.contains(foreign) {
        return Some(
            "it contains a space, quote, bracket, comma or other character that is only allowed in quotes",
        );
    }
    if local.is_empty() {
        return Some("there is nothing before the @");
    }
    if domain.is_empty() {
        return Some("there is nothing after the @");
    }
    if domain.split('.').any(str::is_empty) {
        return Some("the host name has a dot with nothing before or after it");
    }
    let host = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    if !domain.chars().all(host) {
        return Some("the part after the @ is not a host name");
    }
    (address.len() > LONGEST).then_some("it is longer than 254 bytes")
}
