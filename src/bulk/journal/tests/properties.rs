//! Properties of any records truncated anywhere, and of arbitrary bytes.

use std::fs;

use proptest::prelude::*;

use super::super::{Index, Journal, RowResult, read, read_from};
use super::{START, header, history_of, read_bytes};
use crate::bulk::history::History;
use crate::bulk::status::SendState;

const ROWS: u32 = 6;

/// An intent or a result of a row, in milliseconds after the start.
type Note = (u32, u64, Option<RowResult>);

fn states() -> impl Strategy<Value = SendState> {
    prop::sample::select(vec![
        SendState::Sent,
        SendState::Failed,
        SendState::Refused,
        SendState::Retryable,
        SendState::Unknown,
        SendState::Suppressed,
    ])
}

fn results() -> impl Strategy<Value = RowResult> {
    let text = || prop::option::of(any::<String>());
    let ids = prop::collection::vec(any::<String>(), 0..3);
    (states(), text(), ids, text(), text(), prop::option::of(any::<u16>()), text(), text()).prop_map(
        |(state, to, ids, group, status, http, code, error)| RowResult {
            state,
            to,
            ids,
            group,
            status,
            http,
            code,
            error,
        },
    )
}

fn notes() -> impl Strategy<Value = Vec<Note>> {
    prop::collection::vec((0..ROWS, 0..100_000_000_u64, prop::option::of(results())), 0..12)
}

fn history(notes: &[Note]) -> History {
    let mut history = History::new(ROWS, START);
    for (row, after, result) in notes {
        match result {
            None => history.add_intent(*row, START + after),
            Some(result) => history.add_result(*row, START + after, result.state),
        }
    }
    history.check_clock(START);
    history
}

fn append(journal: &mut Journal, notes: &[Note]) {
    for (row, after, result) in notes {
        match result {
            None => journal.add_intent(*row, START + after),
            Some(result) => journal.add_result(*row, START + after, result),
        }
    }
    journal.write().unwrap();
}

/// The part of a result that is kept in the file.
fn kept(result: &RowResult) -> RowResult {
    let cut = |text: &Option<String>| {
        let text = text.as_deref()?;
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
        Some(text[..ends.take_while(|end| *end <= 200).max().unwrap_or(0)].to_owned())
    };
    RowResult {
        group: cut(&result.group),
        status: cut(&result.status),
        code: cut(&result.code),
        error: cut(&result.error),
        ..result.clone()
    }
}

proptest! {
    // Each case reads some hundred cut journals, and syncs files.
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// A journal truncated anywhere has the history of its complete records, and its run can be resumed.
    #[test]
    fn a_truncated_journal_is_an_earlier_one(notes in notes(), more in notes(), at in any::<prop::sample::Index>()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("j");
        let mut journal = Journal::open(&path).unwrap();
        journal.begin(&header(ROWS)).unwrap();
        append(&mut journal, &notes);
        drop(journal);
        let bytes = fs::read(&path).unwrap();
        prop_assert_eq!(&history_of(&bytes), &history(&notes));

        for length in 0..=bytes.len() {
            let cut = &bytes[..length];
            let whole = memchr::memchr_iter(b'\n', cut).count();
            match read_bytes(cut).unwrap() {
                None => prop_assert_eq!(whole, 0),
                Some((_, found)) => prop_assert_eq!(found, history(&notes[..whole - 1]), "{}", length),
            }
        }

        let length = at.index(bytes.len() + 1);
        fs::write(&path, &bytes[..length]).unwrap();
        let whole = memchr::memchr_iter(b'\n', &bytes[..length]).count();
        let mut journal = Journal::open(&path).unwrap();
        let left = if whole == 0 {
            journal.begin(&header(ROWS)).unwrap();
            &[]
        } else {
            prop_assert_eq!(journal.history(START).unwrap(), history(&notes[..whole - 1]));
            journal.resume().unwrap();
            &notes[..whole - 1]
        };
        append(&mut journal, &more);
        prop_assert_eq!(read(&path, START).unwrap().unwrap().1, history(&[left, &more].concat()));
    }

    #[test]
    fn details_of_results_can_be_read_again(notes in notes()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("j");
        let mut journal = Journal::open(&path).unwrap();
        journal.begin(&header(ROWS)).unwrap();
        append(&mut journal, &notes);
        let mut index = Index::open(&path).unwrap().unwrap();
        for row in 0..ROWS {
            let last = notes.iter().rev().find(|note| note.0 == row).and_then(|note| note.2.as_ref());
            prop_assert_eq!(index.result(row).unwrap(), last.map(kept));
        }
    }

}

proptest! {
    /// Arbitrary content: no panic, the same result with and without the lock, and no change except for a torn line.
    #[test]
    fn arbitrary_bytes_are_read(
        start in prop::sample::select(vec![0, 3, 40, usize::MAX]),
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..200),
            r#"(\{"(intent|outcome)":[0-9]{1,2},"at":[0-9]{1,20}(,"state":"(sent|later|unknown)")?\}[\n\x00]?){0,5}"#
                .prop_map(String::into_bytes),
        ],
        now: u64,
    ) {
        let line = header(ROWS).line().unwrap();
        let bytes = [&line[..start.min(line.len())], &bytes].concat();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("j");
        fs::write(&path, &bytes).unwrap();
        let seen = read_from(&bytes[..], &path, now).map_err(|error| error.to_string());
        let read = read(&path, now).map_err(|error| error.to_string());
        prop_assert_eq!(&seen, &read);
        let opened = Journal::open(&path).and_then(|mut journal| {
            let header = journal.header().cloned();
            let history = journal.history(now)?;
            if header.is_some() {
                journal.resume()?;
            }
            Ok(header.map(|header| (header, history)))
        });
        prop_assert_eq!(&seen, &opened.map_err(|error| error.to_string()));
        let left = fs::read(&path).unwrap();
        prop_assert!(bytes.starts_with(&left));
        prop_assert!(!bytes[left.len()..].contains(&b'\n'));
        if let Ok(Some(_)) = seen {
            prop_assert_eq!(left.last(), Some(&b'\n'));
        } else {
            prop_assert_eq!(left, bytes);
        }
        if let Ok(Some(mut index)) = Index::open(&path) {
            for row in 0..ROWS {
                let _ = index.result(row);
            }
        }
    }
}
