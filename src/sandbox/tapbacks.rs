//! The reactions that a message has, those of both sides.
//!
//! Our own are a document for each message. Those of the people at the other end are records of the log, because they
//! are also told to webhooks.

use serde_json::{Value, json};

use super::collections::REACTIONS;
use super::event::Reacted;
use super::state::StoreState;

/// The reactions of the message with this ID, oldest first, as the API shows them.
pub(super) fn of(state: &StoreState, message_id: &str) -> Vec<Value> {
    let mut all = own(state, message_id);
    all.extend(theirs(state, message_id).into_iter().map(|reacted| {
        json!({
            "reaction": reacted.reaction,
            "is_added": true,
            "time_sent": reacted.at,
            "sender": reacted.sender,
        })
    }));
    all.sort_by_key(|reaction| reaction.get("time_sent").and_then(Value::as_u64));
    all
}

/// Our own reactions to a message.
pub(super) fn own(state: &StoreState, message_id: &str) -> Vec<Value> {
    let document = state.document(REACTIONS, message_id).and_then(Value::as_array);
    document.cloned().unwrap_or_default()
}

/// The reactions of the people at the other end that were added and not removed since.
pub(super) fn theirs<'a>(state: &'a StoreState, message_id: &str) -> Vec<&'a Reacted> {
    let mut present: Vec<&Reacted> = Vec::new();
    for reacted in state.timeline().reactions_to(message_id) {
        let same = |known: &Reacted| known.sender == reacted.sender && known.reaction == reacted.reaction;
        match (reacted.is_added, present.iter().position(|known| same(known))) {
            (true, None) => present.push(reacted),
            (false, Some(at)) => drop(present.remove(at)),
            _ => {}
        }
    }
    present
}
