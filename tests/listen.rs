//! `webhooks listen`: what becomes of a delivery that comes over HTTP.

use std::io::Write;

use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::hooks::{self, App, SECRET, body, deliver, post, sign};

#[test]
fn deliveries_of_either_form_and_header_are_events() {
    let home = Home::new();
    let mut listening = home.listen(&[]);
    let flat = body("message.received", "m1", "+15551234567");
    let envelope = r#"{"id":"evt_9","type":"message.sent","created_at":5,
        "data":{"id":"m2","chat_id":"+1555","content":{"type":"text","text":"Hi"}}}"#;
    for (header, body) in [("X-Blooio-Signature", flat.as_str()), ("Blooio-Signature", envelope)] {
        let signature = sign(body);
        let answer = post(
            &listening.url,
            &[(header, &signature), ("X-Twice", "1"), ("X-Twice", "2")],
            body.as_bytes(),
        );
        assert_eq!((answer.status, answer.body.as_str()), (200, ""));
        let mut record = listening.record();
        assert!(record["received_at"].as_i64().is_some_and(|at| (at / 1000).abs_diff(hooks::now()) < 60));
        record["received_at"].take();
        let id = record["id"].take();
        assert_eq!(id.as_str().map(str::len), Some(if header.starts_with('X') { 32 } else { 5 }));
        let parsed: Value = serde_json::from_str(body).expect("JSON");
        let is_flat = parsed["data"].is_null();
        let (message, chat) = if is_flat { ("m1", "+15551234567") } else { ("m2", "+1555") };
        let mut headers = json!({"host": "example.com", "content-length": body.len().to_string()});
        headers[header.to_lowercase()] = signature.into();
        headers["x-twice"] = "1, 2".into();
        headers["connection"] = "close".into();
        assert_eq!(
            record,
            json!({
                "type": "event", "id": null, "event": if is_flat { "message.received" } else { "message.sent" },
                "message_id": message, "chat": chat, "received_at": null, "headers": headers, "body": body,
                "forwarded": null,
            })
        );
    }
}

#[test]
fn a_delivery_that_is_not_verified_is_refused() {
    let home = Home::new();
    let app = App::serve();
    let mut listening = home.listen(&["--forward-to", &app.url]);
    let body = body("message.received", "m1", "+1555");
    let good = sign(&body);
    let stale = blooio_cli::webhook::signature::sign(
        &blooio_cli::secret::Secret::new(SECRET),
        hooks::now() - 400,
        body.as_bytes(),
    );
    let cases = [
        (vec![], "signature_missing"),
        (vec![("X-Blooio-Signature", "nonsense")], "signature_malformed"),
        (vec![("X-Blooio-Signature", "t=5,v1=é")], "signature_malformed"),
        (vec![("Blooio-Signature", stale.as_str())], "signature_stale"),
        (vec![("X-Blooio-Signature", &good[..good.len() - 1])], "signature_malformed"),
    ];
    for (headers, code) in cases {
        let answer = post(&listening.url, &headers, body.as_bytes());
        assert_eq!(answer.status, 401, "{code}");
        let record = listening.record();
        assert_eq!([&record["type"], &record["code"]], ["refused", code]);
        assert_eq!(record["status"], 401);
        assert!(record["reason"].as_str().is_some_and(|reason| !reason.is_empty()));
    }
    let other = post(&listening.url, &[("X-Blooio-Signature", &good)], b"{}");
    assert_eq!((other.status, listening.record()["code"].as_str()), (401, Some("signature_mismatch")));
    // Signed, and no event.
    assert_eq!(deliver(&listening.url, "[]").status, 400);
    assert_eq!(listening.record()["code"], "unreadable");
    assert_eq!(deliver(&listening.url, &body).status, 200);
    assert_eq!(listening.record()["type"], "event");
    assert_eq!(app.requests(1).len(), 1);
    listening.live.signal("TERM");
    let ran = listening.live.ended();
    assert!(!format!("{}{}", ran.stdout, ran.stderr).contains(SECRET));
    assert!(ran.stderr.starts_with("1 event, 7 refused\n"), "{}", ran.stderr);
}

#[test]
fn any_of_several_secrets_may_match() {
    let home = Home::new();
    home.write("old", "whsec_old\n");
    home.write("new", &format!("{SECRET}\n"));
    let listening = home.listen(&["--secret-file", "old", "--secret-file", "new"]);
    assert_eq!(deliver(&listening.url, &body("message.sent", "m", "+1")).status, 200);
}

