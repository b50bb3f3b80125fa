//! Composes the body of a delivery as Blooio does in v2: a flat object, whose fields are null where an event has none.

use serde::Serialize;
use serde_json::Value;

/// A body. The fields are in the order of the API's reference; times are milliseconds since the epoch.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Body {
    /// `message.received` and the like.
    pub event: String,
    /// The message that it is about.
    pub message_id: String,
    /// The person or the group in whose chat it happened.
    pub external_id: String,
    /// The status of the message: `received`, `sent`, `delivered`, `read`, `failed`.
    pub status: Option<String>,
    /// `imessage`, `sms`, `rcs`, `pending` or `unknown`.
    pub protocol: String,
    /// When it happened.
    pub timestamp: u64,
    /// The number of ours that sent or received the message.
    pub internal_id: Option<String>,
    /// The text of the message.
    pub text: Option<String>,
    /// What is attached: objects with `url`, and `name`.
    pub attachments: Vec<Value>,
    /// Whether it is in a group.
    pub is_group: bool,
    /// The group.
    pub group_id: Option<String>,
    /// What the group is called.
    pub group_name: Option<String>,
    /// The members of the group: objects with `contact_id`, `identifier` and `name`.
    pub participants: Option<Vec<Value>>,
    /// Who wrote or reacted.
    pub sender: Option<String>,
    /// When it was sent, in `message.sent`.
    pub sent_at: Option<u64>,
    /// When it was delivered.
    pub delivered_at: Option<u64>,
    /// When it was read.
    pub read_at: Option<u64>,
    /// A code of why it failed.
    pub error_code: Option<String>,
    /// Why it failed, in words.
    pub error_message: Option<String>,
    /// When it was received, in `message.received` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_at: Option<u64>,
    /// The message that it replies to, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<Value>,
    /// What a reaction adds, in `message.reaction` only.
    #[serde(flatten)]
    pub reaction: Option<Reaction>,
    /// What a poll adds, in `poll.*` only.
    #[serde(flatten)]
    pub poll: Option<Poll>,
}

/// The fields of `message.reaction`.
#[derive(Debug, Clone, Serialize)]
pub struct Reaction {
    /// Whether the message was `inbound` or `outbound`.
    pub direction: String,
    /// `love`, `like` and so on, or an emoji.
    pub reaction: String,
    /// `add` or `remove`.
    pub action: String,
    /// The text of the message.
    pub original_text: Option<String>,
}

/// The fields of `poll.created`, `poll.received` and `poll.voted`.
#[derive(Debug, Clone, Serialize)]
pub struct Poll {
    /// The poll.
    pub poll_id: String,
    /// What it asks.
    pub title: Option<String>,
    /// What can be chosen.
    pub options: Vec<String>,
    /// What the sender chose, in `poll.voted` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vote: Option<String>,
}

impl Body {
    /// The body as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
