//! The helper: this program, started by [`run`](super::run) in another role. It tells which signals reach it, and with a
//! terminal to work on it runs the command there, as the leader of the terminal's session.
//!
//! A process can only get a terminal of its own before it becomes another program, and job control (Ctrl-Z) needs a parent
//! in the same session. So the command's parent is the helper then. The socket to the program is its standard input; it ends
//! with the program.

use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::os::fd::AsFd;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::process::{Pid, Signal, kill_process_group};
use rustix::stdio::{dup2_stderr, dup2_stdout};
use rustix::termios::tcsetpgrp;
use signal_hook::consts::{SIGCONT, SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};
use signal_hook::flag;
use signal_hook::low_level::pipe;

use super::control::{self, Order, Report};
use super::ignored;
use super::signals::{self, Change, FORWARDED};
use super::start::{NotStarted, start};

/// What the helper's command line begins with. It names itself in lists of processes; `killall blooio` doesn't mean it.
pub(super) const NAME: &str = "notify-helper";

/// Plays the helper, if this command line is one; then returns its exit code.
#[must_use]
pub fn play(arguments: &[OsString]) -> Option<u8> {
    let (name, rest) = arguments.split_first()?;
    if name != NAME {
        return None;
    }
    let control = std::io::stdin().as_fd().try_clone_to_owned().ok().map(UnixStream::from);
    Some(control.map_or(1, |control| u8::from(help(&control, rest).is_err())))
}

fn help(control: &UnixStream, words: &[OsString]) -> std::io::Result<()> {
    let caught = Caught::new()?;
    control::report(control, Report::Ready)?;
    let pid = match words.split_first() {
        Some((terminal, command)) => match lead(terminal, command, control.try_clone()?) {
            Ok(pid) => {
                // Until the command was in the foreground, its keys were ours.
                for signal in caught.take().filter(|signal| [SIGINT, SIGQUIT, SIGTSTP].contains(signal)) {
                    pass_to_group(pid, signal);
                }
                Some(pid)
            }
            Err(NotStarted(error)) => {
                control::report(control, Report::NotStarted(error.raw_os_error().unwrap_or(0)))?;
                None
            }
        },
        None => None,
    };
    loop {
        let mut sources = [PollFd::new(control, PollFlags::IN), PollFd::new(&caught.wake, PollFlags::IN)];
        match poll(&mut sources, None) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let is_ordered = !sources[0].revents().is_empty();
        caught.report(control)?;
        if !is_ordered {
            continue;
        }
        match (control::next_order(control), pid) {
            (Some(Order::Ask), _) => {
                caught.report(control)?;
                control::report(control, Report::Answer)?;
            }
            (Some(Order::Forward(signal)), Some(pid)) => pass(pid, signal),
            (Some(Order::Forward(_)), None) => {}
            (None, _) => return Ok(()),
        }
    }
}

/// The signals that have reached the helper. Those that were ignored stay so.
struct Caught {
    signals: Vec<(i32, Arc<AtomicBool>)>,
    /// Has something to read when there may be one.
    wake: UnixStream,
}

impl Caught {
    fn new() -> std::io::Result<Self> {
        let (wake, woken) = UnixStream::pair()?;
        wake.set_nonblocking(true)?;
        let mut signals = Vec::new();
        for signal in ignored::others(&FORWARDED) {
            let has_come = Arc::new(AtomicBool::new(false));
            flag::register(signal, Arc::clone(&has_come))?;
            pipe::register(signal, woken.try_clone()?)?;
            signals.push((signal, has_come));
        }
        Ok(Self { signals, wake })
    }

    /// Reports those that have come since the last time.
    fn report(&self, to: &UnixStream) -> std::io::Result<()> {
        while (&self.wake).read(&mut [0; 64]).is_ok_and(|length| length > 0) {}
        self.take().try_for_each(|signal| control::report(to, Report::Reached(signal)))
    }

    /// Takes those that have come since the last time.
    fn take(&self) -> impl Iterator<Item = i32> {
        let come = self.signals.iter().filter(|(_, has_come)| has_come.swap(false, Ordering::SeqCst));
        come.map(|(signal, _)| *signal)
    }
}

/// Starts the command on the terminal, in the foreground.
fn lead(terminal: &OsStr, command: &[OsString], to: UnixStream) -> Result<Pid, NotStarted> {
    let terminal = open(terminal.as_ref()).map_err(NotStarted)?;
    let child = start(command, |command| {
        command.process_group(0);
        if let Ok(terminal) = terminal.try_clone() {
            command.stdin(terminal);
        }
    });
    // Whoever reads the output waits until nobody has it any more.
    if let Ok(nothing) = File::options().write(true).open("/dev/null") {
        let _ = dup2_stdout(&nothing).and_then(|()| dup2_stderr(&nothing));
    }
    let pid = Pid::from_child(&child?);
    let _ = tcsetpgrp(&terminal, pid);
    let mut is_new = true;
    let tell = move |change| {
        // It may have asked for the keyboard before it was in the foreground.
        if let Change::Stopped(SIGTTIN | SIGTTOU) = change
            && std::mem::take(&mut is_new)
        {
            return pass(pid, SIGCONT);
        }
        let _ = control::report(&to, Report::Changed(change));
    };
    signals::watch_child(pid, tell).map_err(NotStarted)?;
    Ok(pid)
}

fn open(terminal: &Path) -> std::io::Result<File> {
    let flags = i32::try_from(OFlags::NOCTTY.bits()).unwrap_or(0);
    OpenOptions::new().read(true).write(true).custom_flags(flags).open(terminal)
}

/// Sends a signal to the command; its whole group goes on, as it was stopped.
fn pass(pid: Pid, signal: i32) {
    if signal == SIGCONT {
        pass_to_group(pid, signal);
    } else {
        signals::send(pid, signal);
    }
}

fn pass_to_group(pid: Pid, signal: i32) {
    if let Some(signal) = Signal::from_named_raw(signal) {
        let _ = kill_process_group(pid, signal);
    }
}
