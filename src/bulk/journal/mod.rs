//! The journal of a run: what was about to be sent and what came of it, on the disk before it matters, so that every
//! row is sent once whatever happens. What follows for a row is `history`'s; what is in a row, and under which key it
//! goes out, is its caller's.
//!
//! # The file
//!
//! JSON Lines, append-only, one writer at a time (a lock on the file itself):
//!
//! ```text
//! {"blooio":"bulk","version":1,"run":"…","started":1732330000000,"input":"…","plan":"…","rows":1000,"target":"…","shard":null,"options":{}}
//! {"intent":12,"at":1732330000123}
//! {"outcome":12,"at":1732330000456,"state":"sent","ids":["msg_…"],"status":"queued"}
//! ```
//!
//! Rows are numbered from 0, times are milliseconds since the epoch. A time is never before the one on the line above,
//! unless the clock was turned back by more than [`SLACK`](super::history::SLACK): then the times before and after it
//! can't be compared, and the history says what that means.
//!
//! # Every row once
//!
//! The order of things, kept by the one thread that owns the [`Journal`]:
//!
//! 1. [`Journal::begin`]: the header is on the disk, and the folder that names the file, before anything else.
//! 2. For a batch of rows: [`Journal::intend`] for each, [`Journal::sync`], and only then do their requests leave.
//! 3. [`Journal::settle`] when an answer comes. It is written with the next batch.
//!
//! A row's key is made from the run's ID, the row's number and its content, so it is the same in every try. The API
//! answers a key that it knows with what it said the first time, and sends nothing. What a crash leaves, then:
//!
//! | the crash comes | the journal holds | the next run |
//! | --- | --- | --- |
//! | before the header is synced | nothing, a part of the header, or all of it | begins anew, or goes on from nothing: no request has left |
//! | before a batch is written | no intent | sends the rows: no request for them has left |
//! | when it is written, not synced | some intents, or none, the last perhaps torn | sends the rows, those with an intent as in doubt: no request has left |
//! | when it is synced, before a request leaves or arrives | the intent | sends it under its key, which is new to the API |
//! | when the request was accepted, not answered | the intent | sends it under its key: the API knows it, and sends nothing |
//! | when it was answered, and the outcome not written | the intent | the same |
//! | when the outcome is written, not synced | the intent, and perhaps the outcome | the same, or leaves it alone |
//! | when the outcome is synced | both | leaves it alone |
//!
//! So no row is lost: one is left alone only for an outcome that says that it was accepted or refused, or since it is
//! in doubt for too long, which is reported. And none is sent twice: a request leaves only after the header with the
//! run's ID and its own intent are on the disk, so any later run makes the same key for it, and sees that it has to
//! use it while the API knows it.
//!
//! # What is damage, and what is not
//!
//! A last line without a line break is torn: it was never synced as a whole. It is dropped, also where it could be
//! read. A line with NUL bytes is what a power loss leaves where a file had grown on the disk, but its data had not
//! arrived. That happens only to what wasn't synced, and to lose that is harmless: no request had left for its intents,
//! and a row that lost its outcome has an intent that was synced before it. Such a line is skipped, however long.
//! Nothing else can leave a line that isn't a record of the run: such a journal is damaged, and no ground to send on.
//! An outcome without an intent isn't damage; its intent may have been in a batch that failed, or in a skipped line.
//!
//! A write that fails, for a full disk say, is taken back to the last whole line, and the intents among it are dropped
//! from the buffer while the outcomes stay there for another try. If that fails, too, the file is left alone. After
//! a sync that failed there is no other: a system may forget what it could not write and then report success, so
//! no further intent can be relied upon. Outcomes can still be written.
//!
//! # Limits
//!
//! The API keeps a key for 24 h, as far as is known; a row in doubt for longer could arrive twice, and is left alone
//! unless the user asks for it. Its age is told by the clock: see `history` for one that is wrong. A disk that says
//! "synced" and isn't, a journal that is deleted, and a row whose own key was used elsewhere, are beyond it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Seek};
use std::path::{Path, PathBuf};

mod error;
mod header;
mod index;
mod lines;
mod read;
mod record;
#[cfg(test)]
mod tests;
mod write;

pub use error::Error;
pub use header::{Header, is_journal};
pub use index::Index;
pub use read::{read, read_from};
pub use record::Outcome;

