//! `webhooks trigger`: what an endpoint gets, and what its answer means.

use std::collections::BTreeSet;

use blooio_cli::secret::Secret;
use blooio_cli::webhook::payload::Payload;
use blooio_cli::webhook::samples::EVENTS;
use blooio_cli::webhook::signature;
use serde_json::{Value, json};

use crate::harness::live::{Live, until_closed};
use crate::harness::tls::{Authority, Https, leaf};
use crate::harness::wire::{self, Answer, Request, Wire};
use crate::harness::{Home, KEY, Run};

/// A run with the secret in the environment. Every run checks that [`KEY`] is never shown, so that is the secret.
fn trigger<const N: usize>(home: &Home, arguments: [&str; N]) -> Run {
    home.blooio(["webhooks", "trigger"]).args(&arguments).env("BLOOIO_WEBHOOK_SECRET", KEY)
}

fn ok() -> Answer {
    wire::response("200 OK", "")
}

/// Delivers, and gives what the endpoint got.
fn delivered<const N: usize>(home: &Home, arguments: [&str; N]) -> Request {
    let wire = Wire::serve(vec![ok()]);
    let ran = trigger(home, arguments).args(&["--to", &wire.base, "-q"]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{arguments:?}");
    wire.requests().remove(0)
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(&request.body).expect("JSON")
}

/// Checks a signature as of its own time.
fn is_signed(header: &str, body: &[u8]) -> bool {
    let time = signature::time(header).expect("a time");
    signature::verify(header, body, &[Secret::new(KEY)], time, signature::TOLERANCE).is_ok()
}

#[test]
fn every_event_is_delivered_signed_and_readable() {
    let home = Home::new();
    let mut ids = BTreeSet::new();
    for event in EVENTS {
        let wire = Wire::serve(vec![ok()]);
        let ran = trigger(&home, [event, "-q"]).args(&["--to", &wire.base]).run();
        ran.masked().is(0, "MSG1\n", "");
        let requests = wire.requests();
        let [request] = requests.as_slice() else { panic!("{event}: {requests:?}") };
        let id = ran.stdout.trim_end();
        assert!(ids.insert(id.to_owned()), "{event}: an ID for the second time");
        assert_eq!(request.line, "POST /v2/api HTTP/1.1");
        let headers = ["content-type", "x-blooio-event", "x-blooio-message-id"];
        let headers = headers.map(|name| request.header(name));
        assert_eq!(headers, [Some("application/json"), Some(event), Some(id)]);
        let payload = Payload::read(&request.body).expect("a payload");
        assert_eq!((payload.event.as_str(), payload.message_id.as_deref()), (event, Some(id)));
        assert_eq!(payload.chat.as_deref(), Some("+15551234567"), "{event}");
        let header = request.header("x-blooio-signature").expect("a signature");
        let verify = home.blooio(["webhooks", "verify", "-q", "--signature", header]);
        verify.env("BLOOIO_WEBHOOK_SECRET", KEY).stdin(request.body.clone()).run().is(0, "", "");
    }
}

#[test]
fn the_result_in_every_mode() {
    let home = Home::new();
    let wire = Wire::serve(vec![
        wire::response("200 OK", ""),
        wire::response("202 Accepted", r#"{"ok":true}"#),
        wire::response("299 Fine", "thanks\u{1b}[2J"),
    ]);
    let url = wire.base.as_str();
    let ran = trigger(&home, ["message.sent", "--to", url]).run().masked();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let start = format!("delivered  message.sent MSG1 to {url} 200 in ");
    assert!(ran.stdout.starts_with(&start) && ran.stdout.ends_with(" ms\n"), "{ran:?}");
    for (status, response) in [(202, json!({"ok": true})), (299, json!("thanks\u{1b}[2J"))] {
        let ran = trigger(&home, ["message.sent", "--json", "--to", url]).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        assert!(!ran.stdout.contains('\u{1b}'), "{ran:?}");
        let mut result: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        let id = result["message_id"].take();
        assert!(id.as_str().is_some_and(|id| id.starts_with("msg_")), "{id}");
        assert!(result["duration_ms"].take().is_u64());
        assert_eq!(
            result,
            json!({
                "event": "message.sent", "message_id": null, "url": url, "status": status, "duration_ms": null,
                "response": response,
            })
        );
    }
}

#[test]
fn fields_are_overridden_by_their_type() {
    let home = Home::new();
    let fields = [
        ("text=YES", json!("YES")),
        ("text=5", json!("5")),
        ("text=", json!("")),
        ("text=a=b", json!("a=b")),
        ("text=null", Value::Null),
        ("timestamp=5", json!(5)),
        ("is_group=true", json!(true)),
        ("attachments=[\"https://example.com/a.png\"]", json!(["https://example.com/a.png"])),
        ("reply_to={\"message_id\":\"msg_1\"}", json!({"message_id": "msg_1"})),
        ("group_id=grp_abc123", json!("grp_abc123")),
        ("sent_at=7", json!(7)),
        ("error_code=30003", json!("30003")),
        ("status=\"x\"", json!("\"x\"")),
    ];
    for (field, expected) in fields {
        let body = body(&delivered(&home, ["message.received", "-f", field]));
        assert_eq!(body[field.split('=').next().unwrap_or_default()], expected, "{field}");
    }
    // The headers follow, and the last one wins.
    let request = delivered(&home, ["message.sent", "-f", "message_id=a", "-f", "message_id=b"]);
    assert_eq!(
        (request.header("x-blooio-message-id"), &body(&request)["message_id"]),
        (Some("b"), &json!("b"))
    );
    // What can't be a header is in the body only.
    let request = delivered(&home, ["message.sent", "-f", "message_id=a\r\nX-Evil: 1"]);
    assert_eq!((request.header("x-blooio-message-id"), request.header("x-evil")), (None, None));
    assert_eq!(body(&request)["message_id"], "a\r\nX-Evil: 1");
}

#[test]
fn an_unknown_event_or_field_names_the_nearest() {
    let home = Home::new();
    let all = "message.received, message.queued, message.sent, message.delivered, message.read, message.failed, \
               message.reaction, poll.received, poll.created, poll.voted; deliver any other event with --body FILE";
    for (arguments, error) in [
        (
            ["mesage.recieved", "-q"].as_slice(),
            format!("there is no sample of the event \"mesage.recieved\"\nhint: did you mean \"message.received\"? the samples are {all}"),
        ),
        (&["typing.started"], format!("there is no sample of the event \"typing.started\"\nhint: use one of {all}")),
        (&["message.sent", "-f", "txt=1"], "--field: message.sent has no field \"txt\"\nhint: did you mean \"text\"?".to_owned()),
        (
            &["message.sent", "-f", "is_group=yes"],
            "--field: is_group isn't text, and \"yes\" is not JSON\nhint: give a value like the sample's: -f is_group=false".to_owned(),
        ),
        (&["message.sent", "-f", "text"], "--field: \"text\" is not NAME=VALUE\nhint: write it as NAME=VALUE, such as -f text=YES".to_owned()),
        (&["message.sent", "-f", "event="], "--field: the body names no event\nhint: give the event a name, or leave it as it is".to_owned()),
        (
            &["message.sent", "--to", "localhost:3000"],
            "--to: \"localhost:3000\" is not an http:// or https:// URL\nhint: give the URL of the endpoint, such as http://localhost:3000/hooks/blooio".to_owned(),
        ),
        (
            &["message.sent", "--at", "1969-12-31"],
            "--at: a delivery can't be from before 1970\nhint: give a time since 1970-01-01".to_owned(),
        ),
    ] {
        trigger(&home, []).args(arguments).run().is(2, "", &format!("error: {error}\n"));
    }
    let ran = trigger(&home, ["message.sent", "-f", "colour=red"]).run();
    let hint = "hint: use one of event, message_id, external_id, status, protocol, timestamp, internal_id, text, attachments, \
                is_group, group_id, group_name, participants, sender, sent_at, delivered_at, read_at, error_code, \
                error_message; deliver any other body with --body FILE\n";
    ran.is(2, "", &format!("error: --field: message.sent has no field \"colour\"\n{hint}"));
}

#[test]
fn any_answer_but_2xx_is_refused() {
    let home = Home::new();
    let log = "check the endpoint's log; Blooio would retry this delivery";
    for (status, answer, said, hint) in [
        ("500 Oops", "boom\n\u{1b}[31m  at line 3", "500: boom \\u{1b}[31m at line 3", log),
        ("503 Busy", "", "503", log),
        (
            "401 Unauthorized",
            "{}",
            "401: {}",
            "check that the endpoint verifies with the same secret, and the body as it was received",
        ),
        ("404 Not Found", "<html>", "404: <html>", "check the path of the endpoint's URL (--to)"),
    ] {
        let wire = Wire::serve(vec![wire::response(status, answer)]);
        let ran = trigger(&home, ["message.sent", "--to", &wire.base]).run();
        let url = &wire.base;
        ran.is(4, "", &format!("error: {url} answered with HTTP {said}\nhint: {hint}\n"));
    }
    let elsewhere = wire::with_header("307 Elsewhere", "Location: http://127.0.0.1:1/", "");
    let wire = Wire::serve(vec![elsewhere]);
    let ran = trigger(&home, ["message.sent", "--json", "--to", &wire.base]).run();
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str(), &error["status"]), (4, "", &json!(307)));
    assert_eq!(error["hint"], "pass the final address with --to: redirects aren't followed");

    let wire = Wire::serve(vec![wire::response("422 No", r#"{"error":"no such chat"}"#)]);
    let error = trigger(&home, ["message.sent", "--json", "--to", &wire.base]).run().error();
    assert_eq!((&error["kind"], &error["response"]), (&json!("refused"), &json!({"error": "no such chat"})));
    assert_eq!(error["retryable"], false);
}

#[test]
fn only_the_beginning_of_a_large_answer_is_shown() {
    let home = Home::new();
    for answer in ["x".repeat(3_000_000), "\u{202e}\0".repeat(100_000)] {
        let wire = Wire::serve(vec![wire::response("500 Oops", &answer)]);
        let ran = trigger(&home, ["message.sent", "--to", &wire.base]).run();
        assert_eq!(ran.code, 4);
        assert!(ran.stderr.len() < 4000 && !ran.stderr.contains(['\u{202e}', '\0']), "{ran:?}");
    }
}

#[test]
fn no_answer_is_exit_6() {
    let home = Home::new();
    let url = "http://127.0.0.1:1/hook";
    let ran = trigger(&home, ["message.sent", "--to", url]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (6, ""));
    assert!(ran.stderr.starts_with(&format!("error: {url} can't be reached: ")), "{ran:?}");
    assert!(
        ran.stderr.ends_with("hint: check that the endpoint is running, and its URL (--to)\n"),
        "{ran:?}"
    );
    for answer in
        [wire::nothing(), wire::bytes("\u{1b}[31mnot HTTP"), wire::bytes("HTTP/1.1 200 OK\r\nContent-Le")]
    {
        let wire = Wire::serve(vec![answer]);
        let ran = trigger(&home, ["message.sent", "--to", &wire.base]).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (6, ""));
        assert!(!ran.stderr.contains('\u{1b}'), "{ran:?}");
    }
    let wire = Wire::serve(vec![Box::new(until_closed)]);
    let ran = trigger(&home, ["message.sent", "--timeout", "300ms", "--to", &wire.base]).run();
    let url = &wire.base;
    let hint = "answer with 2xx first and process the event afterwards, or raise the timeout with --timeout";
    ran.is(6, "", &format!("error: {url} didn't answer within 300 ms\nhint: {hint}\n"));
}

#[test]
fn a_password_in_the_url_is_used_and_not_shown() {
    let home = Home::new();
    let wire = Wire::serve(vec![ok(), wire::response("500 Oops", "")]);
    let place = wire.base.trim_start_matches("http://");
    let url = format!("http://me:hunter2@{place}");
    let ran = trigger(&home, ["message.sent", "--to", &url]).run();
    assert!(ran.stdout.contains(&format!(" to http://{place} 200 in ")), "{ran:?}");
    let ran = trigger(&home, ["message.sent", "--json", "-v", "--to", &url]).run();
    assert!(!ran.stderr.contains("hunter2"), "{ran:?}");
    let requests = wire.requests();
    assert_eq!(requests[0].header("authorization"), Some("Basic bWU6aHVudGVyMg=="));
}

#[test]
fn a_time_signs_as_of_then() {
    let home = Home::new();
    let request = delivered(&home, ["message.received", "--at", "2024-12-27T18:40:00Z"]);
    let header = request.header("x-blooio-signature").expect("a signature");
    assert!(header.starts_with("t=1735324800,") && is_signed(header, &request.body), "{header}");
    assert_eq!(body(&request)["timestamp"], 1_735_324_800_000_u64);
    let run = home.blooio(["webhooks", "verify", "--json", "--signature", header]);
    let ran = run.env("BLOOIO_WEBHOOK_SECRET", KEY).stdin(request.body.clone()).run();
    assert_eq!((ran.code, &ran.error()["code"]), (4, &json!("signature_stale")));
}

#[test]
fn a_body_is_delivered_as_it_is() {
    let home = Home::new();
    let flat = "{ \"event\": \"group.created\",\r\n  \"text\": \"h\\u00e9\\ud83d\", \"n\": 1.0 }\n";
    let envelope = r#"{"id":"evt_1","type":"typing.started","created_at":5,"data":{"chat_id":"chat_1"}}"#;
    for (text, event, printed) in [(flat, "group.created", ""), (envelope, "typing.started", "evt_1\n")] {
        let wire = Wire::serve(vec![ok(), ok()]);
        let file = home.write("body.json", &format!("\u{feff}{text}"));
        let run = trigger(&home, ["-q", "--to", &wire.base, "--body"]).arg(&file);
        run.run().is(0, printed, "");
        trigger(&home, [event, "-q", "--to", &wire.base, "--body", "-"]).stdin(text).run().is(0, printed, "");
        for request in wire.requests() {
            assert_eq!(request.text(), text);
            assert_eq!(request.header("x-blooio-event"), Some(event));
            assert!(is_signed(request.header("x-blooio-signature").expect("a signature"), &request.body));
        }
    }
}

#[test]
fn a_body_that_is_no_event_is_refused() {
    let home = Home::new();
    let shape = r#"hint: give an object such as {"event":"message.received",…} or {"type":"message.received","data":{…}}"#;
    home.write("other.json", r#"{"event":"message.read\u001b[31m"}"#);
    home.write("list.json", "[]");
    home.write("unnamed.json", r#"{"type":"message.read"}"#);
    std::fs::write(home.path().join("binary"), b"{\"event\":\"\xff\"}").expect("a file");
    home.write("nul", "{\"event\":\"a\0\"}");
    for (arguments, error) in [
        (
            ["--body", "list.json"].as_slice(),
            format!("error: --body: the body is not a JSON object\n{shape}\n"),
        ),
        (&["--body", "unnamed.json"], format!("error: --body: the body names no event\n{shape}\n")),
        (
            &["message.sent", "--body", "other.json"],
            "error: --body: its event is \"message.read\\u{1b}[31m\", not \"message.sent\"\n\
             hint: leave out EVENT, or give the body's own\n"
                .to_owned(),
        ),
        (&["--body", "binary"], "error: --body: \"binary\" can't be read: it is not UTF-8\n".to_owned()),
        (
            &["--body", "nul"],
            "error: --body: \"nul\" can't be read: it contains a NUL byte, which text can't have\n\
             hint: check that it is a text file; if it is in UTF-16, save it as UTF-8\n"
                .to_owned(),
        ),
    ] {
        trigger(&home, []).args(arguments).run().is(2, "", &error);
    }
}

#[test]
fn it_takes_a_secret_even_for_a_dry_run() {
    let home = Home::new();
    let ran = home.blooio(["webhooks", "trigger", "message.sent", "-n"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (3, ""));
    assert!(ran.stderr.starts_with("error: no webhook secret\nhint: pass --secret-file FILE, "), "{ran:?}");
    // The first of several signs.
    home.write("new", KEY);
    home.write("old", "whsec_old");
    let wire = Wire::serve(vec![ok()]);
    let files = ["--secret-file", "new", "--secret-file", "old", "--to", &wire.base];
    let ran = home.blooio(["webhooks", "trigger", "message.sent"]).args(&files).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let request = wire.requests().remove(0);
    assert!(is_signed(request.header("x-blooio-signature").expect("a signature"), &request.body));
}

#[test]
fn a_dry_run_shows_the_request_as_an_object() {
    let home = Home::new();
    let ran = trigger(&home, ["poll.voted", "-n", "--json", "--to", "https://example.com/hook?a=b"]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let request: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(
        (&request["method"], &request["url"]),
        (&json!("POST"), &json!("https://example.com/hook?a=b"))
    );
    let headers = request["headers"].as_object().expect("headers");
    let names: Vec<&str> = headers.keys().map(String::as_str).collect();
    assert_eq!(names, ["Content-Type", "X-Blooio-Event", "X-Blooio-Message-Id", "X-Blooio-Signature"]);
    assert_eq!(request["body"]["event"], "poll.voted");
    let header = headers["X-Blooio-Signature"].as_str().expect("a header");
    assert!(is_signed(header, request["body"].to_string().as_bytes()), "{header}");
}

#[cfg(unix)]
#[test]
fn a_shell_runs_the_command_of_a_dry_run() {
    let home = Home::new();
    let hostile = "text=it's \"quoted\" $HOME `id` $(id) \\ ! %s\n@file 👋 \u{1b}[31m";
    home.write(
        "long.json",
        &format!("{{\"event\":\"message.sent\",\"text\":\"{}'\"}}\n", "x".repeat(200_000)),
    );
    for arguments in [["message.received", "-f", hostile].as_slice(), &["--body", "long.json"]] {
        let ran = trigger(&home, ["-n"]).args(arguments).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        assert!(!ran.stdout.contains('\u{1b}'), "{ran:?}");
        // A function in the place of curl prints its arguments, and what it is given on standard input.
        let script = format!("curl() {{ printf '%s\\0' \"$@\"; cat; }}\n{}", ran.stdout);
        home.write("script", &script);
        let shell = std::process::Command::new("/bin/sh").arg("script").current_dir(home.path()).output();
        let shell = shell.expect("sh runs");
        assert_eq!((shell.status.code(), String::from_utf8_lossy(&shell.stderr).as_ref()), (Some(0), ""));
        let printed = String::from_utf8(shell.stdout).expect("UTF-8");
        let words: Vec<&str> = printed.split('\0').collect();
        let header = words.iter().find_map(|word| word.strip_prefix("X-Blooio-Signature: "));
        let at = words.iter().position(|word| *word == "--data-binary").expect("a body") + 1;
        let body = if words[at] == "@-" { words[at + 1] } else { words[at] };
        assert!(is_signed(header.expect("a signature"), body.as_bytes()), "{arguments:?}");
    }
}

#[test]
fn the_trace_shows_request_and_answer() {
    let home = Home::new();
    let wire = Wire::serve(vec![wire::response("200 OK", "fine\u{1b}[31m")]);
    let ran = trigger(&home, ["message.sent", "-v", "-q", "--to", &wire.base]).run();
    assert_eq!(ran.code, 0);
    assert!(!ran.stderr.contains('\u{1b}'), "{ran:?}");
    for line in [
        "* attempt 1\n",
        &format!("> POST {}\n", wire.base),
        "> X-Blooio-Event: message.sent\n",
        "> {\"event\":\"message.sent\",",
        "< HTTP 200 (",
        "< content-length: 9\n",
        "< fine\\u{1b}[31m\n",
    ] {
        assert!(ran.stderr.contains(line), "{line:?} is missing:\n{}", ran.stderr);
    }
}

#[test]
fn certificates_are_checked() {
    let authority = Authority::new();
    let https = Https::serve(authority.sign(&leaf(&["localhost"])));
    let home = Home::new();
    let ca = authority.file(&home);
    let url = https.base("localhost");
    let ran = trigger(&home, ["message.sent", "--to", &url]).run();
    assert_eq!((ran.code, https.requests().len()), (6, 0), "{ran:?}");
    let ran = trigger(&home, ["message.sent", "--to", &url, "--cacert"]).arg(&ca).run();
    assert_eq!((ran.code, https.requests().len()), (0, 1), "{ran:?}");
    let ran = trigger(&home, ["message.sent", "--to", &url, "--cacert", "none"]).run();
    assert_eq!((ran.code, https.requests().len()), (2, 0), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let (sender, here) = std::sync::mpsc::channel();
        let wire = Wire::serve(vec![Box::new(move |stream| {
            let _ = sender.send(());
            until_closed(stream);
        })]);
        let home = Home::new();
        let mut command = home.process(&["webhooks", "trigger", "message.sent", "--to", &wire.base]);
        command.env("BLOOIO_WEBHOOK_SECRET", KEY);
        let live = Live::start(command);
        here.recv().expect("a request");
        live.signal(signal);
        live.ended().is(code, "", &format!("error: interrupted by SIG{signal}\n"));
    }
}
