//! The state that the log's events add up to: the sends, groups and documents, indexed for the requests.
//!
//! Applying an event never fails; the operations decide which events there are. A million sends must fit into memory:
//! the indexes hold a few words for each send and chat, and no JSON.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::collections::{CONTACTS, GROUPS};
use super::event::{Accepted, Event, Put, Removed};
use super::rules::Chat;

#[derive(Debug, Default)]
pub(super) struct StoreState {
    sends: Vec<Accepted>,
    /// For each send, the one before it in the same chat.
    earlier: Vec<Option<u32>>,
    /// Message ID → which send, and which of its messages.
    ids: HashMap<String, (usize, usize)>,
    /// Idempotency key → which send.
    keys: HashMap<String, usize>,
    /// Chat ID → its sends.
    chats: HashMap<Box<str>, Thread>,
    /// Group ID → its members, and when it was created.
    groups: HashMap<String, Group>,
    /// Participants, sorted → group ID.
    sets: HashMap<Vec<String>, String>,
    /// Participant → the groups with them.
    memberships: HashMap<String, Vec<String>>,
    /// Idempotency key → how often it was turned away.
    turned_away: HashMap<String, u32>,
    /// Collection → id → document, in the order in which they were first put.
    documents: HashMap<String, Map<String, Value>>,
    /// Contact → where in the log it was last deleted.
    deleted: HashMap<String, LogPosition>,
    /// How many times a document was put or removed.
    changes: usize,
}

/// The sends of a chat: the ends of a chain, see [`StoreState::sent_to`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Thread {
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) messages: u32,
}

#[derive(Debug)]
pub(super) struct Group {
    /// In the order in which they were first given.
    pub(super) members: Vec<String>,
    pub(super) created_at: u64,
    created: LogPosition,
}

/// A position in the log: how many sends and how many changes of documents come before it. Times would not do, because
/// the clock may jump.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LogPosition {
    pub(super) sends: usize,
    changes: usize,
}

impl StoreState {
    pub(super) fn apply(&mut self, event: Event) {
        match event {
            Event::Accepted(send) => self.accept(send),
            Event::TurnedAway(attempt) => *self.turned_away.entry(attempt.key).or_default() += 1,
            Event::Put(put) => self.put(put),
            Event::Removed(removed) => self.remove(&removed),
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
            self.group(&send.chat_id, send.to.clone(), send.at);
        }
        self.thread(&send, u32::try_from(index).unwrap_or(u32::MAX));
        self.sends.push(send);
    }

    fn thread(&mut self, send: &Accepted, index: u32) {
        let messages = u32::try_from(send.ids.len()).unwrap_or(u32::MAX);
        let earlier = if let Some(thread) = self.chats.get_mut(send.chat_id.as_str()) {
            thread.messages = thread.messages.saturating_add(messages);
            Some(std::mem::replace(&mut thread.last, index))
        } else {
            self.chats.insert(send.chat_id.as_str().into(), Thread { first: index, last: index, messages });
            None
        };
        self.earlier.push(earlier);
    }

    fn group(&mut self, id: &str, members: Vec<String>, created_at: u64) {
        if !members.is_empty() {
            self.sets.entry(sorted(&members)).or_insert_with(|| id.to_owned());
        }
        for member in &members {
            self.memberships.entry(member.clone()).or_default().push(id.to_owned());
        }
        self.groups.insert(id.to_owned(), Group { members, created_at, created: self.position() });
    }

    fn put(&mut self, put: Put) {
        self.changes += 1;
        // The members of a group don't change.
        if put.collection == GROUPS && !self.groups.contains_key(&put.id) {
            let members = put.value.get("members").and_then(Value::as_array).into_iter().flatten();
            let members = members.filter_map(Value::as_str).map(str::to_owned).collect();
            self.group(&put.id, members, put.at);
        }
        self.documents.entry(put.collection).or_default().insert(put.id, put.value);
    }