use super::history::History;
use lines::Lines;
use write::Writer;

/// A journal that this process alone may write to, until this is dropped.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    header: Option<Header>,
    writer: Writer<File>,
}

impl Journal {
    /// Opens the file, or makes it (mode 0600), and locks it. It isn't changed before [`Journal::begin`] or
    /// [`Journal::history`], one of which must come first.
    ///
    /// # Errors
    /// If another run holds it; if it is something else than a journal, a damaged one or a newer blooio's; if the
    /// system says no.
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
            // Without a lock two runs could send the same row, each with a key that the other doesn't know of.
            Err(TryLockError::Error(source)) => return Err(Error::io(path, "lock")(source)),
        }
        let header = Header::read(&mut Lines::new(&file), path)?;
        Ok(Self { path: path.to_owned(), header, writer: Writer::new(file) })
    }

    /// What the run in it is about. None if the file is new, or what is in it is no more than the start of a header:
    /// then nothing was sent.
    #[must_use]
    pub fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    /// Throws away what is there, and begins a run. When this returns, the header is on the disk, and so is the file's
    /// name. The run's history is [`History::new`] of the header's rows and start.
    ///
    /// # Errors
    /// If it can't be written or synced.
    pub fn begin(&mut self, header: &Header) -> Result<(), Error> {
        let line = header.line().map_err(Error::io(&self.path, "write to"))?;
        self.header = None;
        self.writer.begin(&line, header.started).map_err(Error::io(&self.path, "write to"))?;
        self.sync_name()?;
        self.header = Some(header.clone());
        Ok(())
    }

    /// Reads what is there, at `now` (milliseconds since the epoch), to go on with the run. A torn last line is cut
    /// off. When this returns, all that was read is on the disk, and so is the file's name: the run before may have
    /// ended before it came to that.
    ///
    /// Without a header this is the history of no rows.
    ///
    /// # Errors
    /// If the journal is damaged; if it can't be read, cut or synced.
    pub fn history(&mut self, now: u64) -> Result<History, Error> {
        let Self { path, header, writer } = self;
        let Some(header) = header.as_ref() else {
            return Ok(History::new(0, now));
        };
        let mut file = &writer.store;
        file.rewind().map_err(Error::io(path, "read"))?;
        let mut lines = Lines::new(file);
        Header::read(&mut lines, path)?;
        let mut history = History::new(header.rows, header.started);
        let length = read::records(&mut lines, header, path, |record, _| read::note(&mut history, record))?;
        writer.resume(length, history.newest()).map_err(Error::io(path, "sync"))?;
        history.look_at_clock(now);
        self.sync_name()?;
        Ok(history)
    }

    /// Puts an intent into the buffer. The request must not leave before [`Journal::sync`] has returned `Ok`.
    pub fn intend(&mut self, row: u32, at: u64) {
        self.writer.intend(row, at);
    }

    /// Puts an outcome into the buffer.
    pub fn settle(&mut self, row: u32, at: u64, outcome: &Outcome) {
        self.writer.settle(row, at, outcome);
    }

    /// Writes the buffer to the file.
    ///
    /// # Errors
    /// If not all of it could be written. Then none of it was, its intents are discarded, and its outcomes stay in the
    /// buffer.
    pub fn write(&mut self) -> Result<(), Error> {
        self.writer.write().map_err(Error::io(&self.path, "write to"))
    }

    /// Writes the buffer to the file, and returns when all of that is on the disk.
    ///
    /// # Errors
    /// As [`Journal::write`]; and if it can't be synced. In either case no request may leave whose intent was in the
    /// buffer. After a sync that failed all others fail, too; [`Journal::write`] still writes outcomes.
    pub fn sync(&mut self) -> Result<(), Error> {
        self.writer.sync().map_err(Error::io(&self.path, "write to"))
    }

    fn sync_name(&self) -> Result<(), Error> {
        sync_folder(&self.path).map_err(Error::io(&self.path, "sync the folder of"))
    }
}

/// Without this a file that was made may be lost with the power.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    // Behind a symbolic link it is another folder that names the file.
    let file = fs::canonicalize(path)?;
    file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// Elsewhere a folder can't be opened, and the file system's journal has to do.
#[cfg(not(unix))]
fn sync_folder(path: &Path) -> io::Result<()> {
    fs::metadata(path).map(drop)
}
