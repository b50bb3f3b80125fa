//! From HTTP to an operation and back: reads a request, checks its API key, and lets the operation decide on the store.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::rejection::PathRejection;
use axum::extract::{FromRequest, FromRequestParts, MatchedPath, Path, Request, State, path};
use axum::http::header::{ALLOW, AUTHORIZATION, CONNECTION, CONTENT_TYPE, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, MethodRouter, any, on};
use http_body_util::BodyExt;
use serde::de::DeserializeOwned;

use super::deliver::call::Caller;
use super::error::Error;
use super::notice::Notices;
use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};
use super::world::{NoWorld, World, Worlds};
use super::{upload, webhook_replay};
use crate::endpoint::BASE_PATH;

/// A larger request is refused with 413.
const MAX_BODY: usize = 1024 * 1024;
/// A form may hold an image of up to 10 MB; the operation refuses one that is a little larger with a better message.
const MAX_FORM: usize = 11 * 1024 * 1024;
/// The JSON of a contact card may hold an image in base64.
const MAX_PUT: usize = 15 * 1024 * 1024;
/// Nothing is read beyond this many bytes: the connection is closed.
const MAX_DRAINED: usize = 64 * 1024 * 1024;
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const WARNING: HeaderName = HeaderName::from_static("x-sandbox-warning");
/// Blooio's own SDKs send a `+` as it is, which RFC 3986 allows; the guide says that it may be read as a space.
const RAW_PLUS: &str = "The path has a raw +, which may be read as a space: send it as %2B";

/// Decides on a request.
type Operation<P> = fn(&ApiRequest<'_, P>) -> Decision;
/// Decides on a request with an uploaded image, which was checked or refused.
type ImageOperation<P> = fn(&ApiRequest<'_, P>, Result<(), Reply>) -> Decision;

/// What all requests to a server share.
#[derive(Debug)]
pub(super) struct Api {
    pub(super) worlds: Worlds,
    /// Whether a raw `+` in a path is refused.
    pub(super) strict: bool,
    pub(super) notices: Arc<Notices>,
    /// Calls the endpoints of webhooks.
    pub(super) caller: Arc<Caller>,
    pub(super) base_url: String,
}

impl Api {
    async fn answer<P: DeserializeOwned + Send>(
        &self,
        mut request: Authorized,
        decide: impl FnOnce(&ApiRequest<'_, P>) -> Decision,
    ) -> Result<Response, Reply> {
        let world = self.world(&request.parts.headers)?;
        let path = self.path(&mut request).await?;
        let reply = self.decide(&world, &request, &path, decide);
        Ok(self.respond(&request, reply))
    }

    /// The world of a request.
    pub(super) fn world(&self, headers: &HeaderMap) -> Result<Arc<World>, Reply> {
        // Only then does the key matter, and to read it takes as long as to find the world.
        let key = if self.worlds.are_isolated() { bearer(headers) } else { None };
        self.worlds.of(key).map_err(|why| match why {
            NoWorld::NoKey => no_key(),
            NoWorld::Store(error) => self.failed(error),
        })
    }

    /// The reply when the store can't be used.
    pub(super) fn failed(&self, error: Error) -> Reply {
        let reply = Reply::refusal(500, error.to_string());
        self.notices.fault(error);
        reply
    }

    /// The parameters of the path.
    async fn path<P: DeserializeOwned + Send>(&self, request: &mut Authorized) -> Result<P, Reply> {
        check_segments(&request.parts)?;
        if self.strict && has_raw_plus(&request.parts) {
            return Err(Reply::bad(RAW_PLUS));
        }
        let Path(path) = Path::from_request_parts(&mut request.parts, &()).await.map_err(bad_path)?;
        Ok(path)
    }

    fn respond(&self, request: &Authorized, reply: Reply) -> Response {
        if !has_raw_plus(&request.parts) {
            return reply.into_response();
        }
        self.notices.raw_plus(form_of_path(&request.parts));
        ([(WARNING, HeaderValue::from_static(RAW_PLUS))], reply).into_response()
    }

    /// Delivers an event to a webhook again, and stores how that went.
    async fn replay(&self, mut request: Authorized) -> Result<Response, Reply> {
        let world = self.world(&request.parts.headers)?;
        let path = self.path(&mut request).await?;
        let mut plan = None;
        let refusal = self.decide(&world, &request, &path, |request| {
            plan = Some(webhook_replay::plan(request)?);
            answered(Reply::ok(200))
        });
        let Some(replay) = plan else { return Ok(self.respond(&request, refusal)) };
        let called = self.caller.call(replay.call.clone()).await;
        replay.tell(&called, &self.notices);
        let answer = self.decide(&world, &request, &path, |request| {
            Ok(webhook_replay::conclude(request, &replay, &called))
        });
        Ok(self.respond(&request, answer))
    }

    fn decide<P>(
        &self,
        world: &World,
        Authorized { parts, body }: &Authorized,
        path: &P,
        decide: impl FnOnce(&ApiRequest<'_, P>) -> Decision,
    ) -> Reply {
        let decided = world.store.transact(|state, now| {
            let request = ApiRequest {
                state,
                now,
                speed: world.store.speed(),
                api_key: bearer(&parts.headers).unwrap_or_default(),
                path,
                uri: &parts.uri,
                idempotency_key: parts.headers.get(IDEMPOTENCY_KEY).map(HeaderValue::as_bytes),
                body,
            };
            decide(&request).unwrap_or_else(|refusal| (None, refusal))
        });
        decided.unwrap_or_else(|error| self.failed(error))
    }
}

/// An operation and the method it answers.
pub(super) struct Endpoint {
    method: &'static str,
    route: MethodRouter<Arc<Api>>,
}

pub(super) fn get<P: DeserializeOwned + Send + Sync + 'static>(operation: Operation<P>) -> Endpoint {
    endpoint("GET", MethodFilter::GET, operation)
}

pub(super) fn post<P: DeserializeOwned + Send + Sync + 'static>(operation: Operation<P>) -> Endpoint {
    endpoint("POST", MethodFilter::POST, operation)
}

pub(super) fn put<P: DeserializeOwned + Send + Sync + 'static>(operation: Operation<P>) -> Endpoint {
    endpoint("PUT", MethodFilter::PUT, operation)
}

pub(super) fn patch<P: DeserializeOwned + Send + Sync + 'static>(operation: Operation<P>) -> Endpoint {
    endpoint("PATCH", MethodFilter::PATCH, operation)
}

