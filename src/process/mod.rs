//! Runs a command as if nothing were in between: on the same terminal, with the same standard streams, and with each signal
//! delivered exactly once. It knows nothing of messages.
//!
//! Unless its output is wanted, the command inherits everything and runs in our process group. What is added for it:
//!
//! - A *helper*, which is this program in another role (see [`helper`]), tells which signals reach the whole group. What
//!   was sent to us alone is forwarded; what a terminal, a shell or a service manager sent to everybody is not.
//! - If the output is wanted, streams that are terminals become pseudo-terminals, and the others pipes. On a terminal for
//!   input and output, the helper leads a session of its own there, as job control needs it.

pub mod ignored;
mod start;
mod tail;

#[cfg(unix)]
mod control;
#[cfg(unix)]
mod forward;
#[cfg(unix)]
mod helper;
#[cfg(unix)]
mod keyboard;
#[cfg(unix)]
mod relay;
#[cfg(not(unix))]
#[path = "run_plain.rs"]
mod run;
#[cfg(unix)]
mod run;
#[cfg(unix)]
mod signals;
#[cfg(unix)]
mod spawn;
#[cfg(any(target_os = "linux", target_os = "android"))]
mod splice;
#[cfg(unix)]
mod terminal;

use std::time::Duration;

#[cfg(unix)]
pub use helper::play as play_helper;
pub use run::{Later, run};
pub use start::NotStarted;
pub use tail::Tail;

/// How a command ended.
#[derive(Debug)]
pub enum Outcome {
    /// By itself, with an exit code.
    Exited(i32),
    /// By a signal.
    Killed(i32),
    /// It didn't start.
    NotStarted(NotStarted),
}

impl Outcome {
    /// The exit code that a shell would report.
    #[must_use]
    pub fn code(&self) -> u8 {
        let code = match self {
            Self::Exited(code) => *code,
            Self::Killed(signal) => 128 + signal,
            Self::NotStarted(why) => why.code(),
        };
        // Windows has larger codes, none of which may look like success.
        u8::try_from(code).unwrap_or(u8::MAX)
    }
}

/// A command that ended.
#[derive(Debug)]
pub struct Ended {
    /// How.
    pub outcome: Outcome,
    /// How long it ran.
    pub took: Duration,
    /// The end of its output, if that was wanted.
    pub tail: Tail,
    /// The signals that come from now on.
    pub later: Later,
}
