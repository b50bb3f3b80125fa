//! What happens, as server-sent events.

use std::convert::Infallible;
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::{Stream, stream};
use tokio::time::timeout;

use super::fields::Asked;
use crate::sandbox::handler::Api;
use crate::sandbox::live::Listener;
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
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, Body::from_stream(blocks(listener))).into_response())
}

/// The events as blocks of lines. All that are there at the same time are one chunk: axum's own events, each with a chunk
/// of its own, cost the API a third of its speed while it is flooded.
fn blocks(listener: Listener) -> impl Stream<Item = Result<String, Infallible>> {
    // The ID lets a listener go on that loses the connection before the first event.
    let first = format!("retry: {}\nid: {}\n\n", RETRY.as_millis(), listener.id());
    let rest = stream::unfold(listener, |mut listener| async {
        let mut chunk = String::new();
        match timeout(KEEP_ALIVE, listener.next()).await {
            Err(_) => chunk.push_str(":\n\n"),
            Ok(events) => {
                for (id, (kind, data)) in events {
                    // JSON has no line breaks.
                    let _ = write!(chunk, "event: {kind}\nid: {id}\ndata: {data}\n\n");
                }
            }
        }
        Some((Ok(chunk), listener))
    });
    stream::StreamExt::chain(stream::once(async { Ok(first) }), rest)
}
