//! Printing a result, and what it means when that fails.

use super::answer::denial;
use super::session::Session;
use crate::failure::{self, Failure};
use crate::output::Mode;

/// The result of printing a result.
pub(crate) fn printed(written: std::io::Result<()>) -> failure::Result<()> {
    written
        .map_err(|error| Failure::local(format!("the result can't be written to standard output: {error}")))
}

/// Prints the answer of a 2xx that says that it did not work, where answers are printed as they came.
pub(crate) fn print_denial(error: &failure::Error, session: &mut Session) -> failure::Result<()> {
    match denial(error) {
        Some(denied) if session.output.mode == Mode::Json => printed(session.output.json(&denied.reply.body)),
        _ => Ok(()),
    }
}
