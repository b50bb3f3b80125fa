//! Groups, their members and icons.

use serde_json::json;

use super::*;
use crate::sandbox::contacts::contact_id;

const LIST: &str = "%2B15551234567,ada%40example.com";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn create(sandbox: &Sandbox, body: &Value) -> (u16, Value) {
    sandbox.ask("POST", "/groups", body)
}

/// A group made by name; its id.
fn made(sandbox: &Sandbox, body: &Value) -> String {
    let (status, group) = create(sandbox, body);
    assert_eq!(status, 201, "{group}");
    group["group_id"].as_str().unwrap().to_owned()
}

/// A group with two members that nothing was sent to.
fn quiet(id: &str, name: &str, guid: Option<&str>) -> Value {
    json!({
        "group_id": id, "name": name, "chat_guid": guid, "icon_url": null, "member_count": 2,
        "message_count": 0, "last_message_text": null, "last_message_time": null,
        "last_message_direction": null, "created_at": START,
    })
}

fn team() -> Value {
    json!({"name": "Team", "members": ["+15551234567", "ada@example.com", "+15551234567"]})
}

#[test]
fn one_is_made_by_name_and_written_to() {
    let sandbox = Sandbox::new();
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    let (status, group) = create(&sandbox, &team());
    let id = group["group_id"].as_str().unwrap().to_owned();
    assert!(id.strip_prefix("grp_").unwrap().bytes().all(|b| b.is_ascii_alphanumeric()));
    let mut expected = quiet(&id, "Team", None);
    expected["added_members"] = json!(["+15551234567", "ada@example.com"]);
    expected["created_contacts"] = json!(["ada@example.com"]);
    assert_eq!((status, &group), (201, &expected));
    let path = format!("/groups/{id}");
    assert_eq!(sandbox.read(&path), quiet(&id, "Team", None));

    let sent = sandbox.send(LIST, None, &json!({"text": "all"}));
    assert_eq!((text(&sent, "group_id"), &sent.body["group_created"]), (id.clone(), &json!(false)));
    assert_eq!(sandbox.send(&id, None, &json!({"text": ["one", "two"]})).status, 202);
    let guid = sandbox.read(&path)["chat_guid"].clone();
    assert!(
        guid.as_str().unwrap().starts_with("iMessage;+;chat"),
        "the first message makes the chat: {guid}"
    );
    let spoken = json!({
        "group_id": id, "name": "Team", "chat_guid": guid, "icon_url": null, "member_count": 2,
        "message_count": 3, "last_message_text": "two", "last_message_time": START + 300,
        "last_message_direction": "outbound", "created_at": START,
    });
    assert_eq!(sandbox.at(900).read(&path), spoken);
    assert_eq!(sandbox.read(&format!("/chats/{id}"))["group_name"], "Team");
}

#[test]
fn what_makes_no_group() {
    let sandbox = Sandbox::new();
    for (body, status, words) in [
        (json!({}), 400, "name"),
        (json!({"name": " "}), 400, "name"),
        (json!({"name": "x".repeat(256)}), 400, "255"),
        (json!({"name": "G", "members": "a@example.com"}), 400, "members"),
        (json!({"name": "G", "members": [1]}), 400, "members"),
        (json!({"name": "G", "members": ["x"]}), 400, "E.164"),
        (json!({"name": "G", "members": ["911"]}), 403, "emergency"),
        (json!({"name": "G", "chat_guid": ""}), 400, "chat_guid"),
    ] {
        refused(&create(&sandbox, &body), status, words);
    }
    made(&sandbox, &json!({"name": "ü".repeat(255), "members": ["a@example.com"], "chat_guid": "g1"}));
    refused(&create(&sandbox, &json!({"name": "G", "chat_guid": "g1"})), 409, "chat_guid");
    refused(&create(&sandbox, &json!({"name": "G", "members": ["a@example.com"]})), 409, "participants");
    made(&sandbox, &json!({"name": "G", "members": ["a@example.com"], "chat_guid": "g2"}));
    // A group of nobody is no duplicate of another, and there is nobody to write to.
    made(&sandbox, &json!({"name": "G"}));
    let nobody = made(&sandbox, &json!({"name": "G", "members": []}));
    assert_eq!(sandbox.send(&nobody, None, &json!({"text": "hi"})).status, 400);
}

