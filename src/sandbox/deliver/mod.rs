//! Delivers what happens in a store to its webhooks, for as long as a server of `sandbox serve` lives.
//!
//! `courier` decides what is delivered when, `queue` keeps it in order, `call` makes one attempt, and `lead` sees to it that
//! only one process delivers. Here is the loop around them: it notices within [`TICK`] what any process did to the store,
//! and stores each attempt after it has ended. So what a crash interrupts is delivered again, and nothing is lost.

pub(super) mod call;
mod courier;
mod lead;
mod queue;
#[cfg(test)]
mod tests;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use tokio::sync::{mpsc, oneshot};

use self::call::{Called, Caller};
pub(super) use self::courier::call;
use self::courier::{Attempt, Courier};
use self::lead::Lead;
use super::error::Error;
use super::event::Event;
use super::notice::{Delivery, Notice, Notices};
use super::state::StoreState;
use super::store::Store;
use super::world::World;
use crate::webhook::schedule::wait_after;

/// How often it looks for what other processes did: it costs a few microseconds.
const TICK: Duration = Duration::from_millis(20);
/// How long it waits before it tries again to deliver instead of another process, or to use a store that failed.
const PAUSE: Duration = Duration::from_millis(250);

/// How often it looks for what to tell those who listen.
const LOOK: Duration = Duration::from_millis(20);

/// Delivers what happens in each world until it is told to stop, and tells those who listen.
pub(super) fn run(
    runtime: &Runtime,
    mut worlds: mpsc::UnboundedReceiver<Arc<World>>,
    caller: &Arc<Caller>,
    notices: &Arc<Notices>,
    stopped: oneshot::Receiver<Infallible>,
) {
    let work = async {
        while let Some(world) = worlds.recv().await {
            let (caller, notices, store) = (Arc::clone(caller), Arc::clone(notices), world.store.clone());
            tokio::spawn(async move { deliver(&store, &caller, &notices).await });
            tokio::spawn(async move { tell(&world).await });
        }
    };
    runtime.block_on(async {
        tokio::select! {
            _ = stopped => {}
            () = work => {}
        }
    });
}

/// Tells those who listen what happens in a world.
async fn tell(world: &World) {
    loop {
        // A store that can't be read is told by whoever needs it.
        let _ = world.live.look(&world.store);
        tokio::time::sleep(LOOK).await;
    }
}

