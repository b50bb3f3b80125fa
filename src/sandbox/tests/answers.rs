//! The test numbers that answer, and the order in which things are in the log.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::sync::Barrier;
use std::thread;

use proptest::prelude::*;
use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::sandbox::Speed;
use crate::sandbox::changes::{Changes, What};

const YES: &str = "%2B15005550010";
const STOP: &str = "%2B15005550011";
const HEART: &str = "%2B15005550012";
const LATER: &str = "%2B15005550013";

fn open(dir: &TempDir) -> Sandbox {
    Sandbox::over(Store::open(dir.path()).unwrap())
}

/// The messages of the store, oldest first: who they are from and what they say.
fn said(sandbox: &Sandbox) -> Vec<(String, String)> {
    let messages = sandbox.store.messages().unwrap().into_iter();
    messages.map(|message| (message.from_number, message.text.unwrap_or_default())).collect()
}

fn pair(from: &str, text: &str) -> (String, String) {
    (from.to_owned(), text.to_owned())
}

/// What was handed out, a line each.
fn told(sandbox: &Sandbox, changes: &mut Changes) -> Vec<String> {
    let told = sandbox.store.follow(changes, |_, changes| {
        let line = |change: &crate::sandbox::changes::Change<'_>| {
            let what = match change.what {
                What::Status { status, .. } => status.to_owned(),
                What::Received(inbound) => format!("received {}", inbound.text),
                What::Reacted { reacted, .. } => format!("reacted {}", reacted.reaction),
                What::Read { .. } => "read".to_owned(),
                What::PollCreated(_) => "poll".to_owned(),
                What::Typing(_) => "typing".to_owned(),
            };
            format!("{} {what}", change.at.wrapping_sub(START).cast_signed())
        };
        changes.iter().map(line).collect()
    });
    told.unwrap().unwrap_or_default()
}

#[test]
fn they_answer_a_second_later_in_words_of_their_own() {
    for (number, answer, after) in [(YES, "YES", 1000), (STOP, "STOP", 1000), (LATER, "YES", 60_000)] {
        let sandbox = Sandbox::new();
        sandbox.send(number, None, &json!({"text": ["hi", "there"]}));
        assert_eq!(sandbox.at(after - 1).count(), 2, "{number}");
        let number = number.replace("%2B", "+");
        assert_eq!(said(sandbox.at(after)).last(), Some(&pair(&number, answer)));
        assert_eq!(sandbox.at(after * 10).count(), 3, "once");
        assert_eq!(sandbox.store.messages().unwrap()[2].time_sent, START + after);
    }
}

#[test]
fn one_reads_and_reacts() {
    let sandbox = Sandbox::new();
    let id = text(&sandbox.send(HEART, None, &json!({"text": "hi"})), "message_id");
    assert_eq!(sandbox.at(999).store.messages().unwrap()[0].time_read, None);
    let message = &sandbox.at(5000).store.messages().unwrap()[0];
    assert_eq!((message.time_read, message.status), (Some(START + 1000), "delivered"));
    let love =
        json!({"reaction": "love", "is_added": true, "time_sent": START + 1000, "sender": "+15005550012"});
    assert_eq!(json!(message.reactions), json!([love]));
    assert_eq!(sandbox.read(&format!("/chats/{HEART}/messages/{id}"))["reactions"], json!([love]));
}

#[test]
fn in_a_group_each_answers_for_itself() {
    let sandbox = Sandbox::new();
    sandbox.send(&format!("{PHONE},{YES},{STOP}"), None, &json!({"text": "hi"}));
    let expected = [pair("+15550001111", "hi"), pair("+15005550010", "YES"), pair("+15005550011", "STOP")];
    assert_eq!(said(sandbox.at(1000)), expected);
    let messages = sandbox.store.messages().unwrap();
    assert!(messages.iter().all(|message| message.chat_id == messages[0].chat_id));
    assert_eq!(messages[1].participants, ["+15551234567", "+15005550010", "+15005550011"]);
}

#[test]
fn nobody_answers_what_does_not_arrive() {
    for number in ["%2B15005550002", "%2B15005550003"] {
        let sandbox = Sandbox::new();
        sandbox.send(&format!("{number},{YES}"), None, &json!({"text": "hi"}));
        assert_eq!(sandbox.at(100_000).count(), 1, "{number}");
    }
}

