//! The route to the API, and what failed on it: each error names the host or the proxy that it is about.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use super::error::{Cause, WireError};
use super::proxy::{Place, Proxies, Proxy};
use super::stage::Stage;

/// As much of what is not HTTP is shown.
const EXCERPT: usize = 60;

/// The API's host, and the proxy on the way to it.
#[derive(Debug, Clone)]
pub struct Route {
    /// Where the API is.
    pub api: Place,
    /// The proxy that requests go through.
    pub proxy: Option<Proxy>,
    /// The environment variable that names the proxy; none where the system's settings do.
    pub variable: Option<&'static str>,
}

impl Route {
    /// The route to the API at `base`, through the one of `proxies` that leads there.
    #[must_use]
    pub fn to(base: &str, proxies: &Proxies) -> Option<Self> {
        Some(Self { api: Place::of(base)?, proxy: Proxy::of(base, proxies), variable: proxies.variable })
    }

    /// The host that is connected to: the proxy's, else the API's.
    #[must_use]
    pub fn first(&self) -> &Place {
        self.proxy.as_ref().map_or(&self.api, |proxy| &proxy.place)
    }

    /// Says what the proxy did, or where there is none, `of_host`.
    fn unsent(&self, cause: Cause, of_proxy: &str, of_host: String) -> WireError {
        let Some(proxy) = self.proxy_name() else {
            return WireError { sent: false, cause, detail: of_host };
        };
        let cause = if cause == Cause::Timeout { cause } else { Cause::Proxy };
        WireError { sent: false, cause, detail: format!("no connection to {}: {proxy} {of_proxy}", self.api) }
    }

    /// The proxy without its password, and where it is set.
    fn proxy_name(&self) -> Option<String> {
        let set = self.variable.unwrap_or("the system's settings");
        self.proxy.as_ref().map(|proxy| format!("the proxy {proxy} ({set})"))
    }

    fn through(&self) -> String {
        self.proxy_name().map(|proxy| format!(" through {proxy}")).unwrap_or_default()
    }

    /// There is no address for `host`.
    fn nameless(&self, cause: Cause, host: &str, what: &str) -> WireError {
        let of_host = format!("the host name {host} {what}");
        match self.proxy_name() {
            Some(proxy) if !host.eq_ignore_ascii_case(&self.first().host) => {
                let detail = format!("{of_host}; {proxy} leaves that to this machine, unlike socks5h");
                WireError { sent: false, cause, detail }
            }
            _ => self.unsent(cause, what, of_host),
        }
    }

    /// The name of `host` can't be resolved.
    pub(super) fn unresolved(&self, host: &str, why: &str) -> WireError {
        let why = why.trim_start_matches("failed to lookup address information: ");
        self.nameless(Cause::Dns, host, &format!("can't be resolved ({why})"))
    }

    /// The host that is connected to first takes no connection.
    pub(super) fn unreachable(&self, why: &str) -> WireError {
        let of_host = format!("no connection to {} ({why})", self.api);
        self.unsent(Cause::Connect, &format!("can't be reached ({why})"), of_host)
    }

    /// The proxy was reached, and opened no tunnel.
    pub(super) fn no_tunnel(&self, what: &str) -> WireError {
        self.unsent(Cause::Proxy, what, format!("no connection to {} ({what})", self.api))
    }

    /// The proxy answered with 407.
    pub(super) fn unauthorized(&self) -> WireError {
        let given = self.proxy.as_ref().is_some_and(Proxy::has_password);
        let what = if given {
            "doesn't accept the name and the password in its address (HTTP 407)"
        } else {
            "asks for a name and a password (HTTP 407)"
        };
        WireError { cause: Cause::ProxyPassword, ..self.no_tunnel(what) }
    }

    /// The connection broke in the TLS handshake with `host`.
    pub(super) fn no_handshake(&self, host: &str, why: &str) -> WireError {
        if self.is_proxy(host) {
            let what = format!("broke the connection in the TLS handshake ({why})");
            return WireError { cause: Cause::Tls, ..self.no_tunnel(&what) };
        }
        let detail = format!("the connection to {host}{} broke in the TLS handshake ({why})", self.through());
        WireError { sent: false, cause: Cause::Tls, detail }
    }

