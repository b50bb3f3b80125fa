//! What is read, and what is refused.

use std::fs;
use std::path::Path;

use super::{Desk, Entry, OptOutFile};

#[test]
fn recipients_are_written_in_any_form() {
    for (text, people) in [
        ("", &[][..]),
        ("recipient,since,source,note\n", &[]),
        ("Recipient\n", &[]),
        ("\n , ,\nrecipient,since\n\n+15551234567\n", &["+15551234567"]),
        ("+15551234567,2026-05-04T09:30:00Z,message,\"he said \"\"stop\"\"\"\n", &["+15551234567"]),
        ("+15551234567\r\n+15551234568,\r\n", &["+15551234567", "+15551234568"]),
        ("\u{feff}recipient\r\n+15551234567\r", &["+15551234567"]),
        ("(555) 123-4567,,,\n\u{202a}+1 555 123 4568\u{202c}\n", &["+15551234567", "+15551234568"]),
        ("Ann@Example.com,,manual\ngrp_abc\n", &["Ann@Example.com", "grp_abc"]),
        ("@team\n\"+15551234567,a@b.cd\"\n", &["+15551230001", "b@c.de", "+15551234567", "a@b.cd"]),
        ("+4512345678,2026\n+4915112,2026,\n", &["+4512345678", "+4915112"]),
    ] {
        let people = people.iter().map(|who| (*who).to_owned()).collect();
        assert_eq!(Desk::with(text).read(), Ok(people), "{text:?}");
    }
}

#[test]
fn a_line_that_is_not_understood_is_an_error() {
    let quote =
        "a quote is never closed -- close the quote on the same line, and write \"\" for a quote inside it";
    let second = |who: &str| {
        format!(
            "it has a second recipient, {who:?}, where the time belongs -- put each recipient on a line of its own"
        )
    };
    let nul = "it contains a NUL byte -- check that the file is text; if it is in UTF-16, save it as UTF-8";
    let cr = "it contains a carriage return that isn't at its end -- end each line with LF or CRLF";
    for (text, line, why) in [
        ("+15551234567\n+15551234567,,,\"open\n+15551234568\n", 2, quote.to_owned()),
        ("+15551234567,+15551234568\n", 1, second("+15551234568")),
        ("+15551234567, \"+15551234568\"\n", 1, second("+15551234568")),
        ("a@b.cd,c@d.ef\n", 1, second("c@d.ef")),
        (",2026,manual,\n", 1, "it has no recipient -- put the recipient before the first comma".to_owned()),
        ("recipient\n+15551234567\n\n+1\0\n", 4, nul.to_owned()),
        ("recipient,since\r+15551234567,\r+15551234568,", 1, cr.to_owned()),
        ("+15551234567\n+15551234568,,,caf\u{e9}\r,\n", 2, cr.to_owned()),
        ("+15551234567\nrecipient\n", 2, String::new()),
        ("name,recipient\n", 1, String::new()),
        ("+15551234567;2026\n", 1, String::new()),
        ("+15551234567\tmanual\n", 1, String::new()),
        ("+1 911\n", 1, String::new()),
        ("+112\n", 1, String::new()),
        ("+1555123456\n", 1, String::new()),
        ("12ab\n", 1, String::new()),
        ("@nobody\n", 1, String::new()),
    ] {
        let error = Desk::with(text).read().unwrap_err();
        let start = format!("optouts.csv:{line}: {why}");
        assert!(error.starts_with(&start), "{text:?}: {error}");
        assert!(why.is_empty() || error == start, "{text:?}: {error}");
    }
    let latin = Desk::with(b"+15551234567\n+15551234568,,,caf\xE9\n").read().unwrap_err();
    assert_eq!(latin, "optouts.csv:2: it is not UTF-8 -- save the file as UTF-8");
    let wide = Desk::with(b"\xFF\xFE+\x00").read().unwrap_err();
    assert_eq!(
        wide,
        "can't read the file of opt-outs optouts.csv: it is in UTF-16, not in UTF-8 -- save it as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8"
    );
}

