//! Reactions to messages. They are all the sender's own, because nobody else is there.

use serde_json::{Value, json};

use super::collections::REACTIONS;
use super::event::Accepted;
use super::messages;
use super::paths::MessagePath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision};
use super::state::StoreState;
use super::targets::{device_chat, known_chat};

const CLASSIC: [&str; 6] = ["love", "like", "dislike", "laugh", "emphasize", "question"];

pub(super) fn react(request: &ApiRequest<'_, MessagePath>) -> Decision {
    let body = request.body()?;
    let (adds, reaction) = reaction(body.get("reaction"))?;
    let inbound = match body.get("direction").map(Value::as_str) {
        None | Some(Some("outbound")) => false,
        Some(Some("inbound")) => true,
        Some(_) => return Err(Reply::bad("direction must be inbound or outbound")),
    };
    device_chat(request.state, &request.path.chat)?;
    let (send, nth) = match request.path.message.strip_prefix('-').and_then(|back| back.parse().ok()) {
        Some(back) => nth_last(request.state, &request.path.chat, back, inbound)?,
        None => messages::named(request.state, request.path)?,
    };
    let id = send.ids.get(nth).ok_or_else(messages::not_found)?;
    let before = request.state.document(REACTIONS, id).and_then(Value::as_array);
    let mut reactions = before.cloned().unwrap_or_default();
    let known = reactions.iter().position(|known| known.get("reaction") == Some(&json!(reaction)));
    match (adds, known) {
        (true, None) => reactions.push(
            json!({"reaction": reaction, "is_added": true, "time_sent": request.now, "sender": Value::Null}),
        ),
        (true, Some(_)) => {}
        (false, Some(at)) => drop(reactions.remove(at)),
        (false, None) => return Err(Reply::bad("There is no such reaction to remove")),
    }
    let reply = Reply::of(
        200,
        json!({
            "success": true,
            "message_id": id.as_str(),
            "reaction": reaction,
            "action": if adds { "add" } else { "remove" },
        }),
    );
    Ok((Some(request.put(REACTIONS, id, reactions.into())), reply))
}

/// Whether a reaction is added or removed, and which one.
fn reaction(given: Option<&Value>) -> Result<(bool, &str), Reply> {
    let given = given.and_then(Value::as_str).unwrap_or_default();
    let signed = match (given.strip_prefix('+'), given.strip_prefix('-')) {
        (Some(added), _) => Some((true, added)),
        (_, Some(removed)) => Some((false, removed)),
        _ => None,
    };
    // The device decides what is an emoji: anything beyond ASCII may be one.
    let fits = |name: &str| CLASSIC.contains(&name) || !name.is_ascii();
    signed.filter(|(_, name)| fits(name)).ok_or_else(|| {
        Reply::bad(format!("reaction must be + or -, then one of {}, or an emoji", CLASSIC.join(", ")))
    })
}

/// A message of a chat counted from its end: 1 is the last.
fn nth_last<'a>(
    state: &'a StoreState,
    chat: &str,
    back: usize,
    inbound: bool,
) -> Result<(&'a Accepted, usize), Reply> {
    let chat_id = known_chat(state, chat)?;
    let sends = state.sent_to(&chat_id).filter_map(|index| state.nth_send(index));
    let mut messages = sends.flat_map(|send| (0..send.ids.len()).rev().map(move |nth| (send, nth)));
    let nth = back.checked_sub(1).filter(|_| !inbound);
    nth.and_then(|nth| messages.nth(nth)).ok_or_else(messages::not_found)
}
