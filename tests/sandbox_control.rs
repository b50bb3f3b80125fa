//! The control API of `sandbox serve`: what a test suite in any language asks of it.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::control::Control;
use crate::harness::endpoint::Endpoint;
use crate::sandbox_serve::Serving;

const ADA: &str = "+15551234567";
const GROUP: &str = "+15551234567,bob@example.com";

fn serve() -> (Home, Serving, Control) {
    serve_with(&[])
}

fn serve_with(options: &[&str]) -> (Home, Serving, Control) {
    let home = Home::new();
    let serving = Serving::start_with(&home, &[&["--json"], options].concat());
    let control = Control::of(&serving.base);
    (home, serving, control)
}

#[track_caller]
fn messages(control: &Control, query: &str) -> Vec<Value> {
    control.get(&format!("messages{query}")).ok()["messages"].as_array().expect("a list").clone()
}

fn texts(messages: &[Value]) -> Vec<&str> {
    messages.iter().map(|message| message["text"].as_str().expect("a text")).collect()
}

#[test]
fn it_says_what_it_is() {
    let (_home, serving, control) = serve();
    let ready = json!({
        "ready": true,
        "version": env!("CARGO_PKG_VERSION"),
        "isolated": false,
        "base_url": serving.base,
        "speed": 1,
        "strict": false,
    });
    assert_eq!(control.get("ready").ok(), ready);
}

#[test]
fn messages_are_found_by_chat_text_time_and_direction() {
    let (home, _serving, control) = serve();
    control.text(ADA, "Your code is 481516");
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "Thanks"})).ok();
    control.text(GROUP, "Lunch?");
    // What another process sent is there as well.
    home.blooio(["--sandbox", "send", "bob@example.com", "your CODE is 23", "-q"]).run();
    let all = messages(&control, "");
    assert_eq!(texts(&all), ["Your code is 481516", "Thanks", "Lunch?", "your CODE is 23"]);
    for name in ["message_id", "chat_id", "direction", "text", "status", "protocol"] {
        assert!(all.iter().all(|message| message[name].is_string()), "{name}: {all:?}");
    }
    let written = all[1]["time_accepted"].as_u64().expect("a time");
    for (query, wanted) in [
        ("?to=%2B15551234567", &["Your code is 481516", "Thanks"][..]),
        // A raw + in a query is a blank.
        ("?to=+15551234567", &["Your code is 481516", "Thanks"]),
        ("?to=bob@example.com,%2B15551234567", &["Lunch?"]),
        ("?to=%2B15550000009", &[]),
        ("?text=code", &["Your code is 481516"]),
        ("?text=(%3Fi)code%20is%20%5Cd%2B$", &["Your code is 481516", "your CODE is 23"]),
        ("?inbound=true", &["Thanks"]),
        ("?inbound=false&count=1", &["Your code is 481516"]),
        (&format!("?inbound=true&since={written}"), &["Thanks"]),
        (&format!("?inbound=true&since={}", written + 1), &[]),
        ("?since=1h", &["Your code is 481516", "Thanks", "Lunch?", "your CODE is 23"]),
        ("?since=2020-01-01T00:00:00Z&count=2", &["Your code is 481516", "Thanks"]),
        ("?since=2100-01-01T00:00:00Z", &[]),
        ("?since=2100-01-01T00:00:00+02:00", &[]),
        // The time is up, and what matched is the answer.
        ("?text=Lunch&count=2&wait=10ms", &["Lunch?"]),
        ("?text=Dinner&wait=0", &[]),
    ] {
        assert_eq!(texts(&messages(&control, query)), wanted, "{query}");
    }
    let group = all[2]["chat_id"].as_str().expect("a group");
    assert_eq!(texts(&messages(&control, &format!("?to={group}"))), ["Lunch?"]);
    let id = all[1]["message_id"].as_str().expect("an ID");
    assert_eq!(control.get(&format!("messages/{id}")).ok()["text"], "Thanks");
    assert_eq!(control.get("messages/msg_1").refusal(), (404, "Message not found".to_owned()));
}

