//! Runs the API's operations: makes a request from a row of `operations`, and prints its answer.

mod image;
mod printer;
mod request;
mod values;

#[cfg(test)]
pub(super) mod sample;

use serde_json::Value;

use crate::cli::operation::{DRY_RUN, Operation as Typed, YES};
use crate::client::call::quote;
use crate::client::{AttemptError, Reply, json};
use crate::commands::support::answer::denial;
use crate::commands::support::session::Session;
use crate::commands::support::{pages, show};
use crate::failure::{self, Change, Context, Failure, hint};
use crate::operations::{self, Inspect, Operation, Retry, When};
use crate::output::Mode;
use printer::Printer;
use request::Request;

/// Checks everything, asks for confirmation if something would be deleted, sends the request, and prints the answer.
///
/// # Errors
/// [`Failure::Usage`] for errors found locally; errors of the API and the network, with their hint for this operation and
/// what it may have done as context; [`Failure::Undone`] if an answer of 200 says that only part of it was done.
pub fn run(typed: &Typed, session: &mut Session) -> failure::Result<()> {
    let row = chosen(typed)?;
    let request = request::read(row, typed, session)?;
    let all = row.is_paged() && typed.has("all");
    if typed.has(DRY_RUN) {
        let first = if all { request.call_at(None) } else { request.call };
        return show::request(session, &first);
    }
    confirm(row, &request, typed, session)?;
    let mut printer = Printer::new(row, &request, typed);
    let done = if all {
        every_page(row, &request, &mut printer, session)
    } else {
        once(row, &request, &mut printer, session)
    };
    if let Err(error) = &done
        && let Some(denied) = denial(error)
    {
        printer.print_denied(denied, session)?;
    }
    done
}

/// Sends the request, and prints its answer.
fn once(
    row: &'static Operation,
    request: &Request,
    printer: &mut Printer<'_>,
    session: &mut Session,
) -> failure::Result<()> {
    let reply = ask(row, request, session)?;
    let shown = printer.print(&reply, session).and_then(|answer| {
        // A reader that closed the pipe has read what it wanted, except what can't be fetched again.
        let is_lost = session.output.closed() && printer::shows_secret(row);
        if is_lost {
            Err(Failure::local("standard output was closed before the answer was read to its end"))
        } else {
            Ok(answer)
        }
    });
    let answer = shown.map_err(|error| unprinted(row, request, &reply, error, session))?;
    printer.print_rest(&answer, session);
    undone(&reply, &answer, session)?;
    remark(row, &answer, session);
    Ok(())
}

/// Prints the note of the operation and warns of a missing secret; with JSON output, the answer holds everything.
fn remark(row: &Operation, answer: &Value, session: &mut Session) {
    if session.output.mode == Mode::Json {
        return;
    }
    if printer::shows_secret(row) && printer::text_of(answer, "signing_secret").is_none() {
        session.warn(&format!(
            "the answer has no secret, because this URL was registered before; create a new secret: {}",
            rotate(answer, session)
        ));
    }
    if session.is_human() && !row.note.is_empty() {
        session.aside(row.note);
    }
}

/// The row to use: of several with the same command, the last one that applies.
fn chosen(typed: &Typed) -> failure::Result<&'static Operation> {
    let applies = |row: &&Operation| match row.when {
        When::Always => true,
        When::Switch(name) => typed.has(name),
        When::Several(name) => typed.typed(name).len() > 1,
    };
    let row = operations::of(&typed.command).filter(applies).last();
    row.ok_or_else(|| Failure::local(format!("there is no operation for {}", typed.command)))
}

/// Asks for confirmation if the operation deletes something.
fn confirm(row: &Operation, request: &Request, typed: &Typed, session: &mut Session) -> failure::Result<()> {
    let Some(question) = row.confirm.filter(|_| !typed.has(YES)) else { return Ok(()) };
    if !session.may_ask() {
        return Err(Failure::usage(
            format!("blooio {} needs confirmation: pass --yes when not running interactively", row.command),
            "preview it with --dry-run, then pass --yes",
        ));
    }
    // Don't ask if the request couldn't be made anyway.
    session.check([&request.call])?;
    session.connect()?;
    if session.agrees(&request.filled(question, str::to_owned))? {
        return Ok(());
    }
    Err(Failure::Declined("nothing was done".to_owned()).into())
}

