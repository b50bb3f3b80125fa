//! Samples of the documented events in v2's flat form, for deliveries that no message caused.
//!
//! The events that only v4 documents by name, such as `typing.*`, are left out: what they carry is not documented.

use serde_json::Value;
use uuid::Uuid;

use super::body::{Body, Poll, Reaction};

/// The events that there are samples of, in the order in which a message has them.
pub const EVENTS: [&str; 10] = [
    "message.received",
    "message.queued",
    "message.sent",
    "message.delivered",
    "message.read",
    "message.failed",
    "message.reaction",
    "poll.received",
    "poll.created",
    "poll.voted",
];

/// The fields that hold something other than text.
const NOT_TEXT: [&str; 10] = [
    "timestamp",
    "attachments",
    "is_group",
    "participants",
    "sent_at",
    "delivered_at",
    "read_at",
    "received_at",
    "reply_to",
    "options",
];

/// Who writes, reacts and votes.
const PERSON: &str = "+15551234567";
/// The number of ours.
const OURS: &str = "+15559876543";

/// Whether a field of a body holds text, if it isn't null.
#[must_use]
pub fn is_text(field: &str) -> bool {
    !NOT_TEXT.contains(&field)
}

/// A sample of an event at `now`, in milliseconds since the epoch, about a message with a new ID; `None` for an event that
/// isn't among [`EVENTS`].
#[must_use]
pub fn sample(event: &str, now: u64) -> Option<Body> {
    let from_person = || Body { sender: Some(PERSON.to_owned()), ..about_message(event, now, "received") };
    let ours = |status| about_message(event, now, status);
    Some(match event {
        "message.received" => Body {
            text: Some("Is my order on its way?".to_owned()),
            received_at: Some(now),
            reply_to: Some(Value::Null),
            ..from_person()
        },
        "message.queued" => Body { protocol: "pending".to_owned(), ..sent_text(ours("queued")) },
        "message.sent" => Body { sent_at: Some(now), ..sent_text(ours("sent")) },
        "message.delivered" => Body { delivered_at: Some(now), ..sent_text(ours("delivered")) },
        "message.read" => Body { read_at: Some(now), ..sent_text(ours("read")) },
        "message.failed" => Body {
            error_message: Some("The recipient's device could not be reached".to_owned()),
            ..sent_text(ours("failed"))
        },
        "message.reaction" => Body {
            sender: Some(PERSON.to_owned()),
            reaction: Some(Reaction {
                direction: "outbound".to_owned(),
                reaction: "love".to_owned(),
                action: "add".to_owned(),
                original_text: Some(SENT_TEXT.to_owned()),
            }),
            ..ours("delivered")
        },
        "poll.received" => Body { poll: Some(poll(None)), ..from_person() },
        "poll.created" => Body { poll: Some(poll(None)), ..ours("sent") },
        "poll.voted" => {
            Body { sender: Some(PERSON.to_owned()), poll: Some(poll(Some(OPTIONS[1]))), ..ours("delivered") }
        }
        _ => return None,
    })
}

const SENT_TEXT: &str = "Your order has shipped";
const OPTIONS: [&str; 2] = ["Tuesday", "Wednesday"];

/// What every event has: a message in the chat with one person.
fn about_message(event: &str, now: u64, status: &str) -> Body {
    Body {
        event: event.to_owned(),
        message_id: new_id("msg_"),
        external_id: PERSON.to_owned(),
        status: Some(status.to_owned()),
        protocol: "imessage".to_owned(),
        timestamp: now,
        internal_id: Some(OURS.to_owned()),
        ..Body::default()
    }
}

fn sent_text(body: Body) -> Body {
    Body { text: Some(SENT_TEXT.to_owned()), ..body }
}

fn poll(vote: Option<&str>) -> Poll {
    Poll {
        poll_id: new_id("poll_"),
        title: Some("When should it come?".to_owned()),
        options: OPTIONS.map(str::to_owned).to_vec(),
        vote: vote.map(str::to_owned),
    }
}

fn new_id(prefix: &str) -> String {
    format!("{prefix}{}", Uuid::new_v4().simple())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhook::payload::Payload;

    #[test]
    fn every_event_has_a_sample_that_can_be_read() {
        for event in EVENTS {
            let [first, second] = [(); 2].map(|()| sample(event, 1_735_324_800_123).expect("a sample"));
            assert_ne!(first.message_id, second.message_id, "{event}");
            let body = first.to_json();
            let payload = Payload::read(body.as_bytes()).expect("a payload");
            assert_eq!(payload.event, event);
            assert_eq!(payload.message_id.as_deref(), Some(first.message_id.as_str()), "{event}");
            assert_eq!(payload.chat.as_deref(), Some(PERSON), "{event}");
            assert_eq!(payload.time, Some(1_735_324_800_123), "{event}");
            for (field, value) in &payload.fields {
                let holds_text = value.is_string() || (value.is_null() && is_text(field));
                assert!(holds_text == is_text(field) || value.is_null(), "{event}: {field}: {value}");
            }
        }
        assert!(sample("message.status", 0).is_none());
    }
}
