//! Reading lines in bounded memory, with the marks that a crash leaves on them.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};

/// Maximum length of a line, in bytes, without the line break.
pub(super) const MAX_LINE: usize = 64 * 1024;

/// A reader of numbered lines.
#[derive(Debug)]
pub(super) struct Lines<R> {
    reader: BufReader<R>,
    text: Vec<u8>,
    number: u64,
    position: u64,
}

/// One line.
#[derive(Debug)]
pub(super) struct Line<'a> {
    /// Its number, from 1.
    pub(super) number: u64,
    /// Offset of its first byte.
    pub(super) start: u64,
    /// Offset of the next line.
    pub(super) end: u64,
    /// Its text without the line break, at most [`MAX_LINE`] bytes.
    pub(super) text: &'a [u8],
    /// Whether it ends with a line break. Otherwise it is the last line, and torn.
    pub(super) is_whole: bool,
    /// Whether it contains a NUL byte.
    pub(super) has_nul: bool,
    /// Whether `text` is truncated.
    pub(super) is_cut: bool,
}

impl<R: Read> Lines<R> {
    /// Reads lines from `reader`, which is at the start of the file.
    pub(super) fn new(reader: R) -> Self {
        Self { reader: BufReader::with_capacity(MAX_LINE, reader), text: Vec::new(), number: 0, position: 0 }
    }

    /// The next line; `None` at the end.
    pub(super) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.text.clear();
        let start = self.position;
        let (mut is_whole, mut has_nul, mut is_cut) = (false, false, false);
        while !is_whole {
            let read = match self.reader.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                other => other?,
            };
            if read.is_empty() {
                break;
            }
            let (piece, taken) = match memchr::memchr(b'\n', read) {
                Some(end) => {
                    is_whole = true;
                    (read.get(..end).unwrap_or_default(), end + 1)
                }
                None => (read, read.len()),
            };
            has_nul |= memchr::memchr(0, piece).is_some();
            let room = MAX_LINE.saturating_sub(self.text.len());
            is_cut |= piece.len() > room;
            self.text.extend_from_slice(piece.get(..room).unwrap_or(piece));
            self.reader.consume(taken);
            self.position += taken as u64;
        }
        if self.position == start {
            return Ok(None);
        }
        self.number += 1;
        Ok(Some(Line {
            number: self.number,
            start,
            end: self.position,
            text: &self.text,
            is_whole,
            has_nul,
            is_cut,
        }))
    }

    /// Offset of the next line.
    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// Whether the end is reached.
    pub(super) fn is_at_end(&mut self) -> io::Result<bool> {
        loop {
            match self.reader.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => return Ok(other?.is_empty()),
            }
        }
    }
}