#[test]
fn a_bad_filter_is_refused() {
    let (_home, _serving, control) = serve();
    for (query, says) in [
        ("?to=555", "Invalid chat ID"),
        ("?text=(", "text is not a regular expression: "),
        ("?since=yesterday", "since must be milliseconds since the epoch"),
        ("?since=", "since must be milliseconds since the epoch"),
        ("?inbound=yes", "inbound must be one of true, false"),
        ("?count=0", "count must be a whole number, 1 or more"),
        ("?count=x", "count must be a whole number, 1 or more"),
        ("?wait=soon", "wait: expected a duration"),
        ("?form=%2B15551234567", "form is not known here: there are to, text, since, inbound, count, wait"),
    ] {
        let (status, message) = control.get(&format!("messages{query}")).refusal();
        assert_eq!(status, 400, "{query}");
        assert!(message.starts_with(says), "{query}: {message}");
    }
}

#[test]
fn it_waits_for_messages_whoever_sends_them() {
    let (home, _serving, control) = serve();
    let waiting = control.clone();
    let waiter = thread::spawn(move || {
        let found = messages(&waiting, "?text=code&count=2&wait=60s");
        (found, Instant::now())
    });
    control.text(ADA, "code 1");
    control.text(ADA, "no");
    home.blooio(["--sandbox", "send", ADA, "code 2", "-q"]).run();
    let stored = Instant::now();
    let (found, answered) = waiter.join().expect("an answer");
    assert_eq!(texts(&found), ["code 1", "code 2"]);
    // 50 ms are promised; the wide limit allows for a busy machine.
    assert!(answered.saturating_duration_since(stored) < Duration::from_secs(5));
}

#[test]
fn the_other_person_writes_reacts_and_reads() {
    let (_home, _serving, control) = serve_with(&["--speed", "1000"]);
    let sent = control.text(ADA, "Hello").json()["message_id"].clone();
    let id = sent.as_str().expect("an ID");
    let received = control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hi there"})).ok();
    assert_eq!((&received["direction"], &received["text"]), (&json!("inbound"), &json!("Hi there")));
    messages(&control, "?inbound=true&wait=10s");
    let reaction = |body: Value| control.send("POST", "reactions", &body);
    let reacted = reaction(json!({"chat": ADA, "message_id": id, "reaction": "love"})).ok();
    assert_eq!(reacted["reactions"][0]["reaction"], "love", "{reacted}");
    let reacted = reaction(json!({"chat": ADA, "message_id": "-1", "reaction": "👍", "as": null})).ok();
    assert_eq!(reacted["reactions"].as_array().map(Vec::len), Some(2));
    let reacted = reaction(json!({"chat": ADA, "message_id": id, "reaction": "love", "remove": true})).ok();
    assert_eq!(reacted["reactions"].as_array().map(Vec::len), Some(1));
    let read = control.send("POST", "read", &json!({"chat": ADA})).ok();
    assert_eq!(
        (&read["messages"][0]["message_id"], read["messages"].as_array().map(Vec::len)),
        (&sent, Some(1))
    );
    assert!(read["messages"][0]["time_read"].is_u64(), "{read}");
    assert_eq!(control.send("POST", "read", &json!({"chat": ADA})).ok(), json!({"messages": []}));
}

#[test]
fn in_a_group_it_must_be_said_who() {
    let (_home, _serving, control) = serve();
    let group = control.text(GROUP, "Lunch?").json()["group_id"].as_str().expect("a group").to_owned();
    let inbound = |body: Value| control.send("POST", "inbound", &body);
    let (status, message) = inbound(json!({"chat": group, "text": "Yes"})).refusal();
    assert_eq!((status, &*message), (400, "as is required: name one of +15551234567, bob@example.com"));
    let yes = inbound(json!({"chat": GROUP, "text": "Yes", "as": "bob@example.com"})).ok();
    assert_eq!((&yes["sender"], &yes["chat_id"]), (&json!("bob@example.com"), &json!(group)));
    let (status, message) = inbound(json!({"chat": group, "text": "Yes", "as": "+15550000001"})).refusal();
    assert_eq!((status, &*message), (400, "+15550000001 is not in this chat"));
}

