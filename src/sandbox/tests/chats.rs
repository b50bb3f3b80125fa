//! Chats, as what was sent makes them.

use serde_json::json;

use super::*;
use crate::sandbox::contacts::contact_id;

#[test]
fn a_chat_with_one() {
    let sandbox = Sandbox::new();
    refused(&sandbox.ask("GET", &format!("/chats/{PHONE}"), &json!({})), 404, "Chat");
    refused(&sandbox.ask("GET", "/chats/%2015551234567", &json!({})), 400, "E.164");
    sandbox.send(PHONE, None, &json!({"text": "first"}));
    let sent = sandbox.at(1000).send(PHONE, None, &json!({"text": ["two", "three"]}));
    sandbox.ask("POST", "/contacts", &json!({"identifier": "+15551234567", "name": "Bo"}));
    let mut expected = json!({
        "id": "+15551234567", "type": "phone", "is_group": false, "group_id": null, "group_name": null,
        "member_count": 1,
        "contact": {"contact_id": contact_id("+15551234567"), "name": "Bo", "identifier": "+15551234567"},
        "message_count": 3, "inbound_count": 0, "outbound_count": 3, "background_url": null,
        "background_id": null, "first_message_time": START + 300, "last_message_time": START + 1300,
        "last_inbound_time": null, "last_outbound_time": START + 1300,
        "last_message": {
            "message_id": sent.body["message_ids"][1], "text": "three", "direction": "outbound",
            "time_sent": START + 1300,
        },
    });
    assert_eq!(sandbox.at(1300).read(&format!("/chats/{PHONE}")), expected);
    expected.as_object_mut().unwrap().remove("first_message_time");
    let list = json!({"chats": [expected], "pagination": {"limit": 50, "offset": 0, "total": 1}});
    assert_eq!(sandbox.read("/chats"), list);
}

#[test]
fn a_chat_with_a_group() {
    let sandbox = Sandbox::new();
    let list = "%2B15551234567,ada%40example.com";
    refused(&sandbox.ask("GET", &format!("/chats/{list}"), &json!({})), 404, "Chat");
    let sent = sandbox.send(list, None, &json!({"text": "hi"}));
    let id = text(&sent, "group_id");
    let expected = json!({
        "id": id, "type": "group", "is_group": true, "group_id": id, "group_name": null, "member_count": 2,
        "contact": null, "message_count": 1, "inbound_count": 0, "outbound_count": 1,
        "background_url": null, "background_id": null, "first_message_time": START,
        "last_message_time": START, "last_inbound_time": null, "last_outbound_time": START,
        "last_message": {
            "message_id": sent.body["message_id"], "text": "hi", "direction": "outbound", "time_sent": START,
        },
    });
    assert_eq!(sandbox.read(&format!("/chats/{list}")), expected);
    assert_eq!(sandbox.read(&format!("/chats/{id}")), expected);
    // A group that nothing was sent to is no chat yet.
    let (_, group) = sandbox.ask("POST", "/groups", &json!({"name": "G", "members": ["a@example.com"]}));
    let path = format!("/chats/{}", group["group_id"].as_str().unwrap());
    refused(&sandbox.ask("GET", &path, &json!({})), 404, "Chat");
}

#[test]
fn a_list_is_sorted_searched_and_paged() {
    let sandbox = Sandbox::new();
    let empty = json!({"chats": [], "pagination": {"limit": 50, "offset": 0, "total": 0}});
    assert_eq!(sandbox.read("/chats"), empty);
    for chat in [PHONE, "ada%40example.com", OTHER, PHONE] {
        sandbox.send(chat, None, &json!({"text": "hi"}));
    }
    sandbox.ask("POST", "/contacts", &json!({"identifier": "+15559876543", "name": "Grace Hopper"}));
    let listed = |query: &str| -> Vec<String> {
        let list = sandbox.read(&format!("/chats{query}"));
        let chats = list["chats"].as_array().unwrap().iter();
        chats.map(|chat| chat["id"].as_str().unwrap().to_owned()).collect()
    };
    let (phone, ada, grace) = ("+15551234567", "ada@example.com", "+15559876543");
    assert_eq!(listed(""), [phone, grace, ada]);
    assert_eq!(listed("?sort=oldest"), [ada, grace, phone]);
    assert_eq!(listed("?q=hopper"), [grace]);
    assert_eq!(listed("?q=ADA%40"), [ada]);
    assert_eq!(listed("?q=grace+h"), [grace], "a + is a blank");
    assert_eq!(listed("?limit=3"), [phone, grace, ada]);
    assert_eq!(listed("?limit=2&offset=2"), [ada]);
    assert_eq!(listed("?limit=3&offset=3"), Vec::<String>::new());
    let page = json!({"limit": 2, "offset": 2, "total": 3});
    assert_eq!(sandbox.read("/chats?limit=2&offset=2")["pagination"], page);
    for (query, words) in [("limit=0", "limit"), ("offset=x", "offset"), ("sort=name_asc", "sort")] {
        refused(&sandbox.ask("GET", &format!("/chats?{query}"), &json!({})), 400, words);
    }
}

#[test]
fn a_group_is_found_by_its_members() {
    let sandbox = Sandbox::new();
    sandbox.send("%2B15551234567,ada%40example.com", None, &json!({"text": "hi"}));
    sandbox.ask("POST", "/contacts", &json!({"identifier": "ada@example.com", "name": "Lovelace"}));
    for (query, total) in [("love", 1), ("ada", 1), ("1234567", 1), ("grp_", 1), ("nobody", 0)] {
        assert_eq!(sandbox.read(&format!("/chats?q={query}"))["pagination"]["total"], total, "{query}");
    }
}

#[test]
fn reading_needs_something_to_read() {
    let sandbox = Sandbox::new();
    let path = format!("/chats/{PHONE}/read");
    refused(&sandbox.ask("POST", &path, &json!({})), 404, "Chat");
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    let expected = json!({"chat_id": "+15551234567", "status": "read", "marked_at": START});
    assert_eq!(sandbox.ask("POST", &path, &json!({})), (200, expected));
}
