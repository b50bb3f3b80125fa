//! The log of what a webhook is told.

use serde_json::json;
use serde_json::value::RawValue;

use super::webhooks::{URL, made};
use super::*;
use crate::sandbox::contacts::contact_id;
use crate::sandbox::event::{Attempted, CallError, CallErrorKind, Event};

fn events(log: &Value) -> Vec<(String, u64)> {
    let entries = log["logs"].as_array().unwrap().iter();
    let event = |entry: &Value| entry["metadata"]["event_name"].as_str().unwrap().to_owned();
    entries.map(|entry| (event(entry), entry["attempted_time"].as_u64().unwrap() - START)).collect()
}

#[test]
fn the_log_follows_the_messages() {
    let sandbox = Sandbox::new();
    sandbox.send(PHONE, None, &json!({"text": "too early to be told"}));
    sandbox.at(1000);
    let path = made(&sandbox, "status");
    let log = |query: &str| sandbox.read(&format!("{path}/logs{query}"));
    let pagination = json!({"limit": 50, "offset": 0, "total": 0, "returned": 0, "has_more": false});
    assert_eq!(log(""), json!({"logs": [], "pagination": pagination}));
    let sent = sandbox.send(PHONE, None, &json!({"text": "hi", "attachments": ["https://h/a"]}));
    sandbox.send("%2B15005550002", None, &json!({"text": "fails"}));
    sandbox.send("%2B15005550003", None, &json!({"text": "stays"}));
    assert_eq!(events(&log("")), []);
    assert_eq!(sandbox.at(1300).read(&path)["last_triggered"], START + 1300);
    sandbox.at(1900);
    let event = |name: &str, at| (format!("message.{name}"), at);
    let expected =
        [event("sent", 1300), event("sent", 1300), event("failed", 1600), event("delivered", 1900)];
    assert_eq!(events(&log("?sort=asc")), expected);
    assert_eq!(events(&log("?limit=1")), expected[3..]);
    let page = |limit, offset, returned, more| json!({"limit": limit, "offset": offset, "total": 4, "returned": returned, "has_more": more});
    for (limit, offset, returned, more) in
        [(2, 0, 2, true), (2, 2, 2, false), (3, 3, 1, false), (3, 9, 0, false)]
    {
        let query = format!("?limit={limit}&offset={offset}");
        assert_eq!(log(&query)["pagination"], page(limit, offset, returned, more));
    }

    let last = &log("")["logs"][0];
    let id = last["event_id"].as_str().unwrap();
    assert!(id.starts_with("evt_"));
    let expected = json!({
        "event_id": id, "scope": "api", "attempted_time": START + 1900, "response_received_at": null,
        "webhook_url": URL, "response_status": null, "response_json": null,
        "metadata": {
            "organization_id": "org_sandbox", "event_name": "message.delivered",
            "message_id": sent.body["message_id"], "is_replay": false, "duration_ms": 0,
        },
        "event_body": {
            "event": "message.delivered", "message_id": sent.body["message_id"],
            "external_id": "+15551234567", "status": "delivered", "protocol": "imessage",
            "timestamp": START + 1900, "internal_id": "+15550001111", "text": "hi",
            "attachments": [{"url": "https://h/a"}], "is_group": false, "group_id": null,
            "group_name": null, "participants": null, "sender": null, "sent_at": null,
            "delivered_at": START + 1900, "read_at": null, "error_code": null, "error_message": null,
        },
    });
    assert_eq!(*last, expected);
    assert_eq!(sandbox.at(9000).read(&format!("{path}/logs"))["logs"][0], expected, "stable");
    let failed = &log("?sort=asc")["logs"][2]["event_body"];
    assert_eq!(failed["error_message"], "The recipient's device could not be reached");
}

#[test]
fn a_log_names_the_group() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "all");
    let list = "%2B15551234567,ada%40example.com";
    let group = text(&sandbox.send(list, None, &json!({"text": ["a", "b"]})), "group_id");
    sandbox.ask("PATCH", &format!("/groups/{group}"), &json!({"name": "Team"}));
    let log = sandbox.at(300).read(&format!("{path}/logs"));
    assert_eq!(log["pagination"]["total"], 2);
    let body = &log["logs"][0]["event_body"];
    let member = |identifier: &str| json!({"contact_id": contact_id(identifier), "name": null, "identifier": identifier});
    assert_eq!(
        json!([body["text"], body["is_group"], body["group_id"], body["group_name"], body["participants"]]),
        json!(["b", true, group, "Team", [member("+15551234567"), member("ada@example.com")]]),
    );
    assert_eq!((&body["external_id"], &body["sent_at"]), (&json!(group), &json!(START + 300)));
}

