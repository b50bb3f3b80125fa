//! Reading a journal from the first line to the last complete one, in bounded memory.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::error::Error;
use super::header::Header;
use super::lines::Lines;
use super::record::{Event, Record};
use crate::bulk::history::History;

/// Reads the journal at `path` at the time `now` (milliseconds since the epoch). Neither waits for a run that uses it
/// nor changes anything; an incomplete last line is ignored. None if no run has begun in it.
///
/// # Errors
/// The file doesn't exist, or isn't a readable journal.
pub fn read(path: &Path, now: u64) -> Result<Option<(Header, History)>, Error> {
    read_from(open(path)?, path, now)
}

/// Like [`read`], but from a reader; `path` is the name for errors.
///
/// # Errors
/// It isn't a readable journal.
pub fn read_from<R: Read>(reader: R, path: &Path, now: u64) -> Result<Option<(Header, History)>, Error> {
    let mut lines = Lines::new(reader);
    let Some(header) = Header::read(&mut lines, path)? else {
        return Ok(None);
    };
    let mut history = History::new(header.rows, header.started);
    records(&mut lines, &header, path, |record, _| add(&mut history, record))?;
    history.check_clock(now);
    Ok(Some((header, history)))
}

/// Opens a journal for reading.
pub(super) fn open(path: &Path) -> Result<File, Error> {
    refuse_irregular(path)?;
    File::open(path).map_err(Error::io(path, "open"))
}

/// Refuses pipes, for which opening blocks, and devices, which don't keep what is written.
pub(super) fn refuse_irregular(path: &Path) -> Result<(), Error> {
    match fs::metadata(path) {
        Ok(metadata) if !metadata.is_file() => Err(Error::Foreign { path: path.to_owned() }),
        _ => Ok(()),
    }
}

/// Reads the records after the header. Calls `each` with each record and the offset of its line, and returns the offset
/// of the end of the last complete line.
pub(super) fn records<R: Read>(
    lines: &mut Lines<R>,
    header: &Header,
    path: &Path,
    mut each: impl FnMut(Record, u64),
) -> Result<u64, Error> {
    let mut length = lines.position();
    while let Some(line) = lines.next().map_err(Error::io(path, "read"))? {
        let is_lost = line.has_nul;
        if !line.is_whole && (is_lost || !line.is_cut) {
            break;
        }
        length = line.end;
        if is_lost {
            continue;
        }
        let damaged = |why: String| Error::damaged(path, line.number, why);
        if line.is_cut {
            return Err(damaged("longer than any record".to_owned()));
        }
        let record = Record::parse(line.text).map_err(damaged)?;
        if record.row >= header.rows {
            return Err(damaged(format!("row {} is not in 0..{}", record.row, header.rows)));
        }
        each(record, line.start);
    }
    Ok(length)
}

/// Adds a record to the history.
pub(super) fn add(history: &mut History, record: Record) {
    match record.event {
        Event::Intent => history.add_intent(record.row, record.at),
        Event::Outcome(state) => history.add_result(record.row, record.at, state),
    }
}
