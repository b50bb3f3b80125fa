//! Sends to one recipient: answers, idempotency keys, replies.

use serde_json::json;

use super::*;

fn code(reply: &Reply) -> (u16, String) {
    (reply.status, text(reply, "code"))
}

#[test]
fn one_text_is_one_message() {
    let sandbox = Sandbox::new();
    let reply = sandbox.send(PHONE, None, &json!({"text": "hi"}));
    assert_eq!(reply.status, 202);
    assert_eq!(fields(&reply), ["message_id", "status"]);
    assert_eq!(text(&reply, "status"), "queued");
    let id = text(&reply, "message_id");
    assert!(id.strip_prefix("msg_").unwrap().bytes().all(|b| b.is_ascii_alphanumeric()), "{id}");
    let again = sandbox.send(PHONE, None, &json!({"text": "hi"}));
    assert_ne!(text(&again, "message_id"), id, "without a key it is a message of its own");
}

#[test]
fn several_texts_are_several_messages() {
    let sandbox = Sandbox::new();
    let attached = json!([{"url": "https://h/a"}]);
    let reply = sandbox.send(PHONE, None, &json!({"text": ["one", "two"], "attachments": ["https://h/a"]}));
    assert_eq!((reply.status, fields(&reply)), (202, vec!["message_ids", "status"]));
    let messages = sandbox.store.messages().unwrap();
    let ids: Vec<&str> = messages.iter().map(|message| message.message_id.as_str()).collect();
    assert_eq!(reply.body["message_ids"], json!(ids));
    assert_eq!(messages[0].text.as_deref(), Some("one"));
    assert_eq!(messages[1].text.as_deref(), Some("two"));
    assert_eq!((json!(messages[0].attachments), json!(messages[1].attachments)), (attached, json!([])));
}

#[test]
fn a_batch_counts() {
    let sandbox = Sandbox::new();
    let parts = json!([{"text": "https://h/a", "link_preview": {}}, {"text": "https://h/b"}]);
    let reply = sandbox.send(PHONE, None, &json!({"parts": parts}));
    assert_eq!(fields(&reply), ["message_ids", "count", "status"]);
    assert_eq!(reply.body["count"], 2);
    assert_eq!(sandbox.store.messages().unwrap()[1].text.as_deref(), Some("https://h/b"));
}

#[test]
fn a_bubble_is_one_message_with_text_and_files() {
    let sandbox = Sandbox::new();
    let parts = json!([{"text": "see "}, {"url": "https://h/a", "name": "a"}, {"text": "this"}]);
    let reply = sandbox.send(PHONE, None, &json!({"parts": parts}));
    assert_eq!(fields(&reply), ["message_id", "status"]);
    let message = &sandbox.store.messages().unwrap()[0];
    assert_eq!(message.text.as_deref(), Some("see this"));
    assert_eq!(json!(message.attachments), json!([{"url": "https://h/a", "name": "a"}]));
}

#[test]
fn a_key_seen_before_gives_the_same_answer_and_sends_nothing() {
    let sandbox = Sandbox::new();
    let first = sandbox.send(PHONE, Some("k"), &json!({"text": "hi", "metadata": {"a": 1, "b": 2}}));
    let again = sandbox.at(900).send(PHONE, Some("k"), &json!({"metadata": {"b": 2, "a": 1}, "text": "hi"}));
    assert_eq!((first.status, again.status), (202, 200));
    assert_eq!(text(&again, "message_id"), text(&first, "message_id"));
    assert_eq!(text(&again, "status"), "delivered", "the status is today's");
    assert_eq!(sandbox.count(), 1);
}

#[test]
fn a_key_is_for_one_chat_and_one_body() {
    let sandbox = Sandbox::new();
    sandbox.send(PHONE, Some("k"), &json!({"text": "hi"}));
    assert_eq!(sandbox.send(PHONE, Some("k"), &json!({"text": "ho"})).status, 409);
    assert_eq!(sandbox.send(OTHER, Some("k"), &json!({"text": "hi"})).status, 409);
    assert_eq!(sandbox.send("%2B15005550054", Some("k"), &json!({"text": "hi"})).status, 409);
    assert_eq!(sandbox.send(PHONE, Some("K"), &json!({"text": "hi"})).status, 202);
    assert_eq!(sandbox.count(), 2);
}

#[test]
fn an_empty_key_is_refused() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.send(PHONE, Some(" "), &json!({"text": "hi"})).status, 400);
    assert_eq!(sandbox.count(), 0);
}

#[test]
fn a_refused_body_leaves_the_key_free() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.send(PHONE, Some("k"), &json!({})).status, 400);
    assert_eq!(sandbox.send(PHONE, Some("k"), &json!({"text": "hi"})).status, 202);
}

#[test]
fn replies_stay_in_their_chat() {
    let sandbox = Sandbox::new();
    let id = text(&sandbox.send(PHONE, None, &json!({"text": "hi"})), "message_id");
    let body = json!({"text": "yes", "reply_to": {"message_id": id}});
    let reply = sandbox.send(PHONE, None, &body);
    assert_eq!((reply.status, fields(&reply)), (202, vec!["message_id", "status"]));
    let detail = sandbox.get(&format!("/chats/{PHONE}/messages/{}", text(&reply, "message_id")));
    assert_eq!(detail.body["reply_to"], json!({"message_id": id, "guid": null, "part_index": 0}));

    assert_eq!(code(&sandbox.send(OTHER, None, &body)), (400, "reply_target_chat_mismatch".into()));
    let unknown = json!({"text": "yes", "reply_to": {"message_id": "msg_none"}});
    assert_eq!(code(&sandbox.send(PHONE, None, &unknown)), (404, "reply_target_not_found".into()));
    let elsewhere = json!({"text": "yes", "reply_to": {"message_id": id}, "from_number": "+15552223333"});
    assert_eq!(code(&sandbox.send(PHONE, None, &elsewhere)), (400, "reply_target_device_mismatch".into()));
}

#[test]
fn replies_come_within_thirty_days() {
    let days = 24 * 60 * 60 * 1000;
    let sandbox = Sandbox::new();
    let id = text(&sandbox.send(PHONE, None, &json!({"text": "hi"})), "message_id");
    let body = json!({"text": "yes", "reply_to": {"message_id": id}});
    assert_eq!(sandbox.at(30 * days).send(PHONE, None, &body).status, 202);
    assert_eq!(
        code(&sandbox.at(30 * days + 1).send(PHONE, None, &body)),
        (400, "reply_target_expired".into())
    );
}

#[test]
fn a_guid_is_passed_on_unresolved() {
    let sandbox = Sandbox::new();
    let reply = sandbox.send(PHONE, None, &json!({"text": "yes", "reply_to": {"guid": "ABC"}}));
    assert_eq!((reply.status, &reply.body["parent_unresolved"]), (202, &json!(true)));
}
