//! Runs the custom leaf that `cli::operation` has in tests; `commands::tests` call it.

use crate::cli::operation::sample::Sample;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::failure;

/// Prints the text.
pub(in crate::commands) fn run(arguments: &Sample, session: &mut Session) -> failure::Result<()> {
    let text = if arguments.upper { arguments.text.to_uppercase() } else { arguments.text.clone() };
    printed(session.output.line(&text))
}
