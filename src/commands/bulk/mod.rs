//! `blooio bulk`: send many messages from one input, each exactly once.

mod classify;
mod clock;
mod files;
mod header;
mod input;
mod intentions;
mod prepare;
mod preview;
mod report_file;
mod row_output;
mod run;
mod runner;
mod stats;
mod status;
mod stop;
mod summary;
mod workers;

use crate::cli::bulk::{Action, Bulk};
use crate::commands::support::session::Session;
use crate::failure;

/// Runs `bulk` or `bulk status`.
///
/// # Errors
/// Any problem found before anything was sent; otherwise [`Failure::Partial`](crate::failure::Failure::Partial) if some
/// rows were not sent, or the reason that stopped the run, with [`Context`](crate::failure::Context).
pub fn run(arguments: &Bulk, session: &mut Session) -> failure::Result<()> {
    match &arguments.action {
        Some(Action::Status(arguments)) => status::run(arguments, session),
        None => run::start(&arguments.run, session),
    }
}
