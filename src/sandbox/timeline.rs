//! What happened in the chats, in the order of the log: messages of both sides, and the reactions, reads and typing of
//! the people at the other end. Indexed by message and by chat.
//!
//! An entry is known by its position, which counts from 0 and is the same for every process that reads the log. Times
//! would not do for that, because the clock may jump.

use std::collections::HashMap;

use uuid::Uuid;

use super::event::{Accepted, Inbound, Reacted, Read, Typing};
use super::lifecycle::reaches;
use super::stored::StoredMessage;

/// How many milliseconds what a person does may lie ahead of the clock, see [`Timeline::time_in`]: more than any message
/// takes to be sent. Anything beyond is a clock that jumped.
pub(super) const MAX_AHEAD: u64 = 1000;

#[derive(Debug, Default)]
pub(super) struct Timeline {
    generation: Generation,
    entries: Vec<Entry>,
    sends: Vec<Accepted>,
    received: Vec<Inbound>,
    reactions: Vec<Reacted>,
    reads: Vec<ReadMark>,
    typing: Vec<Typing>,
    polls: Vec<CreatedPoll>,
    /// Message ID → its entry, and which of its messages.
    ids: HashMap<String, (u32, u32)>,
    /// Chat ID → its messages.
    chats: HashMap<Box<str>, Thread>,
    /// Message ID → which reactions.
    reacted: HashMap<Box<str>, Vec<u32>>,
    /// Chat ID → which reads, each of them up to a later message.
    marks: HashMap<Box<str>, Vec<u32>>,
}

/// Differs from every other timeline's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Generation(Uuid);

impl Default for Generation {
    fn default() -> Generation {
        Generation(Uuid::new_v4())
    }
}

/// What an entry is, and for a message the one before it in the same chat.
#[derive(Debug, Clone, Copy)]
struct Entry {
    kind: Kind,
    earlier: Option<u32>,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Sent(u32),
    Received(u32),
    Reacted(u32),
    Read(u32),
    Typing(u32),
    PollCreated(u32),
}

/// The messages of a chat, by their entries: the ends of a chain, see [`Timeline::entries_in`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Thread {
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) last_inbound: Option<u32>,
    pub(super) last_outbound: Option<u32>,
    /// How many messages were sent and received.
    pub(super) messages: u32,
    pub(super) inbound: u32,
}

/// A read by the person at the other end, and which messages it is about: those from behind the entry `after` up to
/// the entry `up_to`.
#[derive(Debug)]
pub(super) struct ReadMark {
    pub(super) read: Read,
    pub(super) after: Option<u32>,
    /// None if there is no such message, or if it was read before.
    pub(super) up_to: Option<u32>,
}

#[derive(Debug)]
pub(super) struct CreatedPoll {
    pub(super) at: u64,
    #[allow(dead_code, reason = "its readers are whoever delivers to webhooks")]
    pub(super) id: String,
}

