//! The state that the log's events add up to: what happened in the chats, the groups and the documents, indexed for the
//! requests.
//!
//! Applying an event never fails; the operations decide which events there are. A million sends must fit into memory:
//! the indexes hold a few words for each send and chat, and no JSON.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::answers::{Answers, Part};
use super::collections::{CONTACTS, GROUPS, POLLS, REACTIONS, WEBHOOKS};
use super::event::{Accepted, Event, Put, Removed};
use super::rules::Chat;
use super::stored::StoredMessage;
use super::timeline::{Thread, Timeline};
use super::webhook_feeds::Feeds;

#[derive(Debug, Default)]
pub(super) struct StoreState {
    timeline: Timeline,
    feeds: Feeds,
    answers: Answers,
    /// Idempotency key → the position of its send.
    keys: HashMap<String, u32>,
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
    /// The messages that we reacted to, in order; one for each time.
    own_reactions: Vec<String>,
    /// Contact → where in the log it was last deleted.
    deleted: HashMap<String, LogPosition>,
    /// How many times a document was put or removed.
    changes: usize,
}

#[derive(Debug)]
pub(super) struct Group {
    /// In the order in which they were first given.
    pub(super) members: Vec<String>,
    pub(super) created_at: u64,
    created: LogPosition,
}

/// A position in the log: how many entries of the timeline and how many changes of documents come before it. Times would
/// not do, because the clock may jump.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LogPosition {
    pub(super) entries: usize,
    changes: usize,
}

impl StoreState {
    pub(super) fn apply(&mut self, event: Event) {
        match event {
            Event::Accepted(send) => self.accept(send),
            Event::TurnedAway(attempt) => *self.turned_away.entry(attempt.key).or_default() += 1,
            Event::Put(put) => self.put(put),
            Event::Removed(removed) => self.remove(&removed),
            Event::Inbound(inbound) => {
                self.stored(inbound.answers.as_deref(), &inbound.sender, Part::Text);
                self.timeline.receive(inbound);
            }
            Event::Reacted(reacted) => {
                self.stored(reacted.answers.as_deref(), &reacted.sender, Part::Reaction);
                self.timeline.react(reacted);
            }
            Event::Read(read) => {
                self.stored(read.answers.as_deref(), &read.reader, Part::Read);
                self.timeline.read(read);
            }
            Event::Typing(typing) => self.timeline.type_(typing),
            Event::Attempted(attempted) => {
                self.advance(attempted.at);
                self.feeds.attempted(&attempted);
            }
        }
    }

    /// Takes note that an answer is in the log.
    fn stored(&mut self, answered: Option<&str>, by: &str, part: Part) {
        let answered = answered.and_then(|id| self.timeline.message_with_id(id));
        if let Some((position, StoredMessage::Sent(send, _))) = answered {
            self.answers.stored(position, send, by, part);
        }
    }

    fn accept(&mut self, send: Accepted) {
        if send.group_created == Some(true) {
            self.group(&send.chat_id, send.to.clone(), send.at);
        }
        let key = send.key.clone();
        let position = self.timeline.accept(send);
        if let Some(send) = self.timeline.send_at(position).filter(|send| !send.answers.is_empty()) {
            self.answers.expect(position, send);
        }
        if let Some(key) = key {
            self.turned_away.remove(&key);
            self.keys.insert(key, position);
        }
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
        if put.collection == POLLS && self.document(POLLS, &put.id).is_none() {
            self.timeline.poll(put.at, put.id.clone());
        }
        if put.collection == REACTIONS {
            self.own_reactions.push(put.id.clone());
        }
        if put.collection == WEBHOOKS {
            self.advance(put.at);
            self.feeds.put(&self.timeline, &put.id, &put.value, put.at);
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
            WEBHOOKS => self.feeds.remove(&removed.id),
            _ => {}
        }
    }

    fn ungroup(&mut self, id: &str) {
        let Some(group) = self.groups.remove(id) else { return };
        let timeline = &self.timeline;
        self.answers.drop_those_to(|send| timeline.send_at(send).is_some_and(|send| send.chat_id == id));
        self.timeline.forget_chat(id);
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
        LogPosition { entries: self.timeline.length(), changes: self.changes }
    }

    /// What happened in the chats.
    pub(super) fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// What the webhooks are told, up to the time of [`StoreState::advance`].
    pub(super) fn feeds(&self) -> &Feeds {
        &self.feeds
    }

    /// Lets the webhooks' feeds know what happened until `now`.
    pub(super) fn advance(&mut self, now: u64) {
        self.feeds.advance(&self.timeline, now);
    }

    /// The event to store next for a test number that answers by itself, if one is due.
    pub(super) fn due_answer(&self, now: u64) -> Option<Event> {
        self.answers.due(now, &self.timeline)
    }

    /// When the next answer of a test number is due.
    pub(super) fn next_answer_at(&self) -> Option<u64> {
        self.answers.next_at()
    }

    /// Everything accepted, oldest first.
    pub(super) fn sends(&self) -> &[Accepted] {
        self.timeline.sends()
    }

    /// How many messages were sent and received.
    pub(super) fn message_count(&self) -> usize {
        self.timeline.message_count()
    }

    /// A message by its ID.
    pub(super) fn message(&self, id: &str) -> Option<StoredMessage<'_>> {
        self.timeline.message_with_id(id).map(|(_, message)| message)
    }

    /// The send that a key was accepted for.
    pub(super) fn keyed(&self, key: &str) -> Option<&Accepted> {
        self.timeline.send_at(*self.keys.get(key)?)
    }

    /// How often a key was turned away so far.
    pub(super) fn times_turned_away(&self, key: &str) -> u32 {
        self.turned_away.get(key).copied().unwrap_or_default()
    }

    /// Every chat with messages, in any order.
    pub(super) fn threads(&self) -> impl Iterator<Item = (&str, Thread)> {
        self.timeline.threads()
    }

    pub(super) fn thread_of(&self, chat_id: &str) -> Option<Thread> {
        self.timeline.thread_of(chat_id)
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

    /// The IDs of the messages that we reacted to, or took a reaction back from, in order.
    pub(super) fn own_reactions(&self) -> &[String] {
        &self.own_reactions
    }

    /// Where in the log a contact was last deleted; the beginning if it never was.
    pub(super) fn deleted(&self, contact: &str) -> LogPosition {
        self.deleted.get(contact).copied().unwrap_or_default()
    }
}

impl Group {
    /// Whether it was created after a position in the log.
    pub(super) fn is_created_after(&self, position: LogPosition) -> bool {
        self.created.changes > position.changes || self.created.entries > position.entries
    }
}

fn sorted(participants: &[String]) -> Vec<String> {
    let mut set = participants.to_vec();
    set.sort_unstable();
    set
}
