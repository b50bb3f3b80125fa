//! The three standard streams, as the program is given them.

use std::io::{BufRead, BufReader, Write};

use super::Terminals;

/// The three standard streams, and what they are connected to.
pub struct Streams {
    /// Standard input.
    pub stdin: Box<dyn BufRead>,
    /// Standard output.
    pub stdout: Box<dyn Write + Send>,
    /// Standard error.
    pub stderr: Box<dyn Write + Send>,
    /// Which of them are terminals.
    pub terminals: Terminals,
}

impl std::fmt::Debug for Streams {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Streams").field("terminals", &self.terminals).finish_non_exhaustive()
    }
}

/// Whether terminals understand escape sequences. Windows' own console has to be told to; it may be too old.
#[cfg(windows)]
#[must_use]
pub fn enable_escapes() -> bool {
    anstyle_query::windows::enable_ansi_colors().unwrap_or(true)
}

/// Whether terminals understand escape sequences.
#[cfg(not(windows))]
#[must_use]
pub fn enable_escapes() -> bool {
    true
}

impl Streams {
    /// The process's own.
    #[must_use]
    pub fn of_process() -> Self {
        Self {
            stdin: Box::new(BufReader::new(std::io::stdin())),
            stdout: Box::new(std::io::stdout()),
            stderr: Box::new(std::io::stderr()),
            terminals: Terminals::of_process(),
        }
    }
}
