//! Records of an input, one at a time and in bounded memory. What their cells and fields mean is `plan`'s.

mod lines;
mod records;
mod tape;

use std::io::{self, Chain, Cursor, Read};

use crate::reader;

pub(super) use lines::{Lines, object};
pub(super) use records::Records;

/// The longest record that is read, in bytes: far more than a message holds, and little enough that not even a million
/// empty cells, or numbers in an array, take much memory.
const LONGEST: usize = 1024 * 1024;

/// How much is read at a time, in bytes.
const BUFFER: usize = 64 * 1024;

/// How far into an input is looked for signs that it is no text, in bytes.
const LOOKED_AT: u64 = 4096;

/// An input of which the beginning was looked at.
type Looked<R> = Chain<Cursor<Vec<u8>>, R>;

/// Why an input can't be read at all.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unreadable {
    /// It is in UTF-16, as its byte order mark says.
    #[error(transparent)]
    Encoding(#[from] reader::Encoding),
    /// It is something else than text.
    #[error("line {0} has a NUL byte in it, which no text has")]
    Nul(u64),
    /// It is read as TSV, and names another delimiter itself.
    #[error("its first line, sep={0}, says that no tabs are between its cells")]
    Separator(char),
    /// The system says so.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Looks at the beginning: takes a byte order mark off, and refuses what is not text in UTF-8.
fn look<R: Read>(mut input: R) -> Result<Looked<R>, Unreadable> {
    let mut start = Vec::new();
    input.by_ref().take(LOOKED_AT).read_to_end(&mut start)?;
    let marked = start.len() - reader::unmarked(&start)?.len();
    if let Some(at) = memchr::memchr(0, &start) {
        return Err(Unreadable::Nul(line_breaks(start.get(..at).unwrap_or_default(), false) + 1));
    }
    start.drain(..marked);
    Ok(Cursor::new(start).chain(input))
}

/// How many line breaks there are: LF, CRLF or CR. `after_cr` says that a CR comes before: an LF at the start is of the
/// same line break then.
fn line_breaks(bytes: &[u8], after_cr: bool) -> u64 {
    let is_new = |at: &usize| {
        let before = at.checked_sub(1).map_or(after_cr, |before| bytes.get(before) == Some(&b'\r'));
        !(before && bytes.get(*at) == Some(&b'\n'))
    };
    memchr::memchr2_iter(b'\r', b'\n', bytes).filter(is_new).count() as u64
}

/// The end of an input that has a record too long to be one.
fn too_long(line: u64, question: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("the record that begins on line {line} is longer than {} MiB: {question}", LONGEST >> 20),
    )
}
