//! Decides what is delivered, over the state and the time alone: what happened and was not delivered yet, retries that are
//! due, and what either of them sends.

use std::collections::HashMap;

use serde_json::Value;

use super::call::Call;
use super::queue::{Job, Queue};
use crate::sandbox::changes::Change;
use crate::sandbox::collections::WEBHOOKS;
use crate::sandbox::speed::Speed;
use crate::sandbox::state::StoreState;
use crate::sandbox::timeline::Generation;
use crate::sandbox::webhook_body::{body, chat_id};
use crate::sandbox::webhook_events::{id, name};
use crate::sandbox::webhook_feeds::Feed;
use crate::secret::Secret;
use crate::webhook::schedule::WAITS;

/// A delivery to attempt now.
#[derive(Debug, Clone)]
pub(super) struct Attempt {
    pub(super) job: Job,
    /// The ID of the event, its name, and when it happened.
    pub(super) event_id: String,
    pub(super) event: String,
    pub(super) happened: u64,
    /// Which attempt it is, from 1.
    pub(super) nth: usize,
    pub(super) call: Call,
}

/// Follows a store as the only one that delivers.
#[derive(Debug, Default)]
pub(super) struct Courier {
    queue: Queue,
    speed: Speed,
    /// The timeline that was seen, and how many events of each webhook.
    generation: Option<Generation>,
    seen: HashMap<String, u32>,
    /// What has ended and was not looked at since.
    ended: Vec<Job>,
}

impl Courier {
    /// A courier that has seen nothing yet. Waits between attempts are as much shorter as `speed` says.
    pub(super) fn new(speed: Speed) -> Courier {
        Courier { speed, ..Courier::default() }
    }

    /// Whether no look at the state can find anything new before something is stored or time goes on. The feeds may know more
    /// than was seen here: whoever reads the store brings them up to date.
    pub(super) fn has_seen(&self, state: &StoreState, now: u64) -> bool {
        let feeds = state.feeds();
        let is_seen = |(webhook, feed): (&str, &Feed)| self.seen.get(webhook) == Some(&feed.event_count());
        self.generation == Some(state.timeline().generation())
            && feeds.all().all(is_seen)
            && feeds.is_idle(state.timeline(), now)
    }

    /// When a retry is due.
    pub(super) fn next_due(&self) -> Option<u64> {
        self.queue.next_due()
    }

    /// An attempt has ended: the next one in its chat can start.
    pub(super) fn done(&mut self, job: &Job) {
        self.queue.done(job);
    }

    /// An attempt is stored: if it failed, another one follows.
    pub(super) fn stored(&mut self, job: Job) {
        self.ended.push(job);
    }

    /// The deliveries to attempt now. Each of them is to be handed to [`Courier::done`].
    pub(super) fn look(&mut self, state: &StoreState, now: u64) -> Vec<Attempt> {
        let generation = state.timeline().generation();
        if self.generation != Some(generation) {
            self.queue.clear();
            self.seen.clear();
            self.ended.clear();
            self.generation = Some(generation);
        }
        for job in std::mem::take(&mut self.ended) {
            let progress = state.feeds().of(&job.webhook).and_then(|feed| feed.progress(job.event));
            if let Some(due) = progress.and_then(|progress| progress.due(self.speed)) {
                self.queue.push_later(due, job);
            }
        }
        self.seen.retain(|webhook, _| state.feeds().of(webhook).is_some());
        for (webhook, feed) in state.feeds().all() {
            self.find_new(state, webhook, feed, now);
        }
        self.queue.release(now);
        let mut attempts = Vec::new();
        loop {
            let started = self.queue.start();
            if started.is_empty() {
                return attempts;
            }
            for job in started {
                match attempt(state, &job, now) {
                    Some(attempt) => attempts.push(attempt),
                    None => self.queue.done(&job),
                }
            }
        }
    }

    /// Queues the events of a webhook that were not seen yet.
    fn find_new(&mut self, state: &StoreState, webhook: &str, feed: &Feed, now: u64) {
        let seen = self.seen.get(webhook).copied();
        let count = feed.event_count();
        for event in seen.unwrap_or_default()..count {
            let Some(progress) = feed.progress(event).filter(|progress| !progress.is_over) else { continue };
            let due = progress.due(self.speed);
            // What happened while nobody delivered is delivered if that can be called a delay.
            let is_late = seen.is_none() && progress.place.at.saturating_add(schedule()) < now;
            if due.is_none() && is_late {
                continue;
            }
            let Some(change) = progress.place.change(state.timeline()) else { continue };
            let chat = chat_id(state, &change.what).into();
            let job = Job { webhook: webhook.to_owned(), chat, event };
            match due {
                Some(due) => self.queue.push_later(due, job),
                None => self.queue.push(job),
            }
        }
        self.seen.insert(webhook.to_owned(), count);
    }
}

/// How long all attempts take together at most, in milliseconds, unless they take long themselves.
fn schedule() -> u64 {
    let waits: std::time::Duration = WAITS.iter().sum();
    u64::try_from(waits.as_millis()).unwrap_or(u64::MAX)
}

/// The attempt to make for a job; none if there is none to make any more.
fn attempt(state: &StoreState, job: &Job, now: u64) -> Option<Attempt> {
    let feed = state.feeds().of(&job.webhook).filter(|feed| feed.is_active(now))?;
    let progress = feed.progress(job.event).filter(|progress| !progress.is_over)?;
    let change = progress.place.change(state.timeline())?;
    Some(Attempt {
        event_id: id(&job.webhook, &change),
        event: name(&change.what),
        happened: change.at,
        nth: usize::from(progress.tries) + 1,
        call: call(state, &job.webhook, &change, None)?,
        job: job.clone(),
    })
}

/// What is sent to a webhook about a change.
pub(in crate::sandbox) fn call(
    state: &StoreState,
    webhook: &str,
    change: &Change<'_>,
    replay_of: Option<String>,
) -> Option<Call> {
    let document = state.document(WEBHOOKS, webhook)?;
    let field = |name: &str| document.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(Call {
        url: field("webhook_url")?,
        secret: Secret::new(field("signing_secret")?),
        body: body(state, change).to_json(),
        replay_of,
    })
}
