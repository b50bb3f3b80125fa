//! Operations that change something: what is repeated and what never is, who is asked before something is lost, what a
//! 200 can hide, and secrets.

use std::fs::OpenOptions;
use std::process::Stdio;
use std::sync::mpsc::channel;

use blooio_cli::operations::{self, Retry};

use crate::harness::live::{Live, until_closed};
use crate::harness::terminal::Terminal;
use crate::harness::wire::{self, Answer, Request, Wire};
use crate::harness::{Home, KEY, NOWHERE, Ran, unread};

const CLOSED: &str = "error: no response from Blooio: the connection was closed before a response arrived (connection closed before message completed)";
const SPOILED: &str = "hint: check the base URL and the proxy: something between this machine and Blooio corrupted the response\n";

/// A home with a picture.
fn home() -> Home {
    let home = Home::new();
    std::fs::write(home.path().join("a.png"), b"\x89PNG\r\n\x1a\n").expect("a picture");
    home
}

/// Runs a command, as it is typed, against a server of these answers.
fn asked(command: &str, options: &[&str], answers: Vec<Answer>) -> (Ran, Vec<Request>) {
    let wire = Wire::serve(answers);
    let words = shlex::split(command).expect("words");
    let words: Vec<&str> = options.iter().copied().chain(words.iter().map(String::as_str)).collect();
    let ran = home().blooio([]).args(&words).api(&wire.base).env("TZ", "UTC").run();
    (ran, wire.requests())
}

fn good(body: &str) -> Answer {
    wire::response("200 OK", body)
}

/// All that Blooio can't recognise when it comes again, and the command that shows whether it was carried out.
const NEVER_TWICE: [(&str, &str, &str); 20] = [
    (
        "numbers forward",
        "+15559876543 --to +15551234567",
        "ask Blooio's support: a second request opens a second ticket",
    ),
    (
        "polls send",
        "+15551234567,ops@example.com Yes No",
        "messages list '+15551234567,ops@example.com' --direction outbound --limit 5",
    ),
    ("react", "+15551234567 -1 love", "messages list +15551234567 --limit 5 --json"),
    ("contacts create", "ada@example.com", "contacts get ada@example.com"),
    ("contacts update", "ada@example.com --name Ada", "contacts get ada@example.com"),
    ("contacts delete", "ada@example.com --yes", "contacts get ada@example.com"),
    ("contacts tags remove", "ada@example.com 'on call'", "contacts tags list ada@example.com"),
    ("groups create", "'On call' ada@example.com", "groups list"),
    ("groups update", "grp_1 --name Ops", "groups get grp_1"),
    ("groups delete", "grp_1 --yes", "groups get grp_1"),
    ("groups members add", "grp_1 ada@example.com", "groups members list grp_1"),
    ("groups members remove", "grp_1 ada@example.com --yes", "groups members list grp_1"),
    ("groups icon set", "grp_1 a.png", "groups get grp_1"),
    ("groups icon remove", "grp_1 --yes", "groups get grp_1"),
    ("webhooks create", "https://example.com/hook", "webhooks list"),
    ("webhooks update", "'-wh 2' --pause", "webhooks get '-wh 2'"),
    ("webhooks delete", "wh_1 --yes", "webhooks get wh_1"),
    ("webhooks rotate-secret", "wh_1 --yes", "webhooks get wh_1"),
    ("webhooks replay", "wh_1 -evt2", "webhooks logs wh_1 --limit 5"),
    ("facetime call", "ada@example.com", "make sure that their phone hasn't rung"),
];

/// What is said of such a one that may have been carried out.
fn doubt(look: &str) -> String {
    let is_advice = look.starts_with("ask ") || look.starts_with("make ");
    let what = if is_advice { look.to_owned() } else { format!("check with: blooio {look}") };
    format!("hint: the request may have been carried out; before you run it again, {what}\n")
}

#[test]
fn these_are_all_that_are_never_repeated() {
    let mut rows: Vec<&str> = operations::all()
        .filter(|row| row.retry == Retry::Never && !row.has_own_command)
        .map(|row| row.command)
        .collect();
    let mut named = NEVER_TWICE.map(|(command, ..)| command);
    rows.sort_unstable();
    named.sort_unstable();
    assert_eq!(rows, named);
}

