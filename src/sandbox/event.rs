//! What the log remembers: one record for everything that happened, in the order in which it happened.
//!
//! A record is a JSON object with one member, whose name is its kind: `{"accepted":{…}}`. A version that adds a kind
//! adds a variant. Members that a record of a known kind has in addition are ignored; a kind that is not known is an
//! error, because leaving a record out could forget an idempotency key.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Event {
    /// A send was accepted, and made one or several messages.
    Accepted(Accepted),
    /// A send with a key was answered with 503, by a number that gives way after some of them.
    TurnedAway(TurnedAway),
    /// A document was made, or replaced as a whole.
    Put(Put),
    /// A document is gone.
    Removed(Removed),
}

/// The names that [`Event`]'s variants have in the log.
pub(super) const KINDS: [&str; 4] = ["accepted", "turned_away", "put", "removed"];

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Accepted {
    /// When: milliseconds since the epoch.
    pub(super) at: u64,
    /// The phone, the address, or the group that the participants make.
    pub(super) chat_id: String,
    /// Everybody it goes to, without duplicates, in the order in which they were given.
    pub(super) to: Vec<String>,
    /// Only for a list of recipients: whether this send made the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) group_created: Option<bool>,
    pub(super) shape: Shape,
    /// One for each message.
    pub(super) ids: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) key: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) parent_unresolved: bool,
    /// The request's body, compact: without line breaks, so that it fits the log.
    pub(super) body: Box<RawValue>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct TurnedAway {
    pub(super) at: u64,
    pub(super) key: String,
}

/// What is neither a message nor a key: a contact, a group, a webhook …, each with the members that its own file needs.
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

impl Event {
    pub(super) fn put(at: u64, collection: &str, id: &str, value: Value) -> Event {
        Event::Put(Put { at, collection: collection.to_owned(), id: id.to_owned(), value })
    }

    pub(super) fn removed(at: u64, collection: &str, id: &str) -> Event {
        Event::Removed(Removed { at, collection: collection.to_owned(), id: id.to_owned() })
    }
}

/// How many messages a body makes, and so which fields the answer has.
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
