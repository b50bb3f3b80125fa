//! Our own reactions to messages.

use serde_json::{Value, json};

use super::collections::REACTIONS;
use super::messages;
use super::paths::MessagePath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision};
use super::tapbacks;
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
    let message = match request.path.message.strip_prefix('-').and_then(|back| back.parse().ok()) {
        Some(back) => {
            let chat_id = known_chat(request.state, &request.path.chat)?;
            let found = request.state.timeline().nth_last(&chat_id, back, inbound);
            found.ok_or_else(messages::not_found)?
        }
        None => messages::named(request.state, request.path)?,
    };
    let id = message.id();
    let mut reactions = tapbacks::own(request.state, id);
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
            "message_id": id,
            "reaction": reaction,
            "action": if adds { "add" } else { "remove" },
        }),
    );
    Ok((Some(request.put(REACTIONS, id, reactions.into())), reply))
}

/// Whether a reaction is added or removed, and which one.
fn reaction(given: Option<&Value>) -> Result<(bool, &str), Reply> {
    let given = given.and_then(Value::as_str).unwrap_or_default();
    signed(given).filter(|(_, name)| is_reaction(name)).ok_or_else(|| {
        Reply::bad(format!("reaction must be + or -, then one of {}, or an emoji", CLASSIC.join(", ")))
    })
}

/// A reaction of the other person: added, if it has no sign.
pub(super) fn theirs(given: &str) -> Result<(bool, &str), Reply> {
    Some(signed(given).unwrap_or((true, given)))
        .filter(|(_, name)| is_reaction(name))
        .ok_or_else(|| Reply::bad(format!("reaction must be one of {}, or an emoji", CLASSIC.join(", "))))
}

fn signed(given: &str) -> Option<(bool, &str)> {
    match (given.strip_prefix('+'), given.strip_prefix('-')) {
        (Some(added), _) => Some((true, added)),
        (_, Some(removed)) => Some((false, removed)),
        _ => None,
    }
}

fn is_reaction(name: &str) -> bool {
    // The device decides what is an emoji: anything beyond ASCII may be one.
    CLASSIC.contains(&name) || !name.is_ascii()
}
