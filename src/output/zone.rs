//! The time zone in which times are shown and read, found as `date` finds it. jiff finds one too, but reads `TZ` itself,
//! ignores `TZDIR` and falls back without saying so.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::tz::TimeZone;

/// Where systems keep their zones.
#[cfg(unix)]
const FOLDERS: &[&str] = &["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"];
#[cfg(not(unix))]
const FOLDERS: &[&str] = &[];

/// The dates of daylight saving time for a rule that names one without dates: those of the United States.
const DEFAULT_CHANGES: &str = ",M3.2.0,M11.1.0";

static ZONE: OnceLock<TimeZone> = OnceLock::new();

/// The time zone of this run.
#[must_use]
pub fn zone() -> TimeZone {
    ZONE.get_or_init(system).clone()
}

/// Sets the time zone of this run from the value of `TZ`, with zones read from `folder` (`TZDIR`) rather than the
/// system's. Returns false, and sets UTC, if the value names no time zone.
#[must_use]
pub fn set(value: &OsStr, folder: Option<PathBuf>) -> bool {
    let folders = folder.map_or_else(|| FOLDERS.iter().map(PathBuf::from).collect(), |folder| vec![folder]);
    let named = named(value, &folders);
    let is_known = named.is_some();
    let _ = ZONE.set(named.unwrap_or(TimeZone::UTC));
    is_known
}

/// The zone that a value of `TZ` names: a path, a name, or a POSIX rule, each with or without a colon before it.
fn named(value: &OsStr, folders: &[PathBuf]) -> Option<TimeZone> {
    let text = value.to_str();
    let text = text.map(|text| text.strip_prefix(':').unwrap_or(text));
    if text == Some("") {
        return Some(TimeZone::UTC);
    }
    let path = text.map_or(Path::new(value), Path::new);
    // An absolute path replaces the folder that it is joined to.
    let mut places =
        folders.iter().map(|folder| folder.join(path)).chain(path.is_absolute().then(|| path.into()));
    places.find_map(|place| read(&place)).or_else(|| {
        let text = text?;
        bundled(text).or_else(|| rule(text))
    })
}

/// The zone in a compiled (`TZif`) file.
fn read(path: &Path) -> Option<TimeZone> {
    let is_file = std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    let data = is_file.then(|| std::fs::read(path).ok())??;
    TimeZone::tzif(path.to_str().unwrap_or_default(), &data).ok()
}

/// The zone with this name in the program's own copy of the database, for systems that have none. Upper and lower case
/// count, as they do in the names of files.
fn bundled(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok().filter(|zone| zone.iana_name() == Some(name))
}

/// The zone of a POSIX rule: `EST5EDT,M3.2.0,M11.1.0`, `<+03>-3`.
fn rule(text: &str) -> Option<TimeZone> {
    TimeZone::posix(text).or_else(|_| TimeZone::posix(&format!("{text}{DEFAULT_CHANGES}"))).ok()
}

/// The zone of the machine, if `TZ` is not set.
fn system() -> TimeZone {
    let own = if cfg!(unix) { read(Path::new("/etc/localtime")) } else { None };
    own.or_else(|| TimeZone::try_system().ok()).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    /// The distance from UTC in hours, in January and in July.
    fn hours(value: &str, folders: &[&str]) -> Option<(f64, f64)> {
        let folders: Vec<PathBuf> = folders.iter().map(PathBuf::from).collect();
        let zone = named(OsStr::new(value), &folders)?;
        let at = |text: &str| {
            let time: Timestamp = text.parse().unwrap();
            f64::from(zone.to_offset(time).seconds()) / 3600.0
        };
        Some((at("2026-01-15T12:00:00Z"), at("2026-07-15T12:00:00Z")))
    }

    /// Whether the machine has zones of its own or not.
    fn anywhere(value: &str) -> Option<(f64, f64)> {
        let without = hours(value, &["/nonexistent"]);
        assert_eq!(hours(value, FOLDERS), without, "{value}");
        without
    }

    #[test]
    fn names_and_rules_are_zones() {
        for (value, winter, summer) in [
            ("America/New_York", -5.0, -4.0),
            (":America/New_York", -5.0, -4.0),
            ("Europe/Berlin", 1.0, 2.0),
            ("Asia/Kolkata", 5.5, 5.5),
            ("America/Sao_Paulo", -3.0, -3.0),
            ("Australia/Sydney", 11.0, 10.0),
            ("US/Pacific", -8.0, -7.0),
            ("UTC", 0.0, 0.0),
            ("GMT", 0.0, 0.0),
            ("Etc/GMT+5", -5.0, -5.0),
            ("EST5EDT", -5.0, -4.0),
            ("EST5", -5.0, -5.0),
            (":EST5", -5.0, -5.0),
            ("UTC0", 0.0, 0.0),
            ("EST5EDT,M3.2.0,M11.1.0", -5.0, -4.0),
            ("XYZ5ABC", -5.0, -4.0),
            ("<+03>-3", 3.0, 3.0),
            ("<-0330>3:30", -3.5, -3.5),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", 11.0, 10.0),
            ("IST-2IDT,M3.4.4/26,M10.5.0", 2.0, 3.0),
            ("NZST-12:00:00NZDT-13:00:00,M10.1.0,M3.3.0", 13.0, 12.0),
            ("", 0.0, 0.0),
            (":", 0.0, 0.0),
        ] {
            assert_eq!(anywhere(value), Some((winter, summer)), "{value}");
        }
    }

    #[test]
    fn nothing_else_is() {
        for value in [
            "Amerika/New_York",
            "america/new_york",
            "America",
            "America/",
            "New York",
            "5",
            "+03",
            "EST5EDT,garbage",
            "EST99",
            "/",
            "/nonexistent",
            "/etc/passwd",
            "../../../etc/passwd",
            "\u{feff}UTC",
            " UTC",
        ] {
            assert_eq!(anywhere(value), None, "{value}");
        }
    }
}
