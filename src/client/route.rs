//! The route to the API, and errors on it. Each error names the host or the proxy that it is about.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use super::error::{Cause, WireError};
use super::progress::ConnectionStage;
use super::proxy::{HostPort, Proxy, ProxySettings};

/// How much is shown of an answer that is not HTTP, in bytes.
const EXCERPT: usize = 60;

/// The API's host, and the proxy that leads to it.
#[derive(Debug, Clone)]
pub struct Route {
    /// The API's host and port.
    pub api: HostPort,
    /// The proxy that requests go through.
    pub proxy: Option<Proxy>,
    /// The environment variable that names the proxy; none if the system's settings do.
    pub variable: Option<&'static str>,
}

impl Route {
    /// The route to the API at `base`, through the proxy that `settings` name for it; `None` if `base` has no host.
    #[must_use]
    pub fn to(base: &str, settings: &ProxySettings) -> Option<Self> {
        Some(Self { api: HostPort::of(base)?, proxy: Proxy::of(base, settings), variable: settings.variable })
    }

    /// The host that is connected to: the proxy's, or else the API's.
    #[must_use]
    pub fn first_hop(&self) -> &HostPort {
        self.proxy.as_ref().map_or(&self.api, |proxy| &proxy.address)
    }

    /// An error before the request was sent. It says what the proxy did, or, without a proxy, `of_host`.
    fn unsent(&self, cause: Cause, of_proxy: &str, of_host: String) -> WireError {
        let Some(proxy) = self.proxy_name() else {
            return WireError { sent: false, cause, detail: of_host };
        };
        let cause = if cause == Cause::Timeout { cause } else { Cause::Proxy };
        WireError { sent: false, cause, detail: format!("no connection to {}: {proxy} {of_proxy}", self.api) }
    }

    /// The proxy, without its password, and where it is configured.
    fn proxy_name(&self) -> Option<String> {
        let set = self.variable.unwrap_or("the system's settings");
        self.proxy.as_ref().map(|proxy| format!("the proxy {proxy} ({set})"))
    }

    /// ` through the proxy …`, or nothing without one.
    fn through(&self) -> String {
        self.proxy_name().map(|proxy| format!(" through {proxy}")).unwrap_or_default()
    }

    /// `host` was not resolved; `what` says why.
    fn no_address(&self, cause: Cause, host: &str, what: &str) -> WireError {
        let of_host = format!("the host name {host} {what}");
        match self.proxy_name() {
            Some(proxy) if !host.eq_ignore_ascii_case(&self.first_hop().host) => {
                let detail =
                    format!("{of_host}; {proxy} leaves name resolution to this machine, unlike socks5h");
                WireError { sent: false, cause, detail }
            }
            _ => self.unsent(cause, what, of_host),
        }
    }

    /// The name of `host` can't be resolved.
    pub(super) fn unresolved(&self, host: &str, why: &str) -> WireError {
        let why = why.trim_start_matches("failed to lookup address information: ");
        self.no_address(Cause::Dns, host, &format!("can't be resolved ({why})"))
    }

    /// The first hop accepts no connection.
    pub(super) fn unreachable(&self, why: &str) -> WireError {
        let of_host = format!("no connection to {} ({why})", self.api);
        self.unsent(Cause::Connect, &format!("can't be reached ({why})"), of_host)
    }

    /// The proxy was reached but opened no tunnel.
    pub(super) fn no_tunnel(&self, what: &str) -> WireError {
        self.unsent(Cause::Proxy, what, format!("no connection to {} ({what})", self.api))
    }

    /// The proxy answered with 407.
    pub(super) fn unauthorized(&self) -> WireError {
        let given = self.proxy.as_ref().is_some_and(Proxy::has_password);
        let what = if given {
            "rejected the user name and password in its URL (HTTP 407)"
        } else {
            "requires a user name and password (HTTP 407)"
        };
        WireError { cause: Cause::ProxyPassword, ..self.no_tunnel(what) }
    }

