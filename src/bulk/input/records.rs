//! Records of CSV and TSV, with the line on which each begins, and the faults that the `csv` crate forgives.

use std::io::{self, ErrorKind, Read};

use csv::{Reader, ReaderBuilder, StringRecord};

use super::tape::Tape;
use super::{BUFFER, Looked, Unreadable, line_breaks, look, too_long};
use crate::bulk::Format;

/// How much of what follows a closing quote an error repeats, in characters.
const REPEATED: usize = 30;

/// A reader of records.
pub(in crate::bulk) struct Records<R> {
    reader: Reader<Tape<Looked<R>>>,
    delimiter: u8,
    /// Whether quotes hold cells together, as in CSV; in TSV they are characters like others.
    has_quotes: bool,
    /// How many lines end before the next record's bytes.
    lines: u64,
    /// Whether those bytes follow a CR, whose line break they may go on with.
    after_cr: bool,
}

/// What is wrong with a record that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::bulk) enum Broken {
    /// The cell with this number is not UTF-8.
    Utf8(usize),
    /// Something follows the closing quote of the cell with this number.
    Stray {
        cell: usize,
        /// The lines of the record, and the one of the stray text.
        lines: (u64, u64, u64),
        /// The start of what follows.
        text: String,
        /// Whether a backslash is before the quote, as other formats escape one.
        is_escaped: bool,
    },
    /// A quote is behind a blank at the start of the cell with this number, and so opens nothing: a comma behind it ended
    /// the cell.
    Late {
        cell: usize,
        /// The start of the cell.
        text: String,
    },
}

/// What is wrong with the quotes of a record, and where.
enum Misplaced {
    /// Text follows a closing quote.
    Text(usize),
    /// A cell begins with blanks and a quote.
    Quote(usize),
}

impl Broken {
    /// The number of the cell, from 0.
    pub(in crate::bulk) fn cell(&self) -> usize {
        match self {
            Self::Utf8(cell) | Self::Stray { cell, .. } | Self::Late { cell, .. } => *cell,
        }
    }

    /// Whether a quote is behind a blank.
    pub(in crate::bulk) fn is_late(&self) -> bool {
        matches!(self, Self::Late { .. })
    }

    /// What is wrong, and what would be right.
    pub(in crate::bulk) fn words(&self) -> String {
        match self {
            Self::Utf8(_) => "it is not UTF-8".to_owned(),
            Self::Late { text, .. } => format!(
                "a blank is before the quote: `{text}` (a quote only opens a cell right after the comma, without a blank)"
            ),
            Self::Stray { lines: (first, last, at), text, is_escaped, .. } if first < last => {
                let escape = if *is_escaped { "; in CSV, \\\" is written \"\"" } else { "" };
                format!(
                    "text follows a closing quote on line {at}: `{text}` (is a quote missing before? This row takes up \
                     lines {first} to {last}{escape})"
                )
            }
            Self::Stray { text, is_escaped: true, .. } => {
                format!(
                    "text follows the closing quote: `{text}` (write \"\" instead of \\\" in a quoted cell)"
                )
            }
            Self::Stray { text, .. } => {
                format!("text follows the closing quote: `{text}` (write \"\" for a quote in a quoted cell)")
            }
        }
    }
}

impl<R: Read> Records<R> {
    pub(in crate::bulk) fn open(input: R, format: Format) -> Result<Self, Unreadable> {
        let mut input = look(input)?;
        let is_tsv = format == Format::Tsv;
        let (mut delimiter, mut lines) = (if is_tsv { b'\t' } else { b',' }, 0);
        let start = input.get_mut().0;
        if let Some((named, length)) = separator(start.get_ref()) {
            if is_tsv && named != delimiter {
                return Err(Unreadable::Separator(named.into()));
            }
            (delimiter, lines) = (named, 1);
            start.set_position(length);
        }
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .quoting(!is_tsv)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(BUFFER)
            .from_reader(Tape::new(input));
        Ok(Self { reader, delimiter, has_quotes: !is_tsv, lines, after_cr: false })
    }

    /// Reads the next record into `record`: the line on which it begins, from 1, and what is wrong with it; `None` at
    /// the end. Lines with nothing on them are no records.
    ///
    /// # Errors
    /// The input can't be read, or a quote in it is never closed.
    pub(in crate::bulk) fn next(
        &mut self,
        record: &mut StringRecord,
    ) -> io::Result<Option<(u64, Option<Broken>)>> {
        let from = self.reader.position().byte();
        self.reader.get_mut().forget(from);
        let read = self.reader.read_record(record);
        let to = self.reader.position().byte();
        let tape = self.reader.get_ref();
        let bytes = tape.bytes(from, to);
        // The rest of the line break before it, and blank lines.
        let blank = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let (blank, content) = bytes.split_at(blank);
        let line = self.lines + line_breaks(blank, self.after_cr) + 1;
        self.lines = line - 1 + line_breaks(content, false);
        self.after_cr = bytes.last().map_or(self.after_cr, |last| *last == b'\r');
        let broken = match read {
            Ok(false) => return Ok(None),
            Ok(true) => None,
            Err(error) => match error.into_kind() {
                csv::ErrorKind::Io(_) if tape.is_full() => return Err(too_long(line, "is a quote missing?")),
                csv::ErrorKind::Io(error) => return Err(error),
                csv::ErrorKind::Utf8 { err, .. } => Some(Broken::Utf8(err.field())),
                other => return Err(io::Error::other(format!("{other:?}"))),
            },
        };
        if tape.is_past_end(to) {
            // Nothing but what was put behind the end came out: all before it has.
            return if content == b"\0\n" { Ok(None) } else { Err(unclosed(line)) };
        }
        let has_quotes = self.has_quotes && memchr::memchr(b'"', content).is_some();
        let stray = if has_quotes { stray(content, self.delimiter) } else { None };
        Ok(Some((
            line,
            stray.map(|(cell, what)| describe(content, line, cell, &what, self.delimiter)).or(broken),
        )))
    }
}

