//! Reading a journal: from the first line to the last whole one, in bounded memory.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::super::history::History;
use super::error::Error;
use super::header::Header;
use super::lines::Lines;
use super::record::{Event, Record};

/// What the journal at `path` says, at `now` (milliseconds since the epoch). Neither waits for a run that is at work
/// with it, nor changes anything; a last line that isn't whole is left out. None if no run has begun in it.
///
/// # Errors
/// If there is no such file, or it is no journal that can be read.
pub fn read(path: &Path, now: u64) -> Result<Option<(Header, History)>, Error> {
    read_from(open(path)?, path, now)
}

/// As [`read`], from the bytes of a journal. Errors call it `path`.
///
/// # Errors
/// If it is no journal that can be read.
pub fn read_from<R: Read>(reader: R, path: &Path, now: u64) -> Result<Option<(Header, History)>, Error> {
    let mut lines = Lines::new(reader);
    let Some(header) = Header::read(&mut lines, path)? else {
        return Ok(None);
    };
    let mut history = History::new(header.rows, header.started);
    records(&mut lines, &header, path, |record, _| note(&mut history, record))?;
    history.look_at_clock(now);
    Ok(Some((header, history)))
}

/// Opens a journal for reading.
pub(super) fn open(path: &Path) -> Result<File, Error> {
    refuse_irregular(path)?;
    File::open(path).map_err(Error::io(path, "open"))
}

/// A pipe would be waited for, and a device forgets what is written.
pub(super) fn refuse_irregular(path: &Path) -> Result<(), Error> {
    match fs::metadata(path) {
        Ok(metadata) if !metadata.is_file() => Err(Error::Foreign { path: path.to_owned() }),
        _ => Ok(()),
    }
}

/// Reads the records behind the header. Gives each, with the position of its line, to `each`; returns where the last
/// whole line ends.
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
            return Err(damaged("it is longer than any record".to_owned()));
        }
        let record = Record::parse(line.text).map_err(damaged)?;
        if record.row >= header.rows {
            return Err(damaged(format!("it is about row {} of {}", record.row, header.rows)));
        }
        each(record, line.start);
    }
    Ok(length)
}

/// Takes note of a record.
pub(super) fn note(history: &mut History, record: Record) {
    match record.event {
        Event::Intent => history.intend(record.row, record.at),
        Event::Outcome(state) => history.settle(record.row, record.at, state),
    }
}
