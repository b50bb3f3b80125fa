//! All chats: which of them have moved since the last look, and what is new in those.
//!
//! A look at the list of chats costs one request, and only chats that have changed in it are read. Chats move to the top of the
//! list when they get a message, so the pages are read up to the first on which nothing has changed.
//!
//! To know what was there at the beginning, reading all chats would take too long. Those that are active are read; of others, the
//! list says when their last message was, and how many they have ([`since`]).

use std::collections::HashMap;
use std::time::Instant;

use crate::client::inbox::{Chat, Direction, LARGEST_PAGE, Message, chats};
use crate::client::{Call, Reply};
use crate::commands::support::answer::unreadable;
use crate::commands::support::incoming::{OVERLAP, Outage, Tail};
use crate::commands::support::pages::Pages;
use crate::commands::support::session::Session;
use crate::failure;

/// How many chats a page has after the first look.
const PAGE: u64 = 50;
/// At most so many chats are read at the first look: those that may get a message with the time of their last one, or before.
const MOST_ACTIVE: usize = 20;

/// The chats, as far as they are known.
#[derive(Debug)]
pub(super) struct Chats {
    direction: Option<Direction>,
    known: HashMap<String, Known>,
    /// Of a chat that isn't known yet, only messages after this time are new; all if there is none.
    after: Option<i64>,
}

/// A chat.
#[derive(Debug)]
struct Known {
    /// What the list of chats said about it when it was read last.
    listed: Chat,
    /// Its end, once it was read.
    tail: Option<Tail>,
}

impl Chats {
    /// Messages from a time on are new, in milliseconds since the epoch.
    pub(super) fn since(from: i64, direction: Option<Direction>) -> Self {
        Self { direction, known: HashMap::new(), after: Some(from.saturating_sub(1)) }
    }

    /// Only messages that come from now on are new.
    ///
    /// # Errors
    /// Errors of the API; those of the network after the deadline.
    pub(super) fn at_end(
        direction: Option<Direction>,
        outage: &mut Outage,
        session: &mut Session,
        deadline: Option<Instant>,
    ) -> failure::Result<Self> {
        let (mut pages, first) = (Pages::default(), chats(LARGEST_PAGE, None)?);
        let reply = pages.next(&mut |call| outage.request(session, call, deadline), &|_| first.clone())?;
        let listed = reply.as_ref().map(read).transpose()?.unwrap_or_default();
        // The chats on further pages had their last message before those.
        let oldest = listed.iter().filter_map(|chat| chat.last_activity).min();
        let after = oldest.filter(|_| !pages.is_over);
        let newest = listed.iter().filter_map(|chat| chat.last_activity).max();
        let mut known = HashMap::new();
        for (at, listed) in listed.into_iter().enumerate() {
            let is_active = at < MOST_ACTIVE
                && listed
                    .last_activity
                    .zip(newest)
                    .is_some_and(|(last, newest)| last >= newest.saturating_sub(OVERLAP));
            let id = listed.id.clone();
            let tail = if is_active {
                Some(Tail::at_end(id.clone(), direction, 0, outage, session, deadline)?.0)
            } else {
                None
            };
            known.insert(id, Known { listed, tail });
        }
        Ok(Self { direction, known, after })
    }

    /// The chats that have changed, the latest last message first.
    ///
    /// # Errors
    /// As [`Chats::at_end`].
    pub(super) fn moved(
        &mut self,
        outage: &mut Outage,
        session: &mut Session,
        deadline: Option<Instant>,
    ) -> failure::Result<Vec<Chat>> {
        let first = chats(PAGE, None)?;
        let call_at = |offset| chats(PAGE, offset).unwrap_or_else(|_| first.clone());
        let (mut pages, mut moved) = (Pages::default(), Vec::new());
        let mut request = |call: &Call| outage.request(session, call, deadline);
        while let Some(reply) = pages.next(&mut request, &call_at)? {
            let before = moved.len();
            moved.extend(read(&reply)?.into_iter().filter(|chat| self.has_moved(chat)));
            if moved.len() == before {
                break;
            }
        }
        Ok(moved)
    }

    /// Whether a chat may have new messages.
    fn has_moved(&self, chat: &Chat) -> bool {
        match self.known.get(&chat.id) {
            Some(known) => known.listed != *chat,
            None => chat.last_activity.zip(self.after).is_none_or(|(last, after)| last > after),
        }
    }

    /// Reads the new messages of a chat that has moved, in the order of their times.
    ///
    /// # Errors
    /// As [`Chats::at_end`].
    pub(super) fn read(
        &mut self,
        chat: &Chat,
        outage: &mut Outage,
        session: &mut Session,
        deadline: Option<Instant>,
    ) -> failure::Result<Vec<Message>> {
        let known = self.known.remove(&chat.id);
        let (tail, new) = match known {
            Some(Known { listed, tail: None }) => {
                let grown = grown(&listed, chat, self.direction);
                let depth = grown.and_then(|grown| grown.checked_add(1)).unwrap_or_default();
                let id = chat.id.clone();
                let (tail, latest) = Tail::at_end(id, self.direction, depth, outage, session, deadline)?;
                (tail, since(&listed, grown, latest))
            }
            known => {
                let tail = known.and_then(|known| known.tail);
                let from = self.after.map(|after| after.saturating_add(1));
                let mut tail = tail.unwrap_or_else(|| Tail::new(chat.id.clone(), self.direction, from));
                let found = tail.read(outage, session, deadline)?.unwrap_or_default();
                let new = found.into_iter().filter(|listed| listed.is_new);
                (tail, new.map(|listed| listed.message).collect())
            }
        };
        self.known.insert(chat.id.clone(), Known { listed: chat.clone(), tail: Some(tail) });
        Ok(new)
    }
}

