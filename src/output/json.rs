//! JSON as the API sent it: only the white space between tokens changes, so no field, order, number or escape is lost.

use std::io::Write;

use super::text::is_control;

/// `body`, one valid JSON text, on one line.
#[must_use]
pub fn compact(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() + 1);
    for token in Tokens::new(body) {
        out.extend_from_slice(token);
    }
    out
}

/// `body`, one valid JSON text, indented by two spaces. Characters that control a terminal are escaped inside strings.
#[must_use]
pub fn pretty(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() * 2);
    let mut depth = 0_usize;
    let mut tokens = Tokens::new(body).peekable();
    while let Some(token) = tokens.next() {
        match token {
            b"{" | b"[" => {
                out.extend_from_slice(token);
                if tokens.peek().is_some_and(|next| matches!(*next, b"}" | b"]")) {
                    continue;
                }
                depth += 1;
                new_line(&mut out, depth);
            }
            b"}" | b"]" => {
                if !matches!(out.last(), Some(b'{' | b'[')) {
                    depth = depth.saturating_sub(1);
                    new_line(&mut out, depth);
                }
                out.extend_from_slice(token);
            }
            b"," => {
                out.push(b',');
                new_line(&mut out, depth);
            }
            b":" => out.extend_from_slice(b": "),
            _ => out.extend_from_slice(&harmless(token)),
        }
    }
    out
}

fn new_line(out: &mut Vec<u8>, depth: usize) {
    out.push(b'\n');
    // A hostile nesting must not turn a megabyte into a terabyte of indentation.
    out.resize(out.len() + 2 * depth.min(64), b' ');
}

/// `body`, one valid JSON text on one line. Characters that control a terminal are escaped inside strings.
#[must_use]
pub fn harmless_line(body: &[u8]) -> Vec<u8> {
    Tokens::new(body).flat_map(harmless).collect()
}

/// A string token whose control characters are `\u` escapes: the same JSON value, harmless on a terminal.
fn harmless(token: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(token);
    if !text.contains(is_control) {
        return token.to_vec();
    }
    let mut out = Vec::with_capacity(token.len() + 16);
    for c in text.chars() {
        if is_control(c) {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
    out
}

/// The tokens of a valid JSON text, each as its bytes, white space left out.
struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    fn new(body: &'a [u8]) -> Self {
        Self { rest: body }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let start = self.rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        let rest = &self.rest[start..];
        let length = match rest[0] {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            b'"' => string_length(rest),
            _ => rest
                .iter()
                .position(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b'}' | b']' | b':'))
                .unwrap_or(rest.len()),
        };
        let (token, rest) = rest.split_at(length.max(1));
        self.rest = rest;
        Some(token)
    }
}

fn string_length(text: &[u8]) -> usize {
    let mut at = 1;
    while at < text.len() {
        match text[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    fn text(bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn nothing_but_white_space_changes() {
        let body = b"{ \"b\": 1.0,\r\n \"a\" : [ ] , \"c\":{\"x\":\"\\u00e9 { , \\\" }\"}, \"b\":1E+2,\"n\":12345678901234567890123}\n";
        assert_eq!(
            text(compact(body)),
            r#"{"b":1.0,"a":[],"c":{"x":"\u00e9 { , \" }"},"b":1E+2,"n":12345678901234567890123}"#
        );
        assert_eq!(
            text(pretty(body)),
            "{\n  \"b\": 1.0,\n  \"a\": [],\n  \"c\": {\n    \"x\": \"\\u00e9 { , \\\" }\"\n  },\n  \"b\": 1E+2,\n  \"n\": 12345678901234567890123\n}"
        );
    }

    #[test]
    fn a_terminal_is_not_steered() {
        let body = "{\"a\":\"\u{9b}2J\u{202e}\u{7f}é\"}";
        assert_eq!(text(pretty(body.as_bytes())), "{\n  \"a\": \"\\u009b2J\\u202e\\u007fé\"\n}");
        assert_eq!(text(compact(body.as_bytes())), body);
    }

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::hash_map(any::<String>(), inner, 0..5)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn the_value_survives(value in json()) {
            let compacted = compact(serde_json::to_string_pretty(&value).unwrap().as_bytes());
            prop_assert_eq!(&text(compacted), &value.to_string());
            let prettied: Value = serde_json::from_slice(&pretty(value.to_string().as_bytes())).unwrap();
            prop_assert_eq!(prettied, value);
        }

        #[test]
        fn no_bytes_panic(body: Vec<u8>) {
            let _ = (compact(&body), pretty(&body));
        }
    }
}
