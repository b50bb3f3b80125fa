//! Appending to the journal: whole lines or none, and nothing after a failure that makes the file's state unknown.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::ops::Range;

use super::super::history::in_order;
use super::record::{Outcome, push_intent, push_outcome};

/// What the journal needs of a file.
pub(super) trait Store {
    /// Writes all of `bytes` at `position`, which is the end.
    fn append(&mut self, position: u64, bytes: &[u8]) -> io::Result<()>;
    /// Cuts the file to `length`.
    fn cut(&mut self, length: u64) -> io::Result<()>;
    /// Returns when all that was written is on the disk.
    fn sync(&mut self) -> io::Result<()>;
}

impl Store for File {
    fn append(&mut self, position: u64, bytes: &[u8]) -> io::Result<()> {
        // Not in append mode: a file opened so can't be cut on Windows.
        self.seek(SeekFrom::Start(position))?;
        self.write_all(bytes)
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}

/// What can still be done with the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Condition {
    /// Nothing yet: nobody has looked where it ends.
    Unread,
    Sound,
    /// Append, but not sync: after a sync that failed, the next may succeed without what the first one lost.
    Unsynced,
    /// Nothing: it may end within a line.
    Broken,
}

/// Appends records to a store.
#[derive(Debug)]
pub(super) struct Writer<S> {
    pub(super) store: S,
    /// Up to here the store holds whole lines.
    length: u64,
    /// The newest time written.
    newest: u64,
    buffer: Vec<u8>,
    /// Where the intents are in `buffer`, neighbours as one.
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

    /// Makes `header` all that the store holds.
    pub(super) fn begin(&mut self, header: &[u8], started: u64) -> io::Result<()> {
        self.condition = Condition::Broken;
        self.buffer.clear();
        self.intents.clear();
        self.store.cut(0)?;
        self.store.append(0, header)?;
        self.store.sync()?;
        self.stand_at(header.len() as u64, started);
        Ok(())
    }

    /// Goes on behind the `length` bytes of whole lines that the store holds, the newest of them of `newest`.
    pub(super) fn resume(&mut self, length: u64, newest: u64) -> io::Result<()> {
        self.condition = Condition::Broken;
        self.store.cut(length)?;
        self.store.sync()?;
        self.stand_at(length, newest);
        Ok(())
    }

    fn stand_at(&mut self, length: u64, newest: u64) {
        (self.length, self.newest) = (length, newest);
        self.dirty = false;
        self.condition = Condition::Sound;
    }

    pub(super) fn intend(&mut self, row: u32, at: u64) {
        self.newest = in_order(self.newest, at);
        let start = self.buffer.len();
        push_intent(&mut self.buffer, row, self.newest);
        let end = self.buffer.len();
        match self.intents.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => self.intents.push(start..end),
        }
    }

    pub(super) fn settle(&mut self, row: u32, at: u64, outcome: &Outcome) {
        self.newest = in_order(self.newest, at);
        push_outcome(&mut self.buffer, row, self.newest, outcome);
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
            Condition::Unread => Some("it has not been read yet"),
            Condition::Broken => Some("an earlier write to it failed, and it may end within a line"),
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
            self.cut_back();
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
            return Err(io::Error::other("an earlier sync of it failed"));
        }
        self.write()?;
        if self.dirty {
            self.sync_store()?;
        }
        Ok(())
    }

    /// Takes back what a failed write has left behind the last whole line, on the disk too: else what is written next
    /// could meet remains of it there, and be one line with them.
    fn cut_back(&mut self) {
        if self.store.cut(self.length).is_err() {
            self.condition = Condition::Broken;
        } else if self.condition == Condition::Sound {
            // What this error means is kept in the condition.
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
