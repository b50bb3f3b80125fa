//! Columns: one measure of width for what is padded and what is cut, and nothing is cut outside of a terminal.

use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::terminal::Terminal;
use crate::harness::wire::{self, Answer, Wire};

/// Names, and how many columns each takes.
const NAMES: [(&str, usize); 12] = [
    ("Ada", 3),
    ("👨‍👩‍👧‍👦", 2),
    ("👍🏽👍🏿", 4),
    ("🇦🇹🇨🇭", 4),
    ("🏳️‍🌈", 2),
    ("❤️", 2),
    ("1️⃣", 2),
    ("Zoe\u{301}", 3),
    ("日本", 4),
    ("سلام", 4),
    ("a\u{200b}b", 2),
    ("👩🏽‍🚀 Valentina", 12),
];

fn contacts(names: &[&str]) -> Answer {
    let contacts: Vec<Value> = names
        .iter()
        .enumerate()
        .map(|(at, name)| json!({"identifier": format!("c{at:02}@example.com"), "name": name, "tags": ["vip"]}))
        .collect();
    let count = names.len();
    let pagination = json!({"limit": 50, "offset": 0, "total": count});
    wire::response("200 OK", &json!({"contacts": contacts, "pagination": pagination}).to_string())
}

#[test]
fn a_piped_table_is_aligned_and_whole() {
    let wire = Wire::serve(vec![contacts(&NAMES.map(|(name, _)| name))]);
    let ran = Home::new().blooio(["contacts", "list"]).api(&wire.base).run();
    let blanks = |columns: usize| " ".repeat(12 - columns);
    let mut table = format!("CONTACT          NAME{}  TAGS  LAST MESSAGE\n", blanks(4));
    for (at, (name, columns)) in NAMES.iter().enumerate() {
        table.push_str(
            &["c", &format!("{at:02}"), "@example.com  ", name, &blanks(*columns), "  vip\n"].concat(),
        );
    }
    ran.is(0, &table, "");
}

#[test]
fn a_terminal_cuts_between_what_its_reader_takes_for_characters() {
    let families = "👨‍👩‍👧‍👦".repeat(80);
    let wire = Wire::serve(vec![contacts(&[&families, "Ada"])]);
    let variables = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", "bl_1"), ("NO_COLOR", "1")];
    let (code, screen) = Terminal::start(&Home::new(), &["contacts", "list"], &variables).ended();
    let rows: Vec<&str> = screen.lines().collect();
    let kept = rows[1].matches("👨‍👩‍👧‍👦").count();
    assert_eq!((code, rows.len()), (0, 3), "{screen}");
    assert!(kept > 20, "{screen}");
    // No part of a family is left before the ellipsis.
    assert!(rows[1].contains(&format!("  {}…", "👨‍👩‍👧‍👦".repeat(kept))), "{screen}");
}

#[test]
fn settings_are_aligned() {
    let home = Home::new();
    home.config("[profiles.default]\ncacert = \"/👨‍👩‍👧‍👦.pem\"\nbase_url = \"http://127.0.0.1:1\"\n");
    let ran = home.blooio(["config", "list"]).run();
    let row = |key: &str| ran.stdout.lines().find(|line| line.starts_with(key)).expect("a row").to_owned();
    let before = |row: &str| row[..row.find("profile default").expect("an origin")].to_owned();
    // The family is 2 columns, and 7 characters.
    let (plain, wide) = (before(&row("base_url")), before(&row("cacert")));
    assert_eq!(wide.chars().count(), plain.chars().count() + 5, "{}", ran.stdout);
}

#[test]
fn ids_are_aligned() {
    let body = |status: &str| wire::response("200 OK", &json!({ "status": status }).to_string());
    let wire = Wire::serve(vec![body("sent"), body("queued")]);
    let ran = Home::new().blooio(["status", "+15551234567", "m1", "👨‍👩‍👧‍👦"]).api(&wire.base).run();
    ran.is(0, "m1  sent\n👨‍👩‍👧‍👦  queued\n", "");
}

#[test]
fn a_piped_preview_shows_the_whole_first_message() {
    let home = Home::new();
    let text = "👨‍👩‍👧‍👦 and friends, ".repeat(30);
    home.write("c.csv", &format!("to,text\n+15551234567,\"{text}\"\n"));
    let ran = home.blooio(["--sandbox", "bulk", "c.csv", "--dry-run"]).run();
    let first = ran.stdout.lines().find_map(|line| line.strip_prefix("first      "));
    assert_eq!((ran.code, first), (0, Some(format!("+15551234567: {text}").as_str())));
}
