//! The time zone: whatever `TZ` holds, times are shown and read as `date` does it.

use std::process::Command;

use jiff::civil::DateTime;

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, Ran};

/// 2026-01-15 12:00 and 2026-07-15 12:00, UTC.
const WINTER: i64 = 1_768_478_400;
const SUMMER: i64 = 1_784_116_800;

const WARNING: &str = "so times are shown in UTC: set a name such as America/New_York, or unset TZ\n";

/// The status of a message that was sent at a time, in seconds.
fn status(home: &Home, sent: i64, variables: &[(&str, &str)]) -> Ran {
    let body = format!(r#"{{"status":"sent","time_sent":{sent}000}}"#);
    let wire = Wire::serve(vec![wire::response("200 OK", &body)]);
    let mut run = home.blooio(["status", "+15551234567", "m"]).api(&wire.base);
    for (name, value) in variables {
        run = run.env(name, value);
    }
    run.run()
}

/// What the system's `date` prints, where it is GNU's or the one of `BusyBox`.
fn date(zone: Option<&str>, at: i64) -> Option<String> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let mut date = Command::new("date");
    date.env_clear().args(["-d", &format!("@{at}"), "+%Y-%m-%d %H:%M:%S"]);
    if let Some(zone) = zone {
        date.env("TZ", zone);
    }
    let output = date.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned())
}

#[test]
fn times_are_shown_in_the_zone_of_the_variable() {
    let home = Home::new();
    // Where the machine has no zones, `date` can't be asked about names.
    let has_zones = std::path::Path::new("/usr/share/zoneinfo/America/New_York").exists();
    for (zone, winter, summer) in [
        ("America/New_York", "2026-01-15 07:00:00", "2026-07-15 08:00:00"),
        (":America/New_York", "2026-01-15 07:00:00", "2026-07-15 08:00:00"),
        ("Europe/London", "2026-01-15 12:00:00", "2026-07-15 13:00:00"),
        ("Asia/Kathmandu", "2026-01-15 17:45:00", "2026-07-15 17:45:00"),
        ("Australia/Sydney", "2026-01-15 23:00:00", "2026-07-15 22:00:00"),
        ("EST5EDT", "2026-01-15 07:00:00", "2026-07-15 08:00:00"),
        ("EST5EDT,M3.2.0,M11.1.0", "2026-01-15 07:00:00", "2026-07-15 08:00:00"),
        (":EST5EDT,M3.2.0,M11.1.0", "2026-01-15 07:00:00", "2026-07-15 08:00:00"),
        ("<+03>-3", "2026-01-15 15:00:00", "2026-07-15 15:00:00"),
        ("XYZ5ABC", "2026-01-15 07:00:00", "2026-07-15 08:00:00"),
        ("UTC", "2026-01-15 12:00:00", "2026-07-15 12:00:00"),
        ("", "2026-01-15 12:00:00", "2026-07-15 12:00:00"),
    ] {
        for (at, shown) in [(WINTER, winter), (SUMMER, summer)] {
            let rows =
                format!("to         +15551234567\nmessage    m\nstatus     sent\nsent       {shown}\n");
            status(&home, at, &[("TZ", zone)]).is(0, &rows, "");
            // A machine without zones of its own.
            status(&home, at, &[("TZ", zone), ("TZDIR", "/nonexistent")]).is(0, &rows, "");
            if has_zones && let Some(date) = date(Some(zone), at) {
                assert_eq!(date, shown, "TZ={zone}");
            }
        }
    }
}

#[test]
fn without_the_variable_the_machine_decides() {
    if let Some(date) = date(None, SUMMER) {
        let ran = status(&Home::new(), SUMMER, &[]);
        let rows = format!("to         +15551234567\nmessage    m\nstatus     sent\nsent       {date}\n");
        ran.is(0, &rows, "");
    }
}

#[test]
fn a_path_is_a_compiled_zone() {
    let home = Home::new();
    let file = home.path().join("zones/Here");
    std::fs::create_dir(file.parent().expect("a folder")).expect("a folder");
    std::fs::write(&file, compiled("JST-9")).expect("a file");
    let (path, folder) = (file.to_str().expect("UTF-8"), home.path().join("zones"));
    let folder = folder.to_str().expect("UTF-8");
    let rows = "to         +15551234567\nmessage    m\nstatus     sent\nsent       2026-01-15 21:00:00\n";
    status(&home, WINTER, &[("TZ", path)]).is(0, rows, "");
    status(&home, WINTER, &[("TZ", &format!(":{path}"))]).is(0, rows, "");
    status(&home, WINTER, &[("TZ", "Here"), ("TZDIR", folder)]).is(0, rows, "");
}

/// A zone of one rule as `zic` compiles it (RFC 9636), nine hours east of Greenwich.
fn compiled(rule: &str) -> Vec<u8> {
    let mut block = b"TZif2".to_vec();
    block.extend([0; 15]);
    for count in [0_u32, 0, 0, 0, 1, 4] {
        block.extend(count.to_be_bytes());
    }
    block.extend((9_i32 * 3600).to_be_bytes());
    block.extend([0, 0]);
    block.extend(b"JST\0");
    [&block, &block, format!("\n{rule}\n").as_bytes()].concat()
}

