//! What a change does to the file and to what is beside it.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

use super::{Changes, Desk, OptOutFile, entry};

const HEADER: &str = "recipient,since,source,note\n";
const ADDED: &str = "+15551234567,2026-05-04T09:30:00Z,manual,\n";

#[test]
fn a_new_file_is_its_owners() {
    let desk = Desk::empty();
    let path = desk.folder.path().join("new/blooio/optouts.csv");
    let list = OptOutFile::new(Some(path.clone()), true);
    let changes = Changes { added: vec![entry("+15551234567")], removed: Vec::new() };
    assert_eq!(list.update(&desk.book(), |_| changes.clone()).unwrap(), changes);
    assert_eq!(fs::read_to_string(&path).unwrap(), format!("{HEADER}{ADDED}"));
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
}

#[test]
fn nothing_is_created_for_no_change() {
    let desk = Desk::empty();
    let path = desk.folder.path().join("new/optouts.csv");
    OptOutFile::new(Some(path), false).update(&desk.book(), |_| Changes::default()).unwrap();
    assert_eq!(fs::read_dir(desk.folder.path()).unwrap().count(), 0);
}

#[test]
fn lines_are_appended_to_the_file_as_it_is() {
    for (before, after) in [
        ("", format!("{HEADER}{ADDED}")),
        ("\u{feff}\n", format!("\u{feff}\n{HEADER}{ADDED}")),
        ("+15551230000", format!("+15551230000\n{ADDED}")),
        ("# no\n", String::new()),
        (
            "Recipient\r\n+15551230000",
            format!("Recipient\r\n+15551230000\r\n{}", ADDED.replace('\n', "\r\n")),
        ),
        ("(555) 123-0000 ,x\n\n", format!("(555) 123-0000 ,x\n\n{ADDED}")),
    ] {
        let desk = Desk::with(before);
        let inode = fs::metadata(desk.path()).unwrap().ino();
        let changed = desk.change(|_| Changes { added: vec![entry("+15551234567")], removed: Vec::new() });
        if after.is_empty() {
            changed.unwrap_err();
            assert_eq!(desk.text(), before);
            continue;
        }
        assert_eq!(desk.text(), after, "{before:?}");
        let is_appended = fs::metadata(desk.path()).unwrap().ino() == inode;
        assert_eq!(is_appended, before.contains("555"), "{before:?}");
    }
}

/// An append across the unit of writing could be torn by a kill.
#[test]
fn a_line_that_lies_across_a_unit_is_written_by_a_replacement() {
    let desk = Desk::with("recipient\n");
    let mut appended = 0;
    for n in 0..200 {
        let before = fs::metadata(desk.path()).unwrap();
        desk.add(&format!("+1555123{n:04}"));
        let after = fs::metadata(desk.path()).unwrap();
        let is_appended = before.ino() == after.ino();
        appended += usize::from(is_appended);
        assert_eq!(is_appended, before.len() / 4096 == (after.len() - 1) / 4096, "{n}");
    }
    assert!((150..200).contains(&appended));
    assert_eq!(desk.read().unwrap().len(), 200);
}

#[test]
fn a_removal_leaves_the_rest_byte_for_byte() {
    let text = "\u{feff}+15551230000,,manual,first\r\n\r\n\"555-123-0001\", ,x,\"a \"\"b\"\"\" ,c\n\"+15551230002,+15551230003\",2026,import,two\r\n+15551230000,,message\nd@e.fg";
    let desk = Desk::with(text);
    desk.remove("+15551230000");
    let left = "\u{feff}\r\n\"555-123-0001\", ,x,\"a \"\"b\"\"\" ,c\n\"+15551230002,+15551230003\",2026,import,two\r\nd@e.fg";
    assert_eq!(desk.text(), left);
    desk.remove("+15551230002");
    let left = left.replace("\"+15551230002,+15551230003\"", "+15551230003");
    assert_eq!(desk.text(), left);
    for who in ["+15551230003", "d@e.fg", "+15551230001"] {
        desk.remove(who);
    }
    assert_eq!(desk.text(), format!("\u{feff}\r\n{HEADER}").replace('\n', "\r\n").replace("\r\r", "\r"));
    assert_eq!(desk.read(), Ok(vec![]));
}

