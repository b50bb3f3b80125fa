//! The decision on a send.

use serde_json::Value;
use serde_json::value::RawValue;

use super::behavior::{ATTEMPTS_TURNED_AWAY, Behavior, self_answer};
use super::content::{Content, ReplyTo};
use super::event::{Accepted, Answer, Event, Shape, TurnedAway};
use super::ids::new_id;
use super::lifecycle::delivery_status;
use super::message;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::rules::Chat;
use super::speed::Speed;
use super::state::StoreState;
use super::targets::group_not_found;

/// How long after a message one can reply to it: 30 days, in milliseconds.
const ANSWERABLE: u64 = 30 * 24 * 60 * 60 * 1000;

/// Decides on a send.
pub(super) fn decide<P>(
    request: &ApiRequest<'_, P>,
    chat: &Chat,
    content: Content,
    key: Option<&str>,
) -> Decision {
    let (state, now, speed) = (request.state, request.now, request.speed);
    let to = match chat {
        Chat::One(id) => vec![id.clone()],
        Chat::Many(participants) => participants.clone(),
        Chat::Group(id) => {
            let group = state.group_with_id(id).ok_or_else(group_not_found)?;
            if group.members.is_empty() {
                return Err(Reply::bad("The group has no members"));
            }
            group.members.clone()
        }
    };
    let known = state.chat_id(chat);
    if let Some(before) = key.and_then(|key| state.keyed(key)) {
        if known == Some(before.chat_id.as_str()) && same(&before.body, &content.body) {
            return answered(reply(200, before, now));
        }
        return Err(Reply::refusal(409, "This idempotency key was already used for another message"));
    }
    let (behavior, recipient) = Behavior::of(&to);
    match (behavior, key) {
        (Behavior::Recovering, Some(key)) if state.times_turned_away(key) < ATTEMPTS_TURNED_AWAY => {
            let attempt = TurnedAway { at: now, key: key.to_owned() };
            return Ok((Some(Event::TurnedAway(attempt)), unavailable()));
        }
        (Behavior::Unavailable, _) | (Behavior::Recovering, None) => return Err(unavailable()),
        (Behavior::InboundOnly, _) if !has_written(state, recipient, known) => {
            return Err(inbound_only(recipient));
        }
        (Behavior::Limited, _) => return Err(limited()),
        _ => {}
    }
    let parent_unresolved = check_parent(state, now, known, &content)?;
    let group_created = matches!(chat, Chat::Many(_)).then_some(known.is_none());
    let answers = answers(behavior, &to, now, speed);
    let send = Accepted {
        at: now,
        chat_id: known.map_or_else(|| new_id("grp_"), str::to_owned),
        to,
        speed,
        answers,
        group_created,
        shape: content.shape,
        ids: (0..content.count).map(|_| new_id("msg_")).collect(),
        key: key.map(str::to_owned),
        parent_unresolved,
        body: content.body,
    };
    let reply = reply(202, &send, now);
    Ok((Some(Event::Accepted(send)), reply))
}

/// Whether somebody wrote first: in a chat of their own, or in the chat that a message goes to.
fn has_written(state: &StoreState, recipient: &str, chat: Option<&str>) -> bool {
    let inbound = |chat: &str| state.thread_of(chat).is_some_and(|thread| thread.inbound > 0);
    inbound(recipient) || chat.is_some_and(inbound)
}

/// The answers of the test numbers among the recipients. A message that doesn't arrive is not answered.
fn answers(behavior: Behavior, to: &[String], now: u64, speed: Speed) -> Vec<Answer> {
    if matches!(behavior, Behavior::Failed | Behavior::Queued) {
        return Vec::new();
    }
    let answer = |by: &String| {
        let (_, after) = self_answer(by)?;
        Some(Answer { at: now.saturating_add(speed.scale(after)), by: by.clone() })
    };
    to.iter().filter_map(answer).collect()
}

/// Checks the message that the send replies to. Returns whether only the device can know it.
fn check_parent(state: &StoreState, now: u64, chat: Option<&str>, content: &Content) -> Result<bool, Reply> {
    let refusal = |status, code: &str, message: &str| Err(Reply::refusal(status, message).with("code", code));
    let id = match &content.reply_to {
        None => return Ok(false),
        Some(ReplyTo::Guid) => return Ok(true),
        Some(ReplyTo::Message(id)) => id,
    };
    let Some(parent) = state.message(id) else {
        return refusal(404, "reply_target_not_found", "The message to reply to is not known");
    };
    if chat != Some(parent.chat_id()) {
        return refusal(400, "reply_target_chat_mismatch", "The message to reply to is in another chat");
    }
    if content.from_number.as_ref().is_some_and(|from| *from != message::account_number(parent)) {
        let message = "The message to reply to was sent from or to another of your numbers";
        return refusal(400, "reply_target_device_mismatch", message);
    }
    if now.saturating_sub(parent.at()) > ANSWERABLE {
        return refusal(400, "reply_target_expired", "The message to reply to is older than 30 days");
    }
    Ok(false)
}

/// Whether two bodies are the same JSON, in whatever order their members are. Bodies are compact, so comparing the
/// bytes is usually enough.
fn same(a: &RawValue, b: &RawValue) -> bool {
    let value = |raw: &RawValue| serde_json::from_str::<Value>(raw.get()).ok();
    a.get() == b.get() || value(a) == value(b)
}

/// The answer to a send, whether it is new or was replayed.
fn reply(status: u16, send: &Accepted, now: u64) -> Reply {
    let reply = Reply::ok(status);
    let reply = match send.shape {
        Shape::Single => reply.with("message_id", send.ids.first().cloned()),
        Shape::Texts => reply.with("message_ids", send.ids.clone()),
        Shape::Batch => reply.with("message_ids", send.ids.clone()).with("count", send.ids.len()),
    };
    let mut reply = reply.with("status", delivery_status(send, now).status);
    if let Some(created) = send.group_created {
        reply = reply.with("group_id", send.chat_id.clone()).with("group_created", created);
        reply = reply.with("participants", send.to.clone());
    }
    if send.parent_unresolved {
        reply = reply.with("parent_unresolved", true);
    }
    reply
}

fn unavailable() -> Reply {
    Reply::refusal(503, "No active sending number is available")
}

fn inbound_only(recipient: &str) -> Reply {
    Reply::refusal(403, "This number is reply-only: the recipient must text this number first")
        .with("code", "inbound_only_no_prior_inbound")
        .with("allocation_id", "alloc_sandbox")
        .with("external_id", recipient)
}

fn limited() -> Reply {
    Reply::refusal(429, "The limit for new contacts is reached")
        .with("code", "outbound_limit_reached")
        .with("limit", 50)
        .with("current", 50)
        .with("mode", "organization")
}
