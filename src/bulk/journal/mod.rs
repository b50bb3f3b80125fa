//! The journal of a run: on disk, before a request leaves, which message is about to be sent, and afterward how that
//! ended, so that every row is sent exactly once. `history` draws the conclusions for a row; the caller knows what a row
//! contains and which key it is sent with.
//!
//! # File format
//!
//! JSON Lines, append-only, one writer at a time (the file itself is locked):
//!
//! ```text
//! {"blooio":"bulk","version":2,"run":"…","started":1732330000000,"input":"…","plan":"…","rows":1000,"target":"…","shard":null,"options":{}}
//! {"intent":12,"at":1732330000123}
//! {"outcome":12,"at":1732330000456,"state":"sent","ids":["msg_…"],"status":"queued"}
//! ```
//!
//! Rows are numbered from 0; times are milliseconds since the epoch. A time is never before that of the previous line,
//! unless the clock was set back by more than [`CLOCK_SLACK`](super::history::CLOCK_SLACK): then the times before and
//! after can't be compared, and `history` describes the consequences.
//!
//! A program reads every version up to its own and refuses newer ones. `tests/journals/` holds journals of each released
//! version.
//!
//! # Exactly once
//!
//! One thread owns the [`Journal`] and keeps this order:
//!
//! 1. [`Journal::begin`]: the header, and the directory entry of the file, are on disk before anything else happens.
//! 2. For a batch of rows: [`Journal::add_intent`] for each, then [`Journal::sync`], and only then the requests.
//! 3. [`Journal::add_result`] when a response arrives. It is written with the next batch.
//!
//! A row's key is derived from the run's ID, the row's number and its content, so every send of the row uses the same
//! key. For a key it knows, the API repeats its first response and sends nothing. After a crash, therefore:
//!
//! | time of the crash | content of the journal | next run |
//! | --- | --- | --- |
//! | before the header is synced | nothing, part of the header, or all of it | starts over, or resumes with nothing sent: no request has left |
//! | before a batch is written | no intent | sends the rows: no request for them has left |
//! | batch written, not synced | some intents or none, the last one perhaps torn | sends the rows, treating those with an intent as in doubt: no request has left |
//! | batch synced, before a request leaves or arrives | the intent | sends the row with its key, which is new to the API |
//! | request accepted, no response | the intent | sends the row with its key: the API knows it, and sends nothing |
//! | response received, outcome not written | the intent | the same |
//! | outcome written, not synced | the intent, and perhaps the outcome | the same, or skips the row |
//! | outcome synced | both | skips the row |
//! | recipient opted out, outcome not written | nothing for the row | asks the list again: suppresses the row, or sends it after an opt-in |
//! | recipient opted out, outcome `suppressed` written | the outcome | the same; a row that is still suppressed isn't recorded again |
//! | recipient opted out after the intent was synced, outcome not written | the intent | doesn't send the row while the recipient is opted out: it stays in doubt. After an opt-in, sends it with its key, which is new to the API |
//!
//! So no row is lost: a row is skipped only because an outcome says that it was accepted or refused, or because it has
//! been in doubt for too long, which is reported. And no row is sent twice: a request leaves only after the header with
//! the run's ID and the row's intent are on disk, so a later run derives the same key, and sees that it must use that key
//! while the API remembers it.
//!
//! # Damage
//!
//! A last line without a line break is torn: it was never synced completely. It is dropped even if it could be parsed. A
//! power loss leaves NUL bytes where the file had grown on disk but its data hadn't been written. That affects only data
//! that wasn't synced, and its loss is harmless: no request has left for its intents, and a row that lost its outcome has
//! an intent that was synced earlier. Lines with NUL bytes are skipped, whatever their length. Any other line that isn't a
//! record of the run is treated as corruption, and nothing is sent. An outcome without an intent isn't corruption: the
//! intent may have been part of a failed batch, or of a skipped line.
//!
//! A failed write, for example to a full disk, is undone up to the last complete line. Its intents are dropped from the
//! buffer; its outcomes stay there for another attempt. If undoing fails as well, the file isn't touched again. After a
//! failed sync there are no more syncs: a system may forget what it couldn't write and then report success, so no further
//! intent would be reliable. Outcomes can still be written.
//!
//! # Limits
//!
//! As far as we know, the API remembers a key for 24 h. A row in doubt for longer could arrive twice, and is skipped
//! unless the user asks for it. Its age depends on the clock; see `history` for a wrong one. The journal can't protect
//! against a disk that reports a sync it hasn't done, a deleted journal, or a row's own key that was used elsewhere.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

mod error;
mod header;
mod index;
mod lines;
mod read;
mod record;
#[cfg(test)]
mod tests;
mod version;
mod write;

pub use error::Error;
pub use header::Header;
pub use index::Index;
pub use read::{read, read_from};
pub use record::RowResult;
pub use version::is_journal;

use lines::Lines;
use version::{START, VERSION_DIGIT};
use write::Writer;

use super::history::History;

/// A journal that is locked for this process until the value is dropped.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    header: Option<Header>,
    writer: Writer<File>,
    /// Length of the complete lines that were read, and their newest time.
    end: Option<(u64, u64)>,
}

