//! Sending a message and asking for its status: `/chats/{chatId}/messages…`.

use serde_json::{Map, Value};

use super::call::{BadSegment, Call, Method};
use super::json::{self, text};

/// `POST /chats/{chatId}/messages` with an idempotency key.
///
/// `chat` is a chat ID, not yet encoded; `body` is the whole JSON body.
///
/// # Errors
/// [`BadSegment`] for a chat ID that can't be part of a path.
pub fn send(chat: &str, body: Map<String, Value>, key: &str) -> Result<Call, BadSegment> {
    send_written(chat, Value::Object(body).to_string(), key)
}

/// Like [`send`], with a body that is serialized already.
///
/// # Errors
/// As for [`send`].
pub fn send_written(chat: &str, body: String, key: &str) -> Result<Call, BadSegment> {
    Ok(Call::new(Method::Post, &["chats", chat, "messages"])?.written_body(body).idempotency_key(key))
}

/// `GET /chats/{chatId}/messages/{messageId}/status`.
///
/// # Errors
/// [`BadSegment`] for an ID that can't be part of a path.
pub fn status(chat: &str, message: &str) -> Result<Call, BadSegment> {
    Call::new(Method::Get, &["chats", chat, "messages", message, "status"])
}

/// The answer to a send. Every field is optional in the API's reference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// The messages' IDs, in order; empty if the API named none.
    pub ids: Vec<String>,
    /// Normally `queued`; `failed` if rejected before dispatch; any status for a key seen before.
    pub status: Option<String>,
    /// The ID of the group, if there are several recipients.
    pub group_id: Option<String>,
    /// Whether the group is new.
    pub group_created: bool,
    /// The group's members.
    pub participants: Vec<String>,
    /// Whether Blooio doesn't know the message to reply to; it was sent nevertheless.
    pub parent_unresolved: bool,
}

impl Sent {
    /// Reads a 2xx body; `None` if it is not a JSON object.
    #[must_use]
    pub fn read(body: &[u8]) -> Option<Self> {
        json::lenient(body)?.as_object().map(Self::of)
    }

    /// Reads the fields of such a body.
    pub(super) fn of(fields: &Map<String, Value>) -> Self {
        let mut ids = texts(fields.get("message_ids"));
        if ids.is_empty() {
            ids.extend(text(fields.get("message_id")));
        }
        Self {
            ids,
            status: text(fields.get("status")),
            group_id: text(fields.get("group_id")),
            group_created: fields.get("group_created") == Some(&Value::Bool(true)),
            participants: texts(fields.get("participants")),
            parent_unresolved: fields.get("parent_unresolved") == Some(&Value::Bool(true)),
        }
    }
}

/// A message's status.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Status {
    /// The status word; the API allows null.
    pub status: Option<String>,
    /// `imessage`, `sms`, `rcs` or another.
    pub protocol: Option<String>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub time_sent: Option<i64>,
    /// When it was delivered, in milliseconds since the Unix epoch.
    pub time_delivered: Option<i64>,
    /// Why it failed: a class name, a code or a sentence.
    pub error: Option<String>,
}

impl Status {
    /// Reads a 2xx body; `None` if it is not a JSON object.
    #[must_use]
    pub fn read(body: &[u8]) -> Option<Self> {
        let Some(Value::Object(fields)) = json::lenient(body) else {
            return None;
        };
        Some(Self {
            status: text(fields.get("status")),
            protocol: text(fields.get("protocol")),
            time_sent: fields.get("time_sent").and_then(Value::as_i64),
            time_delivered: fields.get("time_delivered").and_then(Value::as_i64),
            error: match fields.get("error") {
                Some(Value::Object(error)) => text(error.get("message")).or_else(|| text(error.get("code"))),
                other => text(other),
            },
        })
    }

    /// The state that the status word names.
    #[must_use]
    pub fn state(&self) -> MessageState {
        MessageState::of(self.status.as_deref().unwrap_or(""))
    }
}

/// The state of a message, in the order of its life: `pending < queued < sent < delivered < read`; `failed` and
/// `cancelled` end it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageState {
    /// No status word, or one that this version doesn't know; not final.
    Unknown,
    /// Stored, being prepared.
    Pending,
    /// Accepted and waiting, perhaps for a requested cancellation.
    Queued,
    /// Handed to Apple or the carrier.
    Sent,
    /// A delivery receipt arrived.
    Delivered,
    /// A read receipt arrived.
    Read,
    /// Failed or cancelled: it won't arrive.
    Ended,
}

impl MessageState {
    /// The state that a status word names.
    #[must_use]
    pub fn of(word: &str) -> Self {
        match word {
            "pending" => Self::Pending,
            "queued" | "cancellation_requested" => Self::Queued,
            "sent" => Self::Sent,
            "delivered" => Self::Delivered,
            "read" => Self::Read,
            "failed" | "cancelled" => Self::Ended,
            _ => Self::Unknown,
        }
    }

    /// Whether a wait for `wanted` is over, successfully or not.
    #[must_use]
    pub fn ends_wait_for(self, wanted: Self) -> bool {
        self >= wanted
    }
}

fn texts(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    items.iter().filter_map(|item| text(Some(item))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_in_three_shapes() {
        let ids = |body: &str| Sent::read(body.as_bytes()).map(|sent| sent.ids);
        let some = |ids: &[&str]| Some(ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        assert_eq!(ids(r#"{"message_id":"a","status":"queued"}"#), some(&["a"]));
        assert_eq!(ids(r#"{"message_ids":["a","b"],"count":2}"#), some(&["a", "b"]));
        assert_eq!(ids("{}"), some(&[]));
        assert_eq!(ids(r#"{"message_id":7,"message_ids":null}"#), some(&[]));
        assert_eq!(ids("[]"), None);
    }

    #[test]
    fn states_are_ordered() {
        let order = ["", "pending", "queued", "sent", "delivered", "read", "failed"];
        let states: Vec<MessageState> = order.iter().map(|word| MessageState::of(word)).collect();
        assert!(states.is_sorted_by(|a, b| a < b));
        assert_eq!(MessageState::of("cancelled"), MessageState::of("failed"));
        assert_eq!(MessageState::of("superseded"), MessageState::Unknown);
        assert!(MessageState::of("read").ends_wait_for(MessageState::Delivered));
        assert!(MessageState::of("cancelled").ends_wait_for(MessageState::Sent));
        assert!(!MessageState::of("brand_new").ends_wait_for(MessageState::Sent));
    }
}
