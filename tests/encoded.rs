//! Answers in a content coding that nobody asked for: named as such, and never taken for something else.

use std::io::Write;

use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, Ran};

/// `{"code":"outbound_limit_reached","message":"Cap"}`, compressed by gzip(1).
const GZIP: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x4a, 0xce, 0x4f, 0x49, 0x55,
    0xb2, 0x52, 0xca, 0x2f, 0x2d, 0x49, 0xca, 0x2f, 0xcd, 0x4b, 0x89, 0xcf, 0xc9, 0xcc, 0xcd, 0x2c, 0x89,
    0x2f, 0x4a, 0x4d, 0x4c, 0xce, 0x48, 0x4d, 0x51, 0xd2, 0x51, 0xca, 0x4d, 0x2d, 0x2e, 0x4e, 0x4c, 0x07,
    0x29, 0x71, 0x4e, 0x2c, 0x50, 0xaa, 0x05, 0x00, 0x2e, 0x01, 0x88, 0xc8, 0x31, 0x00, 0x00, 0x00,
];

const HOW: &str = "which blooio doesn't decode";
const PROXY: &str =
    "hint: check the base URL and the proxy: something between this machine and Blooio encodes responses\n";
const SPOILED: &str = "hint: check the base URL and the proxy: something between this machine and Blooio corrupted the response\n";
const AGAIN: &str = "hint: retry with: blooio send +15551234567 Hi -k k1\n";
const MAY_BE: &str =
    "hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n";

/// An answer of these bytes, whatever they are, with these header lines.
fn answer(status: &str, headers: &str, body: &[u8]) -> Answer {
    let mut bytes = Vec::new();
    write!(
        bytes,
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )
    .expect("memory");
    wire::bytes([&bytes, body].concat())
}

/// Runs it against these answers, all of which have to be asked for.
#[track_caller]
fn ran(answers: Vec<Answer>, arguments: &[&str]) -> Ran {
    let asked = answers.len();
    let wire = Wire::serve(answers);
    let ran = Home::new().blooio([]).args(arguments).api(&wire.base).run();
    let requests = wire.requests();
    assert_eq!(requests.len(), asked, "{ran:?}");
    assert!(requests.iter().all(|request| request.header("accept-encoding") == Some("identity")));
    ran
}

const SEND: [&str; 5] = ["send", "+15551234567", "Hi", "-k", "k1"];

#[test]
fn a_429_that_may_be_a_cap_is_not_asked_again() {
    for (headers, named) in [
        ("Content-Encoding: gzip\r\n", "gzip"),
        ("Content-Encoding: GZIP\r\nRetry-After: 0\r\n", "gzip"),
        ("Content-Encoding: identity\r\nContent-Encoding: x-gzip\r\n", "x-gzip"),
        ("Content-Encoding: deflate, gzip\r\n", "deflate, gzip"),
        ("Content-Encoding: br\r\n", "br"),
        // Whoever compresses may say nothing of it.
        ("", "gzip"),
        ("Content-Encoding: identity\r\n", "gzip"),
    ] {
        ran(vec![answer("429 Too Many Requests", headers, GZIP)], &SEND).is(
            5,
            "",
            &format!(
                "error: Too Many Requests; the response body can't be read: it is encoded as {named}, {HOW} (HTTP 429)\n\
                 hint: check your limits at app.blooio.com before you run it again: this may be a cap, which a retry \
                 does not clear\n{PROXY}{AGAIN}"
            ),
        );
    }
}

