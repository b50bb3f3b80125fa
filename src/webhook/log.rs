//! The log of a webhook's deliveries, as the API serves it: a page of attempts.

use axum::body::Bytes;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::client::call::BadSegment;
use crate::client::{Call, Method, json};

/// A page of the log, the oldest attempt first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// The attempts.
    pub entries: Vec<Entry>,
    /// How many the whole log has, if the page says so.
    pub total: Option<u64>,
    /// Whether there are more after these, if the page says so.
    pub has_more: Option<bool>,
}

/// An attempt to deliver an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The ID of the event. Several attempts can have the same.
    pub event_id: Option<String>,
    /// When it was attempted, in milliseconds since the epoch.
    pub time: Option<i64>,
    /// The body, as it was sent.
    pub body: Option<Bytes>,
    /// Whether it was a replay.
    pub is_replay: bool,
    /// Of a replay, the event that was delivered again.
    pub original_event_id: Option<String>,
}

/// `GET /webhooks/{id}/logs`: so many attempts from an offset on, the oldest first.
///
/// # Errors
/// [`BadSegment`] for an ID that can't be part of a path.
pub fn call(webhook: &str, offset: u64, limit: u64) -> Result<Call, BadSegment> {
    let mut call = Call::new(Method::Get, &["webhooks", webhook, "logs"])?;
    call.query.push(("sort".to_owned(), "asc".to_owned()));
    call.query.push(("limit".to_owned(), limit.to_string()));
    call.query.push(("offset".to_owned(), offset.to_string()));
    Ok(call)
}

#[derive(Deserialize)]
struct RawPage<'a> {
    #[serde(borrow)]
    logs: Vec<&'a RawValue>,
    #[serde(borrow)]
    pagination: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct RawEntry<'a> {
    #[serde(borrow, default)]
    event_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    attempted_time: Option<&'a RawValue>,
    #[serde(borrow, default)]
    event_body: Option<&'a RawValue>,
    #[serde(borrow, default)]
    metadata: Option<&'a RawValue>,
}

impl Page {
    /// Reads a page; `None` if it has no list of attempts.
    #[must_use]
    pub fn read(body: &[u8]) -> Option<Self> {
        let RawPage { logs, pagination } = serde_json::from_slice(body).ok()?;
        let pagination = value(pagination);
        Some(Self {
            entries: logs.into_iter().map(Entry::read).collect::<Option<_>>()?,
            total: pagination["total"].as_u64(),
            has_more: pagination["has_more"].as_bool(),
        })
    }
}

impl Entry {
    fn read(entry: &RawValue) -> Option<Self> {
        let entry: RawEntry<'_> = serde_json::from_str(entry.get()).ok()?;
        let metadata = value(entry.metadata);
        let body = entry.event_body.filter(|body| body.get() != "null");
        Some(Self {
            event_id: json::text(Some(&value(entry.event_id))),
            time: value(entry.attempted_time).as_i64(),
            body: body.map(|body| Bytes::from(body.get().to_owned())),
            is_replay: metadata["is_replay"] == true,
            original_event_id: json::text(metadata.get("original_event_id")),
        })
    }

    /// What tells this attempt from others.
    #[must_use]
    pub fn mark(&self) -> Mark {
        Mark { event_id: self.event_id.clone().unwrap_or_default(), time: self.time.unwrap_or(0) }
    }
}

/// What tells an attempt from others: its event, and when it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Mark {
    /// When it was attempted, in milliseconds since the epoch.
    pub time: i64,
    /// The ID of the event.
    pub event_id: String,
}

fn value(raw: Option<&RawValue>) -> Value {
    raw.and_then(|raw| json::lenient(raw.get().as_bytes())).unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_the_bodies_as_they_were_sent() {
        let page = Page::read(
            br#"{"logs":[{"event_id":"evt_1","attempted_time":5,"event_body":{"b" : 1.0,"a":"\ud83d"},
                "metadata":{"is_replay":true,"original_event_id":"evt_0"}},{"event_body":null}],
                "pagination":{"total":9,"has_more":true}}"#,
        );
        let first = Entry {
            event_id: Some("evt_1".to_owned()),
            time: Some(5),
            body: Some(Bytes::from_static(br#"{"b" : 1.0,"a":"\ud83d"}"#)),
            is_replay: true,
            original_event_id: Some("evt_0".to_owned()),
        };
        let entries = vec![first, Entry::default()];
        assert_eq!(page, Some(Page { entries, total: Some(9), has_more: Some(true) }));
        assert_eq!(Page::read(br#"{"logs":[]}"#), Some(Page::default()));
        for body in ["", "[]", "{}", r#"{"logs":{}}"#, r#"{"logs":[1]}"#, r#"{"logs":null}"#] {
            assert_eq!(Page::read(body.as_bytes()), None, "{body}");
        }
    }

    #[test]
    fn the_request_is_as_documented() {
        let url = call("wh_1", 400, 200).map(|call| call.url(""));
        assert_eq!(url.as_deref(), Ok("/webhooks/wh_1/logs?sort=asc&limit=200&offset=400"));
        assert!(call("..", 0, 1).is_err());
    }

    proptest::proptest! {
        #[test]
        fn any_body_is_answered(body: Vec<u8>) {
            let _ = Page::read(&body);
        }
    }
}
