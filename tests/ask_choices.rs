//! `blooio ask --choice`, `--match`, `--reprompt`, `--from-member`: which answers are accepted, and what others lead to.

use serde_json::json;

use crate::ask::{ADA, BOB, NOON, Place};

/// People write these texts, one at each look at what comes after the question.
fn write_in_turn(place: &Place, texts: &'static [&'static str]) {
    let mut next = texts.iter().zip(1..);
    place.inbox.before_each(move |path, world| {
        if path.starts_with("POST ") || !path.contains("sort=asc") {
            return None;
        }
        if let Some((text, number)) = next.next() {
            world.writes(ADA, &format!("in{number}"), NOON + number, text);
        }
        None
    });
}

const CHOICES: [&str; 4] = ["--choice", "Yes", "--choice", "roll back"];

#[test]
fn a_choice_is_printed_as_it_was_given() {
    for (text, answer) in [(" YES!! ", "Yes"), ("ｙｅｓ", "Yes"), ("Roll-back.", "roll back")] {
        let place = Place::new();
        place.answers(text);
        place.ask(&[&["-q", ADA, "Deploy?"][..], &CHOICES].concat()).run().is(0, &format!("{answer}\n"), "");
        assert_eq!(place.inbox.world().sent.len(), 1);
    }
}

#[test]
fn other_answers_are_asked_about_once() {
    let place = Place::new();
    write_in_turn(&place, &["yes 👎", "what?", "hm", "yes"]);
    let arguments = [&["-q", ADA, "Deploy?", "-k", "k1", "--reprompt", "Yes or roll back?"][..], &CHOICES];
    place.ask(&arguments.concat()).run().is(0, "Yes\n", "");
    let (key, requests) = {
        let world = place.inbox.world();
        assert_eq!(world.texts(), ["Deploy?", "Yes or roll back?"]);
        assert_eq!(world.sent[1].body, json!({"text": "Yes or roll back?"}));
        (world.sent[1].key.clone(), world.requests.len())
    };
    assert_ne!(key, "k1");
    // A rerun finds the same answer at once.
    place.ask(&arguments.concat()).run().is(0, "Yes\n", "");
    assert_eq!(place.inbox.world().requests.len(), requests + 4);

    // And if there is none yet, it doesn't ask again either.
    place.inbox.world().messages.retain(|message| message.fields["text"] != "yes");
    let ran = place.ask(&[&arguments.concat()[..], &["--for", "50ms"]].concat()).run();
    assert_eq!(ran.code, 8);
    assert!(
        ran.stderr.starts_with(
            "error: no answer from +15551234567 after waiting 50 ms; 3 messages weren't accepted\n"
        ),
        "{ran:?}"
    );
    assert_eq!(place.inbox.world().sent.len(), 2);
}

#[test]
fn an_answer_that_follows_at_once_needs_no_reprompt() {
    let place = Place::new();
    let mut is_there = false;
    place.inbox.before_each(move |path, world| {
        if !is_there && path.contains("sort=asc") {
            is_there = true;
            world.writes(ADA, "a", NOON + 1, "let me see");
            world.writes(ADA, "b", NOON + 2, "yes");
        }
        None
    });
    let arguments = [&["-q", ADA, "Deploy?", "--reprompt", "Well?"][..], &CHOICES].concat();
    place.ask(&arguments).run().is(0, "Yes\n", "");
    assert_eq!(place.inbox.world().texts(), ["Deploy?"]);
}

#[test]
fn whoever_wants_no_more_texts_is_not_asked_again() {
    for text in ["STOP", "unsubscribe.", "Basta"] {
        let place = Place::new();
        place.home.config("[profiles.default]\noptout_words = [\"basta\"]\n");
        place.answers(text);
        let arguments =
            [&["-q", ADA, "Deploy?", "--for", "80ms", "--reprompt", "Well?"][..], &CHOICES].concat();
        let ran = place.ask(&arguments).run();
        assert!(ran.code == 8 && ran.stderr.contains("; 1 message wasn't accepted\n"), "{ran:?}");
        assert_eq!(place.inbox.world().texts(), ["Deploy?"]);
    }
}

#[test]
fn a_reprompt_goes_out_from_the_same_number() {
    let place = Place::new();
    write_in_turn(&place, &["hm", "yes"]);
    let options = ["-q", ADA, "Deploy?", "--from", "+15559876543", "--reprompt", "Well?"];
    place.ask(&[&options[..], &CHOICES].concat()).run().is(0, "Yes\n", "");
    let bodies: Vec<_> = place.inbox.world().sent.iter().map(|sent| sent.body.clone()).collect();
    assert_eq!(
        bodies,
        [
            json!({"text": "Deploy?", "from_number": "+15559876543"}),
            json!({"text": "Well?", "from_number": "+15559876543"}),
        ]
    );
}

