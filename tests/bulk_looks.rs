//! Output about a journal: that of `bulk status`, and that of a resumed run.

use crate::bulk_says::{THREE, home, run};
use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Act, Ledger};

const INSTEAD: &str = "pass the input file of the run, or its journal";

#[test]
fn status_takes_every_journal_that_a_run_takes() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    std::fs::create_dir(home.path().join("sub")).expect("a folder");
    for name in ["run", "run.journal", "sub/run.csv", "run.jsonl", ".run"] {
        assert_eq!(run(&home, &ledger, &["--journal", name]).code, 0);
        let ran = home.blooio(["bulk", "status", "-q", name]).run();
        ran.is(0, "3\n", "");
        let ran = home.blooio(["bulk", "status", name, "--refresh"]).api(&ledger.base).run();
        assert!(ran.code == 0 && ran.stdout.starts_with(&format!("journal    {name}\n")), "{ran:?}");
    }
}

#[test]
fn status_hints_at_what_it_has() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    home.write("foreign.jsonl", "{}\n");
    home.write("empty", "");
    std::fs::create_dir(home.path().join("folder")).expect("a folder");
    run(&home, &ledger, &["--journal", "damaged"]);
    let journal = std::fs::read_to_string(home.path().join("damaged")).expect("a journal");
    home.write("damaged", &format!("{journal}x\n"));
    let damaged =
        format!("damaged:{}: the journal is damaged: not a JSON object", journal.lines().count() + 1);
    for (file, error, hint) in [
        ("none", "none: no such file", INSTEAD),
        ("folder", "folder: not a journal, and there is none next to it", INSTEAD),
        ("customers.csv", "customers.csv: not a journal, and there is none next to it", INSTEAD),
        ("foreign.jsonl", "foreign.jsonl: not a `blooio bulk` journal", INSTEAD),
        (
            "empty",
            "empty is empty: no run has begun",
            "start a run with `blooio bulk`, or pass another journal",
        ),
        ("damaged", damaged.as_str(), "repair the line; until then, the run can't be resumed either"),
    ] {
        let ran = home.blooio(["bulk", "status", file]).run();
        ran.is(2, "", &format!("error: {error}\nhint: {hint}\n"));
    }
}

#[test]
fn rows_in_doubt_are_reported_before_they_are_sent_again() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    run(&home, &ledger, &[]);
    let journal = home.path().join(JOURNAL);
    let whole = bulk::lines(&journal);
    // As if the disk had room for intents only.
    let keep = |kept: &[u64]| {
        let lines =
            whole.iter().filter(|line| line["outcome"].as_u64().is_none_or(|row| kept.contains(&row)));
        home.write(JOURNAL, &(lines.map(ToString::to_string).collect::<Vec<_>>().join("\n") + "\n"));
    };
    for (kept, resuming, to_go) in [
        (
            &[][..],
            "none of 3 messages is known to be sent, 3 are in doubt and retried with their idempotency keys",
            "3 messages",
        ),
        (
            &[1],
            "1 of 3 messages is sent, 2 are in doubt and retried with their idempotency keys",
            "2 messages",
        ),
        (
            &[0, 2],
            "2 of 3 messages are sent, 1 is in doubt and retried with its idempotency key",
            "1 message",
        ),
    ] {
        keep(kept);
        let ran = run(&home, &ledger, &[]);
        assert_eq!(ran.code, 0, "{ran:?}");
        let stderr = format!("resuming: {resuming}\n{to_go} from customers.csv, without a rate limit\n");
        assert_eq!(ran.stderr, stderr);
    }
    assert_eq!(ledger.counts().accepted, 3);
}

#[cfg(target_os = "linux")]
#[test]
fn what_the_system_says_is_said_once() {
    let (home, ledger) = (home(THREE), Ledger::serve(|_| Act::Accept));
    let ran = run(&home, &ledger, &["--report", "/dev/full"]);
    let stdout = "sent       3\ntook       TIME\njournal    customers.csv.blooio.jsonl\n";
    let stderr = "3 messages from customers.csv, without a rate limit\n\
        error: the report can't be written to /dev/full: No space left on device (os error 28)\n";
    ran.is(1, stdout, stderr);
    let stopped = Ledger::serve(|_| Act::answer(402, r#"{"error":"Payment required"}"#));
    let ran = run(&home, &stopped, &["--report", "/dev/full", "--restart"]);
    assert_eq!(ran.stderr.matches("No space left").count(), 1, "{ran:?}");
}
