//! Records of CSV and TSV, with the line on which each begins. Reports mistakes that the `csv` crate accepts silently.

use std::io::{self, ErrorKind, Read};

use csv::{Reader, ReaderBuilder, StringRecord};

use super::source::{self, BUFFER, Source, Unreadable, line_breaks, too_long};
use super::tee::Tee;
use crate::bulk::format::Format;

/// How much of the text after a closing quote an error quotes, in characters.
const QUOTED: usize = 30;

/// A reader of records.
pub struct Records<R> {
    reader: Reader<Tee<Source<R>>>,
    delimiter: u8,
    /// Whether quotes enclose cells, as in CSV. In TSV they are ordinary characters.
    has_quotes: bool,
    /// Number of line breaks before the next record's bytes.
    lines: u64,
    /// Whether those bytes follow a CR, so that they may begin with the LF of a CRLF.
    after_cr: bool,
}

/// What is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// The cell with this number isn't UTF-8.
    Utf8(usize),
    /// Text follows the closing quote of the cell with this number.
    Stray {
        /// The cell's number.
        cell: usize,
        /// First and last line of the record, and the line of the stray text.
        lines: (u64, u64, u64),
        /// The start of the stray text.
        text: String,
        /// Whether a backslash precedes the quote, as other formats escape one.
        is_escaped: bool,
    },
    /// The cell with this number begins with a blank and a quote, which therefore opens nothing: the next comma ended the
    /// cell.
    Late {
        /// The cell's number.
        cell: usize,
        /// The start of the cell.
        text: String,
    },
}

/// What is wrong with the quotes of a record, and the offset.
enum Misplaced {
    /// Text follows a closing quote.
    Text(usize),
    /// A cell begins with blanks and a quote.
    Quote(usize),
}

impl Broken {
    /// The number of the cell, from 0.
    #[must_use]
    pub fn cell(&self) -> usize {
        match self {
            Self::Utf8(cell) | Self::Stray { cell, .. } | Self::Late { cell, .. } => *cell,
        }
    }

    /// Whether the cell begins with a blank and a quote.
    #[must_use]
    pub fn is_late(&self) -> bool {
        matches!(self, Self::Late { .. })
    }

    /// What is wrong, and how to correct it.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Utf8(_) => "not UTF-8".to_owned(),
            Self::Late { text, .. } => format!(
                "there is whitespace before the quote: `{text}` (a quote opens a cell only right after the delimiter)"
            ),
            Self::Stray { lines: (first, last, at), text, is_escaped, .. } if first < last => {
                let escape = if *is_escaped { "; in CSV, \\\" is written \"\"" } else { "" };
                format!(
                    "text follows a closing quote on line {at}: `{text}` (is a quote missing before it? This row spans \
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
    /// Reads records of an input.
    ///
    /// # Errors
    /// The input can't be read, or isn't text in UTF-8.
    pub fn open(input: R, format: Format) -> Result<Self, Unreadable> {
        let mut input = source::open(input)?;
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
            .from_reader(Tee::new(input));
        Ok(Self { reader, delimiter, has_quotes: !is_tsv, lines, after_cr: false })
    }

    /// Reads the next record into `record`. Returns the line on which it begins, from 1, and what is wrong with it; `None`
    /// at the end. Empty lines aren't records.
    ///
    /// # Errors
    /// The input can't be read, or a quote in it is never closed.
    pub fn next(&mut self, record: &mut StringRecord) -> io::Result<Option<(u64, Option<Broken>)>> {
        let from = self.reader.position().byte();
        self.reader.get_mut().forget(from);
        let read = self.reader.read_record(record);
        let to = self.reader.position().byte();
        let tee = self.reader.get_ref();
        let bytes = tee.bytes(from, to);
        // The rest of the previous line break, and empty lines.
        let blank = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let (blank, content) = bytes.split_at(blank);
        let line = self.lines + line_breaks(blank, self.after_cr) + 1;
        self.lines = line - 1 + line_breaks(content, false);
        self.after_cr = bytes.last().map_or(self.after_cr, |last| *last == b'\r');
        let broken = match read {
            Ok(false) => return Ok(None),
            Ok(true) => None,
            Err(error) => match error.into_kind() {
                csv::ErrorKind::Io(_) if tee.is_full() => return Err(too_long(line, "is a quote missing?")),
                csv::ErrorKind::Io(error) => return Err(error),
                csv::ErrorKind::Utf8 { err, .. } => Some(Broken::Utf8(err.field())),
                other => return Err(io::Error::other(format!("{other:?}"))),
            },
        };
        if tee.is_past_end(to) {
            // If only the end marker came out, everything before it has.
            return if content == b"\0\n" { Ok(None) } else { Err(unclosed(line)) };
        }
        let has_quotes = self.has_quotes && memchr::memchr(b'"', content).is_some();
        let misplaced = if has_quotes { misplaced(content, self.delimiter) } else { None };
        Ok(Some((
            line,
            misplaced.map(|(cell, what)| describe(content, line, cell, &what, self.delimiter)).or(broken),
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
/// lines; they aren't data.
fn separator(start: &[u8]) -> Option<(u8, u64)> {
    let end = memchr::memchr2(b'\r', b'\n', start)?;
    let (line, rest) = start.split_at(end);
    let inside = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\""));
    let [name @ .., b'=', delimiter] = inside.unwrap_or(line) else { return None };
    let can_be = *delimiter == b'\t' || (delimiter.is_ascii_punctuation() && *delimiter != b'"');
    let length = end + if rest.starts_with(b"\r\n") { 2 } else { 1 };
    (name.eq_ignore_ascii_case(b"sep") && can_be).then_some((*delimiter, length as u64))
}

/// Finds text after a closing quote (RFC 4180), or a quote after a leading blank: the number of the cell, and the offset.
/// Any other quote in a cell that doesn't begin with one is an ordinary character.
fn misplaced(record: &[u8], delimiter: u8) -> Option<(usize, Misplaced)> {
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

/// The unquoted cell at the start of `record`.
fn cell_at(record: &[u8], delimiter: u8) -> &[u8] {
    let end = memchr::memchr3(delimiter, b'\r', b'\n', record).unwrap_or(record.len());
    record.get(..end).unwrap_or_default()
}

/// Whether a cell begins with blanks and a quote that isn't closed in the same cell, so that a comma or line break that
/// was intended as text ended the cell. A cell such as ` "Ada" Lovelace` is as intended.
fn is_late(cell: &[u8]) -> bool {
    let quotes = memchr::memchr_iter(b'"', cell).count();
    quotes % 2 == 1 && String::from_utf8_lossy(cell).trim_start().starts_with('"')
}

/// Describes what is wrong in a cell of the record that begins on `line`.
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
    // The final line break doesn't belong to the record.
    let last = line + line_breaks(record.trim_ascii_end(), false);
    let lines = (line, last, line + line_breaks(before, false));
    Broken::Stray { cell, lines, text, is_escaped: before.ends_with(b"\\\"") }
}

/// The first characters of the first line of `text`.
fn start_of(text: &[u8]) -> String {
    let end = memchr::memchr2(b'\r', b'\n', text).unwrap_or(text.len());
    let line = String::from_utf8_lossy(text.get(..end).unwrap_or_default());
    let mut start: String = line.chars().take(QUOTED).collect();
    if start.len() < line.len() {
        start.push('…');
    }
    start
}
