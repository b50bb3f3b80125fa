//! The folder that holds a file: which one it is, giving its owner what is put into it, and keeping that through a power
//! failure.

use std::path::{Path, PathBuf};

/// The folder that holds a file.
#[must_use]
pub fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Gives a new file or folder to the owner of the folder that holds it. Only root can: with `sudo` it may work in a
/// user's home folder, and would leave files there that the user can't read.
#[cfg(unix)]
pub(super) fn adopt(new: &Path) {
    use std::fs;
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

/// Without this, a power failure may undo the rename. The file is whole either way, and some file systems can't do it.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) {
    let _ = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
}

/// On other systems a folder can't be opened, and the file system's journal has to be enough.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) {}
