//! `blooio watch`: what is new in one chat or in all, each message once, whatever happens between two looks.

use std::sync::mpsc::{Receiver, channel};

use serde_json::{Value, json};

use crate::ask::{ADA, BOB, NOON};
use crate::harness::inbox::{Answer, Inbox, World};
use crate::harness::live::Live;
use crate::harness::terminal::Terminal;
use crate::harness::{Home, KEY, Ran, Run};

const YEAR: i64 = 365 * 24 * 3_600_000;

/// A home whose programs ask this server.
struct Place {
    home: Home,
    inbox: Inbox,
}

impl Place {
    fn new() -> Self {
        Self::with_pages(200)
    }

    /// With pages of at most `limit` items.
    fn with_pages(limit: usize) -> Self {
        Self { home: Home::new(), inbox: Inbox::serve(limit) }
    }

    fn watch(&self, arguments: &[&str]) -> Run {
        let run = self.home.blooio(["watch", "--interval", "2ms"]).args(arguments);
        run.api(&self.inbox.base).env("TZ", "UTC").env("BLOOIO_RETRIES", "0")
    }

    fn live(&self, arguments: &[&str]) -> Live {
        let arguments = [&["watch", "--interval", "2ms"], arguments].concat();
        let mut command = self.home.process_at(&self.inbox.base, &arguments);
        command.env("TZ", "UTC").env("BLOOIO_RETRIES", "0");
        Live::start(command)
    }

    /// `change` changes the world before each request after those that find out what is there; it gets the number of the
    /// request, from 1.
    fn change(&self, mut change: impl FnMut(usize, &str, &mut World) -> Option<Answer> + Send + 'static) {
        let mut count = 0;
        self.inbox.before_each(move |path, world| {
            let is_look = path.contains("sort=asc") || path.starts_with("/chats?sort=recent&limit=50");
            count += usize::from(count > 0 || is_look);
            if count == 0 { None } else { change(count, path, world) }
        });
    }

    /// The texts that a watch prints until the last of `last` comes, or nothing comes for a while.
    #[track_caller]
    fn texts(&self, arguments: &[&str], count: usize) -> Vec<String> {
        let count = count.to_string();
        let ran = self.watch(&[arguments, &["-q", "--count", &count, "--for", "20s"]].concat()).run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
        ran.stdout.lines().map(str::to_owned).collect()
    }
}

#[test]
fn messages_are_printed_as_they_come() {
    let place = Place::new();
    place.inbox.world().writes(ADA, "old", NOON, "old");
    place.change(|count, _, world| {
        match count {
            2 => world.writes(ADA, "a", NOON + 1000, "Are you there?"),
            4 => world.add(ADA, "b", NOON + 2000, json!({"direction": "outbound", "text": "Yes"})),
            6 => {
                world.writes(BOB, "other", NOON + 2500, "other");
                world.writes(ADA, "c", NOON + 3000, "one\ntwo\u{1b}[31m");
            }
            8 => {
                let files = json!([{"url": "https://example.com/a"}]);
                world.add(ADA, "d", NOON + 4000, json!({"direction": "inbound", "attachments": files}));
                let fields = json!({"direction": "inbound", "text": "this", "attachments": files});
                world.add(ADA, "e", NOON + 5000, fields);
            }
            _ => {}
        }
        None
    });
    place.watch(&[ADA, "--count", "5"]).run().is(
        0,
        "2024-12-27 18:40:01  +15551234567  Are you there?\n\
         2024-12-27 18:40:02  you           Yes\n\
         2024-12-27 18:40:03  +15551234567  one\\ntwo\\u{1b}[31m\n\
         2024-12-27 18:40:04  +15551234567  1 attachment\n\
         2024-12-27 18:40:05  +15551234567  this (1 attachment)\n",
        "watching +15551234567 for new messages\n",
    );
    assert!(place.inbox.requests().iter().all(|path| path.starts_with("/chats/%2B15551234567/messages?")));
}

