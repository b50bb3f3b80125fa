//! The log's file: used by one process at a time, appended line by line, and read on from where a process stopped
//! before.
//!
//! By the generation in its first line (see `header`), a process that read the log before notices that it was emptied and
//! that it has to start again, even if the file has grown back to its old length since.
//!
//! An event is one `write` under an exclusive lock and is not synced to the disk. It survives `kill -9`, because the
//! page cache belongs to the system; only a crash of the whole machine can lose the last events, and a sandbox isn't
//! worth a sync for each message. A line that a dying process left unfinished has no line break: the next process to
//! hold the lock cuts it off. It was never answered, so nobody relies on it.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Map, Value};

use super::error::Error;
use super::event::{Event, KINDS};
use super::header::{self, FirstLine};
use super::state::StoreState;
use crate::files::is_at;

const FILE: &str = "sandbox.jsonl";
/// The longest wait between two attempts to take the lock.
const LONGEST_WAIT: Duration = Duration::from_millis(10);

#[derive(Debug)]
pub(super) struct Log {
    file: File,
    path: PathBuf,
    /// The header as last read; empty before the first time.
    header: Vec<u8>,
    /// How much of the log was applied, in bytes and in lines.
    offset: u64,
    lines: u64,
}

impl Log {
    /// Opens or creates the log in `dir`: the folder for its owner only (0700), and so the file (0600).
    pub(super) fn open(dir: &Path) -> Result<Log, Error> {
        let mut builder = DirBuilder::new();
        let mut options = OpenOptions::new();
        builder.recursive(true);
        // Not in append mode: a file opened so can't be truncated on Windows. The lock makes seeking to the end safe.
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
            builder.mode(0o700);
            options.mode(0o600);
        }
        let failed = |path: &Path, doing, source: io::Error| Error::Io {
            path: path.to_owned(),
            doing,
            source: source.into(),
        };
        builder.create(dir).map_err(|source| failed(dir, "create the folder", source))?;
        let path = dir.join(FILE);
        let file = options.open(&path).map_err(|source| failed(&path, "open it", source))?;
        Ok(Log { file, path, header: Vec::new(), offset: 0, lines: 0 })
    }

    /// Waits for the lock and takes it.
    ///
    /// # Errors
    /// [`Error::Busy`] when that takes longer than `timeout`: a process holds it only briefly, unless it was stopped.
    pub(super) fn lock(&mut self, timeout: Duration) -> Result<LockedLog<'_>, Error> {
        let began = Instant::now();
        let mut wait = Duration::from_micros(50);
        loop {
            match self.file.try_lock() {
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
                Err(TryLockError::Error(error)) => return Err(self.failed("lock it", error)),
                Err(TryLockError::WouldBlock) if began.elapsed() >= timeout => {
                    return Err(Error::Busy { path: self.path.clone(), waited: timeout });
                }
                Err(TryLockError::WouldBlock) => {
                    #[allow(
                        clippy::disallowed_methods,
                        reason = "no system waits for a lock for a limited time"
                    )]
                    std::thread::sleep(wait);
                    wait = (wait * 2).min(LONGEST_WAIT);
                }
                Ok(()) if is_at(&self.file, &self.path) => return Ok(LockedLog(self)),
                // Somebody deleted the folder: other processes would use a new file, and this one the old one.
                Ok(()) => *self = Log::open(self.path.parent().unwrap_or(Path::new("")))?,
            }
        }
    }

    /// Whether the whole log was applied, as far as can be told without the lock.
    pub(super) fn is_read(&self) -> Result<bool, Error> {
        let length = self.file.metadata().map_err(|error| self.failed("read it", error))?.len();
        Ok(length == self.offset && is_at(&self.file, &self.path) && self.first_line()? == self.header)
    }

    /// The first bytes of the log, as many as the header has.
    fn first_line(&self) -> Result<Vec<u8>, Error> {
        let mut header = Vec::with_capacity(header::LENGTH);
        let mut file = &self.file;
        let read = file
            .seek(SeekFrom::Start(0))
            .and_then(|_| file.take(header::LENGTH as u64).read_to_end(&mut header));
        read.map_err(|error| self.failed("read it", error))?;
        Ok(header)
    }

    fn failed(&self, doing: &'static str, source: io::Error) -> Error {
        Error::Io { path: self.path.clone(), doing, source: source.into() }
    }
}

/// The log while this process holds its lock.
#[derive(Debug)]
pub(super) struct LockedLog<'a>(&'a mut Log);

impl Drop for LockedLog<'_> {
    fn drop(&mut self) {
        // A failure doesn't matter: closing the file unlocks it in any case.
        let _ = self.0.file.unlock();
    }
}

