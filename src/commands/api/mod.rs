//! `blooio api`: makes any request to the API and prints the response unchanged.

mod fields;
mod headers;
mod request;

use crate::cli::api::Api;
use crate::client::messages::Sent;
use crate::client::{Call, Reply};
use crate::commands::support::answer::denial;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::{pages, secrets, show};
use crate::failure::{self, Accepted, Change, Context, InFlight, hint};
use crate::output::{Mode, text};
use request::Request;

/// Checks everything, sends the request, and prints the response.
///
/// # Errors
/// [`failure::Failure::Usage`] for errors found locally; errors of the API and the network, with what the
/// request may have done as context.
pub fn run(arguments: &Api, session: &mut Session) -> failure::Result<()> {
    let request = request::read(arguments, session)?;
    if arguments.dry_run {
        return show::request(session, &request.call());
    }
    let done = if arguments.paginate {
        paginate(&request, arguments, session)
    } else {
        once(&request, arguments, session)
    };
    if let Err(error) = &done
        && let Some(denied) = denial(error)
    {
        print(&denied.reply, arguments, session)?;
    }
    done
}

/// Fetches and prints all pages of a list.
fn paginate(request: &Request, arguments: &Api, session: &mut Session) -> failure::Result<()> {
    let list = pages::List {
        call_at: &|offset| offset.map_or_else(|| request.call(), |offset| request.call_at(offset)),
        resume_hint: &|offset| {
            format!("the pages before this one are printed; resume with offset={offset} in the query")
        },
    };
    pages::each(&list, session, &mut |reply, session| print(reply, arguments, session))
}

/// Sends the request, and prints the response.
fn once(request: &Request, arguments: &Api, session: &mut Session) -> failure::Result<()> {
    let message = message(request, session);
    let reply = ask(&request.call(), message.as_ref(), session)?;
    print(&reply, arguments, session).map_err(|error| match message {
        Some(message) => {
            let ids = Sent::read(&reply.body).unwrap_or_default().ids;
            let follow = session.follow(&request.chat().unwrap_or_default(), &ids);
            error.with(
                Context::default()
                    .message(message)
                    .accepted(Accepted { ids, hint: hint::of_accepted(&follow) }),
            )
        }
        None => error,
    })
}

/// The message in flight, if the request sends one.
fn message(request: &Request, session: &Session) -> Option<InFlight> {
    request.chat()?;
    let key = request.key.clone()?;
    let header = ["-H".to_owned(), format!("Idempotency-Key: {key}")];
    let again = session.again_with(if request.key_was_made { &header } else { &[] });
    Some(InFlight { key, again, from_stdin: request.from_stdin, accepted: None })
}

/// Sends the call; an error says what the request may have done.
fn ask(call: &Call, message: Option<&InFlight>, session: &mut Session) -> failure::Result<Reply> {
    let context = match message {
        Some(message) => Context::default().message(message.clone()),
        None if call.method.reads() => Context::default(),
        None => Context::default().change(Change::Any),
    };
    session.interrupt.begin(context.clone());
    let answer = session.request(call, None);
    session.interrupt.end();
    answer.map_err(|error| error.with(context))
}

/// Prints a response as the API sent it, except in quiet mode.
fn print(reply: &Reply, arguments: &Api, session: &mut Session) -> failure::Result<()> {
    if session.output.mode == Mode::Quiet {
        return Ok(());
    }
    if arguments.include {
        printed(head(reply, session))?;
    }
    if reply.body.is_empty() {
        return Ok(());
    }
    let body = match session.key() {
        Some(own) => secrets::shown(&reply.body, own, arguments.reveal),
        None => reply.body.as_slice().into(),
    };
    printed(session.output.json(&body))
}

/// Prints the status line and headers; the client speaks HTTP/1.1.
fn head(reply: &Reply, session: &mut Session) -> std::io::Result<()> {
    let mut lines = vec![format!("HTTP/1.1 {} {}", reply.status, reply.reason).trim_end().to_owned()];
    lines.extend(reply.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    lines.push(String::new());
    lines.iter().try_for_each(|line| session.output.line(&text::escape(line)))
}
