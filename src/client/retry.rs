//! Whether the same call goes out again, and when: a pure function of what the last attempt met.

use std::time::Duration;

use super::error::WireError;

/// The first wait is drawn from zero to this; each later one from twice as much.
const BASE: Duration = Duration::from_millis(500);
/// No wait of our own choosing is longer.
const CAP: Duration = Duration::from_secs(8);
/// A `Retry-After` longer than this ends the command instead.
pub const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// What an attempt that did not succeed met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// No connection was made: the request can't have arrived.
    NotSent,
    /// The request left, and no readable answer came.
    Unknown,
    /// The request left, and will meet the same end again.
    Hopeless,
    /// The API answered with a 2xx that says that it did not work.
    Denied,
    /// The API answered with something other than a 2xx.
    Answered {
        /// The HTTP status.
        status: u16,
        /// The machine-readable code of the body.
        code: Option<String>,
        /// What `Retry-After` asked for.
        retry_after: Option<Duration>,
        /// The body could be read. One that couldn't may hold any code.
        is_read: bool,
    },
}

impl Outcome {
    /// What a failure on the wire means.
    #[must_use]
    pub fn of_wire(error: &WireError) -> Self {
        match error {
            WireError { cause: super::error::Cause::TooLarge, .. } => Self::Hopeless,
            WireError { sent: true, .. } => Self::Unknown,
            WireError { sent: false, .. } => Self::NotSent,
        }
    }

    /// Whether the API may have carried the request out, as far as this attempt tells.
    ///
    /// A 503 says that there was no sender; other 5xx may come from a gateway in front of an API that accepted.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        match self {
            Self::NotSent | Self::Denied => false,
            Self::Unknown | Self::Hopeless => true,
            Self::Answered { status, .. } => *status >= 500 && !matches!(status, 501 | 503),
        }
    }
}

/// A 429 with one of these codes is a cap or waits for the recipient: time within reach does not clear it.
#[must_use]
pub fn is_cap(code: &str) -> bool {
    matches!(code, "outbound_limit_reached" | "new_conversation_limit_reached")
        || code.starts_with("conversation_")
        || code.starts_with("safety_")
}

/// Whether an answer of this status and code may be another in a while: the contract's row `unavailable`.
#[must_use]
pub fn may_pass(status: u16, code: Option<&str>) -> bool {
    match status {
        408 | 425 | 500.. => true,
        429 => !code.is_some_and(is_cap),
        _ => false,
    }
}

/// How often and how patiently a call is repeated: exponential backoff with full jitter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Attempts after the first, at most.
    pub retries: u32,
}

impl Policy {
    /// A policy of at most `retries` further attempts.
    #[must_use]
    pub fn new(retries: u32) -> Self {
        Self { retries }
    }

    /// How long to wait before the next attempt, after `attempts` of them; `None` to stop.
    ///
    /// `repeatable` says whether a call that may have arrived may go out again; `jitter` is in 0..1.
    #[must_use]
    pub fn next(&self, attempts: u32, outcome: &Outcome, repeatable: bool, jitter: f64) -> Option<Duration> {
        if attempts > self.retries {
            return None;
        }
        let asked = match outcome {
            Outcome::NotSent => None,
            Outcome::Unknown if repeatable => None,
            // One that can't be read may be a cap.
            Outcome::Answered { status: 429, code, retry_after, is_read: true }
                if !code.as_deref().is_some_and(is_cap) =>
            {
                *retry_after
            }
            Outcome::Answered { status: 408 | 425 | 500 | 502 | 503 | 504, retry_after, .. }
                if repeatable =>
            {
                *retry_after
            }
            _ => return None,
        };
        match asked {
            Some(asked) => (asked <= LONGEST_RETRY_AFTER).then_some(asked),
            None => Some(backoff(attempts).mul_f64(jitter.clamp(0.0, 1.0))),
        }
    }
}