#[test]
fn all_chats_are_watched_at_once() {
    let place = Place::new();
    place.inbox.world().writes(ADA, "old", NOON, "old");
    place.change(|count, _, world| {
        match count {
            2 => world.writes(BOB, "a", NOON + 1000, "New here"),
            // It takes one request to look, and one for each chat that has changed.
            4 => {
                world.add(ADA, "b", NOON + 2000, json!({"direction": "outbound", "text": "Yes"}));
                world.writes_in("grp_a", Some(BOB), "c", NOON + 3000, "Hi all");
            }
            _ => {}
        }
        None
    });
    place.watch(&["--count", "3"]).run().is(
        0,
        "2024-12-27 18:40:01  +15551234568  New here\n\
         2024-12-27 18:40:02  to +15551234567  Yes\n\
         2024-12-27 18:40:03  +15551234568 in grp_a  Hi all\n",
        "watching all chats for new messages\n",
    );
    let requests = place.inbox.requests();
    let read: Vec<&String> = requests.iter().filter(|path| path.starts_with("/chats/")).collect();
    assert_eq!(
        read,
        [
            "/chats/%2B15551234567/messages?sort=desc&limit=50",
            "/chats/%2B15551234568/messages?sort=asc&limit=200",
            "/chats/%2B15551234567/messages?sort=asc&limit=200",
            "/chats/grp_a/messages?sort=asc&limit=200",
        ]
    );
}

#[test]
fn programs_get_the_messages_as_the_api_has_them() {
    for chat in [&[ADA][..], &[]] {
        let place = Place::new();
        place.change(|count, _, world| {
            if count == 2 {
                let fields = r#"{"direction":"inbound","zebra":1.50,"text":"a\ud83d"}"#;
                let fields: Value = serde_json::from_str(&fields.replace("\\ud83d", "é")).expect("JSON");
                world.add(ADA, "a", NOON, fields);
                world.add(ADA, "b", NOON, json!({"direction": "outbound", "text": "b"}));
            }
            None
        });
        let ran = place.watch(&[chat, &["--json", "--count", "2"]].concat()).run();
        ran.is(
            0,
            concat!(
                r#"{"direction":"inbound","zebra":1.50,"text":"aé","message_id":"a","time_sent":1735324800000}"#,
                "\n",
                r#"{"direction":"outbound","text":"b","message_id":"b","time_sent":1735324800000}"#,
                "\n"
            ),
            "",
        );
    }
}

#[test]
fn a_direction_leaves_the_other_out() {
    for chat in [&[ADA][..], &[]] {
        for (direction, texts) in [("inbound", ["a", "c"]), ("outbound", ["b", "d"])] {
            let place = Place::new();
            place.inbox.world().writes(ADA, "old", NOON, "old");
            place.inbox.world().add(ADA, "out", NOON, json!({"direction": "outbound", "text": "out"}));
            place.change(|count, _, world| {
                if count == 2 || count == 6 {
                    let later = i64::from(count == 6);
                    let (there, here) = if count == 2 { ("a", "b") } else { ("c", "d") };
                    world.writes(ADA, there, NOON + later, there);
                    world.add(ADA, here, NOON + later, json!({"direction": "outbound", "text": here}));
                }
                None
            });
            let options = [chat, &["--direction", direction]].concat();
            assert_eq!(place.texts(&options, 2), texts, "{chat:?}");
        }
    }
}

/// Messages in the same millisecond, on pages of two, in one chat or in all of them.
#[test]
fn equal_times_and_page_boundaries_hide_nothing_and_show_nothing_twice() {
    for chat in [&[ADA][..], &[]] {
        for now in [NOON, NOON - 9 * YEAR, NOON + 99 * YEAR] {
            let place = Place::with_pages(2);
            (0..3).for_each(|n| place.inbox.world().writes(ADA, &format!("old{n}"), now, "old"));
            let mut next = 0;
            place.change(move |count, _, world| {
                for _ in 0..(count % 4).min(40 - next) {
                    world.writes(ADA, &format!("m{next}"), now, &next.to_string());
                    next += 1;
                }
                None
            });
            let expected: Vec<String> = (0..40).map(|n| n.to_string()).collect();
            let mut found = place.texts(chat, 40);
            // What came while the pages were read may be found after what came next.
            found.sort_by_key(|text| text.parse::<u32>().expect("a number"));
            assert_eq!(found, expected, "{chat:?} {now}");
        }
    }
}

#[test]
fn what_is_inserted_late_is_shown_once() {
    for chat in [&[ADA][..], &[]] {
        let place = Place::with_pages(3);
        place.change(|count, _, world| {
            let time = NOON + i64::try_from(count).expect("a number") * 1000;
            if count <= 40 {
                world.writes(ADA, &format!("m{count}"), time, "in time");
            }
            if count == 50 {
                world.writes(ADA, "late", NOON + 5_000, "late");
                world.writes(ADA, "end", NOON + 100_000, "end");
            }
            None
        });
        let found = place.texts(chat, 42);
        assert_eq!(found.iter().filter(|text| *text == "in time").count(), 40, "{chat:?}");
        assert_eq!(found[40..], ["late", "end"], "{chat:?}");
    }
}

