//! `blooio completions`: completion scripts made from the command tree.

use clap::CommandFactory;

use crate::cli::{Cli, completions::Completions};
use crate::commands::support::print::printed;
use crate::failure;
use crate::output::Output;

/// Prints the script.
///
/// # Errors
/// Standard output can't be written to.
pub fn run(arguments: &Completions, output: &mut Output) -> failure::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "blooio", &mut script);
    printed(output.result(&script))
}
