//! What is delivered and when, by a clock that the tests move.

use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::call::Called;
use super::courier::{Attempt, Courier};
use super::*;
use crate::sandbox::event::{CallError, CallErrorKind};
use crate::sandbox::speed::Speed;
use crate::sandbox::tests::{OTHER, PHONE, START, Sandbox};
use crate::webhook::delivery::Answer;

const QUEUED: &str = "%2B15005550003";
const YES: &str = "%2B15005550010";
const HEART: &str = "%2B15005550012";

/// A sandbox, and who delivers what happens in it.
struct Delivering {
    sandbox: Sandbox,
    courier: Courier,
}

impl Delivering {
    fn over(sandbox: Sandbox, speed: u32) -> Delivering {
        Delivering { sandbox, courier: Courier::new(Speed::new(speed).unwrap()) }
    }

    /// In memory, with a webhook of a type, whose path is returned.
    fn with_webhook(kind: &str) -> (Delivering, String) {
        let delivering = Delivering::over(Sandbox::new(), 1);
        let path = delivering.webhook("http://localhost/hook", kind);
        (delivering, path)
    }

    fn webhook(&self, url: &str, kind: &str) -> String {
        let (status, webhook) =
            self.sandbox.ask("POST", "/webhooks", &json!({"webhook_url": url, "webhook_type": kind}));
        assert_eq!(status, 201, "{webhook}");
        format!("/webhooks/{}", webhook["webhook_id"].as_str().unwrap())
    }

    fn send(&mut self, chat: &str) -> &mut Delivering {
        assert_eq!(self.sandbox.send(chat, None, &json!({"text": "hi"})).status, 202);
        self
    }

    /// What is to be attempted at a time.
    fn attempts(&mut self, age: u64) -> Vec<Attempt> {
        self.sandbox.at(age);
        self.sandbox.store.read(|state, now| self.courier.look(state, now)).unwrap()
    }

    /// How an attempt ends at the present time, and that it is stored.
    fn end(&mut self, attempt: Attempt, outcome: Result<u16, CallErrorKind>) {
        let answer = |status| Answer { status, headers: axum::http::HeaderMap::new(), body: "{}".into() };
        let error = |kind| CallError { kind, message: "why".to_owned() };
        let began = self.sandbox.store.clock().now();
        let outcome = outcome.map(answer).map_err(error);
        let mut ended = vec![(attempt, Called { began, took: Duration::ZERO, signature: None, outcome })];
        self.courier.done(&ended[0].0.job);
        super::store(&self.sandbox.store, &mut self.courier, &mut ended).unwrap();
        assert!(ended.is_empty());
    }

    /// Delivers everything that is to be delivered at a time, and what follows from that; what it was.
    fn deliver(&mut self, age: u64, status: u16) -> Vec<String> {
        let mut events = Vec::new();
        loop {
            let attempts = self.attempts(age);
            if attempts.is_empty() {
                return events;
            }
            for attempt in attempts {
                events.push(format!("{} {}", attempt.event, attempt.nth));
                self.end(attempt, Ok(status));
            }
        }
    }

    /// When attempts that all fail are made, of which the first is due, at the latest until `last`.
    fn failing_until(&mut self, from: u64, last: u64) -> Vec<u64> {
        let mut times = Vec::new();
        let mut age = from;
        while age <= last {
            times.extend(self.deliver(age, 500).iter().map(|_| age));
            let Some(due) = self.courier.next_due() else { break };
            age = due - START;
        }
        times
    }
}

fn events(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("{name} 1")).collect()
}

#[test]
fn a_type_is_told_what_belongs_to_it() {
    for (kind, expected) in [
        ("status", &["message.sent", "message.delivered", "message.read"][..]),
        ("message", &["message.reaction", "poll.created"]),
        ("all", &["message.sent", "message.delivered", "message.read", "message.reaction", "poll.created"]),
    ] {
        let (mut delivering, _) = Delivering::with_webhook(kind);
        delivering.send(HEART).sandbox.at(2000);
        let poll = json!({"title": "?", "options": ["a", "b"]});
        assert_eq!(delivering.sandbox.ask("POST", &format!("/chats/{OTHER}/polls"), &poll).0, 200);
        let mut told = delivering.deliver(2000, 200);
        // The poll is in another chat.
        told.sort_by_key(|event| event.starts_with("poll"));
        assert_eq!(told, events(expected), "{kind}");
        assert_eq!(delivering.deliver(900_000, 200), [""; 0], "once");
    }
    let (mut delivering, _) = Delivering::with_webhook("message");
    assert_eq!(delivering.send(YES).deliver(5000, 200), events(&["message.received"]));
}

