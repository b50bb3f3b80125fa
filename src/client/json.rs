//! Reads the API's JSON: checks a body without changing it, and parses it leniently.

use serde_json::Value;
use serde_json::value::RawValue;

/// Checks that `body` is one JSON text. Strings may contain escapes that are not Unicode, as JavaScript emits them.
///
/// # Errors
/// What is wrong with it, as a clause for people.
pub fn check(body: &[u8]) -> Result<(), String> {
    if body.is_empty() {
        return Err("it is empty".to_owned());
    }
    serde_json::from_slice::<&RawValue>(body).map(drop).map_err(|error| {
        if error.is_eof() { "its JSON is cut short".to_owned() } else { "it is not JSON".to_owned() }
    })
}

/// Parses `body`, replacing lone surrogates in its strings; `None` if it is not JSON.
///
/// A message cut in the middle of an emoji comes as `"\ud83d"`, which JSON allows and UTF-8 can't represent.
#[must_use]
pub fn lenient(body: &[u8]) -> Option<Value> {
    serde_json::from_slice(body).ok().or_else(|| serde_json::from_slice(&replace_lone_surrogates(body)).ok())
}

/// A field's text; `None` if it is absent, of another type, or empty.
#[must_use]
pub fn text(value: Option<&Value>) -> Option<String> {
    value.and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The text that a value is, or the texts in its list, without empty ones.
#[must_use]
pub fn texts_in(value: &Value) -> Vec<String> {
    let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    items.iter().filter_map(|item| text(Some(item))).collect()
}

fn replace_lone_surrogates(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut at = 0;
    while at < body.len() {
        match (body[at], unit(body, at)) {
            (b'\\', Some(0xD800..=0xDBFF)) if matches!(unit(body, at + 6), Some(0xDC00..=0xDFFF)) => {
                out.extend_from_slice(&body[at..at + 12]);
                at += 12;
            }
            (b'\\', Some(0xD800..=0xDFFF)) => {
                out.extend_from_slice(b"\\ufffd");
                at += 6;
            }
            (b'\\', _) => {
                let end = (at + 2).min(body.len());
                out.extend_from_slice(&body[at..end]);
                at = end;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

/// The UTF-16 unit of the `\u` escape that begins at `at`.
fn unit(body: &[u8], at: usize) -> Option<u32> {
    let escape = body.get(at..at + 6)?;
    if &escape[..2] != b"\\u" || !escape[2..].iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u32::from_str_radix(std::str::from_utf8(&escape[2..]).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lone_surrogates_are_legal_and_readable() {
        for (body, text) in [
            (r#""a\ud83d""#, "a\u{fffd}"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
            (r#""\ude00 \ud83dx""#, "\u{fffd} \u{fffd}x"),
            (r#""\\ud83d\ud83d""#, "\\ud83d\u{fffd}"),
            (r#""\ud83d\ude00""#, "\u{1f600}"),
        ] {
            assert_eq!(check(body.as_bytes()), Ok(()), "{body}");
            assert_eq!(lenient(body.as_bytes()), Some(Value::from(text)), "{body}");
        }
    }

    #[test]
    fn what_is_not_json_is_told_apart() {
        assert_eq!(check(b""), Err("it is empty".to_owned()));
        assert_eq!(check(br#"{"a":"#), Err("its JSON is cut short".to_owned()));
        assert_eq!(check(b"<html>"), Err("it is not JSON".to_owned()));
        assert_eq!(check(b"{} {}"), Err("it is not JSON".to_owned()));
        assert_eq!(lenient(b"<html>"), None);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_panic(body: Vec<u8>) {
            let _ = (check(&body), lenient(&body));
        }

        #[test]
        fn escapes_never_panic(body in r#"["\\ud83de0 ]{0,40}"#) {
            let _ = (check(body.as_bytes()), lenient(body.as_bytes()));
        }
    }
}
