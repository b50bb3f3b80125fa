//! A terminal of the command's own, in place of ours, which it looks like.

use std::ffi::OsString;
use std::io::{self, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use pty_process::blocking::Pts;
use rustix::io::ioctl_fionread;
use rustix::pty::ptsname;
use rustix::termios::{
    InputModes, LocalModes, OptionalActions, OutputModes, Termios, tcgetattr, tcgetwinsize, tcsetattr,
    tcsetwinsize,
};

use super::keyboard::{self, Keyboard, is_foreground};
use super::pause;
use super::relay::Source;

/// The settings of our terminal, to put them back: a shell does so for a job that a signal killed, which it won't see of us.
#[derive(Debug)]
pub(super) struct Settings(Option<Termios>);

impl Settings {
    /// Those of now, if there is a terminal and it is ours: in the background, they are another job's.
    pub(super) fn keep() -> Self {
        let stdin = io::stdin();
        Self(tcgetattr(&stdin).ok().filter(|_| is_foreground(stdin.as_fd())))
    }

    /// Puts them back, if the terminal is ours to set.
    pub(super) fn put_back(&self) {
        let stdin = io::stdin();
        if let Some(settings) = &self.0
            && is_foreground(stdin.as_fd())
        {
            let _ = tcsetattr(&stdin, OptionalActions::Drain, settings);
        }
    }
}

/// The command's terminal, and ours.
#[derive(Debug)]
pub(super) struct Terminal {
    /// None once it has hung up.
    pty: Option<Arc<OwnedFd>>,
    /// Keeps whoever reads its output reading.
    reads: Option<UnixStream>,
    /// Our own, which the command's takes after.
    like: OwnedFd,
    before: Termios,
    is_raw: bool,
    /// Whether the command's terminal leaves line endings to ours, which it does while ours isn't raw.
    is_plain: bool,
    /// What keys do in the command's terminal, if another job has had ours since the start: a shell at its prompt sets that up
    /// for itself, so what we would give a command could only be guessed.
    guessed: Option<(InputModes, LocalModes)>,
    /// Tells the keyboard's thread to look again, and ends it; none if the command has our keyboard.
    wake: Option<UnixStream>,
}

impl Terminal {
    /// A terminal like `ours`, and its end for the command.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn open(ours: BorrowedFd<'_>) -> io::Result<(Self, Pts)> {
        let (pty, pts) = pty_process::blocking::open().map_err(io::Error::other)?;
        let before = tcgetattr(ours)?;
        let mut inside = plain(&before);
        let mut guessed = None;
        if !is_foreground(ours) {
            inside.input_modes |= InputModes::ICRNL;
            inside.local_modes |=
                LocalModes::ISIG | LocalModes::ICANON | LocalModes::IEXTEN | LocalModes::ECHO;
            guessed = Some(key_modes(&inside));
        }
        tcsetattr(&pts, OptionalActions::Now, &inside)?;
        let like = ours.try_clone_to_owned()?;
        let pty = Some(Arc::new(pty.into()));
        let terminal =
            Self { pty, reads: None, like, before, is_raw: false, is_plain: true, guessed, wake: None };
        let _ = terminal.resize();
        Ok((terminal, pts))
    }

    /// Takes our keyboard for it, and calls `tell` with what happens to that.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn take_keyboard(&mut self, tell: impl Fn(Keyboard) + Send + 'static) -> io::Result<()> {
        let Some(pty) = &self.pty else { return Ok(()) };
        let (wake, woken) = UnixStream::pair()?;
        keyboard::pass_on(Arc::clone(pty), woken, tell)?;
        self.wake = Some(wake);
        self.enter();
        Ok(())
    }

    /// What the command prints, until [`Terminal::hang_up`].
    ///
    /// # Errors
    /// The system's.
    pub(super) fn output(&mut self) -> io::Result<Source> {
        let (reads, until) = UnixStream::pair()?;
        self.reads = Some(reads);
        let from = self.pty.clone().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Source { from, until: Some(until) })
    }

    /// Where the command finds it.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn path(&self) -> io::Result<OsString> {
        let pty = self.pty.as_ref().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(OsString::from_vec(ptsname(&**pty, Vec::new())?.into_bytes()))
    }

    /// Hangs up, as ours did: nothing can be read from it any more.
    pub(super) fn hang_up(&mut self) {
        (self.pty, self.reads) = (None, None);
    }

    /// Whether it has hung up.
    pub(super) fn has_hung_up(&self) -> bool {
        self.pty.is_none()
    }

    /// Takes our terminal over, if it is ours now: what is typed goes to the command as it is.
    pub(super) fn enter(&mut self) {
        if self.wake.is_some() && is_foreground(self.like.as_fd()) {
            if !self.is_raw {
                if let Ok(before) = tcgetattr(&self.like) {
                    self.before = before;
                    self.replace_guess();
                }
                let mut raw = self.before.clone();
                raw.make_raw();
                self.is_raw = true;
                // First, as a carriage return too many isn't seen, and one too few is.
                self.share_line_endings();
                self.is_raw = tcsetattr(&self.like, OptionalActions::Now, &raw).is_ok();
            }
            if let Some(wake) = &mut self.wake {
                let _ = wake.write_all(b"!");
            }
        }
        self.share_line_endings();
    }

    /// Gives our terminal back as it was.
    pub(super) fn leave(&mut self) {
        if std::mem::take(&mut self.is_raw) && is_foreground(self.like.as_fd()) {
            let _ = tcsetattr(&self.like, OptionalActions::Drain, &self.before);
        }
    }

    /// Gives the command's terminal the settings of ours in place of those that were guessed, unless the command chose its own.
    fn replace_guess(&mut self) {
        let Some(pty) = &self.pty else { return };
        if let Some(guessed) = self.guessed.take()
            && tcgetattr(&**pty).is_ok_and(|inside| key_modes(&inside) == guessed)
        {
            let _ = tcsetattr(&**pty, OptionalActions::Now, &plain(&self.before));
        }
    }

    /// Of both terminals, one makes the line endings.
    fn share_line_endings(&mut self) {
        let Some(pty) = &self.pty else { return };
        let Ok(mut inside) = tcgetattr(&**pty) else { return };
        if self.is_raw && std::mem::take(&mut self.is_plain) {
            inside.output_modes |= self.before.output_modes & OutputModes::OPOST;
        } else if !self.is_raw && inside.output_modes.contains(OutputModes::OPOST) {
            self.is_plain = true;
            inside.output_modes.remove(OutputModes::OPOST);
        } else {
            return;
        }
        let _ = tcsetattr(&**pty, OptionalActions::Now, &inside);
    }

    /// Waits a moment until what the command has printed was read.
    pub(super) fn drain(&self) {
        const TRIES: usize = 100;
        let Some(pty) = &self.pty else { return };
        for _ in 0..TRIES {
            if ioctl_fionread(pty).is_ok_and(|unread| unread == 0) {
                return;
            }
            pause::briefly();
        }
    }

    /// Stops reading what is typed.
    pub(super) fn end_keyboard(&self) {
        if let Some(wake) = &self.wake {
            let _ = wake.shutdown(std::net::Shutdown::Both);
        }
    }

    /// Gives it the size of ours, which tells a command that it controls. Returns whether that is another size.
    pub(super) fn resize(&self) -> bool {
        let (Some(pty), Ok(size)) = (&self.pty, tcgetwinsize(&self.like)) else { return false };
        let is_other = tcgetwinsize(&**pty).is_ok_and(|before| before != size);
        is_other && tcsetwinsize(&**pty, size).is_ok()
    }
}

/// The settings with line endings left to another terminal.
fn plain(settings: &Termios) -> Termios {
    let mut plain = settings.clone();
    plain.output_modes.remove(OutputModes::OPOST);
    plain
}

/// What keys do.
fn key_modes(settings: &Termios) -> (InputModes, LocalModes) {
    (settings.input_modes, settings.local_modes)
}
