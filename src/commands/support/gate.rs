//! The gate: the one place that every request passes on its way to the API. It owns the client, and asks the guardrails
//! before each request.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::guard::Guard;
use crate::client::call::Preview;
use crate::client::{AttemptError, Call, Client, Observer, Reply, RetryWait, WireError};
use crate::failure;

/// Sends requests that the guardrails allow.
#[derive(Debug)]
pub struct Gate {
    client: Client,
    guard: Arc<Guard>,
}

impl Gate {
    /// A gate before `client`, which nothing else may use.
    #[must_use]
    pub fn new(client: Client, guard: Arc<Guard>) -> Self {
        Self { client, guard }
    }

    /// Checks the request, and sends it with retries.
    ///
    /// # Errors
    /// [`crate::guard::Refused`], guardrails that can't be read, or [`crate::client::Error`].
    pub fn request(
        &self,
        call: &Call,
        deadline: Option<Instant>,
        observer: &dyn Observer,
    ) -> failure::Result<Reply> {
        self.guard.check(call)?;
        Ok(self.client.request(call, deadline, &Guarded { gate: self, call, observer })?)
    }

    /// The environment variables whose certificates were needed and can't be used, each with the reason.
    pub fn unusable_certificates(&self) -> impl Iterator<Item = &str> {
        self.client.unusable_certificates()
    }

    /// Waits without sending anything, for callers that poll.
    pub fn pause(&self, wait: Duration) {
        self.client.pause(wait);
    }
}

/// Observes a request for another observer, and stops its retries once the guardrails don't allow it any more.
struct Guarded<'g> {
    gate: &'g Gate,
    call: &'g Call,
    observer: &'g dyn Observer,
}

impl Observer for Guarded<'_> {
    fn traces(&self) -> bool {
        self.observer.traces()
    }

    fn attempt(&self, preview: &dyn Fn() -> Preview, number: u32) {
        self.observer.attempt(preview, number);
    }

    fn answered(&self, reply: &Reply, took: Duration) {
        self.observer.answered(reply, took);
    }

    fn failed(&self, error: &WireError, took: Duration) {
        self.observer.failed(error, took);
    }

    fn waiting(&self, met: &AttemptError, wait: Duration, next: u32, of: u32) -> RetryWait {
        match self.observer.waiting(met, wait, next, of) {
            RetryWait::Stop => return RetryWait::Stop,
            RetryWait::Sleep => self.gate.pause(wait),
            RetryWait::Over => {}
        }
        if self.gate.guard.check(self.call).is_ok() { RetryWait::Over } else { RetryWait::Stop }
    }
}
