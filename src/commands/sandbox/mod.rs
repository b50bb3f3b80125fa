//! `blooio sandbox`: serves the sandbox's API, shows and awaits its messages, plays the person at the other end, and
//! empties its store.

mod filter;
mod messages;
mod notices;
mod person;
mod serve;
mod wait;

use serde_json::json;

use crate::cli::sandbox::{Action, Sandbox};
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::failure;
use crate::output::Mode;
use crate::sandbox::Dropped;

/// Carries out the action.
///
/// # Errors
/// The store can't be used, the server can't listen on the port, an argument is wrong, or a wait timed out.
pub fn run(arguments: &Sandbox, session: &mut Session) -> failure::Result<()> {
    match &arguments.action {
        Action::Serve(arguments) => serve::run(arguments, session),
        Action::Messages(arguments) => messages::run(arguments, session),
        Action::Wait(arguments) => wait::run(arguments, session),
        Action::Reply(arguments) => person::reply(arguments, session),
        Action::React(arguments) => person::react(arguments, session),
        Action::Read(arguments) => person::read(arguments, session),
        Action::Typing(arguments) => person::typing(arguments, session),
        Action::Reset => reset(session),
    }
}

fn reset(session: &mut Session) -> failure::Result<()> {
    let Dropped { messages, is_all } = session.store()?.reset()?;
    session.sandbox_opt_outs().clear()?;
    let plural = if messages == 1 { "" } else { "s" };
    printed(match session.output.mode {
        Mode::Json => {
            let mut dropped = json!({ "dropped": messages });
            if !is_all {
                dropped["complete"] = false.into();
            }
            session.output.json(dropped.to_string().as_bytes())
        }
        Mode::Quiet => session.output.line(&messages.to_string()),
        Mode::Human => session.output.line(&match (messages, is_all) {
            (_, true) => format!("Deleted {messages} message{plural}."),
            (0, false) => "Emptied a store that could not be read.".to_owned(),
            (_, false) => format!(
                "Deleted at least {messages} message{plural}: the rest of the store could not be read."
            ),
        }),
    })
}
