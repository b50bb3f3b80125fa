//! What each webhook was told and is to be told: its events, and the attempts to deliver them. Its log is made of both.
//!
//! Events are not stored: they follow from what is in the store already, and from the clock. Only attempts are. The feeds
//! are part of the state, and are brought up to date before a webhook changes. So each event is judged by what the
//! webhook was at that time: whether it existed, was paused, and what it was told.
//!
//! A log only ever grows at its end, so that it can be read page by page while it does. It has an entry for each event, in
//! the order in which they happened, which the first attempt completes; and one for each later attempt and each replay, in
//! the order in which they were stored.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;
use uuid::Uuid;

use super::changes::{Change, Changes, Place};
use super::event::Attempted;
use super::ids::uuid_in;
use super::speed::Speed;
use super::timeline::Timeline;
use super::webhook_attempt::{Attempt, Attempts};
use super::webhook_events::{self, WebhookType};
use crate::webhook::schedule::wait_after;

/// The feeds of all webhooks.
#[derive(Debug, Default)]
pub(super) struct Feeds {
    by_webhook: HashMap<String, Feed>,
    /// Every attempt in the order in which they were stored: the webhook, and its number there.
    deliveries: Vec<(Arc<str>, u32)>,
    changes: Changes,
}

#[derive(Debug)]
pub(super) struct Feed {
    id: Arc<str>,
    told: WebhookType,
    /// When it ends or ended.
    end: Option<u64>,
    events: Vec<Event>,
    log: Vec<Entry>,
    attempts: Attempts,
    /// The ID of an event or of a replay → its entry.
    ids: HashMap<Uuid, u32>,
    last_triggered: Option<u64>,
    failures: u64,
}

/// An event in a feed.
#[derive(Debug, Clone, Copy)]
struct Event {
    place: Place,
    /// The number of attempts, without replays.
    tries: u8,
    /// The last of them.
    last: Option<u32>,
    /// Whether no other attempt is to be made.
    is_over: bool,
}

/// An entry of a log: an event, and an attempt to deliver it unless there was none.
#[derive(Debug, Clone, Copy)]
struct Entry {
    event: u32,
    attempt: Option<u32>,
}

/// An entry of a log.
#[derive(Debug, Clone, Copy)]
pub(super) struct Logged<'a> {
    pub(super) place: Place,
    pub(super) attempt: Option<Attempt<'a>>,
}

/// How far the deliveries of an event are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Progress {
    pub(super) place: Place,
    /// How many attempts there were.
    pub(super) tries: u8,
    /// The number of the last of them.
    pub(super) last: Option<u32>,
    /// When the last of them ended.
    pub(super) tried_at: Option<u64>,
    /// Whether no other attempt is to be made.
    pub(super) is_over: bool,
}

impl Progress {
    /// When the next attempt is due after one that failed. Waits are as much shorter as `speed` says.
    pub(super) fn due(&self, speed: Speed) -> Option<u64> {
        let wait = wait_after(self.tries.into()).filter(|_| !self.is_over)?;
        let wait = speed.scale(u64::try_from(wait.as_millis()).unwrap_or(u64::MAX));
        Some(self.tried_at?.saturating_add(wait))
    }
}

/// When a webhook ends or ended, if it does.
pub(super) fn end(webhook: &Value) -> Option<u64> {
    let time = |name: &str| webhook.get(name).and_then(Value::as_u64);
    time("deprecated_at").into_iter().chain(time("valid_until")).min()
}

impl Feeds {
    pub(super) fn of(&self, webhook: &str) -> Option<&Feed> {
        self.by_webhook.get(webhook)
    }

    /// Every feed and its webhook, in any order.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &Feed)> {
        self.by_webhook.iter().map(|(id, feed)| (id.as_str(), feed))
    }

    /// Whether no feed can have got an event by `now`, if the timeline has not changed since [`Feeds::advance`].
    pub(super) fn is_idle(&self, timeline: &Timeline, now: u64) -> bool {
        self.by_webhook.is_empty() || self.changes.is_idle(timeline, now)
    }

    /// Adds what happened until `now`.
    pub(super) fn advance(&mut self, timeline: &Timeline, now: u64) {
        // Without webhooks nobody is told. When there is one, it is not told what happened before.
        if !self.by_webhook.is_empty() {
            for change in self.changes.next(timeline, now) {
                for (id, feed) in &mut self.by_webhook {
                    feed.happened(id, &change);
                }
            }
        }
    }

    /// A webhook was created or changed, or is as it was.
    pub(super) fn put(&mut self, timeline: &Timeline, id: &str, webhook: &Value, at: u64) {
        if self.by_webhook.is_empty() {
            self.changes.next(timeline, at);
        }
        let told = webhook.get("webhook_type").and_then(Value::as_str).and_then(WebhookType::of);
        let (told, end) = (told.unwrap_or(WebhookType::Message), end(webhook));
        let feed = self.by_webhook.entry(id.to_owned()).or_insert_with(|| Feed::new(id, told, end));
        let is_over = |end: Option<u64>| end.is_some_and(|end| end <= at);
        if is_over(feed.end) || is_over(end) {
            // What waited for an attempt is skipped for good.
            feed.events.iter_mut().for_each(|event| event.is_over = true);
        }
        (feed.told, feed.end) = (told, end);
    }

    pub(super) fn remove(&mut self, id: &str) {
        self.by_webhook.remove(id);
    }

    /// A webhook was called.
    pub(super) fn attempted(&mut self, attempted: &Attempted) {
        if let Some(feed) = self.by_webhook.get_mut(&attempted.webhook)
            && let Some(nth) = feed.attempted(attempted)
        {
            self.deliveries.push((Arc::clone(&feed.id), nth));
        }
    }

    /// Every attempt to deliver, in the order in which they were stored: the webhook, which may be gone, and its number
    /// there.
    pub(super) fn deliveries(&self) -> &[(Arc<str>, u32)] {
        &self.deliveries
    }
}