pub(super) fn delete<P: DeserializeOwned + Send + Sync + 'static>(operation: Operation<P>) -> Endpoint {
    endpoint("DELETE", MethodFilter::DELETE, operation)
}

fn endpoint<P: DeserializeOwned + Send + Sync + 'static>(
    method: &'static str,
    filter: MethodFilter,
    operation: Operation<P>,
) -> Endpoint {
    let handler = move |State(api): State<Arc<Api>>, request: Authorized| async move {
        api.answer(request, operation).await
    };
    Endpoint { method, route: on(filter, handler) }
}

/// POSTs the replay of a webhook's event, which takes until its endpoint has answered.
pub(super) fn post_replay() -> Endpoint {
    let handler =
        move |State(api): State<Arc<Api>>, request: Authorized| async move { api.replay(request).await };
    Endpoint { method: "POST", route: on(MethodFilter::POST, handler) }
}

/// POSTs an image in `field` of a form.
pub(super) fn post_image<P: DeserializeOwned + Send + Sync + 'static>(
    field: &'static str,
    operation: ImageOperation<P>,
) -> Endpoint {
    image_endpoint("POST", MethodFilter::POST, field, operation)
}

/// PUTs an image in `field` of a form.
pub(super) fn put_image<P: DeserializeOwned + Send + Sync + 'static>(
    field: &'static str,
    operation: ImageOperation<P>,
) -> Endpoint {
    image_endpoint("PUT", MethodFilter::PUT, field, operation)
}

