//! The messages of a chat as a list, and reactions to them.

use serde_json::json;

use super::*;

fn item(id: &str, text: &str, at: u64) -> Value {
    json!({
        "message_id": id, "direction": "outbound", "external_id": "+15551234567",
        "internal_id": "+15550001111", "sender": null, "text": text, "attachments": [], "reactions": [],
        "time_sent": at, "time_delivered": null, "status": "queued", "protocol": "pending", "error": null,
    })
}

fn ids(list: &Value) -> Vec<&str> {
    list["messages"].as_array().unwrap().iter().map(|item| item["message_id"].as_str().unwrap()).collect()
}

/// Messages to one number, a second apart: the oldest first.
fn three(sandbox: &Sandbox) -> Vec<String> {
    let send =
        |n: u64| text(&sandbox.at(n * 1000).send(PHONE, None, &json!({"text": n.to_string()})), "message_id");
    (0..3).map(send).collect()
}

#[test]
fn a_list_has_the_newest_first() {
    let sandbox = Sandbox::new();
    let path = format!("/chats/{PHONE}/messages");
    refused(&sandbox.ask("GET", &path, &json!({})), 404, "Chat");
    refused(&sandbox.ask("GET", "/chats/%201/messages", &json!({})), 400, "E.164");
    let one = sandbox.send(PHONE, None, &json!({"text": ["a", "b"]}));
    let ids = [one.body["message_ids"][0].as_str().unwrap(), one.body["message_ids"][1].as_str().unwrap()];
    sandbox.send(OTHER, None, &json!({"text": "elsewhere"}));
    let two = text(&sandbox.at(1).send(PHONE, None, &json!({"text": "c"})), "message_id");
    let mut items = vec![item(&two, "c", START + 1), item(ids[1], "b", START), item(ids[0], "a", START)];
    let page = json!({"limit": 50, "offset": 0, "total": 3});
    let expected = json!({"chat_id": "+15551234567", "messages": items, "pagination": page});
    assert_eq!(sandbox.read(&path), expected);
    items.reverse();
    let expected = json!({"chat_id": "+15551234567", "messages": items, "pagination": page});
    assert_eq!(sandbox.read(&format!("{path}?sort=asc")), expected);
}

#[test]
fn an_answer_says_to_what() {
    let sandbox = Sandbox::new();
    let first = three(&sandbox).remove(0);
    let body = json!({"text": "yes", "reply_to": {"message_id": first}, "metadata": {"a": 1}});
    sandbox.send(PHONE, None, &body);
    let list = sandbox.read(&format!("/chats/{PHONE}/messages?limit=1"));
    let target = json!({"message_id": first, "guid": null, "part_index": 0});
    let item = &list["messages"][0];
    assert_eq!((&item["reply_to"], &item["metadata"]), (&target, &json!({"a": 1})));
}

#[test]
fn a_list_can_be_narrowed() {
    let sandbox = Sandbox::new();
    let sent = three(&sandbox);
    sandbox.at(10_000);
    let list = |query: &str| sandbox.read(&format!("/chats/{PHONE}/messages?{query}"));
    // They were sent 300 ms after they were accepted.
    for (query, expected) in [
        ("direction=outbound", &[2, 1, 0][..]),
        ("direction=inbound", &[]),
        (&format!("since={}", START + 300), &[2, 1]),
        (&format!("until={}", START + 2300), &[1, 0]),
        (&format!("since={}&until={}&sort=asc", START, START + 2000), &[0, 1]),
        ("limit=2", &[2, 1]),
        ("limit=2&offset=2", &[0]),
        ("limit=3&offset=3", &[]),
        ("limit=3&sort=asc", &[0, 1, 2]),
    ] {
        let expected: Vec<&str> = expected.iter().map(|&nth: &usize| sent[nth].as_str()).collect();
        assert_eq!(ids(&list(query)), expected, "{query}");
    }
    let since = format!("since={}&limit=1", START + 300);
    assert_eq!(list(&since)["pagination"], json!({"limit": 1, "offset": 0, "total": 2}));
    for (query, words) in [
        ("direction=up", "direction must be one of inbound, outbound"),
        ("direction=", "direction"),
        ("since=yesterday", "since"),
        ("until=-1", "until"),
        ("sort=recent", "sort"),
        ("limit=1000", "limit"),
    ] {
        refused(&sandbox.ask("GET", &format!("/chats/{PHONE}/messages?{query}"), &json!({})), 400, words);
    }
}

