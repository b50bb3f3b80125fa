//! The API's operations that need no care of their own: from a row of `operations` to a request, and from its answer to
//! what is printed.

mod moment;
mod picture;
mod request;
mod values;
mod view;

use serde_json::Value;

use crate::cli::operation::{DRY_RUN, Operation as Typed, YES};
use crate::client::call::quote;
use crate::client::{AttemptError, Reply, json};
use crate::commands::support::answer::denial;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::{pages, show};
use crate::failure::{self, Change, Context, Failure};
use crate::operations::{self, Look, Operation, Repeat, When};
use crate::output::{Mode, Tone};
use request::Request;
use view::View;

/// Checks everything, asks where something would be lost, sends, prints.
///
/// # Errors
/// [`Failure::Usage`] for what is wrong locally; errors of the API and the wire, with what they mean for this operation
/// and what it may have done as context; [`Failure::Undone`] where an answer of 200 says that not all came of it.
pub fn run(typed: &Typed, session: &mut Session) -> failure::Result<()> {
    let row = chosen(typed)?;
    let request = request::read(row, typed, session)?;
    let all = row.is_paged() && typed.has("all");
    if typed.has(DRY_RUN) {
        let first = if all { request.call_at(None) } else { request.call };
        return printed(show::request(session, &first));
    }
    agree(row, &request, typed, session)?;
    session.connect()?;
    let mut view = View::new(row, &request, typed);
    let done = if all {
        every_page(row, &request, &mut view, session)
    } else {
        once(row, &request, &mut view, session)
    };
    if let Err(error) = &done
        && let Some(denied) = denial(error)
    {
        view.print_denied(denied, session)?;
    }
    done
}

/// Sends the request, and prints its answer.
fn once(
    row: &'static Operation,
    request: &Request,
    view: &mut View<'_>,
    session: &mut Session,
) -> failure::Result<()> {
    let reply = ask(row, request, session)?;
    let printed = view.print(&reply, session).and_then(|answer| {
        // A reader that went away has read what it wanted, but for what can't be had again.
        let is_lost = session.output.closed() && view::shows_secret(row);
        if is_lost { Err(Failure::local("nobody read the answer to its end")) } else { Ok(answer) }
    });
    let answer = printed.map_err(|error| unprinted(row, request, &reply, error, session))?;
    view.rest(&answer, session);
    undone(&reply, &answer, session)?;
    remark(row, &answer, session);
    Ok(())
}

/// Says what else there is to know of what was done; in JSON the answer says it all.
fn remark(row: &Operation, answer: &Value, session: &mut Session) {
    if session.output.mode == Mode::Json {
        return;
    }
    if view::shows_secret(row) && view::text_of(answer, "signing_secret").is_none() {
        session.warn(&format!(
            "the answer has no secret, as this address was registered before; for a new one: {}",
            rotate(answer, session)
        ));
    }
    if session.is_human() && !row.note.is_empty() {
        let note = session.output.paint_note(Tone::Dim, row.note);
        session.output.note(&note);
    }
}

/// The row that is meant: of several with the same command, the last whose condition is met.
fn chosen(typed: &Typed) -> failure::Result<&'static Operation> {
    let is_meant = |row: &&Operation| match row.when {
        When::Always => true,
        When::Switch(name) => typed.has(name),
        When::Several(name) => typed.typed(name).len() > 1,
    };
    let row = operations::of(&typed.command).filter(is_meant).last();
    row.ok_or_else(|| Failure::local(format!("there is no operation for {}", typed.command)))
}

/// Lets nothing be lost that nobody agreed to lose.
fn agree(row: &Operation, request: &Request, typed: &Typed, session: &mut Session) -> failure::Result<()> {
    let Some(question) = row.destroys.filter(|_| !typed.has(YES)) else { return Ok(()) };
    if !session.may_ask() {
        return Err(Failure::usage(
            format!("blooio {} needs --yes where nobody can be asked", row.command),
            "look what it would do with --dry-run, then give --yes",
        ));
    }
    // A question whose answer could not be carried out is not asked.
    session.connect()?;
    if session.agrees(&request.filled(question, str::to_owned))? {
        return Ok(());
    }
    Err(Failure::Declined("nothing was done".to_owned()).into())
}

/// Asks for page after page of a list.
fn every_page(
    row: &Operation,
    request: &Request,
    view: &mut View<'_>,
    session: &mut Session,
) -> failure::Result<()> {
    let list = pages::List {
        call_at: &|offset| request.call_at(offset),
        go_on: &|offset| {
            format!("the pages before are printed; ask for the others with --all --offset {offset}")
        },
    };
    pages::each(&list, session, &mut |reply, session| view.print(reply, session).map(drop))
        .map_err(|error| explained(row, error))
}

/// Sends the request; what fails says what it means, and what it may have done.
fn ask(row: &Operation, request: &Request, session: &mut Session) -> failure::Result<Reply> {
    let mut context = Context::default();
    if row.repeat != Repeat::Reads {
        context = context.change(change(row, request, session));
    }
    session.interrupt.begin(context.clone());
    let answer = session.request(&request.call, None);
    session.interrupt.end();
    answer.map_err(|error| explained(row, error).with(context))
}

fn change(row: &Operation, request: &Request, session: &Session) -> Change {
    match (row.repeat, row.look) {
        (Repeat::Harmless, _) => Change::Harmless,
        (_, Look::Command(words)) => Change::Look(session.other(&request.filled(words, quote))),
        (_, Look::Words(words)) => Change::Ask(words),
    }
}

/// The error with what its status means for the operation.
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

/// What to do where an answer could not be printed that will not come again.
fn unprinted(
    row: &Operation,
    request: &Request,
    reply: &Reply,
    error: failure::Error,
    session: &Session,
) -> failure::Error {
    let words = if view::shows_secret(row) {
        let answer = json::lenient(&reply.body).unwrap_or_default();
        format!("it was carried out, and its secret is lost; for a new one: {}", rotate(&answer, session))
    } else if row.repeat != Repeat::Never {
        return error;
    } else {
        match change(row, request, session) {
            Change::Look(look) => format!("it was carried out; to see it: {look}"),
            _ => "it was carried out: don't run it again".to_owned(),
        }
    };
    error.with(Context::default().hint(words))
}

/// The command that makes a new secret for the webhook of an answer.
fn rotate(answer: &Value, session: &Session) -> String {
    let id = view::text_of(answer, "webhook_id").unwrap_or("WEBHOOK");
    session.other(&format!("webhooks rotate-secret {}", quote(id)))
}

/// An answer of 200 can say that not all came of it.
fn undone(reply: &Reply, answer: &Value, session: &mut Session) -> failure::Result<()> {
    let text = |pointer: &str| answer.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    if let Some(warning) = text("/warning").filter(|_| session.output.mode != Mode::Json) {
        session.warn(&warning);
    }
    if answer.pointer("/device_sync/synced") != Some(&Value::Bool(false)) {
        return Ok(());
    }
    let what = "Blooio noted it, but the device that has the chat did not follow";
    let why = text("/device_sync/error").or_else(|| text("/device_sync/message"));
    Err(Failure::Undone {
        message: why.map_or_else(|| what.to_owned(), |why| format!("{what}: {why}")),
        response: reply.body.clone(),
        hint: Some("it may work later; run the same command again then".to_owned()),
    }
    .into())
}
