//! Why a journal can't be used.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::version::VERSION;

/// Why a journal can't be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Another run holds its lock.
    #[error("{}: another run is using this journal", path.display())]
    Busy {
        /// The journal.
        path: PathBuf,
    },
    /// The file isn't a journal; it is left unchanged.
    #[error("{}: not a `blooio bulk` journal", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The format is newer than this program.
    #[error("{}: a newer blooio wrote this journal (format version {version}, this one reads up to {VERSION})", path.display())]
    Newer {
        /// The journal.
        path: PathBuf,
        /// Version of the journal.
        version: u64,
    },
    /// A line is neither one that a run writes nor one that a crash leaves.
    #[error("{}:{line}: the journal is damaged: {why}", path.display())]
    Damaged {
        /// The journal.
        path: PathBuf,
        /// The line, from 1.
        line: u64,
        /// What is wrong with it.
        why: String,
    },
    /// The system reports an error.
    #[error("can't {what} the journal {}: {source}", path.display())]
    Io {
        /// The journal.
        path: PathBuf,
        /// What failed, as a verb.
        what: &'static str,
        /// The system's error.
        source: io::Error,
    },
}

impl Error {
    /// Whether the system reported the error, rather than the content of the file being wrong.
    #[must_use]
    pub fn is_io(&self) -> bool {
        matches!(self, Self::Io { .. })
    }

    /// What to do about it, if known.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Busy { .. } => {
                Some("wait for that run to finish, or stop it; `blooio bulk status` shows its progress")
            }
            Self::Foreign { .. } => {
                Some("choose another file with --journal; it is created if it doesn't exist")
            }
            Self::Newer { .. } => Some("update blooio, or resume the run with the version that began it"),
            Self::Damaged { .. } => Some(
                "repair the line, or start over with --restart, which sends every row again; nothing was sent \
                 this time",
            ),
            Self::Io { what: "lock", .. } => {
                Some("put the journal on a local disk with --journal: runs need a file system with locks")
            }
            Self::Io { source, .. } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                    Some("free some disk space, then run the same command again: it resumes where it stopped")
                }
                _ => None,
            },
        }
    }

    /// Turns an I/O error into an error of the journal at `path`.
    pub(super) fn io(path: &Path, what: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { path: path.to_owned(), what, source }
    }

    pub(super) fn damaged(path: &Path, line: u64, why: impl Into<String>) -> Self {
        Self::Damaged { path: path.to_owned(), line, why: why.into() }
    }
}
