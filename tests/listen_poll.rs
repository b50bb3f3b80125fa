//! `webhooks listen --poll`: the log of a webhook, read without a tunnel.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::harness::Home;
use crate::harness::hooks::{App, HookLog, SECRET, body, message_of, now};
use crate::harness::live::Live;
use crate::harness::wire::Request;

/// The message IDs in the order of their chats.
fn by_chat(requests: &[Request]) -> BTreeMap<String, Vec<usize>> {
    let mut chats: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for request in requests {
        let event: Value = serde_json::from_str(request.text()).expect("JSON");
        let chat = event["external_id"].as_str().expect("a chat").to_owned();
        chats.entry(chat).or_default().push(message_of(request)[4..].parse().expect("a number"));
    }
    chats
}

/// Checks that each message of a range came once, in order within its chat.
fn each_once(app: &App, messages: std::ops::Range<usize>) {
    once_each(&app.requests(messages.len()), messages);
}

fn once_each(requests: &[Request], messages: std::ops::Range<usize>) {
    let mut all = BTreeSet::new();
    for (chat, numbers) in by_chat(requests) {
        assert!(numbers.is_sorted_by(|one, next| one < next), "{chat}: {numbers:?}");
        all.extend(numbers);
    }
    assert!(all.iter().copied().eq(messages), "{} messages", all.len());
    assert_eq!(all.len(), requests.len());
}

/// A chat for each of so many.
fn chat(number: usize, chats: usize) -> String {
    format!("+1555{:04}", number % chats)
}

#[test]
fn it_begins_now_and_continues_where_it_was() {
    let (home, log, app) = (Home::new(), HookLog::serve(), App::serve());
    let time = now() * 1000;
    (0..250).for_each(|number| log.log().message(number, &chat(number, 7), time));
    let arguments = ["--forward-to", app.url.as_str()];
    let mut listening = home.poll(&log, &arguments);
    assert!(listening.url.ends_with("/v2/api/webhooks/wh_1/logs"), "{}", listening.url);
    (250..255).for_each(|number| log.log().message(number, &chat(number, 7), time));
    let shown: BTreeSet<String> =
        (0..5).map(|_| listening.record()["id"].as_str().expect("an ID").to_owned()).collect();
    assert_eq!(shown, (250..255).map(|number| format!("evt_{number}")).collect());
    listening.live.signal("TERM");
    assert_eq!(listening.live.ended().code, 143);
    // An hour passes.
    (255..955).for_each(|number| log.log().message(number, &chat(number, 7), time + 3_600_000));
    let mut listening = home.poll(&log, &arguments);
    (0..700).for_each(|_| assert_eq!(listening.record()["type"], "event"));
    assert_eq!(listening.record(), serde_json::json!({"type": "caught_up", "events": 700}));
    each_once(&app, 250..955);
}

#[test]
fn forwards_are_signed_anew_and_marked() {
    let (home, log, app) = (Home::new(), HookLog::serve(), App::serve());
    let time = (now() - 86_400) * 1000;
    let text =
        "{ \"event\":\"message.sent\" ,\"message_id\":\"msg_1\",\"external_id\":\"+1\",\"text\":\"\\ud83d\"}";
    log.log().add("evt_1", time, text.to_owned(), None);
    log.log().add("evt_2", time + 1, text.to_owned(), None);
    log.log().add("evt_3", time + 2, text.to_owned(), Some("evt_1"));
    let mut listening = home.poll(&log, &["--since", "2d", "--forward-to", &app.url, "--count", "2"]);
    let requests = app.requests(2);
    for (request, replay) in requests.iter().zip([None, Some("true")]) {
        assert_eq!(request.text(), text);
        let signature = request.header("x-blooio-signature").expect("a signature");
        let secrets = [blooio_cli::secret::Secret::new(SECRET)];
        let tolerance = blooio_cli::webhook::signature::TOLERANCE;
        let verified =
            blooio_cli::webhook::signature::verify(signature, text.as_bytes(), &secrets, now(), tolerance);
        assert_eq!(verified, Ok(()));
        let headers = ["x-blooio-event", "x-blooio-message-id", "x-blooio-replay", "x-original-event-id"];
        let original = replay.map(|_| "evt_1");
        assert_eq!(
            headers.map(|name| request.header(name)),
            [Some("message.sent"), Some("msg_1"), replay, original]
        );
    }
    let [first, second] = [listening.record(), listening.record()];
    assert_eq!([&first["id"], &second["id"]], ["evt_1", "evt_3"]);
    assert_eq!((&first["replay"], &second["replay"]), (&Value::Null, &Value::Bool(true)));
    assert_eq!(first["received_at"], time);
    assert_eq!(listening.live.ended().code, 0);
}

