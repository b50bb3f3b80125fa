//! `blooio optouts`: the list of people who must not be texted.

use std::fs;
use std::path::PathBuf;

use crate::harness::{Home, Ran};

const HEADER: &str = "recipient,since,source,note\n";

/// The default file.
fn list(home: &Home) -> PathBuf {
    home.path().join(".local/state/blooio/optouts.csv")
}

/// The file's text with the times that the program wrote replaced by `NOW`.
fn text(path: &PathBuf) -> String {
    let text = fs::read_to_string(path).expect("a list");
    let now = |cell: &str| if is_now(cell) { "NOW".to_owned() } else { cell.to_owned() };
    let lines = text.split_inclusive('\n').map(|line| line.split(',').map(now).collect::<Vec<_>>().join(","));
    lines.collect()
}

/// Whether it is a time of this hour or the last one.
fn is_now(text: &str) -> bool {
    let Ok(time) = text.parse::<jiff::Timestamp>() else { return false };
    text.len() == 20 && jiff::Timestamp::now().duration_since(time).as_secs().unsigned_abs() < 3600
}

fn file(home: &Home) -> String {
    format!("File: {}\n", list(home).display())
}

#[test]
fn somebody_is_added_once_and_removed_again() {
    let home = Home::new();
    let added =
        home.blooio(["optouts", "add", "+1 (555) 123-4567", "Ann@b.cd", "grp_abc", "tel:+15551234567"]).run();
    added.is(0, "+15551234567  added\nAnn@b.cd  added\ngrp_abc  added\n", &file(&home));
    let whole = format!("{HEADER}+15551234567,NOW,manual,\nAnn@b.cd,NOW,manual,\ngrp_abc,NOW,manual,\n");
    assert_eq!(text(&list(&home)), whole);

    home.blooio(["optouts", "add", "ann@B.CD"]).run().is(0, "ann@B.CD  already there\n", "");
    assert_eq!(text(&list(&home)), whole);

    let removed = home.blooio(["optouts", "remove", "ANN@b.cd", "+15559876543", "grp_abc"]).run();
    removed.is(0, "ANN@b.cd  removed\n+15559876543  not there\ngrp_abc  removed\n", &file(&home));
    assert_eq!(text(&list(&home)), format!("{HEADER}+15551234567,NOW,manual,\n"));
    home.blooio(["optouts", "list", "-q"]).run().is(0, "+15551234567\n", "");
}

#[test]
fn programs_get_what_changed() {
    let home = Home::new();
    home.config("[aliases]\nteam = [\"+15551230001\", \"b@c.de\"]\n");
    let json = |ran: Ran| -> Vec<serde_json::Value> {
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
        ran.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    };
    let added = json(home.blooio(["optouts", "add", "@team", "--note", "on \"leave\"", "--json"]).run());
    for (entry, who) in added.iter().zip(["+15551230001", "b@c.de"]) {
        assert!(is_now(entry["since"].as_str().expect("a time")), "{entry}");
        let expected = serde_json::json!({"recipient": who, "since": entry["since"], "source": "manual", "note": "on \"leave\""});
        assert_eq!(*entry, expected);
    }
    assert_eq!(added.len(), 2);
    assert_eq!(json(home.blooio(["optouts", "list", "--json"]).run()), added);
    home.blooio(["optouts", "add", "-q", "@team,+15551230002"]).run().is(0, "+15551230002\n", "");
    home.blooio(["optouts", "add", "--json", "@team"]).run().is(0, "", "");
    let removed = json(home.blooio(["optouts", "remove", "--json", "b@c.de", "x@y.zz"]).run());
    assert_eq!(removed, added[1..]);
    home.blooio(["optouts", "remove", "-q", "@team"]).run().is(0, "+15551230001\n", "");
    home.blooio(["optouts", "remove", "-q", "@team"]).run().is(0, "", "");
}

