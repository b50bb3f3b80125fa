//! `blooio watch`: prints the messages of one chat, or of all, as they come.
//!
//! `Tail` decides what is new in one chat, `chats` in all of them; `lines` prints.

mod chats;
mod lines;

use std::time::{Duration, Instant};

use crate::cli::watch::{Direction as Given, Watch};
use crate::client::inbox::{Direction, Message};
use crate::commands::support::incoming::{self, Outage, Tail};
use crate::commands::support::session::Session;
use crate::commands::support::timestamp;
use crate::commands::support::wait::duration;
use crate::failure::{self, Failure};
use crate::output::text::{count, escape};
use crate::output::time;
use chats::Chats;
use lines::Lines;

/// Prints messages until there were enough, the time is up, or the reader has gone away.
///
/// # Errors
/// Refusals by the API, and [`Failure::Pending`] if there were fewer messages than asked for.
pub fn run(arguments: &Watch, session: &mut Session) -> failure::Result<()> {
    let chat = arguments.chat.as_deref().map(|chat| session.recipient(chat)).transpose()?;
    let since = arguments.since.as_deref().map(|since| timestamp::ago(since, time::now(), "--since"));
    let since = since.transpose()?;
    let limit = arguments.limit.as_deref().map(|text| duration("--for", text)).transpose()?;
    let interval = duration("--interval", &arguments.interval)?;
    session.connect()?;
    let direction = arguments.direction.map(|given| match given {
        Given::Inbound => Direction::Inbound,
        Given::Outbound => Direction::Outbound,
    });
    let chat = chat.map(|chat| chat.chat_id());
    let lines = Lines::new(chat.clone());
    let mut run = Run {
        deadline: limit.map(|limit| Instant::now() + limit),
        limit,
        wanted: arguments.count,
        shown: 0,
        outage: Outage::default(),
        lines,
    };
    let ended = run.watch(chat.as_deref(), since, direction, interval, session);
    session.output.clear_progress();
    ended
}

/// Says on stderr what is watched, to people.
fn begin(chat: Option<&str>, is_missing: bool, session: &mut Session) {
    if session.is_human() {
        let what = chat.map_or("all chats".into(), escape);
        let place = if session.settings.sandbox.value { " in the sandbox" } else { "" };
        let new = if is_missing { "its first message" } else { "new messages" };
        session.output.note(&format!("watching {what}{place} for {new}"));
    }
}

/// A run, and how far it is.
struct Run {
    limit: Option<Duration>,
    deadline: Option<Instant>,
    wanted: Option<u64>,
    shown: u64,
    outage: Outage,
    lines: Lines,
}

/// Where messages come from.
enum Source {
    One(Tail),
    All(Chats),
}

impl Run {
    fn watch(
        &mut self,
        chat: Option<&str>,
        since: Option<i64>,
        direction: Option<Direction>,
        interval: Duration,
        session: &mut Session,
    ) -> failure::Result<()> {
        let mut source = match self.source(chat, since, direction, session) {
            Ok(source) => source,
            Err(error) => return self.ended_by(error),
        };
        // What comes from now on is shown.
        begin(chat, matches!(&source, Source::One(tail) if tail.is_missing), session);
        loop {
            let read = match &mut source {
                Source::One(tail) => self.one(tail, session),
                Source::All(chats) => self.all(chats, session),
            };
            if let Err(error) = read {
                return self.ended_by(error);
            }
            if session.output.closed() || self.is_enough() {
                return Ok(());
            }
            let left = self.left();
            if left.is_zero() {
                return self.ended();
            }
            session.pause(interval.min(left));
        }
    }

    fn source(
        &mut self,
        chat: Option<&str>,
        since: Option<i64>,
        direction: Option<Direction>,
        session: &mut Session,
    ) -> failure::Result<Source> {
        let (outage, deadline) = (&mut self.outage, self.deadline);
        Ok(match (chat, since) {
            (Some(chat), Some(_)) => Source::One(Tail::new(chat.to_owned(), direction, since)),
            (Some(chat), None) => {
                Source::One(Tail::at_end(chat.to_owned(), direction, 0, outage, session, deadline)?.0)
            }
            (None, Some(since)) => Source::All(Chats::since(since, direction)),
            (None, None) => Source::All(Chats::at_end(direction, outage, session, deadline)?),
        })
    }

    fn one(&mut self, tail: &mut Tail, session: &mut Session) -> failure::Result<()> {
        let listed = tail.read(&mut self.outage, session, self.deadline)?.unwrap_or_default();
        for listed in listed.into_iter().filter(|listed| listed.is_new) {
            self.show(None, &listed.message, session)?;
        }
        Ok(())
    }

    fn all(&mut self, chats: &mut Chats, session: &mut Session) -> failure::Result<()> {
        let mut due = chats.moved(&mut self.outage, session, self.deadline)?;
        while let Some(moved) = due.pop() {
            for message in chats.read(&moved, &mut self.outage, session, self.deadline)? {
                self.show(Some(&moved), &message, session)?;
            }
        }
        Ok(())
    }

    /// Prints a message, unless there were enough.
    fn show(
        &mut self,
        chat: Option<&crate::client::inbox::Chat>,
        message: &Message,
        session: &mut Session,
    ) -> failure::Result<()> {
        if self.is_enough() || session.output.closed() {
            return Ok(());
        }
        self.shown += 1;
        self.lines.print(chat, message, session)
    }

    fn is_enough(&self) -> bool {
        self.wanted.is_some_and(|wanted| self.shown >= wanted)
    }

    /// How much time is left.
    fn left(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |at| at.saturating_duration_since(Instant::now()))
    }

    /// The result after an error: one that may pass has ended the run only because the time was up.
    fn ended_by(&self, error: failure::Error) -> failure::Result<()> {
        if incoming::passes(&error) && self.left().is_zero() { self.ended() } else { Err(error) }
    }

    /// The result when the time is up.
    fn ended(&self) -> failure::Result<()> {
        let (Some(wanted), Some(limit)) = (self.wanted, self.limit) else { return Ok(()) };
        let message =
            format!("{} of {} messages came within {}", count(self.shown), count(wanted), time::span(limit));
        let hints = vec!["wait longer with --for".to_owned()];
        Err(Failure::Pending { message, hints, response: Vec::new() }.into())
    }
}
