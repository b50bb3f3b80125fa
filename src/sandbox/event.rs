//! The records of the log: one for each event, in order.
//!
//! A record is a JSON object with one member, whose name is its kind: `{"accepted":{…}}`. Unknown members in a record
//! are ignored. An unknown kind is an error, because skipping a record could lose an idempotency key.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::speed::Speed;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Event {
    /// A send was accepted and created one or several messages.
    Accepted(Accepted),
    /// A send with a key was answered with 503 by a number that accepts it later.
    TurnedAway(TurnedAway),
    /// A document was created or replaced.
    Put(Put),
    /// A document was removed.
    Removed(Removed),
    /// The person at the other end wrote a message.
    Inbound(Inbound),
    /// The person at the other end reacted to a message, or took a reaction back.
    Reacted(Reacted),
    /// The person at the other end read the messages of a chat.
    Read(Read),
    /// The person at the other end is typing.
    Typing(Typing),
    /// A webhook was called.
    Attempted(Attempted),
}

/// The names that [`Event`]'s variants have in the log.
pub(super) const KINDS: [&str; 9] =
    ["accepted", "turned_away", "put", "removed", "inbound", "reacted", "read", "typing", "attempted"];

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Accepted {
    /// Milliseconds since the epoch.
    pub(super) at: u64,
    /// The phone number, the email address, or the group of the participants.
    pub(super) chat_id: String,
    /// The recipients without duplicates, in the order in which they were given.
    pub(super) to: Vec<String>,
    /// Only for a list of recipients: whether this send created the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) group_created: Option<bool>,
    pub(super) shape: Shape,
    /// The IDs of the messages.
    pub(super) ids: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) key: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) parent_unresolved: bool,
    /// How fast its messages move on.
    #[serde(default, skip_serializing_if = "Speed::is_real")]
    pub(super) speed: Speed,
    /// When test numbers answer it. What they answer is stored by whichever process first sees that it is due.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) answers: Vec<Answer>,
    /// The request's body as compact JSON, without line breaks, so that it fits into a line of the log.
    pub(super) body: Box<RawValue>,
}

impl Accepted {
    /// The account's own number that the request names; none if it leaves the choice.
    pub(super) fn own_number(&self) -> Option<String> {
        let body: Map<String, Value> = serde_json::from_str(self.body.get()).unwrap_or_default();
        body.get("from_number").and_then(Value::as_str).map(str::to_owned)
    }
}

/// The answer of a test number that is still to come.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Answer {
    pub(super) at: u64,
    /// The test number.
    pub(super) by: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Inbound {
    pub(super) at: u64,
    pub(super) chat_id: String,
    pub(super) id: String,
    /// The person who wrote it, in a group one of its members.
    pub(super) sender: String,
    /// The account's own number that it was written to; without one, the usual number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) number: Option<String>,
    pub(super) text: String,
    /// The message that a test number answers with this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) answers: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Reacted {
    pub(super) at: u64,
    pub(super) chat_id: String,
    /// The message that it is a reaction to, sent or received.
    pub(super) message_id: String,
    /// The person who reacted, in a group one of its members.
    pub(super) sender: String,
    /// `love`, `like` and so on, or an emoji.
    pub(super) reaction: String,
    /// Whether the reaction was added; otherwise it was removed.
    pub(super) is_added: bool,
    /// The message that a test number answers with this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) answers: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Read {
    pub(super) at: u64,
    pub(super) chat_id: String,
    /// Who read them, in a group one of its members.
    pub(super) reader: String,
    /// The newest message that was read; those before it in the chat were read with it.
    pub(super) up_to: String,
    /// The message that a test number answers with this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) answers: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Typing {
    pub(super) at: u64,
    pub(super) chat_id: String,
    pub(super) sender: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct TurnedAway {
    pub(super) at: u64,
    pub(super) key: String,
}

/// A contact, a group, a webhook and so on. The fields of its value are defined by the file of its resource.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Put {
    pub(super) at: u64,
    pub(super) collection: String,
    /// Unique in its collection.
    pub(super) id: String,
    pub(super) value: Value,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Removed {
    pub(super) at: u64,
    pub(super) collection: String,
    pub(super) id: String,
}

/// An attempt to deliver an event to a webhook.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Attempted {
    /// When it was stored, after it had ended.
    pub(super) at: u64,
    pub(super) webhook: String,
    /// The ID of the event.
    pub(super) event: String,
    /// For a replay, the ID of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) replay: Option<String>,
    pub(super) began: u64,
    /// Milliseconds.
    pub(super) took: u64,
    /// The HTTP status of the answer, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) status: Option<u16>,
    /// The answer's body, if it is JSON and not too long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) response: Option<Box<RawValue>>,
    /// The beginning of the answer's body, if it isn't JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    /// The header with the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) signature: Option<String>,
    /// Why there was no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<CallError>,
}

impl Attempted {
    /// Whether another attempt would end the same.
    pub(super) fn is_final(&self) -> bool {
        self.error.as_ref().is_some_and(|error| error.kind == CallErrorKind::NotAllowed)
    }
}

/// Why a webhook's endpoint did not answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct CallError {
    pub(super) kind: CallErrorKind,
    pub(super) message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum CallErrorKind {
    /// It took too long.
    Timeout,
    /// There was no connection, or it broke.
    Unreachable,
    /// It is on another host, and only this one may be called.
    NotAllowed,
}

impl CallErrorKind {
    /// The word that the API has for it.
    pub(super) fn word(self) -> &'static str {
        match self {
            CallErrorKind::Timeout => "timeout",
            CallErrorKind::Unreachable => "unreachable",
            CallErrorKind::NotAllowed => "not_allowed",
        }
    }
}

impl Event {
    pub(super) fn put(at: u64, collection: &str, id: &str, value: Value) -> Event {
        Event::Put(Put { at, collection: collection.to_owned(), id: id.to_owned(), value })
    }

    pub(super) fn removed(at: u64, collection: &str, id: &str) -> Event {
        Event::Removed(Removed { at, collection: collection.to_owned(), id: id.to_owned() })
    }
}

/// How many messages a body makes, which decides on the fields of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Shape {
    /// One message: `message_id`.
    Single,
    /// `text` is an array: `message_ids`, a message for each item.
    Texts,
    /// `parts` with link previews: `message_ids` and `count`, a message for each part.
    Batch,
}
