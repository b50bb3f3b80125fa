//! The chats: told by what was sent to them.

use serde_json::Value;

use super::call::{Call, Outcome, answered, chat_not_found};
use super::event::Accepted;
use super::reply::{Reply, object};
use super::state::Thread;
use super::view::{Message, stage_of};
use super::{backgrounds, contacts, groups};

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let query = call.query();
    let page = query.page()?;
    let sort = query.word("sort", &["recent", "oldest"])?;
    let sought = query.sought();
    let mut chats: Vec<(&str, Thread)> = call.state.threads().collect();
    if let Some(sought) = &sought {
        chats.retain(|(id, _)| matches(call, id, sought));
    }
    chats.sort_unstable_by_key(|(_, thread)| thread.last);
    if sort == "recent" {
        chats.reverse();
    }
    let shown: Vec<Value> =
        page.of(&chats).iter().filter_map(|(id, thread)| show(call, id, *thread, false)).collect();
    answered(Reply::of(200, object!("chats": shown, "pagination": page.pagination(chats.len()))))
}

/// Whether anybody in a chat has `sought` in the number, the address or the name, or the group has.
fn matches(call: &Call<'_>, id: &str, sought: &str) -> bool {
    let has = |text: &str| text.to_lowercase().contains(sought);
    let named = |id: &str| has(id) || contacts::name(call.state, id).is_some_and(has);
    let group = call.state.group_with_id(id);
    named(id)
        || groups::name(call.state, id).is_some_and(has)
        || group.is_some_and(|group| group.members.iter().any(|member| named(member)))
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let id = call.known_chat()?;
    let thread = call.state.thread_of(&id);
    let shown = thread.and_then(|thread| show(call, &id, thread, true));
    answered(Reply::of(200, shown.ok_or_else(chat_not_found)?))
}

fn show(call: &Call<'_>, id: &str, thread: Thread, whole: bool) -> Option<Value> {
    let (first, last) = (call.state.nth_send(thread.first)?, call.state.nth_send(thread.last)?);
    let group = call.state.group_with_id(id);
    let time = |send: &Accepted| stage_of(send, call.now).time_sent;
    let newest = Message::of(last, last.ids.len().saturating_sub(1), call.now);
    let background = backgrounds::of(call.state, id);
    let mut shown = object!(
        "id": id,
        "type": if group.is_some() { "group" } else { contacts::kind(id) },
        "is_group": group.is_some(),
        "group_id": group.map(|_| id),
        "group_name": groups::name(call.state, id),
        "member_count": group.map_or(1, |group| group.members.len()),
        "contact": if group.is_some() { Value::Null } else { contacts::brief(call.state, id) },
        "message_count": thread.messages,
        "inbound_count": 0,
        "outbound_count": thread.messages,
        "background_url": background.map(|(_, url)| url),
        "background_id": background.map(|(id, _)| id),
        "first_message_time": time(first),
        "last_message_time": time(last),
        "last_inbound_time": Value::Null,
        "last_outbound_time": time(last),
        "last_message": object!(
            "message_id": newest.message_id,
            "text": newest.text,
            "direction": "outbound",
            "time_sent": newest.time_sent,
        ),
    );
    if !whole && let Some(fields) = shown.as_object_mut() {
        fields.shift_remove("first_message_time");
    }
    Some(shown)
}

pub(super) fn start_typing(call: &Call<'_>) -> Outcome {
    typing(call, true, "started_at")
}

pub(super) fn stop_typing(call: &Call<'_>) -> Outcome {
    typing(call, false, "stopped_at")
}

fn typing(call: &Call<'_>, typing: bool, at: &str) -> Outcome {
    let chat_id = call.target()?;
    answered(Reply::of(200, object!("chat_id": chat_id, "typing": typing)).with(at, call.now))
}

pub(super) fn read(call: &Call<'_>) -> Outcome {
    let chat_id = call.known_chat()?;
    answered(Reply::of(200, object!("chat_id": chat_id, "status": "read", "marked_at": call.now)))
}

pub(super) fn share_card(call: &Call<'_>) -> Outcome {
    let chat_id = call.target()?;
    let message = "The contact card goes with the next message to this chat";
    answered(Reply::of(200, object!("success": true, "chat_id": chat_id, "message": message)))
}
