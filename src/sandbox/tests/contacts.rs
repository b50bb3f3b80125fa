//! Contacts and their tags.

use serde_json::json;

use super::*;
use crate::sandbox::contacts::contact_id;

const ADA: &str = "ada%40example.com";

fn contact(identifier: &str, name: Option<&str>, created_at: u64, last: Option<u64>) -> Value {
    json!({
        "id": identifier, "contact_id": contact_id(identifier), "identifier": identifier, "name": name,
        "type": if identifier.contains('@') { "email" } else { "phone" },
        "created_at": created_at, "last_message_time": last, "tags": [],
    })
}

fn create(sandbox: &Sandbox, identifier: &str, name: &str) -> (u16, Value) {
    sandbox.ask("POST", "/contacts", &json!({"identifier": identifier, "name": name}))
}

/// The identifiers in a list.
fn listed(sandbox: &Sandbox, query: &str) -> Vec<String> {
    let list = sandbox.read(&format!("/contacts{query}"));
    let contacts = list["contacts"].as_array().unwrap().iter();
    contacts.map(|contact| contact["identifier"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn one_is_made_read_renamed_and_deleted() {
    let sandbox = Sandbox::new();
    let ada = |name: Option<&str>, created_at| contact("ada@example.com", name, created_at, None);
    assert_eq!(create(&sandbox, "ada@example.com", "Ada"), (201, ada(Some("Ada"), START)));
    let path = format!("/contacts/{ADA}");
    assert_eq!(sandbox.at(5).read(&path), ada(Some("Ada"), START));
    let renamed = sandbox.ask("PATCH", &path, &json!({"name": "Ada B"}));
    assert_eq!(renamed, (200, ada(Some("Ada B"), START)));
    refused(&create(&sandbox, "ada@example.com", "Ada"), 409, "exists");
    assert_eq!(sandbox.ask("PATCH", &path, &json!({"name": null})), (200, ada(None, START)));
    let deleted = json!({"success": true, "deleted_at": START + 5});
    assert_eq!(sandbox.ask("DELETE", &path, &json!({})), (200, deleted));
    for (method, path) in [
        ("GET", path.clone()),
        ("PATCH", path.clone()),
        ("DELETE", path.clone()),
        ("GET", path.clone() + "/tags"),
    ] {
        refused(&sandbox.ask(method, &path, &json!({"name": "x"})), 404, "Contact");
    }
    assert_eq!(create(&sandbox, "ada@example.com", "A").1, ada(Some("A"), START + 5));
}

#[test]
fn whoever_was_written_to_is_known() {
    let sandbox = Sandbox::new();
    let path = format!("/contacts/{PHONE}");
    refused(&sandbox.ask("GET", &path, &json!({})), 404, "Contact");
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    sandbox.at(10).send(PHONE, None, &json!({"text": "hi"}));
    let known = |name: Option<&str>, last| contact("+15551234567", name, START, Some(last));
    assert_eq!(sandbox.read(&path), known(None, START + 10));
    let made = create(&sandbox, "+15551234567", "Bo");
    assert_eq!(made, (201, known(Some("Bo"), START + 10)));
    refused(&create(&sandbox, "+15551234567", "Bo"), 409, "exists");

    sandbox.ask("DELETE", &path, &json!({}));
    refused(&sandbox.ask("GET", &path, &json!({})), 404, "Contact");
    assert_eq!(listed(&sandbox, ""), Vec::<String>::new());
    sandbox.at(20).send(PHONE, None, &json!({"text": "again"}));
    sandbox.at(30).send(PHONE, None, &json!({"text": "again"}));
    assert_eq!(sandbox.read(&path), contact("+15551234567", None, START + 20, Some(START + 30)));
}

#[test]
fn members_of_groups_are_known_too() {
    let sandbox = Sandbox::new();
    sandbox.send("%2B15551234567,ada%40example.com", None, &json!({"text": "hi"}));
    sandbox.ask("POST", "/groups", &json!({"name": "G", "members": ["bo@example.com", "+15551234567"]}));
    assert_eq!(listed(&sandbox, "?sort=name_asc"), ["+15551234567", "ada@example.com", "bo@example.com"]);
    assert_eq!(sandbox.read(&format!("/contacts/{ADA}"))["last_message_time"], START);
    assert_eq!(sandbox.read("/contacts/bo%40example.com")["last_message_time"], json!(null));
    // Deleted, and known again as soon as a new group has them.
    sandbox.ask("DELETE", "/contacts/bo%40example.com", &json!({}));
    assert_eq!(sandbox.get("/contacts/bo%40example.com").status, 404);
    sandbox.ask("POST", "/groups", &json!({"name": "H", "members": ["bo@example.com"]}));
    assert_eq!(sandbox.get("/contacts/bo%40example.com").status, 200);
}

#[test]
fn what_names_nobody() {
    let sandbox = Sandbox::new();
    for (path, status, words) in [
        ("%2015551234567", 400, "E.164"),
        ("%252B15551234567", 400, "twice"),
        ("grp_abc", 400, "Invalid contact"),
        ("%2B15551234567,a%40example.com", 400, "Invalid contact"),
        ("911", 403, "emergency"),
        ("%FF", 400, "UTF-8"),
    ] {
        refused(&sandbox.ask("GET", &format!("/contacts/{path}"), &json!({})), status, words);
    }
    for (body, status, words) in [
        (json!({}), 400, "identifier"),
        (json!({"identifier": 1}), 400, "identifier"),
        (json!({"identifier": "15551234567"}), 400, "E.164"),
        (json!({"identifier": "+1911"}), 403, "emergency"),
        (json!({"identifier": "a@example.com", "name": 1}), 400, "name"),
    ] {
        refused(&sandbox.ask("POST", "/contacts", &body), status, words);
    }
    create(&sandbox, "a@example.com", "A");
    for body in [json!({}), json!({"name": 1})] {
        refused(&sandbox.ask("PATCH", "/contacts/a%40example.com", &body), 400, "name");
    }
}

#[test]
fn a_list_is_sorted_searched_and_paged() {
    let sandbox = Sandbox::new();
    let empty = json!({"contacts": [], "pagination": {"limit": 50, "offset": 0, "total": 0}});
    assert_eq!(sandbox.read("/contacts"), empty);
    for (age, identifier, name) in
        [(0, "c@example.com", "berta"), (1, "b@example.com", "Anna"), (2, "a@example.com", "Cora")]
    {
        create(sandbox.at(age), identifier, name);
    }
    sandbox.at(3).send(PHONE, None, &json!({"text": "hi"}));
    let [a, b, c] = ["a@example.com", "b@example.com", "c@example.com"];
    assert_eq!(listed(&sandbox, ""), ["+15551234567", a, b, c]);
    assert_eq!(listed(&sandbox, "?sort=oldest"), [c, b, a, "+15551234567"]);
    assert_eq!(listed(&sandbox, "?sort=name_asc"), [b, c, a, "+15551234567"]);
    assert_eq!(listed(&sandbox, "?sort=name_desc"), [a, c, b, "+15551234567"]);
    assert_eq!(listed(&sandbox, "?q=ANN"), [b]);
    assert_eq!(listed(&sandbox, "?q=%2B1555"), ["+15551234567"]);
    // Exactly two pages, then one that is not full, then none.
    assert_eq!(listed(&sandbox, "?limit=2&offset=2"), [b, c]);
    assert_eq!(listed(&sandbox, "?limit=3&offset=3"), [c]);
    assert_eq!(listed(&sandbox, "?limit=2&offset=4"), Vec::<String>::new());
    let page = json!({"limit": 3, "offset": 3, "total": 4});
    assert_eq!(sandbox.read("/contacts?limit=3&offset=3")["pagination"], page);
    for (query, words) in [
        ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("limit=x", "limit"),
        ("limit=%2B5", "limit"),
        ("limit=", "limit"),
        ("offset=-1", "offset"),
        ("sort=name", "sort must be one of recent, oldest, name_asc, name_desc"),
        ("sort=", "sort"),
    ] {
        refused(&sandbox.ask("GET", &format!("/contacts?{query}"), &json!({})), 400, words);
    }
    assert_eq!(sandbox.get("/contacts?limit=200&offset=18446744073709551615").status, 200);
}

#[test]
fn tags_come_and_go() {
    let sandbox = Sandbox::new();
    let path = format!("/contacts/{PHONE}/tags");
    let add = |tags: Value| sandbox.ask("POST", &path, &json!({"tags": tags}));
    refused(&add(json!(["vip"])), 404, "Contact");
    sandbox.send(PHONE, None, &json!({"text": "hi"}));
    assert_eq!(sandbox.read(&path), json!({"tags": []}));
    let added = json!({"success": true, "tags_added": ["vip", "a/b c"]});
    assert_eq!(add(json!(["vip", "a/b c", "vip"])), (201, added));
    let at = |age| sandbox.at(age);
    at(9);
    assert_eq!(add(json!(["vip", "new"])), (201, json!({"success": true, "tags_added": ["new"]})));
    let tags = json!([
        {"tag": "vip", "created_at": START},
        {"tag": "a/b c", "created_at": START},
        {"tag": "new", "created_at": START + 9},
    ]);
    assert_eq!(sandbox.read(&path), json!({"tags": tags}));
    assert_eq!(sandbox.read(&format!("/contacts/{PHONE}"))["tags"], json!(["vip", "a/b c", "new"]));
    let gone = json!({"success": true, "deleted_at": START + 9});
    assert_eq!(sandbox.ask("DELETE", &format!("{path}/a%2Fb%20c"), &json!({})), (200, gone));
    refused(&sandbox.ask("DELETE", &format!("{path}/a%2Fb%20c"), &json!({})), 404, "Tag");
    for wrong in [json!(null), json!([]), json!("vip"), json!([1]), json!([" "])] {
        refused(&add(wrong), 400, "tags");
    }
}

#[test]
fn capabilities_follow_the_part_that_is_played() {
    let sandbox = Sandbox::new();
    let told = |contact: &str, kind: &str, can: [bool; 3]| {
        json!({
            "contact": contact, "type": kind,
            "capabilities": {"imessage": can[0], "sms": can[1], "facetime": can[2]}, "last_checked": START,
        })
    };
    for (path, contact, kind, can) in [
        (PHONE, "+15551234567", "phone", [true, true, true]),
        ("%2B15005550001", "+15005550001", "phone", [false, true, false]),
        (ADA, "ada@example.com", "email", [true, false, true]),
    ] {
        assert_eq!(sandbox.read(&format!("/contacts/{path}/capabilities")), told(contact, kind, can));
    }
    refused(&sandbox.ask("GET", "/contacts/%2B15005550054/capabilities", &json!({})), 503, "available");
    refused(&sandbox.ask("GET", "/contacts/x/capabilities", &json!({})), 400, "Invalid contact");
}