#[test]
fn the_wait_goes_on_without_a_reprompt_that_is_refused() {
    let place = Place::new();
    let mut count = 0;
    place.inbox.before_each(move |path, world| {
        if path.starts_with("POST ") && !world.sent.is_empty() {
            let refusal = r#"{"error":"Wait for a reply","status":429,"code":"conversation_awaiting_reply"}"#;
            return Some((429, refusal.to_owned()));
        }
        count += usize::from(path.contains("sort=asc"));
        if count == 1 || count == 4 {
            world.writes(ADA, &format!("in{count}"), NOON + 1, if count == 1 { "hm" } else { "yes" });
            count += 1;
        }
        None
    });
    let arguments = [&["-q", ADA, "Deploy?", "--reprompt", "Well?"][..], &CHOICES].concat();
    place.ask(&arguments).run().is(
        0,
        "Yes\n",
        "warning: the reprompt wasn't sent: Wait for a reply (HTTP 429, conversation_awaiting_reply)\n",
    );
}

#[test]
fn a_reprompt_that_meets_trouble_is_sent_later_under_the_same_key() {
    let place = Place::new();
    let mut refusals = 0;
    place.inbox.before_each(move |path, world| {
        let is_reprompt = path.starts_with("POST ") && !world.sent.is_empty();
        if is_reprompt && refusals < 2 {
            refusals += 1;
            return Some((503, r#"{"error":"No number","status":503}"#.to_owned()));
        }
        match world.sent.len() {
            1 if world.messages.len() == 1 => world.writes(ADA, "a", NOON + 1, "hm"),
            2 if world.messages.len() == 3 => world.writes(ADA, "b", NOON + 2, "yes"),
            _ => {}
        }
        None
    });
    let arguments = [&["-q", ADA, "Deploy?", "--reprompt", "Well?"][..], &CHOICES].concat();
    place.ask(&arguments).run().is(0, "Yes\n", "");
    assert_eq!(place.inbox.world().texts(), ["Deploy?", "Well?"]);
}

#[test]
fn somebody_who_opts_out_meanwhile_is_not_asked_again() {
    let place = Place::new();
    let list = place.home.path().join(".local/state/blooio/optouts.csv");
    let mut looks = 0;
    place.inbox.before_each(move |path, world| {
        looks += usize::from(path.contains("sort=asc"));
        if looks == 1 && world.messages.len() == 1 {
            std::fs::create_dir_all(list.parent().expect("a folder")).expect("a folder");
            std::fs::write(&list, format!("recipient,since,source,note\n{ADA},,,\n")).expect("a list");
            world.writes(ADA, "a", NOON + 1, "hm");
        }
        if looks == 3 && world.messages.len() == 2 {
            world.writes(ADA, "b", NOON + 2, "yes");
        }
        None
    });
    let arguments = [&["-q", ADA, "Deploy?", "--reprompt", "Well?"][..], &CHOICES].concat();
    let ran = place.ask(&arguments).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "Yes\n"));
    assert!(ran.stderr.starts_with("warning: the reprompt wasn't sent: +15551234567 "), "{ran:?}");
    assert_eq!(place.inbox.world().texts(), ["Deploy?"]);
}

#[test]
fn a_code_is_the_group_of_the_pattern() {
    let place = Place::new();
    write_in_turn(&place, &["just a moment", "12345", "It's 123456, I think"]);
    place.ask(&["-q", ADA, "The code?", "--match", r"\b(\d{6})\b"]).run().is(0, "123456\n", "");
    let ran = place.ask(&["--json", ADA, "The code?", "--match", r"\b\d{6}\b", "--for", "10ms"]).run();
    assert_eq!(ran.code, 8);
}

#[test]
fn in_a_group_only_one_persons_answer_counts() {
    let place = Place::new();
    let mut is_there = false;
    place.inbox.before_each(move |path, world| {
        if !is_there && path.contains("sort=asc") {
            is_there = true;
            for (number, sender) in
                (1..).zip([Some(BOB), None, Some("eve@example.com"), Some("Cyd@Example.com")])
            {
                world.writes_in("grp_a", sender, &format!("in{number}"), NOON + number, "yes");
            }
        }
        None
    });
    let options = ["--json", "grp_a", "Deploy?", "--from-member", "cyd@example.com", "--choice", "yes"];
    let ran = place.ask(&options).run();
    let message: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(message["sender"], "Cyd@Example.com");
    // Nobody else is asked again.
    place.inbox.world().messages.retain(|message| message.fields["sender"] != "Cyd@Example.com");
    let options = [&options[1..], &["--reprompt", "Well?", "--for", "30ms"]].concat();
    assert_eq!(place.ask(&options).run().code, 8);
    assert_eq!(place.inbox.world().texts(), ["Deploy?", "Deploy?"]);
}
