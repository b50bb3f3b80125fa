//! Carries one [`Call`] to the API once: the only file that names reqwest or waits, and with [`super::probe`] the only
//! one that opens sockets.
//!
//! It says what failed (unreachable, outcome unknown, answered) and never repeats anything itself.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::io::Read;
use std::time::Duration;

use reqwest::blocking::{Body, Client, Response};
use reqwest::header::{CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::redirect;

use super::call::{Call, Method, Preview, common_headers};
use super::error::{Cause, SetupError, WireError};
use super::json;
use super::proxy::{Proxies, Way};
use super::tls::{self, Trust};
use crate::secret::Secret;

/// No answer of the API comes near this; whatever sends more is not the API.
pub const MAX_RESPONSE: u64 = 16 * 1024 * 1024;

/// How every gzip file begins (RFC 1952), and no text.
const GZIP: &[u8] = &[0x1f, 0x8b];

/// A host that has not answered the handshake by then will not: the attempt is better spent anew.
pub(super) const MAX_CONNECT: Duration = Duration::from_secs(10);

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
    /// The content coding of a body that can't be read because of it; the body is left out then.
    pub encoding: Option<String>,
    /// The body; the API key, should the server echo it, is masked.
    pub body: Vec<u8>,
}

/// One connection pool to one API.
#[derive(Debug)]
pub struct Transport {
    client: Client,
    base: String,
    key: Secret,
    /// The headers of every call, or why there are none.
    common: Result<HeaderMap, WireError>,
}

impl Transport {
    /// A transport to `base`, authenticating with `key`, trusting `trust`, through the one of `proxies` that leads there.
    ///
    /// # Errors
    /// [`SetupError`] when certificates can't be read or the proxy can't be used.
    pub fn new(
        base: &str,
        key: Secret,
        trust: &Trust,
        proxies: &Proxies,
        timeout: Duration,
    ) -> Result<Self, SetupError> {
        let unusable = |error: reqwest::Error| SetupError::Client(chain(&error));
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls::config(trust, base.starts_with("https://"))?)
            .redirect(redirect::Policy::none())
            .http1_only()
            .referer(false)
            .retry(reqwest::retry::never())
            .timeout(None)
            .connect_timeout((timeout * 9 / 10).min(MAX_CONNECT));
        builder = match proxies.way(base) {
            Way::Direct => builder.no_proxy(),
            Way::Through(address) => builder.proxy(reqwest::Proxy::https(address).map_err(unusable)?),
            Way::System => builder,
        };
        let client = builder.build().map_err(unusable)?;
        let mut common = HeaderMap::new();
        let headers = common_headers(key.expose());
        let added = add(&mut common, headers.iter().map(|(name, value)| (*name, value.as_str().into())));
        Ok(Self { client, base: base.to_owned(), key, common: added.map(|()| common) })
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
        let mut request = self.client.request(method, call.url(&self.base)).timeout(timeout).headers(headers);
        if let Some(body) = &call.body {
            request = request.body(Body::from(body.clone()));
        }
        if let Some(upload) = &call.upload {
            request = request.body(Body::from(upload.body()));
        }
        let response = request.send().map_err(|error| explain(&error))?;
        self.read(response, with_headers)
    }

    fn read(&self, response: Response, with_headers: bool) -> Result<Reply, WireError> {
        let status = response.status();
        let headers: Vec<(String, String)> = response
            .headers()
            .iter()
            .filter(|_| with_headers)
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let retry_after =
            response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let named = response.headers().get_all(CONTENT_ENCODING).iter().cloned().collect::<Vec<_>>();
        let body = body(response)?;
        let encoding = encoding(&named, &body);
        let body = if encoding.is_some() { Vec::new() } else { self.key.mask_in(body) };
        let mask = |text: String| String::from_utf8_lossy(&self.key.mask_in(text.into_bytes())).into_owned();
        Ok(Reply {
            status: status.as_u16(),
            reason: status.canonical_reason().unwrap_or(""),
            headers: headers.into_iter().map(|(name, value)| (name, mask(value))).collect(),
            retry_after,
            encoding: encoding.map(mask),
            body,
        })
    }
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

