//! What a run is going to do with each message: the history of the row, and the guardrails as they are now.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::clock::now;
use crate::bulk::history::{Decision, History, ResumeOptions};
use crate::bulk::status::RowStatus;
use crate::bulk::{Intention, Message, Plan, ReadError};
use crate::commands::support::guard::{Guard, Rules};
use crate::failure;
use crate::guard::{Refused, Sourced};

/// The intentions of a run, and the number of people that it is going to text.
pub(super) struct Intentions<'g, 'h> {
    rules: Rules<'g>,
    history: Option<&'h History>,
    options: ResumeOptions,
    at: u64,
    /// Hashes of the distinct people, at most one more than the cap; empty without a cap.
    people: HashSet<u64>,
    hasher: RandomState,
    doubts: Doubts,
}

/// Number of rows in doubt, by what a run does with them. Those for which Blooio may have forgotten the key aren't counted.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Doubts {
    /// Sent again with the same key.
    pub(super) resent: u32,
    /// Left in doubt, because the recipient opted out or isn't allowed.
    pub(super) left: u32,
}

impl<'g, 'h> Intentions<'g, 'h> {
    /// The intentions of a run that has this history, if it is resumed.
    ///
    /// # Errors
    /// The guardrails can't be read.
    pub(super) fn new(
        guard: &'g Guard,
        history: Option<&'h History>,
        options: ResumeOptions,
    ) -> failure::Result<Self> {
        let (people, hasher) = (HashSet::new(), RandomState::new());
        let rules = guard.rules()?;
        Ok(Self { rules, history, options, at: now(), people, hasher, doubts: Doubts::default() })
    }

    /// The intention about a message.
    pub(super) fn about(&mut self, message: &Message) -> Intention {
        let status = self.history.map(|history| history.status(message.row));
        let is_doubtful = status == Some(RowStatus::Unknown);
        match intention(message, self.history, &self.rules, self.at, self.options) {
            Intention::Send => {
                self.doubts.resent += u32::from(is_doubtful);
                match self.count(&message.chat) {
                    Ok(()) => Intention::Send,
                    Err(refused) => Intention::Refuse { why: refused.to_string(), is_recorded: false },
                }
            }
            other => {
                self.doubts.left += u32::from(is_doubtful && other != Intention::Nothing);
                other
            }
        }
    }

    /// Counts the people of a chat, if there is a cap.
    fn count(&mut self, chat: &str) -> Result<(), Refused> {
        let Some(Sourced { rail: most, .. }) = self.rules.cap() else { return Ok(()) };
        for who in self.rules.people(chat)? {
            if self.people.len() <= *most as usize {
                self.people.insert(self.hasher.hash_one(who.chat_id()));
            }
        }
        Ok(())
    }

    /// Checks the number of people; returns the rules that the messages were checked by, and the rows in doubt.
    ///
    /// # Errors
    /// They are more than the cap allows.
    pub(super) fn checked(self) -> failure::Result<(Rules<'g>, Doubts)> {
        self.rules.check_count(self.people.len())?;
        Ok((self.rules, self.doubts))
    }
}

/// The intention about a message at the time `at`.
pub(super) fn intention(
    message: &Message,
    history: Option<&History>,
    rules: &Rules<'_>,
    at: u64,
    options: ResumeOptions,
) -> Intention {
    if let Some(Decision::Skip(_)) = history.map(|history| history.decide(message.row, at, options)) {
        return Intention::Nothing;
    }
    let Err(refused) = rules.check(&message.chat) else { return Intention::Send };
    let status = history.map_or(RowStatus::Untouched, |history| history.status(message.row));
    match (&refused, status) {
        // Nothing clears up the doubt, so it stays.
        (Refused::OptedOut { .. }, RowStatus::Unknown) => Intention::Doubt,
        (Refused::OptedOut { .. }, RowStatus::Suppressed) => Intention::Nothing,
        (Refused::OptedOut { .. }, _) => Intention::Suppress(refused.to_string()),
        _ => Intention::Refuse { why: refused.to_string(), is_recorded: !is_open(status) },
    }
}

/// Whether nothing is recorded of a row, except that it wasn't accepted.
fn is_open(status: RowStatus) -> bool {
    matches!(status, RowStatus::Untouched | RowStatus::Retryable)
}

/// The message, or the error of a row that wasn't sent because its recipient may not be texted.
pub(super) fn without_refused(
    message: Message,
    plan: &Plan<'_>,
    rules: &Rules<'_>,
    history: &History,
) -> Result<Message, ReadError> {
    match rules.check(&message.chat) {
        Err(refused)
            if is_open(history.status(message.row)) && !matches!(refused, Refused::OptedOut { .. }) =>
        {
            Err(ReadError::Row(message.not_allowed(plan, refused.to_string())))
        }
        _ => Ok(message),
    }
}
