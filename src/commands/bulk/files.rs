//! File helpers: comparing files, the folder of a file, and the text of an I/O error.

#[cfg(unix)]
use std::fs;
use std::fs::Metadata;
use std::path::Path;

use crate::client::without_number;

/// The folder of a file.
pub(super) fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The system's error message, without the name of a temporary file.
pub(super) fn kind(error: &std::io::Error) -> String {
    let said = error.raw_os_error().map(|code| std::io::Error::from_raw_os_error(code).to_string());
    let said = said.unwrap_or_else(|| error.kind().to_string());
    without_number(&said).to_owned()
}

/// Whether `path` refers to the same file, by any name or link.
#[cfg(unix)]
pub(super) fn is_file(path: &Path, file: Option<&Metadata>) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: &Metadata| (metadata.dev(), metadata.ino());
    file.is_some_and(|file| {
        file.is_file() && fs::metadata(path).is_ok_and(|other| identity(&other) == identity(file))
    })
}

/// Metadata of what an open stream refers to.
#[cfg(unix)]
pub(super) fn opened(stream: impl std::os::fd::AsFd) -> Option<Metadata> {
    fs::File::from(stream.as_fd().try_clone_to_owned().ok()?).metadata().ok()
}

/// Other systems can only compare paths.
#[cfg(not(unix))]
pub(super) fn opened<S>(_: S) -> Option<Metadata> {
    None
}

/// Other systems can only compare paths.
#[cfg(not(unix))]
pub(super) fn is_file(_: &Path, _: Option<&Metadata>) -> bool {
    false
}
