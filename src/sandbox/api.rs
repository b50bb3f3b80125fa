//! Which operation a request means, and who may ask: from method, path and headers to a rule or a record.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::content::Content;
use super::error::Error;
use super::reply::Reply;
use super::state::State;
use super::store::Store;
use super::view::OWN_NUMBER;
use super::{rules, send, view};

/// What of a request matters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'a> {
    pub(super) method: &'a str,
    /// As it was sent: still encoded, with the base path, without the query.
    pub(super) path: &'a str,
    /// The header `Authorization`.
    pub(super) authorization: Option<&'a [u8]>,
    /// The header `Idempotency-Key`.
    pub(super) key: Option<&'a [u8]>,
    pub(super) body: &'a [u8],
}

/// Below which path the API lives.
pub(super) const BASE: &str = "/v2/api";

/// Answers a request.
pub(super) fn answer(store: &Store, request: &Request<'_>) -> Reply {
    let path = request.path.strip_prefix(BASE).and_then(|path| path.strip_prefix('/')).unwrap_or_default();
    let segments: Vec<&str> = path.split('/').collect();
    let Some(bearer) = bearer(request.authorization) else {
        return Reply::refusal(401, "API key missing: send the header Authorization: Bearer <key>");
    };
    let reply = match (request.method, segments.as_slice()) {
        ("GET", ["me"]) => me(store, bearer),
        ("GET", ["me", "numbers"]) => Ok(numbers()),
        ("POST", ["chats", chat, "messages"]) => send(store, chat, request),
        ("GET", ["chats", chat, "messages", id]) => message(store, chat, id, Read::Detail),
        ("GET", ["chats", chat, "messages", id, "status"]) => message(store, chat, id, Read::Status),
        (
            _,
            ["me"] | ["me", "numbers"] | ["chats", _, "messages", _] | ["chats", _, "messages", _, "status"],
        ) => Ok(not_allowed(request.method, "GET")),
        (_, ["chats", _, "messages"]) => Ok(not_allowed(request.method, "POST")),
        _ => Ok(Reply::refusal(
            404,
            format!("The sandbox has no operation {} {}", request.method, request.path),
        )),
    };
    reply.unwrap_or_else(|error| Reply::refusal(500, error.to_string()))
}

/// Any key will do, but there must be one.
fn bearer(authorization: Option<&[u8]>) -> Option<&str> {
    let (scheme, key) = std::str::from_utf8(authorization?).ok()?.split_once(' ')?;
    let key = key.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !key.is_empty()).then_some(key)
}

fn not_allowed(method: &str, allow: &'static str) -> Reply {
    let mut reply = Reply::refusal(405, format!("The sandbox does not answer {method} here"));
    reply.allow = Some(allow);
    reply
}

fn send(store: &Store, chat: &str, request: &Request<'_>) -> Result<Reply, Error> {
    let checked = || Ok((rules::chat(chat)?, Content::read(request.body)?, key(request.key)?));
    let (chat, content, key) = match checked() {
        Ok(checked) => checked,
        Err(refusal) => return Ok(refusal),
    };
    store.transact(|state, now| send::decide(state, now, &chat, content, key))
}

/// A key that is there must be one: an empty one would protect from nothing.
fn key(header: Option<&[u8]>) -> Result<Option<&str>, Reply> {
    let Some(bytes) = header else { return Ok(None) };
    match std::str::from_utf8(bytes).map(str::trim) {
        Ok(key) if !key.is_empty() => Ok(Some(key)),
        _ => Err(Reply::bad("Idempotency-Key must not be empty, and must be UTF-8")),
    }
}

#[derive(Clone, Copy)]
enum Read {
    Detail,
    Status,
}

fn message(store: &Store, chat: &str, id: &str, read: Read) -> Result<Reply, Error> {
    let chat = match rules::chat(chat) {
        Ok(chat) => chat,
        Err(refusal) => return Ok(refusal),
    };
    let id = percent_decode_str(id).decode_utf8_lossy();
    store.read(|state, now| {
        let Some(chat_id) = state.chat_id(&chat) else {
            return Reply::refusal(404, "Chat not found");
        };
        match state.message(&id).filter(|(send, _)| send.chat_id == chat_id) {
            None => Reply::refusal(404, "Message not found"),
            Some((send, nth)) => match read {
                Read::Detail => view::detail(send, nth, now),
                Read::Status => view::status(&id, send, now),
            },
        }
    })
}

fn me(store: &Store, bearer: &str) -> Result<Reply, Error> {
    let usage = |state: &State, _| {
        let last = state.sends().last().map(|send| send.at);
        json!({"inbound_messages": 0, "outbound_messages": state.message_count(), "last_message_sent": last})
    };
    let organization =
        json!({"organization_id": "org_sandbox", "name": "Sandbox", "country_code": null, "created_at": 0});
    Ok(Reply::ok(200)
        .with("auth_type", "api_key")
        .with("valid", true)
        .with("api_key", bearer)
        .with("organization_id", "org_sandbox")
        .with("organization", organization)
        .with("metadata", json!({}))
        .with("integration_details", Value::Null)
        .with("devices", json!([number()]))
        .with("usage", store.read(usage)?))
}

fn numbers() -> Reply {
    Reply::ok(200).with("numbers", json!([number()]))
}

/// The one number that the sandbox sends from.
fn number() -> Value {
    json!({"phone_number": OWN_NUMBER, "is_active": true, "last_active": null, "plan_kind": "dedicated"})
}
