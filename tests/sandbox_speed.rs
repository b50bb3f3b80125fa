//! `sandbox serve --speed`.

use serde_json::Value;

use crate::harness::Home;
use crate::harness::live::Live;

#[test]
fn what_is_sent_to_a_fast_server_moves_on_faster_for_every_process() {
    let home = Home::new();
    let mut serving =
        Live::start(home.process(&["sandbox", "serve", "--port", "0", "--speed", "1000", "-q"]));
    let base = serving.line();
    // It answers after a minute; the wait is shorter than that.
    let sent = home.blooio(["send", "+15005550013", "Hi", "-q"]).api(base.trim_end()).run();
    sent.masked().is(0, "MSG1\n", "");
    let answer = home.blooio(["sandbox", "wait", "--inbound", "--for", "50s", "--json"]).run();
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    let message = |line: &str| -> Value { serde_json::from_str(line).expect("JSON") };
    let listed = home.blooio(["sandbox", "messages", "--json"]).run();
    let [sent, answered] = [0, 1].map(|nth| message(listed.stdout.lines().nth(nth).expect("a line")));
    assert_eq!((&answered, &answered["text"]), (&message(&answer.stdout), &Value::from("YES")));
    let after = |message: &Value, field: &str| {
        message[field].as_u64().expect("a time") - sent["time_accepted"].as_u64().expect("a time")
    };
    assert_eq!((after(&sent, "time_sent"), after(&sent, "time_delivered")), (1, 1));
    assert_eq!(after(&answered, "time_sent"), 60);
    let id = sent["message_id"].as_str().expect("an ID");
    home.blooio(["--sandbox", "status", "+15005550013", id, "-q"]).run().is(0, "delivered\n", "");
}

#[test]
fn a_speed_is_a_whole_number_from_1_to_1000() {
    let home = Home::new();
    for speed in ["0", "1001", "1.5", "fast"] {
        let ran = home.blooio(["sandbox", "serve", "--port", "0", "--speed", speed]).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
        assert!(ran.stderr.contains("--speed"), "{ran:?}");
    }
}
