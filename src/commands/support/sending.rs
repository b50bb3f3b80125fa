//! Sends one message: what a signal says about it meanwhile, and what the answer means. Printing it is left to the commands.

use super::answer::not_an_object;
use super::body::Content;
use super::session::Session;
use crate::client::messages::{self, MessageState, Sent};
use crate::client::{Call, Reply};
use crate::failure::{self, Accepted, Context, Failure, InFlight};

/// A message to send.
#[derive(Debug)]
pub(in crate::commands) struct Outgoing {
    /// The chat.
    pub(in crate::commands) to: String,
    /// The request.
    pub(in crate::commands) call: Call,
    /// What an error says about it.
    pub(in crate::commands) context: Context,
}

/// The keys of a message, and the command that retries it.
#[derive(Debug, Clone, Copy)]
pub(in crate::commands) struct Keys<'k> {
    /// The message's own.
    pub(in crate::commands) own: &'k str,
    /// The one to give to `-k`: under one that was derived, others would be derived anew.
    pub(in crate::commands) given: &'k str,
    /// The command, which has the key.
    pub(in crate::commands) again: &'k str,
}

/// A message that was accepted.
#[derive(Debug)]
pub(in crate::commands) struct Taken {
    /// The IDs under which its chat may be known.
    pub(in crate::commands) chats: Vec<String>,
    /// The answer.
    pub(in crate::commands) reply: Reply,
    /// What is in it.
    pub(in crate::commands) sent: Sent,
    /// What an error says about the message from now on.
    pub(in crate::commands) context: Context,
}

impl Outgoing {
    /// A message to a chat.
    ///
    /// # Errors
    /// A chat ID that can't be part of a path.
    pub(in crate::commands) fn new(to: &str, written: &Content, keys: Keys<'_>) -> failure::Result<Self> {
        let call = messages::send(to, written.body.clone(), keys.own)?;
        let context = Context::default().message(InFlight {
            key: keys.given.to_owned(),
            again: keys.again.to_owned(),
            from_stdin: written.from_stdin,
            accepted: None,
        });
        Ok(Self { to: to.to_owned(), call, context })
    }

    /// Sends it. `hint` makes the hint for errors after it was accepted, from the chat and the IDs.
    ///
    /// # Errors
    /// Errors of the API and the network, without the message's context.
    pub(in crate::commands) fn send(
        self,
        session: &mut Session,
        hint: impl FnOnce(&Session, &str, &[String]) -> String,
    ) -> failure::Result<Taken> {
        let Self { to, call, context } = self;
        session.interrupt.begin(context.clone());
        let reply = session.request(&call, None)?;
        let sent = Sent::read(&reply.body).ok_or_else(|| not_an_object(&reply))?;
        // A group is known by its ID from now on, but perhaps not yet by its members.
        let chats: Vec<String> = sent.group_id.iter().chain([&to]).cloned().collect();
        let hint = hint(session, &chats[0], &sent.ids);
        let context = context.accepted(Accepted { ids: sent.ids.clone(), hint });
        session.interrupt.begin(context.clone());
        Ok(Taken { chats, reply, sent, context })
    }
}

impl Taken {
    /// The key, if the API had seen it before.
    pub(in crate::commands) fn seen_before(&self) -> Option<&str> {
        let message = self.context.message.as_ref().filter(|_| self.reply.status == 200);
        message.map(|message| message.key.as_str())
    }

    /// The failure that the answer reports: accepted, but not sent.
    pub(in crate::commands) fn failed(&self) -> Option<failure::Error> {
        let word =
            self.sent.status.as_deref().filter(|word| MessageState::of(word) == MessageState::Ended)?;
        let ids = self.sent.ids.join(", ");
        let what = if ids.is_empty() { self.chats.last().map_or("", String::as_str) } else { &ids };
        let message = format!("Blooio accepted message {what}, but gave up before sending it: it is {word}");
        let failed = Failure::Ended { message, response: self.reply.body.clone() };
        Some(failure::Error::from(failed).with(self.context.clone()))
    }
}
