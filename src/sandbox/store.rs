//! What the sandbox remembers, for as many processes and threads at once as like.
//!
//! Every operation holds the log, catches up with what others wrote, decides, appends, and lets go: so two processes
//! that send the same idempotency key at the same moment agree on who was first. What an operation costs does not
//! depend on how much the store holds, except the first of a process, which reads the whole log.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::clock::Clock;
use super::error::Error;
use super::event::Event;
use super::log::Log;
use super::state::State;
use super::view::Message;

/// How long to wait for another process to let go of the log.
const PATIENCE: Duration = Duration::from_secs(10);

/// The messages, keys, groups and documents that a sandbox knows. A clone is the same store.
#[derive(Debug, Clone)]
pub struct Store {
    inner: Arc<Mutex<Inner>>,
    clock: Clock,
    patience: Duration,
}

/// What a reset forgot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// How many messages, as far as they could be read.
    pub messages: usize,
    /// Whether the whole store could be read.
    pub is_all: bool,
}

#[derive(Debug)]
struct Inner {
    state: State,
    /// None: this store ends with the process.
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

    /// A store that nobody else sees, and that ends with the process.
    #[must_use]
    pub fn in_memory() -> Store {
        Store::new(None)
    }

    fn new(log: Option<Log>) -> Store {
        let inner = Inner { state: State::default(), log };
        Store { inner: Arc::new(Mutex::new(inner)), clock: Clock::system(), patience: PATIENCE }
    }

    /// The same store, seen by another clock: messages move on by it.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Store {
        Store { clock, ..self }
    }

    /// The same store, which waits no longer than `patience` for other processes, and never longer than 10 s.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Store {
        Store { patience: patience.min(PATIENCE), ..self }
    }

    /// Reads what is kept, so that a store that can't be used is found before anything is asked of it.
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

    /// Forgets everything. It also helps where the log is damaged: then as many messages are counted as could be read. A
    /// file that is no log stays as it is.
    ///
    /// # Errors
    /// [`Error::Io`] when the log can't be locked or emptied, [`Error::Foreign`] when it is none.
    pub fn reset(&self) -> Result<Dropped, Error> {
        let mut inner = self.inner();
        let Inner { state, log } = &mut *inner;
        let mut is_all = true;
        if let Some(log) = log {
            let mut held = log.lock(self.patience)?;
            match held.catch_up(state) {
                Ok(()) => {}
                Err(Error::Damaged { .. } | Error::Newer { .. }) => is_all = false,
                Err(error) => return Err(error),
            }
            held.restart()?;
        }
        Ok(Dropped { messages: std::mem::take(state).message_count(), is_all })
    }

    /// Asks something.
    pub(super) fn read<R>(&self, ask: impl FnOnce(&State, u64) -> R) -> Result<R, Error> {
        self.transact(|state, now| (None, ask(state, now)))
    }

    /// Decides something at the given time and remembers it. If it can't be remembered, it did not happen.
    pub(super) fn transact<R>(
        &self,
        decide: impl FnOnce(&State, u64) -> (Option<Event>, R),
    ) -> Result<R, Error> {
        let mut inner = self.inner();
        let Inner { state, log } = &mut *inner;
        let mut held = match log {
            Some(log) => Some(log.lock(self.patience)?),
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
