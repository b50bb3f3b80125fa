//! What happens in the store, as a webhook is told: an iterator for whoever follows the store while it grows.
//!
//! Messages that others write, reactions, reads and new polls are records of the log. The statuses of sent messages are
//! not: they follow from the clock. [`Changes`] brings both into one order, and hands each change out once:
//!
//! - It remembers how far it has read the log, and the statuses to come of the sends on the way there. So what it costs
//!   depends on what has happened since the last time, not on the size of the store.
//! - Changes come in the order of their times, and at the same time in the order of the log: a reply never before the
//!   status of the message that it answers.
//! - The clock may jump. After it went back, statuses that were not reached yet wait until it is there again, as the API
//!   shows them; what is in the log already doesn't wait.
//! - After a reset it starts at the beginning of what is now in the store.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::event::{Accepted, Inbound, Reacted, Read, Typing};
use super::lifecycle::{reaches, stages};
use super::stored::StoredMessage;
use super::timeline::{CreatedPoll, Generation, Happened, MAX_AHEAD, ReadMark, Timeline};

/// A change in the store.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change<'a> {
    /// When it happened, in milliseconds since the epoch.
    pub(super) at: u64,
    pub(super) what: What<'a>,
    pub(super) place: Place,
}

/// Where a change is found in its store again: what it can be remembered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) at: u64,
    /// The entry of the timeline that it follows from.
    pub(super) entry: u32,
    part: u32,
    nth: u32,
}

/// What changed.
#[derive(Debug, Clone, Copy)]
pub(super) enum What<'a> {
    /// The `nth` message of a send reached a status: `sent`, `delivered` or `failed`. Use
    /// [`Message::of`](super::message::Message) at the time of the change for the rest.
    Status { send: &'a Accepted, nth: usize, status: &'static str },
    /// The other person wrote.
    Received(&'a Inbound),
    /// The other person reacted, or took a reaction back. The message is the one that it is about, of either side.
    Reacted { reacted: &'a Reacted, message: StoredMessage<'a> },
    /// The other person read the `nth` message of a send.
    Read { send: &'a Accepted, nth: usize, read: &'a Read },
    /// A poll was created.
    PollCreated(&'a CreatedPoll),
    /// The other person is typing.
    Typing(&'a Typing),
}

/// Follows a store: hands out each change once. The default begins at the store's beginning.
#[derive(Debug, Clone, Default)]
pub(super) struct Changes {
    /// The timeline that was read, and up to which entry.
    generation: Option<Generation>,
    read: u32,
    /// Changes at or before this time are left out.
    after: Option<u64>,
    /// What was read and is not due yet, the earliest first.
    to_come: BinaryHeap<Reverse<Coming>>,
}

/// A change that is to come, in the order in which they are handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Coming {
    due: u64,
    /// The entry that it follows from.
    entry: u32,
    /// For a status, which; for a read, the entry of the messages that were read.
    part: u32,
    /// When it happened.
    at: u64,
}

impl Changes {
    /// Follows a store from a time on: leaves out what happened at that time or before. The first call of
    /// [`Changes::next`] passes over the whole store once.
    pub(super) fn after(time: u64) -> Changes {
        Changes { after: Some(time), ..Changes::default() }
    }

    /// Whether nothing can have changed by `now`, for a timeline that is as it was at the last call of [`Changes::next`].
    pub(super) fn is_idle(&self, timeline: &Timeline, now: u64) -> bool {
        let is_read = self.generation == Some(timeline.generation()) && self.is_read(timeline);
        is_read && self.to_come.peek().is_none_or(|Reverse(next)| next.due > now)
    }

    /// The changes since the last call, up to `now`.
    pub(super) fn next<'a>(&mut self, timeline: &'a Timeline, now: u64) -> Vec<Change<'a>> {
        if self.generation != Some(timeline.generation()) {
            let started = self.generation.is_some();
            *self = Changes {
                generation: Some(timeline.generation()),
                // What is in the store after a reset is new.
                after: self.after.filter(|_| !started),
                ..Changes::default()
            };
        }
        while !self.is_read(timeline) {
            self.read_entry(timeline, now);
            self.read += 1;
        }
        let mut changes = Vec::new();
        while let Some(Reverse(next)) = self.to_come.peek().copied().filter(|Reverse(next)| next.due <= now) {
            self.to_come.pop();
            hand_out(timeline, next, &mut changes);
        }
        changes
    }

    fn is_read(&self, timeline: &Timeline) -> bool {
        self.read as usize >= timeline.length()
    }

    fn read_entry(&mut self, timeline: &Timeline, now: u64) {
        let entry = self.read;
        // What is in the log has happened: beyond that limit, the clock has jumped.
        let recorded = |at: u64| if at > now.saturating_add(MAX_AHEAD) { now } else { at };
        match timeline.at(entry) {
            Some(Happened::Sent(send)) => {
                for (part, stage) in (0..).zip(stages(send)) {
                    self.expect(Coming { due: stage.at, entry, part, at: stage.at });
                }
            }
            Some(Happened::Read(mark)) => {
                for (part, at) in messages_read(timeline, mark) {
                    self.expect(Coming { due: recorded(at), entry, part, at });
                }
            }
            Some(
                Happened::Received(Inbound { at, .. })
                | Happened::Reacted(Reacted { at, .. })
                | Happened::Typing(Typing { at, .. })
                | Happened::PollCreated(CreatedPoll { at, .. }),
            ) => self.expect(Coming { due: recorded(*at), entry, part: 0, at: *at }),
            None => {}
        }
    }

    fn expect(&mut self, coming: Coming) {
        if self.after.is_none_or(|after| coming.at > after) {
            self.to_come.push(Reverse(coming));
        }
    }
}

