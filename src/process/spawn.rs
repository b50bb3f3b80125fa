//! Starts a command in one of three ways: with everything inherited, with its output relayed, or on a terminal of its own.

use std::ffi::OsString;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use pty_process::blocking::{Command as PtyCommand, Pts};
use rustix::fs::fstat;
use rustix::process::Pid;
use rustix::termios::isatty;

use super::control::{self, Report};
use super::helper::NAME;
use super::relay::{Source, relay};
use super::run::Event;
use super::signals::{self, thread};
use super::start::{NotStarted, start};
use super::tail::{Stream, Tail};
use super::terminal::Terminal;

/// This program, even if it was replaced since it started.
#[cfg(any(target_os = "linux", target_os = "android"))]
const OURSELVES: fn() -> io::Result<PathBuf> = || Ok("/proc/self/exe".into());

#[cfg(not(any(target_os = "linux", target_os = "android")))]
const OURSELVES: fn() -> io::Result<PathBuf> = std::env::current_exe;

/// A command that was started.
#[derive(Debug)]
pub(super) struct Started {
    /// The command, unless the helper is its parent.
    pub(super) pid: Option<Pid>,
    /// The socket to the helper; none if it couldn't be started.
    pub(super) helper: Option<UnixStream>,
    /// Its terminal in place of ours.
    pub(super) terminal: Option<Terminal>,
    /// Is closed when all its output has been passed on.
    pub(super) output: Option<Receiver<()>>,
}

/// Starts the command with our own streams, terminal and process group.
///
/// # Errors
/// The system's, before the command starts; [`NotStarted`] inside.
pub(super) fn inherit(words: &[OsString], events: &Sender<Event>) -> io::Result<Result<Started, NotStarted>> {
    let helper = witness(events);
    let child = match start(words, |_| {}) {
        Ok(child) => child,
        Err(error) => return Ok(Err(error)),
    };
    let pid = watch(&child, events)?;
    Ok(Ok(Started { pid: Some(pid), helper, terminal: None, output: None }))
}

/// Starts the command, and keeps the end of its output in `tail`.
///
/// # Errors
/// As [`inherit`].
pub(super) fn captured(
    words: &[OsString],
    events: &Sender<Event>,
    tail: &Arc<Mutex<Tail>>,
) -> io::Result<Result<Started, NotStarted>> {
    let (stdin, stdout, stderr) = (io::stdin(), io::stdout(), io::stderr());
    if isatty(&stdin) && isatty(&stdout) {
        return on_terminal(words, events, tail, isatty(&stderr)).map(Ok);
    }
    let (ended, output) = channel();
    let (mut terminal, mut pts) = (None, None);
    let ours = [stdout.as_fd(), stderr.as_fd()];
    if let Some(shown) = ours.into_iter().find(|stream| isatty(stream)) {
        let (mut opened, end) = Terminal::open(shown)?;
        relay(opened.output()?, to_terminal(isatty(&stdout)), Arc::clone(tail), ended.clone())?;
        (terminal, pts) = (Some(opened), Some(end));
    }
    // What goes to the same place keeps its order.
    let shared = if terminal.is_none() && is_same(ours) { Some(io::pipe()?) } else { None };
    let shown = |stream: BorrowedFd<'_>| match (pts.as_ref().filter(|_| isatty(stream)), &shared) {
        (Some(pts), _) => pts.as_fd().try_clone_to_owned().map_or_else(|_| Stdio::null(), Stdio::from),
        (None, Some((_, into))) => into.try_clone().map_or_else(|_| Stdio::null(), Stdio::from),
        (None, None) => Stdio::piped(),
    };
    let helper = witness(events);
    let started = start(words, |command| {
        command.stdout(shown(stdout.as_fd())).stderr(shown(stderr.as_fd()));
    });
    drop(pts);
    if let Some((out, into)) = shared {
        drop(into);
        relay(Source::from(out), Stream::Stdout, Arc::clone(tail), ended.clone())?;
    }
    let mut child = match started {
        Ok(child) => child,
        Err(error) => return Ok(Err(error)),
    };
    relay_pipes(&mut child, tail, ended)?;
    let pid = watch(&child, events)?;
    Ok(Ok(Started { pid: Some(pid), helper, terminal, output: Some(output) }))
}