#[test]
fn a_rename_reaches_the_linked_chat() {
    let sandbox = Sandbox::new();
    let id = text(&sandbox.send(LIST, None, &json!({"text": "hi"})), "group_id");
    assert_eq!(sandbox.read(&format!("/groups/{id}"))["name"], json!(null));
    let (status, renamed) = sandbox.ask("PATCH", &format!("/groups/{id}"), &json!({"name": "Two"}));
    let mut expected = sandbox.read(&format!("/groups/{id}"));
    expected["device_sync"] = json!({"chat_guid": expected["chat_guid"], "synced": true, "error": null});
    assert_eq!((status, &renamed, &renamed["name"]), (200, &expected, &json!("Two")));
    assert_eq!(renamed["member_count"], 2);

    let mut linked = team();
    linked["chat_guid"] = json!("iMessage;+;chat1");
    let id = made(&sandbox, &linked);
    let (status, renamed) = sandbox.ask("PATCH", &format!("/groups/{id}"), &json!({"name": "Three"}));
    expected = quiet(&id, "Three", Some("iMessage;+;chat1"));
    assert_eq!(sandbox.read(&format!("/groups/{id}")), expected);
    expected["device_sync"] = json!({"chat_guid": "iMessage;+;chat1", "synced": true, "error": null});
    assert_eq!((status, renamed), (200, expected));
    refused(&sandbox.ask("PATCH", &format!("/groups/{id}"), &json!({"name": null})), 400, "name");
    refused(&sandbox.ask("PATCH", "/groups/grp_none", &json!({"name": "X"})), 404, "Group");
}

#[test]
fn a_deleted_group_is_forgotten() {
    let sandbox = Sandbox::new();
    let id = made(&sandbox, &team());
    let sent = text(&sandbox.send(&id, None, &json!({"text": "hi"})), "message_id");
    let path = format!("/groups/{id}");
    let deleted = sandbox.at(7).ask("DELETE", &path, &json!({}));
    assert_eq!(deleted, (200, json!({"success": true, "deleted_at": START + 7})));
    for (method, path) in [
        ("GET", path.clone()),
        ("DELETE", path.clone()),
        ("GET", format!("{path}/members")),
        ("DELETE", format!("{path}/icon")),
        ("GET", format!("/chats/{id}")),
        ("GET", format!("/chats/{id}/messages")),
        ("GET", format!("/chats/{id}/messages/{sent}")),
        ("POST", format!("/chats/{id}/typing")),
    ] {
        assert_eq!(sandbox.ask(method, &path, &json!({})).0, 404, "{method} {path}");
    }
    assert_eq!(sandbox.send(&id, None, &json!({"text": "hi"})).status, 404);
    assert_eq!(sandbox.read("/chats")["chats"], json!([]));
    assert_eq!(sandbox.read("/groups")["groups"], json!([]));
    let again = sandbox.send(LIST, None, &json!({"text": "hi"}));
    assert_eq!(again.body["group_created"], true);
    assert_ne!(text(&again, "group_id"), id);
}

#[test]
fn members_are_listed_in_pages() {
    let sandbox = Sandbox::new();
    let id = made(&sandbox, &team());
    sandbox.ask("POST", "/contacts", &json!({"identifier": "ada@example.com", "name": "Ada"}));
    let member = |identifier: &str, name: Value| {
        json!({
            "id": identifier, "contact_id": contact_id(identifier), "identifier": identifier, "name": name,
            "added_at": START,
        })
    };
    let page = |members: Value, limit, offset| {
        json!({
            "group_id": id, "group_name": "Team", "icon_url": null, "members": members,
            "pagination": {"limit": limit, "offset": offset, "total": 2},
        })
    };
    let (first, last) = (member("+15551234567", json!(null)), member("ada@example.com", json!("Ada")));
    let path = format!("/groups/{id}/members");
    assert_eq!(sandbox.read(&path), page(json!([first, last]), 50, 0));
    assert_eq!(sandbox.read(&format!("{path}?limit=1&offset=1")), page(json!([last]), 1, 1));
    refused(&sandbox.ask("GET", &format!("{path}?limit=0"), &json!({})), 400, "limit");
}

