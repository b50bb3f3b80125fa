//! Hands the events of a log to the application, again and again until it takes them, each chat in order.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use axum::http::HeaderMap;
use axum::http::header::HeaderValue;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, mpsc};

use super::delivery::NoAnswer;
use super::event::{Event, now};
use super::headers;
use super::intake::{Admission, Intake, NotTaken, Told};
use super::lanes::Turn;
use super::ledger::Seen;
use super::listener::words;
use super::log::Entry;
use super::payload::{Payload, Unreadable};
use super::progress::Slot;
use crate::client::retry::backoff;
use crate::secret::Secret;

/// How many events may wait for the application.
pub const WINDOW: usize = 1000;
/// How many are handed over at once.
const AT_ONCE: usize = 32;
/// The longest wait before a retry.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// The longest wait if the application isn't there at all: asking costs it nothing.
const LONGEST_ABSENCE: Duration = Duration::from_secs(5);

/// Hands events over. A clone shares everything.
#[derive(Debug, Clone)]
pub struct Redelivery {
    intake: Intake,
    secret: Option<Secret>,
    limit: Arc<Semaphore>,
    /// Is woken when the application takes an event.
    taken: Arc<Notify>,
    /// Whether it was told that the application isn't there.
    told_absence: Arc<AtomicBool>,
}

/// An event of the log that waits for its turn.
#[derive(Debug)]
pub struct Waiting {
    /// The event.
    pub event: Event,
    /// Its place in the log.
    pub slot: Slot,
    /// What it needs room in.
    pub room: OwnedSemaphorePermit,
    /// What counts it, if it happened while nobody listened.
    pub gap: Option<Arc<Gap>>,
    /// Is dropped when it is done.
    pub open: mpsc::Sender<()>,
}

/// A time in which nobody listened. When the last event of it is done, it says how many there were.
pub struct Gap {
    events: AtomicU64,
    is_cut: AtomicBool,
    tell: Box<dyn Fn(u64) + Send + Sync>,
}

impl Gap {
    /// A gap. `tell` is called when all its events are done.
    pub fn new(tell: impl Fn(u64) + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { events: AtomicU64::new(0), is_cut: AtomicBool::new(false), tell: Box::new(tell) })
    }

    /// The listener ends before all its events are done, so it isn't told how many there were.
    pub fn cut(&self) {
        self.is_cut.store(true, Ordering::SeqCst);
    }
}

impl std::fmt::Debug for Gap {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Gap").field("events", &self.events).finish_non_exhaustive()
    }
}

impl Drop for Gap {
    fn drop(&mut self) {
        if !self.is_cut.load(Ordering::SeqCst) {
            (self.tell)(self.events.load(Ordering::SeqCst));
        }
    }
}

impl Redelivery {
    /// Hands events over through `intake`, signed with `secret` if there is one.
    #[must_use]
    pub fn new(intake: Intake, secret: Option<Secret>) -> Self {
        let limit = Arc::new(Semaphore::new(AT_ONCE));
        Self { intake, secret, limit, taken: Arc::default(), told_absence: Arc::default() }
    }

    /// Reads an attempt of the log; `None` if it has no body. It is signed when it is handed over.
    ///
    /// # Errors
    /// The body is no event.
    pub fn read(entry: &Entry) -> Result<Option<Event>, Unreadable> {
        let Some(body) = entry.body.clone() else { return Ok(None) };
        let payload = Payload::read(&body)?;
        let mut headers = headers::unsigned(&payload);
        if entry.is_replay {
            match &entry.original_event_id {
                Some(id) => headers::mark_replay(&mut headers, id),
                None => drop(headers.insert(headers::REPLAY, HeaderValue::from_static("true"))),
            }
        }
        let received_at = entry.time.unwrap_or_else(now);
        Ok(Some(Event { payload, headers, body, received_at, source_id: entry.event_id.clone() }))
    }

    fn signed(&self, payload: &Payload, body: &[u8]) -> HeaderMap {
        match &self.secret {
            Some(secret) => headers::signed(secret, now() / 1000, payload, body),
            None => headers::unsigned(payload),
        }
    }

