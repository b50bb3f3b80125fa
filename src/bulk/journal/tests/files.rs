//! Real files: beginning and resuming, locks, and files that are left unchanged.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::super::{Error, Index, Journal, RowResult, read};
use super::{START, full, header};
use crate::bulk::history::{Decision, ResumeOptions, SkipReason};
use crate::bulk::status::{RowStatus, SendState};

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.csv.blooio.jsonl");
    (folder, path)
}

#[test]
fn a_run_resumes_where_it_stopped() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    assert_eq!(journal.header(), None);
    journal.begin(&header(3)).unwrap();
    journal.add_intent(0, START + 1);
    journal.add_intent(1, START + 2);
    journal.sync().unwrap();
    journal.add_result(0, START + 3, &full(SendState::Sent));
    journal.add_intent(2, START + 4);
    journal.sync().unwrap();
    drop(journal);

    let mut journal = Journal::open(&path).unwrap();
    assert_eq!(journal.header(), Some(&header(3)));
    let history = journal.history(START + 5).unwrap();
    assert_eq!(
        [0, 1, 2].map(|row| history.status(row)),
        [RowStatus::Sent, RowStatus::Unknown, RowStatus::Unknown]
    );
    journal.resume().unwrap();
    journal.add_result(1, START + 6, &RowResult::new(SendState::Refused));
    journal.write().unwrap();
    let (seen, history) = read(&path, START + 7).unwrap().unwrap();
    assert_eq!(seen, header(3));
    assert_eq!(history.decide(1, START + 7, ResumeOptions::default()), Decision::Skip(SkipReason::Refused));

    journal.begin(&header(1)).unwrap();
    let (seen, history) = read(&path, START).unwrap().unwrap();
    assert_eq!((seen.rows, history.counts().untouched), (1, 1));
}

