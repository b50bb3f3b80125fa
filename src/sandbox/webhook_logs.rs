//! The log of a webhook's deliveries.

use serde_json::{Value, json};

use super::deliveries::{Delivery, deliveries};
use super::ids::new_id;
use super::paths::{WebhookEventPath, WebhookPath};
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::webhooks;

pub(super) fn list(request: &ApiRequest<'_, WebhookPath>) -> Decision {
    let id = request.path.webhook.as_str();
    let webhook = webhooks::named(request.state, id)?;
    let query = request.query()?;
    let page = query.page()?;
    let sort = query.word("sort", &["desc", "asc"])?;
    let mut answers = false;
    for name in ["status", "min_status", "max_status"] {
        answers |= query.number(name)?.is_some();
    }
    // No endpoint ever answered, so none answered with any status.
    let mut found: Vec<Delivery<'_>> =
        deliveries(request.state, request.now, webhook).filter(|_| !answers).collect();
    found.sort_by_key(|delivery| delivery.at);
    if sort == "desc" {
        found.reverse();
    }
    let shown: Vec<Value> =
        page.of(&found).iter().map(|delivery| delivery.show(request.state, id, webhook)).collect();
    let mut pagination = page.pagination(found.len());
    if let Some(fields) = pagination.as_object_mut() {
        fields.insert("returned".to_owned(), shown.len().into());
        fields.insert("has_more".to_owned(), page.has_more(found.len()).into());
    }
    answered(Reply::of(200, json!({"logs": shown, "pagination": pagination})))
}

pub(super) fn replay(request: &ApiRequest<'_, WebhookEventPath>) -> Decision {
    let id = request.path.webhook.as_str();
    let webhook = webhooks::named(request.state, id)?;
    let event = request.path.event.as_str();
    if !deliveries(request.state, request.now, webhook).any(|delivery| delivery.id(id) == event) {
        return Err(Reply::refusal(404, "Event not found"));
    }
    let data = json!({
        "body": Value::Null,
        "headers": json!({}),
        "size": 0,
        "contentType": Value::Null,
        "duration": 0,
        "error": "The sandbox delivers nothing over the network",
        "errorType": "sandbox",
    });
    let reply = Reply::of(
        200,
        json!({
            "success": false,
            "replay_event_id": new_id("evt_"),
            "original_event_id": event,
            "webhook_id": id,
            "webhook_url": webhook.get("webhook_url"),
            "response_status": Value::Null,
            "duration_ms": 0,
            "response_data": data,
        }),
    );
    answered(reply)
}
