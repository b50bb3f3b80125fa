//! A message as the sandbox holds it: made from the send that created it, and from the time.

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::event::{Accepted, Shape};
use super::lifecycle::{DeliveryStatus, delivery_status};

/// The number that messages come from when the sender names none.
pub(super) const OWN_NUMBER: &str = "+15550001111";

/// A message as of the time of the request. Times are milliseconds since the epoch.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Message {
    /// `msg_…`
    pub message_id: String,
    /// The phone number, the email address, or the group (`grp_…`).
    pub chat_id: String,
    /// Whom it goes to; several for a group.
    pub participants: Vec<String>,
    /// The number it comes from.
    pub from_number: String,
    /// Its text; for an array of texts, this message's own.
    pub text: Option<String>,
    /// What is attached: objects with `url`, and `name` when it has one.
    pub attachments: Vec<Value>,
    /// `queued`, `sent`, `delivered` or `failed`.
    pub status: &'static str,
    /// `pending`, `imessage` or `sms`.
    pub protocol: &'static str,
    /// When it was accepted.
    pub time_accepted: u64,
    /// When it was sent; until then, when it was accepted.
    pub time_sent: u64,
    /// When it was delivered.
    pub time_delivered: Option<u64>,
    /// Why it failed.
    pub error: Option<&'static str>,
    /// The key it was sent with.
    pub idempotency_key: Option<String>,
    /// The request's body, whole: all messages of one request have the same.
    pub body: Box<RawValue>,
}

impl Message {
    /// The `nth` message of a send, as it is at `now`.
    pub(super) fn of(send: &Accepted, nth: usize, now: u64) -> Message {
        let DeliveryStatus { status, protocol, time_sent, time_delivered, error } =
            delivery_status(send, now);
        let (text, attachments) = content(&body(send), send.shape, nth);
        Message {
            message_id: send.ids.get(nth).cloned().unwrap_or_default(),
            chat_id: send.chat_id.clone(),
            participants: send.to.clone(),
            from_number: sender(send),
            text,
            attachments,
            status,
            protocol,
            time_accepted: send.at,
            time_sent,
            time_delivered,
            error,
            idempotency_key: send.key.clone(),
            body: send.body.clone(),
        }
    }
}

/// The number that a message comes from.
pub(super) fn sender(send: &Accepted) -> String {
    body(send).get("from_number").and_then(Value::as_str).unwrap_or(OWN_NUMBER).to_owned()
}

/// The request's body, whose fields are the same for all its messages.
pub(super) fn body(send: &Accepted) -> Map<String, Value> {
    serde_json::from_str(send.body.get()).unwrap_or_default()
}

/// The text and the attachments of the `nth` message that a body makes.
fn content(body: &Map<String, Value>, shape: Shape, nth: usize) -> (Option<String>, Vec<Value>) {
    let owned = |text: &Value| text.as_str().map(str::to_owned);
    let list = |name: &str| body.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let attachments = || -> Vec<Value> { list("attachments").iter().map(attachment).collect() };
    match shape {
        // Where the attachments go is not documented: here with the first, so that they show once.
        Shape::Texts => {
            (list("text").get(nth).and_then(owned), if nth == 0 { attachments() } else { Vec::new() })
        }
        Shape::Batch => {
            (list("parts").get(nth).and_then(|part| part.get("text")).and_then(owned), Vec::new())
        }
        Shape::Single if !list("parts").is_empty() => {
            let parts = list("parts");
            let texts: String =
                parts.iter().filter_map(|part| part.get("text")).filter_map(Value::as_str).collect();
            let files = parts.iter().filter(|part| part.get("url").is_some()).map(attachment).collect();
            (Some(texts).filter(|texts| !texts.is_empty()), files)
        }
        Shape::Single => (body.get("text").and_then(owned), attachments()),
    }
}

/// Both spellings of an attachment in the one that the API answers with.
fn attachment(given: &Value) -> Value {
    match given {
        Value::String(url) => json!({"url": url}),
        other => other.clone(),
    }
}