#[test]
fn a_deleted_group_answers_nothing() {
    let sandbox = Sandbox::new();
    let sent = sandbox.send(&format!("{PHONE},{YES}"), None, &json!({"text": "hi"}));
    assert_eq!(sandbox.ask("DELETE", &format!("/groups/{}", text(&sent, "group_id")), &json!({})).0, 200);
    assert_eq!(sandbox.at(5000).count(), 1);
}

#[test]
fn an_answer_takes_its_place_however_late_it_is_stored() {
    let sandbox = Sandbox::new();
    sandbox.send(LATER, None, &json!({"text": "first"}));
    sandbox.at(10).send(YES, None, &json!({"text": "second"}));
    // Nobody looks for an hour.
    sandbox.at(3_600_000).send(PHONE, None, &json!({"text": "third"}));
    let texts: Vec<_> = said(&sandbox).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["first", "second", "YES", "YES", "third"]);
    let times: Vec<_> =
        sandbox.store.messages().unwrap().iter().map(|message| message.time_accepted - START).collect();
    assert_eq!(times, [0, 10, 1010, 60_000, 3_600_000]);
}

#[test]
fn several_processes_store_an_answer_once_and_see_the_same() {
    let dir = tempfile::tempdir().unwrap();
    for round in 0..20 {
        open(&dir).send(YES, Some(&format!("k{round}")), &json!({"text": "hi"}));
    }
    open(&dir).send(HEART, None, &json!({"text": "hi"}));
    let barrier = Barrier::new(6);
    let seen: Vec<_> = thread::scope(|scope| {
        let each = || {
            let sandbox = open(&dir);
            barrier.wait();
            let messages = sandbox.at(1000).store.messages().unwrap();
            serde_json::to_string(&messages).unwrap()
        };
        let threads: Vec<_> = (0..6).map(|_| scope.spawn(each)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(seen.iter().all(|other| *other == seen[0]), "{seen:?}");
    assert_eq!(open(&dir).count(), 41);
    let log = fs::read_to_string(dir.path().join("sandbox.jsonl")).unwrap();
    let records = |kind: &str| log.lines().filter(|line| line.starts_with(&format!("{{\"{kind}\""))).count();
    assert_eq!((records("inbound"), records("reacted"), records("read")), (20, 1, 1));
}

#[test]
fn an_answer_that_a_dying_process_left_unfinished_is_stored_again() {
    let dir = tempfile::tempdir().unwrap();
    open(&dir).send(YES, None, &json!({"text": "hi"}));
    open(&dir).at(0).send(HEART, None, &json!({"text": "hi"}));
    let path = dir.path().join("sandbox.jsonl");
    assert_eq!(open(&dir).at(1000).count(), 3);
    let whole = fs::read(&path).unwrap();
    let before =
        whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).nth(2).unwrap();
    // Wherever it was killed: in the answer, in the read, in the reaction, or between two of them.
    for length in before..=whole.len() {
        fs::write(&path, &whole[..length]).unwrap();
        let sandbox = open(&dir);
        assert_eq!(sandbox.at(2000).count(), 3, "{length}");
        assert_eq!(fs::read(&path).unwrap(), whole, "{length}");
    }
    OpenOptions::new().append(true).open(&path).unwrap().write_all(b"{\"inbound\":{\"at\":1").unwrap();
    assert_eq!(open(&dir).count(), 3);
}

#[test]
fn changes_come_once_and_in_order() {
    let sandbox = Sandbox::new();
    let mut changes = Changes::default();
    assert!(told(&sandbox, &mut changes).is_empty());
    sandbox.send(YES, None, &json!({"text": "hi"}));
    sandbox.at(100).send("%2B15005550002", None, &json!({"text": ["a", "b"]}));
    assert!(told(&sandbox, &mut changes).is_empty());
    assert_eq!(told(sandbox.at(300), &mut changes), ["300 sent"]);
    let rest = ["400 sent", "400 sent", "700 failed", "700 failed", "900 delivered", "1000 received YES"];
    assert_eq!(told(sandbox.at(60_000), &mut changes), rest);
    assert!(told(&sandbox, &mut changes).is_empty());
    assert_eq!(told(&sandbox, &mut Changes::after(START + 700)), rest[4..]);
    assert_eq!(told(&sandbox, &mut Changes::default()).len(), 7);
    sandbox.store.reset().unwrap();
    sandbox.send(HEART, None, &json!({"text": "hi"}));
    let anew = ["60300 sent", "60900 delivered", "61000 read", "61000 reacted love"];
    assert_eq!(told(sandbox.at(70_000), &mut changes), anew);
}

#[test]
fn a_clock_that_jumps_loses_nothing() {
    let sandbox = Sandbox::new();
    let mut changes = Changes::default();
    sandbox.at(100_000).send(YES, None, &json!({"text": "hi"}));
    assert_eq!(told(sandbox.at(100_400), &mut changes), ["100300 sent"]);
    // Back, before all of it: what is to come waits until the clock is there again.
    sandbox.at(50_000).send(PHONE, None, &json!({"text": "hi"}));
    assert_eq!(told(sandbox.at(50_900), &mut changes), ["50300 sent", "50900 delivered"]);
    sandbox.time.store(u64::MAX, Ordering::Relaxed);
    assert_eq!(told(&sandbox, &mut changes), ["100900 delivered", "101000 received YES"]);
    sandbox.send(STOP, None, &json!({"text": "hi"}));
    sandbox.time.store(0, Ordering::Relaxed);
    assert_eq!(told(&sandbox, &mut changes), [""; 0]);
    assert_eq!(
        told(&sandbox, &mut Changes::default()),
        ["101000 received YES"],
        "what is in the log does not wait"
    );
    let texts: Vec<_> = said(&sandbox).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["hi", "hi", "YES", "hi"]);
}

#[test]
fn a_speed_is_kept_with_the_message() {
    let dir = tempfile::tempdir().unwrap();
    let fast = Sandbox::over(Store::open(dir.path()).unwrap().with_speed(Speed::new(60).unwrap()));
    fast.send(LATER, None, &json!({"text": "hi"}));
    let other = open(&dir);
    assert_eq!(other.at(15).store.messages().unwrap()[0].status, "delivered");
    assert_eq!((other.at(999).count(), other.at(1000).count()), (1, 2));
    other.send(PHONE, None, &json!({"text": "hi"}));
    assert_eq!(other.at(1800).store.messages().unwrap()[2].status, "sent", "its own are not faster");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whoever looks, whenever they look: the log has the same messages in the same order, and no answer before what it
    /// answers.
    #[test]
    fn the_order_does_not_depend_on_who_looks_when(
        steps in proptest::collection::vec((0_u64..3000, 0_usize..5, any::<bool>()), 1..12),
    ) {
        let numbers = [YES, STOP, HEART, LATER, PHONE];
        let outcome = |looks: bool| {
            let sandbox = Sandbox::new();
            let mut now = 0;
            let mut changes = Changes::default();
            let mut lines = Vec::new();
            for (nth, (pause, number, look)) in steps.iter().enumerate() {
                now += pause;
                sandbox.at(now);
                if looks && *look {
                    lines.extend(told(&sandbox, &mut changes));
                }
                sandbox.send(numbers[*number], None, &json!({"text": nth.to_string()}));
            }
            sandbox.at(now + 100_000);
            lines.extend(told(&sandbox, &mut changes));
            (said(&sandbox), lines, sandbox)
        };
        let (messages, lines, sandbox) = outcome(false);
        let (also, same, _) = outcome(true);
        prop_assert_eq!(&messages, &also);
        prop_assert_eq!(&lines, &same);
        for chat in numbers.map(|number| number.replace("%2B", "+")) {
            let messages = sandbox.store.messages_where(|message| message.chat_id == chat).unwrap();
            let times: Vec<u64> = messages.iter().map(|message| message.time_sent).collect();
            prop_assert!(times.is_sorted(), "{}: {:?}", chat, times);
        }
        let at = |line: &String| line.split(' ').next().unwrap().parse::<i64>().unwrap();
        prop_assert!(lines.iter().map(at).is_sorted(), "{:?}", lines);
    }
}
