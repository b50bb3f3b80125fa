//! Standard input: read whole, by the line, or copied.

use std::fs::File;
use std::io::{BufRead, Read};

use super::failure::Failure;

/// It is read whole, but not without end.
const MAX_INPUT: u64 = 16 * 1024 * 1024;

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

    /// Reads it to its end.
    ///
    /// # Errors
    /// It can't be read, is larger than 16 MiB, or is not UTF-8.
    pub fn read(&mut self) -> anyhow::Result<String> {
        let mut bytes = Vec::new();
        self.0
            .by_ref()
            .take(MAX_INPUT + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(&error.to_string()))?;
        if bytes.len() as u64 > MAX_INPUT {
            return Err(unreadable("it is larger than 16 MiB"));
        }
        String::from_utf8(bytes).map_err(|_| unreadable("it is not UTF-8"))
    }

    /// Reads a line, without its end.
    ///
    /// # Errors
    /// As [`Stdin::read`].
    pub fn line(&mut self) -> anyhow::Result<String> {
        let mut line = Vec::new();
        self.0
            .by_ref()
            .take(MAX_INPUT)
            .read_until(b'\n', &mut line)
            .map_err(|error| unreadable(&error.to_string()))?;
        let line = String::from_utf8(line).map_err(|_| unreadable("it is not UTF-8"))?;
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }

    /// Copies it to its end, however long it is.
    ///
    /// # Errors
    /// The system's, on either side.
    pub fn copy_to(&mut self, file: &mut File) -> std::io::Result<()> {
        std::io::copy(&mut self.0, file).map(|_| ())
    }
}

fn unreadable(why: &str) -> anyhow::Error {
    Failure::Usage { message: format!("standard input can't be read: {why}"), hint: None }.into()
}
