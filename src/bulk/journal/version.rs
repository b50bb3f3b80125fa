//! The version of the journal's file format, and the bytes by which a journal of any version is recognized.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The version that is written, and the newest that can be read. Version 2 added the state `suppressed`.
pub(super) const VERSION: u64 = 2;

/// The version as the header has it. A version of two digits would make a header longer, so that an older one could no longer
/// be changed in place.
pub(super) const VERSION_DIGIT: u8 = b'2';

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
