//! Reads the messages of a chat page by page, although others may come in meanwhile.

use std::collections::{BTreeMap, HashSet};

use crate::client::inbox::{Message, Selection};
use crate::client::{AttemptError, Call, Reply};
use crate::commands::support::answer::unreadable;
use crate::commands::support::pages::Pages;
use crate::failure;
use crate::recipients::{Book, Recipient};

/// Makes a request.
type Request<'r> = dyn FnMut(&Call) -> failure::Result<Reply> + 'r;

/// Requests the selected messages, and hands each to `take` once. Returns whether there is such a chat.
///
/// A message that is delivered late moves those after it to later pages, so that one may be overlooked: several pages are
/// requested again until there is nothing new in them, or `passes` times in all.
///
/// # Errors
/// Those of `request`. That there is no such chat is none: it has no messages.
pub(in crate::commands) fn each(
    selection: &Selection<'_>,
    passes: usize,
    request: &mut Request<'_>,
    take: &mut dyn FnMut(Message),
) -> failure::Result<bool> {
    let mut seen = HashSet::new();
    let mut pass = 0;
    loop {
        let (before, mut count) = (seen.len(), 0);
        pass += 1;
        let is_there = pages(selection, request, &mut |messages| {
            count += 1;
            for message in messages {
                if seen.insert(message.identity()) {
                    take(message);
                }
            }
            true
        })?;
        if count < 2 || seen.len() == before || pass >= passes {
            return Ok(is_there);
        }
    }
}

/// The end of a chat.
#[derive(Debug, Default)]
pub(in crate::commands) struct Latest {
    /// The messages, the oldest first.
    pub(in crate::commands) messages: Vec<Message>,
    /// Whether there are no others before them.
    pub(in crate::commands) is_all: bool,
}

/// Requests the selected messages, latest first, up to the page on which `is_enough` is true of one. `None` if there is no such
/// chat.
///
/// # Errors
/// Those of `request`.
pub(in crate::commands) fn latest(
    selection: &Selection<'_>,
    request: &mut Request<'_>,
    is_enough: &mut dyn FnMut(&Message) -> bool,
) -> failure::Result<Option<Latest>> {
    let (mut seen, mut messages, mut is_all) = (HashSet::new(), Vec::new(), true);
    let selection = Selection { latest_first: true, ..*selection };
    let is_there = pages(&selection, request, &mut |page| {
        is_all = !page.iter().any(&mut *is_enough);
        messages.extend(page.into_iter().filter(|message| seen.insert(message.identity())));
        is_all
    })?;
    if !is_oldest_first(&messages) {
        messages.reverse();
    }
    Ok(is_there.then_some(Latest { messages, is_all }))
}

/// Whether the times only ever grow: then the order that was asked for was ignored.
fn is_oldest_first(messages: &[Message]) -> bool {
    let times: Vec<i64> = messages.iter().filter_map(|message| message.time).collect();
    times.is_sorted() && times.first() < times.last()
}

/// Requests one page after the other while `take` wants another. Returns whether there is such a chat.
fn pages(
    selection: &Selection<'_>,
    request: &mut Request<'_>,
    take: &mut dyn FnMut(Vec<Message>) -> bool,
) -> failure::Result<bool> {
    let first = selection.call(None)?;
    let call_at = |offset| selection.call(offset).unwrap_or_else(|_| first.clone());
    let (mut pages, mut is_first) = (Pages::default(), true);
    loop {
        let reply = match pages.next(request, &call_at) {
            Ok(Some(reply)) => reply,
            Ok(None) => return Ok(true),
            Err(error) if is_first && is_not_found(&error) => return Ok(false),
            Err(error) => return Err(error),
        };
        is_first = false;
        let messages = Message::read_all(&reply.body);
        if !take(messages.ok_or_else(|| unreadable(&reply, "it has no list of messages"))?) {
            return Ok(true);
        }
    }
}

/// Whether the API answered with 404.
pub(in crate::commands) fn is_not_found(error: &failure::Error) -> bool {
    error.client().is_some_and(|error| matches!(&error.failure, AttemptError::Api(api) if api.status == 404))
}

/// Who wrote an inbound message of a chat, in the form that the API takes; `None` if it doesn't say, or names nobody.
pub(in crate::commands) fn writer(chat: &str, is_group: bool, message: &Message) -> Option<String> {
    let written = if is_group { message.sender.as_deref()? } else { chat };
    match (Book { country: None, aliases: &BTreeMap::new() }).recipient(written) {
        Ok(person @ (Recipient::Phone(_) | Recipient::Email(_))) => Some(person.chat_id()),
        Ok(Recipient::Group(_) | Recipient::Several(_)) | Err(_) => None,
    }
}
