//! `blooio ask` while the API or the network has trouble.

use serde_json::json;

use crate::ask::{ADA, NOON, Place};

/// After the question, `count` looks fail with this status.
fn fails(place: &Place, count: usize, status: u16) {
    let mut left = count;
    place.inbox.before_each(move |path, world| {
        if world.sent.is_empty() || path.starts_with("POST ") {
            return None;
        }
        if left > 0 {
            left -= 1;
            return Some((status, format!(r#"{{"error":"Trouble","status":{status}}}"#)));
        }
        if world.messages.len() == 1 {
            world.writes(ADA, "answer", NOON + 1, "yes");
        }
        None
    });
}

#[test]
fn trouble_that_passes_is_waited_for_and_told_once() {
    for status in [500, 429] {
        let place = Place::new();
        fails(&place, 2, status);
        place.ask(&["-q", ADA, "Deploy?"]).run().is(
            0,
            "yes\n",
            &format!("warning: Trouble (HTTP {status}); trying again until it answers\n"),
        );
    }
    let place = Place::new();
    fails(&place, 1, 503);
    let ran = place.ask(&["--json", ADA, "Deploy?"]).run();
    assert_eq!(ran.code, 0);
    assert_eq!(ran.stderr, "{\"type\":\"reconnecting\",\"status\":503,\"message\":\"Trouble (HTTP 503)\"}\n");
}

#[test]
fn a_refusal_ends_the_wait_and_says_how_to_go_on() {
    for (status, code, kind) in
        [(401, 3, "auth"), (403, 4, "refused"), (400, 4, "refused"), (402, 4, "refused")]
    {
        let place = Place::new();
        fails(&place, 9, status);
        let ran = place.ask(&["--json", ADA, "Deploy?", "-k", "k1"]).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (code, ""), "{ran:?}");
        let error = ran.error();
        assert_eq!((&error["kind"], &error["outcome"]), (&json!(kind), &json!("sent")));
        let hint = error["hint"].as_str().expect("hints");
        assert!(
            hint.ends_with(
                "which doesn't text again: blooio ask --interval 5ms --json +15551234567 'Deploy?' -k k1"
            ),
            "{hint}"
        );
    }
}

#[test]
fn trouble_until_the_end_is_in_the_error() {
    let place = Place::new();
    fails(&place, 99, 500);
    let ran = place.ask(&["-q", ADA, "Deploy?", "-k", "k1", "--for", "30ms"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (8, ""));
    assert!(
        ran.stderr.contains(
            "error: no answer from +15551234567 after waiting 30 ms; Trouble (HTTP 500)\nhint: keep waiting"
        ),
        "{ran:?}"
    );
}

#[test]
fn an_api_that_goes_away_and_comes_back_loses_nothing() {
    let place = Place::new();
    let mut count = 0;
    place.inbox.before_each(move |_, world| {
        if world.sent.is_empty() {
            return None;
        }
        count += 1;
        match count {
            // Not even HTTP.
            1 => Some((0, String::new())),
            2 => Some((200, "<html>login</html>".to_owned())),
            _ => {
                if world.messages.len() == 1 {
                    world.writes(ADA, "answer", NOON + 1, "yes");
                }
                None
            }
        }
    });
    let ran = place.ask(&["-q", ADA, "Deploy?"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "yes\n"), "{ran:?}");
    assert_eq!(ran.stderr.matches("trying again until it answers").count(), 1, "{ran:?}");
}
