//! What the person at the other end does.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;

use super::answer::{Listed, Written};
use super::fields::Asked;
use crate::sandbox::handler::Api;
use crate::sandbox::message::Message;
use crate::sandbox::people::PersonError;
use crate::sandbox::reactions;
use crate::sandbox::reply::Reply;

/// Writes a message.
pub(super) async fn write(State(api): State<Arc<Api>>, asked: Asked) -> Written<Message> {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let fields = asked.fields(&["chat", "text", "as"])?;
    let message = world.store.reply(fields.text("chat")?, fields.optional("as")?, fields.text("text")?);
    message.map(Json).map_err(|error| refused(error, &api))
}

/// Adds a reaction, or removes one.
pub(super) async fn react(State(api): State<Arc<Api>>, asked: Asked) -> Written<Message> {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let fields = asked.fields(&["chat", "message_id", "reaction", "as", "remove"])?;
    let (is_added, reaction) = reactions::theirs(fields.text("reaction")?)?;
    let is_added = is_added && !fields.flag("remove")?;
    let (chat, message) = (fields.text("chat")?, fields.text("message_id")?);
    let message = world.store.react(chat, fields.optional("as")?, message, reaction, is_added);
    message.map(Json).map_err(|error| refused(error, &api))
}

/// Reads what was sent to a chat.
pub(super) async fn read(State(api): State<Arc<Api>>, asked: Asked) -> Written<Listed> {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let fields = asked.fields(&["chat", "as"])?;
    let read = world.store.mark_read(fields.text("chat")?, fields.optional("as")?);
    read.map(|messages| Json(Listed { messages })).map_err(|error| refused(error, &api))
}

fn refused(error: PersonError, api: &Api) -> Reply {
    let status = match &error {
        PersonError::Store(_) => 500,
        PersonError::Invalid(_) | PersonError::Ambiguous { .. } | PersonError::NotMember { .. } => 400,
        PersonError::NoGroup(_)
        | PersonError::NoGroupOf(_)
        | PersonError::NothingSent(_)
        | PersonError::NoMessage { .. }
        | PersonError::NoReaction { .. } => 404,
    };
    match error {
        PersonError::Store(error) => api.failed(error),
        PersonError::Ambiguous { members } => {
            Reply::bad(format!("as is required: name one of {}", members.join(", ")))
        }
        error => Reply::refusal(status, error.to_string()),
    }
}
