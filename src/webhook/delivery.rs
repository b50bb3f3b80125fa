//! Delivers: one POST to an endpoint, and its answer. When it is tried again is up to the caller.

use std::error::Error as StdError;
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::HeaderMap;
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use rustls::ClientConfig;

/// How much of an answer is kept, in bytes.
pub const MAX_ANSWER: usize = 64 * 1024;

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

/// The innermost cause of an error, which says what happened.
fn cause(error: &dyn StdError) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
