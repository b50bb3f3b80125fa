//! `blooio send`: one message to one chat, or with `--each` one to every recipient.

use crate::cli::send::Send;
use crate::client::messages::Sent;
use crate::client::{self, Denied, Scope};
use crate::commands::support::answer::denial;
use crate::commands::support::body::{self, Content};
use crate::commands::support::print::{print_denial, printed};
use crate::commands::support::sending::{Keys, Outgoing, Taken};
use crate::commands::support::session::Session;
use crate::commands::support::show;
use crate::commands::support::wait::{self, Patience};
use crate::failure::{self, Context, Failure, hint};
use crate::message;
use crate::output::{Mode, text};

/// One message that was accepted.
struct Delivered {
    chats: Vec<String>,
    ids: Vec<String>,
    context: Context,
}

/// Checks everything, sends, prints, waits.
///
/// # Errors
/// Any error, with the message as context from the moment its request may have been sent.
pub fn run(arguments: &Send, session: &mut Session) -> failure::Result<()> {
    let recipient = session.recipient(&arguments.chat)?;
    let key = body::key(arguments.idempotency_key.as_deref())?;
    let patience = Patience::read(&arguments.wait)?;
    let content = body::assemble(&arguments.message, session)?;
    let chats: Vec<String> = if arguments.each {
        recipient.members().iter().map(crate::recipients::Recipient::chat_id).collect()
    } else {
        vec![recipient.chat_id()]
    };
    let again = session.again(&key, arguments.idempotency_key.is_some());
    let messages = plan(&chats, &key, arguments.each, &content, &again)?;
    // All of them before the first is sent, so that a mistake in a list texts nobody.
    session.check(messages.iter().map(|message| &message.call))?;
    if arguments.dry_run {
        return preview(&messages, session);
    }
    session.connect()?;
    let accepted = send_all(messages, patience.as_ref(), session);
    if let Some(patience) = patience.map(Patience::start) {
        for message in &accepted {
            follow(message, &patience, session);
        }
    }
    session.interrupt.end();
    Failure::all_of(session.interrupt.take())
}

fn plan(
    chats: &[String],
    key: &str,
    each: bool,
    written: &Content,
    again: &str,
) -> failure::Result<Vec<Outgoing>> {
    chats
        .iter()
        .map(|chat| {
            let own = if each { message::key::of_recipient(key, chat) } else { key.to_owned() };
            let mut message = Outgoing::new(chat, written, Keys { own: &own, given: key, again })?;
            if chats.len() > 1 {
                message.context = message.context.about(chat);
            }
            Ok(message)
        })
        .collect()
}

fn preview(messages: &[Outgoing], session: &mut Session) -> failure::Result<()> {
    messages.iter().try_for_each(|message| show::request(session, &message.call))
}

/// Sends one message after the other, and stops at an error that the next would meet too. Failures are kept for the end.
fn send_all(messages: Vec<Outgoing>, patience: Option<&Patience>, session: &mut Session) -> Vec<Delivered> {
    let mut accepted = Vec::new();
    let mut rest = messages.into_iter();
    while let Some(message) = rest.next() {
        match send(message, patience, session) {
            Ok((delivered, failed)) => {
                accepted.push(delivered);
                session.interrupt.keep(failed);
            }
            Err(error) if concerns_one_recipient(&error) => session.interrupt.keep([error]),
            Err(error) => {
                let untried: Vec<String> = rest.by_ref().map(|message| message.to).collect();
                session.interrupt.keep([error.with(Context::default().untried(untried))]);
            }
        }
    }
    accepted
}

/// Whether the other recipients may be texted in spite of `error`.
fn concerns_one_recipient(error: &failure::Error) -> bool {
    match error.client().map(client::Error::scope) {
        Some(Scope::Recipient) => true,
        // A passing error stops it too: without a journal, the caller must run the command again.
        Some(Scope::Sender | Scope::Account | Scope::Passing) | None => false,
    }
}

