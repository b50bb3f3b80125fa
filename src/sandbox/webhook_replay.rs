//! The replay of an event: delivered again at once, whether it was delivered before or not, and answered with how that
//! went. The store is read before and written after, and not locked while the endpoint answers.

use serde_json::{Map, Value, json};

use super::deliver::call;
use super::deliver::call::{Call, Called};
use super::event::Event;
use super::ids::new_id;
use super::notice::Notices;
use super::paths::WebhookEventPath;
use super::reply::Reply;
use super::request::ApiRequest;
use super::webhook_events::{id, name};
use super::webhooks;
use crate::webhook::delivery::Answer;

/// A replay that is about to be made.
#[derive(Debug, Clone)]
pub(super) struct Replay {
    id: String,
    /// The ID of the event that is delivered again, and its name.
    original: String,
    event: String,
    pub(super) call: Call,
}

impl Replay {
    /// Tells whoever runs the server how it went.
    pub(super) fn tell(&self, called: &Called, notices: &Notices) {
        let delivery = called.told(self.event.clone(), self.call.url.clone());
        notices.called(delivery, called.is_allowed());
    }
}

/// What to deliver.
pub(super) fn plan(request: &ApiRequest<'_, WebhookEventPath>) -> Result<Replay, Reply> {
    let (state, webhook) = (request.state, request.path.webhook.as_str());
    webhooks::named(state, webhook)?;
    let not_found = || Reply::refusal(404, "Event not found");
    let feed = state.feeds().of(webhook).ok_or_else(not_found)?;
    let event = feed.find(&request.path.event).ok_or_else(not_found)?;
    let progress = feed.progress(event).ok_or_else(not_found)?;
    let change = progress.place.change(state.timeline()).ok_or_else(not_found)?;
    let original = id(webhook, &change);
    let call = call(state, webhook, &change, Some(original.clone())).ok_or_else(not_found)?;
    Ok(Replay { id: new_id("evt_"), original, event: name(&change.what), call })
}

/// Stores how it went, unless its webhook is gone, and says so.
pub(super) fn conclude(
    request: &ApiRequest<'_, WebhookEventPath>,
    replay: &Replay,
    called: &Called,
) -> (Option<Event>, Reply) {
    let webhook = request.path.webhook.as_str();
    let is_known =
        request.state.feeds().of(webhook).is_some_and(|feed| feed.find(&replay.original).is_some());
    let event = is_known
        .then(|| Event::Attempted(called.stored(request.now, webhook, &replay.original, Some(&replay.id))));
    (event, reply(webhook, replay, called))
}

fn reply(webhook: &str, replay: &Replay, called: &Called) -> Reply {
    let status = called.outcome.as_ref().ok().map(|answer| answer.status);
    let duration = called.duration();
    let mut data = match &called.outcome {
        Ok(answer) => answer_data(answer),
        Err(_) => json!({"body": Value::Null, "headers": json!({}), "size": 0, "contentType": Value::Null}),
    };
    if let Some(data) = data.as_object_mut() {
        let (error, kind) = match &called.outcome {
            Ok(_) if called.is_success() => (None, None),
            Ok(answer) => (Some(format!("The endpoint answered with HTTP {}", answer.status)), Some("http")),
            Err(error) => (Some(error.message.clone()), Some(error.kind.word())),
        };
        data.insert("duration".to_owned(), duration.into());
        data.insert("error".to_owned(), error.into());
        data.insert("errorType".to_owned(), kind.into());
    }
    Reply::of(
        200,
        json!({
            "success": called.is_success(),
            "replay_event_id": replay.id,
            "original_event_id": replay.original,
            "webhook_id": webhook,
            "webhook_url": replay.call.url,
            "response_status": status,
            "duration_ms": duration,
            "response_data": data,
        }),
    )
}

/// An answer as the API shows it: its body as JSON if it is JSON, else as text.
fn answer_data(Answer { headers, body, .. }: &Answer) -> Value {
    let text = || Value::from(String::from_utf8_lossy(body).into_owned());
    let shown = |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let listed: Map<String, Value> =
        headers.iter().map(|(name, value)| (name.to_string(), shown(value).into())).collect();
    json!({
        "body": if body.is_empty() { Value::Null } else { serde_json::from_slice(body).unwrap_or_else(|_| text()) },
        "headers": listed,
        "size": body.len(),
        "contentType": headers.get(axum::http::header::CONTENT_TYPE).map(shown),
    })
}
