//! Opt-outs and opt-ins while `blooio bulk` is running, or after it was killed: nobody who has opted out is texted, and
//! everybody else exactly once.

use std::collections::HashSet;
use std::fmt::Write;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use serde_json::Value;

use crate::bulk_guardrails::{Guarded, LIST};
use crate::bulk_says::{Transcript, plain};
use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Act, Ledger};
use crate::harness::live::Live;
use crate::harness::terminal::Terminal;
use crate::harness::{Home, KEY};

fn who(row: usize) -> String {
    format!("+1555123{row:04}")
}

/// This many rows, each to somebody else.
fn file(rows: usize) -> String {
    (0..rows).fold("to,text\n".to_owned(), |mut file, row| {
        let _ = writeln!(file, "{},Hello {row}", who(row));
        file
    })
}

fn people(rows: impl IntoIterator<Item = usize>) -> Vec<String> {
    rows.into_iter().map(who).collect()
}

fn opt_out(guarded: &Guarded, rows: &[usize]) {
    let people = people(rows.iter().copied());
    guarded.opt_out(&people.iter().map(String::as_str).collect::<Vec<_>>());
}

fn intents(guarded: &Guarded) -> Vec<u64> {
    bulk::intents(&guarded.home.path().join(JOURNAL))
}

fn status(guarded: &Guarded) -> Value {
    let ran = guarded.home.blooio(["--json", "bulk", "status", "customers.csv"]).run();
    serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{ran:?}"))
}

/// Each row of a run with `--json`: its state.
fn told(stdout: &str) -> Vec<(String, String)> {
    let rows = stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let mut rows: Vec<_> =
        rows.filter(|row| row["line"].is_u64()).map(|row| (text(&row["to"]), text(&row["status"]))).collect();
    rows.sort();
    rows
}

#[test]
fn an_opt_out_during_the_run_holds_from_the_next_row_on() {
    // With a rate limit, intents are written only for rows that can leave at once; without one, for all of them.
    for (rate, workers) in [("1000", 1), ("1000", 4), ("unlimited", 1), ("unlimited", 4)] {
        let guarded = Guarded::new(&file(40), Ledger::serve(|_| Act::Hold));
        let live = guarded.start(rate, workers, &["--json", "--report", "report.csv"]);
        let written = intents(&guarded).len();
        assert_eq!(written, if rate == "unlimited" { 40 } else { workers }, "{rate} {workers}");
        // The first request has left already.
        opt_out(&guarded, &[0, 4, 20, 39]);
        guarded.ledger.release(40);
        let ran = live.ended();
        assert_eq!((ran.code, ran.stderr.contains("error")), (0, false), "{rate} {workers}: {ran:?}");
        let out = [4, 20, 39];
        assert_eq!(guarded.texted(), people((0..40).filter(|row| !out.contains(row))), "{rate} {workers}");
        assert_eq!((guarded.ledger.counts().requests, intents(&guarded).len()), (37, written.max(37)));
        let state = |row: usize| if out.contains(&row) { "suppressed" } else { "sent" };
        assert_eq!(guarded.states(), (0..40).map(state).collect::<Vec<_>>());
        let rows: Vec<_> = (0..40).map(|row| (who(row), state(row).to_owned())).collect();
        assert_eq!(told(&ran.stdout), rows);
        let summary: Value = serde_json::from_str(ran.stdout.lines().last().expect("a line")).expect("JSON");
        let summary = &summary["summary"];
        assert_eq!(
            (&summary["sent"], &summary["suppressed"], &summary["not_sent"]),
            (&37.into(), &3.into(), &0.into())
        );
        let counts = status(&guarded);
        assert_eq!(
            (&counts["sent"], &counts["suppressed"], &counts["not_sent"]),
            (&37.into(), &3.into(), &0.into())
        );
        let report = std::fs::read_to_string(guarded.home.path().join("report.csv")).expect("a report");
        assert_eq!(report.matches(",suppressed,,,opted_out,").count(), 3, "{report}");
        // An opt-in sends them, once.
        opt_out(&guarded, &[0]);
        guarded.ledger.behave(|_| Act::Accept);
        assert_eq!(guarded.run(&[]).code, 0);
        assert_eq!((guarded.texted(), guarded.ledger.counts().requests), (people(0..40), 40));
    }
}