/// Fetches and prints all pages of a list.
fn every_page(
    row: &Operation,
    request: &Request,
    printer: &mut Printer<'_>,
    session: &mut Session,
) -> failure::Result<()> {
    let list = pages::List {
        call_at: &|offset| request.call_at(offset),
        resume_hint: &|offset| {
            format!("the pages before this one are printed; resume with --all --offset {offset}")
        },
    };
    pages::each(&list, session, &mut |reply, session| printer.print(reply, session).map(drop))
        .map_err(|error| explained(row, error))
}

/// Sends the request; an error gets its hint for this operation, and what the request may have done.
fn ask(row: &Operation, request: &Request, session: &mut Session) -> failure::Result<Reply> {
    let mut context = Context::default();
    if row.retry != Retry::ReadOnly {
        context = context.change(change(row, request, session));
    }
    session.interrupt.begin(context.clone());
    let answer = session.request(&request.call, None);
    session.interrupt.end();
    answer.map_err(|error| explained(row, error).with(context))
}

fn change(row: &Operation, request: &Request, session: &Session) -> Change {
    match (row.retry, row.inspect) {
        (Retry::Idempotent, _) => Change::Harmless,
        (_, Inspect::Command(words)) => Change::Look(session.other(&request.filled(words, quote))),
        (_, Inspect::Advice(words)) => Change::Ask(words),
    }
}

/// The error with the hint that the operation has for its status.
fn explained(row: &Operation, error: failure::Error) -> failure::Error {
    let status = match error.client().map(|error| &error.failure) {
        Some(AttemptError::Api(api)) => api.status,
        _ => return error,
    };
    let is_it = |of: u16| of == status || (of == 0 && status >= 400 && status != 401);
    let meaning =
        row.hints.iter().chain(operations::HINTS).find(|(of, _)| is_it(*of)).map(|(_, meaning)| *meaning);
    let values = (status == 400 && !row.path.contains("{chat}")).then_some(operations::HINT_OF_VALUES);
    match meaning.or(values) {
        Some(meaning) => error.with(Context::default().meaning(meaning)),
        None => error,
    }
}

/// The error with what to do about an answer that couldn't be printed and can't be fetched again.
fn unprinted(
    row: &Operation,
    request: &Request,
    reply: &Reply,
    error: failure::Error,
    session: &Session,
) -> failure::Error {
    let words = if printer::shows_secret(row) {
        let answer = json::lenient(&reply.body).unwrap_or_default();
        format!(
            "the request was carried out, but its secret is lost; create a new one: {}",
            rotate(&answer, session)
        )
    } else if row.retry != Retry::Never {
        return error;
    } else {
        match change(row, request, session) {
            Change::Look(look) => format!("the request was carried out; check it: {look}"),
            _ => "the request was carried out: don't run it again".to_owned(),
        }
    };
    error.with(Context::default().hint(words))
}

/// The command that creates a new secret for the webhook of an answer.
fn rotate(answer: &Value, session: &Session) -> String {
    let id = printer::text_of(answer, "webhook_id").unwrap_or("WEBHOOK");
    session.other(&format!("webhooks rotate-secret {}", quote(id)))
}

/// The error for an answer of 200 that says that only part of the change was made.
fn undone(reply: &Reply, answer: &Value, session: &mut Session) -> failure::Result<()> {
    let text = |pointer: &str| answer.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    if let Some(warning) = text("/warning").filter(|_| session.output.mode != Mode::Json) {
        session.warn(&warning);
    }
    if answer.pointer("/device_sync/synced") != Some(&Value::Bool(false)) {
        return Ok(());
    }
    let what = "Blooio saved the change, but the device with the chat did not apply it";
    let why = text("/device_sync/error").or_else(|| text("/device_sync/message"));
    Err(Failure::Undone {
        message: why.map_or_else(|| what.to_owned(), |why| format!("{what}: {why}")),
        response: reply.body.clone(),
        hint: Some(hint::LATER.to_owned()),
    }
    .into())
}
