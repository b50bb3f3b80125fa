//! `GET /_sandbox/events`: what happens, told as it happens, once, also across broken connections.

use std::io::Write;

use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::control::{Control, Events};
use crate::sandbox_serve::Serving;

const ADA: &str = "+15551234567";

fn serve(options: &[&str]) -> (Home, Serving, Control) {
    let home = Home::new();
    let serving = Serving::start_with(&home, &[&["--json"], options].concat());
    let control = Control::of(&serving.base);
    (home, serving, control)
}

/// The next event, which is of a kind.
#[track_caller]
fn expect(events: &mut Events, kind: &str) -> Value {
    let (found, value) = events.next();
    assert_eq!(found, kind, "{value}");
    value
}

#[test]
fn each_kind_of_event_is_told() {
    let (_home, _serving, control) = serve(&["--speed", "1000"]);
    let mut events = control.listen(None);
    let sent = control.text(ADA, "Hi").json();
    // The request ends when its message is stored, and both are told in the order in which they are found.
    let mut told = [events.next(), events.next(), events.next(), events.next()];
    told.sort_by_key(|(kind, _)| *kind);
    let kinds: Vec<_> = told.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds, ["message", "request", "status", "status"]);
    assert_eq!((&told[0].1["message_id"], &told[0].1["status"]), (&sent["message_id"], &json!("queued")));
    assert_eq!(
        (&told[1].1["path"], &told[1].1["status"]),
        (&json!("/chats/%2B15551234567/messages"), &json!(202))
    );
    let status = |nth: usize| told[nth].1["status"].as_str().expect("a status").to_owned();
    assert_eq!([status(2), status(3)].map(|status| status == "sent" || status == "delivered"), [true, true]);

    control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hello"})).ok();
    let message = expect(&mut events, "message");
    assert_eq!((&message["direction"], &message["text"]), (&json!("inbound"), &json!("Hello")));

    control.send("POST", "reactions", &json!({"chat": ADA, "message_id": "-1", "reaction": "love"})).ok();
    let reaction = expect(&mut events, "reaction");
    assert_eq!(reaction["reaction"], json!({"sender": ADA, "reaction": "love", "is_added": true}));
    assert_eq!(
        (&reaction["message_id"], &reaction["reactions"][0]["reaction"]),
        (&sent["message_id"], &json!("love"))
    );

    control.send("POST", "read", &json!({"chat": ADA})).ok();
    let read = expect(&mut events, "read");
    assert!(read["message_id"] == sent["message_id"] && read["time_read"].is_u64(), "{read}");

    // Our own reaction is a request like any other.
    let path = format!(
        "/v2/api/chats/%2B15551234567/messages/{}/reactions",
        message["message_id"].as_str().expect("an ID")
    );
    let body = r#"{"reaction":"+like","direction":"inbound"}"#;
    control.ask("POST", &path, &[("Content-Type", "application/json")], body).ok();
    let mut both = [events.next(), events.next()];
    both.sort_by_key(|(kind, _)| *kind);
    assert_eq!((both[0].0, both[1].0), ("reaction", "request"));
    assert_eq!(both[0].1["reactions"][0]["reaction"], "like", "{}", both[0].1);

    control.send("POST", "reset", &json!({})).ok();
    assert_eq!(expect(&mut events, "reset"), json!({}));
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hello again"})).ok();
    assert_eq!(expect(&mut events, "message")["text"], "Hello again");
}

#[test]
fn what_other_processes_do_is_told_too() {
    let (home, _serving, control) = serve(&[]);
    let mut events = control.listen(None);
    home.blooio(["--sandbox", "send", "+15005550003", "Hi", "-q"]).run();
    assert_eq!(expect(&mut events, "message")["text"], "Hi");
    home.blooio(["sandbox", "reply", "+15005550003", "Hello", "-q"]).run();
    assert_eq!(expect(&mut events, "message")["text"], "Hello");
    home.blooio(["sandbox", "reset", "-q"]).run();
    expect(&mut events, "reset");
}

#[test]
fn a_broken_connection_loses_and_doubles_nothing() {
    let (_home, _serving, control) = serve(&[]);
    let texts: Vec<String> = (0..60).map(|nth| format!("text {nth}")).collect();
    let mut events = control.listen(None);
    let (mut seen, mut id) = (Vec::new(), events.id.clone());
    for (nth, text) in texts.iter().enumerate() {
        if nth % 7 == 3 {
            // While nobody listens, somebody writes.
            drop(events);
            control.send("POST", "inbound", &json!({"chat": ADA, "text": text})).ok();
            events = control.listen(Some(&id));
        } else {
            control.send("POST", "inbound", &json!({"chat": ADA, "text": text})).ok();
        }
        // Some are left unread when the connection breaks.
        if nth % 2 == 0 && seen.len() <= nth {
            seen.push(expect(&mut events, "message")["text"].as_str().expect("a text").to_owned());
            id.clone_from(&events.id);
        }
    }
    drop(events);
    let mut events = control.listen(Some(&id));
    while seen.len() < texts.len() {
        seen.push(expect(&mut events, "message")["text"].as_str().expect("a text").to_owned());
    }
    assert_eq!(seen, texts);
}

