//! New messages, for whoever waits for them.

use super::error::Error;
use super::message::Message;
use super::store::Store;
use super::timeline::Generation;

/// How far somebody has seen the store: nothing at first.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    generation: Option<Generation>,
    entries: usize,
}

/// What is new in the store.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct News {
    /// The IDs of the new messages that fit, oldest first.
    pub ids: Vec<String>,
    /// Whether the store was emptied since the last time: what was seen then is gone.
    pub is_anew: bool,
}

impl Store {
    /// The messages since the last call with `seen`, those that fit. None if the store has not changed: that costs no lock,
    /// so that the store can be looked at every few milliseconds.
    ///
    /// # Errors
    /// Any [`Error`] but those of a server.
    pub fn news(&self, seen: &mut Seen, fits: impl Fn(&Message) -> bool) -> Result<Option<News>, Error> {
        let is_seen =
            |seen: &Seen, generation, entries| seen.generation == Some(generation) && seen.entries == entries;
        let generation = seen.generation;
        if self.is_unchanged(|state, _| {
            is_seen(seen, state.timeline().generation(), state.timeline().length())
        })? {
            return Ok(None);
        }
        self.read(|state, now| {
            let is_anew = generation != Some(state.timeline().generation());
            let first = if is_anew { 0 } else { seen.entries };
            *seen =
                Seen { generation: Some(state.timeline().generation()), entries: state.timeline().length() };
            let messages = state.timeline().messages_from(first);
            let fitting =
                messages.map(|message| Message::of(state, message, now)).filter(|message| fits(message));
            Some(News { ids: fitting.map(|message| message.message_id).collect(), is_anew })
        })
    }

    /// The messages with these IDs, as they are now; those that don't exist are left out.
    ///
    /// # Errors
    /// Any [`Error`] but those of a server.
    pub fn messages_with(&self, ids: &[String]) -> Result<Vec<Message>, Error> {
        self.read(|state, now| {
            let messages = ids.iter().filter_map(|id| state.message(id));
            messages.map(|message| Message::of(state, message, now)).collect()
        })
    }
}
