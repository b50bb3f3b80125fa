//! The chats, derived from what was sent to them and received in them.

use serde_json::{Value, json};

use super::message::Message;
use super::paths::ChatPath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::state::StoreState;
use super::stored::direction;
use super::targets::{chat_not_found, device_chat, known_chat};
use super::timeline::Thread;
use super::{backgrounds, contacts, groups};

pub(super) fn list(request: &ApiRequest<'_>) -> Decision {
    let query = request.query()?;
    let page = query.page()?;
    let sort = query.word("sort", &["recent", "oldest"])?;
    let search = query.search();
    let mut chats: Vec<(&str, Thread)> = request.state.threads().collect();
    if let Some(search) = &search {
        chats.retain(|(id, _)| matches(request.state, id, search));
    }
    chats.sort_unstable_by_key(|(_, thread)| thread.last);
    if sort == "recent" {
        chats.reverse();
    }
    let shown: Vec<Value> = page
        .of(&chats)
        .iter()
        .filter_map(|(id, thread)| show(request.state, request.now, id, *thread, false))
        .collect();
    answered(Reply::of(200, json!({"chats": shown, "pagination": page.pagination(chats.len())})))
}

/// Whether `search` is in the number, the address or the name of anybody in a chat, or in the name of the group.
pub(super) fn matches(state: &StoreState, id: &str, search: &str) -> bool {
    let has = |text: &str| text.to_lowercase().contains(search);
    let named = |id: &str| has(id) || contacts::name(state, id).is_some_and(has);
    let group = state.group_with_id(id);
    named(id)
        || groups::name(state, id).is_some_and(has)
        || group.is_some_and(|group| group.members.iter().any(|member| named(member)))
}

pub(super) fn get(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let id = known_chat(request.state, &request.path.chat)?;
    let thread = request.state.thread_of(&id);
    let shown = thread.and_then(|thread| show(request.state, request.now, &id, thread, true));
    answered(Reply::of(200, shown.ok_or_else(chat_not_found)?))
}

fn show(state: &StoreState, now: u64, id: &str, thread: Thread, whole: bool) -> Option<Value> {
    let timeline = state.timeline();
    let (first, last) = (timeline.message_at(thread.first)?, timeline.message_at(thread.last)?);
    let group = state.group_with_id(id);
    let time = |position: Option<u32>| {
        position.and_then(|position| timeline.message_at(position)).map(|message| message.time_sent(now))
    };
    let newest = Message::of(state, last, now);
    let background = backgrounds::of(state, id);
    let mut shown = json!({
        "id": id,
        "type": if group.is_some() { "group" } else { contacts::kind(id) },
        "is_group": group.is_some(),
        "group_id": group.map(|_| id),
        "group_name": groups::name(state, id),
        "member_count": group.map_or(1, |group| group.members.len()),
        "contact": if group.is_some() { Value::Null } else { contacts::brief(state, id) },
        "message_count": thread.messages,
        "inbound_count": thread.inbound,
        "outbound_count": thread.messages - thread.inbound,
        "background_url": background.map(|(_, url)| url),
        "background_id": background.map(|(id, _)| id),
        "first_message_time": first.time_sent(now),
        "last_message_time": newest.time_sent,
        "last_inbound_time": time(thread.last_inbound),
        "last_outbound_time": time(thread.last_outbound),
        "last_message": json!({
            "message_id": newest.message_id,
            "text": newest.text,
            "direction": direction(last.is_inbound()),
            "time_sent": newest.time_sent,
        }),
    });
    if !whole && let Some(fields) = shown.as_object_mut() {
        fields.shift_remove("first_message_time");
    }
    Some(shown)
}

pub(super) fn start_typing(request: &ApiRequest<'_, ChatPath>) -> Decision {
    typing(request, true, "started_at")
}

pub(super) fn stop_typing(request: &ApiRequest<'_, ChatPath>) -> Decision {
    typing(request, false, "stopped_at")
}

fn typing(request: &ApiRequest<'_, ChatPath>, typing: bool, at: &str) -> Decision {
    let chat_id = device_chat(request.state, &request.path.chat)?;
    answered(Reply::of(200, json!({"chat_id": chat_id, "typing": typing})).with(at, request.now))
}

pub(super) fn read(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let chat_id = known_chat(request.state, &request.path.chat)?;
    answered(Reply::of(200, json!({"chat_id": chat_id, "status": "read", "marked_at": request.now})))
}

pub(super) fn share_card(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let chat_id = device_chat(request.state, &request.path.chat)?;
    let message = "The contact card goes with the next message to this chat";
    answered(Reply::of(200, json!({"success": true, "chat_id": chat_id, "message": message})))
}
