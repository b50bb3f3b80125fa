//! Reads, who may ask, and what there is to ask for.

use serde_json::json;

use super::*;
use crate::sandbox::contacts::contact_id;

#[test]
fn a_status_has_the_fields_of_the_export() {
    let sandbox = Sandbox::new();
    let id = text(&sandbox.send(PHONE, None, &json!({"text": "hi"})), "message_id");
    let status = |age, word, protocol, sent, delivered: Value| {
        let expected = json!({
            "message_id": id, "chat_id": "+15551234567", "direction": "outbound", "status": word,
            "protocol": protocol, "time_sent": sent, "time_delivered": delivered, "error": null,
        });
        assert_eq!(Value::Object(sandbox.at(age).status(PHONE, &id).body), expected);
    };
    status(0, "queued", "pending", START, json!(null));
    status(300, "sent", "imessage", START + 300, json!(null));
    status(900, "delivered", "imessage", START + 300, json!(START + 900));
}

#[test]
fn a_message_is_found_in_its_own_chat_only() {
    let sandbox = Sandbox::new();
    let id = text(&sandbox.send(PHONE, None, &json!({"text": "hi"})), "message_id");
    assert_eq!(sandbox.status("%2015551234567", &id).status, 400);
    assert_eq!(sandbox.status(OTHER, &id).status, 404);
    assert_eq!(sandbox.status(PHONE, "msg_none").status, 404);
    assert_eq!(sandbox.status(PHONE, &id.replacen('_', "%5F", 1)).status, 200);
}

#[test]
fn a_message_in_full() {
    let sandbox = Sandbox::new();
    let body = json!({"text": "hi", "attachments": ["https://h/a"], "metadata": {"a": 1}, "from_number": "+15552223333"});
    let id = text(&sandbox.send(PHONE, None, &body), "message_id");
    let detail = sandbox.get(&format!("/chats/{PHONE}/messages/{id}"));
    assert_eq!(detail.status, 200);
    let expected = json!({
        "message_id": id, "chat_id": "+15551234567", "direction": "outbound", "internal_id": "+15552223333",
        "contact": {"contact_id": contact_id("+15551234567"), "name": null, "identifier": "+15551234567"},
        "sender": null, "text": "hi", "attachments": [{"url": "https://h/a"}], "reactions": [],
        "time_sent": START, "time_delivered": null, "status": "queued", "protocol": "pending", "error": null,
        "metadata": {"a": 1},
    });
    assert_eq!(Value::Object(detail.body), expected);
}

#[test]
fn a_key_must_be_presented() {
    let store = Store::in_memory();
    let router = router(&store, false, |_| {});
    let ask = |authorization: Option<&str>| {
        let mut request = Request::get("/v2/api/me");
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        ask(&router, request.body(Body::empty()).unwrap())
    };
    for none in [None, Some(""), Some("Bearer"), Some("Bearer "), Some("Basic abc"), Some("bl_test")] {
        let reply = ask(none);
        assert_eq!((reply.status, &reply.body["status"]), (401, &json!(401)), "{none:?}");
    }
    let me = ask(Some("bearer bl_live_1"));
    assert_eq!((me.status, &me.body["api_key"]), (200, &json!("bl_live_1")));
}

#[test]
fn the_account_counts_what_was_sent() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.get("/me").body["usage"]["last_message_sent"], json!(null));
    sandbox.send(PHONE, None, &json!({"text": ["a", "b"]}));
    let usage = json!({"inbound_messages": 0, "outbound_messages": 2, "last_message_sent": START});
    assert_eq!(sandbox.get("/me").body["usage"], usage);
    assert_eq!(sandbox.get("/me/numbers").body["numbers"][0]["phone_number"], "+15550001111");
}

#[test]
fn other_paths_and_methods() {
    let sandbox = Sandbox::new();
    for path in [
        "",
        "/",
        "/nothing",
        "/me/",
        "/me/numbers/1",
        "/chats/",
        "/chats//messages",
        "/chats/a/messages/b/c",
        "/chats/a/b",
    ] {
        assert_eq!(sandbox.get(path).status, 404, "{path}");
    }
    for (method, path, allow) in [
        ("POST", "/me", "GET"),
        ("DELETE", "/me/numbers", "GET"),
        ("PUT", "/chats/a/messages", "GET, POST"),
        ("POST", "/contacts/a", "GET, PATCH, DELETE"),
        ("DELETE", "/location/contacts/refresh", "POST, GET"),
        ("POST", "/chats/a/messages/b", "GET"),
        ("HEAD", "/chats/a/messages/b/status", "GET"),
    ] {
        let reply = sandbox.request(method, path, None, "");
        assert_eq!((reply.status, reply.allow.as_deref()), (405, Some(allow)), "{method} {path}");
    }
    assert_eq!(sandbox.request("DELETE", "/chats//messages", None, "").status, 404);
    // What is refused for another reason names no methods.
    let keyless = Request::post("/v2/api/me").body(Body::empty()).unwrap();
    let reply = ask(&sandbox.router, keyless);
    assert_eq!((reply.status, reply.allow), (401, None));
    let elsewhere = Request::get("/me").header("authorization", "Bearer k").body(Body::empty()).unwrap();
    assert_eq!(ask(&sandbox.router, elsewhere).status, 404);
}

#[test]
fn a_parameter_that_is_not_utf_8_is_named() {
    let sandbox = Sandbox::new();
    for (method, path, name) in [
        ("GET", "/chats/%FF", "chat ID"),
        ("POST", "/chats/a%C3,%2B15551234567/messages", "chat ID"),
        ("GET", "/chats/%2B15551234567/messages/%FF", "message ID"),
        ("GET", "/chats/%2B15551234567/polls/%FF", "poll ID"),
        ("PATCH", "/contacts/%FF", "contact"),
        ("DELETE", "/contacts/a%40example.com/tags/%FF", "tag"),
        ("GET", "/groups/%FF", "group ID"),
        ("GET", "/webhooks/%FF/logs", "webhook ID"),
        ("POST", "/webhooks/a/logs/%FF/replay", "event ID"),
        ("PUT", "/me/numbers/%FF/contact-card", "number"),
    ] {
        let answer = sandbox.ask(method, path, &json!({}));
        refused(&answer, 400, &format!("Invalid {name}: not UTF-8"));
    }
}
