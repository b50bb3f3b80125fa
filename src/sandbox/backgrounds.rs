//! The image behind a chat. Only that there is one is kept, not the image.

use serde_json::Value;

use super::call::{Call, Outcome, answered};
use super::multipart;
use super::reply::{Fields, Reply, object};
use super::state::State;
use super::view::new_id;

/// Chat id → its background.
const BACKGROUNDS: &str = "backgrounds";

/// The id and the URL of a chat's background.
pub(super) fn of<'a>(state: &'a State, chat_id: &str) -> Option<(&'a str, &'a str)> {
    let kept = state.document(BACKGROUNDS, chat_id)?;
    Some((kept.field("id")?.as_str()?, kept.field("url")?.as_str()?))
}

fn version(state: &State, chat_id: &str) -> Option<u64> {
    state.document(BACKGROUNDS, chat_id)?.field("version")?.as_u64()
}

fn show(chat_id: &str, background: Option<(&str, &str)>, version: Option<u64>) -> Reply {
    Reply::of(
        200,
        object!(
            "chat_id": chat_id,
            "has_background": background.is_some(),
            "background_id": background.map(|(id, _)| id),
            "background_url": background.map(|(_, url)| url),
            "background_version": version,
        ),
    )
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let chat_id = call.target()?;
    let background = of(call.state, &chat_id);
    answered(show(&chat_id, background, version(call.state, &chat_id)))
}

pub(super) fn set(call: &Call<'_>) -> Outcome {
    let chat_id = call.target()?;
    multipart::image(call.request.content_type, call.request.body, "background")?;
    let id = new_id("bg_");
    let url = format!("https://sandbox.invalid/backgrounds/{id}");
    let version = version(call.state, &chat_id).unwrap_or_default() + 1;
    let reply = show(&chat_id, Some((&id, &url)), Some(version)).with("changed", true);
    let kept = object!("id": id, "url": url, "version": version);
    Ok((Some(call.put(BACKGROUNDS, &chat_id, kept)), reply))
}

pub(super) fn remove(call: &Call<'_>) -> Outcome {
    let chat_id = call.target()?;
    let kept: Option<&Value> = call.state.document(BACKGROUNDS, &chat_id);
    let event = kept.map(|_| call.removed(BACKGROUNDS, &chat_id));
    Ok((event, show(&chat_id, None, None)))
}
