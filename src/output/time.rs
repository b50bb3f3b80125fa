//! Times and durations for people. The units follow what users of this program read elsewhere in it (`3 min ago`,
//! `2.1 s`); jiff has no format for them.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::zone::zone;

/// `2026-11-23 00:21:03` in the local time zone, from milliseconds since the epoch; the number itself if out of range.
#[must_use]
pub fn local(milliseconds: i64) -> String {
    in_zone(milliseconds, zone(), "%Y-%m-%d %H:%M:%S")
}

/// [`local`] to the minute, for tables.
#[must_use]
pub fn local_short(milliseconds: i64) -> String {
    in_zone(milliseconds, zone(), "%Y-%m-%d %H:%M")
}

/// `00:21:03` in the local time zone, for what happens while somebody watches.
#[must_use]
pub fn clock(milliseconds: i64) -> String {
    in_zone(milliseconds, zone(), "%H:%M:%S")
}

/// `2026-05-04T09:30:00Z` (RFC 3339), from milliseconds since the epoch.
#[must_use]
pub fn utc(milliseconds: i64) -> String {
    in_zone(milliseconds, TimeZone::UTC, "%Y-%m-%dT%H:%M:%SZ")
}

/// The system's clock, in milliseconds since the epoch.
#[must_use]
pub fn now() -> i64 {
    Timestamp::now().as_millisecond()
}

/// Milliseconds since the epoch, from `2026-05-04T09:30:00Z` (RFC 3339).
#[must_use]
pub fn parse(text: &str) -> Option<i64> {
    text.parse::<Timestamp>().ok().map(Timestamp::as_millisecond)
}

/// The distance of one time from another: `just now`, `3 min ago`, `5 h ago`, `12 d ago`, `in 3 d`.
#[must_use]
pub fn relative(milliseconds: i64, now: i64) -> String {
    let seconds = now.abs_diff(milliseconds) / 1000;
    let rounded = |unit: u64| (seconds + unit / 2) / unit;
    let words = match (rounded(60), rounded(3600)) {
        _ if seconds < 60 => return "just now".to_owned(),
        (minutes @ ..60, _) => format!("{minutes} min"),
        (_, hours @ ..48) => format!("{hours} h"),
        _ => format!("{} d", rounded(86400)),
    };
    if milliseconds > now { format!("in {words}") } else { format!("{words} ago") }
}

fn in_zone(milliseconds: i64, zone: TimeZone, format: &str) -> String {
    match Timestamp::from_millisecond(milliseconds) {
        Ok(time) => time.to_zoned(zone).strftime(format).to_string(),
        Err(_) => milliseconds.to_string(),
    }
}

/// `340 ms`, `2.1 s`, `3 min 20 s`, `2 h 5 min`, `11 d 13 h`.
#[must_use]
pub fn span(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0 => format!("{} ms", duration.as_millis()),
        1..=9 if duration.subsec_millis() >= 100 => {
            format!("{seconds}.{} s", duration.subsec_millis() / 100)
        }
        1..=59 => format!("{seconds} s"),
        60..=3599 => two(seconds / 60, "min", seconds % 60, "s"),
        3600..=172_799 => two(seconds / 3600, "h", seconds % 3600 / 60, "min"),
        _ => two(seconds / 86400, "d", seconds % 86400 / 3600, "h"),
    }
}

fn two(first: u64, first_unit: &str, second: u64, second_unit: &str) -> String {
    if second == 0 {
        format!("{first} {first_unit}")
    } else {
        format!("{first} {first_unit} {second} {second_unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_dated() {
        let utc = |milliseconds| in_zone(milliseconds, TimeZone::UTC, "%Y-%m-%d %H:%M:%S");
        assert_eq!(utc(1_735_324_800_123), "2024-12-27 18:40:00");
        assert_eq!(utc(-1), "1969-12-31 23:59:59");
        // The first of January of the year 1.
        assert_eq!(utc(-62_135_596_800_000), "0001-01-01 00:00:00");
        assert_eq!(utc(i64::MAX), i64::MAX.to_string());
        assert_eq!(in_zone(-1, TimeZone::UTC, "%Y-%m-%d %H:%M"), "1969-12-31 23:59");
    }

    #[test]
    fn distances_have_one_unit() {
        let now = 1_735_324_800_123;
        let seen = |seconds: i64| relative(now - seconds * 1000, now);
        assert_eq!(seen(0), "just now");
        assert_eq!(seen(59), "just now");
        assert_eq!(seen(-59), "just now");
        assert_eq!(seen(60), "1 min ago");
        assert_eq!(seen(89), "1 min ago");
        assert_eq!(seen(3_569), "59 min ago");
        assert_eq!(seen(3_599), "1 h ago");
        assert_eq!(seen(3_600), "1 h ago");
        assert_eq!(seen(170_999), "47 h ago");
        assert_eq!(seen(171_000), "2 d ago");
        // What is to come began a moment ago.
        assert_eq!(seen(-2_591_999), "in 30 d");
        assert_eq!(seen(172_800), "2 d ago");
        assert_eq!(seen(-259_200), "in 3 d");
        assert_eq!(relative(i64::MAX, i64::MIN), "in 213503982335 d");
        assert_eq!(parse("2024-12-27T18:40:00.123Z"), Some(now));
        assert_eq!(parse("yesterday"), None);
    }

    #[test]
    fn spans_have_two_units_at_most() {
        let shown = |milliseconds| span(Duration::from_millis(milliseconds));
        assert_eq!(shown(0), "0 ms");
        assert_eq!(shown(340), "340 ms");
        assert_eq!(shown(2_140), "2.1 s");
        assert_eq!(shown(2_040), "2 s");
        assert_eq!(shown(59_999), "59 s");
        assert_eq!(shown(200_000), "3 min 20 s");
        assert_eq!(shown(7_500_000), "2 h 5 min");
        assert_eq!(shown(3_600_000), "1 h");
        assert_eq!(shown(172_799_000), "47 h 59 min");
        assert_eq!(shown(999_999_000), "11 d 13 h");
    }
}
