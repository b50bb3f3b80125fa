//! The latest requests to the API and their answers, kept while the server runs.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, Method, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// How many requests are kept, and how many bytes of their bodies.
const MAX_KEPT: usize = 1000;
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// A request that was answered, or whose connection was reset.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    /// Counted from 1.
    pub(super) id: u64,
    /// When it came, in milliseconds since the epoch.
    pub(super) time: u64,
    pub(super) method: Method,
    /// Below the base path, with its query.
    pub(super) path: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// None if the connection was reset.
    pub(super) status: Option<u16>,
    pub(super) response_headers: HeaderMap,
    pub(super) response_body: Bytes,
    pub(super) took: Duration,
    /// The rule for faults that applied.
    pub(super) fault: Option<String>,
}

/// The latest requests.
#[derive(Debug, Default)]
pub(super) struct Requests {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    /// Oldest first, without gaps in their IDs.
    kept: VecDeque<Exchange>,
    last: u64,
    bytes: usize,
}

/// The item of a list.
#[derive(Debug, Serialize)]
pub(super) struct Summary<'a> {
    id: u64,
    time: u64,
    method: &'a str,
    path: &'a str,
    status: Option<u16>,
    duration_ms: f64,
    fault: Option<&'a str>,
}

impl Exchange {
    /// The item of a list.
    pub(super) fn summary(&self) -> Summary<'_> {
        Summary {
            id: self.id,
            time: self.time,
            method: self.method.as_str(),
            path: &self.path,
            status: self.status,
            duration_ms: (self.took.as_secs_f64() * 1e6).round() / 1e3,
            fault: self.fault.as_deref(),
        }
    }

    /// Headers and bodies.
    pub(super) fn detail(&self) -> Map<String, Value> {
        let mut shown = match serde_json::to_value(self.summary()) {
            Ok(Value::Object(shown)) => shown,
            _ => Map::new(),
        };
        let request = part(&self.headers, &self.body);
        let response = part(&self.response_headers, &self.response_body);
        shown.insert("request".to_owned(), request);
        shown.insert("response".to_owned(), response);
        shown
    }

    fn size(&self) -> usize {
        self.body.len() + self.response_body.len()
    }
}

fn part(headers: &HeaderMap, body: &Bytes) -> Value {
    let (text, encoded) = match std::str::from_utf8(body) {
        Ok("") => (Value::Null, false),
        Ok(text) => (text.into(), false),
        Err(_) => (STANDARD.encode(body).into(), true),
    };
    json!({"headers": shown_headers(headers), "body": text, "is_base64": encoded})
}

/// Headers as an object. An API key is left out.
fn shown_headers(headers: &HeaderMap) -> Map<String, Value> {
    let shown = headers.iter().map(|(name, value)| {
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = match text.split_once(' ') {
            Some((scheme, _)) if name == header::AUTHORIZATION => format!("{scheme} …"),
            None if name == header::AUTHORIZATION => "…".to_owned(),
            _ => text.into_owned(),
        };
        (name.to_string(), text.into())
    });
    shown.collect()
}

impl Requests {
    /// Adds a request, gives it its ID, and lets `tell` see it.
    pub(super) fn add(&self, mut exchange: Exchange, tell: impl FnOnce(&Exchange)) {
        let mut inner = self.inner();
        inner.last += 1;
        exchange.id = inner.last;
        tell(&exchange);
        inner.bytes += exchange.size();
        inner.kept.push_back(exchange);
        while inner.kept.len() > MAX_KEPT || (inner.bytes > MAX_BYTES && inner.kept.len() > 1) {
            let dropped = inner.kept.pop_front().map_or(0, |dropped| dropped.size());
            inner.bytes -= dropped;
        }
    }

    /// The items before an ID, oldest first: the newest of them, if there are more than `limit`.
    pub(super) fn list(&self, before: Option<u64>, limit: Option<usize>) -> Vec<Value> {
        let inner = self.inner();
        let end = inner.kept.partition_point(|kept| before.is_none_or(|before| kept.id < before));
        let start = limit.map_or(0, |limit| end.saturating_sub(limit));
        inner
            .kept
            .range(start..end)
            .map(|kept| serde_json::to_value(kept.summary()).unwrap_or_default())
            .collect()
    }

    /// A request by its ID, if it is still kept.
    pub(super) fn with_id(&self, id: u64) -> Option<Exchange> {
        let inner = self.inner();
        let at = inner.kept.binary_search_by_key(&id, |kept| kept.id).ok()?;
        inner.kept.get(at).cloned()
    }

    /// Forgets all. IDs are not used again.
    pub(super) fn clear(&self) {
        let mut inner = self.inner();
        inner.kept.clear();
        inner.bytes = 0;
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
