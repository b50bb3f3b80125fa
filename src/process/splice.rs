//! Passes a command's output on from pipe to pipe without copying it, which keeps up with any command.
//!
//! What may be the end of the output is duplicated into a side pipe first, by reference, and read from there. The rest is
//! only moved: while a flood lasts, its latest bytes stay behind until more have come.

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
type Keep<'k> = &'k dyn Fn(&mut dyn FnMut(&mut Tail));

/// Passes on what comes from a pipe, until there is no more or nobody takes it. If it can't be passed on like that, nothing
/// was, and the result is how many of the bytes that are still to come the tail has already.
pub(super) fn pass_on(from: &OwnedFd, to: BorrowedFd<'_>, stream: Stream, keep: Keep<'_>) -> Option<usize> {
    for pipe in [from.as_fd(), to] {
        let _ = fcntl_setpipe_size(pipe, SIZE);
    }
    let Ok((side, into)) = pipe_with(PipeFlags::CLOEXEC) else { return Some(0) };
    let _ = fcntl_setpipe_size(&into, SIZE);
    let Ok(nothing) = File::options().write(true).open("/dev/null") else { return Some(0) };
    let (mut is_first, mut is_flood) = (true, false);
    loop {
        let _ = poll(&mut [PollFd::new(from, PollFlags::IN)], None);
        if is_flood {
            // In many small steps, it would cost more than copying does.
            pause::shortly();
        }
        let next = usize::try_from(ioctl_fionread(from).unwrap_or(0)).unwrap_or(0);
        is_flood = next > 2 * KEPT;
        let given_up = is_first.then_some(0);
        let mut kept = 0;
        let moved = if is_flood {
            keep(&mut |tail| tail.leave_out(stream));
            move_on(from, to, next - KEPT, &nothing)
        } else {
            let length = match tee(from, &into, SIZE, SpliceFlags::empty()) {
                Ok(0) => return None,
                Ok(length) => length,
                Err(Errno::INTR) => continue,
                // Not a pipe, most likely.
                Err(_) => return given_up,
            };
            let Ok(bytes) = read(&side, length) else { return given_up };
            // Before it is seen: whoever sees it may cause output on the other stream, which comes after it.
            keep(&mut |tail| tail.add(stream, &bytes));
            kept = bytes.len();
            move_on(from, to, length, &nothing)
        };
        match moved {
            Ok(()) => is_first = false,
            // A file that is only appended to, for example.
            Err(Errno::INVAL) if is_first => return Some(kept),
            Err(_) => return None,
        }
    }
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

/// Reads so many bytes.
fn read(from: &OwnedFd, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    let mut filled = 0;
    while filled < length {
        match rustix::io::read(from, &mut bytes[filled..]) {
            Ok(0) => break,
            Ok(length) => filled += length,
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    bytes.truncate(filled);
    Ok(bytes)
}
