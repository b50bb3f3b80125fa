//! The ledger itself: it counts correctly whatever a client does.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;

use crate::harness::KEY;
use crate::harness::ledger::{Act, Ledger, unreliable};

/// The status line and body of the answer to this request.
fn ask(stream: &mut TcpStream, line: &str, key: &str, body: &str) -> Result<(String, String), ErrorKind> {
    let length = body.len();
    write!(
        stream,
        "{line} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {KEY}\r\nIdempotency-Key: {key}\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
    .expect("a request");
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    while head.last().is_none_or(|line| line != "\r\n") {
        let mut line = String::new();
        if reader.read_line(&mut line).map_err(|error| error.kind())? == 0 {
            return Err(ErrorKind::UnexpectedEof);
        }
        head.push(line);
    }
    let length = head.iter().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
    let mut body = vec![0; length.trim().parse().expect("a number")];
    reader.read_exact(&mut body).expect("a body");
    Ok((head[0].trim_end().to_owned(), String::from_utf8(body).expect("UTF-8")))
}

fn connect(ledger: &Ledger) -> TcpStream {
    let address = ledger.base.strip_prefix("http://").and_then(|rest| rest.split('/').next());
    TcpStream::connect(address.expect("an address")).expect("a connection")
}

const CHAT: &str = "POST /v2/api/chats/%2B15551234567/messages";
const HELLO: &str = r#"{"text":"Hello"}"#;

#[test]
fn a_key_is_one_message() {
    let ledger = Ledger::willing();
    let mut stream = connect(&ledger);
    let answer = r#"{"message_id":"msg_1","status":"queued"}"#.to_owned();
    for status in ["HTTP/1.1 202 Accepted", "HTTP/1.1 200 OK"] {
        assert_eq!(ask(&mut stream, CHAT, "k1", HELLO), Ok((status.to_owned(), answer.clone())));
    }
    assert_eq!(ask(&mut stream, CHAT, "k2", HELLO).expect("an answer").0, "HTTP/1.1 202 Accepted");
    let status = ask(&mut stream, &CHAT.replace("POST", "GET").replace("ages", "ages/msg_1/status"), "-", "");
    assert!(status.expect("an answer").1.contains(r#""status":"delivered""#));
    let hello = ("+15551234567".to_owned(), "Hello".to_owned());
    assert_eq!(ledger.messages(), [hello.clone(), hello]);
    let counts = ledger.counts();
    assert_eq!((counts.requests, counts.replays, counts.questions, counts.connections), (3, 1, 1, 1));
}

#[test]
#[should_panic(expected = "one key for two messages")]
fn a_key_is_no_other_message() {
    let ledger = Ledger::willing();
    let mut stream = connect(&ledger);
    ask(&mut stream, CHAT, "k1", HELLO).expect("an answer");
    let (status, _) = ask(&mut stream, CHAT, "k1", r#"{"text":"Bye"}"#).expect("an answer");
    assert_eq!(status, "HTTP/1.1 409 Conflict");
    ledger.accepted();
}

#[test]
fn a_reset_is_before_or_after() {
    let ledger = Ledger::serve(|seen| if seen.number == 0 { Act::ResetBefore } else { Act::ResetAfter });
    for accepted in [0, 1, 1] {
        let mut stream = connect(&ledger);
        assert_eq!(ask(&mut stream, CHAT, "k1", HELLO), Err(ErrorKind::ConnectionReset));
        assert_eq!(ledger.accepted().len(), accepted);
    }
}

#[test]
fn who_is_gone_in_the_middle_has_sent_nothing_and_who_is_held_has() {
    let ledger = Ledger::serve(|_| Act::Hold);
    let mut torn = connect(&ledger);
    write!(torn, "{CHAT} HTTP/1.1\r\nAuthorization: Bearer {KEY}\r\nContent-Length: 16\r\n\r\n{{")
        .expect("a part");
    drop(torn);
    let mut held = connect(&ledger);
    let length = HELLO.len();
    write!(
        held,
        "{CHAT} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {KEY}\r\nIdempotency-Key: k1\r\n\
         Content-Length: {length}\r\n\r\n{HELLO}"
    )
    .expect("a request");
    ledger.wait_until(|counts| counts.in_flight == 1);
    assert_eq!(ledger.accepted(), []);
    drop(held);
    ledger.release(1);
    ledger.wait_for(1);
    let counts = ledger.counts();
    assert_eq!((counts.requests, counts.in_flight, counts.most_in_flight), (1, 0, 1));
}

#[test]
fn a_seed_is_a_fate() {
    let seen = |number| crate::harness::ledger::Seen {
        number,
        attempt: 0,
        key: String::new(),
        chat: String::new(),
        body: serde_json::Value::Null,
    };
    let fate = |seed| (0..1000).map(|number| unreliable(seed, 10, 10)(&seen(number))).collect::<Vec<_>>();
    let count = |act: &Act| fate(1).iter().filter(|one| *one == act).count();
    assert_eq!(fate(1), fate(1));
    assert_ne!(fate(1), fate(2));
    for act in [Act::ResetBefore, Act::ResetAfter] {
        assert!((60..140).contains(&count(&act)), "{act:?}: {}", count(&act));
    }
}
