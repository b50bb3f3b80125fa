//! Which messages of the sandbox are meant.

use regex_lite::Regex;

use crate::cli::sandbox::Filter as Arguments;
use crate::commands::support::session::Session;
use crate::commands::support::{pattern, timestamp};
use crate::failure;
use crate::output::time;
use crate::sandbox::Message;

/// What a message must be like.
#[derive(Debug)]
pub(super) struct Filter {
    /// The members of the chat, or one person or group.
    chat: Option<Vec<String>>,
    text: Option<Regex>,
    /// Milliseconds since the epoch.
    since: Option<u64>,
    inbound_only: bool,
}

impl Filter {
    /// Reads the options.
    ///
    /// # Errors
    /// [`Failure::Usage`], or those of the recipients.
    pub(super) fn read(
        arguments: &Arguments,
        inbound_only: bool,
        session: &Session,
    ) -> failure::Result<Filter> {
        let chat = arguments.to.as_deref().map(|to| session.recipient(to)).transpose()?;
        let chat = chat.map(|chat| chat.chat_id().split(',').map(str::to_owned).collect());
        let since = arguments.since.as_deref();
        let since = since.map(|since| timestamp::ago(since, time::now(), "--since")).transpose()?;
        Ok(Filter {
            chat,
            text: arguments.text.as_deref().map(pattern).transpose()?,
            since: since.map(|since| u64::try_from(since).unwrap_or_default()),
            inbound_only,
        })
    }

    /// Whether a message is meant.
    pub(super) fn fits(&self, message: &Message) -> bool {
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

fn pattern(text: &str) -> failure::Result<Regex> {
    pattern::read("--text", text, "escape characters that have a meaning in patterns, such as \\( or \\+")
}
