//! The file while it is locked: reading it, changing it, and what is kept beside it for `optouts sync`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::entry::{Changes, Entry};
use super::error::Error;
use super::memory::{Memory, Record, Text, path_of};
use super::text::{self, Edit};
use crate::files::{self, Lock, irregular};
use crate::guard::key;
use crate::recipients::Book;
use crate::replace::resolve_links;

/// The file and the memory beside it. Other writers wait until this is dropped.
#[derive(Debug)]
pub struct LockedList {
    /// The file that symbolic links lead to, whether it exists or not.
    path: PathBuf,
    /// The path as it was given, for errors.
    named: PathBuf,
    lock: Lock,
    text: Vec<u8>,
    exists: bool,
}

impl LockedList {
    pub(super) fn lock(named: &Path) -> Result<Self, Error> {
        if let Some(found) = fs::metadata(named).ok().as_ref().and_then(irregular) {
            return Err(Error::NotAFile { path: named.to_owned(), found });
        }
        let write = |source| Error::Write { path: named.to_owned(), source };
        let path = resolve_links(named).map_err(write)?;
        let lock = Lock::take(&path).map_err(write)?;
        let (text, exists) = match fs::read(&path) {
            Ok(text) => (text, true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => (Vec::new(), false),
            Err(source) => return Err(Error::Read { path: named.to_owned(), source }),
        };
        Ok(Self { path, named: named.to_owned(), lock, text, exists })
    }

    /// The entries in the order of the file.
    ///
    /// # Errors
    /// [`Error::Line`] or [`Error::Encoding`] if the file can't be understood.
    pub fn entries(&self, book: &Book) -> Result<Vec<Entry>, Error> {
        text::read(self.text.as_slice(), &self.named, book)
    }

    /// Changes the file, and returns once that is on disk. After a crash it has all of the change or nothing.
    ///
    /// # Errors
    /// As [`LockedList::entries`], or [`Error::Write`]. The file is unchanged then.
    pub fn apply(&mut self, book: &Book, changes: &Changes) -> Result<(), Error> {
        if changes.is_empty() {
            return Ok(());
        }
        let entries = self.entries(book)?;
        let edited = text::edit(&self.text, &entries, changes).map_err(io::Error::from);
        let new = edited.and_then(|edit| self.write(edit)).map_err(|source| self.not_written(source))?;
        (self.text, self.exists) = (new, true);
        self.lock.keep();
        Ok(())
    }

    /// What was remembered about entries that were removed. Everything if nothing was.
    ///
    /// # Errors
    /// [`Error::Line`] if the memory can't be understood.
    pub fn memory(&self) -> Result<Memory, Error> {
        self.kept().map(|kept| kept.memory)
    }

    /// Remembers that all messages of these recipients up to a time, in milliseconds since the epoch, are dealt with: none of
    /// them opts anybody out again. Returns once that is on disk.
    ///
    /// # Errors
    /// As [`LockedList::memory`], or [`Error::Write`].
    pub fn remember(&mut self, handled: &[(String, i64)]) -> Result<(), Error> {
        let record = |(who, at): &(String, i64)| Record::Handled { handled: key(who).into_owned(), at: *at };
        self.record(&handled.iter().map(record).collect::<Vec<_>>())
    }

    /// Remembers all this, and returns once that is on disk.
    ///
    /// # Errors
    /// As [`LockedList::memory`], or [`Error::Write`].
    pub fn record(&mut self, records: &[Record]) -> Result<(), Error> {
        let mut kept = self.kept()?;
        let path = path_of(&self.path);
        kept.append(records, &path).map_err(|source| Error::Write { path, source })?;
        self.lock.keep();
        Ok(())
    }

    /// Remembers this, and nothing else. Returns once that is on disk.
    ///
    /// # Errors
    /// [`Error::Write`]. What was remembered before still is.
    pub fn replace_memory(&mut self, memory: &Memory) -> Result<(), Error> {
        let path = path_of(&self.path);
        let written = memory.lines().and_then(|lines| files::replace(&path, &lines, None));
        written.map_err(|source| Error::Write { path, source })?;
        self.lock.keep();
        Ok(())
    }

    /// Creates the file, without entries, if it doesn't exist. What was remembered beside one that was deleted is forgotten, as
    /// nobody would be opted out again by the messages that are dealt with.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn create(&mut self) -> Result<(), Error> {
        if self.exists {
            return Ok(());
        }
        remove(&path_of(&self.path))?;
        let edited = text::edit(&self.text, &[], &Changes::default()).map_err(io::Error::from);
        self.text = edited.and_then(|edit| self.write(edit)).map_err(|source| self.not_written(source))?;
        self.exists = true;
        self.lock.keep();
        Ok(())
    }

    pub(super) fn delete(&mut self) -> Result<(), Error> {
        remove(&path_of(&self.path))?;
        remove(&self.path)?;
        (self.text, self.exists) = (Vec::new(), false);
        Ok(())
    }

    fn kept(&self) -> Result<Text, Error> {
        Text::read(&path_of(&self.path))
    }

    /// Carries out the edit, and returns the new text.
    fn write(&self, edit: Edit) -> io::Result<Vec<u8>> {
        let (new, added) = match edit {
            Edit::Replace(new) => (new, None),
            Edit::Append(lines) => {
                let is_whole = self.exists && files::is_appended_whole(self.text.len() as u64, lines.len());
                ([self.text.as_slice(), &lines].concat(), is_whole.then_some(lines))
            }
        };
        match added {
            Some(lines) => files::append(&self.path, &lines)?,
            None => files::replace(&self.path, &new, None)?,
        }
        Ok(new)
    }

    fn not_written(&self, source: io::Error) -> Error {
        Error::Write { path: self.named.clone(), source }
    }
}

/// Removes a file that may be missing.
fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            Err(Error::Write { path: path.to_owned(), source })
        }
        _ => Ok(()),
    }
}