#[test]
fn a_message_from_the_future_hides_none_of_today() {
    for chat in [&[ADA][..], &[]] {
        let place = Place::new();
        place.inbox.world().writes(ADA, "old", NOON, "old");
        place.inbox.world().writes(ADA, "ahead", NOON + YEAR, "ahead");
        place.change(|count, _, world| {
            if count == 3 {
                world.writes(ADA, "further", NOON + 2 * YEAR, "0");
            }
            if count > 4 {
                let number = i64::try_from(count).expect("a number");
                world.writes(ADA, &format!("m{count}"), NOON + number * 60_000, "1");
            }
            None
        });
        // For all chats, this one isn't read before it changes.
        assert_eq!(place.texts(&[chat, &["--direction", "inbound"]].concat(), 30).len(), 30, "{chat:?}");
    }
}

#[test]
fn a_message_that_gets_a_later_time_is_shown_once() {
    for chat in [&[ADA][..], &[]] {
        let place = Place::new();
        let fields = json!({"direction": "outbound", "text": "before", "status": "queued"});
        place.inbox.world().add(ADA, "o1", NOON, fields.clone());
        place.inbox.world().add(ADA, "o2", NOON, fields);
        place.change(|count, _, world| {
            let time = NOON + i64::try_from(count).expect("a number") * 100_000;
            match count {
                2 => {
                    let fields = json!({"direction": "outbound", "text": "once", "status": "queued"});
                    world.add(ADA, "o3", NOON + 1, fields);
                }
                // All of them are sent after many others came in.
                40 => {
                    for id in ["o1", "o2", "o3"] {
                        world.message(id)["status"] = "sent".into();
                        world.message(id)["time_sent"] = time.into();
                    }
                }
                44 => world.writes(ADA, "end", time, "end"),
                6..30 => world.writes(ADA, &format!("m{count}"), time, "other"),
                _ => {}
            }
            None
        });
        let found = place.texts(chat, 26);
        assert_eq!((found[0].as_str(), found[25].as_str()), ("once", "end"), "{chat:?} {found:?}");
        assert_eq!(found.iter().filter(|text| *text == "other").count(), 24, "{chat:?}");
    }
}

#[test]
fn within_a_chat_the_times_only_grow() {
    for chat in [&[ADA][..], &[]] {
        let place = Place::with_pages(2);
        place.inbox.world().writes(ADA, "old", NOON, "old");
        let mut is_there = false;
        place.change(move |count, path, world| {
            if count == 3 {
                for n in [3, 1, 2, 5, 4] {
                    world.writes(ADA, &format!("m{n}"), NOON + n, &n.to_string());
                    world.writes(BOB, &format!("b{n}"), NOON - n, "bob");
                }
            }
            // Before the third page is read, one comes into the second.
            if !is_there && path.contains("15551234567") && path.ends_with("offset=4") {
                is_there = true;
                world.writes(ADA, "m0", NOON + 1, "1");
            }
            None
        });
        let mut found = place.texts(chat, if chat.is_empty() { 11 } else { 6 });
        found.retain(|text| text != "bob");
        assert_eq!(found, ["1", "1", "2", "3", "4", "5"], "{chat:?}");
    }
}

#[test]
fn since_begins_in_the_past() {
    let place = Place::with_pages(2);
    {
        let mut world = place.inbox.world();
        for n in 0..5 {
            world.writes(ADA, &format!("a{n}"), NOON + n * 1000, &format!("a{n}"));
            world.writes(&format!("+1555123458{n}"), &format!("b{n}"), NOON + n * 1000, &format!("b{n}"));
        }
    }
    let since = ["--since", "2024-12-27T18:40:02Z"];
    assert_eq!(place.texts(&[&[ADA][..], &since].concat(), 3), ["a2", "a3", "a4"]);
    let mut found = place.texts(&since, 6);
    found.sort();
    assert_eq!(found, ["a2", "a3", "a4", "b2", "b3", "b4"]);
    let requests = place.inbox.requests();
    // The chats on further pages had their last message before.
    assert!(!requests.iter().any(|path| path.contains("%2B15551234581/")), "{requests:#?}");
    place.watch(&["--since", "soon"]).run().is(
        2,
        "",
        "error: --since: \"soon\" is not a time or a duration\n\
         hint: use a duration (2h, 7d) or a time (2026-05-04, 2026-05-04T09:30 in local time, 2026-05-04T09:30:00Z)\n",
    );
}

