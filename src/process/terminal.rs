//! A terminal of the command's own, in place of ours, which it looks like.

use std::io::{self, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::Arc;

use pty_process::blocking::Pts;
use rustix::event::{Timespec, poll};
use rustix::io::ioctl_fionread;
use rustix::process::getpgrp;
use rustix::pty::ptsname;
use rustix::termios::{
    OptionalActions, OutputModes, Termios, tcgetattr, tcgetpgrp, tcgetwinsize, tcsetattr, tcsetwinsize,
};

use super::keyboard;

const PAUSE: Timespec = Timespec { tv_sec: 0, tv_nsec: 1_000_000 };

/// Whether the terminal is ours to read and to set: whether we are not in the background.
pub(super) fn is_foreground(terminal: BorrowedFd<'_>) -> bool {
    // If it isn't our controlling terminal, there is no background.
    tcgetpgrp(terminal).map_or(true, |group| group == getpgrp())
}

/// The command's terminal, and ours.
#[derive(Debug)]
pub(super) struct Terminal {
    pty: Arc<OwnedFd>,
    /// Our own, which the command's takes after.
    like: OwnedFd,
    before: Termios,
    is_raw: bool,
    /// Tells the keyboard's thread to look again, and ends it; none if the command has our keyboard.
    wake: Option<UnixStream>,
}

impl Terminal {
    /// A terminal like `ours`, and its end for the command. What is typed at ours arrives there if it is the command's
    /// keyboard too.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn open(ours: BorrowedFd<'_>, has_keyboard: bool) -> io::Result<(Self, Pts)> {
        let (pty, pts) = pty_process::blocking::open().map_err(io::Error::other)?;
        let before = tcgetattr(ours)?;
        let mut inside = before.clone();
        if !has_keyboard {
            // Ours does that.
            inside.output_modes.remove(OutputModes::OPOST);
        }
        tcsetattr(&pts, OptionalActions::Now, &inside)?;
        let like = ours.try_clone_to_owned()?;
        let mut terminal = Self { pty: Arc::new(pty.into()), like, before, is_raw: false, wake: None };
        terminal.resize();
        if has_keyboard {
            let (wake, woken) = UnixStream::pair()?;
            keyboard::pass_on(Arc::clone(&terminal.pty), woken)?;
            terminal.wake = Some(wake);
        }
        Ok((terminal, pts))
    }

    /// What the command prints.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn output(&self) -> io::Result<OwnedFd> {
        self.pty.as_fd().try_clone_to_owned()
    }

    /// Where the command finds it.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn path(&self) -> io::Result<PathBuf> {
        use std::os::unix::ffi::OsStringExt;
        let name = ptsname(&*self.pty, Vec::new())?;
        Ok(std::ffi::OsString::from_vec(name.into_bytes()).into())
    }

    /// Takes our terminal over, if it is ours now: what is typed goes to the command as it is.
    pub(super) fn enter(&mut self) {
        self.resize();
        let Some(wake) = &mut self.wake else { return };
        if self.is_raw || !is_foreground(self.like.as_fd()) {
            return;
        }
        if let Ok(before) = tcgetattr(&self.like) {
            self.before = before;
        }
        let mut raw = self.before.clone();
        raw.make_raw();
        self.is_raw = tcsetattr(&self.like, OptionalActions::Now, &raw).is_ok();
        let _ = wake.write_all(b"!");
    }

    /// Gives our terminal back as it was.
    pub(super) fn leave(&mut self) {
        if std::mem::take(&mut self.is_raw) && is_foreground(self.like.as_fd()) {
            let _ = tcsetattr(&self.like, OptionalActions::Drain, &self.before);
        }
    }

    /// Waits a moment until what the command has printed was read.
    pub(super) fn drain(&self) {
        const TRIES: usize = 100;
        let is_unread = || ioctl_fionread(&self.pty).is_ok_and(|unread| unread > 0);
        let tries = std::iter::repeat_with(is_unread).take(TRIES).take_while(|is_unread| *is_unread);
        tries.for_each(|_| {
            let _ = poll(&mut [], Some(&PAUSE));
        });
    }

    /// Stops reading what is typed.
    pub(super) fn end_keyboard(&self) {
        if let Some(wake) = &self.wake {
            let _ = wake.shutdown(std::net::Shutdown::Both);
        }
    }

    /// Gives it the size of ours, which tells the command.
    pub(super) fn resize(&self) {
        if let Ok(size) = tcgetwinsize(&self.like) {
            let _ = tcsetwinsize(&*self.pty, size);
        }
    }
}
