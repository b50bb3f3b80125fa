//! What can be wrong with the file of opt-outs.

use std::io;
use std::path::PathBuf;

use crate::reader;

/// Why the opt-outs can't be read or changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file that is configured doesn't exist.
    #[error("the file of opt-outs {} doesn't exist", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// There is no place for the file.
    #[error("there is no place for a file of opt-outs (HOME is not set)")]
    NoPlace,
    /// Something else than a file is at the path.
    #[error("the file of opt-outs {} is {found}, not a file", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What is there.
        found: &'static str,
    },
    /// The file can't be read.
    #[error("can't read the file of opt-outs {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The file is in another encoding.
    #[error("can't read the file of opt-outs {}: {source}", path.display())]
    Encoding {
        /// The file.
        path: PathBuf,
        /// The encoding.
        source: reader::Encoding,
    },
    /// A line can't be read.
    #[error("{}:{line}: {why}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: u64,
        /// What is wrong with it.
        why: String,
        /// How to correct it.
        hint: Option<String>,
    },
    /// The file can't be written. It is as it was.
    #[error("can't write the file of opt-outs {}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl Error {
    /// Whether the file can't be written. Otherwise it is missing, or can't be read.
    #[must_use]
    pub fn is_write(&self) -> bool {
        matches!(self, Self::Write { .. })
    }

    /// How to fix it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Missing { .. } => Some(
                "correct BLOOIO_OPTOUTS or the profile's optouts, or create the file: blooio optouts add RECIPIENT"
                    .to_owned(),
            ),
            Self::NoPlace => Some("name a file with BLOOIO_OPTOUTS".to_owned()),
            Self::NotAFile { .. } => {
                Some("set BLOOIO_OPTOUTS or the profile's optouts to the path of a CSV file".to_owned())
            }
            Self::Encoding { source, .. } => reader::Unreadable::from(*source).hint(),
            Self::Line { hint, .. } => hint.clone(),
            Self::Read { .. } | Self::Write { .. } => None,
        }
    }
}