#[test]
fn a_value_that_means_nothing_is_said_once_and_is_utc() {
    let home = Home::new();
    let rows = "to         +15551234567\nmessage    m\nstatus     sent\nsent       2026-07-15 12:00:00\n";
    for (zone, shown) in [
        ("Amerika/New_York", r#""Amerika/New_York""#),
        ("america/new_york", r#""america/new_york""#),
        ("America", r#""America""#),
        ("/nonexistent", r#""/nonexistent""#),
        ("\u{1b}[31m", r#""\u{1b}[31m""#),
        ("\u{202e}", r#""\u{202e}""#),
    ] {
        let warning = format!("warning: TZ={shown} is not a time zone, {WARNING}");
        status(&home, SUMMER, &[("TZ", zone)]).is(0, rows, &warning);
    }
    // What a shell runs at its start stays quiet, and the doctor does not.
    let ran = home.blooio(["completions", "bash"]).env("TZ", "Nowhere").run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let ran = home.blooio(["--sandbox", "doctor"]).env("TZ", "Nowhere").run();
    assert_eq!(ran.stderr, format!("warning: TZ=\"Nowhere\" is not a time zone, {WARNING}"));
}

/// What `--since` or `--until` became on the wire.
fn asked(zone: &str, option: &str) -> String {
    let wire = Wire::serve(vec![wire::response("200 OK", r#"{"messages":[]}"#)]);
    let ran = Home::new()
        .blooio(["messages", "list", "+15551234567", option])
        .api(&wire.base)
        .env("TZ", zone)
        .run();
    ran.is(0, "", "No matches.\n");
    let line = wire.requests().remove(0).line;
    line.split_once('?').expect("a query").1.trim_end_matches(" HTTP/1.1").to_owned()
}

#[test]
fn times_are_read_in_the_zone_of_the_variable() {
    for (zone, option, sent) in [
        ("America/New_York", "--since=2026-01-15", "since=1768453200000"),
        ("America/New_York", "--until=2026-07-15T08:00", "until=1784116800000"),
        (":America/New_York", "--since=2026-01-15T07:00", "since=1768478400000"),
        ("EST5EDT", "--since=2026-07-15T08:00", "since=1784116800000"),
        ("<+03>-3", "--since=2026-07-15T15:00", "since=1784116800000"),
        ("", "--since=2026-07-15T12:00", "since=1784116800000"),
        // With a zone of their own they are the same everywhere.
        ("America/New_York", "--since=2026-07-15T12:00Z", "since=1784116800000"),
        ("America/New_York", "--since=2026-07-15T14:00[Europe/Berlin]", "since=1784116800000"),
        // 02:30 does not exist when the clocks go forward: it is taken by the clock of before, as 03:30.
        ("America/New_York", "--since=2026-03-08T02:30", "since=1772955000000"),
        // 01:30 comes twice when they go back: the first.
        ("America/New_York", "--since=2026-11-01T01:30", "since=1793511000000"),
        // A day that has no midnight begins at one o'clock.
        ("Africa/Cairo", "--since=2026-04-24", "since=1776981600000"),
    ] {
        assert_eq!(asked(zone, option), sent, "TZ={zone} {option}");
    }
}

#[test]
fn a_webhook_ends_by_the_zone_of_the_variable() {
    for (zone, sent) in [
        ("America/New_York", r#"{"valid_until":4102462800000}"#),
        ("Europe/Berlin", r#"{"valid_until":4102441200000}"#),
    ] {
        let wire = Wire::serve(vec![wire::response("200 OK", r#"{"webhook_id":"wh_1"}"#)]);
        let home = Home::new();
        let run = home.blooio(["webhooks", "update", "wh_1", "--valid-until", "2100-01-01", "-q"]);
        let ran = run.api(&wire.base).env("TZ", zone).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        assert_eq!(wire.requests()[0].text(), sent, "TZ={zone}");
    }
}

/// The first time in the output of a run.
fn time_in(ran: &Ran) -> DateTime {
    let words: Vec<&str> = ran.stdout.split_whitespace().collect();
    let is_date = |word: &str| word.parse::<jiff::civil::Date>().is_ok();
    let at = words.windows(2).find(|pair| is_date(pair[0])).expect("a time");
    at.join(" ").parse().expect("a time")
}

#[test]
fn whatever_shows_a_time_shows_it_in_that_zone() {
    let home = Home::new();
    home.write("c.csv", "to,text\n+15551234567,Hi\n");
    let ran = home.blooio(["--sandbox", "bulk", "c.csv", "-q"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let shown = |arguments: &[&str], zone: &str| {
        let ran = home.blooio(["--sandbox"]).args(arguments).env("TZ", zone).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        time_in(&ran)
    };
    for arguments in
        [&["sandbox", "messages"][..], &["bulk", "status", "c.csv"], &["messages", "list", "+15551234567"]]
    {
        let apart = shown(arguments, "Asia/Kathmandu") - shown(arguments, "UTC");
        assert_eq!(apart.fieldwise(), jiff::Span::new().hours(5).minutes(45), "{arguments:?}");
    }
}