#[test]
fn the_file_is_what_the_docs_say() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    journal.begin(&header(20)).unwrap();
    journal.add_intent(12, START + 1);
    journal.add_result(
        12,
        START + 2,
        &RowResult {
            status: Some("queued".into()),
            ids: vec!["m".into()],
            ..RowResult::new(SendState::Sent)
        },
    );
    journal.add_result(
        13,
        START + 3,
        &RowResult { http: Some(403), error: Some("é".repeat(150)), ..RowResult::new(SendState::Refused) },
    );
    journal.write().unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with(r#"{"blooio":"bulk","version":2,"run":"3f0c4a4e-"#), "{}", lines[0]);
    assert!(
        lines[0].ends_with(r#","rows":20,"target":"sandbox","shard":null,"options":{}}"#),
        "{}",
        lines[0]
    );
    assert_eq!(lines[1], r#"{"intent":12,"at":1732330000001}"#);
    assert_eq!(lines[2], r#"{"outcome":12,"at":1732330000002,"state":"sent","ids":["m"],"status":"queued"}"#);
    let error = "é".repeat(100);
    assert_eq!(
        lines[3],
        format!(r#"{{"outcome":13,"at":1732330000003,"state":"refused","http":403,"error":"{error}"}}"#)
    );
}

#[cfg(unix)]
#[test]
fn it_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = place();
    drop(Journal::open(&path).unwrap());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn one_run_at_a_time() {
    let (_folder, path) = place();
    let mut first = Journal::open(&path).unwrap();
    assert!(matches!(Journal::open(&path), Err(Error::Busy { .. })));
    first.begin(&header(1)).unwrap();
    assert!(matches!(Journal::open(&path), Err(Error::Busy { .. })));
    // Looking at it is always possible.
    assert!(read(&path, START).unwrap().is_some());
    drop(first);
    assert!(Journal::open(&path).unwrap().header().is_some());
}

#[test]
fn a_file_that_is_no_journal_is_left_unchanged() {
    let (_folder, path) = place();
    let long = vec![b'x'; 100_000];
    let zeros = vec![0; 100_000];
    let cases: [&[u8]; 12] = [
        b"to,text\n+15551234567,hi\n",
        b"{\"to\":\"+15551234567\"}\n",
        b"no line break",
        b"\n",
        b"[\"bulk\",1]\n",
        b"{\"blooio\":\"other\",\"version\":1}\n",
        b"{\"blooio\":\"bulk\"}\n",
        b"{\"blooio\":\"bulk\",\"verX",
        b"\0\n",
        b"\0to,text\n",
        &long,
        &zeros,
    ];
    for bytes in cases {
        fs::write(&path, bytes).unwrap();
        let opened = Journal::open(&path).map(drop);
        assert!(
            matches!(opened, Err(Error::Foreign { .. })),
            "{:?}: {opened:?}",
            &bytes[..bytes.len().min(40)]
        );
        assert!(matches!(read(&path, START), Err(Error::Foreign { .. })));
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[test]
fn a_folder_or_a_device_is_no_journal() {
    let (folder, _path) = place();
    for path in [folder.path().to_owned(), PathBuf::from("/dev/null")] {
        if path.exists() {
            assert!(matches!(Journal::open(&path), Err(Error::Foreign { .. })), "{}", path.display());
            assert!(matches!(read(&path, START), Err(Error::Foreign { .. })), "{}", path.display());
        }
    }
}

#[test]
fn a_header_that_never_was_whole_is_none() {
    let (_folder, path) = place();
    let line = header(3).line().unwrap();
    let mut cases: Vec<Vec<u8>> = (0..line.len()).map(|length| line[..length].to_vec()).collect();
    cases.push(vec![0; 4096]);
    cases.push([&line[..50], &[0; 500]].concat());
    // The end was written to disk, and the middle was not.
    cases.push([&line[..50], &[0; 500], &line[100..]].concat());
    for bytes in cases {
        fs::write(&path, &bytes).unwrap();
        assert!(read(&path, START).unwrap().is_none(), "{}", bytes.len());
        let mut journal = Journal::open(&path).unwrap();
        assert_eq!(journal.header(), None, "{}", bytes.len());
        assert_eq!(journal.history(START).unwrap().rows(), 0);
        assert_eq!(fs::read(&path).unwrap(), bytes);
        journal.begin(&header(2)).unwrap();
        assert_eq!(fs::read(&path).unwrap(), header(2).line().unwrap());
    }
}

#[test]
fn nothing_is_written_before_the_end_is_known() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    journal.begin(&header(3)).unwrap();
    drop(journal);
    let before = fs::read(&path).unwrap();
    let mut journal = Journal::open(&path).unwrap();
    journal.add_intent(0, START);
    assert!(matches!(journal.sync(), Err(Error::Io { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_header_that_could_not_be_read_again_is_not_written() {
    let (_folder, path) = place();
    let mut header = header(1);
    header.options.insert("text".into(), "x".repeat(70_000).into());
    let mut journal = Journal::open(&path).unwrap();
    let error = journal.begin(&header).unwrap_err();
    assert!(error.to_string().ends_with("the run's options are too long"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"");
}

#[test]
fn times_never_decrease_but_for_a_clock_turned_back() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    journal.begin(&header(3)).unwrap();
    journal.add_intent(0, START + 5000);
    journal.add_intent(1, START + 4000);
    journal.write().unwrap();
    drop(journal);
    let mut journal = Journal::open(&path).unwrap();
    journal.history(START).unwrap();
    journal.resume().unwrap();
    journal.add_intent(2, START);
    journal.add_result(2, START - 3_600_000, &RowResult::new(SendState::Unknown));
    journal.write().unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let times: Vec<u64> = text
        .lines()
        .skip(1)
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["at"].as_u64().unwrap())
        .collect();
    assert_eq!(times, [START + 5000, START + 5000, START + 5000, START - 3_600_000]);
}

#[test]
fn the_index_knows_the_last_outcome_of_each_row() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    journal.begin(&header(5)).unwrap();
    for row in [2, 0, 1] {
        journal.add_intent(row, START);
        journal.add_result(row, START, &full(SendState::Unknown));
    }
    journal.add_intent(0, START);
    journal.add_result(1, START, &RowResult { http: Some(422), ..RowResult::new(SendState::Refused) });
    journal.write().unwrap();
    let mut index = Index::open(&path).unwrap().unwrap();
    assert_eq!(index.header(), &header(5));
    assert_eq!(index.result(2).unwrap(), Some(full(SendState::Unknown)));
    assert_eq!(index.result(1).unwrap().unwrap().http, Some(422));
    assert_eq!(index.result(0).unwrap(), None);
    assert_eq!(index.result(4).unwrap(), None);
    assert_eq!(index.result(2).unwrap(), Some(full(SendState::Unknown)));
    assert_eq!(index.status(0), RowStatus::Unknown);
}

/// Its next records may have a state that an older program doesn't know.
#[test]
fn resuming_an_older_journal_gives_it_this_version() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    journal.begin(&header(3)).unwrap();
    journal.add_result(0, START, &RowResult::new(SendState::Suppressed));
    journal.write().unwrap();
    drop(journal);
    let new = fs::read_to_string(&path).unwrap();
    let old = new.replacen("\"version\":2", "\"version\":1", 1);
    assert_ne!(old, new);
    fs::write(&path, &old).unwrap();
    let mut journal = Journal::open(&path).unwrap();
    assert_eq!(journal.history(START).unwrap().status(0), RowStatus::Suppressed);
    assert_eq!(fs::read_to_string(&path).unwrap(), old);
    journal.resume().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), new);
}
