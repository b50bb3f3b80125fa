//! What the API or the wire said, typed; what it means for the user is `failure`'s.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::denied::Denied;
use super::json;
use super::retry::{may_pass, parse_retry_after};
use super::transport::Reply;

/// Why no complete answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The host name does not resolve.
    Dns,
    /// No connection: refused or unreachable.
    Connect,
    /// The proxy can't be reached, or opens no tunnel.
    Proxy,
    /// The proxy wants a name and a password, or others.
    ProxyPassword,
    /// The TLS handshake failed for another reason than the certificate.
    Tls,
    /// The server's certificate was not accepted.
    Certificate(Flaw),
    /// The time for one attempt ran out.
    Timeout,
    /// The connection ended before the answer did.
    Closed,
    /// What answered does not speak HTTP.
    NotHttp,
    /// The answer is HTTP with a fault.
    Garbled,
    /// The answer was larger than any answer of the API.
    TooLarge,
    /// Anything else.
    Other,
}

/// Why a certificate was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Nobody that is trusted signed it, and no further certificates were given.
    Issuer,
    /// Nobody that is trusted signed it, not even those whose certificates were given.
    IssuerBesides,
    /// Nobody that is trusted signed it, and certificates that were named can't be used.
    Store,
    /// It has expired or is not valid yet, by this machine's clock.
    Time,
    /// It is for other hosts.
    Host,
    /// It can't be used whoever signed it.
    Form,
}

/// No complete answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct WireError {
    /// Whether the request may have left this machine.
    pub sent: bool,
    /// The kind of failure.
    pub cause: Cause,
    /// One clause for people.
    pub detail: String,
}

/// A 2xx whose body is not JSON: something between here and the API answered, or cut the answer short.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the answer (HTTP {status}) can't be read: {why}")]
pub struct Unreadable {
    /// The HTTP status.
    pub status: u16,
    /// What is wrong with the body.
    pub why: String,
    /// The body.
    pub body: Vec<u8>,
}

/// An answer other than 2xx. Shapes A to G of the reference are all read into this.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("HTTP {status}: {message}")]
pub struct ApiError {
    /// The HTTP status, from the response line, never from the body.
    pub status: u16,
    /// The machine-readable code, where there is one.
    pub code: Option<String>,
    /// The API's words, else the reason of the status, if it has one. Not yet safe for a terminal.
    pub message: String,
    /// The body's top-level fields; empty when it is not a JSON object.
    pub fields: Map<String, Value>,
    /// The body as sent.
    pub body: Vec<u8>,
    /// What `Retry-After` asked for.
    pub retry_after: Option<Duration>,
    /// The encoding that hides the body, and with it any code.
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
        let Said { code, message } = Said::read(&fields);
        let reason =
            if reply.reason.is_empty() { "Blooio answered with an unknown status" } else { reply.reason };
        let message = match &reply.encoding {
            Some(encoding) => format!("{reason}, for a reason that can't be read: {}", encoded(encoding)),
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

    /// Whether time within reach may clear it: what the contract calls unavailable.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        may_pass(self.status, self.code.as_deref())
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

/// What is wrong with a body in an encoding, as a clause.
pub(super) fn encoded(encoding: &str) -> String {
    format!("it is encoded as {encoding}, which blooio doesn't decode")
}

/// What an answer says of its own failure.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
}

impl Said {
    /// Reads it out of a body's top-level fields.
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

/// `error` is a code in some shapes (`bad_request`) and a class or prose in others (`ApiError`, `Coming soon`).
fn is_machine_word(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// What one attempt met instead of a readable 2xx.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// No complete answer.
    #[error("{0}")]
    Wire(WireError),
    /// A 2xx that is not JSON.
    #[error("{0}")]
    Unreadable(Unreadable),
    /// A 2xx that says that it did not work.
    #[error("{0}")]
    Denied(Box<Denied>),
    /// Answered with an error.
    #[error("{0}")]
    Api(Box<ApiError>),
}

impl Failure {
    /// What was met, as an error message has it: a sentence with the status and the code, not yet safe for a terminal.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Wire(wire) => format!("no answer from Blooio: {wire}"),
            Self::Unreadable(unreadable) => unreadable.to_string(),
            Self::Denied(denied) => denied.to_string(),
            Self::Api(api) => {
                let code = api.code.as_ref().map(|code| format!(", {code}")).unwrap_or_default();
                format!("{} (HTTP {}{code})", api.message, api.status)
            }
        }
    }
}

/// Why a call did not succeed, after all attempts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{failure}")]
pub struct Error {
    /// What the last attempt met.
    pub failure: Failure,
    /// How many attempts there were.
    pub attempts: u32,
    /// Whether the API may have carried the request out at any of them, even where the last was refused.
    pub may_have_arrived: bool,
}

/// Why no request could even be tried.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A certificate file can't be read or holds no certificate.
    #[error("{path}: {why}")]
    Certificates {
        /// The file.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// The HTTP client can't be built.
    #[error("the HTTP client can't be set up: {0}")]
    Client(String),
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
