//! A message as the sandbox holds it: made from the send that created it or from what the other person wrote, and from
//! the time.

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::behavior::Behavior;
use super::event::{Accepted, Inbound, Shape};
use super::lifecycle::{self, DeliveryStatus, delivery_status};
use super::state::StoreState;
use super::stored::{StoredMessage, direction};
use super::tapbacks;

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
    /// `outbound`, or `inbound` for what the other person wrote.
    pub direction: &'static str,
    /// The other people in the chat; several for a group.
    pub participants: Vec<String>,
    /// The number or address it comes from: one of the account's numbers, or the other person's.
    pub from_number: String,
    /// Who wrote an inbound message.
    pub sender: Option<String>,
    /// Its text; for an array of texts, this message's own.
    pub text: Option<String>,
    /// What is attached: objects with `url`, and `name` when it has one.
    pub attachments: Vec<Value>,
    /// `queued`, `sent`, `delivered` or `failed`; `received` for an inbound message.
    pub status: &'static str,
    /// `pending`, `imessage` or `sms`.
    pub protocol: &'static str,
    /// When it was accepted, or received.
    pub time_accepted: u64,
    /// When it was sent; until then, when it was accepted.
    pub time_sent: u64,
    /// When it was delivered.
    pub time_delivered: Option<u64>,
    /// When the other person read it.
    pub time_read: Option<u64>,
    /// The reactions to it, as the API shows them.
    pub reactions: Vec<Value>,
    /// Why it failed.
    pub error: Option<&'static str>,
    /// The key it was sent with.
    pub idempotency_key: Option<String>,
    /// The request's body, whole: all messages of one request have the same. An inbound message has none.
    pub body: Option<Box<RawValue>>,
}

impl Message {
    /// A message as it is at `now`.
    pub(super) fn of(state: &StoreState, message: StoredMessage<'_>, now: u64) -> Message {
        match message {
            StoredMessage::Sent(send, nth) => sent(state, send, nth, now),
            StoredMessage::Received(inbound) => received(state, inbound),
        }
    }
}

/// The `nth` message of a send.
fn sent(state: &StoreState, send: &Accepted, nth: usize, now: u64) -> Message {
    let DeliveryStatus { status, protocol, time_sent, time_delivered, error } = delivery_status(send, now);
    let (text, attachments) = content(&body(send), send.shape, nth);
    let message_id = send.ids.get(nth).cloned().unwrap_or_default();
    Message {
        chat_id: send.chat_id.clone(),
        direction: direction(false),
        participants: send.to.clone(),
        from_number: sender(send),
        sender: None,
        text,
        attachments,
        status,
        protocol,
        time_accepted: send.at,
        time_sent,
        time_delivered,
        time_read: time_read(state, send, nth).filter(|&at| at <= now),
        reactions: tapbacks::of(state, &message_id),
        error,
        idempotency_key: send.key.clone(),
        body: Some(send.body.clone()),
        message_id,
    }
}

fn received(state: &StoreState, inbound: &Inbound) -> Message {
    let participants = others(state, inbound);
    Message {
        message_id: inbound.id.clone(),
        chat_id: inbound.chat_id.clone(),
        direction: direction(true),
        from_number: inbound.sender.clone(),
        sender: Some(inbound.sender.clone()),
        text: Some(inbound.text.clone()),
        attachments: Vec::new(),
        status: "received",
        protocol: lifecycle::protocol(Behavior::of(&participants).0),
        participants,
        time_accepted: inbound.at,
        time_sent: inbound.at,
        time_delivered: None,
        time_read: None,
        reactions: tapbacks::of(state, &inbound.id),
        error: None,
        idempotency_key: None,
        body: None,
    }
}

/// The other people in the chat of an inbound message.
fn others(state: &StoreState, inbound: &Inbound) -> Vec<String> {
    let group = state.group_with_id(&inbound.chat_id);
    group.map_or_else(|| vec![inbound.sender.clone()], |group| group.members.clone())
}

/// When the other person reads a message, if they ever do: a message is read only once it is delivered.
pub(super) fn time_read(state: &StoreState, send: &Accepted, nth: usize) -> Option<u64> {
    let (position, _) = state.timeline().message_with_id(send.ids.get(nth)?)?;
    let mark = state.timeline().read_of(&send.chat_id, position)?;
    Some(mark.read.at.max(lifecycle::reaches(send, "delivered")?))
}

/// The number that a message comes from.
pub(super) fn sender(send: &Accepted) -> String {
    send.own_number().unwrap_or_else(|| OWN_NUMBER.to_owned())
}

/// The account's own number that a message came from or was written to.
pub(super) fn account_number(message: StoredMessage<'_>) -> String {
    match message {
        StoredMessage::Sent(send, _) => sender(send),
        StoredMessage::Received(inbound) => inbound.number.clone().unwrap_or_else(|| OWN_NUMBER.to_owned()),
    }
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
