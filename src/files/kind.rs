//! What is at a path that isn't a file.

use std::fs::Metadata;

/// What a path is, unless it is a regular file.
#[must_use]
pub fn irregular(found: &Metadata) -> Option<&'static str> {
    if found.is_file() {
        return None;
    }
    if found.is_dir() {
        return Some("a folder");
    }
    Some(special(found))
}

#[cfg(unix)]
fn special(found: &Metadata) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    let kind = found.file_type();
    if kind.is_fifo() {
        "a pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn special(_found: &Metadata) -> &'static str {
    "a special file"
}
