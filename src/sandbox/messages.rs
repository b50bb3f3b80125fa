//! The messages of a chat: sent, listed, read.

use serde_json::{Value, json};

use super::collections::REACTIONS;
use super::contacts;
use super::content::Content;
use super::event::Accepted;
use super::lifecycle::delivery_status;
use super::message::{self, Message};
use super::paths::{ChatPath, MessagePath};
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::state::StoreState;
use super::targets::{chat_not_found, known_chat};
use super::{rules, send};

pub(super) fn send(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let chat = rules::chat(&request.path.chat)?;
    let content = Content::read(request.body)?;
    let key = key(request.idempotency_key)?;
    send::decide(request.state, request.now, &chat, content, key)
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
    let fits = |send: &&Accepted| {
        let time = delivery_status(send, request.now).time_sent;
        direction != "inbound"
            && since.is_none_or(|since| time > since)
            && until.is_none_or(|until| time < until)
    };
    let sends =
        request.state.sent_to(&chat_id).filter_map(|index| request.state.nth_send(index)).filter(fits);
    // Newest first, like the sends.
    let mut messages: Vec<(&Accepted, usize)> =
        sends.flat_map(|send| (0..send.ids.len()).rev().map(move |nth| (send, nth))).collect();
    if sort == "asc" {
        messages.reverse();
    }
    let shown = page.of(&messages).iter().map(|(send, nth)| item(request.state, send, *nth, request.now));
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
    let (send, nth) = named(request.state, request.path)?;
    answered(detail(request.state, send, nth, request.now))
}

pub(super) fn status(request: &ApiRequest<'_, MessagePath>) -> Decision {
    let (send, _) = named(request.state, request.path)?;
    answered(show_status(&request.path.message, send, request.now))
}

/// The message that a path names, which is found only in its own chat.
pub(super) fn named<'a>(state: &'a StoreState, path: &MessagePath) -> Result<(&'a Accepted, usize), Reply> {
    let chat = rules::chat(&path.chat)?;
    let chat_id = state.chat_id(&chat).ok_or_else(chat_not_found)?;
    let found = state.message(&path.message).filter(|(send, _)| send.chat_id == chat_id);
    found.ok_or_else(not_found)
}

pub(super) fn not_found() -> Reply {
    Reply::refusal(404, "Message not found")
}

/// The answer to `GET …/messages/{id}/status`.
fn show_status(id: &str, send: &Accepted, now: u64) -> Reply {
    let status = delivery_status(send, now);
    Reply::of(
        200,
        json!({
            "message_id": id,
            "chat_id": send.chat_id.clone(),
            "direction": "outbound",
            "status": status.status,
            "protocol": status.protocol,
            "time_sent": status.time_sent,
            "time_delivered": status.time_delivered,
            "error": status.error,
        }),
    )
}

/// A message as `GET …/messages/{id}` answers with it.
fn detail(state: &StoreState, send: &Accepted, nth: usize, now: u64) -> Reply {
    let contact = match send.to.as_slice() {
        [one] if *one == send.chat_id => contacts::brief(state, one),
        _ => Value::Null,
    };
    let chat = [("chat_id", send.chat_id.as_str().into()), ("contact", contact)];
    shown(state, send, nth, now, chat)
}

/// A message as `GET …/messages` lists it: without the fields that are the same for all.
fn item(state: &StoreState, send: &Accepted, nth: usize, now: u64) -> Value {
    let chat = [("external_id", send.chat_id.as_str().into())];
    shown(state, send, nth, now, chat).body.into()
}

/// The fields of both, and those that say in which chat it is.
fn shown<const N: usize>(
    state: &StoreState,
    send: &Accepted,
    nth: usize,
    now: u64,
    chat: [(&str, Value); N],
) -> Reply {
    let message = Message::of(send, nth, now);
    let body = message::body(send);
    let reactions = state.document(REACTIONS, &message.message_id).cloned();
    let mut reply = Reply::ok(200).with("message_id", message.message_id.as_str());
    reply.body.extend(chat.map(|(name, value)| (name.to_owned(), value)));
    let mut reply = reply
        .with("direction", "outbound")
        .with("internal_id", message.from_number)
        .with("sender", Value::Null)
        .with("text", message.text)
        .with("attachments", message.attachments)
        .with("reactions", reactions.unwrap_or_else(|| json!([])))
        .with("time_sent", message.time_sent)
        .with("time_delivered", message.time_delivered)
        .with("status", message.status)
        .with("protocol", message.protocol)
        .with("error", message.error);
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
