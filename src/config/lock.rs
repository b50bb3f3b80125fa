//! Keeping other writers of the configuration file out, and leaving nothing behind where nothing was written.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Keeps other writers out until it is dropped.
pub(super) struct Lock {
    // Dropped first: the lock's file is removed while it is still held, so that whoever waits for it notices.
    made: Made,
    files: Vec<File>,
}

impl Lock {
    /// Waits for other writers of `path`, and locks them out. Creates `folder`, which it is in, where that is missing.
    ///
    /// The lock is a file of its own, since most writers replace the configuration file. Somebody else's lock may not be
    /// open to this user, who can only write the file in place then: so the file itself is locked by everybody as well.
    pub(super) fn take(folder: &Path, path: &Path) -> io::Result<Self> {
        match Self::beside(folder, path) {
            Ok(mut lock) => {
                // Elsewhere than on Unix a lock keeps out its own process too, which is about to read the file.
                if cfg!(unix) {
                    lock.files.extend(itself(path, OpenOptions::new().read(true)).ok().flatten());
                }
                Ok(lock)
            }
            Err(error) => {
                // Why the file itself can't be written says more than why there can be no other.
                let own = itself(path, OpenOptions::new().write(true))?.ok_or(error)?;
                Ok(Self { made: Made::default(), files: vec![own] })
            }
        }
    }

    fn beside(folder: &Path, path: &Path) -> io::Result<Self> {
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
            wait_for(&file)?;
            // Whoever wrote nothing has removed it while this one waited.
            if is_at(&file, &lock) {
                return Ok(Self { made, files: vec![file] });
            }
        }
    }

    /// Leaves what was created for it: the file has been written. Removing the lock then would only make others wait for
    /// another one.
    pub(super) fn keep(&mut self) {
        self.made.folders.clear();
        self.made.file = None;
    }
}

/// What was created, and is removed again unless that is forgotten.
#[derive(Default)]
struct Made {
    /// The innermost first.
    folders: Vec<PathBuf>,
    file: Option<PathBuf>,
}

impl Made {
    /// For the folders that are missing.
    fn folders(folder: &Path) -> Self {
        let is_missing = |folder: &&Path| folder.symlink_metadata().is_err_and(|error| is_absent(&error));
        let folders = folder.ancestors().take_while(is_missing).map(Path::to_owned).collect();
        Self { folders, file: None }
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        // Elsewhere than on Unix nobody could tell that it is another file then.
        if cfg!(unix)
            && let Some(file) = &self.file
        {
            let _ = fs::remove_file(file);
        }
        for folder in &self.folders {
            // It fails where somebody else has put something there.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Waits until nobody else has the configuration file locked, and locks it; none if there is none.
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

fn wait_for(file: &File) -> io::Result<()> {
    match file.lock() {
        // A file system without locks is no reason not to save.
        Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(error),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |found: fs::Metadata| (found.dev(), found.ino());
    let held = file.metadata().map(identity).ok();
    held.is_some() && held == fs::metadata(path).map(identity).ok()
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

/// Gives something new to the owner of the folder that it is in. Only root can, who may be at work in somebody's home
/// (`sudo`), and would lock them out of what it leaves there.
#[cfg(unix)]
pub(super) fn adopt(new: &Path) {
    use std::os::unix::fs::{MetadataExt, lchown};
    let folder = new.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let (Ok(around), Ok(own)) = (fs::metadata(folder), fs::symlink_metadata(new))
        && around.uid() != own.uid()
    {
        let _ = lchown(new, Some(around.uid()), Some(around.gid()));
    }
}

#[cfg(not(unix))]
pub(super) fn adopt(_new: &Path) {}

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
        let lock = Lock::take(folder.path(), &path).unwrap();
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