/// Sends one message and prints the answer; the second of the pair is the failure that the answer reports.
fn send(
    message: Outgoing,
    patience: Option<&Patience>,
    session: &mut Session,
) -> failure::Result<(Delivered, Option<failure::Error>)> {
    let (to, context) = (message.to.clone(), message.context.clone());
    let hint = |session: &Session, chat: &str, ids: &[String]| hint::of_accepted(&session.follow(chat, ids));
    let taken = match message.send(session, hint) {
        Ok(taken) => taken,
        Err(error) => {
            let error = denied(error, &to, session);
            session.interrupt.end();
            return Err(error.with(context));
        }
    };
    let written = match session.output.mode {
        Mode::Json => session.output.json(&taken.reply.body),
        Mode::Quiet => print_ids(&taken.sent.ids, session),
        Mode::Human => {
            let waits = patience.is_some() && !taken.sent.ids.is_empty();
            show::sent(session, &to, &taken.sent, taken.seen_before(), waits)
        }
    };
    printed(written).map_err(|error| error.with(taken.context.clone()))?;

    let failed = taken.failed().or_else(|| {
        let unaskable = wait::unaskable(&taken.sent, &to, patience?, &taken.reply)?;
        Some(unaskable.with(taken.context.clone()))
    });
    let Taken { chats, sent, context, .. } = taken;
    let ids = if failed.is_some() { Vec::new() } else { sent.ids };
    Ok((Delivered { chats, ids, context }, failed))
}

/// Prints the response if `error` is a 2xx that reports a failure, because an ID in it must not get lost. Returns the error.
fn denied(error: failure::Error, to: &str, session: &mut Session) -> failure::Error {
    let Some(Denied { ids, reply, .. }) = denial(&error) else { return error };
    let sent = Sent::read(&reply.body).unwrap_or_default();
    let written = match session.output.mode {
        Mode::Json => session.output.json(&reply.body),
        Mode::Quiet => print_ids(ids, session),
        Mode::Human => show::denied(session, to, &sent),
    };
    session.interrupt.keep(printed(written).err());
    if ids.is_empty() {
        return error;
    }
    let follow = session.follow(sent.group_id.as_deref().unwrap_or(to), ids);
    error.with(Context::default().hint(format!("check its status with: {follow}")))
}

fn print_ids(ids: &[String], session: &mut Session) -> std::io::Result<()> {
    ids.iter().try_for_each(|id| session.output.line(&text::escape(id)))
}

/// Waits for an accepted message, and prints its status. Failures are kept for the end.
fn follow(message: &Delivered, patience: &Patience, session: &mut Session) {
    session.interrupt.begin(message.context.clone());
    let width = message.ids.iter().map(|id| text::width(&text::escape(id))).max().unwrap_or(0);
    for id in &message.ids {
        let asked = match wait::ask(session, &message.chats, id, Some(patience), wait::ACCEPTED) {
            Ok(asked) => asked,
            Err(error) => {
                let unprinted = print_denial(&error, session).err();
                session.interrupt.keep(unprinted);
                session.interrupt.keep([error.with(message.context.clone())]);
                continue;
            }
        };
        let written = match session.output.mode {
            Mode::Json => session.output.json(&asked.reply.body),
            Mode::Quiet => Ok(()),
            Mode::Human if message.ids.len() > 1 => show::status_line(session, id, width, &asked.status),
            Mode::Human => {
                let to = message.context.about.as_ref().map(|to| format!("{to}{}", session.sandbox_mark()));
                let named = to.as_deref().map(|to| (to, id.as_str()));
                show::status(session, named, &asked.status)
            }
        };
        if let Err(error) = printed(written) {
            session.interrupt.keep([error.with(message.context.clone())]);
            return;
        }
        let follow = session.follow(&message.chats[0], std::slice::from_ref(id));
        let failed = wait::failure_of(&asked, id, Some(patience), &follow);
        session.interrupt.keep(failed.map(|error| error.with(message.context.clone())));
    }
}
