//! Lines of a file in bounded memory, each with what is odd about it. What a line says is left to others.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};

/// The longest line that is looked into, in bytes, its end not counted.
pub(super) const LONGEST: usize = 64 * 1024;

/// Reads line by line, counting.
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
    /// Where it begins, in bytes.
    pub(super) start: u64,
    /// Where the next one begins.
    pub(super) end: u64,
    /// Its text without the line break; the first [`LONGEST`] bytes of it at most.
    pub(super) text: &'a [u8],
    /// Whether it ends with a line break: else it is the last one, and torn.
    pub(super) is_whole: bool,
    /// Whether there is a NUL byte anywhere in it.
    pub(super) has_nul: bool,
    /// Whether `text` is cut.
    pub(super) is_cut: bool,
}

impl<R: Read> Lines<R> {
    /// Over `reader`, which is at the start of the file.
    pub(super) fn new(reader: R) -> Self {
        Self { reader: BufReader::with_capacity(LONGEST, reader), text: Vec::new(), number: 0, position: 0 }
    }

    /// The next line; none at the end.
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
            let room = LONGEST.saturating_sub(self.text.len());
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

    /// Where the next line begins, in bytes.
    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// Whether everything has been read.
    pub(super) fn is_at_end(&mut self) -> io::Result<bool> {
        loop {
            match self.reader.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => return Ok(other?.is_empty()),
            }
        }
    }
}
