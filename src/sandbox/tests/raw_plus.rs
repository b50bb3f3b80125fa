//! A raw `+` in a path: what Blooio's own SDKs send.

use std::collections::HashSet;
use std::sync::mpsc;

use serde_json::json;

use super::*;

/// The answer to a request with `path`, and the forms of paths that were told of.
fn asked(sandbox: &Sandbox, method: &str, path: &str, strict: bool) -> (Reply, Vec<String>) {
    let (notices, told) = mpsc::channel();
    let router = router(&sandbox.store, strict, move |notice| match notice {
        Notice::RawPlus(form) => notices.send(form).unwrap(),
        other => panic!("{other:?}"),
    });
    let reply = ask(&router, request(method, &format!("/{path}")).body("{}".into()).unwrap());
    (reply, told.try_iter().collect())
}

/// What does not differ from one request to the next.
fn gist(reply: &Reply) -> (u16, HashSet<&String>, Option<&Value>) {
    (reply.status, reply.body.keys().collect(), reply.body.get("message"))
}

#[test]
fn it_is_what_it_says_and_warned_of_in_every_path() {
    for (method, pattern) in &OPERATIONS {
        let path = |phone: &str| pattern.replacen('*', phone, 1).replace('*', "x");
        let (encoded, told) = asked(&Sandbox::new(), method, &path(PHONE), true);
        assert_eq!((&encoded.warning, told), (&None, Vec::new()), "{method} {pattern}");
        if !pattern.contains('*') {
            continue;
        }
        let (raw, told) = asked(&Sandbox::new(), method, &path("+15551234567"), false);
        assert_eq!(gist(&raw), gist(&encoded), "{method} {pattern}");
        assert!(raw.warning.as_ref().is_some_and(|warning| warning.contains("%2B")), "{method} {pattern}");
        assert_eq!(told, [*pattern], "{method}");
        let (strict, told) = asked(&Sandbox::new(), method, &path("+15551234567"), true);
        assert_eq!((strict.warning, told), (None, Vec::new()), "{method} {pattern}");
        refused(&(strict.status, Value::Object(strict.body)), 400, "%2B");
    }
}

#[test]
fn it_may_be_anywhere_in_a_path_and_is_a_space_in_a_query() {
    let sandbox = Sandbox::new();
    for contact in ["+15551234567", "a+b@example.com"] {
        sandbox.ask("POST", "/contacts", &json!({"identifier": contact}));
    }
    sandbox.ask("POST", "/contacts/%2B15551234567/tags", &json!({"tags": ["c++", "c  "]}));
    assert_eq!(asked(&sandbox, "GET", "contacts/a+b@example.com", false).0.status, 200);
    assert_eq!(asked(&sandbox, "DELETE", "contacts/%2B15551234567/tags/c++", false).0.status, 200);
    assert_eq!(sandbox.read("/contacts/%2B15551234567/tags")["tags"][0]["tag"], "c  ");
    let found = |query: &str| {
        let (reply, told) = asked(&sandbox, "GET", &format!("contacts?q={query}"), true);
        assert_eq!((reply.status, reply.warning, told), (200, None, Vec::new()), "{query}");
        reply.body["contacts"].as_array().unwrap().len()
    };
    assert_eq!((found("%2B1555"), found("+1555")), (1, 0));
    // No operation is meant, so that there is nothing to warn of.
    let (reply, told) = asked(&sandbox, "GET", "nothing/+1", true);
    assert_eq!((reply.status, reply.warning, told), (404, None, Vec::new()));
}