#[test]
fn ten_thousand_events_and_an_application_that_comes_and_goes() {
    let (home, log) = (Home::new(), HookLog::serve());
    let time = now() * 1000;
    (0..10_000).for_each(|number| {
        log.log().message(number, &chat(number, 200), time + i64::try_from(number).expect("a time"));
    });
    // Where other tests don't listen: nobody may take the port while the application is gone.
    let address = if cfg!(target_os = "linux") { "127.0.0.2:0" } else { "127.0.0.1:0" };
    let place = std::net::TcpListener::bind(address).and_then(|port| port.local_addr()).expect("a port");
    let url = format!("http://{place}/hooks");
    let mut command = home.poll_command(&log, &["--since", "1h", "--forward-to", &url, "--count", "10000"]);
    command.stdout(std::fs::File::create(home.path().join("out")).expect("a file"));
    let listening = Live::start(command);
    let taken = Arc::new(Mutex::new(Vec::new()));
    // It is not there at first, takes some, fails with some, and is gone in between.
    for (until, fails) in [(500, 0), (2000, 7), (10_000, 0)] {
        let (count, noted) = (AtomicUsize::new(0), Arc::clone(&taken));
        let app = App::serve_with(&place.to_string(), move |request| {
            if fails > 0 && count.fetch_add(1, Ordering::SeqCst) % fails == 0 {
                return Some((503, String::new()));
            }
            noted.lock().expect("a list").push(request.clone());
            Some((200, String::new()))
        });
        while taken.lock().expect("a list").len() < until {
            std::thread::yield_now();
        }
        drop(app);
    }
    let ran = listening.ended();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let output = std::fs::read_to_string(home.path().join("out")).expect("a file");
    let events = output.lines().filter(|line| line.contains("\"type\":\"event\"")).count();
    assert_eq!(events, 10_000);
    once_each(&taken.lock().expect("a list"), 0..10_000);
}

#[test]
fn a_listener_that_is_killed_hands_over_the_rest() {
    let (home, log, app) = (Home::new(), HookLog::serve(), App::serve());
    let time = now() * 1000;
    (0..2000).for_each(|number| {
        log.log().message(number, &chat(number, 20), time + i64::try_from(number).expect("a time"));
    });
    let arguments = ["--since", "1h", "--forward-to", app.url.as_str()];
    for seen in [300, 900] {
        let mut command = home.poll_command(&log, &arguments);
        command.stdout(std::process::Stdio::null());
        let live = Live::start(command);
        app.requests(seen);
        live.signal("KILL");
        assert_eq!(live.ended().code, -1);
    }
    let mut listening = home.poll(&log, &arguments);
    loop {
        let record = listening.record();
        if record["type"] == "caught_up" {
            break;
        }
    }
    let requests = app.requests(2000);
    // What was in flight may have come once more: at most 32 at each of the two kills.
    let distinct: BTreeSet<String> = requests.iter().map(message_of).collect();
    assert_eq!(distinct.len(), 2000);
    assert!(requests.len() <= 2000 + 64, "{}", requests.len());
    // From then on nothing comes again.
    listening.live.signal("TERM");
    drop(listening.live.ended());
    let mut listening = home.poll(&log, &["--forward-to", &app.url]);
    assert_eq!(listening.record(), serde_json::json!({"type": "caught_up", "events": 0}));
    assert_eq!(app.requests(2000).len(), requests.len());
}

#[test]
fn a_log_that_changes_while_it_is_read() {
    let (home, log, app) = (Home::new(), HookLog::serve(), App::serve());
    let time = now() * 1000;
    let chats = 9;
    (0..1000).for_each(|number| {
        log.log().message(number, &chat(number, chats), time + i64::try_from(number).expect("a time"));
    });
    let mut next = 1000;
    // Each page finds it longer, and with an attempt that was logged late.
    log.log().before = Some(Box::new(move |attempts| {
        if next >= 1200 {
            return;
        }
        let newest = attempts.last().map_or(time, |attempt| attempt.time);
        for (number, time) in [(next, newest + 10), (next + 1, newest - 5)] {
            let at = attempts.partition_point(|attempt| attempt.time <= time);
            let body = body("message.received", &format!("msg_{number}"), &format!("+1666{number}"));
            let attempt = crate::harness::hooks::Attempt {
                event_id: format!("evt_{number}"),
                time,
                body,
                original: None,
            };
            attempts.insert(at, attempt);
        }
        next += 2;
        if next == 1150 {
            attempts.drain(..400);
        }
    }));
    let listening = home.poll(&log, &["--since", "1h", "--forward-to", &app.url, "--count", "1200"]);
    assert_eq!(listening.live.ended().code, 0);
    each_once(&app, 0..1200);
}