/// Starts the command on a terminal of its own, which the helper leads.
fn on_terminal(
    words: &[OsString],
    events: &Sender<Event>,
    tail: &Arc<Mutex<Tail>>,
    has_stderr: bool,
) -> io::Result<Started> {
    let (mut terminal, pts) = Terminal::open(io::stdin().as_fd())?;
    let (ended, output) = channel();
    relay(terminal.output()?, Stream::Stdout, Arc::clone(tail), ended.clone())?;
    let (ours, theirs) = UnixStream::pair()?;
    let mut command = PtyCommand::new(OURSELVES()?)
        .arg0(NAME)
        .arg(terminal.path()?)
        .args(words)
        .stdin(Stdio::from(OwnedFd::from(theirs)));
    if !has_stderr {
        command = command.stderr(Stdio::piped());
    }
    let to = events.clone();
    terminal.take_keyboard(move |keyboard| drop(to.send(Event::Keyboard(keyboard))))?;
    let mut helper = spawn_on(command, pts).inspect_err(|_| terminal.leave())?;
    relay_pipes(&mut helper, tail, ended)?;
    listen(ours.try_clone()?, events)?;
    Ok(Started { pid: None, helper: Some(ours), terminal: Some(terminal), output: Some(output) })
}

fn spawn_on(command: PtyCommand, pts: Pts) -> io::Result<Child> {
    command.spawn(pts).map_err(io::Error::other)
}

/// Whether both go to the same file or pipe.
fn is_same([stdout, stderr]: [BorrowedFd<'_>; 2]) -> bool {
    matches!((fstat(stdout), fstat(stderr)), (Ok(one), Ok(other)) if (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino))
}

fn to_terminal(has_stdout: bool) -> Stream {
    if has_stdout { Stream::Stdout } else { Stream::Stderr }
}

fn relay_pipes(child: &mut Child, tail: &Arc<Mutex<Tail>>, ended: Sender<()>) -> io::Result<()> {
    if let Some(stdout) = child.stdout.take() {
        relay(Source::from(stdout), Stream::Stdout, Arc::clone(tail), ended.clone())?;
    }
    if let Some(stderr) = child.stderr.take() {
        relay(Source::from(stderr), Stream::Stderr, Arc::clone(tail), ended)?;
    }
    Ok(())
}

fn watch(child: &Child, events: &Sender<Event>) -> io::Result<Pid> {
    let (pid, events) = (Pid::from_child(child), events.clone());
    signals::watch_child(pid, move |change| drop(events.send(Event::Changed(change))))?;
    Ok(pid)
}

/// Starts the helper that only tells which signals reach it. Without one, every signal is forwarded.
fn witness(events: &Sender<Event>) -> Option<UnixStream> {
    let (ours, theirs) = UnixStream::pair().ok()?;
    let mut command = Command::new(OURSELVES().ok()?);
    command.arg0(NAME).stdin(OwnedFd::from(theirs)).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().ok()?;
    // Until then a signal would be its end.
    if control::next(&ours) != Some(Report::Ready) {
        return None;
    }
    listen(ours.try_clone().ok()?, events).ok()?;
    Some(ours)
}

/// Passes on what the helper reports.
fn listen(helper: UnixStream, events: &Sender<Event>) -> io::Result<()> {
    let events = events.clone();
    thread("helper", move || {
        while let Some(report) = control::next(&helper) {
            let _ = events.send(match report {
                Report::Ready => continue,
                Report::Answer => Event::Answered,
                Report::Reached(signal) => Event::Reached(signal),
                Report::Changed(change) => Event::Changed(change),
                Report::NotStarted(error) => {
                    Event::NotStarted(NotStarted(io::Error::from_raw_os_error(error)))
                }
            });
        }
        let _ = events.send(Event::HelperGone);
    })
}