#[test]
fn a_failure_is_tried_six_times_in_all() {
    let (mut delivering, path) = Delivering::with_webhook("status");
    delivering.send("%2B15005550001");
    let times = delivering.failing_until(300, 10_000_000);
    let waits: Vec<u64> = times.windows(2).map(|pair| (pair[1] - pair[0]) / 1000).collect();
    assert_eq!((times[0], waits), (300, vec![30, 60, 120, 240, 480]));
    assert_eq!(delivering.deliver(90_000_000, 500), [""; 0]);
    let webhook = delivering.sandbox.read(&path);
    assert_eq!((&webhook["failure_count"], &webhook["last_triggered"]), (&json!(6), &json!(START + 930_300)));
}

#[test]
fn a_speed_divides_the_waits() {
    let mut delivering = Delivering::over(Sandbox::new(), 60);
    delivering.webhook("http://localhost/hook", "status");
    delivering.send("%2B15005550001");
    assert_eq!(delivering.failing_until(300, 10_000_000), [300, 800, 1800, 3800, 7800, 15_800]);
}

#[test]
fn whatever_is_no_success_is_tried_again() {
    for outcome in
        [Ok(199), Ok(302), Ok(410), Ok(500), Err(CallErrorKind::Timeout), Err(CallErrorKind::Unreachable)]
    {
        let (mut delivering, _) = Delivering::with_webhook("status");
        let attempt = delivering.send("%2B15005550001").attempts(300).remove(0);
        delivering.end(attempt, outcome);
        assert!(delivering.attempts(30_299).is_empty());
        assert_eq!(delivering.deliver(30_300, 204), ["message.sent 2"], "{outcome:?}");
    }
    let (mut delivering, path) = Delivering::with_webhook("status");
    let attempt = delivering.send("%2B15005550001").attempts(300).remove(0);
    delivering.end(attempt, Err(CallErrorKind::NotAllowed));
    assert_eq!(delivering.deliver(90_000_000, 200), [""; 0], "another attempt would end the same");
    let log = delivering.sandbox.read(&format!("{path}/logs"));
    let metadata = &log["logs"][0]["metadata"];
    assert_eq!(json!([metadata["error"], metadata["error_type"]]), json!(["why", "not_allowed"]));
}

fn stored(dir: &TempDir) -> Sandbox {
    Sandbox::over(Store::open(dir.path()).unwrap())
}

#[test]
fn a_restart_goes_on_where_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let mut delivering = Delivering::over(stored(&dir), 1);
    delivering.webhook("http://localhost/hook", "status");
    delivering.send("%2B15005550001");
    assert_eq!(delivering.failing_until(300, 90_300).len(), 3);
    // One is being attempted when the process dies.
    delivering.send("%2B15005550001");
    assert_eq!(delivering.attempts(100_000).len(), 1);
    drop(delivering);

    let mut delivering = Delivering::over(stored(&dir), 1);
    assert_eq!(delivering.deliver(100_000, 200), ["message.sent 1"], "the cut off one comes again");
    assert_eq!(delivering.deliver(210_299, 200), [""; 0]);
    drop(delivering);

    // Long after it was due.
    let mut delivering = Delivering::over(stored(&dir), 1);
    assert_eq!(delivering.deliver(90_000_000, 500), ["message.sent 4"]);
    assert_eq!(delivering.deliver(90_000_000 + 240_000, 200), ["message.sent 5"]);
    drop(delivering);
    assert_eq!(Delivering::over(stored(&dir), 1).deliver(190_000_000, 200), [""; 0]);
}

#[test]
fn what_happened_meanwhile_is_delivered_unless_it_is_old() {
    for (age, expected) in [(930_300, 1), (930_301, 0)] {
        let (mut delivering, path) = Delivering::with_webhook("status");
        delivering.send("%2B15005550001").sandbox.at(age);
        assert_eq!(delivering.deliver(age, 200).len(), expected, "{age}");
        let log = delivering.sandbox.read(&format!("{path}/logs"));
        assert_eq!(log["pagination"]["total"], 1);
        assert_eq!(log["logs"][0]["response_status"].is_null(), expected == 0);
    }
    // While one delivers, a machine that slept loses nothing.
    let (mut delivering, _) = Delivering::with_webhook("status");
    assert!(delivering.attempts(0).is_empty());
    assert_eq!(delivering.send("%2B15005550001").deliver(9_000_000, 200), ["message.sent 1"]);
}

