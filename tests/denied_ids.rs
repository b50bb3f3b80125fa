//! A 2xx that says that it did not work and names something that was made all the same: nobody is told to do it again
//! without a look, and the ID is printed.

use serde_json::{Value, json};

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, Ran};

const SAID: &str = "error: Blooio reported a failure: late\n";
const MAYBE: &str = "hint: the request may have been carried out; before you run it again, ";
const LATER: &str = "hint: run the same command again later\n";

/// Runs it against an answer of 200 that adds `fields` to the denial.
#[track_caller]
fn ran(arguments: &[&str], fields: &Value, options: &[&str]) -> Ran {
    let mut body = json!({ "success": false, "error": "late" });
    body.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
    let wire = Wire::serve(vec![wire::response("200 OK", &body.to_string())]);
    let ran = Home::new().blooio([]).args(arguments).args(options).api(&wire.base).run();
    assert_eq!(wire.requests().len(), 1, "{ran:?}");
    ran
}

#[test]
fn what_may_have_been_made_is_named_and_to_be_looked_for() {
    let poll = ["polls", "send", "+15551234567", "--title", "T", "a", "b"];
    let sent = "check with: blooio messages list +15551234567 --direction outbound --limit 5";
    let group = ["groups", "create", "On call", "+15551234567"];
    let call = ["facetime", "call", "+15551234567"];
    let rung = "make sure that their phone hasn't rung";
    for (arguments, fields, human, quiet, look) in [
        (&poll[..], json!({ "poll_id": "p1" }), "poll       p1\n", "p1\n", sent),
        (&poll, json!({ "message_id": "m1" }), "message    m1\n", "m1\n", sent),
        (
            &poll,
            json!({ "poll_id": "p1", "message_ids": ["m1", "m2"], "chat_id": "+15551234567" }),
            "poll       p1\nchat       +15551234567\nmessage    m1, m2\n",
            "p1\nm1\nm2\n",
            sent,
        ),
        (
            &group,
            json!({ "group_id": "grp_1" }),
            "group      grp_1\n",
            "grp_1\n",
            "check with: blooio groups list",
        ),
        (
            &["webhooks", "create", "https://example.com/hook"],
            json!({ "webhook_id": "wh_1" }),
            "webhook    wh_1\n",
            "wh_1\n",
            "check with: blooio webhooks list",
        ),
        (&call, json!({ "call_id": "c1" }), "call       c1\n", "c1\n", rung),
        (&call, json!({ "id": "c\u{1b}1", "note_id": 7 }), "id         c\\u{1b}1\n", "c\\u{1b}1\n", rung),
    ] {
        let stderr = format!("{SAID}{MAYBE}{look}\n");
        ran(arguments, &fields, &[]).is(7, human, &stderr);
        ran(arguments, &fields, &["-q"]).is(7, quiet, &stderr);
        let ran = ran(arguments, &fields, &["--json"]);
        assert_eq!((ran.code, &ran.error()["retryable"]), (7, &json!(false)), "{ran:?}");
        assert_eq!(ran.error()["hint"], stderr[SAID.len() + "hint: ".len()..].trim_end());
    }
}

#[test]
fn a_request_that_has_no_command_is_looked_for_too() {
    let fields = json!({ "thing_id": "t1" });
    let printed = "{\"success\":false,\"error\":\"late\",\"thing_id\":\"t1\"}\n";
    ran(&["api", "POST", "/things", "-f", "a=b"], &fields, &[]).is(
        7,
        printed,
        &format!("{SAID}hint: the request may have been carried out: check before you run it again\n"),
    );
}

#[test]
fn what_was_named_by_the_request_was_not_made_by_it() {
    for (arguments, fields, human, quiet) in [
        (
            &["polls", "send", "+15551234567", "--title", "T", "a", "b"][..],
            json!({ "chat_id": "+15551234567", "poll_id": "", "message_ids": [] }),
            "chat       +15551234567\n",
            "",
        ),
        (
            &["groups", "update", "grp_1", "--name", "N"],
            json!({ "group_id": "grp_1" }),
            "group      grp_1\n",
            "grp_1\n",
        ),
        (
            &["groups", "members", "add", "grp_1", "+15551234567"],
            json!({ "contact_id": "+15551234567" }),
            "not done\n",
            "",
        ),
        // What no second time harms.
        (&["chats", "read", "+15551234567"], json!({ "event_id": "e1" }), "not done\n", ""),
        // What a request is known by in a log.
        (&["facetime", "call", "+15551234567"], json!({ "request_id": "r1" }), "not done\n", ""),
        // The endpoint has answered: what came of it is known.
        (
            &["webhooks", "replay", "wh_1", "evt_1"],
            json!({ "replay_event_id": "evt_2", "response_status": 500 }),
            "event      evt_2\ndelivered  no\nresponse   500\n",
            "evt_2\n",
        ),
        (
            &["webhooks", "replay", "wh_1", "evt_1"],
            json!({ "replay_event_id": "evt_2", "response_status": null, "response_data": { "error": "late" } }),
            "event      evt_2\ndelivered  no\nresponse   none\nerror      late\n",
            "evt_2\n",
        ),
    ] {
        let stderr = format!("{SAID}{LATER}");
        ran(arguments, &fields, &[]).is(7, human, &stderr);
        ran(arguments, &fields, &["-q"]).is(7, quiet, &stderr);
    }
}