#[test]
fn an_event_that_is_stuck_holds_up_its_chat_only() {
    let (home, log) = (Home::new(), HookLog::serve());
    let tries = AtomicUsize::new(0);
    let app = App::serve_with("127.0.0.1:0", move |request| {
        let is_stuck = message_of(request) == "msg_0" && tries.fetch_add(1, Ordering::SeqCst) < 2;
        Some((if is_stuck { 422 } else { 200 }, String::new()))
    });
    let time = now() * 1000;
    (0..12).for_each(|number| log.log().message(number, &chat(number, 3), time));
    let listening = home.poll(&log, &["--since", "1h", "--forward-to", &app.url, "--count", "12"]);
    let ran = listening.live.ended();
    assert_eq!(ran.code, 0);
    let warning =
        "warning: message.received of +15550000 was not taken: the application answered 422; retrying";
    assert_eq!(ran.stderr.matches(warning).count(), 1, "{}", ran.stderr);
    let requests = app.requests(14);
    let chats = by_chat(&requests);
    assert_eq!(chats["+15550000"], [0, 0, 0, 3, 6, 9]);
    assert_eq!((&chats["+15550001"], &chats["+15550002"]), (&vec![1, 4, 7, 10], &vec![2, 5, 8, 11]));
    let last = requests.iter().rposition(|request| message_of(request) == "msg_0");
    assert!(last.is_some_and(|last| last >= 8), "the other chats waited");
}

#[test]
fn it_is_never_ready_before_it_is_connected() {
    let log = HookLog::serve();
    for instead in [(503, "{}"), (200, "<html>"), (200, "{}"), (429, "{}")] {
        let home = Home::new();
        log.log().instead = Some((instead.0, instead.1.to_owned()));
        let mut command = home.poll_command(&log, &["--ready-file", "ready", "--retries", "0"]);
        command.env("BLOOIO_RETRIES", "0");
        let mut live = Live::start(command);
        let first: Value = serde_json::from_str(&live.line()).expect("JSON");
        assert_eq!(first["type"], "reconnecting", "{instead:?}");
        log.looked_at(2);
        assert!(!home.path().join("ready").exists());
        log.log().instead = None;
        let second: Value = serde_json::from_str(&live.line()).expect("JSON");
        assert_eq!(second["type"], "ready");
        // And when the connection is lost later, it says so once, and when it is back.
        log.log().instead = Some((503, String::new()));
        log.looked_at(3);
        log.log().instead = None;
        let [lost, back] =
            [live.line(), live.line()].map(|line| serde_json::from_str::<Value>(&line).expect("JSON"));
        assert_eq!((&lost["type"], &back["type"]), (&"reconnecting".into(), &"caught_up".into()));
        live.signal("TERM");
        let ran = live.ended();
        assert_eq!(ran.code, 143, "{ran:?}");
    }
}

#[test]
fn what_will_never_work_ends_it() {
    let (home, log) = (Home::new(), HookLog::serve());
    let run = |arguments: &[&str]| {
        let mut command =
            home.process_at(&log.base, &[&["webhooks", "listen", "--poll"], arguments].concat());
        command.env("BLOOIO_WEBHOOK_SECRET", SECRET);
        Live::start(command).ended()
    };
    let ran = run(&["wh_2"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (4, ""));
    assert!(
        ran.stderr.contains("hint: choose an existing webhook: blooio webhooks list\n"),
        "{}",
        ran.stderr
    );
    log.log().instead = Some((401, r#"{"error":"Invalid API key","status":401}"#.to_owned()));
    let ran = run(&["wh_1"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (3, ""), "{}", ran.stderr);
    log.log().instead = None;
    // Also later.
    let listening = home.poll(&log, &[]);
    log.log().instead = Some((401, "{}".to_owned()));
    assert_eq!(listening.live.ended().code, 3);
    let ran = run(&[".."]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    let app = App::serve();
    let mut command =
        home.process_at(&log.base, &["webhooks", "listen", "--poll", "wh_1", "--forward-to", &app.url]);
    command.env_remove("BLOOIO_WEBHOOK_SECRET");
    assert_eq!(Live::start(command).ended().code, 3);
}

#[test]
fn only_one_may_read_a_webhook() {
    let (home, log) = (Home::new(), HookLog::serve());
    let first = home.poll(&log, &[]);
    let ran = Live::start(home.poll_command(&log, &[])).ended();
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert_eq!(ran.error()["message"], "another listener is running for webhook wh_1");
    first.live.signal("TERM");
    drop(first.live.ended());
    drop(home.poll(&log, &[]));
}
