//! The idempotency keys that docs/stability.md promises: a change here would text people twice who resume a run with
//! another version. Those of `send --each` are pinned in `send_each`.

use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::Ledger;
use crate::harness::{Home, kept};

#[test]
fn a_row_has_the_key_that_every_version_derives() {
    const RUN: &str = "6f1c1d3e-5a3b-4c0e-9d55-0c6ad9e3b0f4";
    let home = Home::new();
    home.write("customers.csv", "to,text\n+15551234567,Hello\n");
    let ledger = Ledger::willing();
    assert_eq!(bulk::run(&home, &ledger, &[]).code, 0);
    // The same run under an ID that is known, before its first intent.
    let path = home.path().join(JOURNAL);
    let journal = std::fs::read_to_string(&path).expect("a journal");
    let header = journal.lines().next().expect("a header");
    let run = bulk::lines(&path)[0]["run"].as_str().expect("an ID").to_owned();
    kept::write(&path, &(header.replace(&run, RUN) + "\n"));

    assert_eq!(bulk::run(&home, &ledger, &[]).code, 0);
    // UUID v5 of the row's number, chat and body, in the namespace of the run.
    assert_eq!(ledger.accepted()[1].key, "0a6224fa-184b-54dc-8add-db3c678f88a6");
}
