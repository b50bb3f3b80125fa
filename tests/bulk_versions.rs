//! Journals of every released version of the format: this program reads them and resumes their runs with the same keys.
//!
//! `tests/journals/vN/` holds what `blooio bulk customers.csv --text 'Hi {name}'` wrote in version N: `finished.jsonl`,
//! `interrupted.jsonl` (killed with rows in doubt), `shard.jsonl` (`--shard 0/2`) and `torn.jsonl` (the last line of a
//! finished one cut off). Their times are moved to 2024, so that they are old wherever the tests run. When the format
//! changes, add a folder with journals that the last release wrote, and leave the others unchanged.

use std::path::{Path, PathBuf};

use crate::bulk_says::{Transcript, plain};
use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::Ledger;
use crate::harness::{Home, Ran};

/// The server's address in the kept journals.
const BASE: &str = "http://127.0.0.1:8080/v2/api";

const RUN: [&str; 9] =
    ["bulk", "customers.csv", "--text", "Hi {name}", "--yes", "--rate", "unlimited", "--concurrency", "1"];

fn folder(version: u64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/journals/v{version}"))
}

/// A run of version 1 that this program resumes.
struct Old {
    home: Home,
    ledger: Ledger,
    told: Transcript,
}

impl Old {
    /// The run with this journal; the ledger stands in for its server.
    fn new(name: &'static str, file: &str, journal: &str) -> Self {
        let (home, ledger) = (Home::new(), Ledger::willing());
        let kept = |file: &str| std::fs::read_to_string(folder(1).join(file)).expect("a kept file");
        home.write("customers.csv", &kept("customers.csv"));
        home.write(journal, &kept(file).replace(BASE, &ledger.base));
        Self { home, ledger, told: Transcript::new(name) }
    }

    /// Runs `bulk status`. Only the server's address differs from run to run.
    fn status(&mut self) {
        for arguments in
            [&["bulk", "status", "customers.csv"][..], &["bulk", "status", "customers.csv", "--json"]]
        {
            let ran = self.home.blooio([]).args(arguments).env("TZ", "UTC").run();
            let stdout = ran.stdout.replace(&self.ledger.base, "BASE");
            self.told.add(&format!("blooio {}", arguments.join(" ")), &Ran { stdout, ..ran });
        }
    }

    /// Resumes the run.
    fn resume(&mut self, options: &[&str]) {
        let ran = self.home.blooio(RUN).args(options).api(&self.ledger.base).run();
        let command = ["blooio bulk customers.csv", &options.join(" ")].join(" ");
        self.told.add(command.trim_end(), &plain(&ran, &self.ledger));
    }

    /// Chat and key of each message sent, in order.
    #[track_caller]
    fn sent(&self, expected: &[(&str, &str)]) {
        let accepted = self.ledger.accepted();
        let sent: Vec<_> = accepted.iter().map(|sent| (sent.chat.as_str(), sent.key.as_str())).collect();
        assert_eq!(sent, expected);
    }
}

#[test]
fn a_finished_run_of_version_1() {
    let mut old = Old::new("a_finished_run_of_version_1", "finished.jsonl", JOURNAL);
    old.status();
    old.resume(&[]);
    old.sent(&[]);
    old.resume(&["--retry-failed"]);
    old.sent(&[
        ("+15551230002", "daca56a0-eb61-5b79-989b-1945a1eff0d1"),
        ("+15551230003", "0eb98a76-8f7a-5a8a-9e4f-ecf5b676701a"),
    ]);
    old.told.compare();
}

#[test]
fn an_interrupted_run_of_version_1() {
    let mut old = Old::new("an_interrupted_run_of_version_1", "interrupted.jsonl", JOURNAL);
    old.status();
    old.resume(&[]);
    let certain = [
        ("+15551230003", "aea58d66-86a7-5296-b84f-2da1b2487c15"),
        ("+15551230005,+15551230006", "ba553343-8d5e-5428-b811-d38b9008b705"),
        ("+15551230007", "ba624119-071f-587b-98ba-0a8fcbbe83d8"),
    ];
    old.sent(&certain);
    old.resume(&["--resend-unknown"]);
    let doubtful = [
        ("+15551230002", "374a5149-612e-50d9-b9a3-fcae86e9f284"),
        ("+15551230004", "18607a57-8983-5753-90c5-464158237467"),
    ];
    old.sent(&[&certain[..], &doubtful].concat());
    old.told.compare();
}

#[test]
fn a_shard_of_version_1() {
    let mut old = Old::new("a_shard_of_version_1", "shard.jsonl", "customers.csv.0-of-2.blooio.jsonl");
    old.status();
    old.resume(&["--shard", "0/2"]);
    old.sent(&[]);
    old.resume(&["--shard", "0/2", "--retry-failed"]);
    old.sent(&[("+15551230003", "2e3576b9-24b1-54a6-b465-1192bd139787")]);
    old.told.compare();
}

#[test]
fn a_torn_journal_of_version_1() {
    let mut old = Old::new("a_torn_journal_of_version_1", "torn.jsonl", JOURNAL);
    old.status();
    old.resume(&[]);
    old.sent(&[]);
    old.resume(&["--resend-unknown"]);
    old.sent(&[("+15551230007", "1ab5ca21-fa4b-5779-a49d-97c08e4a04ad")]);
    old.told.compare();
}

/// A new run's journal, and its version.
fn written(home: &Home, ledger: &Ledger) -> (String, u64) {
    assert_eq!(bulk::run(home, ledger, &[]).code, 0);
    let journal = home.path().join(JOURNAL);
    let version = bulk::lines(&journal)[0]["version"].as_u64().expect("a version");
    (std::fs::read_to_string(journal).expect("a journal"), version)
}

#[test]
fn journals_of_every_version_are_kept() {
    let (home, ledger) = (bulk::home(&bulk::rows(1)), Ledger::willing());
    let (_, current) = written(&home, &ledger);
    for version in 1..=current {
        assert!(folder(version).is_dir(), "{}", folder(version).display());
    }
}

#[test]
fn a_newer_journal_is_refused_and_nothing_is_sent() {
    let (home, ledger) = (bulk::home(&bulk::rows(2)), Ledger::willing());
    let (journal, version) = written(&home, &ledger);
    let newer = version + 1;
    let journal = journal.replacen(&format!("\"version\":{version}"), &format!("\"version\":{newer}"), 1);
    home.write(JOURNAL, &journal);
    let before = ledger.counts();
    let stderr = format!(
        "error: {JOURNAL}: a newer blooio wrote this journal (format version {newer}, this one reads up to {version})\n\
         hint: update blooio, or resume the run with the version that began it\n"
    );
    for options in [&[][..], &["--retry-failed"], &["--resend-unknown"], &["--restart"]] {
        bulk::run(&home, &ledger, options).is(2, "", &stderr);
    }
    home.blooio(["bulk", "status", "customers.csv"]).run().is(2, "", &stderr);
    assert_eq!(ledger.counts(), before);
    assert_eq!(std::fs::read_to_string(home.path().join(JOURNAL)).expect("a journal"), journal);
}
