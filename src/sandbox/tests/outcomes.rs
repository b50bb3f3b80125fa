//! The test numbers, as a client sees them.

use serde_json::json;

use super::*;

fn body() -> Value {
    json!({"text": "hi"})
}

#[test]
fn each_outcome_can_be_watched() {
    let sandbox = Sandbox::new();
    for (chat, words) in [
        (
            "%2B15005550000",
            [("queued", "pending"), ("sent", "imessage"), ("sent", "imessage"), ("delivered", "imessage")],
        ),
        ("%2B15005550001", [("queued", "pending"), ("sent", "sms"), ("sent", "sms"), ("sent", "sms")]),
        (
            "%2B15005550002",
            [("queued", "pending"), ("sent", "imessage"), ("failed", "imessage"), ("failed", "imessage")],
        ),
        ("%2B15005550003", [("queued", "pending"); 4]),
        (
            PHONE,
            [("queued", "pending"), ("sent", "imessage"), ("sent", "imessage"), ("delivered", "imessage")],
        ),
        (
            "a%40example.com",
            [("queued", "pending"), ("sent", "imessage"), ("sent", "imessage"), ("delivered", "imessage")],
        ),
    ] {
        let id = text(&sandbox.at(0).send(chat, None, &body()), "message_id");
        for (age, (word, protocol)) in [0, 300, 600, 900].into_iter().zip(words) {
            let status = sandbox.at(age).status(chat, &id);
            assert_eq!(
                (text(&status, "status"), text(&status, "protocol")),
                (word.into(), protocol.into()),
                "{chat} {age}"
            );
            assert_eq!(status.body["error"].is_string(), word == "failed", "{chat} {age}");
        }
    }
}

#[test]
fn reply_only_numbers_say_whom_they_wait_for() {
    let sandbox = Sandbox::new();
    let reply = sandbox.send("%2B15551234567,%2B15005550009", Some("k"), &body());
    assert_eq!(reply.status, 403);
    assert_eq!(fields(&reply), ["error", "message", "status", "code", "allocation_id", "external_id"]);
    assert_eq!(reply.body["error"], "ApiError");
    assert_eq!(reply.body["status"], 403);
    assert_eq!(reply.body["code"], "inbound_only_no_prior_inbound");
    assert_eq!(reply.body["external_id"], "+15005550009");
}

#[test]
fn a_cap_comes_with_its_numbers() {
    let sandbox = Sandbox::new();
    let reply = sandbox.send("%2B15005550029", Some("k"), &body());
    assert_eq!((reply.status, text(&reply, "code")), (429, "outbound_limit_reached".into()));
    assert!(reply.body["limit"].is_u64() && reply.body["current"].is_u64() && reply.body["mode"].is_string());
    assert_eq!(sandbox.count(), 0);
}

#[test]
fn the_one_that_recovers_does_so_for_each_key() {
    let sandbox = Sandbox::new();
    let chat = "%2B15005550053";
    let send = |key| sandbox.send(chat, key, &body()).status;
    assert_eq!([send(Some("a")), send(Some("b")), send(Some("a"))], [503, 503, 503]);
    assert_eq!([send(Some("a")), send(Some("a")), send(Some("b")), send(Some("b"))], [202, 200, 503, 202]);
    assert_eq!([send(None), send(None), send(None)], [503, 503, 503]);
    assert_eq!(sandbox.count(), 2);
}

#[test]
fn the_one_that_never_recovers() {
    let sandbox = Sandbox::new();
    for _ in 0..4 {
        let reply = sandbox.send("%2B15005550054", Some("k"), &body());
        assert_eq!((reply.status, fields(&reply)), (503, vec!["error", "message", "status"]));
    }
}

#[test]
fn emergency_numbers_are_refused() {
    for number in ["911", "%2B112", "%2B1911"] {
        let reply = Sandbox::new().send(number, None, &body());
        assert_eq!((reply.status, fields(&reply)), (403, vec!["error", "message", "status"]), "{number}");
    }
}
