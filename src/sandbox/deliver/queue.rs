//! What is to be delivered next: for each webhook and chat one delivery at a time, in order, and retries when they are due.
//!
//! Webhooks don't wait for each other. In a chat, an event waits until the attempt before it has ended, whether it
//! succeeded or not: a failed one goes to the retries and holds up nobody.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};

/// The most deliveries to one webhook at a time.
const MAX_IN_FLIGHT: usize = 32;

/// An event to deliver to a webhook, by its number in the webhook's feed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Job {
    pub(super) webhook: String,
    pub(super) chat: Box<str>,
    pub(super) event: u32,
}

#[derive(Debug, Default)]
pub(super) struct Queue {
    webhooks: HashMap<String, Lanes>,
    /// What waits for a time, in milliseconds since the epoch.
    later: BinaryHeap<Reverse<(u64, Job)>>,
}

/// The deliveries to one webhook.
#[derive(Debug, Default)]
struct Lanes {
    chats: HashMap<Box<str>, Lane>,
    /// The chats whose next delivery can start.
    ready: VecDeque<Box<str>>,
    in_flight: usize,
}

/// The deliveries of one chat. It exists for as long as there are any.
#[derive(Debug, Default)]
struct Lane {
    waiting: VecDeque<u32>,
    is_busy: bool,
}

impl Queue {
    /// Adds a job that can start as soon as those before it in its chat are done.
    pub(super) fn push(&mut self, Job { webhook, chat, event }: Job) {
        let lanes = self.webhooks.entry(webhook).or_default();
        let lane = lanes.chats.entry(chat.clone()).or_default();
        lane.waiting.push_back(event);
        if !lane.is_busy && lane.waiting.len() == 1 {
            lanes.ready.push_back(chat);
        }
    }

    /// Adds a job that waits until `due`.
    pub(super) fn push_later(&mut self, due: u64, job: Job) {
        self.later.push(Reverse((due, job)));
    }

    /// When the next job that waits for a time is due.
    pub(super) fn next_due(&self) -> Option<u64> {
        self.later.peek().map(|Reverse((due, _))| *due)
    }

    /// Lets what is due by `now` start.
    pub(super) fn release(&mut self, now: u64) {
        while self.next_due().is_some_and(|due| due <= now)
            && let Some(Reverse((_, job))) = self.later.pop()
        {
            self.push(job);
        }
    }

    /// Starts everything that can start. Each of these jobs is to be handed to [`Queue::done`].
    pub(super) fn start(&mut self) -> Vec<Job> {
        let mut started = Vec::new();
        for (webhook, lanes) in &mut self.webhooks {
            while lanes.in_flight < MAX_IN_FLIGHT
                && let Some(chat) = lanes.ready.pop_front()
            {
                let Some(lane) = lanes.chats.get_mut(&chat) else { continue };
                let Some(event) = lane.waiting.pop_front() else { continue };
                lane.is_busy = true;
                lanes.in_flight += 1;
                started.push(Job { webhook: webhook.clone(), chat, event });
            }
        }
        started
    }

    /// A job that was started has ended, however it did.
    pub(super) fn done(&mut self, job: &Job) {
        let Some(lanes) = self.webhooks.get_mut(&job.webhook) else { return };
        lanes.in_flight = lanes.in_flight.saturating_sub(1);
        let Some(lane) = lanes.chats.get_mut(&job.chat) else { return };
        lane.is_busy = false;
        if lane.waiting.is_empty() {
            lanes.chats.remove(&job.chat);
        } else {
            lanes.ready.push_back(job.chat.clone());
        }
        if lanes.chats.is_empty() {
            self.webhooks.remove(&job.webhook);
        }
    }

    /// Drops everything that has not started.
    pub(super) fn clear(&mut self) {
        self.later.clear();
        for lanes in self.webhooks.values_mut() {
            lanes.ready.clear();
            lanes.chats.retain(|_, lane| {
                lane.waiting.clear();
                lane.is_busy
            });
        }
        self.webhooks.retain(|_, lanes| !lanes.chats.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(webhook: &str, chat: &str, event: u32) -> Job {
        Job { webhook: webhook.to_owned(), chat: chat.into(), event }
    }

    fn started(queue: &mut Queue) -> Vec<u32> {
        let mut events: Vec<_> = queue.start().into_iter().map(|job| job.event).collect();
        events.sort_unstable();
        events
    }

    #[test]
    fn a_chat_is_in_order_and_others_don_t_wait_for_it() {
        let mut queue = Queue::default();
        for (webhook, chat, event) in [("w", "a", 1), ("w", "a", 2), ("w", "b", 3), ("v", "a", 4)] {
            queue.push(job(webhook, chat, event));
        }
        assert_eq!(started(&mut queue), [1, 3, 4]);
        assert!(started(&mut queue).is_empty());
        queue.push(job("w", "a", 5));
        queue.done(&job("w", "b", 3));
        assert!(started(&mut queue).is_empty());
        queue.done(&job("w", "a", 1));
        assert_eq!(started(&mut queue), [2]);
        queue.done(&job("w", "a", 2));
        queue.done(&job("v", "a", 4));
        assert_eq!(started(&mut queue), [5]);
        queue.done(&job("w", "a", 5));
        assert!(queue.webhooks.is_empty(), "nothing is left of what is done");
    }

    #[test]
    fn a_webhook_has_so_many_at_a_time() {
        let mut queue = Queue::default();
        for event in 0..40 {
            queue.push(job("w", &event.to_string(), event));
        }
        queue.push(job("v", "a", 99));
        let first = queue.start();
        assert_eq!(first.len(), MAX_IN_FLIGHT + 1, "the other one's does not count");
        for job in &first[..3] {
            queue.done(job);
        }
        let others = first[..3].iter().filter(|job| job.webhook == "v").count();
        assert_eq!(queue.start().len(), 3 - others);
    }

    #[test]
    fn what_waits_for_a_time_comes_then_and_behind_what_is_there() {
        let mut queue = Queue::default();
        queue.push_later(30, job("w", "a", 3));
        queue.push_later(10, job("w", "a", 1));
        assert_eq!(queue.next_due(), Some(10));
        queue.release(9);
        assert!(started(&mut queue).is_empty());
        queue.push(job("w", "a", 0));
        queue.release(10);
        assert_eq!((started(&mut queue), queue.next_due()), (vec![0], Some(30)));
        queue.done(&job("w", "a", 0));
        queue.release(100);
        assert_eq!((started(&mut queue), queue.next_due()), (vec![1], None));
    }

    #[test]
    fn what_is_in_flight_outlives_a_reset() {
        let mut queue = Queue::default();
        for (chat, event) in [("a", 1), ("a", 2), ("b", 3)] {
            queue.push(job("w", chat, event));
        }
        queue.push_later(10, job("w", "a", 4));
        assert_eq!(started(&mut queue), [1, 3]);
        queue.clear();
        queue.push(job("w", "a", 7));
        queue.push(job("w", "c", 8));
        assert_eq!((started(&mut queue), queue.next_due()), (vec![8], None));
        queue.done(&job("w", "a", 1));
        assert_eq!(started(&mut queue), [7]);
        for (chat, event) in [("b", 3), ("a", 7), ("c", 8)] {
            queue.done(&job("w", chat, event));
        }
        assert!(queue.webhooks.is_empty());
    }
}