#[test]
fn hundreds_of_chats_are_looked_at_without_reading_them() {
    let place = Place::new();
    for n in 0..450 {
        place.inbox.world().writes(&format!("+1555100{n:04}"), &format!("old{n}"), NOON - n, "old");
    }
    place.change(|count, _, world| {
        match count {
            2 => world.writes("+15551000000", "a", NOON + 1, "first"),
            // Beyond the chats of the first look.
            5 => world.writes("+15551000449", "b", NOON + 2, "last"),
            8 => (100..300).for_each(|n| {
                world.writes(&format!("+1555100{n:04}"), &format!("c{n}"), NOON + 3 + n, "many");
            }),
            _ => {}
        }
        None
    });
    let found = place.texts(&[], 202);
    assert_eq!(found[..2], ["first", "last"]);
    assert!(found[2..].iter().all(|text| text == "many"));
    let requests = place.inbox.requests();
    let read = requests.iter().filter(|path| path.starts_with("/chats/")).count();
    // Twenty at the beginning: those that may be active.
    assert_eq!(read, 20 + 202, "{requests:#?}");
}

#[test]
fn a_chat_that_does_not_exist_yet_is_waited_for() {
    let place = Place::new();
    place.change(|count, _, world| {
        if count == 5 {
            world.writes(ADA, "a", NOON, "first");
        }
        None
    });
    place.watch(&[ADA, "--count", "1"]).run().is(
        0,
        "2024-12-27 18:40:00  +15551234567  first\n",
        "watching +15551234567 for its first message\n",
    );
    assert_eq!(place.inbox.requests().len(), 6);
}

#[test]
fn a_list_from_the_very_beginning_hides_nothing_and_shows_nothing_twice() {
    let place = Place::new();
    place.inbox.world().ignores_since = true;
    (0..60).for_each(|n| place.inbox.world().writes(ADA, &format!("old{n}"), NOON + n * 60_000, "old"));
    place.change(|count, _, world| {
        let number = i64::try_from(count).expect("a number");
        world.writes(ADA, &format!("m{count}"), NOON + (60 + number) * 60_000, &number.to_string());
        None
    });
    let expected: Vec<String> = (1..=30).map(|n| n.to_string()).collect();
    assert_eq!(place.texts(&[ADA], 30), expected);
}

#[test]
fn on_a_terminal_long_texts_stay_in_their_column() {
    let place = Place::new();
    let text =
        "We should do it tomorrow morning, when everybody is back at work and awake, and not before that";
    place.change(move |count, _, world| {
        if count == 2 {
            world.writes(ADA, "a", NOON, text);
        }
        None
    });
    let environment = [
        ("BLOOIO_BASE_URL", place.inbox.base.as_str()),
        ("BLOOIO_API_KEY", KEY),
        ("TZ", "UTC"),
        ("NO_COLOR", "1"),
    ];
    let arguments = ["watch", "--interval", "2ms", "--count", "1"];
    let (code, screen) = Terminal::start(&place.home, &arguments, &environment).ended();
    let expected = "watching all chats for new messages\n\
        2024-12-27 18:40:00  +15551234567  We should do it tomorrow morning, when everybody is back at work\n\
        \u{20}                                  and awake, and not before that\n";
    assert_eq!((code, screen.as_str()), (0, expected));
}

