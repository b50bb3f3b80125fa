//! The history of each row, and the decision whether to send it: the rules of "exactly once". `journal` stores the
//! events that make up the history.
//!
//! A row is *in doubt* while the API may have accepted a request for it and no response has settled that: after an
//! intent without an outcome, or an outcome of [`SendState::Unknown`]. The earliest such intent determines the age of
//! the doubt, because the API may know the key from then on. [`SendState::Retryable`], [`SendState::Refused`] and
//! [`SendState::Suppressed`] clear only the doubt of their own intent; [`SendState::Sent`] and [`SendState::Failed`] clear all
//! of it.
//!
//! A suppressed row isn't settled: its recipient may opt in again, and then a resumed run sends it. Whether that happened is
//! for the caller to find out before it asks for a decision.
//!
//! Ages depend on the system clock, which can be set back. If it is set back by at most [`CLOCK_SLACK`], the newest
//! time seen counts as the current time. If it is set back further, ages can't be determined: a row in doubt at that
//! moment stays in doubt permanently, as if its key had expired. A clock that is set back between two runs and has
//! caught up by the next run goes unnoticed; ages are then too short by the amount it was set back.

use std::collections::HashMap;

use super::pages::Pages;
use super::status::{Counts, RowStatus, SendState};

/// How long we rely on the API to remember an idempotency key, in milliseconds: 24 h, less one hour for the request's
/// travel time, clock differences and [`CLOCK_SLACK`].
pub const KEY_LIFETIME: u64 = 23 * 60 * 60 * 1000;

/// How far the clock may be behind the newest time seen and still count as the same clock, in milliseconds.
pub const CLOCK_SLACK: u64 = 5 * 60 * 1000;

/// What to do with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Send it: it was never sent, or certainly not accepted.
    Send,
    /// Send it again with the same key, which the API may know already.
    Resend,
    /// Don't send it.
    Skip(SkipReason),
}

/// Why a row isn't sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SkipReason {
    /// It was accepted.
    Sent,
    /// It was accepted, and won't be delivered.
    Failed,
    /// It was refused.
    Refused,
    /// It has been in doubt for so long that the API may have forgotten its key, or for a time that can't be determined.
    Unknown,
}

/// Which rows to send beyond the default when a run is resumed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ResumeOptions {
    /// Send rows again that failed or were refused.
    pub retry_failed: bool,
    /// Send rows in doubt again whatever their age: they may arrive twice.
    pub resend_unknown: bool,
}

/// Set in a row's cell while an intent has no outcome.
const OPEN: u8 = 0b0_1000;
/// Set in a row's cell when an intent before the open one is in doubt.
const DOUBT: u8 = 0b1_0000;
/// The bits of a row's cell that hold its last outcome, unless that was [`SendState::Unknown`].
const STATE: u8 = 0b0_0111;

/// The history of each row: one byte per row, and a table entry per row in doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    rows: u32,
    cells: Pages<u8>,
    /// Rows with `OPEN` or `DOUBT`, and the time of their earliest such intent in seconds since the epoch; 0 if that
    /// can't be determined.
    doubts: HashMap<u32, u32>,
    /// The newest time seen, in milliseconds since the epoch.
    newest: u64,
    clock_went_back: bool,
}

impl History {
    /// The history of a run over `rows` records that began at `started` (milliseconds since the epoch) and has sent
    /// nothing yet.
    #[must_use]
    pub fn new(rows: u32, started: u64) -> Self {
        Self { rows, cells: Pages::new(), doubts: HashMap::new(), newest: started, clock_went_back: false }
    }

    /// Number of records in the input.
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// Records that a request for `row` may be sent from now on. Call it once the intent is on disk.
    pub fn add_intent(&mut self, row: u32, at: u64) {
        let at = self.tick(at);
        let cell = self.cells.get(row);
        let doubt = if cell & OPEN == 0 { cell & DOUBT } else { DOUBT };
        // The result of an earlier send is no longer the row's status.
        self.cells.set(row, OPEN | doubt);
        self.doubts.entry(row).or_insert(at);
    }

    /// Records how the request for `row` ended.
    pub fn add_result(&mut self, row: u32, at: u64, state: SendState) {
        let at = self.tick(at);
        let doubt = self.cells.get(row) & DOUBT;
        match state {
            SendState::Sent | SendState::Failed => {
                self.doubts.remove(&row);
                self.cells.set(row, bits(state));
            }
            SendState::Refused | SendState::Retryable | SendState::Suppressed => {
                if doubt == 0 {
                    self.doubts.remove(&row);
                }
                self.cells.set(row, bits(state) | doubt);
            }
            SendState::Unknown => {
                self.doubts.entry(row).or_insert(at);
                self.cells.set(row, DOUBT);
            }
        }
    }