#[test]
fn an_opt_out_and_an_opt_in_during_the_run() {
    let guarded = Guarded::new(&file(3), Ledger::serve(|_| Act::Hold));
    opt_out(&guarded, &[2]);
    let live = guarded.start("1000", 1, &["-q"]);
    opt_out(&guarded, &[1]);
    guarded.ledger.release(1);
    // Only the last row can be the next one in flight.
    guarded.ledger.wait_until(|counts| counts.requests == 2);
    guarded.ledger.release(1);
    let ran = live.ended();
    ran.is(0, "msg_1\nmsg_2\n", "");
    assert_eq!(guarded.texted(), people([0, 2]));
    assert_eq!(guarded.states(), ["sent", "suppressed", "sent"]);
}

#[test]
fn a_damaged_list_stops_all_workers() {
    for (rate, text) in
        [("1000", Some("recipient\n12\n")), ("unlimited", Some("recipient\n12\n")), ("unlimited", None)]
    {
        let guarded = Guarded::new(&file(40), Ledger::serve(|_| Act::Hold));
        let live = guarded.start(rate, 4, &["-q"]);
        match text {
            Some(text) => guarded.write_list(text),
            None => std::fs::remove_file(guarded.home.path().join(LIST)).expect("a list"),
        }
        guarded.ledger.release(40);
        let ran = live.ended();
        assert_eq!(ran.code, 9, "{ran:?}");
        assert!(
            ran.stderr.starts_with("error: stopped, because nobody is texted without the guardrails: "),
            "{ran:?}"
        );
        assert!(ran.stderr.contains("hint: resume with: blooio bulk customers.csv "), "{ran:?}");
        assert_eq!((guarded.ledger.counts().requests, guarded.texted()), (4, people(0..4)));
        assert_eq!(guarded.states().iter().filter(|state| *state == "sent").count(), 4);
        opt_out(&guarded, &[7]);
        guarded.ledger.behave(|_| Act::Accept);
        assert_eq!(guarded.run(&[]).code, 0);
        assert_eq!(guarded.texted(), people((0..40).filter(|row| *row != 7)));
        assert_eq!(guarded.ledger.counts().requests, 39);
    }
}

