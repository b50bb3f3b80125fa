//! Waits for the answer: finds the question in its chat, then reads what comes after it until a message is accepted.

use std::time::{Duration, Instant};

use super::place::{Order, Place};
use super::reprompt::Reprompt;
use super::wanted::Wanted;
use crate::client::inbox::{Message, Selection};
use crate::client::messages::{self, Status};
use crate::commands::support::answer::not_an_object;
use crate::commands::support::incoming::{self, Latest, Outage, Tail, is_not_found, latest};
use crate::commands::support::sending::Taken;
use crate::commands::support::session::Session;
use crate::commands::support::wait::{FIRST_PAUSE, ended, longer};
use crate::failure::{self, Failure};
use crate::output::text::{count, escape};
use crate::output::time;

/// How many messages of a page are read while the question is looked for.
const PAGE: u64 = 50;

/// How long to wait, and how often to poll.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) limit: Duration,
    pub(super) interval: Option<Duration>,
}

/// An accepted answer.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) message: Message,
    /// The answer in it.
    pub(super) text: String,
    /// Who gave it, if the API says so.
    pub(super) writer: Option<String>,
    /// How long after the question it came, by the API's clock.
    pub(super) took: Option<Duration>,
}

/// A wait for an answer.
pub(super) struct Wait<'a> {
    asked: &'a Taken,
    /// The IDs under which the chat may be known; the one that the API knows comes first.
    chats: Vec<&'a str>,
    is_group: bool,
    place: Place,
    wanted: Wanted,
    reprompt: Option<Reprompt>,
    limits: Limits,
    begun: Instant,
    outage: Outage,
    /// What comes after the question, once that was found.
    tail: Option<Tail>,
    /// How many messages weren't accepted.
    refused: u64,
}

impl<'a> Wait<'a> {
    /// A wait that begins now.
    pub(super) fn new(
        asked: &'a Taken,
        place: Place,
        is_group: bool,
        wanted: Wanted,
        reprompt: Option<Reprompt>,
        limits: Limits,
    ) -> Self {
        Self {
            asked,
            chats: asked.chats.iter().map(String::as_str).collect(),
            is_group,
            place,
            wanted,
            reprompt,
            limits,
            begun: Instant::now(),
            outage: Outage::default(),
            tail: None,
            refused: 0,
        }
    }

    /// Waits.
    ///
    /// # Errors
    /// Refusals by the API, [`Failure::Ended`] if the question can't arrive, [`Failure::Pending`] if there is no answer in time.
    pub(super) fn run(mut self, session: &mut Session) -> failure::Result<Answer> {
        let mut pause = FIRST_PAUSE;
        loop {
            let looked = self.look(session);
            let left = self.deadline().saturating_duration_since(Instant::now());
            let cause = match looked {
                Ok(Some(answer)) => return Ok(answer),
                Ok(None) => None,
                // Until the time is up, it is tried again.
                Err(error) if incoming::passes(&error) => Some(error),
                Err(error) => return Err(error),
            };
            if left.is_zero() {
                return Err(self.unanswered(cause.as_ref()));
            }
            let (to, begun, limit) = (self.to(), self.begun, time::span(self.limits.limit));
            incoming::pause(session, self.limits.interval.unwrap_or(pause).min(left), &|| {
                format!("waiting for an answer from {to}: {} of {limit}", time::span(begun.elapsed()))
            });
            pause = longer(pause);
        }
    }

    fn deadline(&self) -> Instant {
        self.begun + self.limits.limit
    }

    /// Whom the question went to, safe for a terminal.
    fn to(&self) -> String {
        escape(self.asked.chats.last().map_or("", String::as_str)).into_owned()
    }

    fn unanswered(&self, cause: Option<&failure::Error>) -> failure::Error {
        let (to, limit) = (self.asked.chats.last().map_or("", String::as_str), time::span(self.limits.limit));
        let others = match self.refused {
            0 => String::new(),
            1 => "; 1 message wasn't accepted".to_owned(),
            refused => format!("; {} messages weren't accepted", count(refused)),
        };
        let cause =
            cause.and_then(failure::Error::client).map(|error| format!("; {}", error.failure.words()));
        let message =
            format!("no answer from {to} after waiting {limit}{others}{}", cause.unwrap_or_default());
        let question = self.asked.context.message.as_ref().and_then(|message| message.accepted.as_ref());
        let hints = question.map(|question| question.hint.clone()).into_iter().collect();
        Failure::Pending { message, hints, response: self.asked.reply.body.clone() }.into()
    }

