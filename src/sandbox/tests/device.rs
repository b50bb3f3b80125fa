//! What the device does in a chat: typing, backgrounds, cards, polls; and where people are.

use serde_json::json;

use super::*;

const GIF: &[u8] = b"GIF89a";
const GONE: &str = "%2B15005550054";

#[test]
fn typing_starts_and_stops() {
    let sandbox = Sandbox::new();
    let path = format!("/chats/{PHONE}/typing");
    let expected = json!({"chat_id": "+15551234567", "typing": true, "started_at": START});
    assert_eq!(sandbox.ask("POST", &path, &json!({})), (200, expected));
    let expected = json!({"chat_id": "+15551234567", "typing": false, "stopped_at": START});
    assert_eq!(sandbox.request("DELETE", &path, None, "").body, *expected.as_object().unwrap());
    // A list that is no group yet has a name of its own; then it has the group's.
    let list = "/chats/b%40example.com,a%40example.com/typing";
    assert_eq!(sandbox.ask("POST", list, &json!({})).1["chat_id"], "a@example.com,b@example.com");
    let group =
        text(&sandbox.send("a%40example.com,b%40example.com", None, &json!({"text": "hi"})), "group_id");
    assert_eq!(sandbox.ask("POST", list, &json!({})).1["chat_id"], json!(group));
}

#[test]
fn where_there_is_no_device_nothing_is_done() {
    let sandbox = Sandbox::new();
    for (method, operation) in [
        ("POST", "typing"),
        ("DELETE", "typing"),
        ("POST", "contact-card"),
        ("GET", "background"),
        ("PUT", "background"),
        ("DELETE", "background"),
        ("POST", "polls"),
        ("GET", "polls/poll_1"),
    ] {
        let ask = |chat: &str| sandbox.ask(method, &format!("/chats/{chat}/{operation}"), &json!({}));
        refused(&ask(GONE), 503, "available");
        refused(&ask(&format!("{PHONE},{GONE}")), 503, "available");
        refused(&ask("grp_none"), 404, "Group");
        refused(&ask("%201"), 400, "E.164");
    }
    // The first member with a part of its own decides, as for a send.
    let body = json!({"name": "G", "members": ["+15005550000", "+15005550054"]});
    let group = sandbox.ask("POST", "/groups", &body).1["group_id"].as_str().unwrap().to_owned();
    assert_eq!(sandbox.send(&group, None, &json!({"text": "hi"})).status, 202);
    assert_eq!(sandbox.ask("POST", &format!("/chats/{group}/typing"), &json!({})).0, 200);
}

#[test]
fn a_card_is_staged() {
    let sandbox = Sandbox::new();
    let expected = json!({
        "success": true, "chat_id": "+15551234567",
        "message": "The contact card goes with the next message to this chat",
    });
    assert_eq!(sandbox.ask("POST", &format!("/chats/{PHONE}/contact-card"), &json!({})), (200, expected));
}

#[test]
fn a_background_is_set_replaced_and_removed() {
    let sandbox = Sandbox::new();
    let path = format!("/chats/{PHONE}/background");
    let none = json!({
        "chat_id": "+15551234567", "has_background": false, "background_id": null, "background_url": null,
        "background_version": null,
    });
    assert_eq!(sandbox.read(&path), none);
    assert_eq!(sandbox.ask("DELETE", &path, &json!({})), (200, none.clone()));
    for version in 1..=2 {
        let (status, set) = sandbox.upload("PUT", &path, "background", GIF);
        let id = set["background_id"].as_str().unwrap();
        assert!(id.starts_with("bg_"));
        let mut expected = json!({
            "chat_id": "+15551234567", "has_background": true, "background_id": id,
            "background_url": format!("https://sandbox.invalid/backgrounds/{id}"),
            "background_version": version,
        });
        assert_eq!(sandbox.read(&path), expected);
        expected["changed"] = json!(true);
        assert_eq!((status, &set), (200, &expected));
        sandbox.send(PHONE, None, &json!({"text": "hi"}));
        let chat = sandbox.read(&format!("/chats/{PHONE}"));
        assert_eq!(chat["background_id"], set["background_id"]);
        assert_eq!(chat["background_url"], set["background_url"]);
    }
    assert_eq!(sandbox.ask("DELETE", &path, &json!({})), (200, none.clone()));
    assert_eq!(sandbox.read(&path), none);
    refused(&sandbox.upload("PUT", &path, "image", GIF), 400, "background");
    refused(&sandbox.upload("PUT", &path, "background", b"<svg>"), 400, "JPEG");
    refused(&sandbox.upload("PUT", &path, "background", &[GIF, &vec![0; 10 << 20]].concat()), 400, "10 MB");
    refused(&sandbox.ask("PUT", &path, &json!({})), 400, "multipart");
}

#[test]
fn a_poll_waits_for_votes_that_never_come() {
    let sandbox = Sandbox::new();
    let polls = format!("/chats/{PHONE}/polls");
    let (status, sent) = sandbox.ask("POST", &polls, &json!({"title": "Lunch?", "options": ["Yes", "No"]}));
    let id = sent["poll_id"].as_str().unwrap();
    let expected = json!({
        "poll_id": id, "chat_id": "+15551234567", "poll": {"title": "Lunch?", "options": ["Yes", "No"]},
        "sent_at": START,
    });
    assert_eq!((status, &sent), (200, &expected));
    let options = json!([{"text": "Yes", "votes": 0}, {"text": "No", "votes": 0}]);
    let expected = json!({
        "poll_id": id, "chat_id": "+15551234567", "title": "Lunch?", "options": options, "total_votes": 0,
    });
    assert_eq!(sandbox.read(&format!("{polls}/{id}")), expected);
    refused(&sandbox.ask("GET", &format!("{polls}/poll_none"), &json!({})), 404, "Poll");
    refused(&sandbox.ask("GET", &format!("/chats/{OTHER}/polls/{id}"), &json!({})), 404, "Poll");
    let (_, untitled) = sandbox.ask("POST", &polls, &json!({"options": ["a", "b"]}));
    assert_eq!(untitled["poll"]["title"], json!(null));
    for (body, words) in [
        (json!({}), "options"),
        (json!({"options": ["a"]}), "options"),
        (json!({"options": vec!["a"; 11]}), "options"),
        (json!({"options": ["a", ""]}), "options"),
        (json!({"options": ["a", 1]}), "options"),
        (json!({"options": ["a", "b"], "title": 1}), "title"),
    ] {
        refused(&sandbox.ask("POST", &polls, &body), 400, words);
    }
}

#[test]
fn one_friend_can_be_found() {
    let sandbox = Sandbox::new();
    let friend = json!({
        "handle": "+15005550000", "coordinates": [37.3349, -122.009], "status": "live",
        "last_updated": START - 60_000,
    });
    assert_eq!(sandbox.read("/location/contacts"), json!({"friends": [friend]}));
    assert_eq!(sandbox.read("/location/contacts/%2B15005550000"), friend);
    let refreshed = json!({"success": true, "friends": [friend]});
    assert_eq!(sandbox.ask("POST", "/location/contacts/refresh", &json!({})), (200, refreshed));
    refused(&sandbox.ask("GET", &format!("/location/contacts/{PHONE}"), &json!({})), 404, "location");
    refused(&sandbox.ask("GET", "/location/contacts/nobody", &json!({})), 400, "Invalid contact");
}
