//! Webhooks that `sandbox serve` calls, by an endpoint on loopback.

use std::io::{BufRead, BufReader};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use blooio_cli::secret::Secret;
use blooio_cli::webhook::signature::{TOLERANCE, verify};
use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::control::Control;
use crate::harness::endpoint::{Answer, Endpoint, FAILS, OK, body, event};
use crate::harness::wire::Request;
use crate::sandbox_serve::Serving;

/// A webhook of the sandbox: its ID and its secret.
fn register(home: &Home, url: &str, kind: &str) -> (String, Secret) {
    let ran = home.blooio(["--sandbox", "webhooks", "create", url, "--type", kind, "--json"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let webhook: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let field = |name: &str| webhook[name].as_str().expect("a text").to_owned();
    (field("webhook_id"), Secret::new(field("signing_secret")))
}

/// Sends in another process than the one that serves; the ID of the message.
fn send(home: &Home, to: &str) -> String {
    let ran = home.blooio(["--sandbox", "send", to, "Hi", "-q"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.stdout.trim_end().to_owned()
}

/// The log of a webhook, oldest first, once it is as the test expects.
fn log_once(home: &Home, webhook: &str, fits: impl Fn(&[Value]) -> bool) -> Vec<Value> {
    let began = std::time::Instant::now();
    loop {
        let ran = home.blooio(["--sandbox", "webhooks", "logs", webhook, "--sort", "asc", "--json"]).run();
        let log: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        let logs = log["logs"].as_array().expect("a list");
        if fits(logs) {
            return logs.clone();
        }
        assert!(began.elapsed() < Duration::from_secs(60), "{logs:#?}");
    }
}

fn all_answered(logs: &[Value]) -> bool {
    logs.iter().all(|entry| entry["response_status"].is_u64())
}

fn statuses(logs: &[Value]) -> Vec<Value> {
    logs.iter().map(|entry| entry["response_status"].clone()).collect()
}

fn id(delivery: &Request) -> &str {
    delivery.header("x-blooio-message-id").expect("an ID")
}

#[test]
fn what_another_process_sends_is_delivered_and_signed() {
    let (home, endpoint) = (Home::new(), Endpoint::new());
    let (webhook, secret) = register(&home, &endpoint.url, "all");
    let _serving = Serving::start(&home, "--json");
    let message = send(&home, "+15551234567");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time").as_secs();
    for (name, status) in [("message.sent", "sent"), ("message.delivered", "delivered")] {
        let delivery = endpoint.next();
        assert_eq!(delivery.line, "POST /hook HTTP/1.1");
        assert_eq!(
            (event(&delivery), id(&delivery), delivery.header("content-type")),
            (name, message.as_str(), Some("application/json"))
        );
        assert_eq!(
            (delivery.header("x-blooio-replay"), delivery.header("x-original-event-id")),
            (None, None)
        );
        let signature = delivery.header("x-blooio-signature").expect("a signature");
        let now = i64::try_from(now).expect("a time");
        assert_eq!(verify(signature, &delivery.body, std::slice::from_ref(&secret), now, TOLERANCE), Ok(()));
        let body = body(&delivery);
        assert_eq!(
            json!([body["event"], body["message_id"], body["external_id"], body["status"], body["text"]]),
            json!([name, message, "+15551234567", status, "Hi"])
        );
    }
    let log = log_once(&home, &webhook, |logs| logs.len() == 2 && all_answered(logs));
    for entry in &log {
        assert_eq!((&entry["response_status"], &entry["response_json"]), (&json!(200), &json!({"ok": true})));
        let time = |name: &str| entry[name].as_u64().expect("a time");
        let took = entry["metadata"]["duration_ms"].as_u64().expect("a duration");
        assert_eq!(time("response_received_at"), time("attempted_time") + took);
        assert!(time("attempted_time") >= entry["event_body"]["timestamp"].as_u64().expect("a time"));
    }
    assert!(endpoint.rest().is_empty());
}

#[test]
fn what_people_do_is_delivered_to_whoever_is_told() {
    let (home, messages, statuses) = (Home::new(), Endpoint::new(), Endpoint::new());
    register(&home, &messages.url, "message");
    register(&home, &statuses.url, "status");
    let _serving = Serving::start(&home, "--json");
    send(&home, "+15005550010");
    let received = messages.next();
    let text = body(&received);
    assert_eq!(
        json!([text["event"], text["text"], text["sender"], text["received_at"]]),
        json!(["message.received", "YES", "+15005550010", text["timestamp"]])
    );
    send(&home, "+15005550012");
    let reacted = body(&messages.next());
    assert_eq!(
        json!([reacted["event"], reacted["reaction"], reacted["action"], reacted["original_text"]]),
        json!(["message.reaction", "love", "add", "Hi"])
    );
    let ran = home.blooio(["--sandbox", "polls", "send", "+15551234567", "--title", "?", "a", "b"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let poll = body(&messages.next());
    assert_eq!(json!([poll["event"], poll["options"]]), json!(["poll.created", ["a", "b"]]));
    let mut told = statuses.events(5);
    told.sort();
    let [delivered, read, sent] = ["message.delivered", "message.read", "message.sent"];
    assert_eq!(told, [delivered, delivered, read, sent, sent]);
    assert!(messages.rest().is_empty() && statuses.rest().is_empty());
}

#[test]
fn a_failure_is_tried_six_times_and_each_is_logged() {
    let (home, endpoint) = (Home::new(), Endpoint::answering(|_| FAILS));
    let (webhook, secret) = register(&home, &endpoint.url, "status");
    let mut serving = Serving::start_with(&home, &["--no-input", "--speed", "600"]);
    let stderr = serving.child.stderr.take().expect("a pipe");
    send(&home, "+15005550001");
    let deliveries: Vec<_> = (0..6).map(|_| endpoint.next()).collect();
    for delivery in &deliveries {
        assert_eq!((event(delivery), &delivery.body), ("message.sent", &deliveries[0].body));
        let signature = delivery.header("x-blooio-signature").expect("a signature");
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time").as_secs();
        let now = i64::try_from(now).expect("a time");
        assert_eq!(verify(signature, &delivery.body, std::slice::from_ref(&secret), now, TOLERANCE), Ok(()));
    }
    let log = log_once(&home, &webhook, |logs| logs.len() == 6 && all_answered(logs));
    assert_eq!(statuses(&log), vec![json!(500); 6]);
    assert!(log.iter().all(|entry| entry["event_id"] == log[0]["event_id"]));
    let time = |entry: &Value| entry["attempted_time"].as_u64().expect("a time");
    let waits: Vec<u64> = log.windows(2).map(|pair| time(&pair[1]) - time(&pair[0])).collect();
    for (wait, least) in waits.iter().zip([50, 100, 200, 400, 800]) {
        assert!(*wait >= least, "{waits:?}");
    }
    let shown = home.blooio(["--sandbox", "webhooks", "get", &webhook, "--json"]).run();
    let shown: Value = serde_json::from_str(&shown.stdout).expect("JSON");
    assert_eq!((&shown["failure_count"], &shown["last_triggered"]), (&json!(6), &log[5]["attempted_time"]));
    drop(serving);
    let lines: Vec<String> = BufReader::new(stderr).lines().map(|line| line.expect("UTF-8")).collect();
    let told = |nth: usize, more: &str| {
        let line = lines[nth].split("  ").collect::<Vec<_>>();
        assert_eq!(line[0], "message.sent", "{lines:?}");
        assert!(line[1].starts_with("500 in ") && line[2] == format!("{} {more}", endpoint.url), "{lines:?}");
    };
    assert_eq!(lines.len(), 8, "{lines:?}");
    told(2, "(attempt 1, the next in 50 ms)");
    told(6, "(attempt 5, the next in 800 ms)");
    told(7, "(attempt 6)");
}

/// Answers with a failure until it is told otherwise.
fn switched() -> (Arc<AtomicBool>, Endpoint) {
    let works = Arc::new(AtomicBool::new(false));
    let switch = Arc::clone(&works);
    (works, Endpoint::answering(move |_| if switch.load(Ordering::Relaxed) { OK } else { FAILS }))
}

#[test]
fn a_kill_loses_no_retry() {
    let home = Home::new();
    let (works, endpoint) = switched();
    let (webhook, _) = register(&home, &endpoint.url, "status");
    let fast = ["--json", "--speed", "100"];
    let serving = Serving::start_with(&home, &fast);
    send(&home, "+15005550001");
    let first = endpoint.next();
    log_once(&home, &webhook, all_answered);
    // SIGKILL, as soon as the first attempt is stored.
    drop(serving);
    works.store(true, Ordering::Relaxed);
    let _serving = Serving::start_with(&home, &fast);
    let log =
        log_once(&home, &webhook, |logs| logs.last().is_some_and(|last| last["response_status"] == 200));
    let attempts = statuses(&log);
    assert!(
        attempts.len() >= 2 && attempts[..attempts.len() - 1].iter().all(|status| status == 500),
        "{log:#?}"
    );
    assert!(endpoint.rest().iter().all(|delivery| delivery.body == first.body));
}

#[test]
fn an_attempt_that_a_kill_cuts_off_comes_again() {
    let home = Home::new();
    let calls = AtomicUsize::new(0);
    let endpoint =
        Endpoint::answering(move |_| if calls.fetch_add(1, Ordering::Relaxed) == 0 { None } else { OK });
    register(&home, &endpoint.url, "status");
    let serving = Serving::start(&home, "--json");
    let message = send(&home, "+15005550001");
    let first = endpoint.next();
    drop(serving);
    let _serving = Serving::start(&home, "--json");
    let again = endpoint.next();
    assert_eq!((id(&first), id(&again)), (message.as_str(), message.as_str()));
    assert_eq!(first.body, again.body);
}

#[test]
fn what_happened_while_nobody_served_is_delivered_later() {
    let (home, endpoint) = (Home::new(), Endpoint::new());
    register(&home, &endpoint.url, "status");
    let ran = home.blooio(["--sandbox", "send", "+15005550001", "Hi", "--wait=sent", "-q"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(endpoint.rest().is_empty(), "only `serve` delivers");
    let _serving = Serving::start(&home, "--json");
    assert_eq!(id(&endpoint.next()), ran.stdout.trim_end());
}

#[test]
fn of_two_servers_one_delivers_and_the_other_takes_over() {
    let (home, endpoint) = (Home::new(), Endpoint::new());
    let (webhook, _) = register(&home, &endpoint.url, "status");
    let one = Serving::start(&home, "--json");
    let two = Serving::start(&home, "--json");
    let mut expected = Vec::new();
    for _ in 0..5 {
        expected.push(send(&home, "+15005550001"));
        assert_eq!(id(&endpoint.next()), expected[expected.len() - 1]);
    }
    log_once(&home, &webhook, |logs| logs.len() == 5 && all_answered(logs));
    assert!(endpoint.rest().is_empty(), "each once");
    drop(one);
    expected.push(send(&home, "+15005550001"));
    assert_eq!(id(&endpoint.next()), expected[5]);
    log_once(&home, &webhook, |logs| logs.len() == 6 && all_answered(logs));
    let _three = Serving::start(&home, "--json");
    drop(two);
    let last = send(&home, "+15005550001");
    assert_eq!(id(&endpoint.next()), last);
    log_once(&home, &webhook, |logs| logs.len() == 7 && all_answered(logs));
    assert!(endpoint.rest().is_empty(), "each once");
}

#[test]
fn a_chat_is_delivered_in_order() {
    let (home, endpoint) = (Home::new(), Endpoint::new());
    register(&home, &endpoint.url, "status");
    let serving = Serving::start(&home, "--json");
    let texts: Vec<String> = (0..30).map(|n| n.to_string()).collect();
    let mut arguments = vec!["send", "+15005550001"];
    arguments.extend(texts.iter().map(String::as_str));
    let ran = home.blooio([]).args(&arguments).api(&serving.base).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let told: Vec<Value> = (0..30).map(|_| body(&endpoint.next())["text"].clone()).collect();
    assert_eq!(told, texts);
}

#[test]
fn an_endpoint_that_hangs_in_one_chat_holds_up_no_other() {
    let hangs = |request: &Request| -> Answer {
        if body(request)["external_id"] == "+15005550001" { None } else { OK }
    };
    let (home, endpoint, other) = (Home::new(), Endpoint::answering(hangs), Endpoint::new());
    register(&home, &endpoint.url, "status");
    register(&home, &other.url, "status");
    let _serving = Serving::start(&home, "--json");
    send(&home, "+15005550001");
    assert_eq!(body(&endpoint.next())["external_id"], "+15005550001");
    assert_eq!(body(&other.next())["external_id"], "+15005550001");
    send(&home, "+15551234567");
    for endpoint in [&endpoint, &other] {
        assert_eq!(endpoint.events(2), ["message.sent", "message.delivered"]);
    }
}

#[test]
fn a_paused_webhook_misses_what_happens_meanwhile() {
    let (home, endpoint) = (Home::new(), Endpoint::new());
    let (webhook, _) = register(&home, &endpoint.url, "status");
    let _serving = Serving::start(&home, "--json");
    let update = |how: &str| {
        let ran = home.blooio(["--sandbox", "webhooks", "update", &webhook, how]).run();
        assert_eq!(ran.code, 0, "{ran:?}");
    };
    update("--pause");
    let ran = home.blooio(["--sandbox", "send", "+15005550001", "Hi", "--wait=sent", "-q"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    update("--resume");
    let message = send(&home, "+15005550001");
    assert_eq!(id(&endpoint.next()), message);
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = Endpoint::new();
    let head = format!("307 Temporary Redirect\r\nLocation: {}", elsewhere.url);
    let head: &'static str = Box::leak(head.into_boxed_str());
    let (home, endpoint) = (Home::new(), Endpoint::answering(move |_| Some(head)));
    let (webhook, _) = register(&home, &endpoint.url, "status");
    let _serving = Serving::start_with(&home, &["--json", "--speed", "600"]);
    send(&home, "+15005550001");
    let log = log_once(&home, &webhook, |logs| logs.len() == 6);
    assert_eq!(statuses(&log)[..5], vec![json!(307); 5]);
    assert!(elsewhere.rest().is_empty());
}

#[test]
fn a_reset_drops_what_waits() {
    let home = Home::new();
    let (works, endpoint) = switched();
    let (webhook, _) = register(&home, &endpoint.url, "status");
    let _serving = Serving::start_with(&home, &["--json", "--speed", "20"]);
    let dropped = send(&home, "+15005550001");
    assert_eq!(id(&endpoint.next()), dropped);
    log_once(&home, &webhook, all_answered);
    assert_eq!(home.blooio(["sandbox", "reset"]).run().code, 0);
    endpoint.rest();
    works.store(true, Ordering::Relaxed);
    register(&home, &endpoint.url, "status");
    // Longer than the wait for what was dropped: the third of its attempts would be due.
    for _ in 0..3 {
        let message = send(&home, "+15005550013");
        for _ in 0..2 {
            assert_eq!(id(&endpoint.next()), message);
        }
    }
}

#[test]
fn another_host_is_called_only_if_that_is_asked_for() {
    let home = Home::new();
    // A name that no resolver knows.
    let (webhook, _) = register(&home, "https://blooio.invalid/hook", "status");
    let mut serving = Serving::start(&home, "--quiet");
    let stderr = serving.child.stderr.take().expect("a pipe");
    send(&home, "+15551234567");
    let is_tried =
        |logs: &[Value]| logs.len() == 2 && logs.iter().all(|log| log["metadata"]["error"].is_string());
    let log = log_once(&home, &webhook, is_tried);
    for entry in &log {
        assert_eq!(
            json!([entry["response_status"], entry["metadata"]["error"], entry["metadata"]["error_type"]]),
            json!([
                null,
                "blooio.invalid was not called: only this machine is, unless the sandbox is served with --deliver-anywhere",
                "not_allowed"
            ])
        );
    }
    drop(serving);
    let lines: Vec<String> = BufReader::new(stderr).lines().map(|line| line.expect("UTF-8")).collect();
    assert_eq!(
        lines,
        [
            "warning: not calling webhooks on blooio.invalid: only this machine is called (--deliver-anywhere calls other hosts too)"
        ]
    );

    let _serving = Serving::start_with(&home, &["--quiet", "--deliver-anywhere"]);
    send(&home, "+15005550001");
    let log = log_once(&home, &webhook, |logs| logs.len() >= 3 && is_tried(&logs[1..]));
    // Nobody has that name; how long it takes to find that out is up to the resolver.
    let kind = log[2]["metadata"]["error_type"].as_str();
    assert!(matches!(kind, Some("unreachable" | "timeout")), "{kind:?}");
}

#[test]
fn a_store_that_fails_is_told_and_deliveries_go_on_after_it() {
    use std::io::Write;
    let (home, endpoint) = (Home::new(), Endpoint::new());
    register(&home, &endpoint.url, "status");
    let mut serving = Serving::start(&home, "--quiet");
    let stderr = serving.child.stderr.take().expect("a pipe");
    let (lines, told) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stderr).lines() {
            let _ = lines.send(line.expect("UTF-8"));
        }
    });
    let path = home.path().join(".local/state/blooio/sandbox/sandbox.jsonl");
    let mut file = std::fs::OpenOptions::new().append(true).open(&path).expect("the store");
    file.write_all(b"nonsense\n").expect("a line");
    let warning = told.recv_timeout(Duration::from_secs(60)).expect("a warning");
    assert!(
        warning.starts_with("warning: webhook deliveries are on hold: sandbox store ")
            && warning.ends_with("; empty the store: blooio sandbox reset"),
        "{warning}"
    );
    assert_eq!(home.blooio(["sandbox", "reset"]).run().code, 0);
    register(&home, &endpoint.url, "status");
    let message = send(&home, "+15005550001");
    assert_eq!(id(&endpoint.next()), message);
    drop(serving);
    assert_eq!(told.iter().collect::<Vec<_>>(), [""; 0], "it is told once");
}

#[test]
fn programs_are_told_nothing_of_deliveries() {
    for mode in ["--json", "--quiet"] {
        let (home, endpoint) = (Home::new(), Endpoint::new());
        let (webhook, _) = register(&home, &endpoint.url, "status");
        let serving = Serving::start(&home, mode);
        send(&home, "+15005550001");
        log_once(&home, &webhook, |logs| logs.len() == 1 && all_answered(logs));
        assert_eq!(serving.end(), (String::new(), String::new()));
    }
}

#[test]
fn a_replay_delivers_again_with_or_without_a_server() {
    let home = Home::new();
    let (works, endpoint) = switched();
    let (webhook, _) = register(&home, &endpoint.url, "status");
    let ran = home.blooio(["--sandbox", "send", "+15005550001", "Hi", "--wait=sent", "-q"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let original = log_once(&home, &webhook, |logs| logs.len() == 1)[0]["event_id"].clone();
    let original = original.as_str().expect("an ID");

    let replay = |base: Option<&str>| {
        let run = home.blooio([]);
        let run = match base {
            Some(base) => run.api(base),
            None => run.arg("--sandbox"),
        };
        let ran = run.args(&["webhooks", "replay", &webhook, original, "--json"]).run();
        let answer: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        let delivery = endpoint.next();
        assert_eq!(
            (delivery.header("x-blooio-replay"), delivery.header("x-original-event-id")),
            (Some("true"), Some(original))
        );
        (ran.code, answer)
    };
    let (code, failed) = replay(None);
    assert_eq!(
        json!([code, failed["success"], failed["response_status"], failed["original_event_id"]]),
        json!([7, false, 500, original])
    );
    assert_eq!(failed["response_data"]["body"], json!({"ok": true}));
    works.store(true, Ordering::Relaxed);
    let (code, succeeded) = replay(None);
    assert_eq!(json!([code, succeeded["success"], succeeded["response_status"]]), json!([0, true, 200]));

    // The event itself was never delivered: that is done once somebody serves.
    let serving = Serving::start(&home, "--json");
    assert_eq!(endpoint.next().header("x-blooio-replay"), None);
    let (code, served) = replay(Some(&serving.base));
    assert_eq!(json!([code, served["success"]]), json!([0, true]));
    let log = log_once(&home, &webhook, |logs| logs.len() == 4 && all_answered(logs));
    let expected: Vec<Value> =
        [&failed, &succeeded, &served].iter().map(|replay| replay["replay_event_id"].clone()).collect();
    let ids: Vec<Value> = log[1..].iter().map(|entry| entry["event_id"].clone()).collect();
    assert_eq!((ids, statuses(&log)), (expected, vec![json!(200), json!(500), json!(200), json!(200)]));
}

/// Whoever asks for a status makes the store look at the time as well; that must not hide from the deliveries what happened.
#[test]
fn requests_in_between_hold_up_no_delivery() {
    let home = Home::new();
    let serving = Serving::start(&home, "--json");
    let control = Control::of(&serving.base);
    let endpoint = Endpoint::new();
    home.blooio(["--sandbox", "webhooks", "create", &endpoint.url, "--type", "status", "-q"]).run();
    for _ in 0..5 {
        let sent = control.text("+15551234567", "Hi").json();
        let id = sent["message_id"].as_str().expect("an ID");
        while control.get(&format!("messages/{id}")).ok()["status"] != "delivered" {}
        assert_eq!(endpoint.events(2), ["message.sent", "message.delivered"]);
    }
}
