//! Asking for a message's status: once, or until it has come as far as asked.

use std::time::{Duration, Instant};

use super::failure::Failure;
use super::session::{Session, client_error};
use crate::cli::wait::{Until, Wait};
use crate::client::messages::{self, Sent, State, Status};
use crate::client::{Cause, Failure as Met, Reply};
use crate::config::parse_duration;
use crate::output::{text::escape, time};

/// The first pause between two questions; each later one is longer by half, up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// A question is given this long at least, however little is left of the wait.
const ANSWER: Duration = Duration::from_secs(2);

/// How long to wait, for what, and how often to ask.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    wanted: State,
    word: &'static str,
    limit: Duration,
    deadline: Instant,
    interval: Option<Duration>,
}

impl Patience {
    /// Reads the options; `None` when there is nothing to wait for. The clock starts with [`Patience::start`].
    ///
    /// # Errors
    /// A duration that is none.
    pub fn read(arguments: &Wait) -> anyhow::Result<Option<Self>> {
        let Some(until) = arguments.wait else {
            return Ok(None);
        };
        let limit = duration("--wait-timeout", &arguments.wait_timeout)?;
        let interval = arguments.interval.as_deref().map(|text| duration("--interval", text)).transpose()?;
        let (wanted, word) = match until {
            Until::Sent => (State::Sent, "sent"),
            Until::Delivered => (State::Delivered, "delivered"),
        };
        Ok(Some(Self { wanted, word, limit, deadline: Instant::now() + limit, interval }))
    }

    fn is_over(&self) -> bool {
        Instant::now() >= self.deadline
    }

    /// The same patience, its clock started now.
    #[must_use]
    pub fn start(self) -> Self {
        Self { deadline: Instant::now() + self.limit, ..self }
    }
}

fn duration(option: &str, text: &str) -> anyhow::Result<Duration> {
    let parsed = parse_duration(text)
        .map_err(|error| Failure::usage(format!("{option}: {error}"), "such as 500ms, 30s, 2m"))?;
    if parsed.is_zero() {
        return Err(Failure::usage(
            format!("{option}: {text:?} is no time at all"),
            "such as 500ms, 30s, 2m",
        ));
    }
    Ok(parsed)
}

/// A status, with the answer that told it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The answer.
    pub reply: Reply,
    /// What it says.
    pub status: Status,
    /// The wait ended before the message had come as far as asked.
    pub timed_out: bool,
}

/// Asks how a message is, once or until `patience` is satisfied or runs out.
///
/// `chats` are the IDs under which its chat may be known; the next is tried when one is not.
///
/// # Errors
/// The API or the wire; a wait that ran out is none.
pub fn ask(
    session: &mut Session,
    chats: &[String],
    id: &str,
    patience: Option<&Patience>,
) -> anyhow::Result<Asked> {
    let begun = Instant::now();
    let mut chats = chats.iter();
    let mut chat = chats.next().ok_or_else(|| Failure::local("a message without a chat"))?;
    let mut pause = FIRST_PAUSE;
    let mut last: Option<Asked> = None;
    loop {
        let call = messages::status(chat, id)?;
        // The messages before this one may have used up all the time, and the last pause ends with the wait: how the
        // message is then, is asked all the same.
        let deadline = patience.map(|patience| patience.deadline.max(Instant::now() + ANSWER));
        let asked = match session.request(&call, deadline) {
            Ok(reply) => read(reply)?,
            Err(error) if is_not_found(&error) && chats.len() > 0 => {
                chat = chats.next().unwrap_or(chat);
                continue;
            }
            Err(error) => {
                let Some(patience) = patience.filter(|patience| patience.is_over()) else {
                    return Err(error);
                };
                let Some(last) = last else {
                    return Err(unanswered(error, id, patience, &session.follow(chat, &[id.to_owned()])));
                };
                // A question cut off by the end of the wait leaves the answer before it standing.
                return Ok(Asked { timed_out: true, ..last });
            }
        };
        let Some(patience) = patience else {
            return Ok(asked);
        };
        if asked.status.state().ends_wait_for(patience.wanted) {
            return Ok(asked);
        }
        let now = Instant::now();
        let next = patience.interval.unwrap_or(pause).min(patience.deadline.saturating_duration_since(now));
        if next.is_zero() {
            return Ok(Asked { timed_out: true, ..asked });
        }
        let word = asked.status.status.as_deref().unwrap_or("unknown").to_owned();
        session.output.progress(&format!(
            "{}  {}  waiting for {}, {} so far",
            escape(id),
            escape(&word),
            patience.word,
            time::span(begun.elapsed())
        ));
        last = Some(asked);
        session.pause(next);
        pause = (pause * 3 / 2).min(LONGEST_PAUSE);
    }
}

/// The failure of a wait for a message that was accepted without an ID, unless it has come far enough already.
#[must_use]
pub fn unaskable(sent: &Sent, to: &str, patience: &Patience, reply: &Reply) -> Option<anyhow::Error> {
    let state = State::of(sent.status.as_deref().unwrap_or(""));
    if !sent.ids.is_empty() || state.ends_wait_for(patience.wanted) {
        return None;
    }
    let message = format!(
        "Blooio accepted the message to {to} without an ID: whether it is {} can't be asked",
        patience.word
    );
    let hints = vec!["don't send it again; look at the chat at app.blooio.com".to_owned()];
    Some(Failure::Pending { message, hints, response: reply.body.clone() }.into())
}

/// A wait that ended before the first question was answered. Where there was no connection at all, that is the news.
fn unanswered(error: anyhow::Error, id: &str, patience: &Patience, follow: &str) -> anyhow::Error {
    match client_error(&error).map(|error| &error.failure) {
        Some(Met::Wire(wire)) if wire.cause == Cause::Timeout => Failure::Pending {
            message: format!("no answer about message {id} after waiting {}", time::span(patience.limit)),
            hints: vec![format!("to go on waiting: {follow}")],
            response: Vec::new(),
        }
        .into(),
        _ => error,
    }
}

fn read(reply: Reply) -> anyhow::Result<Asked> {
    let status = Status::read(&reply.body).ok_or_else(|| super::not_an_object(&reply))?;
    Ok(Asked { reply, status, timed_out: false })
}

fn is_not_found(error: &anyhow::Error) -> bool {
    matches!(client_error(error).map(|error| &error.failure), Some(Met::Api(api)) if api.status == 404)
}

/// The failure that an answer amounts to: the message has ended badly, or the wait ran out.
#[must_use]
pub fn verdict(asked: &Asked, id: &str, patience: Option<&Patience>, follow: &str) -> Option<anyhow::Error> {
    let word = asked.status.status.as_deref().unwrap_or("unknown");
    let response = asked.reply.body.clone();
    if asked.status.state() == State::Dead {
        let how = if word == "failed" { "failed".to_owned() } else { format!("was {word}") };
        let why = asked.status.error.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        let message = format!("message {id} {how}{why}");
        return Some(Failure::Ended { message, response }.into());
    }
    let patience = patience.filter(|_| asked.timed_out)?;
    let message = format!(
        "message {id} is {word:?} after waiting {} for {:?}",
        time::span(patience.limit),
        patience.word
    );
    let mut hints = vec![format!("to go on waiting: {follow}")];
    if patience.wanted == State::Delivered
        && matches!(asked.status.protocol.as_deref(), Some("sms" | "rcs" | "non-imessage"))
    {
        hints.push("SMS and RCS may never report a delivery: --wait=sent is enough there".to_owned());
    }
    Some(Failure::Pending { message, hints, response }.into())
}
