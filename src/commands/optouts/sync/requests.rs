//! Reads the inbound messages of a chat, all of them, although some may come in meanwhile.

use std::collections::HashSet;

use crate::client::inbox::{self, Message};
use crate::client::{AttemptError, Reply};
use crate::commands::support::answer::unreadable;
use crate::commands::support::pages::Pages;
use crate::commands::support::session::Session;
use crate::failure;

/// Requests the inbound messages of a chat from a time on, and hands each to `take` once.
///
/// A message that is delivered late moves those after it to later pages, so that one may be overlooked: several pages are
/// requested again until there is nothing new in them.
///
/// # Errors
/// Errors of the API and the network. That there is no such chat is none: it has no messages.
pub(super) fn messages(
    chat: &str,
    from: Option<i64>,
    session: &mut Session,
    take: &mut dyn FnMut(Message),
) -> failure::Result<()> {
    let first = inbox::inbound(chat, from, None)?;
    let call_at = |offset| inbox::inbound(chat, from, offset).unwrap_or_else(|_| first.clone());
    let mut seen = HashSet::new();
    loop {
        let (mut pages, mut count, before) = (Pages::default(), 0, seen.len());
        loop {
            let reply = match pages.next(session, &call_at) {
                Ok(Some(reply)) => reply,
                Ok(None) => break,
                Err(error) if count == 0 && is_not_found(&error) => return Ok(()),
                Err(error) => return Err(error),
            };
            count += 1;
            for message in read(&reply)? {
                if seen.insert(identity(&message)) {
                    take(message);
                }
            }
        }
        if count == 1 || seen.len() == before {
            return Ok(());
        }
    }
}

fn read(reply: &Reply) -> failure::Result<Vec<Message>> {
    Message::read_all(&reply.body).ok_or_else(|| unreadable(reply, "it has no list of messages"))
}

/// What tells a message from the others of its chat.
fn identity(message: &Message) -> String {
    match &message.id {
        Some(id) => id.clone(),
        None => format!("{:?} {:?} {}", message.time, message.sender, message.text),
    }
}

fn is_not_found(error: &failure::Error) -> bool {
    error.client().is_some_and(|error| matches!(&error.failure, AttemptError::Api(api) if api.status == 404))
}
