//! The background image of a chat. The sandbox stores that there is one, not the image itself.

use serde_json::json;

use super::collections::BACKGROUNDS;
use super::ids::new_id;
use super::paths::ChatPath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::state::StoreState;
use super::targets::device_chat;

/// The ID and the URL of a chat's background.
pub(super) fn of<'a>(state: &'a StoreState, chat_id: &str) -> Option<(&'a str, &'a str)> {
    let kept = state.document(BACKGROUNDS, chat_id)?;
    Some((kept.get("id")?.as_str()?, kept.get("url")?.as_str()?))
}

fn version(state: &StoreState, chat_id: &str) -> Option<u64> {
    state.document(BACKGROUNDS, chat_id)?.get("version")?.as_u64()
}

fn show(chat_id: &str, background: Option<(&str, &str)>, version: Option<u64>) -> Reply {
    Reply::of(
        200,
        json!({
            "chat_id": chat_id,
            "has_background": background.is_some(),
            "background_id": background.map(|(id, _)| id),
            "background_url": background.map(|(_, url)| url),
            "background_version": version,
        }),
    )
}

pub(super) fn get(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let chat_id = device_chat(request.state, &request.path.chat)?;
    let background = of(request.state, &chat_id);
    answered(show(&chat_id, background, version(request.state, &chat_id)))
}

pub(super) fn set(request: &ApiRequest<'_, ChatPath>, image: Result<(), Reply>) -> Decision {
    let chat_id = device_chat(request.state, &request.path.chat)?;
    image?;
    let id = new_id("bg_");
    let url = format!("https://sandbox.invalid/backgrounds/{id}");
    let version = version(request.state, &chat_id).unwrap_or_default() + 1;
    let reply = show(&chat_id, Some((&id, &url)), Some(version)).with("changed", true);
    let kept = json!({"id": id, "url": url, "version": version});
    Ok((Some(request.put(BACKGROUNDS, &chat_id, kept)), reply))
}

pub(super) fn remove(request: &ApiRequest<'_, ChatPath>) -> Decision {
    let chat_id = device_chat(request.state, &request.path.chat)?;
    let kept = request.state.document(BACKGROUNDS, &chat_id);
    let event = kept.map(|_| request.removed(BACKGROUNDS, &chat_id));
    Ok((event, show(&chat_id, None, None)))
}
