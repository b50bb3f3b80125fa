//! A 404 for a message that was just accepted: a wait goes on over it, and ends as pending.

use httpmock::prelude::*;
use serde_json::json;

use crate::harness::terminal::Terminal;
use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, KEY, Ran};

const SENT: &str = r#"{"message_id":"m1","status":"queued"}"#;
const GONE: &str = r#"{"error":"Message not found","status":404}"#;

fn gone() -> Answer {
    wire::response("404 Not Found", GONE)
}

fn status(word: &str) -> Answer {
    wire::response("200 OK", &format!("{{\"status\":{word:?}}}"))
}

fn accepted(body: &str) -> Answer {
    wire::response("202 Accepted", body)
}

/// Runs it against these answers; also the lines of the requests.
fn ran(answers: Vec<Answer>, arguments: &[&str]) -> (Ran, Vec<String>) {
    let wire = Wire::serve(answers);
    let ran = Home::new().blooio([]).args(arguments).api(&wire.base).env("BLOOIO_RETRIES", "0").run();
    let path = |line: &str| line.replace("/v2/api/chats/", "").replace(" HTTP/1.1", "");
    (ran, wire.requests().iter().map(|request| path(&request.line)).collect())
}

/// A wait that does not pause.
const BRISK: [&str; 2] = ["--wait", "--interval=1ms"];

#[test]
fn a_send_goes_on_over_it() {
    for misses in [1, 3] {
        let mut answers = vec![accepted(SENT)];
        answers.extend((0..misses).map(|_| gone()));
        answers.extend([status("queued"), gone(), status("delivered")]);
        let (ran, lines) = ran(answers, &[&["send", "+15551234567", "Hi"], &BRISK[..]].concat());
        ran.is(0, "to         +15551234567\nmessage    m1\nstatus     delivered\n", "");
        assert_eq!(lines.len(), misses + 4);
    }
}

#[test]
fn a_status_goes_on_over_it() {
    let arguments = [&["status", "+15551234567", "m1", "-q"], &BRISK[..]].concat();
    let (ran, lines) = ran(vec![gone(), gone(), status("sent"), status("read")], &arguments);
    ran.is(0, "read\n", "");
    assert_eq!(lines, vec!["GET %2B15551234567/messages/m1/status"; 4]);
}

