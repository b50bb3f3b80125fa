//! The signals that a command may get, and how a process that was started is watched.

use std::io;

use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2};
use signal_hook::iterator::Signals;

use super::ignored;

/// The signals that reach the command when they are sent to us.
pub(super) const FORWARDED: [i32; 8] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGUSR1, SIGUSR2];

/// A change of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// By a signal, and can go on.
    Stopped(i32),
    Continued,
    /// Its end, with the exit code.
    Exited(i32),
    /// Its end, by a signal.
    Killed(i32),
}

/// Calls `tell` with each of them from now on. Those that were ignored stay so.
///
/// # Errors
/// The system refuses a handler or a thread.
pub(super) fn watch(tell: impl FnMut(i32) + Send + 'static) -> io::Result<()> {
    catch(&ignored::others(&FORWARDED), tell)
}

/// Calls `tell` with each of these signals from now on.
///
/// # Errors
/// The system refuses a handler or a thread.
pub fn catch(signals: &[i32], tell: impl FnMut(i32) + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new(signals)?;
    thread("signals", move || signals.forever().for_each(tell))
}

/// Calls `tell` with each change of a child, up to its end.
///
/// # Errors
/// The system refuses a thread.
pub(super) fn watch_child(pid: Pid, mut tell: impl FnMut(Change) + Send + 'static) -> io::Result<()> {
    thread("child", move || {
        loop {
            let waited = waitpid(Some(pid), WaitOptions::UNTRACED | WaitOptions::CONTINUED);
            let status = match waited {
                Ok(Some((_, status))) => status,
                Err(rustix::io::Errno::INTR) | Ok(None) => continue,
                // Nobody else waits for it, so this can't be.
                Err(_) => return tell(Change::Exited(1)),
            };
            if let Some(code) = status.exit_status() {
                return tell(Change::Exited(code));
            }
            if let Some(signal) = status.terminating_signal() {
                return tell(Change::Killed(signal));
            }
            tell(status.stopping_signal().map_or(Change::Continued, Change::Stopped));
        }
    })
}

/// Starts a thread.
///
/// # Errors
/// The system refuses it.
pub(super) fn thread(name: &str, run: impl FnOnce() + Send + 'static) -> io::Result<()> {
    std::thread::Builder::new().name(name.to_owned()).spawn(run).map(drop)
}

/// Sends a signal to a process, if it is still there.
pub(super) fn send(pid: Pid, signal: i32) {
    if let Some(signal) = Signal::from_named_raw(signal) {
        let _ = kill_process(pid, signal);
    }
}