    /// The connection broke in the TLS handshake with `host`.
    pub(super) fn no_handshake(&self, host: &str, why: &str) -> WireError {
        if self.is_proxy(host) {
            let what = format!("broke the connection during the TLS handshake ({why})");
            return WireError { cause: Cause::Tls, ..self.no_tunnel(&what) };
        }
        let detail =
            format!("the connection to {host}{} broke during the TLS handshake ({why})", self.through());
        WireError { sent: false, cause: Cause::Tls, detail }
    }

    /// What `explain` says about the TLS handshake at `stage`. It is given the host, and a name for it in messages.
    pub(super) fn explain_tls(
        &self,
        stage: &ConnectionStage,
        explain: impl FnOnce(&str, &str) -> Option<(Cause, String)>,
    ) -> Option<(Cause, String)> {
        let host = if let ConnectionStage::Handshake(host) = stage { host } else { &self.api.host };
        match self.proxy_name() {
            Some(proxy) if self.is_proxy(host) => {
                let (cause, detail) = explain(host, &proxy)?;
                Some((cause, format!("no connection to {}: {detail}", self.api)))
            }
            _ => explain(host, host),
        }
    }

    /// Whether a handshake with `host` is one with a proxy that itself uses TLS.
    fn is_proxy(&self, host: &str) -> bool {
        self.proxy.is_some() && !host.eq_ignore_ascii_case(&self.api.host)
    }

    /// The attempt timed out at `stage`.
    pub(super) fn timed_out(&self, stage: &ConnectionStage, timeout: Duration) -> WireError {
        // Rounded down to milliseconds: nobody sets it finer.
        let timeout = Duration::from_millis(timeout.as_millis().try_into().unwrap_or(u64::MAX));
        let within = format!("within {timeout:?}");
        let api = &self.api;
        let error = |sent, detail| WireError { sent, cause: Cause::Timeout, detail };
        let unconnected = || {
            let of_host = format!("no connection to {api} {within}");
            self.unsent(Cause::Timeout, &format!("didn't open a tunnel {within}"), of_host)
        };
        match stage {
            ConnectionStage::Resolving(host) => {
                self.no_address(Cause::Timeout, host, &format!("was not resolved {within}"))
            }
            ConnectionStage::Connecting | ConnectionStage::Unresolved(..) => unconnected(),
            // After the handshake with a proxy comes its tunnel.
            ConnectionStage::Handshake(host) if self.is_proxy(host) => unconnected(),
            ConnectionStage::Handshake(host) => error(
                false,
                format!("the TLS handshake with {host}{} did not finish {within}", self.through()),
            ),
            ConnectionStage::Connected => {
                error(true, format!("connected to {api}{}, but no response came {within}", self.through()))
            }
            ConnectionStage::Answered(status) => {
                error(true, format!("the response (HTTP {status}) started, but did not finish {within}"))
            }
        }
    }