    /// What TLS itself says of the handshake at `stage`, given the host and how to call it.
    pub(super) fn explain_tls(
        &self,
        stage: &Stage,
        explain: impl FnOnce(&str, &str) -> Option<(Cause, String)>,
    ) -> Option<(Cause, String)> {
        let host = if let Stage::Handshake(host) = stage { host } else { &self.api.host };
        match self.proxy_name() {
            Some(proxy) if self.is_proxy(host) => {
                let (cause, detail) = explain(host, &proxy)?;
                Some((cause, format!("no connection to {}: {detail}", self.api)))
            }
            _ => explain(host, host),
        }
    }

    /// Whether a handshake with `host` is the one with a proxy that speaks TLS itself.
    fn is_proxy(&self, host: &str) -> bool {
        self.proxy.is_some() && !host.eq_ignore_ascii_case(&self.api.host)
    }

    /// The time for one attempt ran out at `stage`.
    pub(super) fn late(&self, stage: &Stage, timeout: Duration) -> WireError {
        // Down to the millisecond, as nobody sets it finer.
        let timeout = Duration::from_millis(timeout.as_millis().try_into().unwrap_or(u64::MAX));
        let within = format!("within {timeout:?}");
        let api = &self.api;
        let late = |sent, detail| WireError { sent, cause: Cause::Timeout, detail };
        let unconnected = || {
            let of_host = format!("no connection to {api} {within}");
            self.unsent(Cause::Timeout, &format!("opened no tunnel {within}"), of_host)
        };
        match stage {
            Stage::Resolving(host) => {
                self.nameless(Cause::Timeout, host, &format!("was not resolved {within}"))
            }
            Stage::Connecting | Stage::Unresolved(..) => unconnected(),
            // What follows the handshake with a proxy is its tunnel.
            Stage::Handshake(host) if self.is_proxy(host) => unconnected(),
            Stage::Handshake(host) => {
                late(false, format!("the TLS handshake with {host}{} did not end {within}", self.through()))
            }
            Stage::Connected => {
                late(true, format!("connected to {api}{}, but no answer came {within}", self.through()))
            }
            Stage::Answered(status) => {
                late(true, format!("the answer (HTTP {status}) began, but did not end {within}"))
            }
        }
    }

