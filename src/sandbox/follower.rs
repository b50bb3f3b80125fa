//! Finds what is new in a store, whichever process did it, for [`Live`](super::live::Live).

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::changes::{Change, Changes, What};
use super::deliveries;
use super::error::Error;
use super::message::Message;
use super::state::StoreState;
use super::store::Store;
use super::stored::StoredMessage;
use super::timeline::Generation;

/// Everything may have changed: it was not told, or the store was emptied.
pub(super) const RESET: &str = "reset";

/// An event for a listener: its kind, and its object.
pub(super) type Told = (&'static str, Content);

/// The object of an event.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Content {
    Message(Box<Message>),
    Reaction {
        #[serde(flatten)]
        message: Box<Message>,
        reaction: Value,
    },
    Object(Map<String, Value>),
}

/// What is new in a store.
#[derive(Debug)]
pub(super) enum Found {
    Events(Vec<Told>),
    /// So many events that they were only counted.
    TooMany(usize),
}

/// How far a store was followed.
#[derive(Debug)]
pub(super) struct Follower {
    changes: Changes,
    seen: Seen,
}

/// How much of a store was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    generation: Generation,
    entries: usize,
    /// Reactions of our own.
    reactions: usize,
    /// Attempts to deliver to webhooks.
    deliveries: usize,
}

impl Seen {
    fn of(state: &StoreState) -> Seen {
        Seen {
            generation: state.timeline().generation(),
            entries: state.timeline().length(),
            reactions: state.own_reactions().len(),
            deliveries: state.feeds().deliveries().len(),
        }
    }
}

impl Follower {
    /// Follows a store from now on.
    ///
    /// # Errors
    /// Any [`Error`] but those of a server.
    pub(super) fn begin(store: &Store) -> Result<Follower, Error> {
        store.read(|state, now| {
            let mut changes = Changes::after(now);
            changes.next(state.timeline(), now);
            Follower { changes, seen: Seen::of(state) }
        })
    }

    /// What happened since the last time, at most `max` events. If nothing did, that costs neither a lock of the log nor time
    /// that depends on the size of the store.
    ///
    /// # Errors
    /// Any [`Error`] but those of a server.
    pub(super) fn look(&mut self, store: &Store, max: usize) -> Result<Found, Error> {
        let Follower { changes, seen } = self;
        if store
            .is_unchanged(|state, now| *seen == Seen::of(state) && changes.is_idle(state.timeline(), now))?
        {
            return Ok(Found::Events(Vec::new()));
        }
        let speed = store.speed();
        store.read(|state, now| {
            let before = std::mem::replace(seen, Seen::of(state));
            let mut told = Vec::new();
            if before.generation != seen.generation {
                *changes = Changes::after(now);
                changes.next(state.timeline(), now);
                told.push((RESET, Content::Object(Map::new())));
                return Found::Events(told);
            }
            let new = || state.timeline().messages_from(before.entries);
            let mut changed = changes.next(state.timeline(), now);
            changed.retain(is_told);
            let reacted = state.own_reactions().get(before.reactions..).unwrap_or_default();
            let delivered = before.deliveries..seen.deliveries;
            // To show a message takes time, for which requests wait.
            let count = new().count() + changed.len() + reacted.len() + delivered.len();
            if count > max {
                return Found::TooMany(count);
            }
            told.extend(new().map(|message| ("message", shown(state, message, message.at()))));
            told.extend(changed.iter().filter_map(|change| told_change(state, change)));
            told.extend(
                reacted.iter().filter_map(|id| Some(("reaction", shown(state, state.message(id)?, now)))),
            );
            told.extend(delivered.filter_map(|nth| {
                let shown = deliveries::summary(state, nth, speed)?;
                Some(("delivery", Content::Object(shown)))
            }));
            Found::Events(told)
        })
    }
}

/// Whether a change is told. A message is told when it is in the store, not as a change.
fn is_told(change: &Change<'_>) -> bool {
    matches!(change.what, What::Status { .. } | What::Read { .. } | What::Reacted { .. })
}

fn told_change(state: &StoreState, Change { at, what, .. }: &Change<'_>) -> Option<Told> {
    match *what {
        What::Status { send, nth, .. } => Some(("status", shown(state, StoredMessage::Sent(send, nth), *at))),
        What::Read { send, nth, .. } => Some(("read", shown(state, StoredMessage::Sent(send, nth), *at))),
        What::Reacted { reacted, message } => {
            let reaction = json!({
                "sender": reacted.sender,
                "reaction": reacted.reaction,
                "is_added": reacted.is_added,
            });
            let message = Box::new(Message::of(state, message, *at));
            Some(("reaction", Content::Reaction { message, reaction }))
        }
        What::Received(_) | What::PollCreated(_) | What::Typing(_) => None,
    }
}

/// A message as it is at a time.
fn shown(state: &StoreState, message: StoredMessage<'_>, at: u64) -> Content {
    Content::Message(Box::new(Message::of(state, message, at)))
}