fn unclosed(line: u64) -> io::Error {
    io::Error::new(
        ErrorKind::InvalidData,
        format!("a quote that opens in the record on line {line} is never closed"),
    )
}

/// The delimiter that the first line names, as in `sep=;`, and the length of that line. Excel reads and writes such
/// lines; they are no part of the data.
fn separator(start: &[u8]) -> Option<(u8, u64)> {
    let end = memchr::memchr2(b'\r', b'\n', start)?;
    let (line, rest) = start.split_at(end);
    let inside = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\""));
    let [name @ .., b'=', delimiter] = inside.unwrap_or(line) else { return None };
    let can_be = *delimiter == b'\t' || (delimiter.is_ascii_punctuation() && *delimiter != b'"');
    let length = end + if rest.starts_with(b"\r\n") { 2 } else { 1 };
    (name.eq_ignore_ascii_case(b"sep") && can_be).then_some((*delimiter, length as u64))
}

/// Where something follows a closing quote (RFC 4180), or one was to open a cell behind a blank: the number of the cell,
/// and the place. Another quote in a cell that doesn't begin with one is a character like others.
fn stray(record: &[u8], delimiter: u8) -> Option<(usize, Misplaced)> {
    let rest = |at: usize| record.get(at..).unwrap_or_default();
    let (mut cell, mut at) = (0, 0);
    loop {
        if record.get(at) == Some(&b'"') {
            at += 1;
            loop {
                let Some(quote) = memchr::memchr(b'"', rest(at)) else {
                    return Some((cell, Misplaced::Text(record.len())));
                };
                at += quote + 1;
                if record.get(at) != Some(&b'"') {
                    break;
                }
                at += 1;
            }
            if record.get(at).is_some_and(|byte| *byte != delimiter && !matches!(byte, b'\r' | b'\n')) {
                return Some((cell, Misplaced::Text(at)));
            }
        } else if is_late(cell_at(rest(at), delimiter)) {
            return Some((cell, Misplaced::Quote(at)));
        }
        at += memchr::memchr3(delimiter, b'\r', b'\n', rest(at))?;
        if record.get(at) != Some(&delimiter) {
            return None;
        }
        (cell, at) = (cell + 1, at + 1);
    }
}

/// The cell without quotes around it that `record` begins with.
fn cell_at(record: &[u8], delimiter: u8) -> &[u8] {
    let end = memchr::memchr3(delimiter, b'\r', b'\n', record).unwrap_or(record.len());
    record.get(..end).unwrap_or_default()
}

/// Whether a cell begins with blanks and a quote that nothing in it closes: what closes it is behind a comma or a line
/// break, which was to be text. A cell such as ` "Ada" Lovelace` is as it was meant.
fn is_late(cell: &[u8]) -> bool {
    let quotes = memchr::memchr_iter(b'"', cell).count();
    quotes % 2 == 1 && String::from_utf8_lossy(cell).trim_start().starts_with('"')
}

/// What is wrong with the record that begins on `line`, in this cell.
fn describe(record: &[u8], line: u64, cell: usize, what: &Misplaced, delimiter: u8) -> Broken {
    let at = match what {
        Misplaced::Text(at) => *at,
        Misplaced::Quote(at) => {
            let text = cell_at(record.get(*at..).unwrap_or_default(), delimiter);
            return Broken::Late { cell, text: start_of(text) };
        }
    };
    let (before, follows) = record.split_at(at);
    let text = start_of(follows);
    // The break at its end is not in the record.
    let last = line + line_breaks(record.trim_ascii_end(), false);
    let lines = (line, last, line + line_breaks(before, false));
    Broken::Stray { cell, lines, text, is_escaped: before.ends_with(b"\\\"") }
}

/// The first characters of the line that `text` begins with.
fn start_of(text: &[u8]) -> String {
    let end = memchr::memchr2(b'\r', b'\n', text).unwrap_or(text.len());
    let line = String::from_utf8_lossy(text.get(..end).unwrap_or_default());
    let mut start: String = line.chars().take(REPEATED).collect();
    if start.len() < line.len() {
        start.push('…');
    }
    start
}
