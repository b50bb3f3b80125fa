//! JSON Lines: reading lines with their numbers, and parsing a line as an object.

use std::io::{self, BufRead, BufReader, Read};

use serde_json::{Map, Value};

use super::source::{self, BUFFER, MAX_RECORD, Source, Unreadable, too_long};

/// A reader of lines.
pub(in crate::bulk) struct Lines<R> {
    reader: BufReader<Source<R>>,
    line: u64,
}

impl<R: Read> Lines<R> {
    pub(in crate::bulk) fn open(input: R) -> Result<Self, Unreadable> {
        Ok(Self { reader: BufReader::with_capacity(BUFFER, source::open(input)?), line: 0 })
    }

    /// Reads the next line that isn't blank into `text`, and returns its number, from 1; `None` at the end.
    ///
    /// # Errors
    /// The input can't be read, or a line is too long.
    pub(in crate::bulk) fn next(&mut self, text: &mut Vec<u8>) -> io::Result<Option<u64>> {
        loop {
            text.clear();
            let read = self.reader.by_ref().take(MAX_RECORD as u64 + 1).read_until(b'\n', text)?;
            if read == 0 {
                return Ok(None);
            }
            self.line += 1;
            if read > MAX_RECORD {
                return Err(too_long(self.line, "is a line break missing?"));
            }
            if !text.iter().all(u8::is_ascii_whitespace) {
                return Ok(Some(self.line));
            }
        }
    }
}

/// Parses the object on a line.
///
/// # Errors
/// Why there is none, in words.
pub(in crate::bulk) fn object(text: &[u8]) -> Result<Map<String, Value>, String> {
    serde_json::from_slice(text).map_err(|error| {
        if error.is_data() && !text.trim_ascii_start().starts_with(b"{") {
            return "valid JSON, but not an object: write one {…} per line, and nothing around it".to_owned();
        }
        let place = format!(" at line {} column {}", error.line(), error.column());
        let words = error.to_string();
        let words = words.strip_suffix(&place).unwrap_or(&words);
        let has_cr = memchr::memchr(b'\r', text.trim_ascii()).is_some();
        let why = if has_cr {
            "; the line contains carriage returns: save the file with LF line endings"
        } else {
            ""
        };
        format!("not JSON: {words} (column {}){why}", error.column())
    })
}