#[test]
fn an_unknown_id_gets_a_reset_and_then_what_happens() {
    let (home, serving, control) = serve(&[]);
    let id = control.listen(None).id;
    for unknown in ["nonsense", "", &format!("{id}7"), "\u{fffd}-1"] {
        let mut events = control.listen(Some(unknown));
        assert_eq!(expect(&mut events, "reset"), json!({}), "{unknown}");
        control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hi"})).ok();
        assert_eq!(events.next_of("message")["direction"], "inbound");
    }
    // The IDs of one server mean nothing to the next.
    drop(serving);
    let serving = Serving::start(&home, "--json");
    expect(&mut Control::of(&serving.base).listen(Some(&id)), "reset");
}

/// How many messages are sent at once: more events than are told one by one.
const FLOOD: usize = 1500;

/// Sends [`FLOOD`] messages with one request, to a number whose messages stay queued.
fn flood(control: &Control) {
    let texts: Vec<String> = (0..FLOOD).map(|nth| format!("text {nth}")).collect();
    let body = json!({ "text": texts }).to_string();
    let path = "/v2/api/chats/%2B15005550003/messages";
    let answer = control.ask("POST", path, &[("Content-Type", "application/json")], &body);
    assert_eq!(answer.status, 202, "{answer:?}");
}

/// Reads up to the reset. The only other event is the request, if it came before the messages were found.
fn expect_reset(events: &mut Events) {
    let (mut kind, mut value) = events.next();
    if kind == "request" {
        (kind, value) = events.next();
    }
    assert_eq!((kind, value), ("reset", json!({})));
}

/// The texts that a client fetches after a reset.
fn texts(control: &Control) -> Vec<String> {
    let messages = control.get("messages").ok();
    let messages = messages["messages"].as_array().expect("a list");
    messages.iter().map(|message| message["text"].as_str().expect("a text").to_owned()).collect()
}

#[test]
fn too_much_at_once_is_a_reset_and_then_single_events_go_on() {
    let (_home, _serving, control) = serve(&[]);
    let mut events = control.listen(None);
    flood(&control);
    expect_reset(&mut events);
    assert_eq!(texts(&control).len(), FLOOD, "what was not told is there after the reset");
    // Whatever comes after that is told, or followed by another reset, as long as the flood isn't over.
    for nth in 0.. {
        let text = format!("later {nth}");
        control.send("POST", "inbound", &json!({"chat": ADA, "text": text})).ok();
        let (kind, value) = events.next();
        if kind == "message" {
            assert_eq!(value["text"], text, "nothing was left out before it");
            break;
        }
        assert_eq!(kind, "reset");
        assert!(texts(&control).contains(&text));
    }
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "the end"})).ok();
    assert_eq!(expect(&mut events, "message")["text"], "the end");
}

#[test]
fn requests_are_followed_by_a_reset_too_while_there_is_too_much() {
    let (_home, _serving, control) = serve(&[]);
    let mut events = control.listen(None);
    flood(&control);
    let (mut count, mut was_reset, mut is_told) = (1, false, false);
    // Each of them is told or followed by a reset, at first the one and later the other.
    while !(was_reset && is_told) {
        control.ask("GET", "/v2/api/me", &[], "");
        count += 1;
        is_told = loop {
            let (kind, value) = events.next();
            if kind == "reset" {
                was_reset = true;
                let listed = control.get("requests").ok();
                assert_eq!(listed["requests"].as_array().map(Vec::len), Some(count));
                break false;
            }
            assert_eq!(kind, "request");
            if value["id"] == count {
                break true;
            }
        };
    }
}

#[test]
fn whoever_was_away_while_there_was_too_much_gets_a_reset() {
    let (_home, _serving, control) = serve(&[]);
    let id = control.listen(None).id;
    flood(&control);
    let mut events = control.listen(Some(&id));
    expect_reset(&mut events);
    let after = events.id.clone();
    assert_ne!(after, id);
    drop(events);
    let mut again = control.listen(Some(&id));
    expect_reset(&mut again);
    assert_eq!(again.id, after, "the same reset");
}

#[test]
fn waiting_for_a_message_is_not_held_up_by_what_is_not_told() {
    let (_home, _serving, control) = serve(&[]);
    let mut events = control.listen(None);
    flood(&control);
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "needle"})).ok();
    let found = control.get("messages?text=needle&wait=10s").ok();
    assert_eq!(found["messages"].as_array().map(Vec::len), Some(1));
    expect_reset(&mut events);
}

#[test]
fn a_quiet_stream_shows_that_it_lives() {
    use std::io::{BufRead, BufReader};
    let (_home, _serving, control) = serve(&[]);
    let mut reader = BufReader::new(control.begin("GET", "/_sandbox/events", &[], ""));
    let mut line = String::new();
    // A comment, which is a line that begins with a colon.
    while !line.starts_with(':') {
        line.clear();
        assert!(reader.read_line(&mut line).expect("a line") > 0, "the stream ended");
    }
}

#[test]
fn a_listener_that_reads_nothing_holds_up_nobody() {
    let (_home, _serving, control) = serve(&[]);
    let mut stalled = control.begin("GET", "/_sandbox/events", &[], "");
    let body = json!({"chat": ADA, "text": "x".repeat(100_000)});
    for _ in 0..100 {
        control.send("POST", "inbound", &body).ok();
    }
    assert_eq!(control.get("ready").status, 200);
    stalled.flush().expect("it is still there");
}

#[test]
fn it_takes_no_parameters() {
    let (_home, _serving, control) = serve(&[]);
    let refusal = control.get("events?since=1").refusal();
    assert_eq!(refusal, (400, "since is not known here: there are no parameters".to_owned()));
}
