//! What a run is going to do with each message: the history of the row, and the guardrails as they are now.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::clock::now;
use crate::bulk::history::{Decision, History, ResumeOptions};
use crate::bulk::status::RowStatus;
use crate::bulk::{Intention, Message, Plan, ReadError};
use crate::commands::support::gate::{Guard, Rules};
use crate::failure;
use crate::guard::{Refused, Sourced};

/// The intentions of a run, and the number of people that it is going to text.
pub(super) struct Intentions<'a> {
    rules: Rules<'a>,
    history: Option<&'a History>,
    options: ResumeOptions,
    at: u64,
    /// Hashes of the distinct people, at most one more than the cap; empty without a cap.
    people: HashSet<u64>,
    hasher: RandomState,
}

impl<'a> Intentions<'a> {
    /// The intentions of a run that has this history, if it is resumed.
    ///
    /// # Errors
    /// The guardrails can't be read.
    pub(super) fn new(
        guard: &'a Guard,
        history: Option<&'a History>,
        options: ResumeOptions,
    ) -> failure::Result<Self> {
        let (people, hasher) = (HashSet::new(), RandomState::new());
        Ok(Self { rules: guard.rules()?, history, options, at: now(), people, hasher })
    }

    /// The intention about a message.
    pub(super) fn about(&mut self, message: &Message) -> Intention {
        let decide = |history: &History| history.decide(message.row, self.at, self.options);
        let decision = self.history.map_or(Decision::Send, decide);
        if matches!(decision, Decision::Skip(_)) {
            return Intention::Nothing;
        }
        match self.rules.check(&message.chat).and_then(|()| self.count(&message.chat)) {
            Ok(()) => Intention::Send,
            Err(Refused::OptedOut { .. }) => match self.history.map(|history| history.status(message.row)) {
                // What is recorded stays: the doubt, because nothing clears it up, and an earlier opt-out.
                Some(RowStatus::Unknown | RowStatus::Suppressed) => Intention::Nothing,
                _ => Intention::Suppress,
            },
            Err(refused) => Intention::Refuse(refused.to_string()),
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

    /// Checks the number of people.
    ///
    /// # Errors
    /// They are more than the cap allows.
    pub(super) fn check_count(&self) -> failure::Result<()> {
        Ok(self.rules.check_count(self.people.len())?)
    }
}

/// The message, or the error of a row that wasn't sent because its recipient may not be texted.
pub(super) fn without_refused(
    message: Message,
    plan: &Plan<'_>,
    rules: &Rules<'_>,
    history: &History,
) -> Result<Message, ReadError> {
    let is_open = matches!(
        history.status(message.row),
        RowStatus::Untouched | RowStatus::Retryable | RowStatus::Suppressed
    );
    match rules.check(&message.chat) {
        Err(refused) if is_open && !matches!(refused, Refused::OptedOut { .. }) => {
            Err(ReadError::Row(message.not_allowed(plan, refused.to_string())))
        }
        _ => Ok(message),
    }
}
