//! Stores that other versions of the program wrote: those of every released version are read, newer ones are refused.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::harness::Home;

/// What the first released version wrote, one event of every kind and every collection in it. Its times were moved to the
/// past, and its webhook's secret is made of zeros.
const V1: &str = include_str!("stores/v1/sandbox.jsonl");

/// What this version writes, one event of every kind in it. Its times were moved to the past.
const V2: &str = include_str!("stores/v2/sandbox.jsonl");

/// A home with this store, and the store's path.
fn home(store: &str) -> (Home, PathBuf) {
    let home = Home::new();
    let folder = home.path().join(".local/state/blooio/sandbox");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("sandbox.jsonl");
    fs::write(&path, store).expect("a store");
    (home, path)
}

/// The answer of the API to a GET.
#[track_caller]
fn get(home: &Home, path: &str) -> Value {
    let ran = home.blooio(["--sandbox", "api", path]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{path}: {ran:?}");
    serde_json::from_str(&ran.stdout).expect("JSON")
}

#[test]
fn the_messages_and_keys_of_a_store_of_version_1_are_known() {
    let (home, _) = home(V1);
    let ids = [
        "msg_17716ac9f60442c9ace1f8b87bdb3d63",
        "msg_57efddf3938640b3b904517f7b70bf22",
        "msg_60c80529834e4ef3a8024480a7dbdd7f",
        "msg_fc9b95ced55f452fbd282cccc4873a5d",
        "msg_e5789a794920441f927c6318cf403fe7",
    ];
    home.blooio(["sandbox", "messages", "-q"]).run().is(0, &(ids.join("\n") + "\n"), "");
    for (arguments, ids) in [
        (&["+15551234567", "One", "Two", "-k", "v1-two"][..], &ids[..2]),
        (&["+15005550003", "Stays queued", "-a", "https://example.com/a.png", "-k", "v1-queued"], &ids[3..4]),
        (&["+15551234567,ada@example.com", "To a list", "-k", "v1-list"], &ids[4..]),
    ] {
        // Sent before: the same IDs, and nothing new.
        let ran = home.blooio(["--sandbox", "send", "-q"]).args(arguments).run();
        ran.is(0, &(ids.join("\n") + "\n"), "");
    }
    for (chat, id, code, status) in [
        ("+15551234567", ids[0], 0, "delivered\n"),
        ("+15005550002", ids[2], 7, "failed\n"),
        ("+15005550003", ids[3], 0, "queued\n"),
        ("grp_a849c5702d90453eaba5cf9262fdc44b", ids[4], 0, "delivered\n"),
    ] {
        let ran = home.blooio(["--sandbox", "status", "-q", chat, id]).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (code, status), "{ran:?}");
    }
    // One of the two attempts that are turned away is in the store.
    let again =
        ["--sandbox", "send", "+15005550053", "Turned away twice", "-k", "v1-turned", "-q", "--retries=0"];
    assert_eq!([home.blooio(again).run().code, home.blooio(again).run().code], [5, 0]);
}

#[test]
fn the_documents_of_a_store_of_version_1_are_known() {
    let (home, _) = home(V1);
    let ada = get(&home, "/contacts/ada@example.com");
    assert_eq!((&ada["name"], &ada["tags"]), (&json!("Ada"), &json!(["friend"])));
    assert_eq!(ada["created_at"], json!(1_700_000_076_697_u64));
    let gone = home.blooio(["--sandbox", "api", "/contacts/gone@example.com"]).run();
    assert_eq!(gone.code, 4, "{gone:?}");
    let groups = get(&home, "/groups");
    assert_eq!(groups["groups"][0]["name"], "Team");
    assert_eq!(groups["pagination"]["total"], 2);
    let background = get(&home, "/chats/+15551234567/background");
    assert_eq!(background["background_id"], "bg_e8b91d0500cc4273a46de8ec01a66ce9");
    let poll = get(&home, "/chats/+15551234567/polls/poll_cf847895877644bbb72db1721c46dfa6");
    assert_eq!((&poll["title"], &poll["options"][1]["text"]), (&json!("Lunch"), &json!("Pasta")));
    let message = get(&home, "/chats/+15551234567/messages/msg_57efddf3938640b3b904517f7b70bf22");
    assert_eq!(message["reactions"][0]["reaction"], "love");
    let webhook = get(&home, "/webhooks/wh_ab02023345ff440a975acc0985031637");
    assert_eq!(webhook["webhook_url"], "https://example.com/hook");
}

