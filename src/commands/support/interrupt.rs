//! Handles SIGINT and SIGTERM: the program's last words say whether a message was in flight, and how to resume.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use signal_hook::consts::{SIGINT, SIGTERM};

use crate::failure::{self, Context, Failure, Report};
use crate::output::{Mode, Terminals};
use crate::process::{ignored, signals};

/// Is called with the first signal, and must not block.
type First = Box<dyn FnOnce(i32) + Send>;

/// What the first signal does instead of ending the program, and the hint on how to resume after the second.
#[derive(Default)]
struct Graceful {
    first: Option<First>,
    resume: Option<String>,
    last: Option<Last>,
}

impl std::fmt::Debug for Graceful {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Graceful").field("resume", &self.resume).finish_non_exhaustive()
    }
}

/// Is called right before a signal ends the program, and must not block.
type Last = Box<dyn FnOnce() + Send>;

/// Shared between the command and the signal handler: what is in flight, and what a signal does.
#[derive(Debug, Clone)]
pub struct Interrupt {
    in_flight: Arc<Mutex<Context>>,
    failed: Arc<Mutex<Vec<failure::Error>>>,
    graceful: Arc<Mutex<Graceful>>,
    plain: bool,
    armed: Arc<AtomicBool>,
    /// Whether somebody else handles the signals.
    handed_over: Arc<AtomicBool>,
    terminal: Terminal,
}

impl Interrupt {
    /// An interrupt; `plain` for a terminal without cursor control.
    #[must_use]
    pub fn new(plain: bool) -> Self {
        Self {
            in_flight: Arc::default(),
            failed: Arc::default(),
            graceful: Arc::default(),
            plain,
            armed: Arc::default(),
            handed_over: Arc::default(),
            terminal: Terminal::default(),
        }
    }

    /// Records what is in flight from now on: a message, or a request that changes something.
    pub fn begin(&self, context: Context) {
        *self.in_flight() = context;
    }

    /// Records that nothing is in flight any more.
    pub fn end(&self) {
        *self.in_flight() = Context::default();
    }

    /// From now on the report of a signal that ends the program has this hint on how to resume.
    pub fn resume_hint(&self, hint: String) {
        self.graceful().resume = Some(hint);
    }

    /// Keeps the failures of one of several messages until the command ends, or a signal ends it.
    pub fn keep(&self, failures: impl IntoIterator<Item = failure::Error>) {
        self.failed().extend(failures);
    }

    /// Takes the failures that were kept.
    #[must_use]
    pub fn take(&self) -> Vec<failure::Error> {
        std::mem::take(&mut *self.failed())
    }

    /// From now on `first` is called for the first signal, and the next one ends the program with a hint that has the
    /// resume command.
    pub fn end_gracefully(&self, resume_command: &str, first: impl FnOnce(i32) + Send + 'static) {
        let resume = Some(format!("resume with: {resume_command}"));
        *self.graceful() = Graceful { first: Some(Box::new(first)), resume, last: None };
    }

    /// From now on somebody else handles the signals, and nothing happens here.
    pub fn hand_over(&self) {
        self.handed_over.store(true, Ordering::SeqCst);
    }

    /// Before a signal ends the program, `last` is called: to take along what would outlive it.
    pub fn before_leaving(&self, last: impl FnOnce() + Send + 'static) {
        self.graceful().last = Some(Box::new(last));
    }

    /// From now on the first signal ends the program again.
    pub fn end_at_once(&self) {
        self.graceful().first = None;
    }

    fn graceful(&self) -> std::sync::MutexGuard<'_, Graceful> {
        self.graceful.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn failed(&self) -> std::sync::MutexGuard<'_, Vec<failure::Error>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn in_flight(&self) -> std::sync::MutexGuard<'_, Context> {
        self.in_flight.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on a signal is reported on stderr, in `mode`, and ends the program with its exit code. Further calls do
    /// nothing. A signal that was ignored when the program started stays ignored.
    ///
    /// # Errors
    /// The system refuses a signal handler or a thread.
    pub fn arm(&self, mode: Mode) -> failure::Result<()> {
        let failed =
            |error: std::io::Error| Failure::local(format!("can't install signal handlers: {error}"));
        if self.armed.swap(true, Ordering::SeqCst) {
            return Ok(());
        }
        let interrupt = self.clone();
        let meet = move |signal| {
            if interrupt.handed_over.load(Ordering::SeqCst) {
                return;
            }
            let first = interrupt.graceful().first.take();
            match first {
                Some(first) => first(signal),
                None => interrupt.leave(signal, mode),
            }
        };
        signals::catch(&ignored::others(&[SIGINT, SIGTERM]), meet).map_err(failed)
    }

    /// Saves the terminal's settings, so that they are restored if a signal comes while it hides the input.
    pub fn keep_terminal(&self) {
        self.terminal.keep();
    }

    /// The text for stderr when a signal ends the program.
    fn explain(&self, reports: impl Iterator<Item = Report>, mode: Mode) -> String {
        let lines: Vec<String> =
            reports.flat_map(|report| report.lines(mode, &|_, word| word.to_owned())).collect();
        // The line may hold progress, or the ^C that the terminal echoed.
        let start = match Terminals::of_process().stderr {
            true if self.plain => "\n",
            true => "\r\u{1b}[2K",
            false => "",
        };
        format!("{start}{}\n", lines.join("\n"))
    }

    fn leave(&self, signal: i32, mode: Mode) {
        // Locked until the end, so that the interrupted thread can't change anything.
        let (in_flight, failed, mut graceful) = (self.in_flight(), self.failed(), self.graceful());
        if let Some(last) = graceful.last.take() {
            last();
        }
        let mut context = in_flight.clone();
        if let Some(hint) = &graceful.resume {
            context = context.hint(hint.clone());
        }
        let ended = failure::interrupted(signal, &context);
        let code = ended.kind.code();
        let text = self.explain(failed.iter().flat_map(failure::reports).chain([ended]), mode);
        self.terminal.restore();
        // Not through the session, whose output the interrupted thread may hold.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
        #[allow(clippy::exit, reason = "the interrupted thread may be blocked in a system call")]
        std::process::exit(i32::from(code));
    }
}

/// The terminal's settings before they were changed.
#[derive(Debug, Clone, Default)]
struct Terminal {
    #[cfg(unix)]
    kept: Arc<Mutex<Option<rustix::termios::Termios>>>,
}

#[cfg(unix)]
impl Terminal {
    fn keep(&self) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) =
            rustix::termios::tcgetattr(std::io::stdin()).ok();
    }

    fn restore(&self) {
        if let Some(kept) = &*self.kept.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = rustix::termios::tcsetattr(std::io::stdin(), rustix::termios::OptionalActions::Now, kept);
        }
    }
}

#[cfg(not(unix))]
impl Terminal {
    fn keep(&self) {}

    fn restore(&self) {}
}