impl LockedLog<'_> {
    /// Applies the events that others appended since the last time, or all events if the log was emptied since.
    pub(super) fn catch_up(&mut self, state: &mut StoreState) -> Result<(), Error> {
        let length = self.length()?;
        let header = self.header()?;
        if header.is_empty() {
            *state = StoreState::default();
            return self.begin();
        }
        if header != self.0.header || length < self.0.offset {
            *state = StoreState::default();
            self.0.header = header;
            self.0.offset = header::LENGTH as u64;
            self.0.lines = 1;
        }
        if length > self.0.offset { self.read_on(state) } else { Ok(()) }
    }

    /// Appends events with one write. Every other process sees them once this returns.
    pub(super) fn append(&mut self, events: &[Event]) -> Result<(), Error> {
        let mut lines = Vec::new();
        for event in events {
            serde_json::to_writer(&mut lines, event)
                .map_err(|error| self.0.failed("write an event", error.into()))?;
            lines.push(b'\n');
        }
        self.upgrade()?;
        self.write(&lines, events.len() as u64)
    }

    /// Makes a log of an older version one of the present version.
    fn upgrade(&mut self) -> Result<(), Error> {
        let Some((at, byte)) = header::upgrade(&self.0.header) else { return Ok(()) };
        let mut file = &self.0.file;
        let written = file.seek(SeekFrom::Start(at as u64)).and_then(|_| file.write_all(&[byte]));
        written.map_err(|error| self.0.failed("write to it", error))?;
        self.0.header[at] = byte;
        Ok(())
    }

    /// Empties the log.
    pub(super) fn restart(&mut self) -> Result<(), Error> {
        self.cut(0)?;
        self.begin()
    }

    fn begin(&mut self) -> Result<(), Error> {
        let header = header::new();
        self.0.offset = 0;
        self.0.lines = 0;
        self.write(&header, 1)?;
        self.0.header = header;
        Ok(())
    }

    /// Writes so many lines at the end, or leaves the file as it was.
    fn write(&mut self, lines: &[u8], count: u64) -> Result<(), Error> {
        let mut file = &self.0.file;
        let written = file.seek(SeekFrom::Start(self.0.offset)).and_then(|_| file.write_all(lines));
        if let Err(error) = written {
            let _ = file.set_len(self.0.offset);
            return Err(self.0.failed("write to it", error));
        }
        self.0.offset += lines.len() as u64;
        self.0.lines += count;
        Ok(())
    }

    /// The log's first line; empty if there is none yet, or only an unfinished one.
    fn header(&mut self) -> Result<Vec<u8>, Error> {
        let header = self.0.first_line()?;
        let path = self.0.path.clone();
        match FirstLine::of(&header) {
            FirstLine::Whole => Ok(header),
            FirstLine::Torn => {
                self.cut(0)?;
                Ok(Vec::new())
            }
            FirstLine::Damaged => {
                Err(Error::Damaged { path, line: 1, reason: "not a valid header".to_owned() })
            }
            FirstLine::Newer(version) => {
                Err(Error::NewerVersion { path, version, supported: header::VERSION })
            }
            FirstLine::Foreign => Err(Error::Foreign { path }),
        }
    }

    fn read_on(&mut self, state: &mut StoreState) -> Result<(), Error> {
        let mut reader = BufReader::with_capacity(64 * 1024, &self.0.file);
        let (mut offset, mut lines) = (self.0.offset, self.0.lines);
        let mut line = Vec::new();
        let result = reader.seek(SeekFrom::Start(offset)).map_err(|error| self.0.failed("read it", error));
        let result = result.and_then(|_| {
            loop {
                line.clear();
                let read = reader.read_until(b'\n', &mut line);
                let length = read.map_err(|error| self.0.failed("read it", error))?;
                if length == 0 || !line.ends_with(b"\n") {
                    return Ok(length > 0);
                }
                state.apply(self.parse(&line, lines + 1)?);
                offset += length as u64;
                lines += 1;
            }
        });
        self.0.offset = offset;
        self.0.lines = lines;
        if result? { self.cut(offset) } else { Ok(()) }
    }

    fn parse(&self, bytes: &[u8], line: u64) -> Result<Event, Error> {
        serde_json::from_slice(bytes).map_err(|error| {
            let path = self.0.path.clone();
            let kinds: Map<String, Value> = serde_json::from_slice(bytes).unwrap_or_default();
            match kinds.keys().next().cloned() {
                Some(kind) if !KINDS.contains(&kind.as_str()) => Error::UnknownRecord { path, line, kind },
                _ => Error::Damaged { path, line, reason: error.to_string() },
            }
        })
    }

    fn length(&self) -> Result<u64, Error> {
        let meta = self.0.file.metadata();
        Ok(meta.map_err(|error| self.0.failed("read it", error))?.len())
    }

    fn cut(&mut self, length: u64) -> Result<(), Error> {
        self.0.file.set_len(length).map_err(|error| self.0.failed("truncate it", error))
    }
}
