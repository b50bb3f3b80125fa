//! Disks that are full, or fail to sync or to truncate.

use std::io;

use super::super::RowResult;
use super::super::write::{Store, Writer};
use super::{START, header, history_of};
use crate::bulk::status::{RowStatus, SendState};

/// A file in memory, on a disk with limited space.
struct Disk {
    file: Vec<u8>,
    room: usize,
    can_sync: bool,
    can_truncate: bool,
    syncs: u32,
}

impl Store for Disk {
    fn append(&mut self, position: u64, bytes: &[u8]) -> io::Result<()> {
        assert_eq!(position, self.file.len() as u64, "not at the end");
        let fitting = bytes.len().min(self.room.saturating_sub(self.file.len()));
        self.file.extend_from_slice(&bytes[..fitting]);
        if fitting < bytes.len() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        if !self.can_truncate {
            return Err(io::Error::other("no truncate"));
        }
        self.file.truncate(usize::try_from(length).unwrap());
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.syncs += 1;
        if self.can_sync { Ok(()) } else { Err(io::Error::other("no sync")) }
    }
}

/// A run on a disk with `room` bytes after the header.
fn writer(room: usize) -> Writer<Disk> {
    let line = header(10).line().unwrap();
    let disk =
        Disk { file: Vec::new(), room: line.len() + room, can_sync: true, can_truncate: true, syncs: 0 };
    let mut writer = Writer::new(disk);
    writer.begin(&line, START).unwrap();
    writer
}

fn sent() -> RowResult {
    RowResult::new(SendState::Sent)
}

#[test]
fn a_full_disk_leaves_whole_lines_and_no_intent_that_was_not_synced() {
    for room in 0..300 {
        let mut writer = writer(room);
        writer.add_intent(0, START);
        let is_first_on_disk = writer.sync().is_ok();
        if is_first_on_disk {
            writer.add_result(0, START, &sent());
        }
        writer.add_intent(1, START);
        writer.add_intent(2, START);
        let is_second_on_disk = writer.sync().is_ok();
        let history = history_of(&writer.store.file);
        assert_eq!(writer.store.file.last(), Some(&b'\n'), "{room}");
        assert_eq!(history.status(1) == RowStatus::Unknown, is_second_on_disk, "{room}");
        assert_eq!(history.status(2) == RowStatus::Unknown, is_second_on_disk, "{room}");

        // There is room for the outcome of a request in flight, never for the dropped intents.
        writer.store.room += 60;
        writer.write().unwrap();
        let history = history_of(&writer.store.file);
        assert_eq!(history.status(0) == RowStatus::Sent, is_first_on_disk, "{room}");
        assert_eq!(history.status(2) == RowStatus::Unknown, is_second_on_disk, "{room}");
        // Once there is room again, the run may continue.
        writer.store.room += 1000;
        writer.add_intent(3, START);
        writer.sync().unwrap();
        assert_eq!(history_of(&writer.store.file).status(3), RowStatus::Unknown, "{room}");
    }
}

#[test]
fn after_a_failed_sync_there_is_no_other() {
    let mut writer = writer(1000);
    writer.add_intent(0, START);
    writer.sync().unwrap();
    writer.store.can_sync = false;
    writer.add_intent(1, START);
    assert!(writer.sync().is_err());
    writer.store.can_sync = true;
    let syncs = writer.store.syncs;
    writer.add_intent(2, START);
    writer.add_result(0, START, &sent());
    writer.add_result(1, START, &RowResult::new(SendState::Retryable));
    let error = writer.sync().unwrap_err();
    assert_eq!(error.to_string(), "an earlier sync failed");
    assert_eq!(writer.store.syncs, syncs);
    writer.write().unwrap();
    let history = history_of(&writer.store.file);
    let statuses = [0, 1, 2].map(|row| history.status(row));
    assert_eq!(statuses, [RowStatus::Sent, RowStatus::Retryable, RowStatus::Untouched]);
}

#[test]
fn what_cannot_be_taken_back_is_left_alone() {
    let mut writer = writer(50);
    writer.store.can_truncate = false;
    writer.add_intent(0, START);
    writer.add_intent(1, START);
    assert!(writer.sync().is_err());
    let left = writer.store.file.clone();
    assert_ne!(left.last(), Some(&b'\n'));
    (writer.store.can_truncate, writer.store.room) = (true, 10_000);
    writer.add_result(0, START, &sent());
    assert!(writer.write().is_err());
    assert!(writer.sync().is_err());
    assert_eq!(writer.store.file, left);
    assert_eq!(history_of(&left).status(0), RowStatus::Unknown);
}

#[test]
fn a_sync_with_nothing_new_costs_none() {
    let mut writer = writer(1000);
    assert_eq!(writer.store.syncs, 1);
    writer.sync().unwrap();
    assert_eq!(writer.store.syncs, 1);
    writer.add_result(0, START, &sent());
    writer.write().unwrap();
    writer.sync().unwrap();
    writer.sync().unwrap();
    assert_eq!(writer.store.syncs, 2);
}

#[test]
fn intents_between_outcomes_are_discarded() {
    let mut writer = writer(1000);
    for row in 0..4 {
        writer.add_result(row, START, &sent());
        writer.add_intent(row + 4, START);
        writer.add_intent(row + 5, START);
    }
    writer.discard_intents();
    writer.add_intent(9, START);
    writer.sync().unwrap();
    let history = history_of(&writer.store.file);
    let counts = history.counts();
    assert_eq!((counts.sent, counts.unknown), (4, 1));
    assert_eq!(history.status(9), RowStatus::Unknown);
}

#[test]
fn a_beginning_that_failed_is_none() {
    let line = header(10).line().unwrap();
    for (room, can_sync, can_truncate) in [(20, true, true), (9999, false, true), (9999, true, false)] {
        let mut writer = Writer::new(Disk { file: Vec::new(), room, can_sync, can_truncate, syncs: 0 });
        assert!(writer.begin(&line, START).is_err());
        writer.add_intent(0, START);
        assert!(writer.sync().is_err());
    }
}
