//! Text from the network that would steer a terminal, wherever it comes up.

use crate::harness::Home;
use crate::harness::wire::{self, Wire};

/// JSON escapes for ESC, BEL, CSI, a right-to-left override, and line ends.
const EVIL: &str = r"a\u001b]0;x\u0007\u009b2J\u202eb\r\nerror: c\u2028d";
/// How a person sees it.
const SHOWN: &str = r"a\u{1b}]0;x\u{7}\u{9b}2J\u{202e}b\r\nerror: c\u{2028}d";

/// No byte of what was printed may steer a terminal.
#[track_caller]
fn harmless(text: &str) {
    let steers = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{2028}'..='\u{202e}');
    assert!(!text.contains(steers), "{text:?}");
}

#[test]
fn an_error_of_the_api() {
    let body = format!(r#"{{"error":"{EVIL}","message":"{EVIL}","code":"{EVIL}"}}"#);
    let wire = Wire::serve(vec![wire::response("400 Bad Request", &body)]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hello"]).api(&wire.base).run();
    harmless(&ran.stderr);
    ran.is(
        4,
        "",
        &format!(
            "error: {SHOWN} (HTTP 400, {SHOWN})\n\
             hint: check the recipient (E.164 with +, an email address, or grp_…) and the message\n"
        ),
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn raw_bytes_in_an_error_of_the_api() {
    let wire =
        Wire::serve(vec![wire::response("403 Forbidden", "{\"message\":\"a\u{9b}2J\u{202e}\u{7f}b\"}")]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hello", "--json"]).api(&wire.base).run();
    harmless(&ran.stderr);
    let error = ran.error();
    assert_eq!((ran.code, ran.stdout.as_str()), (4, ""));
    assert_eq!(error["message"], "a\u{9b}2J\u{202e}\u{7f}b (HTTP 403)");
    assert_eq!(error["response"]["message"], "a\u{9b}2J\u{202e}\u{7f}b");
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn fields_that_a_hint_quotes() {
    let body = format!(r#"{{"message":"no","code":"inbound_only_no_prior_inbound","external_id":"{EVIL}"}}"#);
    let wire = Wire::serve(vec![wire::response("403 Forbidden", &body)]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hello"]).api(&wire.base).run();
    harmless(&ran.stderr);
    ran.is(
        4,
        "",
        &format!(
            "error: no (HTTP 403, inbound_only_no_prior_inbound)\n\
             hint: {SHOWN} must text this number first, because it is reply-only; or send from another number with --from\n"
        ),
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn what_a_send_was_answered_with() {
    let body = format!(
        r#"{{"message_id":"{EVIL}","status":"{EVIL}","group_id":"{EVIL}","participants":["{EVIL}"]}}"#
    );
    let answer = || wire::response("202 Accepted", &body);
    let wire = Wire::serve(vec![answer(), answer()]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hello"]).api(&wire.base).run();
    harmless(&ran.stdout);
    ran.is(
        0,
        &format!(
            "to         +15551234567\nmessage    {SHOWN}\nstatus     {SHOWN}\ngroup      {SHOWN}\nwith       {SHOWN}\n"
        ),
        "",
    );
    let quiet = Home::new().blooio(["send", "+15551234567", "Hello", "-q"]).api(&wire.base).run();
    quiet.is(0, &format!("{SHOWN}\n"), "");
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn a_status() {
    let body = format!(
        r#"{{"message_id":"{EVIL}","chat_id":"{EVIL}","status":"failed","protocol":"{EVIL}","error":"{EVIL}"}}"#
    );
    let wire = Wire::serve(vec![wire::response("200 OK", &body)]);
    let ran = Home::new().blooio(["status", "+15551234567", "msg_1"]).api(&wire.base).run();
    harmless(&ran.stdout);
    harmless(&ran.stderr);
    ran.is(
        7,
        &format!("to         +15551234567\nmessage    msg_1\nstatus     failed\nprotocol   {SHOWN}\nerror      {SHOWN}\n"),
        &format!("error: message msg_1 failed: {SHOWN}\n"),
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn a_trace() {
    let body = format!(r#"{{"message_id":"{EVIL}","status":"queued"}}"#).replace("\\u202e", "\u{202e}");
    let answer = format!(
        "HTTP/1.1 202 Accepted\r\nX-Evil: a\u{9b}2J\u{202e}b\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let wire = Wire::serve(vec![wire::bytes(answer)]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hello", "-v", "-q"]).api(&wire.base).run();
    harmless(&ran.stderr);
    assert_eq!((ran.code, ran.stdout), (0, format!("{SHOWN}\n")));
    assert!(ran.stderr.contains("< x-evil: a\\u{9b}2J\\u{202e}b\n"), "{}", ran.stderr);
    assert_eq!(wire.requests().len(), 1);
}