    /// Looks once for an answer.
    fn look(&mut self, session: &mut Session) -> failure::Result<Option<Answer>> {
        let deadline = Some(self.deadline());
        let (listed, is_new): (Vec<Message>, Vec<bool>) = if let Some(tail) = &mut self.tail {
            let listed = tail.read(&mut self.outage, session, deadline)?;
            listed.into_iter().flatten().map(|listed| (listed.message, listed.is_new)).unzip()
        } else {
            self.first_look(session)?.into_iter().map(|message| (message, true)).unzip()
        };
        if let Some(answer) = self.answer_in(&listed, &is_new) {
            return Ok(Some(answer));
        }
        listed.iter().try_for_each(|message| self.check(message))?;
        if let Some(reprompt) = &mut self.reprompt {
            reprompt.send(session)?;
        }
        Ok(None)
    }

    /// Finds the question, and returns it with the messages around it and after it, the oldest first; nothing if the API
    /// doesn't know it yet.
    fn first_look(&mut self, session: &mut Session) -> failure::Result<Vec<Message>> {
        let deadline = Some(self.deadline());
        let Some(status) = self.status(session)? else { return Ok(Vec::new()) };
        let time = self.place.time.into_iter().chain(status.time_sent).min();
        self.place.time = time;
        let (chat, place, outage) = (self.chats[0], &self.place, &mut self.outage);
        let selection = Selection { limit: PAGE, ..Selection::all(chat) };
        let is_question = |message: &Message| message.id.as_deref() == Some(&place.id);
        let is_older = |message: &Message| message.time.zip(time).is_some_and(|(its, own)| its < own);
        let found =
            latest(&selection, &mut |call| outage.request(session, call, deadline), &mut |message| {
                is_question(message) || is_older(message)
            })?;
        let Some(Latest { messages, .. }) = found else { return Ok(Vec::new()) };
        let mut tail = Tail::new(chat.to_owned(), None, time);
        tail.learn(&messages);
        self.tail = Some(tail);
        Ok(messages)
    }

    /// The status of the question, under whichever name its chat is known.
    fn status(&mut self, session: &mut Session) -> failure::Result<Option<Status>> {
        for _ in 0..self.chats.len() {
            let call = messages::status(self.chats[0], &self.place.id)?;
            match self.outage.request(session, &call, Some(self.deadline())) {
                Ok(reply) => {
                    return Ok(Some(Status::read(&reply.body).ok_or_else(|| not_an_object(&reply))?));
                }
                Err(error) if is_not_found(&error) => self.chats.rotate_left(1),
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// The first accepted one of the new messages that came after the question.
    fn answer_in(&mut self, listed: &[Message], is_new: &[bool]) -> Option<Answer> {
        let question = self.place.position(listed);
        for (at, message) in listed.iter().enumerate() {
            let order = question.map(|question| Order { message: at, question, time: listed[question].time });
            let says_something = !message.text.is_empty() || message.attachments > 0;
            if !is_new[at] || !message.is_inbound || !says_something || !self.place.precedes(message, order) {
                continue;
            }
            let chat = self.asked.chats.last().map_or("", String::as_str);
            let writer = incoming::writer(chat, self.is_group, message);
            if !self.wanted.counts(writer.as_deref()) {
                continue;
            }
            if let Some(text) = self.wanted.answer(&message.text) {
                let took = message.time.zip(self.place.time).map(|(time, own)| time.saturating_sub(own));
                let took = took.and_then(|took| u64::try_from(took).ok()).map(Duration::from_millis);
                return Some(Answer { message: message.clone(), text, writer, took });
            }
            self.refused += 1;
            if let Some(reprompt) = &mut self.reprompt {
                reprompt.note(&message.text);
            }
        }
        None
    }

    /// Ends the wait if this is a part of the question that won't arrive.
    fn check(&self, message: &Message) -> failure::Result<()> {
        let Some(id) = message.id.as_ref().filter(|id| self.asked.sent.ids.contains(id)) else {
            return Ok(());
        };
        let status = Status::read(message.raw.as_bytes()).unwrap_or_default();
        ended(&status, id, message.raw.as_bytes()).map_or(Ok(()), Err)
    }
}