#[test]
fn lines_are_numbered_through_all_of_a_large_file() {
    // Longer than the buffer, with lines that lie across its end.
    let good = "+15551234567,2026-05-04T09:30:00Z,manual,é\n".repeat(4000);
    let desk = Desk::with(&good);
    assert_eq!(desk.read().unwrap().len(), 4000);
    fs::write(desk.path(), format!("{good}12ab\n{good}")).unwrap();
    assert!(desk.read().unwrap_err().starts_with("optouts.csv:4001: "));
    // A line that is longer than the buffer, and one that is too long.
    fs::write(desk.path(), format!("+15551234567,,,{}\n+15551234568\n", "x".repeat(500_000))).unwrap();
    assert_eq!(desk.read().unwrap().len(), 2);
    fs::write(desk.path(), format!("+15551234567\n+15551234567,,,{}\n", "x".repeat(1 << 20))).unwrap();
    assert_eq!(desk.read().unwrap_err(), "optouts.csv:2: it is longer than 1 MiB");
}

#[test]
fn cells_become_an_entry() {
    let desk = Desk::with("recipient\n\"+1 555 123 4567\" , 2026 ,message, a, \"b\",c \n+15551234568\n");
    let entries = desk.list().entries(&desk.book()).unwrap();
    let of = |recipient: &str, since: &str, source: &str, note: &str, line| Entry {
        recipient: recipient.into(),
        since: since.into(),
        source: source.into(),
        note: note.into(),
        line,
    };
    assert_eq!(
        entries,
        [of("+15551234567", "2026", "message", "a, \"b\",c", 2), of("+15551234568", "", "", "", 3)]
    );
}

#[test]
fn a_missing_file_is_an_error_if_it_is_configured() {
    let desk = Desk::empty();
    for path in [desk.path(), desk.folder.path().join("none/optouts.csv")] {
        let configured = OptOutFile::new(Some(path.clone()), true);
        let hint = "correct BLOOIO_OPTOUTS or the profile's optouts, or create the file: blooio optouts add RECIPIENT";
        let shown = format!("the file of opt-outs {} doesn't exist -- {hint}", path.display());
        let shown = shown.replace(&format!("{}/", desk.folder.path().display()), "");
        assert_eq!(desk.short(&configured.stamp().unwrap_err()), shown);
        assert_eq!(desk.short(&configured.opted_out(&desk.book(), None).unwrap_err()), shown);
        assert_eq!(desk.short(&configured.entries(&desk.book()).unwrap_err()), shown);
        let default = OptOutFile::new(Some(path), false);
        assert_eq!(default.stamp().unwrap(), None);
        assert_eq!(default.opted_out(&desk.book(), None).unwrap(), Default::default());
        assert_eq!(default.entries(&desk.book()).unwrap(), []);
    }
    let nowhere = OptOutFile::new(None, false);
    assert_eq!(nowhere.opted_out(&desk.book(), None).unwrap(), Default::default());
    assert_eq!(
        nowhere.lock().unwrap_err().to_string(),
        "there is no place for a file of opt-outs (HOME is not set)"
    );
    nowhere.clear().unwrap();
}

#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let desk = Desk::empty();
    let pipe = desk.folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for (path, kind) in
        [(Path::new("/dev/null"), "a device"), (&pipe, "a pipe"), (desk.folder.path(), "a folder")]
    {
        let list = OptOutFile::new(Some(path.to_owned()), false);
        let shown = format!("the file of opt-outs {} is {kind}, not a file", path.display());
        assert_eq!(list.opted_out(&desk.book(), None).unwrap_err().to_string(), shown);
        assert_eq!(list.lock().unwrap_err().to_string(), shown);
    }
}

#[test]
fn a_stamp_changes_with_the_content() {
    let desk = Desk::with("+15551234567\n");
    let stamp = || desk.list().stamp().unwrap().unwrap();
    let (_, read) = desk.list().opted_out(&desk.book(), None).unwrap();
    let first = stamp();
    assert_eq!(read, Some(first.clone()));
    desk.add("+15551234568");
    let second = stamp();
    assert_ne!(first, second);
    // Replaced by a file of the same length and time.
    let old = fs::metadata(desk.path()).unwrap().modified().unwrap();
    let other = desk.folder.path().join("other");
    fs::write(&other, desk.text().replace("4567", "4569")).unwrap();
    fs::File::options().write(true).open(&other).unwrap().set_modified(old).unwrap();
    fs::rename(&other, desk.path()).unwrap();
    assert_ne!(second, stamp());
    fs::remove_file(desk.path()).unwrap();
    assert_eq!(desk.list().stamp().unwrap(), None);
}
