//! Conversations, as the inbox lists and opens them.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::answer::{Answer, Written};
use super::fields::Asked;
use crate::sandbox::handler::Api;
use crate::sandbox::message::Message;
use crate::sandbox::messages::not_found;
use crate::sandbox::parameters::Parameters;
use crate::sandbox::reply::Reply;
use crate::sandbox::state::StoreState;
use crate::sandbox::stored::StoredMessage;
use crate::sandbox::targets::chat_not_found;
use crate::sandbox::timeline::Thread;
use crate::sandbox::{chats, contacts, groups};

const DEFAULT_LIMIT: u64 = 100;
const MAX_LIMIT: u64 = 200;

fn limit(query: &Parameters) -> Result<usize, Reply> {
    let limit = query.number("limit")?.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MAX_LIMIT).contains(&limit) {
        return Err(Reply::bad(format!("limit must be between 1 and {MAX_LIMIT}")));
    }
    Ok(usize::try_from(limit).unwrap_or(usize::MAX))
}

/// The chats with messages, the one with the newest message first: all, or those in which something is found.
pub(super) async fn list(State(api): State<Arc<Api>>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    let query = asked.query(&["q", "limit", "before"])?;
    let (limit, before, search) = (limit(&query)?, query.number("before")?, query.search());
    let page = world.store.read(|state, now| {
        let mut threads: Vec<(&str, Thread)> = state.threads().collect();
        threads.retain(|(_, thread)| before.is_none_or(|before| u64::from(thread.last) < before));
        threads.sort_unstable_by_key(|(_, thread)| std::cmp::Reverse(thread.last));
        let mut found = threads.into_iter().filter_map(|(id, thread)| {
            let matching = search.as_ref().map(|search| find(state, id, search, now));
            let is_found = matching.as_ref().is_none_or(|matching| {
                matching.is_some() || search.as_ref().is_some_and(|search| chats::matches(state, id, search))
            });
            is_found.then_some((id, thread, matching.flatten()))
        });
        let page: Vec<_> = found.by_ref().take(limit).collect();
        let next = page.last().filter(|_| found.next().is_some()).map(|(_, thread, _)| thread.last);
        let shown: Vec<Value> = page
            .into_iter()
            .map(|(id, thread, matching)| {
                let mut shown = show(state, id, thread, now);
                shown.insert("match".to_owned(), json!(matching));
                shown.into()
            })
            .collect();
        Reply::of(200, json!({"chats": shown, "next": next}))
    });
    page.map_err(|error| api.failed(error))
}

/// The newest message of a chat whose text has what is searched for, which is in lower case.
fn find(state: &StoreState, chat_id: &str, search: &str, now: u64) -> Option<Message> {
    let messages = state.timeline().messages_in(chat_id).map(|message| Message::of(state, message, now));
    let has =
        |message: &Message| message.text.as_ref().is_some_and(|text| text.to_lowercase().contains(search));
    messages.into_iter().find(has)
}

/// A chat by its ID.
pub(super) async fn one(State(api): State<Arc<Api>>, Path(id): Path<String>, asked: Asked) -> Answer {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let found = world.store.read(|state, now| Some(show(state, &id, state.thread_of(&id)?, now)));
    let found = found.map_err(|error| api.failed(error))?;
    found.map(|body| Reply { status: 200, body }).ok_or_else(chat_not_found)
}

fn show(state: &StoreState, id: &str, thread: Thread, now: u64) -> Map<String, Value> {
    let group = state.group_with_id(id);
    let members = group.map_or_else(|| vec![id.to_owned()], |group| group.members.clone());
    let people = members.iter().map(|member| json!({"id": member, "name": contacts::name(state, member)}));
    let name = groups::name(state, id).or_else(|| contacts::name(state, id));
    let last = state.timeline().message_at(thread.last);
    let shown = json!({
        "chat_id": id,
        "name": name,
        "is_group": group.is_some(),
        "participants": people.collect::<Vec<_>>(),
        "message_count": thread.messages,
        "last_message": last.map(|last| Message::of(state, last, now)),
    });
    match shown {
        Value::Object(shown) => shown,
        _ => Map::new(),
    }
}

/// The messages of a chat, oldest first: the newest, or those before, after or around one of them.
pub(super) async fn messages(
    State(api): State<Arc<Api>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Written<Page> {
    let world = api.world(&asked.parts.headers)?;
    let query = asked.query(&["limit", "before", "after", "around"])?;
    let limit = limit(&query)?;
    let from = From::of(&query)?;
    let page = world.store.read(|state, now| {
        state.thread_of(&id).ok_or_else(chat_not_found)?;
        page(state, &id, &from, limit, now)
    });
    page.map_err(|error| api.failed(error))?.map(Json)
}

/// A part of a chat.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    /// Oldest first.
    messages: Vec<Message>,
    has_older: bool,
    has_newer: bool,
}

/// Which part of a chat is asked for.
enum From<'a> {
    End,
    Before(&'a str),
    After(&'a str),
    Around(&'a str),
}

impl<'a> From<'a> {
    fn of(query: &'a Parameters) -> Result<From<'a>, Reply> {
        let get = |name| query.get(name);
        match (get("before"), get("after"), get("around")) {
            (None, None, None) => Ok(From::End),
            (Some(id), None, None) => Ok(From::Before(id)),
            (None, Some(id), None) => Ok(From::After(id)),
            (None, None, Some(id)) => Ok(From::Around(id)),
            _ => Err(Reply::bad("Give one of before, after and around")),
        }
    }
}

fn page(state: &StoreState, chat_id: &str, from: &From<'_>, limit: usize, now: u64) -> Answer<Page> {
    // Newest first, as the chat is chained.
    let mut newer: Vec<StoredMessage<'_>> = Vec::new();
    let mut messages = state.timeline().messages_in(chat_id);
    if let From::Before(id) | From::After(id) | From::Around(id) = from {
        loop {
            let message = messages.next().ok_or_else(not_found)?;
            newer.push(message);
            if message.id() == *id {
                break;
            }
        }
    }
    let after = match from {
        From::End | From::Before(_) => Vec::new(),
        From::After(_) => newer[newer.len().saturating_sub(limit + 1)..newer.len() - 1].to_vec(),
        From::Around(_) => newer[newer.len().saturating_sub(limit.div_ceil(2))..].to_vec(),
    };
    let older = match from {
        From::After(_) => 0,
        _ => limit - after.len(),
    };
    let has_newer = match from {
        From::End => false,
        From::Before(_) => true,
        From::After(_) => after.len() + 1 < newer.len(),
        From::Around(_) => after.len() < newer.len(),
    };
    let before: Vec<StoredMessage<'_>> = messages.by_ref().take(older).collect();
    let has_older = matches!(from, From::After(_)) || messages.next().is_some();
    let mut shown: Vec<Message> =
        after.iter().chain(&before).map(|message| Message::of(state, *message, now)).collect();
    shown.reverse();
    Ok(Page { messages: shown, has_older, has_newer })
}
