//! How often and how patiently a request is repeated.

use std::time::{Duration, SystemTime};

use crate::harness::ledger::{Act, Ledger};
use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, Ran};

const SENT: &str = "to         +15551234567\nmessage    msg_1\nstatus     queued\n";

fn accepted() -> Answer {
    wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)
}

/// A status that asks for another try after `wait`.
fn later(status: &str, wait: &str) -> Answer {
    wire::bytes(format!(
        "HTTP/1.1 {status}\r\nRetry-After: {wait}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    ))
}

/// Sends once; how it ended, and how many requests there were. All of them must be the same.
#[track_caller]
fn send(answers: Vec<Answer>, variables: &[(&str, &str)], options: &[&str]) -> (Ran, usize) {
    let wire = Wire::serve(answers);
    let home = Home::new();
    let mut run = home.blooio(["send", "+15551234567", "Hello"]).api(&wire.base);
    for (name, value) in variables {
        run = run.env(name, value);
    }
    for option in options {
        run = run.arg(option);
    }
    let ran = run.run();
    let requests = wire.requests();
    assert!(requests.iter().all(|request| *request == requests[0]), "{requests:?}");
    (ran, requests.len())
}

#[test]
fn a_command_tries_as_often_as_it_is_told() {
    for (options, variables, attempts) in [
        (vec!["--retries=0"], vec![], 1),
        (vec!["--retries=1"], vec![], 2),
        (vec!["--retries=3"], vec![], 4),
        (vec![], vec![], 4),
        (vec![], vec![("BLOOIO_RETRIES", "1")], 2),
        (vec!["--retries=0"], vec![("BLOOIO_RETRIES", "1")], 1),
    ] {
        let answers = (0..attempts).map(|_| later("503 Service Unavailable", "0")).collect();
        let given: Vec<&str> = options.iter().copied().chain(["-k", "k1"]).collect();
        let (ran, requests) = send(answers, &variables, &given);
        let after = if attempts == 1 { String::new() } else { format!(", after {attempts} attempts") };
        let words = options.first().map(|option| format!(" '{option}'")).unwrap_or_default();
        ran.is(
            5,
            "",
            &format!(
                "error: Service Unavailable (HTTP 503){after}\n\
                 hint: check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now\n\
                 hint: retry with: blooio send +15551234567 Hello{words} -k k1\n"
            ),
        );
        assert_eq!(requests, attempts);
    }
}

#[test]
fn every_passing_trouble_is_tried_again() {
    for status in [
        "408 Request Timeout",
        "425 Too Early",
        "429 Too Many Requests",
        "500 Internal Server Error",
        "502 Bad Gateway",
        "503 Service Unavailable",
        "504 Gateway Timeout",
    ] {
        let (ran, requests) = send(vec![later(status, "0"), accepted()], &[], &[]);
        ran.is(0, SENT, "");
        assert_eq!(requests, 2, "{status}");
    }
}

#[test]
fn a_wait_is_asked_for_in_seconds_or_by_a_date() {
    let past = httpdate::fmt_http_date(SystemTime::now() - Duration::from_secs(60));
    for wait in ["0", "1", " 0 ", &past, "soon", "-5", "1.5", ""] {
        let (ran, requests) = send(vec![later("429 Too Many Requests", wait), accepted()], &[], &[]);
        ran.is(0, SENT, "");
        assert_eq!(requests, 2, "{wait:?}");
    }
}

#[test]
fn a_wait_of_seconds_is_kept() {
    let (before, (ran, requests)) =
        (std::time::Instant::now(), send(vec![later("503 Service Unavailable", "2"), accepted()], &[], &[]));
    ran.is(0, SENT, "");
    assert_eq!(requests, 2);
    // Our own first wait is at most half a second; a busy machine only makes this longer.
    assert!(before.elapsed() >= Duration::from_secs(2));
}

#[test]
fn a_wait_of_over_a_minute_ends_it_at_once() {
    let (ran, requests) =
        send(vec![later("503 Service Unavailable", "7200")], &[("TZ", "UTC")], &["-k", "k1"]);
    let (start, rest) = ran.stderr.split_once("wait until ").expect("a time");
    assert_eq!((ran.code, ran.stdout.as_str(), requests), (5, "", 1));
    assert_eq!(
        start,
        "error: Service Unavailable (HTTP 503)\n\
         hint: check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now\n\
         hint: "
    );
    let (time, rest) = rest.split_once(": ").expect("more");
    let shape: String = time.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert_eq!(shape, "0000-00-00 00:00:00");
    assert_eq!(rest, "Blooio asks to wait 2 h\nhint: retry with: blooio send +15551234567 Hello -k k1\n");
}

#[test]
fn a_date_of_over_a_minute_ends_it_at_once() {
    let then = SystemTime::now() + Duration::from_secs(36_000);
    let (ran, requests) =
        send(vec![later("429 Too Many Requests", &httpdate::fmt_http_date(then))], &[], &["--json"]);
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str(), requests), (5, "", 1));
    assert_eq!(error["outcome"], "not_sent");
    let hint = error["hint"].as_str().unwrap_or_default();
    assert!(hint.contains("wait until ") && hint.contains(": Blooio asks to wait "), "{hint}");
}

