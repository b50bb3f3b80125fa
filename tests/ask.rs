//! `blooio ask`: what is printed, in every mode and on both streams, and how it ends.

use serde_json::{Value, json};

use crate::harness::inbox::Inbox;
use crate::harness::live::Live;
use crate::harness::terminal::Terminal;
use crate::harness::{Home, KEY, Run};

/// 2024-12-27 18:40:00 UTC: more than a year before the clock of the machine.
pub const NOON: i64 = 1_735_324_800_000;
pub const ADA: &str = "+15551234567";
pub const BOB: &str = "+15551234568";

/// A home whose programs ask this server.
pub struct Place {
    pub home: Home,
    pub inbox: Inbox,
}

impl Place {
    pub fn new() -> Self {
        Self::with_pages(200)
    }

    /// With pages of at most `limit` items.
    pub fn with_pages(limit: usize) -> Self {
        let inbox = Inbox::serve(limit);
        inbox.world().now = NOON;
        Self { home: Home::new(), inbox }
    }

    /// `blooio ask`, polling often.
    pub fn ask(&self, arguments: &[&str]) -> Run {
        let run = self.home.blooio(["ask", "--interval", "5ms"]).args(arguments);
        run.api(&self.inbox.base).env("TZ", "UTC").env("BLOOIO_RETRIES", "0")
    }

    /// The same as a process that lives beside the test.
    pub fn live(&self, arguments: &[&str]) -> Live {
        let arguments = [&["ask", "--interval", "5ms"], arguments].concat();
        let mut command = self.home.process_at(&self.inbox.base, &arguments);
        command.env("TZ", "UTC").env("BLOOIO_RETRIES", "0");
        Live::start(command)
    }

    /// Somebody answers as soon as the question is there.
    pub fn answers(&self, text: &'static str) {
        self.answer_with(json!({"direction": "inbound", "sender": null, "text": text}));
    }

    /// A message with these fields comes as soon as the question is there.
    pub fn answer_with(&self, fields: Value) {
        let mut is_there = false;
        self.inbox.before_each(move |_, world| {
            if !is_there && !world.sent.is_empty() {
                is_there = true;
                let chat = world.messages[world.messages.len() - 1].chat.clone();
                world.add(&chat, "answer", NOON + 1, fields.clone());
            }
            None
        });
    }
}

#[test]
fn the_answer_is_the_result_and_the_rest_is_on_stderr() {
    let place = Place::new();
    place.answers("Yes, go");
    place.ask(&[ADA, "Deploy?", "-k", "k1"]).run().is(
        0,
        "Yes, go\n",
        "asked +15551234567; waiting up to 10 min for an answer to msg_1\n\
         +15551234567 answered after 1 ms\n",
    );
    let world = place.inbox.world();
    assert_eq!(world.texts(), ["Deploy?"]);
    assert_eq!(
        world.requests,
        [
            "/chats/%2B15551234567/messages?sort=desc&limit=50",
            "POST /chats/%2B15551234567/messages",
            "/chats/%2B15551234567/messages/msg_1/status",
            "/chats/%2B15551234567/messages?sort=desc&limit=50",
        ]
    );
}

#[test]
fn programs_get_the_message_as_the_api_has_it_or_its_text() {
    let place = Place::new();
    let fields = r#"{"direction":"inbound","zebra":1.50,"text":"one\ntwo \u001b[31m","sender":null}"#;
    place.answer_with(serde_json::from_str(fields).expect("JSON"));
    let ran = place.ask(&["--json", ADA, "Deploy?", "-k", "k1"]).run();
    let line = concat!(
        r#"{"direction":"inbound","zebra":1.50,"text":"one\ntwo \u001b[31m","sender":null,"#,
        r#""message_id":"answer","time_sent":1735324800001}"#,
        "\n"
    );
    ran.is(0, line, "");
    // The text is one line, as everywhere, and can't steer a terminal.
    place.ask(&["-q", ADA, "Deploy?", "-k", "k1"]).run().is(0, "one\\ntwo \\u{1b}[31m\n", "");
    assert_eq!(place.inbox.world().texts(), ["Deploy?"]);
}

#[test]
fn a_file_is_an_answer_too_and_a_reaction_is_none() {
    let place = Place::new();
    let mut looks = 0;
    place.inbox.before_each(move |path, world| {
        looks += usize::from(path.contains("/messages?"));
        match looks {
            2 => world.message("msg_1")["reactions"] = json!([{"reaction": "like", "is_added": true}]),
            3 => world.add(ADA, "reaction", NOON + 1, json!({"direction": "inbound", "text": null})),
            4 => {
                let files =
                    json!([{"url": "https://example.com/a.png"}, {"url": "https://example.com/b.png"}]);
                world.add(ADA, "files", NOON + 2, json!({"direction": "inbound", "attachments": files}));
                looks += 1;
            }
            _ => {}
        }
        None
    });
    let ran = place.ask(&[ADA, "Send me the plan", "-k", "k1"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "2 attachments\n"));
    place.ask(&["-q", ADA, "Send me the plan", "-k", "k1"]).run().is(0, "\n", "");
}