#[test]
fn what_a_person_can_t_do_is_refused() {
    let (_home, _serving, control) = serve();
    for (path, body, status, says) in [
        ("inbound", json!({"text": "Hi"}), 400, "chat is required"),
        ("inbound", json!({"chat": ADA}), 400, "text is required"),
        ("inbound", json!({"chat": ADA, "text": " "}), 400, "text is required"),
        ("inbound", json!({"chat": ADA, "text": 1}), 400, "text must be a string"),
        ("inbound", json!({"chat": "555", "text": "Hi"}), 400, "Invalid chat ID"),
        (
            "inbound",
            json!({"chat": ADA, "text": "Hi", "sender": ADA}),
            400,
            "sender is not known here: there are chat, text, as",
        ),
        (
            "inbound",
            json!({"chat": "grp_none", "text": "Hi"}),
            404,
            "there is no group grp_none in the sandbox",
        ),
        (
            "reactions",
            json!({"chat": ADA, "message_id": "-1", "reaction": "love"}),
            404,
            "there is no message -1",
        ),
        (
            "reactions",
            json!({"chat": ADA, "message_id": "-1", "reaction": "heart"}),
            400,
            "reaction must be one of",
        ),
        ("read", json!({"chat": ADA}), 404, "nothing was sent to +15551234567 in the sandbox"),
    ] {
        let (found, message) = control.send("POST", path, &body).refusal();
        assert_eq!(found, status, "{path} {body}");
        assert!(message.starts_with(says), "{path} {body}: {message}");
    }
    assert_eq!(control.ask("POST", "/_sandbox/inbound", &[], "{").refusal().0, 400);
    let unknown = (400, "x is not known here: there are no parameters".to_owned());
    for path in ["ready", "faults", "chats/a", "messages/a", "deliveries/1", "requests/1"] {
        assert_eq!(control.get(&format!("{path}?x=1")).refusal(), unknown, "{path}");
    }
    for path in ["inbound", "reactions", "read", "reset"] {
        assert_eq!(control.send("POST", &format!("{path}?x=1"), &json!({})).refusal(), unknown, "{path}");
    }
    assert_eq!(messages(&control, ""), [json!(null); 0]);
    assert_eq!(
        control.get("nothing").refusal(),
        (404, "The control API has no GET /_sandbox/nothing".to_owned())
    );
    let refused = control.ask("DELETE", "/_sandbox/messages", &[], "").refusal();
    assert_eq!(refused, (405, "The sandbox does not answer DELETE here".to_owned()));
}

#[test]
fn deliveries_are_listed_with_what_was_sent() {
    let (home, _serving, control) = serve();
    let endpoint = Endpoint::new();
    let webhook =
        home.blooio(["--sandbox", "webhooks", "create", &endpoint.url, "--type", "all", "--json"]).run();
    let webhook: Value = serde_json::from_str(&webhook.stdout).expect("JSON");
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hi"})).ok();
    let delivery = endpoint.next();
    let mut events = control.listen(None);
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hi again"})).ok();
    endpoint.next();
    // The first one may be stored only now.
    let mut told = events.next_of("delivery");
    while told["id"] != 2 {
        told = events.next_of("delivery");
    }
    let listed = control.get("deliveries").ok()["deliveries"].as_array().expect("a list").clone();
    assert_eq!(listed.last(), Some(&told));
    let first = &listed[0];
    assert_eq!(
        (&first["id"], &first["event"], &first["status"]),
        (&json!(1), &json!("message.received"), &json!(200))
    );
    assert_eq!((&first["url"], &first["chat_id"]), (&json!(endpoint.url), &json!(ADA)));
    assert_eq!(
        (&first["attempt"], &first["replay_of"], &first["next_attempt_at"]),
        (&json!(1), &json!(null), &json!(null))
    );
    let detail = control.get("deliveries/1").ok();
    assert_eq!(detail["request"]["body"].as_str(), Some(std::str::from_utf8(&delivery.body).expect("UTF-8")));
    assert_eq!(
        detail["request"]["headers"]["x-blooio-signature"].as_str(),
        delivery.header("x-blooio-signature")
    );
    assert_eq!(detail["request"]["verifies"], true);
    // A replay is one more delivery.
    let id = webhook["webhook_id"].as_str().expect("an ID");
    let path = format!("/v2/api/webhooks/{id}/logs/{}/replay", first["event_id"].as_str().expect("an ID"));
    assert_eq!(control.ask("POST", &path, &[], "").ok()["success"], true);
    let replay = control.get("deliveries?limit=1").ok()["deliveries"][0].clone();
    assert_eq!((&replay["attempt"], &replay["replay_of"]), (&json!(null), &first["event_id"]));
    let headers = control.get(&format!("deliveries/{}", replay["id"])).ok()["request"]["headers"].clone();
    assert_eq!(
        (&headers["x-blooio-replay"], &headers["x-original-event-id"]),
        (&json!("true"), &first["event_id"])
    );
    // Under another secret, the signature is wrong.
    home.blooio(["--sandbox", "webhooks", "rotate-secret", id, "--yes"]).run();
    assert_eq!(control.get("deliveries/1").ok()["request"]["verifies"], false);
    assert_eq!(control.get("deliveries?limit=1&before=2").ok()["deliveries"][0]["id"], 1);
    assert_eq!(control.get("deliveries/9").refusal(), (404, "Delivery not found".to_owned()));
}