#[test]
fn a_list_is_sorted_and_searched() {
    let sandbox = Sandbox::new();
    let group = |age, name: &str| {
        made(sandbox.at(age), &json!({"name": name, "members": [format!("{name}@example.com")]}))
    };
    let (b, c, a) = (group(0, "Bee"), group(1, "cee"), group(2, "Ant"));
    sandbox.at(3).send(&b, None, &json!({"text": "hi"}));
    let unnamed = text(&sandbox.at(4).send(LIST, None, &json!({"text": "hi"})), "group_id");
    let listed = |query: &str| -> Vec<String> {
        let list = sandbox.read(&format!("/groups{query}"));
        let groups = list["groups"].as_array().unwrap().iter();
        groups.map(|group| group["group_id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(listed(""), [&unnamed, &b, &a, &c].map(String::as_str));
    assert_eq!(listed("?sort=oldest"), [&c, &a, &b, &unnamed].map(String::as_str));
    assert_eq!(listed("?sort=name_asc"), [&a, &b, &c, &unnamed].map(String::as_str));
    assert_eq!(listed("?sort=name_desc&limit=2&offset=2"), [&a, &unnamed].map(String::as_str));
    assert_eq!(listed("?q=EE&sort=name_asc"), [&b, &c].map(String::as_str));
    let page = json!({"limit": 1, "offset": 0, "total": 2});
    assert_eq!(sandbox.read("/groups?q=EE&limit=1")["pagination"], page);
}

#[test]
fn the_first_message_links_a_group_to_a_chat() {
    let sandbox = Sandbox::new();
    let icon = |group: &str| sandbox.upload("POST", &format!("/groups/{group}/icon"), "icon", PNG);
    let guid = |group: &str| sandbox.read(&format!("/groups/{group}"))["chat_guid"].clone();
    let listed = text(&sandbox.send(LIST, None, &json!({"text": "hi"})), "group_id");
    assert_eq!((icon(&listed).0, icon(&listed).1["chat_guid"].clone()), (200, guid(&listed)));
    assert_eq!(sandbox.ask("DELETE", &format!("/groups/{listed}/icon"), &json!({})).0, 200);
    // The same chat ever after, and another's for another.
    let before = guid(&listed);
    sandbox.send(LIST, None, &json!({"text": "more"}));
    assert_eq!(guid(&listed), before);
    let named = made(&sandbox, &json!({"name": "G", "members": ["c@example.com"]}));
    refused(&icon(&named), 400, "chat_guid");
    sandbox.send(&named, None, &json!({"text": "hi"}));
    assert_eq!(icon(&named).0, 200);
    assert_ne!(guid(&named), before);
    // One that it was made with stays.
    let given = made(&sandbox, &json!({"name": "G", "members": ["d@example.com"], "chat_guid": "g"}));
    sandbox.send(&given, None, &json!({"text": "hi"}));
    assert_eq!(guid(&given), "g");
    refused(&create(&sandbox, &json!({"name": "H", "chat_guid": before})), 409, "chat_guid");
}

#[test]
fn an_icon_needs_a_linked_chat() {
    let sandbox = Sandbox::new();
    let bare = made(&sandbox, &team());
    refused(&sandbox.upload("POST", &format!("/groups/{bare}/icon"), "icon", PNG), 400, "chat_guid");
    refused(&sandbox.ask("DELETE", &format!("/groups/{bare}/icon"), &json!({})), 400, "chat_guid");
    let id = made(&sandbox, &json!({"name": "Linked", "chat_guid": "g"}));
    let path = format!("/groups/{id}/icon");
    let url = format!("https://sandbox.invalid/groups/{id}/icon");
    let done = |message: &str| {
        json!({
            "success": true, "group_id": id, "chat_guid": "g", "message": message,
            "device_sync": {"chat_guid": "g", "synced": true, "message": message},
        })
    };
    let mut set = done("Group icon set");
    set["icon_url"] = json!(url);
    assert_eq!(sandbox.upload("POST", &path, "icon", PNG), (200, set));
    assert_eq!(sandbox.read(&format!("/groups/{id}"))["icon_url"], json!(url));
    refused(&sandbox.upload("POST", &path, "file", PNG), 400, "icon");
    refused(&sandbox.upload("POST", &path, "icon", b"%PDF"), 400, "JPEG");
    refused(&sandbox.ask("POST", &path, &json!({})), 400, "multipart");
    assert_eq!(sandbox.ask("DELETE", &path, &json!({})), (200, done("Group icon removed")));
    assert_eq!(sandbox.read(&format!("/groups/{id}"))["icon_url"], json!(null));
}
