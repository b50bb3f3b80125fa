//! Standard input: read whole, line by line, or copied.

use std::fs::File;
use std::io::{BufRead, Read};

use crate::failure::{self, Failure};
use crate::reader::{self, Unreadable};

/// Standard input.
pub struct Stdin(Box<dyn BufRead>);

impl std::fmt::Debug for Stdin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Stdin").finish_non_exhaustive()
    }
}

impl Stdin {
    pub(super) fn new(stream: Box<dyn BufRead>) -> Self {
        Self(stream)
    }

    /// Reads it to its end, as text.
    ///
    /// # Errors
    /// Those of [`reader::text`].
    pub fn read(&mut self) -> failure::Result<String> {
        reader::text(self.0.by_ref()).map_err(|error| unreadable(&error))
    }

    /// Reads it to its end, byte for byte.
    ///
    /// # Errors
    /// Those of [`reader::whole`].
    pub fn bytes(&mut self) -> failure::Result<Vec<u8>> {
        reader::whole(self.0.by_ref()).map_err(|error| unreadable(&error))
    }

    /// Reads a line, without its line break.
    ///
    /// # Errors
    /// As [`Stdin::read`].
    pub fn line(&mut self) -> failure::Result<String> {
        let mut line = Vec::new();
        let read = self.0.by_ref().take(reader::MOST).read_until(b'\n', &mut line);
        read.map_err(|error| unreadable(&error.into()))?;
        let line = reader::text(line.as_slice()).map_err(|error| unreadable(&error))?;
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }

    /// Reads it to its end, however long it is.
    ///
    /// # Errors
    /// The system's.
    pub fn read_whole(&mut self, bytes: &mut Vec<u8>) -> std::io::Result<usize> {
        self.0.read_to_end(bytes)
    }

    /// Copies it to its end, however long it is.
    ///
    /// # Errors
    /// The system's, on either side.
    pub fn copy_to(&mut self, file: &mut File) -> std::io::Result<()> {
        std::io::copy(&mut self.0, file).map(|_| ())
    }
}

fn unreadable(why: &Unreadable) -> failure::Error {
    Failure::Usage { message: format!("standard input can't be read: {why}"), hint: why.hint() }.into()
}