#[test]
fn a_connection_that_breaks_leaves_it_at_one_request() {
    for (command, rest, look) in NEVER_TWICE {
        let answers = vec![wire::nothing(), good("{}")];
        let (ran, requests) = asked(&format!("{command} {rest}"), &[], answers);
        ran.is(6, "", &format!("{CLOSED}\n{SPOILED}{}", doubt(look)));
        assert_eq!(requests.len(), 1, "{command}");
    }
}

#[test]
fn an_answer_that_can_not_be_read_leaves_it_at_one_request() {
    for answer in ["<html>", "", "[1"] {
        let (ran, requests) = asked("polls send grp_1 Yes No", &[], vec![good(answer), good("{}")]);
        assert!(ran.code == 6 && ran.stdout.is_empty(), "{ran:?}");
        assert!(
            ran.stderr.ends_with(&doubt("messages list grp_1 --direction outbound --limit 5")),
            "{ran:?}"
        );
        assert_eq!(requests.len(), 1, "{answer}");
    }
}

#[test]
fn a_gateway_that_breaks_leaves_it_at_one_request() {
    for (command, rest, look) in NEVER_TWICE {
        for (status, may_be_done) in [
            ("500 Internal Server Error", true),
            ("502 Bad Gateway", true),
            ("504 Gateway Timeout", true),
            ("503 Service Unavailable", false),
        ] {
            let oops = wire::with_header(status, "Retry-After: 0", r#"{"message":"Oops"}"#);
            let (ran, requests) = asked(&format!("{command} {rest}"), &[], vec![oops, good("{}")]);
            let told = ran.stderr.starts_with("error: Oops (HTTP ")
                && ran.stderr.ends_with(&doubt(look)) == may_be_done;
            assert!(ran.code == 5 && ran.stdout.is_empty() && told, "{command}: {ran:?}");
            assert_eq!(requests.len(), 1, "{command} {status}");
        }
    }
}

#[test]
fn programs_are_told_not_to_repeat_it() {
    let (ran, requests) = asked("groups create Ops", &["--json"], vec![wire::nothing(), good("{}")]);
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str(), requests.len()), (6, "", 1));
    assert_eq!((&error["kind"], &error["retryable"]), (&"network".into(), &false.into()), "{error}");
    assert!(
        error["hint"].as_str().is_some_and(|hint| hint.ends_with(" check with: blooio groups list")),
        "{error}"
    );
    let (ran, _) = asked("chats read grp_1", &["--json", "--retries=0"], vec![wire::nothing()]);
    assert_eq!((ran.code, &ran.error()["retryable"]), (6, &true.into()), "{ran:?}");
}

