//! What is new in a chat since the last look.
//!
//! No clock of this machine is used, and the API's times are not trusted to be in order: a message may be delivered late, with
//! a time before others; several may have the same time; an outbound one gets a later time when it is sent; and a phone whose
//! clock is ahead dates its messages into the future. So messages are known by their IDs, and each look reads again from a
//! time on that lies [`OVERLAP`] before the [`RECENT`]th latest message: a few messages from the future don't move it past
//! those of today. Only the IDs after that time are remembered, and those of outbound messages that are still to be sent.

use std::collections::HashMap;
use std::time::Instant;

use super::outage::Outage;
use super::read::{Latest, each, latest};
use crate::client::Call;
use crate::client::inbox::{Direction, Message, Selection};
use crate::commands::support::session::Session;
use crate::failure;

/// Messages that are dated this much before others, in milliseconds, are still found.
pub(in crate::commands) const OVERLAP: i64 = 60_000;
/// How many of the latest messages are read again in any case.
const RECENT: usize = 10;
/// How often several pages are read in one look. Whatever is overlooked is found by the next.
const PASSES: usize = 2;
/// How many messages are requested at once to begin at the end of a chat.
const LATEST: u64 = 50;

/// The end of a chat, as far as it is known.
#[derive(Debug, Clone)]
pub(in crate::commands) struct Tail {
    chat: String,
    direction: Option<Direction>,
    /// Whether it was known from the beginning that there is no such chat yet.
    pub(in crate::commands) is_missing: bool,
    /// Only messages of this time or later are read; all if there is none.
    from: Option<i64>,
    /// Those that are known, by their IDs.
    known: HashMap<String, Known>,
}

#[derive(Debug, Clone, Copy)]
struct Known {
    time: i64,
    /// Whether the time will change.
    is_queued: bool,
}

/// A message, and whether it wasn't known before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::commands) struct Listed {
    pub(in crate::commands) message: Message,
    pub(in crate::commands) is_new: bool,
}

impl Tail {
    /// All messages of a chat from a time on, in milliseconds since the epoch, are new.
    pub(in crate::commands) fn new(chat: String, direction: Option<Direction>, from: Option<i64>) -> Self {
        Self { chat, direction, is_missing: false, from, known: HashMap::new() }
    }

    /// Only what comes after this is new. Returns what was read to find that out, the oldest first: the latest messages, at least
    /// `depth` of them if there are as many. A chat that doesn't exist yet is no error.
    ///
    /// # Errors
    /// Errors of the API; those of the network after the deadline.
    pub(in crate::commands) fn at_end(
        chat: String,
        direction: Option<Direction>,
        depth: usize,
        outage: &mut Outage,
        session: &mut Session,
        deadline: Option<Instant>,
    ) -> failure::Result<(Self, Vec<Message>)> {
        let mut tail = Self::new(chat, direction, None);
        let selection = Selection { direction, limit: LATEST, ..Selection::all(&tail.chat) };
        // As far back as a look reads: what isn't known would be taken for new.
        let (mut newest, mut count) = (None, 0);
        let mut is_enough = |message: &Message| {
            count += 1;
            let newest = *newest.get_or_insert(message.time);
            let overlap = newest.map(|newest| newest.saturating_sub(OVERLAP));
            count > RECENT.max(depth) && message.time < overlap
        };
        let found = latest(&selection, &mut |call| outage.request(session, call, deadline), &mut is_enough)?;
        tail.is_missing = found.is_none();
        let Latest { messages, is_all } = found.unwrap_or(Latest { messages: Vec::new(), is_all: true });
        if !is_all {
            // There may be others of the same time as the oldest of these.
            tail.from = messages.iter().filter_map(|message| message.time).min().map(|oldest| oldest + 1);
        }
        tail.learn(&messages);
        Ok((tail, messages))
    }

    /// Marks messages as known.
    pub(in crate::commands) fn learn<'m>(&mut self, messages: impl IntoIterator<Item = &'m Message>) {
        for message in messages {
            // Without a time, it is remembered as long as the latest.
            let latest = || self.known.values().map(|known| known.time).max();
            let time = message.time.or_else(latest).unwrap_or_default();
            self.known.insert(message.identity(), Known { time, is_queued: message.is_queued });
        }
        self.forget();
    }

    /// Reads the end of the chat: what is known, and what is new, in the order of their times. `None` if there is no such chat.
    ///
    /// # Errors
    /// As [`Tail::at_end`]. Nothing is marked as known then.
    pub(in crate::commands) fn read(
        &mut self,
        outage: &mut Outage,
        session: &mut Session,
        deadline: Option<Instant>,
    ) -> failure::Result<Option<Vec<Listed>>> {
        let selection =
            Selection { direction: self.direction, from: self.from, ..Selection::all(&self.chat) };
        let (from, mut found) = (self.from, Vec::new());
        let mut take = |message: Message| {
            if message.time.zip(from).is_none_or(|(time, from)| time >= from) {
                found.push(message);
            }
        };
        let mut request = |call: &Call| outage.request(session, call, deadline);
        let is_there = each(&selection, PASSES, &mut request, &mut take)?;
        // Those of the same time stay in the API's order.
        found.sort_by_key(|message| message.time);
        let listed = found.iter().map(|message| Listed {
            message: message.clone(),
            is_new: !self.known.contains_key(&message.identity()),
        });
        let listed = listed.collect();
        self.learn(&found);
        Ok(is_there.then_some(listed))
    }

    /// Moves the time to read from, and forgets what is before it.
    fn forget(&mut self) {
        let mut times: Vec<i64> = self.known.values().map(|known| known.time).collect();
        times.sort_unstable();
        let recent = times.len().checked_sub(RECENT).map(|at| times[at].saturating_sub(OVERLAP));
        self.from = self.from.max(recent);
        if let Some(from) = self.from {
            self.known.retain(|_, known| known.is_queued || known.time >= from);
        }
    }
}