    fn remove(&mut self, removed: &Removed) {
        self.changes += 1;
        if let Some(collection) = self.documents.get_mut(&removed.collection) {
            collection.shift_remove(&removed.id);
        }
        match removed.collection.as_str() {
            CONTACTS => {
                self.deleted.insert(removed.id.clone(), self.position());
            }
            GROUPS => self.ungroup(&removed.id),
            _ => {}
        }
    }

    fn ungroup(&mut self, id: &str) {
        let Some(group) = self.groups.remove(id) else { return };
        self.chats.remove(id);
        let set = sorted(&group.members);
        if self.sets.get(&set).is_some_and(|known| known == id) {
            self.sets.remove(&set);
        }
        for member in &group.members {
            if let Some(groups) = self.memberships.get_mut(member) {
                groups.retain(|group| group != id);
            }
        }
    }

    fn position(&self) -> LogPosition {
        LogPosition { sends: self.sends.len(), changes: self.changes }
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

    /// Every chat that something was sent to, in any order.
    pub(super) fn threads(&self) -> impl Iterator<Item = (&str, Thread)> {
        self.chats.iter().map(|(id, thread)| (id.as_ref(), *thread))
    }

    pub(super) fn thread_of(&self, chat_id: &str) -> Option<Thread> {
        self.chats.get(chat_id).copied()
    }

    /// A send by its index.
    pub(super) fn nth_send(&self, index: u32) -> Option<&Accepted> {
        self.sends.get(index as usize)
    }

    /// The indexes of the sends to a chat, newest first.
    pub(super) fn sent_to(&self, chat_id: &str) -> impl Iterator<Item = u32> {
        let last = self.thread_of(chat_id).map(|thread| thread.last);
        std::iter::successors(last, |&index| self.earlier.get(index as usize).copied().flatten())
    }

    /// Every group, in any order.
    pub(super) fn groups(&self) -> impl Iterator<Item = (&str, &Group)> {
        self.groups.iter().map(|(id, group)| (id.as_str(), group))
    }

    pub(super) fn group_with_id(&self, id: &str) -> Option<&Group> {
        self.groups.get(id)
    }

    /// The groups that somebody is a member of.
    pub(super) fn groups_with(&self, member: &str) -> impl Iterator<Item = (&str, &Group)> {
        let ids = self.memberships.get(member).into_iter().flatten();
        ids.filter_map(|id| Some((id.as_str(), self.groups.get(id)?)))
    }

    /// Everybody who is or was a member of a group, in any order.
    pub(super) fn members(&self) -> impl Iterator<Item = &str> {
        self.memberships.keys().map(String::as_str)
    }

    /// The group with exactly these participants, in whatever order.
    pub(super) fn group_of(&self, participants: &[String]) -> Option<&str> {
        self.sets.get(&sorted(participants)).map(String::as_str)
    }

    /// The ID of a chat; none for a group that doesn't exist.
    pub(super) fn chat_id<'a>(&'a self, chat: &'a Chat) -> Option<&'a str> {
        match chat {
            Chat::One(id) => Some(id),
            Chat::Group(id) => self.groups.contains_key(id).then_some(id),
            Chat::Many(participants) => self.group_of(participants),
        }
    }

    pub(super) fn document(&self, collection: &str, id: &str) -> Option<&Value> {
        self.documents.get(collection)?.get(id)
    }

    /// A collection, in the order in which its documents were first put.
    pub(super) fn documents(&self, collection: &str) -> impl Iterator<Item = (&str, &Value)> {
        self.documents.get(collection).into_iter().flatten().map(|(id, value)| (id.as_str(), value))
    }

    /// Where in the log a contact was last deleted; the beginning if it never was.
    pub(super) fn deleted(&self, contact: &str) -> LogPosition {
        self.deleted.get(contact).copied().unwrap_or_default()
    }
}

impl Group {
    /// Whether it was created after a position in the log.
    pub(super) fn is_created_after(&self, position: LogPosition) -> bool {
        self.created.changes > position.changes || self.created.sends > position.sends
    }
}

fn sorted(participants: &[String]) -> Vec<String> {
    let mut set = participants.to_vec();
    set.sort_unstable();
    set
}
