//! The formats of an input.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// Format of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values with a header line (RFC 4180).
    Csv,
    /// Tab-separated values with a header line. Quotes have no special meaning.
    Tsv,
    /// One JSON object per line.
    JsonLines,
}

impl Format {
    /// The format for a file name extension, in any case: `.csv`, `.tsv`, `.jsonl` or `.ndjson`.
    #[must_use]
    pub fn of_path(path: &Path) -> Option<Self> {
        path.extension()?.to_str()?.parse().ok()
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::JsonLines => "jsonl",
        })
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    /// Reads `csv`, `tsv`, `jsonl` or `ndjson`, in any case.
    ///
    /// # Errors
    /// Any other word.
    fn from_str(word: &str) -> Result<Self, UnknownFormat> {
        match word.to_ascii_lowercase().as_str() {
            "csv" => Ok(Self::Csv),
            "tsv" => Ok(Self::Tsv),
            "jsonl" | "ndjson" => Ok(Self::JsonLines),
            _ => Err(UnknownFormat(word.to_owned())),
        }
    }
}

/// A word that isn't the name of a format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a format: csv, tsv, jsonl or ndjson")]
pub struct UnknownFormat(pub String);
