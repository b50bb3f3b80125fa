//! The table of operations: complete, without doubles, and kept across processes.

use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::json;

use super::*;

#[test]
fn each_documented_operation_is_answered() {
    let sandbox = Sandbox::new();
    let mut seen = HashSet::new();
    for (method, pattern) in &OPERATIONS {
        assert!(seen.insert((method, pattern)), "{method} {pattern} stands there twice");
        let path = pattern.replacen('*', PHONE, 1).replace('*', "x");
        let reply = sandbox.request(method, &format!("/{path}"), None, "{}");
        let message = reply.body.get("message").and_then(Value::as_str).unwrap_or_default();
        assert!(reply.status != 405 && reply.status != 500, "{method} {path}: {reply:?}");
        assert!(!message.contains("has no operation"), "{method} {path}: {reply:?}");
    }
}

#[test]
fn of_two_paths_that_fit_the_first_is_meant() {
    let sandbox = Sandbox::new();
    assert!(sandbox.request("POST", "/location/contacts/refresh", None, "").body.contains_key("friends"));
    assert_eq!(sandbox.get("/location/contacts/refresh").status, 400);
}

#[test]
fn a_large_list_comes_in_full_pages() {
    let sandbox = Sandbox::new();
    let identifiers: Vec<String> = (0..100).map(|n| format!("p{n:03}@example.com")).collect();
    for identifier in &identifiers {
        sandbox.ask("POST", "/contacts", &json!({"identifier": identifier}));
    }
    let page = |offset: usize| sandbox.read(&format!("/contacts?offset={offset}&sort=oldest"));
    let mut found = Vec::new();
    for (offset, length) in [(0, 50), (50, 50), (100, 0)] {
        let page = page(offset);
        let contacts = page["contacts"].as_array().unwrap();
        assert_eq!((contacts.len(), &page["pagination"]["total"]), (length, &json!(100)));
        found.extend(contacts.iter().map(|contact| contact["identifier"].as_str().unwrap().to_owned()));
    }
    assert_eq!(found, identifiers);
}

/// What two handles on one folder can see of everything that is kept.
const READS: [&str; 9] = [
    "/me",
    "/contacts",
    "/contacts/ada%40example.com/tags",
    "/groups",
    "/webhooks",
    "/chats",
    "/chats/%2B15551234567",
    "/chats/%2B15551234567/messages",
    "/chats/%2B15551234567/background",
];

#[test]
fn everything_outlives_its_handle_and_is_seen_by_others() {
    let dir = tempfile::tempdir().unwrap();
    let open = || Sandbox::over(Store::open(dir.path()).unwrap());
    let (one, other) = (open(), open());
    let steps: [(&str, &str, Value); 14] = [
        ("POST", "/contacts", json!({"identifier": "ada@example.com", "name": "Ada"})),
        ("POST", "/contacts/ada%40example.com/tags", json!({"tags": ["a", "b"]})),
        ("DELETE", "/contacts/ada%40example.com/tags/a", json!({})),
        ("POST", "/chats/%2B15551234567/messages", json!({"text": ["1", "2"]})),
        ("POST", "/chats/%2B15551234567/messages/-1/reactions", json!({"reaction": "+love"})),
        ("POST", "/groups", json!({"name": "G", "members": ["ada@example.com", "+15551234567"]})),
        ("POST", "/chats/ada%40example.com,%2B15551234567/messages", json!({"text": "3"})),
        ("POST", "/webhooks", json!({"webhook_url": "https://example.com", "webhook_type": "all"})),
        ("POST", "/webhooks", json!({"webhook_url": "https://example.org"})),
        ("DELETE", "/contacts/%2B15551234567", json!({})),
        ("PUT", "/me/numbers/%2B15550001111/contact-card", json!({"first_name": "S"})),
        ("PATCH", "/contacts/ada%40example.com", json!({"name": "A"})),
        ("POST", "/chats/%2B15551234567/polls", json!({"options": ["a", "b"]})),
        ("DELETE", "/chats/%2B15551234567/background", json!({})),
    ];
    one.upload("PUT", "/chats/%2B15551234567/background", "background", b"GIF89a");
    for (method, path, body) in steps {
        let (status, answer) = one.ask(method, path, &body);
        assert!((200..300).contains(&status), "{method} {path}: {answer}");
        for path in READS {
            let answers = [&one, &other, &open()].map(|sandbox| sandbox.get(path));
            assert_eq!((&answers[0], &answers[0]), (&answers[1], &answers[2]), "{path}");
        }
    }
    let group = one.read("/groups")["groups"][0]["group_id"].as_str().unwrap().to_owned();
    other.ask("DELETE", &format!("/groups/{group}"), &json!({}));
    for sandbox in [one, open()] {
        assert_eq!(sandbox.get(&format!("/chats/{group}")).status, 404);
        assert_eq!(sandbox.read("/chats")["pagination"]["total"], 1);
        assert_eq!(sandbox.store.reset().unwrap().messages, 3);
        assert_eq!(sandbox.read("/webhooks"), json!({"webhooks": []}));
        other.send(PHONE, None, &json!({"text": ["1", "2", "3"]}));
    }
}

/// Anything that JSON can say, with names and texts that mean something somewhere.
fn value() -> impl Strategy<Value = Value> {
    let word = proptest::sample::select(vec![
        "name",
        "tags",
        "members",
        "identifier",
        "a@example.com",
        "+15551234567",
        "chat_guid",
        "reaction",
        "+love",
        "-\u{2764}",
        "direction",
        "outbound",
        "options",
        "title",
        "webhook_url",
        "https://h",
        "webhook_type",
        "all",
        "valid_until",
        "deprecate",
        "number",
        "numbers",
        "forward_to",
        "first_name",
        "sharing",
        "text",
        "parts",
        "",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, move |inner| {
        let members = proptest::collection::vec((word.clone(), inner.clone()), 0..5);
        prop_oneof![
            proptest::collection::vec(inner, 0..4).prop_map(Value::from),
            members.prop_map(|members| members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_asked_is_answered(
        asked in proptest::collection::vec(
            (0..OPERATIONS.len(), "[%+@a-z0-9.,_-]{1,9}|%2B1[0-9]{4,10}|a%40example[.]com|-1", value(), "[a-z_=&%+0-9-]{0,12}"),
            1..12,
        ),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let open = || Sandbox::over(Store::open(dir.path()).unwrap());
        let sandbox = open();
        for (nth, argument, body, query) in asked {
            let (method, pattern) = OPERATIONS[nth];
            let path = format!("/{}?{query}", pattern.replace('*', &argument));
            let (status, answer) = sandbox.ask(method, &path, &body);
            let documented = [200, 201, 202, 400, 403, 404, 409, 429, 501, 503].contains(&status);
            prop_assert!(documented, "{} {} {} {}", method, path, body, answer);
        }
        // What was kept can be read by the next.
        prop_assert_eq!(sandbox.get("/contacts").body, open().get("/contacts").body);
    }

    #[test]
    fn any_text_is_looked_up(
        numbers in proptest::collection::vec(
            prop_oneof![".{0,20}", "[+]?[0-9 ()x;=a-z.-]{0,24}", "[+]?[0-9]{1,300}", "tel:[0-9]{4,9};phone-context=.{0,9}"],
            1..20,
        ),
    ) {
        let sandbox = Sandbox::new();
        let (status, answer) = sandbox.ask("POST", "/phone-numbers/batch", &json!({"numbers": numbers}));
        prop_assert_eq!(status, 200);
        prop_assert_eq!(answer["results"].as_array().unwrap().len(), numbers.len());
    }
}
