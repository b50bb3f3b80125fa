//! Passes a command's output on as it comes, and keeps its end.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::pause;
use super::signals::thread;
use super::tail::{Stream, Tail};

/// How much is read at once: as much as a pipe holds.
const CHUNK: usize = 64 * 1024;

/// Where output comes from.
pub(super) struct Source {
    pub(super) from: Arc<OwnedFd>,
    /// Is closed when no more is to be read.
    pub(super) until: Option<UnixStream>,
}

impl<F: Into<OwnedFd>> From<F> for Source {
    fn from(from: F) -> Self {
        Self { from: Arc::new(from.into()), until: None }
    }
}

impl Source {
    /// Reads what comes next; nothing at the end.
    fn read(&self, buffer: &mut [u8]) -> usize {
        loop {
            if let Some(until) = &self.until {
                let mut sources =
                    [PollFd::new(until, PollFlags::IN), PollFd::new(&*self.from, PollFlags::IN)];
                if poll(&mut sources, None).is_ok() && !sources[0].revents().is_empty() {
                    return 0;
                }
            }
            match rustix::io::read(&*self.from, &mut *buffer) {
                Ok(length) => return length,
                Err(Errno::INTR) => {}
                // A terminal that nobody has open any more is an error.
                Err(_) => return 0,
            }
        }
    }
}

/// Passes on what is read, until there is no more; then `ended` is dropped.
///
/// # Errors
/// The system refuses a thread.
pub(super) fn relay(source: Source, to: Stream, tail: Arc<Mutex<Tail>>, ended: Sender<()>) -> io::Result<()> {
    thread("output", move || {
        let (stdout, stderr) = (io::stdout(), io::stderr());
        let to_fd = match to {
            Stream::Stdout => stdout.as_fd(),
            Stream::Stderr => stderr.as_fd(),
        };
        let keep = |change: &mut dyn FnMut(&mut Tail)| {
            change(&mut tail.lock().unwrap_or_else(PoisonError::into_inner));
        };
        #[cfg(any(target_os = "linux", target_os = "android"))]
        let left = super::splice::pass_on(&source.from, to_fd, to, &keep);
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        let left = Some(0);
        if let Some(mut kept) = left {
            copy(&source, to_fd, |bytes| {
                let new = &bytes[kept.min(bytes.len())..];
                kept -= bytes.len() - new.len();
                keep(&mut |tail| tail.add(to, new));
            });
        }
        drop((source, ended));
    })
}

fn copy(source: &Source, to: BorrowedFd<'_>, mut keep: impl FnMut(&[u8])) {
    let mut buffer = vec![0; CHUNK];
    let mut is_shown = true;
    loop {
        let length = source.read(&mut buffer);
        if length == 0 {
            return;
        }
        let bytes = &buffer[..length];
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
            Err(Errno::AGAIN) => pause::until_writable(to),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
