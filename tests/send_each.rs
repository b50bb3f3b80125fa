//! `send --each`: one message to each of several recipients, each under a key of its own.

use crate::harness::Home;
use crate::harness::wire::{self, Answer, Request, Wire};

fn taken(id: &str) -> Answer {
    wire::response("202 Accepted", &format!(r#"{{"message_id":"{id}","status":"queued"}}"#))
}

fn chats(requests: &[Request]) -> Vec<&str> {
    requests.iter().map(|request| request.line.split('/').nth(4).expect("a chat")).collect()
}

fn keys(requests: &[Request]) -> Vec<&str> {
    requests.iter().map(|request| request.header("idempotency-key").expect("a key")).collect()
}

const LIST: &str = "+15551234567,a@example.com,+15559876543";

#[test]
fn everyone_gets_the_message_alone_and_every_answer_has_its_line() {
    let answers = || vec![taken("msg_1"), taken("msg_2"), taken("msg_3")];
    let human = "to         +15551234567\nmessage    msg_1\nstatus     queued\n\
                 to         a@example.com\nmessage    msg_2\nstatus     queued\n\
                 to         +15559876543\nmessage    msg_3\nstatus     queued\n";
    let json = "{\"message_id\":\"msg_1\",\"status\":\"queued\"}\n\
                {\"message_id\":\"msg_2\",\"status\":\"queued\"}\n\
                {\"message_id\":\"msg_3\",\"status\":\"queued\"}\n";
    for (options, stdout) in [
        (&["--each"][..], human),
        (&["--each", "--json"], json),
        (&["--each", "-q"], "msg_1\nmsg_2\nmsg_3\n"),
    ] {
        let wire = Wire::serve(answers());
        Home::new().blooio(["send", LIST, "Hi"]).args(options).api(&wire.base).run().is(0, stdout, "");
        let requests = wire.requests();
        assert_eq!(chats(&requests), ["%2B15551234567", "a%40example.com", "%2B15559876543"]);
        assert!(requests.iter().all(|request| request.text() == r#"{"text":"Hi"}"#));
    }
}

#[test]
fn a_recipients_key_depends_on_the_key_and_the_recipient_alone() {
    let run = |list: &str, key: &str| {
        let wire = Wire::serve((0..list.split(',').count()).map(|_| wire::accepted()).collect());
        let ran = Home::new().blooio(["send", list, "Hi", "--each", "-q", "-k", key]).api(&wire.base).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        keys(&wire.requests()).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let first = run(LIST, "k1");
    assert_eq!(run(LIST, "k1"), first);
    assert_eq!(run("+15559876543,+1 555 123 4567", "k1"), [first[2].clone(), first[0].clone()]);
    assert_eq!(run("a@example.com", "k1"), first[1..2]);
    let other = run(LIST, "k2");
    let mut all: Vec<&String> = first.iter().chain(&other).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 6);
    // What a version once derived is what a rerun with a later one must derive.
    assert_eq!(first[0], "90f8931c-a832-5efe-ba02-f9f2cf974bf0");
}

#[test]
fn without_a_key_every_run_has_keys_of_its_own() {
    let wire = Wire::serve((0..4).map(|_| wire::accepted()).collect());
    let home = Home::new();
    for _ in 0..2 {
        let ran =
            home.blooio(["send", "+15551234567,+15559876543", "Hi", "--each", "-q"]).api(&wire.base).run();
        ran.is(0, "msg_1\nmsg_1\n", "");
    }
    let requests = wire.requests();
    let mut keys = keys(&requests);
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 4);
}

#[test]
fn one_refusal_does_not_keep_the_others_from_theirs() {
    for (refusal, code) in [
        (r#"{"message":"No"}"#, "400 Bad Request"),
        (r#"{"message":"No"}"#, "403 Forbidden"),
        (r#"{"message":"No"}"#, "404 Not Found"),
        (r#"{"message":"No"}"#, "409 Conflict"),
        (r#"{"message":"No","code":"conversation_awaiting_reply"}"#, "429 Too Many Requests"),
    ] {
        let wire = Wire::serve(vec![taken("msg_1"), wire::response(code, refusal), taken("msg_3")]);
        let ran = Home::new().blooio(["send", LIST, "Hi", "--each", "-q"]).api(&wire.base).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (4, "msg_1\nmsg_3\n"), "{code}");
        assert!(ran.stderr.starts_with(&format!("error: a@example.com: No (HTTP {}", &code[..3])), "{ran:?}");
        assert_eq!(wire.requests().len(), 3);
    }
}

#[test]
fn every_failure_is_reported_and_the_worst_is_the_exit_code() {
    let wire = Wire::serve(vec![
        wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"failed"}"#),
        wire::response("403 Forbidden", r#"{"message":"No"}"#),
        wire::with_header("429 Too Many Requests", "Retry-After: 0", r#"{"message":"Slow"}"#),
    ]);
    let ran = Home::new()
        .blooio(["send", LIST, "Hi", "--each", "-q", "-k", "k1", "--retries", "0"])
        .api(&wire.base)
        .run();
    ran.is(
        5,
        "msg_1\n",
        "error: +15551234567: Blooio accepted message msg_1, but gave up before sending it: it is failed\n\
         error: a@example.com: No (HTTP 403)\n\
         hint: check the recipient, --from and your plan: Blooio rejects emergency numbers, a --from that isn't yours or that an integration manages, and features outside your plan\n\
         error: +15559876543: Slow (HTTP 429)\n\
         hint: wait a moment, then run it again; in loops, send about one message per second\n\
         hint: retry with: blooio send '+15551234567,a@example.com,+15559876543' Hi --each -q -k k1 --retries 0\n",
    );
}

#[test]
fn what_would_meet_everyone_ends_the_run() {
    for (status, code, hint) in [
        (
            "401 Unauthorized",
            3,
            "the API key is missing or invalid: set BLOOIO_API_KEY or run `blooio config init`; create a key at app.blooio.com (Settings, API Keys)",
        ),
        ("402 Payment Required", 4, "upgrade the plan at app.blooio.com: the trial's limit is reached"),
    ] {
        let wire =
            Wire::serve(vec![taken("msg_1"), wire::response(status, r#"{"message":"No"}"#), taken("msg_3")]);
        let ran = Home::new().blooio(["send", LIST, "Hi", "--each", "-q"]).api(&wire.base).run();
        let number = &status[..3];
        let (_, key) = ran.stderr.split_once(" --idempotency-key ").expect("the command that goes on");
        let stderr = format!(
            "error: a@example.com: No (HTTP {number})\nhint: {hint}\nhint: not texted: +15559876543\n\
             hint: once that is fixed, resume with: blooio send '{LIST}' Hi --each -q --idempotency-key {key}"
        );
        ran.is(code, "msg_1\n", &stderr);
        assert_eq!(wire.requests().len(), 2);
    }
}

#[test]
fn a_run_that_ended_early_goes_on_under_the_same_keys() {
    let down = || wire::response("503 Service Unavailable", r#"{"message":"No"}"#);
    let wire = Wire::serve(vec![taken("msg_1"), down(), taken("msg_1"), taken("msg_2"), taken("msg_3")]);
    let home = Home::new();
    let ran = home.blooio(["send", LIST, "Hi", "--each", "-q", "--retries", "0"]).api(&wire.base).run();
    let (_, key) = ran.stderr.split_once(" --idempotency-key ").expect("the command that tries again");
    let key = key.lines().next().expect("a key");
    ran.is(
        5,
        "msg_1\n",
        &format!(
            "error: a@example.com: No (HTTP 503)\n\
             hint: check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now\n\
             hint: not texted: +15559876543\n\
             hint: retry with: blooio send '{LIST}' Hi --each -q --retries 0 --idempotency-key {key}\n"
        ),
    );
    let again = home.blooio(["send", LIST, "Hi", "--each", "-q", "--idempotency-key", key]);
    again.api(&wire.base).run().is(0, "msg_1\nmsg_2\nmsg_3\n", "");
    let requests = wire.requests();
    let keys = keys(&requests);
    assert_eq!((keys[0], keys[1]), (keys[2], keys[3]));
}

#[test]
fn one_recipient_or_a_group_is_one_message() {
    for (chat, segment) in [("+15551234567,+1 555 123 4567", "%2B15551234567"), ("grp_abc", "grp_abc")] {
        let wire = Wire::serve(vec![wire::accepted()]);
        Home::new().blooio(["send", chat, "Hi", "--each", "-q"]).api(&wire.base).run().is(0, "msg_1\n", "");
        assert_eq!(chats(&wire.requests()), [segment]);
    }
}

#[test]
fn every_status_that_was_waited_for_names_its_recipient() {
    let home = Home::new();
    let status = |body: &str| wire::response("200 OK", body);
    let wire = Wire::serve(vec![
        taken("msg_1"),
        taken("msg_2"),
        status(r#"{"message_id":"msg_1","status":"delivered","protocol":"imessage"}"#),
        status(r#"{"message_id":"msg_2","status":"failed","error":"Gone"}"#),
    ]);
    let ran =
        home.blooio(["send", "+15551234567,a@example.com", "Hi", "--each", "--wait"]).api(&wire.base).run();
    ran.is(
        7,
        "to         +15551234567\nmessage    msg_1\n\
         to         a@example.com\nmessage    msg_2\n\
         to         +15551234567\nmessage    msg_1\nstatus     delivered\nprotocol   iMessage\n\
         to         a@example.com\nmessage    msg_2\nstatus     failed\nerror      Gone\n",
        "error: a@example.com: message msg_2 failed: Gone\n",
    );
    let lines: Vec<String> = wire.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(
        lines[2..],
        [
            "GET /v2/api/chats/%2B15551234567/messages/msg_1/status HTTP/1.1",
            "GET /v2/api/chats/a%40example.com/messages/msg_2/status HTTP/1.1"
        ]
    );
}
