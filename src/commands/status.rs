//! `blooio status`: the status of messages.

use crate::cli::status::Status as Arguments;
use crate::client::{self, Scope};
use crate::commands::support::print::{print_denial, printed};
use crate::commands::support::session::Session;
use crate::commands::support::show;
use crate::commands::support::wait::{self, Asked, Patience};
use crate::failure::{self, Context, Failure};
use crate::output::{Mode, text};

/// Requests and prints the status of each message; the worst result decides the exit code.
///
/// # Errors
/// [`Failure::Ended`] and [`Failure::Pending`] for messages that failed or are pending; errors of the API and the network.
pub fn run(arguments: &Arguments, session: &mut Session) -> failure::Result<()> {
    let chat = session.recipient(&arguments.chat)?.chat_id();
    let patience = Patience::read(&arguments.wait)?;
    let ids: Vec<&String> = std::iter::once(&arguments.id).chain(&arguments.more).collect();
    for id in &ids {
        // An ID that can't be part of a path is found before the first request.
        crate::client::messages::status(&chat, id)?;
    }
    session.connect()?;
    let patience = patience.map(Patience::start);
    let width = ids.iter().map(|id| text::width(&text::escape(id))).max().unwrap_or(0);
    let mut failures = Vec::new();
    for id in &ids {
        match wait::ask(session, std::slice::from_ref(&chat), id, patience.as_ref(), wait::UNSEEN) {
            Ok(asked) => {
                let several = (ids.len() > 1).then_some(width);
                print(session, &chat, id, several, &asked)?;
                let follow = session.follow(&chat, &[(*id).clone()]);
                failures.extend(wait::failure_of(&asked, id, patience.as_ref(), &follow));
            }
            Err(error) => {
                print_denial(&error, session)?;
                let is_pending = matches!(error.failure(), Failure::Pending { .. });
                let continues = is_pending || concerns_one_message(&error);
                let names_it = is_pending || ids.len() == 1;
                failures.push(if names_it { error } else { error.with(Context::default().about(*id)) });
                if !continues {
                    break;
                }
            }
        }
        if session.output.closed() {
            break;
        }
    }
    Failure::all_of(failures)
}

/// Whether the status of the other messages may be requested in spite of `error`.
fn concerns_one_message(error: &failure::Error) -> bool {
    match error.client().map(client::Error::scope) {
        Some(Scope::Recipient) => true,
        Some(Scope::Sender | Scope::Account | Scope::Passing) | None => false,
    }
}

fn print(
    session: &mut Session,
    chat: &str,
    id: &str,
    several: Option<usize>,
    asked: &Asked,
) -> failure::Result<()> {
    let written = match (session.output.mode, several) {
        (Mode::Json, _) => session.output.json(&asked.reply.body),
        (Mode::Quiet, _) => {
            let word = asked.status.status.as_deref().unwrap_or("unknown");
            session.output.line(&text::escape(word))
        }
        (Mode::Human, None) => show::status(session, Some((chat, id)), &asked.status),
        (Mode::Human, Some(width)) => show::status_line(session, id, width, &asked.status),
    };
    printed(written)
}
