//! Error answers of the API, read into one type whatever their shape.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::scope::{Scope, scope};
use crate::client::json;
use crate::client::reply::Reply;
use crate::client::retry_after::parse_retry_after;

/// An answer other than 2xx. All error shapes in the API's reference (A to G) are read into this.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("HTTP {status}: {message}")]
pub struct ApiError {
    /// The HTTP status, from the response line, never from the body.
    pub status: u16,
    /// The machine-readable code, if the body has one.
    pub code: Option<String>,
    /// The API's message, or else the status's standard reason. Not yet safe for a terminal.
    pub message: String,
    /// The body's top-level fields; empty when it is not a JSON object.
    pub fields: Map<String, Value>,
    /// The body as sent.
    pub body: Vec<u8>,
    /// How long `Retry-After` asked to wait.
    pub retry_after: Option<Duration>,
    /// The encoding that makes the body unreadable, and with it any code.
    pub encoding: Option<String>,
}

impl ApiError {
    /// Reads an error reply of any of the shapes that the API and proxies in front of it are known to send.
    #[must_use]
    pub fn from_reply(reply: &Reply) -> Self {
        let fields = match json::lenient(&reply.body) {
            Some(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        let Explanation { code, message } = Explanation::read(&fields);
        let reason =
            if reply.reason.is_empty() { "Blooio answered with an unknown status" } else { reply.reason };
        let message = match &reply.encoding {
            Some(encoding) => format!("{reason}; the response body can't be read: {}", encoded(encoding)),
            None => message.unwrap_or_else(|| reason.to_owned()),
        };
        let retry_after =
            reply.retry_after.as_deref().and_then(|value| parse_retry_after(value, SystemTime::now()));
        Self {
            status: reply.status,
            code,
            message,
            fields,
            body: reply.body.clone(),
            retry_after,
            encoding: reply.encoding.clone(),
        }
    }

    /// Whom it concerns.
    #[must_use]
    pub fn scope(&self) -> Scope {
        scope(self.status, self.code.as_deref())
    }

    /// A field of the body as text: a string's content, a number's digits.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<String> {
        match self.fields.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

/// Why an encoded body can't be read, as a clause.
pub(in crate::client) fn encoded(encoding: &str) -> String {
    format!("it is encoded as {encoding}, which blooio doesn't decode")
}

/// How a body explains the failure that it reports.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Explanation {
    /// The machine-readable code.
    pub(super) code: Option<String>,
    /// The message for people.
    pub(super) message: Option<String>,
}

impl Explanation {
    /// Reads it from a body's top-level fields.
    pub(super) fn read(fields: &Map<String, Value>) -> Self {
        let text = |value: Option<&Value>| {
            value.and_then(Value::as_str).filter(|text| !text.trim().is_empty()).map(str::to_owned)
        };
        let error = fields.get("error");
        let nested = error.and_then(Value::as_object);
        let code = text(fields.get("code"))
            .or_else(|| text(nested.and_then(|nested| nested.get("code"))))
            .or_else(|| text(error).filter(|word| is_machine_word(word)));
        let message = text(fields.get("message"))
            .or_else(|| text(nested.and_then(|nested| nested.get("message"))))
            .or_else(|| text(error));
        Self { code, message }
    }
}

/// Whether the text of `error` is a code (`bad_request`); in other shapes it is a class or prose (`ApiError`,
/// `Coming soon`).
fn is_machine_word(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, body: &str) -> (Option<String>, String) {
        let error = ApiError::from_reply(&Reply {
            status,
            reason: "Reason",
            headers: Vec::new(),
            retry_after: None,
            encoding: None,
            body: body.as_bytes().to_vec(),
        });
        (error.code, error.message)
    }

    #[test]
    fn every_shape_of_the_reference_is_read() {
        let word = |word: &str| Some(word.to_owned());
        for (body, code, message) in [
            (r#"{"error":"bad_request","message":"m","status":400}"#, word("bad_request"), "m"),
            (r#"{"error":"ApiError","message":"m","status":9,"code":"c"}"#, word("c"), "m"),
            (r#"{"error":"not_found","status":404}"#, word("not_found"), "not_found"),
            (r#"{"error":"Coming soon","message":"m"}"#, None, "m"),
            (r#"{"error":{"code":"c","message":"m","details":{}}}"#, word("c"), "m"),
            (r#"{"error":"Only prose"}"#, None, "Only prose"),
            ("", None, "Reason"),
            ("<html>nope</html>", None, "Reason"),
            ("[1]", None, "Reason"),
            (r#"{"error":5,"message":null,"code":7}"#, None, "Reason"),
            (r#"{"message":"cut \ud83d","code":"c"}"#, word("c"), "cut \u{fffd}"),
        ] {
            assert_eq!(read(400, body), (code, message.to_owned()), "{body}");
        }
    }
}
