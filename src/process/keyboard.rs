//! Passes on what is typed, while the terminal is ours to read.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::getpgrp;
use rustix::termios::tcgetpgrp;

use super::signals::thread;

/// Whether the terminal is ours to read and to set: whether we are not in the background.
pub(super) fn is_foreground(terminal: BorrowedFd<'_>) -> bool {
    // If it isn't our controlling terminal, there is no background.
    tcgetpgrp(terminal).map_or(true, |group| group == getpgrp())
}

/// How often a process in the background looks whether it still is. A shell gives the terminal to a job that runs without
/// telling it.
const LOOK: Timespec = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };

/// What is told of a keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyboard {
    /// The terminal has become ours to read.
    Ours,
    /// The terminal has hung up, and nothing comes any more.
    HungUp,
}

/// Passes on what is typed to `to` until the other end of `wake` is closed, or the terminal hangs up. A byte from `wake` says
/// that the terminal is set up for that.
///
/// # Errors
/// The system refuses a thread.
pub(super) fn pass_on(
    to: Arc<OwnedFd>,
    wake: UnixStream,
    tell: impl Fn(Keyboard) + Send + 'static,
) -> io::Result<()> {
    thread("keyboard", move || {
        let stdin = io::stdin();
        let (mut was_ours, mut is_set_up) = (false, false);
        loop {
            let is_ours = is_foreground(stdin.as_fd());
            if is_ours && !was_ours {
                tell(Keyboard::Ours);
            }
            is_set_up &= is_ours;
            was_ours = is_ours;
            match step(stdin.as_fd(), is_ours, is_set_up, &to, &wake) {
                Step::Woken => is_set_up = true,
                Step::Looked => {}
                Step::Ended => return,
                Step::HungUp => {
                    drop(to);
                    return tell(Keyboard::HungUp);
                }
            }
        }
    })
}

/// What a step of passing on came to.
enum Step {
    /// The terminal is set up.
    Woken,
    /// What was typed is passed on, or it is time to look again.
    Looked,
    Ended,
    HungUp,
}

/// Waits for what is typed, if the terminal is ours and set up, for `wake`, or in the background a while.
fn step(terminal: BorrowedFd<'_>, is_ours: bool, is_set_up: bool, to: &OwnedFd, wake: &UnixStream) -> Step {
    let mut sources = vec![PollFd::new(wake, PollFlags::IN)];
    // A process in the background is stopped when it reads.
    if is_set_up {
        sources.push(PollFd::from_borrowed_fd(terminal, PollFlags::IN));
    }
    match poll(&mut sources, (!is_ours).then_some(&LOOK)) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(_) => return Step::Ended,
    }
    let mut buffer = [0; 4096];
    if !sources[0].revents().is_empty() {
        return match rustix::io::read(wake, &mut buffer) {
            Ok(1..) => Step::Woken,
            _ => Step::Ended,
        };
    }
    if sources.get(1).is_none_or(|typed| typed.revents().is_empty()) || !is_foreground(terminal) {
        return Step::Looked;
    }
    let length = rustix::io::read(terminal, &mut buffer).unwrap_or(0);
    if length == 0 {
        return Step::HungUp;
    }
    let mut typed = &buffer[..length];
    while !typed.is_empty() {
        match rustix::io::write(to, typed) {
            Ok(written) => typed = &typed[written..],
            Err(Errno::INTR) => {}
            Err(_) => return Step::Ended,
        }
    }
    Step::Looked
}
