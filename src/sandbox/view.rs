//! How a message is shown: to the API's readers, and to whoever asks the store what it holds.

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::contacts;
use super::event::{Accepted, Shape};
use super::lifecycle::{Stage, stage};
use super::reactions::REACTIONS;
use super::reply::{Fields, Reply, object};
use super::role::Role;
use super::state::State;

/// The number that messages come from when the sender names none.
pub(super) const OWN_NUMBER: &str = "+15550001111";

/// A message as the sandbox holds it at the moment of asking. Times are milliseconds since the epoch.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Message {
    /// `msg_…`
    pub message_id: String,
    /// The phone number, the e-mail address, or the group (`grp_…`).
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
        let Stage { status, protocol, time_sent, time_delivered, error } = stage_of(send, now);
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

/// The answer to `GET …/messages/{id}/status`.
pub(super) fn status(id: &str, send: &Accepted, now: u64) -> Reply {
    let stage = stage_of(send, now);
    Reply::of(
        200,
        object!(
            "message_id": id,
            "chat_id": send.chat_id.clone(),
            "direction": "outbound",
            "status": stage.status,
            "protocol": stage.protocol,
            "time_sent": stage.time_sent,
            "time_delivered": stage.time_delivered,
            "error": stage.error,
        ),
    )
}

/// A message as `GET …/messages/{id}` answers with it.
pub(super) fn detail(state: &State, send: &Accepted, nth: usize, now: u64) -> Reply {
    let contact = match send.to.as_slice() {
        [one] if *one == send.chat_id => contacts::brief(state, one),
        _ => Value::Null,
    };
    let place = [("chat_id", send.chat_id.as_str().into()), ("contact", contact)];
    shown(state, send, nth, now, place)
}

/// A message as `GET …/messages` lists it: without what is the same for all of them.
pub(super) fn item(state: &State, send: &Accepted, nth: usize, now: u64) -> Value {
    let place = [("external_id", send.chat_id.as_str().into())];
    shown(state, send, nth, now, place).body.into()
}

/// What both have, and `place`.
fn shown<const N: usize>(
    state: &State,
    send: &Accepted,
    nth: usize,
    now: u64,
    place: [(&str, Value); N],
) -> Reply {
    let message = Message::of(send, nth, now);
    let body = body(send);
    let reactions = state.document(REACTIONS, &message.message_id).cloned();
    let mut reply = Reply::ok(200).with("message_id", message.message_id.as_str());
    reply.body.extend(place.map(|(name, value)| (name.to_owned(), value)));
    let mut reply = reply
        .with("direction", "outbound")
        .with("internal_id", message.from_number)
        .with("sender", Value::Null)
        .with("text", message.text)
        .with("attachments", message.attachments)
        .with("reactions", reactions.unwrap_or_else(|| json!([])))
        .with("time_sent", message.time_sent)
        .with("time_delivered", message.time_delivered)
        .with("status", message.status)
        .with("protocol", message.protocol)
        .with("error", message.error);
    if let Some(metadata) = body.field("metadata") {
        reply = reply.with("metadata", metadata.clone());
    }
    if let Some(Value::Object(target)) = body.field("reply_to") {
        let field = |name| target.field(name);
        reply = reply.with(
            "reply_to",
            object!(
                "message_id": field("message_id"),
                "guid": field("guid"),
                "part_index": field("part_index").and_then(Value::as_u64).unwrap_or(0),
            ),
        );
    }
    reply
}

/// The number that a message comes from.
pub(super) fn sender(send: &Accepted) -> String {
    body(send).field("from_number").and_then(Value::as_str).unwrap_or(OWN_NUMBER).to_owned()
}

/// An id that nothing else has: letters and digits behind the prefix.
pub(super) fn new_id(prefix: &str) -> String {
    format!("{prefix}{}", Uuid::new_v4().simple())
}

pub(super) fn stage_of(send: &Accepted, now: u64) -> Stage {
    stage(Role::of(&send.to).0, send.at, now)
}

fn body(send: &Accepted) -> Map<String, Value> {
    serde_json::from_str(send.body.get()).unwrap_or_default()
}

/// The text and the attachments of the `nth` message that a body makes.
fn content(body: &Map<String, Value>, shape: Shape, nth: usize) -> (Option<String>, Vec<Value>) {
    let owned = |text: &Value| text.as_str().map(str::to_owned);
    let list = |name: &str| body.field(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let attachments = || -> Vec<Value> { list("attachments").iter().map(attachment).collect() };
    match shape {
        // Where the attachments go is not documented: here with the first, so that they show once.
        Shape::Texts => {
            (list("text").get(nth).and_then(owned), if nth == 0 { attachments() } else { Vec::new() })
        }
        Shape::Batch => {
            (list("parts").get(nth).and_then(|part| part.field("text")).and_then(owned), Vec::new())
        }
        Shape::Single if !list("parts").is_empty() => {
            let parts = list("parts");
            let texts: String =
                parts.iter().filter_map(|part| part.field("text")).filter_map(Value::as_str).collect();
            let files = parts.iter().filter(|part| part.field("url").is_some()).map(attachment).collect();
            (Some(texts).filter(|texts| !texts.is_empty()), files)
        }
        Shape::Single => (body.field("text").and_then(owned), attachments()),
    }
}

/// Both spellings of an attachment in the one that the API answers with.
fn attachment(given: &Value) -> Value {
    match given {
        Value::String(url) => object!("url": url),
        other => other.clone(),
    }
}