    /// Decides what to do with `row` at `now` (milliseconds since the epoch). Call it right before sending the row.
    #[must_use]
    pub fn decide(&self, row: u32, now: u64, options: ResumeOptions) -> Decision {
        match state_of(self.cells.get(row)) {
            Some(SendState::Sent) => return Decision::Skip(SkipReason::Sent),
            Some(SendState::Failed) if !options.retry_failed => return Decision::Skip(SkipReason::Failed),
            Some(SendState::Refused) if !options.retry_failed => return Decision::Skip(SkipReason::Refused),
            _ => {}
        }
        match self.doubts.get(&row) {
            None => Decision::Send,
            Some(since) if options.resend_unknown || self.is_key_known(*since, now) => Decision::Resend,
            Some(_) => Decision::Skip(SkipReason::Unknown),
        }
    }

    /// The status of `row`.
    ///
    /// A refused row is refused even if an earlier send is in doubt: the API saw the same key both times.
    #[must_use]
    pub fn status(&self, row: u32) -> RowStatus {
        status(self.cells.get(row))
    }

    /// Number of rows by status.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        let mut touched = 0_u32;
        for cell in self.cells.values().filter(|cell| *cell != 0) {
            touched += 1;
            match status(cell) {
                RowStatus::Sent => counts.sent += 1,
                RowStatus::Failed => counts.failed += 1,
                RowStatus::Refused => counts.refused += 1,
                RowStatus::Unknown => counts.unknown += 1,
                RowStatus::Retryable => counts.retryable += 1,
                RowStatus::Suppressed => counts.suppressed += 1,
                RowStatus::Untouched => touched -= 1,
            }
        }
        counts.untouched = self.rows.saturating_sub(touched);
        counts
    }

    /// The newest time recorded, in milliseconds since the epoch.
    pub(super) fn newest(&self) -> u64 {
        self.newest
    }

    /// Whether the clock was more than [`CLOCK_SLACK`] behind the journal's newest time when the journal was read, so
    /// that rows in doubt are skipped whatever their age. Deserves a warning.
    #[must_use]
    pub fn clock_went_back(&self) -> bool {
        self.clock_went_back
    }

    /// Compares the clock with the newest time. Call it before anything new is recorded.
    pub(super) fn check_clock(&mut self, now: u64) {
        self.clock_went_back = is_behind(now, self.newest);
        if self.clock_went_back {
            self.tick(now);
        }
    }

    /// Records a time, and returns it in seconds.
    fn tick(&mut self, at: u64) -> u32 {
        if is_behind(at, self.newest) {
            for since in self.doubts.values_mut() {
                *since = 0;
            }
        }
        self.newest = in_order(self.newest, at);
        // Rounded down, and capped in 2106: a doubt may look older than it is, never younger.
        u32::try_from(self.newest / 1000).unwrap_or(u32::MAX)
    }

    fn is_key_known(&self, since: u32, now: u64) -> bool {
        let age = now.max(self.newest).saturating_sub(u64::from(since) * 1000);
        !is_behind(now, self.newest) && age < KEY_LIFETIME
    }
}

/// The time to record for an event at `at` that follows an event recorded at `newest`.
///
/// A clock that is slightly behind doesn't make an event older than the one before it. A clock that is far behind has
/// been set back: its time is recorded unchanged, and tells readers that earlier times come from another clock.
pub(super) fn in_order(newest: u64, at: u64) -> u64 {
    if is_behind(at, newest) { at } else { at.max(newest) }
}

fn is_behind(at: u64, newest: u64) -> bool {
    at.saturating_add(CLOCK_SLACK) < newest
}

fn bits(state: SendState) -> u8 {
    match state {
        SendState::Unknown => 0,
        SendState::Sent => 1,
        SendState::Failed => 2,
        SendState::Refused => 3,
        SendState::Retryable => 4,
        SendState::Suppressed => 5,
    }
}

fn state_of(cell: u8) -> Option<SendState> {
    match cell & STATE {
        1 => Some(SendState::Sent),
        2 => Some(SendState::Failed),
        3 => Some(SendState::Refused),
        4 => Some(SendState::Retryable),
        5 => Some(SendState::Suppressed),
        _ => None,
    }
}

fn status(cell: u8) -> RowStatus {
    let in_doubt = cell & (OPEN | DOUBT) != 0;
    match state_of(cell) {
        Some(SendState::Sent) => RowStatus::Sent,
        Some(SendState::Failed) => RowStatus::Failed,
        Some(SendState::Refused) => RowStatus::Refused,
        _ if in_doubt => RowStatus::Unknown,
        Some(SendState::Suppressed) => RowStatus::Suppressed,
        Some(_) => RowStatus::Retryable,
        None => RowStatus::Untouched,
    }
}

#[cfg(test)]
mod tests;
