//! Records of CSV and TSV, with the line on which each begins, and the faults that the `csv` crate forgives.

use std::io::{self, ErrorKind, Read};

use csv::{Reader, ReaderBuilder, StringRecord};

use super::tape::Tape;
use super::{BUFFER, Looked, Unreadable, look, newlines, too_long};
use crate::bulk::Format;

/// A reader of records.
pub(in crate::bulk) struct Records<R> {
    reader: Reader<Tape<Looked<R>>>,
    delimiter: u8,
    /// How many lines end before the next record's bytes.
    lines: u64,
}

/// What is wrong with a record that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bulk) enum Broken {
    /// The cell with this number is not UTF-8.
    Utf8(usize),
    /// Something follows a closing quote, lines after the opening one.
    Quotes,
}

impl<R: Read> Records<R> {
    pub(in crate::bulk) fn open(input: R, format: Format) -> Result<Self, Unreadable> {
        let delimiter = if format == Format::Tsv { b'\t' } else { b',' };
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(BUFFER)
            .from_reader(Tape::new(look(input)?));
        Ok(Self { reader, delimiter, lines: 0 })
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
        let line = self.lines + newlines(blank) as u64 + 1;
        let line_breaks = newlines(content) as u64;
        self.lines = line - 1 + line_breaks;
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
        // Over several lines a missing quote can take other rows with it; within one it is only odd.
        let is_long = line_breaks > u64::from(content.ends_with(b"\n"));
        let is_wrong = is_long && !is_well_quoted(content, self.delimiter);
        Ok(Some((line, if is_wrong { Some(Broken::Quotes) } else { broken })))
    }
}

fn unclosed(line: u64) -> io::Error {
    io::Error::new(
        ErrorKind::InvalidData,
        format!("a quote that opens in the record on line {line} is never closed"),
    )
}

/// Whether a quote that opens a cell is closed at the cell's end (RFC 4180).
fn is_well_quoted(record: &[u8], delimiter: u8) -> bool {
    let mut rest = record;
    loop {
        if let Some(quoted) = rest.strip_prefix(b"\"") {
            rest = quoted;
            loop {
                let Some(quote) = memchr::memchr(b'"', rest) else { return false };
                rest = rest.get(quote + 1..).unwrap_or_default();
                match rest.strip_prefix(b"\"") {
                    Some(doubled) => rest = doubled,
                    None => break,
                }
            }
            if rest.first().is_some_and(|byte| *byte != delimiter && !matches!(byte, b'\r' | b'\n')) {
                return false;
            }
        }
        match memchr::memchr3(delimiter, b'\r', b'\n', rest) {
            Some(at) if rest.get(at) == Some(&delimiter) => rest = rest.get(at + 1..).unwrap_or_default(),
            _ => return true,
        }
    }
}
