//! `blooio ask`: which messages are after the question. Only the API's times and order count.

use serde_json::json;

use crate::ask::{ADA, BOB, NOON, Place};
use crate::harness::inbox::World;

const YEAR: i64 = 365 * 24 * 3_600_000;

/// The answer to a question for which `change` changes the world before each request; it gets the number of the request, from
/// 1, of those after the question.
#[track_caller]
fn answer(place: &Place, change: impl FnMut(usize, &mut World) + Send + 'static) -> String {
    answer_within(place, "5s", change)
}

/// The same if there is none.
#[track_caller]
fn none(place: &Place, change: impl FnMut(usize, &mut World) + Send + 'static) {
    assert_eq!(answer_within(place, "100ms", change), "exit 8");
}

#[track_caller]
fn answer_within(
    place: &Place,
    limit: &str,
    mut change: impl FnMut(usize, &mut World) + Send + 'static,
) -> String {
    let mut count = 0;
    place.inbox.before_each(move |_, world| {
        if !world.sent.is_empty() {
            count += 1;
            change(count, world);
        }
        None
    });
    let ran = place.ask(&["-q", ADA, "Deploy?", "-k", "k1", "--for", limit]).run();
    assert_eq!(place.inbox.world().texts(), ["Deploy?"]);
    if ran.code == 0 { ran.stdout.trim_end().to_owned() } else { format!("exit {}", ran.code) }
}

/// At the time of the API, which may be years off.
fn at(now: i64) -> Place {
    let place = Place::new();
    place.inbox.world().now = now;
    place
}

#[test]
fn older_messages_are_no_answers_and_the_first_later_one_is() {
    for now in [NOON, NOON - 9 * YEAR, NOON + 99 * YEAR] {
        let place = at(now);
        {
            let mut world = place.inbox.world();
            world.writes(ADA, "old", now - 1, "old");
            world.writes(ADA, "same", now, "same");
            world.writes(ADA, "ahead", now + 50 * YEAR, "ahead");
        }
        let found = answer(&place, move |count, world| match count {
            // Delivered late, before the first look and after it.
            1 => world.writes(ADA, "late", now - 1, "late"),
            3 => world.writes(ADA, "later", now - 2, "later"),
            6 => {
                world.writes(ADA, "b", now + 2, "second");
                world.writes(ADA, "a", now + 1, "first");
            }
            _ => {}
        });
        assert_eq!(found, "first");
        // The others are still there for whoever asks anew.
        assert_eq!(place.inbox.world().messages.len(), 8);
    }
}

#[test]
fn an_answer_may_come_before_the_first_look_and_in_the_same_millisecond() {
    for later in [0, 1] {
        let place = Place::new();
        place.inbox.world().writes(ADA, "old", NOON, "old");
        let found = answer(&place, move |count, world| {
            if count == 1 {
                world.writes(ADA, "new", NOON + later, "new");
            }
        });
        assert_eq!(found, "new");
    }
}

#[test]
fn a_question_that_gets_a_later_time_keeps_its_answers() {
    for (sent, answered) in [(2, 2), (3, 2), (3, 3), (4, 3), (5, 5)] {
        let place = Place::new();
        place.inbox.world().writes(ADA, "old", NOON - 1, "old");
        // At the first request its time is that of its acceptance.
        let found = answer(&place, move |count, world| {
            if count == answered {
                world.writes(ADA, "new", NOON + 100, "new");
            }
            if count == sent {
                world.message("msg_1")["time_sent"] = (NOON + 300).into();
                world.message("msg_1")["status"] = "sent".into();
            }
            if count == sent + 2 {
                world.writes(ADA, "late", NOON - 1, "late");
            }
        });
        assert_eq!(found, "new", "sent at request {sent}, answered at {answered}");
    }
    let place = Place::new();
    none(&place, |count, world| {
        if count == 2 {
            world.message("msg_1")["time_sent"] = (NOON + 300).into();
            world.writes(ADA, "late", NOON - 1, "late");
        }
    });
}

#[test]
fn a_rerun_finds_an_answer_that_came_meanwhile_and_texts_nobody() {
    let place = Place::new();
    {
        let mut world = place.inbox.world();
        world.writes(ADA, "old", NOON - 1, "old");
        world.writes(ADA, "same", NOON, "same");
    }
    none(&place, |_, _| {});
    place.inbox.world().writes(ADA, "late", NOON - 1, "late");
    none(&place, |_, _| {});
    place.inbox.world().writes(ADA, "new", NOON, "new");
    assert_eq!(answer(&place, |_, _| {}), "new");
    place.inbox.world().writes(ADA, "newer", NOON + 1, "newer");
    assert_eq!(answer(&place, |_, _| {}), "new");
    // The list shows first what came last.
    let ran = place.ask(&[ADA, "Deploy?", "-k", "k1"]).run();
    assert!(ran.stderr.starts_with("already asked +15551234567; waiting"), "{ran:?}");
}

