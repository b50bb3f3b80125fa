//! Webhooks: registered, changed and shown.

use serde_json::json;

use super::*;

pub(super) const URL: &str = "https://example.com/hook";

fn create(sandbox: &Sandbox, body: &Value) -> (u16, Value) {
    sandbox.ask("POST", "/webhooks", body)
}

/// A webhook of a type; its path.
pub(super) fn made(sandbox: &Sandbox, kind: &str) -> String {
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
        (json!({"webhook_url": "http://localhost.example.com"}), "https"),
        (json!({"webhook_url": "http://127.0.0.1.nip.io"}), "https"),
        (json!({"webhook_url": "http://0.0.0.0"}), "https"),
        (json!({"webhook_url": "ftp://localhost"}), "https"),
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
fn one_on_this_machine_needs_no_encryption() {
    let sandbox = Sandbox::new();
    for url in
        ["http://localhost:8080/hook", "http://127.0.0.1", "http://127.1.2.3:1/", "http://[::1]:8080/a?b=c"]
    {
        let (status, webhook) = create(&sandbox, &json!({"webhook_url": url}));
        assert_eq!((status, &webhook["webhook_id"].is_string()), (201, &true), "{url}");
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