fn image_endpoint<P: DeserializeOwned + Send + Sync + 'static>(
    method: &'static str,
    filter: MethodFilter,
    field: &'static str,
    operation: ImageOperation<P>,
) -> Endpoint {
    let handler = move |State(api): State<Arc<Api>>, request: Authorized| async move {
        let content_type = request.parts.headers.get(CONTENT_TYPE);
        let image = upload::check_image(content_type, request.body.clone(), field).await;
        api.answer(request, |request: &ApiRequest<'_, P>| operation(request, image)).await
    };
    Endpoint { method, route: on(filter, handler) }
}

/// The endpoints of a path. Any other method is refused with 405, even HEAD, which axum would answer like GET.
pub(super) fn methods<const N: usize>(endpoints: [Endpoint; N]) -> MethodRouter<Arc<Api>> {
    let allow = endpoints.iter().map(|endpoint| endpoint.method).collect::<Vec<_>>().join(", ");
    let not_allowed = async move |Authorized { parts, .. }: Authorized| {
        check_segments(&parts)?;
        let refusal = Reply::refusal(405, format!("The sandbox does not answer {} here", parts.method));
        Ok::<_, Reply>(([(ALLOW, allow)], refusal))
    };
    let routes = endpoints.into_iter().map(|endpoint| endpoint.route);
    // `any` adds no `Allow` of its own to what is refused for another reason.
    let other = any(not_allowed.clone()).on(MethodFilter::HEAD, not_allowed);
    routes.fold(other, MethodRouter::merge)
}

/// Answers for every path that the API doesn't have.
pub(super) async fn not_found(Authorized { parts, .. }: Authorized) -> Reply {
    no_operation(&parts)
}

fn no_operation(parts: &Parts) -> Reply {
    let message = format!("The sandbox has no operation {} {}", parts.method, parts.uri.path());
    Reply::refusal(404, message)
}

fn has_raw_plus(parts: &Parts) -> bool {
    parts.uri.path().contains('+')
}

/// Refuses a path with an empty segment, which axum would take for an empty parameter.
fn check_segments(parts: &Parts) -> Result<(), Reply> {
    if parts.uri.path().contains("//") { Err(no_operation(parts)) } else { Ok(()) }
}

/// A request that has an API key and whose body was read.
pub(super) struct Authorized {
    parts: Parts,
    body: Bytes,
}

impl<S: Sync> FromRequest<S> for Authorized {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Authorized, Response> {
        let (parts, body) = whole(request).await?;
        if bearer(&parts.headers).is_none() {
            return Err(no_key().into_response());
        }
        Ok(Authorized { parts, body })
    }
}

/// A request with its body. One that is too large is refused.
pub(super) async fn whole(request: Request) -> Result<(Parts, Bytes), Response> {
    let (parts, body) = request.into_parts();
    let max = match parts.headers.get(CONTENT_TYPE) {
        Some(kind) if upload::is_form(kind) => MAX_FORM,
        _ if parts.method == Method::PUT => MAX_PUT,
        _ => MAX_BODY,
    };
    let body = read(body, max).await?;
    Ok((parts, body))
}

fn no_key() -> Reply {
    Reply::refusal(401, "API key missing: send the header Authorization: Bearer <key>")
}

/// Reads the body. One that is too large is refused, but read to its end nevertheless: answering a client that is still
/// writing would look to it like a broken connection.
async fn read(mut body: Body, max: usize) -> Result<Bytes, Response> {
    let mut bytes = Vec::new();
    let mut length = 0;
    let closing = |reply: Reply| ([(CONNECTION, HeaderValue::from_static("close"))], reply).into_response();
    let too_large = || Reply::refusal(413, format!("The request body is larger than {max} bytes"));
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| closing(Reply::bad("The request body can't be read")))?;
        let Ok(data) = frame.into_data() else { continue };
        length += data.len();
        if length <= max {
            bytes.extend_from_slice(&data);
        } else if length > MAX_DRAINED {
            return Err(closing(too_large()));
        }
    }
    if length <= max { Ok(bytes.into()) } else { Err(too_large().into_response()) }
}

/// Any key will do, but there must be one.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let authorization = std::str::from_utf8(headers.get(AUTHORIZATION)?.as_bytes()).ok()?;
    let (scheme, key) = authorization.split_once(' ')?;
    let key = key.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !key.is_empty()).then_some(key)
}

/// Refuses a path parameter that is not UTF-8.
fn bad_path(rejection: PathRejection) -> Reply {
    let PathRejection::FailedToDeserializePathParams(error) = rejection else {
        return Reply::refusal(500, rejection.body_text());
    };
    match error.kind() {
        path::ErrorKind::InvalidUtf8InPathParam { key } => {
            let id = if ["contact", "number", "tag"].contains(&key.as_str()) { "" } else { " ID" };
            Reply::bad(format!("Invalid {key}{id}: not UTF-8"))
        }
        _ => Reply::refusal(500, error.body_text()),
    }
}

/// The path of a route below [`BASE_PATH`], with `*` in place of each parameter.
fn form_of_path(parts: &Parts) -> String {
    let route = parts.extensions.get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let route = route.strip_prefix(BASE_PATH).unwrap_or(route).trim_start_matches('/');
    let segments = route.split('/').map(|segment| if segment.starts_with('{') { "*" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}
