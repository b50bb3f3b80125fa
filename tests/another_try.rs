//! What is said about another try, and what one of the program's own looks like.

use crate::harness::Home;
use crate::harness::wire::{self, Wire};

#[test]
fn what_was_in_doubt_once_stays_in_doubt() {
    let wire = Wire::serve(vec![
        wire::with_header("500 Internal Server Error", "Retry-After: 0", ""),
        wire::response("403 Forbidden", r#"{"message":"No"}"#),
    ]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-k", "k1"]).api(&wire.base).run();
    ran.is(
        4,
        "",
        "error: No (HTTP 403), after 2 attempts\n\
         hint: check the recipient, --from and your plan: Blooio rejects emergency numbers, a --from that isn't yours or that an integration manages, and features outside your plan\n\
         hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
         hint: retry with: blooio send +15551234567 Hi -k k1\n",
    );
    assert_eq!(wire.requests().len(), 2);
}

#[test]
fn a_key_of_our_own_making_stands_in_the_command_that_tries_again() {
    let wire = Wire::serve(vec![wire::response("503 Service Unavailable", "")]);
    let ran = Home::new()
        .blooio(["send", "+15551234567", "--retries", "0"])
        .api(&wire.base)
        .stdin("it's late\n")
        .run();
    let requests = wire.requests();
    let key = requests[0].header("idempotency-key").expect("a key");
    ran.is(
        5,
        "",
        &format!(
            "error: Service Unavailable (HTTP 503)\n\
             hint: check your numbers with `blooio numbers list` or at app.blooio.com, and run it again later: none of them can send now\n\
             hint: retry with the same standard input: blooio send +15551234567 --retries 0 --idempotency-key {key}\n"
        ),
    );
}

#[test]
fn a_retry_after_of_more_than_a_minute_ends_the_command() {
    let wire = Wire::serve(vec![wire::with_header(
        "429 Too Many Requests",
        "Retry-After: 99999999999999999999",
        r#"{"message":"Slow down"}"#,
    )]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-k", "k1"]).api(&wire.base).run();
    ran.is(
        5,
        "",
        "error: Slow down (HTTP 429)\n\
         hint: wait a moment, then run it again; in loops, send about one message per second\n\
         hint: don't retry: Blooio asks to wait longer than a clock can tell\n\
         hint: retry with: blooio send +15551234567 Hi -k k1\n",
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn a_date_that_is_past_is_no_wait() {
    let past = "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT";
    let wire = Wire::serve(vec![
        wire::with_header("429 Too Many Requests", past, ""),
        wire::with_header("503 Service Unavailable", past, ""),
        wire::accepted(),
    ]);
    let ran = Home::new().blooio(["send", "+15551234567", "Hi", "-q"]).api(&wire.base).run();
    ran.is(0, "msg_1\n", "");
    let requests = wire.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| *request == requests[0]));
}

#[test]
fn what_the_environment_said_stands_in_the_command_too() {
    let home = Home::new();
    let config = home.write("other.toml", "[profiles.work]\n");
    let ran = home
        .blooio(["send", "555 123 4567", "Hi", "-k", "k1", "--retries", "0"])
        .env("BLOOIO_PROFILE", "work")
        .env("BLOOIO_CONFIG", &config)
        .env("BLOOIO_COUNTRY", "US")
        .env("BLOOIO_FROM_NUMBER", "+15559876543")
        .api("http://127.0.0.1:1")
        .run();
    let (_, command) = ran.stderr.rsplit_once("hint: retry with: ").expect("a command");
    assert_eq!(
        command,
        format!(
            "blooio send '555 123 4567' Hi -k k1 --retries 0 --profile work --config {} --country US \
             --from +15559876543\n",
            config.display()
        )
    );
    // Else a paste into another shell would text a real person.
    let arguments = ["send", "+15005550003", "Hi", "-q", "--wait", "--wait-timeout=1ms"];
    let ran = home.blooio(arguments).env("BLOOIO_SANDBOX", "1").run();
    let id = ran.stdout.trim();
    ran.is(
        8,
        &format!("{id}\n"),
        &format!(
            "error: message {id} is \"queued\" after waiting 1 ms for \"delivered\"\n\
             hint: keep waiting with: blooio --sandbox status --wait +15005550003 {id}\n"
        ),
    );
}

#[test]
fn a_message_that_was_accepted_is_not_to_be_sent_again() {
    let arguments =
        ["--sandbox", "--json", "send", "+15005550003", "Hi", "-k", "k1", "--wait", "--wait-timeout=1ms"];
    let error = Home::new().blooio(arguments).run().error();
    assert_eq!((error["outcome"].as_str(), error["retryable"].as_bool()), (Some("sent"), Some(false)));
}