#[test]
fn a_store_of_version_1_becomes_version_2_with_the_first_change() {
    let (home, path) = home(V1);
    let kept = || fs::read_to_string(&path).expect("a store");
    home.blooio(["sandbox", "messages", "-q"]).run();
    assert_eq!(kept(), V1, "reading leaves it as it is");
    let ran = home.blooio(["sandbox", "reply", "+15551234567", "Hello", "-q"]).run();
    ran.masked().is(0, "MSG1\n", "");
    let expected = V1.replacen("\"version\":1", "\"version\":2", 1);
    let (before, added) =
        kept().split_at_checked(V1.len()).map(|(a, b)| (a.to_owned(), b.to_owned())).expect("more");
    assert_eq!(before, expected);
    assert!(
        added.starts_with("{\"inbound\":") && added.ends_with("}\n") && added.lines().count() == 1,
        "{added}"
    );
    let chat = get(&home, "/chats/+15551234567");
    assert_eq!((&chat["inbound_count"], &chat["outbound_count"]), (&json!(1), &json!(2)));
}

#[test]
fn a_store_of_version_2_has_both_sides() {
    let (home, path) = home(V2);
    let texts: Vec<String> = home
        .blooio(["sandbox", "messages", "--json"])
        .run()
        .stdout
        .lines()
        .map(|line| {
            let message: Value = serde_json::from_str(line).expect("JSON");
            format!(
                "{} {}",
                message["direction"].as_str().expect("a word"),
                message["text"].as_str().expect("a text")
            )
        })
        .collect();
    let expected = [
        "outbound Hello",
        "inbound Hi",
        "outbound How are you?",
        "inbound Fine",
        "outbound Fast",
        "inbound YES",
        "outbound Slow",
        "inbound STOP",
        "inbound I write first",
        "outbound Thanks",
        "outbound Later",
        // Still to come when the store was last used.
        "inbound YES",
    ];
    assert_eq!(texts, expected);
    assert_eq!(fs::read_to_string(&path).expect("a store").lines().count(), V2.lines().count() + 1);
    let messages = get(&home, "/chats/+15551234567/messages?sort=asc");
    let reactions = |nth: usize| -> Vec<(&Value, &Value)> {
        let reactions = messages["messages"][nth]["reactions"].as_array().expect("a list");
        reactions.iter().map(|one| (&one["reaction"], &one["sender"])).collect()
    };
    assert_eq!(reactions(0), [(&json!("like"), &Value::Null)]);
    assert_eq!(reactions(2), [(&json!("love"), &json!("+15551234567"))]);
    assert_eq!(messages["messages"][3]["internal_id"], "+15550009999");
    let webhook = "/webhooks/wh_52c1ab1c7a6f4d4c8f9ab0e53ed61d10";
    let log = get(&home, &format!("{webhook}/logs?sort=asc"));
    let entry = |entry: &Value| {
        let metadata = &entry["metadata"];
        let (status, error, replay) =
            (&entry["response_status"], &metadata["error_type"], &metadata["is_replay"]);
        json!([entry["event_body"]["event"], status, error, replay])
    };
    let entries: Vec<Value> = log["logs"].as_array().expect("a list").iter().map(entry).collect();
    let expected = json!([
        ["message.sent", null, null, false],
        ["message.sent", 503, null, false],
        ["message.delivered", null, null, false],
        ["message.delivered", null, null, false],
        ["message.sent", null, "timeout", false],
        ["message.sent", 200, null, true],
    ]);
    assert_eq!(Value::from(entries), expected);
    assert_eq!(get(&home, webhook)["failure_count"], 2);
    let fast = get(&home, "/chats/grp_7eb17c6180a840ed928c013daf34c75d/messages?direction=outbound");
    let (sent, delivered) = (&fast["messages"][0]["time_sent"], &fast["messages"][0]["time_delivered"]);
    assert_eq!((sent, delivered), (&json!(1_700_000_100_530_u64), &json!(1_700_000_100_540_u64)));
}

#[test]
fn a_store_of_a_newer_version_is_refused() {
    let store = V1.replacen("\"version\":1", "\"version\":3", 1);
    let (home, path) = home(&store);
    let error = format!(
        "error: sandbox store {}: its format is version 3, this program reads version 2\n\
         hint: update this program, or empty the store: blooio sandbox reset\n",
        path.display()
    );
    for arguments in [
        &["--sandbox", "send", "+15005550003", "Hi"][..],
        &["sandbox", "messages"],
        &["sandbox", "serve", "--port", "0"],
    ] {
        home.blooio([]).args(arguments).run().is(1, "", &error);
    }
    assert_eq!(fs::read_to_string(&path).expect("a store"), store, "it stays as it was");
    home.blooio(["sandbox", "reset"]).run().is(0, "Emptied a store that could not be read.\n", "");
    home.blooio(["--sandbox", "send", "+15005550003", "Hi", "-q"]).run().masked().is(0, "MSG1\n", "");
}
