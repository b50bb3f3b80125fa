//! Runs a command to its end: forwards signals, follows its stops, and waits for its output.

use std::ffi::OsString;
use std::io;
use std::os::fd::AsFd;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGTSTP, SIGWINCH};

use super::control::{self, Order};
use super::forward::{Forward, GRACE};
use super::keyboard::{Keyboard, is_foreground};
use super::outcome::{Ended, Outcome};
use super::signals::{self, Change, thread};
use super::spawn::{self, Started};
use super::start::NotStarted;
use super::tail::Tail;
use super::terminal::{Settings, Terminal};

/// How long the output is waited for that others hold open when the command has ended.
const LINGER: Duration = Duration::from_secs(2);
/// How long after a command's stop we are sure that it doesn't go on at once.
const SETTLED: Duration = Duration::from_millis(20);

/// What happens while a command runs.
#[derive(Debug)]
pub(super) enum Event {
    /// A signal has reached us.
    Came(i32, Instant),
    /// A signal has reached the helper.
    Reached(i32),
    /// The helper has reported all signals that it was asked for.
    Answered,
    /// The terminal has become ours, or has hung up.
    Keyboard(Keyboard),
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
    /// Those that were meant for the command, and may have ended it: they come late.
    late: Vec<i32>,
    /// Keeps the channel open.
    _sender: Sender<Event>,
}

impl Later {
    /// Calls `tell` with each of them.
    ///
    /// # Errors
    /// The system refuses a thread.
    pub fn hand_to(mut self, mut tell: impl FnMut(i32) + Send + 'static) -> io::Result<()> {
        let ended = Instant::now();
        thread("later", move || {
            for event in &self.events {
                let Event::Came(signal, at) = event else { continue };
                match self.late.iter().position(|late| *late == signal) {
                    Some(late) if at < ended + GRACE => drop(self.late.remove(late)),
                    _ => tell(signal),
                }
            }
        })
    }
}

