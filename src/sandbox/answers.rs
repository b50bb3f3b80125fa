//! The answers of the test numbers that are still to come.
//!
//! Nothing runs in the background: whichever process holds the lock of the store when an answer is due stores it, in the
//! order in which answers are due, before anything else. Then the answer is no longer in the queue of any process that
//! reads the log. So each answer is stored exactly once, and is in its place in the log.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::behavior::{SelfAnswer, self_answer};
use super::event::{Accepted, Answer, Event, Inbound, Reacted, Read};
use super::timeline::Timeline;

/// The answers to come, the first due first.
#[derive(Debug, Default)]
pub(super) struct Answers(BTreeSet<Due>);

/// An answer, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Due {
    at: u64,
    /// The position of the send that it answers.
    send: u32,
    /// Which of the send's answers.
    nth: u32,
    part: Part,
}

/// A record that an answer consists of, in the order in which they are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Text,
    Read,
    Reaction,
}

fn parts(answer: &Answer) -> &'static [Part] {
    match self_answer(&answer.by) {
        Some((SelfAnswer::Says(_), _)) => &[Part::Text],
        Some((SelfAnswer::Reacts(_), _)) => &[Part::Read, Part::Reaction],
        // A later version knows more numbers.
        None => &[],
    }
}

impl Answers {
    /// Expects the answers to a send.
    pub(super) fn expect(&mut self, position: u32, send: &Accepted) {
        for (nth, answer) in send.answers.iter().enumerate() {
            for &part in parts(answer) {
                self.0.insert(Due { at: answer.at, send: position, nth: number(nth), part });
            }
        }
    }

    /// Removes what was stored from the queue.
    pub(super) fn stored(&mut self, position: u32, send: &Accepted, by: &str, part: Part) {
        let found = send.answers.iter().enumerate().find(|(_, answer)| answer.by == by);
        if let Some((nth, answer)) = found {
            self.0.remove(&Due { at: answer.at, send: position, nth: number(nth), part });
        }
    }

    /// Drops the answers that a send would have got.
    pub(super) fn drop_those_to(&mut self, is_dropped: impl Fn(u32) -> bool) {
        self.0.retain(|due| !is_dropped(due.send));
    }

    /// When the next answer is due.
    pub(super) fn next_at(&self) -> Option<u64> {
        self.0.first().map(|due| due.at)
    }

    /// The event to store for the first answer, if it is due by `now`.
    pub(super) fn due(&self, now: u64, timeline: &Timeline) -> Option<Event> {
        let due = self.0.first().filter(|due| due.at <= now)?;
        let send = timeline.send_at(due.send)?;
        let at = timeline.time_in(&send.chat_id, due.at);
        event(send, &send.answers.get(due.nth as usize)?.by, due.part, at)
    }
}

/// The event that an answer to a send is stored as. Its message ID follows from the message that it answers.
fn event(send: &Accepted, by: &str, part: Part, at: u64) -> Option<Event> {
    let message_id = send.ids.last()?;
    let (chat_id, by) = (send.chat_id.clone(), by.to_owned());
    let answers = Some(message_id.clone());
    Some(match (part, self_answer(&by)?.0) {
        (Part::Text, SelfAnswer::Says(text)) => {
            let name = format!("{message_id}/{by}");
            let id = format!("msg_{}", Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).simple());
            let number = send.own_number();
            Event::Inbound(Inbound { at, chat_id, id, sender: by, number, text: text.to_owned(), answers })
        }
        (Part::Read, _) => Event::Read(Read { at, chat_id, reader: by, up_to: message_id.clone(), answers }),
        (Part::Reaction, SelfAnswer::Reacts(reaction)) => Event::Reacted(Reacted {
            at,
            chat_id,
            message_id: message_id.clone(),
            sender: by,
            reaction: reaction.to_owned(),
            is_added: true,
            answers,
        }),
        _ => return None,
    })
}

fn number(nth: usize) -> u32 {
    u32::try_from(nth).unwrap_or(u32::MAX)
}
