//! The log's file: one process at a time, appended line by line, read on from where one left off.
//!
//! Its first line names a generation, drawn anew whenever the log is emptied: by it, a process that has read the log
//! before notices that it has to begin again, even if the file has grown back to its old length since.
//!
//! An event is one `write` under an exclusive lock and is not synced to the disk. That outlives `kill -9`, since the
//! page cache belongs to the system and not to the process; only a crash of the whole machine can lose the last
//! events, and a sandbox is not worth a sync for each of its messages. A line that a dying process left unfinished has
//! no line break: the next to hold the lock cuts it off. It was never answered, so nobody relies on it.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::error::Error;
use super::event::{Event, KINDS};
use super::state::State;

const FILE: &str = "sandbox.jsonl";
/// How the first line begins. 32 hexadecimal digits and [`HEADER_END`] complete it: its length is always the same.
const HEADER: &str = r#"{"log":{"version":1,"generation":""#;
const HEADER_END: &[u8] = b"\"}}\n";
const HEADER_LEN: usize = HEADER.len() + 32 + HEADER_END.len();
/// What the header of another version begins with.
const ANY_HEADER: &[u8] = br#"{"log":{"version":"#;
/// The longest wait between two looks at whether the lock is free.
const LONGEST_NAP: Duration = Duration::from_millis(10);

#[derive(Debug)]
pub(super) struct Log {
    file: File,
    path: PathBuf,
    /// The header as last read; empty before the first time.
    header: Vec<u8>,
    /// Up to here the log has been applied, in bytes and in lines.
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

    /// Waits until nobody else holds the log, and holds it.
    ///
    /// # Errors
    /// [`Error::Busy`] when that takes longer than `patience`: each holds it for a moment only, unless it was stopped.
    pub(super) fn lock(&mut self, patience: Duration) -> Result<Held<'_>, Error> {
        let began = Instant::now();
        let mut nap = Duration::from_micros(50);
        loop {
            match self.file.try_lock() {
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
                Err(TryLockError::Error(error)) => return Err(self.failed("lock it", error)),
                Err(TryLockError::WouldBlock) if began.elapsed() >= patience => {
                    return Err(Error::Busy { path: self.path.clone(), waited: patience });
                }
                Err(TryLockError::WouldBlock) => {
                    #[allow(
                        clippy::disallowed_methods,
                        reason = "no system waits for a lock for a limited time"
                    )]
                    std::thread::sleep(nap);
                    nap = (nap * 2).min(LONGEST_NAP);
                }
                Ok(()) if self.is_at_its_path() => return Ok(Held(self)),
                // Somebody deleted the folder under us: others would agree on a new file while we kept the old one.
                Ok(()) => *self = Log::open(self.path.parent().unwrap_or(Path::new("")))?,
            }
        }
    }

    #[cfg(unix)]
    fn is_at_its_path(&self) -> bool {
        use std::os::unix::fs::MetadataExt;
        let place = |meta: std::fs::Metadata| (meta.dev(), meta.ino());
        let there = std::fs::metadata(&self.path).map(place).ok();
        there.is_some() && there == self.file.metadata().map(place).ok()
    }

    /// Elsewhere an open file can't be deleted.
    #[cfg(not(unix))]
    #[allow(clippy::unused_self)] // the same signature on every system
    fn is_at_its_path(&self) -> bool {
        true
    }

    fn failed(&self, doing: &'static str, source: io::Error) -> Error {
        Error::Io { path: self.path.clone(), doing, source: source.into() }
    }
}

/// The log, while nobody else may touch it.
#[derive(Debug)]
pub(super) struct Held<'a>(&'a mut Log);

impl Drop for Held<'_> {
    fn drop(&mut self) {
        // Nothing could be done about a failure; closing the file unlocks it in any case.
        let _ = self.0.file.unlock();
    }
}

impl Held<'_> {
    /// Applies what others have appended since the last time; everything, if they have emptied the log since.
    pub(super) fn catch_up(&mut self, state: &mut State) -> Result<(), Error> {
        let length = self.length()?;
        let header = self.header()?;
        if header.is_empty() {
            *state = State::default();
            return self.begin();
        }
        if header != self.0.header || length < self.0.offset {
            *state = State::default();
            self.0.header = header;
            self.0.offset = HEADER_LEN as u64;
            self.0.lines = 1;
        }
        if length > self.0.offset { self.read_on(state) } else { Ok(()) }
    }

    /// Appends an event; once it returns, every other process sees it.
    pub(super) fn append(&mut self, event: &Event) -> Result<(), Error> {
        let line =
            serde_json::to_vec(event).map_err(|error| self.0.failed("write an event", error.into()))?;
        self.write(line)
    }

    /// Empties the log.
    pub(super) fn restart(&mut self) -> Result<(), Error> {
        self.cut(0)?;
        self.begin()
    }

    fn begin(&mut self) -> Result<(), Error> {
        let header = format!("{HEADER}{}\"}}}}", Uuid::new_v4().simple()).into_bytes();
        self.0.offset = 0;
        self.0.lines = 0;
        self.write(header.clone())?;
        self.0.header = [header.as_slice(), b"\n"].concat();
        Ok(())
    }

    /// Writes a line at the end, in one piece, or leaves the file as it was.
    fn write(&mut self, mut line: Vec<u8>) -> Result<(), Error> {
        line.push(b'\n');
        let mut file = &self.0.file;
        let written = file.seek(SeekFrom::Start(self.0.offset)).and_then(|_| file.write_all(&line));
        if let Err(error) = written {
            let _ = file.set_len(self.0.offset);
            return Err(self.0.failed("write to it", error));
        }
        self.0.offset += line.len() as u64;
        self.0.lines += 1;
        Ok(())
    }

    /// The log's first line; empty if there is none yet, or only the torn beginning of one.
    fn header(&mut self) -> Result<Vec<u8>, Error> {
        let mut header = Vec::with_capacity(HEADER_LEN);
        let mut file = &self.0.file;
        let read =
            file.seek(SeekFrom::Start(0)).and_then(|_| file.take(HEADER_LEN as u64).read_to_end(&mut header));
        read.map_err(|error| self.0.failed("read it", error))?;
        let whole = header.len() == HEADER_LEN && header.ends_with(HEADER_END);
        if whole && header.starts_with(HEADER.as_bytes()) {
            return Ok(header);
        }
        let torn = header.len() < HEADER_LEN && !header.contains(&b'\n');
        if torn && header.iter().zip(HEADER.as_bytes()).all(|(a, b)| a == b) {
            self.cut(0)?;
            return Ok(Vec::new());
        }
        let path = self.0.path.clone();
        if header.starts_with(HEADER.as_bytes()) {
            return Err(Error::Damaged { path, line: 1, reason: "it is no header".to_owned() });
        }
        if header.starts_with(ANY_HEADER) {
            return Err(Error::Newer { path, line: 1, kind: "log".to_owned() });
        }
        Err(Error::Foreign { path })
    }

    fn read_on(&mut self, state: &mut State) -> Result<(), Error> {
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
                Some(kind) if !KINDS.contains(&kind.as_str()) => Error::Newer { path, line, kind },
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
