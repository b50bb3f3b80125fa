//! Delivers: one POST to an endpoint, and its answer. When it is tried again is up to the caller.

use std::error::Error as StdError;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::HeaderMap;
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use rustls::ClientConfig;
use url::Host;

/// The name of this machine itself.
const LOCALHOST: &str = "localhost";

/// How much of an answer is kept, in bytes.
pub const MAX_ANSWER: usize = 64 * 1024;

/// How long a connection is kept for the next delivery.
const IDLE: Duration = Duration::from_secs(1);

/// Posts deliveries. A clone shares its connections.
#[derive(Debug, Clone)]
pub struct Deliverer {
    client: Client,
    timeout: Duration,
}

/// The answer of an endpoint.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The HTTP status. A redirect is not followed.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The beginning of the body, at most [`MAX_ANSWER`].
    pub body: Bytes,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// There was none in time.
    #[error("no answer within {} s", .0.as_secs())]
    Timeout(Duration),
    /// The endpoint can't be reached, or it closed the connection.
    #[error("{0}")]
    Unreachable(String),
}

/// An answer or why there is none, and how long that took.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// The answer.
    pub outcome: Result<Answer, NoAnswer>,
    /// From the start of the request to the end of its answer.
    pub took: Duration,
}

impl Deliverer {
    /// A deliverer whose endpoints have `timeout` to answer. It uses no proxy: most endpoints are on this machine.
    ///
    /// # Errors
    /// Why no client can be made.
    pub fn new(tls: ClientConfig, timeout: Duration) -> Result<Self, String> {
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(Policy::none())
            .http1_only()
            .no_proxy()
            .tcp_nodelay(true)
            // Servers close idle connections after 5 s (Node) or less. A delivery on one that is being closed would fail.
            .pool_idle_timeout(IDLE)
            // Never asked of a resolver, which might lead elsewhere. The port is that of the URL.
            .resolve_to_addrs(LOCALHOST, &[(Ipv4Addr::LOCALHOST, 0).into(), (Ipv6Addr::LOCALHOST, 0).into()])
            .build();
        Ok(Self { client: client.map_err(|error| cause(&error))?, timeout })
    }

    /// Posts a body with these headers.
    pub async fn post(&self, url: Url, headers: HeaderMap, body: Bytes) -> Attempt {
        let begun = Instant::now();
        let outcome = match tokio::time::timeout(self.timeout, self.exchange(url, headers, body)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => Err(NoAnswer::Unreachable(cause(&error))),
            Err(_) => Err(NoAnswer::Timeout(self.timeout)),
        };
        Attempt { outcome, took: begun.elapsed() }
    }

    /// As [`Deliverer::post`], for a caller that isn't async.
    ///
    /// # Errors
    /// The system's, if it gives no runtime.
    pub fn post_and_wait(&self, url: Url, headers: HeaderMap, body: Bytes) -> io::Result<Attempt> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(runtime.block_on(self.post(url, headers, body)))
    }

    async fn exchange(&self, url: Url, headers: HeaderMap, body: Bytes) -> reqwest::Result<Answer> {
        let mut response = self.client.post(url).headers(headers).body(body).send().await?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let mut kept = Vec::new();
        // Read to its end within reason, so that the connection can be used again.
        let mut length = 0;
        while length <= 16 * MAX_ANSWER
            && let Some(chunk) = response.chunk().await?
        {
            length += chunk.len();
            let room = MAX_ANSWER - kept.len();
            kept.extend_from_slice(&chunk[..chunk.len().min(room)]);
        }
        Ok(Answer { status, headers, body: kept.into() })
    }
}

/// Whether a URL leads to this machine: its host is `localhost` or a loopback address. Other names are not resolved, since
/// they may lead elsewhere the next time.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == LOCALHOST,
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The innermost cause of an error, which says what happened.
fn cause(error: &dyn StdError) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_that_says_nothing_in_time_has_not_answered() {
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://localhost:{}/", silent.local_addr().unwrap().port());
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let tls =
            ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let tls = tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
        let timeout = Duration::from_millis(50);
        let deliverer = Deliverer::new(tls, timeout).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let post = || {
            let post = deliverer.post(Url::parse(&url).unwrap(), HeaderMap::new(), Bytes::new());
            runtime.block_on(post)
        };
        let attempt = post();
        assert_eq!(attempt.outcome.unwrap_err(), NoAnswer::Timeout(timeout));
        assert!(attempt.took >= timeout);
        drop(silent);
        assert!(matches!(post().outcome, Err(NoAnswer::Unreachable(_) | NoAnswer::Timeout(_))));
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for (url, expected) in [
            ("http://localhost/hook", true),
            ("http://LOCALHOST:8080", true),
            ("https://localhost:8080", true),
            ("http://127.0.0.1:1/a?b", true),
            ("http://127.8.9.10", true),
            ("http://2130706433", true), // 127.0.0.1 as one number
            ("http://[::1]:80/", true),
            ("http://localhost.", false),
            ("http://localhost.example.com", false),
            ("http://127.0.0.1.nip.io", false),
            ("http://localhost@example.com", false),
            ("http://example.com#localhost", false),
            ("http://0.0.0.0", false),
            ("http://[::2]", false),
            ("http://10.0.0.1", false),
        ] {
            assert_eq!(is_loopback(&Url::parse(url).unwrap()), expected, "{url}");
        }
    }
}
