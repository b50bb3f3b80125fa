//! Passes on what is typed, while the terminal is ours to read.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::process::getpgrp;
use rustix::termios::tcgetpgrp;

use super::signals::thread;

/// Whether the terminal is ours to read and to set: whether we are not in the background.
pub(super) fn is_foreground(terminal: BorrowedFd<'_>) -> bool {
    // If it isn't our controlling terminal, there is no background.
    tcgetpgrp(terminal).map_or(true, |group| group == getpgrp())
}

/// Passes on what is typed to `to` until the other end of `wake` is closed, or the terminal hangs up, which it tells. A byte
/// from `wake` says that the terminal may be ours again.
///
/// # Errors
/// The system refuses a thread.
pub(super) fn pass_on(
    to: Arc<OwnedFd>,
    wake: UnixStream,
    hung_up: impl FnOnce() + Send + 'static,
) -> io::Result<()> {
    thread("keyboard", move || {
        let stdin = io::stdin();
        while let Some(length) = step(stdin.as_fd(), &to, &wake) {
            if length == 0 {
                drop(to);
                return hung_up();
            }
        }
    })
}

/// Waits for one of both; none at the end.
fn step(terminal: BorrowedFd<'_>, to: &OwnedFd, wake: &UnixStream) -> Option<usize> {
    let mut sources = vec![PollFd::new(wake, PollFlags::IN)];
    // A process in the background is stopped when it reads.
    if is_foreground(terminal) {
        sources.push(PollFd::from_borrowed_fd(terminal, PollFlags::IN));
    }
    match poll(&mut sources, None) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(_) => return None,
    }
    let mut buffer = [0; 4096];
    if !sources[0].revents().is_empty() {
        return rustix::io::read(wake, &mut buffer).ok().filter(|length| *length > 0);
    }
    if sources.get(1).is_none_or(|typed| typed.revents().is_empty()) || !is_foreground(terminal) {
        return Some(1);
    }
    let length = rustix::io::read(terminal, &mut buffer).unwrap_or(0);
    let mut typed = &buffer[..length];
    while !typed.is_empty() {
        match rustix::io::write(to, typed) {
            Ok(written) => typed = &typed[written..],
            Err(Errno::INTR) => {}
            Err(_) => return None,
        }
    }
    Some(length)
}
