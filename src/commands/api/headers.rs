//! Headers that were typed: which may be, and the idempotency key among them.

use crate::failure::{self, Failure};

/// What belongs to the program or to the connection, and why.
const OWNED: &[(&str, &str)] = &[
    ("Authorization", "the key is a setting: BLOOIO_API_KEY, or another profile with -p"),
    ("Host", "the host is that of the base URL, so that the key goes nowhere else"),
    ("Content-Length", "it is counted from the body"),
    ("Transfer-Encoding", "the body is sent in one piece"),
    ("Connection", "the connection is this program's affair"),
];

/// Headers in addition to the program's own.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Headers {
    /// Each name once; the last value that was given for it.
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
            return Err(Failure::usage("a --header has no colon", "such as -H 'Accept-Language: en'"));
        };
        let (name, value) = (name.trim(), value.trim_matches([' ', '\t']));
        if name.is_empty() || !name.bytes().all(is_of_name) {
            return Err(Failure::usage(
                format!("{name:?} is not the name of a header"),
                "such as -H 'Accept-Language: en'",
            ));
        }
        if let Some((name, why)) = OWNED.iter().find(|(owned, _)| owned.eq_ignore_ascii_case(name)) {
            return Err(Failure::usage(format!("the header {name} can't be given"), *why));
        }
        if !value.bytes().all(|byte| byte == b'\t' || byte == b' ' || byte.is_ascii_graphic()) {
            return Err(Failure::usage(
                format!("the header {name} holds a character that HTTP does not allow"),
                "headers are visible ASCII, on one line",
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
