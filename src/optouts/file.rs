//! The file: whether it has changed, and reading it.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::entry::{Changes, Entry};
use super::error::Error;
use super::line::{Content, Fault, cells, content, has_open_quote, is_alone};
use super::lines::{self, LineVisitor};
use super::list::LockedList;
use super::{memory, text};
use crate::files::{Lock, irregular};
use crate::guard::OptedOut;
use crate::recipients::{Book, E164Check, Recipient};
use crate::replace::resolve_links;

/// The file of people who opted out, which may not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptOutFile {
    path: Option<PathBuf>,
    is_configured: bool,
}

/// Tells whether a file still has the content that was read. A change within the file system's unit of time (a few
/// milliseconds) may go unnoticed if it leaves the length as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// Device, inode and change time in seconds and nanoseconds.
    #[cfg(unix)]
    identity: (u64, u64, i64, i64),
}

/// The length of a usual line, in bytes: a number, a time, a source and a short note.
const USUAL_LINE: u64 = 40;

/// The most lines that memory is set aside for before they are read.
const MOST_LINES: usize = 1_000_000;

/// The length from which on a list is read in parts, in bytes.
#[cfg(unix)]
const LONG: u64 = 1024 * 1024;

/// How many parts are read side by side.
#[cfg(unix)]
const PARTS: u64 = 3;

/// Collects the people in lines that begin with the first line of the file if `is_first`.
pub(super) fn collect(
    input: impl Read,
    path: &Path,
    book: &Book,
    few: Option<&[Recipient]>,
    usual_lines: usize,
    is_first: bool,
) -> Result<OptedOut, Error> {
    let all = match few {
        Some(few) => OptedOut::among(few.to_vec()),
        None => OptedOut::with_capacity(usual_lines),
    };
    let mut reading = Reading { all, check: E164Check::default(), is_first, book };
    lines::each(input, path, &mut reading)?;
    Ok(reading.all)
}

/// The file while the people in it are collected.
struct Reading<'b> {
    all: OptedOut,
    check: E164Check,
    /// Whether no line with text came yet.
    is_first: bool,
    book: &'b Book<'b>,
}

impl LineVisitor for Reading<'_> {
    /// A number as this program writes it, alone in its cell.
    fn begin(&mut self, bytes: &[u8]) -> Option<usize> {
        let (digits, rest) = self.check.leading(bytes.strip_prefix(b"+")?)?;
        if !is_alone(rest) {
            return None;
        }
        self.is_first = false;
        self.all.add_digits(digits);
        Some(bytes.len() - rest.len())
    }

    fn take(&mut self, _number: u64, line: &[u8], may_have_quotes: bool) -> Result<(), Fault> {
        if !(may_have_quotes && has_open_quote(line)) && self.begin(line).is_some() {
            return Ok(());
        }
        let content = content(&cells(lines::text(line)?)?, self.is_first, self.book)?;
        self.is_first &= matches!(content, Content::Blank);
        if let Content::People(people) = content {
            for who in &people {
                self.all.add(who);
            }
        }
        Ok(())
    }
}

/// Other syncs wait until this is dropped.
#[derive(Debug)]
pub struct SyncLock {
    _lock: Lock,
}

impl Stamp {
    /// About how many lines the file has.
    fn usual_lines(&self) -> usize {
        usize::try_from(self.length / USUAL_LINE).unwrap_or(MOST_LINES).min(MOST_LINES)
    }

    fn of(found: &Metadata) -> Self {
        Self {
            length: found.len(),
            modified: found.modified().ok(),
            #[cfg(unix)]
            identity: {
                use std::os::unix::fs::MetadataExt;
                (found.dev(), found.ino(), found.ctime(), found.ctime_nsec())
            },
        }
    }
}

impl OptOutFile {
    /// The file at `path`, which must exist if it `is_configured`. Without a path, nobody opted out, and nobody can be added.
    #[must_use]
    pub fn new(path: Option<PathBuf>, is_configured: bool) -> Self {
        Self { path, is_configured }
    }

    /// Its path, unless there is no place for it.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Tells its present content from an earlier or later one, at the cost of a system call. None if it doesn't exist.
    ///
    /// # Errors
    /// [`Error::Missing`] if it is configured, [`Error::NotAFile`], or [`Error::Read`].
    pub fn stamp(&self) -> Result<Option<Stamp>, Error> {
        let Some(path) = &self.path else { return Ok(None) };
        self.found(path, fs::metadata(path))
    }