#[test]
fn a_rerun_finds_its_question_among_hundreds_of_messages() {
    for limit in [200, 7] {
        let place = Place::with_pages(limit);
        {
            let mut world = place.inbox.world();
            (0..60).for_each(|n| world.writes(ADA, &format!("old{n}"), NOON - 60 + n, "old"));
        }
        none(&place, |_, _| {});
        {
            let mut world = place.inbox.world();
            (0..450).for_each(|n| {
                let fields = json!({"direction": "outbound", "text": "more", "status": "sent"});
                world.add(ADA, &format!("out{n}"), NOON + 1 + n, fields);
            });
            world.writes(ADA, "new", NOON + 225, "new");
        }
        assert_eq!(answer(&place, |_, _| {}), "new");
    }
}

#[test]
fn after_a_kill_the_same_key_finds_the_answer() {
    let place = Place::new();
    let (sender, waits) = std::sync::mpsc::channel();
    place.inbox.before_each(move |path, _| {
        if path.contains("sort=asc") {
            let _ = sender.send(());
        }
        None
    });
    let live = place.live(&[ADA, "Deploy?", "-k", "k1"]);
    waits.recv().expect("a look");
    live.signal("KILL");
    assert_eq!(live.ended().code, -1);
    place.inbox.world().writes(ADA, "new", NOON + 5, "new");
    assert_eq!(answer(&place, |_, _| {}), "new");
}

#[test]
fn an_accepted_question_whose_answer_got_lost_is_asked_once() {
    let place = Place::new();
    let mut has_failed = false;
    place.inbox.before_each(move |path, world| {
        if path.starts_with("POST ") && !has_failed {
            has_failed = true;
            // It was accepted, and somebody was quick.
            let answer = world.takes("k1", ADA, json!({"text": "Deploy?"}));
            assert_eq!(answer.0, 202);
            world.writes(ADA, "new", NOON + 1, "new");
            return Some((502, String::new()));
        }
        None
    });
    let run = place.ask(&["-q", ADA, "Deploy?", "-k", "k1"]).env("BLOOIO_RETRIES", "1");
    run.run().is(0, "new\n", "");
    assert_eq!(place.inbox.world().texts(), ["Deploy?"]);
}

#[test]
fn a_list_that_ignores_the_order_asked_for_is_read_all_the_same() {
    let place = Place::new();
    {
        let mut world = place.inbox.world();
        world.writes(ADA, "older", NOON - 2, "older");
        world.writes(ADA, "old", NOON - 1, "old");
    }
    for sort in ["desc", "asc", "desc"] {
        place.inbox.world().sort = Some(sort);
        none(&place, |_, _| {});
    }
    place.inbox.world().writes(ADA, "new", NOON + 1, "new");
    for sort in ["asc", "desc"] {
        place.inbox.world().sort = Some(sort);
        assert_eq!(answer(&place, |_, _| {}), "new");
    }
}

#[test]
fn a_message_that_the_api_does_not_know_yet_is_waited_for() {
    let place = Place::new();
    let mut count = 0;
    place.inbox.before_each(move |path, world| {
        if world.sent.is_empty() || path.starts_with("POST ") {
            return None;
        }
        count += 1;
        if count == 3 {
            world.writes(ADA, "new", NOON + 1, "new");
        }
        (count < 5).then(|| (404, r#"{"error":"Not found"}"#.to_owned()))
    });
    place.ask(&["-q", ADA, "Deploy?"]).run().is(0, "new\n", "");
}

#[test]
fn in_a_group_of_several_the_chat_is_found_and_who_answered_is_told() {
    let place = Place::new();
    place.inbox.world().group = Some("grp_new");
    let mut is_there = false;
    place.inbox.before_each(move |path, world| {
        if !is_there && path.contains("sort=asc") {
            is_there = true;
            world.writes_in("grp_new", Some("+1 (555) 123-4568"), "b", NOON + 1, "fine");
            world.writes_in("grp_new", None, "n", NOON + 2, "nobody");
            world.writes_in("grp_new", Some(ADA), "a", NOON + 3, "go");
        }
        None
    });
    let chat = format!("{ADA},{BOB}");
    let ran = place.ask(&[&chat, "Deploy?", "-k", "k1"]).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "fine\n"));
    assert!(ran.stderr.contains("\n+15551234568 answered after "), "{ran:?}");
    let ran = place.ask(&[&chat, "Deploy?", "-k", "k1", "--json", "--from-member", "+1 555 123 4567"]).run();
    assert_eq!(ran.code, 0);
    let message: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!((&message["sender"], &message["text"]), (&json!(ADA), &json!("go")));
    assert_eq!(place.inbox.world().texts(), ["Deploy?"]);
}

#[test]
fn several_texts_are_one_question() {
    let place = Place::new();
    place.answers("yes");
    place.ask(&["-q", ADA, "Build 42 is ready.", "Deploy?", "-k", "k1"]).run().is(0, "yes\n", "");
    let world = place.inbox.world();
    assert_eq!(world.sent[0].body, json!({"text": ["Build 42 is ready.", "Deploy?"]}));
    assert!(world.requests.contains(&"/chats/%2B15551234567/messages/msg_2/status".to_owned()));
}
