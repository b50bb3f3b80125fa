//! The headers of a delivery.

use axum::http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::payload::Payload;
use super::signature;
use crate::secret::Secret;

/// `t=<seconds>,v1=<hex>`, see [`signature`].
pub const SIGNATURE: HeaderName = HeaderName::from_static("x-blooio-signature");
/// The older name of [`SIGNATURE`].
pub const LEGACY_SIGNATURE: HeaderName = HeaderName::from_static("blooio-signature");
/// The name of the event, as in the body.
pub const EVENT: HeaderName = HeaderName::from_static("x-blooio-event");
/// The ID of the message, as in the body.
pub const MESSAGE_ID: HeaderName = HeaderName::from_static("x-blooio-message-id");
/// `true` on a replay.
pub const REPLAY: HeaderName = HeaderName::from_static("x-blooio-replay");
/// On a replay, the ID of the event that is delivered again.
pub const ORIGINAL_EVENT_ID: HeaderName = HeaderName::from_static("x-original-event-id");

/// The headers of a delivery that is signed now: `now` is in seconds since the epoch.
///
/// A name or an ID that can't be a header's value is left out; the body has it.
#[must_use]
pub fn signed(secret: &Secret, now: i64, payload: &Payload, body: &[u8]) -> HeaderMap {
    let mut headers = unsigned(payload);
    if let Ok(value) = HeaderValue::from_str(&signature::sign(secret, now, body)) {
        headers.insert(SIGNATURE, value);
    }
    headers
}

/// The headers of a delivery but for its signature.
#[must_use]
pub fn unsigned(payload: &Payload) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let named = [(EVENT, Some(&payload.event)), (MESSAGE_ID, payload.message_id.as_ref())];
    for (name, value) in named {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(value).ok()) {
            headers.insert(name, value);
        }
    }
    headers
}

/// Marks a delivery as the replay of an event.
pub fn mark_replay(headers: &mut HeaderMap, original_event_id: &str) {
    headers.insert(REPLAY, HeaderValue::from_static("true"));
    if let Ok(id) = HeaderValue::from_str(original_event_id) {
        headers.insert(ORIGINAL_EVENT_ID, id);
    }
}

/// Whether a delivery is marked as a replay.
#[must_use]
pub fn is_replay(headers: &HeaderMap) -> bool {
    headers.get(REPLAY).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"))
}