    /// The people who opted out, or those of `few` who did, and the stamp of what was read. Every line is checked all the same.
    ///
    /// # Errors
    /// As [`OptOutFile::stamp`], and [`Error::Line`] or [`Error::Encoding`] if the file can't be understood.
    pub fn opted_out(
        &self,
        book: &Book,
        few: Option<&[Recipient]>,
    ) -> Result<(OptedOut, Option<Stamp>), Error> {
        let Some((path, file, stamp)) = self.open()? else {
            return Ok((OptedOut::default(), None));
        };
        #[cfg(unix)]
        if stamp.length >= LONG {
            let part = |part: super::parts::Part<'_>, is_first| {
                collect(part, path, book, few, stamp.usual_lines(), is_first).ok()
            };
            if let Some(all) = super::parts::read(&file, stamp.length, PARTS, part) {
                return Ok((all, Some(stamp)));
            }
        }
        Ok((collect(file, path, book, few, stamp.usual_lines(), true)?, Some(stamp)))
    }

    /// The entries in the order of the file.
    ///
    /// # Errors
    /// As [`OptOutFile::opted_out`].
    pub fn entries(&self, book: &Book) -> Result<Vec<Entry>, Error> {
        match self.open()? {
            Some((path, file, _)) => text::read(file, path, book),
            None => Ok(Vec::new()),
        }
    }

    /// Waits for other writers, and locks the file for changing it. A missing one is created by the first change. Needs
    /// [`OptOutFile::stamp`] before, if a configured file must exist.
    ///
    /// # Errors
    /// [`Error::NoPlace`], [`Error::NotAFile`], or the system's.
    pub fn lock(&self) -> Result<LockedList, Error> {
        let path = self.path.as_deref().ok_or(Error::NoPlace)?;
        LockedList::lock(path)
    }

    /// Waits for another sync to end, and keeps others from beginning. The file itself can be changed meanwhile.
    ///
    /// # Errors
    /// As [`OptOutFile::lock`].
    pub fn lock_sync(&self) -> Result<SyncLock, Error> {
        let path = self.path.as_deref().ok_or(Error::NoPlace)?;
        let lock = resolve_links(path).and_then(|path| Lock::take(&memory::path_of(&path)));
        let lock = lock.map_err(|source| Error::Write { path: path.to_owned(), source })?;
        Ok(SyncLock { _lock: lock })
    }

    /// Changes the entries by what `decide` makes of them, while other writers wait. Returns the change.
    ///
    /// # Errors
    /// As [`OptOutFile::lock`], and if the file can't be understood or written. It is unchanged then.
    pub fn update(&self, book: &Book, decide: impl FnOnce(&[Entry]) -> Changes) -> Result<Changes, Error> {
        let mut list = self.lock()?;
        let changes = decide(&list.entries(book)?);
        list.apply(book, &changes)?;
        Ok(changes)
    }

    /// Deletes the file and what is kept beside it: nobody has opted out anymore.
    ///
    /// # Errors
    /// As [`OptOutFile::lock`], or [`Error::Write`].
    pub fn clear(&self) -> Result<(), Error> {
        let Some(path) = &self.path else { return Ok(()) };
        let is_there =
            [path, &memory::path_of(path)].into_iter().any(|path| fs::symlink_metadata(path).is_ok());
        if is_there { self.lock()?.delete() } else { Ok(()) }
    }

    fn open(&self) -> Result<Option<(&Path, File, Stamp)>, Error> {
        let Some(path) = &self.path else { return Ok(None) };
        // Opening a pipe would block.
        if self.stamp()?.is_none() {
            return Ok(None);
        }
        let opened = File::open(path).and_then(|file| Ok((file.metadata()?, file)));
        let (found, file) = match opened {
            Ok((found, file)) => (Ok(found), Some(file)),
            Err(error) => (Err(error), None),
        };
        let stamp = self.found(path, found)?;
        Ok(stamp.zip(file).map(|(stamp, file)| (path.as_path(), file, stamp)))
    }

    /// The stamp of what was found at the path.
    fn found(&self, path: &Path, found: io::Result<Metadata>) -> Result<Option<Stamp>, Error> {
        match found {
            Ok(found) => match irregular(&found) {
                Some(found) => Err(Error::NotAFile { path: path.to_owned(), found }),
                None => Ok(Some(Stamp::of(&found))),
            },
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                if self.is_configured {
                    Err(Error::Missing { path: path.to_owned() })
                } else {
                    Ok(None)
                }
            }
            Err(source) => Err(Error::Read { path: path.to_owned(), source }),
        }
    }
}