impl Feed {
    fn new(id: &str, told: WebhookType, end: Option<u64>) -> Feed {
        Feed {
            id: id.into(),
            told,
            end,
            events: Vec::new(),
            log: Vec::new(),
            attempts: Attempts::default(),
            ids: HashMap::new(),
            last_triggered: None,
            failures: 0,
        }
    }

    /// Whether the webhook is neither paused nor expired.
    pub(super) fn is_active(&self, now: u64) -> bool {
        self.end.is_none_or(|end| now < end)
    }

    fn happened(&mut self, webhook: &str, change: &Change<'_>) {
        if !self.told.is_told(&change.what) || !self.is_active(change.at) {
            return;
        }
        let event = number(self.events.len());
        self.ids.insert(webhook_events::uuid(webhook, change), number(self.log.len()));
        self.log.push(Entry { event, attempt: None });
        self.events.push(Event { place: change.place, tries: 0, last: None, is_over: false });
        self.last_triggered = self.last_triggered.max(Some(change.at));
    }

    /// Adds an attempt, and returns its number.
    fn attempted(&mut self, attempted: &Attempted) -> Option<u32> {
        let number_of_event = self.find(&attempted.event)?;
        let event = self.events.get_mut(number_of_event as usize)?;
        let try_number = if attempted.replay.is_some() { 0 } else { event.tries.saturating_add(1) };
        let attempt = self.attempts.push(attempted, number_of_event, try_number);
        self.last_triggered = self.last_triggered.max(Some(attempted.began));
        let is_success = attempt.is_success();
        self.failures += u64::from(!is_success);
        let nth = number(self.attempts.count() - 1);
        let entry = Entry { event: number_of_event, attempt: Some(nth) };
        if let Some(id) = attempted.replay.as_deref() {
            if let Some(id) = uuid_in(id) {
                self.ids.insert(id, number(self.log.len()));
            }
            self.log.push(entry);
            return Some(nth);
        }
        let is_first = event.tries == 0;
        event.tries = try_number;
        event.last = Some(nth);
        event.is_over |= is_success || attempted.is_final() || wait_after(event.tries.into()).is_none();
        let own = self.ids.get(&uuid_in(&attempted.event).unwrap_or_default()).filter(|_| is_first);
        match own.and_then(|&own| self.log.get_mut(own as usize)) {
            Some(first) => *first = entry,
            None => self.log.push(entry),
        }
        Some(nth)
    }

    /// An attempt by its number.
    pub(super) fn attempt(&self, nth: u32) -> Option<Attempt<'_>> {
        self.attempts.nth(nth)
    }

    /// The number of the event that an ID, its own or one of a replay, belongs to.
    pub(super) fn find(&self, id: &str) -> Option<u32> {
        let entry = *self.ids.get(&uuid_in(id)?)?;
        self.log.get(entry as usize).map(|entry| entry.event)
    }

    /// How many events there are.
    pub(super) fn event_count(&self) -> u32 {
        number(self.events.len())
    }

    /// How far an event is, by its number.
    pub(super) fn progress(&self, event: u32) -> Option<Progress> {
        let Event { place, tries, last, is_over } = *self.events.get(event as usize)?;
        let tried = last.and_then(|nth| self.attempts.nth(nth));
        Some(Progress { place, tries, last, tried_at: tried.map(|tried| tried.ended()), is_over })
    }

    /// How many entries the log has.
    pub(super) fn length(&self) -> usize {
        self.log.len()
    }

    /// An entry of the log, counted from the oldest.
    pub(super) fn entry(&self, nth: usize) -> Option<Logged<'_>> {
        let entry = self.log.get(nth)?;
        let place = self.events.get(entry.event as usize)?.place;
        Some(Logged { place, attempt: entry.attempt.and_then(|nth| self.attempts.nth(nth)) })
    }

    /// When an event last happened or was attempted.
    pub(super) fn last_triggered(&self) -> Option<u64> {
        self.last_triggered
    }

    /// How many attempts failed.
    pub(super) fn failures(&self) -> u64 {
        self.failures
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
