//! Reads timestamps as people write them (a date, a time, or a duration) into milliseconds since the epoch.

use jiff::civil::DateTime;
use jiff::{Span, Timestamp, Zoned};

use crate::failure::{self, Failure};
use crate::output::zone::zone;

const SUCH_AS: &str =
    "use a duration (2h, 7d) or a time (2026-05-04, 2026-05-04T09:30 in local time, 2026-05-04T09:30:00Z)";

/// Reads a time, or a duration before `now`; `name` is the option, for errors.
///
/// # Errors
/// [`Failure::Usage`] for a text that is neither.
pub(in crate::commands) fn ago(text: &str, now: i64, name: &str) -> failure::Result<i64> {
    let found = match span(text) {
        Some(span) => shifted(now, span.negate()),
        None => absolute(text),
    };
    found.ok_or_else(|| Failure::usage(format!("{name}: {text:?} is not a time or a duration"), SUCH_AS))
}

/// Reads a time after `now`, a duration after `now`, or `never` (-1).
///
/// # Errors
/// [`Failure::Usage`] for any other text, and for a time in the past.
pub(in crate::commands) fn until(text: &str, now: i64, name: &str) -> failure::Result<i64> {
    if text == "never" {
        return Ok(-1);
    }
    let found = match span(text) {
        Some(span) => shifted(now, span),
        None => absolute(text),
    };
    match found {
        Some(then) if then > now => Ok(then),
        Some(_) => Err(Failure::usage(
            format!("{name}: {text:?} is in the past"),
            "give a time in the future, or never",
        )),
        None => Err(Failure::usage(format!("{name}: {text:?} is not a time, a duration or never"), SUCH_AS)),
    }
}

/// Reads a duration that isn't negative; plain digits are seconds, as everywhere.
fn span(text: &str) -> Option<Span> {
    let text = text.trim();
    match digits(text) {
        Some(seconds @ ..MIN_EPOCH_SECONDS) => Span::new().try_seconds(seconds).ok(),
        Some(_) => None,
        None => text.parse::<Span>().ok().filter(|span| !span.is_negative()),
    }
}

/// Digits from this value on are seconds since the epoch, as `date +%s` prints them, and not a duration: as a duration
/// this would be more than 31 years.
const MIN_EPOCH_SECONDS: i64 = 1_000_000_000;
/// Digits from this value on are milliseconds since the epoch, as in the API's answers.
const MIN_EPOCH_MILLISECONDS: i64 = 100_000_000_000;

fn digits(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

fn shifted(now: i64, span: Span) -> Option<i64> {
    let now = Timestamp::from_millisecond(now).ok()?.to_zoned(zone());
    now.checked_add(span).ok().map(|then| then.timestamp().as_millisecond())
}

/// Reads a time with its zone, a local time, a date (its first instant), or digits since the epoch.
fn absolute(text: &str) -> Option<i64> {
    let text = text.trim();
    match digits(text) {
        Some(milliseconds @ MIN_EPOCH_MILLISECONDS..) => return Some(milliseconds),
        Some(seconds) => return Some(seconds * 1000),
        None => {}
    }
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time.as_millisecond());
    }
    // A zone in brackets is not the local one, but jiff would ignore it.
    let there = if text.contains('[') {
        text.parse::<Zoned>().ok()?
    } else {
        text.parse::<DateTime>().ok()?.to_zoned(zone()).ok()?
    };
    Some(there.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_735_324_800_123;

    #[test]
    fn durations_count_from_now() {
        for (text, seconds) in
            [("90", 90), ("30s", 30), ("2h", 7_200), ("1h30m", 5_400), ("0", 0), (" 10m ", 600), ("500ms", 0)]
        {
            let read = ago(text, NOW, "--since").unwrap();
            assert_eq!((NOW - read) / 1000, seconds, "{text}");
        }
        assert_eq!(until("30s", NOW, "--valid-until").unwrap(), NOW + 30_000);
        assert_eq!(until("never", NOW, "--valid-until").unwrap(), -1);
        // A day may have 23 hours where clocks are set.
        let week = (NOW - ago("7d", NOW, "--since").unwrap()) / 3_600_000;
        assert!((167..=169).contains(&week), "{week}");
    }

    #[test]
    fn times_are_dates_with_or_without_a_zone() {
        let read = |text| ago(text, NOW, "--since").unwrap();
        assert_eq!(read("2024-12-27T18:40:00.123Z"), NOW);
        assert_eq!(read("2024-12-27T19:40:00.123+01:00"), NOW);
        assert_eq!(read("1735324800123"), NOW);
        assert_eq!(read("1735324800"), NOW - 123);
        assert_eq!(NOW - read("999999999"), 999_999_999_000);
        assert_eq!(read("2024-12-27T13:40:00.123[America/New_York]"), NOW);
        assert_eq!(read("2024-12-27T13:40:00.123-05:00[America/New_York]"), NOW);
        assert_eq!(read("2024-12-27") % 60_000, 0);
        assert_eq!(read("2024-12-27T18:40") - read("2024-12-27 18:39"), 60_000);
    }

    #[test]
    fn nonsense_is_refused() {
        for text in [
            "",
            "yesterday",
            "-2h",
            "2026-13-01",
            "never",
            "99999999999999999999",
            "1.5.2",
            "2024-12-27[Nowhere]",
        ] {
            assert!(ago(text, NOW, "--since").is_err(), "{text}");
        }
        for text in ["2020-01-01", "0", "soon"] {
            assert!(until(text, NOW, "--valid-until").is_err(), "{text}");
        }
    }
}
