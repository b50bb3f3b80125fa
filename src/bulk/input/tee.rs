//! The bytes behind a CSV parser, kept for as long as the record they make: the parser tells how many it took, but not
//! which.

use std::io::{self, ErrorKind, Read};

use super::{BUFFER, LONGEST};

/// A record that is put behind the input's end. The parser ends an open quote there without a word; if it is open, this
/// record is in it, and can't come out by itself.
const END: &[u8] = b"\n\0\n";

/// A reader that remembers what it gave since the last [`Tape::forget`], and ends after too much of that.
pub(super) struct Tape<R> {
    input: R,
    /// What was given, from `start` on.
    kept: Vec<u8>,
    start: u64,
    /// How many of the kept bytes are no longer wanted.
    forgotten: usize,
    /// The length of the input, once it is known.
    length: Option<u64>,
    end: &'static [u8],
    is_full: bool,
}

impl<R: Read> Tape<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, kept: Vec::new(), start: 0, forgotten: 0, length: None, end: END, is_full: false }
    }

    /// The bytes from one place to another; those that were forgotten are not among them.
    pub(super) fn bytes(&self, from: u64, to: u64) -> &[u8] {
        let place = |at: u64| usize::try_from(at.saturating_sub(self.start)).unwrap_or(usize::MAX);
        self.kept.get(place(from)..place(to).min(self.kept.len())).unwrap_or_default()
    }

    /// Lets go of what comes before a place.
    pub(super) fn forget(&mut self, before: u64) {
        self.forgotten = usize::try_from(before.saturating_sub(self.start)).unwrap_or(usize::MAX);
    }

    /// Whether a place is behind the input's own end, and the line break that was put there.
    pub(super) fn is_past_end(&self, at: u64) -> bool {
        self.length.is_some_and(|length| at > length.saturating_add(1))
    }

    /// Whether it ended because too much was to be remembered.
    pub(super) fn is_full(&self) -> bool {
        self.is_full
    }

    fn keep(&mut self, bytes: &[u8]) {
        let forgotten = self.forgotten.min(self.kept.len());
        self.kept.drain(..forgotten);
        self.start += forgotten as u64;
        self.forgotten = 0;
        self.kept.extend_from_slice(bytes);
    }
}

impl<R: Read> Read for Tape<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.length.is_none() {
            let count = loop {
                match self.input.read(buffer) {
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    other => break other?,
                }
            };
            if count > 0 {
                self.keep(buffer.get(..count).unwrap_or_default());
                self.is_full = self.kept.len() > LONGEST + BUFFER;
                return if self.is_full { Err(ErrorKind::InvalidData.into()) } else { Ok(count) };
            }
            self.length = Some(self.start + self.kept.len() as u64);
        }
        let count = self.end.read(buffer)?;
        self.keep(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}
