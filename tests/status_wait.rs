//! `--wait`, of `status` and of `send`: how often is asked, when it ends, and with which exit code.

use httpmock::prelude::*;
use serde_json::json;

use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, Ran, Run};

fn ok(body: &str) -> Answer {
    wire::response("200 OK", body)
}

fn status(word: &str) -> Answer {
    ok(&format!("{{\"status\":{word:?}}}"))
}

/// A server that gives the last answer again and again would never end: each test says how often is asked.
fn waits(answers: Vec<Answer>, arguments: &[&str]) -> (Ran, Vec<String>) {
    let wire = Wire::serve(answers);
    let home = Home::new();
    let run = home.blooio(["status", "-q", "+15551234567", "msg_1", "--interval", "1ms"]);
    let run = run.api(&wire.base).env("BLOOIO_RETRIES", "0");
    let ran = arguments.iter().fold(run, Run::arg).run();
    (ran, wire.requests().into_iter().map(|request| request.line).collect())
}

#[test]
fn it_asks_until_the_state_is_there() {
    for (words, wait) in [
        (&["pending", "queued", "sent", "delivered"][..], "--wait"),
        (&["queued", "sent", "read"], "--wait=delivered"),
        (&["queued", "sent"], "--wait=sent"),
        (&["pending", "delivered"], "--wait=sent"),
        (&["brand_new", "delivered"], "--wait"),
        (&["delivered"], "--wait"),
    ] {
        let (ran, lines) = waits(words.iter().map(|word| status(word)).collect(), &[wait]);
        ran.is(0, &format!("{}\n", words[words.len() - 1]), "");
        assert_eq!(
            lines,
            vec!["GET /v2/api/chats/%2B15551234567/messages/msg_1/status HTTP/1.1"; words.len()]
        );
    }
}

