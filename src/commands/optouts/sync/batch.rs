//! What was found in the messages of some chats: keywords, and near misses for a person to read.

use crate::client::inbox::{Chat, Message};
use crate::commands::support::incoming;
use crate::guard::keywords::{Reading, Words};
use crate::optouts::{Effect, SentKeyword};

/// What was found, and where.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) keywords: Vec<SentKeyword>,
    pub(super) near_misses: Vec<NearMiss>,
    /// The chats that were read, and the time of the last message as the list of chats had it.
    pub(super) read: Vec<(String, i64)>,
}

/// A message that a person should read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NearMiss {
    /// Who wrote it, if that can be read.
    pub(super) recipient: Option<String>,
    pub(super) chat: String,
    pub(super) is_group: bool,
    pub(super) message_id: Option<String>,
    pub(super) time: Option<i64>,
    pub(super) text: String,
}

impl NearMiss {
    /// What tells it from all others.
    pub(super) fn identity(&self) -> String {
        match &self.message_id {
            Some(id) => id.clone(),
            None => format!("{} {:?} {}", self.chat, self.time, self.text),
        }
    }
}

impl Batch {
    pub(super) fn is_empty(&self) -> bool {
        self.keywords.is_empty() && self.near_misses.is_empty() && self.read.is_empty()
    }

    /// Adds what an inbound message of `chat` is, if it is anything. `now` is the time in milliseconds since the epoch.
    pub(super) fn add(&mut self, chat: &Chat, message: Message, words: &Words, now: i64) {
        let (effect, word) = match words.read(&message.text) {
            Reading::OptOut(word) => (Effect::OptOut, word),
            Reading::OptIn(word) => (Effect::OptIn, word),
            Reading::NearMiss => return self.near_misses.push(near_miss(chat, message)),
            Reading::Nothing => return,
        };
        let (Some(recipient), Some(at)) = (writer(chat, &message), message.time) else {
            return self.near_misses.push(near_miss(chat, message));
        };
        // A clock that is ahead must not outrank what its owner writes until then. It is read again later.
        if effect == Effect::OptIn && at > now {
            return;
        }
        let (word, chat) = (word.to_owned(), chat.id.clone());
        self.keywords.push(SentKeyword { recipient, effect, word, at, chat, message_id: message.id });
    }
}

fn near_miss(chat: &Chat, message: Message) -> NearMiss {
    NearMiss {
        recipient: writer(chat, &message),
        chat: chat.id.clone(),
        is_group: chat.is_group,
        message_id: message.id,
        time: message.time,
        text: message.text,
    }
}

fn writer(chat: &Chat, message: &Message) -> Option<String> {
    incoming::writer(&chat.id, chat.is_group, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::inbox::LastInbound;

    const NOW: i64 = 1000;

    fn chat(id: &str, is_group: bool) -> Chat {
        Chat {
            id: id.to_owned(),
            is_group,
            last_activity: None,
            last_inbound: LastInbound::Unknown,
            last_message: None,
            messages: None,
            inbound: None,
        }
    }

    fn message(text: &str, sender: Option<&str>, time: impl Into<Option<i64>>) -> Message {
        Message {
            id: Some("msg_1".to_owned()),
            text: text.to_owned(),
            sender: sender.map(str::to_owned),
            is_inbound: true,
            time: time.into(),
            ..Message::default()
        }
    }

    /// Who is opted out (`-`) or in (`+`) by a message, or whose near miss it is (`?`).
    fn found(chat: &Chat, message: Message) -> String {
        let mut batch = Batch::default();
        batch.add(chat, message, &Words::new(&[]), NOW);
        let sign = |effect| if effect == Effect::OptOut { '-' } else { '+' };
        let keywords = batch.keywords.iter().map(|one| format!("{}{}", sign(one.effect), one.recipient));
        let near = batch.near_misses.iter().map(|one| format!("?{}", one.recipient.as_deref().unwrap_or("")));
        keywords.chain(near).collect()
    }

    #[test]
    fn the_writer_is_the_chat_or_a_groups_sender() {
        let (one, group) = (chat("+15551234567", false), chat("grp_a", true));
        let other = Some("+1 (555) 123-4568");
        assert_eq!(found(&one, message("stop", other, 5)), "-+15551234567");
        assert_eq!(found(&one, message("Start!", None, 5)), "++15551234567");
        assert_eq!(found(&chat("Ada@example.com", false), message("stop", None, 5)), "-Ada@example.com");
        assert_eq!(found(&group, message("stop", other, 5)), "-+15551234568");
        assert_eq!(found(&group, message("please stop", other, 5)), "?+15551234568");
        assert_eq!(found(&one, message("hello", None, 5)), "");
    }

    #[test]
    fn a_keyword_by_nobody_or_at_no_time_is_a_near_miss() {
        let group = chat("grp_a", true);
        for sender in [None, Some("262966"), Some("grp_b"), Some("+15551234567,+15551234568"), Some("@a")] {
            assert_eq!(found(&group, message("STOP", sender, 5)), "?", "{sender:?}");
        }
        assert_eq!(found(&chat("262966", false), message("STOP", None, 5)), "?");
        assert_eq!(found(&chat("+15551234567", false), message("STOP", None, None)), "?+15551234567");
    }

    #[test]
    fn opting_in_is_not_for_the_future() {
        let one = chat("+15551234567", false);
        assert_eq!(found(&one, message("START", None, NOW)), "++15551234567");
        assert_eq!(found(&one, message("START", None, NOW + 1)), "");
        assert_eq!(found(&one, message("STOP", None, NOW + 1)), "-+15551234567");
    }
}
