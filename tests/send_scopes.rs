//! Whom an answer concerns: one table of every status and code of the API, and what `send --each`, `bulk` and `status` do
//! on each.
//!
//! After an answer that concerns one recipient or message they go on with the others. One that concerns the sender or the
//! account stops them. One that may pass stops `send --each` and `status`, which keep no journal; `bulk` goes on, and
//! counts failures in a row.

use serde_json::Value;

use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Act, Ledger};
use crate::harness::wire::{self, Wire};
use crate::harness::{Home, Ran};

/// Whom an answer concerns, as the commands show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    Recipient,
    SenderOrAccount,
    Passing,
}

use Scope::{Passing, Recipient, SenderOrAccount};

/// Status, code (empty for none), whom it concerns, and what `send` ends with. The statuses and codes of the reference,
/// and for each code the statuses that it may come with.
const ANSWERS: &[(u16, &str, Scope, i32)] = &[
    (301, "", SenderOrAccount, 4),
    (302, "", SenderOrAccount, 4),
    (307, "", SenderOrAccount, 4),
    (308, "", SenderOrAccount, 4),
    (400, "", Recipient, 4),
    (400, "reply_target_invalid", Recipient, 4),
    (400, "reply_target_chat_mismatch", Recipient, 4),
    (400, "reply_target_device_mismatch", Recipient, 4),
    (400, "reply_target_expired", Recipient, 4),
    (400, "reply_target_not_supported", Recipient, 4),
    (400, "attachment_first_message_not_allowed", Recipient, 4),
    (400, "format_unsupported_for_channel_type", Recipient, 4),
    (400, "invalid_content", Recipient, 4),
    (401, "", SenderOrAccount, 3),
    (402, "", SenderOrAccount, 4),
    (403, "", Recipient, 4),
    (403, "inbound_only_no_prior_inbound", Recipient, 4),
    (403, "conversation_content_restricted", Recipient, 4),
    (403, "safety_new_conversations_paused", SenderOrAccount, 4),
    (403, "safety_reply_only", SenderOrAccount, 4),
    (403, "safety_account_review", SenderOrAccount, 4),
    (403, "outbound_limit_reached", SenderOrAccount, 4),
    (404, "", Recipient, 4),
    (404, "reply_target_not_found", Recipient, 4),
    (405, "", Recipient, 4),
    (408, "", Passing, 5),
    (409, "", Recipient, 4),
    (413, "", Recipient, 4),
    (422, "", Recipient, 4),
    (425, "", Passing, 5),
    (429, "", Passing, 5),
    (429, "not_seen_before", Passing, 5),
    (429, "outbound_limit_reached", SenderOrAccount, 4),
    (429, "new_conversation_limit_reached", SenderOrAccount, 4),
    (429, "safety_account_review", SenderOrAccount, 4),
    (429, "conversation_awaiting_reply", Recipient, 4),
    (429, "conversation_streak_limit", Recipient, 4),
    (429, "conversation_inactive_paused", Recipient, 4),
    (500, "", Passing, 5),
    (501, "", Passing, 5),
    (502, "", Passing, 5),
    (503, "", Passing, 5),
    (504, "", Passing, 5),
    (520, "", Passing, 5),
    (526, "", Passing, 5),
    // A 2xx that says that it did not work.
    (200, "", Recipient, 7),
    (202, "conversation_awaiting_reply", Recipient, 7),
    (202, "outbound_limit_reached", SenderOrAccount, 7),
    (202, "new_conversation_limit_reached", SenderOrAccount, 7),
    (202, "safety_account_review", SenderOrAccount, 7),
];

const FIRST: &str = "+15551230001";
const SECOND: &str = "+15551230002";
const THIRD: &str = "+15551230003";

fn body(code: &str) -> String {
    match code {
        "" => r#"{"success":false,"message":"The server's words"}"#.to_owned(),
        code => format!(r#"{{"success":false,"message":"The server's words","code":"{code}"}}"#),
    }
}

/// An API that answers the second recipient so, and takes every other message.
fn server(status: u16, code: &str) -> Ledger {
    // An answer of the ledger lasts as long as the tests.
    let body: &'static str = Box::leak(body(code).into_boxed_str());
    Ledger::serve(move |seen| match seen.chat.as_str() {
        SECOND => Act::Answer { status, headers: vec![("retry-after", "0")], body },
        _ => Act::Accept,
    })
}

/// Texts three recipients, of whom the second gets that answer.
fn each(ledger: &Ledger, options: &[&str]) -> Ran {
    let list = format!("{FIRST},{SECOND},{THIRD}");
    let arguments = ["send", &list, "Hi", "--each", "-k", "k1", "--retries", "0"];
    Home::new().blooio(arguments).args(options).api(&ledger.base).run()
}

/// The hints that say who was not texted and how to go on.
fn about_the_others<'h>(hints: impl Iterator<Item = &'h str>) -> Vec<&'h str> {
    let tells = |hint: &&str| hint.starts_with("not texted: ") || hint.contains("with: ");
    hints.filter(tells).collect()
}

