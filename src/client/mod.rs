//! The wire: one API call from description to typed reply, with retries; nothing of the terminal.
//!
//! A [`Call`] describes a request before it is sent, [`transport`] carries it, [`retry`] decides whether
//! the same call goes out again, [`probe`] tries the way step by step, and one file per resource builds calls and types
//! their replies.

pub mod account;
pub mod call;
mod denied;
pub mod error;
pub mod json;
pub mod messages;
pub mod path;
mod pem;
pub mod probe;
pub mod proxy;
pub mod retry;
pub mod route;
mod stage;
pub mod tls;
pub mod transport;
pub mod upload;

use std::time::{Duration, Instant};

pub use call::{Call, Empty, Method};
pub use denied::{Denied, names_ids};
pub use error::{ApiError, Cause, Error, Failure, Flaw, SetupError, Unreadable, WireError};
pub use proxy::Proxies;
use retry::{Outcome, Policy};
pub use route::without_number;
pub use transport::{Reply, Transport};
pub use upload::Upload;

/// Who waits between two attempts, and whether there is to be another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// The client is to wait.
    Sleep,
    /// The observer has waited.
    Over,
    /// No further attempt is wanted: the call ends with what the last one met.
    Stop,
}

/// Hears what the client does, as it does it, and may do the waiting. All methods have empty defaults.
pub trait Observer {
    /// Whether replies are to bring their headers, which nobody else reads.
    fn traces(&self) -> bool {
        false
    }
    /// An attempt is about to leave; `attempt` counts from 1. The preview is made by whoever wants to see it.
    fn attempt(&self, _preview: &dyn Fn() -> call::Preview, _attempt: u32) {}
    /// An attempt was answered after `took`.
    fn answered(&self, _reply: &Reply, _took: Duration) {}
    /// An attempt failed on the wire after `took`.
    fn failed(&self, _error: &WireError, _took: Duration) {}
    /// The next attempt follows after `wait`; `next` counts from 2, `of` is the most there will be.
    fn waiting(&self, _met: &Failure, _wait: Duration, _next: u32, _of: u32) -> Wait {
        Wait::Sleep
    }
}

/// Sends calls, repeating each under [`Policy`].
#[derive(Debug)]
pub struct Client {
    transport: Transport,
    policy: Policy,
    timeout: Duration,
}

impl Client {
    /// A client that gives each attempt `timeout` and repeats a call at most `retries` times.
    #[must_use]
    pub fn new(transport: Transport, retries: u32, timeout: Duration) -> Self {
        Self { transport, policy: Policy::new(retries), timeout }
    }

    /// Sends `call` until it is answered with a readable 2xx, is refused, or the policy gives up.
    ///
    /// `deadline` bounds everything: attempts are cut short by it and none begins after it.
    ///
    /// # Errors
    /// [`Error`] tells what the last attempt met, and how many there were.
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
            let (failure, outcome) = match self.attempt(call, timeout, attempts, observer) {
                Ok(reply) => return Ok(reply),
                Err(failed) => failed,
            };
            may_have_arrived |= outcome.may_have_arrived();
            let wait = self.policy.next(attempts, &outcome, call.repeatable, fastrand::f64());
            let Some(wait) = wait.filter(|wait| fits(*wait, deadline)) else {
                return Err(Error { failure, attempts, may_have_arrived });
            };
            match observer.waiting(&failure, wait, attempts + 1, self.policy.retries + 1) {
                Wait::Sleep => transport::pause(wait),
                Wait::Over => {}
                Wait::Stop => return Err(Error { failure, attempts, may_have_arrived }),
            }
        }
    }

    /// The variables that name certificates which can't be used, each with the reason, as far as they were needed.
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
    ) -> Result<Reply, (Failure, Outcome)> {
        observer.attempt(&|| self.transport.preview(call), attempt);
        let start = Instant::now();
        match self.transport.execute(call, timeout, call.wants_headers || observer.traces()) {
            Ok(reply) => {
                observer.answered(&reply, start.elapsed());
                judge(call, reply)
            }
            Err(error) => {
                observer.failed(&error, start.elapsed());
                let outcome = Outcome::of_wire(&error);
                Err((Failure::Wire(error), outcome))
            }
        }
    }
}

/// A readable 2xx that doesn't say that it did not work is a reply; all else is an error and what it means for another
/// attempt.
fn judge(call: &Call, reply: Reply) -> Result<Reply, (Failure, Outcome)> {
    if !(200..300).contains(&reply.status) {
        let error = ApiError::from_reply(&reply);
        let outcome = Outcome::Answered {
            status: error.status,
            code: error.code.clone(),
            retry_after: error.retry_after,
            is_read: error.encoding.is_none(),
        };
        return Err((Failure::Api(Box::new(error)), outcome));
    }
    if let Some(encoding) = &reply.encoding {
        // Whoever encoded this one encodes the next.
        let why = error::encoded(encoding);
        let unreadable = Unreadable { status: reply.status, why, body: reply.body };
        return Err((Failure::Unreadable(unreadable), Outcome::Hopeless));
    }
    let may_be_empty = match call.empty {
        Empty::Never => false,
        Empty::NoContent => reply.status == 204,
        Empty::Any => true,
    };
    match json::check(&reply.body) {
        _ if reply.body.is_empty() && may_be_empty => Ok(reply),
        Ok(()) => match Denied::read(call, &reply) {
            None => Ok(reply),
            Some(denied) => {
                let outcome = if denied.ids.is_empty() { Outcome::Denied } else { Outcome::Hopeless };
                Err((Failure::Denied(Box::new(denied)), outcome))
            }
        },
        Err(why) => {
            let unreadable = Unreadable { status: reply.status, why, body: reply.body };
            Err((Failure::Unreadable(unreadable), Outcome::Unknown))
        }
    }
}

fn fits(wait: Duration, deadline: Option<Instant>) -> bool {
    deadline.is_none_or(|deadline| Instant::now() + wait < deadline)
}