/// Those of the latest messages of a chat, the oldest first, that came after the list of chats had `then`.
///
/// It had the time and the ID of the last message then. What is later is new; but an outbound message that was there may have
/// got a later time since, and the last message may be one from the future. So if the API says by how many messages the chat has
/// grown, that decides: if there are more that are later, outbound ones were there; if there are fewer, the latest of the
/// others are new too.
fn since(then: &Chat, grown: Option<usize>, latest: Vec<Message>) -> Vec<Message> {
    let is_last = |message: &Message| message.id.is_some() && message.id == then.last_message;
    let is_later = |message: &Message| message.time > then.last_activity;
    let mut latest: Vec<Message> = latest.into_iter().filter(|message| !is_last(message)).collect();
    // Those of the same time stay in the API's order.
    latest.sort_by_key(|message| message.time);
    let (earlier, mut later): (Vec<Message>, Vec<Message>) =
        latest.into_iter().partition(|message| !is_later(message));
    let mut excess = later.len().saturating_sub(grown.unwrap_or(usize::MAX));
    later.retain(|message| {
        let was_there = excess > 0 && !message.is_inbound;
        excess -= usize::from(was_there);
        !was_there
    });
    let known = earlier.len().saturating_sub(grown.unwrap_or(0).saturating_sub(later.len()));
    earlier.into_iter().skip(known).chain(later).collect()
}

/// By how many messages of a direction a chat has grown, if the API says so.
fn grown(then: &Chat, now: &Chat, direction: Option<Direction>) -> Option<usize> {
    let grown = length(now, direction)?.saturating_sub(length(then, direction)?);
    usize::try_from(grown).ok()
}

/// How many messages of a direction a chat has.
fn length(chat: &Chat, direction: Option<Direction>) -> Option<u64> {
    match direction {
        None => chat.messages,
        Some(Direction::Inbound) => chat.inbound,
        Some(Direction::Outbound) => Some(chat.messages?.saturating_sub(chat.inbound?)),
    }
}

fn read(reply: &Reply) -> failure::Result<Vec<Chat>> {
    Chat::read_all(&reply.body).ok_or_else(|| unreadable(reply, "it has no list of chats with IDs"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::inbox::LastInbound;

    /// A chat whose last message was `last`, at 100.
    fn then() -> Chat {
        Chat {
            id: "+15551234567".to_owned(),
            is_group: false,
            last_activity: Some(100),
            last_inbound: LastInbound::Unknown,
            last_message: Some("last".to_owned()),
            messages: Some(3),
            inbound: Some(1),
        }
    }

    fn new(grown: Option<usize>, latest: &[(&str, i64)]) -> Vec<String> {
        let message = |(id, time): &(&str, i64)| Message {
            id: Some((*id).to_owned()),
            time: Some(*time),
            is_inbound: !id.starts_with("out"),
            ..Message::default()
        };
        let found = since(&then(), grown, latest.iter().map(message).collect());
        found.into_iter().map(|message| message.identity()).collect()
    }

    #[test]
    fn what_is_later_is_new_and_of_the_others_as_many_as_there_are_more() {
        let latest = [("a", 50), ("last", 100), ("b", 100), ("c", 101)];
        assert_eq!(new(Some(2), &latest), ["b", "c"]);
        assert_eq!(new(Some(1), &latest), ["c"]);
        assert_eq!(new(None, &latest), ["c"]);
        // One that came in between, after the list of chats.
        assert_eq!(new(Some(0), &latest), ["c"]);
    }

    #[test]
    fn outbound_messages_that_were_there_are_not_new() {
        let latest = [("a", 50), ("out1", 300), ("last", 300), ("c", 301)];
        assert_eq!(new(Some(1), &latest), ["c"]);
        assert_eq!(new(Some(2), &latest), ["out1", "c"]);
    }

    #[test]
    fn a_last_message_from_the_future_hides_none_of_today() {
        assert_eq!(new(Some(2), &[("a", 50), ("b", 60), ("c", 70), ("last", 100)]), ["b", "c"]);
    }

    #[test]
    fn a_chat_has_grown_in_a_direction() {
        let now = Chat { messages: Some(8), inbound: Some(3), ..then() };
        assert_eq!(grown(&then(), &now, None), Some(5));
        assert_eq!(grown(&then(), &now, Some(Direction::Inbound)), Some(2));
        assert_eq!(grown(&then(), &now, Some(Direction::Outbound)), Some(3));
        assert_eq!(grown(&then(), &Chat { messages: None, ..now }, None), None);
        assert_eq!(grown(&Chat { messages: Some(9), ..then() }, &then(), None), Some(0));
    }
}