    /// Whether nothing is to be done with an event: a filter leaves it out, or it was taken before.
    #[must_use]
    pub fn is_done(&self, event: &Event) -> bool {
        let is_known = || event.own_keys().iter().any(|key| self.intake.ledger.seen(key) == Seen::Saved);
        !self.intake.filter.wants(&event.payload) || is_known()
    }

    /// Notes events that happened before the beginning: none of them is to come.
    ///
    /// # Errors
    /// Why they can't be written, in words.
    pub async fn leave_out(&self, events: &[Event]) -> Result<(), String> {
        let keys: Vec<_> = events.iter().flat_map(Event::keys).collect();
        if keys.is_empty() {
            return Ok(());
        }
        self.intake.ledger.note(&keys);
        self.intake.ledger.save(keys).await
    }

    /// Joins the queue of the event's chat.
    #[must_use]
    pub fn join(&self, event: &Event) -> Turn {
        self.intake.join(event)
    }

    /// Hands an event over until it is taken, or the listener ends.
    pub async fn run(&self, turn: Turn, waiting: Waiting) {
        let Waiting { event, slot, room, gap, open } = waiting;
        let is_done = self.deliver(turn, event).await;
        match (is_done, &gap) {
            (None, Some(gap)) => gap.cut(),
            (Some(true), Some(gap)) => drop(gap.events.fetch_add(1, Ordering::SeqCst)),
            _ => {}
        }
        if is_done.is_some() {
            slot.finish();
        }
        drop((room, gap, open));
    }

    /// Whether the event was taken now, or before; `None` if the listener ended first.
    async fn deliver(&self, turn: Turn, mut event: Event) -> Option<bool> {
        let lane = tokio::select! {
            lane = turn.come() => lane?,
            () = self.intake.stopped() => return None,
        };
        let mut permit = match self.intake.admit(&event).await {
            Admission::New(permit) => permit,
            Admission::Known => return Some(false),
            Admission::Unsaved | Admission::Stopped => return None,
        };
        let mut failures = 0;
        // Until it is recorded, so that no more events than these come again after a crash.
        let (handled, _limit) = loop {
            let limit = tokio::select! {
                limit = self.limit.acquire() => limit,
                () = self.intake.stopped() => return None,
            };
            // The signature is of now: the event may have waited for long.
            event.headers.extend(self.signed(&event.payload, &event.body));
            let why = match self.intake.hand_over(&event).await {
                Ok((handled, _)) => break (handled, limit),
                Err(why) => why,
            };
            drop(limit);
            failures += 1;
            self.tell(&event, &why, failures).await;
            if !self.wait(&why, failures).await {
                return None;
            }
        };
        self.told_absence.store(false, Ordering::SeqCst);
        self.taken.notify_waiters();
        let keys = event.keys();
        if self.intake.finish(event, handled, permit.take(), lane).await {
            return Some(true);
        }
        // It was taken, and must not be handed over again: all that is left is to record it.
        let mut waits = 0;
        loop {
            waits += 1;
            tokio::select! {
                () = tokio::time::sleep(backoff(waits, LONGEST_WAIT)) => {}
                () = self.intake.stopped() => return None,
            }
            if self.intake.ledger.save(keys.clone()).await.is_ok() {
                return Some(true);
            }
        }
    }

    /// Says why an event was not taken: the first time, and that the application isn't there once for all.
    async fn tell(&self, event: &Event, why: &NotTaken, failures: u32) {
        let NotTaken::Application(forwarded) = why else { return };
        let is_absent = matches!(forwarded.outcome, Err(NoAnswer::Unreachable(_)));
        let is_news = if is_absent { !self.told_absence.swap(true, Ordering::SeqCst) } else { failures == 1 };
        if is_news {
            let why = format!("{}; retrying until it is", words(forwarded));
            self.intake.tell(Told::NotTaken(Box::new(event.payload.clone()), why)).await;
        }
    }

    /// Waits before a retry; false if the listener ends.
    async fn wait(&self, why: &NotTaken, failures: u32) -> bool {
        let is_absent = matches!(why, NotTaken::Application(forwarded) if forwarded.outcome.is_err());
        let longest = if is_absent { LONGEST_ABSENCE } else { LONGEST_WAIT };
        tokio::select! {
            () = tokio::time::sleep(backoff(failures, longest)) => true,
            // It is there again.
            () = self.taken.notified(), if is_absent => true,
            () = self.intake.stopped() => false,
        }
    }
}
