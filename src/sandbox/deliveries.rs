//! The deliveries that a webhook would have got, had the sandbox sent anything. None of them is stored: they follow
//! from the sends and the clock.

use serde_json::{Value, json};
use uuid::Uuid;

use super::account::ORGANIZATION;
use super::contacts::brief;
use super::event::Accepted;
use super::groups;
use super::lifecycle::{DELIVERED_AFTER, FAILED_AFTER, SENT_AFTER, delivery_status};
use super::message::Message;
use super::state::StoreState;

/// A change of a message's status that a webhook would have been told.
#[derive(Clone, Copy)]
pub(super) struct Delivery<'a> {
    pub(super) at: u64,
    status: &'static str,
    send: &'a Accepted,
    nth: usize,
}

/// When a webhook ends or ended, if it does.
pub(super) fn end(webhook: &Value) -> Option<u64> {
    let time = |name: &str| webhook.get(name).and_then(Value::as_u64);
    time("deprecated_at").into_iter().chain(time("valid_until")).min()
}

/// The deliveries to a webhook up to now, in the order of the sends.
pub(super) fn deliveries<'a>(
    state: &'a StoreState,
    now: u64,
    webhook: &Value,
) -> impl Iterator<Item = Delivery<'a>> + use<'a> {
    let told = webhook.get("webhook_type").and_then(Value::as_str).is_some_and(|kind| kind != "message");
    let from = webhook.get("created_at").and_then(Value::as_u64).filter(|_| told).unwrap_or(u64::MAX);
    let end = end(webhook).unwrap_or(u64::MAX);
    let sends = state.sends().iter().filter(move |send| send.at >= from);
    sends.flat_map(move |send| {
        let changes = [SENT_AFTER, FAILED_AFTER, DELIVERED_AFTER].into_iter().filter_map(move |after| {
            let at = send.at.saturating_add(after);
            let before = delivery_status(send, at.saturating_sub(1)).status;
            let status = delivery_status(send, at).status;
            (at <= now && at < end && status != before).then_some((at, status))
        });
        changes.flat_map(move |(at, status)| {
            (0..send.ids.len()).map(move |nth| Delivery { at, status, send, nth })
        })
    })
}

/// The time of the last delivery to a webhook.
pub(super) fn last(state: &StoreState, now: u64, webhook: &Value) -> Option<u64> {
    deliveries(state, now, webhook).map(|delivery| delivery.at).max()
}

impl Delivery<'_> {
    fn message_id(&self) -> &str {
        self.send.ids.get(self.nth).map_or("", String::as_str)
    }

    fn event(&self) -> String {
        format!("message.{}", self.status)
    }

    /// The ID of the event, which is always the same for the same delivery.
    pub(super) fn id(&self, webhook_id: &str) -> String {
        let name = format!("{webhook_id}/{}/{}", self.message_id(), self.event());
        format!("evt_{}", Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).simple())
    }

    pub(super) fn show(&self, state: &StoreState, webhook_id: &str, webhook: &Value) -> Value {
        json!({
            "event_id": self.id(webhook_id),
            "scope": "api",
            "attempted_time": self.at,
            "response_received_at": Value::Null,
            "webhook_url": webhook.get("webhook_url"),
            "event_body": self.body(state),
            "response_status": Value::Null,
            "response_json": Value::Null,
            "metadata": json!({
                "organization_id": ORGANIZATION,
                "event_name": self.event(),
                "message_id": self.message_id(),
                "is_replay": false,
                "duration_ms": 0,
            }),
        })
    }

    fn body(&self, state: &StoreState) -> Value {
        let message = Message::of(self.send, self.nth, self.at);
        // A group that was deleted since then was still a group.
        let chat_id = &self.send.chat_id;
        let is_group = *self.send.to != [chat_id.as_str()];
        let participants =
            is_group.then(|| self.send.to.iter().map(|member| brief(state, member)).collect::<Vec<_>>());
        let sent_at = (self.status == "sent").then_some(message.time_sent);
        json!({
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
            "group_name": groups::name(state, chat_id),
            "participants": participants,
            "sender": Value::Null,
            "sent_at": sent_at,
            "delivered_at": message.time_delivered,
            "read_at": Value::Null,
            "error_code": Value::Null,
            "error_message": message.error,
        })
    }
}