#[test]
fn a_log_ends_with_its_webhook() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "all");
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    sandbox.at(500).ask("PATCH", &path, &json!({"deprecate": true}));
    sandbox.at(600).send(PHONE, None, &json!({"text": "hi"}));
    let log = sandbox.at(9000).read(&format!("{path}/logs"));
    assert_eq!(events(&log), [("message.sent".to_owned(), 300)]);
    // What it was told stays, whatever it becomes.
    sandbox.ask("PATCH", &path, &json!({"webhook_type": "message", "deprecate": false}));
    sandbox.at(9100).send(PHONE, None, &json!({"text": "hi"}));
    let log = sandbox.at(20_000).read(&format!("{path}/logs"));
    assert_eq!(events(&log), [("message.sent".to_owned(), 300)]);
}

/// Stores an attempt of the event at the end of a log.
fn attempted(sandbox: &Sandbox, path: &str, change: impl FnOnce(&mut Attempted)) {
    let latest = &sandbox.read(&format!("{path}/logs?limit=1"))["logs"][0];
    let now = sandbox.store.clock().now();
    let mut attempted = Attempted {
        at: now,
        webhook: path.rsplit('/').next().unwrap().to_owned(),
        event: latest["event_id"].as_str().unwrap().to_owned(),
        replay: None,
        began: now - 7,
        took: 7,
        status: None,
        response: None,
        text: None,
        signature: None,
        error: None,
    };
    change(&mut attempted);
    sandbox.store.transact(|_, _| (Some(Event::Attempted(attempted)), ())).unwrap();
}

fn answered(sandbox: &Sandbox, path: &str, status: u16) {
    attempted(sandbox, path, |attempted| attempted.status = Some(status));
}

#[test]
fn an_attempt_completes_its_event_and_another_one_is_added() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "status");
    sandbox.send("%2B15005550001", None, &json!({"text": "hi"}));
    let before = sandbox.at(300).read(&format!("{path}/logs"))["logs"][0].clone();
    attempted(sandbox.at(310), &path, |attempted| {
        attempted.status = Some(503);
        attempted.response = Some(RawValue::from_string(r#"{"later":true}"#.to_owned()).unwrap());
    });
    let log = sandbox.read(&format!("{path}/logs"));
    let mut expected = before.clone();
    expected["attempted_time"] = json!(START + 303);
    expected["response_received_at"] = json!(START + 310);
    (expected["response_status"], expected["response_json"]) = (json!(503), json!({"later": true}));
    expected["metadata"]["duration_ms"] = json!(7);
    assert_eq!(log["logs"], json!([expected]));

    attempted(sandbox.at(40_000), &path, |attempted| {
        attempted.error = Some(CallError { kind: CallErrorKind::Timeout, message: "no answer".to_owned() });
    });
    attempted(sandbox.at(50_000), &path, |attempted| {
        attempted.status = Some(200);
        attempted.replay = Some(format!("evt_{}", "7".repeat(32)));
    });
    let log = sandbox.read(&format!("{path}/logs?sort=asc"));
    assert_eq!((log["logs"].as_array().unwrap().len(), &log["logs"][0]), (3, &expected));
    let (second, replay) = (&log["logs"][1], &log["logs"][2]);
    assert_eq!((&second["event_id"], &second["event_body"]), (&before["event_id"], &before["event_body"]));
    assert_eq!(json!([second["response_received_at"], second["response_status"]]), json!([null, null]));
    assert_eq!(second["metadata"]["error_type"], "timeout");
    assert_eq!(replay["event_id"], format!("evt_{}", "7".repeat(32)));
    let metadata = &replay["metadata"];
    assert_eq!(
        json!([metadata["is_replay"], metadata["original_event_id"], replay["event_body"]]),
        json!([true, before["event_id"], before["event_body"]])
    );
    let webhook = sandbox.read(&path);
    assert_eq!((&webhook["failure_count"], &webhook["last_triggered"]), (&json!(2), &json!(START + 49_993)));
}

#[test]
fn a_log_can_be_narrowed_to_answers() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "status");
    for (age, status) in [(300, Some(200)), (1300, Some(404)), (2300, Some(500)), (3300, None)] {
        sandbox.at(age - 300).send("%2B15005550001", None, &json!({"text": "hi"}));
        sandbox.at(age);
        attempted(&sandbox, &path, |attempted| attempted.status = status);
    }
    for (query, expected) in [
        ("", &[200, 404, 500, 0][..]),
        ("status=404", &[404]),
        ("min_status=400", &[404, 500]),
        ("max_status=404", &[200, 404]),
        ("min_status=300&max_status=499", &[404]),
        ("status=200&min_status=300", &[]),
        ("min_status=400&limit=1&offset=1", &[500]),
    ] {
        let log = sandbox.read(&format!("{path}/logs?sort=asc&{query}"));
        let statuses: Vec<u64> = log["logs"].as_array().unwrap().iter().map(status_of).collect();
        assert_eq!(statuses, expected, "{query}");
    }
    let log = sandbox.read(&format!("{path}/logs?min_status=400"));
    assert_eq!((status_of(&log["logs"][0]), &log["pagination"]["total"]), (500, &json!(2)));
    for (query, words) in [("status=x", "status"), ("min_status=-1", "min_status"), ("sort=recent", "sort")] {
        refused(&sandbox.ask("GET", &format!("{path}/logs?{query}"), &json!({})), 400, words);
    }
}

