//! What the log amounts to: everything that was accepted, with an index for every question that a request asks.
//!
//! Events are applied in the log's order and never fail; deciding what happens next is `send`'s business.

use std::collections::HashMap;

use super::event::{Accepted, Event};
use super::rules::Chat;

#[derive(Debug, Default)]
pub(super) struct State {
    sends: Vec<Accepted>,
    /// Message id → which send, and which of its messages.
    ids: HashMap<String, (usize, usize)>,
    /// Idempotency key → which send.
    keys: HashMap<String, usize>,
    /// Group id → participants, in the order in which they were first given.
    groups: HashMap<String, Vec<String>>,
    /// Participants, sorted → group id.
    sets: HashMap<Vec<String>, String>,
    /// Idempotency key → how often it was turned away.
    turned_away: HashMap<String, u32>,
}

impl State {
    pub(super) fn apply(&mut self, event: Event) {
        match event {
            Event::Accepted(send) => self.accept(send),
            Event::TurnedAway(attempt) => *self.turned_away.entry(attempt.key).or_default() += 1,
        }
    }

    fn accept(&mut self, send: Accepted) {
        let index = self.sends.len();
        for (nth, id) in send.ids.iter().enumerate() {
            self.ids.insert(id.clone(), (index, nth));
        }
        if let Some(key) = &send.key {
            self.turned_away.remove(key);
            self.keys.insert(key.clone(), index);
        }
        if send.group_created == Some(true) {
            self.sets.insert(sorted(&send.to), send.chat_id.clone());
            self.groups.insert(send.chat_id.clone(), send.to.clone());
        }
        self.sends.push(send);
    }

    /// Everything accepted, oldest first.
    pub(super) fn sends(&self) -> &[Accepted] {
        &self.sends
    }

    /// How many messages were accepted.
    pub(super) fn message_count(&self) -> usize {
        self.ids.len()
    }

    /// The send that made a message, and which of its messages it is.
    pub(super) fn message(&self, id: &str) -> Option<(&Accepted, usize)> {
        let &(send, nth) = self.ids.get(id)?;
        Some((self.sends.get(send)?, nth))
    }

    /// The send that a key was accepted for.
    pub(super) fn keyed(&self, key: &str) -> Option<&Accepted> {
        self.sends.get(*self.keys.get(key)?)
    }

    /// How often a key was turned away so far.
    pub(super) fn times_turned_away(&self, key: &str) -> u32 {
        self.turned_away.get(key).copied().unwrap_or_default()
    }

    pub(super) fn participants(&self, group: &str) -> Option<&[String]> {
        self.groups.get(group).map(Vec::as_slice)
    }

    /// The group that exactly these participants make, in whatever order.
    pub(super) fn group_of(&self, participants: &[String]) -> Option<&str> {
        self.sets.get(&sorted(participants)).map(String::as_str)
    }

    /// The id under which a chat is kept; none for a group that is not known (yet).
    pub(super) fn chat_id<'a>(&'a self, chat: &'a Chat) -> Option<&'a str> {
        match chat {
            Chat::One(id) => Some(id),
            Chat::Group(id) => self.groups.contains_key(id).then_some(id),
            Chat::Many(participants) => self.group_of(participants),
        }
    }
}

fn sorted(participants: &[String]) -> Vec<String> {
    let mut set = participants.to_vec();
    set.sort_unstable();
    set
}
