//! What SIGINT and SIGTERM find: a message that may be under way, which must not be left unexplained.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::ignored;
use crate::failure::{Change, Failure, UnderWay};
use crate::output::Mode;

/// What a signal found.
#[derive(Debug)]
pub struct Found<'a> {
    /// Its number.
    pub signal: i32,
    /// The message that was under way.
    pub under_way: Option<&'a UnderWay>,
    /// The other request under way that changes something.
    pub change: Option<&'a Change>,
    /// What had failed before.
    pub failed: &'a [anyhow::Error],
    /// The command that goes on, where there is one.
    pub go_on: Option<&'a str>,
}

/// Turns what a signal found into the lines for stderr and the exit code.
pub type Explain = fn(found: &Found<'_>, mode: Mode) -> (String, u8);

/// Is told of the first signal, and must not block.
type First = Box<dyn FnOnce(i32) + Send>;

/// What the first signal does instead of ending the program, and the command that goes on after the second.
#[derive(Default)]
struct Softly {
    first: Option<First>,
    go_on: Option<String>,
}

impl std::fmt::Debug for Softly {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Softly").field("go_on", &self.go_on).finish_non_exhaustive()
    }
}

/// The shared note of what is under way.
#[derive(Debug, Clone)]
pub struct Interrupt {
    under_way: Arc<Mutex<Option<UnderWay>>>,
    change: Arc<Mutex<Option<Change>>>,
    failed: Arc<Mutex<Vec<anyhow::Error>>>,
    softly: Arc<Mutex<Softly>>,
    explain: Explain,
    armed: Arc<AtomicBool>,
    terminal: Terminal,
}

impl Interrupt {
    /// An interrupt that explains itself through `explain`.
    #[must_use]
    pub fn new(explain: Explain) -> Self {
        Self {
            under_way: Arc::default(),
            change: Arc::default(),
            failed: Arc::default(),
            softly: Arc::default(),
            explain,
            armed: Arc::default(),
            terminal: Terminal::default(),
        }
    }

    /// Notes that a message is under way from now on.
    pub fn begin(&self, message: UnderWay) {
        *self.lock() = Some(message);
    }

    /// Notes that a request that changes something, and is no message, is under way from now on.
    pub fn begin_change(&self, change: Change) {
        *self.change() = Some(change);
    }

    /// Notes that nothing is under way any more.
    pub fn end(&self) {
        *self.lock() = None;
        *self.change() = None;
    }

    /// From now on a signal that ends the program says how to go on.
    pub fn explain_with(&self, go_on: String) {
        self.softly().go_on = Some(go_on);
    }

    /// Keeps what one of several messages met until the command ends, or a signal ends it.
    pub fn keep(&self, failures: impl IntoIterator<Item = anyhow::Error>) {
        self.failed().extend(failures);
    }

    /// What was kept.
    #[must_use]
    pub fn take(&self) -> Vec<anyhow::Error> {
        std::mem::take(&mut *self.failed())
    }

    /// From now on the first signal is told to `first` only, and the next one ends the program with `go_on` as a hint.
    pub fn soften(&self, go_on: String, first: impl FnOnce(i32) + Send + 'static) {
        *self.softly() = Softly { first: Some(Box::new(first)), go_on: Some(go_on) };
    }

    /// From now on the first signal ends the program again.
    pub fn harden(&self) {
        self.softly().first = None;
    }

    fn softly(&self) -> std::sync::MutexGuard<'_, Softly> {
        self.softly.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn failed(&self) -> std::sync::MutexGuard<'_, Vec<anyhow::Error>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self) -> std::sync::MutexGuard<'_, Option<Change>> {
        self.change.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<UnderWay>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From here on a signal is explained on stderr, in `mode`, and ends the program with its code. Once is enough. One
    /// that was ignored when the program started stays ignored.
    ///
    /// # Errors
    /// The system refuses a signal handler or a thread.
    pub fn arm(&self, mode: Mode) -> anyhow::Result<()> {
        let failed = |error: std::io::Error| Failure::local(format!("signals can't be watched: {error}"));
        if self.armed.swap(true, Ordering::SeqCst) {
            return Ok(());
        }
        let mut signals = Signals::new(ignored::others(&[SIGINT, SIGTERM])).map_err(failed)?;
        let interrupt = self.clone();
        std::thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || {
                for signal in signals.forever() {
                    let first = interrupt.softly().first.take();
                    match first {
                        Some(first) => first(signal),
                        None => interrupt.leave(signal, mode),
                    }
                }
            })
            .map_err(failed)?;
        Ok(())
    }

    /// Notes how the terminal is set, so that a signal while it hides what is typed leaves it as it was.
    pub fn keep_terminal(&self) {
        self.terminal.keep();
    }

    fn leave(&self, signal: i32, mode: Mode) {
        let (under_way, change) = (self.lock(), self.change());
        let (failed, softly) = (self.failed(), self.softly());
        let go_on = softly.go_on.as_deref();
        let found =
            Found { signal, under_way: under_way.as_ref(), change: change.as_ref(), failed: &failed, go_on };
        let (text, code) = (self.explain)(&found, mode);
        self.terminal.restore();
        // Not through the session, whose output the interrupted thread may hold.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
        #[allow(clippy::exit, reason = "the interrupted thread may be blocked in a system call")]
        std::process::exit(i32::from(code));
    }
}

/// How the terminal at standard input was set before it was changed.
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