#[test]
fn what_came_about_in_the_last_pause_is_asked_for() {
    let wire = Wire::serve(vec![status("queued"), status("delivered")]);
    let arguments = ["status", "-q", "+15551234567", "m1", "--wait", "--wait-timeout=200ms", "--interval=1h"];
    Home::new().blooio(arguments).api(&wire.base).run().is(0, "delivered\n", "");
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn a_state_that_is_null_is_not_final() {
    let (ran, lines) = waits(vec![ok(r#"{"status":null}"#), ok("{}"), status("delivered")], &["--wait"]);
    ran.is(0, "delivered\n", "");
    assert_eq!(lines.len(), 3);
}

#[test]
fn a_message_that_fails_ends_the_wait() {
    for (word, how) in [("failed", "failed"), ("cancelled", "was cancelled")] {
        for wait in ["--wait=sent", "--wait=delivered"] {
            let (ran, lines) = waits(vec![status("queued"), status(word)], &[wait]);
            ran.is(7, &format!("{word}\n"), &format!("error: message msg_1 {how}\n"));
            assert_eq!(lines.len(), 2);
        }
    }
}

#[test]
fn only_the_last_answer_is_a_result() {
    let wire = Wire::serve(vec![status("queued"), ok(r#"{"status":"delivered","x":1.50}"#)]);
    let home = Home::new();
    let run = home.blooio(["--json", "status", "+15551234567", "msg_1", "--wait", "--interval=1ms"]);
    run.api(&wire.base).run().is(0, "{\"status\":\"delivered\",\"x\":1.50}\n", "");
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn no_answer_in_the_middle_ends_it() {
    let (ran, lines) = waits(vec![status("queued"), wire::nothing()], &["--wait"]);
    ran.is(
        6,
        "",
        "error: no response from Blooio: the connection was closed before a response arrived \
         (connection closed before message completed)\n\
         hint: check the base URL and the proxy: something between this machine and Blooio corrupted the response\n",
    );
    assert_eq!(lines.len(), 2);
}

#[test]
fn no_answer_in_the_middle_is_asked_for_again() {
    let answers = vec![status("queued"), wire::nothing(), status("delivered")];
    let (ran, lines) = waits(answers, &["--wait", "--retries=1"]);
    ran.is(0, "delivered\n", "");
    assert_eq!(lines.len(), 3);
}

/// A server where `word` is the state of `m1` and `m2`, for as long as it is asked.
fn stuck(word: &str, protocol: &str) -> MockServer {
    let server = MockServer::start();
    for id in ["m1", "m2"] {
        server.mock(|when, then| {
            when.method(GET).path(format!("/v2/api/chats/%2B15551234567/messages/{id}/status"));
            then.status(200).json_body(json!({ "status": word, "protocol": protocol }));
        });
    }
    server
}

/// However slow the machine: each message is asked for once at least, and the wait is over then.
fn out_of_time(server: &MockServer, arguments: &[&str]) -> Ran {
    let home = Home::new();
    let run = home.blooio(["status", "--wait-timeout=1ms", "--interval=1h"]).api(&server.url("/v2/api"));
    arguments.iter().fold(run, Run::arg).run()
}

fn pending(id: &str, word: &str, wanted: &str, options: &str) -> String {
    format!(
        "error: message {id} is \"{word}\" after waiting 1 ms for \"{wanted}\"\n\
         hint: keep waiting with: blooio{options} status --wait +15551234567 {id}\n"
    )
}

#[test]
fn a_wait_that_runs_out_is_exit_8_and_says_how_to_go_on() {
    let server = stuck("queued", "imessage");
    let rows = "to         +15551234567\nmessage    m1\nstatus     queued\nprotocol   iMessage\n";
    out_of_time(&server, &["+15551234567", "m1", "--wait"]).is(
        8,
        rows,
        &pending("m1", "queued", "delivered", ""),
    );
    let ran = out_of_time(&server, &["+15551234567", "m1", "-q", "--wait=sent", "--country=US"]);
    ran.is(8, "queued\n", &pending("m1", "queued", "sent", ""));
    let base = server.url("/v2/api");
    let ran = out_of_time(&server, &["+15551234567", "m1", "-q", "--wait", "--base-url", &base]);
    ran.is(8, "queued\n", &pending("m1", "queued", "delivered", &format!(" --base-url {base}")));
    let ran = out_of_time(&server, &["+15551234567", "m1", "--json", "--wait"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (8, "{\"status\":\"queued\",\"protocol\":\"imessage\"}\n"));
    let error = ran.error();
    assert_eq!((&error["kind"], &error["retryable"]), (&json!("pending"), &json!(true)));
    assert_eq!(error["hint"], "keep waiting with: blooio status --wait +15551234567 m1");
    assert_eq!(error["response"], json!({ "status": "queued", "protocol": "imessage" }));
}

#[test]
fn where_no_delivery_may_be_told_the_hint_says_so() {
    for (protocol, told) in
        [("sms", true), ("rcs", true), ("non-imessage", true), ("imessage", false), ("x", false)]
    {
        let server = stuck("sent", protocol);
        let ran = out_of_time(&server, &["+15551234567", "m1", "-q", "--wait"]);
        let hint = "hint: use --wait=sent for SMS and RCS, which may never report a delivery\n";
        let hint = if told { hint } else { "" };
        ran.is(8, "sent\n", &format!("{}{hint}", pending("m1", "sent", "delivered", "")));
    }
}

#[test]
fn a_wait_that_the_first_message_used_up_still_asks_for_the_second() {
    let server = stuck("pending", "pending");
    let ran = out_of_time(&server, &["+15551234567", "m1", "m2", "-q", "--wait"]);
    let stderr =
        format!("{}{}", pending("m1", "pending", "delivered", ""), pending("m2", "pending", "delivered", ""));
    ran.is(8, "pending\npending\n", &stderr);
}

#[test]
fn failed_and_pending_together_are_the_higher_code() {
    let server = stuck("queued", "imessage");
    server.mock(|when, then| {
        when.method(GET).path("/v2/api/chats/%2B15551234567/messages/bad/status");
        then.status(200).json_body(json!({ "status": "failed" }));
    });
    let ran = out_of_time(&server, &["+15551234567", "m1", "bad", "-q", "--wait"]);
    let stderr = format!("{}error: message bad failed\n", pending("m1", "queued", "delivered", ""));
    ran.is(8, "queued\nfailed\n", &stderr);
}

#[test]
fn times_that_are_none_are_refused() {
    let home = Home::new();
    for (option, value, why) in [
        ("--interval", "0", "\"0\" must be longer than zero"),
        ("--interval", "0s", "\"0s\" must be longer than zero"),
        ("--wait-timeout", "0", "\"0\" must be longer than zero"),
        ("--interval", "soon", r#"expected a duration such as "500ms", "30s", "2m" or "1h30m""#),
        ("--wait-timeout", "-5s", "must not be negative"),
        ("--wait-timeout", "25h", "expected at most 24 hours"),
    ] {
        let run = home.blooio(["status", "+15551234567", "m1", "--wait"]).api("http://127.0.0.1:1");
        let ran = run.arg(format!("{option}={value}")).run();
        ran.is(2, "", &format!("error: {option}: {why}\nhint: use a duration such as 500ms, 30s or 2m\n"));
    }
    for option in ["--interval", "--wait-timeout"] {
        let ran = home.blooio(["status", "+15551234567", "m1", option, "3s"]).run();
        ran.is(
            2,
            "",
            &format!(
                "error: the following required arguments were not provided:\n  --wait[=<STATE>]\n\n\
                 Usage: blooio status --wait[=<STATE>] {option} <DUR> <CHAT> <MSG_ID> [MSG_ID]...\n\n\
                 For more information, try '--help'.\n"
            ),
        );
    }
}

#[test]
fn a_new_group_is_asked_for_by_its_id_and_then_by_its_members() {
    let sent = r#"{"message_id":"m1","status":"queued","group_id":"grp_1","group_created":true,"participants":["+15551234567","a@example.com"]}"#;
    let gone = || wire::response("404 Not Found", r#"{"error":"Chat not found","status":404}"#);
    let wire = Wire::serve(vec![
        wire::response("202 Accepted", sent),
        gone(),
        status("queued"),
        status("delivered"),
    ]);
    let home = Home::new();
    let run = home.blooio(["send", "+15551234567,a@example.com", "Hi", "--wait", "--interval=1ms"]);
    run.api(&wire.base).run().is(
        0,
        "to         +15551234567,a@example.com\nmessage    m1\ngroup      grp_1 (new)\n\
         with       +15551234567, a@example.com\nstatus     delivered\n",
        "",
    );
    let lines: Vec<String> = wire.requests().into_iter().map(|request| request.line).collect();
    let ask = |chat| format!("GET /v2/api/chats/{chat}/messages/m1/status HTTP/1.1");
    let list = "%2B15551234567%2Ca%40example.com";
    assert_eq!(
        lines,
        [format!("POST /v2/api/chats/{list}/messages HTTP/1.1"), ask("grp_1"), ask(list), ask(list)]
    );
}
