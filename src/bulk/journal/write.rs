//! Appending to the journal: complete lines or nothing, and nothing after a failure that leaves the file's state unknown.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::ops::Range;

use super::record::{RowResult, push_intent, push_outcome};
use crate::bulk::history::in_order;

/// The file operations that the journal needs.
pub(super) trait Store {
    /// Writes all of `bytes` at `position`, which is the end of the file.
    fn append(&mut self, position: u64, bytes: &[u8]) -> io::Result<()>;
    /// Truncates the file to `length`.
    fn truncate(&mut self, length: u64) -> io::Result<()>;
    /// Returns once everything written is on disk.
    fn sync(&mut self) -> io::Result<()>;
}

impl Store for File {
    fn append(&mut self, position: u64, bytes: &[u8]) -> io::Result<()> {
        // Not in append mode: Windows can't truncate a file opened that way.
        self.seek(SeekFrom::Start(position))?;
        self.write_all(bytes)
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}

/// Which operations are still possible on the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Condition {
    /// None yet: its length hasn't been determined.
    Unread,
    /// All.
    Sound,
    /// Appending, but not syncing: after a failed sync, the next one may succeed although data was lost.
    Unsynced,
    /// None: it may end in the middle of a line.
    Broken,
}

/// Appends records to a store.
#[derive(Debug)]
pub(super) struct Writer<S> {
    pub(super) store: S,
    /// Length of the complete lines in the store.
    length: u64,
    /// The newest time written.
    newest: u64,
    buffer: Vec<u8>,
    /// Ranges of intents in `buffer`; adjacent ones are merged.
    intents: Vec<Range<usize>>,
    /// Whether something was written since the last sync.
    dirty: bool,
    condition: Condition,
}

impl<S: Store> Writer<S> {
    pub(super) fn new(store: S) -> Self {
        Self {
            store,
            length: 0,
            newest: 0,
            buffer: Vec::new(),
            intents: Vec::new(),
            dirty: false,
            condition: Condition::Unread,
        }
    }

    /// Replaces the store's content with `header`.
    pub(super) fn begin(&mut self, header: &[u8], started: u64) -> io::Result<()> {
        self.condition = Condition::Broken;
        self.buffer.clear();
        self.intents.clear();
        self.store.truncate(0)?;
        self.store.append(0, header)?;
        self.store.sync()?;
        self.set_end(header.len() as u64, started);
        Ok(())
    }

    /// Continues after the `length` bytes of complete lines in the store, the newest of which is from `newest`.
    pub(super) fn resume(&mut self, length: u64, newest: u64) -> io::Result<()> {
        self.condition = Condition::Broken;
        self.store.truncate(length)?;
        self.store.sync()?;
        self.set_end(length, newest);
        Ok(())
    }

    fn set_end(&mut self, length: u64, newest: u64) {
        (self.length, self.newest) = (length, newest);
        self.dirty = false;
        self.condition = Condition::Sound;
    }

    pub(super) fn add_intent(&mut self, row: u32, at: u64) {
        self.newest = in_order(self.newest, at);
        let start = self.buffer.len();
        push_intent(&mut self.buffer, row, self.newest);
        let end = self.buffer.len();
        match self.intents.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => self.intents.push(start..end),
        }
    }

    pub(super) fn add_result(&mut self, row: u32, at: u64, result: &RowResult) {
        self.newest = in_order(self.newest, at);
        push_outcome(&mut self.buffer, row, self.newest, result);
    }

    pub(super) fn discard_intents(&mut self) {
        let mut kept = Vec::new();
        let mut from = 0;
        for intent in self.intents.drain(..) {
            kept.extend_from_slice(self.buffer.get(from..intent.start).unwrap_or_default());
            from = intent.end;
        }
        kept.extend_from_slice(self.buffer.get(from..).unwrap_or_default());
        self.buffer = kept;
    }

    pub(super) fn write(&mut self) -> io::Result<()> {
        let why = match self.condition {
            Condition::Sound | Condition::Unsynced => None,
            Condition::Unread => Some("it hasn't been read yet"),
            Condition::Broken => {
                Some("an earlier write failed, and the file may end in the middle of a line")
            }
        };
        if let Some(why) = why {
            self.discard_intents();
            return Err(io::Error::other(why));
        }
        if self.buffer.is_empty() {
            return Ok(());
        }
        if let Err(error) = self.store.append(self.length, &self.buffer) {
            self.discard_intents();
            self.undo_write();
            return Err(error);
        }
        self.length += self.buffer.len() as u64;
        self.dirty = true;
        self.buffer.clear();
        self.intents.clear();
        Ok(())
    }

    pub(super) fn sync(&mut self) -> io::Result<()> {
        if self.condition == Condition::Unsynced {
            self.discard_intents();
            return Err(io::Error::other("an earlier sync failed"));
        }
        self.write()?;
        if self.dirty {
            self.sync_store()?;
        }
        Ok(())
    }

    /// Removes what a failed write left after the last complete line, on disk as well. Otherwise the next write could
    /// form one line with the remains.
    fn undo_write(&mut self) {
        if self.store.truncate(self.length).is_err() {
            self.condition = Condition::Broken;
        } else if self.condition == Condition::Sound {
            // The condition records this error.
            let _ = self.sync_store();
        }
    }

    fn sync_store(&mut self) -> io::Result<()> {
        let synced = self.store.sync();
        match synced {
            Ok(()) => self.dirty = false,
            Err(_) => self.condition = Condition::Unsynced,
        }
        synced
    }
}
