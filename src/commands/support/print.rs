//! Printing results, and the error if that fails.

use super::answer::denial;
use super::session::Session;
use crate::failure::{self, Failure};
use crate::output::Mode;
use crate::output::text::escape;

/// Turns an error of printing a result into a failure.
pub(crate) fn printed(written: std::io::Result<()>) -> failure::Result<()> {
    written
        .map_err(|error| Failure::local(format!("the result can't be written to standard output: {error}")))
}

/// Prints the response of a 2xx that reports a failure, if responses are printed as JSON.
pub(crate) fn print_denial(error: &failure::Error, session: &mut Session) -> failure::Result<()> {
    match denial(error) {
        Some(denied) if session.output.mode == Mode::Json => printed(session.output.json(&denied.reply.body)),
        _ => Ok(()),
    }
}

/// The error for an input with invalid lines. They are printed before it, or with JSON are part of its message.
pub(crate) fn invalid_lines(
    mut lines: Vec<String>,
    message: String,
    hint: impl Into<String>,
    session: &mut Session,
) -> failure::Error {
    if session.output.mode == Mode::Json {
        lines.push(message);
        return Failure::usage(lines.join("\n"), hint);
    }
    for line in lines {
        session.output.note(&escape(&line));
    }
    Failure::usage(message, hint)
}