#[test]
fn an_event_is_processed_once_and_a_replay_again() {
    let home = Home::new();
    let app = App::serve();
    let mut listening = home.listen(&["--forward-to", &app.url]);
    let sent = body("message.sent", "m1", "+1555");
    let like = r#"{"event":"message.reaction","message_id":"m1","external_id":"+1555","reaction":"like"}"#;
    let love = r#"{"event":"message.reaction","message_id":"m1","external_id":"+1555","reaction":"love"}"#;
    for body in [&sent, &sent, &body("message.delivered", "m1", "+1555"), like, love, like] {
        assert_eq!(deliver(&listening.url, body).status, 200);
    }
    let signature = sign(&sent);
    let headers = [
        ("X-Blooio-Signature", signature.as_str()),
        ("X-Blooio-Replay", "true"),
        ("X-Original-Event-Id", "evt_1"),
    ];
    assert_eq!(post(&listening.url, &headers, sent.as_bytes()).status, 200);
    let records: Vec<Value> = (0..5).map(|_| listening.record()).collect();
    let reactions = records.iter().filter(|record| record["event"] == "message.reaction").count();
    let replays: Vec<[&Value; 2]> =
        records.iter().map(|record| [&record["replay"], &record["original_event_id"]]).collect();
    assert_eq!((reactions, app.requests(5).len()), (2, 5));
    assert!(replays[..4].iter().all(|replay| replay.iter().all(|field| field.is_null())));
    assert_eq!(replays[4], [&json!(true), &json!("evt_1")]);
    // Also after a crash.
    listening.live.signal("KILL");
    drop(listening);
    let mut listening = home.listen(&["--forward-to", &app.url]);
    assert_eq!(deliver(&listening.url, &sent).status, 200);
    assert_eq!(deliver(&listening.url, &body("message.sent", "m2", "+1555")).status, 200);
    assert_eq!(listening.record()["message_id"], "m2");
    assert_eq!(app.requests(6).len(), 6);
}

#[test]
fn a_delivery_is_forwarded_as_it_came() {
    let home = Home::new();
    let app = App::serve_with("127.0.0.1:0", |_| Some((201, "created".to_owned())));
    let mut listening = home.listen(&["--forward-to", &app.url]);
    let body = "{ \"event\" : \"message.sent\",\n\"message_id\":\"m\",\"text\":\"\\ud83d é\" }";
    let signature = sign(body);
    let headers = [
        ("X-Blooio-Signature", signature.as_str()),
        ("X-Blooio-Event", "message.sent"),
        ("Content-Type", "application/json; charset=utf-8"),
        ("User-Agent", "Blooio"),
        ("X-Twice", "1"),
        ("X-Twice", "2"),
        ("Accept", "*/*"),
    ];
    let answer = post(&listening.url, &headers, body.as_bytes());
    assert_eq!((answer.status, answer.body.as_str()), (201, "created"));
    assert!(answer.head.contains("\r\nx-app: yes"), "{}", answer.head);
    let request = &app.requests(1)[0];
    assert_eq!((request.line.as_str(), request.text()), ("POST /hooks?a=b HTTP/1.1", body));
    let own = ["host", "content-length", "connection"];
    let mut passed: Vec<_> =
        request.headers.iter().filter(|(name, _)| !own.contains(&name.as_str())).cloned().collect();
    let mut sent: Vec<_> =
        headers.iter().map(|(name, value)| (name.to_lowercase(), (*value).to_owned())).collect();
    passed.sort();
    sent.sort();
    assert_eq!(passed, sent);
    assert_eq!(request.header("host"), Some(app.address().as_str()));
    let forwarded = listening.record()["forwarded"].clone();
    assert_eq!(forwarded["status"], 201);
    assert!(forwarded["ms"].is_u64());
}

