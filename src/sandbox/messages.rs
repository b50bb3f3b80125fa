//! The messages of a chat: sent, listed, read.

use serde_json::Value;

use super::call::{Call, Outcome, answered, chat_not_found};
use super::content::Content;
use super::event::Accepted;
use super::reply::{Reply, object};
use super::{rules, send, view};

pub(super) fn send(call: &Call<'_>) -> Outcome {
    let chat = rules::chat(call.raw(0))?;
    let content = Content::read(call.request.body)?;
    let key = key(call.request.key)?;
    Ok(send::decide(call.state, call.now, &chat, content, key))
}

/// A key that is there must be one: an empty one would protect from nothing.
fn key(header: Option<&[u8]>) -> Result<Option<&str>, Reply> {
    let Some(bytes) = header else { return Ok(None) };
    match std::str::from_utf8(bytes).map(str::trim) {
        Ok(key) if !key.is_empty() => Ok(Some(key)),
        _ => Err(Reply::bad("Idempotency-Key must not be empty, and must be UTF-8")),
    }
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let chat_id = call.known_chat()?;
    let query = call.query();
    let page = query.page()?;
    let sort = query.word("sort", &["desc", "asc"])?;
    let direction = query.word("direction", &["", "inbound", "outbound"])?;
    let (since, until) = (query.number("since")?, query.number("until")?);
    let fits = |send: &&Accepted| {
        let time = view::stage_of(send, call.now).time_sent;
        direction != "inbound"
            && since.is_none_or(|since| time > since)
            && until.is_none_or(|until| time < until)
    };
    let sends = call.state.sent_to(&chat_id).filter_map(|index| call.state.nth_send(index)).filter(fits);
    // Newest first, as the sends come.
    let mut messages: Vec<(&Accepted, usize)> =
        sends.flat_map(|send| (0..send.ids.len()).rev().map(move |nth| (send, nth))).collect();
    if sort == "asc" {
        messages.reverse();
    }
    let shown = page.of(&messages).iter().map(|(send, nth)| view::item(call.state, send, *nth, call.now));
    let reply = Reply::of(
        200,
        object!(
            "chat_id": chat_id.as_str(),
            "messages": shown.collect::<Vec<Value>>(),
            "pagination": page.pagination(messages.len()),
        ),
    );
    answered(reply)
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let (send, nth) = named(call)?;
    answered(view::detail(call.state, send, nth, call.now))
}

pub(super) fn status(call: &Call<'_>) -> Outcome {
    let (send, _) = named(call)?;
    answered(view::status(&call.argument(1), send, call.now))
}

/// The message that a path names: it is found in its own chat only.
pub(super) fn named<'a>(call: &Call<'a>) -> Result<(&'a Accepted, usize), Reply> {
    let chat = rules::chat(call.raw(0))?;
    let chat_id = call.state.chat_id(&chat).ok_or_else(chat_not_found)?;
    let found = call.state.message(&call.argument(1)).filter(|(send, _)| send.chat_id == chat_id);
    found.ok_or_else(not_found)
}

pub(super) fn not_found() -> Reply {
    Reply::refusal(404, "Message not found")
}
