//! Whether a 2xx says that it did not work: decided here, for every call.

use std::fmt;

use serde_json::{Map, Value};

use super::call::Call;
use super::error::Said;
use super::json;
use super::messages::Sent;
use super::transport::Reply;

/// A 2xx that says that it did not work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Denied {
    /// The machine-readable code, where there is one.
    pub code: Option<String>,
    /// The API's words, where there are any. Not yet safe for a terminal.
    pub why: Option<String>,
    /// The IDs that it names all the same, of messages or of other things that the call may have made: what came of it
    /// is open then.
    pub ids: Vec<String>,
    /// The answer.
    pub reply: Reply,
}

impl Denied {
    /// Reads a 2xx that answers `call`; none where it does not say that it did not work.
    ///
    /// `success: false` says so for any call, and for a message an `error` in the place of an ID.
    pub(super) fn read(call: &Call, reply: &Reply) -> Option<Self> {
        let answer = json::lenient(&reply.body)?;
        let fields = answer.as_object()?;
        let ids = if call.is_message() { Sent::of(fields).ids } else { made(call, fields) };
        let has_error = fields.get("error").is_some_and(|error| !error.is_null());
        let is_refused_message = call.is_message() && ids.is_empty() && has_error;
        if fields.get("success") != Some(&Value::Bool(false)) && !is_refused_message {
            return None;
        }
        let Said { code, message } = Said::read(fields);
        // What a webhook's endpoint met is nearer to the cause than what the API makes of it.
        let endpoint = answer.pointer("/response_data/error").and_then(Value::as_str).map(str::to_owned);
        let status = answer.get("response_status").and_then(Value::as_u64);
        let why = endpoint
            .or(message)
            .or_else(|| status.map(|status| format!("the endpoint answered HTTP {status}")));
        Some(Self { code, why, ids, reply: reply.clone() })
    }
}

/// The IDs of what `call` may have made; none if a second time does no harm.
fn made(call: &Call, fields: &Map<String, Value>) -> Vec<String> {
    // With what a webhook's endpoint met or answered it is known what came of the call.
    let is_known = fields.get("response_status").is_some_and(Value::is_number)
        || fields.get("response_data").is_some_and(|data| data.get("error").is_some_and(Value::is_string));
    if call.repeatable || call.method.reads() || is_known {
        return Vec::new();
    }
    let all = fields.iter().filter(|(name, _)| names_ids(name)).flat_map(|(_, value)| json::texts_in(value));
    all.filter(|id| !call.names(id)).collect()
}

/// Whether a field of this name holds IDs of things; those of requests are for a log.
#[must_use]
pub fn names_ids(name: &str) -> bool {
    let is_of_log = matches!(name, "request_id" | "trace_id" | "correlation_id");
    !is_of_log && (name == "id" || name.ends_with("_id") || name.ends_with("_ids"))
}

impl fmt::Display for Denied {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Blooio says that it did not work")?;
        if let Some(why) = &self.why {
            write!(formatter, ": {why}")?;
        }
        match &self.code {
            Some(code) if self.why.as_ref() != Some(code) => write!(formatter, " ({code})"),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Denied;
    use crate::client::call::{Call, Method};
    use crate::client::messages;
    use crate::client::transport::Reply;

    fn said(call: &Call, body: &str) -> Option<String> {
        let reply = Reply {
            status: 200,
            reason: "OK",
            headers: Vec::new(),
            retry_after: None,
            encoding: None,
            body: body.as_bytes().to_vec(),
        };
        Denied::read(call, &reply).map(|denied| denied.to_string())
    }

    #[test]
    fn any_call_is_denied_by_success_false() {
        let call = Call::new(Method::Get, &["me"]).unwrap();
        let no = "Blooio says that it did not work";
        for (body, words) in [
            (r#"{"success":false}"#, no.to_owned()),
            (r#"{"success":false,"message":"It is in use"}"#, format!("{no}: It is in use")),
            (r#"{"success":false,"error":{"code":"c","message":"m"}}"#, format!("{no}: m (c)")),
            (r#"{"success":false,"error":"not_found"}"#, format!("{no}: not_found")),
            (r#"{"success":false,"error":"Cut \ud83d"}"#, format!("{no}: Cut \u{fffd}")),
            (
                r#"{"success":false,"message":"m","response_data":{"error":"Bad Gateway"}}"#,
                format!("{no}: Bad Gateway"),
            ),
            (r#"{"success":false,"response_status":500}"#, format!("{no}: the endpoint answered HTTP 500")),
        ] {
            assert_eq!(said(&call, body), Some(words), "{body}");
        }
        for body in [
            "",
            "[]",
            "{}",
            "false",
            r#"{"success":true}"#,
            r#"{"success":null}"#,
            r#"{"success":"false"}"#,
            r#"{"error":"x"}"#,
            r#"{"chats":[{"success":false}]}"#,
            r#"[{"success":false}]"#,
        ] {
            assert_eq!(said(&call, body), None, "{body}");
        }
    }

    #[test]
    fn a_message_is_denied_by_an_error_in_the_place_of_an_id() {
        let call = messages::send_written("+15551234567", "{}".to_owned(), "k1").unwrap();
        for body in [
            r#"{"error":"x"}"#,
            r#"{"error":{}}"#,
            r#"{"error":"x","status":"queued"}"#,
            r#"{"error":"x","message_id":null,"message_ids":[]}"#,
            r#"{"success":true,"error":"x"}"#,
            r#"{"success":false,"message_id":"msg_1"}"#,
        ] {
            assert!(said(&call, body).is_some(), "{body}");
        }
        for body in [
            r#"{"status":"queued"}"#,
            r#"{"error":null,"status":"queued"}"#,
            r#"{"error":"late","message_id":"msg_1"}"#,
            r#"{"error":"late","message_ids":["msg_1"]}"#,
        ] {
            assert_eq!(said(&call, body), None, "{body}");
        }
    }
}