fn status_of(entry: &Value) -> u64 {
    entry["response_status"].as_u64().unwrap_or_default()
}

/// Event and attempt of each entry, oldest first.
fn entries(sandbox: &Sandbox, path: &str) -> Vec<(Value, Value)> {
    let log = sandbox.read(&format!("{path}/logs?sort=asc&limit=200"));
    let entries = log["logs"].as_array().unwrap().iter();
    entries.map(|entry| (entry["event_id"].clone(), entry["metadata"]["is_replay"].clone())).collect()
}

#[test]
fn entries_only_appear_at_the_end_and_alike_for_whoever_reads_later() {
    let dir = tempfile::tempdir().unwrap();
    let open = |age| {
        let sandbox = Sandbox::over(Store::open(dir.path()).unwrap());
        sandbox.at(age);
        sandbox
    };
    let sandbox = open(0);
    let path = made(&sandbox, "all");
    let mut before = Vec::new();
    for step in 0..60_u64 {
        sandbox.at(step * 90);
        let number = ["%2B15005550012", "%2B15005550010", PHONE][usize::try_from(step % 3).unwrap()];
        sandbox.send(number, None, &json!({"text": ["a", "b"]}));
        if step % 4 == 3 && !before.is_empty() {
            answered(&sandbox, &path, if step % 8 == 3 { 500 } else { 200 });
        }
        let now = entries(&sandbox, &path);
        assert!(now.starts_with(&before), "{step}");
        assert_eq!(entries(&open(step * 90), &path), now, "{step}");
        before = now;
    }
    assert!(before.len() > 150, "{}", before.len());
}

#[test]
fn pages_have_every_entry_once() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "status");
    for _ in 0..50 {
        sandbox.send(PHONE, None, &json!({"text": vec!["hi"; 10]}));
    }
    sandbox.at(900);
    let (mut seen, mut offset) = (std::collections::HashSet::new(), 0);
    loop {
        let log = sandbox.read(&format!("{path}/logs?sort=asc&limit=200&offset={offset}"));
        let page = log["logs"].as_array().unwrap();
        seen.extend(page.iter().map(|entry| entry["event_id"].as_str().unwrap().to_owned()));
        offset += page.len();
        if log["pagination"]["has_more"] == false {
            break;
        }
    }
    assert_eq!((seen.len(), offset), (1000, 1000));
}

#[test]
fn a_replay_of_another_host_is_refused_and_logged() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "all");
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    sandbox.at(300);
    let id = sandbox.read(&format!("{path}/logs"))["logs"][0]["event_id"].as_str().unwrap().to_owned();
    let (status, replay) = sandbox.ask("POST", &format!("{path}/logs/{id}/replay"), &json!({}));
    let replay_id = &replay["replay_event_id"];
    assert_ne!(*replay_id, json!(id));
    let expected = json!({
        "success": false, "replay_event_id": replay_id, "original_event_id": id,
        "webhook_id": path.rsplit('/').next(), "webhook_url": URL, "response_status": null,
        "duration_ms": 0,
        "response_data": {
            "body": null, "headers": {}, "size": 0, "contentType": null, "duration": 0,
            "error": "example.com was not called: only this machine is, unless the sandbox is served with --deliver-anywhere",
            "errorType": "not_allowed",
        },
    });
    assert_eq!((status, &replay), (200, &expected));
    let log = sandbox.read(&format!("{path}/logs?sort=asc"))["logs"].clone();
    assert_eq!((&log[1]["event_id"], &log[1]["metadata"]["original_event_id"]), (replay_id, &json!(id)));
    // A replay of the replay is one of the event.
    let path_of = |id: &str| format!("{path}/logs/{id}/replay");
    let (_, again) = sandbox.ask("POST", &path_of(replay_id.as_str().unwrap()), &json!({}));
    assert_eq!(again["original_event_id"], json!(id));
    for unknown in ["evt_none", "none", &format!("evt_{}", "0".repeat(32))] {
        refused(&sandbox.ask("POST", &path_of(unknown), &json!({})), 404, "Event");
    }
}
