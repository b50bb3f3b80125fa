//! Reading a long list in parts, side by side: a send waits for the whole of it.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::thread::{self, ScopedJoinHandle};

use crate::guard::OptedOut;

/// Where the next part begins is looked for in this many bytes: usual lines are much shorter.
const NEAR: usize = 4096;

/// A part of a file, of which others read other parts.
#[derive(Debug)]
pub(super) struct Part<'f> {
    file: &'f File,
    position: u64,
    end: u64,
}

impl Read for Part<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.end - self.position).unwrap_or(usize::MAX);
        let most = left.min(buffer.len());
        let read = self.file.read_at(&mut buffer[..most], self.position)?;
        self.position += read as u64;
        Ok(read)
    }
}

/// Reads `parts` of the first `length` bytes of a file, each of whole lines, with `read`, which is told whether a part is the
/// first. None if a part can't be read: which line is wrong, only reading them all in order can say.
pub(super) fn read(
    file: &File,
    length: u64,
    parts: u64,
    read: impl Fn(Part<'_>, bool) -> Option<OptedOut> + Sync,
) -> Option<OptedOut> {
    let starts: Vec<u64> =
        (1..parts).map(|part| line_start(file, length * part / parts)).collect::<Option<_>>()?;
    let ends = starts.iter().copied().chain([length]);
    let mut ranges = [0].into_iter().chain(starts.iter().copied()).zip(ends);
    let part = |(position, end): (u64, u64)| Part { file, position, end: end.max(position) };
    let (first, read) = (ranges.next()?, &read);
    thread::scope(|scope| {
        let others: Vec<ScopedJoinHandle<'_, _>> = ranges
            .map(|range| thread::Builder::new().spawn_scoped(scope, move || read(part(range), false)).ok())
            .collect::<Option<_>>()?;
        let mut all = read(part(first), true)?;
        for other in others {
            all.extend(other.join().ok()??);
        }
        Some(all)
    })
}

/// The start of the first line after a position.
fn line_start(file: &File, position: u64) -> Option<u64> {
    let mut near = [0; NEAR];
    let read = file.read_at(&mut near, position).ok()?;
    let at = memchr::memchr(b'\n', near.get(..read)?)?;
    Some(position + at as u64 + 1)
}
