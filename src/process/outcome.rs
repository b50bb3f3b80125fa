//! How a command ended.

use std::time::Duration;

use super::start::NotStarted;
use super::tail::Tail;

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
}
