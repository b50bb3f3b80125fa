//! `sandbox wait` and the filters of `sandbox messages`.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::live::Live;
use crate::harness::{Home, Ran};
use crate::sandbox_serve::Serving;

const ADA: &str = "+15551234567";

fn sandbox(home: &Home, arguments: &[&str]) -> Ran {
    home.blooio(["sandbox"]).args(arguments).run()
}

#[track_caller]
fn reply(home: &Home, chat: &str, text: &str) -> String {
    let ran = sandbox(home, &["reply", chat, text, "-q"]);
    ran.masked().is(0, "MSG1\n", "");
    ran.stdout
}

#[track_caller]
fn send(home: &Home, chat: &str, text: &str) -> String {
    let ran = home.blooio(["--sandbox", "send", chat, text, "-q"]).run();
    ran.masked().is(0, "MSG1\n", "");
    ran.stdout
}

/// A home with messages in both directions and three chats; their IDs, each with a line break.
fn filled() -> (Home, Vec<String>) {
    let home = Home::new();
    let ids = vec![
        send(&home, ADA, "Your code is 481516"),
        reply(&home, ADA, "Thanks"),
        send(&home, "+15551234567,bob@example.com", "Lunch?"),
        send(&home, "bob@example.com", "your CODE is 23"),
        send(&home, "+15551234567,bob@example.com,+15550000001", "Dinner?"),
    ];
    (home, ids)
}

#[test]
fn messages_are_filtered() {
    let (home, ids) = filled();
    for (arguments, wanted) in [
        (&[][..], &[0, 1, 2, 3, 4][..]),
        (&["--to", "+1 555 123 4567"], &[0, 1]),
        (&["--to", "Bob@example.com"], &[3]),
        (&["--to", "bob@example.com,+15551234567"], &[2]),
        (&["--to", "+15550000009"], &[]),
        (&["--to", "+15550000009,+15551234567"], &[]),
        (&["--text", "code"], &[0]),
        (&["--text", "(?i)code is \\d+$"], &[0, 3]),
        (&["--text", "^[TL]", "--to", ADA], &[1]),
        (&["--text", "-"], &[]),
        (&["--since", "1h"], &[0, 1, 2, 3, 4]),
        (&["--since", "2020-01-01"], &[0, 1, 2, 3, 4]),
        (&["--since", "2100-01-01"], &[]),
    ] {
        let expected: String = wanted.iter().map(|&nth: &usize| ids[nth].as_str()).collect();
        home.blooio(["sandbox", "messages", "-q"]).args(arguments).run().is(0, &expected, "");
    }
    sandbox(&home, &["messages", "--text", "nobody said this"]).is(0, "", "No messages match.\n");
    sandbox(&home, &["messages", "--text", "nobody said this", "--json"]).is(0, "", "");
}

#[test]
fn a_group_is_a_chat_by_its_id_too() {
    let (home, ids) = filled();
    let ran = sandbox(&home, &["messages", "--to", "+15551234567,bob@example.com", "--json"]);
    let message: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let group = message["chat_id"].as_str().expect("a group");
    sandbox(&home, &["messages", "--to", group, "-q"]).is(0, &ids[2], "");
}

#[test]
fn since_is_the_time_of_a_message() {
    let (home, ids) = filled();
    let ran = sandbox(&home, &["messages", "--json"]);
    let times: Vec<u64> = ran
        .stdout
        .lines()
        .map(|line| {
            serde_json::from_str::<Value>(line).expect("JSON")["time_accepted"].as_u64().expect("a time")
        })
        .collect();
    let since = times[3].to_string();
    let expected: String =
        ids.iter().zip(&times).filter(|(_, time)| **time >= times[3]).map(|(id, _)| id.as_str()).collect();
    sandbox(&home, &["messages", "--since", &since, "-q"]).is(0, &expected, "");
    sandbox(&home, &["wait", "--since", &since, "-q"]).is(0, &expected[..ids[3].len()], "");
}

