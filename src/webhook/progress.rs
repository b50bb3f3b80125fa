//! How far a log is processed, over restarts: the cursor stays behind the oldest attempt that isn't finished.

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use super::log::Mark;
use super::log_reader::Begin;
use crate::files;

/// How many attempts may be remembered behind one that isn't finished. After a restart they are read again, and the ledger
/// must still know them: it has two keys of each.
pub const MOST: usize = 20_000;

/// The cursor, as it is kept in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Cursor {
    version: u32,
    /// When the last attempt was, in milliseconds since the epoch.
    time: i64,
    /// Its event, for people.
    event_id: String,
    /// The time before which nothing is processed.
    floor: i64,
}

/// Why a cursor can't be used.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// The file can't be read.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is not a cursor, or one of a later version.
    #[error("it is not a cursor that this version understands")]
    Unreadable,
}

/// Where the last run stopped; `None` if there was none.
///
/// # Errors
/// [`Unusable`].
pub fn read(path: &Path) -> Result<Option<Begin>, Unusable> {
    let bytes = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        read => read?,
    };
    match serde_json::from_slice(&bytes) {
        Ok(Cursor { version: 1, time, floor, .. }) => Ok(Some(Begin::After { time, floor })),
        _ => Err(Unusable::Unreadable),
    }
}

/// The attempts that were given out and what came after them. A clone is the same.
#[derive(Debug, Clone)]
pub struct Progress {
    slots: Arc<Mutex<Slots>>,
    /// None if it isn't kept.
    path: Option<PathBuf>,
}

#[derive(Debug, Default)]
struct Slots {
    /// The number of the first slot.
    first: u64,
    /// Each attempt, and whether it is finished.
    all: VecDeque<(Mark, bool)>,
    /// The last attempt of which all before it are finished.
    reached: Option<Mark>,
    floor: i64,
    is_saved: bool,
}

/// An attempt that isn't finished. If it is dropped, it never is.
#[derive(Debug)]
pub struct Slot {
    progress: Progress,
    number: u64,
}

impl Progress {
    /// No progress, to be kept in this file.
    #[must_use]
    pub fn new(path: Option<PathBuf>, floor: i64) -> Self {
        let slots = Slots { floor, is_saved: true, ..Slots::default() };
        Self { slots: Arc::new(Mutex::new(slots)), path }
    }

    /// Adds an attempt.
    #[must_use]
    pub fn add(&self, mark: Mark) -> Slot {
        let mut slots = self.slots();
        slots.all.push_back((mark, false));
        let number = slots.first + slots.all.len() as u64 - 1;
        drop(slots);
        Slot { progress: self.clone(), number }
    }

    /// Whether there are too many to add another.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.slots().all.len() >= MOST
    }

    /// All before this is finished, whatever was added.
    pub fn begin(&self, mark: Mark) {
        let mut slots = self.slots();
        slots.reached = Some(mark);
        slots.is_saved = false;
    }

    /// Writes the cursor, if it has moved.
    ///
    /// # Errors
    /// The system's.
    pub fn save(&self) -> io::Result<()> {
        let mut slots = self.slots();
        let (Some(path), Some(reached), false) = (&self.path, &slots.reached, slots.is_saved) else {
            return Ok(());
        };
        let Mark { time, event_id } = reached.clone();
        let cursor = Cursor { version: 1, time, event_id, floor: slots.floor };
        let mut text = serde_json::to_vec(&cursor).map_err(io::Error::other)?;
        text.push(b'\n');
        files::replace(path, &text, None)?;
        slots.is_saved = true;
        Ok(())
    }

    fn slots(&self) -> MutexGuard<'_, Slots> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Slot {
    /// The attempt is finished.
    pub fn finish(self) {
        let mut slots = self.progress.slots();
        let at = usize::try_from(self.number - slots.first).unwrap_or(usize::MAX);
        if let Some((_, is_finished)) = slots.all.get_mut(at) {
            *is_finished = true;
        }
        while let Some((mark, true)) = slots.all.front().cloned() {
            slots.all.pop_front();
            slots.first += 1;
            // One that was logged late doesn't set the cursor back.
            if slots.reached.as_ref().is_none_or(|reached| reached.time <= mark.time) {
                slots.reached = Some(mark);
                slots.is_saved = false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(number: i64) -> Mark {
        Mark { time: number, event_id: format!("evt_{number}") }
    }

    #[test]
    fn the_cursor_stays_behind_what_is_not_finished() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.cursor");
        let progress = Progress::new(Some(path.clone()), 7);
        let saved = || {
            progress.save().unwrap();
            read(&path).unwrap().map(|begin| match begin {
                Begin::After { time, floor: 7 } => time,
                other => panic!("{other:?}"),
            })
        };
        assert_eq!(saved(), None);
        progress.begin(mark(0));
        let [one, two, three, four] = [1, 2, 3, 4].map(|number| progress.add(mark(number)));
        assert_eq!(saved(), Some(0));
        two.finish();
        assert_eq!(saved(), Some(0));
        one.finish();
        assert_eq!(saved(), Some(2));
        drop(three);
        four.finish();
        assert_eq!(saved(), Some(2));
    }

    #[test]
    fn a_damaged_cursor_is_not_taken_for_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.cursor");
        for text in ["", "{}", r#"{"version":2,"time":1,"event_id":"","floor":0}"#] {
            fs::write(&path, text).unwrap();
            assert!(matches!(read(&path), Err(Unusable::Unreadable)), "{text}");
        }
    }
}
