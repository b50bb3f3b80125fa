//! Writing the configuration file: one writer at a time, the whole file or nothing, and nobody can read it who couldn't
//! before. Its content is left to `edit`.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

use super::error::Error;
use super::file::refuse_irregular;
use super::lock::{Lock, adopt};
use super::read::whole;
use crate::replace::{FileMode, can_be_overwritten, mode_of, resolve_links, take_after};

/// A file that only this process may replace, until this is dropped.
pub(super) struct LockedFile {
    /// The file that symbolic links lead to, whether it exists or not.
    path: PathBuf,
    folder: PathBuf,
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
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        let lock = Lock::take(&folder, &path)?;
        Ok(Self { path, folder, lock })
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
        let done = survive_size_limit().and_then(|()| self.try_write(text.as_bytes(), first_secret));
        let warnings = done.map_err(|source| Error::Write { path: self.path.clone(), source })?;
        self.lock.keep();
        Ok(warnings)
    }

    fn try_write(&self, text: &[u8], first_secret: bool) -> io::Result<Vec<String>> {
        let old = match fs::metadata(&self.path) {
            Ok(old) => old,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return self.replace(text, None).map(|()| Vec::new());
            }
            Err(error) => return Err(error),
        };
        let mode = mode_for(&old, first_secret);
        match self.replace(text, Some((&old, mode))) {
            Err(error) if can_be_overwritten(&error) => overwrite(&self.path, text, mode)?,
            done => done?,
        }
        Ok(self.withdrawn(&old, mode).into_iter().collect())
    }

    fn replace(&self, text: &[u8], old: Option<(&Metadata, FileMode)>) -> io::Result<()> {
        // Not created or written through the crate: its errors name this temporary file, which the user doesn't know.
        let mut file = tempfile::Builder::new()
            .prefix(".config-")
            .suffix(".tmp")
            .make_in(&self.folder, create_private)?;
        file.as_file_mut().write_all(text)?;
        match old {
            Some((old, mode)) => take_after(file.as_file(), &self.path, old, mode)?,
            None => adopt(file.path()),
        }
        file.as_file().sync_all()?;
        file.persist(&self.path).map_err(|error| error.error)?;
        sync_folder(&self.folder);
        Ok(())
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

/// Creates a file that only its owner may read, whatever the umask.
fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes over the old text. Disk space for the new one is claimed first, with empty lines that don't change the meaning
/// of the old text. If writing fails anyway, the old text is restored.
fn overwrite(path: &Path, text: &[u8], mode: FileMode) -> io::Result<()> {
    let old = fs::read(path)?;
    let mut file = OpenOptions::new().write(true).open(path)?;
    restrict(&file, mode)?;
    let longer_by = text.len().saturating_sub(old.len());
    let claimed = file
        .seek(io::SeekFrom::End(0))
        .and_then(|_| file.write_all(&vec![b'\n'; longer_by]))
        .and_then(|()| file.sync_all());
    let written = claimed.and_then(|()| put(&mut file, text));
    written.inspect_err(|_| {
        let _ = put(&mut file, &old);
    })
}

/// Makes `text` the file's whole content.
fn put(file: &mut File, text: &[u8]) -> io::Result<()> {
    file.rewind()?;
    file.write_all(text)?;
    file.set_len(text.len() as u64)?;
    file.sync_all()
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

/// Removes others' access before a secret is written over the old text.
#[cfg(unix)]
fn restrict(file: &File, mode: FileMode) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if mode_for(&file.metadata()?, false) == mode {
        return Ok(());
    }
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn restrict(_file: &File, _mode: FileMode) -> io::Result<()> {
    Ok(())
}

/// Makes reaching a limit of a file's size (`ulimit -f`) an error, like a full disk. Otherwise it would kill the program in
/// the middle of writing.
#[cfg(unix)]
fn survive_size_limit() -> io::Result<()> {
    signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default()).map(drop)
}

#[cfg(not(unix))]
fn survive_size_limit() -> io::Result<()> {
    Ok(())
}

/// Without this, a power failure may undo the rename. The file is whole either way, and some file systems can't do it.
#[cfg(unix)]
fn sync_folder(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// On other systems a folder can't be opened, and the file system's journal has to be enough.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) {}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    #[test]
    fn overwriting_keeps_the_file_itself() {
        use std::os::unix::fs::MetadataExt;
        let (_folder, path) = file("# the old text\n");
        let before = fs::metadata(&path).unwrap();
        let mode = mode_for(&before, false);
        for text in ["# a new text that is longer\n", "", "# short\n"] {
            overwrite(&path, text.as_bytes(), mode).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        let after = fs::metadata(&path).unwrap();
        assert_eq!((after.ino(), after.mode()), (before.ino(), before.mode()));
        overwrite(&path, b"a secret", 0o600).unwrap();
        assert_eq!(mode_for(&fs::metadata(&path).unwrap(), false), 0o600);
    }

    #[test]
    fn an_error_has_the_words_of_the_system_alone() {
        let (folder, path) = file(
            "# old
",
        );
        let target = LockedFile::lock(&path).unwrap();
        folder.close().unwrap();
        for old in [None, Some((&fs::metadata(".").unwrap(), 0o600))] {
            let error = target.replace(b"new", old).unwrap_err();
            assert_eq!(error.to_string(), "No such file or directory (os error 2)");
        }
    }
}
