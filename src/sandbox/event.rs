//! The records of the log: one for each event, in order.
//!
//! A record is a JSON object with one member, whose name is its kind: `{"accepted":{…}}`. Unknown members in a record
//! are ignored. An unknown kind is an error, because skipping a record could lose an idempotency key.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

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
}

/// The names that [`Event`]'s variants have in the log.
pub(super) const KINDS: [&str; 4] = ["accepted", "turned_away", "put", "removed"];

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
    /// The request's body as compact JSON, without line breaks, so that it fits into a line of the log.
    pub(super) body: Box<RawValue>,
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