/// What those hints have to be, after a run with these options.
fn expected(scope: Scope, options: &str) -> Vec<String> {
    let again = format!("blooio send '{FIRST},{SECOND},{THIRD}' Hi --each -k k1 --retries 0 {options}");
    let how = match scope {
        Recipient => return Vec::new(),
        SenderOrAccount => "once that is fixed, resume with",
        Passing => "retry with",
    };
    vec![format!("not texted: {THIRD}"), format!("{how}: {again}")]
}

/// How many requests a run sends.
fn requests(goes_on: bool) -> usize {
    if goes_on { 3 } else { 2 }
}

#[test]
fn each_stops_where_the_next_would_meet_the_same_and_says_who_was_not_texted() {
    for (status, code, scope, exit) in ANSWERS {
        let ledger = server(*status, code);
        let ran = each(&ledger, &["-q"]);
        let goes_on = *scope == Recipient;
        let sent = if goes_on { "msg_1\nmsg_2\n" } else { "msg_1\n" };
        assert_eq!((ran.code, ran.stdout.as_str()), (*exit, sent), "{status} {code}: {ran:?}");
        assert_eq!(ledger.counts().requests, requests(goes_on), "{status} {code}");
        let hints = ran.stderr.lines().filter_map(|line| line.strip_prefix("hint: "));
        assert_eq!(about_the_others(hints), expected(*scope, "-q"), "{status} {code}: {ran:?}");
        assert_eq!(ran.stderr.matches("error: ").count(), 1, "{ran:?}");
        assert!(ran.stderr.starts_with(&format!("error: {SECOND}: ")), "{ran:?}");
    }
}

#[test]
fn the_error_object_says_so_too() {
    for (status, code, scope, exit) in ANSWERS {
        let ledger = server(*status, code);
        let ran = each(&ledger, &["--json"]);
        let error = ran.error();
        let retryable = Value::Bool(*scope == Passing);
        assert_eq!(
            (ran.code, &error["exit_code"], &error["retryable"]),
            (*exit, &Value::from(*exit), &retryable),
            "{status} {code}: {ran:?}"
        );
        let hints = error["hint"].as_str().unwrap_or_default();
        assert_eq!(about_the_others(hints.lines()), expected(*scope, "--json"), "{status} {code}: {ran:?}");
    }
}

#[test]
fn bulk_stops_on_the_same_answers_but_for_those_that_may_pass() {
    let rows = [FIRST, SECOND, THIRD].map(|chat| (chat.to_owned(), "Hi".to_owned()));
    for (status, code, scope, _) in ANSWERS {
        let ledger = server(*status, code);
        let home = bulk::home(&rows);
        // At a rate a row is handed out when the one before it is settled, so that none is in flight at a stop.
        let options = ["bulk", "customers.csv", "--yes", "--concurrency", "1", "--retries", "0", "-q"];
        let ran = home.blooio(options).args(&["--rate", "1000/s"]).api(&ledger.base).run();
        let goes_on = *scope != SenderOrAccount;
        let sent = if goes_on { "msg_1\nmsg_2\n" } else { "msg_1\n" };
        assert_eq!((ran.code, ran.stdout.as_str()), (9, sent), "{status} {code}: {ran:?}");
        assert_eq!(ledger.counts().requests, requests(goes_on), "{status} {code}");
        let stopped = format!("error: stopped at customers.csv:3: {SECOND}: ");
        assert_eq!(ran.stderr.contains(&stopped), !goes_on, "{status} {code}: {ran:?}");
        let states = bulk::states(&home.path().join(JOURNAL));
        let second = match scope {
            Recipient => "refused",
            // A gateway may have lost the answer of an API that had accepted.
            Passing if *status >= 500 && !matches!(status, 501 | 503) => "unknown",
            SenderOrAccount | Passing => "later",
        };
        let third = if goes_on { Some("sent") } else { None };
        let state = |row| states.get(&row).map(String::as_str);
        assert_eq!((state(1), state(2)), (Some(second), third), "{status} {code}: {states:?}");
    }
}

#[test]
fn status_asks_for_the_other_messages_where_only_one_is_concerned() {
    for (status, code, scope, exit) in ANSWERS {
        let known = || wire::response("200 OK", r#"{"status":"sent"}"#);
        let answer = wire::with_header(&format!("{status} Reason"), "Retry-After: 0", &body(code));
        let wire = Wire::serve(vec![known(), answer, known()]);
        let arguments = ["status", FIRST, "m1", "m2", "m3", "-q", "--retries", "0"];
        let ran = Home::new().blooio(arguments).api(&wire.base).run();
        let goes_on = *scope == Recipient;
        let words = if goes_on { "sent\nsent\n" } else { "sent\n" };
        assert_eq!((ran.code, ran.stdout.as_str()), (*exit, words), "{status} {code}: {ran:?}");
        assert!(ran.stderr.starts_with("error: m2: "), "{status} {code}: {ran:?}");
        assert_eq!(wire.requests().len(), requests(goes_on), "{status} {code}");
    }
}
