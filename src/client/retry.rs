//! Whether the same call is sent again, and when: a pure function of the last attempt's error.

use std::time::Duration;

use super::error::{ApiError, AttemptError, Cause, Scope};

/// The first wait is random between zero and this; the range doubles with each attempt.
const BASE: Duration = Duration::from_millis(500);
/// The longest wait that is not asked for by the API.
const CAP: Duration = Duration::from_secs(8);
/// A `Retry-After` longer than this ends the command instead.
pub const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// How often a call is retried, and how long to wait before each retry: exponential backoff with full jitter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Maximum number of retries after the first attempt.
    pub retries: u32,
}

impl Policy {
    /// A policy of at most `retries` retries.
    #[must_use]
    pub fn new(retries: u32) -> Self {
        Self { retries }
    }

    /// How long to wait before the next attempt, after `attempts` of them; `None` to stop.
    ///
    /// `repeatable` says whether a call that may have arrived may be sent again; `jitter` is between 0 and 1.
    #[must_use]
    pub fn next(
        &self,
        attempts: u32,
        error: &AttemptError,
        repeatable: bool,
        jitter: f64,
    ) -> Option<Duration> {
        if attempts > self.retries {
            return None;
        }
        let asked = match error {
            AttemptError::Wire(wire) if !wire.sent => None,
            // The next answer will be as large.
            AttemptError::Wire(wire) if repeatable && wire.cause != Cause::TooLarge => None,
            AttemptError::Unreadable(unreadable) if repeatable && !unreadable.encoded => None,
            AttemptError::Api(api) if is_retried(api, repeatable) => api.retry_after,
            AttemptError::Wire(_)
            | AttemptError::Unreadable(_)
            | AttemptError::Denied(_)
            | AttemptError::Api(_) => return None,
        };
        match asked {
            Some(asked) => (asked <= LONGEST_RETRY_AFTER).then_some(asked),
            None => Some(backoff(attempts, CAP).mul_f64(jitter.clamp(0.0, 1.0))),
        }
    }
}

/// Whether an error answer is followed by another attempt.
fn is_retried(api: &ApiError, repeatable: bool) -> bool {
    match api.scope() {
        Scope::Passing => match api.status {
            // A throttled request was not carried out. A body that can't be read may name a cap, though.
            429 => api.encoding.is_none(),
            408 | 425 | 500 | 502 | 503 | 504 => repeatable,
            // The others take longer than a retry can wait: 501 says that the endpoint is switched off.
            _ => false,
        },
        Scope::Recipient | Scope::Sender | Scope::Account => false,
    }
}

/// The wait after so many failed attempts: 500 ms after the first, doubled after each further one, at most `longest`.
#[must_use]
pub fn backoff(attempts: u32, longest: Duration) -> Duration {
    let doublings = attempts.saturating_sub(1).min(16);
    BASE.saturating_mul(1 << doublings).min(longest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::WireError;
    use crate::client::reply::Reply;

    fn wire(sent: bool) -> AttemptError {
        AttemptError::Wire(WireError { sent, cause: Cause::Closed, detail: String::new() })
    }

    fn answered(status: u16, code: Option<&str>, retry_after: Option<u64>) -> AttemptError {
        answered_as(status, code, retry_after, None)
    }

    fn answered_as(
        status: u16,
        code: Option<&str>,
        retry_after: Option<u64>,
        encoding: Option<&str>,
    ) -> AttemptError {
        let body = code.map(|code| format!(r#"{{"code":"{code}"}}"#)).unwrap_or_default();
        AttemptError::Api(Box::new(ApiError::from_reply(&Reply {
            status,
            reason: "Reason",
            headers: Vec::new(),
            retry_after: retry_after.map(|seconds| seconds.to_string()),
            encoding: encoding.map(str::to_owned),
            body: body.into_bytes(),
        })))
    }

    #[test]
    fn waits_double_up_to_eight_seconds() {
        let policy = Policy::new(9);
        let waits: Vec<u128> = (1..=7)
            .filter_map(|attempts| policy.next(attempts, &wire(true), true, 1.0))
            .map(|wait| wait.as_millis())
            .collect();
        assert_eq!(waits, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
        assert_eq!(policy.next(1, &wire(true), true, 0.0), Some(Duration::ZERO));
    }

    #[test]
    fn attempts_are_counted() {
        assert!(Policy::new(3).next(3, &wire(false), true, 0.5).is_some());
        assert_eq!(Policy::new(3).next(4, &wire(false), true, 0.5), None);
        assert_eq!(Policy::new(0).next(1, &wire(false), true, 0.5), None);
    }

    #[test]
    fn only_the_listed_statuses_are_repeated() {
        let repeated: Vec<u16> = (300..600)
            .filter(|status| Policy::new(3).next(1, &answered(*status, None, None), true, 0.5).is_some())
            .collect();
        assert_eq!(repeated, [408, 425, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn what_cannot_be_deduplicated_is_repeated_only_where_it_cannot_have_arrived() {
        let policy = Policy::new(3);
        assert!(policy.next(1, &wire(false), false, 0.5).is_some());
        assert!(policy.next(1, &answered(429, None, None), false, 0.5).is_some());
        assert_eq!(policy.next(1, &wire(true), false, 0.5), None);
        assert_eq!(policy.next(1, &answered(503, None, None), false, 0.5), None);
    }

    #[test]
    fn caps_end_it() {
        for code in ["outbound_limit_reached", "new_conversation_limit_reached", "conversation_streak_limit"]
        {
            assert_eq!(Policy::new(3).next(1, &answered(429, Some(code), None), true, 0.5), None);
        }
        assert!(Policy::new(3).next(1, &answered(429, Some("slow"), None), true, 0.5).is_some());
    }

    #[test]
    fn retry_after_is_obeyed_up_to_a_minute() {
        let policy = Policy::new(3);
        let wait = |seconds| policy.next(1, &answered(503, None, Some(seconds)), true, 0.5);
        assert_eq!(wait(0), Some(Duration::ZERO));
        assert_eq!(wait(60), Some(Duration::from_secs(60)));
        assert_eq!(wait(61), None);
    }

    #[test]
    fn a_429_that_can_t_be_read_may_be_a_cap() {
        let unread = answered_as(429, None, Some(0), Some("gzip"));
        assert_eq!(Policy::new(3).next(1, &unread, true, 0.5), None);
        assert!(!unread.may_have_arrived());
    }
}
