//! Reads a log that is sorted by time and paged by offset, so that no attempt is missed and none is given out twice, although
//! the log grows while it is read, gets attempts between older ones, and loses its oldest ones. It makes no requests itself:
//! it says which page it wants, and is given it.
//!
//! It remembers the latest attempts that it has read, and reads them again each time: what is between them was logged late.
//! Each page begins with an attempt that is known, and one that begins otherwise means that the log has moved. Then the
//! place is found again by its time.

use std::collections::{HashMap, VecDeque, hash_map};
use std::time::{Duration, Instant};

use super::log::{Entry, Mark, Page};

/// The most attempts of a page.
const LIMIT: u64 = 200;
/// How much later than others an attempt may be logged. An endpoint has 15 s to answer.
const LATE: Duration = Duration::from_secs(60);
/// [`LATE`] in milliseconds.
const LATE_MS: i64 = 60_000;
/// How many of the latest attempts are read again at most.
const MOST: u64 = 1000;
/// How often in a row the place is looked for before the log is left alone for a while.
const SEARCHES: u32 = 3;
/// An offset that no log reaches, where the end is to be found without knowing how long the log is.
const FAR: u64 = 1 << 40;

/// Where to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begin {
    /// After the attempts that the log has now.
    Now,
    /// With the first attempt from this time on, in milliseconds since the epoch.
    Since(i64),
    /// After the attempts up to this time. Those from shortly before are given out as well, because some may not have been
    /// logged then, but none from before `floor`. Both are in milliseconds since the epoch.
    After {
        /// The time of the last attempt.
        time: i64,
        /// The beginning of an earlier run.
        floor: i64,
    },
}

/// The page that is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// From this offset on.
    pub offset: u64,
    /// So many.
    pub limit: u64,
}

/// What a page brought.
#[derive(Debug, Default)]
pub struct Brought {
    /// Attempts that weren't given out before.
    pub fresh: Vec<Entry>,
    /// Attempts from before the beginning.
    pub before: Vec<Entry>,
    /// Whether this was the end of the log.
    pub is_end: bool,
    /// Whether there is nothing to gain from asking again at once.
    pub may_rest: bool,
}

/// The reader.
#[derive(Debug)]
pub struct LogReader {
    begin: Begin,
    step: Step,
    /// The latest attempts, in the order of the log, and the offset of the first.
    window: VecDeque<Mark>,
    base: u64,
    /// When each of the latest attempts was first read.
    known: HashMap<Mark, Instant>,
    limit: u64,
    searches: u32,
    /// Whether the end of the log was reached once.
    has_begun: bool,
}

#[derive(Debug, Clone)]
enum Step {
    /// Learns how long the log is.
    Measure,
    /// Looks for the first attempt from a time on.
    Search { target: i64, low: u64, high: u64 },
    /// Reads page by page.
    Sweep(Sweep),
}

/// What a page begins with.
#[derive(Debug, Clone)]
enum Expected {
    Anything,
    /// This attempt.
    Attempt(Mark),
    /// An attempt from before this time.
    Before(i64),
}

#[derive(Debug, Clone)]
struct Sweep {
    offset: u64,
    /// What is at that offset, if the log hasn't moved.
    expected: Expected,
    /// Attempts before this offset are from before the beginning.
    begins_at: u64,
}

impl LogReader {
    /// A reader that begins there.
    #[must_use]
    pub fn new(begin: Begin) -> Self {
        let (window, known) = (VecDeque::new(), HashMap::new());
        Self {
            begin,
            step: Step::Measure,
            window,
            base: 0,
            known,
            limit: LIMIT,
            searches: 0,
            has_begun: false,
        }
    }

    /// The page that is wanted next. Until it is given, it stays the same.
    #[must_use]
    pub fn wanted(&self) -> Wanted {
        match &self.step {
            Step::Measure => Wanted { offset: 0, limit: 1 },
            Step::Search { low, high, .. } => Wanted { offset: low + (high - low) / 2, limit: 1 },
            Step::Sweep(sweep) => Wanted { offset: sweep.offset, limit: self.limit },
        }
    }

    /// Wants shorter pages until the end of the log, because a page was too large. False if it can't be any shorter.
    pub fn shorten(&mut self) -> bool {
        self.limit /= 2;
        let is_shorter = self.limit > 0;
        self.limit = self.limit.max(1);
        is_shorter
    }

    /// Takes the page that was wanted.
    pub fn take(&mut self, page: Page, now: Instant) -> Brought {
        match std::mem::replace(&mut self.step, Step::Measure) {
            Step::Measure => self.measured(length(&page)),
            Step::Search { target, low, high } => {
                let middle = low + (high - low) / 2;
                let (low, high) = if is_before(&page, target) { (middle + 1, high) } else { (low, middle) };
                self.search(target, low, high);
            }
            Step::Sweep(sweep) => return self.swept(sweep, page, now),
        }
        Brought::default()
    }

    /// The time before which nothing is given out.
    #[must_use]
    pub fn floor(&self) -> i64 {
        match self.begin {
            Begin::Now => i64::MIN,
            Begin::Since(time) => time,
            Begin::After { floor, .. } => floor,
        }
    }

    fn measured(&mut self, length: Option<u64>) {
        match self.begin {
            Begin::Now => {
                let offset = length.map_or(0, |length| length.saturating_sub(MOST));
                let begins_at = length.unwrap_or(FAR);
                self.step = Step::Sweep(Sweep { offset, expected: Expected::Anything, begins_at });
            }
            Begin::Since(_) | Begin::After { .. } => self.search_again(length),
        }
    }

