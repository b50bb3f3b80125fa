//! The event that a webhook is told when something changes in the store: whether it is, and the event's name and ID. What
//! is delivered is in `webhook_body`.

use uuid::Uuid;

use super::changes::{Change, What};
use super::stored::StoredMessage;

/// Which events a webhook is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WebhookType {
    /// What other people write and how they react, and polls.
    Message,
    /// How messages fare.
    Status,
    All,
}

impl WebhookType {
    /// The names that the API has for them.
    pub(super) const NAMES: [&str; 3] = ["message", "status", "all"];

    pub(super) fn of(name: &str) -> Option<WebhookType> {
        let types = [WebhookType::Message, WebhookType::Status, WebhookType::All];
        WebhookType::NAMES.iter().zip(types).find(|(known, _)| **known == name).map(|(_, webhook)| webhook)
    }

    /// Whether it is told a change.
    pub(super) fn is_told(self, what: &What<'_>) -> bool {
        match what {
            What::Status { .. } | What::Read { .. } => self != WebhookType::Message,
            What::Received(_) | What::Reacted { .. } | What::PollCreated(_) => self != WebhookType::Status,
            What::Typing(_) => false,
        }
    }
}

/// The name of the event; empty if webhooks aren't told.
pub(super) fn name(what: &What<'_>) -> String {
    match what {
        What::Status { status, .. } => format!("message.{status}"),
        What::Read { .. } => "message.read".to_owned(),
        What::Received(_) => "message.received".to_owned(),
        What::Reacted { .. } => "message.reaction".to_owned(),
        What::PollCreated(_) => "poll.created".to_owned(),
        What::Typing(_) => String::new(),
    }
}

/// The message that an event is about, or the poll.
pub(super) fn message_id<'a>(what: &What<'a>) -> &'a str {
    match *what {
        What::Status { send, nth, .. } | What::Read { send, nth, .. } => StoredMessage::Sent(send, nth).id(),
        What::Received(inbound) => &inbound.id,
        What::Reacted { message, .. } => message.id(),
        What::PollCreated(poll) => &poll.id,
        What::Typing(_) => "",
    }
}

/// What is behind the prefix of the event's ID for a webhook. It is always the same for the same change.
pub(super) fn uuid(webhook_id: &str, Change { what, place, .. }: &Change<'_>) -> Uuid {
    // A message has several reactions.
    let nth = if matches!(what, What::Reacted { .. }) { format!("/{}", place.entry) } else { String::new() };
    let name = format!("{webhook_id}/{}/{}{nth}", message_id(what), name(what));
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes())
}

/// The event's ID for a webhook.
pub(super) fn id(webhook_id: &str, change: &Change<'_>) -> String {
    format!("evt_{}", uuid(webhook_id, change).simple())
}
