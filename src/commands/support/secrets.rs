//! Masks secrets in responses: the API key, which `/me` contains and which is shown only on request, and the signing secret
//! of a webhook, which no trace may contain.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::secret::Secret;

#[derive(Deserialize)]
struct Answer<'a> {
    #[serde(borrow)]
    api_key: Option<&'a RawValue>,
    #[serde(borrow)]
    signing_secret: Option<&'a RawValue>,
}

/// `body` with its `api_key` masked, or in clear with `reveal`. Nothing else in it changes.
///
/// The transport has masked `own` everywhere already.
pub(in crate::commands) fn shown<'b>(body: &'b [u8], own: &Secret, reveal: bool) -> Cow<'b, [u8]> {
    let Ok(Answer { api_key: Some(token), .. }) = serde_json::from_slice(body) else { return body.into() };
    let Ok(text) = serde_json::from_str::<String>(token.get()) else { return body.into() };
    let is_own = text == own.to_string();
    match (reveal, is_own) {
        (true, true) => with(body, token, own.expose()),
        (false, false) => with(body, token, &Secret::new(text).to_string()),
        (true, false) | (false, true) => body.into(),
    }
}

/// `body` with the signing secret of a webhook masked, for a trace.
pub(in crate::commands) fn traced(body: &[u8]) -> Cow<'_, [u8]> {
    match serde_json::from_slice(body) {
        Ok(Answer { signing_secret: Some(token), .. }) if token.get() != "null" => {
            with(body, token, "whsec_…")
        }
        _ => body.into(),
    }
}

/// `body` with the value at `token`, a part of it, replaced by a text.
fn with<'b>(body: &'b [u8], token: &RawValue, text: &str) -> Cow<'b, [u8]> {
    let start = token.get().as_ptr().addr() - body.as_ptr().addr();
    let (before, rest) = body.split_at(start);
    let after = rest.get(token.get().len()..).unwrap_or_default();
    [before, serde_json::Value::from(text).to_string().as_bytes(), after].concat().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_masked_and_nothing_else_changes() {
        let own = Secret::new("bl_live_abcdefghWXYZ");
        let case = |body: &str, reveal| {
            String::from_utf8(shown(body.as_bytes(), &own, reveal).into_owned()).unwrap()
        };
        let masked = r#"{"a":1.0, "api_key" : "bl_…WXYZ","b":"\u00e9"}"#;
        assert_eq!(case(masked, false), masked);
        assert_eq!(case(masked, true), masked.replace("bl_…WXYZ", "bl_live_abcdefghWXYZ"));
        let another = r#"{"a":1.0, "api_key" : "bl_liv\u0065_another_1234","b":"\ud83d"}"#;
        assert_eq!(case(another, false), r#"{"a":1.0, "api_key" : "bl_…1234","b":"\ud83d"}"#);
        assert_eq!(case(another, true), another);
        for body in ["", "[]", "{}", r#"{"api_key":null}"#, r#"{"api_key":7}"#, "<html>"] {
            assert_eq!(case(body, false), body);
            assert_eq!(case(body, true), body);
        }
    }

    #[test]
    fn a_trace_keeps_no_secret() {
        let case = |body: &str| String::from_utf8(traced(body.as_bytes()).into_owned()).unwrap();
        assert_eq!(
            case(r#"{"webhook_id":"wh_1","signing_secret": "whsec_abc","n":1.0}"#),
            r#"{"webhook_id":"wh_1","signing_secret": "whsec_…","n":1.0}"#
        );
        for body in ["", "[]", r#"{"signing_secret":null}"#, r#"{"a":1}"#, "<html>"] {
            assert_eq!(case(body), body);
        }
    }
}
