//! The journal on real files, on failing disks, and with arbitrary bytes.

mod disk;
mod files;
mod odd;
mod properties;

use std::path::Path;

use super::{Error, Header, RowResult, read_from};
use crate::bulk::history::History;
use crate::bulk::status::SendState;

pub(super) const START: u64 = 1_732_330_000_000;

pub(super) fn header(rows: u32) -> Header {
    Header {
        run: "3f0c4a4e-4a0f-4f4e-9c53-9d5e2f1b7a94".into(),
        started: START,
        input: "ab".repeat(32),
        plan: "cd".repeat(32),
        rows,
        target: "sandbox".into(),
        shard: None,
        options: serde_json::Map::new(),
    }
}

/// The bytes of a journal with these lines after the header.
pub(super) fn journal(rows: u32, lines: &[&[u8]]) -> Vec<u8> {
    let mut bytes = header(rows).line().unwrap();
    for line in lines {
        bytes.extend_from_slice(line);
        bytes.push(b'\n');
    }
    bytes
}

pub(super) fn read_bytes(bytes: &[u8]) -> Result<Option<(Header, History)>, Error> {
    read_from(bytes, Path::new("j"), START)
}

/// The history that the bytes of a journal tell.
pub(super) fn history_of(bytes: &[u8]) -> History {
    read_bytes(bytes).unwrap().unwrap().1
}

/// A result with all details.
pub(super) fn full(state: SendState) -> RowResult {
    RowResult {
        state,
        to: Some("+15551234567".into()),
        ids: vec!["msg_1".into(), "msg_\"2\"".into()],
        group: Some("grp_1".into()),
        status: Some("queued".into()),
        http: Some(403),
        code: Some("a_code".into()),
        error: Some("it\u{0} was\nrefused: “no”".into()),
    }
}
