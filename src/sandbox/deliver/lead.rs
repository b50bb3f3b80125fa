//! Which of several servers over one store delivers: the one that holds the lock of a file next to the log. The system
//! releases the lock when a process ends, however it ends.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::files::{is_at, try_lock};
use crate::sandbox::error::Error;

const FILE: &str = "deliveries.lock";

/// A claim to be the one that delivers.
#[derive(Debug)]
pub(super) struct Lead {
    /// None if the store is this process's own.
    path: Option<PathBuf>,
    /// The locked file.
    held: Option<File>,
}

impl Lead {
    /// A claim for the store in `dir`, which is not raised yet.
    pub(super) fn of(dir: Option<&Path>) -> Lead {
        Lead { path: dir.map(|dir| dir.join(FILE)), held: None }
    }

    /// Whether this process is the one that delivers. If nobody is, it becomes the one.
    ///
    /// # Errors
    /// [`Error::Io`] if the lock file can't be created or locked.
    pub(super) fn is_ours(&mut self) -> Result<bool, Error> {
        let Some(path) = &self.path else { return Ok(true) };
        // Somebody may have deleted the folder: another process would lock a new file.
        if self.held.as_ref().is_some_and(|file| is_at(file, path)) {
            return Ok(true);
        }
        self.held = None;
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let failed =
            |doing, source: io::Error| Error::Io { path: path.clone(), doing, source: source.into() };
        let file = options.open(path).map_err(|error| failed("open it", error))?;
        let is_ours = try_lock(&file).map_err(|error| failed("lock it", error))?;
        self.held = is_ours.then_some(file);
        Ok(is_ours)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn one_of_two_has_it_and_the_other_takes_over() {
        let dir = tempfile::tempdir().unwrap();
        let (mut one, mut two) = (Lead::of(Some(dir.path())), Lead::of(Some(dir.path())));
        assert!(one.is_ours().unwrap() && one.is_ours().unwrap());
        assert!(!two.is_ours().unwrap());
        drop(one);
        assert!(two.is_ours().unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn a_deleted_file_is_no_claim() {
        let dir = tempfile::tempdir().unwrap();
        let (mut one, mut two) = (Lead::of(Some(dir.path())), Lead::of(Some(dir.path())));
        assert!(one.is_ours().unwrap());
        fs::remove_file(dir.path().join(FILE)).unwrap();
        assert!(two.is_ours().unwrap());
        assert!(!one.is_ours().unwrap());
        fs::remove_dir_all(dir.path()).unwrap();
        assert!(two.is_ours().is_err());
    }

    #[test]
    fn a_store_in_memory_has_no_rival() {
        assert!(Lead::of(None).is_ours().unwrap());
    }
}