    /// Looks for the place to read from: shortly before the last attempt that was read.
    fn search_again(&mut self, length: Option<u64>) {
        let target = match (self.window.back(), &self.begin) {
            (Some(last), _) => last.time.saturating_sub(LATE_MS),
            (None, Begin::Since(time)) => *time,
            (None, Begin::After { time, .. }) => time.saturating_sub(LATE_MS),
            (None, Begin::Now) => i64::MIN,
        };
        self.search(target, 0, length.unwrap_or(FAR));
    }

    fn search(&mut self, target: i64, low: u64, high: u64) {
        self.step = match low {
            _ if low < high => Step::Search { target, low, high },
            // With the attempt before it: if that isn't from before the time, the log has moved meanwhile.
            at => Step::Sweep(Sweep {
                offset: at.saturating_sub(1),
                expected: if at == 0 { Expected::Anything } else { Expected::Before(target) },
                begins_at: at,
            }),
        };
    }

    fn swept(&mut self, sweep: Sweep, page: Page, now: Instant) -> Brought {
        let total = length(&page);
        let Page { entries, has_more, .. } = page;
        let Sweep { offset, expected, begins_at } = sweep;
        let first = entries.first().map(Entry::mark);
        let (is_there, has_moved) = match &expected {
            // Attempts that were logged late may have moved it on.
            Expected::Attempt(mark) => {
                (entries.iter().any(|entry| entry.mark() == *mark), first.as_ref() != Some(mark))
            }
            Expected::Before(time) => (first.is_some_and(|first| first.time < *time), false),
            // An empty page beyond the end: the log is shorter than it was.
            Expected::Anything => (first.is_some() || total.is_none_or(|total| total >= offset), false),
        };
        if !is_there {
            return self.lost(total);
        }
        self.searches += u32::from(has_moved);
        // If the log moved between two pages, what was logged late is before this one: it is found from the first attempt of
        // the window, the next time.
        let continues = matches!(expected, Expected::Attempt(_));
        if !continues || (has_moved && offset == self.base) {
            (self.base, self.window) = (offset, VecDeque::new());
        }
        let count = entries.len() as u64;
        let end = offset + count;
        let is_end =
            count == 0 || !has_more.unwrap_or_else(|| total.map_or(count >= self.limit, |total| end < total));
        let last = entries.last().map_or(Expected::Anything, |entry| Expected::Attempt(entry.mark()));
        let mut brought = self.sort_out(offset, begins_at, entries, now);
        // The next page begins with the last attempt of this one.
        let (offset, expected) = if count > 1 { (end - 1, last) } else { (end, Expected::Anything) };
        self.trim(now);
        if is_end {
            self.limit = LIMIT;
            self.has_begun = true;
            self.rest();
        } else {
            let next = Sweep { offset, expected, begins_at };
            self.step = Step::Sweep(next);
        }
        brought.is_end = is_end;
        brought.may_rest = is_end || self.searches > SEARCHES;
        brought
    }

    /// Adds attempts to the window, and tells which are fresh.
    fn sort_out(&mut self, offset: u64, begins_at: u64, entries: Vec<Entry>, now: Instant) -> Brought {
        let mut brought = Brought::default();
        for (at, entry) in (offset..).zip(entries) {
            let mark = entry.mark();
            let next = self.base + self.window.len() as u64;
            if at >= next {
                self.window.push_back(mark.clone());
            } else if let Some(place) =
                usize::try_from(at - self.base).ok().and_then(|at| self.window.get_mut(at))
            {
                *place = mark.clone();
            }
            match self.known.entry(mark.clone()) {
                hash_map::Entry::Occupied(_) => continue,
                hash_map::Entry::Vacant(place) => place.insert(now),
            };
            self.searches = 0;
            if at < begins_at || mark.time < self.floor() {
                brought.before.push(entry);
            } else {
                brought.fresh.push(entry);
            }
        }
        brought
    }

    /// Keeps the attempts after which some may be logged late, and the last one in any case.
    fn trim(&mut self, now: Instant) {
        let newest = self.window.back().map_or(0, |mark| mark.time);
        while self.window.len() > 1 {
            let Some(first) = self.window.front() else { break };
            let is_recent = first.time >= newest.saturating_sub(LATE_MS)
                && self.known.get(first).is_some_and(|read| now.duration_since(*read) < LATE);
            if is_recent && self.window.len() as u64 <= MOST {
                break;
            }
            self.window.pop_front();
            self.base += 1;
        }
        if self.known.len() as u64 > 4 * MOST {
            self.forget();
        }
    }

    /// Forgets the attempts that aren't read again.
    fn forget(&mut self) {
        self.known = self.window.iter().filter_map(|mark| self.known.remove_entry(mark)).collect();
    }

    /// From the end of the log, back to the first attempt that is read again.
    fn rest(&mut self) {
        if self.known.len() > self.window.len() {
            self.forget();
        }
        let expected = self.window.front().cloned().map_or(Expected::Anything, Expected::Attempt);
        self.step = Step::Sweep(Sweep { offset: self.base, expected, begins_at: 0 });
    }

    /// Looks for the place again, as after a restart. If that is to no avail, it may rest.
    fn lost(&mut self, length: Option<u64>) -> Brought {
        self.searches += 1;
        if self.has_begun {
            self.search_again(length);
        } else {
            // The beginning was counted from the old end of the log.
            self.window.clear();
            self.step = Step::Measure;
        }
        Brought { may_rest: self.searches > SEARCHES, ..Brought::default() }
    }
}

/// Whether a page begins with an attempt from before a time.
fn is_before(page: &Page, time: i64) -> bool {
    page.entries.first().is_some_and(|entry| entry.mark().time < time)
}

/// How long the log is, if the page says so.
fn length(page: &Page) -> Option<u64> {
    page.total.map(|total| total.min(FAR))
}

#[cfg(test)]
mod tests;
