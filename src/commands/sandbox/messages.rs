//! `blooio sandbox messages`, and how a message of the sandbox is printed.

use super::filter;
use crate::cli::sandbox::Messages;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::show;
use crate::failure::{self, Failure};
use crate::output::text::{escape, padded, width};
use crate::output::{Mode, Output, Tone, time};
use crate::sandbox::Message;

/// Prints the messages that fit.
///
/// # Errors
/// A wrong option, the store's, or the stream's.
pub(super) fn run(arguments: &Messages, session: &mut Session) -> failure::Result<()> {
    let filter = filter::read(&arguments.filter, false, session)?;
    let mut is_empty = true;
    let messages = session.store()?.messages_where(|message| {
        is_empty = false;
        filter.fits(message)
    })?;
    if session.is_human() && is_empty {
        session
            .output
            .note("No messages in the sandbox yet. Send one: blooio --sandbox send +15551234567 \"Hello\"");
    } else if session.is_human() && messages.is_empty() {
        session.output.note("No messages match.");
    }
    print(&messages, session)
}

/// Prints messages, one a line.
///
/// # Errors
/// The stream's.
pub(super) fn print(messages: &[Message], session: &mut Session) -> failure::Result<()> {
    for message in messages {
        let written = match session.output.mode {
            Mode::Json => session.output.json(
                serde_json::to_string(message).map_err(|error| Failure::local(error.to_string()))?.as_bytes(),
            ),
            Mode::Quiet => session.output.line(&escape(&message.message_id)),
            Mode::Human => {
                let line = line(message, &session.output);
                session.output.line(&line)
            }
        };
        printed(written)?;
        if session.output.closed() {
            break;
        }
    }
    Ok(())
}

/// A message for people: ID, status, time, whom it is to or from, text and reactions.
fn line(message: &Message, output: &Output) -> String {
    let word = if message.time_read.is_some() { "read" } else { message.status };
    let status = match message.sender {
        Some(_) => output.paint(Tone::Good, word),
        None => show::word(output, word),
    };
    let padding = show::LABEL.saturating_sub(width(word));
    let at = time::local(i64::try_from(message.time_accepted).unwrap_or(i64::MAX));
    let (mark, person) = match &message.sender {
        Some(sender) if *sender != message.chat_id => ("from", format!("{sender} in {}", message.chat_id)),
        Some(sender) => ("from", sender.clone()),
        None => ("to", message.chat_id.clone()),
    };
    let mark = output.paint(Tone::Dim, &padded(mark, 4));
    let (id, person, text) = (escape(&message.message_id), escape(&person), summary(message));
    let mut line = format!("{id}  {status}{:padding$}  {at}  {mark} {person}  {}", "", escape(&text));
    for reaction in &message.reactions {
        let field = |name: &str| reaction.get(name).and_then(serde_json::Value::as_str);
        let by = field("sender").unwrap_or("you");
        let shown = format!("({} by {by})", field("reaction").unwrap_or_default());
        line.push_str("  ");
        line.push_str(&output.paint(Tone::Dim, &escape(&shown)));
    }
    line
}

/// The text of a message, or else how many attachments it has.
fn summary(message: &Message) -> String {
    match (&message.text, message.attachments.len()) {
        (Some(text), _) => text.clone(),
        (None, count) => show::attachments(count),
    }
}
