//! The shapes that error bodies come in, from the API, from older versions of it, and from proxies before it.

use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::wire::{self, Wire};

const HINT: &str = "change the request first: the API will refuse the same request again";

/// Body, code, message, and the body as it stands in the error object.
fn shapes() -> Vec<(&'static str, Option<&'static str>, &'static str, Value)> {
    let as_sent = |body: &str| serde_json::from_str(body).expect("JSON");
    let mut shapes = Vec::new();
    for (body, code, message) in [
        (r#"{"error":"bad_request","message":"Wrong","status":400}"#, Some("bad_request"), "Wrong"),
        (r#"{"error":"ApiError","message":"Wrong","status":200,"code":"c_1","x":[1]}"#, Some("c_1"), "Wrong"),
        (r#"{"error":"not_found","status":404}"#, Some("not_found"), "not_found"),
        (r#"{"error":"Coming soon","message":"Not yet"}"#, None, "Not yet"),
        (r#"{"error":"Coming soon"}"#, None, "Coming soon"),
        (r#"{"error":{"code":"c_1","message":"Wrong","details":{"a":1}}}"#, Some("c_1"), "Wrong"),
        (r#"{"error":"unauthorized","message":"Wrong","status":401,"code":"c_1"}"#, Some("c_1"), "Wrong"),
        (r#"{"error":5,"message":"","code":null}"#, None, "Unprocessable Entity"),
        ("[1, 2]", None, "Unprocessable Entity"),
        ("\"text\"", None, "Unprocessable Entity"),
    ] {
        shapes.push((body, code, message, as_sent(body)));
    }
    shapes.push(("", None, "Unprocessable Entity", Value::Null));
    let page = "<html><h1>Nope</h1></html>";
    shapes.push((page, None, "Unprocessable Entity", json!(page)));
    shapes.push((r#"{"message":"#, None, "Unprocessable Entity", json!(r#"{"message":"#)));
    shapes.push((
        r#"{"message":"cut \ud83d","code":"c_1"}"#,
        Some("c_1"),
        "cut \u{fffd}",
        json!({"message": "cut \u{fffd}", "code": "c_1"}),
    ));
    shapes
}

#[test]
fn every_shape_is_read() {
    for (body, code, message, response) in shapes() {
        let answer = || wire::response("422 Unprocessable Entity", body);
        let wire = Wire::serve(vec![answer(), answer()]);
        let home = Home::new();
        let shown = match code {
            Some(code) => format!("{message} (HTTP 422, {code})"),
            None => format!("{message} (HTTP 422)"),
        };
        let ran = home.blooio(["send", "+15551234567", "Hi", "-k", "k1"]).api(&wire.base).run();
        ran.is(4, "", &format!("error: {shown}\nhint: {HINT}\n"));
        let ran = home.blooio(["send", "+15551234567", "Hi", "-k", "k1", "--json"]).api(&wire.base).run();
        let error = json!({"error": {
            "kind": "refused", "exit_code": 4, "status": 422, "code": code, "message": shown, "hint": HINT,
            "outcome": "not_sent", "retryable": false, "idempotency_key": "k1", "response": response,
        }});
        ran.is(4, "", &format!("{error}\n"));
        assert_eq!(wire.requests().len(), 2, "{body}");
    }
}

#[test]
fn the_servers_words_do_not_steer_a_terminal() {
    let body = "{\"message\":\"a\\u001b[31mb\\nc\u{202e}d\",\"code\":\"x\\ty\"}";
    let wire = Wire::serve(vec![
        wire::response("422 Unprocessable Entity", body),
        wire::response("422 Unprocessable Entity", body),
    ]);
    let home = Home::new();
    let ran = home.blooio(["send", "+15551234567", "Hi"]).api(&wire.base).run();
    ran.is(4, "", &format!("error: a\\u{{1b}}[31mb\\nc\\u{{202e}}d (HTTP 422, x\\ty)\nhint: {HINT}\n"));
    let ran = home.blooio(["send", "+15551234567", "Hi", "-k", "k1", "--json"]).api(&wire.base).run();
    let line = concat!(
        r#"{"error":{"kind":"refused","exit_code":4,"status":422,"code":"x\ty","#,
        r#""message":"a\u001b[31mb\nc\u202ed (HTTP 422, x\ty)","hint":"change the request first: the API will refuse the same request again","#,
        r#""outcome":"not_sent","retryable":false,"idempotency_key":"k1","response":{"message":"a\u001b[31mb\nc\u202ed","code":"x\ty"}}}"#,
        "\n"
    );
    ran.is(4, "", line);
}

#[test]
fn a_success_that_is_no_answer_of_the_api_leaves_the_outcome_open() {
    for (body, why, response) in [
        ("", "the response (HTTP 202) can't be read: it is empty", Value::Null),
        ("<html>", "the response (HTTP 202) can't be read: it is not JSON", json!("<html>")),
        (r#"{"a":"#, "the response (HTTP 202) can't be read: its JSON is cut short", json!(r#"{"a":"#)),
        ("[1]", "the response (HTTP 202) can't be read: it is JSON, but not an object", json!([1])),
    ] {
        let wire = Wire::serve(vec![wire::response("202 Accepted", body)]);
        let ran = Home::new()
            .blooio(["send", "+15551234567", "Hi", "-k", "k1", "--retries", "0", "--json"])
            .api(&wire.base)
            .run();
        let error = json!({"error": {
            "kind": "network", "exit_code": 6, "status": 202, "code": null, "message": why,
            "hint": "check the base URL and the proxy: something between this machine and Blooio corrupted the response\n\
                the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
                retry with: blooio send +15551234567 Hi -k k1 --retries 0 --json",
            "outcome": "unknown", "retryable": true, "idempotency_key": "k1", "response": response,
        }});
        ran.is(6, "", &format!("{error}\n"));
    }
}
