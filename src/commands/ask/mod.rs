//! `blooio ask`: sends a question, and waits for the first message after it that is an answer.
//!
//! `place` says what "after" means, `wanted` which messages are accepted, and `wait` does the waiting.

mod place;
mod reprompt;
mod wait;
mod wanted;

use std::collections::HashSet;

use crate::cli::ask::Ask;
use crate::client::inbox::{Message, Selection};
use crate::commands::support::incoming::latest;
use crate::commands::support::print::printed;
use crate::commands::support::sending::{Keys, Outgoing, Taken};
use crate::commands::support::session::Session;
use crate::commands::support::wait::duration;
use crate::commands::support::{body, show};
use crate::failure::{self, Failure, hint};
use crate::output::text::escape;
use crate::output::{Mode, time};
use crate::recipients::Recipient;
use place::Place;
use reprompt::Reprompt;
use wait::{Answer, Limits, Wait};
use wanted::Wanted;

/// How many of the latest messages are read before the question is sent.
const LATEST: u64 = 50;

/// Checks everything, sends the question, waits, and prints the answer.
///
/// # Errors
/// As for `send`; afterwards errors of the API, [`Failure::Ended`] if the question can't arrive, and [`Failure::Pending`] if
/// there is no answer in time.
pub fn run(arguments: &Ask, session: &mut Session) -> failure::Result<()> {
    let recipient = session.recipient(&arguments.chat)?;
    let key = body::key(arguments.idempotency_key.as_deref())?;
    let wanted = Wanted::read(arguments, &recipient, session)?;
    let interval = arguments.interval.as_deref().map(|text| duration("--interval", text)).transpose()?;
    let limits = Limits { limit: duration("--for", &arguments.limit)?, interval };
    let content = body::assemble(&arguments.message, session)?;
    let chat = recipient.chat_id();
    let again = session.again(&key, arguments.idempotency_key.is_some());
    let question = Outgoing::new(&chat, &content, Keys { own: &key, given: &key, again: &again })?;
    let reprompt = arguments.reprompt.as_deref();
    let reprompt = reprompt.map(|text| Reprompt::new(&chat, text, &content, &key, session)).transpose()?;
    session.check([&question.call].into_iter().chain(reprompt.as_ref().map(Reprompt::call)))?;
    if arguments.dry_run {
        return show::request(session, &question.call);
    }
    session.connect()?;
    let before = before(&chat, session)?;
    let hint = hint::of_question(&again, content.from_stdin);
    let asked = ask(question, hint.clone(), session)?;
    let place = place(&asked, before, hint)?;
    show_question(&asked, &limits, session);
    let is_group = matches!(recipient, Recipient::Group(_) | Recipient::Several(_));
    let wait = Wait::new(&asked, place, is_group, wanted, reprompt, limits);
    let answered = wait.run(session);
    session.output.clear_progress();
    let answered = answered.and_then(|answer| print(&answer, session));
    answered.map_err(|error| error.with(asked.context))
}

/// The IDs of the latest messages: what is there before the question is no answer.
fn before(chat: &str, session: &mut Session) -> failure::Result<HashSet<String>> {
    let selection = Selection { limit: LATEST, ..Selection::all(chat) };
    let found = latest(&selection, &mut |call| session.request(call, None), &mut |_| true)?;
    Ok(found.unwrap_or_default().messages.iter().map(Message::identity).collect())
}

/// Sends the question.
fn ask(question: Outgoing, hint: String, session: &mut Session) -> failure::Result<Taken> {
    let context = question.context.clone();
    let asked = question.send(session, |_, _, _| hint).map_err(|error| {
        session.interrupt.end();
        error.with(context)
    })?;
    match asked.failed() {
        Some(failed) => Err(failed),
        None => Ok(asked),
    }
}

/// Where the question is.
fn place(asked: &Taken, before: HashSet<String>, hint: String) -> failure::Result<Place> {
    let Some(id) = asked.sent.ids.last() else {
        let to = asked.chats.last().map_or("", String::as_str);
        let message = format!(
            "Blooio accepted the message to {to} without an ID, so an answer can't be told from older messages"
        );
        let hints = vec!["don't ask again; look at the chat at app.blooio.com".to_owned(), hint];
        let response = asked.reply.body.clone();
        let pending = failure::Error::from(Failure::Pending { message, hints, response });
        return Err(pending.with(asked.context.clone()));
    };
    let is_new = asked.reply.status != 200 && !before.contains(id);
    Ok(Place { id: id.clone(), time: None, before: is_new.then_some(before) })
}

/// Says on stderr that the question was sent: in rows on a terminal, where progress follows, else in one line.
fn show_question(asked: &Taken, limits: &Limits, session: &mut Session) {
    if session.output.mode != Mode::Human {
        return;
    }
    let to = escape(asked.chats.last().map_or("", String::as_str)).into_owned();
    let ids = escape(&asked.sent.ids.join(", ")).into_owned();
    let mark = session.sandbox_mark();
    let already = if asked.seen_before().is_some() { "already asked" } else { "asked" };
    if session.output.terminals.stderr {
        session.output.note(&format!("{already} {to}{mark}"));
        session.output.note(&format!("message {ids}"));
    } else {
        let limit = time::span(limits.limit);
        session.output.note(&format!("{already} {to}{mark}; waiting up to {limit} for an answer to {ids}"));
    }
}

/// Prints the answer, and for people who gave it.
fn print(answer: &Answer, session: &mut Session) -> failure::Result<()> {
    let Answer { message, text, writer, took } = answer;
    printed(match session.output.mode {
        Mode::Json => session.output.json(message.raw.as_bytes()),
        Mode::Quiet => session.output.line(&escape(text)),
        Mode::Human => {
            let who = escape(writer.as_deref().unwrap_or("someone unknown")).into_owned();
            let took = took.map(|took| format!(" after {}", time::span(took))).unwrap_or_default();
            session.output.note(&format!("{who} answered{took}"));
            let text = if message.text.is_empty() {
                show::attachments(message.attachments)
            } else {
                escape(text).into_owned()
            };
            session.output.line(&text)
        }
    })
}
