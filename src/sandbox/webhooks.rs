//! The webhooks: registered, changed and shown. What they are told is in `webhook_feeds`, calling them in `deliver`.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::collections::WEBHOOKS;
use super::ids::new_id;
use super::paths::WebhookPath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::state::StoreState;
use super::webhook_events::WebhookType;
use super::webhook_feeds::{Feed, end};
use crate::webhook::delivery::is_loopback;

/// The maximum number of webhooks.
const MAX_WEBHOOKS: usize = 64;
const SCOPE: &str = "api_key";

/// The webhook that a path names.
pub(super) fn named<'a>(state: &'a StoreState, id: &str) -> Result<&'a Value, Reply> {
    state.document(WEBHOOKS, id).ok_or_else(|| Reply::refusal(404, "Webhook not found"))
}

/// A webhook as the API shows it: without its secret.
fn show<P>(request: &ApiRequest<'_, P>, id: &str, webhook: &Value) -> Value {
    let field = |name: &str| webhook.get(name);
    let feed = request.state.feeds().of(id);
    json!({
        "webhook_id": id,
        "webhook_url": field("webhook_url"),
        "webhook_type": field("webhook_type"),
        "scope": SCOPE,
        "api_key_name": Value::Null,
        "integration_name": Value::Null,
        "created_at": field("created_at"),
        "deprecated_at": field("deprecated_at"),
        "valid_until": field("valid_until"),
        "last_triggered": feed.and_then(Feed::last_triggered),
        "failure_count": feed.map_or(0, Feed::failures),
        "is_active": end(webhook).is_none_or(|end| request.now < end),
    })
}

pub(super) fn list(request: &ApiRequest<'_>) -> Decision {
    let webhooks = request.state.documents(WEBHOOKS).map(|(id, webhook)| show(request, id, webhook));
    answered(Reply::ok(200).with("webhooks", webhooks.collect::<Vec<_>>()))
}

pub(super) fn get(request: &ApiRequest<'_, WebhookPath>) -> Decision {
    let id = request.path.webhook.as_str();
    let webhook = named(request.state, id)?;
    answered(Reply::of(200, show(request, id, webhook)))
}

fn secret() -> String {
    format!("whsec_{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

/// The type in a body, if there is one.
fn type_in(body: &Map<String, Value>) -> Result<Option<&Value>, Reply> {
    let Some(kind) = body.get("webhook_type") else { return Ok(None) };
    if kind.as_str().is_some_and(|kind| WebhookType::of(kind).is_some()) {
        return Ok(Some(kind));
    }
    Err(Reply::bad(format!("webhook_type must be one of {}", WebhookType::NAMES.join(", "))))
}

/// The end in a body, if there is one: -1 means that there is none, and so does null where it is allowed.
fn end_in(body: &Map<String, Value>, null: bool) -> Result<Option<Value>, Reply> {
    match body.get("valid_until") {
        None => Ok(None),
        Some(Value::Null) if null => Ok(Some(json!(-1))),
        Some(until) if until.is_u64() || until.as_i64() == Some(-1) => Ok(Some(until.clone())),
        Some(_) => Err(Reply::bad("valid_until must be a time in milliseconds since the epoch, or -1")),
    }
}

/// Whether a URL can be registered: HTTPS anywhere, and unencrypted HTTP to this machine only.
fn can_be_called(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| match url.scheme() {
        "https" => url.has_host(),
        "http" => is_loopback(&url),
        _ => false,
    })
}

pub(super) fn create(request: &ApiRequest<'_>) -> Decision {
    let body = request.body()?;
    let url = body.get("webhook_url").and_then(Value::as_str).unwrap_or_default();
    if !can_be_called(url) {
        return Err(Reply::bad("webhook_url must be an https URL, or an http URL of a loopback host"));
    }
    let kind = type_in(&body)?.cloned().unwrap_or(json!("message"));
    let valid_until = end_in(&body, false)?.unwrap_or(json!(-1));
    let mut webhooks = request.state.documents(WEBHOOKS);
    let same = |(_, webhook): &(&str, &Value)| webhook.get("webhook_url") == Some(&json!(url));
    let reply = |status, id| Reply::of(status, json!({"webhook_id": id, "webhook_url": url}));
    if let Some((id, _)) = webhooks.find(same) {
        let reply = reply(200, id).with("scope", SCOPE);
        return answered(reply.with("message", "A webhook with this URL already exists"));
    }
    if request.state.documents(WEBHOOKS).count() >= MAX_WEBHOOKS {
        return Err(Reply::refusal(409, format!("There may be {MAX_WEBHOOKS} webhooks, and there are")));
    }
    let (id, secret) = (new_id("wh_"), secret());
    let kept = json!({
        "webhook_url": url,
        "webhook_type": kind,
        "created_at": request.now,
        "deprecated_at": Value::Null,
        "valid_until": valid_until,
        "signing_secret": secret,
        "rotation_count": 0,
    });
    let reply = reply(201, &id)
        .with("webhook_type", kind)
        .with("scope", SCOPE)
        .with("created_at", request.now)
        .with("signing_secret", secret);
    Ok((Some(request.put(WEBHOOKS, &id, kept)), reply))
}

pub(super) fn update(request: &ApiRequest<'_, WebhookPath>) -> Decision {
    let body = request.body()?;
    let id = request.path.webhook.as_str();
    let webhook = named(request.state, id)?;
    let mut kept = webhook.as_object().cloned().unwrap_or_default();
    if let Some(kind) = type_in(&body)? {
        kept.insert("webhook_type".to_owned(), kind.clone());
    }
    if let Some(until) = end_in(&body, true)? {
        kept.insert("valid_until".to_owned(), until);
    }
    match body.get("deprecate") {
        None => {}
        Some(Value::Bool(false)) => drop(kept.insert("deprecated_at".to_owned(), Value::Null)),
        Some(Value::Bool(true)) => {
            let since = kept.get("deprecated_at").and_then(Value::as_u64).unwrap_or(request.now);
            kept.insert("deprecated_at".to_owned(), since.into());
        }
        Some(_) => return Err(Reply::bad("deprecate must be true or false")),
    }
    let kept = Value::Object(kept);
    let reply = Reply::of(200, show(request, id, &kept));
    Ok((Some(request.put(WEBHOOKS, id, kept)), reply))
}

pub(super) fn delete(request: &ApiRequest<'_, WebhookPath>) -> Decision {
    let id = request.path.webhook.as_str();
    named(request.state, id)?;
    let reply = Reply::of(200, json!({"success": true, "message": "Webhook deleted"}));
    Ok((Some(request.removed(WEBHOOKS, id)), reply))
}

pub(super) fn rotate(request: &ApiRequest<'_, WebhookPath>) -> Decision {
    let id = request.path.webhook.as_str();
    let webhook = named(request.state, id)?;
    let mut kept = webhook.as_object().cloned().unwrap_or_default();
    let count = kept.get("rotation_count").and_then(Value::as_u64).unwrap_or_default() + 1;
    let secret = secret();
    kept.insert("signing_secret".to_owned(), secret.as_str().into());
    kept.insert("rotation_count".to_owned(), count.into());
    let reply = Reply::of(
        200,
        json!({
            "webhook_id": id,
            "signing_secret": secret,
            "rotated_at": request.now,
            "rotated_by": "api_key",
            "rotation_count": count,
        }),
    );
    Ok((Some(request.put(WEBHOOKS, id, Value::Object(kept))), reply))
}