impl Journal {
    /// Opens or creates the file (mode 0600) and locks it. Before anything is added, call [`Journal::begin`], or
    /// [`Journal::history`] and [`Journal::resume`]; until then the file isn't changed.
    ///
    /// # Errors
    /// Another run holds the lock; the file isn't a journal, is damaged, or has a newer version; the system reports an
    /// error.
    pub fn open(path: &Path) -> Result<Self, Error> {
        read::refuse_irregular(path)?;
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(Error::io(path, "open"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::Busy { path: path.to_owned() }),
            // Without a lock, two runs could send the same row, each with a different key.
            Err(TryLockError::Error(source)) => return Err(Error::io(path, "lock")(source)),
        }
        let header = Header::read(&mut Lines::new(&file), path)?;
        Ok(Self { path: path.to_owned(), header, writer: Writer::new(file), end: None })
    }

    /// The header. None if the file is new, or holds only the beginning of a header: then nothing was sent.
    #[must_use]
    pub fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    /// Discards the content and begins a run. When this returns, the header and the file's directory entry are on disk.
    /// The run's history is [`History::new`] with the header's rows and start.
    ///
    /// # Errors
    /// The header can't be written or synced.
    pub fn begin(&mut self, header: &Header) -> Result<(), Error> {
        let line = header.line().map_err(Error::io(&self.path, "write to"))?;
        self.header = None;
        self.writer.begin(&line, header.started).map_err(Error::io(&self.path, "write to"))?;
        self.sync_entry()?;
        self.header = Some(header.clone());
        Ok(())
    }

    /// Reads the history at `now` (milliseconds since the epoch). Nothing is changed.
    ///
    /// Without a header, this is the history of no rows.
    ///
    /// # Errors
    /// The journal is damaged, or can't be read.
    pub fn history(&mut self, now: u64) -> Result<History, Error> {
        let Self { path, header, writer, end } = self;
        let Some(header) = header.as_ref() else {
            return Ok(History::new(0, now));
        };
        let mut file = &writer.store;
        file.rewind().map_err(Error::io(path, "read"))?;
        let mut lines = Lines::new(file);
        Header::read(&mut lines, path)?;
        let mut history = History::new(header.rows, header.started);
        let length = read::records(&mut lines, header, path, |record, _| read::add(&mut history, record))?;
        *end = Some((length, history.newest()));
        history.check_clock(now);
        Ok(history)
    }

    /// Prepares the file for resuming the run that [`Journal::history`] has read: removes a torn last line. When this returns,
    /// everything read and the file's directory entry are on disk: the previous run may have ended before syncing them.
    ///
    /// # Errors
    /// The journal hasn't been read, or can't be truncated, written or synced.
    pub fn resume(&mut self) -> Result<(), Error> {
        let unread = || Error::io(&self.path, "write to")(io::Error::other("it hasn't been read yet"));
        let (length, newest) = self.end.ok_or_else(unread)?;
        set_version(&mut self.writer.store).map_err(Error::io(&self.path, "write to"))?;
        self.writer.resume(length, newest).map_err(Error::io(&self.path, "sync"))?;
        self.sync_entry()
    }

    /// Adds an intent to the buffer. The request must not leave before [`Journal::sync`] has returned `Ok`.
    pub fn add_intent(&mut self, row: u32, at: u64) {
        self.writer.add_intent(row, at);
    }

    /// Adds the result of a request to the buffer.
    pub fn add_result(&mut self, row: u32, at: u64, result: &RowResult) {
        self.writer.add_result(row, at, result);
    }

    /// Writes the buffer to the file.
    ///
    /// # Errors
    /// The buffer can't be written completely. Then nothing is written, the intents are discarded, and the outcomes stay
    /// in the buffer.
    pub fn write(&mut self) -> Result<(), Error> {
        self.writer.write().map_err(Error::io(&self.path, "write to"))
    }

    /// Writes the buffer to the file, and returns once it is on disk.
    ///
    /// # Errors
    /// The errors of [`Journal::write`], or syncing fails. In either case no request may leave whose intent was in the
    /// buffer. After a failed sync all others fail as well; [`Journal::write`] still writes outcomes.
    pub fn sync(&mut self) -> Result<(), Error> {
        self.writer.sync().map_err(Error::io(&self.path, "write to"))
    }

    fn sync_entry(&self) -> Result<(), Error> {
        sync_folder(&self.path).map_err(Error::io(&self.path, "sync the folder of"))
    }
}

/// Writes this program's version into the header of an older journal, whose next records an older program may not understand.
/// A version has one digit, so that one byte changes; a crash leaves the old or the new one.
fn set_version(file: &mut File) -> io::Result<()> {
    let mut start = [0; START.len() + 2];
    file.rewind()?;
    file.read_exact(&mut start)?;
    let is_older = start.starts_with(START)
        && start.ends_with(b",")
        && (b'1'..VERSION_DIGIT).contains(&start[START.len()]);
    if is_older {
        file.seek(SeekFrom::Start(START.len() as u64))?;
        file.write_all(&[VERSION_DIGIT])?;
    }
    Ok(())
}

/// Syncs the directory entry of a file. Without this, a power loss may remove a new file.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    // For a symbolic link, the entry is in the folder of the target.
    let file = fs::canonicalize(path)?;
    file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// Other systems can't open a folder; the file system's own journal has to suffice.
#[cfg(not(unix))]
fn sync_folder(path: &Path) -> io::Result<()> {
    fs::metadata(path).map(drop)
}
