//! Statistics of a run: its progress, and its rows by status.

use std::time::Duration;

use super::clock::now;
use crate::bulk::history::{Decision, History, ResumeOptions, SkipReason};
use crate::bulk::status::Counts;
use crate::output::Count;

/// Progress of a run, for the progress bar.
#[derive(Debug, Clone, Copy)]
pub(super) struct RunProgress {
    pub(super) done: u64,
    pub(super) failed: u64,
    pub(super) total: u64,
    /// Number of failures that were printed.
    pub(super) printed: u64,
}

impl RunProgress {
    pub(super) fn add(&mut self, succeeded: bool) {
        self.done += 1;
        self.failed += u64::from(!succeeded);
    }

    /// The progress as the bar shows it; `backoff` is the remaining time for which no message starts.
    pub(super) fn count(self, backoff: Option<Duration>) -> Count {
        Count { done: self.done, failed: self.failed, total: self.total, held: backoff }
    }
}

/// Number of rows by status, and what a resumed run does with them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Stats {
    pub(super) sent: u32,
    pub(super) failed: u32,
    pub(super) refused: u32,
    /// In doubt.
    pub(super) unknown: u32,
    /// Not sent, because the recipient opted out.
    pub(super) suppressed: u32,
    /// In doubt, and skipped because the key may have expired.
    pub(super) stale: u32,
    /// Skipped for any reason.
    pub(super) skipped: u32,
}

impl Stats {
    pub(super) fn of(history: &History, options: ResumeOptions) -> Self {
        let (counts, at) = (history.counts(), now());
        let Counts { sent, failed, refused, unknown, suppressed, .. } = counts;
        let mut stats = Self { sent, failed, refused, unknown, suppressed, ..Self::default() };
        for row in 0..history.rows() {
            match history.decide(row, at, options) {
                Decision::Send | Decision::Resend => {}
                Decision::Skip(reason) => {
                    stats.skipped += 1;
                    stats.stale += u32::from(reason == SkipReason::Unknown);
                }
            }
        }
        stats
    }

    /// Of `messages`, the number that was certainly not accepted, and neither refused for good nor suppressed.
    pub(super) fn not_sent(&self, messages: u32) -> u32 {
        messages.saturating_sub(self.sent + self.failed + self.refused + self.unknown + self.suppressed)
    }
}
