//! Sends to several at once, and the groups that they make.

use serde_json::json;

use super::*;

const BOTH: &str = "%2B15551234567%2C%2B15559876543";
const TURNED: &str = "%2B15559876543,%2B15551234567,%2B15559876543";

#[test]
fn the_first_send_makes_the_group_and_the_next_finds_it() {
    let sandbox = Sandbox::new();
    let first = sandbox.send(BOTH, None, &json!({"text": "hi"}));
    assert_eq!(first.status, 202);
    assert_eq!(fields(&first), ["message_id", "status", "group_id", "group_created", "participants"]);
    assert_eq!(first.body["group_created"], true);
    assert_eq!(first.body["participants"], json!(["+15551234567", "+15559876543"]));
    let group = text(&first, "group_id");
    assert!(group.strip_prefix("grp_").unwrap().bytes().all(|b| b.is_ascii_alphanumeric()), "{group}");

    let next = sandbox.send(TURNED, None, &json!({"text": ["hi"]}));
    assert_eq!(next.body["group_created"], false);
    assert_eq!(text(&next, "group_id"), group);
    assert_eq!(next.body["participants"], json!(["+15559876543", "+15551234567"]));

    let more = sandbox.send("%2B15551234567,%2B15559876543,a%40example.com", None, &json!({"text": "hi"}));
    assert_eq!(more.body["group_created"], true);
    assert_ne!(text(&more, "group_id"), group);
}

#[test]
fn a_group_is_known_once_it_was_made() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.send("grp_abc123", None, &json!({"text": "hi"})).status, 404);
    assert_eq!(sandbox.status(BOTH, "msg_1").status, 404);
    let group = text(&sandbox.send(BOTH, None, &json!({"text": "hi"})), "group_id");
    let reply = sandbox.send(&group, None, &json!({"text": "hi"}));
    assert_eq!((reply.status, fields(&reply)), (202, vec!["message_id", "status"]));
    assert_eq!(sandbox.store.messages().unwrap()[1].participants, ["+15551234567", "+15559876543"]);
}

#[test]
fn the_group_and_the_list_are_one_chat() {
    let sandbox = Sandbox::new();
    let first = sandbox.send(BOTH, Some("k"), &json!({"text": "hi"}));
    let (group, id) = (text(&first, "group_id"), text(&first, "message_id"));
    for chat in [BOTH, TURNED, &group] {
        let status = sandbox.status(chat, &id);
        assert_eq!((status.status, text(&status, "chat_id")), (200, group.clone()), "{chat}");
        let again = sandbox.send(chat, Some("k"), &json!({"text": "hi"}));
        assert_eq!((again.status, again.body == first.body), (200, true), "{chat}: {again:?}");
    }
    assert_eq!(sandbox.status(PHONE, &id).status, 404);
}

#[test]
fn a_refused_list_makes_no_group() {
    let sandbox = Sandbox::new();
    let list = "%2B15551234567,%2B15005550009";
    assert_eq!(sandbox.send(list, None, &json!({"text": "hi"})).status, 403);
    let detail = json!({"text": "hi", "reply_to": {"message_id": "msg_none"}});
    assert_eq!(sandbox.send(BOTH, None, &detail).status, 404);
    assert_eq!(sandbox.send(BOTH, None, &json!({"text": "hi"})).body["group_created"], true);
}

#[test]
fn a_group_plays_its_members_part() {
    let sandbox = Sandbox::new();
    let list = "%2B15551234567,%2B15005550001,%2B15005550002";
    let group = text(&sandbox.send(list, None, &json!({"text": "hi"})), "group_id");
    let id = text(&sandbox.send(&group, None, &json!({"text": "hi"})), "message_id");
    let status = sandbox.at(10_000).status(&group, &id);
    assert_eq!((text(&status, "status"), text(&status, "protocol")), ("sent".into(), "sms".into()));
}
