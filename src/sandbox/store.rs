//! The sandbox's store, shared by any number of processes and threads.
//!
//! Every operation locks the log, applies the events that others appended, decides, appends its own event, and unlocks
//! the log. So two processes that send the same idempotency key at the same time agree on which was first. The cost of
//! an operation doesn't depend on the size of the store, except for the first of a process, which reads the whole log.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::clock::Clock;
use super::error::Error;
use super::event::Event;
use super::log::Log;
use super::message::Message;
use super::state::StoreState;

/// Maximum wait for another process to unlock the log.
const MAX_LOCK_TIMEOUT: Duration = Duration::from_secs(10);

/// The messages, keys, groups and documents that a sandbox knows. A clone is the same store.
#[derive(Debug, Clone)]
pub struct Store {
    inner: Arc<Mutex<Inner>>,
    clock: Clock,
    lock_timeout: Duration,
}

/// The messages that a reset dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// How many messages, as far as they could be read.
    pub messages: usize,
    /// Whether the whole store could be read.
    pub is_all: bool,
}

#[derive(Debug)]
struct Inner {
    state: StoreState,
    /// None if the store ends with the process.
    log: Option<Log>,
}

impl Store {
    /// The store kept in `dir`, which is created when it isn't there, for its owner only. Nothing is read yet.
    ///
    /// # Errors
    /// [`Error::Io`] when folder or file can't be created or opened.
    pub fn open(dir: &Path) -> Result<Store, Error> {
        Ok(Store::new(Some(Log::open(dir)?)))
    }

    /// A store that is not shared and ends with the process.
    #[must_use]
    pub fn in_memory() -> Store {
        Store::new(None)
    }

    fn new(log: Option<Log>) -> Store {
        let inner = Inner { state: StoreState::default(), log };
        Store { inner: Arc::new(Mutex::new(inner)), clock: Clock::system(), lock_timeout: MAX_LOCK_TIMEOUT }
    }

    /// The same store, seen by another clock: messages move on by it.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Store {
        Store { clock, ..self }
    }

    /// The same store, which waits for other processes no longer than `timeout`, at most 10 s.
    #[must_use]
    pub fn with_lock_timeout(self, timeout: Duration) -> Store {
        Store { lock_timeout: timeout.min(MAX_LOCK_TIMEOUT), ..self }
    }

    /// Reads the log, so that a store that can't be used is found before the first request.
    ///
    /// # Errors
    /// Any [`Error`] but those of a server.
    pub fn check(&self) -> Result<(), Error> {
        self.read(|_, _| ())
    }

    /// Every message as it is now, oldest first.
    ///
    /// # Errors
    /// Any [`Error`] but those of a server, when the log can't be read.
    pub fn messages(&self) -> Result<Vec<Message>, Error> {
        self.read(|state, now| {
            let sends = state.sends().iter();
            sends.flat_map(|send| (0..send.ids.len()).map(move |nth| Message::of(send, nth, now))).collect()
        })
    }

    /// Empties the store, even a damaged one: then only the messages that could be read are counted. A file that is not
    /// a log stays as it is.
    ///
    /// # Errors
    /// [`Error::Io`] when the log can't be locked or emptied, [`Error::Foreign`] when it is not a log.
    pub fn reset(&self) -> Result<Dropped, Error> {
        let mut inner = self.inner();
        let Inner { state, log } = &mut *inner;
        let mut is_all = true;
        if let Some(log) = log {
            let mut held = log.lock(self.lock_timeout)?;
            match held.catch_up(state) {
                Ok(()) => {}
                Err(Error::Damaged { .. } | Error::NewerVersion { .. } | Error::UnknownRecord { .. }) => {
                    is_all = false;
                }
                Err(error) => return Err(error),
            }
            held.restart()?;
        }
        Ok(Dropped { messages: std::mem::take(state).message_count(), is_all })
    }

    /// Reads the state at the present time.
    pub(super) fn read<R>(&self, ask: impl FnOnce(&StoreState, u64) -> R) -> Result<R, Error> {
        self.transact(|state, now| (None, ask(state, now)))
    }

    /// Decides on the state and the present time, and stores the event. If it can't be stored, nothing happened.
    pub(super) fn transact<R>(
        &self,
        decide: impl FnOnce(&StoreState, u64) -> (Option<Event>, R),
    ) -> Result<R, Error> {
        let mut inner = self.inner();
        let Inner { state, log } = &mut *inner;
        let mut held = match log {
            Some(log) => Some(log.lock(self.lock_timeout)?),
            None => None,
        };
        if let Some(held) = &mut held {
            held.catch_up(state)?;
        }
        let (event, answer) = decide(state, self.clock.now());
        if let Some(event) = event {
            if let Some(held) = &mut held {
                held.append(&event)?;
            }
            state.apply(event);
        }
        Ok(answer)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic elsewhere can't leave it half changed: applying an event doesn't panic.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
