//! Reads the `Retry-After` header (RFC 9110 section 10.2.3).

use std::time::{Duration, SystemTime};

/// How long a `Retry-After` header received at `now` asks to wait: seconds, with a fraction rounded up, or an HTTP date.
/// `None` if it is neither.
pub(super) fn parse_retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(whole.is_empty() && fraction.is_empty()) && digits(whole) && digits(fraction) {
        // More digits than a u64 holds mean the longest wait there is.
        let seconds = if whole.is_empty() { 0 } else { whole.parse().unwrap_or(u64::MAX) };
        let more = u64::from(fraction.bytes().any(|digit| digit != b'0'));
        return Some(Duration::from_secs(seconds.saturating_add(more)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
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
        let parse = |value| parse_retry_after(value, UNIX_EPOCH).map(|asked| asked.as_secs());
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
}
