//! `sandbox serve --fault`: requests that fail as a rule says, seen by the program and by any other client.

use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::control::{Answer, Control};
use crate::sandbox_serve::Serving;

const ADA: &str = "+15551234567";

fn serve(rules: &[&str]) -> (Home, Serving, Control) {
    let home = Home::new();
    let mut options = vec!["--json"];
    options.extend(rules.iter().flat_map(|rule| ["--fault", rule]));
    let serving = Serving::start_with(&home, &options);
    let control = Control::of(&serving.base);
    (home, serving, control)
}

fn texts(control: &Control) -> Vec<Value> {
    let messages = control.get("messages").ok();
    messages["messages"].as_array().expect("a list").iter().map(|message| message["text"].clone()).collect()
}

#[test]
fn twice_503_then_fine() {
    let (_home, _serving, control) = serve(&["POST /chats/*/messages status=503 retry-after=2 first=2"]);
    for _ in 0..2 {
        let answer = control.text(ADA, "Hi");
        assert_eq!(answer.refusal(), (503, "Service Unavailable: a fault of the sandbox".to_owned()));
        assert!(answer.head.contains("\r\nretry-after: 2\r\n"), "{answer:?}");
    }
    assert_eq!(texts(&control), [json!(null); 0], "nothing is stored");
    assert_eq!(control.text(ADA, "Hi").status, 202);
    assert_eq!(control.ask("GET", "/v2/api/me", &[], "").status, 200, "only what the rule is about fails");
    assert_eq!(texts(&control), ["Hi"]);
}

/// How a request to send ends for a client that knows nothing of faults.
#[test]
fn each_kind_of_fault_on_the_wire() {
    let (_home, _serving, control) = serve(&[]);
    for (fault, is_stored) in [
        ("status=500", false),
        ("reset", false),
        ("truncate", false),
        ("garbage", false),
        ("delay=50ms", true),
        ("status=500 after", true),
        ("reset after", true),
        ("truncate after", true),
        ("garbage after", true),
        ("delay=50ms after", true),
    ] {
        control.send("POST", "reset", &json!({})).ok();
        control.send("PUT", "faults", &json!({"faults": [format!("POST /chats/*/messages {fault}")]})).ok();
        let body = r#"{"text":"Hi"}"#;
        let path = "/v2/api/chats/%2B15551234567/messages";
        let began = std::time::Instant::now();
        let answer = control.try_ask("POST", path, &[("Content-Type", "application/json")], body);
        let kind = fault.split([' ', '=']).next().expect("a word");
        match (kind, answer) {
            ("status", Ok(Answer { status: 500, .. })) => {}
            ("reset", Err((error, read))) => {
                assert_eq!((error.kind(), &*read), (std::io::ErrorKind::ConnectionReset, ""), "{fault}");
            }
            ("truncate", Ok(answer)) => {
                let length =
                    answer.head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
                let length: usize = length.and_then(|length| length.parse().ok()).expect("a length");
                assert_eq!(answer.body.len(), length / 2, "{answer:?}");
                assert!(answer.body.starts_with("{\"message_id\":\"msg_"), "{answer:?}");
            }
            ("garbage", Ok(answer)) => {
                assert!(answer.head.starts_with("http/1.1 200"), "{answer:?}");
                assert!(serde_json::from_str::<Value>(&answer.body).is_err(), "{answer:?}");
            }
            ("delay", Ok(Answer { status: 202, .. })) => {
                assert!(began.elapsed() >= std::time::Duration::from_millis(50), "{fault}");
            }
            (_, other) => panic!("{fault}: {other:?}"),
        }
        assert_eq!(texts(&control).len(), usize::from(is_stored), "{fault}");
        let request = &control.get("requests?limit=1").ok()["requests"][0];
        assert_eq!(request["fault"], format!("POST /chats/*/messages {fault}"));
        assert_eq!(request["status"].is_null(), kind == "reset", "{request}");
    }
}

