//! The helper: this program, started by [`run`](super::run) in another role. It tells which signals reach it, and with a
//! terminal to work on it runs the command there, as the leader of the terminal's session.
//!
//! A process can only get a terminal of its own before it becomes another program, and job control (Ctrl-Z) needs a parent
//! in the same session. So the command's parent is the helper then. The socket to the program is its standard input; it ends
//! with the program.

use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::os::fd::AsFd;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::Path;

use rustix::fs::OFlags;
use rustix::process::{Pid, Signal, kill_process_group};
use rustix::stdio::{dup2_stderr, dup2_stdout};
use rustix::termios::tcsetpgrp;
use signal_hook::consts::{SIGCONT, SIGTTIN, SIGTTOU};

use super::control::{self, Report};
use super::signals::{self, Change};
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
    let to = control.try_clone()?;
    signals::watch(move |signal| {
        let _ = control::report(&to, Report::Reached(signal));
    })?;
    let pid = match words.split_first() {
        Some((terminal, command)) => match lead(terminal, command, control.try_clone()?) {
            Ok(pid) => Some(pid),
            Err(NotStarted(error)) => {
                control::report(control, Report::NotStarted(error.raw_os_error().unwrap_or(0)))?;
                None
            }
        },
        None => None,
    };
    while let Some(signal) = control::next_signal(control) {
        if let Some(pid) = pid {
            pass(pid, signal);
        }
    }
    Ok(())
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
        let _ = kill_process_group(pid, Signal::CONT);
    } else {
        signals::send(pid, signal);
    }
}
