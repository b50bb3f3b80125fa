//! Carries one [`Call`] to the API once: the only file that names reqwest or waits, and with [`super::probe`] the only
//! one that opens sockets.
//!
//! It says what failed (unreachable, outcome unknown, answered) and never repeats anything itself.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use hyper::Version;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::{Body, Client, Request, Response, redirect};
use tokio::runtime::{self, Handle};
use tower::util::MapFutureLayer;

use super::call::{Call, Method, Preview, common_headers};
use super::error::{Cause, SetupError, WireError};
use super::route::{self, Route};
use super::stage::{self, Attempt, Stage};
use super::tls::{self, Layered, Trust};
use crate::secret::Secret;

/// No answer of the API comes near this; whatever sends more is not the API.
pub const MAX_RESPONSE: u64 = 16 * 1024 * 1024;

/// Content delivery networks and company proxies add to what the API sends; hyper alone takes 100.
const MOST_HEADERS: usize = 500;

/// What the API answered, whatever its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The standard reason of that status; empty for an unregistered one.
    pub reason: &'static str,
    /// The response's headers, in order, where they were wanted.
    pub headers: Vec<(String, String)>,
    /// The value of `Retry-After`, as sent.
    pub retry_after: Option<String>,
    /// The body; the API key, should the server echo it, is masked.
    pub body: Vec<u8>,
}

/// One connection pool to one API.
#[derive(Debug)]
pub struct Transport {
    network: Handle,
    client: Client,
    verifier: Arc<Layered>,
    base: String,
    proxy_variable: Option<&'static str>,
    key: Secret,
    /// The headers of every call, or why there are none.
    common: Result<HeaderMap, WireError>,
}

impl Transport {
    /// A transport to `base`, authenticating with `key`, trusting `trust`. A proxy is found in the environment;
    /// `proxy_variable` says where, for errors.
    ///
    /// Plain HTTP is only ever spoken to this machine, so it never goes through a proxy.
    ///
    /// # Errors
    /// [`SetupError`] when certificates can't be read or the key can't be a header.
    pub fn new(
        base: &str,
        key: Secret,
        trust: &Trust,
        timeout: Duration,
        proxy_variable: Option<&'static str>,
    ) -> Result<Self, SetupError> {
        let (config, verifier) = tls::config(trust, base.starts_with("https://"))?;
        let mut builder = Client::builder()
            .tls_backend_preconfigured(config)
            .redirect(redirect::Policy::none())
            .http1_only()
            .http1_max_headers(MOST_HEADERS)
            // Read as such only to be shown: see `Transport::read`.
            .http09_responses()
            .referer(false)
            .retry(reqwest::retry::never())
            // Each of a host's addresses gets a share of it, so that a dead one leaves time for the next.
            .connect_timeout(timeout)
            .connector_layer(MapFutureLayer::new(stage::connecting))
            .dns_resolver(Resolver);
        if base.starts_with("http://") {
            builder = builder.no_proxy();
        }
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        {
            // Otherwise 30 s, whatever the timeout is.
            builder = builder.tcp_user_timeout(None);
        }
        let client = builder.build().map_err(|error| SetupError::Client(chain(&error)))?;
        let network = network().map_err(|error| SetupError::Client(error.to_string()))?;
        let mut common = HeaderMap::new();
        let headers = common_headers(key.expose());
        let added = add(&mut common, headers.iter().map(|(name, value)| (*name, value.as_str().into())));
        let common = added.map(|()| common);
        Ok(Self { network, client, verifier, base: base.to_owned(), proxy_variable, key, common })
    }

    /// The variables that name certificates which can't be used, each with the reason, as far as they were needed.
    pub fn unusable_certificates(&self) -> impl Iterator<Item = &str> {
        self.verifier.unusable()
    }

    /// What `call` looks like on the wire, the key masked.
    #[must_use]
    pub fn preview(&self, call: &Call) -> Preview {
        call.preview(&self.base, &self.key.to_string())
    }

    /// Sends `call` once and reads the whole answer, within `timeout`; its headers too where those are wanted.
    ///
    /// # Errors
    /// [`WireError`] when no complete answer came; its `sent` tells whether the request may have arrived.
    pub fn execute(&self, call: &Call, timeout: Duration, with_headers: bool) -> Result<Reply, WireError> {
        let method = match call.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut headers = self.common.clone()?;
        add(&mut headers, call.own_headers())?;
        let mut request = self.client.request(method, call.url(&self.base)).headers(headers);
        if let Some(body) = &call.body {
            request = request.body(Body::from(body.clone()));
        }
        if let Some(upload) = &call.upload {
            request = request.body(Body::from(upload.body()));
        }
        let request = request.build().map_err(|error| unbuilt(&error))?;
        let attempt = Attempt::new();
        let answer = exchange(self.client.clone(), request, attempt.clone());
        let (sender, receiver) = mpsc::channel();
        self.network.spawn(attempt.run(async move {
            let _ = sender.send(tokio::time::timeout(timeout, answer).await);
        }));
        let failed = |error: Option<&reqwest::Error>| self.explain(error, &attempt.stage(), timeout);
        match receiver.recv() {
            Ok(Ok(Ok((response, body)))) => self.read(&response, body?, with_headers),
            Ok(Ok(Err(error))) => Err(failed(Some(&error))),
            // Without an answer only after a panic, which ends the program.
            Ok(Err(_)) | Err(_) => Err(failed(None)),
        }
    }

