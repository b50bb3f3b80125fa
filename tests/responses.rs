//! What each answer of the API means: the exit code, the words, the hints, the error object, and whether it is asked
//! again. Answers that are retried say `Retry-After: 0`, so that nothing waits.

use serde_json::{Value, json};

use crate::harness::Home;
use crate::harness::wire::{self, Wire};

struct Row {
    status: &'static str,
    /// The body's fields besides `error`, `message` and `status`.
    fields: &'static str,
    exit: (i32, &'static str),
    hint: &'static str,
    /// What is known of the message after it, and whether it is asked again.
    then: (&'static str, bool),
}

const REFUSED: (i32, &str) = (4, "refused");
const AUTH: (i32, &str) = (3, "auth");
const UNAVAILABLE: (i32, &str) = (5, "unavailable");
const FINAL: (&str, bool) = ("not_sent", false);
const RETRIED: (&str, bool) = ("not_sent", true);
const GATEWAY: (&str, bool) = ("unknown", true);
const SAFETY: &str = "don't retry: Blooio has restricted this number; see the dashboard at app.blooio.com";
const REPLY_FIRST: &str = "wait until the recipient has replied: a retry won't help before that";
const TROUBLE: &str = "run it again later: Blooio has an internal error";
const MOMENT: &str = "run it again: Blooio couldn't accept the request right now";
const REDIRECT: &str = "check the base URL: redirects aren't followed, so that no other host gets the key";
const HOPELESS: &str = "change the request first: the API will refuse the same request again";

const fn row(
    status: &'static str,
    fields: &'static str,
    exit: (i32, &'static str),
    hint: &'static str,
    then: (&'static str, bool),
) -> Row {
    Row { status, fields, exit, hint, then }
}

/// Every status that the reference names, without a code.
const STATUSES: &[Row] = &[
    row("301 Moved Permanently", "{}", REFUSED, REDIRECT, FINAL),
    row("302 Found", "{}", REFUSED, REDIRECT, FINAL),
    row("307 Temporary Redirect", "{}", REFUSED, REDIRECT, FINAL),
    row("308 Permanent Redirect", "{}", REFUSED, REDIRECT, FINAL),
    row(
        "400 Bad Request",
        "{}",
        REFUSED,
        "check the recipient (E.164 with +, an email address, or grp_…) and the message",
        FINAL,
    ),
    row(
        "401 Unauthorized",
        "{}",
        AUTH,
        "the API key is missing or invalid: set BLOOIO_API_KEY or run `blooio config init`; create a key at app.blooio.com (Settings, API Keys)",
        FINAL,
    ),
    row(
        "402 Payment Required",
        "{}",
        REFUSED,
        "upgrade the plan at app.blooio.com: the trial's limit is reached",
        FINAL,
    ),
    row(
        "403 Forbidden",
        "{}",
        REFUSED,
        "check the recipient, --from and your plan: Blooio rejects emergency numbers, a --from that isn't yours or that an integration manages, and features outside your plan",
        FINAL,
    ),
    row(
        "404 Not Found",
        "{}",
        REFUSED,
        "check the chat: a group needs a linked iMessage chat; to text several people, separate their numbers with commas",
        FINAL,
    ),
    row("405 Method Not Allowed", "{}", REFUSED, HOPELESS, FINAL),
    row("408 Request Timeout", "{}", UNAVAILABLE, MOMENT, RETRIED),
    row(
        "409 Conflict",
        "{}",
        REFUSED,
        "check the chat before you choose another idempotency key with -k: this one was used for a different request",
        FINAL,
    ),
    row("413 Payload Too Large", "{}", REFUSED, HOPELESS, FINAL),
    row("422 Unprocessable Entity", "{}", REFUSED, HOPELESS, FINAL),
    row("425 Too Early", "{}", UNAVAILABLE, MOMENT, RETRIED),
    row(
        "429 Too Many Requests",
        "{}",
        UNAVAILABLE,
        "wait a moment, then run it again; in loops, send about one message per second",
        RETRIED,
    ),
    row("500 Internal Server Error", "{}", UNAVAILABLE, TROUBLE, GATEWAY),
    row("501 Not Implemented", "{}", UNAVAILABLE, "wait until Blooio enables this (coming soon)", FINAL),
    row(
        "502 Bad Gateway",
        "{}",
        UNAVAILABLE,
        "check your sending device at app.blooio.com: it did not respond",
        GATEWAY,
    ),
    row(
        "503 Service Unavailable",
        "{}",
        UNAVAILABLE,
        "check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now",
        RETRIED,
    ),
    row("504 Gateway Timeout", "{}", UNAVAILABLE, TROUBLE, GATEWAY),
    row("520 Odd", "{}", UNAVAILABLE, TROUBLE, ("unknown", false)),
    row("526 Odd", "{}", UNAVAILABLE, TROUBLE, ("unknown", false)),
];

/// Every code that the reference names.
const CODES: &[Row] = &[
    row(
        "400 Bad Request",
        r#"{"code":"reply_target_invalid"}"#,
        REFUSED,
        "pass --reply-to the ID of a message in the chat that can be replied to; see `blooio messages list`",
        FINAL,
    ),
    row(
        "400 Bad Request",
        r#"{"code":"reply_target_chat_mismatch"}"#,
        REFUSED,
        "send to the chat of the message you reply to, or leave out --reply-to",
        FINAL,
    ),
    row(
        "400 Bad Request",
        r#"{"code":"reply_target_device_mismatch"}"#,
        REFUSED,
        "use --from with the number that has the message you reply to",
        FINAL,
    ),
    row(
        "400 Bad Request",
        r#"{"code":"reply_target_expired"}"#,
        REFUSED,
        "leave out --reply-to: only messages of the last 30 days can be replied to",
        FINAL,
    ),
    row(
        "400 Bad Request",
        r#"{"code":"reply_target_not_supported"}"#,
        REFUSED,
        "leave out --reply-to: this sender can't send replies, or there are several texts",
        FINAL,
    ),
    row(
        "400 Bad Request",
        r#"{"code":"attachment_first_message_not_allowed"}"#,
        REFUSED,
        "send text first, then the attachment: the first message of a conversation needs text",
        FINAL,
    ),
    row(
        "400 Bad Request",
        r#"{"code":"format_unsupported_for_channel_type"}"#,
        REFUSED,
        "leave out `format` in --body: this sender can't send formatted text",
        FINAL,
    ),
    row(
        "400 Bad Request",
        r#"{"code":"invalid_content"}"#,
        REFUSED,
        "send it as plain text: the formatting was not accepted",
        FINAL,
    ),
    row(
        "403 Forbidden",
        r#"{"code":"inbound_only_no_prior_inbound","allocation_id":"a1","external_id":"+15551234567"}"#,
        REFUSED,
        "+15551234567 must text this number first, because it is reply-only; or send from another number with --from",
        FINAL,
    ),
    row(
        "403 Forbidden",
        r#"{"code":"inbound_only_no_prior_inbound"}"#,
        REFUSED,
        "the recipient must text this number first, because it is reply-only; or send from another number with --from",
        FINAL,
    ),
    row(
        "403 Forbidden",
        r#"{"code":"conversation_content_restricted"}"#,
        REFUSED,
        "send plain text: links and attachments aren't allowed until this person has replied",
        FINAL,
    ),
    row("403 Forbidden", r#"{"code":"safety_new_conversations_paused"}"#, REFUSED, SAFETY, FINAL),
    row("403 Forbidden", r#"{"code":"safety_reply_only"}"#, REFUSED, SAFETY, FINAL),
    row("403 Forbidden", r#"{"code":"safety_account_review"}"#, REFUSED, SAFETY, FINAL),
    row(
        "404 Not Found",
        r#"{"code":"reply_target_not_found"}"#,
        REFUSED,
        "check the message ID after --reply-to, or leave it out: no message has this ID",
        FINAL,
    ),
    row(
        "429 Too Many Requests",
        r#"{"code":"outbound_limit_reached","limit":50,"current":50,"mode":"organization"}"#,
        REFUSED,
        "raise the cap on new contacts in Blooio's settings, or wait until it resets: it is reached (50 of 50, organization)",
        FINAL,
    ),
    row(
        "429 Too Many Requests",
        r#"{"code":"outbound_limit_reached","limit":10,"current":12,"mode":"number","allocation_id":"a1","sender_number":"+15550001111"}"#,
        REFUSED,
        "raise the cap on new contacts in Blooio's settings, or wait until it resets: it is reached (12 of 10, +15550001111)",
        FINAL,
    ),
    row(
        "429 Too Many Requests",
        r#"{"code":"outbound_limit_reached","mode":"organization"}"#,
        REFUSED,
        "raise the cap on new contacts in Blooio's settings, or wait until it resets: it is reached (organization)",
        FINAL,
    ),
    row(
        "429 Too Many Requests",
        r#"{"code":"outbound_limit_reached"}"#,
        REFUSED,
        "raise the cap on new contacts in Blooio's settings, or wait until it resets: it is reached",
        FINAL,
    ),
    row(
        "429 Too Many Requests",
        r#"{"code":"new_conversation_limit_reached"}"#,
        REFUSED,
        "wait until tomorrow to start new chats; existing ones still work: the shared plan's daily cap on new conversations is reached",
        FINAL,
    ),
    row(
        "429 Too Many Requests",
        r#"{"code":"new_conversation_limit_reached","plan_id":"p","cap":15,"current":15}"#,
        REFUSED,
        "wait until tomorrow to start new chats; existing ones still work: the shared plan's daily cap on new conversations is reached (15 of 15)",
        FINAL,
    ),
    row("429 Too Many Requests", r#"{"code":"conversation_awaiting_reply"}"#, REFUSED, REPLY_FIRST, FINAL),
    row("429 Too Many Requests", r#"{"code":"conversation_streak_limit"}"#, REFUSED, REPLY_FIRST, FINAL),
    row("429 Too Many Requests", r#"{"code":"conversation_inactive_paused"}"#, REFUSED, REPLY_FIRST, FINAL),
    row(
        "429 Too Many Requests",
        r#"{"code":"burst"}"#,
        UNAVAILABLE,
        "wait a moment, then run it again; in loops, send about one message per second",
        RETRIED,
    ),
    row(
        "403 Forbidden",
        r#"{"code":"not_seen_before"}"#,
        REFUSED,
        "check the recipient, --from and your plan: Blooio rejects emergency numbers, a --from that isn't yours or that an integration manages, and features outside your plan",
        FINAL,
    ),
];

impl Row {
    fn number(&self) -> u16 {
        self.status[..3].parse().expect("a status")
    }

    fn body(&self) -> Value {
        let mut body = json!({"error": "ApiError", "message": "The server's words", "status": self.number()});
        let fields: Value = serde_json::from_str(self.fields).expect("fields");
        body.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
        body
    }

    fn attempts(&self) -> usize {
        if self.then.1 { 2 } else { 1 }
    }

    fn message(&self) -> String {
        let code = self.body()["code"].as_str().map(|code| format!(", {code}")).unwrap_or_default();
        let after = if self.then.1 { ", after 2 attempts" } else { "" };
        format!("The server's words (HTTP {}{code}){after}", self.number())
    }

    fn is_retryable(&self) -> bool {
        self.exit == UNAVAILABLE
    }

    /// The hint, and what follows it where another try may help.
    fn hints(&self, again: &str) -> Vec<String> {
        let mut hints = vec![self.hint.to_owned()];
        if self.then.0 == "unknown" {
            hints.push(
                "the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours"
                    .to_owned(),
            );
        }
        if self.is_retryable() {
            hints.push(format!("retry with: {again}"));
        }
        hints
    }

    /// Serves the row to a run with these arguments, and checks how often it was asked.
    #[track_caller]
    fn met_by<const N: usize>(&self, arguments: [&str; N]) -> crate::harness::Ran {
        let body = self.body().to_string();
        let header = "Retry-After: 0\r\nLocation: http://127.0.0.1:9/v2/api";
        let answers = (0..4).map(|_| wire::with_header(self.status, header, &body)).collect();
        let wire = Wire::serve(answers);
        let ran = Home::new().blooio(arguments).api(&wire.base).run();
        assert_eq!(wire.requests().len(), self.attempts(), "{} {}", self.status, self.fields);
        ran
    }
}

#[test]
fn every_status_and_code_is_explained_to_a_person() {
    for row in STATUSES.iter().chain(CODES) {
        let ran = row.met_by(["send", "+15551234567", "Hi", "-k", "k1", "--retries", "1"]);
        let hints = row.hints("blooio send +15551234567 Hi -k k1 --retries 1");
        let hints = hints.join("\nhint: ");
        ran.is(row.exit.0, "", &format!("error: {}\nhint: {hints}\n", row.message()));
    }
}

#[test]
fn every_status_and_code_is_an_object_with_json() {
    for row in STATUSES.iter().chain(CODES) {
        let ran = row.met_by(["send", "+15551234567", "Hi", "-k", "k1", "--retries", "1", "--json"]);
        let hints = row.hints("blooio send +15551234567 Hi -k k1 --retries 1 --json");
        let error = json!({"error": {
            "kind": row.exit.1,
            "exit_code": row.exit.0,
            "status": row.number(),
            "code": row.body()["code"],
            "message": row.message(),
            "hint": hints.join("\n"),
            "outcome": row.then.0,
            "retryable": row.is_retryable(),
            "idempotency_key": "k1",
            "response": row.body(),
        }});
        ran.is(row.exit.0, "", &format!("{error}\n"));
    }
}

#[test]
fn a_question_has_hints_of_its_own() {
    for (status, exit, hint) in [
        ("400 Bad Request", 4, "check the chat, the IDs and the other values"),
        (
            "404 Not Found",
            4,
            "check the chat and the ID, and that the base URL ends in /v2/api: a chat exists only after its first message, and an ID belongs to one chat",
        ),
        ("520 Odd", 5, TROUBLE),
    ] {
        let row = row(status, "{}", (exit, ""), hint, FINAL);
        let ran = row.met_by(["status", "+15551234567", "msg_1"]);
        ran.is(exit, "", &format!("error: {}\nhint: {hint}\n", row.message()));
    }
}

#[test]
fn a_wait_for_what_cannot_be_asked_is_no_success() {
    let answers = || vec![wire::response("202 Accepted", r#"{"status":"queued"}"#)];
    let home = Home::new();
    let send =
        |wire: &Wire| home.blooio(["send", "+15551234567", "Hi", "-k", "k1", "--wait=sent"]).api(&wire.base);
    let wire = Wire::serve(answers());
    send(&wire).run().is(
        8,
        "to         +15551234567\nmessage    accepted without an ID: don't send it again\nstatus     queued\n",
        "error: Blooio accepted the message to +15551234567 without an ID, so whether it is sent can't be checked\n\
         hint: don't send it again; look at the chat at app.blooio.com\n",
    );
    let wire = Wire::serve(answers());
    let ran = send(&wire).arg("--json").run();
    assert_eq!((ran.code, ran.stdout.as_str()), (8, "{\"status\":\"queued\"}\n"));
    assert_eq!((&ran.error()["outcome"], &ran.error()["kind"]), (&"sent".into(), &"pending".into()));
    // What was seen before may be further already.
    let seen = Wire::serve(vec![wire::response("200 OK", r#"{"status":"delivered"}"#)]);
    send(&seen).arg("-q").run().is(0, "", "");
}

#[test]
fn an_id_that_no_question_can_name_is_the_answer_s_fault() {
    let wire = Wire::serve(vec![wire::response("202 Accepted", r#"{"message_id":"..","status":"queued"}"#)]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-k", "k1", "--wait"]).api(&wire.base).run();
    ran.is(
        6,
        "to         +15551234567\nmessage    ..\n",
        "error: \"..\" can't be part of a URL: a path segment must not be empty, `.` or `..`\n\
         hint: don't send the message again: it was accepted; check its status with: blooio status --wait +15551234567 ..\n",
    );
}
