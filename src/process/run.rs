//! Runs a command to its end: forwards signals, follows its stops, and waits for its output.

use std::ffi::OsString;
use std::io;
use std::os::fd::AsFd;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::process::{Signal, getpgid, getpgrp, getpid, getppid, getsid, kill_process};
use signal_hook::consts::{SIGCONT, SIGTSTP, SIGWINCH};

use super::forward::{Forward, GRACE};
use super::signals::{self, Change, thread};
use super::spawn::{self, Started};
use super::start::NotStarted;
use super::tail::Tail;
use super::terminal::is_foreground;
use super::{Ended, Outcome, control};

/// How long the output is waited for that others hold open when the command has ended.
const LINGER: Duration = Duration::from_secs(2);

/// What happens while a command runs.
#[derive(Debug)]
pub(super) enum Event {
    /// A signal has reached us.
    Came(i32),
    /// A signal has reached the helper.
    Reached(i32),
    /// The command has changed.
    Changed(Change),
    /// The helper couldn't start the command.
    NotStarted(NotStarted),
    /// The helper has ended.
    HelperGone,
}

/// The signals that come after a command's end.
#[derive(Debug)]
pub struct Later {
    events: Receiver<Event>,
    /// Keeps the channel open.
    _sender: Sender<Event>,
}

impl Later {
    /// Calls `tell` with each of them, but for those that come at once: they were meant for the command, and may have ended
    /// it.
    ///
    /// # Errors
    /// The system refuses a thread.
    pub fn hand_to(self, mut tell: impl FnMut(i32) + Send + 'static) -> io::Result<()> {
        let ended = Instant::now();
        thread("later", move || {
            for event in &self.events {
                if let Event::Came(signal) = event
                    && ended.elapsed() > GRACE
                {
                    tell(signal);
                }
            }
        })
    }
}

/// Runs the command in these words, its name first; keeps the end of its output if that is wanted.
///
/// # Errors
/// The system refuses what is needed to run it.
pub fn run(words: &[OsString], keeps_output: bool) -> io::Result<Ended> {
    let (sender, events) = channel();
    let to = sender.clone();
    signals::watch(move |signal| drop(to.send(Event::Came(signal))))?;
    let tail = Arc::new(Mutex::new(Tail::default()));
    let began = Instant::now();
    let started =
        if keeps_output { spawn::captured(words, &sender, &tail)? } else { spawn::inherit(words, &sender)? };
    let (outcome, took) = match started {
        Ok(started) => follow(started, &events, &sender, began)?,
        Err(why) => (Outcome::NotStarted(why), began.elapsed()),
    };
    let tail = std::mem::take(&mut *tail.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(Ended { outcome, took, tail, later: Later { events, _sender: sender } })
}

/// Waits for the command's end, and then for its output; returns how it ended and how long it ran.
fn follow(
    started: Started,
    events: &Receiver<Event>,
    sender: &Sender<Event>,
    began: Instant,
) -> io::Result<(Outcome, Duration)> {
    if started.terminal.is_some() {
        let to = sender.clone();
        signals::catch(&[SIGWINCH], move |signal| drop(to.send(Event::Came(signal))))?;
    }
    let mut running =
        Running { forward: Forward::default(), has_been_told_to_stop: false, is_stopped: false, started };
    if running.started.helper.is_none() {
        running.forward.helper_is_gone();
    }
    let outcome = loop {
        let event = match running.forward.due() {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => events.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match event {
            Ok(event) => {
                if let Some(outcome) = running.meet(event) {
                    break outcome;
                }
            }
            Err(RecvTimeoutError::Timeout) => running.forward(),
            // This function holds a sender.
            Err(RecvTimeoutError::Disconnected) => break Outcome::Exited(1),
        }
    };
    let took = began.elapsed();
    running.end();
    Ok((outcome, took))
}

struct Running {
    started: Started,
    forward: Forward,
    /// Whether a signal to stop came since the command was last going.
    has_been_told_to_stop: bool,
    is_stopped: bool,
}

impl Running {
    /// Does what an event asks for; returns how the command ended, if it did.
    fn meet(&mut self, event: Event) -> Option<Outcome> {
        match event {
            Event::Came(SIGWINCH) => {
                if let Some(terminal) = &self.started.terminal {
                    terminal.resize();
                }
            }
            Event::Came(SIGCONT) => {
                if let Some(terminal) = &mut self.started.terminal {
                    terminal.enter();
                }
                if self.is_stopped {
                    self.forward.came(SIGCONT, Instant::now());
                }
            }
            Event::Came(signal) => {
                self.has_been_told_to_stop |= signal == SIGTSTP;
                self.forward.came(signal, Instant::now());
            }
            Event::Reached(signal) => self.forward.reached(signal, Instant::now()),
            Event::Changed(Change::Stopped(_)) => {
                self.is_stopped = true;
                self.stop();
                self.forward.stopped(Instant::now());
            }
            Event::Changed(Change::Continued) => {
                (self.is_stopped, self.has_been_told_to_stop) = (false, false);
                self.forward.continued();
            }
            Event::Changed(Change::Exited(code)) => return Some(Outcome::Exited(code)),
            Event::Changed(Change::Killed(signal)) => return Some(Outcome::Killed(signal)),
            Event::NotStarted(why) => return Some(Outcome::NotStarted(why)),
            Event::HelperGone => match self.started.pid {
                Some(_) => self.forward.helper_is_gone(),
                // The command's terminal went with it.
                None => return Some(Outcome::Killed(signal_hook::consts::SIGHUP)),
            },
        }
        None
    }

    /// Forwards the signals that have waited enough.
    fn forward(&mut self) {
        for signal in self.forward.take(Instant::now()) {
            match (self.started.pid, &self.started.helper) {
                (Some(pid), _) => signals::send(pid, signal),
                (None, Some(helper)) => drop(control::forward(helper, signal)),
                (None, None) => {}
            }
        }
    }

    /// The command has stopped. A shell with job control sees us stop too.
    fn stop(&mut self) {
        let has_own_terminal = self.started.pid.is_none();
        if !has_job_control() {
            // Alone, it would not have stopped for the terminal: nobody could let it go on.
            if has_own_terminal && let Some(helper) = &self.started.helper {
                let _ = control::forward(helper, SIGCONT);
            }
            return;
        }
        // A stop that is meant for the command alone, in the background, is nobody else's business.
        if has_own_terminal || self.has_been_told_to_stop || is_foreground_job() {
            if let Some(terminal) = &mut self.started.terminal {
                terminal.drain();
                terminal.leave();
            }
            let _ = kill_process(getpid(), Signal::STOP);
        }
    }

    /// Waits for the end of the output, and gives the terminal back.
    fn end(mut self) {
        if let Some(terminal) = &self.started.terminal {
            terminal.end_keyboard();
        }
        if let Some(output) = &self.started.output {
            // Nothing is sent: it is closed.
            let _ = output.recv_timeout(LINGER);
        }
        if let Some(terminal) = &mut self.started.terminal {
            terminal.leave();
        }
    }
}

/// Whether our parent can stop us and let us go on: the system has no job control for other process groups either.
fn has_job_control() -> bool {
    getppid().is_some_and(|parent| {
        let is_same_session =
            matches!((getsid(None), getsid(Some(parent))), (Ok(ours), Ok(its)) if ours == its);
        is_same_session && getpgid(Some(parent)).is_ok_and(|group| group != getpgrp())
    })
}

/// Whether we are in the foreground of a terminal.
fn is_foreground_job() -> bool {
    std::fs::File::open("/dev/tty").is_ok_and(|terminal| is_foreground(terminal.as_fd()))
}
