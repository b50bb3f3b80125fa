//! `blooio notify`: runs a command, and texts how it ended.

mod notice;

use std::io::Write;

use serde_json::{Map, Value};
#[cfg(unix)]
use signal_hook::consts::SIGQUIT;
use signal_hook::consts::{SIGINT, SIGTERM};

use crate::cli::notify::{Notify, On};
use crate::commands::support::body::{self, Content};
use crate::commands::support::sending::{Keys, Outgoing};
use crate::commands::support::session::Session;
use crate::commands::support::wait;
use crate::failure::{self, Failure};
use crate::output::Mode;
use crate::output::text::escape;
use crate::process::{self, Later, Outcome};
use notice::Notice;

/// Checks everything that can be checked, runs the command, sends the text, and returns the command's exit code.
///
/// # Errors
/// Whatever is wrong before the command starts. Afterwards there are none.
pub fn run(arguments: &Notify, session: &mut Session) -> failure::Result<u8> {
    let chat = session.recipient(&arguments.chat)?.chat_id();
    let longer_than = arguments.longer_than.as_deref();
    let longer_than = longer_than.map(|text| wait::duration("--longer-than", text)).transpose()?;
    let notice = Notice::read(arguments, session)?;
    let from = session.sender()?;
    let key = body::key(None)?;
    let message = |text: &str| {
        let mut body = Map::from_iter([("text".to_owned(), Value::from(text))]);
        if let Some(from) = &from {
            body.insert("from_number".to_owned(), from.as_str().into());
        }
        let content = Content { body, from_stdin: false };
        Outgoing::new(&chat, &content, Keys { own: &key, given: &key, again: "" })
    };
    // What it says isn't known yet, but who gets it.
    session.check([&message(&notice.name)?.call])?;
    session.connect()?;
    session.interrupt.hand_over();

    let (ended, later) = process::run(&arguments.command, arguments.tail > 0)
        .map_err(|error| Failure::local(format!("the command can't be run: {error}")))?;
    let code = ended.outcome.code();
    if let Outcome::NotStarted(why) = &ended.outcome {
        let name = arguments.command.first().map(|name| name.to_string_lossy()).unwrap_or_default();
        session.output.note(&format!("blooio: {}: {why}", escape(&name)));
    }
    let is_wanted = match arguments.on {
        On::Always => true,
        On::Failure => code != 0,
        On::Success => code == 0,
    };
    if is_wanted && (code != 0 || longer_than.is_none_or(|limit| ended.took >= limit)) {
        let text = notice.text(&ended);
        give_up_on_second_signal(later, &chat, code);
        if session.output.mode == Mode::Human {
            // Nothing is shown of a text that goes out.
            session.output.mode = Mode::Quiet;
        }
        if let Err(error) = message(&text).and_then(|message| send(message, session)) {
            warn(&error, &chat, session);
        }
    }
    Ok(code)
}

fn send(message: Outgoing, session: &mut Session) -> failure::Result<()> {
    let taken = message.send(session, |_, _, _| String::new())?;
    taken.failed().map_or(Ok(()), Err)
}

/// Says that the text has not gone out, or may not have.
fn warn(error: &failure::Error, chat: &str, session: &mut Session) {
    let is_open = error.client().is_some_and(|error| error.may_have_arrived);
    let fate = if is_open { "may not have been sent" } else { "was not sent" };
    session.warn(&format!("the text to {chat} {fate}: {error}"));
}

/// While the text is being sent, a signal is likely to be a second one that was meant for the command: it says what is going
/// on, and only the next one ends it.
fn give_up_on_second_signal(later: Later, chat: &str, code: u8) {
    let chat = escape(chat).into_owned();
    let mut is_first = true;
    let tell = move |signal| {
        let ends_it = [
            SIGINT,
            SIGTERM,
            #[cfg(unix)]
            SIGQUIT,
        ];
        if !ends_it.contains(&signal) {
            return;
        }
        let text = if is_first {
            format!("the text to {chat} is being sent; press Ctrl-C again to give up")
        } else {
            format!("warning: the text to {chat} may not have been sent: interrupted")
        };
        // Not through the session, whose output the interrupted thread may hold.
        let _ = writeln!(std::io::stderr().lock(), "{text}");
        if !std::mem::take(&mut is_first) {
            #[allow(clippy::exit, reason = "the interrupted thread may be blocked in a system call")]
            std::process::exit(i32::from(code));
        }
    };
    // Without the thread the text is sent all the same.
    let _ = later.hand_to(tell);
}
