//! Records each request to the API with its answer, and lets faults happen to it.

use std::sync::Arc;
use std::time::Instant;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::response;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::connection::Reset;
use super::faults::{Answer, Fault};
use super::handler::{Api, whole};
use super::reply::Reply;
use super::requests::Exchange;
use crate::endpoint::BASE_PATH;

/// What an answer begins with that breaks off without the request being carried out.
const TRUNCATED: &str = r#"{"message_id":"msg_00000000000000000000","status":"queued"}"#;
const GARBAGE: &str = "<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>\n";

/// Answers a request to the API: as the API does, or as a fault wants.
pub(super) async fn record(State(api): State<Arc<Api>>, request: Request, next: Next) -> Response {
    let world = match api.world(request.headers()) {
        Ok(world) => world,
        Err(refusal) => return refusal.into_response(),
    };
    let (time, began) = (world.store.clock().now(), Instant::now());
    let path = request.uri().path_and_query().map_or("", |path| path.as_str());
    let path = path.strip_prefix(BASE_PATH).unwrap_or(path).to_owned();
    let (method, headers) = (request.method().clone(), request.headers().clone());
    let route = path.split('?').next().unwrap_or_default();
    let fault = world.faults.next(method.as_str(), route);
    let (answer, body) = match whole(request).await {
        Ok((parts, body)) => (answer(parts, body.clone(), next, fault.as_ref()).await, body),
        Err(refusal) => (refusal, Bytes::new()),
    };
    let (answer, response_body) = shown(answer).await;
    let is_reset = answer.extensions().get::<Reset>().is_some();
    let exchange = Exchange {
        id: 0,
        time,
        method,
        path,
        headers,
        body,
        status: (!is_reset).then(|| answer.status().as_u16()),
        response_headers: answer.headers().clone(),
        response_body,
        took: began.elapsed(),
        fault: fault.map(|fault| fault.rule),
    };
    // In the order of the IDs.
    world.requests.add(exchange, |exchange| world.live.tell("request", &exchange.summary()));
    answer
}

/// Lets the API answer, and the fault happen.
async fn answer(parts: Parts, body: Bytes, next: Next, fault: Option<&Fault>) -> Response {
    let carry_out = || next.run(Request::from_parts(parts, Body::from(body)));
    let Some(Fault { delay, after, answer, .. }) = fault else { return carry_out().await };
    if *after {
        let response = carry_out().await;
        tokio::time::sleep(*delay).await;
        return match answer {
            Some(answer) => instead(*answer, Some(response)).await,
            None => response,
        };
    }
    tokio::time::sleep(*delay).await;
    match answer {
        Some(answer) => instead(*answer, None).await,
        None => carry_out().await,
    }
}

/// What is answered in place of the API's answer, if there is one.
async fn instead(answer: Answer, response: Option<Response>) -> Response {
    match answer {
        Answer::Status { status, retry_after } => {
            let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
            let message = format!("{}: a fault of the sandbox", reason.unwrap_or("Failed"));
            let mut response = Reply::refusal(status, message).into_response();
            if let Some(seconds) = retry_after {
                response.headers_mut().insert(RETRY_AFTER, seconds.into());
            }
            response
        }
        Answer::Reset => (Reset, StatusCode::OK).into_response(),
        Answer::Garbage => {
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            ([(CONTENT_TYPE, html)], GARBAGE).into_response()
        }
        Answer::Truncate => truncated(response).await,
    }
}

/// The first half of an answer, which says how long the whole would be.
async fn truncated(response: Option<Response>) -> Response {
    let response = response.unwrap_or_else(|| {
        ([(CONTENT_TYPE, HeaderValue::from_static("application/json"))], TRUNCATED).into_response()
    });
    let (mut parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.insert(CONTENT_LENGTH, body.len().into());
    let half = body.slice(..body.len() / 2);
    parts.extensions.insert(Truncated(half.clone()));
    let chunks = stream::unfold(Some(half), |half| async move {
        if let Some(half) = half {
            return Some((Ok(half), None));
        }
        // What came before is written first.
        tokio::task::yield_now().await;
        Some((Err(std::io::Error::other("truncated")), None))
    });
    Response::from_parts(parts, Body::from_stream(chunks))
}

/// What was written of a body that breaks off.
#[derive(Debug, Clone)]
struct Truncated(Bytes);

/// An answer, and the body that is shown of it.
async fn shown(response: Response) -> (Response, Bytes) {
    if let Some(Truncated(half)) = response.extensions().get() {
        let half = half.clone();
        return (response, half);
    }
    let (parts, body): (response::Parts, Body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    (Response::from_parts(parts, Body::from(body.clone())), body)
}
