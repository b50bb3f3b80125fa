//! What the person at the other end does: writes, reacts, reads, types. Only the sandbox has this half; the API doesn't.

use super::error::Error;
use super::event::{Event, Inbound, Reacted, Read, Typing};
use super::ids::new_id;
use super::lifecycle::reaches;
use super::message::Message;
use super::rules::{self, Chat};
use super::state::StoreState;
use super::store::Store;
use super::stored::StoredMessage;
use super::tapbacks;

/// Why a person can't do what they were told to.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum PersonError {
    /// The chat ID is invalid. Holds what the API says.
    #[error("{0}")]
    Invalid(String),
    /// The group doesn't exist.
    #[error("there is no group {0} in the sandbox")]
    NoGroup(String),
    /// These people have no group.
    #[error("there is no group of {} in the sandbox", .0.join(", "))]
    NoGroupOf(Vec<String>),
    /// Nothing was sent to the chat.
    #[error("nothing was sent to {0} in the sandbox")]
    NothingSent(String),
    /// Several people are in the chat, and it was not said who of them is meant.
    #[error("--as is required: {} people are in this chat", members.len())]
    Ambiguous {
        /// The members of the group.
        members: Vec<String>,
    },
    /// The person is not in the chat.
    #[error("{person} is not in this chat")]
    NotMember {
        /// Who was named.
        person: String,
        /// The members of the group, or the one person whose chat it is.
        members: Vec<String>,
    },
    /// The chat has no such message.
    #[error("there is no message {id} in this chat")]
    NoMessage {
        /// The message ID, or its place from the end.
        id: String,
    },
    /// The person has no such reaction to the message.
    #[error("{person} has no reaction {reaction} to this message")]
    NoReaction {
        /// Who was to take it back.
        person: String,
        /// The reaction.
        reaction: String,
    },
    /// The store can't be used.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Who types, and where.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TypingPerson {
    /// The phone number, the email address, or the group.
    pub chat_id: String,
    /// The phone number or email address of the person.
    pub sender: String,
}

/// A chat and the person in it who does something.
struct Place<'a> {
    chat_id: &'a str,
    person: &'a str,
}

/// What a person did: the event to store, and the messages that it is about.
type Done = Result<(Option<Event>, Vec<String>), PersonError>;

impl Store {
    /// A person writes a message; `person` says who if the chat is a group. Returns the message.
    ///
    /// # Errors
    /// [`PersonError`].
    pub fn reply(&self, chat: &str, person: Option<&str>, text: &str) -> Result<Message, PersonError> {
        let mut messages = self.by_person(chat, person, |state, now, place| {
            let id = new_id("msg_");
            let inbound = Inbound {
                at: state.timeline().time_in(place.chat_id, now),
                chat_id: place.chat_id.to_owned(),
                id: id.clone(),
                sender: place.person.to_owned(),
                number: last_number(state, place.chat_id),
                text: text.to_owned(),
                answers: None,
            };
            Ok((Some(Event::Inbound(inbound)), vec![id]))
        })?;
        messages.pop().ok_or_else(|| PersonError::NothingSent(chat.to_owned()))
    }

    /// A person reacts to a message, or takes a reaction back. `message` is an ID, or `-1` for the last message that was
    /// sent to the chat, `-2` for the one before it, and so on. Returns the message.
    ///
    /// # Errors
    /// [`PersonError`].
    pub fn react(
        &self,
        chat: &str,
        person: Option<&str>,
        message: &str,
        reaction: &str,
        is_added: bool,
    ) -> Result<Message, PersonError> {
        let mut messages = self.by_person(chat, person, |state, now, place| {
            let found = message_of(state, place.chat_id, message);
            let id = found.ok_or_else(|| PersonError::NoMessage { id: message.to_owned() })?.id().to_owned();
            let is_there = tapbacks::theirs(state, &id)
                .iter()
                .any(|known| known.sender == place.person && known.reaction == reaction);
            if !is_added && !is_there {
                let (person, reaction) = (place.person.to_owned(), reaction.to_owned());
                return Err(PersonError::NoReaction { person, reaction });
            }
            let reacted = Reacted {
                at: state.timeline().time_in(place.chat_id, now),
                chat_id: place.chat_id.to_owned(),
                message_id: id.clone(),
                sender: place.person.to_owned(),
                reaction: reaction.to_owned(),
                is_added,
                answers: None,
            };
            Ok(((is_added != is_there).then_some(Event::Reacted(reacted)), vec![id]))
        })?;
        messages.pop().ok_or_else(|| PersonError::NothingSent(chat.to_owned()))
    }

    /// A person reads everything that was sent to the chat. Returns the messages that were not read before, oldest
    /// first, as they are once they are read. Messages that are never delivered are never read.
    ///
    /// # Errors
    /// [`PersonError`].
    pub fn mark_read(&self, chat: &str, person: Option<&str>) -> Result<Vec<Message>, PersonError> {
        self.by_person(chat, person, |state, now, place| {
            let thread = state.thread_of(place.chat_id);
            let Some(last) = thread.and_then(|thread| state.timeline().message_at(thread.last_outbound?))
            else {
                return Err(PersonError::NothingSent(chat.to_owned()));
            };
            let unread = unread(state, place.chat_id);
            let read = Read {
                at: state.timeline().time_in(place.chat_id, now),
                chat_id: place.chat_id.to_owned(),
                reader: place.person.to_owned(),
                up_to: last.id().to_owned(),
                answers: None,
            };
            Ok(((!unread.is_empty()).then_some(Event::Read(read)), unread))
        })
    }

