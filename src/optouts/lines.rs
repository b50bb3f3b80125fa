//! Reading lines of any number through one small buffer, and checking that they are text.

use std::io::{ErrorKind, Read};
use std::path::Path;

use memchr::{memchr, memchr_iter, memchr3, memrchr};

use super::error::Error;
use super::line::Fault;
use crate::reader;

/// The buffer: a small one costs the fewest page faults, which take most of the time of reading.
const BUFFER: usize = 64 * 1024;

/// The longest line, in bytes.
const LONGEST: usize = 1024 * 1024;

/// The longest byte order mark.
const MARK: usize = 4;

/// Hands each line without its line break to `take`, with its number from 1, and whether it may contain a quote. The line is
/// UTF-8, which [`text`] makes use of. A byte order mark is dropped. `path` is for errors.
pub(super) fn each(
    mut input: impl Read,
    path: &Path,
    mut take: impl FnMut(u64, &[u8], bool) -> Result<(), Fault>,
) -> Result<(), Error> {
    let mut buffer = vec![0; BUFFER];
    let (mut filled, mut line, mut has_begun) = (0, 0, false);
    loop {
        let read = match input.read(&mut buffer[filled..]) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read.map_err(|source| Error::Read { path: path.to_owned(), source })?,
        };
        filled += read;
        let is_end = read == 0;
        if !has_begun {
            if filled < MARK && !is_end {
                continue;
            }
            let unmarked = reader::unmarked(&buffer[..filled]);
            let unmarked = unmarked.map_err(|source| Error::Encoding { path: path.to_owned(), source })?;
            let mark = filled - unmarked.len();
            buffer.copy_within(mark..filled, 0);
            filled -= mark;
            has_begun = true;
        }
        let whole = if is_end { filled } else { memrchr(b'\n', &buffer[..filled]).map_or(0, |at| at + 1) };
        let done = all_of(&buffer[..whole], &mut line, &mut take);
        done.map_err(|fault| Error::Line { path: path.to_owned(), line, why: fault.why, hint: fault.hint })?;
        if is_end {
            return Ok(());
        }
        buffer.copy_within(whole..filled, 0);
        filled -= whole;
        if filled == buffer.len() {
            if filled >= LONGEST {
                let why = format!("it is longer than {} MiB", LONGEST >> 20);
                return Err(Error::Line { path: path.to_owned(), line: line + 1, why, hint: None });
            }
            buffer.resize(filled * 2, 0);
        }
    }
}

/// Hands the lines of `bytes` to `take`. `line` is the number of the last line before them, and then of the last one read, or of
/// the one that is wrong.
fn all_of(
    bytes: &[u8],
    line: &mut u64,
    take: &mut impl FnMut(u64, &[u8], bool) -> Result<(), Fault>,
) -> Result<(), Fault> {
    // Most lists have none of what needs a closer look, which one pass finds out.
    let is_plain = bytes.is_ascii() && memchr3(0, b'\r', b'"', bytes).is_none();
    if !is_plain && let Some((at, fault)) = not_a_line(bytes) {
        *line += 1 + memchr_iter(b'\n', &bytes[..at]).count() as u64;
        return Err(fault);
    }
    let has_quotes = !is_plain && memchr(b'"', bytes).is_some();
    let mut start = 0;
    let last = (!bytes.is_empty() && !bytes.ends_with(b"\n")).then_some(bytes.len());
    for end in memchr_iter(b'\n', bytes).chain(last) {
        let one = &bytes[start..end];
        start = end + 1;
        *line += 1;
        take(*line, if is_plain { one } else { one.strip_suffix(b"\r").unwrap_or(one) }, has_quotes)?;
    }
    Ok(())
}

/// The text of a line.
pub(super) fn text(line: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(line).map_err(|_| not_utf8())
}

fn not_utf8() -> Fault {
    Fault::new("it is not UTF-8", "save the file as UTF-8")
}

/// The first byte that no line of text has, and what is wrong with it.
fn not_a_line(bytes: &[u8]) -> Option<(usize, Fault)> {
    if let Err(error) = std::str::from_utf8(bytes) {
        return Some((error.valid_up_to(), not_utf8()));
    }
    if let Some(at) = memchr(0, bytes) {
        let hint = "check that the file is text; if it is in UTF-16, save it as UTF-8";
        return Some((at, Fault::new("it contains a NUL byte", hint)));
    }
    // Lines that end with it alone would be read as one, and all but the first recipient be overlooked.
    let at = memchr_iter(b'\r', bytes).find(|at| !matches!(bytes.get(at + 1), Some(b'\n') | None))?;
    let hint = "end each line with LF or CRLF";
    Some((at, Fault::new("it contains a carriage return that isn't at its end", hint)))
}
