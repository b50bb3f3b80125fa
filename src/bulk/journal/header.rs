//! The journal's first line: what the run is about, and whether a file is a journal at all.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::Error;
use super::lines::{LONGEST, Line, Lines};

/// The version of the format that is written here, and the latest that is read.
pub(super) const VERSION: u64 = 1;

/// How the first line of every version begins.
const START: &[u8; 27] = br#"{"blooio":"bulk","version":"#;

/// What a run is about. A run that goes on must be about the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// The run's ID, a UUID.
    pub run: String,
    /// When it began, in milliseconds since the epoch.
    pub started: u64,
    /// SHA-256 of the input, in hexadecimal digits.
    pub input: String,
    /// SHA-256 of what is made of the input: recipients and bodies.
    pub plan: String,
    /// Records in the input, bad ones and those of other shards among them.
    pub rows: u32,
    /// The API's base URL, or `sandbox`.
    pub target: String,
    /// `I/N` when the run is one of several over the same input.
    pub shard: Option<String>,
    /// The options, for people who look.
    #[serde(default)]
    pub options: Map<String, Value>,
}

/// Whether the file at `path` begins as journals of all versions do, whatever its name and whatever follows.
#[must_use]
pub fn is_journal(path: &Path) -> bool {
    let mut start = [0; START.len()];
    // A pipe would be waited for.
    path.is_file()
        && File::open(path).is_ok_and(|mut file| file.read_exact(&mut start).is_ok() && start == *START)
}

#[derive(Deserialize)]
struct Tag {
    blooio: String,
    version: u64,
}

impl Header {
    /// The line, with its end.
    ///
    /// # Errors
    /// If it would be too long to be read again.
    pub(super) fn line(&self) -> io::Result<Vec<u8>> {
        let fields = serde_json::to_vec(self)?;
        let mut line = START.to_vec();
        line.extend_from_slice(VERSION.to_string().as_bytes());
        line.push(b',');
        line.extend_from_slice(fields.strip_prefix(b"{").unwrap_or(&fields));
        if line.len() > LONGEST {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "its options are too long"));
        }
        line.push(b'\n');
        Ok(line)
    }

    /// Reads the first line. None if the file is empty, or holds no more than the start of a header that never was
    /// whole on the disk: then nothing can have been sent.
    pub(super) fn read<R: Read>(lines: &mut Lines<R>, path: &Path) -> Result<Option<Self>, Error> {
        let foreign = || Error::Foreign { path: path.to_owned() };
        let Some(line) = lines.next().map_err(Error::io(path, "read"))? else {
            return Ok(None);
        };
        if line.is_cut {
            return Err(foreign());
        }
        if !line.is_whole || line.has_nul {
            let is_ours = is_torn(&line);
            let is_all = lines.is_at_end().map_err(Error::io(path, "read"))?;
            return if is_ours && is_all { Ok(None) } else { Err(foreign()) };
        }
        let text = line.text;
        // An array would do for the derived reader, too.
        if !text.starts_with(b"{") {
            return Err(foreign());
        }
        let damaged = |error: serde_json::Error| {
            Error::damaged(path, 1, format!("the header can't be read (column {})", error.column()))
        };
        let tag: Tag = match serde_json::from_slice(text) {
            Ok(tag) => tag,
            Err(error) if text.starts_with(START) => return Err(damaged(error)),
            Err(_) => return Err(foreign()),
        };
        match tag {
            Tag { blooio, .. } if blooio != "bulk" => Err(foreign()),
            Tag { version, .. } if version > VERSION => Err(Error::Newer { path: path.to_owned(), version }),
            Tag { version: VERSION, .. } => serde_json::from_slice(text).map(Some).map_err(damaged),
            Tag { .. } => Err(Error::damaged(path, 1, "there is no such version of the format")),
        }
    }
}

/// Whether this can be all that came to the disk of a header: its beginning, then perhaps NUL bytes.
fn is_torn(line: &Line) -> bool {
    let written = line.text.split(|byte| *byte == 0).next().unwrap_or_default();
    if written.is_empty() {
        // The end of the line would have come with other bytes of it.
        return !line.is_whole && line.text.iter().all(|byte| *byte == 0);
    }
    written.starts_with(START) || START.starts_with(written)
}
