//! `blooio sandbox`: serves the sandbox's API, shows its messages, and empties its store.

use std::sync::mpsc;

use serde_json::json;

use crate::cli::sandbox::{Action, Sandbox, Serve};
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::show;
use crate::failure::{self, Failure};
use crate::output::text::{escape, width};
use crate::output::{Mode, Tone, time};
use crate::sandbox::{Dropped, Message, Notice, Server};

/// Carries out the action.
///
/// # Errors
/// The store can't be used, or the server can't listen on the port.
pub fn run(arguments: &Sandbox, session: &mut Session) -> failure::Result<()> {
    match &arguments.action {
        Action::Serve(arguments) => serve(arguments, session),
        Action::Messages => messages(session),
        Action::Reset => reset(session),
    }
}

/// Serves until a signal ends the program, and prints notices on standard error.
fn serve(arguments: &Serve, session: &mut Session) -> failure::Result<()> {
    let store = session.store()?;
    store.check()?;
    let (notices, told) = mpsc::channel();
    let server = Server::start(store, arguments.port, arguments.strict, move |notice| {
        // The receiver lives as long as the program.
        let _ = notices.send(notice);
    })?;
    let base = server.base_url();
    session.interrupt.arm(session.output.mode)?;
    printed(match session.output.mode {
        Mode::Json => session.output.json(json!({ "base_url": base }).to_string().as_bytes()),
        Mode::Quiet => session.output.line(&base),
        Mode::Human => session.output.line(&format!("export BLOOIO_BASE_URL={base} BLOOIO_API_KEY=sandbox")),
    })?;
    if session.is_human() {
        let note = "Serving until you press Ctrl-C. Paste the line above into a shell to use it.";
        let note = session.output.paint_note(Tone::Dim, note);
        session.output.note(&note);
    }
    for notice in told {
        session.warn(&match notice {
            Notice::Fault(error) => {
                let hint = error.hint().map(|hint| format!("; {hint}")).unwrap_or_default();
                format!("a request was answered with 500: {error}{hint}")
            }
            Notice::RawPlus(form) => {
                format!("a request to /{form} has a raw + in its path: send it as %2B (--strict refuses it)")
            }
        });
    }
    Ok(())
}

fn messages(session: &mut Session) -> failure::Result<()> {
    let messages = session.store()?.messages()?;
    if session.is_human() && messages.is_empty() {
        session
            .output
            .note("No messages in the sandbox yet. Send one: blooio --sandbox send +15551234567 \"Hello\"");
    }
    for message in &messages {
        let written = match session.output.mode {
            Mode::Json => session.output.json(
                serde_json::to_string(message).map_err(|error| Failure::local(error.to_string()))?.as_bytes(),
            ),
            Mode::Quiet => session.output.line(&escape(&message.message_id)),
            Mode::Human => {
                let status = show::word(&session.output, message.status);
                let padding = 9_usize.saturating_sub(width(message.status));
                session.output.line(&format!(
                    "{}  {status}{:padding$}  {}  {}  {}",
                    escape(&message.message_id),
                    "",
                    time::local(i64::try_from(message.time_accepted).unwrap_or(i64::MAX)),
                    escape(&message.chat_id),
                    escape(&summary(message)),
                ))
            }
        };
        printed(written)?;
        if session.output.closed() {
            break;
        }
    }
    Ok(())
}

/// The text of a message, or else how many attachments it has.
fn summary(message: &Message) -> String {
    match (&message.text, message.attachments.len()) {
        (Some(text), _) => text.clone(),
        (None, 1) => "1 attachment".to_owned(),
        (None, count) => format!("{count} attachments"),
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
