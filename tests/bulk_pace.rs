//! Rate limit, backoff and concurrency of `blooio bulk`, tested by the order of events, never by a clock.

use std::process::Stdio;

use crate::bulk_says::{THREE, Transcript, home, plain};
use crate::harness::bulk;
use crate::harness::ledger::{Act, Ledger};
use crate::harness::live::Live;
use crate::harness::{Home, KEY, binary};

/// Starts a run over `customers.csv` with stdout and stderr on one stream.
fn start(home: &Home, ledger: &Ledger, options: &str) -> Live {
    let mut command = std::process::Command::new("sh");
    let script = format!("exec $BLOOIO bulk customers.csv {options} 2>&1");
    command.env_clear().current_dir(home.path()).args(["-c", &script]).env("HOME", home.path());
    command.env("BLOOIO", binary()).env("BLOOIO_BASE_URL", &ledger.base).env("BLOOIO_API_KEY", KEY);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    Live::start(command)
}

/// Reads until a line contains all of `parts`.
#[track_caller]
fn until(live: &mut Live, parts: &[&str]) -> String {
    loop {
        let told = live.line();
        assert!(!told.is_empty(), "{parts:?} did not come");
        if parts.iter().all(|part| told.contains(part)) {
            return told;
        }
    }
}

/// One of four concurrent rows is told to wait for a minute; nothing starts any more once `seen` is printed.
fn holds_all(options: &str, seen: &str) {
    let answers = [(429, r#"{"error":"Too many requests"}"#), (503, r#"{"error":"No active sender"}"#)];
    for (status, body) in answers {
        let rows = bulk::rows(40);
        let home = bulk::home(&rows);
        let ledger = Ledger::serve(move |seen| match seen.number {
            3 => Act::Answer { status, headers: vec![("retry-after", "60")], body },
            _ => Act::Hold,
        });
        let mut live = start(&home, &ledger, &format!("--json {options} --rate=unlimited --concurrency=4"));
        until(&mut live, &[seen]);
        ledger.release(rows.len());
        // The three other workers can only wait now.
        for _ in 0..3 {
            until(&mut live, &[r#""status":"sent""#]);
        }
        live.signal("INT");
        let ran = live.ended();
        assert_eq!((ran.code, ledger.counts().requests, ledger.counts().accepted), (130, 4, 3), "{ran:?}");
        ledger.behave(|_| Act::Accept);
        let ran = bulk::run(&home, &ledger, &[]);
        let all = (0, bulk::sorted(&rows), 0);
        assert_eq!((ran.code, ledger.messages(), ledger.counts().replays), all, "{ran:?}");
    }
}

#[test]
fn one_row_that_is_told_to_wait_holds_all() {
    holds_all("--retries=0", r#""status":"not_sent""#);
}

#[test]
fn one_row_that_waits_for_its_next_attempt_holds_all() {
    holds_all("-v", "attempt 2 of 4 in 1 min");
}

#[test]
fn no_more_start_than_the_rate_lets() {
    let rows = bulk::rows(40);
    let (home, ledger) = (bulk::home(&rows), Ledger::willing());
    for done in 1..3 {
        let mut live = start(&home, &ledger, "--json --rate=1/h");
        until(&mut live, &[r#""status":"sent""#]);
        live.signal("INT");
        let ran = live.ended();
        assert_eq!((ran.code, ledger.counts().requests), (130, done), "{ran:?}");
        let left = rows.len() - done;
        assert!(ran.stdout.contains(&format!(r#""sent":{done},"#)), "{ran:?}");
        assert!(ran.stdout.contains(&format!(r#""not_sent":{left},"#)), "{ran:?}");
    }
    let ran = bulk::run(&home, &ledger, &[]);
    assert_eq!((ran.code, ledger.messages()), (0, bulk::sorted(&rows)), "{ran:?}");
}

#[test]
fn a_row_that_waits_for_its_time_is_not_in_the_journal() {
    let rows = bulk::rows(3);
    let (home, ledger) = (bulk::home(&rows), Ledger::willing());
    let mut live = start(&home, &ledger, "--json --rate=1/h");
    until(&mut live, &[r#""status":"sent""#]);
    live.signal("KILL");
    live.ended();
    assert_eq!(bulk::intents(&home.path().join(bulk::JOURNAL)), [0]);
    let ran = bulk::run(&home, &ledger, &[]);
    assert_eq!((ran.code, ledger.messages()), (0, bulk::sorted(&rows)), "{ran:?}");
}

#[test]
fn a_cap_that_several_meet_at_once_stops_once() {
    let rows = bulk::rows(40);
    let home = bulk::home(&rows);
    let ledger =
        Ledger::serve(|_| Act::answer(429, r#"{"error":"Limit reached","code":"outbound_limit_reached"}"#));
    let ran = bulk::run(&home, &ledger, &["--concurrency", "8"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    assert!(ledger.counts().requests <= 8, "{:?}", ledger.counts());
    assert_eq!(ran.stderr.matches("error: ").count(), 1, "{ran:?}");
    ledger.behave(|_| Act::Accept);
    assert_eq!(bulk::run(&home, &ledger, &[]).code, 0);
    assert_eq!((ledger.messages(), ledger.counts().replays), (bulk::sorted(&rows), 0));
}

#[test]
fn an_interrupted_run_shows_how_to_resume() {
    let mut told = Transcript::new("an_interrupted_run_shows_how_to_resume");
    for (signal, options) in [("INT", ""), ("TERM", "--json --rate=unlimited"), ("TERM", "-q")] {
        let (home, ledger) = (home(THREE), Ledger::serve(|_| Act::Hold));
        let options = format!("--concurrency=1 {options}");
        let mut live = start(&home, &ledger, &options);
        ledger.wait_until(|counts| counts.in_flight == 1);
        live.signal(signal);
        until(&mut live, &["for 1 request in flight"]);
        ledger.release(1);
        told.add(&format!("SIG{signal}, {options}"), &plain(&live.ended(), &ledger));
        assert_eq!((ledger.counts().requests, ledger.counts().accepted), (1, 1));
    }
    told.compare();
}
