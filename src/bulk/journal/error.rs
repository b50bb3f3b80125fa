//! What can be wrong with a journal, in words.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::header::VERSION;

/// Why a journal can't be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Another run has locked it.
    #[error("{}: another run is at work with this journal", path.display())]
    Busy {
        /// The journal.
        path: PathBuf,
    },
    /// It is something else, and left as it is.
    #[error("{}: not a journal of blooio bulk", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Its format is of a later version.
    #[error("{}: a newer blooio wrote this journal (its version is {version}, known here is {VERSION})", path.display())]
    Newer {
        /// The journal.
        path: PathBuf,
        /// Its version.
        version: u64,
    },
    /// A line is none that a run writes, nor what a crash leaves.
    #[error("{}:{line}: the journal is damaged: {why}", path.display())]
    Damaged {
        /// The journal.
        path: PathBuf,
        /// The line, from 1.
        line: u64,
        /// What is wrong with it.
        why: String,
    },
    /// The machine said no.
    #[error("can't {what} the journal {}: {source}", path.display())]
    Io {
        /// The journal.
        path: PathBuf,
        /// What was tried: a verb.
        what: &'static str,
        /// Why not.
        source: io::Error,
    },
}

impl Error {
    /// Whether the machine said no, and not what the file holds.
    #[must_use]
    pub fn is_io(&self) -> bool {
        matches!(self, Self::Io { .. })
    }

    /// What to do about it, if that can be said.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Busy { .. } => {
                Some("wait until that run is done, or stop it; bulk status shows how far it is")
            }
            Self::Foreign { .. } => Some("give --journal a file of its own; it is made if it isn't there"),
            Self::Newer { .. } => Some("go on with the blooio that began this run, or update this one"),
            Self::Damaged { .. } => Some(
                "nothing was sent on the ground of it: repair the line, or begin a new run with --restart, \
                 which sends every row again",
            ),
            Self::Io { what: "lock", .. } => {
                Some("a journal must be locked: put it on a disk of this machine with --journal")
            }
            Self::Io { source, .. } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some(
                    "make room on the disk, then give the same command again: it goes on where it stopped",
                ),
                _ => None,
            },
        }
    }

    /// Makes an error of the system one of this journal.
    pub(super) fn io(path: &Path, what: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { path: path.to_owned(), what, source }
    }

    pub(super) fn damaged(path: &Path, line: u64, why: impl Into<String>) -> Self {
        Self::Damaged { path: path.to_owned(), line, why: why.into() }
    }
}
