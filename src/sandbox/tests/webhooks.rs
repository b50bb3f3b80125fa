//! Webhooks and the log of what they would have been told.

use serde_json::json;

use super::*;
use crate::sandbox::contacts::contact_id;

const URL: &str = "https://example.com/hook";

fn create(sandbox: &Sandbox, body: &Value) -> (u16, Value) {
    sandbox.ask("POST", "/webhooks", body)
}

/// A webhook of a type; its path.
fn made(sandbox: &Sandbox, kind: &str) -> String {
    let (status, webhook) = create(sandbox, &json!({"webhook_url": URL, "webhook_type": kind}));
    assert_eq!(status, 201, "{webhook}");
    format!("/webhooks/{}", webhook["webhook_id"].as_str().unwrap())
}

fn shown(id: &str, kind: &str) -> Value {
    json!({
        "webhook_id": id, "webhook_url": URL, "webhook_type": kind, "scope": "api_key",
        "api_key_name": null, "integration_name": null, "created_at": START, "deprecated_at": null,
        "valid_until": -1, "last_triggered": null, "failure_count": 0, "is_active": true,
    })
}

#[track_caller]
fn is_secret(secret: &Value) -> &str {
    let hex = secret.as_str().unwrap().strip_prefix("whsec_").unwrap();
    assert!(hex.len() == 64 && hex.bytes().all(|b| b.is_ascii_hexdigit()), "{hex}");
    hex
}

#[test]
fn one_is_registered_once_and_its_secret_shown_once() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.read("/webhooks"), json!({"webhooks": []}));
    let (status, webhook) = create(&sandbox, &json!({"webhook_url": URL}));
    is_secret(&webhook["signing_secret"]);
    let id = webhook["webhook_id"].as_str().unwrap();
    assert!(id.strip_prefix("wh_").unwrap().bytes().all(|b| b.is_ascii_hexdigit()));
    let expected = json!({
        "webhook_id": id, "webhook_url": URL, "webhook_type": "message", "scope": "api_key",
        "created_at": START, "signing_secret": webhook["signing_secret"],
    });
    assert_eq!((status, &webhook), (201, &expected));
    let again = json!({
        "webhook_id": id, "webhook_url": URL, "scope": "api_key",
        "message": "A webhook with this URL already exists",
    });
    assert_eq!(create(&sandbox, &json!({"webhook_url": URL, "webhook_type": "all"})), (200, again));
    assert_eq!(sandbox.read("/webhooks"), json!({"webhooks": [shown(id, "message")]}));
    assert_eq!(sandbox.read(&format!("/webhooks/{id}")), shown(id, "message"));
}

#[test]
fn what_registers_nothing() {
    let sandbox = Sandbox::new();
    for (body, words) in [
        (json!({}), "webhook_url"),
        (json!({"webhook_url": "http://example.com"}), "https"),
        (json!({"webhook_url": "https://"}), "https"),
        (json!({"webhook_url": "example.com"}), "https"),
        (json!({"webhook_url": URL, "webhook_type": "poll"}), "webhook_type"),
        (json!({"webhook_url": URL, "webhook_type": null}), "webhook_type"),
        (json!({"webhook_url": URL, "valid_until": null}), "valid_until"),
        (json!({"webhook_url": URL, "valid_until": -2}), "valid_until"),
        (json!({"webhook_url": URL, "valid_until": 1.5}), "valid_until"),
    ] {
        refused(&create(&sandbox, &body), 400, words);
    }
    for n in 0..64 {
        assert_eq!(create(&sandbox, &json!({"webhook_url": format!("{URL}/{n}")})).0, 201);
    }
    refused(&create(&sandbox, &json!({"webhook_url": URL})), 409, "64");
    for (method, path) in [
        ("GET", ""),
        ("PATCH", ""),
        ("DELETE", ""),
        ("POST", "/secret/rotate"),
        ("GET", "/logs"),
        ("POST", "/logs/evt_1/replay"),
    ] {
        refused(&sandbox.ask(method, &format!("/webhooks/wh_none{path}"), &json!({})), 404, "Webhook");
    }
}

