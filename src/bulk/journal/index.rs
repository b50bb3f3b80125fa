//! What the journal says of one row after the other, down to the answers' own words: for reports.

use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Seek};
use std::path::{Path, PathBuf};

use super::super::history::{History, Standing};
use super::super::pages::Pages;
use super::error::Error;
use super::header::Header;
use super::lines::{LONGEST, Lines};
use super::read::{note, open, records};
use super::record::{Event, Outcome, parse_outcome};

/// Small: rows of several runs lie far from each other, and each jump fills it anew.
const BUFFER: usize = 8 * 1024;

/// A journal with the place of each row's last outcome: 8 bytes a row, beside the history's.
#[derive(Debug)]
pub struct Index {
    path: PathBuf,
    header: Header,
    history: History,
    /// Where the lines begin; 0, where the header is, stands for none.
    places: Pages<u64>,
    reader: BufReader<File>,
    line: Vec<u8>,
}

impl Index {
    /// Reads the journal at `path` as [`read`](super::read()) does. None if no run has begun in it.
    ///
    /// # Errors
    /// If there is no such file, or it is no journal that can be read.
    pub fn open(path: &Path) -> Result<Option<Self>, Error> {
        let mut file = open(path)?;
        let mut lines = Lines::new(&file);
        let Some(header) = Header::read(&mut lines, path)? else {
            return Ok(None);
        };
        let mut history = History::new(header.rows, header.started);
        let mut places = Pages::new();
        records(&mut lines, &header, path, |record, start| {
            note(&mut history, record);
            // What came of an earlier try says nothing of the one that an intent begins.
            places.set(record.row, if record.event == Event::Intent { 0 } else { start });
        })?;
        file.rewind().map_err(Error::io(path, "read"))?;
        let reader = BufReader::with_capacity(BUFFER, file);
        Ok(Some(Self { path: path.to_owned(), header, history, places, reader, line: Vec::new() }))
    }

    /// The run's header.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// How a row stands.
    #[must_use]
    pub fn standing(&self, row: u32) -> Standing {
        self.history.standing(row)
    }

    /// How the last try for a row ended; none if it was never tried, or hasn't ended.
    ///
    /// # Errors
    /// If the journal can't be read any more, or has changed.
    pub fn outcome(&mut self, row: u32) -> Result<Option<Outcome>, Error> {
        let place = self.places.get(row);
        if place == 0 {
            return Ok(None);
        }
        let outcome = self.read_line(place).and_then(|()| {
            // It could be read before: the file has changed, or the disk.
            parse_outcome(&self.line).map_err(|why| io::Error::new(ErrorKind::InvalidData, why))
        });
        outcome.map(Some).map_err(Error::io(&self.path, "read"))
    }

    fn read_line(&mut self, place: u64) -> io::Result<()> {
        let position = self.reader.stream_position()?;
        // A jump that stays within the buffer reads nothing.
        self.reader.seek_relative(place.cast_signed().wrapping_sub(position.cast_signed()))?;
        self.line.clear();
        let longest = LONGEST as u64 + 1;
        self.reader.by_ref().take(longest).read_until(b'\n', &mut self.line)?;
        if self.line.last() == Some(&b'\n') {
            self.line.pop();
        }
        Ok(())
    }
}