#[test]
fn a_failed_delivery_says_why_and_when_it_is_tried_again() {
    let (home, _serving, control) = serve();
    home.blooio(["--sandbox", "webhooks", "create", "http://127.0.0.1:1/hook", "--type", "all"]).run();
    let mut events = control.listen(None);
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hi"})).ok();
    let told = events.next_of("delivery");
    assert_eq!((&told["status"], &told["attempt"]), (&json!(null), &json!(1)));
    assert!(told["error"].as_str().is_some_and(|why| why.contains("refused")), "{told}");
    let (tried, next) =
        (told["time"].as_u64().expect("a time"), told["next_attempt_at"].as_u64().expect("a time"));
    assert!((30_000..32_000).contains(&(next - tried)), "{told}");
}

#[test]
fn requests_are_kept_with_their_bodies_and_without_their_keys() {
    let (_home, _serving, control) = serve();
    let secret = control.with_key("bl_live_very_secret");
    secret.text(ADA, "It's $HOME");
    secret.ask("GET", "/v2/api/chats?limit=1", &[], "");
    secret.ask("GET", "/v2/api/nothing", &[], "");
    let listed = control.get("requests").ok()["requests"].as_array().expect("a list").clone();
    let line = |request: &Value| format!("{} {} {}", request["method"], request["path"], request["status"]);
    let lines: Vec<String> = listed.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "\"POST\" \"/chats/%2B15551234567/messages\" 202",
            "\"GET\" \"/chats?limit=1\" 200",
            "\"GET\" \"/nothing\" 404"
        ]
    );
    assert!(listed.iter().all(|request| request["duration_ms"].as_f64().is_some_and(|took| took > 0.0)));
    let detail = control.get("requests/1").ok();
    assert_eq!(detail["request"]["body"], r#"{"text":"It's $HOME"}"#);
    assert_eq!(detail["response"]["headers"]["content-type"], "application/json");
    assert!(detail["response"]["body"].as_str().is_some_and(|body| body.contains("queued")), "{detail}");
    assert!(!control.get("requests/1").body.contains("very_secret"), "the key was shown");
    assert_eq!(control.get("requests?before=3&limit=1").ok()["requests"][0]["id"], 2);
    assert_eq!(control.get("requests/9").refusal().0, 404);
    let expected = "BLOOIO_BASE_URL=http://ADDRESS/v2/api blooio send +15551234567 \"It's \"'$HOME'";
    assert_eq!(detail["blooio"], expected.replace("ADDRESS", &control.address));
}

/// Method, path, headers and body.
#[cfg(unix)]
type Repeated<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], &'a str);

