//! The messages of a chat: sent, listed, read.

use serde_json::{Value, json};

use super::contacts;
use super::content::Content;
use super::event::Inbound;
use super::message::{self, Message};
use super::paths::{ChatPath, MessagePath};
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::state::StoreState;
use super::stored::StoredMessage;
use super::targets::{chat_not_found, known_chat};
use super::{rules, send};

pub(super) fn send(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let chat = rules::chat(&request.path.chat)?;
    let content = Content::read(request.body)?;
    let key = key(request.idempotency_key)?;
    send::decide(request, &chat, content, key)
}

/// Refuses an empty key, which would protect from nothing.
fn key(header: Option<&[u8]>) -> Result<Option<&str>, Reply> {
    let Some(bytes) = header else { return Ok(None) };
    match std::str::from_utf8(bytes).map(str::trim) {
        Ok(key) if !key.is_empty() => Ok(Some(key)),
        _ => Err(Reply::bad("Idempotency-Key must not be empty, and must be UTF-8")),
    }
}

pub(super) fn list(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let chat_id = known_chat(request.state, &request.path.chat)?;
    let query = request.query()?;
    let page = query.page()?;
    let sort = query.word("sort", &["desc", "asc"])?;
    let direction = query.word("direction", &["", "inbound", "outbound"])?;
    let (since, until) = (query.number("since")?, query.number("until")?);
    let fits = |message: &StoredMessage<'_>| {
        let time = message.time_sent(request.now);
        (direction.is_empty() || (direction == "inbound") == message.is_inbound())
            && since.is_none_or(|since| time > since)
            && until.is_none_or(|until| time < until)
    };
    // Newest first, by the log: the clock may have jumped.
    let mut messages: Vec<StoredMessage<'_>> =
        request.state.timeline().messages_in(&chat_id).filter(fits).collect();
    if sort == "asc" {
        messages.reverse();
    }
    let shown = page.of(&messages).iter().map(|message| item(request.state, *message, request.now));
    let reply = Reply::of(
        200,
        json!({
            "chat_id": chat_id.as_str(),
            "messages": shown.collect::<Vec<Value>>(),
            "pagination": page.pagination(messages.len()),
        }),
    );
    answered(reply)
}

pub(super) fn get(request: &ApiRequest<'_, MessagePath>) -> Decision {
    let message = named(request.state, request.path)?;
    answered(detail(request.state, message, request.now))
}

pub(super) fn status(request: &ApiRequest<'_, MessagePath>) -> Decision {
    let message = named(request.state, request.path)?;
    answered(show_status(&Message::of(request.state, message, request.now)))
}

/// The message that a path names, which is found only in its own chat.
pub(super) fn named<'a>(state: &'a StoreState, path: &MessagePath) -> Result<StoredMessage<'a>, Reply> {
    let chat = rules::chat(&path.chat)?;
    let chat_id = state.chat_id(&chat).ok_or_else(chat_not_found)?;
    let found = state.message(&path.message).filter(|message| message.chat_id() == chat_id);
    found.ok_or_else(not_found)
}

pub(super) fn not_found() -> Reply {
    Reply::refusal(404, "Message not found")
}

/// The status of a message as the API has it: an inbound message has none.
fn status_word(message: &Message) -> Option<&'static str> {
    (message.direction == "outbound").then_some(message.status)
}

/// The answer to `GET …/messages/{id}/status`.
fn show_status(message: &Message) -> Reply {
    Reply::of(
        200,
        json!({
            "message_id": message.message_id,
            "chat_id": message.chat_id,
            "direction": message.direction,
            "status": status_word(message),
            "protocol": message.protocol,
            "time_sent": message.time_sent,
            "time_delivered": message.time_delivered,
            "error": message.error,
        }),
    )
}

/// A message as `GET …/messages/{id}` answers with it.
fn detail(state: &StoreState, message: StoredMessage<'_>, now: u64) -> Reply {
    let alone = match message {
        StoredMessage::Sent(send, _) => *send.to == [send.chat_id.as_str()],
        StoredMessage::Received(inbound) => inbound.sender == inbound.chat_id,
    };
    let contact = if alone { contacts::brief(state, message.chat_id()) } else { Value::Null };
    let chat = [("chat_id", message.chat_id().into()), ("contact", contact)];
    shown(state, message, now, chat)
}

/// A message as `GET …/messages` lists it: without the fields that are the same for all.
fn item(state: &StoreState, message: StoredMessage<'_>, now: u64) -> Value {
    let chat = [("external_id", message.chat_id().into())];
    shown(state, message, now, chat).body.into()
}

/// The fields of both, and those that say in which chat it is.
fn shown<const N: usize>(
    state: &StoreState,
    stored: StoredMessage<'_>,
    now: u64,
    chat: [(&str, Value); N],
) -> Reply {
    let message = Message::of(state, stored, now);
    let sender = match stored {
        StoredMessage::Received(inbound) => sender(inbound),
        StoredMessage::Sent(..) => Value::Null,
    };
    let status = status_word(&message);
    let mut reply = Reply::ok(200).with("message_id", message.message_id.as_str());
    reply.body.extend(chat.map(|(name, value)| (name.to_owned(), value)));
    let mut reply = reply
        .with("direction", message.direction)
        .with("internal_id", message::account_number(stored))
        .with("sender", sender)
        .with("text", message.text)
        .with("attachments", message.attachments)
        .with("reactions", message.reactions)
        .with("time_sent", message.time_sent)
        .with("time_delivered", message.time_delivered)
        .with("status", status)
        .with("protocol", message.protocol)
        .with("error", message.error);
    let StoredMessage::Sent(send, _) = stored else { return reply };
    let body = message::body(send);
    if let Some(metadata) = body.get("metadata") {
        reply = reply.with("metadata", metadata.clone());
    }
    if let Some(Value::Object(target)) = body.get("reply_to") {
        let field = |name| target.get(name);
        reply = reply.with(
            "reply_to",
            json!({
                "message_id": field("message_id"),
                "guid": field("guid"),
                "part_index": field("part_index").and_then(Value::as_u64).unwrap_or(0),
            }),
        );
    }
    reply
}

/// Who wrote an inbound message; the API says so only in a group.
fn sender(inbound: &Inbound) -> Value {
    if inbound.sender == inbound.chat_id { Value::Null } else { inbound.sender.as_str().into() }
}