#[test]
fn without_an_answer_it_says_how_to_keep_waiting() {
    let place = Place::new();
    place.ask(&[ADA, "it's on?", "-k", "k1", "--for", "20ms"]).run().is(
        8,
        "",
        "asked +15551234567; waiting up to 20 ms for an answer to msg_1\n\
         error: no answer from +15551234567 after waiting 20 ms\n\
         hint: keep waiting with the same key, which doesn't text again: \
         blooio ask --interval 5ms +15551234567 \"it's on?\" -k k1 --for 20ms\n",
    );
    let ran = place.ask(&["--json", ADA, "it's on?", "-k", "k1", "--for", "20ms"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (8, ""));
    let error = ran.error();
    assert_eq!(error["kind"], "pending");
    assert_eq!((&error["outcome"], &error["idempotency_key"]), (&json!("sent"), &json!("k1")));
    assert_eq!(error["response"], json!({"status": "queued", "message_id": "msg_1"}));
    // Without -k, the key is in the command.
    let ran = place.ask(&[ADA, "Well?", "--for", "20ms", "--", "x"]).run();
    let key = place.inbox.world().sent[1].key.clone();
    let hint = format!("--for 20ms --idempotency-key {key} -- x\n");
    assert!(ran.code == 8 && ran.stderr.ends_with(&hint), "{ran:?}");
    assert_eq!(place.inbox.world().sent.len(), 2);
}

#[test]
fn the_same_standard_input_is_needed_again() {
    let place = Place::new();
    let ran = place.ask(&[ADA, "-k", "k1", "--for", "20ms"]).stdin("Deploy?\n").run();
    let hint = "hint: keep waiting with the same key and the same standard input, which doesn't text again: \
                blooio ask --interval 5ms +15551234567 -k k1 --for 20ms\n";
    assert!(ran.code == 8 && ran.stderr.ends_with(hint), "{ran:?}");
    assert_eq!(place.inbox.world().texts(), ["Deploy?"]);
}

#[test]
fn a_signal_ends_the_wait_and_says_how_to_keep_waiting() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let place = Place::new();
        let (sender, waits) = std::sync::mpsc::channel();
        place.inbox.before_each(move |path, _| {
            if path.contains("sort=asc") {
                let _ = sender.send(());
            }
            None
        });
        let live = place.live(&["-q", ADA, "Deploy?", "-k", "k1"]);
        waits.recv().expect("a look");
        live.signal(signal);
        live.ended().is(
            code,
            "",
            &format!(
                "error: interrupted by SIG{signal}\n\
                 hint: keep waiting with the same key, which doesn't text again: \
                 blooio ask --interval 5ms -q +15551234567 'Deploy?' -k k1\n"
            ),
        );
    }
}

#[test]
fn a_signal_before_the_question_says_nothing_about_it() {
    let place = Place::new();
    let (sender, waits) = std::sync::mpsc::channel();
    let (release, released) = std::sync::mpsc::channel::<()>();
    place.inbox.before_each(move |_, _| {
        let _ = sender.send(());
        let _ = released.recv();
        None
    });
    let live = place.live(&[ADA, "Deploy?"]);
    waits.recv().expect("a look");
    live.signal("INT");
    live.ended().is(130, "", "error: interrupted by SIGINT\n");
    drop(release);
    assert_eq!(place.inbox.world().sent, []);
}

#[test]
fn a_question_that_fails_has_no_answer() {
    let place = Place::new();
    place.inbox.before_each(|path, world| {
        if path.contains("sort=asc") {
            let message = world.message("msg_1");
            message["status"] = "failed".into();
            message["error"] = "Not registered".into();
        }
        None
    });
    place.ask(&[ADA, "Deploy?", "-k", "k1"]).run().is(
        7,
        "",
        "asked +15551234567; waiting up to 10 min for an answer to msg_1\n\
         error: message msg_1 failed: Not registered\n",
    );
    // It has failed before a rerun looks.
    place.inbox.before_each(|_, _| None);
    place.ask(&["-q", ADA, "Deploy?", "-k", "k1"]).run().is(
        7,
        "",
        "error: message msg_1 failed: Not registered\n",
    );
}