/// An API that takes `m1`, also to a group, and `m2`, and knows the second only.
fn forgetful() -> MockServer {
    let server = MockServer::start();
    for (number, id) in [("15551234567", "m1"), ("15559876543", "m2")] {
        server.mock(|when, then| {
            when.method(POST).path(format!("/v2/api/chats/%2B{number}/messages"));
            then.status(202).body(format!(r#"{{"message_id":"{id}","status":"queued"}}"#));
        });
    }
    server.mock(|when, then| {
        when.method(POST).path("/v2/api/chats/%2B15551234567%2Ca%40example.com/messages");
        then.status(202).body(r#"{"message_id":"m1","status":"queued","group_id":"grp_1"}"#);
    });
    server.mock(|when, then| {
        when.method(GET).path_matches("/messages/m1/status$");
        then.status(404).body(GONE);
    });
    server.mock(|when, then| {
        when.method(GET).path_matches("/messages/m2/status$");
        then.status(200).body(r#"{"status":"delivered"}"#);
    });
    server
}

/// Waits for next to no time: however slow the machine, each message is asked for once at least.
fn out_of_time(server: &MockServer, arguments: &[&str]) -> Ran {
    let run = ["--wait", "--wait-timeout=1ms", "--interval=1h"];
    Home::new().blooio([]).args(arguments).args(&run).api(&server.url("/v2/api")).run()
}

const NOT_KNOWN: &str = "Blooio still can't find message m1 after waiting 1 ms (HTTP 404)\n";
const GO_ON: &str = "hint: keep waiting with: blooio status --wait +15551234567 m1\n";

#[test]
fn a_send_that_runs_out_of_time_is_pending_and_was_accepted() {
    let arguments = ["send", "+15551234567", "Hi", "-k", "k1"];
    out_of_time(&forgetful(), &arguments).is(
        8,
        "to         +15551234567\nmessage    m1\n",
        &format!("error: {NOT_KNOWN}hint: don't send the message again: Blooio accepted it\n{GO_ON}"),
    );
    let ran = out_of_time(&forgetful(), &[&arguments[..], &["--json"]].concat());
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout), (8, format!("{SENT}\n")));
    assert_eq!((&error["kind"], &error["exit_code"]), (&json!("pending"), &json!(8)));
    assert_eq!((&error["outcome"], &error["retryable"]), (&json!("sent"), &json!(false)));
    assert_eq!(error["response"], serde_json::from_str::<serde_json::Value>(GONE).expect("JSON"));
}

#[test]
fn a_status_that_runs_out_of_time_is_pending_for_each_message() {
    out_of_time(&forgetful(), &["status", "+15551234567", "m1", "m2"]).is(
        8,
        "m2  delivered\n",
        &format!(
            "error: {NOT_KNOWN}hint: check the message ID and the chat: Blooio finds a message only in the chat it was sent to\n{GO_ON}"
        ),
    );
}

#[test]
fn each_of_several_recipients_is_waited_for() {
    let arguments = ["send", "+15551234567,+15559876543", "Hi", "--each", "-q", "-k", "k1"];
    out_of_time(&forgetful(), &arguments).is(
        8,
        "m1\nm2\n",
        &format!(
            "error: +15551234567: {NOT_KNOWN}hint: don't send the message again: Blooio accepted it\n{GO_ON}"
        ),
    );
}

#[test]
fn what_was_told_before_stands() {
    let arguments = [&["status", "+15551234567", "m1", "-q", "--wait-timeout=1s"], &BRISK[..1]].concat();
    let (ran, lines) = ran(vec![status("queued"), gone()], &[&arguments[..], &["--interval=1h"]].concat());
    ran.is(
        8,
        "queued\n",
        "error: message m1 is \"queued\" after waiting 1 s for \"delivered\"\n\
         hint: keep waiting with: blooio status --wait +15551234567 m1\n",
    );
    assert_eq!(lines.len(), 2);
}

#[test]
fn without_a_wait_it_is_refused() {
    let (ran, lines) = ran(vec![gone()], &["status", "+15551234567", "m1"]);
    ran.is(
        4,
        "",
        "error: Message not found (HTTP 404)\n\
         hint: check the chat and the ID, and that the base URL ends in /v2/api: a chat exists only after its first message, and an ID belongs to one chat\n",
    );
    assert_eq!(lines.len(), 1);
}

#[test]
fn several_texts_each_go_on_over_it() {
    let sent = accepted(r#"{"message_ids":["m1","m2"],"status":"queued"}"#);
    let arguments = [&["send", "+15551234567", "Hi", "there"], &BRISK[..]].concat();
    let answers = vec![sent, gone(), status("delivered"), gone(), status("delivered")];
    let (ran, lines) = ran(answers, &arguments);
    ran.is(0, "to         +15551234567\nmessage    m1\n           m2\nm1  delivered\nm2  delivered\n", "");
    assert_eq!(lines.len(), 5);
}

#[test]
fn a_new_group_is_asked_for_by_both_names_again_and_again() {
    let sent = accepted(r#"{"message_id":"m1","status":"queued","group_id":"grp_1"}"#);
    let answers = vec![sent, gone(), gone(), gone(), gone(), status("delivered")];
    let arguments = [&["send", "-q", "+15551234567,a@example.com", "Hi"], &BRISK[..]].concat();
    let (ran, lines) = ran(answers, &arguments);
    ran.is(0, "m1\n", "");
    let names: Vec<&str> =
        lines[1..].iter().map(|line| &line[4..line.find("/messages").expect("a path")]).collect();
    let list = "%2B15551234567%2Ca%40example.com";
    assert_eq!(names, ["grp_1", list, list, "grp_1", "grp_1"]);
}

#[test]
fn a_group_that_is_known_by_neither_name_was_still_sent_to() {
    let arguments = ["send", "-q", "+15551234567,a@example.com", "Hi", "-k", "k1"];
    out_of_time(&forgetful(), &arguments).is(
        8,
        "m1\n",
        &format!(
            "error: {NOT_KNOWN}hint: don't send the message again: Blooio accepted it\n\
             hint: keep waiting with: blooio status --wait grp_1 m1\n"
        ),
    );
}

#[test]
fn another_refusal_ends_the_wait_with_a_hint_about_the_question() {
    let refused = wire::response("400 Bad Request", r#"{"message":"Bad ID"}"#);
    let arguments = [&["send", "+15551234567", "Hi", "-k", "k1"], &BRISK[..]].concat();
    let (ran, _) = ran(vec![accepted(SENT), gone(), refused], &arguments);
    ran.is(
        4,
        "to         +15551234567\nmessage    m1\n",
        "error: Bad ID (HTTP 400)\n\
         hint: check the chat, the IDs and the other values\n\
         hint: don't send the message again: it was accepted; check its status with: blooio status --wait \
         +15551234567 m1\n",
    );
}

#[test]
fn a_person_sees_that_it_is_not_known_yet() {
    let wire = Wire::serve(vec![accepted(SENT), gone(), status("delivered")]);
    let environment = [("BLOOIO_BASE_URL", wire.base.as_str()), ("BLOOIO_API_KEY", KEY)];
    let arguments = [&["send", "+15551234567", "Hi"], &BRISK[..]].concat();
    let (code, screen) = Terminal::start(&Home::new(), &arguments, &environment).ended();
    assert_eq!(code, 0, "{screen:?}");
    assert!(screen.contains("m1  not known yet  waiting for delivered, "), "{screen:?}");
    assert!(screen.contains("delivered") && !screen.contains("error"), "{screen:?}");
    assert_eq!(wire.requests().len(), 3);
}