#[test]
fn wrong_options_are_named() {
    let home = Home::new();
    let hint = "hint: escape characters that have a meaning in patterns, such as \\( or \\+\n";
    for command in ["messages", "wait"] {
        for (pattern, why) in [
            ("(", "found open group without closing ')'"),
            ("+1", "uncounted repetition operator must be applied to a sub-expression"),
            ("a{99999999}", "compiled regex exceeded size limit"),
        ] {
            sandbox(&home, &[command, "--text", pattern]).is(
                2,
                "",
                &format!("error: --text: \"{pattern}\" is not a regular expression: {why}\n{hint}"),
            );
        }
        let ran = sandbox(&home, &[command, "--since", "yesterday"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
        assert!(
            ran.stderr.starts_with("error: --since: \"yesterday\" is not a time or a duration\n"),
            "{ran:?}"
        );
        assert_eq!(sandbox(&home, &[command, "--to", "nobody"]).code, 2);
    }
    let error = sandbox(&home, &["wait", "--text", "(", "--json"]).error();
    assert_eq!((&error["exit_code"], &error["kind"]), (&json!(2), &json!("usage")));
    sandbox(&home, &["wait", "--for", "soon"]).is(
        2,
        "",
        "error: --for: expected a duration such as \"500ms\", \"30s\", \"2m\" or \"1h30m\"\n\
         hint: use a duration such as 500ms, 30s or 2m\n",
    );
    for count in ["0", "-1", "x"] {
        assert_eq!(sandbox(&home, &["wait", "--count", count]).code, 2, "{count}");
    }
}

#[test]
fn what_is_there_counts_and_the_oldest_are_printed() {
    let (home, ids) = filled();
    sandbox(&home, &["wait", "-q"]).is(0, &ids[0], "");
    sandbox(&home, &["wait", "-q", "--inbound"]).is(0, &ids[1], "");
    sandbox(&home, &["wait", "-q", "--count", "3"]).is(0, &ids[..3].concat(), "");
    sandbox(&home, &["wait", "--inbound"]).masked().is(
        0,
        &format!("MSG1  received   TIME  from {ADA}  Thanks\n"),
        "",
    );
    // Its status and reactions would differ if time passed in between; an inbound message's don't.
    let json = sandbox(&home, &["wait", "--inbound", "--json"]);
    assert_eq!(json, sandbox(&home, &["messages", "--text", "Thanks", "--json"]));
}

#[test]
fn without_a_match_it_says_how_many_there_were() {
    let (home, _) = filled();
    let more = "hint: wait longer with --for 30s, or loosen --to, --text or --since\n";
    sandbox(&home, &["wait", "--text", "never", "--for", "30ms"]).is(
        8,
        "",
        &format!("error: no message matched within 30 ms\nhint: show what is there: blooio sandbox messages\n{more}"),
    );
    sandbox(&home, &["wait", "--to", "+1 (555) 123-4567", "--count", "3", "--for", "0"]).is(
        8,
        "",
        &format!(
            "error: 2 of 3 messages matched within 0 ms\n\
             hint: show what is there: blooio sandbox messages --to '+1 (555) 123-4567'\n{more}"
        ),
    );
    let error = sandbox(&home, &["wait", "--text", "never", "--for", "30ms", "--json"]).error();
    assert_eq!((&error["kind"], &error["exit_code"]), (&json!("pending"), &json!(8)));
}

/// Waits in another process for what `then` does, which happens while it waits.
#[track_caller]
fn waits(home: &Home, arguments: &[&str], then: impl FnOnce()) -> (Ran, Duration) {
    let mut command = home.process(&["sandbox", "wait", "--for", "60s"]);
    command.args(arguments);
    let live = Live::start(command);
    then();
    let done = Instant::now();
    (live.ended(), done.elapsed())
}

#[test]
fn it_ends_with_the_message_of_another_process() {
    let home = Home::new();
    let (ran, _) = waits(&home, &["--inbound"], || {
        send(&home, ADA, "no answer");
        reply(&home, ADA, "an answer");
    });
    ran.masked().is(0, &format!("MSG1  received   TIME  from {ADA}  an answer\n"), "");
    // Two, of which one is there.
    let (ran, _) = waits(&home, &["--inbound", "--count", "2", "-q"], || drop(reply(&home, ADA, "again")));
    ran.masked().is(0, "MSG1\nMSG2\n", "");
}

#[test]
fn it_sees_what_a_server_accepts_and_the_answers_that_are_due() {
    let home = Home::new();
    let serving = Serving::start(&home, "--quiet");
    let (ran, _) = waits(&home, &["--text", "^YES$", "--json"], || {
        let run = home.blooio(["send", "+15005550010", "Deploy?", "-q"]).env("BLOOIO_API_KEY", "any");
        run.env("BLOOIO_BASE_URL", &serving.base).run().masked().is(0, "MSG1\n", "");
    });
    let answer: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!((&answer["direction"], &answer["sender"]), (&json!("inbound"), &json!("+15005550010")));
}

#[test]
fn a_reset_while_it_waits_starts_the_count_anew() {
    let home = Home::new();
    reply(&home, ADA, "before");
    let (ran, _) = waits(&home, &["--count", "2"], || {
        sandbox(&home, &["reset"]).is(0, "Deleted 1 message.\n", "");
        reply(&home, ADA, "one");
        reply(&home, ADA, "two");
    });
    let expected =
        format!("MSG1  received   TIME  from {ADA}  one\nMSG2  received   TIME  from {ADA}  two\n");
    ran.masked().is(0, &expected, "");
}

#[test]
fn it_returns_long_before_the_time_is_up() {
    let home = Home::new();
    let (ran, took) = waits(&home, &["-q"], || drop(reply(&home, ADA, "Hi")));
    ran.masked().is(0, "MSG1\n", "");
    assert!(took < Duration::from_secs(30), "{took:?}");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it() {
    let home = Home::new();
    let command = home.process(&["sandbox", "wait", "--for", "60s", "--text", "never", "--json"]);
    let mut live = Live::start(command);
    // Handlers are in place once it has looked at the store, which makes the file.
    let store = home.path().join(".local/state/blooio/sandbox/sandbox.jsonl");
    while !std::fs::read(&store).is_ok_and(|bytes| !bytes.is_empty()) && !live.is_over() {
        std::thread::yield_now();
    }
    live.signal("TERM");
    let ran = live.ended();
    assert_eq!((ran.code, ran.stdout.as_str()), (143, ""), "{ran:?}");
    assert_eq!(ran.error()["exit_code"], 143);
}