#[test]
fn the_status_still_says_what_it_says() {
    for (status, code, hint) in [
        (
            "401 Unauthorized",
            3,
            "hint: the API key is missing or invalid: set BLOOIO_API_KEY or run `blooio config init`; create a key at app.blooio.com (Settings, API Keys)\n",
        ),
        (
            "403 Forbidden",
            4,
            "hint: check the recipient, --from and your plan: Blooio rejects emergency numbers, a --from that isn't yours or that an integration manages, and features outside your plan\n",
        ),
        (
            "402 Payment Required",
            4,
            "hint: upgrade the plan at app.blooio.com: the trial's limit is reached\n",
        ),
    ] {
        let (number, reason) = status.split_once(' ').expect("a reason");
        ran(vec![answer(status, "Content-Encoding: gzip\r\n", GZIP)], &SEND).is(
            code,
            "",
            &format!(
                "error: {reason}; the response body can't be read: it is encoded as gzip, {HOW} (HTTP {number})\n\
                 {hint}{PROXY}"
            ),
        );
    }
    let busy =
        || answer("503 Service Unavailable", "Content-Encoding: br\r\nRetry-After: 0\r\n", b"\x0b\x00\x80");
    let ran = ran(vec![busy(), busy()], &[&SEND[..], &["--retries=1", "--json"]].concat());
    let error = ran.error();
    assert_eq!((ran.code, &error["status"], &error["response"]), (5, &503.into(), &serde_json::Value::Null));
}

#[test]
fn a_2xx_leaves_the_message_in_doubt_and_is_not_asked_again() {
    ran(vec![answer("202 Accepted", "Content-Encoding: gzip\r\n", GZIP)], &SEND).is(
        6,
        "",
        &format!(
            "error: the response (HTTP 202) can't be read: it is encoded as gzip, {HOW}\n{SPOILED}{MAY_BE}{AGAIN}"
        ),
    );
    let answers = vec![answer("200 OK", "Content-Encoding: zstd\r\n", b"\x28\xb5\x2f\xfd")];
    ran(answers, &["status", "+15551234567", "m1", "--wait"]).is(
        6,
        "",
        &format!("error: the response (HTTP 200) can't be read: it is encoded as zstd, {HOW}\n{SPOILED}"),
    );
}

#[test]
fn a_plain_answer_is_one_whatever_its_header_says() {
    let body = br#"{"message_id":"m1","status":"queued"}"#;
    for headers in ["Content-Encoding: identity\r\n", "Content-Encoding: \r\n", "Content-Encoding: gzip\r\n"]
    {
        ran(vec![answer("202 Accepted", headers, body)], &[&SEND[..], &["-q"]].concat()).is(0, "m1\n", "");
    }
    ran(vec![answer("204 No Content", "Content-Encoding: gzip\r\n", b"")], &["api", "DELETE", "/x"])
        .is(0, "", "");
}

#[test]
fn a_trace_does_not_show_it() {
    let ran = ran(
        vec![answer("403 Forbidden", "Content-Encoding: gzip\r\n", GZIP)],
        &[&SEND[..], &["-v"]].concat(),
    );
    assert!(ran.stderr.contains("\n> Accept-Encoding: identity\n"), "{ran:?}");
    assert!(ran.stderr.contains("\n* (the body is encoded as gzip and not shown)\n"), "{ran:?}");
}

#[test]
fn rows_stay_to_be_sent() {
    let home = Home::new();
    home.write("rows.csv", "to,text\n+15551234567,Hi\n+15551234568,Hi\n");
    let wire = Wire::serve(vec![
        answer("429 Too Many Requests", "Content-Encoding: gzip\r\nRetry-After: 0\r\n", GZIP),
        answer("202 Accepted", "Content-Encoding: gzip\r\n", GZIP),
    ]);
    let arguments = ["bulk", "rows.csv", "--yes", "--rate=unlimited", "--concurrency=1", "--report=r.csv"];
    let ran = home.blooio(arguments).api(&wire.base).run();
    assert_eq!((ran.code, wire.requests().len()), (9, 2), "{ran:?}");
    let report = std::fs::read_to_string(home.path().join("r.csv")).expect("a report");
    let rows: Vec<&str> =
        report.lines().skip(1).map(|line| line.split_once(",\"").map_or(line, |row| row.0)).collect();
    assert_eq!(rows.len(), 2);
    assert!(rows[0].starts_with("2,+15551234567,not_sent,,,429"), "{report}");
    assert!(rows[1].starts_with("3,+15551234568,unknown,,,202"), "{report}");
}
