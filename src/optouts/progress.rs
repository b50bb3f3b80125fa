//! How far the messages of an account were read: the cursor, and the run that isn't finished. Pure.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// How much before the cursor messages are read again, in milliseconds: a device that was offline may deliver a message later,
/// with the time at which it was sent.
pub const OVERLAP: i64 = 24 * 60 * 60 * 1000;

/// What is remembered of an account. Times are in milliseconds since the epoch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// All messages up to then were read, except for those that are delivered late.
    pub cursor: Option<i64>,
    /// The run that began and isn't finished.
    pub run: Option<Run>,
    /// The near misses that were shown: the time of each by its message.
    pub near_misses: HashMap<String, i64>,
}

/// What a run reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Messages from then on; all if there is none.
    pub from: Option<i64>,
    /// The newest activity in any chat when the run began.
    pub newest: Option<i64>,
}

/// A run that isn't finished.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// What it reads.
    pub coverage: Coverage,
    /// The chats that were read, and up to which time.
    pub read: HashMap<String, i64>,
}

impl Progress {
    /// From when on a run has to read messages; `None` for all of them.
    #[must_use]
    pub fn from(&self) -> Option<i64> {
        self.cursor.map(|cursor| cursor.saturating_sub(OVERLAP))
    }

    /// The unfinished run, if one that reads messages from then on may continue it: it read as much, and not much more.
    #[must_use]
    pub fn resumable(&self, from: Option<i64>) -> Option<&Run> {
        self.run.as_ref().filter(|run| match (run.coverage.from, from) {
            (None, None) => true,
            (Some(began), Some(from)) => (0..=OVERLAP).contains(&from.saturating_sub(began)),
            _ => false,
        })
    }

    /// Ends a run that has read all that it was to. The cursor moves only if that reached back to it.
    pub fn finish(&mut self, coverage: Coverage) {
        let has_gap = match (self.from(), coverage.from) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(needed), Some(from)) => from > needed,
        };
        if !has_gap {
            self.cursor = self.cursor.max(coverage.newest);
        }
        if let Some(from) = self.from() {
            self.near_misses.retain(|_, at| *at >= from);
        }
        self.run = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = OVERLAP;

    fn coverage(from: impl Into<Option<i64>>, newest: i64) -> Coverage {
        Coverage { from: from.into(), newest: Some(newest) }
    }

    fn at(cursor: i64) -> Progress {
        Progress { cursor: Some(cursor), ..Progress::default() }
    }

    #[test]
    fn the_cursor_moves_if_nothing_is_left_out() {
        let after = |mut progress: Progress, coverage| {
            progress.finish(coverage);
            progress.cursor
        };
        assert_eq!(after(Progress::default(), coverage(None, 5)), Some(5));
        assert_eq!(after(Progress::default(), coverage(2, 5)), None);
        assert_eq!(after(at(9 * DAY), coverage(8 * DAY, 10 * DAY)), Some(10 * DAY));
        assert_eq!(after(at(9 * DAY), coverage(1, 10 * DAY)), Some(10 * DAY));
        assert_eq!(after(at(9 * DAY), coverage(8 * DAY + 1, 10 * DAY)), Some(9 * DAY));
        assert_eq!(after(at(9 * DAY), coverage(8 * DAY, 7 * DAY)), Some(9 * DAY));
        assert_eq!(after(at(9 * DAY), Coverage { from: Some(8 * DAY), newest: None }), Some(9 * DAY));
    }

    #[test]
    fn near_misses_are_remembered_as_long_as_they_may_be_read_again() {
        let mut progress = at(9 * DAY);
        progress.run = Some(Run::default());
        progress.near_misses = HashMap::from([("old".to_owned(), 9 * DAY - 1), ("new".to_owned(), 9 * DAY)]);
        progress.finish(coverage(8 * DAY, 10 * DAY));
        assert_eq!(progress.near_misses, HashMap::from([("new".to_owned(), 9 * DAY)]));
        assert_eq!(progress.run, None);
    }

    #[test]
    fn a_run_continues_one_that_read_as_much() {
        let resumes = |began: Option<i64>, from: Option<i64>| {
            let run = Some(Run { coverage: Coverage { from: began, newest: None }, ..Run::default() });
            Progress { run, ..Progress::default() }.resumable(from).is_some()
        };
        assert!(resumes(None, None));
        assert!(resumes(Some(5), Some(5)));
        assert!(resumes(Some(5), Some(5 + DAY)));
        assert!(!resumes(Some(5), Some(6 + DAY)));
        assert!(!resumes(Some(5), Some(4)));
        assert!(!resumes(None, Some(5)));
        assert!(!resumes(Some(5), None));
        assert!(Progress::default().resumable(None).is_none());
    }
}
