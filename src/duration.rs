//! Durations as people write them. Which of them make sense for a setting is left to the caller.

use std::time::Duration;

use jiff::SignedDuration;

/// Why a text is no duration: what was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidDuration(&'static str);

/// The longest duration that is accepted: a day. A longer one is a mistake, such as milliseconds instead of seconds.
pub const LONGEST_DURATION: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads `500ms`, `30s`, `2m`, `1h`, `1h30m`, or plain seconds (`30`, `0.5`). Zero is accepted.
///
/// # Errors
///
/// [`InvalidDuration`] if the text is no duration, is negative, or is longer than a day.
pub fn parse_duration(text: &str) -> Result<Duration, InvalidDuration> {
    let unreadable = || InvalidDuration(r#"expected a duration such as "500ms", "30s", "2m" or "1h30m""#);
    let too_long = || InvalidDuration("expected at most 24 hours");
    let text = text.trim();
    if is_decimal(text) {
        // If jiff refuses plain digits, there are too many of them.
        let read = format!("{text}s").parse::<SignedDuration>();
        return read.map_err(|_| too_long()).and_then(|read| bounded(read, too_long));
    }
    let read = text.parse::<SignedDuration>().map_err(|_| unreadable())?;
    bounded(read, too_long)
}

/// [`parse_duration`] for what can't be zero, such as a timeout.
///
/// # Errors
///
/// [`InvalidDuration`] as there, and for zero.
pub fn parse_positive_duration(text: &str) -> Result<Duration, InvalidDuration> {
    match parse_duration(text)? {
        Duration::ZERO => Err(InvalidDuration("must be more than zero")),
        duration => Ok(duration),
    }
}

/// The text that [`parse_duration`] reads back as the same duration: `30s`, `1h 30m`.
#[must_use]
pub fn format_duration(duration: Duration) -> String {
    SignedDuration::try_from(duration)
        .map_or_else(|_| format!("{duration:?}"), |signed| format!("{signed:#}"))
}

fn bounded(
    read: SignedDuration,
    too_long: impl Fn() -> InvalidDuration,
) -> Result<Duration, InvalidDuration> {
    let duration = Duration::try_from(read).map_err(|_| InvalidDuration("must not be negative"))?;
    if duration > LONGEST_DURATION { Err(too_long()) } else { Ok(duration) }
}

/// Whether the text is `30` or `0.5`, but not `1e9`, `inf`, `.5`, `5.` or another form that a float parser accepts.
fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('.') {
        // Nine digits are nanoseconds, the finest unit.
        Some((whole, fraction)) => digits(whole) && digits(fraction) && fraction.len() <= 9,
        None => digits(text),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::{LONGEST_DURATION, format_duration, parse_duration, parse_positive_duration};

    #[test]
    fn reads_what_people_write() {
        let cases = [
            ("500ms", 500),
            ("30s", 30_000),
            (" 2m ", 120_000),
            ("1h", 3_600_000),
            ("1h30m", 5_400_000),
            ("1h 30m", 5_400_000),
            ("1.5s", 1_500),
            ("30", 30_000),
            ("0.5", 500),
            ("0", 0),
            ("24h", 86_400_000),
            ("86400", 86_400_000),
        ];
        for (text, milliseconds) in cases {
            let read = parse_duration(text).unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(read, Duration::from_millis(milliseconds), "{text}");
        }
    }

    #[test]
    fn refuses_the_rest_and_says_why() {
        let unreadable = r#"expected a duration such as "500ms", "30s", "2m" or "1h30m""#;
        let cases = [
            ("", unreadable),
            ("abc", unreadable),
            ("s", unreadable),
            ("1e3", unreadable),
            ("inf", unreadable),
            ("NaN", unreadable),
            (".5", unreadable),
            ("5.", unreadable),
            ("30 parsecs", unreadable),
            ("٣٠", unreadable),
            ("-5s", "must not be negative"),
            ("30s ago", "must not be negative"),
            ("24h1ms", "expected at most 24 hours"),
            ("30000000", "expected at most 24 hours"),
            ("99999999999999999999999999", "expected at most 24 hours"),
        ];
        for (text, reason) in cases {
            assert_eq!(parse_duration(text).unwrap_err().to_string(), reason, "{text}");
        }
    }

    #[test]
    fn zero_is_refused_where_it_makes_no_sense() {
        for zero in ["0", "0s", "0.0", "0ms"] {
            assert_eq!(parse_positive_duration(zero).unwrap_err().to_string(), "must be more than zero");
        }
        assert_eq!(parse_positive_duration("1ms").unwrap(), Duration::from_millis(1));
    }

    proptest! {
        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = parse_duration(&text);
        }

        #[test]
        fn never_panics_near_durations(text in "[-+]?[0-9]{0,25}[.]?[0-9]{0,12} ?(ms|s|m|h|d|us|ns)?[0-9]{0,25}(s|m)?( ago)?") {
            if let Ok(duration) = parse_duration(&text) {
                prop_assert!(duration <= LONGEST_DURATION);
            }
        }

        #[test]
        fn what_is_shown_reads_back_as_the_same(milliseconds in 0..=86_400_000u64) {
            let duration = Duration::from_millis(milliseconds);
            prop_assert_eq!(parse_duration(&format_duration(duration)).unwrap(), duration);
        }

        #[test]
        fn plain_seconds_are_seconds(seconds in 0..=86_400u64) {
            prop_assert_eq!(parse_duration(&seconds.to_string()).unwrap(), Duration::from_secs(seconds));
        }
    }
}
