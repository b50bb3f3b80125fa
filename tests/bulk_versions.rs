//! Journals of every released version of the format: this program reads them and resumes their runs with the same keys.
//!
//! `tests/journals/vN/` holds what `blooio bulk customers.csv --text 'Hi {name}'` wrote in version N: `finished.jsonl`,
//! `interrupted.jsonl` (killed with rows in doubt), `shard.jsonl` (`--shard 0/2`) and `torn.jsonl` (the last line of a
//! finished one cut off), since version 2 `suppressed.jsonl` (+15551230002 and +15551230006 had opted out). Their times are
//! moved to 2024, so that they are old wherever the tests run. When the format changes, add a folder with journals that the
//! last release wrote, and leave the others unchanged.

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

/// A run of an earlier time that this program resumes.
struct Old {
    home: Home,
    ledger: Ledger,
    journal: PathBuf,
    told: Transcript,
}

impl Old {
    /// The run with this journal of a version; the ledger stands in for its server.
    fn new(version: u64, name: &str, file: &str, journal: &str) -> Self {
        let (home, ledger) = (Home::new(), Ledger::willing());
        let kept = |file: &str| std::fs::read_to_string(folder(version).join(file)).expect("a kept file");
        home.write("customers.csv", &kept("customers.csv"));
        let journal = home.write(journal, &kept(file).replace(BASE, &ledger.base));
        Self { home, ledger, journal, told: Transcript::new(format!("{name}_of_version_{version}")) }
    }

    fn journal(&self) -> String {
        std::fs::read_to_string(&self.journal).expect("a journal")
    }

    /// Runs `bulk status`, which changes nothing. Only the server's address differs from run to run.
    fn status(&mut self) {
        let before = self.journal();
        for arguments in
            [&["bulk", "status", "customers.csv"][..], &["bulk", "status", "customers.csv", "--json"]]
        {
            let ran = self.home.blooio([]).args(arguments).env("TZ", "UTC").run();
            let stdout = ran.stdout.replace(&self.ledger.base, "BASE");
            self.told.add(&format!("blooio {}", arguments.join(" ")), &Ran { stdout, ..ran });
        }
        assert_eq!(self.journal(), before);
    }

    /// These people have opted out.
    fn opt_out(&self, people: &[&str]) {
        self.home.write("list.csv", &format!("recipient\n{}\n", people.join("\n")));
    }

    /// Resumes the run, which marks its journal as one of the current version, and changes nothing else of the header.
    fn resume(&mut self, options: &[&str]) {
        let before = self.journal();
        let mut run = self.home.blooio(RUN).args(options).api(&self.ledger.base);
        if self.home.path().join("list.csv").exists() {
            run = run.env("BLOOIO_OPTOUTS", "list.csv");
        }
        let ran = run.run();
        let command = ["blooio bulk customers.csv", &options.join(" ")].join(" ");
        self.told.add(command.trim_end(), &plain(&ran, &self.ledger));
        let header = before.lines().next().expect("a header").replacen("\"version\":1,", "\"version\":2,", 1);
        assert_eq!(self.journal().lines().next(), Some(header.as_str()));
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
fn finished_runs() {
    for (version, second, third) in [
        (1, "daca56a0-eb61-5b79-989b-1945a1eff0d1", "0eb98a76-8f7a-5a8a-9e4f-ecf5b676701a"),
        (2, "0da9244e-d6b8-5775-a165-721cebac69ae", "4fff45cf-7300-5454-88f6-a04c26c1a6f1"),
    ] {
        let mut old = Old::new(version, "a_finished_run", "finished.jsonl", JOURNAL);
        old.status();
        old.resume(&[]);
        old.sent(&[]);
        old.resume(&["--retry-failed"]);
        old.sent(&[("+15551230002", second), ("+15551230003", third)]);
        old.told.compare();
    }
}

#[test]
fn interrupted_runs() {
    for (version, certain, doubtful) in [
        (
            1,
            [
                "aea58d66-86a7-5296-b84f-2da1b2487c15",
                "ba553343-8d5e-5428-b811-d38b9008b705",
                "ba624119-071f-587b-98ba-0a8fcbbe83d8",
            ],
            ["374a5149-612e-50d9-b9a3-fcae86e9f284", "18607a57-8983-5753-90c5-464158237467"],
        ),
        (
            2,
            [
                "be9993fd-c7a7-59a2-96fc-9a637a8d8d69",
                "873a316d-bb68-5214-81c4-f565bf0e619b",
                "829a4c53-bb50-51e4-8b42-bb5982e3f4fc",
            ],
            ["2c4bb8a6-544e-5afe-8aee-70450a5364d2", "119c2e35-d30f-5830-b16c-81f0a636890b"],
        ),
    ] {
        let mut old = Old::new(version, "an_interrupted_run", "interrupted.jsonl", JOURNAL);
        old.status();
        old.resume(&[]);
        let [third, both, last] = certain;
        let certain = [("+15551230003", third), ("+15551230005,+15551230006", both), ("+15551230007", last)];
        old.sent(&certain);
        old.resume(&["--resend-unknown"]);
        let doubtful = [("+15551230002", doubtful[0]), ("+15551230004", doubtful[1])];
        old.sent(&[&certain[..], &doubtful].concat());
        old.told.compare();
    }
}

#[test]
fn shards() {
    for (version, key) in
        [(1, "2e3576b9-24b1-54a6-b465-1192bd139787"), (2, "97ec7068-a566-5347-a319-e03d10f7ef20")]
    {
        let mut old = Old::new(version, "a_shard", "shard.jsonl", "customers.csv.0-of-2.blooio.jsonl");
        old.status();
        old.resume(&["--shard", "0/2"]);
        old.sent(&[]);
        old.resume(&["--shard", "0/2", "--retry-failed"]);
        old.sent(&[("+15551230003", key)]);
        old.told.compare();
    }
}

#[test]
fn torn_journals() {
    for (version, key) in
        [(1, "1ab5ca21-fa4b-5779-a49d-97c08e4a04ad"), (2, "298cfc9e-0697-5770-9a81-430517a12961")]
    {
        let mut old = Old::new(version, "a_torn_journal", "torn.jsonl", JOURNAL);
        old.status();
        old.resume(&[]);
        old.sent(&[]);
        old.resume(&["--resend-unknown"]);
        old.sent(&[("+15551230007", key)]);
        old.told.compare();
    }
}

#[test]
fn runs_with_suppressed_rows() {
    let mut old = Old::new(2, "a_run_with_suppressed_rows", "suppressed.jsonl", JOURNAL);
    old.status();
    old.opt_out(&["+15551230002", "+15551230006"]);
    old.resume(&[]);
    old.sent(&[]);
    old.opt_out(&["+15551230006"]);
    old.resume(&[]);
    old.opt_out(&[]);
    old.resume(&[]);
    old.sent(&[
        ("+15551230002", "49c59ee4-4333-500e-83cf-8b25981c2336"),
        ("+15551230005,+15551230006", "50021aad-d1e3-58f8-adb0-877bc34e0708"),
    ]);
    old.told.compare();
}

/// A journal of version 1 can hold the new state once it is marked as one of version 2.
#[test]
fn opt_outs_after_a_run_of_version_1() {
    let mut old = Old::new(1, "opt_outs_after_an_interrupted_run", "interrupted.jsonl", JOURNAL);
    old.opt_out(&["+15551230003", "+15551230004", "+15551230006"]);
    old.resume(&[]);
    old.status();
    old.opt_out(&[]);
    old.resume(&[]);
    assert_eq!(old.ledger.counts().accepted, 3);
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