#[test]
fn what_can_not_have_arrived_is_tried_again() {
    let (ran, requests) = asked(
        "polls send grp_1 Yes No -q",
        &[],
        vec![
            wire::with_header("429 Too Many Requests", "Retry-After: 0", "{}"),
            good(r#"{"poll_id":"poll_1"}"#),
        ],
    );
    ran.is(0, "poll_1\n", "");
    assert_eq!((requests.len(), &requests[0]), (2, &requests[1]));
    // Nobody listens there.
    let home = home();
    let run = home.blooio(["contacts", "create", "ada@example.com", "--retries", "1"]);
    run.api(NOWHERE).run().is(
        6,
        "",
        "error: no response from Blooio: no connection to 127.0.0.1:1 (Connection refused), after 2 attempts\n\
         hint: check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)\n",
    );
}

/// Changes that do no harm a second time, and questions that are no GET.
const HARMLESS: [&str; 11] = [
    "chats typing grp_1",
    "chats typing grp_1 --stop",
    "chats read grp_1",
    "chats share-card grp_1",
    "chats background set grp_1 a.png",
    "chats background remove grp_1 --yes",
    "contacts tags add ada@example.com 'on call'",
    "numbers card set +15559876543 --first-name Ada --photo a.png",
    "locations refresh",
    "lookup +15551234567 --in-body",
    "lookup +15551234567 +15559876543",
];

#[test]
fn what_does_no_harm_is_repeated_as_it_was() {
    for command in HARMLESS {
        let later = wire::with_header("502 Bad Gateway", "Retry-After: 0", "{}");
        let (ran, requests) =
            asked(command, &["-q"], vec![wire::nothing(), later, good(r#"{"friends":[],"results":[]}"#)]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{command}: {ran:?}");
        assert_eq!(requests.len(), 3, "{command}");
        assert!(requests.iter().all(|request| *request == requests[0]), "{command}: {requests:?}");
    }
    // The tables know no others.
    let rows = operations::all().filter(|row| match row.retry {
        Retry::Idempotent => true,
        Retry::ReadOnly => !row.method.reads(),
        Retry::Never => false,
    });
    assert_eq!(rows.count(), HARMLESS.len());
}

#[test]
fn what_does_no_harm_says_so() {
    let (ran, requests) = asked("chats read grp_1", &["--retries=0"], vec![wire::nothing()]);
    let hint = "hint: the request may have been carried out; it is safe to run it again\n";
    ran.is(6, "", &format!("{CLOSED}\n{SPOILED}{hint}"));
    assert_eq!(requests.len(), 1);
    // A question has done nothing.
    for command in ["chats get grp_1", "lookup +15551234567 +15559876543", "locations list"] {
        let (ran, _) = asked(command, &["--retries=0"], vec![wire::nothing()]);
        ran.is(6, "", &format!("{CLOSED}\n{SPOILED}"));
    }
}

/// What is lost for good is asked about: the commands, and the questions.
const DESTROYS: [(&str, &str, &str); 7] = [
    ("chats background remove", "grp_1", "Remove the background of grp_1 for everyone in it?"),
    ("contacts delete", "ADA", "Delete the contact +15551234567?"),
    ("groups delete", "grp_1", "Delete the group grp_1? Your number leaves its iMessage chat."),
    ("groups members remove", "grp_1 ADA", "Remove +15551234567 from the group grp_1?"),
    ("groups icon remove", "grp_1", "Remove the icon of the group grp_1?"),
    ("webhooks delete", "wh_1", "Delete the webhook wh_1 and its logs permanently?"),
    (
        "webhooks rotate-secret",
        "wh_1",
        "Create a new signing secret for wh_1? The old one stops working immediately.",
    ),
];

/// The words of one of them; `ADA` is a number with blanks in it.
fn words<'a>(command: &'a str, rest: &'a str) -> Vec<&'a str> {
    let rest = rest.split(' ').map(|word| if word == "ADA" { "+1 555 123 4567" } else { word });
    command.split(' ').chain(rest).collect()
}

#[test]
fn nothing_is_lost_unasked() {
    let rows: Vec<&str> =
        operations::all().filter(|row| row.confirm.is_some()).map(|row| row.command).collect();
    assert_eq!(rows, DESTROYS.map(|(command, ..)| command));
    for (command, rest, _) in DESTROYS {
        for options in [&[][..], &["--json"], &["-q"], &["--no-input"]] {
            let wire = Wire::serve(vec![wire::nothing()]);
            // A `y` that nobody asked for is no consent.
            let run = home()
                .blooio([])
                .args(&words(command, rest))
                .args(options)
                .stdin("y\n")
                .api(&wire.base)
                .run();
            let words =
                format!("blooio {command} needs confirmation: pass --yes when not running interactively");
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{command}");
            if options == ["--json"] {
                assert_eq!(run.error()["message"], words);
            } else {
                let hint = "hint: preview it with --dry-run, then pass --yes\n";
                assert_eq!(run.stderr, format!("error: {words}\n{hint}"));
            }
            assert_eq!(wire.requests(), [], "{command}");
        }
    }
}

#[test]
fn a_person_is_asked() {
    for (command, rest, question) in DESTROYS {
        for (keys, agrees) in [("y\r", true), ("Yes\r", true), ("n\r", false), ("\r", false), ("yo\r", false)]
        {
            let wire = Wire::serve(vec![good(r#"{"success":true,"signing_secret":"whsec_1"}"#)]);
            let home = home();
            let environment = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", KEY)];
            let mut terminal = Terminal::start(&home, &words(command, rest), &environment);
            terminal.expect(&format!("{question} [y/N] "));
            terminal.keys(keys);
            let (code, screen) = terminal.ended();
            assert_eq!(code, if agrees { 0 } else { 2 }, "{command} {keys:?}: {screen:?}");
            assert_eq!(wire.requests().len(), usize::from(agrees), "{command} {keys:?}");
            assert_eq!(screen.ends_with("error:\u{1b}[0m nothing was done\n"), !agrees, "{screen:?}");
        }
    }
}

#[test]
fn nobody_is_asked_who_has_answered() {
    for (options, code) in [(&["--yes"][..], 0), (&["-y", "-q"], 0), (&["--no-input"], 2), (&["-n"], 0)] {
        let wire = Wire::serve(vec![good(r#"{"success":true}"#)]);
        let home = home();
        let environment = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", KEY)];
        let arguments = [&["webhooks", "delete", "wh_1"], options].concat();
        let (ended, screen) = Terminal::start(&home, &arguments, &environment).ended();
        assert_eq!(ended, code, "{screen:?}");
        assert!(!screen.contains("[y/N]"), "{screen:?}");
        assert_eq!(wire.requests().len(), usize::from(options[0].contains('y')), "{screen:?}");
    }
}

#[test]
fn without_a_key_nobody_is_asked() {
    let (code, screen) = Terminal::start(&home(), &["webhooks", "delete", "wh_1"], &[]).ended();
    assert_eq!(code, 3, "{screen:?}");
    assert!(!screen.contains("[y/N]"), "{screen:?}");
}

#[test]
fn a_200_can_say_that_it_did_not_work() {
    for (command, body, why) in [
        (
            "contacts delete ada@example.com -y",
            r#"{"success":false,"message":"It is in use"}"#,
            "It is in use",
        ),
        ("contacts tags add ada@example.com vip", r#"{"success":false,"error":"Too many"}"#, "Too many"),
        (
            "webhooks replay wh_1 e",
            r#"{"success":false,"response_status":500}"#,
            "the endpoint answered HTTP 500",
        ),
        ("numbers card set +15559876543 --share", r#"{"success":false}"#, ""),
    ] {
        let (ran, _) = asked(command, &[], vec![good(body)]);
        let colon = if why.is_empty() { "" } else { ": " };
        assert_eq!(ran.code, 7, "{ran:?}");
        assert!(!ran.stdout.is_empty(), "{ran:?}");
        let error = format!("error: Blooio reported a failure{colon}{why}\n");
        assert_eq!(ran.stderr, format!("{error}hint: run the same command again later\n"));
        let (ran, _) = asked(command, &["--json"], vec![good(body)]);
        let error = ran.error();
        assert_eq!((ran.code, ran.stdout), (7, format!("{body}\n")));
        assert_eq!((&error["kind"], &error["exit_code"]), (&"failed".into(), &7.into()));
        assert_eq!(error["response"], serde_json::from_str::<serde_json::Value>(body).expect("JSON"));
    }
    for (command, sync) in [
        ("groups update grp_1 --name Ops", r#"{"synced":false,"error":"It is off"}"#),
        ("groups icon set grp_1 a.png", r#"{"synced":false,"message":"It is off"}"#),
        ("groups icon remove grp_1 -y", r#"{"synced":false,"message":"It is off"}"#),
    ] {
        let body = format!(r#"{{"group_id":"grp_1","icon_url":"https://a.b/","device_sync":{sync}}}"#);
        let (ran, _) = asked(command, &["-q"], vec![good(&body)]);
        assert_eq!((ran.code, ran.stdout.is_empty()), (7, false), "{ran:?}");
        let error =
            "error: Blooio saved the change, but the device with the chat did not apply it: It is off\n";
        assert_eq!(ran.stderr, format!("{error}hint: run the same command again later\n"));
    }
}

#[test]
fn a_warning_is_one() {
    let body = r#"{"chat_id":"grp_1","typing":true,"warning":"No effect\u001b[31m over RCS"}"#;
    let warning = "warning: No effect\\u{1b}[31m over RCS\n";
    let (ran, _) = asked("chats typing grp_1", &[], vec![good(body)]);
    ran.is(0, "chat       grp_1\ntyping     yes\n", warning);
    let (ran, _) = asked("chats typing grp_1", &["-q"], vec![good(body)]);
    ran.is(0, "yes\n", warning);
    let (ran, _) = asked("chats typing grp_1", &["--json"], vec![good(body)]);
    ran.is(0, &format!("{body}\n"), "");
}

const SECRET: &str = "whsec_0123456789abcdef";

#[test]
fn a_signing_secret_is_printed_once_and_never_traced() {
    let body = format!(r#"{{"webhook_id":"wh_1","signing_secret":"{SECRET}","rotation_count":1}}"#);
    for command in ["webhooks create https://example.com/hook", "webhooks rotate-secret wh_1 --yes"] {
        for mode in [&["-v"][..], &["-v", "--json"], &["-v", "-q"]] {
            let (ran, _) = asked(command, mode, vec![wire::response("201 Created", &body)]);
            assert_eq!((ran.code, ran.stdout.matches(SECRET).count()), (0, 1), "{ran:?}");
            assert!(ran.stderr.contains(r#""signing_secret":"whsec_…""#), "{ran:?}");
            assert!(!ran.stderr.contains("0123456789abcdef"), "{ran:?}");
        }
    }
}

#[test]
fn the_key_is_masked_unless_it_is_asked_for() {
    let body = format!(r#"{{"valid":true,"api_key":"{KEY}","organization_id":"org_1"}}"#);
    // Each run's whole output is looked through for the key besides.
    for mode in [&["-v"][..], &["-v", "--json"], &["-v", "-q"]] {
        let (ran, _) = asked("me", mode, vec![good(&body)]);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(
            ran.stderr.contains(r#"< {"valid":true,"api_key":"bl_…CRET","organization_id":"org_1"}"#),
            "{ran:?}"
        );
    }
    let (ran, _) = asked("me", &["--json"], vec![good(&body)]);
    ran.is(0, &format!("{}\n", body.replace(KEY, "bl_…CRET")), "");
    for (options, stdout) in [
        (&["--reveal", "-v", "--json"][..], format!("{body}\n")),
        (&["--reveal", "-v"], format!("id         org_1\nkey        {KEY}\nvalid      yes\n")),
        (&["--reveal", "-v", "-q"], "org_1\n".to_owned()),
    ] {
        let wire = Wire::serve(vec![good(&body)]);
        let arguments = [&["me"], options].concat();
        let output = home().process_at(&wire.base, &arguments).output().expect("it runs");
        assert_eq!(String::from_utf8(output.stdout).expect("UTF-8"), stdout);
        assert!(!String::from_utf8(output.stderr).expect("UTF-8").contains(KEY), "{options:?}");
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn an_interrupted_change_may_have_been_carried_out() {
    let hold = || {
        let (sender, here) = channel();
        let answer: Answer = Box::new(move |stream| {
            let _ = sender.send(());
            until_closed(stream);
        });
        (answer, here)
    };
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        for (arguments, hint) in [
            (&["groups", "create", "On call", "-p", "default"][..], doubt("--profile default groups list")),
            (
                &["numbers", "forward", "+15559876543", "--to", "+15551234567"],
                doubt("ask Blooio's support: a second request opens a second ticket"),
            ),
            (
                &["chats", "typing", "grp_1"],
                "hint: the request may have been carried out; it is safe to run it again\n".to_owned(),
            ),
            (&["chats", "list"], String::new()),
        ] {
            let (answer, here) = hold();
            let wire = Wire::serve(vec![answer]);
            let home = home();
            home.config("[profiles.default]\n");
            let live = Live::start(home.process_at(&wire.base, arguments));
            here.recv().expect("a request");
            live.signal(signal);
            live.ended().is(code, "", &format!("error: interrupted by SIG{signal}\n{hint}"));
            assert_eq!(wire.requests().len(), 1);
        }
    }
    let (answer, here) = hold();
    let wire = Wire::serve(vec![answer]);
    let home = home();
    let live = Live::start(home.process_at(&wire.base, &["webhooks", "delete", "wh_1", "--yes", "--json"]));
    here.recv().expect("a request");
    live.signal("INT");
    let ran = live.ended();
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str()), (130, ""));
    assert_eq!((&error["kind"], &error["retryable"]), (&"interrupted".into(), &false.into()), "{error}");
    assert!(error["hint"].as_str().is_some_and(|hint| hint.ends_with("blooio webhooks get wh_1")), "{error}");
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn a_result_that_can_not_be_written_is_not_lost_in_silence() {
    let secret = "the request was carried out, but its secret is lost; create a new one: blooio webhooks rotate-secret wh_1";
    for (command, hint) in [
        ("webhooks create https://example.com/hook", secret),
        ("webhooks rotate-secret wh_1 --yes", secret),
        ("groups create Ops", "the request was carried out; check it: blooio groups list"),
        ("facetime call ada@example.com", "the request was carried out: don't run it again"),
    ] {
        for option in ["--color=auto", "-q", "--json"] {
            let body = format!(
                r#"{{"webhook_id":"wh_1","signing_secret":"{SECRET}","group_id":"grp_1","link":"https://a.b/"}}"#
            );
            let wire = Wire::serve(vec![good(&body)]);
            let home = home();
            let words: Vec<&str> = command.split(' ').chain([option]).collect();
            let mut process = home.process_at(&wire.base, &words);
            process.stdout(Stdio::from(OpenOptions::new().write(true).open("/dev/full").expect("/dev/full")));
            let ran = Live::start(process).ended();
            assert_eq!(ran.code, 1, "{ran:?}");
            let hint = if option == "--json" {
                assert_eq!(ran.error()["hint"], hint);
                continue;
            } else {
                hint
            };
            assert_eq!(
                ran.stderr,
                format!(
                    "error: the result can't be written to standard output: No space left on device (os error 28)\nhint: {hint}\n"
                )
            );
            assert_eq!(wire.requests().len(), 1);
        }
    }
}

/// JSON escapes for ESC, BEL, CSI, a right-to-left override, and line ends.
const EVIL: &str = r"a\u001b]0;x\u0007\u009b2J\u202eb\r\nerror: c\u2028d";

/// No byte of what was printed may steer a terminal, and no text may make a line of its own.
#[track_caller]
fn harmless(command: &str, text: &str) {
    let steers = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{2028}'..='\u{202e}');
    assert!(!text.contains(steers), "{command}: {text:?}");
    assert!(text.lines().all(|line| !line.starts_with("error: c")), "{command}: {text:?}");
}

/// Every text of an answer replaced by [`EVIL`].
fn poisoned(value: &mut serde_json::Value) {
    use serde_json::Value;
    match value {
        // The two words that decide who wrote are kept, so that the rest is shown.
        Value::String(text) if !["inbound", "outbound"].contains(&text.as_str()) => {
            *text = serde_json::from_str(&format!("\"{EVIL}\"")).expect("JSON");
        }
        Value::Array(items) => items.iter_mut().for_each(poisoned),
        Value::Object(fields) => fields.values_mut().for_each(poisoned),
        _ => {}
    }
}

#[test]
fn text_from_the_network_steers_no_terminal() {
    let mut shown = 0;
    for (command, answers) in crate::operations::answered() {
        for (status, body) in answers {
            let mut body: serde_json::Value = serde_json::from_str(&body).expect("JSON");
            poisoned(&mut body);
            for mode in [&["--retries=0"][..], &["--retries=0", "-q"]] {
                let (ran, requests) = asked_at(&crate::operations::home(), &command, mode, &status, &body);
                harmless(&command, &ran.stdout);
                harmless(&command, &ran.stderr);
                assert_eq!(requests, 1, "{command}: {ran:?}");
                shown += usize::from(format!("{}{}", ran.stdout, ran.stderr).contains(r"\u{1b}]0;x"));
            }
        }
    }
    assert!(shown > 200, "{shown}");
}

/// Runs a command of the transcripts against this answer.
fn asked_at(
    home: &Home,
    command: &str,
    options: &[&str],
    status: &str,
    body: &serde_json::Value,
) -> (Ran, usize) {
    let wire = Wire::serve(vec![wire::response(status, &body.to_string())]);
    let words = shlex::split(command).expect("words");
    let words: Vec<&str> = options.iter().copied().chain(words.iter().map(String::as_str)).collect();
    let ran = home.blooio([]).args(&words).api(&wire.base).run();
    (ran, wire.requests().len())
}

#[test]
fn an_answer_without_content_is_carried_out() {
    let none = || wire::bytes("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    let (ran, requests) = asked("contacts delete ada@example.com --yes", &[], vec![none()]);
    ran.is(0, "done\n", "");
    assert_eq!(requests.len(), 1);
    for mode in ["-q", "--json"] {
        asked("contacts delete ada@example.com --yes", &[mode], vec![none()]).0.is(0, "", "");
    }
    // To a question it is none.
    assert_eq!(asked("contacts get ada@example.com", &["--retries=0"], vec![none()]).0.code, 6);
}

#[test]
fn a_secret_that_nobody_read_is_not_lost_in_silence() {
    let body = r#"{"webhook_id":"wh_1","signing_secret":"whsec_1"}"#;
    for arguments in [
        &["webhooks", "create", "https://example.com/hook"][..],
        &["webhooks", "rotate-secret", "wh_1", "--yes", "-q"],
        &["webhooks", "rotate-secret", "wh_1", "--yes", "--color=never"],
    ] {
        let wire = Wire::serve(vec![wire::response("201 Created", body)]);
        let home = Home::new();
        let mut command = home.process_at(&wire.base, arguments);
        command.stdout(unread::pipe());
        Live::start(command).ended().is(
            1,
            "",
            "error: standard output was closed before the answer was read to its end\n\
             hint: the request was carried out, but its secret is lost; create a new one: blooio webhooks rotate-secret wh_1\n",
        );
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn an_answer_without_its_list_is_no_empty_list() {
    for body in ["{}", r#"{"groups":"none"}"#, r#"{"data":[]}"#, "[]"] {
        for mode in ["--color=never", "-q", "--json"] {
            let wire = Wire::serve(vec![wire::response("200 OK", body)]);
            let ran = Home::new().blooio(["groups", "list", mode]).api(&wire.base).run();
            let why = if body == "[]" { "it is JSON, but not an object" } else { "it has no list" };
            assert!(ran.code == 6 && ran.stdout.is_empty() && ran.stderr.contains(why), "{body}: {ran:?}");
        }
    }
}

#[test]
fn an_answer_that_is_no_object_ends_alike_in_every_mode() {
    for mode in ["--color=never", "-q", "--json"] {
        let wire = Wire::serve(vec![wire::response("200 OK", "[]")]);
        let ran = Home::new().blooio(["contacts", "create", "ada@example.com", mode]).api(&wire.base).run();
        assert!(ran.code == 6 && ran.stderr.contains("contacts get ada@example.com"), "{mode}: {ran:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_shell_can_run_the_command_with_a_photo() {
    let home = Home::new();
    let photo = [&b"\x89PNG\r\n\x1a\n"[..], &vec![7; 200_000]].concat();
    std::fs::write(home.path().join("a.png"), photo).expect("a photo");
    let ran = home.blooio(["numbers", "card", "set", "+15559876543", "--photo", "a.png", "-n"]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    // Linux takes no argument of more than 128 KiB: `sh` is given the command as its input, and says what curl gets.
    let script = format!("curl() {{ cat | wc -c; echo $#; }}\n{}", ran.stdout);
    let mut shell = std::process::Command::new("sh")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a shell");
    std::io::Write::write_all(&mut shell.stdin.take().expect("its input"), script.as_bytes())
        .expect("a script");
    let said = shell.wait_with_output().expect("its end");
    let said = String::from_utf8(said.stdout).expect("UTF-8");
    // {"avatar":"…"} in base64, and a line break; -sS -X PUT URL, five headers, and --data-binary @-.
    assert_eq!(said.split_whitespace().collect::<Vec<_>>(), ["266694", "16"]);
}