/// The whole body, unless it is too large.
fn body(mut response: Response) -> Result<Vec<u8>, WireError> {
    let status = response.status();
    let too_large = || WireError {
        sent: true,
        cause: Cause::TooLarge,
        detail: format!("the answer (HTTP {status}) is larger than 16 MiB"),
    };
    match response.content_length() {
        Some(length) if length > MAX_RESPONSE => Err(too_large()),
        // HTTP lets no more through than was announced.
        Some(_) => match response.bytes() {
            Ok(body) => Ok(body.into()),
            Err(error) => Err(broken_body(status.as_u16(), error.is_timeout())),
        },
        None => {
            let mut body = Vec::new();
            let read = response.by_ref().take(MAX_RESPONSE + 1).read_to_end(&mut body);
            read.map_err(|error| broken_body(status.as_u16(), timed_out(&error)))?;
            if body.len() as u64 > MAX_RESPONSE { Err(too_large()) } else { Ok(body) }
        }
    }
}

/// The content coding of a body: what the headers name, unless the body is plain all the same, and gzip by its first
/// bytes where they name nothing.
fn encoding(named: &[HeaderValue], body: &[u8]) -> Option<String> {
    let named = named.iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let codings: Vec<String> = named
        .flat_map(|value| value.split(',').map(|coding| coding.trim().to_lowercase()).collect::<Vec<_>>())
        .filter(|coding| !coding.is_empty() && coding != "identity")
        .collect();
    if codings.is_empty() {
        return body.starts_with(GZIP).then(|| "gzip".to_owned());
    }
    // No coding leaves JSON as it is.
    let is_encoded = !body.is_empty() && json::check(body).is_err();
    is_encoded.then(|| codings.join(", "))
}

fn timed_out(error: &std::io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>());
    error.kind() == std::io::ErrorKind::TimedOut || inner.is_some_and(reqwest::Error::is_timeout)
}

fn broken_body(status: u16, timed_out: bool) -> WireError {
    WireError {
        sent: true,
        cause: if timed_out { Cause::Timeout } else { Cause::Closed },
        detail: if timed_out {
            format!("the answer (HTTP {status}) began, but did not end in time")
        } else {
            format!("the connection broke in the middle of the answer (HTTP {status})")
        },
    }
}

fn explain(error: &reqwest::Error) -> WireError {
    let sent = !(error.is_connect() || error.is_builder());
    let (cause, detail) = tls::explain(error).unwrap_or_else(|| explain_io(error, sent));
    WireError { sent, cause, detail }
}

fn explain_io(error: &reqwest::Error, sent: bool) -> (Cause, String) {
    if error.is_timeout() {
        let detail = if sent { "no answer in time" } else { "no connection in time" };
        return (Cause::Timeout, detail.to_owned());
    }
    if error.is_dns() {
        return (Cause::Dns, format!("the host name can't be resolved ({})", root(error)));
    }
    if !sent {
        // A proxy's answer reaches us as the tunnel's words only.
        let detail = match root(error).as_str() {
            "tunnel error: proxy authorization required" => {
                "the proxy asks for a name and a password, which belong into its address".to_owned()
            }
            "tunnel error: unsuccessful" => "the proxy refused to connect".to_owned(),
            other => format!("no connection ({other})"),
        };
        return (Cause::Connect, detail);
    }
    (Cause::Closed, format!("the connection closed before an answer came ({})", root(error)))
}

/// The innermost source, which is the one that says what happened.
pub(super) fn root(error: &dyn StdError) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    without_number(&innermost.to_string()).to_owned()
}

/// What the system said, less the number behind it: "(os error 111)" says nothing that the words before it don't.
#[must_use]
pub fn without_number(said: &str) -> &str {
    said.split_once(" (os error").map_or(said, |(words, _)| words)
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
