//! The message that asks again after one that isn't accepted. It goes out once, under a key derived from the question's, so that
//! a rerun doesn't send it again.

use serde_json::Map;

use crate::client::{Call, Scope, messages};
use crate::commands::support::body::{self, Content};
use crate::commands::support::session::Session;
use crate::failure;
use crate::guard::keywords::{Reading, Words};
use crate::message;

/// The message, and whether it is to be sent.
#[derive(Debug)]
pub(super) struct Reprompt {
    call: Call,
    words: Words,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Due,
    Over,
}

impl Reprompt {
    /// A message of this text to the chat of the question, from the same number.
    ///
    /// # Errors
    /// A blank text.
    pub(super) fn new(
        chat: &str,
        text: &str,
        question: &Content,
        key: &str,
        session: &Session,
    ) -> failure::Result<Self> {
        let mut body = Map::new();
        body.insert("text".into(), body::given_text(text)?);
        let sender = question.body.get("from_number").cloned();
        body.extend(sender.map(|sender| ("from_number".to_owned(), sender)));
        let call = messages::send(chat, body, &message::key::of_reprompt(key))?;
        let words = Words::new(&session.settings.optout_words.value);
        Ok(Self { call, words, state: State::Waiting })
    }

    /// The request.
    pub(super) fn call(&self) -> &Call {
        &self.call
    }

    /// Notes a message that isn't accepted. Whoever asks not to be texted isn't asked again.
    pub(super) fn note(&mut self, text: &str) {
        if self.state == State::Waiting && !matches!(self.words.read(text), Reading::OptOut(_)) {
            self.state = State::Due;
        }
    }

    /// Sends it if it is due. If it can't be sent at the moment it stays due, and if it is refused the wait goes on without it.
    ///
    /// # Errors
    /// One that the next request would meet too, such as 401.
    pub(super) fn send(&mut self, session: &mut Session) -> failure::Result<()> {
        if self.state != State::Due {
            return Ok(());
        }
        let Err(error) = session.request(&self.call, None) else {
            self.state = State::Over;
            return Ok(());
        };
        match error.client().map(crate::client::Error::scope) {
            Some(Scope::Passing) => return Ok(()),
            Some(Scope::Account) => return Err(error),
            Some(Scope::Recipient | Scope::Sender) | None => {}
        }
        self.state = State::Over;
        let words = error.client().map_or_else(|| error.to_string(), |error| error.failure.words());
        session.warn(&format!("the reprompt wasn't sent: {words}"));
        Ok(())
    }
}
