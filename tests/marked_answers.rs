//! Answers that begin with a byte order mark: UTF-8's is dropped, and another encoding is named, never taken for something
//! else.

use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, Ran};

const MARK: &str = "\u{feff}";
const CAP: &str = r#"{"code":"outbound_limit_reached","message":"Cap"}"#;
const QUEUED: &str = r#"{"message_id":"msg_1","status":"queued"}"#;
const PROXY: &str =
    "hint: check the base URL and the proxy: something between this machine and Blooio encodes responses\n";
const AGAIN: &str = "hint: retry with: blooio send +15551234567 Hi -k k1\n";
const SEND: [&str; 5] = ["send", "+15551234567", "Hi", "-k", "k1"];

/// Runs it against these answers, all of which have to be asked for.
#[track_caller]
fn ran(answers: Vec<Answer>, arguments: &[&str]) -> Ran {
    let asked = answers.len();
    let wire = Wire::serve(answers);
    let ran = Home::new().blooio([]).args(arguments).api(&wire.base).run();
    assert_eq!(wire.requests().len(), asked, "{ran:?}");
    ran
}

fn answer(status: &str, body: &[u8]) -> Answer {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    wire::bytes([head.as_bytes(), body].concat())
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("{MARK}{text}").encode_utf16().flat_map(bytes).collect()
}

#[test]
fn a_mark_hides_no_cap() {
    let plain = ran(vec![wire::response("429 Too Many Requests", CAP)], &SEND);
    let marked = ran(vec![wire::response("429 Too Many Requests", &format!("{MARK}{CAP}"))], &SEND);
    assert!(
        plain.code == 4 && plain.stderr.contains("error: Cap (HTTP 429, outbound_limit_reached)"),
        "{plain:?}"
    );
    marked.is(plain.code, "", &plain.stderr);
}

#[test]
fn a_mark_hides_no_message() {
    ran(vec![wire::response("202 Accepted", &format!("{MARK}{QUEUED}"))], &[&SEND[..], &["-q"]].concat())
        .is(0, "msg_1\n", "");
    ran(vec![wire::response("200 OK", &format!("{MARK}{{\"a\":1}}"))], &["api", "/me"]).is(
        0,
        "{\"a\":1}\n",
        "",
    );
    let named = wire::with_header("202 Accepted", "Content-Encoding: gzip", &format!("{MARK}{QUEUED}"));
    ran(vec![named], &[&SEND[..], &["-q"]].concat()).is(0, "msg_1\n", "");
    // An answer of nothing else is as empty as none.
    ran(vec![wire::response("200 OK", MARK)], &["api", "DELETE", "/x"]).is(0, "", "");
}

#[test]
fn a_429_in_another_encoding_is_not_asked_again() {
    let utf32: Vec<u8> = format!("{MARK}{CAP}").chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    for (body, named) in [
        (utf16(CAP, u16::to_le_bytes), "UTF-16"),
        (utf16(CAP, u16::to_be_bytes), "UTF-16"),
        (utf32, "UTF-32"),
    ] {
        ran(vec![answer("429 Too Many Requests", &body)], &SEND).is(
            5,
            "",
            &format!(
                "error: Too Many Requests; the response body can't be read: it is encoded as {named}, which blooio \
                 doesn't decode (HTTP 429)\n\
                 hint: check your limits at app.blooio.com before you run it again: this may be a cap, which a retry \
                 does not clear\n{PROXY}{AGAIN}"
            ),
        );
    }
}

#[test]
fn a_2xx_in_another_encoding_is_not_asked_again() {
    for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        let ran = ran(vec![answer("202 Accepted", &utf16(QUEUED, bytes))], &SEND);
        let error = "error: the response (HTTP 202) can't be read: it is encoded as UTF-16, which blooio doesn't decode\n";
        assert!(ran.code == 6 && ran.stderr.starts_with(error), "{ran:?}");
    }
}

#[test]
fn a_status_that_is_not_registered_has_words() {
    const UNKNOWN: &str = "Blooio answered with an unknown status";
    for status in [999, 599, 499] {
        let line = format!("{status} ");
        let ran = ran(vec![wire::response(&line, "")], &["api", "/me"]);
        let first = ran.stderr.lines().next().unwrap_or_default();
        assert_eq!(first, format!("error: {UNKNOWN} (HTTP {status})"), "{ran:?}");
    }
    let ran = ran(vec![answer("999 ", &utf16(CAP, u16::to_le_bytes))], &["api", "/me", "-v"]);
    let error = format!(
        "error: {UNKNOWN}; the response body can't be read: it is encoded as UTF-16, which blooio doesn't decode \
         (HTTP 999)\n"
    );
    assert!(ran.stderr.contains(&error), "{ran:?}");
    assert!(ran.stderr.contains("\n< HTTP 999 ("), "{ran:?}");
}