#[test]
fn one_can_be_changed_and_deleted() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "message");
    let mut expected = shown(path.rsplit('/').next().unwrap(), "status");
    let update = |body: &Value| sandbox.ask("PATCH", &path, body);
    expected["valid_until"] = json!(START + 5);
    let body = json!({"webhook_type": "status", "valid_until": START + 5});
    assert_eq!(update(&body), (200, expected.clone()));
    sandbox.at(5);
    expected["is_active"] = json!(false);
    assert_eq!(sandbox.read(&path), expected);
    (expected["valid_until"], expected["is_active"]) = (json!(-1), json!(true));
    assert_eq!(update(&json!({"valid_until": null})), (200, expected.clone()));
    (expected["deprecated_at"], expected["is_active"]) = (json!(START + 5), json!(false));
    assert_eq!(update(&json!({"deprecate": true})), (200, expected.clone()));
    sandbox.at(6);
    assert_eq!(update(&json!({"deprecate": true})), (200, expected.clone()));
    (expected["deprecated_at"], expected["is_active"]) = (json!(null), json!(true));
    assert_eq!(update(&json!({"deprecate": false})), (200, expected));
    for (body, words) in [
        (json!({"webhook_type": "x"}), "webhook_type"),
        (json!({"valid_until": "x"}), "valid_until"),
        (json!({"deprecate": 1}), "deprecate"),
    ] {
        refused(&update(&body), 400, words);
    }
    let deleted = json!({"success": true, "message": "Webhook deleted"});
    assert_eq!(sandbox.ask("DELETE", &path, &json!({})), (200, deleted));
    assert_eq!(sandbox.get(&path).status, 404);
}

#[test]
fn a_secret_is_replaced() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "all");
    let mut secrets = Vec::new();
    for count in 1..=2 {
        let (status, rotated) = sandbox.ask("POST", &format!("{path}/secret/rotate"), &json!({}));
        let expected = json!({
            "webhook_id": path.rsplit('/').next(), "signing_secret": rotated["signing_secret"],
            "rotated_at": START, "rotated_by": "api_key", "rotation_count": count,
        });
        assert_eq!((status, &rotated), (200, &expected));
        secrets.push(is_secret(&rotated["signing_secret"]).to_owned());
    }
    assert_ne!(secrets[0], secrets[1]);
    assert!(!sandbox.read(&path).to_string().contains("whsec"));
}

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
    sandbox.ask("PATCH", &path, &json!({"webhook_type": "message"}));
    assert_eq!(events(&sandbox.read(&format!("{path}/logs"))), []);
}

#[test]
fn a_log_can_be_narrowed_and_nobody_answered() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "all");
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    sandbox.at(300);
    for query in ["status=200", "min_status=100", "max_status=599"] {
        assert_eq!(events(&sandbox.read(&format!("{path}/logs?{query}"))), [], "{query}");
    }
    for (query, words) in [("status=x", "status"), ("min_status=-1", "min_status"), ("sort=recent", "sort")] {
        refused(&sandbox.ask("GET", &format!("{path}/logs?{query}"), &json!({})), 400, words);
    }
}

#[test]
fn a_replay_says_that_nothing_is_delivered() {
    let sandbox = Sandbox::new();
    let path = made(&sandbox, "all");
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    sandbox.at(300);
    let id = sandbox.read(&format!("{path}/logs"))["logs"][0]["event_id"].as_str().unwrap().to_owned();
    let (status, replay) = sandbox.ask("POST", &format!("{path}/logs/{id}/replay"), &json!({}));
    assert_ne!(replay["replay_event_id"], json!(id));
    let expected = json!({
        "success": false, "replay_event_id": replay["replay_event_id"], "original_event_id": id,
        "webhook_id": path.rsplit('/').next(), "webhook_url": URL, "response_status": null,
        "duration_ms": 0,
        "response_data": {
            "body": null, "headers": {}, "size": 0, "contentType": null, "duration": 0,
            "error": "The sandbox delivers nothing over the network", "errorType": "sandbox",
        },
    });
    assert_eq!((status, &replay), (200, &expected));
    refused(&sandbox.ask("POST", &format!("{path}/logs/evt_none/replay"), &json!({})), 404, "Event");
}
