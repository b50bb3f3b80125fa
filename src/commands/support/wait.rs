//! Requests a message's status: once, or until it reaches the wanted state.

use std::time::{Duration, Instant};

use super::answer::not_an_object;
use super::session::Session;
use crate::cli::wait::{Until, Wait};
use crate::client::messages::{self, MessageState, Sent, Status};
use crate::client::{AttemptError, Cause, Reply};
use crate::duration::parse_duration;
use crate::failure::{self, Failure};
use crate::output::{text::escape, time};

/// The first pause between two requests; each further one is longer by half, up to `LONGEST_PAUSE`.
pub const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// The shortest timeout of a request, however little is left of the wait.
const ANSWER: Duration = Duration::from_secs(2);

/// How long to wait, for which state, and how often to poll.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    wanted: MessageState,
    word: &'static str,
    limit: Duration,
    deadline: Instant,
    interval: Option<Duration>,
}

impl Patience {
    /// Reads the options; `None` without `--wait`. The clock starts with [`Patience::start`].
    ///
    /// # Errors
    /// An invalid duration.
    pub fn read(arguments: &Wait) -> failure::Result<Option<Self>> {
        let Some(until) = arguments.wait else {
            return Ok(None);
        };
        let limit = duration("--wait-timeout", &arguments.wait_timeout)?;
        let interval = arguments.interval.as_deref().map(|text| duration("--interval", text)).transpose()?;
        let (wanted, word) = match until {
            Until::Sent => (MessageState::Sent, "sent"),
            Until::Delivered => (MessageState::Delivered, "delivered"),
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

/// Reads a duration that is longer than zero; `option` is for errors.
///
/// # Errors
/// [`Failure::Usage`] for any other text.
pub(in crate::commands) fn duration(option: &str, text: &str) -> failure::Result<Duration> {
    let parsed = parse_duration(text).map_err(|error| {
        Failure::usage(format!("{option}: {error}"), "use a duration such as 500ms, 30s or 2m")
    })?;
    if parsed.is_zero() {
        return Err(Failure::usage(
            format!("{option}: {text:?} must be longer than zero"),
            "use a duration such as 500ms, 30s or 2m",
        ));
    }
    Ok(parsed)
}

/// A status, with the response that it is from.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The response.
    pub reply: Reply,
    /// The status in it.
    pub status: Status,
    /// Whether the wait timed out before the message reached the wanted state.
    pub timed_out: bool,
}

/// The hint if an accepted message is not known when the wait ends.
pub const ACCEPTED: &str = "don't send the message again: Blooio accepted it";
/// The hint if any other message is not known.
pub const UNSEEN: &str =
    "check the message ID and the chat: Blooio finds a message only in the chat it was sent to";

/// Requests a message's status, once or until it reaches the state that `patience` waits for or the wait times out.
///
/// `chats` are the IDs under which its chat may be known. Right after a message was accepted, the API may answer 404 under
/// each of them: a wait continues then, and `unknown` is the hint if it is still 404 at the end.
///
/// # Errors
/// Errors of the API and the network; for a wait that timed out only if there was no status.
pub fn ask(
    session: &mut Session,
    chats: &[String],
    id: &str,
    patience: Option<&Patience>,
    unknown: &str,
) -> failure::Result<Asked> {
    let begun = Instant::now();
    let first = chats.first().ok_or_else(|| Failure::local("a message without a chat"))?;
    let mut names: Vec<&str> = chats.iter().map(String::as_str).collect();
    let mut pause = FIRST_PAUSE;
    let mut before = None;
    loop {
        let answer = question(session, &mut names, id, patience);
        let Some(patience) = patience else {
            return answer;
        };
        let last = match answer {
            Ok(asked) if asked.status.state().ends_wait_for(patience.wanted) => return Ok(asked),
            Err(error) if not_found(&error).is_none() && !patience.is_over() => return Err(error),
            // Neither a 404 nor a request that the end of the wait cut off replaces an earlier status.
            Err(error) => before.unwrap_or(Err(error)),
            told => told,
        };
        let left = patience.deadline.saturating_duration_since(Instant::now());
        let next = patience.interval.unwrap_or(pause).min(left);
        if next.is_zero() {
            let follow = session.follow(first, &[id.to_owned()]);
            return last.map(|asked| Asked { timed_out: true, ..asked }).map_err(|error| {
                unanswered(error, id, patience, [unknown, &format!("keep waiting with: {follow}")])
            });
        }
        let word = match &last {
            Ok(asked) => asked.status.status.as_deref().unwrap_or("unknown"),
            Err(_) => "not known yet",
        };
        session.output.progress(&format!(
            "{}  {}  waiting for {}, {} so far",
            escape(id),
            escape(word),
            patience.word,
            time::span(begun.elapsed())
        ));
        session.pause(next);
        pause = longer(pause);
        before = Some(last);
    }
}

/// The pause after this one.
#[must_use]
pub fn longer(pause: Duration) -> Duration {
    (pause * 3 / 2).min(LONGEST_PAUSE)
}

/// Requests it once, under each name of the chat until one is known; that one becomes the first of `names`.
fn question(
    session: &mut Session,
    names: &mut [&str],
    id: &str,
    patience: Option<&Patience>,
) -> failure::Result<Asked> {
    let mut others = names.len();
    loop {
        let chat = names.first().ok_or_else(|| Failure::local("a message without a chat"))?;
        let call = messages::status(chat, id)?;
        // The messages before this one may have used up the time, and the last pause ends with the wait: the status is
        // requested once more nevertheless.
        let deadline = patience.map(|patience| patience.deadline.max(Instant::now() + ANSWER));
        others -= 1;
        match session.request(&call, deadline) {
            Err(error) if others > 0 && not_found(&error).is_some() => names.rotate_left(1),
            answer => return answer.and_then(read),
        }
    }
}

/// The failure of a wait for a message that was accepted without an ID, unless it has reached the wanted state already.
#[must_use]
pub fn unaskable(sent: &Sent, to: &str, patience: &Patience, reply: &Reply) -> Option<failure::Error> {
    let state = MessageState::of(sent.status.as_deref().unwrap_or(""));
    if !sent.ids.is_empty() || state.ends_wait_for(patience.wanted) {
        return None;
    }
    let message = format!(
        "Blooio accepted the message to {to} without an ID, so whether it is {} can't be checked",
        patience.word
    );
    let hints = vec!["don't send it again; look at the chat at app.blooio.com".to_owned()];
    Some(Failure::Pending { message, hints, response: reply.body.clone() }.into())
}

/// The failure of a wait that ended without a status. If there was no connection at all, that is reported instead.
fn unanswered(error: failure::Error, id: &str, patience: &Patience, hints: [&str; 2]) -> failure::Error {
    let limit = time::span(patience.limit);
    let hints: Vec<String> = hints.map(str::to_owned).into();
    if let Some(response) = not_found(&error).map(<[u8]>::to_vec) {
        let message = format!("Blooio still can't find message {id} after waiting {limit} (HTTP 404)");
        return Failure::Pending { message, hints, response }.into();
    }
    match error.client().map(|error| &error.failure) {
        Some(AttemptError::Wire(wire)) if wire.cause == Cause::Timeout => {
            let message = format!("no status for message {id} after waiting {limit}");
            Failure::Pending { message, hints: hints[1..].to_vec(), response: Vec::new() }.into()
        }
        _ => error,
    }
}

fn read(reply: Reply) -> failure::Result<Asked> {
    let status = Status::read(&reply.body).ok_or_else(|| not_an_object(&reply))?;
    Ok(Asked { reply, status, timed_out: false })
}

/// The body of a 404, if that is the error.
fn not_found(error: &failure::Error) -> Option<&[u8]> {
    match error.client().map(|error| &error.failure) {
        Some(AttemptError::Api(api)) if api.status == 404 => Some(&api.body),
        _ => None,
    }
}

/// The failure that a status means: the message has failed, or the wait timed out.
#[must_use]
pub fn failure_of(
    asked: &Asked,
    id: &str,
    patience: Option<&Patience>,
    follow: &str,
) -> Option<failure::Error> {
    let word = asked.status.status.as_deref().unwrap_or("unknown");
    let response = asked.reply.body.clone();
    if let Some(ended) = ended(&asked.status, id, &response) {
        return Some(ended);
    }
    let patience = patience.filter(|_| asked.timed_out)?;
    let message = format!(
        "message {id} is {word:?} after waiting {} for {:?}",
        time::span(patience.limit),
        patience.word
    );
    let mut hints = vec![format!("keep waiting with: {follow}")];
    if patience.wanted == MessageState::Delivered
        && matches!(asked.status.protocol.as_deref(), Some("sms" | "rcs" | "non-imessage"))
    {
        hints.push("use --wait=sent for SMS and RCS, which may never report a delivery".to_owned());
    }
    Some(Failure::Pending { message, hints, response }.into())
}

/// The failure of a message that has ended without arriving.
#[must_use]
pub fn ended(status: &Status, id: &str, response: &[u8]) -> Option<failure::Error> {
    let word = status.status.as_deref().filter(|_| status.state() == MessageState::Ended)?;
    let how = if word == "failed" { "failed".to_owned() } else { format!("was {word}") };
    let why = status.error.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
    let message = format!("message {id} {how}{why}");
    Some(Failure::Ended { message, response: response.to_vec() }.into())
}