#[test]
fn what_is_retried_is_not_tried_again_after_an_opt_out() {
    let guarded = Guarded::new(&file(2), Ledger::willing());
    let list = guarded.home.path().join(LIST);
    guarded.ledger.behave(move |seen| {
        if seen.number > 0 {
            return Act::Accept;
        }
        std::fs::write(&list, format!("recipient\n{}\n", who(0))).expect("a list");
        Act::answer(503, r#"{"error":"No active sender"}"#)
    });
    let ran = guarded.run(&["--concurrency", "1", "--json"]);
    assert_eq!(
        (ran.code, guarded.texted(), guarded.ledger.counts().requests),
        (9, people([1]), 2),
        "{ran:?}"
    );
    assert_eq!(told(&ran.stdout), [(who(0), "not_sent".to_owned()), (who(1), "sent".to_owned())]);
    assert_eq!(guarded.run(&[]).code, 0);
    assert_eq!(guarded.states(), ["suppressed", "sent"]);
}

#[test]
fn a_suppressed_row_is_done_and_has_not_failed() {
    let guarded = Guarded::new(&file(3), Ledger::serve(|_| Act::Hold));
    opt_out(&guarded, &[1]);
    let options = ["bulk", "customers.csv", "--yes", "--rate=unlimited", "--concurrency=1"];
    let environment = [
        ("BLOOIO_BASE_URL", guarded.ledger.base.as_str()),
        ("BLOOIO_API_KEY", KEY),
        ("BLOOIO_OPTOUTS", LIST),
    ];
    let mut terminal = Terminal::start(&guarded.home, &options, &environment);
    terminal.expect(" 1/3, ");
    guarded.ledger.release(2);
    let (code, screen) = terminal.ended();
    assert_eq!((code, screen.contains("failed")), (0, false), "{screen:?}");
}

/// The default list need not exist, but one that vanishes while an editor replaces it still holds.
#[test]
fn a_default_list_that_vanishes_during_the_run_still_holds() {
    let (home, ledger) = (Home::new(), Ledger::serve(|_| Act::Hold));
    home.write("customers.csv", &file(5));
    let list = home.write("state/blooio/optouts.csv", &format!("recipient\n{}\n", who(3)));
    let mut command = bulk::process(&home, &ledger, &["--concurrency", "1", "-q"]);
    command.env("XDG_STATE_HOME", home.path().join("state"));
    let mut live = Live::start(command);
    assert!(ledger.wait_unless(|| live.is_over(), |counts| counts.in_flight == 1));
    std::fs::remove_file(&list).expect("a list");
    ledger.release(1);
    ledger.wait_until(|counts| counts.requests == 2);
    // A list that is there again holds as it is.
    home.write("state/blooio/optouts.csv", &format!("recipient,since\n{}\n", who(4)));
    ledger.release(4);
    assert_eq!(live.ended().code, 0);
    let texted: Vec<_> = ledger.messages().into_iter().map(|(chat, _)| chat).collect();
    assert_eq!(texted, people([0, 1, 2]));
}

/// A run killed with four requests in flight, which the server then accepts. Without a rate limit, all rows have an intent.
fn killed(rate: &str, out: &[usize]) -> Guarded {
    let guarded = Guarded::new(&file(12), Ledger::serve(|_| Act::Hold));
    opt_out(&guarded, out);
    let live = guarded.start(rate, 4, &[]);
    live.signal("KILL");
    assert_eq!(live.ended().code, -1);
    guarded.ledger.release(4);
    guarded.ledger.wait_for(4);
    guarded.ledger.behave(|_| Act::Accept);
    guarded
}

#[test]
fn an_opt_out_after_a_kill() {
    let mut told = Transcript::new("an_opt_out_after_a_kill");
    let guarded = killed("unlimited", &[]);
    // The first was accepted without an answer; the request of the other never left.
    opt_out(&guarded, &[0, 10]);
    for options in [&["--report", "report.csv"][..], &[], &["--resend-unknown", "--json"]] {
        let ran = guarded.run(&[&["--concurrency", "1"], options].concat());
        told.add(&options.join(" "), &plain(&ran, &guarded.ledger));
        assert_eq!(guarded.texted(), people((0..12).filter(|row| *row != 10)));
        assert_eq!((guarded.ledger.counts().requests, guarded.ledger.counts().replays), (14, 3));
    }
    let report = std::fs::read_to_string(guarded.home.path().join("report.csv")).expect("a report");
    let doubtful: Vec<_> = report.lines().filter(|line| line.contains("unknown")).collect();
    assert_eq!(doubtful, ["2,+15551230000,unknown,,,,", "12,+15551230010,unknown,,,,"]);
    assert_eq!((&status(&guarded)["unknown"], &status(&guarded)["suppressed"]), (&2.into(), &0.into()));
    opt_out(&guarded, &[]);
    told.add("after an opt-in", &plain(&guarded.run(&["--concurrency", "1"]), &guarded.ledger));
    assert_eq!((guarded.texted(), guarded.ledger.counts().replays), (people(0..12), 4));
    told.compare();

    // Without intents, the rows that hadn't left are suppressed.
    let guarded = killed("1000", &[]);
    opt_out(&guarded, &[0, 10]);
    assert_eq!(guarded.run(&[]).code, 9);
    assert_eq!((&status(&guarded)["unknown"], &status(&guarded)["suppressed"]), (&1.into(), &1.into()));
    assert_eq!(guarded.texted(), people((0..12).filter(|row| *row != 10)));
    assert_eq!(guarded.ledger.counts().replays, 3);
}

#[test]
fn an_opt_in_after_a_kill() {
    for rate in ["unlimited", "1000"] {
        let guarded = killed(rate, &[0, 10]);
        assert_eq!(intents(&guarded).len(), if rate == "unlimited" { 10 } else { 4 });
        opt_out(&guarded, &[]);
        let ran = guarded.run(&[]);
        assert_eq!((ran.code, guarded.texted()), (0, people(0..12)), "{ran:?}");
        assert_eq!((guarded.ledger.counts().requests, guarded.ledger.counts().replays), (16, 4));
    }
}

/// The recipient of a row in doubt opts out while the run that retries it has already queued it.
#[test]
fn a_row_in_doubt_stays_so_if_the_opt_out_comes_at_the_last_moment() {
    let guarded = Guarded::new(
        &file(3),
        Ledger::serve(|seen| if seen.number == 2 { Act::ResetAfter } else { Act::Accept }),
    );
    assert_eq!(guarded.run(&["--concurrency", "1", "--retries", "0"]).code, 9);
    let journal = guarded.home.path().join(JOURNAL);
    let text = std::fs::read_to_string(&journal).expect("a journal");
    // The first row's outcome is lost as well.
    let lost: String = text
        .lines()
        .filter(|line| !line.contains("\"outcome\":0"))
        .fold(String::new(), |all, line| all + line + "\n");
    std::fs::write(&journal, lost).expect("a journal");
    guarded.ledger.behave(|_| Act::Hold);
    let live = guarded.start("unlimited", 1, &["--json", "--report", "report.csv"]);
    opt_out(&guarded, &[2]);
    guarded.ledger.release(1);
    let ran = live.ended();
    assert_eq!(ran.code, 9, "{ran:?}");
    assert_eq!(told(&ran.stdout), [(who(0), "sent".to_owned()), (who(2), "unknown".to_owned())]);
    assert_eq!((&status(&guarded)["unknown"], &status(&guarded)["suppressed"]), (&1.into(), &0.into()));
    let report = std::fs::read_to_string(guarded.home.path().join("report.csv")).expect("a report");
    assert!(report.contains("\n4,+15551230002,unknown,,,opted_out,"), "{report}");
    assert_eq!((guarded.ledger.counts().requests, guarded.ledger.counts().replays), (4, 1));
    opt_out(&guarded, &[]);
    guarded.ledger.behave(|_| Act::Accept);
    assert_eq!(guarded.run(&[]).code, 0);
    assert_eq!((guarded.texted(), guarded.ledger.counts().replays), (people(0..3), 2));
}

/// A crash after each line of a journal, and in the middle of the next: with opt-outs found by the coordinator and by a
/// worker.
#[test]
fn every_place_where_a_crash_may_cut_the_journal() {
    let written = |rate: &str| {
        let guarded = Guarded::new(&file(3), Ledger::serve(|_| Act::Hold));
        let live = guarded.start(rate, 1, &[]);
        opt_out(&guarded, &[1]);
        guarded.ledger.release(2);
        assert_eq!(live.ended().code, 0);
        guarded.ledger.behave(|_| Act::Accept);
        guarded
    };
    for rate in ["unlimited", "1000"] {
        let guarded = written(rate);
        let journal = guarded.home.path().join(JOURNAL);
        let whole = std::fs::read(&journal).expect("a journal");
        let ends: Vec<usize> =
            whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).collect();
        let has_intent = |end: usize| {
            let text = String::from_utf8_lossy(&whole[..end]).into_owned();
            text.contains("{\"intent\":1,") && !text.contains("{\"outcome\":1,")
        };
        for (end, torn) in ends.iter().flat_map(|end| [(*end, 0), (*end, 9)]) {
            let cut = &whole[..(end + torn).min(whole.len())];
            std::fs::write(&journal, cut).expect("a journal");
            opt_out(&guarded, &[1]);
            let ran = guarded.run(&[]);
            let counts = status(&guarded);
            let (code, unknown) = if has_intent(end) { (9, 1) } else { (0, 0) };
            assert_eq!((ran.code, &counts["unknown"]), (code, &unknown.into()), "{rate} {end}: {ran:?}");
            assert_eq!((&counts["sent"], &counts["suppressed"]), (&2.into(), &(1 - unknown).into()));
            assert_eq!(guarded.texted(), people([0, 2]));
        }
        for lines in 1..=ends.len() {
            let guarded = written(rate);
            let journal = guarded.home.path().join(JOURNAL);
            let text = std::fs::read_to_string(&journal).expect("a journal");
            std::fs::write(&journal, text.split_inclusive('\n').take(lines).collect::<String>())
                .expect("a journal");
            opt_out(&guarded, &[]);
            let ran = guarded.run(&[]);
            assert_eq!((ran.code, guarded.texted()), (0, people(0..3)), "{rate} {lines}: {ran:?}");
            assert_eq!(status(&guarded)["sent"], 3);
        }
    }
}