/// The longest wait after `attempts` attempts: 500 ms, 1 s, 2 s, 4 s, then 8 s.
fn backoff(attempts: u32) -> Duration {
    let doublings = attempts.saturating_sub(1).min(16);
    BASE.saturating_mul(1 << doublings).min(CAP)
}

/// What a `Retry-After` header asks for: seconds, whose fraction is rounded up, or an HTTP date (RFC 9110 §10.2.3), seen
/// at `now`.
#[must_use]
pub fn parse_retry_after(value: &str, now: std::time::SystemTime) -> Option<Duration> {
    let value = value.trim();
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(whole.is_empty() && fraction.is_empty()) && digits(whole) && digits(fraction) {
        // Digits that are no u64 are too many for it.
        let seconds = if whole.is_empty() { 0 } else { whole.parse().unwrap_or(u64::MAX) };
        let more = u64::from(fraction.bytes().any(|digit| digit != b'0'));
        return Some(Duration::from_secs(seconds.saturating_add(more)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, code: Option<&str>, retry_after: Option<u64>) -> Outcome {
        Outcome::Answered {
            status,
            code: code.map(str::to_owned),
            retry_after: retry_after.map(Duration::from_secs),
            is_read: true,
        }
    }

    #[test]
    fn waits_double_up_to_eight_seconds() {
        let policy = Policy::new(9);
        let waits: Vec<u128> = (1..=7)
            .filter_map(|attempts| policy.next(attempts, &Outcome::Unknown, true, 1.0))
            .map(|wait| wait.as_millis())
            .collect();
        assert_eq!(waits, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
        assert_eq!(policy.next(1, &Outcome::Unknown, true, 0.0), Some(Duration::ZERO));
    }

    #[test]
    fn attempts_are_counted() {
        assert!(Policy::new(3).next(3, &Outcome::NotSent, true, 0.5).is_some());
        assert_eq!(Policy::new(3).next(4, &Outcome::NotSent, true, 0.5), None);
        assert_eq!(Policy::new(0).next(1, &Outcome::NotSent, true, 0.5), None);
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
        assert!(policy.next(1, &Outcome::NotSent, false, 0.5).is_some());
        assert!(policy.next(1, &answered(429, None, None), false, 0.5).is_some());
        assert_eq!(policy.next(1, &Outcome::Unknown, false, 0.5), None);
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
    fn retry_after_is_seconds_or_a_date() {
        let now = std::time::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let parse = |value| parse_retry_after(value, now);
        assert_eq!(parse(" 7 "), Some(Duration::from_secs(7)));
        assert_eq!(parse("99999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
        assert_eq!(parse("Sun, 06 Nov 1994 08:50:07 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(parse("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
        for nonsense in ["", "soon", "-1", "+3", "\u{664}"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn a_fraction_of_a_second_is_rounded_up() {
        let parse = |value| parse_retry_after(value, std::time::UNIX_EPOCH).map(|asked| asked.as_secs());
        for (value, seconds) in [
            ("2.5", 3),
            ("2.0", 2),
            ("2.000", 2),
            ("2.", 2),
            (".5", 1),
            ("0.001", 1),
            (".0", 0),
            ("\t60.0 ", 60),
            ("60.01", 61),
            ("99999999999999999999.5", u64::MAX),
            ("1.99999999999999999999999999999999", 2),
        ] {
            assert_eq!(parse(value), Some(seconds), "{value}");
        }
        for nonsense in [".", "-1.5", "1.5.2", "1. 5", "1,5", "1e3", "1.5s", "+1.5", "NaN", "inf", "0x1.8"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn a_429_that_can_t_be_read_may_be_a_cap() {
        let unread =
            Outcome::Answered { status: 429, code: None, retry_after: Some(Duration::ZERO), is_read: false };
        assert_eq!(Policy::new(3).next(1, &unread, true, 0.5), None);
        assert!(!unread.may_have_arrived());
    }
}
