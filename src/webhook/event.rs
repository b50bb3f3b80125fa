//! A delivery that was received and read, and what became of it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::Bytes;
use axum::http::HeaderMap;

use super::headers;
use super::payload::{EventKey, Payload, key_of_id};

/// A delivery.
#[derive(Debug, Clone)]
pub struct Event {
    /// What it says.
    pub payload: Payload,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, as it was sent.
    pub body: Bytes,
    /// When it was received, in milliseconds since the epoch.
    pub received_at: i64,
    /// The ID of the event, if the source of the delivery knows one.
    pub source_id: Option<String>,
}

impl Event {
    /// Whether the delivery is a replay.
    #[must_use]
    pub fn is_replay(&self) -> bool {
        headers::is_replay(&self.headers)
    }

    /// The ID of the event: from the source, from the body, or made from the key.
    #[must_use]
    pub fn id(&self) -> String {
        let known = self.source_id.clone().or_else(|| self.payload.event_id.clone());
        known.unwrap_or_else(|| hex::encode(self.payload.key(&self.body)))
    }

    /// The keys under which the event is known once it is taken.
    #[must_use]
    pub fn keys(&self) -> Vec<EventKey> {
        self.source_id.as_deref().map(key_of_id).into_iter().chain([self.payload.key(&self.body)]).collect()
    }

    /// The keys of which one tells that the event was taken before. A replay is an event of its own, which only its
    /// source can tell from others.
    #[must_use]
    pub fn own_keys(&self) -> Vec<EventKey> {
        match (&self.source_id, self.is_replay()) {
            (Some(id), true) => vec![key_of_id(id)],
            (None, true) => Vec::new(),
            (_, false) => self.keys(),
        }
    }

    /// The chat in whose order it is processed.
    #[must_use]
    pub fn chat(&self) -> &str {
        self.payload.chat.as_deref().unwrap_or_default()
    }
}

/// What an application or a program said to an event that was taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Handled {
    /// The application's status, and how long it took.
    pub forwarded: Option<(u16, Duration)>,
    /// How long the program ran.
    pub executed: Option<Duration>,
}

/// Why a delivery was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// A word for scripts.
    pub code: &'static str,
    /// Why, as a clause.
    pub reason: String,
    /// When, in milliseconds since the epoch.
    pub at: i64,
}

/// The system's clock, in milliseconds since the epoch.
#[must_use]
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
