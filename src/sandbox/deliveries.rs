//! The log of a webhook: what it would have been told, had the sandbox sent anything. Nothing of it is kept; it
//! follows from the sends and the clock.

use serde_json::Value;
use uuid::Uuid;

use super::account::ORGANIZATION;
use super::call::{Call, Outcome, answered};
use super::contacts::brief;
use super::event::Accepted;
use super::lifecycle::{DELIVERED_AFTER, FAILED_AFTER, SENT_AFTER};
use super::reply::{Fields, Reply, object};
use super::view::{Message, new_id, stage_of};
use super::{groups, webhooks};

/// A change of a message's status that a webhook is told.
#[derive(Clone, Copy)]
struct Delivery<'a> {
    at: u64,
    status: &'static str,
    send: &'a Accepted,
    nth: usize,
}

/// What a webhook was told up to now, in the order of the sends.
fn deliveries<'a>(call: &Call<'a>, webhook: &Value) -> impl Iterator<Item = Delivery<'a>> {
    let now = call.now;
    let told = webhook.field("webhook_type").and_then(Value::as_str).is_some_and(|kind| kind != "message");
    let from = webhook.field("created_at").and_then(Value::as_u64).filter(|_| told).unwrap_or(u64::MAX);
    let end = webhooks::end(webhook).unwrap_or(u64::MAX);
    let sends = call.state.sends().iter().filter(move |send| send.at >= from);
    sends.flat_map(move |send| {
        let changes = [SENT_AFTER, FAILED_AFTER, DELIVERED_AFTER].into_iter().filter_map(move |after| {
            let at = send.at.saturating_add(after);
            let before = stage_of(send, at.saturating_sub(1)).status;
            let status = stage_of(send, at).status;
            (at <= now && at < end && status != before).then_some((at, status))
        });
        changes.flat_map(move |(at, status)| {
            (0..send.ids.len()).map(move |nth| Delivery { at, status, send, nth })
        })
    })
}

/// When a webhook was last told something.
pub(super) fn last(call: &Call<'_>, webhook: &Value) -> Option<u64> {
    deliveries(call, webhook).map(|delivery| delivery.at).max()
}

impl Delivery<'_> {
    fn message_id(&self) -> &str {
        self.send.ids.get(self.nth).map_or("", String::as_str)
    }

    fn event(&self) -> String {
        format!("message.{}", self.status)
    }

    /// The same whenever it is asked for.
    fn id(&self, webhook_id: &str) -> String {
        let name = format!("{webhook_id}/{}/{}", self.message_id(), self.event());
        format!("evt_{}", Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).simple())
    }

    fn show(&self, call: &Call<'_>, webhook_id: &str, webhook: &Value) -> Value {
        object!(
            "event_id": self.id(webhook_id),
            "scope": "api",
            "attempted_time": self.at,
            "response_received_at": Value::Null,
            "webhook_url": webhook.field("webhook_url"),
            "event_body": self.body(call),
            "response_status": Value::Null,
            "response_json": Value::Null,
            "metadata": object!(
                "organization_id": ORGANIZATION,
                "event_name": self.event(),
                "message_id": self.message_id(),
                "is_replay": false,
                "duration_ms": 0,
            ),
        )
    }

    fn body(&self, call: &Call<'_>) -> Value {
        let message = Message::of(self.send, self.nth, self.at);
        // A group that was deleted since was one all the same.
        let chat_id = &self.send.chat_id;
        let is_group = *self.send.to != [chat_id.as_str()];
        let participants =
            is_group.then(|| self.send.to.iter().map(|member| brief(call.state, member)).collect::<Vec<_>>());
        let sent_at = (self.status == "sent").then_some(message.time_sent);
        object!(
            "event": self.event(),
            "message_id": message.message_id,
            "external_id": chat_id,
            "status": message.status,
            "protocol": message.protocol,
            "timestamp": self.at,
            "internal_id": message.from_number,
            "text": message.text,
            "attachments": message.attachments,
            "is_group": is_group,
            "group_id": is_group.then_some(chat_id),
            "group_name": groups::name(call.state, chat_id),
            "participants": participants,
            "sender": Value::Null,
            "sent_at": sent_at,
            "delivered_at": message.time_delivered,
            "read_at": Value::Null,
            "error_code": Value::Null,
            "error_message": message.error,
        )
    }
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let (id, webhook) = webhooks::named(call)?;
    let query = call.query();
    let page = query.page()?;
    let sort = query.word("sort", &["desc", "asc"])?;
    let mut answers = false;
    for name in ["status", "min_status", "max_status"] {
        answers |= query.number(name)?.is_some();
    }
    // No endpoint ever answered, so none answered with any status.
    let mut found: Vec<Delivery<'_>> = deliveries(call, webhook).filter(|_| !answers).collect();
    found.sort_by_key(|delivery| delivery.at);
    if sort == "desc" {
        found.reverse();
    }
    let shown: Vec<Value> =
        page.of(&found).iter().map(|delivery| delivery.show(call, &id, webhook)).collect();
    let mut pagination = page.pagination(found.len());
    if let Some(fields) = pagination.as_object_mut() {
        fields.insert("returned".to_owned(), shown.len().into());
        fields.insert("has_more".to_owned(), page.has_more(found.len()).into());
    }
    answered(Reply::of(200, object!("logs": shown, "pagination": pagination)))
}

pub(super) fn replay(call: &Call<'_>) -> Outcome {
    let (id, webhook) = webhooks::named(call)?;
    let event = call.argument(1);
    if !deliveries(call, webhook).any(|delivery| delivery.id(&id) == event) {
        return Err(Reply::refusal(404, "Event not found"));
    }
    let data = object!(
        "body": Value::Null,
        "headers": object!(),
        "size": 0,
        "contentType": Value::Null,
        "duration": 0,
        "error": "The sandbox delivers nothing over the network",
        "errorType": "sandbox",
    );
    let reply = Reply::of(
        200,
        object!(
            "success": false,
            "replay_event_id": new_id("evt_"),
            "original_event_id": event,
            "webhook_id": id,
            "webhook_url": webhook.field("webhook_url"),
            "response_status": Value::Null,
            "duration_ms": 0,
            "response_data": data,
        ),
    );
    answered(reply)
}
