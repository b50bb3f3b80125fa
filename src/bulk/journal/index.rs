//! Random access to the last result of each row, including the response's own texts: for reports.

use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Seek};
use std::path::{Path, PathBuf};

use super::error::Error;
use super::header::Header;
use super::lines::{Lines, MAX_LINE};
use super::read::{add, open, records};
use super::record::{Event, RowResult, parse_outcome};
use crate::bulk::history::History;
use crate::bulk::pages::Pages;
use crate::bulk::status::RowStatus;

/// Read buffer size, in bytes. Small because results of several runs are far apart, and every seek refills the buffer.
const BUFFER: usize = 8 * 1024;

/// A journal with the offset of each row's last outcome: 8 bytes per row in addition to the history.
#[derive(Debug)]
pub struct Index {
    path: PathBuf,
    header: Header,
    history: History,
    /// Offset of each row's last outcome; 0, the header's offset, stands for none.
    offsets: Pages<u64>,
    reader: BufReader<File>,
    line: Vec<u8>,
}

impl Index {
    /// Reads the journal at `path` as [`read`](super::read::read) does. None if no run has begun in it.
    ///
    /// # Errors
    /// The file doesn't exist, or isn't a readable journal.
    pub fn open(path: &Path) -> Result<Option<Self>, Error> {
        let mut file = open(path)?;
        let mut lines = Lines::new(&file);
        let Some(header) = Header::read(&mut lines, path)? else {
            return Ok(None);
        };
        let mut history = History::new(header.rows, header.started);
        let mut offsets = Pages::new();
        records(&mut lines, &header, path, |record, start| {
            add(&mut history, record);
            // A new intent makes the result of an earlier send obsolete.
            offsets.set(record.row, if record.event == Event::Intent { 0 } else { start });
        })?;
        file.rewind().map_err(Error::io(path, "read"))?;
        let reader = BufReader::with_capacity(BUFFER, file);
        Ok(Some(Self { path: path.to_owned(), header, history, offsets, reader, line: Vec::new() }))
    }

    /// The run's header.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The status of a row.
    #[must_use]
    pub fn status(&self, row: u32) -> RowStatus {
        self.history.status(row)
    }

    /// The result of a row's last send; none if it was never sent, or the last send has no outcome.
    ///
    /// # Errors
    /// The journal can no longer be read, or has changed.
    pub fn result(&mut self, row: u32) -> Result<Option<RowResult>, Error> {
        let offset = self.offsets.get(row);
        if offset == 0 {
            return Ok(None);
        }
        let result = self.read_line(offset).and_then(|()| {
            // This line was readable before: the file has changed, or the disk is failing.
            parse_outcome(&self.line).map_err(|why| io::Error::new(ErrorKind::InvalidData, why))
        });
        result.map(Some).map_err(Error::io(&self.path, "read"))
    }

    fn read_line(&mut self, offset: u64) -> io::Result<()> {
        let position = self.reader.stream_position()?;
        // A seek within the buffer reads nothing.
        self.reader.seek_relative(offset.cast_signed().wrapping_sub(position.cast_signed()))?;
        self.line.clear();
        let most = MAX_LINE as u64 + 1;
        self.reader.by_ref().take(most).read_until(b'\n', &mut self.line)?;
        if self.line.last() == Some(&b'\n') {
            self.line.pop();
        }
        Ok(())
    }
}