    /// A person types. Returns who and where.
    ///
    /// # Errors
    /// [`PersonError`].
    pub fn type_in(&self, chat: &str, person: Option<&str>) -> Result<TypingPerson, PersonError> {
        let mut who = None;
        self.by_person(chat, person, |_, now, place| {
            let (chat_id, sender) = (place.chat_id.to_owned(), place.person.to_owned());
            who = Some(TypingPerson { chat_id: chat_id.clone(), sender: sender.clone() });
            Ok((Some(Event::Typing(Typing { at: now, chat_id, sender })), Vec::new()))
        })?;
        who.ok_or_else(|| PersonError::NothingSent(chat.to_owned()))
    }

    /// Stores what a person decides on; the messages that it is about, as they are then.
    fn by_person(
        &self,
        chat: &str,
        person: Option<&str>,
        decide: impl FnOnce(&StoreState, u64, &Place<'_>) -> Done,
    ) -> Result<Vec<Message>, PersonError> {
        let chat = rules::chat(chat).map_err(|reply| {
            let message = reply.body.get("message").and_then(serde_json::Value::as_str);
            PersonError::Invalid(message.unwrap_or_default().to_owned())
        })?;
        self.transact_and_show(
            |state, now| match place(state, &chat, person).and_then(|place| decide(state, now, &place)) {
                Ok((event, ids)) => (event, Ok(ids)),
                Err(error) => (None, Err(error)),
            },
            |state, now, decided| {
                let shown = decided?.into_iter().filter_map(|id| {
                    let message = state.message(&id)?;
                    Some(Message::of(state, message, now.max(settled_at(state, message))))
                });
                Ok(shown.collect())
            },
        )?
    }
}

/// When everything that is in the log about a message has happened: what a person does may lie a little ahead.
fn settled_at(state: &StoreState, message: StoredMessage<'_>) -> u64 {
    match message {
        StoredMessage::Sent(send, nth) => super::message::time_read(state, send, nth).unwrap_or_default(),
        StoredMessage::Received(inbound) => inbound.at,
    }
}

/// The chat's ID, and the person who does something in it.
fn place<'a>(
    state: &'a StoreState,
    chat: &'a Chat,
    person: Option<&'a str>,
) -> Result<Place<'a>, PersonError> {
    let (chat_id, members) = match chat {
        Chat::One(id) => (id.as_str(), std::slice::from_ref(id)),
        Chat::Group(id) => (
            id.as_str(),
            state.group_with_id(id).ok_or_else(|| PersonError::NoGroup(id.clone()))?.members.as_slice(),
        ),
        Chat::Many(people) => {
            let id = state.group_of(people).ok_or_else(|| PersonError::NoGroupOf(people.clone()))?;
            (id, people.as_slice())
        }
    };
    let members_owned = || members.to_vec();
    let person = match (person, members) {
        (Some(person), members) => members
            .iter()
            .find(|member| member.eq_ignore_ascii_case(person))
            .ok_or_else(|| PersonError::NotMember { person: person.to_owned(), members: members_owned() })?,
        (None, [one]) => one,
        (None, _) => return Err(PersonError::Ambiguous { members: members_owned() }),
    };
    Ok(Place { chat_id, person })
}

/// The account's own number that messages of a chat come from, if one was named.
fn last_number(state: &StoreState, chat_id: &str) -> Option<String> {
    let timeline = state.timeline();
    timeline.send_at(timeline.thread_of(chat_id)?.last_outbound?)?.own_number()
}

/// A message of a chat by its ID, or one that was sent to it, counted from the end: `-1` is the last.
fn message_of<'a>(state: &'a StoreState, chat_id: &str, id: &str) -> Option<StoredMessage<'a>> {
    match id.strip_prefix('-').and_then(|back| back.parse().ok()) {
        Some(back) => state.timeline().nth_last(chat_id, back, false),
        None => state.message(id).filter(|message| message.chat_id() == chat_id),
    }
}

/// The messages sent to a chat that are or will be delivered and were not read, oldest first.
fn unread(state: &StoreState, chat_id: &str) -> Vec<String> {
    let timeline = state.timeline();
    let is_unread = |position: &u32| timeline.read_of(chat_id, *position).is_none();
    let positions = timeline.entries_in(chat_id).take_while(is_unread);
    let arriving = positions.filter(|&position| {
        timeline.send_at(position).is_some_and(|send| reaches(send, "delivered").is_some())
    });
    let messages = arriving.flat_map(|position| timeline.messages_at(position).rev());
    let mut ids: Vec<String> = messages.map(|message| message.id().to_owned()).collect();
    ids.reverse();
    ids
}
