//! A 2xx whose body says that the request failed: decided here, for every call.

use std::fmt;

use serde_json::{Map, Value};

use super::api::Explanation;
use crate::client::call::Call;
use crate::client::json;
use crate::client::messages::Sent;
use crate::client::reply::Reply;

/// A 2xx whose body says that the request failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Denied {
    /// The machine-readable code, if the body has one.
    pub code: Option<String>,
    /// The API's message, if there is one. Not yet safe for a terminal.
    pub why: Option<String>,
    /// The IDs that it names nevertheless, of messages or of other things that the call may have created. If there are
    /// any, the outcome is open.
    pub ids: Vec<String>,
    /// The answer.
    pub reply: Reply,
}

impl Denied {
    /// Reads a 2xx that answers `call`; `None` unless it reports a failure.
    ///
    /// `success: false` reports one for any call, and so does an `error` instead of an ID for a message.
    pub(in crate::client) fn read(call: &Call, reply: &Reply) -> Option<Self> {
        let answer = json::lenient(&reply.body)?;
        let fields = answer.as_object()?;
        let ids = if call.is_message() { Sent::of(fields).ids } else { created(call, fields) };
        let has_error = fields.get("error").is_some_and(|error| !error.is_null());
        let is_refused_message = call.is_message() && ids.is_empty() && has_error;
        if fields.get("success") != Some(&Value::Bool(false)) && !is_refused_message {
            return None;
        }
        let Explanation { code, message } = Explanation::read(fields);
        // The error of a webhook's endpoint is closer to the cause than the API's own message.
        let endpoint = answer.pointer("/response_data/error").and_then(Value::as_str).map(str::to_owned);
        let status = answer.get("response_status").and_then(Value::as_u64);
        let why = endpoint
            .or(message)
            .or_else(|| status.map(|status| format!("the endpoint answered HTTP {status}")));
        Some(Self { code, why, ids, reply: reply.clone() })
    }
}

/// The IDs of what `call` may have created; empty if repeating the call is safe.
fn created(call: &Call, fields: &Map<String, Value>) -> Vec<String> {
    // An answer or an error of the webhook's endpoint shows the outcome of the call.
    let is_known = fields.get("response_status").is_some_and(Value::is_number)
        || fields.get("response_data").is_some_and(|data| data.get("error").is_some_and(Value::is_string));
    if call.repeatable || call.method.reads() || is_known {
        return Vec::new();
    }
    let all = fields.iter().filter(|(name, _)| names_ids(name)).flat_map(|(_, value)| json::texts_in(value));
    all.filter(|id| !call.names(id)).collect()
}

/// Whether a field of this name holds the ID of a thing. IDs of requests, which are meant for logs, don't count.
#[must_use]
pub fn names_ids(name: &str) -> bool {
    let is_of_log = matches!(name, "request_id" | "trace_id" | "correlation_id");
    !is_of_log && (name == "id" || name.ends_with("_id") || name.ends_with("_ids"))
}

impl fmt::Display for Denied {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Blooio reported a failure")?;
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
    use crate::client::reply::Reply;

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
        let no = "Blooio reported a failure";
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
