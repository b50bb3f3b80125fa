//! Answers that are not HTTP, or HTTP with a fault: each is called what it is, and the message may have been accepted.

use std::io::{Read, Write};

use crate::harness::live::until_closed;
use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, KEY, Ran};

const SENT: &str = "to         +15551234567\nmessage    msg_1\nstatus     queued\n";
const BODY: &str = r#"{"message_id":"msg_1","status":"queued"}"#;
const SPOILED: &str =
    "check the base URL and the proxy: something between this machine and Blooio corrupted the response";
const ELSEWHERE: &str = "check the host and port of the base URL (`blooio config list`): something other than Blooio responds there";

/// Sends to a server that answers so and keeps the connection open.
#[track_caller]
fn send(answer: impl Into<Vec<u8>>) -> (Ran, Wire) {
    let bytes = answer.into();
    let answer: Answer = Box::new(move |stream| {
        let _ = stream.write_all(&bytes);
        until_closed(stream);
    });
    let wire = Wire::serve(vec![answer]);
    let ran = Home::new()
        .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0"])
        .api(&wire.base)
        .run();
    (ran, wire)
}

#[track_caller]
fn ends_unknown(answer: impl Into<Vec<u8>>, error: &str, hint: &str) {
    let (ran, wire) = send(answer);
    ran.is(
        6,
        "",
        &format!(
            "error: no response from Blooio: {}\nhint: {hint}\n\
             hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
             hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n",
            error.replace("HOST", wire::place(&wire.base))
        ),
    );
    assert_eq!(wire.requests().len(), 1);
}

/// An answer that accepts, with this many headers.
fn with_headers(count: usize) -> String {
    let length = format!("Content-Length: {}\r\n", BODY.len());
    let others = "X-Header: x\r\n".repeat(count - 1);
    format!("HTTP/1.1 202 Accepted\r\n{length}{others}\r\n{BODY}")
}

