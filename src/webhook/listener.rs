//! Answers the requests of the HTTP receiver: verifies each, reads it, and sends it through the intake.

use axum::body::Bytes;
use axum::http::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderValue};
use axum::http::{Response, StatusCode};
use http_body_util::Full;

use super::delivery::Attempt;
use super::event::{Event, Refusal, now};
use super::headers::{LEGACY_SIGNATURE, SIGNATURE};
use super::intake::{Admission, Intake, NotTaken, Told};
use super::lanes::Lane;
use super::payload::Payload;
use super::receiver::{MAX_BODY, Received, Reply, Unreceived};
use super::signature::{self, Invalid};
use crate::secret::Secret;

/// Answers requests. A clone is the same listener.
#[derive(Debug, Clone)]
pub struct Listener {
    /// The way of the events.
    pub intake: Intake,
    /// The secrets that deliveries are verified with; none to accept all.
    pub secrets: Option<Vec<Secret>>,
}

impl Listener {
    /// Answers a request.
    pub async fn answer(&self, received: Result<Received, Unreceived>) -> Reply {
        let read = received.map_err(not_received).and_then(|received| self.read(received));
        match read {
            Ok(event) if !self.intake.filter.wants(&event.payload) => acknowledged(),
            Ok(event) => self.take(event).await,
            Err(Unread::Refused(refusal)) => {
                let reply = error(refusal.status, refusal.code, &refusal.reason);
                self.intake.tell(Told::Refused(refusal)).await;
                reply
            }
            Err(Unread::Answered(reply)) => *reply,
        }
    }

    fn read(&self, received: Received) -> Result<Event, Unread> {
        let Received { headers, body } = received;
        let received_at = now();
        let refused =
            |status, code, reason| Unread::Refused(Refusal { status, code, reason, at: received_at });
        if let Some(secrets) = &self.secrets {
            let verified = verify(&headers, &body, secrets, received_at / 1000);
            verified.map_err(|(code, reason)| refused(401, code, reason))?;
        }
        let payload = Payload::read(&body).map_err(|why| refused(400, "unreadable", why.to_string()))?;
        Ok(Event { payload, headers, body, received_at, source_id: None })
    }

    /// Waits for the event's turn. From then on it is processed to its end, even if its sender hangs up.
    async fn take(&self, event: Event) -> Reply {
        let Some(lane) = self.intake.join(&event).come().await else { return ending() };
        let intake = self.intake.clone();
        let processed = tokio::spawn(async move { process(&intake, event, lane).await });
        processed.await.unwrap_or_else(|_| ending())
    }
}

async fn process(intake: &Intake, event: Event, lane: Lane) -> Reply {
    let permit = match intake.admit(&event).await {
        Admission::New(permit) => permit,
        Admission::Known => {
            drop(lane);
            intake.tell(Told::Known(Box::new(event.payload))).await;
            return acknowledged();
        }
        Admission::Unsaved => return unsaved(),
        Admission::Stopped => return ending(),
    };
    let (handled, answer) = match intake.hand_over(&event).await {
        Ok(handled) => handled,
        Err(NotTaken::Application(forwarded)) => {
            drop((lane, permit));
            intake.tell(Told::NotTaken(Box::new(event.payload), words(&forwarded))).await;
            return forwarded.into_response();
        }
        Err(NotTaken::Program) => return error(500, "command_failed", "the command failed"),
    };
    if !intake.finish(event, handled, permit, lane).await {
        return unsaved();
    }
    answer.map_or_else(acknowledged, Attempt::into_response)
}

/// How an application that did not take an event answered.
#[must_use]
pub fn words(forwarded: &Attempt) -> String {
    match &forwarded.outcome {
        Ok(answer) => format!("the application answered {}", answer.status),
        Err(error) => format!("the application can't be reached: {error}"),
    }
}

/// A request that is no event.
enum Unread {
    Refused(Refusal),
    /// It was no delivery at all.
    Answered(Box<Reply>),
}

fn not_received(why: Unreceived) -> Unread {
    let answered = |reply| Unread::Answered(Box::new(reply));
    match why {
        Unreceived::Method => {
            let mut reply = error(405, "method_not_allowed", "deliveries are POST requests");
            reply.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
            answered(reply)
        }
        Unreceived::TooLarge => Unread::Refused(Refusal {
            status: 413,
            code: "too_large",
            reason: format!("the body is larger than {} MiB", MAX_BODY >> 20),
            at: now(),
        }),
        Unreceived::Slow => answered(error(408, "timeout", "the body didn't arrive in time")),
        Unreceived::Broken => answered(ending()),
    }
}

/// Checks the signature, in the header of either name. Returns why it is wrong.
fn verify(
    headers: &HeaderMap,
    body: &[u8],
    secrets: &[Secret],
    now: i64,
) -> Result<(), (&'static str, String)> {
    let mut wrong = None;
    for value in [SIGNATURE, LEGACY_SIGNATURE].iter().flat_map(|name| headers.get_all(name)) {
        let header = value.to_str().map_err(|_| Invalid::Malformed("it has characters that aren't ASCII"));
        let check = |header| signature::verify(header, body, secrets, now, signature::TOLERANCE);
        match header.and_then(check) {
            Ok(()) => return Ok(()),
            Err(why) => drop(wrong.get_or_insert((why.code(), why.to_string()))),
        }
    }
    Err(wrong.unwrap_or_else(|| ("signature_missing", "it has no signature (X-Blooio-Signature)".to_owned())))
}

fn acknowledged() -> Reply {
    Response::new(Full::default())
}

fn ending() -> Reply {
    error(503, "ending", "the listener is ending")
}

fn unsaved() -> Reply {
    error(500, "not_saved", "the event can't be recorded")
}

fn error(status: u16, code: &str, message: &str) -> Reply {
    let body = serde_json::json!({"error": code, "message": message, "status": status}).to_string();
    let mut reply = Response::new(Full::new(Bytes::from(body)));
    *reply.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    reply
}
