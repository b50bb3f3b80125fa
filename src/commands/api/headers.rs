//! Reads the typed headers: which are allowed, and the idempotency key among them.

use crate::failure::{self, Failure};

/// Headers that the program sets itself, with the hint for whoever tries.
const OWNED: &[(&str, &str)] = &[
    ("Authorization", "set the key with BLOOIO_API_KEY, or choose another profile with -p"),
    ("Host", "set the host with --base-url: the key is sent to no other host"),
    ("Content-Length", "leave it out: it is computed from the body"),
    ("Transfer-Encoding", "leave it out: the body is sent in one piece"),
    ("Connection", "leave it out: blooio manages the connection"),
];

/// The headers to add to the program's own.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Headers {
    /// Name and value; each name once, with the last value given.
    pub(super) further: Vec<(String, String)>,
    /// The value of `Idempotency-Key`.
    pub(super) key: Option<String>,
}

/// Reads `NAME: VALUE`s.
///
/// # Errors
/// [`Failure::Usage`]; a value is never quoted, since it may be a secret.
pub(super) fn read(given: &[String]) -> failure::Result<Headers> {
    let mut headers = Headers::default();
    for header in given {
        let Some((name, value)) = header.split_once(':') else {
            return Err(Failure::usage(
                "a --header has no colon",
                "write NAME: VALUE, such as -H 'Accept-Language: en'",
            ));
        };
        let (name, value) = (name.trim(), value.trim_matches([' ', '\t']));
        if name.is_empty() || !name.bytes().all(is_of_name) {
            return Err(Failure::usage(
                format!("{name:?} is not a valid header name"),
                "write NAME: VALUE, such as -H 'Accept-Language: en'",
            ));
        }
        if let Some((name, why)) = OWNED.iter().find(|(owned, _)| owned.eq_ignore_ascii_case(name)) {
            return Err(Failure::usage(format!("the header {name} can't be set"), *why));
        }
        if !value.bytes().all(|byte| byte == b'\t' || byte == b' ' || byte.is_ascii_graphic()) {
            return Err(Failure::usage(
                format!("the header {name} contains a character that HTTP does not allow"),
                "use visible ASCII on one line",
            ));
        }
        if name.eq_ignore_ascii_case("Idempotency-Key") {
            headers.key = Some(value.to_owned());
            continue;
        }
        headers.further.retain(|(there, _)| !there.eq_ignore_ascii_case(name));
        headers.further.push((name.to_owned(), value.to_owned()));
    }
    Ok(headers)
}

/// A character of a token (RFC 9110, section 5.6.2).
fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
