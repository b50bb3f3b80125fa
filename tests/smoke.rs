use httpmock::prelude::*;

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, KEY};

#[test]
fn a_message_is_sent() {
    let server = MockServer::start();
    let send = server.mock(|when, then| {
        when.method(POST)
            .path("/v2/api/chats/%2B15551234567/messages")
            .header("authorization", format!("Bearer {KEY}"))
            .header("idempotency-key", "k1")
            .json_body(serde_json::json!({ "text": "Hello" }));
        then.status(202).json_body(serde_json::json!({ "message_id": "msg_1", "status": "queued" }));
    });
    let ran =
        Home::new().blooio(["send", "+15551234567", "Hello", "-k", "k1"]).api(&server.url("/v2/api")).run();
    ran.is(0, "to         +15551234567\nmessage    msg_1\nstatus     queued\n", "");
    send.assert();
}

#[test]
fn a_reset_is_followed_by_the_same_request() {
    let wire = Wire::serve(vec![
        wire::nothing(),
        wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#),
    ]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hello", "-q"]).api(&wire.base).run();
    ran.is(0, "msg_1\n", "");
    let requests = wire.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0], requests[1]);
    assert_eq!(requests[0].header("idempotency-key").map(str::len), Some(36), "a UUID of its own");
}

#[test]
fn a_further_profile_is_tried_under_its_name() {
    let home = Home::new();
    let init = |profile| {
        home.blooio(["config", "init", "--api-key-stdin", "--no-check", "-p", profile])
            .stdin(KEY)
            .run()
            .stderr
    };
    assert!(
        init("work").contains("try: blooio send "),
        "the first profile is the one that is used from now on"
    );
    assert!(init("ci").contains("try: blooio -p ci send "));
}
