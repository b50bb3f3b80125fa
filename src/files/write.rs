//! Writing a file: replacing it as a whole, or appending lines to it. After a crash it has all of the new text or none. Locking
//! it against other writers is left to `lock`.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Seek, Write};
use std::path::Path;

use super::folder::{adopt, folder_of, sync_folder};
use crate::replace::{FileMode, can_be_overwritten, mode_of, take_after};

/// The smallest unit in which systems copy what is written into a file, in bytes. A process that is killed while it writes
/// may leave some units and not others, and never a part of one.
const UNIT: u64 = 4096;

/// Replaces a file, or creates it for its owner only: after a crash, it has either the old or the new text. If it can't be
/// replaced, it is overwritten. Its mode stays, unless another is given. `path` is no symbolic link.
///
/// # Errors
/// The system's. The old text is intact then.
pub fn replace(path: &Path, text: &[u8], mode: Option<FileMode>) -> io::Result<()> {
    survive_size_limit()?;
    let old = match fs::metadata(path) {
        Ok(old) => old,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return put_in_place(path, text, None),
        Err(error) => return Err(error),
    };
    let mode = mode.unwrap_or_else(|| mode_of(&old));
    match put_in_place(path, text, Some((&old, mode))) {
        Err(error) if can_be_overwritten(&error) => overwrite(path, text, mode),
        done => done,
    }
}

/// Whether [`append`] of so many bytes to a file of this length is all or nothing, even if the process is killed in the middle
/// of it, and for those who read the file meanwhile.
#[must_use]
pub fn is_appended_whole(length: u64, added: usize) -> bool {
    length % UNIT + added as u64 <= UNIT
}

/// Appends complete lines to a file, and returns once they are on disk.
///
/// # Errors
/// The system's. The file is as it was then.
pub fn append(path: &Path, lines: &[u8]) -> io::Result<()> {
    survive_size_limit()?;
    let mut file = OpenOptions::new().append(true).open(path)?;
    let before = file.metadata()?.len();
    let appended = file.write_all(lines).and_then(|()| file.sync_data());
    if appended.is_err() {
        // Not through the same handle: Windows can't truncate a file that is open for appending.
        let cut = OpenOptions::new().write(true).open(path).and_then(|file| {
            file.set_len(before)?;
            file.sync_data()
        });
        // The first error says what is wrong.
        let _ = cut;
    }
    appended
}

fn put_in_place(path: &Path, text: &[u8], old: Option<(&Metadata, FileMode)>) -> io::Result<()> {
    let folder = folder_of(path);
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    // Not created or written through the crate: its errors name this temporary file, which the user doesn't know.
    let mut file = tempfile::Builder::new()
        .prefix(&format!(".{name}-"))
        .suffix(".tmp")
        .make_in(&folder, create_private)?;
    file.as_file_mut().write_all(text)?;
    match old {
        Some((old, mode)) => take_after(file.as_file(), path, old, mode)?,
        None => adopt(file.path()),
    }
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(&folder);
    Ok(())
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

/// Removes others' access before a text that they may not read is written over the old one.
#[cfg(unix)]
fn restrict(file: &File, mode: FileMode) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if mode_of(&file.metadata()?) == mode {
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
    use std::sync::atomic::{AtomicBool, Ordering};
    // Each registration makes the next one slower, and is never given back.
    static SURVIVES: AtomicBool = AtomicBool::new(false);
    if !SURVIVES.load(Ordering::SeqCst) {
        signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default())?;
        SURVIVES.store(true, Ordering::SeqCst);
    }
    Ok(())
}

#[cfg(not(unix))]
fn survive_size_limit() -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::path::PathBuf;

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
        let mode = mode_of(&before);
        for text in ["# a new text that is longer\n", "", "# short\n"] {
            overwrite(&path, text.as_bytes(), mode).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        let after = fs::metadata(&path).unwrap();
        assert_eq!((after.ino(), after.mode()), (before.ino(), before.mode()));
        overwrite(&path, b"a secret", 0o600).unwrap();
        assert_eq!(mode_of(&fs::metadata(&path).unwrap()), 0o600);
    }

    #[test]
    fn an_error_has_the_words_of_the_system_alone() {
        let (folder, path) = file("# old\n");
        folder.close().unwrap();
        for old in [None, Some((&fs::metadata(".").unwrap(), 0o600))] {
            let error = put_in_place(&path, b"new", old).unwrap_err();
            assert_eq!(error.to_string(), "No such file or directory (os error 2)");
        }
    }

    #[test]
    fn an_append_adds_to_what_is_there() {
        let (_folder, path) = file("one\n");
        append(&path, b"two\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
        assert_eq!(append(&path.with_file_name("none"), b"x").unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn an_append_is_whole_within_one_unit() {
        for (length, added, is_whole) in [
            (0, 4096, true),
            (0, 4097, false),
            (4090, 6, true),
            (4090, 7, false),
            (8191, 1, true),
            (8192, 40, true),
        ] {
            assert_eq!(is_appended_whole(length, added), is_whole, "{length} {added}");
        }
    }
}