#[test]
fn a_cell_stays_on_its_line_and_reads_as_it_was() {
    let desk = Desk::empty();
    let mut odd = entry("a@b.cd");
    odd.note = "she said \"no, thanks\"\r\nand\nleft\0".to_owned();
    desk.change(|_| Changes { added: vec![odd, entry("+15551234567")], removed: Vec::new() }).unwrap();
    let entries = desk.list().entries(&desk.book()).unwrap();
    assert_eq!(entries[0].note, "she said \"no, thanks\" and left");
    assert_eq!((entries.len(), desk.text().lines().count()), (2, 3));
}

#[test]
fn links_and_modes_stay() {
    let desk = Desk::with("+15551230000\n");
    fs::set_permissions(desk.path(), fs::Permissions::from_mode(0o640)).unwrap();
    let link = desk.folder.path().join("link.csv");
    symlink("optouts.csv", &link).unwrap();
    let list = OptOutFile::new(Some(link.clone()), true);
    for removes in [false, true] {
        list.update(&desk.book(), |all| Changes {
            added: vec![entry("+15551234567")],
            removed: if removes { all.to_vec() } else { Vec::new() },
        })
        .unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(desk.path()).unwrap().permissions().mode() & 0o777, 0o640);
    }
    assert_eq!(desk.text(), format!("{HEADER}{ADDED}"));
}

#[test]
fn writers_at_once_lose_nothing() {
    let desk = Desk::empty();
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let desk = &desk;
            scope.spawn(move || {
                for n in 0..25 {
                    desk.add(&format!("+1555123{writer}0{n:02}"));
                    if n % 5 == 0 {
                        desk.remove(&format!("+1555123{writer}0{n:02}"));
                    }
                }
            });
        }
    });
    assert_eq!(desk.read().unwrap().len(), 160);
    let leftover = fs::read_dir(desk.folder.path())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".tmp"));
    assert_eq!(leftover.count(), 0);
}

#[test]
fn what_was_handled_is_remembered() {
    let desk = Desk::with("+15551230000\n");
    let path = desk.folder.path().join("optouts.csv.sync.jsonl");
    let handled = |who: &str| desk.list().lock().unwrap().memory().unwrap().handled.get(who).copied();
    let remember = |who: &str, at| {
        desk.list().lock().unwrap().remember(&[(who.to_owned(), at)]).map_err(|e| desk.short(&e))
    };
    assert_eq!(handled("+15551230000"), None);
    assert!(!path.exists());
    remember("+15551230000", 5).unwrap();
    remember("Ann@B.cd", 6).unwrap();
    remember("+15551230000", 4).unwrap();
    assert_eq!((handled("+15551230000"), handled("ann@b.cd")), (Some(5), Some(6)));
    let text = "{\"blooio\":\"optouts-sync\",\"version\":1}\n{\"handled\":\"+15551230000\",\"at\":5}\n{\"handled\":\"ann@b.cd\",\"at\":6}\n{\"handled\":\"+15551230000\",\"at\":4}\n";
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    // A torn last line is dropped, and nothing is appended to it.
    for torn in 1..text.len() {
        fs::write(&path, &text[..torn]).unwrap();
        remember("x@y.zz", 7).unwrap();
        assert_eq!(handled("x@y.zz"), Some(7), "{torn}");
        assert!(fs::read_to_string(&path).unwrap().ends_with("\n{\"handled\":\"x@y.zz\",\"at\":7}\n"));
    }
    // Anything else is damage, of the memory alone.
    let hint = "restore the file, or delete it: the next sync reads all messages again, and entries that were removed by hand may come back";
    for (text, line, why) in [
        (text.replace("\"at\":6", "at"), 3, format!("no version of blooio writes such a line -- {hint}")),
        (
            text.replace("\"version\":1", "\"version\":2"),
            1,
            "a newer version of blooio wrote it -- update blooio".to_owned(),
        ),
        ("+15551230000\n".to_owned(), 1, format!("no version of blooio writes such a line -- {hint}")),
    ] {
        fs::write(&path, &text).unwrap();
        assert_eq!(remember("x@y.zz", 7), Err(format!("optouts.csv.sync.jsonl:{line}: {why}")));
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert!(desk.has("+15551230000"));
    }
    desk.list().clear().unwrap();
    assert!(!path.exists() && !desk.path().exists());
    desk.list().clear().unwrap();
}
