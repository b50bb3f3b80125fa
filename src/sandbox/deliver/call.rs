//! One attempt to deliver an event: it is signed, sent, and answered or not. It needs nothing of the store, which is not
//! locked meanwhile.

use std::sync::OnceLock;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::HeaderMap;

use rustls::ClientConfig;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};
use url::Url;

use crate::sandbox::clock::Clock;
use crate::sandbox::event::{Attempted, CallError, CallErrorKind};
use crate::sandbox::notice::Delivery;
use crate::secret::Secret;
use crate::webhook::delivery::{Answer, Deliverer, NoAnswer, is_loopback};
use crate::webhook::headers::{SIGNATURE, mark_replay, signed};
use crate::webhook::payload::Payload;
use crate::webhook::schedule::{TIMEOUT, accepts};

/// A longer answer is not kept, in bytes.
const MAX_RESPONSE: usize = 2 * 1024;

/// A delivery that is about to be attempted.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Call {
    pub(in crate::sandbox) url: String,
    pub(in crate::sandbox) secret: Secret,
    pub(in crate::sandbox) body: String,
    /// For a replay, the ID of the event that is delivered again.
    pub(in crate::sandbox) replay_of: Option<String>,
}

/// How an attempt went.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Called {
    /// When it began, in milliseconds since the epoch.
    pub(in crate::sandbox) began: u64,
    pub(in crate::sandbox) took: Duration,
    /// The header with the signature; none if nothing was sent.
    pub(in crate::sandbox) signature: Option<String>,
    pub(in crate::sandbox) outcome: Result<Answer, CallError>,
}

impl Called {
    /// Whether the endpoint took the delivery.
    pub(in crate::sandbox) fn is_success(&self) -> bool {
        self.outcome.as_ref().is_ok_and(|answer| accepts(answer.status))
    }

    /// Whether the endpoint may be called.
    pub(in crate::sandbox) fn is_allowed(&self) -> bool {
        !self.outcome.as_ref().is_err_and(|error| error.kind == CallErrorKind::NotAllowed)
    }

    /// In milliseconds.
    pub(in crate::sandbox) fn duration(&self) -> u64 {
        u64::try_from(self.took.as_millis()).unwrap_or(u64::MAX)
    }

    /// What is stored at `at` of this attempt to deliver an event; `replay` is the ID of a replay.
    pub(in crate::sandbox) fn stored(
        &self,
        at: u64,
        webhook: &str,
        event_id: &str,
        replay: Option<&str>,
    ) -> Attempted {
        let answer = self.outcome.as_ref().ok();
        let response = answer.and_then(|answer| compact(&answer.body));
        let text = answer.filter(|answer| response.is_none() && !answer.body.is_empty());
        Attempted {
            at,
            webhook: webhook.to_owned(),
            event: event_id.to_owned(),
            replay: replay.map(str::to_owned),
            began: self.began,
            took: self.duration(),
            status: answer.map(|answer| answer.status),
            response,
            text: text.map(|answer| beginning(&answer.body)),
            signature: self.signature.clone(),
            error: self.outcome.as_ref().err().cloned(),
        }
    }

    /// What whoever runs the server is told of it, if nothing follows.
    pub(in crate::sandbox) fn told(&self, event: String, url: String) -> Delivery {
        let outcome = match &self.outcome {
            Ok(answer) => Ok(answer.status),
            Err(error) => Err(error.message.clone()),
        };
        Delivery { event, url, outcome, took: self.took, attempt: None, again_in: None }
    }
}

/// The beginning of a body as text.
fn beginning(body: &[u8]) -> String {
    let end = body.len().min(MAX_RESPONSE);
    String::from_utf8_lossy(&body[..end]).into_owned()
}

/// JSON that fits into a line of the log, if it is short.
fn compact(body: &[u8]) -> Option<Box<RawValue>> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let raw = to_raw_value(&value).ok()?;
    Some(raw).filter(|raw| raw.get().len() <= MAX_RESPONSE)
}

/// Calls the endpoints of webhooks.
#[derive(Debug)]
pub(in crate::sandbox) struct Caller {
    tls: ClientConfig,
    /// Made for the first call: most sandboxes call nobody.
    deliverer: OnceLock<Result<Deliverer, String>>,
    anywhere: bool,
    clock: Clock,
}

impl Caller {
    /// Calls endpoints on this machine, and with `anywhere` those on other hosts. `clock` says when an attempt began, and its
    /// signature is of that time.
    pub(in crate::sandbox) fn new(tls: ClientConfig, anywhere: bool, clock: Clock) -> Caller {
        Caller { tls, deliverer: OnceLock::new(), anywhere, clock }
    }

    /// Attempts a delivery, which takes at most 15 s.
    pub(in crate::sandbox) async fn call(&self, call: Call) -> Called {
        let began = self.clock.now();
        match self.prepared(call, began) {
            Err(error) => Called { began, took: Duration::ZERO, signature: None, outcome: Err(error) },
            Ok((deliverer, url, headers, body)) => {
                let signature =
                    headers.get(SIGNATURE).and_then(|value| value.to_str().ok()).map(str::to_owned);
                let attempt = deliverer.post(url, headers, body).await;
                let outcome = attempt.outcome.map_err(|why| error(&why));
                Called { began, took: attempt.took, signature, outcome }
            }
        }
    }

    /// The request, signed at `now`.
    fn prepared(&self, call: Call, now: u64) -> Result<(&Deliverer, Url, HeaderMap, Bytes), CallError> {
        let unreachable = |message: String| CallError { kind: CallErrorKind::Unreachable, message };
        let url = Url::parse(&call.url).map_err(|error| unreachable(error.to_string()))?;
        if !self.anywhere && !is_loopback(&url) {
            let host = url.host_str().unwrap_or_default();
            let message = format!(
                "{host} was not called: only this machine is, unless the sandbox is served with --deliver-anywhere"
            );
            return Err(CallError { kind: CallErrorKind::NotAllowed, message });
        }
        let deliverer = self.deliverer.get_or_init(|| Deliverer::new(self.tls.clone(), TIMEOUT));
        let deliverer = deliverer.as_ref().map_err(|why| unreachable(why.clone()))?;
        let body = call.body.into_bytes();
        let payload = Payload::read(&body).map_err(|error| unreachable(error.to_string()))?;
        let seconds = i64::try_from(now / 1000).unwrap_or(i64::MAX);
        let mut headers = signed(&call.secret, seconds, &payload, &body);
        if let Some(original) = &call.replay_of {
            mark_replay(&mut headers, original);
        }
        Ok((deliverer, url, headers, body.into()))
    }
}

fn error(why: &NoAnswer) -> CallError {
    let kind = match why {
        NoAnswer::Timeout(_) => CallErrorKind::Timeout,
        NoAnswer::Unreachable(_) => CallErrorKind::Unreachable,
    };
    CallError { kind, message: why.to_string() }
}
