//! A request on its way to an operation: what it is about, what is known, and what time it is.

use serde_json::{Map, Value};

use super::api::Request;
use super::content;
use super::event::Event;
use super::query::{Query, decoded};
use super::reply::Reply;
use super::role::Role;
use super::rules::{self, Chat};
use super::state::State;

/// What an operation comes to: something to remember, if anything, and the answer once it is remembered. A refusal
/// remembers nothing.
pub(super) type Outcome = Result<(Option<Event>, Reply), Reply>;

pub(super) type Operation = fn(&Call<'_>) -> Outcome;

pub(super) struct Call<'a> {
    pub(super) state: &'a State,
    /// Milliseconds since the epoch.
    pub(super) now: u64,
    pub(super) request: &'a Request<'a>,
    /// The API key it came with.
    pub(super) bearer: &'a str,
    /// The path's arguments, still encoded.
    pub(super) arguments: &'a [&'a str],
}

impl<'a> Call<'a> {
    /// An argument of the path, still encoded.
    pub(super) fn raw(&self, nth: usize) -> &'a str {
        self.arguments.get(nth).copied().unwrap_or_default()
    }

    /// An argument of the path.
    pub(super) fn argument(&self, nth: usize) -> String {
        decoded(self.raw(nth)).into_owned()
    }

    pub(super) fn query(&self) -> Query<'a> {
        Query::read(self.request.query)
    }

    /// The body, which must be a JSON object.
    pub(super) fn body(&self) -> Result<Map<String, Value>, Reply> {
        content::object(self.request.body)
    }

    /// The id of a chat that something was sent to.
    pub(super) fn known_chat(&self) -> Result<String, Reply> {
        let chat = rules::chat(self.raw(0))?;
        let id = self.state.chat_id(&chat).filter(|id| self.state.thread_of(id).is_some());
        Ok(id.ok_or_else(chat_not_found)?.to_owned())
    }

    /// The id of a chat that the device has something to do in: any but a group that nobody made.
    pub(super) fn target(&self) -> Result<String, Reply> {
        let chat = rules::chat(self.raw(0))?;
        let (id, members) = match (&chat, self.state.chat_id(&chat)) {
            (Chat::One(id), _) => (id.clone(), vec![id.clone()]),
            (Chat::Many(members), None) => {
                let mut set = members.clone();
                set.sort_unstable();
                (set.join(","), set)
            }
            (_, Some(id)) => {
                let group = self.state.group_with_id(id).ok_or_else(group_not_found)?;
                (id.to_owned(), group.members.clone())
            }
            (Chat::Group(_), None) => return Err(group_not_found()),
        };
        available(&members)?;
        Ok(id)
    }

    /// Keeps a document.
    pub(super) fn put(&self, collection: &str, id: &str, value: Value) -> Event {
        Event::put(self.now, collection, id, value)
    }

    /// Forgets a document.
    pub(super) fn removed(&self, collection: &str, id: &str) -> Event {
        Event::removed(self.now, collection, id)
    }
}

/// An answer that nothing has to be remembered for.
#[allow(clippy::unnecessary_wraps)] // what an operation returns
pub(super) fn answered(reply: Reply) -> Outcome {
    Ok((None, reply))
}

/// Whether there is a device for these recipients: not for the number that is always unavailable.
pub(super) fn available(recipients: &[String]) -> Result<(), Reply> {
    match Role::of(recipients).0 {
        Role::Unavailable => Err(Reply::refusal(503, "No active number is available")),
        _ => Ok(()),
    }
}

pub(super) fn chat_not_found() -> Reply {
    Reply::refusal(404, "Chat not found")
}

pub(super) fn group_not_found() -> Reply {
    Reply::refusal(404, "Group not found")
}
