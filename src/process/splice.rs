//! Passes a command's output on from pipe to pipe without copying it, which keeps up with any command.
//!
//! What is passed on is duplicated into a side pipe first. The system does both by reference. What came at once is only read
//! from there if it isn't followed by so much that it can't be part of the end.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::{Errno, ioctl_fionread};
use rustix::pipe::{PipeFlags, SpliceFlags, fcntl_setpipe_size, pipe_with, splice, tee};

use super::pause;
use super::tail::{KEPT, Stream, Tail};

/// How many bytes the pipes hold, if the system allows it.
const SIZE: usize = 1024 * 1024;

/// Changes the tail.
type Keep<'k> = &'k mut dyn FnMut(&mut dyn FnMut(&mut Tail));

/// The side pipe: its end for reading, its end for writing, and where to throw what isn't needed.
struct Side {
    out: OwnedFd,
    into: OwnedFd,
    nothing: File,
    /// How many bytes are in it.
    held: usize,
}

/// Passes on what comes from a pipe, until there is no more or nobody takes it; false if it can't be passed on like that, and
/// nothing was.
pub(super) fn pass_on(from: &OwnedFd, to: BorrowedFd<'_>, stream: Stream, keep: Keep<'_>) -> bool {
    for pipe in [from.as_fd(), to] {
        let _ = fcntl_setpipe_size(pipe, SIZE);
    }
    let Ok(mut side) = Side::open() else { return false };
    let mut is_first = true;
    loop {
        // Waits for more, to know how much it is.
        let _ = poll(&mut [PollFd::new(from, PollFlags::IN)], None);
        // A flood is passed on in few steps, or they would cost more than its copying does.
        if side.held >= KEPT {
            pause::shortly();
        }
        let next = usize::try_from(ioctl_fionread(from).unwrap_or(0)).unwrap_or(0);
        if side.empty_for(next, stream, keep).is_err() {
            return !is_first;
        }
        let length = match tee(from, &side.into, SIZE, SpliceFlags::empty()) {
            Ok(0) => break,
            Ok(length) => length,
            Err(Errno::INTR) => continue,
            // Not a pipe, most likely.
            Err(_) if is_first => return false,
            Err(_) => break,
        };
        side.held = length;
        let moved = move_on(from, to, length, &side.nothing);
        if moved == Err(Errno::INVAL) && is_first {
            // A file that is only appended to, for example.
            return false;
        }
        if length >= KEPT {
            keep(&mut |tail| tail.add_open(stream));
        } else if side.read(|bytes| keep(&mut |tail| tail.add(stream, bytes))).is_err() {
            break;
        }
        if moved.is_err() {
            break;
        }
        is_first = false;
    }
    let _ = side.empty_for(0, stream, keep);
    true
}

/// Moves bytes from one pipe to where the output goes. If that takes no more, they are thrown away, and the command may go on.
///
/// # Errors
/// Nobody reads it any more, or it can't be moved there.
fn move_on(from: &OwnedFd, to: BorrowedFd<'_>, length: usize, nothing: &File) -> Result<(), Errno> {
    let mut left = length;
    while left > 0 {
        match splice(from, None, to, None, left, SpliceFlags::empty()) {
            Ok(moved) => left -= moved,
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => pause::until_writable(to),
            Err(error @ (Errno::PIPE | Errno::INVAL)) => return Err(error),
            Err(_) => return throw(from, nothing, left),
        }
    }
    Ok(())
}

fn throw(from: &OwnedFd, nothing: &File, mut left: usize) -> Result<(), Errno> {
    while left > 0 {
        match splice(from, None, nothing, None, left, SpliceFlags::empty()) {
            Ok(0) => return Ok(()),
            Ok(thrown) => left -= thrown,
            Err(Errno::INTR) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

impl Side {
    fn open() -> io::Result<Self> {
        let (out, into) = pipe_with(PipeFlags::CLOEXEC)?;
        let _ = fcntl_setpipe_size(&into, SIZE);
        Ok(Self { out, into, nothing: File::options().write(true).open("/dev/null")?, held: 0 })
    }

    /// Makes room for the next bytes, of which there are `next`: keeps the end of what is here unless they replace it.
    fn empty_for(&mut self, next: usize, stream: Stream, keep: Keep<'_>) -> Result<(), Errno> {
        let wanted = if next < KEPT { KEPT.min(self.held) } else { 0 };
        throw(&self.out, &self.nothing, self.held - wanted)?;
        self.held = wanted;
        if wanted > 0 { self.read(|bytes| keep(&mut |tail| tail.close(stream, bytes))) } else { Ok(()) }
    }

    /// Reads all that is here.
    fn read(&mut self, tell: impl FnOnce(&[u8])) -> Result<(), Errno> {
        let mut bytes = vec![0; std::mem::take(&mut self.held)];
        let mut filled = 0;
        while filled < bytes.len() {
            match rustix::io::read(&self.out, &mut bytes[filled..]) {
                Ok(0) => break,
                Ok(length) => filled += length,
                Err(Errno::INTR) => {}
                Err(error) => return Err(error),
            }
        }
        tell(&bytes[..filled]);
        Ok(())
    }
}