/// The API answers the first `count` looks with this status.
fn fails(place: &Place, count: usize, status: u16) {
    place.change(move |number, _, world| {
        if number == count {
            world.writes(ADA, "during", NOON + 1, "during");
        }
        if number == count + 2 {
            world.writes(ADA, "after", NOON + 2, "after");
        }
        (number <= count).then(|| (status, format!(r#"{{"error":"Trouble","status":{status}}}"#)))
    });
}

#[test]
fn an_api_that_is_down_is_waited_for_and_nothing_is_missed() {
    for chat in [&[ADA][..], &[]] {
        let place = Place::new();
        fails(&place, 2, 503);
        place.watch(&[chat, &["-q", "--count", "2"]].concat()).run().is(
            0,
            "during\nafter\n",
            "warning: Trouble (HTTP 503); trying again until it answers\n",
        );
        let place = Place::new();
        fails(&place, 1, 0);
        let ran = place.watch(&[chat, &["--json", "--count", "2"]].concat()).run();
        assert_eq!((ran.code, ran.stdout.lines().count()), (0, 2), "{ran:?}");
        let record: Value = serde_json::from_str(&ran.stderr).expect("one record");
        assert_eq!((&record["type"], &record["status"]), (&json!("reconnecting"), &Value::Null));
    }
}

#[test]
fn trouble_in_the_middle_of_many_pages_loses_nothing() {
    let place = Place::with_pages(2);
    for n in 0..7 {
        place.inbox.world().writes(&format!("+1555123457{n}"), &format!("old{n}"), NOON - n, "old");
    }
    let mut failed = 0;
    place.change(move |count, path, world| {
        if count == 2 {
            for n in 0..7 {
                (0..3).for_each(|m| {
                    let id = format!("m{n}{m}");
                    world.writes(&format!("+1555123457{n}"), &id, NOON + n, &id);
                });
            }
        }
        // Once at a page of chats, and once at a page of messages.
        let fails = (failed == 0 && path.starts_with("/chats?") && path.ends_with("offset=4"))
            || (failed == 1 && path.starts_with("/chats/") && path.ends_with("offset=2"));
        failed += usize::from(fails);
        fails.then(|| (500, String::new()))
    });
    let ran = place.watch(&["-q", "--count", "21"]).run();
    let mut found: Vec<&str> = ran.stdout.lines().collect();
    found.sort_unstable();
    let expected: Vec<String> = (0..7).flat_map(|n| (0..3).map(move |m| format!("m{n}{m}"))).collect();
    assert_eq!((ran.code, found), (0, expected.iter().map(String::as_str).collect()), "{ran:?}");
    assert_eq!(ran.stderr.matches("trying again").count(), 2, "{ran:?}");
}

#[test]
fn refusals_end_it() {
    for chat in [&[ADA][..], &[]] {
        for at_start in [true, false] {
            for (status, code) in [(401, 3), (402, 4), (403, 4)] {
                let place = Place::new();
                let answer = (status, format!(r#"{{"error":"Trouble","status":{status}}}"#));
                if at_start {
                    place.inbox.before_each(move |_, _| Some(answer.clone()));
                } else {
                    place.change(move |count, _, _| (count > 2).then(|| answer.clone()));
                }
                let ran = place.watch(&[chat, &["-q"]].concat()).run();
                assert_eq!((ran.code, ran.stdout.as_str()), (code, ""), "{ran:?}");
                assert!(ran.stderr.starts_with("error: Trouble (HTTP "), "{ran:?}");
            }
        }
    }
}

#[test]
fn it_ends_after_a_number_of_messages_or_when_the_time_is_up() {
    let place = Place::new();
    place.inbox.world().writes(ADA, "a", NOON, "one");
    place.inbox.world().writes(ADA, "b", NOON, "two");
    let since = ["-q", ADA, "--since", "2024-01-01"];
    let watch = |options: &[&str]| place.watch(&[&since[..], options].concat()).run();
    watch(&["--count", "1"]).is(0, "one\n", "");
    watch(&["--count", "2", "--for", "20s"]).is(0, "one\ntwo\n", "");
    watch(&["--for", "30ms"]).is(0, "one\ntwo\n", "");
    watch(&["--for", "30ms", "--count", "3"]).is(
        8,
        "one\ntwo\n",
        "error: 2 of 3 messages came within 30 ms\nhint: wait longer with --for\n",
    );
    let ran = place.watch(&["--json", "--for", "30ms", "--count", "3"]).run();
    assert_eq!((ran.code, ran.error()["kind"].clone()), (8, json!("pending")));
    // Also if the API is down at the end.
    place.inbox.before_each(|_, _| Some((503, String::new())));
    let ran = watch(&["--for", "30ms", "--count", "1"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (8, ""), "{ran:?}");
    assert_eq!(watch(&["--for", "30ms"]).code, 0);
    for wrong in [&["--count", "0"][..], &["--for", "0"], &["--interval", "0"], &["--direction", "up"]] {
        assert_eq!(place.watch(wrong).run().code, 2, "{wrong:?}");
    }
}

/// Tells when the program has begun to watch.
fn begun(place: &Place) -> Receiver<()> {
    let (sender, receiver) = channel();
    place.change(move |count, _, _| {
        if count == 2 {
            let _ = sender.send(());
        }
        None
    });
    receiver
}

#[test]
fn a_signal_ends_it() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let place = Place::new();
        let begun = begun(&place);
        let live = place.live(&["-q"]);
        begun.recv().expect("a look");
        live.signal(signal);
        live.ended().is(code, "", &format!("error: interrupted by SIG{signal}\n"));
    }
}

#[test]
fn it_ends_silently_when_nobody_reads_any_more() {
    let place = Place::new();
    place.change(|count, _, world| {
        world.writes(ADA, &format!("m{count}"), NOON, "more");
        None
    });
    let mut command = place.home.process_at(&place.inbox.base, &["watch", "-q", "--interval", "2ms"]);
    command.env("BLOOIO_RETRIES", "0");
    let mut child = command.spawn().expect("the binary starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    let ran = Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::new(),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    };
    ran.is(0, "", "");
}
