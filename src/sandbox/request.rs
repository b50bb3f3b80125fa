//! A request as an operation sees it, and what an operation decides.

use axum::http::Uri;
use serde_json::{Map, Value};

use super::content;
use super::event::Event;
use super::parameters::Parameters;
use super::reply::Reply;
use super::speed::Speed;
use super::state::StoreState;

/// What an operation decides: the event to store, if any, and the reply to give once it is stored. After a refusal
/// nothing is stored.
pub(super) type Decision = Result<(Option<Event>, Reply), Reply>;

/// A request to an operation whose path has the parameters `P`, together with the state and the time it is decided on.
pub(super) struct ApiRequest<'a, P = ()> {
    pub(super) state: &'a StoreState,
    /// Milliseconds since the epoch.
    pub(super) now: u64,
    /// How fast messages move on.
    pub(super) speed: Speed,
    /// The key in the header `Authorization`.
    pub(super) api_key: &'a str,
    pub(super) path: &'a P,
    pub(super) uri: &'a Uri,
    /// The header `Idempotency-Key`.
    pub(super) idempotency_key: Option<&'a [u8]>,
    pub(super) body: &'a [u8],
}

impl<P> ApiRequest<'_, P> {
    /// The query parameters.
    pub(super) fn query(&self) -> Result<Parameters, Reply> {
        Parameters::of(self.uri)
    }

    /// The body, which must be a JSON object.
    pub(super) fn body(&self) -> Result<Map<String, Value>, Reply> {
        content::object(self.body)
    }

    /// Stores a document.
    pub(super) fn put(&self, collection: &str, id: &str, value: Value) -> Event {
        Event::put(self.now, collection, id, value)
    }

    /// Removes a document.
    pub(super) fn removed(&self, collection: &str, id: &str) -> Event {
        Event::removed(self.now, collection, id)
    }
}

/// A reply that needs nothing to be stored.
#[allow(clippy::unnecessary_wraps, reason = "it is what an operation returns")]
pub(super) fn answered(reply: Reply) -> Decision {
    Ok((None, reply))
}
