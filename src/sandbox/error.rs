//! Errors of the sandbox itself. A request that its API refuses gets a reply instead: see `reply`.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Why the sandbox could not work.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The store's files could not be read or written.
    #[error("sandbox store {}: cannot {doing}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The operation, in words that follow "cannot".
        doing: &'static str,
        /// The system's error.
        source: Arc<io::Error>,
    },
    /// Another process did not release the lock.
    #[error("sandbox store {}: another process has held its lock for {waited:?}", path.display())]
    Busy {
        /// The log.
        path: PathBuf,
        /// How long this process waited.
        waited: Duration,
    },
    /// The file at the log's path was not written by a sandbox.
    #[error("{} is not a sandbox store", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A complete line of the log can't be read. A line that a crash left unfinished is dropped silently instead.
    #[error("sandbox store {}: line {line} is damaged: {reason}", path.display())]
    Damaged {
        /// The log.
        path: PathBuf,
        /// Counted from 1.
        line: u64,
        /// The parser's error.
        reason: String,
    },
    /// The log has a later format version than this program reads.
    #[error("sandbox store {}: its format is version {version}, this program reads version {supported}", path.display())]
    NewerVersion {
        /// The log.
        path: PathBuf,
        /// The log's version.
        version: u64,
        /// The version that this program reads and writes.
        supported: u64,
    },
    /// The log has a kind of record that this program doesn't know. Skipping it might accept a message twice.
    #[error("sandbox store {}: line {line} has an unknown record \"{kind}\"", path.display())]
    UnknownRecord {
        /// The log.
        path: PathBuf,
        /// Counted from 1.
        line: u64,
        /// The kind of the record.
        kind: String,
    },
    /// The server can't listen on the port.
    #[error("cannot listen on 127.0.0.1:{port}: {source}")]
    Listen {
        /// The port asked for; 0 is any.
        port: u16,
        /// The system's error.
        source: Arc<io::Error>,
    },
    /// The server's thread could not be started.
    #[error("cannot start the sandbox's server: {0}")]
    Serve(#[source] Arc<io::Error>),
}

impl Error {
    /// How to solve it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        const ELSEWHERE: &str = "set XDG_STATE_HOME to a folder you can write to";
        match self {
            Error::Io { source, .. } if is_full(source) => Some(format!(
                "free some space there, {ELSEWHERE}, or drop every message: blooio sandbox reset"
            )),
            Error::Io { .. } => Some(ELSEWHERE.to_owned()),
            Error::Busy { path, .. } => {
                Some(format!("wait for that process, or find it and end it: lsof {}", quoted(path)))
            }
            Error::Foreign { path } => {
                let path = quoted(path);
                Some(format!("move it out of the way: mv {path} {path}.old"))
            }
            Error::Damaged { .. } => Some("empty the store: blooio sandbox reset".to_owned()),
            Error::NewerVersion { .. } | Error::UnknownRecord { .. } => {
                Some("update this program, or empty the store: blooio sandbox reset".to_owned())
            }
            Error::Listen { port: 1.., .. } => {
                Some("use any free port: blooio sandbox serve --port 0".to_owned())
            }
            Error::Listen { .. } | Error::Serve(_) => None,
        }
    }
}

/// No room on the disk, in the quota, or for a file of that size.
fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    )
}

/// A path quoted for a shell.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    shlex::try_quote(&path).map_or_else(|_| path.clone(), Into::into)
}
