//! What the threads of a listener tell the one that prints.

use crate::commands::support::trace;
use crate::failure;
use crate::webhook::intake::Message;

/// A message to the thread that prints.
#[derive(Debug)]
pub(super) enum Input {
    /// What became of a delivery.
    Told(Message),
    /// Events are received from now on, at this URL.
    Ready(String),
    /// The API can't be reached, and why.
    Lost(String),
    /// The API can be reached again.
    Back,
    /// So many events happened while nobody listened, and all are processed.
    CaughtUp(u64),
    /// Lines for `--verbose`.
    Trace(Vec<trace::Line>),
    /// A warning.
    Warning(String),
    /// A signal.
    Signal(i32),
    /// The source has failed.
    Failed(failure::Error),
    /// Nothing is in flight any more.
    Ended,
}