#[test]
fn what_the_send_meets_is_reported_as_by_send() {
    let place = Place::new();
    place.inbox.before_each(|path, _| {
        let refusal = r#"{"error":"ApiError","message":"Reply only","status":403,"code":"inbound_only_no_prior_inbound"}"#;
        path.starts_with("POST ").then(|| (403, refusal.to_owned()))
    });
    let ran = place.ask(&["--json", ADA, "Deploy?"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (4, ""));
    assert_eq!(ran.error()["outcome"], "not_sent");
    for (body, code, says) in [
        (r#"{"message_id":"m","status":"failed"}"#, 7, "gave up before sending it: it is failed"),
        (r#"{"success":false,"error":"No line"}"#, 7, "Blooio reported a failure: No line"),
        (r#"{"status":"queued"}"#, 8, "without an ID, so an answer can't be told from older messages"),
        ("[]", 6, "it is JSON, but not an object"),
    ] {
        place.inbox.before_each(move |path, _| path.starts_with("POST ").then(|| (202, body.to_owned())));
        let ran = place.ask(&[ADA, "Deploy?"]).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (code, ""), "{ran:?}");
        assert!(ran.stderr.contains(says), "{ran:?}");
    }
    // Nothing was sent if what is there before can't be read.
    place.inbox.before_each(|_, _| Some((503, String::new())));
    let ran = place.ask(&["--json", ADA, "Deploy?"]).run();
    assert_eq!((ran.code, ran.error()["outcome"].clone()), (5, json!("not_sent")));
}

#[test]
fn what_is_wrong_is_found_before_anything_is_sent() {
    let place = Place::new();
    for (arguments, says) in [
        (&["5551234567", "Deploy?"][..], "error: \"5551234567\" "),
        (&[ADA, ""], "error: the text is empty"),
        (&[ADA], "error: no text was given: standard input is empty"),
        (&[ADA, "x", "-k", "a b"], "error: the idempotency key \"a b\""),
        (&[ADA, "x", "--for", "0"], "error: --for: \"0\" must be longer than zero"),
        (&[ADA, "x", "--for", "soon"], "error: --for: "),
        (
            &[ADA, "x", "--choice", "yes", "--choice", "YES."],
            "error: --choice: \"YES.\" and \"yes\" can't be told",
        ),
        (&[ADA, "x", "--choice", " "], "error: --choice: \" \" is blank"),
        (
            &[ADA, "x", "--match", "("],
            "error: --match: \"(\" is not a regular expression: found open group without closing ')'",
        ),
        (
            &[ADA, "x", "--match", "a", "--choice", "b"],
            "error: the argument '--match <REGEX>' cannot be used with",
        ),
        (&[ADA, "x", "--reprompt", "y"], "error: --reprompt needs --choice or --match"),
        (&[ADA, "x", "--choice", "y", "--reprompt", " "], "error: the text is empty"),
        (
            &[ADA, "x", "--from-member", BOB],
            "error: --from-member: +15551234568 isn't in the chat with +15551234567",
        ),
        (&["grp_a", "x", "--from-member", "grp_a"], "error: --from-member: grp_a is not one person"),
        (&["grp_a", "x", "--from-member", "555"], "error: \"555\""),
    ] {
        let ran = place.ask(arguments).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}: {ran:?}");
        assert!(ran.stderr.starts_with(says), "{arguments:?}: {ran:?}");
        let ran = place.ask(arguments).arg("--json").run();
        assert_eq!(ran.error()["outcome"], "not_sent", "{arguments:?}");
    }
    assert_eq!(place.inbox.requests(), [""; 0]);
}

#[test]
fn a_dry_run_prints_the_request_and_connects_to_nothing() {
    let home = Home::new();
    let ran =
        home.blooio(["ask", ADA, "Deploy?", "-k", "k1", "-n", "--choice", "yes", "--reprompt", "Yes?"]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert!(
        ran.stdout.contains("/chats/%2B15551234567/messages") && ran.stdout.contains("Deploy?"),
        "{ran:?}"
    );
}

#[test]
fn the_guardrails_bind_it() {
    let place = Place::new();
    let ran = place.ask(&["--json", ADA, "Deploy?"]).env("BLOOIO_ALLOW", BOB).run();
    assert_eq!((ran.code, ran.error()["code"].clone()), (2, json!("not_allowed")));
    let ran = place.ask(&["-n", ADA, "Deploy?"]).env("BLOOIO_ALLOW", BOB).run();
    assert_eq!(ran.code, 2);
    assert_eq!(place.home.blooio(["optouts", "add", ADA]).run().code, 0);
    let ran = place.ask(&["--json", ADA, "Deploy?"]).run();
    assert_eq!((ran.code, ran.error()["code"].clone()), (2, json!("opted_out")));
    assert_eq!(place.inbox.requests(), [""; 0]);
}

#[test]
fn on_a_terminal_the_time_runs_below_the_question() {
    let place = Place::new();
    let (base, home) = (place.inbox.base.as_str(), &place.home);
    let environment = [("BLOOIO_BASE_URL", base), ("BLOOIO_API_KEY", KEY), ("TZ", "UTC")];
    let mut terminal = Terminal::start(home, &["ask", "--interval", "5ms", ADA, "Deploy?"], &environment);
    terminal.expect("asked +15551234567\r\nmessage msg_1\r\n");
    terminal.expect("waiting for an answer from +15551234567: ");
    terminal.expect(" of 10 min");
    place.inbox.world().writes(ADA, "answer", NOON + 1, "yes \u{1b}[2J");
    let (code, screen) = terminal.ended();
    assert_eq!(code, 0, "{screen}");
    let end = screen.rsplit("\u{1b}[2K").next().expect("the end");
    assert_eq!(end, "+15551234567 answered after 1 ms\nyes \\u{1b}[2J\n");
}