    /// What an error of the HTTP client at `stage` means; `sent` says whether there was a connection.
    pub(super) fn explain(
        &self,
        error: &(dyn StdError + 'static),
        stage: &ConnectionStage,
        sent: bool,
    ) -> WireError {
        let why = root_cause(error);
        match stage {
            ConnectionStage::Answered(status) => self.broken_body(*status, error),
            ConnectionStage::Connected if sent => self.broken_answer(error, &why),
            ConnectionStage::Unresolved(host, why) => self.unresolved(host, why),
            // The last handshake was the proxy's own; after it comes the tunnel.
            ConnectionStage::Handshake(_) if is_tunnel_error(error) => self.unconnected(error, &why),
            ConnectionStage::Handshake(host) => self.no_handshake(host, &why),
            ConnectionStage::Resolving(_) | ConnectionStage::Connecting | ConnectionStage::Connected => {
                self.unconnected(error, &why)
            }
        }
    }

    /// The answer was not HTTP and began like this.
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

    /// No readable answer came over a connection that was made.
    fn broken_answer(&self, error: &(dyn StdError + 'static), why: &str) -> WireError {
        // hyper says this when no request is in flight on the connection: ours was never written.
        if why == "received unexpected message from connection" {
            let early = self.unreadable(Cause::NotHttp, None, "it arrived before the request was sent");
            return WireError { sent: false, ..early };
        }
        let hyper = chain(error).find_map(|error| error.downcast_ref::<hyper::Error>());
        if !hyper.is_some_and(hyper::Error::is_parse) {
            let detail = format!("the connection was closed before a response arrived ({why})");
            return WireError { sent: true, cause: Cause::Closed, detail };
        }
        let why = match why {
            "message head is too large" => "its headers are too many or too long",
            "invalid HTTP header parsed" => "a header line is malformed",
            "invalid content-length parsed" => "its Content-Length is malformed or contradicts itself",
            "unexpected transfer-encoding parsed" => "its Transfer-Encoding is not allowed there",
            "invalid HTTP status-code parsed" => "its status line is malformed",
            "invalid HTTP version parsed" => "it does not begin with a status line",
            other => other,
        };
        self.unreadable(Cause::Garbled, None, why)
    }

    /// The answer's body broke off or is malformed.
    pub(super) fn broken_body(&self, status: u16, error: &(dyn StdError + 'static)) -> WireError {
        let is_malformed =
            |io: &&io::Error| matches!(io.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData);
        match chain(error).filter_map(|error| error.downcast_ref::<io::Error>()).find(is_malformed) {
            Some(io) => self.unreadable(Cause::Garbled, Some(status), &io.to_string()),
            None => WireError {
                sent: true,
                cause: Cause::Closed,
                detail: format!("the connection broke in the middle of the response (HTTP {status})"),
            },
        }
    }

    /// No connection was made. The proxy's reaction is known only from the text of the tunnel's error.
    fn unconnected(&self, error: &(dyn StdError + 'static), why: &str) -> WireError {
        if self.proxy.is_none() {
            return self.unreachable(why);
        }
        match why.trim_start_matches("tunnel error: ").trim_start_matches("SOCKS error: ") {
            "proxy authorization required" => self.unauthorized(),
            // hyper-util tells neither the status nor whether a 200 had more than 100 headers or a folded one.
            "unsuccessful" => self.no_tunnel("refused to connect, or sent an unreadable response"),
            "proxy response headers too long" => self.no_tunnel("sent headers that are too long"),
            "unexpected end of file" => self.no_tunnel("closed the connection"),
            _ if chain(error).any(is_end_of_file) => self.no_tunnel("closed the connection"),
            // hyper-util doesn't tell the reason for SOCKS.
            "failed to create underlying connection" => self.no_tunnel("can't be reached"),
            "failed parsing server response" => self.no_tunnel("does not respond like a SOCKS proxy"),
            _ if chain(error).any(|error| error.to_string() == "tcp connect error") => self.unreachable(why),
            other => self.no_tunnel(&format!("didn't open a tunnel ({other})")),
        }
    }
}

/// Whether `error` came from the operating system, which has its own words and time limits.
pub(super) fn is_os_error(error: &(dyn StdError + 'static)) -> bool {
    chain(error)
        .filter_map(|error| error.downcast_ref::<io::Error>())
        .any(|error| error.raw_os_error().is_some())
}

/// Whether `error` means that the proxy was reached but the tunnel wasn't opened.
fn is_tunnel_error(error: &(dyn StdError + 'static)) -> bool {
    chain(error).map(ToString::to_string).any(|said| {
        said.strip_prefix("tunnel error: ")
            .is_some_and(|what| what != "failed to create underlying connection")
    })
}

fn is_end_of_file(error: &(dyn StdError + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::UnexpectedEof)
}

/// The error and its sources.
pub(super) fn chain<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'e (dyn StdError + 'static)| (*error).source())
}

/// The text of the innermost source, without the link to its manual that rustls adds.
pub(super) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let innermost = chain(error).last().map(ToString::to_string).unwrap_or_default();
    let said = innermost.split_once(": https://docs.rs/").map_or(innermost.as_str(), |(said, _)| said);
    without_number(said).to_owned()
}

/// A message of the system without its number, such as "(os error 111)", which adds nothing.
#[must_use]
pub fn without_number(said: &str) -> &str {
    said.split_once(" (os error").map_or(said, |(words, _)| words)
}
