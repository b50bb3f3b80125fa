//! What is known of each row, and whether it is to be sent: the rules of "exactly once". Where that is written
//! down, `journal` knows.
//!
//! A row is *in doubt* while a request for it may have been accepted and no answer has said so: after an intent
//! without an outcome, or an outcome [`State::Unknown`]. What counts then is the age of the earliest such intent,
//! since the API may know the key from then on. [`State::Later`] and [`State::Refused`] take away the doubt of their
//! own intent only; [`State::Sent`] and [`State::Failed`] take away all of it.
//!
//! Ages are told by the clock of the machine, which may be turned back. Back by up to [`SLACK`], the newest time that
//! was seen counts as now. By more, no age can be told any more: a row that is in doubt at that moment stays
//! doubtful for good, as if it were too old. A clock that is turned back while nothing runs and has caught up by the
//! next run can't be seen: ages are then too short by as much as it was turned.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::pages::Pages;

/// How long the API is relied upon to know a key, in milliseconds: 24 h, less an hour for the request's own way, for
/// clocks that differ and for [`SLACK`].
pub const KEPT: u64 = 23 * 60 * 60 * 1000;

/// How far a clock may be behind the newest time seen before its times count as another clock's, in milliseconds.
pub const SLACK: u64 = 5 * 60 * 1000;

/// How one try to send a row's message ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The API accepted it.
    Sent,
    /// The API accepted it, and said in the same answer that it will not arrive.
    Failed,
    /// The API refused it for a reason of the row's own.
    Refused,
    /// It was surely not accepted, and may be another time: no connection, no sender, a run that was stopped.
    Later,
    /// It may have been accepted: no answer, or one that leaves that open.
    Unknown,
}

/// How a row stands, over all tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Never tried.
    Untouched,
    /// Tried, and surely not accepted.
    Later,
    /// Accepted.
    Sent,
    /// Accepted, and will not arrive.
    Failed,
    /// Refused for a reason of its own.
    Refused,
    /// In doubt.
    Unknown,
}

impl Standing {
    /// The word that results and reports have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::Later | Self::Untouched => "not_sent",
        }
    }
}

impl From<State> for Standing {
    /// How a row stands whose only try ended so.
    fn from(state: State) -> Self {
        match state {
            State::Sent => Self::Sent,
            State::Failed => Self::Failed,
            State::Refused => Self::Refused,
            State::Later => Self::Later,
            State::Unknown => Self::Unknown,
        }
    }
}

/// What to do with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Send it: it was never tried, or surely not accepted.
    Send,
    /// Send it under its key, which the API may know already.
    Again,
    /// Leave it alone.
    Skip(Done),
}

/// Why a row is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Done {
    /// It was accepted.
    Sent,
    /// It was accepted, and will not arrive.
    Failed,
    /// It was refused.
    Refused,
    /// It is in doubt for so long that its key may be forgotten, or nobody can tell for how long.
    Unknown,
}

/// What the user asked for beyond the rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wish {
    /// Try again what failed or was refused.
    pub retry_failed: bool,
    /// Send again what is in doubt, however old: it may arrive twice.
    pub resend_unknown: bool,
}

/// How many rows stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Accepted.
    pub sent: u32,
    /// Accepted, and will not arrive.
    pub failed: u32,
    /// Refused.
    pub refused: u32,
    /// In doubt.
    pub unknown: u32,
    /// Tried, and surely not accepted.
    pub later: u32,
    /// Never tried; of all records of the input, those that are bad or another shard's among them.
    pub untouched: u32,
}

/// Set in a row's cell while an intent has no outcome.
const OPEN: u8 = 0b0_1000;
/// Set in a row's cell when an earlier intent than the open one is in doubt.
const DOUBT: u8 = 0b1_0000;
/// The bits of a row's cell for its last outcome that left no doubt of its own.
const STATE: u8 = 0b0_0111;

/// What is known of each row: a byte for each, and an entry in a table for those in doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    rows: u32,
    cells: Pages<u8>,
    /// The rows with `OPEN` or `DOUBT`, and when the earliest such intent was, in seconds since the epoch; 0 where
    /// that can't be told.
    doubts: HashMap<u32, u32>,
    /// The newest time seen, in milliseconds since the epoch.
    newest: u64,
    clock_went_back: bool,
}

impl History {
    /// Of a run over `rows` records that began at `started` (milliseconds since the epoch), before its first row.
    #[must_use]
    pub fn new(rows: u32, started: u64) -> Self {
        Self { rows, cells: Pages::new(), doubts: HashMap::new(), newest: started, clock_went_back: false }
    }

    /// Records of the input.
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// A request for `row` may leave from now on. To be told once the intent is on the disk.
    pub fn intend(&mut self, row: u32, at: u64) {
        let at = self.tick(at);
        let cell = self.cells.get(row);
        let doubt = if cell & OPEN == 0 { cell & DOUBT } else { DOUBT };
        // What came of an earlier try is no longer how the row stands.
        self.cells.set(row, OPEN | doubt);
        self.doubts.entry(row).or_insert(at);
    }

