//! `blooio sandbox reply`, `react`, `read` and `typing`: what the person at the other end does.
//!
//! They text nobody, so no guardrail is asked.

use serde_json::json;

use super::messages;
use crate::cli::sandbox::{Person, React, Read, Reply, Typing};
use crate::client::call::quote;
use crate::commands::support::print::printed;
use crate::commands::support::reaction;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::message::is_blank;
use crate::output::Mode;
use crate::output::text::escape;
use crate::recipients::Recipient;
use crate::sandbox::PersonError;

/// Writes a message.
pub(super) fn reply(arguments: &Reply, session: &mut Session) -> failure::Result<()> {
    let (chat, person) = place(&arguments.chat, &arguments.person, session)?;
    let text = text(&arguments.text, session)?;
    let reply =
        session.store()?.reply(&chat, person.as_deref(), &text).map_err(|error| refused(error, &chat))?;
    messages::print(&[reply], session)
}

/// Adds or removes a reaction.
pub(super) fn react(arguments: &React, session: &mut Session) -> failure::Result<()> {
    let (chat, person) = place(&arguments.chat, &arguments.person, session)?;
    let reaction::Reaction { name, is_added } = reaction::read(&arguments.reaction, arguments.remove)?;
    let store = session.store()?;
    let message = store.react(&chat, person.as_deref(), &arguments.message, &name, is_added);
    messages::print(&[message.map_err(|error| refused(error, &chat))?], session)
}

/// Reads what was sent to a chat.
pub(super) fn read(arguments: &Read, session: &mut Session) -> failure::Result<()> {
    let (chat, person) = place(&arguments.chat, &arguments.person, session)?;
    let read = session.store()?.mark_read(&chat, person.as_deref()).map_err(|error| refused(error, &chat))?;
    if session.is_human() && read.is_empty() {
        session.output.note("Nothing to read: every message was read before, or is never delivered.");
    }
    messages::print(&read, session)
}

/// Types.
pub(super) fn typing(arguments: &Typing, session: &mut Session) -> failure::Result<()> {
    let (chat, person) = place(&arguments.chat, &arguments.person, session)?;
    let typing = session.store()?.type_in(&chat, person.as_deref()).map_err(|error| refused(error, &chat))?;
    let (chat, sender) = (&typing.chat_id, &typing.sender);
    printed(match session.output.mode {
        Mode::Json => {
            let shown = json!({ "chat_id": chat, "sender": sender, "typing": true });
            session.output.json(shown.to_string().as_bytes())
        }
        Mode::Quiet => session.output.line(&escape(chat)),
        Mode::Human if chat == sender => session.output.line(&format!("{} is typing", escape(sender))),
        Mode::Human => session.output.line(&format!("{} is typing in {}", escape(sender), escape(chat))),
    })
}

/// The chat, and who in it.
fn place(chat: &str, person: &Person, session: &Session) -> failure::Result<(String, Option<String>)> {
    let chat = session.recipient(chat)?.chat_id();
    let Some(text) = &person.person else { return Ok((chat, None)) };
    match session.recipient(text)? {
        one @ (Recipient::Phone(_) | Recipient::Email(_)) => Ok((chat, Some(one.chat_id()))),
        Recipient::Group(_) | Recipient::Several(_) => Err(Failure::usage(
            format!("--as: {text:?} is not one person"),
            "give a phone number or an email address",
        )),
    }
}

/// The text to write: standard input for `-`, without its last line break.
fn text(given: &str, session: &mut Session) -> failure::Result<String> {
    let mut text = if given == "-" { session.stdin.read()? } else { given.to_owned() };
    if given == "-" && text.ends_with('\n') {
        text.pop();
        text.truncate(text.trim_end_matches('\r').len());
    }
    if is_blank(&text) {
        return Err(Failure::usage("TEXT: the text is empty", "give the text that the person writes"));
    }
    Ok(text)
}

/// What a person can't do is wrong usage.
fn refused(error: PersonError, chat: &str) -> failure::Error {
    let message = error.to_string();
    let (list, chat) = (|members: &[String]| members.join(", "), quote(chat));
    let hint = match error {
        PersonError::Store(error) => return error.into(),
        PersonError::Ambiguous { members } => format!("name one of them: {}", list(&members)),
        PersonError::NotMember { members, .. } => format!("name somebody who is in it: {}", list(&members)),
        PersonError::NoGroup(_) => "list the groups: blooio --sandbox groups list".to_owned(),
        PersonError::NoGroupOf(_) | PersonError::NothingSent(_) => {
            format!("send something to it first: blooio --sandbox send {chat} \"Hello\"")
        }
        PersonError::NoMessage { .. } | PersonError::NoReaction { .. } => {
            format!("list the messages and their reactions: blooio sandbox messages --to {chat}")
        }
        _ => return Failure::Usage { message, hint: None }.into(),
    };
    Failure::usage(message, hint)
}
