//! Writing the configuration file: one writer at a time, the whole file or nothing, and nobody can read it who couldn't
//! before. Its content is left to `edit`.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::error::Error;
use super::file::refuse_irregular;
use super::read::whole;
use crate::files::{self, Lock};
#[cfg(unix)]
use crate::replace::mode_of;
use crate::replace::{FileMode, resolve_links};

/// A file that only this process may replace, until this is dropped.
pub(super) struct LockedFile {
    /// The file that symbolic links lead to, whether it exists or not.
    path: PathBuf,
    lock: Lock,
}

impl LockedFile {
    /// Waits for other writers, and locks the file. Creates the folder if it is missing.
    pub(super) fn lock(named: &Path) -> Result<Self, Error> {
        refuse_irregular(named)?;
        Self::try_lock(named).map_err(|source| Error::Write { path: named.to_owned(), source })
    }

    fn try_lock(named: &Path) -> io::Result<Self> {
        let path = resolve_links(named)?;
        let lock = Lock::take(&path)?;
        Ok(Self { path, lock })
    }

    /// The file's current text; none if it doesn't exist.
    pub(super) fn read(&self) -> io::Result<Option<Vec<u8>>> {
        match whole(&self.path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Replaces the file: after a crash, it has either the old or the new text. If it can't be replaced, it is
    /// overwritten. `first_secret`: the old text had no secret, so its mode may let everyone read it. Returns warnings.
    pub(super) fn write(mut self, text: &str, first_secret: bool) -> Result<Vec<String>, Error> {
        let done = self.try_write(text.as_bytes(), first_secret);
        let warnings = done.map_err(|source| Error::Write { path: self.path.clone(), source })?;
        self.lock.keep();
        Ok(warnings)
    }

    fn try_write(&self, text: &[u8], first_secret: bool) -> io::Result<Vec<String>> {
        let old = match fs::metadata(&self.path) {
            Ok(old) => old,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return files::replace(&self.path, text, None).map(|()| Vec::new());
            }
            Err(error) => return Err(error),
        };
        let mode = mode_for(&old, first_secret);
        files::replace(&self.path, text, Some(mode))?;
        Ok(self.withdrawn(&old, mode).into_iter().collect())
    }

    /// The warning that others can't read the file anymore.
    #[cfg(unix)]
    fn withdrawn(&self, old: &Metadata, mode: FileMode) -> Option<String> {
        let before = mode_for(old, false);
        (mode != before).then(|| {
            let path = self.path.display();
            format!("changed the mode of {path} from {before:04o} to {mode:04o}: other users could read it, and it now holds a secret")
        })
    }

    #[cfg(not(unix))]
    fn withdrawn(&self, _old: &Metadata, _mode: FileMode) -> Option<String> {
        None
    }
}

/// The mode of the new file: the old one's. But if everyone could read the file, which is the usual default, only its owner
/// can once it holds its first secret. Access for a group alone was given on purpose, and stays.
#[cfg(unix)]
fn mode_for(old: &Metadata, first_secret: bool) -> FileMode {
    let mode = mode_of(old);
    if first_secret && mode & 0o007 != 0 { 0o600 } else { mode }
}

#[cfg(not(unix))]
fn mode_for(_old: &Metadata, _first_secret: bool) -> FileMode {}
