//! Counts: how far a run is, and how many of its rows stand how.

use std::time::Duration;

use super::now;
use crate::bulk::history::{Counts, Done, History, Next, Wish};
use crate::output::Count;

/// How far the run is, for people.
#[derive(Debug, Clone, Copy)]
pub(super) struct Progress {
    pub(super) done: u64,
    pub(super) failed: u64,
    pub(super) total: u64,
    /// Rows whose failure was shown.
    pub(super) shown: u64,
}

impl Progress {
    pub(super) fn add(&mut self, well: bool) {
        self.done += 1;
        self.failed += u64::from(!well);
    }

    pub(super) fn count(self, held: Option<Duration>) -> Count {
        Count { done: self.done, failed: self.failed, total: self.total, held }
    }
}

/// How many rows stand how.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Standings {
    pub(super) sent: u32,
    pub(super) failed: u32,
    pub(super) refused: u32,
    /// In doubt.
    pub(super) unknown: u32,
    /// In doubt, and sent again under their keys.
    pub(super) again: u32,
    /// In doubt, and left alone.
    pub(super) too_old: u32,
    /// Left alone for whatever reason.
    pub(super) skipped: u32,
}

impl Standings {
    pub(super) fn of(history: &History, wish: Wish) -> Self {
        let (counts, at) = (history.counts(), now());
        let Counts { sent, failed, refused, unknown, .. } = counts;
        let mut standings = Self { sent, failed, refused, unknown, ..Self::default() };
        for row in 0..history.rows() {
            match history.next(row, at, wish) {
                Next::Send => {}
                Next::Again => standings.again += 1,
                Next::Skip(why) => {
                    standings.skipped += 1;
                    standings.too_old += u32::from(why == Done::Unknown);
                }
            }
        }
        standings
    }

    /// Of so many messages, those that were surely not accepted, nor refused for good.
    pub(super) fn not_sent(&self, messages: u32) -> u32 {
        messages.saturating_sub(self.sent + self.failed + self.refused + self.unknown)
    }
}
