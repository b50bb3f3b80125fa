//! The webhooks: registered, kept, and never called, because the sandbox sends nothing to anybody.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::call::{Call, Outcome, answered};
use super::deliveries;
use super::reply::{Fields, Reply, object};
use super::view::new_id;

const WEBHOOKS: &str = "webhooks";
/// How many there may be.
const MAX_WEBHOOKS: usize = 64;
const TYPES: [&str; 3] = ["message", "status", "all"];
const SCOPE: &str = "api_key";

/// The webhook that a path names.
pub(super) fn named<'a>(call: &Call<'a>) -> Result<(String, &'a Value), Reply> {
    let id = call.argument(0);
    let webhook = call.state.document(WEBHOOKS, &id);
    let webhook = webhook.ok_or_else(|| Reply::refusal(404, "Webhook not found"))?;
    Ok((id, webhook))
}

/// When a webhook ends or ended, if it does.
pub(super) fn end(webhook: &Value) -> Option<u64> {
    let time = |name: &str| webhook.field(name).and_then(Value::as_u64);
    time("deprecated_at").into_iter().chain(time("valid_until")).min()
}

/// A webhook as the API shows it: without its secret.
fn show(call: &Call<'_>, id: &str, webhook: &Value) -> Value {
    let field = |name: &str| webhook.field(name);
    object!(
        "webhook_id": id,
        "webhook_url": field("webhook_url"),
        "webhook_type": field("webhook_type"),
        "scope": SCOPE,
        "api_key_name": Value::Null,
        "integration_name": Value::Null,
        "created_at": field("created_at"),
        "deprecated_at": field("deprecated_at"),
        "valid_until": field("valid_until"),
        "last_triggered": deliveries::last(call, webhook),
        "failure_count": 0,
        "is_active": end(webhook).is_none_or(|end| call.now < end),
    )
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let webhooks = call.state.documents(WEBHOOKS).map(|(id, webhook)| show(call, id, webhook));
    answered(Reply::ok(200).with("webhooks", webhooks.collect::<Vec<_>>()))
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let (id, webhook) = named(call)?;
    answered(Reply::of(200, show(call, &id, webhook)))
}

fn secret() -> String {
    format!("whsec_{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

/// The type that a body asks for, if it does.
fn type_in(body: &Map<String, Value>) -> Result<Option<&Value>, Reply> {
    let Some(kind) = body.field("webhook_type") else { return Ok(None) };
    if kind.as_str().is_some_and(|kind| TYPES.contains(&kind)) {
        return Ok(Some(kind));
    }
    Err(Reply::bad(format!("webhook_type must be one of {}", TYPES.join(", "))))
}

/// The end that a body asks for, if it does: -1 is none, and null says the same.
fn end_in(body: &Map<String, Value>, null: bool) -> Result<Option<Value>, Reply> {
    match body.field("valid_until") {
        None => Ok(None),
        Some(Value::Null) if null => Ok(Some(json!(-1))),
        Some(until) if until.is_u64() || until.as_i64() == Some(-1) => Ok(Some(until.clone())),
        Some(_) => Err(Reply::bad("valid_until must be a time in milliseconds since the epoch, or -1")),
    }
}

fn is_https(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| url.scheme() == "https" && url.has_host())
}

pub(super) fn create(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let url = body.field("webhook_url").and_then(Value::as_str).unwrap_or_default();
    if !is_https(url) {
        return Err(Reply::bad("webhook_url must be an https URL"));
    }
    let kind = type_in(&body)?.cloned().unwrap_or(json!("message"));
    let valid_until = end_in(&body, false)?.unwrap_or(json!(-1));
    let mut webhooks = call.state.documents(WEBHOOKS);
    let same = |(_, webhook): &(&str, &Value)| webhook.field("webhook_url") == Some(&json!(url));
    let reply = |status, id| Reply::of(status, object!("webhook_id": id, "webhook_url": url));
    if let Some((id, _)) = webhooks.find(same) {
        let reply = reply(200, id).with("scope", SCOPE);
        return answered(reply.with("message", "A webhook with this URL already exists"));
    }
    if call.state.documents(WEBHOOKS).count() >= MAX_WEBHOOKS {
        return Err(Reply::refusal(409, format!("There may be {MAX_WEBHOOKS} webhooks, and there are")));
    }
    let (id, secret) = (new_id("wh_"), secret());
    let kept = object!(
        "webhook_url": url,
        "webhook_type": kind,
        "created_at": call.now,
        "deprecated_at": Value::Null,
        "valid_until": valid_until,
        "signing_secret": secret,
        "rotation_count": 0,
    );
    let reply = reply(201, &id)
        .with("webhook_type", kind)
        .with("scope", SCOPE)
        .with("created_at", call.now)
        .with("signing_secret", secret);
    Ok((Some(call.put(WEBHOOKS, &id, kept)), reply))
}

pub(super) fn update(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let (id, webhook) = named(call)?;
    let mut kept = webhook.as_object().cloned().unwrap_or_default();
    if let Some(kind) = type_in(&body)? {
        kept.insert("webhook_type".to_owned(), kind.clone());
    }
    if let Some(until) = end_in(&body, true)? {
        kept.insert("valid_until".to_owned(), until);
    }
    match body.field("deprecate") {
        None => {}
        Some(Value::Bool(false)) => drop(kept.insert("deprecated_at".to_owned(), Value::Null)),
        Some(Value::Bool(true)) => {
            let since = kept.field("deprecated_at").and_then(Value::as_u64).unwrap_or(call.now);
            kept.insert("deprecated_at".to_owned(), since.into());
        }
        Some(_) => return Err(Reply::bad("deprecate must be true or false")),
    }
    let kept = Value::Object(kept);
    let reply = Reply::of(200, show(call, &id, &kept));
    Ok((Some(call.put(WEBHOOKS, &id, kept)), reply))
}

pub(super) fn delete(call: &Call<'_>) -> Outcome {
    let (id, _) = named(call)?;
    let reply = Reply::of(200, object!("success": true, "message": "Webhook deleted"));
    Ok((Some(call.removed(WEBHOOKS, &id)), reply))
}

pub(super) fn rotate(call: &Call<'_>) -> Outcome {
    let (id, webhook) = named(call)?;
    let mut kept = webhook.as_object().cloned().unwrap_or_default();
    let count = kept.field("rotation_count").and_then(Value::as_u64).unwrap_or_default() + 1;
    let secret = secret();
    kept.insert("signing_secret".to_owned(), secret.as_str().into());
    kept.insert("rotation_count".to_owned(), count.into());
    let reply = Reply::of(
        200,
        object!(
            "webhook_id": id.as_str(),
            "signing_secret": secret,
            "rotated_at": call.now,
            "rotated_by": "api_key",
            "rotation_count": count,
        ),
    );
    Ok((Some(call.put(WEBHOOKS, &id, Value::Object(kept))), reply))
}