/// The program sends with a key of its own, so that it may try again whatever happened.
#[test]
fn the_program_sends_once_through_any_fault() {
    let (_home, serving, control) = serve(&[]);
    let client = Home::new();
    let faults = ["status=503", "reset", "truncate", "garbage", "delay=10ms"];
    let all = faults.iter().flat_map(|fault| [(*fault).to_owned(), format!("{fault} after")]);
    for (count, fault) in (1..).zip(all) {
        control
            .send("PUT", "faults", &json!({"faults": [format!("* /chats/*/messages {fault} first=1")]}))
            .ok();
        let ran = client.blooio(["send", "+15005550003", "Hi", "-q"]).api(&serving.base).run();
        assert_eq!(ran.code, 0, "{fault}: {ran:?}");
        assert_eq!(texts(&control).len(), count, "{fault}");
    }
}

#[test]
fn rules_are_listed_replaced_and_cleared() {
    let (_home, _serving, control) = serve(&["GET /me  status=418", "* /* chance=50% reset"]);
    let listed = json!({"faults": ["GET /me status=418", "* /* chance=50% reset"], "seed": 0});
    assert_eq!(control.get("faults").ok(), listed);
    assert_eq!(control.ask("GET", "/v2/api/me", &[], "").status, 418);
    let seeded = json!({"faults": ["GET /me status=503 first=1"], "seed": 7});
    assert_eq!(control.send("PUT", "faults", &seeded).ok(), seeded);
    assert_eq!(control.ask("GET", "/v2/api/me", &[], "").status, 503);
    assert_eq!(control.ask("GET", "/v2/api/me", &[], "").status, 200);
    // The counters start anew, the seed stays unless there is another.
    let same = json!({"faults": ["GET /me status=503 first=1"]});
    assert_eq!(control.send("PUT", "faults", &same).ok(), seeded);
    assert_eq!(control.ask("GET", "/v2/api/me", &[], "").status, 503);
    for (body, says) in [
        (json!({}), "faults must be a list of strings"),
        (json!({"faults": "GET /me reset"}), "faults must be a list of strings"),
        (
            json!({"faults": ["GET /me"]}),
            "faults: \"GET /me\": says nothing to do: add status=N, delay=DUR, reset, truncate or garbage",
        ),
        (json!({"faults": [], "seed": -1}), "seed must be a whole number, 0 or more"),
        (json!({"faults": [], "sed": 1}), "sed is not known here: there are faults, seed"),
        (json!([]), "The request body must be a JSON object"),
    ] {
        assert_eq!(control.send("PUT", "faults", &body).refusal(), (400, says.to_owned()));
    }
    assert_eq!(control.get("faults").ok(), seeded, "what is refused changes nothing");
    assert_eq!(control.ask("DELETE", "/_sandbox/faults", &[], "").ok(), json!({"faults": [], "seed": 7}));
    assert_eq!(control.ask("GET", "/v2/api/me", &[], "").status, 200);
}

#[test]
fn the_same_seed_gives_the_same_faults() {
    let statuses = |options: &[&str]| -> Vec<u16> {
        let home = Home::new();
        let serving = Serving::start_with(&home, options);
        let control = Control::of(&serving.base);
        (0..40).map(|_| control.ask("GET", "/v2/api/me", &[], "").status).collect()
    };
    let rule = ["--json", "--fault", "GET /me status=503 chance=50%"];
    let seeded = |seed| [&rule[..], &["--seed", seed]].concat();
    let first = statuses(&seeded("1"));
    assert!(first.contains(&503) && first.contains(&200), "{first:?}");
    assert_eq!(statuses(&seeded("1")), first);
    assert_ne!(statuses(&seeded("2")), first);
    assert_eq!(statuses(&rule), statuses(&seeded("0")));
}

#[test]
fn a_rule_that_is_none_is_wrong_usage() {
    let home = Home::new();
    let ran = home.blooio(["sandbox", "serve", "--fault", "POST /me"]).run();
    assert_eq!((ran.code, &*ran.stdout), (2, ""));
    assert!(
        ran.stderr.starts_with(
            "error: invalid value 'POST /me' for '--fault <RULE>': says nothing to do: add status=N"
        ),
        "{}",
        ran.stderr
    );
}
