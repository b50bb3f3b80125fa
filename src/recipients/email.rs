//! E-mail addresses, as far as a text needs them checked: the shape, not whether anyone is there.

use std::fmt;

use super::errors::Problem;

/// Longest address SMTP carries, in bytes (RFC 5321 §4.5.3.1.3, less the angle brackets).
const LONGEST: usize = 254;

/// An e-mail address that iMessage may know somebody by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// The address as it was typed, trimmed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both are the same mailbox for sure: host names don't depend on case (RFC 5321
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

/// Why the text is no address, if it isn't one.
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
        return Some("it begins with ' or =, which a spreadsheet puts before text");
    }
    if domain.contains('@') {
        return Some("it has more than one @");
    }
    if address.contains(['<', '>']) {
        return Some("give only what is between < and >");
    }
    if address.contains(foreign) {
        return Some(
            "it has a space, quote, bracket, comma or other character that only a quoted name can have",
        );
    }
    if local.is_empty() {
        return Some("nothing is before the @");
    }
    if domain.is_empty() {
        return Some("nothing is after the @");
    }
    if domain.split('.').any(str::is_empty) {
        return Some("a dot after the @ has nothing before or after it");
    }
    let host = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    if !domain.chars().all(host) {
        return Some("what is after the @ is not a host name");
    }
    (address.len() > LONGEST).then_some("it is longer than 254 bytes")
}
