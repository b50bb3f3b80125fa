//! `blooio bulk` stopping early: signals, errors that concern every row, failures in a row.

use std::time::{Duration, Instant};

use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Act, Ledger};
use crate::harness::{Home, Ran};

/// Asserts that the run can be resumed to its end, with every row accepted once.
#[track_caller]
fn resumed(home: &Home, ledger: &Ledger, rows: &[(String, String)]) {
    ledger.behave(|_| Act::Accept);
    let ran = bulk::run(home, ledger, &[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ledger.messages(), bulk::sorted(rows));
}

#[test]
fn a_signal_lets_those_in_flight_end() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let rows = bulk::rows(1000);
        let ledger = Ledger::serve(|seen| if seen.number < 4 { Act::Hold } else { Act::Accept });
        let home = bulk::home(&rows);
        let options = ["--concurrency", "4", "--report", "report.csv"];
        let live = bulk::start(&home, &ledger, &options, |counts| counts.in_flight == 4);
        live.signal(signal);
        ledger.release(4);
        let ran = live.ended();
        assert_eq!(ran.code, code, "{ran:?}");
        assert!(ran.stderr.contains("blooio bulk customers.csv"), "{ran:?}");
        let sent = ledger.accepted().len();
        assert!((4..rows.len()).contains(&sent), "{sent}");
        let states = bulk::states(&home.path().join(JOURNAL));
        assert_eq!(states.values().filter(|state| *state == "sent").count(), sent);
        let report = std::fs::read_to_string(home.path().join("report.csv")).expect("a report");
        assert_eq!(report.matches(",sent,").count(), sent);
        resumed(&home, &ledger, &rows);
        // No answer was lost: no request was repeated.
        assert_eq!(ledger.counts().requests, rows.len());
    }
}

#[test]
fn a_second_signal_ends_it_at_once() {
    let (rows, ledger) = (bulk::rows(20), Ledger::serve(|_| Act::Hold));
    let home = bulk::home(&rows);
    let mut live = bulk::start(&home, &ledger, &["--concurrency", "4"], |counts| counts.in_flight == 4);
    let begin = Instant::now();
    let mut signals = 0;
    // Two signals in quick succession may count as one, so send them until the second has arrived.
    let ended = || {
        signals += 1;
        live.signal("INT");
        live.is_over()
    };
    assert!(!ledger.wait_unless(ended, |counts| counts.in_flight == 0));
    assert_eq!(live.ended().code, 130);
    // Without it, the run would wait 10 seconds for the requests in flight.
    assert!(signals >= 2 && begin.elapsed() < Duration::from_secs(9), "{signals}, {:?}", begin.elapsed());
    // The requests may still arrive, or have arrived.
    ledger.release(rows.len());
    ledger.wait_for(4);
    resumed(&home, &ledger, &rows);
    assert_eq!(ledger.counts().replays, 4);
}

/// Asserts that the run stops after ten messages because of this answer, and can be resumed.
#[track_caller]
fn stopped(status: u16, body: &'static str) -> Ran {
    let rows = bulk::rows(100);
    let ledger = Ledger::serve(move |seen| match seen.number {
        ..10 => Act::Accept,
        _ => Act::answer(status, body),
    });
    let home = bulk::home(&rows);
    let ran = bulk::run(&home, &ledger, &["--concurrency", "4", "--max-failures", "0"]);
    assert_eq!((ran.code, ledger.accepted().len()), (9, 10), "{ran:?}");
    // Nothing is retried, and only the requests in flight were sent.
    assert!(ledger.counts().requests <= 10 + 4, "{:?}", ledger.counts());
    assert!(ran.stderr.contains("blooio bulk customers.csv"), "{ran:?}");
    resumed(&home, &ledger, &rows);
    ran
}

#[test]
fn a_key_that_is_refused_stops_the_run() {
    stopped(401, r#"{"error":"Invalid API key"}"#);
}

#[test]
fn a_plan_that_is_used_up_stops_the_run() {
    stopped(402, r#"{"error":"Payment required"}"#);
    for (status, body) in [
        (429, r#"{"error":"Limit reached","code":"outbound_limit_reached"}"#),
        (429, r#"{"error":"Limit reached","code":"new_conversation_limit_reached"}"#),
        (403, r#"{"error":"Paused","code":"safety_new_conversations_paused"}"#),
    ] {
        let ran = stopped(status, body);
        let code = body.split('"').nth(7).expect("a code");
        assert!(ran.stderr.contains(code), "{ran:?}");
    }
}

#[test]
fn failures_in_a_row_stop_the_run() {
    let rows = bulk::rows(100);
    let ledger = Ledger::serve(|seen| match seen.number {
        // Not in a row: a message in between is accepted.
        0..10 if seen.number % 2 == 0 => Act::Accept,
        _ => Act::answer(500, r#"{"error":"Oops"}"#),
    });
    let home = bulk::home(&rows);
    let options = ["--concurrency", "1", "--retries", "0", "--max-failures", "3"];
    let ran = bulk::run(&home, &ledger, &options);
    let counts = ledger.counts();
    assert_eq!((ran.code, counts.accepted, counts.requests), (9, 5, 12), "{ran:?}");
    resumed(&home, &ledger, &rows);
}

#[test]
fn no_more_are_in_flight_than_asked_for() {
    let (rows, ledger) = (bulk::rows(40), Ledger::serve(|_| Act::Hold));
    let home = bulk::home(&rows);
    let live = bulk::start(&home, &ledger, &["--concurrency", "7"], |counts| counts.in_flight == 7);
    ledger.release(rows.len());
    assert_eq!(live.ended().code, 0);
    assert_eq!((ledger.counts().most_in_flight, ledger.messages()), (7, bulk::sorted(&rows)));
}
