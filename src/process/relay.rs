//! Passes a command's output on as it comes, and keeps its end.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::signals::thread;
use super::tail::{Stream, Tail};

/// How much is read at once: as much as a pipe holds.
const CHUNK: usize = 64 * 1024;

/// Passes on what is read, until there is no more; then `ended` is dropped.
///
/// # Errors
/// The system refuses a thread.
pub(super) fn relay(from: OwnedFd, to: Stream, tail: Arc<Mutex<Tail>>, ended: Sender<()>) -> io::Result<()> {
    thread("output", move || {
        let (stdout, stderr) = (io::stdout(), io::stderr());
        let to_fd = match to {
            Stream::Stdout => stdout.as_fd(),
            Stream::Stderr => stderr.as_fd(),
        };
        let mut keep = |change: &mut dyn FnMut(&mut Tail)| {
            change(&mut tail.lock().unwrap_or_else(PoisonError::into_inner));
        };
        #[cfg(any(target_os = "linux", target_os = "android"))]
        let is_done = super::splice::pass_on(&from, to_fd, to, &mut keep);
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        let is_done = false;
        if !is_done {
            copy(&from, to_fd, |bytes| keep(&mut |tail| tail.add(to, bytes)));
        }
        drop((from, ended));
    })
}

fn copy(from: &OwnedFd, to: BorrowedFd<'_>, mut keep: impl FnMut(&[u8])) {
    let mut buffer = vec![0; CHUNK];
    let mut is_shown = true;
    loop {
        let bytes = match rustix::io::read(from, &mut buffer) {
            Ok(length @ 1..) => &buffer[..length],
            Err(Errno::INTR) => continue,
            // A terminal that nobody has open any more is an error.
            Ok(0) | Err(_) => return,
        };
        keep(bytes);
        if is_shown {
            match write(to, bytes) {
                Ok(()) => {}
                // Without a reader the command ends as it would alone: by SIGPIPE, once it writes more.
                Err(Errno::PIPE) => return,
                // A full disk or a terminal that hung up: the command could go on.
                Err(_) => is_shown = false,
            }
        }
    }
}

fn write(to: BorrowedFd<'_>, mut bytes: &[u8]) -> Result<(), Errno> {
    while !bytes.is_empty() {
        match rustix::io::write(to, bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => wait_to_write(to),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Waits until more can be written. Whoever shares our output may have set it to refuse that instead of waiting.
pub(super) fn wait_to_write(to: BorrowedFd<'_>) {
    let _ = poll(&mut [PollFd::from_borrowed_fd(to, PollFlags::OUT)], None);
}
