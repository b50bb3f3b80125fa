//! Reactions to messages: those of the one who sends, since nobody else is there.

use serde_json::{Value, json};

use super::call::{Call, Outcome};
use super::event::Accepted;
use super::messages;
use super::reply::{Fields, Reply, object};

/// Message id → its reactions, as they are shown.
pub(super) const REACTIONS: &str = "reactions";
const CLASSIC: [&str; 6] = ["love", "like", "dislike", "laugh", "emphasize", "question"];

pub(super) fn react(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let (adds, reaction) = reaction(body.field("reaction"))?;
    let inbound = match body.field("direction").map(Value::as_str) {
        None | Some(Some("outbound")) => false,
        Some(Some("inbound")) => true,
        Some(_) => return Err(Reply::bad("direction must be inbound or outbound")),
    };
    call.target()?;
    let (send, nth) = match call.argument(1).strip_prefix('-').and_then(|back| back.parse().ok()) {
        Some(back) => nth_last(call, back, inbound)?,
        None => messages::named(call)?,
    };
    let id = send.ids.get(nth).ok_or_else(messages::not_found)?;
    let before = call.state.document(REACTIONS, id).and_then(Value::as_array);
    let mut reactions = before.cloned().unwrap_or_default();
    let known = reactions.iter().position(|known| known.field("reaction") == Some(&json!(reaction)));
    match (adds, known) {
        (true, None) => reactions.push(
            object!("reaction": reaction, "is_added": true, "time_sent": call.now, "sender": Value::Null),
        ),
        (true, Some(_)) => {}
        (false, Some(at)) => drop(reactions.remove(at)),
        (false, None) => return Err(Reply::bad("There is no such reaction to remove")),
    }
    let reply = Reply::of(
        200,
        object!(
            "success": true,
            "message_id": id.as_str(),
            "reaction": reaction,
            "action": if adds { "add" } else { "remove" },
        ),
    );
    Ok((Some(call.put(REACTIONS, id, reactions.into())), reply))
}

/// Whether a reaction is added, and which.
fn reaction(given: Option<&Value>) -> Result<(bool, &str), Reply> {
    let given = given.and_then(Value::as_str).unwrap_or_default();
    let signed = match (given.strip_prefix('+'), given.strip_prefix('-')) {
        (Some(added), _) => Some((true, added)),
        (_, Some(removed)) => Some((false, removed)),
        _ => None,
    };
    // What is an emoji is the device's business: anything beyond ASCII may be one.
    let fits = |name: &str| CLASSIC.contains(&name) || !name.is_ascii();
    signed.filter(|(_, name)| fits(name)).ok_or_else(|| {
        Reply::bad(format!("reaction must be + or -, then one of {}, or an emoji", CLASSIC.join(", ")))
    })
}

/// A message of a chat counted from its end: 1 is the last.
fn nth_last<'a>(call: &Call<'a>, back: usize, inbound: bool) -> Result<(&'a Accepted, usize), Reply> {
    let chat_id = call.known_chat()?;
    let sends = call.state.sent_to(&chat_id).filter_map(|index| call.state.nth_send(index));
    let mut messages = sends.flat_map(|send| (0..send.ids.len()).rev().map(move |nth| (send, nth)));
    let nth = back.checked_sub(1).filter(|_| !inbound);
    nth.and_then(|nth| messages.nth(nth)).ok_or_else(messages::not_found)
}
