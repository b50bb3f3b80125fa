//! Reads the body of a delivery in either form: v2's flat object, and v4's envelope `{id, type, created_at, data}`.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::client::json;

/// Identifies an event: two deliveries of it have the same key.
pub type EventKey = [u8; 16];

/// Why a body is not an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is not a JSON object.
    #[error("the body is not a JSON object")]
    NotAnObject,
    /// It names no event: `event`, or `type` in an envelope.
    #[error("the body names no event")]
    Unnamed,
}

/// The body of a delivery. Texts are not yet safe for a terminal.
#[derive(Debug, Clone, PartialEq)]
pub struct Payload {
    /// `message.received` and the like.
    pub event: String,
    /// The ID of the event, which only an envelope has.
    pub event_id: Option<String>,
    /// The ID of the message that it is about.
    pub message_id: Option<String>,
    /// The chat: a phone number, an email address, a group (`grp_…`), or an ID of v4 (`chat_…`).
    pub chat: Option<String>,
    /// Who wrote or reacted, for what comes from a person.
    pub sender: Option<String>,
    /// The text of the message.
    pub text: Option<String>,
    /// When it happened, in milliseconds since the epoch, if it is a number.
    pub time: Option<i64>,
    /// All fields as they were sent, in their order: of an envelope, those of the envelope itself.
    pub fields: Map<String, Value>,
}

impl Payload {
    /// Reads a body.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn read(body: &[u8]) -> Result<Self, Unreadable> {
        match json::lenient(body) {
            Some(Value::Object(fields)) => Self::of(fields),
            _ => Err(Unreadable::NotAnObject),
        }
    }

    /// Reads a body that is parsed already.
    ///
    /// # Errors
    /// [`Unreadable::Unnamed`].
    pub fn of(fields: Map<String, Value>) -> Result<Self, Unreadable> {
        let envelope = match (fields.get("event"), fields.get("data")) {
            (None, Some(Value::Object(data))) => Some(data),
            _ => None,
        };
        let event = text(&fields, &[if envelope.is_some() { "type" } else { "event" }]);
        let data = envelope.unwrap_or(&fields);
        let ids: &[&str] = if envelope.is_some() { &["message_id", "id"] } else { &["message_id"] };
        let is_group = data.get("is_group") != Some(&Value::Bool(false));
        let group = text(data, &["group_id"]).filter(|_| is_group);
        Ok(Self {
            event: event.ok_or(Unreadable::Unnamed)?,
            event_id: envelope.and_then(|_| text(&fields, &["id"])),
            message_id: text(data, ids),
            chat: group.or_else(|| text(data, &["external_id", "chat_id"])),
            sender: text(data, &["sender", "from"]),
            text: text(data, &["text"]).or_else(|| text(data.get("content")?.as_object()?, &["text"])),
            time: ["timestamp", "created_at"]
                .iter()
                .find_map(|name| data.get(*name).or_else(|| fields.get(*name)).and_then(Value::as_i64)),
            fields,
        })
    }

    /// The key by which a second delivery of the event is recognized. `body` is what was delivered.
    ///
    /// An envelope has an ID. A flat body has none: a message has each event once, so message and event tell it apart. A
    /// message has several reactions, and a poll several votes: these, and whatever has no message, are told apart by the
    /// whole body.
    #[must_use]
    pub fn key(&self, body: &[u8]) -> EventKey {
        match (&self.event_id, &self.message_id) {
            (Some(id), _) => key_of_id(id),
            (None, Some(message)) if self.happens_once() => {
                hash(&[b"message", message.as_bytes(), self.event.as_bytes()])
            }
            _ => hash(&[b"body", body]),
        }
    }

    fn happens_once(&self) -> bool {
        self.event.strip_prefix("message.").is_some_and(|what| what != "reaction")
    }
}

/// The key of an event whose ID is known, such as one in a webhook's log.
#[must_use]
pub fn key_of_id(event_id: &str) -> EventKey {
    hash(&[b"event", event_id.as_bytes()])
}

/// A hash of parts, each with its length, so that no two lists of parts are the same bytes.
fn hash(parts: &[&[u8]]) -> EventKey {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    let whole: [u8; 32] = hasher.finalize().into();
    std::array::from_fn(|at| whole[at])
}

