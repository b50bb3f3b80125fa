//! `sandbox serve --isolate`: each API key has a sandbox of its own.

use std::thread;

use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::control::Control;
use crate::harness::endpoint::Endpoint;
use crate::sandbox_serve::Serving;

const ADA: &str = "+15551234567";

fn serve(home: &Home, options: &[&str]) -> (Serving, Control) {
    let serving = Serving::start_with(home, &[&["--json", "--isolate"], options].concat());
    let control = Control::of(&serving.base);
    (serving, control)
}

#[track_caller]
fn texts(control: &Control) -> Vec<Value> {
    let messages = control.get("messages").ok();
    messages["messages"].as_array().expect("a list").iter().map(|message| message["text"].clone()).collect()
}

#[test]
fn a_key_sees_only_what_it_did() {
    let home = Home::new();
    let (_serving, control) = serve(&home, &[]);
    let (one, two) = (control.with_key("one"), control.with_key("two"));
    let (mut told_one, mut told_two) = (one.listen(None), two.listen(None));
    assert_eq!(one.text(ADA, "from one").status, 202);
    assert_eq!(two.text(ADA, "from two").status, 202);
    assert_eq!(told_one.next_of("message")["text"], "from one");
    assert_eq!(told_two.next_of("message")["text"], "from two");
    assert_eq!((texts(&one), texts(&two)), (vec![json!("from one")], vec![json!("from two")]));
    let ids = |control: &Control| control.get("messages").ok()["messages"][0]["message_id"].clone();
    let id = ids(&one);
    let path = format!("/v2/api/chats/%2B15551234567/messages/{}", id.as_str().expect("an ID"));
    assert_eq!((one.ask("GET", &path, &[], "").status, two.ask("GET", &path, &[], "").status), (200, 404));
    // Faults and requests.
    one.send("PUT", "faults", &json!({"faults": ["GET /me status=503"]})).ok();
    assert_eq!(
        (one.ask("GET", "/v2/api/me", &[], "").status, two.ask("GET", "/v2/api/me", &[], "").status),
        (503, 200)
    );
    assert_eq!(two.get("faults").ok()["faults"], json!([]));
    let requests = |control: &Control| control.get("requests").ok()["requests"].as_array().map(Vec::len);
    assert_eq!((requests(&one), requests(&two)), (Some(3), Some(3)));
    // A reset.
    one.send("POST", "reset", &json!({})).ok();
    assert_eq!((texts(&one), texts(&two)), (vec![], vec![json!("from two")]));
    assert_eq!(one.get("ready").ok()["isolated"], true);
}

#[test]
fn without_a_key_nothing_is_answered() {
    let home = Home::new();
    let (_serving, control) = serve(&home, &[]);
    let message = "API key missing: send the header Authorization: Bearer <key>".to_owned();
    for path in ["ready", "messages", "chats", "deliveries", "requests", "faults", "events"] {
        assert_eq!(control.get(path).refusal(), (401, message.clone()), "{path}");
    }
    for path in ["inbound", "reactions", "read", "reset"] {
        assert_eq!(control.send("POST", path, &json!({})).refusal(), (401, message.clone()), "{path}");
    }
    assert_eq!(control.ask("GET", "/", &[], "").status, 200, "the page asks for the key");
}

#[test]
fn webhooks_are_told_only_of_their_own_key() {
    let home = Home::new();
    let (_serving, control) = serve(&home, &[]);
    let suites = ["one", "two"].map(|key| {
        let (control, endpoint) = (control.with_key(key), Endpoint::new());
        let body = json!({"webhook_url": endpoint.url, "webhook_type": "message"}).to_string();
        let made = control.ask("POST", "/v2/api/webhooks", &[("Content-Type", "application/json")], &body);
        assert_eq!(made.status, 201, "{made:?}");
        (control, endpoint, key)
    });
    let suites = suites.map(|(control, endpoint, key)| {
        thread::spawn(move || {
            for nth in 0..20 {
                let text = format!("{key} {nth}");
                control.send("POST", "inbound", &json!({"chat": ADA, "text": text})).ok();
                assert!(String::from_utf8_lossy(&endpoint.next().body).contains(&text));
            }
            (control, endpoint)
        })
    });
    for suite in suites {
        let (control, endpoint) = suite.join().expect("it passes");
        assert!(endpoint.rest().is_empty());
        let mut delivered = 0;
        while delivered < 20 {
            // An attempt is stored when it has ended.
            delivered = control.get("deliveries").ok()["deliveries"].as_array().map_or(0, Vec::len);
        }
        assert_eq!(delivered, 20);
    }
}

#[test]
fn worlds_outlive_the_server_and_hide_their_keys() {
    let home = Home::new();
    let (serving, control) = serve(&home, &["--fault", "GET /me status=503 first=1"]);
    let key = "bl_live_very_secret";
    let one = control.with_key(key);
    one.text(ADA, "Hi");
    // The rules of the command line hold for each key, and count for each.
    for control in [&one, &control.with_key("two")] {
        let statuses = [(); 2].map(|()| control.ask("GET", "/v2/api/me", &[], "").status);
        assert_eq!(statuses, [503, 200]);
    }
    drop(serving);
    let (serving, control) = serve(&home, &[]);
    assert_eq!(texts(&control.with_key(key)), ["Hi"]);
    // The store that `--sandbox` uses is another one.
    home.blooio(["sandbox", "messages", "-q"]).run().is(0, "", "");
    let names: Vec<String> = walk(home.path());
    assert!(names.iter().any(|name| name.contains("isolated")), "{names:?}");
    assert!(!names.iter().any(|name| name.contains(key)), "{names:?}");
    // `sandbox reset` empties all of them, also while they are served.
    home.blooio(["sandbox", "reset"]).run().is(0, "Deleted 1 message.\n", "");
    assert_eq!(texts(&control.with_key(key)), [json!(null); 0]);
    assert_eq!(serving.end(), (String::new(), String::new()));
}

/// The names of all files below a folder, and their texts.
fn walk(folder: &std::path::Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        found.push(path.display().to_string());
        if path.is_dir() {
            found.extend(walk(&path));
        } else {
            found.push(String::from_utf8_lossy(&std::fs::read(&path).expect("a file")).into_owned());
        }
    }
    found
}
