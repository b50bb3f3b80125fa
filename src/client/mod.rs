//! The wire: one API call from its description to a typed reply, with retries. It doesn't use the terminal.
//!
//! A [`Call`] describes a request before it is sent, [`transport`] sends it, [`retry`] decides whether the same call is
//! sent again, [`error`] says what failed and whom that concerns, [`probe`] tests the connection step by step, and one
//! file per resource builds calls and reads their replies.

pub mod account;
pub mod call;
pub mod error;
pub mod inbox;
pub mod json;
pub mod messages;
pub mod path;
mod pem;
pub mod probe;
mod progress;
pub mod proxy;
mod reply;
pub mod retry;
mod retry_after;
pub mod route;
pub mod tls;
pub mod transport;
pub mod upload;

use std::time::{Duration, Instant};

pub use call::{Call, EmptyReply, Method};
pub use error::{
    ApiError, AttemptError, Cause, CertificateProblem, Denied, Error, Scope, SetupError, Unreadable,
    WireError, names_ids,
};
pub use proxy::ProxySettings;
pub use reply::Reply;
use retry::Policy;
pub use route::without_number;
pub use transport::Transport;
pub use upload::Upload;

/// An observer's instruction to the client before a retry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryWait {
    /// Wait, then retry.
    Sleep,
    /// Retry at once: the observer has waited.
    Over,
    /// Don't retry: the call ends with the last attempt's error.
    Stop,
}

/// Observes the client's attempts, and may do the waiting before a retry. All methods have empty defaults.
pub trait Observer {
    /// Whether replies must include their headers.
    fn traces(&self) -> bool {
        false
    }
    /// An attempt is about to be sent; `attempt` counts from 1. The preview is built only if this is called.
    fn attempt(&self, _preview: &dyn Fn() -> call::Preview, _attempt: u32) {}
    /// An attempt was answered after `took`.
    fn answered(&self, _reply: &Reply, _took: Duration) {}
    /// An attempt failed on the wire after `took`.
    fn failed(&self, _error: &WireError, _took: Duration) {}
    /// Attempt number `next` (from 2) of at most `of` follows after `wait`.
    fn waiting(&self, _error: &AttemptError, _wait: Duration, _next: u32, _of: u32) -> RetryWait {
        RetryWait::Sleep
    }
}

/// Sends calls, retrying each under a [`Policy`].
#[derive(Debug)]
pub struct Client {
    transport: Transport,
    policy: Policy,
    timeout: Duration,
}

impl Client {
    /// A client whose attempts time out after `timeout`, and that retries a call at most `retries` times.
    #[must_use]
    pub fn new(transport: Transport, retries: u32, timeout: Duration) -> Self {
        Self { transport, policy: Policy::new(retries), timeout }
    }

    /// Sends `call` until it is answered with a readable 2xx, is refused, or the policy gives up.
    ///
    /// No attempt starts after `deadline` or lasts longer than it.
    ///
    /// # Errors
    /// [`Error`] has the last attempt's error and the number of attempts.
    pub fn request(
        &self,
        call: &Call,
        deadline: Option<Instant>,
        observer: &dyn Observer,
    ) -> Result<Reply, Error> {
        let mut attempts = 0;
        let mut may_have_arrived = false;
        loop {
            attempts += 1;
            let timeout = match deadline {
                Some(deadline) => self.timeout.min(deadline.saturating_duration_since(Instant::now())),
                None => self.timeout,
            };
            let failure = match self.attempt(call, timeout, attempts, observer) {
                Ok(reply) => return Ok(reply),
                Err(error) => error,
            };
            may_have_arrived |= failure.may_have_arrived();
            let wait = self.policy.next(attempts, &failure, call.repeatable, fastrand::f64());
            let Some(wait) = wait.filter(|wait| fits(*wait, deadline)) else {
                return Err(Error { failure, attempts, may_have_arrived });
            };
            match observer.waiting(&failure, wait, attempts + 1, self.policy.retries + 1) {
                RetryWait::Sleep => transport::pause(wait),
                RetryWait::Over => {}
                RetryWait::Stop => return Err(Error { failure, attempts, may_have_arrived }),
            }
        }
    }

    /// The environment variables whose certificates were needed and can't be used, each with the reason.
    pub fn unusable_certificates(&self) -> impl Iterator<Item = &str> {
        self.transport.unusable_certificates()
    }

    /// Waits without sending anything, for callers that poll.
    pub fn pause(&self, wait: Duration) {
        transport::pause(wait);
    }

    fn attempt(
        &self,
        call: &Call,
        timeout: Duration,
        attempt: u32,
        observer: &dyn Observer,
    ) -> Result<Reply, AttemptError> {
        observer.attempt(&|| self.transport.preview(call), attempt);
        let start = Instant::now();
        match self.transport.execute(call, timeout, call.wants_headers || observer.traces()) {
            Ok(reply) => {
                observer.answered(&reply, start.elapsed());
                classify(call, reply)
            }
            Err(error) => {
                observer.failed(&error, start.elapsed());
                Err(AttemptError::Wire(error))
            }
        }
    }
}

/// Separates replies (a readable 2xx that reports no failure) from errors.
fn classify(call: &Call, reply: Reply) -> Result<Reply, AttemptError> {
    if !(200..300).contains(&reply.status) {
        return Err(AttemptError::Api(Box::new(ApiError::from_reply(&reply))));
    }
    let unreadable = |why, encoded, reply: Reply| {
        Err(AttemptError::Unreadable(Unreadable { status: reply.status, why, encoded, body: reply.body }))
    };
    if let Some(encoding) = &reply.encoding {
        return unreadable(error::encoded(encoding), true, reply);
    }
    let may_be_empty = match call.empty {
        EmptyReply::Never => false,
        EmptyReply::NoContent => reply.status == 204,
        EmptyReply::Any => true,
    };
    match json::check(&reply.body) {
        _ if reply.body.is_empty() && may_be_empty => Ok(reply),
        Ok(()) => match Denied::read(call, &reply) {
            None => Ok(reply),
            Some(denied) => Err(AttemptError::Denied(Box::new(denied))),
        },
        Err(why) => unreadable(why, false, reply),
    }
}

fn fits(wait: Duration, deadline: Option<Instant>) -> bool {
    deadline.is_none_or(|deadline| Instant::now() + wait < deadline)
}