#[test]
fn a_reaction_shows_until_it_is_removed() {
    let sandbox = Sandbox::new();
    let sent = three(&sandbox);
    let react = |message: &str, reaction: &str| {
        let path = format!("/chats/{PHONE}/messages/{message}/reactions");
        sandbox.ask("POST", &path, &json!({"reaction": reaction}))
    };
    let done = |id: &str, reaction: &str, action: &str| {
        (200, json!({"success": true, "message_id": id, "reaction": reaction, "action": action}))
    };
    let shown = |reaction: &str, at: u64| json!({"reaction": reaction, "is_added": true, "time_sent": at, "sender": null});
    assert_eq!(react(&sent[0], "+love"), done(&sent[0], "love", "add"));
    sandbox.at(5000);
    assert_eq!(react("-1", "+😂"), done(&sent[2], "😂", "add"));
    assert_eq!(react("-3", "+😂"), done(&sent[0], "😂", "add"));
    assert_eq!(react("-3", "+love"), done(&sent[0], "love", "add"), "once more is no other");
    let both = json!([shown("love", START + 2000), shown("😂", START + 5000)]);
    let detail = |id: &str| sandbox.read(&format!("/chats/{PHONE}/messages/{id}"))["reactions"].clone();
    assert_eq!(detail(&sent[0]), both);
    let list = sandbox.read(&format!("/chats/{PHONE}/messages?sort=asc"));
    let listed = |nth: usize| &list["messages"][nth]["reactions"];
    assert_eq!((listed(0), listed(1)), (&both, &json!([])));
    assert_eq!(react(&sent[0], "-love"), done(&sent[0], "love", "remove"));
    assert_eq!(detail(&sent[0]), json!([shown("😂", START + 5000)]));
    refused(&react(&sent[0], "-love"), 400, "no such reaction");
    for wrong in ["love", "+", "", "+wow", "++love", "❤"] {
        refused(&react(&sent[0], wrong), 400, "reaction must");
    }
}

#[test]
fn a_reaction_needs_its_message() {
    let sandbox = Sandbox::new();
    let react = |chat: &str, message: &str, body: Value| {
        sandbox.ask("POST", &format!("/chats/{chat}/messages/{message}/reactions"), &body)
    };
    refused(&react(PHONE, "-1", json!({"reaction": "+love"})), 404, "Chat");
    let sent = three(&sandbox);
    let outbound = json!({"reaction": "+love", "direction": "outbound"});
    assert_eq!(react(PHONE, "-2", outbound).1["message_id"], json!(sent[1]));
    for message in ["-4", "-0", "-x", "msg_none"] {
        refused(&react(PHONE, message, json!({"reaction": "+love"})), 404, "Message");
    }
    let inbound = json!({"reaction": "+love", "direction": "inbound"});
    refused(&react(PHONE, "-1", inbound), 404, "Message");
    refused(&react(OTHER, &sent[0], json!({"reaction": "+love"})), 404, "Message");
    refused(&react(PHONE, "-1", json!({"reaction": "+love", "direction": "up"})), 400, "direction");
    refused(&react(PHONE, "-1", json!({"reaction": 1})), 400, "reaction");
    refused(&react("%2B15005550054", "-1", json!({"reaction": "+love"})), 503, "available");
    refused(&react("grp_none", "-1", json!({"reaction": "+love"})), 404, "Group");
}
