//! The chat that a path names, looked up in the store.

use super::behavior::Behavior;
use super::reply::Reply;
use super::rules::{self, Chat};
use super::state::StoreState;

/// The ID of a chat that something was sent to.
pub(super) fn known_chat(state: &StoreState, chat: &str) -> Result<String, Reply> {
    let chat = rules::chat(chat)?;
    let id = state.chat_id(&chat).filter(|id| state.thread_of(id).is_some());
    Ok(id.ok_or_else(chat_not_found)?.to_owned())
}

/// The ID of a chat that a device can act in: any chat except a group that doesn't exist.
pub(super) fn device_chat(state: &StoreState, chat: &str) -> Result<String, Reply> {
    let chat = rules::chat(chat)?;
    let (id, members) = match (&chat, state.chat_id(&chat)) {
        (Chat::One(id), _) => (id.clone(), vec![id.clone()]),
        (Chat::Many(members), None) => {
            let mut set = members.clone();
            set.sort_unstable();
            (set.join(","), set)
        }
        (_, Some(id)) => {
            let group = state.group_with_id(id).ok_or_else(group_not_found)?;
            (id.to_owned(), group.members.clone())
        }
        (Chat::Group(_), None) => return Err(group_not_found()),
    };
    check_device(&members)?;
    Ok(id)
}

/// Refuses recipients that no device is available for: those with the number that is always unavailable.
pub(super) fn check_device(recipients: &[String]) -> Result<(), Reply> {
    match Behavior::of(recipients).0 {
        Behavior::Unavailable => Err(Reply::refusal(503, "No active number is available")),
        _ => Ok(()),
    }
}

pub(super) fn chat_not_found() -> Reply {
    Reply::refusal(404, "Chat not found")
}

pub(super) fn group_not_found() -> Reply {
    Reply::refusal(404, "Group not found")
}