#[test]
fn many_headers_are_read() {
    for count in [100, 101, 150, 500] {
        let (ran, wire) = send(with_headers(count));
        ran.is(0, SENT, "");
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn too_many_headers_and_too_long_ones() {
    let error = "the response from HOST is not readable HTTP: its headers are too many or too long";
    ends_unknown(with_headers(501), error, SPOILED);
    let long = format!("HTTP/1.1 202 Accepted\r\nX: {}\r\n\r\n", "x".repeat(600_000));
    ends_unknown(long, error, SPOILED);
}

#[test]
fn what_speaks_another_protocol_is_shown() {
    for (answer, shown) in [
        ("SSH-2.0-OpenSSH_9.6\r\n", r#""SSH-2.0-OpenSSH_9.6""#),
        ("220 mail.example.com ESMTP\r\n250 ok\r\n", r#""220 mail.example.com ESMTP"…"#),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", r#""PRI * HTTP/2.0"…"#),
        ("HTTP/2 200\r\n\r\n", r#""HTTP/2 200""#),
        ("\0\0\u{12}\u{4}\0\0\0\0\0", r#""\x00\x00\x12\x04\x00\x00\x00\x00\x00""#),
        ("\u{15}\u{3}\u{3}\0\u{2}\u{2}F", r#""\x15\x03\x03\x00\x02\x02F""#),
        ("<html>\n<body>", r#""<html>"…"#),
        ("\u{1b}]0;x\u{7}", r#""\x1b]0;x\x07""#),
    ] {
        ends_unknown(
            answer,
            &format!("the response from HOST is not readable HTTP: it begins with {shown}"),
            ELSEWHERE,
        );
    }
    let long = "x".repeat(1000);
    ends_unknown(
        long.as_str(),
        &format!("the response from HOST is not readable HTTP: it begins with \"{}\"…", &long[..60]),
        ELSEWHERE,
    );
}

#[test]
fn what_closes_the_connection_after_it_is_shown_too() {
    let wire = Wire::serve(vec![wire::bytes("SSH-2.0-OpenSSH_9.6\r\n")]);
    let ran = Home::new().blooio(["status", "+15551234567", "msg_1", "--retries=0"]).api(&wire.base).run();
    let place = wire::place(&wire.base);
    let error =
        format!("the response from {place} is not readable HTTP: it begins with \"SSH-2.0-OpenSSH_9.6\"");
    ran.is(6, "", &format!("error: no response from Blooio: {error}\nhint: {ELSEWHERE}\n"));
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn the_key_is_not_shown_where_the_request_is_echoed() {
    for (echoed, shown) in [
        (format!("Authorization: Bearer {KEY}\r\n"), "Authorization: Bearer bl_\\xe2\\x80\\xa6CRET\""),
        // What came so far may end in the middle of it, and so may what is shown of a longer line.
        (format!("Authorization: Bearer {}", &KEY[..16]), "Authorization: Bearer \""),
        (format!("{}{KEY}\r\n", "x".repeat(50)), "xxxxxbl_\\xe2\\x80\\xa6CRET\""),
    ] {
        let echo: Answer = Box::new(move |stream| {
            let _ = stream.write_all(echoed.as_bytes());
            until_closed(stream);
        });
        let wire = Wire::serve(vec![echo]);
        let ran = Home::new().blooio(["send", "+15551234567", "Hello", "--retries=0"]).api(&wire.base).run();
        assert!(ran.stderr.contains(shown), "{shown}: {}", ran.stderr);
        assert!(!ran.stderr.contains(&KEY[..8]), "{ran:?}");
        assert_eq!(wire.requests().len(), 1);
    }
}

#[test]
fn http_with_a_fault_is_named() {
    let head = "HTTP/1.1 202 Accepted\r\n";
    for (answer, why) in [
        (format!("{head}X: a\r\n  folded\r\n\r\n"), "a header line is malformed"),
        (format!("{head}X\u{1}Y: z\r\n\r\n"), "a header line is malformed"),
        (format!("{head}no colon\r\n\r\n"), "a header line is malformed"),
        ("HTTP/1.1 abc Accepted\r\n\r\n".to_owned(), "its status line is malformed"),
        (
            format!("{head}Content-Length: 40\r\nContent-Length: 41\r\n\r\n{BODY}"),
            "its Content-Length is malformed or contradicts itself",
        ),
        (
            format!("{head}Content-Length: many\r\n\r\n{BODY}"),
            "its Content-Length is malformed or contradicts itself",
        ),
    ] {
        ends_unknown(answer, &format!("the response from HOST is not readable HTTP: {why}"), SPOILED);
    }
}

#[test]
fn a_body_in_chunks_that_are_none() {
    let head = "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n";
    let error =
        "the response from HOST (HTTP 202) is not readable HTTP: Invalid chunk size line: missing size digit";
    ends_unknown(format!("{head}zz\r\n{BODY}\r\n0\r\n\r\n"), error, SPOILED);
    let cut: Answer = wire::bytes(format!("{head}28\r\n{}", &BODY[..20]));
    let wire = Wire::serve(vec![cut]);
    let ran = Home::new().blooio(["status", "+15551234567", "msg_1", "--retries=0"]).api(&wire.base).run();
    let broke = "the connection broke in the middle of the response (HTTP 202)";
    ran.is(6, "", &format!("error: no response from Blooio: {broke}\nhint: {SPOILED}\n"));
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn it_is_told_to_programs() {
    let wire = Wire::serve(vec![wire::bytes("SSH-2.0\r\n")]);
    let ran = Home::new()
        .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0", "--json"])
        .api(&wire.base)
        .run();
    let error = ran.error();
    assert_eq!(
        (ran.code, ran.stdout.as_str(), error["outcome"].as_str()),
        (6, "", Some("unknown")),
        "{ran:?}"
    );
    let place = wire::place(&wire.base);
    let message = format!(
        "no response from Blooio: the response from {place} is not readable HTTP: it begins with \"SSH-2.0\""
    );
    assert_eq!(error["message"].as_str(), Some(message.as_str()));
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn an_answer_that_is_not_http_is_tried_again() {
    let wire = Wire::serve(vec![wire::bytes("SSH-2.0\r\n"), wire::response("202 Accepted", BODY)]);
    let ran = Home::new()
        .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=1"])
        .api(&wire.base)
        .run();
    ran.is(0, SENT, "");
    let requests = wire.requests();
    let keys: Vec<_> = requests.iter().map(|request| request.header("idempotency-key")).collect();
    assert_eq!(keys, [Some("k1"), Some("k1")]);
}

/// Either it is read before the request is on its way, or after.
#[test]
fn who_speaks_first_does_not_speak_http() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let place = listener.local_addr().expect("an address").to_string();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let _ = stream.write_all(b"SSH-2.0-OpenSSH_9.6\r\n");
            let _ = stream.read_to_end(&mut Vec::new());
        }
    });
    let ran = Home::new()
        .blooio(["status", "+15551234567", "msg_1", "--retries=0"])
        .api(&format!("http://{place}/v2/api"))
        .run();
    let early = "it arrived before the request was sent";
    let late = "it begins with \"SSH-2.0-OpenSSH_9.6\"";
    let expected = [early, late].map(|why| {
        let error = format!("the response from {place} is not readable HTTP: {why}");
        format!("error: no response from Blooio: {error}\nhint: {ELSEWHERE}\n")
    });
    assert!(ran.code == 6 && expected.contains(&ran.stderr), "{ran:?}");
}