#[test]
fn what_the_application_does_not_take_is_no_event() {
    let home = Home::new();
    let app = App::serve_with("127.0.0.1:0", |request| match hooks::message_of(request).as_str() {
        "m1" => Some((500, "no".to_owned())),
        "m2" => Some((302, String::new())),
        _ => Some((204, String::new())),
    });
    let mut listening = home.listen(&["--forward-to", &app.url]);
    for (message, status, text) in [("m1", 500, "no"), ("m2", 302, ""), ("m3", 204, ""), ("m1", 500, "no")] {
        let answer = deliver(&listening.url, &body("message.sent", message, "+1555"));
        assert_eq!((answer.status, answer.body.as_str()), (status, text));
    }
    assert_eq!(listening.record()["message_id"], "m3");
    let address = app.address();
    drop(app);
    let answer = deliver(&listening.url, &body("message.sent", "m4", "+1555"));
    assert_eq!(answer.status, 502);
    listening.live.signal("TERM");
    let stderr = listening.live.ended().stderr;
    let warning = "warning: message.sent of +1555 was not taken: the application";
    assert!(stderr.starts_with(&format!("{warning} answered 500\n{warning} answered 302\n")), "{stderr}");
    assert!(stderr.contains(&format!("{warning} can't be reached: ")), "{stderr} {address}");
}

#[test]
fn a_chat_is_in_order_and_chats_do_not_wait_for_each_other() {
    let home = Home::new();
    let (release, held) = std::sync::mpsc::channel::<()>();
    let held = std::sync::Mutex::new(held);
    let app = App::serve_with("127.0.0.1:0", move |request| {
        if hooks::message_of(request) == "m1" {
            held.lock().expect("a lock").recv().expect("a word");
        }
        Some((200, String::new()))
    });
    let mut listening = home.listen(&["--forward-to", &app.url]);
    let url = listening.url.clone();
    let send = |message: &'static str, chat: &'static str| {
        let url = url.clone();
        std::thread::spawn(move || deliver(&url, &body("message.sent", message, chat)).status)
    };
    let first = send("m1", "+1555");
    app.begun();
    // The other chat is answered while the first event is held, and so is the ledger.
    let mut seconds = Vec::new();
    for message in ["m2", "m3"] {
        seconds.push(send(message, "+1555"));
    }
    assert_eq!(send("o1", "+1666").join().expect("an answer"), 200);
    assert_eq!(listening.record()["message_id"], "o1");
    assert_eq!(app.messages(1), ["o1"]);
    release.send(()).expect("it waits");
    assert_eq!(first.join().expect("an answer"), 200);
    for second in seconds {
        assert_eq!(second.join().expect("an answer"), 200);
    }
    assert_eq!(listening.record()["message_id"], "m1");
    assert_eq!(app.messages(4)[..2], ["o1", "m1"]);
}

#[test]
fn filters_acknowledge_what_they_leave_out() {
    let home = Home::new();
    home.config("[aliases]\nann = \"+15551234567\"\n");
    let app = App::serve();
    let arguments = [
        "--event",
        "message.received",
        "--event",
        "message.read",
        "--chat",
        "@ann",
        "--forward-to",
        &app.url,
    ];
    let mut listening = home.listen(&arguments);
    for (event, message, chat) in [
        ("message.received", "m1", "+15557654321"),
        ("message.sent", "m2", "+15551234567"),
        ("message.received", "m3", "+15551234567"),
        ("message.read", "m4", "+15551234567"),
    ] {
        assert_eq!(deliver(&listening.url, &body(event, message, chat)).status, 200);
    }
    let shown = [listening.record(), listening.record()].map(|record| record["message_id"].clone());
    assert_eq!(shown, ["m3", "m4"]);
    assert_eq!(app.messages(2), ["m3", "m4"]);
}