    fn read(&self, response: &Response, body: Vec<u8>, with_headers: bool) -> Result<Reply, WireError> {
        let status = response.status();
        let body = self.key.mask_in(body);
        if response.version() == Version::HTTP_09 {
            return Err(self.route()?.not_http(&body));
        }
        let headers: Vec<(String, String)> = response
            .headers()
            .iter()
            .filter(|_| with_headers)
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let retry_after =
            response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let mask = |text: String| String::from_utf8_lossy(&self.key.mask_in(text.into_bytes())).into_owned();
        Ok(Reply {
            status: status.as_u16(),
            reason: status.canonical_reason().unwrap_or(""),
            headers: headers.into_iter().map(|(name, value)| (name, mask(value))).collect(),
            retry_after,
            body,
        })
    }

    /// The way to the API, for errors: none needs it before.
    fn route(&self) -> Result<Route, WireError> {
        Route::to(&self.base, self.proxy_variable).ok_or_else(|| WireError {
            sent: true,
            cause: Cause::Other,
            detail: format!("{} names no host", self.base),
        })
    }

    /// What the failure of an attempt means; without an error its time was up.
    fn explain(&self, error: Option<&reqwest::Error>, stage: &Stage, timeout: Duration) -> WireError {
        let route = match self.route() {
            Ok(route) => route,
            Err(error) => return error,
        };
        let error = error.filter(|error| !error.is_timeout() || route::is_of_system(*error));
        let Some(error) = error else { return route.late(stage, timeout) };
        let sent = !error.is_connect();
        match route.explain_tls(stage, |host, name| self.verifier.explain(error, host, name)) {
            Some((cause, detail)) => WireError { sent, cause, detail },
            None => route.explain(error, stage, sent),
        }
    }
}

/// The thread that all requests are made on, for as long as the program runs.
fn network() -> std::io::Result<Handle> {
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new()
        .name("network".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}

/// Resolves names as the system does, and reports when it does.
struct Resolver;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let host = name.as_str();
            stage::reach(Stage::Resolving(host.to_owned()));
            match tokio::net::lookup_host((host, 0)).await {
                Ok(found) => {
                    stage::reach(Stage::Connecting);
                    Ok(Box::new(found.collect::<Vec<_>>().into_iter()) as Addrs)
                }
                Err(error) => {
                    stage::reach(Stage::Unresolved(host.to_owned(), route::root(&error)));
                    Err(error.into())
                }
            }
        })
    }
}

/// Sends the request and reads the answer with its whole body, unless that is too large.
async fn exchange(
    client: Client,
    request: Request,
    attempt: Attempt,
) -> reqwest::Result<(Response, Result<Vec<u8>, WireError>)> {
    let mut response = client.execute(request).await?;
    let status = response.status();
    attempt.reach(Stage::Answered(status.as_u16()));
    let mut body = Vec::new();
    if response.version() == Version::HTTP_09 {
        // It may never end, and its beginning says enough.
        body.extend(response.chunk().await?.unwrap_or_default());
        return Ok((response, Ok(body)));
    }
    let too_large = || WireError {
        sent: true,
        cause: Cause::TooLarge,
        detail: format!("the answer (HTTP {status}) is larger than 16 MiB"),
    };
    match response.content_length() {
        Some(length) if length > MAX_RESPONSE => return Ok((response, Err(too_large()))),
        Some(length) => body.reserve(usize::try_from(length).unwrap_or_default()),
        None => {}
    }
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() as u64 > MAX_RESPONSE {
            return Ok((response, Err(too_large())));
        }
    }
    Ok((response, Ok(body)))
}

/// Waits; the one place in the program that does.
pub(super) fn pause(wait: Duration) {
    #[allow(clippy::disallowed_methods, reason = "the transport owns waiting")]
    std::thread::sleep(wait);
}

/// Adds headers to those that are there.
fn add<'v>(
    headers: &mut HeaderMap,
    all: impl IntoIterator<Item = (&'v str, Cow<'v, str>)>,
) -> Result<(), WireError> {
    for (name, value) in all {
        let refused = || WireError {
            sent: false,
            cause: Cause::Other,
            detail: format!("the {name} header would hold a character that HTTP does not allow"),
        };
        let mut value = HeaderValue::from_str(&value).map_err(|_| refused())?;
        value.set_sensitive(name == "Authorization");
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?;
        headers.insert(name, value);
    }
    Ok(())
}

fn unbuilt(error: &reqwest::Error) -> WireError {
    WireError { sent: false, cause: Cause::Other, detail: chain(error) }
}

fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text.push_str(": ");
        text.push_str(&source.to_string());
        next = source.source();
    }
    text
}
