//! Tables and quotes on the pages, compared with the program.

use std::collections::BTreeSet;

use blooio_cli::config::table::ROWS;
use blooio_cli::failure::ExitKind;

use super::pages::{codes, page, sources};
use crate::harness::Home;
use crate::layers::ALLOWED;
use crate::promises::commands;

/// Every kind of failure; a new one fails to compile here until it has its place, and its row in README.md.
fn kinds() -> impl Iterator<Item = ExitKind> {
    std::iter::successors(Some(ExitKind::Internal), |kind| match kind {
        ExitKind::Internal => Some(ExitKind::Usage),
        ExitKind::Usage => Some(ExitKind::Auth),
        ExitKind::Auth => Some(ExitKind::Refused),
        ExitKind::Refused => Some(ExitKind::Unavailable),
        ExitKind::Unavailable => Some(ExitKind::Network),
        ExitKind::Network => Some(ExitKind::Failed),
        ExitKind::Failed => Some(ExitKind::Pending),
        ExitKind::Pending => Some(ExitKind::Partial),
        ExitKind::Partial => Some(ExitKind::Interrupted),
        ExitKind::Interrupted => Some(ExitKind::Terminated),
        ExitKind::Terminated => None,
    })
}

#[test]
fn the_exit_codes_are_those_of_the_code() {
    let rows = page("README.md").table("## Exit codes");
    let shown: Vec<(String, String)> = rows.into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let ok = ("0".to_owned(), "ok".to_owned());
    let kinds = kinds().map(|kind| (kind.code().to_string(), kind.name().to_owned()));
    assert_eq!(shown, std::iter::once(ok).chain(kinds).collect::<Vec<_>>());
}

#[test]
fn the_settings_are_those_of_the_code() {
    let ran = Home::new().blooio(["--json", "config", "list"]).run();
    let list: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let rows = page("docs/configuration.md").table("## Settings");
    assert_eq!(rows.len(), ROWS.len());
    for (row, key) in rows.iter().zip(ROWS) {
        let name = if key.in_profile { vec![key.name] } else { vec![] };
        assert_eq!(codes(&row[0]), name);
        let flags: Vec<&str> = codes(&row[1]).into_iter().filter(|flag| flag.starts_with("--")).collect();
        assert_eq!(flags, key.flags(), "{}", key.name);
        assert_eq!(codes(&row[2]), key.env, "{}", key.name);
        // `output` is what `--json` made of it here.
        let default =
            if key.name == "output" { Some("human") } else { list["settings"][key.name]["value"].as_str() };
        assert_eq!(codes(&row[3]), default.into_iter().collect::<Vec<_>>(), "{}", key.name);
    }
}

#[test]
fn the_sandbox_numbers_are_those_of_the_help() {
    let numbers = |text: &str| -> BTreeSet<String> {
        text.match_indices("+1500555").map(|(at, _)| text[at..at + 12].to_owned()).collect()
    };
    let ran = Home::new().blooio(["sandbox", "--help"]).run();
    let shown = page("docs/sandbox.md").table("## Test numbers").into_iter().map(|row| row[0].clone());
    assert_eq!(numbers(&shown.collect::<String>()), numbers(&ran.stdout));
}

/// The commands that a cell such as `` `contacts tags list|add CONTACT` `` names.
fn named(cell: &str) -> Vec<String> {
    let mut found = Vec::new();
    for code in codes(cell) {
        let is_word = |word: &&str| {
            word.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c == '|') && *word != "-1"
        };
        let words = code.split(' ').take_while(|word| is_word(word) && !word.starts_with('-'));
        let mut begun = vec![String::new()];
        for word in words {
            let longer = |start: &String| {
                let start = start.clone();
                word.split('|')
                    .map(move |word| format!("{start} {word}").trim().to_owned())
                    .collect::<Vec<_>>()
            };
            begun = begun.iter().flat_map(longer).collect();
        }
        found.extend(begun.into_iter().filter(|command| !command.is_empty()));
    }
    found
}

#[test]
fn every_command_is_listed() {
    let all: BTreeSet<String> = commands()
        .into_iter()
        .filter(|(words, command)| !words.is_empty() && command.get_subcommands().next().is_none())
        .map(|(words, _)| words.join(" "))
        .collect();
    // `bulk` and `man` are commands by themselves, `config` and the like only with what follows.
    let rows = page("docs/api.md").table("## All commands");
    let listed: BTreeSet<String> = rows.iter().flat_map(|row| named(&row[0].replace("\\|", "|"))).collect();
    let missing: Vec<_> = all.difference(&listed).collect();
    assert!(missing.is_empty(), "docs/api.md doesn't list {missing:?}");
    let unknown: Vec<_> = listed
        .iter()
        .filter(|command| !commands().iter().any(|(words, _)| words.join(" ") == **command))
        .collect();
    assert!(unknown.is_empty(), "there is no {unknown:?}");
}

#[test]
fn quoted_errors_are_those_of_the_program() {
    let sources = sources(&["src"]);
    let mut checked = 0;
    for row in page("docs/troubleshooting.md").table("## Symptoms") {
        for quote in codes(&row[0]).into_iter().filter(|code| code.contains(' ')) {
            for part in quote.split('…').map(str::trim).filter(|part| !part.is_empty()) {
                assert!(sources.contains(part), "no message says {part:?}");
                checked += 1;
            }
        }
    }
    assert!(checked > 5, "only {checked} quotes were found");
}

#[test]
fn the_rooms_are_those_of_the_code_from_top_to_bottom() {
    let rows = page("docs/design.md").table("## Rooms");
    let rooms: Vec<(&str, BTreeSet<&str>)> = rows
        .iter()
        .map(|row| {
            let path = codes(&row[0])[0];
            let name = path.trim_start_matches("src/").trim_end_matches('/').trim_end_matches(".rs");
            (name, codes(&row[2]).into_iter().collect())
        })
        .collect();
    for (at, (room, imports)) in rooms.iter().enumerate() {
        let allowed = ALLOWED.iter().find(|(listed, _)| listed == room).map(|(_, allowed)| *allowed);
        let allowed = allowed.unwrap_or_else(|| panic!("there is no room {room}"));
        assert_eq!(*imports, allowed.iter().copied().collect(), "{room}");
        let below: Vec<&str> = rooms[at + 1..].iter().map(|(room, _)| *room).collect();
        assert!(imports.iter().all(|import| below.contains(import)), "{room} imports from above");
    }
    assert_eq!(rooms.len(), ALLOWED.len(), "a room is missing");
}

#[test]
fn the_table_of_crashes_is_that_of_the_journal() {
    let sources = sources(&["src/bulk/journal"]);
    let rows = page("docs/design.md").table("## The path of a bulk row");
    for row in &rows {
        assert!(sources.contains(&format!("//! | {} |", row.join(" | "))), "{row:?}");
    }
    assert_eq!(rows.len(), 11);
}
