//! Which messages are meant.

use regex_lite::Regex;

use super::message::Message;

/// What a message must be like. The default is that any will do.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// The members of the chat, or one person or group.
    pub chat: Option<Vec<String>>,
    /// What its text must match.
    pub text: Option<Regex>,
    /// When it must have been accepted or received at the earliest, in milliseconds since the epoch.
    pub since: Option<u64>,
    /// Whether the other person must have written it.
    pub inbound_only: bool,
}

impl Filter {
    /// Whether a message is meant.
    #[must_use]
    pub fn fits(&self, message: &Message) -> bool {
        (!self.inbound_only || message.direction == "inbound")
            && self.since.is_none_or(|since| message.time_accepted >= since)
            && self.chat.as_deref().is_none_or(|chat| is_in(message, chat))
            && self
                .text
                .as_ref()
                .is_none_or(|pattern| message.text.as_deref().is_some_and(|text| pattern.is_match(text)))
    }
}

/// Whether a message is in the chat with one person or group, or in the group of several people.
fn is_in(message: &Message, chat: &[String]) -> bool {
    let is_among = |one: &str, all: &[String]| all.iter().any(|other| other.eq_ignore_ascii_case(one));
    match chat {
        [one] => message.chat_id.eq_ignore_ascii_case(one),
        several => {
            let people = &message.participants;
            people.len() == several.len() && people.iter().all(|person| is_among(person, several))
        }
    }
}
