//! What happens in a world, told to whoever listens: numbered events, of which the latest are kept, so that a listener
//! whose connection broke can go on where it was.
//!
//! Nothing is collected while nobody listens, nor for longer than [`LINGER`] after the last one left: a server without an
//! inbox does no work for it. Whoever comes later begins with what happens from then on.
//!
//! Nor is more told than [`Flood`] allows. For what is not, there is a [`RESET`] once it has happened, at the end of the span
//! of time at the latest: so a listener that fetches everything anew then knows it.

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;
use tokio::sync::watch;

use super::error::Error;
use super::flood::{Flood, SPAN};
use super::follower::{Follower, Found, RESET};
use super::ids::new_id;
use super::store::Store;

/// How long events are kept for a listener that left.
const LINGER: Duration = Duration::from_secs(60);
/// How long events are gathered before they are sent.
const GATHER: Duration = Duration::from_millis(10);
/// How many events are kept, and how many bytes of them.
const MAX_KEPT: usize = 10_000;
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// An event: a word, and an object as JSON in one line.
type LiveEvent = (&'static str, Arc<str>);

/// The events of a world.
#[derive(Debug)]
pub(super) struct Live {
    /// The beginning of the IDs, which differs between servers.
    name: String,
    /// There while somebody listens. It is locked before `kept`, and not while a request waits.
    watch: Mutex<Option<Watch>>,
    kept: Mutex<Kept>,
    flood: Flood,
    /// Changes with each event.
    arrived: watch::Sender<u64>,
}

/// Follows the store.
#[derive(Debug)]
struct Watch {
    follower: Follower,
    /// When the present span of time began.
    since: Instant,
}

/// The latest events.
#[derive(Debug, Default)]
struct Kept {
    /// Oldest first, without gaps in their numbers.
    events: VecDeque<LiveEvent>,
    bytes: usize,
    /// The number of the next event.
    next: u64,
    listeners: usize,
    /// When the last listener left.
    left: Option<Instant>,
}

/// Somebody who is told the events.
#[derive(Debug)]
pub(super) struct Listener {
    live: Arc<Live>,
    /// The number of the next event to tell.
    next: u64,
    /// Whether events before it were missed.
    is_behind: bool,
    arrived: watch::Receiver<u64>,
}

impl Default for Live {
    fn default() -> Live {
        Live {
            name: new_id(""),
            watch: Mutex::default(),
            kept: Mutex::default(),
            flood: Flood::default(),
            arrived: watch::Sender::new(0),
        }
    }
}

impl Kept {
    fn is_wanted(&self) -> bool {
        self.listeners > 0 || self.left.is_some_and(|left| left.elapsed() < LINGER)
    }

    fn push(&mut self, kind: &'static str, data: String) {
        self.next += 1;
        self.bytes += data.len();
        self.events.push_back((kind, data.into()));
        while self.events.len() > MAX_KEPT || (self.bytes > MAX_BYTES && self.events.len() > 1) {
            let dropped = self.events.pop_front().map_or(0, |(_, data)| data.len());
            self.bytes -= dropped;
        }
    }

    /// The number of the oldest event.
    fn first(&self) -> u64 {
        self.next - self.events.len() as u64
    }
}

impl Live {
    /// Tells an event that doesn't follow from the store.
    pub(super) fn tell(&self, kind: &'static str, data: &impl Serialize) {
        self.push(&[(kind, data)]);
    }

    /// Tells what happened in the store since the last time.
    ///
    /// # Errors
    /// Any [`Error`] but those of a server.
    pub(super) fn look(&self, store: &Store) -> Result<(), Error> {
        self.look_at(store, Instant::now())
    }

    fn look_at(&self, store: &Store, now: Instant) -> Result<(), Error> {
        let mut watch = locked(&self.watch);
        if !locked(&self.kept).is_wanted() {
            if watch.take().is_some() {
                // What follows is not told to anybody, so nobody can go on from here.
                let mut kept = locked(&self.kept);
                kept.next += 1;
                kept.events.clear();
                kept.bytes = 0;
                self.flood.clear();
            }
            return Ok(());
        }
        let Some(Watch { follower, since }) = watch.as_mut() else { return Ok(()) };
        let found = follower.look(store, self.flood.room());
        match &found {
            Ok(Found::Events(events)) => self.push(events),
            Ok(Found::TooMany(count)) => self.flood.count(*count),
            Err(_) => {}
        }
        // After the look, so that what it counted has its reset before single events go on.
        if now.saturating_duration_since(*since) >= SPAN {
            *since = now;
            if self.flood.end_span() {
                self.add(vec![(RESET, "{}".to_owned())]);
            }
        }
        found.map(drop)
    }

    /// Tells events, unless there are too many or nobody listens.
    fn push(&self, events: &[(&'static str, impl Serialize)]) {
        if self.flood.is_on() {
            self.flood.count(events.len());
            return;
        }
        if !locked(&self.kept).is_wanted() || !self.flood.admit(events.len()) {
            return;
        }
        // Written before the lock is taken, which requests wait for.
        let written =
            events.iter().filter_map(|(kind, data)| Some((*kind, serde_json::to_string(data).ok()?)));
        self.add(written.collect());
    }

    fn add(&self, events: Vec<(&'static str, String)>) {
        if events.is_empty() {
            return;
        }
        let mut kept = locked(&self.kept);
        for (kind, data) in events {
            kept.push(kind, data);
        }
        self.arrived.send_replace(kept.next);
    }

    /// Listens from the event after the one with the ID `last`, or from now on.
    ///
    /// # Errors
    /// Any [`Error`] but those of a server.
    pub(super) fn listen(self: &Arc<Live>, store: &Store, last: Option<&str>) -> Result<Listener, Error> {
        let mut watch = locked(&self.watch);
        if watch.is_none() {
            *watch = Some(Watch { follower: Follower::begin(store)?, since: Instant::now() });
        }
        let mut kept = locked(&self.kept);
        kept.listeners += 1;
        let known = last.map(|last| {
            let number = last.strip_prefix(&*self.name)?.strip_prefix('-')?.parse().ok()?;
            (kept.first()..=kept.next).contains(&number).then_some(number)
        });
        Ok(Listener {
            live: Arc::clone(self),
            next: known.flatten().unwrap_or(kept.next),
            is_behind: known == Some(None),
            arrived: self.arrived.subscribe(),
        })
    }

    /// The ID to go on from with the event of a number.
    fn id(&self, next: u64) -> String {
        format!("{}-{next}", self.name)
    }
}

impl Listener {
    /// The ID to go on from with the next event.
    pub(super) fn id(&self) -> String {
        self.live.id(self.next)
    }

    /// Waits for events, and gives all that there are with what to go on from after each. It may be dropped while it waits.
    pub(super) async fn next(&mut self) -> Vec<(String, LiveEvent)> {
        loop {
            self.arrived.borrow_and_update();
            let ready = self.ready();
            if !ready.is_empty() {
                return ready;
            }
            if self.arrived.changed().await.is_err() {
                // The server ends.
                std::future::pending::<()>().await;
            }
            // Events that come at the same time are sent together, which costs a fraction.
            tokio::time::sleep(GATHER).await;
        }
    }

    fn ready(&mut self) -> Vec<(String, LiveEvent)> {
        let kept = locked(&self.live.kept);
        let first = kept.first();
        if self.is_behind || self.next < first {
            (self.is_behind, self.next) = (false, kept.next);
            return vec![(self.live.id(self.next), (RESET, "{}".into()))];
        }
        let seen = usize::try_from(self.next - first).unwrap_or(usize::MAX).min(kept.events.len());
        let new: Vec<LiveEvent> = kept.events.range(seen..).cloned().collect();
        drop(kept);
        let told = new.into_iter().map(|event| {
            self.next += 1;
            (self.live.id(self.next), event)
        });
        told.collect()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut kept = locked(&self.live.kept);
        kept.listeners -= 1;
        kept.left = Some(Instant::now());
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
