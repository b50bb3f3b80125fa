//! Resuming with `blooio bulk`: which rows are sent again, and which runs are refused.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use crate::harness::Home;
use crate::harness::bulk::{self, JOURNAL, Rows};
use crate::harness::ledger::{Act, Ledger};

const DAY: u64 = Duration::from_secs(24 * 60 * 60).as_secs() * 1000;

fn journal(home: &Home) -> PathBuf {
    home.path().join(JOURNAL)
}

/// A run that was killed after the server accepted its first four rows without answering.
fn killed(rows: &[(String, String)]) -> (Home, Ledger) {
    let (home, ledger) = (bulk::home(rows), Ledger::serve(|_| Act::Hold));
    let live = bulk::start(&home, &ledger, &["--concurrency", "4"], |counts| counts.in_flight == 4);
    live.signal("KILL");
    assert_eq!(live.ended().code, -1);
    ledger.release(4);
    ledger.wait_for(4);
    ledger.behave(|_| Act::Accept);
    (home, ledger)
}

#[track_caller]
fn all_sent(home: &Home, ledger: &Ledger, rows: &Rows) {
    assert_eq!(ledger.messages(), bulk::sorted(rows));
    let states = bulk::states(&journal(home));
    assert_eq!(states.len(), rows.len());
    assert!(states.values().all(|state| state == "sent"), "{states:?}");
}

#[test]
fn what_is_sent_stays_sent() {
    let (rows, ledger) = (bulk::rows(20), Ledger::willing());
    let home = bulk::home(&rows);
    for _ in 0..3 {
        assert_eq!(bulk::run(&home, &ledger, &[]).code, 0);
        assert_eq!(ledger.counts().requests, rows.len());
    }
    all_sent(&home, &ledger, &rows);
}

