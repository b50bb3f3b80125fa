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

/// What is done with lines.
pub(super) trait LineVisitor {
    /// Is given the bytes from the start of a line on, none of which is a quote. Returns how many it has dealt with if nothing
    /// else in the line matters: so most lines of a long list cost no closer look.
    fn begin(&mut self, _bytes: &[u8]) -> Option<usize> {
        None
    }

    /// Takes a line without its line break, which is UTF-8: its number from 1, and whether it may contain a quote.
    fn take(&mut self, number: u64, line: &[u8], may_have_quotes: bool) -> Result<(), Fault>;
}

/// Hands each line to `visitor`. A byte order mark is dropped. `path` is for errors.
pub(super) fn each(mut input: impl Read, path: &Path, visitor: &mut impl LineVisitor) -> Result<(), Error> {
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
        let done = all_of(&buffer[..whole], &mut line, visitor);
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

/// Hands the lines of `bytes` to `visitor`. `line` is the number of the last line before them, and then of the last one
/// read, or of the one that is wrong.
fn all_of(bytes: &[u8], line: &mut u64, visitor: &mut impl LineVisitor) -> Result<(), Fault> {
    // Most lists have none of what needs a closer look, which one pass finds out.
    let is_plain = bytes.is_ascii() && memchr3(0, b'\r', b'"', bytes).is_none();
    if !is_plain && let Some((at, fault)) = not_a_line(bytes) {
        *line += 1 + memchr_iter(b'\n', &bytes[..at]).count() as u64;
        return Err(fault);
    }
    let has_quotes = !is_plain && memchr(b'"', bytes).is_some();
    let mut start = 0;
    while let Some(rest) = bytes.get(start..).filter(|rest| !rest.is_empty()) {
        *line += 1;
        if is_plain && let Some(done) = visitor.begin(rest) {
            start += done + line_break(&rest[done..]) + 1;
            continue;
        }
        let end = line_break(rest);
        let one = &rest[..end];
        visitor.take(*line, one.strip_suffix(b"\r").unwrap_or(one), has_quotes)?;
        start += end + 1;
    }
    Ok(())
}

/// The place of the first line break, or the length. Eight bytes at once: for lines this short, a search by `memchr` takes
/// longer to begin than this one to end.
fn line_break(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (words, rest) = bytes.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        // The bytes that are a line break are 0, and of those that are below 0x80, only 0 gets its top bit by subtracting 1.
        let word = u64::from_le_bytes(*word) ^ (ONES * u64::from(b'\n'));
        let found = word.wrapping_sub(ONES) & !word & (ONES << 7);
        if found != 0 {
            return at * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let start = bytes.len() - rest.len();
    start + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
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

#[cfg(test)]
mod tests {
    use super::line_break;

    #[test]
    fn the_first_line_break_is_found_wherever_it_is() {
        for length in 0..40 {
            for byte in [0, b'\t', 11, b'x', 0x8A, 0xFF] {
                let mut bytes = vec![byte; length];
                assert_eq!(line_break(&bytes), length);
                for at in (0..length).rev() {
                    bytes[at] = b'\n';
                    assert_eq!(line_break(&bytes), at, "{byte}");
                }
            }
        }
    }
}
