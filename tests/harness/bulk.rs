//! Helpers for `blooio bulk`: rows, runs over them, journals.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::ledger::{Counts, Ledger};
use super::live::Live;
use super::{Home, Ran};

/// Chat and text of each row of a file.
pub type Rows = Vec<(String, String)>;

/// Rows of all kinds: phone numbers and addresses, texts with and without quotes, some twice.
pub fn rows(count: usize) -> Rows {
    (0..count)
        .map(|row| {
            // Every tenth repeats the message before it, and is sent nevertheless.
            let number = if row % 10 == 9 { row - 1 } else { row };
            let chat = match number % 7 {
                3 => format!("customer{number}@example.com"),
                _ => format!("+1555{:07}", 1_230_000 + number),
            };
            let text = match number % 5 {
                0 => format!("Order {number}, \"express\", has shipped"),
                1 => format!("Zażółć {number} 🚀"),
                2 => format!("{{not}} a template {number}"),
                3 => format!("Two lines:\n{number}"),
                _ => format!("Hello {number}"),
            };
            (chat, text)
        })
        .collect()
}

/// Rows sorted like the messages of a ledger.
pub fn sorted(rows: &[(String, String)]) -> Rows {
    let mut rows = rows.to_vec();
    rows.sort();
    rows
}

/// Writes `customers.csv` with columns `to` and `text`.
pub fn write(home: &Home, rows: &[(String, String)]) {
    let mut writer = csv::Writer::from_path(home.path().join("customers.csv")).expect("a file");
    writer.write_record(["to", "text"]).expect("a header");
    for (chat, text) in rows {
        writer.write_record([chat, text]).expect("a row");
    }
    writer.flush().expect("a file");
}

/// A home with these rows in `customers.csv`.
pub fn home(rows: &[(String, String)]) -> Home {
    let home = Home::new();
    write(&home, rows);
    home
}

const COMMAND: [&str; 5] = ["bulk", "customers.csv", "--yes", "--rate", "unlimited"];

/// Runs `blooio bulk customers.csv` with these options to its end.
pub fn run(home: &Home, ledger: &Ledger, options: &[&str]) -> Ran {
    home.blooio(COMMAND).args(options).api(&ledger.base).run()
}

/// The same as a process to start.
pub fn process(home: &Home, ledger: &Ledger, options: &[&str]) -> Command {
    home.process_at(&ledger.base, &[&COMMAND[..], options].concat())
}

/// The same, once it is running and the server's counts satisfy a condition.
#[track_caller]
pub fn start(home: &Home, ledger: &Ledger, options: &[&str], reached: impl Fn(&Counts) -> bool) -> Live {
    let mut live = Live::start(process(home, ledger, options));
    let reached = ledger.wait_unless(|| live.is_over(), reached);
    if reached { live } else { panic!("the run has ended: {:?}", live.ended()) }
}

/// The default journal of `customers.csv`.
pub const JOURNAL: &str = "customers.csv.blooio.jsonl";

/// The lines of a journal, each of which must be JSON.
pub fn lines(journal: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(journal).expect("a journal");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect()
}

/// The rows of the intents in a journal.
pub fn intents(journal: &Path) -> Vec<u64> {
    lines(journal).iter().filter_map(|line| line["intent"].as_u64()).collect()
}

/// The last outcome of each row in a journal.
pub fn states(journal: &Path) -> BTreeMap<u64, String> {
    let outcome =
        |line: &Value| Some((line["outcome"].as_u64()?, line["state"].as_str().expect("a state").to_owned()));
    lines(journal).iter().filter_map(outcome).collect()
}
