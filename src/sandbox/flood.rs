//! Limits how many events are told. Nobody can read thousands of them a second, and to tell them all takes the API a third of
//! its speed. So what goes beyond the limit is only counted, until the present [`SPAN`] of time ends; then one event says
//! for all of it that anything may have changed. During a flood, that costs a request no more than an addition.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

/// The most events that are told in a [`SPAN`]: 250 messages, each with its request and its two statuses.
pub(super) const MAX_TOLD: usize = 1000;
/// How long events are counted. It is also how late a listener hears of what was not told.
pub(super) const SPAN: Duration = Duration::from_millis(500);

/// How many events there were in the present span.
///
/// Two threads count without a lock. An event that one of them counts while the other ends the span belongs to the next, so
/// none is ever lost.
#[derive(Debug, Default)]
pub(super) struct Flood {
    /// Whether all events are only counted.
    is_on: AtomicBool,
    told: AtomicUsize,
    untold: AtomicUsize,
}

impl Flood {
    /// Whether all events are only counted.
    pub(super) fn is_on(&self) -> bool {
        self.is_on.load(SeqCst)
    }

    /// How many more events may be told.
    pub(super) fn room(&self) -> usize {
        if self.is_on() { 0 } else { MAX_TOLD.saturating_sub(self.told.load(SeqCst)) }
    }

    /// Whether so many events may be told, all of them or none. If not, they are counted, and so are all that follow.
    pub(super) fn admit(&self, count: usize) -> bool {
        let fits = count <= self.room();
        if fits {
            self.told.fetch_add(count, SeqCst);
        } else {
            self.count(count);
        }
        fits
    }

    /// Counts events that are not told, as none is until the span ends.
    pub(super) fn count(&self, count: usize) {
        self.is_on.store(true, SeqCst);
        self.untold.fetch_add(count, SeqCst);
    }

    /// Ends the span. Whether there were events in it that were not told. If there were more than [`MAX_TOLD`] in total, none
    /// is told in the next either.
    pub(super) fn end_span(&self) -> bool {
        let (told, untold) = (self.told.swap(0, SeqCst), self.untold.swap(0, SeqCst));
        self.is_on.store(told + untold > MAX_TOLD, SeqCst);
        untold > 0
    }

    /// Forgets what was counted, as nobody is told.
    pub(super) fn clear(&self) {
        self.told.store(0, SeqCst);
        self.untold.store(0, SeqCst);
        self.is_on.store(false, SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_are_told_as_fit_into_a_span() {
        let flood = Flood::default();
        assert!(flood.admit(MAX_TOLD - 1) && flood.admit(1) && !flood.is_on());
        assert!(!flood.end_span() && !flood.is_on(), "the limit is not beyond it");
        assert!(flood.admit(MAX_TOLD));
        assert!(!flood.admit(1) && flood.is_on());
        assert!(flood.end_span());
    }

    #[test]
    fn what_does_not_fit_as_a_whole_is_not_told_in_part() {
        let flood = Flood::default();
        assert!(!flood.admit(MAX_TOLD + 1) && flood.is_on());
        assert!(!flood.admit(1), "nothing passes what was not told");
        assert!(flood.end_span());
    }

    #[test]
    fn a_flood_ends_with_a_span_that_is_within_the_limit() {
        let flood = Flood::default();
        flood.admit(MAX_TOLD + 1);
        for _ in 0..3 {
            assert!(flood.end_span() && flood.is_on());
            assert!(!flood.admit(MAX_TOLD + 1));
        }
        assert!(flood.end_span() && !flood.admit(1), "still on");
        assert!(flood.end_span(), "the last event was not told");
        assert!(!flood.is_on() && flood.admit(1) && !flood.end_span());
    }
}
