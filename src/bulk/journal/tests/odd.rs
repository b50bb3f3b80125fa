//! Unusual lines: those that a crash leaves, and corruption.

use std::fs;

use super::super::record::push_outcome;
use super::super::{Error, Journal, RowResult};
use super::{START, header, history_of, journal, read_bytes};
use crate::bulk::history::{Decision, ResumeOptions};
use crate::bulk::status::{Counts, SendState};

const INTENT: &[u8] = br#"{"intent":1,"at":1732330000001}"#;
const SENT: &[u8] = br#"{"outcome":1,"at":1732330000002,"state":"sent"}"#;

#[test]
fn a_torn_last_line_is_dropped_and_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    let whole = journal(3, &[INTENT]);
    for torn in [&SENT[..1], SENT, b"\0", b"garbage", &vec![0; 200_000]] {
        let bytes = [&whole, torn].concat();
        assert_eq!(history_of(&bytes), history_of(&whole));
        fs::write(&path, &bytes).unwrap();
        let mut journal = Journal::open(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), bytes);
        assert_eq!(journal.history(START).unwrap(), history_of(&whole));
        assert_eq!(fs::read(&path).unwrap(), bytes);
        journal.resume().unwrap();
        assert_eq!(fs::read(&path).unwrap(), whole);
        journal.add_result(1, START, &RowResult::new(SendState::Sent));
        journal.sync().unwrap();
        assert_eq!(history_of(&fs::read(&path).unwrap()).counts().sent, 1);
    }
}

#[test]
fn what_a_power_loss_left_is_skipped() {
    let hole = vec![0; 300_000];
    let half = [br#"{"intent":2,"a"#, &hole[..], br#"state":"sent"}"#].concat();
    for lost in [&hole[..1], &hole[..], &half[..], b"{\"intent\":2,\"at\":1,\"x\":\"\0\"}"] {
        let bytes = journal(3, &[INTENT, lost, SENT]);
        assert_eq!(history_of(&bytes), history_of(&journal(3, &[INTENT, SENT])));
    }
}

#[test]
fn any_other_line_that_is_no_record_is_damage() {
    let long = [br#"{"intent":1,"at":1732330000001,"x":""#, &vec![b'x'; 70_000][..], b"\"}"].concat();
    let cases: [(&[u8], &str); 14] = [
        (b"", "not a JSON object"),
        (b"nonsense", "not a JSON object"),
        (b"[1,null,1732330000001,null]", "not a JSON object"),
        (br#"{"intent":1,"at":17323"#, "not a record (column 22)"),
        (br#"{"intent":1}"#, "not a record (column 12)"),
        (br#"{"intent":-1,"at":1}"#, "not a record (column 12)"),
        (br#"{"intent":1,"at":1} {}"#, "not a record (column 21)"),
        (br#"{"intent":1,"intent":1,"at":1}"#, "not a record (column 20)"),
        (br#"{"at":1732330000001}"#, "neither an intent nor an outcome"),
        (br#"{"intent":1,"outcome":1,"at":1}"#, "neither an intent nor an outcome"),
        (br#"{"outcome":1,"at":1}"#, "the outcome has no state"),
        (br#"{"outcome":1,"at":1,"state":"lost"}"#, "not a record (column 34)"),
        (br#"{"intent":3,"at":1732330000001}"#, "row 3 is not in 0..3"),
        (&long, "longer than any record"),
    ];
    for (line, expected) in cases {
        let shown = String::from_utf8_lossy(&line[..line.len().min(60)]).into_owned();
        match read_bytes(&journal(3, &[INTENT, line, SENT])) {
            Err(Error::Damaged { line: 3, why, .. }) => assert_eq!(why, expected, "{shown}"),
            other => panic!("{shown}: {other:?}"),
        }
    }
    let endless = [&journal(3, &[INTENT])[..], &long[..]].concat();
    assert!(matches!(read_bytes(&endless), Err(Error::Damaged { line: 3, .. })));
}

#[test]
fn a_damaged_journal_is_not_changed_but_can_be_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    let bytes = [&journal(3, &[b"nonsense", INTENT])[..], b"torn"].concat();
    fs::write(&path, &bytes).unwrap();
    let mut opened = Journal::open(&path).unwrap();
    let error = opened.history(START).unwrap_err();
    assert_eq!(error.to_string(), format!("{}:2: the journal is damaged: not a JSON object", path.display()));
    assert!(error.hint().is_some_and(|hint| hint.contains("--restart")));
    assert!(opened.resume().is_err());
    opened.add_intent(0, START);
    assert!(opened.sync().is_err());
    assert_eq!(fs::read(&path).unwrap(), bytes);
    opened.begin(&header(3)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), journal(3, &[]));
}

#[test]
fn a_header_is_read_with_care() {
    let text = String::from_utf8(header(3).line().unwrap()).unwrap();
    let newer = text.replace("\"version\":2", "\"version\":3");
    assert!(matches!(read_bytes(newer.as_bytes()), Err(Error::Newer { version: 3, .. })));
    let more = text.replace("\"rows\":3", "\"rows\":3,\"later\":[1]");
    assert_eq!(read_bytes(more.as_bytes()).unwrap().unwrap().0, header(3));
    for (from, to) in [
        ("\"rows\":3,", ""),
        ("\"version\":2", "\"version\":0"),
        ("}\n", "\n"),
        ("\"rows\":3", "\"rows\":-3"),
    ] {
        let damaged = text.replace(from, to);
        assert_ne!(damaged, text);
        assert!(matches!(read_bytes(damaged.as_bytes()), Err(Error::Damaged { line: 1, .. })), "{damaged}");
    }
}

#[test]
fn a_row_that_lost_its_intent_is_no_damage() {
    let history = history_of(&journal(3, &[SENT]));
    assert_eq!(history.counts(), Counts { sent: 1, untouched: 2, ..Counts::default() });
    assert_eq!(history.decide(0, START, ResumeOptions::default()), Decision::Send);
}

#[test]
fn no_line_is_written_that_could_not_be_read_again() {
    let result = RowResult {
        state: SendState::Sent,
        to: Some("\u{1}".repeat(100_000)),
        ids: (0..3000).map(|n| format!("{n}{}", "\u{1}".repeat(30))).collect(),
        group: Some("\u{1}".repeat(100_000)),
        status: Some("\u{1}".repeat(100_000)),
        http: Some(u16::MAX),
        code: Some("\u{1}".repeat(100_000)),
        error: Some("\u{1}".repeat(100_000)),
    };
    let mut line = Vec::new();
    push_outcome(&mut line, 1, u64::MAX, &result);
    line.pop();
    assert_eq!(history_of(&journal(3, &[&line])).counts().sent, 1);
}

#[test]
fn billions_of_rows_cost_what_is_said_of_them() {
    let history = history_of(&journal(u32::MAX, &[br#"{"intent":4294967294,"at":1732330000001}"#]));
    assert_eq!(history.counts(), Counts { unknown: 1, untouched: u32::MAX - 1, ..Counts::default() });
}