#[test]
fn what_will_not_change_is_not_tried_again() {
    for (status, body, code) in [
        ("400 Bad Request", "{}", 4),
        ("401 Unauthorized", "{}", 3),
        ("402 Payment Required", "{}", 4),
        ("403 Forbidden", "{}", 4),
        ("404 Not Found", "{}", 4),
        ("409 Conflict", "{}", 4),
        ("418 I'm a teapot", "{}", 4),
        ("429 Too Many Requests", r#"{"code":"outbound_limit_reached"}"#, 4),
        ("429 Too Many Requests", r#"{"code":"new_conversation_limit_reached"}"#, 4),
        ("501 Not Implemented", "{}", 5),
    ] {
        let (ran, requests) = send(vec![wire::response(status, body)], &[], &["--json"]);
        let error = ran.error();
        assert_eq!((ran.code, ran.stdout.as_str(), requests), (code, "", 1), "{status} {body}");
        assert_eq!(error["outcome"], "not_sent", "{status} {body}");
        assert!(error["hint"].is_string(), "{status} {body}");
    }
}

#[test]
fn a_question_is_repeated() {
    let body = r#"{"message_id":"msg_1","chat_id":"+15551234567","status":"delivered","protocol":"sms"}"#;
    let wire = Wire::serve(vec![
        wire::nothing(),
        later("503 Service Unavailable", "0"),
        wire::response("200 OK", body),
    ]);
    let ran = Home::new().blooio(["status", "+15551234567", "msg_1", "-q"]).api(&wire.base).run();
    ran.is(0, "delivered\n", "");
    let lines: Vec<String> = wire.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["GET /v2/api/chats/%2B15551234567/messages/msg_1/status HTTP/1.1"; 3]);
}

/// Retries may take minutes, and the recipient may say STOP meanwhile.
#[test]
fn nothing_is_retried_once_the_recipient_has_opted_out() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let list = home.write("list.csv", "recipient\n");
    ledger.behave(move |_| {
        std::fs::write(&list, "recipient\n+15551234567\n").expect("a list");
        Act::answer(503, r#"{"error":"No active sender"}"#)
    });
    let send = |home: &Home| {
        let run = home.blooio(["send", "+15551234567", "Hi", "-k", "key-1"]).api(&ledger.base);
        run.env("BLOOIO_OPTOUTS", "list.csv").run()
    };
    let first = send(&home);
    assert_eq!((first.code, ledger.counts().requests), (5, 1), "{first:?}");
    let second = send(&home);
    assert_eq!((second.code, ledger.counts().requests), (2, 1), "{second:?}");
}