    /// The request for `row` has ended so.
    pub fn settle(&mut self, row: u32, at: u64, state: State) {
        let at = self.tick(at);
        let doubt = self.cells.get(row) & DOUBT;
        match state {
            State::Sent | State::Failed => {
                self.doubts.remove(&row);
                self.cells.set(row, bits(state));
            }
            State::Refused | State::Later => {
                if doubt == 0 {
                    self.doubts.remove(&row);
                }
                self.cells.set(row, bits(state) | doubt);
            }
            State::Unknown => {
                self.doubts.entry(row).or_insert(at);
                self.cells.set(row, DOUBT);
            }
        }
    }

    /// What to do with `row` at `now` (milliseconds since the epoch). To be asked right before it is sent.
    #[must_use]
    pub fn next(&self, row: u32, now: u64, wish: Wish) -> Next {
        match state_of(self.cells.get(row)) {
            Some(State::Sent) => return Next::Skip(Done::Sent),
            Some(State::Failed) if !wish.retry_failed => return Next::Skip(Done::Failed),
            Some(State::Refused) if !wish.retry_failed => return Next::Skip(Done::Refused),
            _ => {}
        }
        match self.doubts.get(&row) {
            None => Next::Send,
            Some(since) if wish.resend_unknown || self.is_kept(*since, now) => Next::Again,
            Some(_) => Next::Skip(Done::Unknown),
        }
    }

    /// How `row` stands.
    ///
    /// One that was refused is that, even if an earlier try is in doubt: the API had the same key before it.
    #[must_use]
    pub fn standing(&self, row: u32) -> Standing {
        standing(self.cells.get(row))
    }

    /// How many rows stand how.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        let mut touched = 0_u32;
        for cell in self.cells.values().filter(|cell| *cell != 0) {
            touched += 1;
            match standing(cell) {
                Standing::Sent => counts.sent += 1,
                Standing::Failed => counts.failed += 1,
                Standing::Refused => counts.refused += 1,
                Standing::Unknown => counts.unknown += 1,
                Standing::Later => counts.later += 1,
                Standing::Untouched => touched -= 1,
            }
        }
        counts.untouched = self.rows.saturating_sub(touched);
        counts
    }

    /// The newest time noted, in milliseconds since the epoch.
    pub(super) fn newest(&self) -> u64 {
        self.newest
    }

    /// Whether the clock was behind the newest time of the journal by more than [`SLACK`] when it was read, so that
    /// rows in doubt are left alone whatever their age. Worth a warning.
    #[must_use]
    pub fn clock_went_back(&self) -> bool {
        self.clock_went_back
    }

    /// Compares the clock with the newest time, before anything new is noted.
    pub(super) fn look_at_clock(&mut self, now: u64) {
        self.clock_went_back = is_behind(now, self.newest);
        if self.clock_went_back {
            self.tick(now);
        }
    }

    /// Takes note of a time, and gives it in seconds.
    fn tick(&mut self, at: u64) -> u32 {
        if is_behind(at, self.newest) {
            for since in self.doubts.values_mut() {
                *since = 0;
            }
        }
        self.newest = in_order(self.newest, at);
        // Rounded down, and at its end in 2106: a doubt may look older than it is, and never younger.
        u32::try_from(self.newest / 1000).unwrap_or(u32::MAX)
    }

    fn is_kept(&self, since: u32, now: u64) -> bool {
        let age = now.max(self.newest).saturating_sub(u64::from(since) * 1000);
        !is_behind(now, self.newest) && age < KEPT
    }
}

/// The time to note for something that happened at `at`, after something noted at `newest`.
///
/// A clock that is behind a little doesn't make a record older than the one before it. One that is far behind has been
/// turned back: its time stays as it is, and shows all who read it that the times before are of another clock.
pub(super) fn in_order(newest: u64, at: u64) -> u64 {
    if is_behind(at, newest) { at } else { at.max(newest) }
}

fn is_behind(at: u64, newest: u64) -> bool {
    at.saturating_add(SLACK) < newest
}

fn bits(state: State) -> u8 {
    match state {
        State::Unknown => 0,
        State::Sent => 1,
        State::Failed => 2,
        State::Refused => 3,
        State::Later => 4,
    }
}

fn state_of(cell: u8) -> Option<State> {
    match cell & STATE {
        1 => Some(State::Sent),
        2 => Some(State::Failed),
        3 => Some(State::Refused),
        4 => Some(State::Later),
        _ => None,
    }
}

fn standing(cell: u8) -> Standing {
    let in_doubt = cell & (OPEN | DOUBT) != 0;
    match state_of(cell) {
        Some(State::Sent) => Standing::Sent,
        Some(State::Failed) => Standing::Failed,
        Some(State::Refused) => Standing::Refused,
        _ if in_doubt => Standing::Unknown,
        Some(_) => Standing::Later,
        None => Standing::Untouched,
    }
}

#[cfg(test)]
mod tests;
