//! The commands, one file or folder for each. They orchestrate the layers below, and use no argv, sockets or standard streams
//! of their own.

pub mod api;
pub mod ask;
pub mod bulk;
pub mod completions;
pub mod config;
pub mod doctor;
pub mod man;
pub mod notify;
pub mod operation;
pub mod optouts;
pub mod sandbox;
pub mod send;
pub mod status;
pub mod support;
pub mod watch;
pub mod webhooks;

use crate::cli::Command;
use crate::cli::operation::Leaf;
use crate::failure;
use support::misread;
use support::session::Session;

/// Runs a command, and returns its exit code.
///
/// # Errors
/// The command's error; `failure` turns it into an exit code and a report.
pub fn run(command: &Command, session: &mut Session) -> failure::Result<u8> {
    let done = match command {
        // Its exit code is that of the command it ran.
        Command::Notify(arguments) => return notify::run(arguments, session),
        Command::Send(arguments) => send::run(arguments, session)
            .map_err(|error| misread::explained(error, &arguments.message, &session.arguments)),
        Command::Status(arguments) => status::run(arguments, session),
        Command::Ask(arguments) => ask::run(arguments, session)
            .map_err(|error| misread::explained(error, &arguments.message, &session.arguments)),
        Command::Watch(arguments) => watch::run(arguments, session),
        Command::Bulk(arguments) => bulk::run(arguments, session),
        Command::Operation(Leaf::Operation(typed)) => operation::run(typed, session),
        Command::Operation(Leaf::ListenForWebhooks(arguments)) => webhooks::listen::run(arguments, session),
        Command::Operation(Leaf::VerifyWebhook(arguments)) => webhooks::verify::run(arguments, session),
        Command::Operation(Leaf::TriggerWebhook(arguments)) => webhooks::trigger::run(arguments, session),
        #[cfg(test)]
        Command::Operation(Leaf::Sample(arguments)) => operation::sample::run(arguments, session),
        Command::Api(arguments) => api::run(arguments, session),
        Command::OptOuts(arguments) => optouts::run(arguments, session),
        Command::Config(arguments) => config::run(arguments, session),
        Command::Sandbox(arguments) => sandbox::run(arguments, session),
        Command::Doctor(_) => doctor::run(session),
        Command::Completions(arguments) => completions::run(arguments, &mut session.output),
        Command::Man(arguments) => man::run(arguments, &mut session.output),
    };
    done.map(|()| 0)
}

#[cfg(test)]
mod tests;