/// Something that happened in a chat.
#[derive(Debug, Clone, Copy)]
pub(super) enum Happened<'a> {
    Sent(&'a Accepted),
    Received(&'a Inbound),
    Reacted(&'a Reacted),
    Read(&'a ReadMark),
    Typing(&'a Typing),
    PollCreated(&'a CreatedPoll),
}

impl Timeline {
    /// Adds a send; its position.
    pub(super) fn accept(&mut self, send: Accepted) -> u32 {
        let ids = send.ids.iter().map(String::as_str);
        let position = index(self.entries.len());
        for (nth, id) in ids.enumerate() {
            self.ids.insert(id.to_owned(), (position, index(nth)));
        }
        let count = index(send.ids.len());
        self.message(&send.chat_id, Kind::Sent(index(self.sends.len())), count);
        self.sends.push(send);
        position
    }

    pub(super) fn receive(&mut self, inbound: Inbound) {
        self.ids.insert(inbound.id.clone(), (index(self.entries.len()), 0));
        self.message(&inbound.chat_id, Kind::Received(index(self.received.len())), 1);
        self.received.push(inbound);
    }

    fn message(&mut self, chat_id: &str, kind: Kind, count: u32) {
        let position = index(self.entries.len());
        let inbound = matches!(kind, Kind::Received(_));
        let known = self.chats.get(chat_id).copied();
        let earlier = known.map(|thread| thread.last);
        let mut thread = known.unwrap_or(Thread {
            first: position,
            last: position,
            last_inbound: None,
            last_outbound: None,
            messages: 0,
            inbound: 0,
        });
        thread.last = position;
        thread.messages = thread.messages.saturating_add(count);
        if inbound {
            thread.inbound = thread.inbound.saturating_add(count);
            thread.last_inbound = Some(position);
        } else {
            thread.last_outbound = Some(position);
        }
        if let Some(known) = self.chats.get_mut(chat_id) {
            *known = thread;
        } else {
            self.chats.insert(chat_id.into(), thread);
        }
        self.entries.push(Entry { kind, earlier });
    }

    pub(super) fn react(&mut self, reacted: Reacted) {
        let nth = index(self.reactions.len());
        self.reacted.entry(reacted.message_id.as_str().into()).or_default().push(nth);
        self.entries.push(Entry { kind: Kind::Reacted(nth), earlier: None });
        self.reactions.push(reacted);
    }

    pub(super) fn read(&mut self, read: Read) {
        let nth = index(self.reads.len());
        let marks = self.marks.entry(read.chat_id.as_str().into()).or_default();
        let after = marks.last().and_then(|&mark| self.reads.get(mark as usize)?.up_to);
        let up_to = self.ids.get(&read.up_to).map(|&(position, _)| position);
        let up_to = up_to.filter(|&up_to| after.is_none_or(|after| up_to > after));
        if up_to.is_some() {
            marks.push(nth);
        }
        self.entries.push(Entry { kind: Kind::Read(nth), earlier: None });
        self.reads.push(ReadMark { read, after, up_to });
    }

    pub(super) fn type_(&mut self, typing: Typing) {
        self.entries.push(Entry { kind: Kind::Typing(index(self.typing.len())), earlier: None });
        self.typing.push(typing);
    }

    pub(super) fn poll(&mut self, at: u64, id: String) {
        self.entries.push(Entry { kind: Kind::PollCreated(index(self.polls.len())), earlier: None });
        self.polls.push(CreatedPoll { at, id });
    }

    /// Forgets which messages a chat has; they can still be found by their IDs.
    pub(super) fn forget_chat(&mut self, id: &str) {
        self.chats.remove(id);
        self.marks.remove(id);
    }

    /// Stays the same for as long as the timeline only grows: the one that follows it after a reset has another.
    pub(super) fn generation(&self) -> Generation {
        self.generation
    }

    /// How many entries there are.
    pub(super) fn length(&self) -> usize {
        self.entries.len()
    }

    /// How many messages were sent and received.
    pub(super) fn message_count(&self) -> usize {
        self.ids.len()
    }

    /// How many messages were received.
    pub(super) fn inbound_count(&self) -> usize {
        self.received.len()
    }

    /// Everything accepted, oldest first.
    pub(super) fn sends(&self) -> &[Accepted] {
        &self.sends
    }

    /// An entry by its position.
    pub(super) fn at(&self, position: u32) -> Option<Happened<'_>> {
        let at = |index: u32| index as usize;
        match self.entries.get(at(position))?.kind {
            Kind::Sent(nth) => self.sends.get(at(nth)).map(Happened::Sent),
            Kind::Received(nth) => self.received.get(at(nth)).map(Happened::Received),
            Kind::Reacted(nth) => self.reactions.get(at(nth)).map(Happened::Reacted),
            Kind::Read(nth) => self.reads.get(at(nth)).map(Happened::Read),
            Kind::Typing(nth) => self.typing.get(at(nth)).map(Happened::Typing),
            Kind::PollCreated(nth) => self.polls.get(at(nth)).map(Happened::PollCreated),
        }
    }

    /// The send with a position.
    pub(super) fn send_at(&self, position: u32) -> Option<&Accepted> {
        match self.at(position)? {
            Happened::Sent(send) => Some(send),
            _ => None,
        }
    }

    /// The message with a position; of a send with several messages the last.
    pub(super) fn message_at(&self, position: u32) -> Option<StoredMessage<'_>> {
        match self.at(position)? {
            Happened::Sent(send) => Some(StoredMessage::Sent(send, send.ids.len().saturating_sub(1))),
            Happened::Received(inbound) => Some(StoredMessage::Received(inbound)),
            _ => None,
        }
    }

    /// A message by its ID, and its position.
    pub(super) fn message_with_id(&self, id: &str) -> Option<(u32, StoredMessage<'_>)> {
        let &(position, nth) = self.ids.get(id)?;
        let message = match self.at(position)? {
            Happened::Sent(send) => StoredMessage::Sent(send, nth as usize),
            Happened::Received(inbound) => StoredMessage::Received(inbound),
            _ => return None,
        };
        Some((position, message))
    }

    /// Every chat with messages, in any order.
    pub(super) fn threads(&self) -> impl Iterator<Item = (&str, Thread)> {
        self.chats.iter().map(|(id, thread)| (id.as_ref(), *thread))
    }

    pub(super) fn thread_of(&self, chat_id: &str) -> Option<Thread> {
        self.chats.get(chat_id).copied()
    }

    /// The positions of a chat's sends and inbound messages, newest first.
    pub(super) fn entries_in(&self, chat_id: &str) -> impl Iterator<Item = u32> {
        let last = self.thread_of(chat_id).map(|thread| thread.last);
        std::iter::successors(last, |&position| self.before(position))
    }

    /// The position of the send or inbound message before one in its chat.
    pub(super) fn before(&self, position: u32) -> Option<u32> {
        self.entries.get(position as usize)?.earlier
    }

    /// The time of what a person does in a chat at `now`. They can't answer a message before it was sent, nor before what
    /// they wrote last: in a chat, time doesn't go back. If the clock jumped, it is the clock's time nevertheless.
    pub(super) fn time_in(&self, chat_id: &str, now: u64) -> u64 {
        let thread = self.thread_of(chat_id);
        let sent = thread.and_then(|thread| reaches(self.send_at(thread.last_outbound?)?, "sent"));
        let written = thread.and_then(|thread| self.message_at(thread.last_inbound?)).map(StoredMessage::at);
        let ahead = |time: &u64| (now..=now.saturating_add(MAX_AHEAD)).contains(time);
        sent.into_iter().chain(written).filter(ahead).max().unwrap_or(now)
    }

    /// The messages of a chat, newest first.
    pub(super) fn messages_in(&self, chat_id: &str) -> impl Iterator<Item = StoredMessage<'_>> {
        self.entries_in(chat_id).flat_map(|position| self.messages_at(position).rev())
    }

    /// A message of a chat and a direction, counted from its end: 1 is the last.
    pub(super) fn nth_last(&self, chat_id: &str, back: usize, is_inbound: bool) -> Option<StoredMessage<'_>> {
        let mut messages = self.messages_in(chat_id).filter(|message| message.is_inbound() == is_inbound);
        messages.nth(back.checked_sub(1)?)
    }

    /// The messages of all chats, oldest first.
    pub(super) fn messages(&self) -> impl Iterator<Item = StoredMessage<'_>> {
        self.messages_from(0)
    }

    /// The messages of all chats from a position on, oldest first.
    pub(super) fn messages_from(&self, position: usize) -> impl Iterator<Item = StoredMessage<'_>> {
        (index(position)..index(self.entries.len())).flat_map(|position| self.messages_at(position))
    }

    /// The messages of an entry: several for a send with several.
    pub(super) fn messages_at(
        &self,
        position: u32,
    ) -> impl DoubleEndedIterator<Item = StoredMessage<'_>> + use<'_> {
        let happened = self.at(position);
        let count = match happened {
            Some(Happened::Sent(send)) => send.ids.len(),
            Some(Happened::Received(_)) => 1,
            _ => 0,
        };
        (0..count).filter_map(move |nth| match happened {
            Some(Happened::Sent(send)) => Some(StoredMessage::Sent(send, nth)),
            Some(Happened::Received(inbound)) => Some(StoredMessage::Received(inbound)),
            _ => None,
        })
    }

    /// The reactions of the people at the other end to a message, in order: added ones and removed ones.
    pub(super) fn reactions_to(&self, message_id: &str) -> impl Iterator<Item = &Reacted> {
        let which = self.reacted.get(message_id).into_iter().flatten();
        which.filter_map(|&nth| self.reactions.get(nth as usize))
    }

    /// The read that a message, given by its chat and position, was first read with.
    pub(super) fn read_of(&self, chat_id: &str, position: u32) -> Option<&ReadMark> {
        let marks = self.marks.get(chat_id)?;
        let mark = |nth: u32| self.reads.get(nth as usize);
        let is_before = |&nth: &u32| mark(nth).is_some_and(|mark| mark.up_to < Some(position));
        mark(*marks.get(marks.partition_point(is_before))?)
    }
}

/// An index in 32 bits, to keep what a message costs small.
fn index(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
