//! Sends one [`Call`] to the API once. It is the only file that names reqwest or waits, and with [`super::probe`] the only
//! one that opens sockets.
//!
//! It says what failed (unreachable, outcome unknown, answered) and never retries anything itself.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use hyper::Version;
use reqwest::blocking::{Body, Client, Response};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::redirect;
use rustls::client::Resumption;

use super::call::{Call, Method, Preview, common_headers};
use super::error::{Cause, SetupError, WireError};
use super::json;
use super::progress::{ConnectionProgress, ConnectionStage, ReportingSessions};
use super::proxy::{ProxyChoice, ProxySettings};
use super::reply::Reply;
use super::route::{self, Route, chain};
use super::tls::{self, LayeredVerifier, Trust};
use crate::reader::{self, Encoding};
use crate::secret::Secret;

/// The largest answer that is read, in bytes. No answer of the API comes near it.
pub const MAX_RESPONSE: u64 = 16 * 1024 * 1024;

/// The first bytes of every gzip file (RFC 1952), with which no text begins.
const GZIP: &[u8] = &[0x1f, 0x8b];

/// The most headers that an answer may have. Content delivery networks and company proxies add to the API's; hyper's
/// default is 100.
const MOST_HEADERS: usize = 500;

/// How much is read of an answer that is not HTTP, in bytes: enough for what is shown, even after masking the key.
const BEGINNING: usize = 4096;

/// Connecting times out at most this long before the attempt does, so that the error is certain that nothing was sent.
const MARGIN: Duration = Duration::from_millis(50);

/// One connection pool to one API.
#[derive(Debug)]
pub struct Transport {
    client: Client,
    verifier: Arc<LayeredVerifier>,
    progress: ConnectionProgress,
    base: String,
    proxies: ProxySettings,
    key: Secret,
    /// The headers of every call, or why they can't be sent.
    common: Result<HeaderMap, WireError>,
}

impl Transport {
    /// A transport to `base` that authenticates with `key`, trusts what `trust` names, and uses the proxy that `proxies`
    /// name for it.
    ///
    /// # Errors
    /// [`SetupError`] when certificates can't be read or the proxy can't be used.
    pub fn new(
        base: &str,
        key: Secret,
        trust: &Trust,
        proxies: &ProxySettings,
        timeout: Duration,
    ) -> Result<Self, SetupError> {
        let unusable = |error: reqwest::Error| SetupError::Client(words(&error));
        let progress = ConnectionProgress::new();
        let (mut config, verifier) = tls::config(trust, base.starts_with("https://"))?;
        config.resumption = Resumption::store(Arc::new(ReportingSessions::new(progress.clone())));
        let mut builder = Client::builder()
            .tls_backend_preconfigured(config)
            .redirect(redirect::Policy::none())
            .http1_only()
            .http1_max_headers(MOST_HEADERS)
            // Only to show how it begins: see `Transport::read`.
            .http09_responses()
            .referer(false)
            .retry(reqwest::retry::never())
            .timeout(None)
            // The host's addresses share it, so that a dead one leaves time for the next.
            .connect_timeout(timeout.saturating_sub(MARGIN.min(timeout / 10)))
            .dns_resolver(Arc::new(Resolver(progress.clone())));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        {
            // The default of 30 s would override a longer timeout.
            builder = builder.tcp_user_timeout(None);
        }
        builder = match proxies.choose(base) {
            ProxyChoice::Direct => builder.no_proxy(),
            ProxyChoice::Named(address) => builder.proxy(reqwest::Proxy::https(address).map_err(unusable)?),
            ProxyChoice::System => builder,
        };
        let client = builder.build().map_err(unusable)?;
        let mut common = HeaderMap::new();
        let headers = common_headers(key.expose());
        let added = add(&mut common, headers.iter().map(|(name, value)| (*name, value.as_str().into())));
        let (base, proxies, common) = (base.to_owned(), proxies.clone(), added.map(|()| common));
        Ok(Self { client, verifier, progress, base, proxies, key, common })
    }

    /// The environment variables whose certificates were needed and can't be used, each with the reason.
    pub fn unusable_certificates(&self) -> impl Iterator<Item = &str> {
        self.verifier.unusable()
    }

    /// `call` as it is sent, with the key masked.
    #[must_use]
    pub fn preview(&self, call: &Call) -> Preview {
        call.preview(&self.base, &self.key.to_string())
    }

