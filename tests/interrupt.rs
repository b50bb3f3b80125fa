//! SIGINT and SIGTERM: what is said about a message that was under way.

use std::sync::mpsc::{Receiver, channel};

use crate::harness::Home;
use crate::harness::live::{Live, until_closed};
use crate::harness::wire::{self, Answer, Wire};

const SIGNALS: [(&str, i32); 2] = [("INT", 130), ("TERM", 143)];

/// Tells the test that the request is there, and answers nothing.
fn hold() -> (Answer, Receiver<()>) {
    let (sender, here) = channel();
    let answer = Box::new(move |stream: &mut std::net::TcpStream| {
        let _ = sender.send(());
        until_closed(stream);
    });
    (answer, here)
}

/// Answers, and tells the test when the program has read all of it.
fn answered(answer: String) -> (Answer, Receiver<()>) {
    let (sender, here) = channel();
    let answer = Box::new(move |stream: &mut std::net::TcpStream| {
        let _ = std::io::Write::write_all(stream, answer.as_bytes());
        until_closed(stream);
        let _ = sender.send(());
    });
    (answer, here)
}

fn accepted() -> Answer {
    wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)
}

#[test]
fn a_send_in_flight() {
    for (signal, code) in SIGNALS {
        let (answer, here) = hold();
        let wire = Wire::serve(vec![answer]);
        let home = Home::new();
        let arguments = ["send", "+15551234567", "it's on", "-k", "k1"];
        let live = Live::start(home.process_at(&wire.base, &arguments));
        here.recv().expect("a request");
        live.signal(signal);
        live.ended().is(
            code,
            "",
            &format!(
                "error: interrupted by SIG{signal}\n\
                 hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
                 hint: retry with: blooio send +15551234567 \"it's on\" -k k1\n"
            ),
        );
        assert_eq!(wire.requests()[0].header("idempotency-key"), Some("k1"));
    }
}

#[test]
fn a_key_that_the_program_made_is_in_the_command() {
    let (answer, here) = hold();
    let wire = Wire::serve(vec![answer]);
    let home = Home::new();
    let live = Live::start(home.process_at(&wire.base, &["send", "+15551234567", "Hello"]));
    here.recv().expect("a request");
    live.signal("INT");
    let ran = live.ended();
    let requests = wire.requests();
    let key = requests[0].header("idempotency-key").expect("a key");
    ran.is(
        130,
        "",
        &format!(
            "error: interrupted by SIGINT\n\
             hint: the message may have been accepted; the idempotency key {key} makes a retry safe for 24 hours\n\
             hint: retry with: blooio send +15551234567 Hello --idempotency-key {key}\n"
        ),
    );
}

