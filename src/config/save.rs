//! Putting the configuration file on disk: one writer at a time, the whole file or nothing, for its owner's eyes
//! only. What goes into it is left to `edit`.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Error;

/// How many symbolic links in a row are followed; Linux gives up there too.
const MOST_LINKS: usize = 40;

/// A file that this process alone may replace, until this is dropped.
pub(super) struct Target {
    /// The file itself, behind all symbolic links, whether it exists or not.
    path: PathBuf,
    folder: PathBuf,
    /// Locked. It stays in the folder: removing it would let two writers lock two different files.
    _lock: File,
}

impl Target {
    /// Waits for other writers, and locks them out. Creates the folder if it is missing.
    ///
    /// The lock is a file of its own, since the configuration file is replaced by each writer.
    pub(super) fn lock(named: &Path) -> Result<Self, Error> {
        Self::try_lock(named).map_err(|source| Error::Write { path: named.to_owned(), source })
    }

    fn try_lock(named: &Path) -> io::Result<Self> {
        let path = behind_links(named)?;
        let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        create_private(&folder)?;
        let lock = open_private(&folder.join(format!(".{}.lock", name.to_string_lossy())))?;
        match lock.lock() {
            // A file system without locks is no reason not to save.
            Err(error) if error.kind() != io::ErrorKind::Unsupported => return Err(error),
            _ => {}
        }
        Ok(Self { path, folder, _lock: lock })
    }

    /// The file's text as it is now; none if it doesn't exist.
    pub(super) fn read(&self) -> io::Result<Option<Vec<u8>>> {
        match fs::read(&self.path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Replaces the file: after a crash either the old or the new text is there, and nothing else.
    pub(super) fn write(&self, text: &str) -> Result<(), Error> {
        self.try_write(text).map_err(|source| Error::Write { path: self.path.clone(), source })
    }

    fn try_write(&self, text: &str) -> io::Result<()> {
        // The crate creates its files with mode 0600, whatever the umask.
        let mut file =
            tempfile::Builder::new().prefix(".config-").suffix(".tmp").tempfile_in(&self.folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&self.path).map_err(|error| error.error)?;
        sync_folder(&self.folder)
    }
}

/// Follows links by hand: `canonicalize` refuses one whose target is still to be created.
fn behind_links(named: &Path) -> io::Result<PathBuf> {
    let mut path = named.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Without this the rename itself may be lost with the power.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Elsewhere a folder can't be opened, and the file system's journal has to do.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
