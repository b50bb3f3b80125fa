//! `blooio status`, once: what is printed for each answer, and the exit code.

use std::collections::HashMap;

use httpmock::prelude::*;

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, KEY, NOWHERE, Ran, Run};

/// Asks for `msg_1` of one server that answers once with `body`.
fn asked(body: &str, arguments: &[&str]) -> Ran {
    let wire = Wire::serve(vec![wire::response("200 OK", body)]);
    let home = Home::new();
    let run = home.blooio(["status", "+15551234567", "msg_1"]).api(&wire.base).env("TZ", "UTC");
    let ran = arguments.iter().fold(run, Run::arg).run();
    let requests = wire.requests();
    assert_eq!(requests[0].line, "GET /v2/api/chats/%2B15551234567/messages/msg_1/status HTTP/1.1");
    assert_eq!(requests[0].header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    assert_eq!((requests[0].header("idempotency-key"), requests[0].body.len()), (None, 0));
    ran
}

/// A body; the rows under `to` and `message`; stderr; the word; the exit code.
#[rustfmt::skip]
const ANSWERS: &[(&str, &str, &str, &str, i32)] = &[
    (r#"{"status":"pending","protocol":"pending","time_sent":1735324800000}"#,
        "status     pending\nprotocol   not known yet\n", "", "pending", 0),
    (r#"{"status":"queued","protocol":null,"time_sent":1735324800000,"time_delivered":null}"#,
        "status     queued\n", "", "queued", 0),
    (r#"{"status":"sent","protocol":"sms","time_sent":1735324800000}"#,
        "status     sent\nprotocol   SMS\nsent       2024-12-27 18:40:00\n", "", "sent", 0),
    (r#"{"status":"delivered","protocol":"imessage","time_sent":1735324800000,"time_delivered":1735324801999}"#,
        "status     delivered\nprotocol   iMessage\nsent       2024-12-27 18:40:00\ndelivered  2024-12-27 18:40:01\n", "", "delivered", 0),
    (r#"{"status":"read","protocol":"rcs"}"#, "status     read\nprotocol   RCS\n", "", "read", 0),
    (r#"{"status":"cancellation_requested","protocol":"non-imessage"}"#,
        "status     cancellation_requested\nprotocol   non-imessage\n", "", "cancellation_requested", 0),
    (r#"{"status":"teleported","protocol":"pigeon\u001b[31m"}"#,
        "status     teleported\nprotocol   pigeon\\u{1b}[31m\n", "", "teleported", 0),
    (r#"{"status":null}"#, "status     unknown\n", "", "unknown", 0),
    ("{}", "status     unknown\n", "", "unknown", 0),
    (r#"{"status":"failed","protocol":"sms","error":"30003: unreachable"}"#,
        "status     failed\nprotocol   SMS\nerror      30003: unreachable\n", "error: message msg_1 failed: 30003: unreachable\n", "failed", 7),
    (r#"{"status":"failed","error":{"code":"E1","message":"No such device"}}"#,
        "status     failed\nerror      No such device\n", "error: message msg_1 failed: No such device\n", "failed", 7),
    (r#"{"status":"failed","error":{"code":"E1"}}"#,
        "status     failed\nerror      E1\n", "error: message msg_1 failed: E1\n", "failed", 7),
    (r#"{"status":"failed","error":null}"#, "status     failed\n", "error: message msg_1 failed\n", "failed", 7),
    (r#"{"status":"cancelled"}"#, "status     cancelled\n", "error: message msg_1 was cancelled\n", "cancelled", 7),
];

#[test]
fn each_state_is_shown_in_each_mode_with_its_exit_code() {
    for (body, rows, stderr, word, code) in ANSWERS {
        asked(body, &[]).is(*code, &format!("to         +15551234567\nmessage    msg_1\n{rows}"), stderr);
        asked(body, &["--quiet"]).is(*code, &format!("{word}\n"), stderr);
        let ran = asked(body, &["--json"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (*code, format!("{body}\n").as_str()));
        if *code == 0 {
            assert_eq!(ran.stderr, "");
        } else {
            let error = ran.error();
            let message = stderr.trim_end().trim_start_matches("error: ");
            assert_eq!((error["kind"].as_str(), error["message"].as_str()), (Some("failed"), Some(message)));
            let response: serde_json::Value = serde_json::from_str(body).expect("JSON");
            assert_eq!((&error["response"], ran.stderr.lines().count()), (&response, 1));
        }
    }
}

#[test]
fn times_are_local() {
    let body = r#"{"status":"sent","time_sent":1735324800000}"#;
    for (zone, time) in [
        ("UTC", "2024-12-27 18:40:00"),
        ("EST5", "2024-12-27 13:40:00"),
        ("IST-5:30", "2024-12-28 00:10:00"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2024-12-27 19:40:00"),
    ] {
        let wire = Wire::serve(vec![wire::response("200 OK", body)]);
        let ran = Home::new().blooio(["status", "+15551234567", "m"]).api(&wire.base).env("TZ", zone).run();
        let rows = format!("to         +15551234567\nmessage    m\nstatus     sent\nsent       {time}\n");
        ran.is(0, &rows, "");
        assert_eq!(wire.requests().len(), 1);
    }
}

/// A server that knows these messages of `+15551234567`, and no other.
fn server(messages: &HashMap<&str, (u16, &str)>) -> MockServer {
    let server = MockServer::start();
    for (id, (status, body)) in messages {
        server.mock(|when, then| {
            when.method(GET).path(format!("/v2/api/chats/%2B15551234567/messages/{id}/status"));
            then.status(*status).body(body);
        });
    }
    server
}

const GONE: &str = "hint: check the chat and the ID, and that the base URL ends in /v2/api: a chat exists only after its first message, and an ID belongs to one chat\n";

#[test]
fn several_messages_are_a_line_each_and_the_worst_exit_code() {
    let messages = HashMap::from([
        (
            "m1",
            (
                200,
                r#"{"status":"delivered","protocol":"imessage","time_sent":1,"time_delivered":1735324801999}"#,
            ),
        ),
        ("message2", (200, r#"{"status":"queued","time_sent":1735324800000}"#)),
        ("m3", (200, r#"{"status":"failed","protocol":"sms","error":"unreachable"}"#)),
        ("m4", (404, r#"{"error":"Message not found","status":404}"#)),
        ("m5", (200, r#"{"status":"cancelled","protocol":"sms"}"#)),
        ("m6", (401, r#"{"error":"Invalid API key","status":401}"#)),
    ]);
    let server = server(&messages);
    let ask = |ids: &[&str]| {
        let home = Home::new();
        let run = home.blooio(["status", "+15551234567"]).api(&server.url("/v2/api")).env("TZ", "UTC");
        ids.iter().fold(run, Run::arg).run()
    };
    let first = "m1        delivered  iMessage  2024-12-27 18:40:01\n";
    let second = "message2  queued               2024-12-27 18:40:00\n";
    let third = "m3        failed     SMS       unreachable\n";
    ask(&["m1", "message2"]).is(0, &format!("{first}{second}"), "");
    ask(&["m1", "message2", "m3"]).is(
        7,
        &format!("{first}{second}{third}"),
        "error: message m3 failed: unreachable\n",
    );
    // A message that there is not is no reason not to ask for the next.
    ask(&["m3", "m4", "message2", "m5"]).is(
        4,
        &format!("{third}{second}m5        cancelled  SMS\n"),
        &format!(
            "error: message m3 failed: unreachable\nerror: m4: Message not found (HTTP 404)\n{GONE}\
             error: message m5 was cancelled\n"
        ),
    );
    // A key that is not accepted will not be for the next either.
    ask(&["m3", "m6", "m1"]).is(
        3,
        "m3  failed     SMS       unreachable\n",
        "error: message m3 failed: unreachable\nerror: m6: Invalid API key (HTTP 401)\n\
         hint: the API key is missing or invalid: set BLOOIO_API_KEY or run `blooio config init`; create a key at app.blooio.com (Settings, API Keys)\n",
    );
    ask(&["-q", "m1", "message2", "m3"]).is(
        7,
        "delivered\nqueued\nfailed\n",
        "error: message m3 failed: unreachable\n",
    );
    let ran = ask(&["--json", "m1", "m4", "m3"]);
    assert_eq!((ran.code, ran.stdout), (4, format!("{}\n{}\n", messages["m1"].1, messages["m3"].1)));
    let kinds: Vec<String> = ran
        .stderr
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).expect("JSON")["error"]["kind"].to_string()
        })
        .collect();
    assert_eq!(kinds, ["\"refused\"", "\"failed\""]);
}

#[test]
fn a_message_that_is_not_known_is_exit_4() {
    let server = server(&HashMap::from([("m4", (404, r#"{"error":"Message not found","status":404}"#))]));
    let home = Home::new();
    let run = home.blooio(["status", "+15551234567", "m4"]).api(&server.url("/v2/api"));
    run.run().is(4, "", &format!("error: Message not found (HTTP 404)\n{GONE}"));
    let ran = home.blooio(["status", "+15551234567", "m4", "--json"]).api(&server.url("/v2/api")).run();
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.lines().count()), (4, "", 1));
    assert_eq!(error["response"], serde_json::json!({ "error": "Message not found", "status": 404 }));
    assert_eq!((&error["status"], &error["outcome"]), (&404.into(), &serde_json::Value::Null));
}

#[test]
fn every_kind_of_chat_and_id_is_encoded_into_the_path() {
    let home = Home::new();
    home.config("[aliases]\nme = \"me@example.com\"\n");
    for (chat, id, path) in [
        ("user@example.com", "msg_1", "user%40example.com/messages/msg_1"),
        ("grp_abc", "a/b?c#d%", "grp_abc/messages/a%2Fb%3Fc%23d%25"),
        ("@me", "é", "me%40example.com/messages/%C3%A9"),
        ("+15551234567,user@example.com", "m", "%2B15551234567%2Cuser%40example.com/messages/m"),
        ("+1 (555) 123-4567", "-1", "%2B15551234567/messages/-1"),
        ("+15551234567", "-", "%2B15551234567/messages/-"),
    ] {
        let wire = Wire::serve(vec![wire::response("200 OK", r#"{"status":"read"}"#)]);
        home.blooio(["status", "-q", chat, id]).api(&wire.base).run().is(0, "read\n", "");
        assert_eq!(wire.requests()[0].line, format!("GET /v2/api/chats/{path}/status HTTP/1.1"));
    }
}

#[test]
fn ids_that_begin_with_a_hyphen_stand_behind_two_and_options_stay_options() {
    let home = Home::new();
    let answers = || (0..2).map(|_| wire::response("200 OK", r#"{"status":"read"}"#)).collect();
    for arguments in [&["+15551234567", "--", "-1", "--wait"][..], &["+15551234567", "-1", "--", "--wait"]] {
        let wire = Wire::serve(answers());
        let run = home.blooio(["status", "--quiet"]).api(&wire.base);
        arguments.iter().fold(run, Run::arg).run().is(0, "read\nread\n", "");
        let lines: Vec<String> = wire.requests().into_iter().map(|request| request.line).collect();
        let line = |id| format!("GET /v2/api/chats/%2B15551234567/messages/{id}/status HTTP/1.1");
        assert_eq!(lines, [line("-1"), line("--wait")]);
    }
    let wire = Wire::serve(answers());
    for arguments in [["--wait", "msg_1"], ["msg_1", "--wait"]] {
        let run = home.blooio(["status", "--quiet", "+15551234567"]).api(&wire.base);
        arguments.iter().fold(run, Run::arg).run().is(0, "read\n", "");
    }
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn what_no_path_can_hold_is_refused_before_anything_is_asked() {
    const WHY: &str = "can't be part of a URL: a path segment must not be empty, `.` or `..`";
    let home = Home::new();
    for id in ["..", ".", ""] {
        // Nothing listens there.
        let run = home.blooio(["status", "+15551234567", "msg_1", id]).api(NOWHERE);
        let hint =
            if id.is_empty() { "hint: check whether a variable in the command is empty\n" } else { "" };
        run.run().is(2, "", &format!("error: {id:?} {WHY}\n{hint}"));
    }
    home.blooio(["status", "+15551234567"]).run().is(
        2,
        "",
        "error: the following required arguments were not provided:\n  <MSG_ID>\n\n\
         Usage: blooio status <CHAT> <MSG_ID> [MSG_ID]...\n\nFor more information, try '--help'.\n",
    );
}