#[test]
fn an_entry_that_a_message_caused_is_no_manual_one() {
    let home = Home::new();
    let path =
        home.write(".local/state/blooio/optouts.csv", "+15551234567,2026-05-04T09:30:00Z,message,STOP\n");
    home.blooio(["optouts", "add", "+15551234567"]).run().is(0, "+15551234567  added\n", &file(&home));
    let both = "+15551234567,2026-05-04T09:30:00Z,message,STOP\n+15551234567,NOW,manual,\n";
    assert_eq!(text(&path), both);
    home.blooio(["optouts", "list", "-q"]).run().is(0, "+15551234567\n", "");
    home.blooio(["optouts", "remove", "+15551234567"]).run().is(0, "+15551234567  removed\n", &file(&home));
    assert_eq!(text(&path), HEADER);
}

#[test]
fn a_removal_is_remembered_for_the_next_sync() {
    let home = Home::new();
    home.blooio(["optouts", "add", "Ann@b.cd"]).run();
    home.blooio(["optouts", "remove", "ann@b.cd", "+15551234567"]).run();
    let memory = list(&home).with_file_name("optouts.csv.sync.jsonl");
    let lines = fs::read_to_string(&memory).expect("a memory");
    let lines: Vec<_> = lines.lines().collect();
    assert_eq!(lines[0], r#"{"blooio":"optouts-sync","version":1}"#);
    let handled: serde_json::Value = serde_json::from_str(lines[1]).expect("JSON");
    let at = handled["at"].as_i64().expect("a time");
    assert!((jiff::Timestamp::now().as_millisecond() - at).abs() < 3_600_000);
    assert_eq!((handled["handled"].as_str(), lines.len()), (Some("ann@b.cd"), 2));
    // Damaged, it stops a removal, and neither an addition nor the list.
    fs::write(&memory, "{}\n").expect("a file");
    home.blooio(["optouts", "add", "-q", "ann@b.cd"]).run().is(0, "ann@b.cd\n", "");
    let stderr = format!(
        "error: {}:1: no version of blooio writes such a line\n\
         hint: restore the file, or delete it: the next sync reads all messages again, and entries that were removed by \
         hand may come back\n",
        memory.display()
    );
    home.blooio(["optouts", "remove", "ann@b.cd"]).run().is(3, "", &stderr);
    home.blooio(["optouts", "list", "-q"]).run().is(0, "ann@b.cd\n", "");
}

#[test]
fn all_recipients_are_checked_before_one_is_written() {
    let home = Home::new();
    let ran = home.blooio(["optouts", "add", "+15551234567", "12ab"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.starts_with("error: \"12ab\" "), "{ran:?}");
    let ran = home.blooio(["optouts", "remove", "+911"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(!home.path().join(".local").exists());
    let none = home.blooio(["optouts", "add"]).run();
    assert_eq!(none.code, 2, "{none:?}");
}

#[test]
fn a_list_is_a_table_for_people() {
    let home = Home::new();
    let nobody = "Nobody has opted out. Add somebody: blooio optouts add RECIPIENT\n";
    home.blooio(["optouts", "list"]).run().is(0, "", nobody);
    home.blooio(["optouts", "list", "--json"]).run().is(0, "", "");
    home.write(
        ".local/state/blooio/optouts.csv",
        "recipient\n(555) 123-4567,2026-05-04T09:30:00Z,message,\"\u{1b}[31mSTOP\u{202e}\"\r\na@b.cd,last week,,\u{9b}\n",
    );
    let table = "RECIPIENT     SINCE             SOURCE   NOTE\n\
                 +15551234567  2026-05-04 02:30  message  \\u{1b}[31mSTOP\\u{202e}\n\
                 a@b.cd        last week                  \\u{9b}\n";
    let shown = home.blooio(["optouts", "list", "--country", "US"]).env("TZ", "America/Los_Angeles").run();
    shown.is(0, table, "");
}

#[test]
fn a_file_is_imported_once() {
    let home = Home::new();
    home.blooio(["optouts", "add", "+15551230001"]).run();
    fs::write(
        list(&home),
        fs::read_to_string(list(&home)).expect("a list") + "+15551230002,2026-05-04T09:30:00Z,message,\n",
    )
    .expect("a file");
    let csv = "\u{feff}Name,Phone,Since,Note\r\n\
               Ann,555-123-0001,,\r\n\
               Bob,+1 555 123 0002,,\"said \"\"no\"\"\r\nagain\"\r\n\
               Cid,+15551230003,2025-01-02T03:04:05+01:00,\r\n\
               Cid,(555) 123-0003,,twice\r\n\
               ,,,\r\n\
               Dot,d@e.fg,last year,\r\n";
    home.write("gone.csv", csv);
    let import = || home.blooio(["optouts", "import", "gone.csv", "--country", "US"]);
    import().run().is(0, "3 added, 1 already there\n", &file(&home));
    let whole = format!(
        "{HEADER}+15551230001,NOW,manual,\n+15551230002,2026-05-04T09:30:00Z,message,\n\
         +15551230002,NOW,import,\"said \"\"no\"\" again\"\n+15551230003,2025-01-02T02:04:05Z,import,\n\
         d@e.fg,last year,import,\n"
    );
    assert_eq!(text(&list(&home)), whole);
    import().run().is(0, "0 added, 4 already there\n", "");
    import().arg("--json").run().is(0, "{\"added\":0,\"already\":4}\n", "");
    assert_eq!(text(&list(&home)), whole);
    let more =
        home.blooio(["optouts", "import", "-", "-q"]).stdin("+15551230003\n\n ann@b.cd \r\ngrp_1\n").run();
    more.is(0, "ann@b.cd\ngrp_1\n", "");
}

#[test]
fn bad_lines_are_listed_and_nothing_is_imported() {
    let home = Home::new();
    let message = "error: 3 lines are invalid, so nothing was imported\n\
                   hint: correct the file: one recipient per line, or CSV with a column recipient, to or phone\n";
    for (text, listed) in [
        ("+15551234567\nname\n\n5551234567\n12ab\n", [2, 4, 5]),
        ("to,note\n+15551234567,\n,x\n12\u{1b}ab,\n+15551234568,,+15551234569\n", [3, 4, 5]),
        ("phone\n\"+15551234567\"x\n+15551234567,+15551234568\n911\n", [2, 3, 4]),
    ] {
        home.write("in.csv", text);
        let ran = home.blooio(["optouts", "import", "in.csv"]).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
        let list = ran.stderr.strip_suffix(message).unwrap_or_else(|| panic!("{ran:?}"));
        assert_eq!(list.lines().count(), 3, "{list}");
        for (line, number) in list.lines().zip(listed) {
            assert!(line.starts_with(&format!("in.csv:{number}: ")), "{list}");
            assert!(!line.contains(char::is_control), "{list}");
        }
        let json = home.blooio(["optouts", "import", "in.csv", "--json"]).run();
        let error = json.error();
        assert_eq!((json.code, error["message"].as_str().expect("text").lines().count()), (2, 4));
    }
    for (bytes, why) in [
        (&b"+15551234567\n\"open\n+15551234568\n"[..], "a quote that opens in the record on line"),
        (
            b"phone\n+15551234567\n\"+15551234568\n",
            "a quote that opens in the record on line 3 is never closed",
        ),
        (b"\xFF\xFE+\x001\x00", "it is in UTF-16, not in UTF-8"),
        (b"+15551234567\ncaf\xE9\n", "it is not UTF-8"),
    ] {
        fs::write(home.path().join("in.csv"), bytes).expect("a file");
        let ran = home.blooio(["optouts", "import", "in.csv"]).run();
        let is_named = ran.stderr.starts_with(&format!("error: in.csv can't be read: {why}"));
        let is_line = ran.stderr.starts_with("in.csv:2: ");
        assert!(ran.code == 2 && ran.stdout.is_empty() && (is_named || is_line), "{ran:?}");
    }
    let missing = home.blooio(["optouts", "import", "none.csv"]).run();
    missing.is(2, "", "error: none.csv can't be read: No such file or directory (os error 2)\n");
    assert!(!home.path().join(".local").exists());
}

#[test]
fn a_configured_file_must_exist_and_is_created_by_an_addition() {
    let home = Home::new();
    let path = home.path().join("lists/gone.csv");
    let run = |words: &[&str]| home.blooio(["optouts"]).args(words).env("BLOOIO_OPTOUTS", &path).run();
    let missing = format!(
        "error: the file of opt-outs {} doesn't exist\n\
         hint: correct BLOOIO_OPTOUTS or the profile's optouts, or create the file: blooio optouts add RECIPIENT\n",
        path.display()
    );
    run(&["list"]).is(3, "", &missing);
    run(&["remove", "+15551234567"]).is(3, "", &missing);
    assert!(!home.path().join("lists").exists());
    run(&["add", "-q", "+15551234567"]).is(0, "+15551234567\n", "");
    run(&["list", "-q"]).is(0, "+15551234567\n", "");
    assert_eq!(text(&path), format!("{HEADER}+15551234567,NOW,manual,\n"));
    fs::remove_file(&path).expect("a file");
    home.write("in.txt", "+15551234568\n");
    run(&["import", "in.txt", "--sandbox"]).is(
        0,
        "1 added, 0 already there\n",
        &format!("File: {}\n", path.display()),
    );
}

#[test]
fn a_damaged_list_is_not_changed() {
    let home = Home::new();
    let damaged = "+15551234567\n+1555123\n";
    let path = home.write(".local/state/blooio/optouts.csv", damaged);
    home.write("in.txt", "+15551234568\n");
    for words in [&["list"][..], &["add", "+15551234568"], &["remove", "+15551234567"], &["import", "in.txt"]]
    {
        let ran = home.blooio(["optouts"]).args(words).run();
        let start = format!("error: {}:2: \"+1555123\" is too short", path.display());
        assert!(ran.code == 3 && ran.stdout.is_empty() && ran.stderr.starts_with(&start), "{ran:?}");
        let json = home.blooio(["--json", "optouts"]).args(words).run();
        assert_eq!(json.error()["kind"], "auth");
    }
    assert_eq!(fs::read_to_string(&path).expect("a file"), damaged);
}

#[test]
fn without_a_state_directory_nobody_opted_out() {
    let home = Home::new();
    let run = |words: &[&str]| home.blooio(["optouts"]).args(words).env("HOME", "/dev/null").run();
    run(&["list", "-q"]).is(0, "", "");
    run(&["remove", "+15551234567"]).is(0, "+15551234567  not there\n", "");
    let path = "/dev/null/.local/state/blooio/optouts.csv";
    let stderr = format!("error: can't write the file of opt-outs {path}: Not a directory (os error 20)\n");
    run(&["add", "+15551234567"]).is(1, "", &stderr);
}

#[test]
fn the_sandbox_has_its_own_list_and_empties_it() {
    let home = Home::new();
    home.blooio(["optouts", "add", "+15551234567"]).run();
    let own = list(&home).with_file_name("sandbox").join("optouts.csv");
    let added = home.blooio(["--sandbox", "optouts", "add", "+15551234568"]).run();
    added.is(0, "+15551234568  added\n", &format!("File: {}\n", own.display()));
    home.blooio(["optouts", "list", "-q"]).run().is(0, "+15551234567\n", "");
    home.blooio(["--sandbox", "optouts", "remove", "+15551234568"]).run();
    home.blooio(["sandbox", "reset"]).run().is(0, "Deleted 0 messages.\n", "");
    assert!(!own.exists() && !own.with_file_name("optouts.csv.sync.jsonl").exists());
    home.blooio(["--sandbox", "optouts", "list", "-q"]).run().is(0, "", "");
    home.blooio(["optouts", "list", "-q"]).run().is(0, "+15551234567\n", "");
    // A list that is configured isn't the sandbox's to empty.
    let configured = home.write("mine.csv", "+15551234569\n");
    home.blooio(["--sandbox", "sandbox", "reset"]).env("BLOOIO_OPTOUTS", &configured).run();
    assert!(configured.exists());
}

#[cfg(unix)]
mod unix {
    use std::io::Read;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    use std::process::Stdio;
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn a_link_is_followed_and_line_endings_are_kept() {
        let home = Home::new();
        let real = home.write(
            "dotfiles/list.csv",
            "recipient,note\r\n\"+15551230001\",\"my \"\"own\"\" words\"\r\n+15551230002",
        );
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("a mode");
        let link = home.path().join("link.csv");
        symlink("dotfiles/list.csv", &link).expect("a link");
        let run = |words: &[&str]| home.blooio(["optouts"]).args(words).env("BLOOIO_OPTOUTS", &link).run();
        run(&["add", "+15551230003"]).is(0, "+15551230003  added\n", &format!("File: {}\n", link.display()));
        let rest = "recipient,note\r\n\"+15551230001\",\"my \"\"own\"\" words\"\r\n";
        assert_eq!(text(&real), format!("{rest}+15551230002\r\n+15551230003,NOW,manual,\r\n"));
        run(&["remove", "+15551230002"]);
        assert_eq!(text(&real), format!("{rest}+15551230003,NOW,manual,\r\n"));
        assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
        assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn a_folder_that_is_not_writable_is_an_error() {
        let home = Home::new();
        let path = home.write("list/gone.csv", "+15551230001\n");
        let folder = path.parent().expect("a folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).expect("a mode");
        fs::set_permissions(folder, fs::Permissions::from_mode(0o500)).expect("a mode");
        let run = |words: &[&str]| home.blooio(["optouts"]).args(words).env("BLOOIO_OPTOUTS", &path).run();
        run(&["list", "-q"]).is(0, "+15551230001\n", "");
        // Nothing stops root.
        if fs::write(folder.join("x"), "").is_err() {
            let stderr = format!(
                "error: can't write the file of opt-outs {}: Permission denied (os error 13)\n",
                path.display()
            );
            run(&["add", "+15551230002"]).is(1, "", &stderr);
            run(&["remove", "+15551230001"]).is(1, "", &stderr);
        }
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).expect("a mode");
        assert_eq!(fs::read_to_string(&path).expect("a file"), "+15551230001\n");
    }

    #[test]
    fn additions_at_once_lose_nobody() {
        let home = Home::new();
        let children: Vec<_> = (0..24)
            .map(|n| {
                let who = format!("+155512300{n:02}");
                home.command(&["optouts", "add", "-q", &who])
                    .stdout(Stdio::null())
                    .spawn()
                    .expect("the binary starts")
            })
            .collect();
        for mut child in children {
            assert!(child.wait().expect("an end").success());
        }
        let ran = home.blooio(["optouts", "list", "-q"]).run();
        let mut all: Vec<_> = ran.stdout.lines().collect();
        all.sort_unstable();
        assert_eq!(all, (0..24).map(|n| format!("+155512300{n:02}")).collect::<Vec<_>>());
    }

    /// Killed at any time, the list is readable and has everybody whose command reported success.
    #[test]
    fn a_kill_loses_nobody_and_damages_nothing() {
        let home = Home::new();
        let mut random = fastrand::Rng::new();
        let mut reported: Vec<String> = Vec::new();
        let (mut kills, mut imports) = (0, 0);
        let begin = Instant::now();
        home.blooio(["optouts", "add", "-q", "a@b.cd"]).run();
        let usual = u64::try_from(begin.elapsed().as_micros()).expect("a short time");
        for round in 0..60 {
            let people: Vec<String> = (0..200).map(|n| format!("+1555{round:03}0{n:03}")).collect();
            let in_file = round % 3 == 0;
            let people = if in_file { people } else { people[..2].to_vec() };
            home.write("in.txt", &people.join("\n"));
            let mut command = if in_file {
                home.command(&["optouts", "import", "in.txt", "-q"])
            } else {
                home.command(&["optouts", "add", "-q", &people[0], &people[1]])
            };
            let begin = Instant::now();
            let mut child =
                command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the binary starts");
            let delay = Duration::from_micros(random.u64(usual / 4..usual * 3 / 2));
            // This waits for nothing: it varies the time of the kill.
            while begin.elapsed() < delay {
                std::hint::spin_loop();
            }
            child.kill().expect("a kill");
            let mut said = String::new();
            child.stdout.take().expect("a pipe").read_to_string(&mut said).expect("text");
            let was_killed = !child.wait().expect("an end").success();
            kills += usize::from(was_killed);
            imports += usize::from(in_file && !said.is_empty());
            if !was_killed {
                assert_eq!(said.lines().count(), people.len());
            }
            reported.extend(said.lines().map(str::to_owned).filter(|line| line.len() == people[0].len()));
            let ran = home.blooio(["optouts", "list", "-q"]).run();
            assert_eq!((ran.code, ran.stderr.replace("Nobody", "")), (0, String::new()), "{ran:?}");
            let listed: std::collections::HashSet<&str> = ran.stdout.lines().collect();
            let lost: Vec<_> = reported.iter().filter(|who| !listed.contains(who.as_str())).collect();
            assert!(lost.is_empty(), "{lost:?}");
        }
        // Some were killed and some were done, so the test has tested something.
        let size = fs::metadata(list(&home)).map_or(0, |found| found.size());
        assert!(kills > 0 && !reported.is_empty(), "{kills} kills, {imports} imports, {size} bytes");
    }
}

/// Somebody may believe that a pattern keeps a whole domain from being texted.
#[test]
fn a_pattern_is_refused_wherever_it_is_written() {
    let home = Home::new();
    let why = "is a pattern, and only single recipients can opt out";
    for pattern in ["*@example.com", "+1415*"] {
        home.blooio(["optouts", "add", "+15551234567", pattern]).run().is(
            2,
            "",
            &format!("error: {pattern:?} {why}\nhint: give each recipient in full, without *\n"),
        );
        home.write("in.csv", &format!("recipient\n{pattern}\n"));
        home.blooio(["optouts", "import", "in.csv"]).run().is(
            2,
            "",
            &format!(
                "in.csv:2: {pattern:?} {why}\nerror: 1 line is invalid, so nothing was imported\n\
                 hint: correct the file: one recipient per line, or CSV with a column recipient, to or phone\n"
            ),
        );
        assert!(!list(&home).exists());
        home.write("out.csv", &format!("recipient,since,source,note\n{pattern},,,\n"));
        let ran =
            home.blooio(["--sandbox", "send", "+15551234567", "Hi"]).env("BLOOIO_OPTOUTS", "out.csv").run();
        ran.is(
            3,
            "",
            &format!("error: out.csv:2: {pattern:?} {why}\nhint: write each recipient in full, without *\n"),
        );
    }
}

#[test]
fn importing_nobody_begins_a_list() {
    let home = Home::new();
    home.write("nobody.csv", "recipient\n");
    let ran = home.blooio(["optouts", "import", "nobody.csv"]).env("BLOOIO_OPTOUTS", "new.csv").run();
    ran.is(0, "0 added, 0 already there\n", "");
    assert_eq!(fs::read_to_string(home.path().join("new.csv")).expect("a list"), HEADER);
    let ran = home.blooio(["optouts", "list", "-q"]).env("BLOOIO_OPTOUTS", "new.csv").run();
    ran.is(0, "", "");
}
