//! What happens: one file per command, orchestration only; no argv, no sockets, no standard streams of its own.

pub mod api;
pub mod body;
pub mod bulk;
pub mod completions;
pub mod config;
pub mod config_init;
pub mod doctor;
pub mod failure;
pub mod fault;
mod ignored;
pub mod interrupt;
pub mod man;
pub mod misread;
pub mod operation;
mod pages;
pub mod repeat;
pub mod sandbox;
mod secrets;
pub mod send;
pub mod session;
pub mod show;
pub mod status;
pub mod stdin;
pub mod trace;
pub mod wait;

use crate::cli::Command;
use crate::client::{Denied, Error, Failure, Reply, Unreadable};
use crate::output::Mode;
use session::Session;

/// Carries out a command that needs the settings.
///
/// # Errors
/// Whatever the command met; `exit` turns it into a code and words.
pub fn run(command: &Command, session: &mut Session) -> anyhow::Result<()> {
    match command {
        Command::Send(arguments) => send::run(arguments, session)
            .map_err(|error| misread::explained(error, arguments, &session.arguments)),
        Command::Status(arguments) => status::run(arguments, session),
        Command::Bulk(arguments) => bulk::run(arguments, session),
        Command::Operation(typed) => operation::run(typed, session),
        Command::Api(arguments) => api::run(arguments, session),
        Command::Config(arguments) => config::run(arguments, session),
        Command::Sandbox(arguments) => sandbox::run(arguments, session),
        Command::Doctor(_) => doctor::run(session),
        Command::Completions(arguments) => completions::run(arguments, &mut session.output),
        Command::Man(arguments) => man::run(arguments, &mut session.output),
    }
}

/// The result of printing a result.
pub(crate) fn printed(written: std::io::Result<()>) -> anyhow::Result<()> {
    written.map_err(|error| {
        failure::Failure::local(format!("the result can't be written to standard output: {error}"))
    })
}

/// Prints the answer of a 2xx that says that it did not work, where answers are printed as they came.
pub(crate) fn print_denial(error: &anyhow::Error, session: &mut Session) -> anyhow::Result<()> {
    match denial(error) {
        Some(denied) if session.output.mode == Mode::Json => printed(session.output.json(&denied.reply.body)),
        _ => Ok(()),
    }
}

/// The 2xx that says that it did not work, if that is what was met.
pub(crate) fn denial(error: &anyhow::Error) -> Option<&Denied> {
    match &session::client_error(error)?.failure {
        Failure::Denied(denied) => Some(denied),
        _ => None,
    }
}

/// A 2xx that is JSON, but not what the API sends; `why` is what is wrong with it.
pub(crate) fn unreadable(reply: &Reply, why: impl Into<String>) -> anyhow::Error {
    let unreadable = Unreadable { status: reply.status, why: why.into(), body: reply.body.clone() };
    Error { failure: Failure::Unreadable(unreadable), attempts: 1, may_have_arrived: true }.into()
}

/// One that is not even an object.
pub(crate) fn not_an_object(reply: &Reply) -> anyhow::Error {
    unreadable(reply, "it is JSON, but not an object")
}