/// What one run of the property meets.
#[derive(Debug, Clone)]
struct Phase {
    allow: Option<Vec<usize>>,
    out: Vec<usize>,
    /// The rows whose answers get lost after the message was accepted.
    lost: Vec<usize>,
}

fn phases() -> impl Strategy<Value = Vec<Phase>> {
    let some = |most: usize| proptest::collection::vec(0..5_usize, 0..=most);
    let phase = (proptest::option::of(some(5)), some(3), proptest::collection::vec(0..6_usize, 0..3));
    proptest::collection::vec(phase.prop_map(|(allow, out, lost)| Phase { allow, out, lost }), 1..4)
}

/// What is known of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Open,
    Sent,
    Doubtful,
    Suppressed,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the lists are and however they change between resumes.
    #[test]
    fn nobody_is_texted_who_must_not_be_and_everybody_else_once(
        rows in proptest::collection::vec(proptest::collection::hash_set(0..5_usize, 1..3), 1..7),
        phases in phases(),
    ) {
        check(&rows, &phases)?;
    }
}

/// The recipients of a row, in order.
fn chat(row: &HashSet<usize>) -> String {
    let mut members = people(row.iter().copied());
    members.sort();
    members.join(",")
}

/// What is known of the rows after a run, the rows that it sends, and the number of invalid ones.
fn expected(rows: &[HashSet<usize>], phase: &Phase, known: &mut [Row]) -> (Vec<usize>, usize) {
    let (mut sent, mut invalid) = (Vec::new(), 0);
    for (number, row) in rows.iter().enumerate() {
        let allowed = phase.allow.as_ref().is_none_or(|list| row.iter().all(|member| list.contains(member)));
        let out = row.iter().any(|member| phase.out.contains(member));
        known[number] = match known[number] {
            Row::Sent => Row::Sent,
            before if !allowed => {
                invalid += usize::from(before == Row::Open);
                before
            }
            Row::Doubtful if out => Row::Doubtful,
            _ if out => Row::Suppressed,
            _ => {
                sent.push(number);
                if phase.lost.contains(&number) { Row::Doubtful } else { Row::Sent }
            }
        };
    }
    (sent, invalid)
}