#[test]
fn a_body_that_is_too_large_and_other_methods_are_refused() {
    let home = Home::new();
    let mut listening = home.listen(&[]);
    let fits = format!(r#"{{"event":"e","x":"{}"}}"#, "x".repeat(1024 * 1024 - 20));
    assert_eq!(fits.len(), 1024 * 1024);
    // It is acknowledged once it is printed, so somebody has to read.
    let (url, body) = (listening.url.clone(), fits.clone());
    let delivered = std::thread::spawn(move || deliver(&url, &body).status);
    assert_eq!(listening.record()["body"].as_str(), Some(fits.as_str()));
    assert_eq!(delivered.join().expect("a thread"), 200);
    for length in [1024 * 1024 + 1, 4 * 1024 * 1024, 64 * 1024 * 1024] {
        let body = vec![b' '; length];
        let signature = "t=1,v1=a";
        if length < 16 * 1024 * 1024 {
            assert_eq!(post(&listening.url, &[("X-Blooio-Signature", signature)], &body).status, 413);
        } else {
            // It is not read to its end.
            let mut stream = hooks::connect(&listening.url);
            let head = format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n");
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        }
        let record = listening.record();
        assert_eq!([&record["type"], &record["code"]], ["refused", "too_large"]);
    }
    let mut stream = hooks::connect(&listening.url);
    stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("it reads");
    let mut answer = String::new();
    std::io::Read::read_to_string(&mut stream, &mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 405 ") && answer.contains("\r\nallow: POST\r\n"), "{answer}");
}

#[test]
fn half_open_clients_hold_up_nobody() {
    let home = Home::new();
    let mut listening = home.listen(&["--count", "1"]);
    let mut held = Vec::new();
    for start in ["", "POST / HTTP/1.1\r\n", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{"] {
        for _ in 0..40 {
            let mut stream = hooks::connect(&listening.url);
            stream.write_all(start.as_bytes()).expect("it reads");
            held.push(stream);
        }
    }
    assert_eq!(deliver(&listening.url, &body("message.sent", "m", "+1")).status, 200);
    assert_eq!(listening.record()["message_id"], "m");
    // They don't delay the end either.
    assert_eq!(listening.live.ended().code, 0);
    drop(held);
}

#[test]
fn what_people_wrote_can_be_left_out_of_the_output() {
    let home = Home::new();
    let app = App::serve();
    let mut listening = home.listen(&["--no-text", "--forward-to", &app.url]);
    let text = r#"{"event":"message.received","message_id":"m","external_id":"+1555","text":"secret words",
        "original_text":"secret words","attachments":["secret words"]}"#;
    assert_eq!(deliver(&listening.url, text).status, 200);
    let record = listening.record();
    assert!(!record.to_string().contains("secret words"), "{record}");
    assert_eq!([&record["body"], &record["chat"]], [&Value::Null, &json!("+1555")]);
    assert_eq!(app.requests(1)[0].text(), text);
}

#[test]
fn people_get_a_line_an_event_and_scripts_a_body() {
    let home = Home::new();
    let hostile = "\u{1b}[2J\u{202e}$(reboot)\n`x`";
    let texts = json!({
        "event": "message.received", "message_id": "m1", "external_id": "grp_a", "group_id": "grp_a",
        "is_group": true, "sender": "+15551234567", "text": hostile,
    })
    .to_string();
    let reaction = r#"{"event":"message.reaction","message_id":"m1","external_id":"+15557654321",
        "reaction":"love","action":"add","original_text":"Hi"}"#;
    for (mode, count) in [("--color=never", 2), ("-q", 2)] {
        let home = Home::new();
        let mut command =
            home.process(&["webhooks", "listen", "--port=0", mode, "--count=2", "--ready-file=up"]);
        command.env("BLOOIO_WEBHOOK_SECRET", SECRET).env("TZ", "UTC");
        let mut live = crate::harness::live::Live::start(command);
        let url = if mode == "-q" {
            let file = home.path().join("up");
            loop {
                match std::fs::read_to_string(&file) {
                    Ok(url) => break url.trim_end().to_owned(),
                    Err(_) => std::thread::yield_now(),
                }
            }
        } else {
            let first = live.line();
            first.strip_prefix("Listening on ").expect("a URL").trim_end().to_owned()
        };
        for body in [&texts, reaction] {
            assert_eq!(deliver(&url, body).status, 200);
        }
        let ran = live.ended();
        let lines: Vec<&str> = ran.stdout.lines().rev().take(count).collect();
        if mode == "-q" {
            let compact = r#"{"event":"message.reaction","message_id":"m1","external_id":"+15557654321","reaction":"love","action":"add","original_text":"Hi"}"#;
            assert_eq!(lines, [compact, &texts]);
            continue;
        }
        let [reaction, text] = lines[..] else { panic!("{}", ran.stdout) };
        assert_eq!(
            &text[8..],
            "  message.received   +15551234567 in grp_a  \\u{1b}[2J\\u{202e}$(reboot)\\n`x`"
        );
        assert_eq!(&reaction[8..], "  message.reaction   +15557654321           +love to \"Hi\"");
        assert_eq!(ran.stderr, "Press Ctrl-C to end.\n");
    }
    drop(home);
}