    /// What an error of the HTTP client at `stage` means. `sent` says whether there was a connection.
    pub(super) fn explain(&self, error: &(dyn StdError + 'static), stage: &Stage, sent: bool) -> WireError {
        let why = root(error);
        match stage {
            Stage::Answered(status) => self.broken_body(*status, error),
            Stage::Connected if sent => self.broken_answer(error, &why),
            Stage::Unresolved(host, why) => self.unresolved(host, why),
            // The proxy's own handshake was the last: the tunnel follows it.
            Stage::Handshake(_) if is_of_tunnel(error) => self.unconnected(error, &why),
            Stage::Handshake(host) => self.no_handshake(host, &why),
            Stage::Resolving(_) | Stage::Connecting | Stage::Connected => self.unconnected(error, &why),
        }
    }

    /// Something other than HTTP answered, and this is how it begins.
    pub(super) fn not_http(&self, beginning: &[u8]) -> WireError {
        let line = beginning.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default();
        let shown = &line[..line.len().min(EXCERPT)];
        let more = if beginning.trim_ascii_end().len() > shown.len() { "…" } else { "" };
        self.unreadable(Cause::NotHttp, None, &format!("it begins with \"{}\"{more}", shown.escape_ascii()))
    }

    fn unreadable(&self, cause: Cause, status: Option<u16>, why: &str) -> WireError {
        let status = status.map(|status| format!(" (HTTP {status})")).unwrap_or_default();
        let detail = format!("the response from {}{status} is not readable HTTP: {why}", self.api);
        WireError { sent: true, cause, detail }
    }

    /// What came instead of an answer over a connection that was made.
    fn broken_answer(&self, error: &(dyn StdError + 'static), why: &str) -> WireError {
        // hyper says so of a connection that carries no request at the time: ours was never written.
        if why == "received unexpected message from connection" {
            let early = self.unreadable(Cause::NotHttp, None, "it came before the request");
            return WireError { sent: false, ..early };
        }
        let hyper = chain(error).find_map(|error| error.downcast_ref::<hyper::Error>());
        if !hyper.is_some_and(hyper::Error::is_parse) {
            let detail = format!("the connection closed before an answer came ({why})");
            return WireError { sent: true, cause: Cause::Closed, detail };
        }
        let why = match why {
            "message head is too large" => "it has too many or too long headers",
            "invalid HTTP header parsed" => "a header line is malformed",
            "invalid content-length parsed" => "its Content-Length is malformed or contradicts itself",
            "unexpected transfer-encoding parsed" => "its Transfer-Encoding is not allowed there",
            "invalid HTTP status-code parsed" => "its status line is malformed",
            "invalid HTTP version parsed" => "it does not begin with a status line",
            other => other,
        };
        self.unreadable(Cause::Garbled, None, why)
    }

    /// What came instead of the rest of an answer.
    pub(super) fn broken_body(&self, status: u16, error: &(dyn StdError + 'static)) -> WireError {
        let is_malformed =
            |io: &&io::Error| matches!(io.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData);
        match chain(error).filter_map(|error| error.downcast_ref::<io::Error>()).find(is_malformed) {
            Some(io) => self.unreadable(Cause::Garbled, Some(status), &io.to_string()),
            None => WireError {
                sent: true,
                cause: Cause::Closed,
                detail: format!("the connection broke in the middle of the answer (HTTP {status})"),
            },
        }
    }

    /// What became of a connection that was not made. The proxy's part reaches us as the tunnel's words only.
    fn unconnected(&self, error: &(dyn StdError + 'static), why: &str) -> WireError {
        if self.proxy.is_none() {
            return self.unreachable(why);
        }
        match why.trim_start_matches("tunnel error: ").trim_start_matches("SOCKS error: ") {
            "proxy authorization required" => self.unauthorized(),
            // The status, and that a 200 came with more than 100 headers or a folded one, hyper-util keeps to itself.
            "unsuccessful" => self.no_tunnel("refused to connect, or sent an answer that can't be read"),
            "proxy response headers too long" => self.no_tunnel("sent too long headers"),
            "unexpected end of file" => self.no_tunnel("closed the connection"),
            _ if chain(error).any(is_end_of_file) => self.no_tunnel("closed the connection"),
            // SOCKS keeps the reason to itself.
            "failed to create underlying connection" => self.no_tunnel("can't be reached"),
            "failed parsing server response" => self.no_tunnel("does not answer as a SOCKS proxy does"),
            _ if chain(error).any(|error| error.to_string() == "tcp connect error") => self.unreachable(why),
            other => self.no_tunnel(&format!("opened no tunnel ({other})")),
        }
    }
}

/// Whether `error` is the system's own, which has its own words and limits.
pub(super) fn is_of_system(error: &(dyn StdError + 'static)) -> bool {
    chain(error)
        .filter_map(|error| error.downcast_ref::<io::Error>())
        .any(|error| error.raw_os_error().is_some())
}

/// Whether `error` is the end of a tunnel's making, on a connection to the proxy that was there.
fn is_of_tunnel(error: &(dyn StdError + 'static)) -> bool {
    chain(error).map(ToString::to_string).any(|said| {
        said.strip_prefix("tunnel error: ")
            .is_some_and(|what| what != "failed to create underlying connection")
    })
}

fn is_end_of_file(error: &(dyn StdError + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::UnexpectedEof)
}

/// The error and its sources.
fn chain<'e>(error: &'e (dyn StdError + 'static)) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'e (dyn StdError + 'static)| (*error).source())
}

/// The innermost source, which is the one that says what happened; less the page of its own manual that rustls names.
pub(super) fn root(error: &(dyn StdError + 'static)) -> String {
    let innermost = chain(error).last().map(ToString::to_string).unwrap_or_default();
    let said = innermost.split_once(": https://docs.rs/").map_or(innermost.as_str(), |(said, _)| said);
    without_number(said).to_owned()
}

/// What the system said, less the number behind it: "(os error 111)" says nothing that the words before it don't.
#[must_use]
pub fn without_number(said: &str) -> &str {
    said.split_once(" (os error").map_or(said, |(words, _)| words)
}