    /// Sends `call` once and reads the whole answer within `timeout`; with its headers if asked for.
    ///
    /// # Errors
    /// [`WireError`] if no complete answer came; its `sent` tells whether the request may have arrived.
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
        let mut request = self.client.request(method, call.url(&self.base)).timeout(timeout).headers(headers);
        if let Some(body) = &call.body {
            request = request.body(Body::from(body.clone()));
        }
        if let Some(upload) = &call.upload {
            request = request.body(Body::from(upload.body()));
        }
        self.progress.reach(ConnectionStage::Connecting);
        match request.send() {
            Ok(response) => self.read(response, timeout, with_headers),
            Err(error) => Err(self.explain(&error, timeout)),
        }
    }

    fn read(
        &self,
        mut response: Response,
        timeout: Duration,
        with_headers: bool,
    ) -> Result<Reply, WireError> {
        let status = response.status();
        if response.version() == Version::HTTP_09 {
            // It may never end, and its beginning is enough.
            let mut beginning = vec![0; BEGINNING];
            let length = response.read(&mut beginning).unwrap_or_default();
            beginning.truncate(length);
            return Err(self.route()?.not_http(&self.key.mask_in_beginning(beginning)));
        }
        let headers: Vec<(String, String)> = response
            .headers()
            .iter()
            .filter(|_| with_headers)
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let retry_after =
            response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let named = response.headers().get_all(CONTENT_ENCODING).iter().cloned().collect::<Vec<_>>();
        let body = self.body(response, timeout)?;
        let (encoding, text) = text(&named, &body);
        let body = self.key.mask_in(text.to_vec());
        let mask = |text: String| String::from_utf8_lossy(&self.key.mask_in(text.into_bytes())).into_owned();
        Ok(Reply {
            status: status.as_u16(),
            reason: status.canonical_reason().unwrap_or(""),
            headers: headers.into_iter().map(|(name, value)| (name, mask(value))).collect(),
            retry_after,
            encoding,
            body,
        })
    }

    /// The whole body.
    ///
    /// # Errors
    /// It is too large, or the connection broke.
    fn body(&self, mut response: Response, timeout: Duration) -> Result<Vec<u8>, WireError> {
        let status = response.status();
        let too_large = || WireError {
            sent: true,
            cause: Cause::TooLarge,
            detail: format!("the response (HTTP {status}) is larger than 16 MiB"),
        };
        let broken = |error: &(dyn StdError + 'static), is_late: bool| match self.route() {
            Ok(route) if is_late => route.timed_out(&ConnectionStage::Answered(status.as_u16()), timeout),
            Ok(route) => route.broken_body(status.as_u16(), error),
            Err(error) => error,
        };
        match response.content_length() {
            Some(length) if length > MAX_RESPONSE => Err(too_large()),
            // hyper reads no more than was announced.
            Some(_) => match response.bytes() {
                Ok(body) => Ok(body.into()),
                Err(error) => Err(broken(&error, error.is_timeout())),
            },
            None => {
                let mut body = Vec::new();
                let read = response.by_ref().take(MAX_RESPONSE + 1).read_to_end(&mut body);
                read.map_err(|error| broken(&error, timed_out(&error)))?;
                if body.len() as u64 > MAX_RESPONSE { Err(too_large()) } else { Ok(body) }
            }
        }
    }

    /// The route to the API. Only errors need it.
    fn route(&self) -> Result<Route, WireError> {
        Route::to(&self.base, &self.proxies).ok_or_else(|| WireError {
            sent: true,
            cause: Cause::Other,
            detail: format!("{} names no host", self.base),
        })
    }

    /// Why no answer began.
    fn explain(&self, error: &reqwest::Error, timeout: Duration) -> WireError {
        if error.is_builder() {
            return WireError { sent: false, cause: Cause::Other, detail: words(error) };
        }
        let route = match self.route() {
            Ok(route) => route,
            Err(error) => return error,
        };
        let sent = !error.is_connect();
        let stage = if sent { ConnectionStage::Connected } else { self.progress.stage() };
        if error.is_timeout() && !route::is_os_error(error) {
            return route.timed_out(&stage, timeout);
        }
        match route.explain_tls(&stage, |host, name| self.verifier.explain(error, host, name)) {
            Some((cause, detail)) => WireError { sent, cause, detail },
            None => route.explain(error, &stage, sent),
        }
    }
}

