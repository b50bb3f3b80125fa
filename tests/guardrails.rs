//! Nothing leaves for somebody who isn't allowed or who opted out: through every command that reaches a person, and however
//! the recipient is written. The server counts connections, so that a request of any kind would be noticed.

use std::collections::BTreeSet;

use blooio_cli::client::Method;
use blooio_cli::operations;
use proptest::prelude::*;

use crate::harness::ledger::Ledger;
use crate::harness::{Home, Ran};

/// Each command that reaches a person. `TO` is the recipient, `PATH` the recipient as a path segment.
const COMMANDS: &[&[&str]] = &[
    &["send", "TO", "Hi"],
    &["send", "TO", "Hi", "--each"],
    &["send", "TO", "--body", r#"{"text":"Hi","to":"+15550001111"}"#],
    &["send", "TO", "Hi", "--dry-run"],
    &["react", "TO", "msg_1", "love"],
    &["react", "TO", "-1", "love", "--remove"],
    &["polls", "send", "TO", "yes", "no"],
    &["chats", "typing", "TO"],
    &["chats", "typing", "TO", "--stop"],
    &["chats", "read", "TO"],
    &["chats", "share-card", "TO"],
    &["chats", "background", "set", "TO", "image.png"],
    &["chats", "background", "remove", "TO", "--yes"],
    &["groups", "create", "Name", "TO"],
    &["groups", "create", "Name", "+15550001111", "TO", "--dry-run"],
    &["groups", "members", "add", "grp_any", "TO"],
    &["facetime", "call", "TO"],
    &["bulk", "one.csv", "--text", "Hi", "--yes"],
    &["bulk", "one.jsonl", "--text", "Hi", "--yes"],
    &["api", "POST", "/chats/PATH/messages", "-f", "text=Hi"],
    &["api", "POST", "/chats/PATH/messages", "-f", "text=Hi", "--dry-run"],
    &["api", "POST", "chats/PATH/messages/msg_1/reactions", "-f", "reaction=+love"],
    &["api", "POST", "/Chats/PATH/Messages", "-f", "text=Hi"],
    &["api", "POST", "/%63hats/PATH/%6Dessages", "-f", "text=Hi"],
    &["api", "POST", "/chats%2FPATH%2Fmessages", "-f", "text=Hi"],
    &["api", "DELETE", "/chats/PATH/typing"],
    &["api", "PUT", "/chats/PATH/whatever", "-f", "x=y"],
    &["api", "POST", "/groups", "-f", "name=x", "-F", "members=[\"TO\"]"],
    &["api", "POST", "/groups/grp_any/members", "-f", "contact_id=TO"],
    &["api", "POST", "/facetime/calls", "-f", "handle=TO"],
];

/// What can't take several people, or a group.
fn takes_one_person(command: &[&str]) -> bool {
    matches!(command, ["facetime", ..] | ["groups", "members", ..])
        || matches!(command, ["api", _, path, ..] if !path.to_lowercase().contains("hats") && *path != "/groups")
}

fn takes_groups(command: &[&str]) -> bool {
    !takes_one_person(command) && !matches!(command, ["groups", ..] | ["api", _, "/groups", ..])
}

/// Runs a command for a recipient; returns what came out, and the number of connections to the server.
fn run(home: &Home, settings: &[(&str, &str)], command: &[&str], to: &str) -> (Ran, usize) {
    let ledger = Ledger::willing();
    let quoted = to.replace('"', "\"\"");
    home.write("one.csv", &format!("to\n\"{quoted}\"\n"));
    home.write("one.jsonl", &format!("{}\n", serde_json::json!({ "to": to })));
    let _ = std::fs::remove_file(home.path().join("one.csv.blooio.jsonl"));
    let _ = std::fs::remove_file(home.path().join("one.jsonl.blooio.jsonl"));
    std::fs::write(home.path().join("image.png"), b"\x89PNG\r\n\x1a\n").expect("a file");
    let segment = percent_encoding::utf8_percent_encode(to, percent_encoding::NON_ALPHANUMERIC).to_string();
    let filled: Vec<String> =
        command.iter().map(|word| word.replace("PATH", &segment).replace("TO", to)).collect();
    let words: Vec<&str> = filled.iter().map(String::as_str).collect();
    let mut run = home.blooio([]).args(&words).args(&["--json"]).api(&ledger.base);
    for (name, value) in settings {
        run = run.env(name, value);
    }
    let ran = run.env("BLOOIO_RETRIES", "0").run();
    (ran, ledger.counts().connections)
}

#[track_caller]
fn refused(code: &str, home: &Home, settings: &[(&str, &str)], command: &[&str], to: &str) {
    let (ran, connections) = run(home, settings, command, to);
    assert_eq!((ran.code, connections), (2, 0), "{command:?} {to}: {ran:?}");
    assert_eq!(ran.stdout, "", "{command:?} {to}");
    let error = ran.error();
    // The rows that aren't allowed are listed as invalid.
    if command[0] == "bulk" {
        assert!(
            error["message"].as_str().is_some_and(|message| message.contains("can't be texted")),
            "{error}"
        );
    } else {
        assert_eq!(
            (&error["code"], &error["outcome"]),
            (&code.into(), &"not_sent".into()),
            "{command:?} {to}"
        );
        assert!(error["hint"].is_string(), "{error}");
    }
}

/// A new operation that reaches a person has to get a line above.
#[test]
fn every_operation_that_reaches_a_person_is_tried() {
    let tried: BTreeSet<&str> = COMMANDS.iter().map(|words| words[0]).collect();
    for operation in operations::all().filter(|operation| operation.method != Method::Get) {
        let reaches =
            operation.path.starts_with("/chats/{chat}/") || operation.reaches != operations::Reaches::Nobody;
        let words: Vec<&str> = operation.words().collect();
        let is_tried = COMMANDS.iter().any(|command| command.starts_with(&words));
        assert_eq!(is_tried, reaches, "{}", operation.command);
    }
    assert!(tried.contains("bulk") && tried.contains("api"));
}

#[test]
fn an_unlisted_recipient_is_refused_whatever_the_command_and_the_spelling() {
    let home = Home::new();
    home.config("[aliases]\nboss = \"+14155552671\"\nboth = [\"+15551234567\", \"+14155552671\"]\n");
    let settings = [("BLOOIO_ALLOW", "+1555*,*@example.com,grp_ok"), ("BLOOIO_COUNTRY", "US")];
    let spellings =
        ["+14155552671", "+1 (415) 555-2671", "001 415 555 2671", "tel:+1-415-555-2671", "a@example.org"];
    for command in COMMANDS {
        for to in spellings {
            refused("not_allowed", &home, &settings, command, to);
        }
        if !takes_one_person(command) {
            refused("not_allowed", &home, &settings, command, "+15551234567,+14155552671");
        }
        if takes_groups(command) {
            refused("not_allowed", &home, &settings, command, "grp_other");
        }
        // The API knows neither aliases nor national numbers: `api` sends them as they are, and they can't be checked.
        for to in ["@boss", "(415) 555-2671"] {
            refused("not_allowed", &home, &settings, command, to);
        }
        if !takes_one_person(command) {
            refused("not_allowed", &home, &settings, command, "@both");
        }
        // The test would notice a request.
        let (ran, connections) = run(&home, &settings, command, "+15551234567");
        let is_dry = command.contains(&"--dry-run");
        assert_eq!(connections > 0, !is_dry, "{command:?}: {ran:?}");
    }
}

/// A list names the same people whatever country a flag or a variable gives.
#[test]
fn a_country_of_the_environment_does_not_change_whom_the_lists_name() {
    let home = Home::new();
    home.config(
        "[profiles.default]\ndefault_country = \"US\"\nallow = [\"(415) 555-2671\", \"+12079460958\"]\n",
    );
    home.write("list.csv", "recipient,since,source,note\n(207) 946-0958,,manual,\n");
    let (gb, list) = (("BLOOIO_COUNTRY", "GB"), ("BLOOIO_OPTOUTS", "list.csv"));
    let command = &["send", "TO", "Hi"][..];
    refused("opted_out", &home, &[gb, list], command, "+12079460958");
    refused("not_allowed", &home, &[gb, list], command, "+442079460958");
    let (ran, connections) = run(&home, &[gb, list], command, "+14155552671");
    assert_eq!((ran.code, connections), (0, 1), "{ran:?}");
    // Nothing else says it: then the variable does.
    home.config("[profiles.default]\nallow = [\"(415) 555-2671\"]\n");
    let us = ("BLOOIO_COUNTRY", "US");
    assert_eq!(run(&home, &[us], command, "+14155552671").0.code, 0);
    assert_eq!(run(&home, &[], command, "+14155552671").0.code, 3);
}

fn number() -> impl Strategy<Value = String> {
    (0..4_u32, 0..3_u32).prop_map(|(area, last)| format!("+1{}555267{last}", 415 + area))
}

/// An entry of an allow list, and whether it allows a number.
fn entry() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => number(),
        1 => (0..4_u32).prop_map(|area| format!("+1 ({})*", 415 + area)),
        1 => Just("*@example.com".to_owned()),
        1 => Just("grp_a".to_owned()),
    ]
}