#[test]
fn it_is_told_to_programs() {
    for (signal, code) in SIGNALS {
        let (answer, here) = hold();
        let wire = Wire::serve(vec![answer]);
        let home = Home::new();
        let arguments = ["send", "+15551234567", "Hello", "-k", "k1", "--json"];
        let live = Live::start(home.process_at(&wire.base, &arguments));
        here.recv().expect("a request");
        live.signal(signal);
        live.ended().is(
            code,
            "",
            &format!(
                concat!(
                    r#"{{"error":{{"kind":"interrupted","exit_code":{},"status":null,"code":null,"#,
                    r#""message":"interrupted by SIG{}","hint":"the message may have been accepted; "#,
                    r#"the idempotency key k1 makes a retry safe for 24 hours\n"#,
                    r#"retry with: blooio send +15551234567 Hello -k k1 --json","#,
                    r#""outcome":"unknown","retryable":true,"idempotency_key":"k1","response":null}}}}"#,
                    "\n"
                ),
                code, signal
            ),
        );
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn a_wait_for_an_accepted_message() {
    let (answer, here) = hold();
    let wire = Wire::serve(vec![accepted(), answer]);
    let home = Home::new();
    let arguments = ["send", "+15551234567", "Hello", "-k", "k1", "--wait"];
    let live = Live::start(home.process_at(&wire.base, &arguments));
    here.recv().expect("a question");
    live.signal("INT");
    live.ended().is(
        130,
        "to         +15551234567\nmessage    msg_1\n",
        "error: interrupted by SIGINT\n\
         hint: don't send the message again: it was accepted; check its status with: blooio status --wait +15551234567 msg_1\n",
    );
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn a_wait_is_told_to_programs() {
    let (answer, here) = hold();
    let wire = Wire::serve(vec![accepted(), answer]);
    let home = Home::new();
    let arguments = ["send", "+15551234567", "Hello", "-k", "k1", "--wait", "--json"];
    let live = Live::start(home.process_at(&wire.base, &arguments));
    here.recv().expect("a question");
    live.signal("TERM");
    let ran = live.ended();
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str()), (143, "{\"message_id\":\"msg_1\",\"status\":\"queued\"}\n"));
    assert_eq!((&error["outcome"], &error["kind"]), (&"sent".into(), &"interrupted".into()), "{error}");
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn a_pause_between_two_attempts() {
    let (answer, here) = answered(
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 60\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".into(),
    );
    let wire = Wire::serve(vec![answer]);
    let home = Home::new();
    let live = Live::start(home.process_at(&wire.base, &["send", "+15551234567", "Hello", "-k", "k1"]));
    here.recv().expect("an answer");
    live.signal("INT");
    live.ended().is(
        130,
        "",
        "error: interrupted by SIGINT\n\
         hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
         hint: retry with: blooio send +15551234567 Hello -k k1\n",
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn the_second_of_two_messages() {
    let (answer, here) = hold();
    let wire = Wire::serve(vec![accepted(), answer]);
    let home = Home::new();
    let arguments = ["send", "+15551234567,+15559876543", "Hello", "--each", "-q", "-k", "k1"];
    let mut command = home.process_at(&wire.base, &arguments);
    command.env("BLOOIO_RETRIES", "0");
    let live = Live::start(command);
    here.recv().expect("the second request");
    live.signal("INT");
    let ran = live.ended();
    let requests = wire.requests();
    let keys: Vec<_> = requests.iter().filter_map(|request| request.header("idempotency-key")).collect();
    assert!(keys.len() == 2 && keys[0] != keys[1], "{keys:?}");
    ran.is(
        130,
        "msg_1\n",
        "error: interrupted by SIGINT\n\
             hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
             hint: retry with: blooio send '+15551234567,+15559876543' Hello --each -q -k k1\n",
    );
}

#[test]
fn what_failed_before_is_not_kept_back() {
    let (answer, here) = hold();
    let unsure = wire::response("500 Internal Server Error", r#"{"message":"Oops"}"#);
    let wire = Wire::serve(vec![accepted(), unsure, answer]);
    let home = Home::new();
    let arguments = ["send", "+15551234567,+15559876543,a@b.example", "Hi", "--each", "--wait", "-k", "k1"];
    let mut command = home.process_at(&wire.base, &arguments);
    command.env("BLOOIO_RETRIES", "0");
    let live = Live::start(command);
    here.recv().expect("a question");
    live.signal("INT");
    live.ended().is(
        130,
        "to         +15551234567\nmessage    msg_1\n",
        "error: +15559876543: Oops (HTTP 500)\n\
         hint: run it again later: Blooio has an internal error\n\
         hint: not texted: a@b.example\n\
         hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
         hint: retry with: blooio send '+15551234567,+15559876543,a@b.example' Hi --each --wait -k k1\n\
         error: interrupted by SIGINT\n\
         hint: don't send the message again: it was accepted; check its status with: blooio status --wait +15551234567 msg_1\n",
    );
    assert_eq!(wire.requests().len(), 3);
}

#[test]
fn a_question() {
    let (answer, here) = hold();
    let wire = Wire::serve(vec![answer]);
    let home = Home::new();
    let live = Live::start(home.process_at(&wire.base, &["status", "+15551234567", "msg_1", "--wait"]));
    here.recv().expect("a question");
    live.signal("INT");
    live.ended().is(130, "", "error: interrupted by SIGINT\n");
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn the_sandbox_when_it_serves() {
    for (signal, code) in SIGNALS {
        let home = Home::new();
        let mut live = Live::start(home.process(&["sandbox", "serve", "--port", "0", "-q"]));
        let base = live.line();
        assert!(base.starts_with("http://127.0.0.1:"), "{base}");
        live.signal(signal);
        live.ended().is(code, &base, &format!("error: interrupted by SIG{signal}\n"));
    }
}
