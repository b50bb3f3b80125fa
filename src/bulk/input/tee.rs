//! A reader that keeps the bytes of the current record: the CSV parser reports how many bytes it consumed, but not which.

use std::io::{self, ErrorKind, Read};

use super::source::{BUFFER, MAX_RECORD};

/// A record appended to the input. The parser silently closes an open quote at the end of the input; then this record
/// becomes part of the quoted cell instead of coming out separately.
const END_MARKER: &[u8] = b"\n\0\n";

/// A reader that keeps what it returned since the last [`Tee::forget`], and fails once that is too much.
pub(super) struct Tee<R> {
    input: R,
    /// Bytes returned from offset `start` on.
    kept: Vec<u8>,
    start: u64,
    /// How many of the kept bytes are no longer needed.
    forgotten: usize,
    /// The length of the input, once it is known.
    length: Option<u64>,
    end: &'static [u8],
    is_full: bool,
}

impl<R: Read> Tee<R> {
    pub(super) fn new(input: R) -> Self {
        Self {
            input,
            kept: Vec::new(),
            start: 0,
            forgotten: 0,
            length: None,
            end: END_MARKER,
            is_full: false,
        }
    }

    /// The bytes between two offsets, without those that were forgotten.
    pub(super) fn bytes(&self, from: u64, to: u64) -> &[u8] {
        let index = |at: u64| usize::try_from(at.saturating_sub(self.start)).unwrap_or(usize::MAX);
        self.kept.get(index(from)..index(to).min(self.kept.len())).unwrap_or_default()
    }

    /// Forgets the bytes before an offset.
    pub(super) fn forget(&mut self, before: u64) {
        self.forgotten = usize::try_from(before.saturating_sub(self.start)).unwrap_or(usize::MAX);
    }

    /// Whether an offset is after the input's own end and the line break appended to it.
    pub(super) fn is_past_end(&self, at: u64) -> bool {
        self.length.is_some_and(|length| at > length.saturating_add(1))
    }

    /// Whether reading failed because too much had to be kept.
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

impl<R: Read> Read for Tee<R> {
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
                self.is_full = self.kept.len() > MAX_RECORD + BUFFER;
                return if self.is_full { Err(ErrorKind::InvalidData.into()) } else { Ok(count) };
            }
            self.length = Some(self.start + self.kept.len() as u64);
        }
        let count = self.end.read(buffer)?;
        self.keep(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}
