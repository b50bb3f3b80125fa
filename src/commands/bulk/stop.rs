//! Why a run stopped early, and what the runner knows at its end.

use crate::bulk::journal;
use crate::failure;

/// Why a run stopped before its last row.
#[derive(Debug)]
pub(super) enum StopReason {
    /// A signal.
    Signal(i32),
    /// An error that every other row would meet as well, and the row that met it.
    AllRows { line: u64, chat: String, error: failure::Error },
    /// Too many failures in a row, and the last of them.
    Streak { failures: u32, line: u64, chat: String, error: failure::Error },
    /// The journal can't be written.
    Journal(journal::Error),
    /// The input can't be read any further, or has changed.
    Input(String),
    /// The results can't be printed.
    Output(failure::Error),
    /// The guardrails can't be read any more.
    Guard(failure::Error),
}

/// The end of a run.
#[derive(Debug, Default)]
pub(super) struct End {
    /// Why it stopped early, if it did.
    pub(super) stopped_by: Option<StopReason>,
    /// Number of rows left in doubt because their recipients may not be texted.
    pub(super) left_in_doubt: u32,
}