/// The first of these fields that is a text, and not empty.
fn text(fields: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| json::text(fields.get(*name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Payload {
        Payload::read(body.as_bytes()).expect("a payload")
    }

    #[test]
    fn both_forms_are_read_into_one() {
        let flat = read(
            r#"{"event":"message.received","message_id":"m","external_id":"+1555","timestamp":5,"is_group":false,
                "group_id":null,"sender":"+1555","text":"Hi","new":[1]}"#,
        );
        let envelope = read(
            r#"{"id":"evt_1","type":"message.received","created_at":5,
                "data":{"id":"m","chat_id":"+1555","from":"+1555","content":{"type":"text","text":"Hi"}}}"#,
        );
        for payload in [&flat, &envelope] {
            let Payload { event, message_id, chat, sender, text, time, .. } = payload;
            let texts = [message_id, chat, sender, text].map(|text| text.as_deref().expect("a text"));
            assert_eq!((event.as_str(), texts), ("message.received", ["m", "+1555", "+1555", "Hi"]));
            assert_eq!(*time, Some(5));
        }
        assert_eq!((flat.event_id, envelope.event_id.as_deref()), (None, Some("evt_1")));
        assert_eq!(flat.fields["new"].to_string(), "[1]");
        assert_eq!(envelope.fields.keys().collect::<Vec<_>>(), ["id", "type", "created_at", "data"]);
    }

    #[test]
    fn a_group_is_the_chat() {
        let chat = |rest: &str| read(&format!(r#"{{"event":"e","external_id":"+1",{rest}}}"#)).chat;
        assert_eq!(chat(r#""is_group":true,"group_id":"grp_a""#).as_deref(), Some("grp_a"));
        assert_eq!(chat(r#""is_group":false,"group_id":"grp_a""#).as_deref(), Some("+1"));
        assert_eq!(chat(r#""group_id":null"#).as_deref(), Some("+1"));
    }

    #[test]
    fn what_is_no_event_is_refused() {
        for (body, why) in [
            ("", Unreadable::NotAnObject),
            ("[]", Unreadable::NotAnObject),
            ("{", Unreadable::NotAnObject),
            ("{}", Unreadable::Unnamed),
            (r#"{"event":7}"#, Unreadable::Unnamed),
            (r#"{"event":""}"#, Unreadable::Unnamed),
            (r#"{"event":null,"type":"e","data":{}}"#, Unreadable::Unnamed),
            (r#"{"type":"e","data":[]}"#, Unreadable::Unnamed),
        ] {
            assert_eq!(Payload::read(body.as_bytes()), Err(why), "{body}");
        }
    }

    #[test]
    fn keys_tell_events_apart() {
        let key = |body: &str| read(body).key(body.as_bytes());
        let sent = key(r#"{"event":"message.sent","message_id":"m","timestamp":1}"#);
        assert_eq!(sent, key(r#"{"event":"message.sent","message_id":"m","timestamp":2}"#));
        assert_ne!(sent, key(r#"{"event":"message.delivered","message_id":"m"}"#));
        assert_ne!(sent, key(r#"{"event":"message.sent","message_id":"n"}"#));
        let like = key(r#"{"event":"message.reaction","message_id":"m","reaction":"like"}"#);
        assert_ne!(like, key(r#"{"event":"message.reaction","message_id":"m","reaction":"love"}"#));
        assert_ne!(key(r#"{"event":"poll.voted","a":1}"#), key(r#"{"event":"poll.voted","a":2}"#));
        let envelope = |id: &str, text: &str| {
            key(&format!(r#"{{"id":"{id}","type":"message.sent","data":{{"id":"m","text":"{text}"}}}}"#))
        };
        assert_eq!(envelope("a", "x"), envelope("a", "y"));
        assert_eq!(envelope("a", "x"), key_of_id("a"));
        assert_ne!(envelope("a", "x"), envelope("b", "x"));
    }

    proptest::proptest! {
        #[test]
        fn any_body_is_answered(body: Vec<u8>) {
            let _ = Payload::read(&body).map(|payload| payload.key(&body));
        }
    }
}
