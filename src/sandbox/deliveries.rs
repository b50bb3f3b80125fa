//! The attempts to deliver to webhooks as the control API shows them.

use serde_json::{Map, Value, json};

use super::changes::Change;
use super::collections::WEBHOOKS;
use super::speed::Speed;
use super::state::StoreState;
use super::webhook_attempt::Attempt;
use super::webhook_body::{body, chat_id};
use super::webhook_events::{id, message_id, name};
use super::webhook_feeds::Feed;
use crate::secret::Secret;
use crate::webhook::headers::{SIGNATURE, mark_replay, unsigned};
use crate::webhook::payload::Payload;
use crate::webhook::signature;

/// A delivery, and all that is known about it.
struct Delivery<'a> {
    webhook_id: &'a str,
    webhook: &'a Value,
    feed: &'a Feed,
    /// Its number in the feed.
    number: u32,
    attempt: Attempt<'a>,
    change: Change<'a>,
}

/// The delivery with a position; none if its webhook is gone.
fn find(state: &StoreState, position: usize) -> Option<Delivery<'_>> {
    let (webhook_id, number) = state.feeds().deliveries().get(position)?;
    let feed = state.feeds().of(webhook_id)?;
    let attempt = feed.attempt(*number)?;
    let change = feed.progress(attempt.event)?.place.change(state.timeline())?;
    let webhook = state.document(WEBHOOKS, webhook_id)?;
    Some(Delivery { webhook_id, webhook, feed, number: *number, attempt, change })
}

/// The item of a list for the delivery with a position. Retries follow each other as fast as `speed` says.
pub(super) fn summary(state: &StoreState, position: usize, speed: Speed) -> Option<Map<String, Value>> {
    let Delivery { webhook_id, webhook, feed, number, attempt, change } = find(state, position)?;
    let progress = feed.progress(attempt.event)?;
    let event_id = id(webhook_id, &change);
    let next = progress.due(speed).filter(|_| progress.last == Some(number));
    let shown = json!({
        "id": position + 1,
        "webhook_id": webhook_id,
        "url": webhook.get("webhook_url"),
        "event": name(&change.what),
        "event_id": attempt.replay.unwrap_or(&event_id),
        "message_id": message_id(&change.what),
        "chat_id": chat_id(state, &change.what),
        "attempt": attempt.number,
        "replay_of": attempt.replay.map(|_| &event_id),
        "time": attempt.began,
        "duration_ms": attempt.took,
        "status": attempt.status,
        "error": attempt.error.map(|(_, message)| message),
        "next_attempt_at": next,
    });
    object(shown)
}

/// The delivery with what was sent and what came back.
///
/// The body is composed anew, so it has the names that people and groups have now. `verifies` says whether the signature is
/// right for it under the present secret.
pub(super) fn detail(state: &StoreState, position: usize, speed: Speed) -> Option<Map<String, Value>> {
    let mut shown = summary(state, position, speed)?;
    let Delivery { webhook_id, webhook, attempt, change, .. } = find(state, position)?;
    let sent = body(state, &change).to_json();
    let mut headers = unsigned(&Payload::read(sent.as_bytes()).ok()?);
    if let Some(signature) = attempt.signature.and_then(|signature| signature.parse().ok()) {
        headers.insert(SIGNATURE, signature);
    }
    if attempt.replay.is_some() {
        mark_replay(&mut headers, &id(webhook_id, &change));
    }
    let headers: Map<String, Value> = headers
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()))
        .collect();
    let secret = webhook.get("signing_secret").and_then(Value::as_str).map(Secret::new);
    let seconds = i64::try_from(attempt.began / 1000).unwrap_or(i64::MAX);
    let verifies = attempt
        .signature
        .zip(secret)
        .map(|(made, secret)| made == signature::sign(&secret, seconds, sent.as_bytes()));
    shown.insert("request".to_owned(), json!({"headers": headers, "body": sent, "verifies": verifies}));
    shown.insert("response".to_owned(), json!({"body": attempt.response.or(attempt.text)}));
    Some(shown)
}

fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}
