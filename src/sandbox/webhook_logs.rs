//! The log of a webhook's deliveries: an entry for each attempt, and for each event without one.

use serde_json::{Value, json};

use super::account::ORGANIZATION;
use super::paths::WebhookPath;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::state::StoreState;
use super::webhook_body::body;
use super::webhook_events::{id, message_id, name};
use super::webhook_feeds::{Feed, Logged};
use super::webhooks;

pub(super) fn list(request: &ApiRequest<'_, WebhookPath>) -> Decision {
    let webhook_id = request.path.webhook.as_str();
    let webhook = webhooks::named(request.state, webhook_id)?;
    let query = request.query()?;
    let page = query.page()?;
    let sort = query.word("sort", &["desc", "asc"])?;
    let statuses = Statuses {
        exact: query.number("status")?,
        min: query.number("min_status")?,
        max: query.number("max_status")?,
    };
    let feed = request.state.feeds().of(webhook_id);
    // Of the entries that are not on the page only the numbers are made.
    let mut found: Vec<usize> = feed.map_or_else(Vec::new, |feed| statuses.entries(feed).collect());
    if sort == "desc" {
        found.reverse();
    }
    let entries = page.of(&found).iter().filter_map(|&nth| feed?.entry(nth));
    let shown = entries.filter_map(|entry| show(request.state, webhook_id, webhook, entry));
    let shown: Vec<Value> = shown.collect();
    let mut pagination = page.pagination(found.len());
    if let Some(fields) = pagination.as_object_mut() {
        fields.insert("returned".to_owned(), shown.len().into());
        fields.insert("has_more".to_owned(), page.has_more(found.len()).into());
    }
    answered(Reply::of(200, json!({"logs": shown, "pagination": pagination})))
}

/// The HTTP statuses that are asked for.
#[derive(Debug, Clone, Copy)]
struct Statuses {
    exact: Option<u64>,
    min: Option<u64>,
    max: Option<u64>,
}

impl Statuses {
    /// The numbers of the entries that were answered with one of them: all entries, if none is asked for.
    fn entries(self, feed: &Feed) -> impl Iterator<Item = usize> {
        let all = self.exact.is_none() && self.min.is_none() && self.max.is_none();
        (0..feed.length()).filter(move |&nth| {
            let status = feed.entry(nth).and_then(|entry| entry.attempt?.status);
            all || status.is_some_and(|status| self.include(status.into()))
        })
    }

    fn include(self, status: u64) -> bool {
        self.exact.is_none_or(|exact| status == exact)
            && self.min.is_none_or(|min| status >= min)
            && self.max.is_none_or(|max| status <= max)
    }
}

fn show(state: &StoreState, webhook_id: &str, webhook: &Value, entry: Logged<'_>) -> Option<Value> {
    let Logged { place, attempt } = entry;
    let change = place.change(state.timeline())?;
    let event_id = id(webhook_id, &change);
    let replay = attempt.and_then(|attempt| attempt.replay);
    let response = attempt.and_then(|attempt| attempt.response);
    let response = response.and_then(|json| serde_json::from_str::<Value>(json).ok());
    let status = attempt.and_then(|attempt| attempt.status);
    let mut metadata = json!({
        "organization_id": ORGANIZATION,
        "event_name": name(&change.what),
        "message_id": message_id(&change.what),
        "is_replay": replay.is_some(),
        "duration_ms": attempt.map_or(0, |attempt| attempt.took),
    });
    if let Some(metadata) = metadata.as_object_mut() {
        if replay.is_some() {
            metadata.insert("original_event_id".to_owned(), event_id.as_str().into());
        }
        if let Some((kind, message)) = attempt.and_then(|attempt| attempt.error) {
            metadata.insert("error".to_owned(), message.into());
            metadata.insert("error_type".to_owned(), kind.word().into());
        }
    }
    Some(json!({
        "event_id": replay.unwrap_or(&event_id),
        "scope": "api",
        "attempted_time": attempt.map_or(place.at, |attempt| attempt.began),
        "response_received_at": attempt.filter(|_| status.is_some()).map(|attempt| attempt.ended()),
        "webhook_url": webhook.get("webhook_url"),
        "event_body": serde_json::to_value(body(state, &change)).unwrap_or_default(),
        "response_status": status,
        "response_json": response,
        "metadata": metadata,
    }))
}