/// Delivers whenever no other process does.
async fn deliver(store: &Store, caller: &Arc<Caller>, notices: &Notices) {
    let mut lead = Lead::of(store.dir());
    // Why not, if it was told.
    let mut told = None;
    loop {
        let why_not = match lead.is_ours() {
            Ok(true) => {
                Round::new(store, caller, notices).deliver(&mut lead).await;
                None
            }
            Ok(false) => Some(Notice::Standby),
            Err(error) => Some(Notice::Undelivered(error)),
        };
        if let Some(notice) = why_not {
            let words = format!("{notice:?}");
            if told.as_ref() != Some(&words) {
                told = Some(words);
                notices.tell(notice);
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// The time during which this process is the one that delivers.
struct Round<'a> {
    store: &'a Store,
    caller: &'a Arc<Caller>,
    notices: &'a Notices,
    courier: Courier,
    /// Whether the courier has to look, whatever the store says.
    is_news: bool,
    /// Attempts that have ended and are not stored yet.
    ended: Vec<Ended>,
    /// What is wrong with the store, as it was told.
    trouble: Option<String>,
}

/// An attempt that has ended.
type Ended = (Attempt, Called);

impl<'a> Round<'a> {
    fn new(store: &'a Store, caller: &'a Arc<Caller>, notices: &'a Notices) -> Round<'a> {
        let courier = Courier::new(store.speed());
        // The first look is at everything.
        Round { store, caller, notices, courier, is_news: true, ended: Vec::new(), trouble: None }
    }

    /// Delivers until another process may.
    async fn deliver(&mut self, lead: &mut Lead) {
        let (ended, mut receiver) = mpsc::unbounded_channel();
        let mut checked = Instant::now();
        loop {
            match self.work(&ended) {
                Ok(()) => self.trouble = None,
                Err(error) => {
                    self.tell_trouble(error);
                    tokio::time::sleep(PAUSE).await;
                }
            }
            tokio::select! {
                Some(one) = receiver.recv() => {
                    self.end(one);
                    while let Ok(one) = receiver.try_recv() {
                        self.end(one);
                    }
                }
                () = tokio::time::sleep(TICK) => {}
            }
            if checked.elapsed() >= PAUSE {
                checked = Instant::now();
                if !lead.is_ours().unwrap_or(false) {
                    return;
                }
            }
        }
    }

    /// Stores what has ended, and starts what is to be delivered now.
    fn work(&mut self, ended: &mpsc::UnboundedSender<Ended>) -> Result<(), Error> {
        self.is_news |= !self.ended.is_empty();
        let stored = store(self.store, &mut self.courier, &mut self.ended);
        let is_due = self.courier.next_due().is_some_and(|due| due <= self.store.clock().now());
        let has_seen = |state: &StoreState, now| self.courier.has_seen(state, now);
        if self.is_news || is_due || !self.store.is_unchanged(has_seen)? {
            let attempts = self.store.read(|state, now| self.courier.look(state, now))?;
            self.is_news = false;
            for attempt in attempts {
                let (caller, ended) = (Arc::clone(self.caller), ended.clone());
                tokio::spawn(async move {
                    let result = caller.call(attempt.call.clone()).await;
                    // The receiver is gone once another process delivers.
                    let _ = ended.send((attempt, result));
                });
            }
        }
        stored
    }

    fn end(&mut self, (attempt, called): Ended) {
        self.courier.done(&attempt.job);
        report(self.notices, self.store, &attempt, &called);
        self.ended.push((attempt, called));
    }

    fn tell_trouble(&mut self, error: Error) {
        let words = error.to_string();
        // Without webhooks, nothing waits.
        if self.store.has_webhooks() && self.trouble.as_ref() != Some(&words) {
            self.trouble = Some(words);
            self.notices.tell(Notice::Undelivered(error));
        }
    }
}

/// Stores all attempts that have ended. If that fails, they are stored another time, and not retried until then.
fn store(store: &Store, courier: &mut Courier, ended: &mut Vec<Ended>) -> Result<(), Error> {
    if ended.is_empty() {
        return Ok(());
    }
    let decide = |state: &StoreState, now: u64| {
        let is_known = |attempt: &Attempt| {
            let feed = state.feeds().of(&attempt.job.webhook);
            feed.is_some_and(|feed| feed.find(&attempt.event_id) == Some(attempt.job.event))
        };
        // After a reset, or when its webhook was deleted, nobody asks for an attempt any more.
        let known = ended.iter().filter(|(attempt, _)| is_known(attempt));
        let events = known.map(|(attempt, called)| {
            let at = now.max(attempt.happened);
            Event::Attempted(called.stored(at, &attempt.job.webhook, &attempt.event_id, None))
        });
        (events.collect(), ())
    };
    store.transact_all(decide, |_, _, ()| ())?;
    ended.drain(..).for_each(|(attempt, _)| courier.stored(attempt.job));
    Ok(())
}

/// Tells whoever runs the server how an attempt ended.
fn report(notices: &Notices, store: &Store, attempt: &Attempt, called: &Called) {
    let wait = wait_after(attempt.nth).filter(|_| !called.is_success());
    notices.called(
        Delivery {
            attempt: Some(attempt.nth),
            again_in: wait.map(|wait| store.speed().shorten(wait)),
            ..called.told(attempt.event.clone(), attempt.call.url.clone())
        },
        called.is_allowed(),
    );
}