/// The commands that the inbox copies, run by a shell.
#[cfg(unix)]
#[test]
fn a_request_can_be_repeated_by_the_program() {
    let (home, _serving, control) = serve();
    let large = "x".repeat(200_000);
    let json = ("Content-Type", "application/json");
    let key = ("Idempotency-Key", "it's-a-key");
    let chat = "/v2/api/chats/%2B15551234567/messages";
    let requests: &[Repeated<'_>] = &[
        ("POST", chat, &[json, key], r#"{"text":"It's $HOME \"quoted\"\nnext"}"#),
        ("POST", chat, &[json], r#"{"text":"- a dash"}"#),
        ("POST", chat, &[json], r#"{"text":["one","two"],"metadata":{"a":1}}"#),
        (
            "POST",
            "/v2/api/chats/bob%40example.com%2C%2B15551234567/messages",
            &[json],
            r#"{"text":"Lunch?"}"#,
        ),
        ("POST", chat, &[json], &format!("{{\"text\":\"{large}\"}}")),
        ("GET", "/v2/api/chats?limit=1&q=a%20b", &[], ""),
        ("POST", "/v2/api/contacts", &[json], r#"{"identifier":"bob@example.com","name":"Bob"}"#),
        ("PATCH", "/v2/api/contacts/bob%40example.com", &[json], r#"{"name":"@Bob's"}"#),
        ("DELETE", "/v2/api/contacts/bob%40example.com", &[], ""),
    ];
    let program = crate::harness::binary();
    let folder = program.parent().expect("a folder").display().to_string();
    for (method, path, headers, body) in requests {
        control.ask(method, path, headers, body);
        let id = control.get("requests?limit=1").ok()["requests"][0]["id"].clone();
        let original = control.get(&format!("requests/{id}")).ok();
        let command = original["blooio"].as_str().expect("a command");
        // As it is pasted: a command line is too long for an argument, but not for a shell.
        home.write("command.sh", command);
        let ran = std::process::Command::new("sh")
            .arg(home.path().join("command.sh"))
            .env_clear()
            .env("PATH", format!("{folder}:/usr/bin:/bin"))
            .env("HOME", home.path())
            .env("BLOOIO_API_KEY", "any")
            .output()
            .expect("a shell");
        let again = control.get("requests?limit=1").ok()["requests"][0]["id"].clone();
        assert_ne!(again, id, "{command}: {ran:?}");
        let repeated = control.get(&format!("requests/{again}")).ok();
        assert_eq!(
            (&repeated["method"], &repeated["path"]),
            (&original["method"], &original["path"]),
            "{command}"
        );
        let parsed = |request: &Value| {
            let body = request["request"]["body"].as_str();
            body.map(|body| serde_json::from_str::<Value>(body).expect("JSON"))
        };
        assert_eq!(parsed(&repeated), parsed(&original), "{command}");
        if let Some(key) = original["request"]["headers"].get("idempotency-key") {
            assert_eq!(&repeated["request"]["headers"]["idempotency-key"], key, "{command}");
        }
    }
}

#[test]
fn a_reset_keeps_webhooks_and_faults() {
    let (home, serving, control) = serve();
    let endpoint = Endpoint::new();
    home.blooio(["--sandbox", "webhooks", "create", &endpoint.url, "--type", "message"]).run();
    control.send("PUT", "faults", &json!({"faults": ["GET /me reset"]})).ok();
    control.text(ADA, "Hi");
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "STOP"})).ok();
    endpoint.next();
    home.blooio(["--sandbox", "optouts", "add", ADA]).run();
    assert_eq!(control.send("POST", "reset", &json!({})).ok(), json!({"dropped": 2}));
    assert_eq!(messages(&control, ""), [json!(null); 0]);
    assert_eq!(control.get("requests").ok(), json!({"requests": []}));
    assert_eq!(control.get("deliveries").ok(), json!({"deliveries": []}));
    assert_eq!(control.get("faults").ok()["faults"], json!(["GET /me reset"]));
    home.blooio(["--sandbox", "optouts", "list", "-q"]).run().is(0, "", "");
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hi again"})).ok();
    assert!(String::from_utf8_lossy(&endpoint.next().body).contains("Hi again"));
    assert_eq!(serving.end(), (String::new(), String::new()));
}

#[test]
fn conversations_are_listed_searched_and_paged() {
    let (_home, _serving, control) = serve();
    control.ask(
        "POST",
        "/v2/api/contacts",
        &[("Content-Type", "application/json")],
        r#"{"identifier":"+15551234567","name":"Ada Lovelace"}"#,
    );
    control.text(ADA, "Hello");
    control.text("bob@example.com", "Your code is 481516");
    let group = control.text(GROUP, "Lunch?").json()["group_id"].clone();
    let list = |query: &str| control.get(&format!("chats{query}")).ok();
    let ids = |query: &str| -> Vec<Value> {
        list(query)["chats"].as_array().expect("a list").iter().map(|chat| chat["chat_id"].clone()).collect()
    };
    assert_eq!(ids(""), [group.clone(), json!("bob@example.com"), json!(ADA)]);
    control.send("POST", "inbound", &json!({"chat": ADA, "text": "Hi"})).ok();
    assert_eq!(ids(""), [json!(ADA), group.clone(), json!("bob@example.com")]);
    for (query, wanted) in [
        ("?q=LOVELACE", &[json!(ADA), group.clone()][..]),
        ("?q=4567", &[json!(ADA), group.clone()]),
        ("?q=CODE", &[json!("bob@example.com")]),
        ("?q=nobody", &[]),
    ] {
        assert_eq!(ids(query), wanted, "{query}");
    }
    let found = list("?q=code")["chats"][0].clone();
    assert_eq!(
        (&found["match"]["text"], &found["message_count"]),
        (&json!("Your code is 481516"), &json!(1))
    );
    let first = list("?limit=2");
    assert_eq!(ids(&format!("?limit=2&before={}", first["next"])), [json!("bob@example.com")]);
    assert_eq!(list(&format!("?limit=2&before={}", first["next"]))["next"], json!(null));
    let one = control.get(&format!("chats/{}", ADA.replace('+', "%2B"))).ok();
    assert_eq!(
        (&one["name"], &one["is_group"], &one["match"]),
        (&json!("Ada Lovelace"), &json!(false), &json!(null))
    );
    assert_eq!(one["last_message"]["text"], "Hi");
    assert_eq!(control.get("chats/nobody").refusal(), (404, "Chat not found".to_owned()));
}

#[test]
fn a_conversation_is_read_from_any_message_in_both_directions() {
    let (_home, _serving, control) = serve();
    let texts: Vec<String> = (0..10).map(|nth| format!("text {nth}")).collect();
    let body = json!({ "text": texts }).to_string();
    let path = "/v2/api/chats/%2B15551234567/messages";
    control.ask("POST", path, &[("Content-Type", "application/json")], &body);
    let ids: Vec<String> = messages(&control, "")
        .iter()
        .map(|message| message["message_id"].as_str().expect("an ID").to_owned())
        .collect();
    let page = |query: &str| {
        let page = control.get(&format!("chats/%2B15551234567/messages{query}")).ok();
        let shown = page["messages"].as_array().expect("a list").iter();
        let numbers: Vec<usize> = shown
            .map(|message| ids.iter().position(|id| message["message_id"] == **id).expect("an ID"))
            .collect();
        (numbers, page["has_older"] == true, page["has_newer"] == true)
    };
    assert_eq!(page("?limit=3"), (vec![7, 8, 9], true, false));
    assert_eq!(page(""), ((0..10).collect(), false, false));
    assert_eq!(page(&format!("?limit=3&before={}", ids[7])), (vec![4, 5, 6], true, true));
    assert_eq!(page(&format!("?limit=3&before={}", ids[2])), (vec![0, 1], false, true));
    assert_eq!(page(&format!("?limit=3&before={}", ids[0])), (vec![], false, true));
    assert_eq!(page(&format!("?limit=3&after={}", ids[2])), (vec![3, 4, 5], true, true));
    assert_eq!(page(&format!("?limit=3&after={}", ids[7])), (vec![8, 9], true, false));
    assert_eq!(page(&format!("?limit=3&after={}", ids[9])), (vec![], true, false));
    assert_eq!(page(&format!("?limit=4&around={}", ids[5])), (vec![3, 4, 5, 6], true, true));
    assert_eq!(page(&format!("?limit=4&around={}", ids[9])), (vec![6, 7, 8, 9], true, false));
    assert_eq!(page(&format!("?limit=4&around={}", ids[0])), (vec![0, 1], false, true));
    let at = |query: &str| control.get(&format!("chats/%2B15551234567/messages{query}")).refusal();
    assert_eq!(at("?before=msg_1").0, 404);
    assert_eq!(at("?limit=0"), (400, "limit must be between 1 and 200".to_owned()));
    assert_eq!(at("?before=a&after=b"), (400, "Give one of before, after and around".to_owned()));
}