#[test]
fn an_answer_that_got_lost_is_asked_for_under_the_same_key() {
    let rows = bulk::rows(20);
    let ledger = Ledger::serve(|seen| if seen.attempt == 0 { Act::ResetAfter } else { Act::Accept });
    let home = bulk::home(&rows);
    let ran = bulk::run(&home, &ledger, &["--concurrency", "20"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ledger.counts().replays, rows.len());
    all_sent(&home, &ledger, &rows);
}

#[test]
fn an_intent_is_on_disk_before_its_request_leaves() {
    let rows = bulk::rows(20);
    let (home, ledger) = killed(&rows);
    let intents = bulk::intents(&journal(&home));
    assert!(intents.len() >= 4, "{intents:?}");
    assert_eq!(bulk::states(&journal(&home)).len(), 0);
    let before = ledger.accepted();
    let ran = bulk::run(&home, &ledger, &[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!((ledger.counts().replays, &ledger.accepted()[..4]), (4, &before[..]));
    all_sent(&home, &ledger, &rows);
}

/// Makes everything in the journal a day older.
fn age(home: &Home) {
    fn older(value: &mut Value) {
        match value {
            Value::Object(fields) => fields.values_mut().for_each(older),
            Value::Array(values) => values.iter_mut().for_each(older),
            Value::Number(number) => {
                // Only milliseconds since the epoch are numbers of this size.
                if let Some(time) = number.as_u64().filter(|time| *time > 1_000_000_000_000) {
                    *value = (time - DAY).into();
                }
            }
            _ => {}
        }
    }
    let mut text = String::new();
    for mut line in bulk::lines(&journal(home)) {
        older(&mut line);
        text.push_str(&line.to_string());
        text.push('\n');
    }
    std::fs::write(journal(home), text).expect("a journal");
}

#[test]
fn an_intent_older_than_the_memory_for_keys_is_skipped() {
    let rows = bulk::rows(20);
    let (home, ledger) = killed(&rows);
    let doubtful = bulk::intents(&journal(&home)).len();
    age(&home);
    let ran = bulk::run(&home, &ledger, &["--report", "report.csv"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    assert_eq!(ledger.counts().requests, 4 + rows.len() - doubtful);
    let report = std::fs::read_to_string(home.path().join("report.csv")).expect("a report");
    assert_eq!(report.matches(",unknown,").count(), doubtful, "{report}");
    let ran = bulk::run(&home, &ledger, &["--resend-unknown"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    // The key is the same, and this API still remembers it.
    all_sent(&home, &ledger, &rows);
}

#[test]
fn another_input_or_body_is_another_run() {
    let (rows, ledger) = (bulk::rows(20), Ledger::willing());
    let home = bulk::home(&rows);
    assert_eq!(bulk::run(&home, &ledger, &[]).code, 0);
    let before = std::fs::read(journal(&home)).expect("a journal");
    let refused = |options: &[&str]| {
        let ran = bulk::run(&home, &ledger, options);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
        assert!(ran.stderr.contains("--restart"), "{ran:?}");
        assert_eq!(ledger.counts().requests, rows.len());
        assert_eq!(std::fs::read(journal(&home)).expect("a journal"), before);
    };
    refused(&["-m", "campaign=may"]);
    refused(&["--typing"]);
    let mut more = rows.clone();
    more.push(("+15559990000".to_owned(), "One more".to_owned()));
    bulk::write(&home, &more);
    refused(&[]);
    let mut other = rows.clone();
    other[3].1 = "Changed".to_owned();
    bulk::write(&home, &other);
    refused(&[]);
    bulk::write(&home, &rows);
    let ran = bulk::run(&home, &ledger, &[]);
    assert_eq!((ran.code, ledger.counts().requests), (0, rows.len()), "{ran:?}");
}

#[test]
fn another_template_is_another_run() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write("customers.csv", "to,name\n+15551230001,Ada\n");
    for (template, code) in [("Hi {name}", 0), ("Bye {name}", 2), ("Hi {name}", 0)] {
        let ran = bulk::run(&home, &ledger, &["--text", template]);
        assert_eq!((ran.code, ledger.counts().requests), (code, 1), "{ran:?}");
    }
}

#[test]
fn a_restart_sends_all_again_under_new_keys() {
    let (rows, ledger) = (bulk::rows(20), Ledger::willing());
    let home = bulk::home(&rows);
    assert_eq!(bulk::run(&home, &ledger, &[]).code, 0);
    let arguments = ["bulk", "customers.csv", "--rate", "unlimited", "--restart"];
    let ran = home.blooio(arguments).api(&ledger.base).run();
    assert_eq!((ran.code, ledger.counts().requests), (2, rows.len()), "{ran:?}");
    assert!(ran.stderr.contains("--yes"), "{ran:?}");
    assert_eq!(bulk::run(&home, &ledger, &["--restart"]).code, 0);
    let twice = [rows.clone(), rows.clone()].concat();
    assert_eq!(ledger.messages(), bulk::sorted(&twice));
    assert_eq!((ledger.counts().replays, bulk::states(&journal(&home)).len()), (0, rows.len()));
}

#[test]
fn a_torn_last_line_is_dropped() {
    let rows = bulk::rows(20);
    for torn in ["", "{", "{\"intent\":5,\"at\":1", "{\"outcome\":19,\"state\":\"sent\""] {
        let (home, ledger) = killed(&rows);
        let whole = std::fs::read_to_string(journal(&home)).expect("a journal");
        std::fs::write(journal(&home), whole + torn).expect("a journal");
        let ran = bulk::run(&home, &ledger, &[]);
        assert_eq!(ran.code, 0, "{torn}: {ran:?}");
        all_sent(&home, &ledger, &rows);
    }
}

#[test]
fn a_journal_cut_anywhere_is_resumed() {
    let rows = bulk::rows(6);
    let (home, ledger) = (bulk::home(&rows), Ledger::willing());
    assert_eq!(bulk::run(&home, &ledger, &["--concurrency", "1"]).code, 0);
    let whole = std::fs::read(journal(&home)).expect("a journal");
    let header = whole.iter().position(|byte| *byte == b'\n').expect("a header") + 1;
    // With the header, the journal has the run's ID and thus its keys.
    for length in (header..whole.len()).step_by(29) {
        std::fs::write(journal(&home), &whole[..length]).expect("a journal");
        let ran = bulk::run(&home, &ledger, &[]);
        assert_eq!(ran.code, 0, "{length}: {ran:?}");
        all_sent(&home, &ledger, &rows);
    }
    assert!(ledger.counts().replays > 0);
}

#[test]
fn what_is_no_journal_is_left_as_it_is() {
    let (home, ledger) = (bulk::home(&bulk::rows(3)), Ledger::willing());
    for foreign in ["to,text\n+15551230001,One\n", "{\"a\":1}\n", "a word without a line's end"] {
        home.write("other", foreign);
        let ran = bulk::run(&home, &ledger, &["--journal", "other"]);
        assert_eq!((ran.code, ledger.counts().connections), (2, 0), "{ran:?}");
        assert!(ran.stderr.contains("other"), "{ran:?}");
        let after = std::fs::read_to_string(home.path().join("other")).expect("a file");
        assert_eq!(after, foreign);
    }
}

#[test]
fn of_two_runs_on_one_journal_the_second_ends_at_once() {
    let (rows, ledger) = (bulk::rows(20), Ledger::serve(|_| Act::Hold));
    let home = bulk::home(&rows);
    let first = bulk::start(&home, &ledger, &["--concurrency", "4"], |counts| counts.in_flight == 4);
    for options in [&[][..], &["--restart"]] {
        let second = bulk::run(&home, &ledger, options);
        assert_eq!((second.code, second.stdout.as_str(), ledger.counts().requests), (2, "", 4), "{second:?}");
    }
    ledger.behave(|_| Act::Accept);
    ledger.release(rows.len());
    let first = first.ended();
    assert_eq!(first.code, 0, "{first:?}");
    assert_eq!(ledger.counts().requests, rows.len());
    all_sent(&home, &ledger, &rows);
}

#[test]
fn what_was_refused_is_tried_again_only_on_request() {
    let rows = bulk::rows(20);
    let bad = rows[4].clone();
    let chat = bad.0.clone();
    let (home, ledger) = (bulk::home(&rows), Ledger::willing());
    ledger.behave(move |seen| match &seen.chat {
        refused if *refused == chat => Act::answer(403, r#"{"error":"Not your number"}"#),
        _ => Act::Accept,
    });
    let mut good = rows.clone();
    good.retain(|row| *row != bad);
    for requests in [rows.len(), rows.len()] {
        let ran = bulk::run(&home, &ledger, &[]);
        assert_eq!((ran.code, ledger.counts().requests), (9, requests), "{ran:?}");
        assert_eq!(ledger.messages(), bulk::sorted(&good));
    }
    assert_eq!(bulk::states(&journal(&home))[&4], "refused");
    ledger.behave(|_| Act::Accept);
    let ran = bulk::run(&home, &ledger, &["--retry-failed"]);
    assert_eq!((ran.code, ledger.counts().requests), (0, rows.len() + 1), "{ran:?}");
    all_sent(&home, &ledger, &rows);
}
