//! A 2xx that says that it did not work: never taken for a success, by any command.

use serde_json::{Value, json};

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, KEY, Ran};

const NO: &str = r#"{"success":false,"error":"Not in service"}"#;
const SAID: &str = "Blooio reported a failure: Not in service";
const LATER: &str = "hint: run the same command again later\n";
const CORRECT: &str = "hint: fix what Blooio reports and send it again; the same idempotency key may return the same response for 24 hours\n";

/// Runs it against these bodies, each with this status; each has to be asked for.
#[track_caller]
fn ran(status: &str, bodies: &[&str], arguments: &[&str]) -> Ran {
    let wire = Wire::serve(bodies.iter().map(|body| wire::response(status, body)).collect());
    let ran = Home::new().blooio([]).args(arguments).api(&wire.base).run();
    assert_eq!(wire.requests().len(), bodies.len(), "{ran:?}");
    ran
}

fn send(body: &str, options: &[&str]) -> Ran {
    ran("200 OK", &[body], &[&["send", "+15551234567", "Hi", "-k", "k1"], options].concat())
}

#[test]
fn a_message_that_was_not_taken() {
    let rows = "to         +15551234567\nstatus     not accepted\n";
    for (body, why, hint) in [
        (NO, ": Not in service", CORRECT),
        (r#"{"success":false}"#, "", CORRECT),
        (r#"{"success":false,"message_id":null,"message_ids":[],"status":"queued"}"#, "", CORRECT),
        (r#"{"error":"Not in service"}"#, ": Not in service", CORRECT),
        (r#"{"error":{"message":"Not in service"},"status":"queued"}"#, ": Not in service", CORRECT),
        (r#"{"success":true,"error":"Not in service"}"#, ": Not in service", CORRECT),
        (
            r#"{"success":false,"message":"Cap","code":"outbound_limit_reached","current":5,"limit":5}"#,
            ": Cap (outbound_limit_reached)",
            "hint: raise the cap on new contacts in Blooio's settings, or wait until it resets: it is reached (5 of 5)\n",
        ),
    ] {
        let error = format!("error: Blooio reported a failure{why}\n{hint}");
        send(body, &[]).is(7, rows, &error);
        send(body, &["--wait"]).is(7, rows, &error);
        send(body, &["-q"]).is(7, "", &error);
        let ran = send(body, &["--json"]);
        let error = ran.error();
        assert_eq!((ran.code, ran.stdout.as_str()), (7, format!("{body}\n").as_str()));
        assert_eq!((&error["kind"], &error["outcome"]), (&json!("failed"), &json!("not_sent")));
        assert_eq!((&error["status"], &error["retryable"]), (&json!(null), &json!(false)));
        assert_eq!(error["response"], serde_json::from_str::<Value>(body).expect("JSON"));
    }
}

#[test]
fn an_id_that_came_with_the_denial_is_not_lost() {
    let body = r#"{"success":false,"message_id":"msg_9","status":"queued","message":"Half of it"}"#;
    let stderr = |options: &str| {
        format!(
            "error: Blooio reported a failure: Half of it\n\
             hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
             hint: retry with: blooio send +15551234567 Hi -k k1{options}\n\
             hint: check its status with: blooio status --wait +15551234567 msg_9\n"
        )
    };
    send(body, &[]).is(7, "to         +15551234567\nmessage    msg_9\nstatus     queued\n", &stderr(""));
    send(body, &["-q"]).is(7, "msg_9\n", &stderr(" -q"));
    let ran = send(body, &["--json"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (7, format!("{body}\n").as_str()));
    assert_eq!(ran.error()["outcome"], "unknown");
}

#[test]
fn an_error_beside_an_id_is_no_denial() {
    let body = r#"{"message_id":"msg_1","status":"queued","error":"Preview failed"}"#;
    let ran = send(body, &["-q"]);
    ran.is(0, "msg_1\n", "");
    send(r#"{"message_id":"msg_1","status":"queued","error":null,"success":true}"#, &["-q"])
        .is(0, "msg_1\n", "");
}

#[test]
fn a_denial_does_not_take_back_an_earlier_doubt() {
    let wire = Wire::serve(vec![wire::nothing(), wire::response("200 OK", NO)]);
    let arguments = ["send", "+15551234567", "Hi", "-k", "k1", "--json"];
    let ran = Home::new().blooio(arguments).api(&wire.base).run();
    assert_eq!((ran.code, ran.error()["outcome"].as_str()), (7, Some("unknown")), "{ran:?}");
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn each_recipient_has_an_answer_of_its_own() {
    let arguments = ["send", "+15551234567,+15559876543", "Hi", "--each", "-q", "-k", "k1"];
    ran("202 Accepted", &[NO, r#"{"message_id":"m2"}"#], &arguments).is(
        7,
        "m2\n",
        &format!("error: +15551234567: {SAID}\n{CORRECT}"),
    );
}

#[test]
fn one_that_concerns_the_sender_ends_it() {
    let body = r#"{"success":false,"message":"Paused","code":"safety_account_review"}"#;
    let arguments = ["send", "+15551234567,+15559876543", "Hi", "--each", "-q", "-k", "k1"];
    let ran = ran("202 Accepted", &[body], &arguments);
    assert_eq!((ran.code, ran.stdout.as_str()), (7, ""));
    assert!(ran.stderr.contains("hint: not texted: +15559876543\n"), "{ran:?}");
}

#[test]
fn a_question_that_is_denied_says_nothing_of_the_message() {
    let accepted = r#"{"message_id":"m1","status":"queued"}"#;
    let arguments = ["send", "+15551234567", "Hi", "-k", "k1", "--wait"];
    ran("200 OK", &[accepted, NO], &arguments).is(
        7,
        "to         +15551234567\nmessage    m1\nkey        k1: already sent (idempotency key seen before)\n",
        &format!(
            "error: {SAID}\n{LATER}hint: don't send the message again: it was accepted; check its status with: \
             blooio status --wait +15551234567 m1\n"
        ),
    );
    let ran = ran("200 OK", &[accepted, NO], &[&arguments[..], &["--json"]].concat());
    assert_eq!((ran.code, ran.stdout.as_str()), (7, format!("{accepted}\n{NO}\n").as_str()));
    assert_eq!(ran.error()["outcome"], "sent");
}

#[test]
fn a_status_that_is_denied_leaves_the_others() {
    let sent = r#"{"status":"sent"}"#;
    let arguments = ["status", "+15551234567", "m1", "m2"];
    ran("200 OK", &[NO, sent], &arguments).is(7, "m2  sent\n", &format!("error: m1: {SAID}\n{LATER}"));
    let ran = ran("200 OK", &[NO, sent], &[&arguments[..], &["--json"]].concat());
    assert_eq!((ran.code, ran.stdout.as_str()), (7, format!("{NO}\n{sent}\n").as_str()));
}

#[test]
fn what_changes_or_reads_something_is_not_reported_as_done() {
    for (arguments, human) in [
        (&["chats", "read", "+15551234567"][..], "not done\n"),
        (&["webhooks", "delete", "wh_1", "--yes"], "not done\n"),
        (&["contacts", "tags", "remove", "a@example.com", "vip"], "not done\n"),
        (&["groups", "members", "remove", "grp_1", "a@example.com", "--yes"], "not done\n"),
        (&["react", "+15551234567", "m1", "love"], "not done\n"),
        (&["me"], ""),
        (&["contacts", "list"], ""),
        (&["contacts", "list", "--all"], ""),
        (&["numbers", "list"], ""),
    ] {
        let stderr = format!("error: {SAID}\n{LATER}");
        ran("200 OK", &[NO], arguments).is(7, human, &stderr);
        ran("200 OK", &[NO], &[arguments, &["-q"]].concat()).is(7, "", &stderr);
        let ran = ran("200 OK", &[NO], &[arguments, &["--json"]].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (7, format!("{NO}\n").as_str()), "{arguments:?}");
    }
}

#[test]
fn the_key_in_a_denial_stays_hidden() {
    let body = format!(r#"{{"success":false,"api_key":"{KEY}","message":"No"}}"#);
    let ran = ran("200 OK", &[&body], &["me", "--json"]);
    assert_eq!((ran.code, ran.stdout.contains("bl_…CRET")), (7, true), "{ran:?}");
}

#[test]
fn any_request_made_through_api() {
    let stderr = format!("error: {SAID}\n{LATER}");
    let printed = format!("{NO}\n");
    for arguments in [&["api", "/me"][..], &["api", "PATCH", "/x", "-f", "a=b"], &["api", "DELETE", "/x"]] {
        ran("200 OK", &[NO], arguments).is(7, &printed, &stderr);
        ran("200 OK", &[NO], &[arguments, &["-q"]].concat()).is(7, "", &stderr);
    }
    let ran_with_head = ran("200 OK", &[NO], &["api", "-i", "/me"]);
    assert!(
        ran_with_head.stdout.starts_with("HTTP/1.1 200 OK\n") && ran_with_head.stdout.ends_with(&printed)
    );
    let message = ["api", "/chats/+15551234567/messages", "-f", "text=Hi", "-H", "Idempotency-Key: k1"];
    ran("202 Accepted", &[r#"{"error":"Not in service"}"#], &message).is(
        7,
        "{\"error\":\"Not in service\"}\n",
        &format!("error: {SAID}\n{CORRECT}"),
    );
    // An error is a field like others where nothing was to be sent.
    let status = r#"{"status":"failed","error":"Not in service"}"#;
    ran("200 OK", &[status], &["api", "/x"]).is(0, &format!("{status}\n"), "");
}

#[test]
fn a_page_in_the_middle() {
    let first = r#"{"chats":[1],"pagination":{"limit":1,"offset":0,"total":2}}"#;
    ran("200 OK", &[first, NO], &["api", "/chats?limit=1", "--paginate"]).is(
        7,
        &format!("{first}\n{NO}\n"),
        &format!(
            "error: {SAID}\n{LATER}hint: the pages before this one are printed; resume with offset=1 \
             in the query\n"
        ),
    );
}

#[test]
fn a_key_is_not_stored_on_the_strength_of_it() {
    let wire = Wire::serve(vec![wire::response("200 OK", NO)]);
    let home = Home::new();
    let run = home.blooio(["config", "init", "--api-key-stdin"]).stdin(format!("{KEY}\n")).api(&wire.base);
    run.run().is(
        7,
        "",
        &format!("error: {SAID}\n{LATER}hint: nothing was written; pass --no-check to store the key without checking it\n"),
    );
    assert!(!home.path().join(".config/blooio/config.toml").exists());
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn the_doctor_finds_it() {
    let wire = Wire::serve(vec![wire::response("200 OK", NO), wire::response("200 OK", NO)]);
    let ran = Home::new().blooio(["doctor"]).api(&wire.base).run();
    assert_eq!(ran.code, 7, "{ran:?}");
    let line = format!("failure  api            GET /me: {SAID}\n");
    assert!(ran.stdout.contains(&line), "{ran:?}");
    assert_eq!(ran.stderr, "error: 1 check failed: api\n");
    assert_eq!(wire.requests().len(), 1);
}

fn bulk(bodies: &[&str], rows: usize, options: &[&str]) -> (Ran, Home) {
    let home = Home::new();
    let rows: Vec<String> = (0..rows).map(|row| format!("+1555123456{row},Hi {row}")).collect();
    home.write("rows.csv", &format!("to,text\n{}\n", rows.join("\n")));
    let wire = Wire::serve(bodies.iter().map(|body| wire::response("202 Accepted", body)).collect());
    let arguments = ["bulk", "rows.csv", "--yes", "--rate=unlimited", "--concurrency=1", "--report=r.csv"];
    let ran = home.blooio(arguments).args(options).api(&wire.base).run();
    assert_eq!(wire.requests().len(), bodies.len(), "{ran:?}");
    (ran, home)
}

fn report(home: &Home) -> String {
    let text = std::fs::read_to_string(home.path().join("r.csv")).expect("a report");
    text.split_once('\n').expect("a header").1.to_owned()
}

#[test]
fn a_row_that_was_not_taken_is_refused() {
    let (ran, home) = bulk(&[NO, r#"{"message_id":"m1"}"#, r#"{"error":"Not in service"}"#], 3, &["-q"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (9, "m1\n"), "{ran:?}");
    assert_eq!(
        report(&home),
        format!(
            "2,+15551234560,refused,,,202,{SAID}\n3,+15551234561,sent,m1,,,\n4,+15551234562,refused,,,202,{SAID}\n"
        )
    );
}

#[test]
fn a_row_whose_denial_names_a_message_is_in_doubt_and_sent_again_under_its_key() {
    let half = r#"{"success":false,"message_id":"m7","message":"Half"}"#;
    let home = Home::new();
    home.write("rows.csv", "to,text\n+15551234560,Hi\n");
    let wire = Wire::serve(vec![wire::response("202 Accepted", half), wire::response("200 OK", half)]);
    let run = |mode| home.blooio(["bulk", "rows.csv", "--report=r.csv", mode]).api(&wire.base).run();
    let first = run("--json");
    assert_eq!(first.code, 9, "{first:?}");
    let row: Value = serde_json::from_str(first.stdout.lines().next().expect("a row")).expect("JSON");
    assert_eq!((&row["status"], &row["message_ids"]), (&json!("unknown"), &json!(["m7"])));
    assert_eq!((&row["http_status"], &row["response"]["success"]), (&json!(202), &json!(false)));
    assert_eq!(report(&home), "2,+15551234560,unknown,m7,,202,Blooio reported a failure: Half\n");
    let again = run("-q");
    assert_eq!((again.code, again.stdout.as_str()), (9, "m7\n"), "{again:?}");
    let requests = wire.requests();
    let keys: Vec<_> = requests.iter().map(|request| request.header("idempotency-key")).collect();
    assert_eq!(keys, [row["idempotency_key"].as_str(); 2]);
}

#[test]
fn one_that_concerns_all_rows_stops_the_run() {
    let cap = r#"{"success":false,"code":"outbound_limit_reached","message":"Cap"}"#;
    let (ran, home) = bulk(&[cap], 2, &["-q"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    assert!(
        ran.stderr.contains("error: stopped at rows.csv:2: +15551234560: Blooio reported a failure: Cap"),
        "{ran:?}"
    );
    assert!(report(&home).starts_with("2,+15551234560,not_sent,,,outbound_limit_reached,"));
}
