//! Opening an input: encoding and byte order mark, limits, and counting line breaks.

use std::io::{self, Chain, Cursor, Read};

use crate::reader;

/// Maximum length of a record, in bytes: far more than a message takes, and so little that even a million empty cells,
/// or numbers in an array, don't take much memory.
pub(super) const MAX_RECORD: usize = 1024 * 1024;

/// Read buffer size, in bytes.
pub(super) const BUFFER: usize = 64 * 1024;

/// How much of the beginning of an input is checked for binary data, in bytes.
const CHECKED: u64 = 4096;

/// An input whose beginning has been checked.
pub(super) type Source<R> = Chain<Cursor<Vec<u8>>, R>;

/// Why an input can't be read at all.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// It is in UTF-16, as its byte order mark says.
    #[error(transparent)]
    Encoding(#[from] reader::Encoding),
    /// It is binary.
    #[error("line {0} contains a NUL byte, so this isn't a text file")]
    Nul(u64),
    /// It is read as TSV, and its first line names another delimiter.
    #[error("the first line, sep={0}, sets a delimiter other than the tab of TSV")]
    Separator(char),
    /// The system reports an error.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Checks the beginning of an input: removes a byte order mark, and refuses what isn't UTF-8 text.
pub(super) fn open<R: Read>(mut input: R) -> Result<Source<R>, Unreadable> {
    let mut start = Vec::new();
    input.by_ref().take(CHECKED).read_to_end(&mut start)?;
    let marked = start.len() - reader::unmarked(&start)?.len();
    if let Some(at) = memchr::memchr(0, &start) {
        return Err(Unreadable::Nul(line_breaks(start.get(..at).unwrap_or_default(), false) + 1));
    }
    start.drain(..marked);
    Ok(Cursor::new(start).chain(input))
}

/// Counts line breaks: LF, CRLF or CR. `after_cr` says that a CR precedes the bytes: then an LF at their start belongs
/// to the same line break.
pub(super) fn line_breaks(bytes: &[u8], after_cr: bool) -> u64 {
    let is_new = |at: &usize| {
        let before = at.checked_sub(1).map_or(after_cr, |before| bytes.get(before) == Some(&b'\r'));
        !(before && bytes.get(*at) == Some(&b'\n'))
    };
    memchr::memchr2_iter(b'\r', b'\n', bytes).filter(is_new).count() as u64
}

/// The error for a record that is too long.
pub(super) fn too_long(line: u64, question: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("the record that begins on line {line} is longer than {} MiB: {question}", MAX_RECORD >> 20),
    )
}
