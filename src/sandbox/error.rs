//! What can go wrong with the sandbox itself. What its API refuses is a reply, not an error: see `reply`.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Why the sandbox could not do its work.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The store's files could not be read or written.
    #[error("sandbox store {}: cannot {doing}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was being done, as it stands after "cannot".
        doing: &'static str,
        /// What the system said.
        source: Arc<io::Error>,
    },
    /// Another process held the lock and did not let go.
    #[error("sandbox store {}: another process has held its lock for {waited:?}", path.display())]
    Busy {
        /// The log.
        path: PathBuf,
        /// How long this process waited.
        waited: Duration,
    },
    /// The file at the log's place was not written by a sandbox.
    #[error("{} is not a sandbox store", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A complete line of the log can't be read. A line torn by a crash is not this: it is dropped without a word.
    #[error("sandbox store {}: line {line} is damaged: {reason}", path.display())]
    Damaged {
        /// The log.
        path: PathBuf,
        /// Counted from 1.
        line: u64,
        /// What the parser said.
        reason: String,
    },
    /// A newer version wrote something this one does not know. Skipping it might accept a message twice.
    #[error("sandbox store {}: line {line} was written by a newer version (\"{kind}\")", path.display())]
    Newer {
        /// The log.
        path: PathBuf,
        /// Counted from 1.
        line: u64,
        /// The kind of record that is not known here.
        kind: String,
    },
    /// The port could not be had.
    #[error("cannot listen on 127.0.0.1:{port}: {source}")]
    Listen {
        /// The port asked for; 0 is any.
        port: u16,
        /// What the system said.
        source: Arc<io::Error>,
    },
    /// The server's thread could not be started.
    #[error("cannot start the sandbox's server: {0}")]
    Serve(#[source] Arc<io::Error>),
}

impl Error {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        const ELSEWHERE: &str = "set XDG_STATE_HOME to a folder of yours";
        match self {
            Error::Io { source, .. } if is_full(source) => Some(format!(
                "free some space there, {ELSEWHERE}, or forget every message: blooio sandbox reset"
            )),
            Error::Io { .. } => Some(format!("to keep it elsewhere, {ELSEWHERE}")),
            Error::Busy { path, .. } => {
                Some(format!("find that process and end it, or wait for it: lsof {}", quoted(path)))
            }
            Error::Foreign { path } => {
                let path = quoted(path);
                Some(format!("move it out of the way: mv {path} {path}.old"))
            }
            Error::Damaged { .. } => Some("empty the store: blooio sandbox reset".to_owned()),
            Error::Newer { .. } => {
                Some("update this program, or empty the store: blooio sandbox reset".to_owned())
            }
            Error::Listen { port: 1.., .. } => Some("--port 0 takes a port that is free".to_owned()),
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

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    shlex::try_quote(&path).map_or_else(|_| path.clone(), Into::into)
}
