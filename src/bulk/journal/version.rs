//! The version of the journal's file format, and the bytes by which a journal of any version is recognized.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The version that is written, and the newest that can be read.
pub(super) const VERSION: u64 = 1;

/// The beginning of the first line in every version.
pub(super) const START: &[u8; 27] = br#"{"blooio":"bulk","version":"#;

/// Whether the file at `path` begins like a journal of any version, whatever its name and the rest of its content.
#[must_use]
pub fn is_journal(path: &Path) -> bool {
    let mut start = [0; START.len()];
    // Opening a pipe would block.
    path.is_file()
        && File::open(path).is_ok_and(|mut file| file.read_exact(&mut start).is_ok() && start == *START)
}