#[test]
fn what_a_paused_or_expired_webhook_misses_is_skipped() {
    for (stop, go) in [
        (json!({"deprecate": true}), json!({"deprecate": false})),
        (json!({"valid_until": START + 1000}), json!({"valid_until": -1})),
    ] {
        let (mut delivering, path) = Delivering::with_webhook("status");
        delivering.send("%2B15005550001");
        assert_eq!(delivering.deliver(300, 500), ["message.sent 1"]);
        delivering.sandbox.at(1000).ask("PATCH", &path, &stop);
        delivering.sandbox.at(1100);
        delivering.send("%2B15005550001");
        assert_eq!(delivering.deliver(60_000, 200), [""; 0], "{stop}");
        delivering.sandbox.at(70_000).ask("PATCH", &path, &go);
        assert_eq!(delivering.deliver(900_000, 200), [""; 0], "{stop}");
        delivering.send("%2B15005550001");
        assert_eq!(delivering.deliver(900_300, 200), ["message.sent 1"], "{stop}");
        let again = &mut Delivering { courier: Courier::new(Speed::REAL), ..delivering };
        assert_eq!(again.deliver(900_400, 200), [""; 0], "nor after a restart: {stop}");
        assert_eq!(again.sandbox.read(&format!("{path}/logs"))["pagination"]["total"], 2, "{stop}");
    }
}

#[test]
fn a_webhook_is_told_what_happens_after_it_was_created() {
    let delivering = &mut Delivering::over(Sandbox::new(), 1);
    delivering.send("%2B15005550001").sandbox.at(300);
    delivering.send(QUEUED);
    delivering.webhook("http://localhost/one", "all");
    delivering.send("%2B15005550002").sandbox.at(700);
    delivering.webhook("http://localhost/two", "all");
    let mut told = Vec::new();
    for _ in 0..2 {
        for attempt in delivering.attempts(900) {
            told.push(format!(
                "{} {}",
                attempt.call.url.trim_start_matches("http://localhost/"),
                attempt.event
            ));
            delivering.end(attempt, Ok(200));
        }
    }
    told.sort();
    assert_eq!(told, ["one message.failed", "one message.sent", "two message.failed"]);
    assert!(delivering.attempts(900).is_empty());
}

#[test]
fn a_chat_is_in_order_and_a_failure_holds_up_nobody() {
    let (mut delivering, _) = Delivering::with_webhook("status");
    delivering.send(PHONE).send(OTHER);
    let started = delivering.attempts(900);
    assert_eq!(started.len(), 2);
    assert!(started.iter().all(|attempt| attempt.event == "message.sent"));
    assert!(delivering.attempts(900).is_empty(), "while they are being attempted");
    let chat = started[1].job.chat.clone();
    delivering.end(started[1].clone(), Err(CallErrorKind::Timeout));
    let next = delivering.attempts(15_000);
    assert_eq!((next.len(), next[0].event.as_str(), &next[0].job.chat), (1, "message.delivered", &chat));
}

#[test]
fn after_a_reset_nothing_is_left_to_do() {
    let dir = tempfile::tempdir().unwrap();
    let mut delivering = Delivering::over(stored(&dir), 1);
    delivering.webhook("http://localhost/hook", "status");
    delivering.send("%2B15005550001").sandbox.at(300);
    delivering.send("%2B15005550001");
    delivering.deliver(300, 500);
    let cut_off = delivering.attempts(600).remove(0);
    delivering.sandbox.store.reset().unwrap();
    delivering.webhook("http://localhost/hook", "status");
    delivering.send("%2B15005550001");
    delivering.end(cut_off, Ok(500));
    assert_eq!(delivering.deliver(900, 200), ["message.sent 1"]);
    assert_eq!(delivering.deliver(90_000_000, 200), [""; 0]);
}

#[test]
fn a_deleted_webhook_is_not_called_again() {
    let (mut delivering, path) = Delivering::with_webhook("status");
    delivering.send("%2B15005550001");
    delivering.deliver(300, 500);
    delivering.send("%2B15005550001");
    let attempt = delivering.attempts(900).remove(0);
    assert_eq!(delivering.sandbox.ask("DELETE", &path, &json!({})).0, 200);
    delivering.end(attempt, Ok(500));
    assert_eq!(delivering.deliver(90_000_000, 200), [""; 0]);
}

#[test]
fn the_secret_is_the_one_of_the_time_and_the_body_the_same() {
    let (mut delivering, path) = Delivering::with_webhook("status");
    let first = delivering.send("%2B15005550001").attempts(300).remove(0);
    delivering.end(first.clone(), Ok(500));
    let rotated = delivering.sandbox.ask("POST", &format!("{path}/secret/rotate"), &json!({})).1;
    let second = delivering.attempts(30_300).remove(0);
    assert_eq!(first.call.body, second.call.body);
    assert_ne!(first.call.secret, second.call.secret);
    assert_eq!(Value::from(second.call.secret.expose()), rotated["signing_secret"]);
    assert_eq!(first.event_id, second.event_id);
}
