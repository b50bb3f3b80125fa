//! What a send is answered with, and how that is shown.

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, KEY, Ran};

/// Sends with these options to an API that answers once, so.
fn answered(status: &str, body: &str, options: &[&str]) -> Ran {
    let wire = Wire::serve(vec![wire::response(status, body)]);
    let ran =
        Home::new().blooio(["send", "+15551234567", "Hi", "-k", "k1"]).args(options).api(&wire.base).run();
    assert_eq!(wire.requests().len(), 1);
    ran
}

#[test]
fn the_request_is_the_one_that_is_documented() {
    let wire = Wire::serve(vec![wire::accepted()]);
    let ran = Home::new().blooio(["send", "+1 (555) 123-4567", "Hi", "-k", "k1"]).api(&wire.base).run();
    ran.is(0, "to         +15551234567\nmessage    msg_1\nstatus     queued\n", "");
    let request = wire.requests().remove(0);
    assert_eq!(request.line, "POST /v2/api/chats/%2B15551234567/messages HTTP/1.1");
    assert_eq!(request.text(), r#"{"text":"Hi"}"#);
    for (name, value) in [
        ("authorization", format!("Bearer {KEY}")),
        ("accept", "application/json".to_owned()),
        ("content-type", "application/json".to_owned()),
        ("idempotency-key", "k1".to_owned()),
        ("user-agent", format!("blooio-cli/{}", env!("CARGO_PKG_VERSION"))),
    ] {
        assert_eq!(request.header(name), Some(value.as_str()), "{name}");
    }
}

/// Status, body, and the human and the quiet output.
const ANSWERS: &[(&str, &str, &str, &str)] = &[
    (
        "202 Accepted",
        r#"{"message_id":"msg_1","status":"queued"}"#,
        "to         +15551234567\nmessage    msg_1\nstatus     queued\n",
        "msg_1\n",
    ),
    (
        "200 OK",
        r#"{"message_id":"msg_1","status":"delivered"}"#,
        "to         +15551234567\nmessage    msg_1\nstatus     delivered\nkey        k1: already sent (idempotency key seen before)\n",
        "msg_1\n",
    ),
    (
        "202 Accepted",
        r#"{"message_ids":["msg_1","-msg_2"],"status":"queued"}"#,
        "to         +15551234567\nmessage    msg_1\n           -msg_2\nstatus     queued\n",
        "msg_1\n-msg_2\n",
    ),
    (
        "202 Accepted",
        r#"{"message_ids":["msg_1","msg_2"],"count":2,"status":"queued","message_id":"msg_0"}"#,
        "to         +15551234567\nmessage    msg_1\n           msg_2\nstatus     queued\n",
        "msg_1\nmsg_2\n",
    ),
    (
        "202 Accepted",
        r#"{"message_ids":[],"message_id":"msg_1","status":"queued"}"#,
        "to         +15551234567\nmessage    msg_1\nstatus     queued\n",
        "msg_1\n",
    ),
    (
        "202 Accepted",
        r#"{"status":"queued"}"#,
        "to         +15551234567\nmessage    accepted without an ID: don't send it again\nstatus     queued\n",
        "",
    ),
    (
        "202 Accepted",
        "{}",
        "to         +15551234567\nmessage    accepted without an ID: don't send it again\nstatus     unknown\n",
        "",
    ),
    (
        "201 Created",
        r#"{"message_id":null,"status":"brand_new","group_created":null}"#,
        "to         +15551234567\nmessage    accepted without an ID: don't send it again\nstatus     brand_new\n",
        "",
    ),
    (
        "202 Accepted",
        r#"{"message_id":"msg_1","status":"queued","group_id":"grp_1","group_created":true,"participants":["+15551234567","a@example.com"]}"#,
        "to         +15551234567\nmessage    msg_1\nstatus     queued\ngroup      grp_1 (new)\nwith       +15551234567, a@example.com\n",
        "msg_1\n",
    ),
    (
        "202 Accepted",
        r#"{"message_id":"msg_1","status":"queued","group_id":"grp_1","group_created":false}"#,
        "to         +15551234567\nmessage    msg_1\nstatus     queued\ngroup      grp_1\n",
        "msg_1\n",
    ),
    (
        "202 Accepted",
        r#"{"message_id":"msg_1","status":"queued","parent_unresolved":true}"#,
        "to         +15551234567\nmessage    msg_1\nstatus     queued\nreply      Blooio can't find the message replied to; it may not show as a reply\n",
        "msg_1\n",
    ),
    (
        "202 Accepted",
        r#"{"message_id":"a\u001b[2Jb","status":"x\ny"}"#,
        "to         +15551234567\nmessage    a\\u{1b}[2Jb\nstatus     x\\ny\n",
        "a\\u{1b}[2Jb\n",
    ),
];

#[test]
fn every_answer_is_shown_to_a_person() {
    for (status, body, human, _) in ANSWERS {
        answered(status, body, &[]).is(0, human, "");
    }
}

#[test]
fn quiet_is_the_ids_and_nothing_else() {
    for (status, body, _, quiet) in ANSWERS {
        answered(status, body, &["-q"]).is(0, quiet, "");
    }
}

#[test]
fn json_is_what_the_api_sent() {
    for (status, body, _, _) in ANSWERS {
        answered(status, body, &["--json"]).is(0, &format!("{body}\n"), "");
    }
}

#[test]
fn json_keeps_all_but_the_white_space_between() {
    let body = concat!(
        "{ \"z\" : 1.0, \"message_id\":\"msg_1\",\r\n\t\"a\": [1E+2, -0, 12345678901234567890123, {}],",
        " \"cut\":\"\\ud83d\", \"u\":\"\\u00e9 é  \\/\", \"a\": null }\n"
    );
    let compact = concat!(
        r#"{"z":1.0,"message_id":"msg_1","a":[1E+2,-0,12345678901234567890123,{}],"#,
        r#""cut":"\ud83d","u":"\u00e9 é  \/","a":null}"#,
        "\n"
    );
    answered("202 Accepted", body, &["--json"]).is(0, compact, "");
    answered("202 Accepted", body, &["-q"]).is(0, "msg_1\n", "");
}

#[test]
fn a_message_that_was_given_up_at_once_is_a_failure() {
    let error = "error: Blooio accepted message msg_1, but gave up before sending it: it is failed\n";
    let body = r#"{"message_id":"msg_1","status":"failed"}"#;
    answered("202 Accepted", body, &[]).is(
        7,
        "to         +15551234567\nmessage    msg_1\nstatus     failed\n",
        error,
    );
    answered("202 Accepted", body, &["-q"]).is(7, "msg_1\n", error);
    let object = concat!(
        r#"{"error":{"kind":"failed","exit_code":7,"status":null,"code":null,"#,
        r#""message":"Blooio accepted message msg_1, but gave up before sending it: it is failed","#,
        r#""hint":null,"outcome":"sent","retryable":false,"idempotency_key":"k1","#,
        r#""response":{"message_id":"msg_1","status":"failed"}}}"#,
        "\n"
    );
    answered("202 Accepted", body, &["--json"]).is(7, &format!("{body}\n"), object);
    let body = r#"{"message_id":"msg_1","status":"cancelled"}"#;
    let error = "error: Blooio accepted message msg_1, but gave up before sending it: it is cancelled\n";
    answered("200 OK", body, &["-q"]).is(7, "msg_1\n", error);
    let error = "error: Blooio accepted message +15551234567, but gave up before sending it: it is failed\n";
    answered("202 Accepted", r#"{"status":"failed"}"#, &["-q"]).is(7, "", error);
}

#[test]
fn a_message_that_was_given_up_is_not_waited_for() {
    let ran = answered("202 Accepted", r#"{"message_id":"msg_1","status":"failed"}"#, &["-q", "--wait"]);
    let error = "error: Blooio accepted message msg_1, but gave up before sending it: it is failed\n";
    ran.is(7, "msg_1\n", error);
}

#[test]
fn a_random_key_is_the_same_on_every_attempt_and_new_with_every_run() {
    let again = || wire::with_header("503 Service Unavailable", "Retry-After: 0", "");
    let wire = Wire::serve(vec![again(), again(), wire::accepted(), wire::accepted()]);
    let home = Home::new();
    for _ in 0..2 {
        home.blooio(["send", "+15551234567", "Hi", "-q"]).api(&wire.base).run().is(0, "msg_1\n", "");
    }
    let requests = wire.requests();
    let keys: Vec<&str> = requests.iter().map(|it| it.header("idempotency-key").expect("a key")).collect();
    assert_eq!(keys.len(), 4);
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3], "{keys:?}");
    for key in keys {
        let uuid = uuid::Uuid::parse_str(key).expect("a UUID");
        assert_eq!((uuid.get_version_num(), uuid.to_string()), (4, key.to_owned()));
    }
}

#[test]
fn a_key_is_visible_ascii_of_a_length_that_a_header_holds() {
    let longest = "k".repeat(255);
    for key in ["!", "~", "-k", "a:b/c", longest.as_str()] {
        let wire = Wire::serve(vec![wire::accepted()]);
        let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-q", "-k", key]).api(&wire.base).run();
        ran.is(0, "msg_1\n", "");
        assert_eq!(wire.requests()[0].header("idempotency-key"), Some(key));
    }
    for key in ["", "a b", "é", "a\nb", "\u{7f}", &"k".repeat(256)] {
        let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-k", key]).run();
        ran.is(
            2,
            "",
            &format!(
                "error: the idempotency key {} is not 1 to 255 visible ASCII characters\n\
                 hint: choose a key that is the same whenever this message is sent, such as a job ID or an order number\n",
                format_args!("{key:?}")
            ),
        );
    }
}

#[test]
fn a_usage_error_is_an_object_with_json() {
    let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-k", "a b", "--json"]).run();
    let object = concat!(
        r#"{"error":{"kind":"usage","exit_code":2,"status":null,"code":null,"#,
        r#""message":"the idempotency key \"a b\" is not 1 to 255 visible ASCII characters","#,
        r#""hint":"choose a key that is the same whenever this message is sent, such as a job ID or an order number","#,
        r#""outcome":"not_sent","retryable":false,"idempotency_key":null,"response":null}}"#,
        "\n"
    );
    ran.is(2, "", object);
}

#[test]
fn the_command_that_tries_again_names_one_key() {
    let unavailable = "error: Service Unavailable (HTTP 503)\n\
        hint: check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now\n";
    for (options, again) in [
        (&["-qk", "k1"][..], "-qk k1"),
        (&["-vqkk1", "--color=never"], "-vqkk1 '--color=never'"),
        (&["--idempotency-key=k1"], "'--idempotency-key=k1'"),
    ] {
        let wire = Wire::serve(vec![wire::response("503 Service Unavailable", "")]);
        let home = Home::new();
        let run = home.blooio(["send", "+15551234567", "Hi", "--retries", "0"]).args(options);
        let ran = run.api(&wire.base).run();
        let traced = ran.stderr.find("error: ").expect("an error");
        let ran = Ran { stderr: ran.stderr[traced..].to_owned(), ..ran };
        let again = format!("hint: retry with: blooio send +15551234567 Hi --retries 0 {again}\n");
        ran.is(5, "", &format!("{unavailable}{again}"));
        assert_eq!(wire.requests()[0].header("idempotency-key"), Some("k1"));
    }
}
