//! The sandbox's store, shared by any number of processes and threads.
//!
//! Every operation locks the log, applies the events that others appended, decides, appends its own event, and unlocks
//! the log. So two processes that send the same idempotency key at the same time agree on which was first. Before it
//! decides, it stores the answers of test numbers that are due: see `answers`. The cost of an operation doesn't depend on the size of the store, except for the first of a process, which reads the whole log.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::clock::Clock;
use super::collections::WEBHOOKS;
use super::error::Error;
use super::event::Event;
use super::log::{LockedLog, Log};
use super::message::Message;
use super::speed::Speed;
use super::state::StoreState;

/// Maximum wait for another process to unlock the log.
const MAX_LOCK_TIMEOUT: Duration = Duration::from_secs(10);

/// The folder of the isolated stores.
const ISOLATED: &str = "isolated";

/// The messages, keys, groups and documents that a sandbox knows. A clone is the same store.
#[derive(Debug, Clone)]
pub struct Store {
    inner: Arc<Mutex<Inner>>,
    /// None if the store ends with the process.
    dir: Option<Arc<Path>>,
    clock: Clock,
    lock_timeout: Duration,
    speed: Speed,
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
        Ok(Store { dir: Some(dir.into()), ..Store::new(Some(Log::open(dir)?)) })
    }

    /// A store that is not shared and ends with the process.
    #[must_use]
    pub fn in_memory() -> Store {
        Store::new(None)
    }

    fn new(log: Option<Log>) -> Store {
        let inner = Inner { state: StoreState::default(), log };
        Store {
            inner: Arc::new(Mutex::new(inner)),
            dir: None,
            clock: Clock::system(),
            lock_timeout: MAX_LOCK_TIMEOUT,
            speed: Speed::REAL,
        }
    }

    /// Another store for the name, which is kept in a folder of this one's, if it is kept at all.
    ///
    /// # Errors
    /// [`Error::Io`] when folder or file can't be created or opened.
    pub(super) fn isolated(&self, name: &str) -> Result<Store, Error> {
        let log = self.dir().map(|dir| dir.join(ISOLATED).join(name));
        let store = log.map_or_else(|| Ok(Store::in_memory()), |dir| Store::open(&dir))?;
        Ok(Store { inner: store.inner, dir: store.dir, ..self.clone() })
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

    /// The same store, whose messages accepted from now on move on at a speed.
    #[must_use]
    pub fn with_speed(self, speed: Speed) -> Store {
        Store { speed, ..self }
    }

    /// How fast the messages that are accepted here move on.
    #[must_use]
    pub fn speed(&self) -> Speed {
        self.speed
    }

    /// The folder of its files, if there are any.
    pub(super) fn dir(&self) -> Option<&Path> {
        self.dir.as_deref()
    }

    /// The clock that it sees.
    pub(super) fn clock(&self) -> &Clock {
        &self.clock
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
        self.messages_where(|_| true)
    }

    /// The messages that fit, as they are now, oldest first.
    ///
    /// # Errors
    /// As [`Store::messages`].
    pub fn messages_where(&self, mut fits: impl FnMut(&Message) -> bool) -> Result<Vec<Message>, Error> {
        self.read(|state, now| {
            let messages = state.timeline().messages().map(|message| Message::of(state, message, now));
            messages.filter(|message| fits(message)).collect()
        })
    }

    /// Empties the store and the isolated ones beside it, even a damaged one: then only the messages that could be read are
    /// counted. A file that is not a log stays as it is.
    ///
    /// # Errors
    /// [`Error::Io`] when a log can't be locked or emptied, [`Error::Foreign`] when it is not a log.
    pub fn reset(&self) -> Result<Dropped, Error> {
        let mut dropped = self.empty(|_, _| Vec::new())?;
        let isolated = self.dir().map(|dir| dir.join(ISOLATED));
        for entry in isolated.and_then(|dir| std::fs::read_dir(dir).ok()).into_iter().flatten().flatten() {
            let one = Store::open(&entry.path())?.empty(|_, _| Vec::new())?;
            dropped.messages += one.messages;
            dropped.is_all &= one.is_all;
        }
        Ok(dropped)
    }

    /// Empties the store, but for the webhooks.
    ///
    /// # Errors
    /// As [`Store::reset`].
    pub(super) fn reset_messages(&self) -> Result<Dropped, Error> {
        self.empty(|state, now| {
            let webhooks = state.documents(WEBHOOKS);
            webhooks.map(|(id, webhook)| Event::put(now, WEBHOOKS, id, webhook.clone())).collect()
        })
    }

    /// Empties the store, and begins it anew with some events.
    fn empty(&self, begin: impl FnOnce(&StoreState, u64) -> Vec<Event>) -> Result<Dropped, Error> {
        let mut inner = self.inner();
        let Inner { state, log } = &mut *inner;
        let mut is_all = true;
        let mut held = match log {
            Some(log) => Some(log.lock(self.lock_timeout)?),
            None => None,
        };
        if let Some(held) = &mut held {
            match held.catch_up(state) {
                Ok(()) => {}
                Err(Error::Damaged { .. } | Error::NewerVersion { .. } | Error::UnknownRecord { .. }) => {
                    is_all = false;
                }
                Err(error) => return Err(error),
            }
        }
        let events = begin(state, self.clock.now());
        if let Some(held) = &mut held {
            held.restart()?;
        }
        let messages = std::mem::take(state).message_count();
        keep(state, held.as_mut(), events)?;
        Ok(Dropped { messages, is_all })
    }

    /// Reads the state at the present time.
    pub(super) fn read<R>(&self, ask: impl FnOnce(&StoreState, u64) -> R) -> Result<R, Error> {
        self.transact(|state, now| (None, ask(state, now)))
    }

    /// Whether there are webhooks, as far as the log could be read.
    pub(super) fn has_webhooks(&self) -> bool {
        self.inner().state.feeds().all().next().is_some()
    }

    /// Whether the log is as it was read last, no answer is due, and `is_seen` says that nothing in the state is new.
    /// Takes no lock of the log.
    pub(super) fn is_unchanged(&self, is_seen: impl FnOnce(&StoreState, u64) -> bool) -> Result<bool, Error> {
        let inner = self.inner();
        let now = self.clock.now();
        let is_due = inner.state.next_answer_at().is_some_and(|at| at <= now);
        let is_read = inner.log.as_ref().map_or(Ok(true), Log::is_read)?;
        Ok(is_read && !is_due && is_seen(&inner.state, now))
    }

    /// Decides on the state and the present time, and stores the event. If it can't be stored, nothing happened.
    pub(super) fn transact<R>(
        &self,
        decide: impl FnOnce(&StoreState, u64) -> (Option<Event>, R),
    ) -> Result<R, Error> {
        self.transact_and_show(decide, |_, _, answer| answer)
    }

    /// As [`Store::transact`]; `show` sees the state with the event in it.
    pub(super) fn transact_and_show<R, S>(
        &self,
        decide: impl FnOnce(&StoreState, u64) -> (Option<Event>, R),
        show: impl FnOnce(&StoreState, u64, R) -> S,
    ) -> Result<S, Error> {
        let decide = |state: &StoreState, now| {
            let (event, answer) = decide(state, now);
            (event.into_iter().collect(), answer)
        };
        self.transact_all(decide, show)
    }

    /// As [`Store::transact_and_show`], for several events.
    pub(super) fn transact_all<R, S>(
        &self,
        decide: impl FnOnce(&StoreState, u64) -> (Vec<Event>, R),
        show: impl FnOnce(&StoreState, u64, R) -> S,
    ) -> Result<S, Error> {
        let mut inner = self.inner();
        let Inner { state, log } = &mut *inner;
        let mut held = match log {
            Some(log) => Some(log.lock(self.lock_timeout)?),
            None => None,
        };
        if let Some(held) = &mut held {
            held.catch_up(state)?;
        }
        let now = self.clock.now();
        while let Some(answer) = state.due_answer(now) {
            keep(state, held.as_mut(), vec![answer])?;
        }
        state.advance(now);
        let (events, answer) = decide(state, now);
        keep(state, held.as_mut(), events)?;
        Ok(show(state, now, answer))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic elsewhere can't leave it half changed: applying an event doesn't panic.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stores events and applies them. If they can't be stored, nothing happened.
fn keep(state: &mut StoreState, held: Option<&mut LockedLog<'_>>, events: Vec<Event>) -> Result<(), Error> {
    if events.is_empty() {
        return Ok(());
    }
    if let Some(held) = held {
        held.append(&events)?;
    }
    for event in events {
        state.apply(event);
    }
    Ok(())
}