/// Runs the command in these words, its name first; keeps the end of its output if that is wanted.
///
/// # Errors
/// The system refuses what is needed to run it.
pub fn run(words: &[OsString], keeps_output: bool) -> io::Result<(Ended, Later)> {
    let (sender, events) = channel();
    let to = sender.clone();
    signals::watch(move |signal| drop(to.send(Event::Came(signal, Instant::now()))))?;
    let tail = Arc::new(Mutex::new(Tail::default()));
    let settings = Settings::keep();
    let began = Instant::now();
    let started =
        if keeps_output { spawn::captured(words, &sender, &tail)? } else { spawn::inherit(words, &sender)? };
    let (outcome, took, late) = match started {
        Ok(started) => follow(started, &events, &sender, began)?,
        Err(why) => (Outcome::NotStarted(why), began.elapsed(), Vec::new()),
    };
    if matches!(outcome, Outcome::Killed(_)) {
        settings.put_back();
    }
    let tail = std::mem::take(&mut *tail.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((Ended { outcome, took, tail }, Later { events, late, _sender: sender }))
}

/// Waits for the command's end, and then for its output; returns how it ended, how long it ran, and which signals that it got
/// will still come to us.
fn follow(
    started: Started,
    events: &Receiver<Event>,
    sender: &Sender<Event>,
    began: Instant,
) -> io::Result<(Outcome, Duration, Vec<i32>)> {
    if started.terminal.is_some() {
        let to = sender.clone();
        signals::catch(&[SIGWINCH], move |signal| drop(to.send(Event::Came(signal, Instant::now()))))?;
    }
    let mut running = Running {
        started,
        forward: Forward::default(),
        has_been_told_to_stop: false,
        job: Job::Runs,
        stops_at: None,
        went_on: None,
    };
    if running.started.helper.is_none() {
        running.forward.helper_is_gone();
    }
    // The window may have changed since the terminal was opened.
    running.resize();
    let outcome = loop {
        let event = match running.due() {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => events.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match event {
            Ok(event) => {
                if let Some(outcome) = running.meet(event) {
                    break outcome;
                }
            }
            Err(RecvTimeoutError::Timeout) => running.do_what_is_due(),
            // This function holds a sender.
            Err(RecvTimeoutError::Disconnected) => break Outcome::Exited(1),
        }
    };
    let took = began.elapsed();
    let mut late = running.forward.expected();
    if let Outcome::Killed(signal) = outcome
        && !running.forward.came_last(signal)
    {
        late.push(signal);
    }
    running.end();
    Ok((outcome, took, late))
}

struct Running {
    started: Started,
    forward: Forward,
    /// Whether a signal to stop came since the command was last going.
    has_been_told_to_stop: bool,
    job: Job,
    /// When we stop too, unless it goes on before.
    stops_at: Option<Instant>,
    /// When we went on after that, and told the command to.
    went_on: Option<Instant>,
}

/// What the command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Job {
    Runs,
    Stopped,
    /// It has stopped, and we have too.
    StoppedWithUs,
}

impl Running {
    /// Does what an event asks for; returns how the command ended, if it did.
    fn meet(&mut self, event: Event) -> Option<Outcome> {
        match event {
            Event::Came(signal, at) => self.signal(signal, at),
            // Its terminal has hung up because ours has.
            Event::Reached(SIGHUP) if self.has_hung_up() => {}
            Event::Reached(signal) => self.forward.reached(signal, Instant::now()),
            Event::Answered => {
                for signal in self.forward.answered() {
                    self.send(signal);
                }
            }
            Event::Keyboard(Keyboard::Ours) => self.enter(),
            Event::Keyboard(Keyboard::HungUp) => {
                if let Some(terminal) = &mut self.started.terminal {
                    terminal.hang_up();
                }
            }
            Event::Changed(Change::Stopped(_)) => {
                self.job = Job::Stopped;
                self.forward.stopped();
                self.follow_stop();
            }
            Event::Changed(Change::Continued) => {
                (self.job, self.has_been_told_to_stop, self.stops_at) = (Job::Runs, false, None);
                self.forward.continued();
            }
            Event::Changed(Change::Exited(code)) => return Some(Outcome::Exited(code)),
            Event::Changed(Change::Killed(signal)) => return Some(Outcome::Killed(signal)),
            Event::NotStarted(why) => return Some(Outcome::NotStarted(why)),
            Event::HelperGone => match self.started.pid {
                Some(_) => self.forward.helper_is_gone(),
                // The command's terminal went with it.
                None => return Some(Outcome::Killed(SIGHUP)),
            },
        }
        None
    }

    fn signal(&mut self, signal: i32, at: Instant) {
        match signal {
            SIGWINCH => return self.resize(),
            SIGCONT => {
                self.stops_at = None;
                self.enter();
                // It has let the command go on already.
                if self.went_on.take().is_some_and(|went_on| at < went_on + GRACE) {
                    return;
                }
            }
            SIGTSTP => {
                self.has_been_told_to_stop = true;
                if self.job != Job::Runs {
                    return self.follow_stop();
                }
            }
            _ => {}
        }
        self.forward.came(signal, at);
    }

    /// Gives the command's terminal the size of ours. A command in our own group has got the signal about it with us, and may
    /// have asked for the size before it was set: it gets another one. So do we, and then nothing has changed.
    fn resize(&self) {
        if let Some(terminal) = &self.started.terminal
            && terminal.resize()
            && self.started.pid.is_some()
        {
            let _ = kill_current_process_group(Signal::WINCH);
        }
    }

    /// Takes our terminal over for the command's, if it is ours now.
    fn enter(&mut self) {
        self.resize();
        if let Some(terminal) = &mut self.started.terminal {
            terminal.enter();
        }
    }

    fn has_hung_up(&self) -> bool {
        self.started.terminal.as_ref().is_some_and(Terminal::has_hung_up)
    }

    /// Asks the helper for the signals that have waited.
    fn ask(&mut self) {
        self.forward.ask(Instant::now());
        let asked = self.started.helper.as_ref().map(|helper| control::order(helper, Order::Ask));
        if !matches!(asked, Some(Ok(()))) {
            for signal in self.forward.answered() {
                self.send(signal);
            }
        }
    }

    /// Sends a signal to the command.
    fn send(&self, signal: i32) {
        match (self.started.pid, &self.started.helper) {
            (Some(pid), _) => signals::send(pid, signal),
            (None, Some(helper)) => drop(control::order(helper, Order::Forward(signal))),
            (None, None) => {}
        }
    }

    /// When something has to be done, if nothing happens before.
    fn due(&self) -> Option<Instant> {
        self.forward.due().into_iter().chain(self.stops_at).min()
    }

    fn do_what_is_due(&mut self) {
        if self.stops_at.is_some_and(|at| at <= Instant::now()) {
            self.stops_at = None;
            self.stop();
        } else {
            self.ask();
        }
    }

    /// The command has stopped: we do so too. If the terminal has stopped all of the group, us too, we hear of it when we go on,
    /// and of the command's going on right after.
    fn follow_stop(&mut self) {
        if self.started.pid.is_none() {
            self.stop();
        } else if self.job == Job::Stopped {
            self.stops_at = Some(Instant::now() + SETTLED);
        }
    }

    /// Stops, so that a shell with job control sees it.
    fn stop(&mut self) {
        let has_own_terminal = self.started.pid.is_none();
        // A stop that is meant for the command alone, in the background, is nobody else's business.
        let is_ours = has_own_terminal || self.has_been_told_to_stop || is_foreground_job();
        if !is_ours || self.job == Job::StoppedWithUs {
            return;
        }
        self.job = Job::StoppedWithUs;
        if let Some(terminal) = &mut self.started.terminal {
            terminal.drain();
            terminal.leave();
        }
        // Without a shell that could let us go on, the system ignores it, as it does for a command that has the terminal of
        // such a program.
        let _ = kill_process(getpid(), Signal::TTIN);
        self.enter();
        // On a terminal of its own, the command isn't in the group that the shell lets go on.
        if has_own_terminal {
            self.send(SIGCONT);
            self.went_on = Some(Instant::now());
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

/// Whether we are in the foreground of a terminal.
fn is_foreground_job() -> bool {
    std::fs::File::open("/dev/tty").is_ok_and(|terminal| is_foreground(terminal.as_fd()))
}
