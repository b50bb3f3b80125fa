//! The report of a run, row by row.

use std::io;

use serde_json::Map;

use super::super::journal::{Header, Journal};
use super::super::status::SendState;
use super::*;

const START: u64 = 1_732_330_000_000;

fn message(row: u32) -> Message {
    let (line, chat) = (u64::from(row) + 2, format!("+1555000000{row}"));
    Message { row, line, chat, body: Map::new(), key: None }
}

/// A writer to a full disk.
struct Full;

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn journal(path: &Path, notes: &[(u32, Option<RowResult>)]) {
    let header = Header {
        run: "r".into(),
        started: START,
        input: String::new(),
        plan: String::new(),
        rows: 9,
        target: "sandbox".into(),
        shard: None,
        options: Map::new(),
    };
    let mut journal = Journal::open(path).unwrap();
    journal.begin(&header).unwrap();
    for (row, result) in notes {
        match result {
            None => journal.add_intent(*row, START),
            Some(result) => journal.add_result(*row, START, result),
        }
    }
    journal.sync().unwrap();
}

fn report(
    messages: Vec<Result<Message, ReadError>>,
    notes: &[(u32, Option<RowResult>)],
) -> Result<String, Error> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    journal(&path, notes);
    let mut out = Vec::new();
    write(&mut out, messages.into_iter(), Some(&path))?;
    Ok(String::from_utf8(out).unwrap())
}

#[test]
fn each_row_is_told_in_the_order_of_the_input() {
    let sent = RowResult {
        ids: vec!["msg_1".into(), "msg_2".into()],
        group: Some("grp_1".into()),
        status: Some("queued".into()),
        ..RowResult::new(SendState::Sent)
    };
    let refused = RowResult {
        http: Some(403),
        code: Some("no_opt_in".into()),
        error: Some("they said \"stop\", twice".into()),
        ..RowResult::new(SendState::Refused)
    };
    let unknown = RowResult {
        http: Some(502),
        error: Some("bad gateway".into()),
        ..RowResult::new(SendState::Unknown)
    };
    let later = RowResult { error: Some("no connection".into()), ..RowResult::new(SendState::Retryable) };
    let notes = [
        (5, Some(later)),
        (0, None),
        (1, None),
        (1, Some(refused)),
        (0, Some(sent)),
        (2, Some(unknown.clone())),
        (3, Some(unknown)),
        (3, None),
        (6, Some(RowResult::new(SendState::Failed))),
    ];
    let bad =
        RowError { row: 4, line: 6, column: Some("to".into()), what: "\"x\" is not a phone number".into() };
    let torn = RowError { row: 8, line: 10, column: None, what: "not valid UTF-8".into() };
    let mut messages: Vec<_> = (0..9).map(|row| Ok(message(row))).collect();
    messages[4] = Err(ReadError::Row(bad));
    messages[8] = Err(ReadError::Row(torn));
    assert_eq!(
        report(messages, &notes).unwrap(),
        "line,to,status,message_id,group_id,code,error\n\
         2,+15550000000,sent,msg_1 msg_2,grp_1,,\n\
         3,+15550000001,refused,,,no_opt_in,\"they said \"\"stop\"\", twice\"\n\
         4,+15550000002,unknown,,,502,bad gateway\n\
         5,+15550000003,unknown,,,,\n\
         6,,invalid,,,,\"to: \"\"x\"\" is not a phone number\"\n\
         7,+15550000005,not_sent,,,,no connection\n\
         8,+15550000006,failed,,,,\n\
         9,+15550000007,not_sent,,,,\n\
         10,,invalid,,,,not valid UTF-8\n"
    );
}

#[test]
fn before_the_run_began_nothing_was_sent() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    drop(Journal::open(&path).unwrap());
    let mut out = Vec::new();
    write(&mut out, [Ok(message(0))].into_iter(), Some(&path)).unwrap();
    assert!(String::from_utf8(out).unwrap().ends_with("\n2,+15550000000,not_sent,,,,\n"));
}

#[test]
fn whatever_fails_is_named() {
    let broken = vec![Ok(message(0)), Err(ReadError::Input(io::Error::other("it is gone")))];
    let error = report(broken, &[]).unwrap_err();
    assert_eq!(error.to_string(), "can't read the input: it is gone");
    let error = write(io::sink(), [].into_iter(), Some(Path::new("/nowhere/j"))).unwrap_err();
    assert!(matches!(error, Error::Journal(_)), "{error}");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    journal(&path, &[]);
    let error = write(Full, [Ok(message(0))].into_iter(), Some(&path)).unwrap_err();
    assert!(matches!(error, Error::Output(_)), "{error}");
}
