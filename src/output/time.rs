//! Times for people: local, and how long something took.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// `2026-11-23 00:21:03` in the local time zone, from milliseconds since the epoch; the number itself if out of range.
#[must_use]
pub fn local(milliseconds: i64) -> String {
    in_zone(milliseconds, TimeZone::system())
}

fn in_zone(milliseconds: i64, zone: TimeZone) -> String {
    Timestamp::from_millisecond(milliseconds).map_or_else(
        |_| milliseconds.to_string(),
        |time| time.to_zoned(zone).strftime("%Y-%m-%d %H:%M:%S").to_string(),
    )
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
        assert_eq!(in_zone(1_735_324_800_123, TimeZone::UTC), "2024-12-27 18:40:00");
        assert_eq!(in_zone(-1, TimeZone::UTC), "1969-12-31 23:59:59");
        assert_eq!(in_zone(i64::MAX, TimeZone::UTC), i64::MAX.to_string());
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