/// Resolves names with the system's resolver, and reports it.
struct Resolver(ConnectionProgress);

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let progress = self.0.clone();
        Box::pin(async move {
            let host = name.as_str();
            progress.reach(ConnectionStage::Resolving(host.to_owned()));
            match tokio::net::lookup_host((host, 0)).await {
                Ok(found) => {
                    progress.reach(ConnectionStage::Connecting);
                    Ok(Box::new(found.collect::<Vec<_>>().into_iter()) as Addrs)
                }
                Err(error) => {
                    progress.reach(ConnectionStage::Unresolved(host.to_owned(), route::root_cause(&error)));
                    Err(error.into())
                }
            }
        })
    }
}

/// Waits. Nothing else in the client does.
pub fn pause(wait: Duration) {
    #[allow(clippy::disallowed_methods, reason = "the transport owns waiting")]
    std::thread::sleep(wait);
}

/// Adds headers, replacing those of the same name.
fn add<'v>(
    headers: &mut HeaderMap,
    all: impl IntoIterator<Item = (&'v str, Cow<'v, str>)>,
) -> Result<(), WireError> {
    for (name, value) in all {
        let refused = || WireError {
            sent: false,
            cause: Cause::Other,
            detail: format!("the {name} header would contain a character that HTTP doesn't allow"),
        };
        let mut value = HeaderValue::from_str(&value).map_err(|_| refused())?;
        value.set_sensitive(name == "Authorization");
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?;
        headers.insert(name, value);
    }
    Ok(())
}

/// The encoding that makes a body unreadable, or else the body without a byte order mark.
fn text<'b>(named: &[HeaderValue], body: &'b [u8]) -> (Option<String>, &'b [u8]) {
    let (marked, text) = match reader::unmarked(body) {
        Ok(text) => (None, text),
        Err(Encoding(name)) => (Some(name.to_owned()), body),
    };
    // Compressed data may begin with any bytes, so a coding goes before a byte order mark.
    let encoding = encoding(named, text).or(marked);
    let text = if encoding.is_some() { &[] } else { text };
    (encoding, text)
}

/// The content coding of a body: the one that the headers name, unless the body is plain JSON nevertheless; without such
/// headers gzip, if the body begins like it.
fn encoding(named: &[HeaderValue], body: &[u8]) -> Option<String> {
    let named = named.iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let codings: Vec<String> = named
        .flat_map(|value| value.split(',').map(|coding| coding.trim().to_lowercase()).collect::<Vec<_>>())
        .filter(|coding| !coding.is_empty() && coding != "identity")
        .collect();
    if codings.is_empty() {
        return body.starts_with(GZIP).then(|| "gzip".to_owned());
    }
    // Encoded data is never valid JSON.
    let is_encoded = !body.is_empty() && json::check(body).is_err();
    is_encoded.then(|| codings.join(", "))
}

fn timed_out(error: &std::io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>());
    error.kind() == std::io::ErrorKind::TimedOut || inner.is_some_and(reqwest::Error::is_timeout)
}

/// The messages of the error and its sources.
fn words(error: &(dyn StdError + 'static)) -> String {
    chain(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coding_is_one_where_the_body_is_not_plain() {
        let encoding = |named: &[&'static str], body: &[u8]| {
            let named: Vec<HeaderValue> = named.iter().map(|value| HeaderValue::from_static(value)).collect();
            encoding(&named, body)
        };
        let gzip = b"\x1f\x8b\x08\0";
        for (named, body, coding) in [
            (&[][..], &b"{}"[..], None),
            (&[], b"<html>", None),
            (&[], b"", None),
            (&[], gzip, Some("gzip")),
            (&["identity"], gzip, Some("gzip")),
            (&["GZIP"], gzip, Some("gzip")),
            (&["br"], b"\x8b\x01\x80", Some("br")),
            (&["deflate, gzip"], gzip, Some("deflate, gzip")),
            (&["identity", " x-gzip "], gzip, Some("x-gzip")),
            (&["gzip"], br#"{"a":1}"#, None),
            (&["gzip"], b"", None),
            (&[" , identity,"], b"<html>", None),
        ] {
            assert_eq!(encoding(named, body).as_deref(), coding, "{named:?} {body:?}");
        }
    }
}