/// The sends whose messages were read, oldest first, and when: those of them that arrive.
fn messages_read(timeline: &Timeline, mark: &ReadMark) -> Vec<(u32, u64)> {
    let entries = std::iter::successors(mark.up_to, |&entry| timeline.before(entry));
    let entries = entries.take_while(|&entry| mark.after.is_none_or(|after| entry > after));
    let read = entries.filter_map(|entry| {
        let delivered = reaches(timeline.send_at(entry)?, "delivered")?;
        Some((entry, mark.read.at.max(delivered)))
    });
    let mut read: Vec<_> = read.collect();
    read.reverse();
    read
}

fn hand_out<'a>(timeline: &'a Timeline, coming: Coming, to: &mut Vec<Change<'a>>) {
    let Coming { entry, part, at, .. } = coming;
    let send = match timeline.at(entry) {
        Some(Happened::Sent(send)) => Some(send),
        Some(Happened::Read(_)) => timeline.send_at(part),
        _ => None,
    };
    let each = (0..).take(send.map_or(1, |send| send.ids.len()));
    to.extend(each.filter_map(|nth| Place { at, entry, part, nth }.change(timeline)));
}

impl Place {
    /// The change; none if this is a place in another store.
    pub(super) fn change(self, timeline: &Timeline) -> Option<Change<'_>> {
        let (part, nth) = (self.part, self.nth as usize);
        let what = match timeline.at(self.entry)? {
            Happened::Sent(send) => {
                What::Status { send, nth, status: stages(send).nth(part as usize)?.status }
            }
            Happened::Read(ReadMark { read, .. }) => What::Read { send: timeline.send_at(part)?, nth, read },
            Happened::Reacted(reacted) => {
                What::Reacted { reacted, message: timeline.message_with_id(&reacted.message_id)?.1 }
            }
            Happened::Received(inbound) => What::Received(inbound),
            Happened::PollCreated(poll) => What::PollCreated(poll),
            Happened::Typing(typing) => What::Typing(typing),
        };
        Some(Change { at: self.at, what, place: self })
    }
}