fn check(rows: &[HashSet<usize>], phases: &[Phase]) -> Result<(), TestCaseError> {
    let lines: Vec<_> =
        rows.iter().enumerate().map(|(number, row)| format!("\"{}\",{number}\n", chat(row))).collect();
    let mut guarded = Guarded::new(&format!("to,text\n{}", lines.concat()), Ledger::willing());
    let mut known = vec![Row::Open; rows.len()];
    let end = Phase { allow: None, out: Vec::new(), lost: Vec::new() };
    for phase in phases.iter().chain([&end]) {
        match &phase.allow {
            Some(list) => {
                let list = people(list.iter().copied());
                guarded.allow(&list.iter().map(String::as_str).collect::<Vec<_>>());
            }
            None => guarded.allow_all(),
        }
        opt_out(&guarded, &phase.out);
        let (seen, lost) = (Arc::new(Mutex::new(Vec::new())), phase.lost.clone());
        let noted = Arc::clone(&seen);
        guarded.ledger.behave(move |request| {
            let number: usize = request.body["text"].as_str().expect("a text").parse().expect("a number");
            noted.lock().expect("a list").push(number);
            if lost.contains(&number) { Act::ResetAfter } else { Act::Accept }
        });
        let (sent, invalid) = expected(rows, phase, &mut known);
        let ran = guarded.run(&["--skip-invalid", "--retries", "0", "--max-failures", "0", "--json"]);
        let mut seen = seen.lock().expect("a list").clone();
        seen.sort_unstable();
        prop_assert_eq!(&seen, &sent, "{:?}", &ran);
        let count = |state: Row| known.iter().filter(|row| **row == state).count();
        let done = count(Row::Sent) + count(Row::Suppressed) == rows.len();
        prop_assert_eq!(ran.code, if done { 0 } else { 9 }, "{:?}", &ran);
        let summary: Value =
            serde_json::from_str(ran.stdout.lines().last().unwrap_or_default()).expect("JSON");
        let number = |name: &str| summary["summary"][name].as_u64().expect("a number");
        let counts = ["messages", "sent", "unknown", "suppressed", "not_sent", "invalid"].map(number);
        let (in_doubt, out) = (count(Row::Doubtful), count(Row::Suppressed));
        let wanted = [rows.len() - invalid, count(Row::Sent), in_doubt, out, 0, invalid];
        prop_assert_eq!(counts, wanted.map(|count| count as u64), "{:?}", &ran);
    }
    let mut wanted: Vec<_> =
        rows.iter().enumerate().map(|(number, row)| (chat(row), number.to_string())).collect();
    wanted.sort();
    prop_assert_eq!(guarded.ledger.messages(), wanted);
    Ok(())
}