/// The rule in other words: a prefix has a `*`, everything else is equal.
fn is_in(list: &[String], to: &str) -> bool {
    list.iter().any(|entry| match entry.strip_suffix('*') {
        Some(start) => to.starts_with(&start.replace([' ', '(', ')'], "")),
        None => entry == to,
    })
}

fn list() -> impl Strategy<Value = Option<Vec<String>>> {
    proptest::option::of(proptest::collection::vec(entry(), 0..4))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// The profile's list, the environment's list and the opt-outs all hold, in every command.
    #[test]
    fn nobody_is_reached_who_should_not_be(
        profile in list(), environment in list(), out in proptest::collection::vec(number(), 0..3),
        to in number(), spelling in 0..3_usize, command in prop::sample::select(COMMANDS.to_vec()),
    ) {
        let home = Home::new();
        let allow = profile.as_ref().map(|list| format!("[profiles.default]\nallow = {list:?}\n"));
        home.config(&allow.unwrap_or_default());
        home.write("list.csv", &format!("recipient,since,source,note\n{}\n", out.join("\n")));
        let narrowed = environment.as_ref().map(|list| match list.as_slice() {
            [] => "none".to_owned(),
            list => list.join(","),
        });
        let mut settings = vec![("BLOOIO_OPTOUTS", "list.csv")];
        settings.extend(narrowed.as_deref().map(|list| ("BLOOIO_ALLOW", list)));
        let spelled = match spelling {
            0 => to.clone(),
            1 => format!("+1 ({}) {}-{}", &to[2..5], &to[5..8], &to[8..]),
            _ => format!("00{}", &to[1..]),
        };
        let allowed = [&profile, &environment].into_iter().flatten().all(|list| is_in(list, &to));
        let opted_out = out.contains(&to);
        let (ran, connections) = run(&home, &settings, command, &spelled);
        // A list, a second member or a dry run changes the number of connections, and no refusal.
        if command.iter().any(|word| word.contains("+15550001111")) {
            return Ok(());
        }
        let is_suppressed = command[0] == "bulk" && allowed && opted_out;
        if is_suppressed {
            prop_assert_eq!((ran.code, connections), (0, 0), "{:?} {}: {:?}", command, spelled, ran);
        } else if allowed && !opted_out {
            prop_assert_eq!(connections > 0, !command.contains(&"--dry-run"), "{:?} {}: {:?}", command, spelled, ran);
        } else {
            prop_assert_eq!((ran.code, connections), (2, 0), "{:?} {}: {:?}", command, spelled, ran);
        }
    }
}
