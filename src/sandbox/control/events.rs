//! What happens, as server-sent events.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::{Stream, stream};

use super::fields::Asked;
use crate::sandbox::handler::Api;
use crate::sandbox::live::{Listener, LiveEvent};
use crate::sandbox::reply::Reply;

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");
/// How often a line is sent at least, so that a listener can tell a quiet server from one that hangs.
const KEEP_ALIVE: Duration = Duration::from_secs(2);
/// How long a listener waits before it connects again.
const RETRY: Duration = Duration::from_millis(500);

/// Tells what happens from now on, or after the event that the listener knows last.
pub(super) async fn stream(State(api): State<Arc<Api>>, asked: Asked) -> Result<Response, Reply> {
    let world = api.world(&asked.parts.headers)?;
    asked.query(&[])?;
    let last = asked.parts.headers.get(LAST_EVENT_ID).map(HeaderValue::as_bytes);
    let last = last.map(String::from_utf8_lossy);
    let listener = world.live.listen(&world.store, last.as_deref()).map_err(|error| api.failed(error))?;
    let keep_alive = KeepAlive::new().interval(KEEP_ALIVE).text("");
    let no_store = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    Ok((no_store, Sse::new(events(listener)).keep_alive(keep_alive)).into_response())
}

fn events(listener: Listener) -> impl Stream<Item = Result<Event, Infallible>> {
    // Its ID lets a listener go on that loses the connection before the first event.
    let first = Event::default().retry(RETRY).id(listener.id());
    let rest = stream::unfold(listener, |mut listener| async {
        let LiveEvent { kind, data, id } = listener.next().await;
        Some((Ok(Event::default().event(kind).id(id).data(data)), listener))
    });
    stream::StreamExt::chain(stream::once(async { Ok(first) }), rest)
}
