//! The journal's first line: the header, which identifies the run.

use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::Error;
use super::lines::{Line, Lines, MAX_LINE};
use super::version::{START, VERSION};

/// Identifies a run. A resumed run must have the same header, apart from run ID and time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// The run's ID, a UUID.
    pub run: String,
    /// When the run began, in milliseconds since the epoch.
    pub started: u64,
    /// SHA-256 of the input, in hexadecimal.
    pub input: String,
    /// SHA-256 of the messages: recipients and bodies.
    pub plan: String,
    /// Number of records in the input, including invalid rows and those of other shards.
    pub rows: u32,
    /// The API's base URL, or `sandbox`.
    pub target: String,
    /// `I/N` if the run sends one shard of the input.
    pub shard: Option<String>,
    /// The options of the run, to tell which of them changed.
    #[serde(default)]
    pub options: Map<String, Value>,
}

#[derive(Deserialize)]
struct Tag {
    blooio: String,
    version: u64,
}

impl Header {
    /// The header as a line with its line break.
    ///
    /// # Errors
    /// It would be too long to be read again.
    pub(super) fn line(&self) -> io::Result<Vec<u8>> {
        let fields = serde_json::to_vec(self)?;
        let mut line = START.to_vec();
        line.extend_from_slice(VERSION.to_string().as_bytes());
        line.push(b',');
        line.extend_from_slice(fields.strip_prefix(b"{").unwrap_or(&fields));
        if line.len() > MAX_LINE {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the run's options are too long"));
        }
        line.push(b'\n');
        Ok(line)
    }

    /// Reads the first line. None if the file is empty, or holds only the beginning of a header that was never written
    /// completely: then nothing can have been sent.
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
        // The derived deserializer would accept an array as well.
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
            Tag { version: 1..=VERSION, .. } => serde_json::from_slice(text).map(Some).map_err(damaged),
            Tag { .. } => Err(Error::damaged(path, 1, "unknown format version")),
        }
    }
}

/// Whether a line may be a header that was only partly written to disk: its beginning, perhaps followed by NUL bytes.
fn is_torn(line: &Line) -> bool {
    let written = line.text.split(|byte| *byte == 0).next().unwrap_or_default();
    if written.is_empty() {
        // A line break wouldn't have been written without other bytes of the line.
        return !line.is_whole && line.text.iter().all(|byte| *byte == 0);
    }
    written.starts_with(START) || START.starts_with(written)
}
