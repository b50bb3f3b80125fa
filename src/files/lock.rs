//! Locking a file against other writers, and cleaning up if nothing was written.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::folder::{adopt, folder_of};

/// A lock against other writers, until it is dropped.
#[derive(Debug)]
pub struct Lock {
    // Dropped first: the lock file is removed while it is still locked, so that waiting processes notice.
    made: Made,
    files: Vec<File>,
}

impl Lock {
    /// Waits for other writers of `path`, which is no symbolic link, and locks it. Creates its folder if that is missing.
    ///
    /// The lock is a file of its own, since most writers replace the file. A user who may not open another user's lock file
    /// can only write the file in place, so everyone locks that file as well.
    ///
    /// # Errors
    /// The system's.
    pub fn take(path: &Path) -> io::Result<Self> {
        match Self::beside(&folder_of(path), path, wait_for) {
            Ok(None) => Err(io::ErrorKind::WouldBlock.into()),
            Ok(Some(mut lock)) => {
                // On other systems a lock also stops its own process, which is about to read the file.
                if cfg!(unix) {
                    lock.files.extend(itself(path, OpenOptions::new().read(true)).ok().flatten());
                }
                Ok(lock)
            }
            Err(error) => {
                // The error for the file itself says more than the one for the lock file.
                let own = itself(path, OpenOptions::new().write(true))?.ok_or(error)?;
                Ok(Self { made: Made::default(), files: vec![own] })
            }
        }
    }

    /// Locks `path` as [`Lock::take`] does, for a file that only its own user's processes use; `None` if another one has
    /// locked it.
    ///
    /// # Errors
    /// The system's.
    pub fn try_take(path: &Path) -> io::Result<Option<Self>> {
        Self::beside(&folder_of(path), path, try_lock)
    }

    /// Locks the lock file; `None` if `lock_file` says that another process has it.
    fn beside(
        folder: &Path,
        path: &Path,
        lock_file: impl Fn(&File) -> io::Result<bool>,
    ) -> io::Result<Option<Self>> {
        let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
        let lock = folder.join(format!(".{}.lock", name.to_string_lossy()));
        let mut made = Made::folders(folder);
        create_private(folder)?;
        for new in made.folders.iter().rev() {
            adopt(new);
        }
        loop {
            let (file, is_new) = open_private(&lock)?;
            if is_new {
                made.file = Some(lock.clone());
                adopt(&lock);
            }
            if !lock_file(&file)? {
                // Its own files are the other process's as well.
                made.keep();
                return Ok(None);
            }
            // A process that wrote nothing may have removed it while this one waited.
            if is_at(&file, &lock) {
                return Ok(Some(Self { made, files: vec![file] }));
            }
        }
    }

    /// Keeps the files and folders that were created, once the file is written. If the lock file were removed, others would
    /// only have to create it again.
    pub fn keep(&mut self) {
        self.made.keep();
    }
}

/// Files and folders that were created. They are removed when this is dropped, unless [`Lock::keep`] was called.
#[derive(Debug, Default)]
struct Made {
    /// The innermost first.
    folders: Vec<PathBuf>,
    file: Option<PathBuf>,
}

impl Made {
    /// For the folders on the path that are missing.
    fn folders(folder: &Path) -> Self {
        let is_missing = |folder: &&Path| folder.symlink_metadata().is_err_and(|error| is_absent(&error));
        let folders = folder.ancestors().take_while(is_missing).map(Path::to_owned).collect();
        Self { folders, file: None }
    }

    fn keep(&mut self) {
        self.folders.clear();
        self.file = None;
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        // On other systems a waiting process couldn't tell that the file was replaced.
        if cfg!(unix)
            && let Some(file) = &self.file
        {
            let _ = fs::remove_file(file);
        }
        for folder in &self.folders {
            // It fails if another process has put something there.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Waits for other locks on the file itself, and locks it; none if it doesn't exist.
fn itself(path: &Path, options: &OpenOptions) -> io::Result<Option<File>> {
    loop {
        let file = match options.open(path) {
            Ok(file) => file,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        wait_for(&file)?;
        // It may have been replaced while this one waited.
        if is_at(&file, path) {
            return Ok(Some(file));
        }
    }
}

fn is_absent(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

/// Waits until the file is locked, which is true then.
fn wait_for(file: &File) -> io::Result<bool> {
    match file.lock() {
        // A file system without locks is no reason not to save.
        Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(error),
        _ => Ok(true),
    }
}

/// Locks a file unless another process has locked it. Returns whether this one has it.
///
/// # Errors
/// The system's.
pub fn try_lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        // A file system without locks has no other process to share with.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether an open file is still the one at its path: somebody may have deleted or replaced it.
#[cfg(unix)]
#[must_use]
pub fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |found: fs::Metadata| (found.dev(), found.ino());
    let held = file.metadata().map(identity).ok();
    held.is_some() && held == fs::metadata(path).map(identity).ok()
}

/// Elsewhere an open file can't be deleted.
#[cfg(not(unix))]
#[must_use]
pub fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens a file for its owner only, and whether it is new.
fn open_private(path: &Path) -> io::Result<(File, bool)> {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.clone().create_new(true).open(path) {
        Ok(file) => Ok((file, true)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Ok((options.create(true).truncate(false).open(path)?, false))
        }
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody who can't open the lock has the file only.
    #[test]
    fn who_can_only_lock_the_file_itself_is_locked_out_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, "").unwrap();
        let other = File::open(&path).unwrap();
        let lock = Lock::take(&path).unwrap();
        assert!(matches!(other.try_lock(), Err(fs::TryLockError::WouldBlock)));
        drop(lock);
        other.try_lock().unwrap();
    }

    #[test]
    fn a_file_that_was_replaced_meanwhile_is_not_the_one_that_is_locked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, "old").unwrap();
        let held = itself(&path, OpenOptions::new().read(true)).unwrap().unwrap();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| itself(&path, OpenOptions::new().read(true)).unwrap().unwrap());
            let new = folder.path().join("new");
            fs::write(&new, "new").unwrap();
            fs::rename(&new, &path).unwrap();
            drop(held);
            assert!(is_at(&waiting.join().unwrap(), &path));
        });
    }
}
