//! What can go wrong with the sandbox itself. What its API refuses is a reply, not an error: see `reply`.

use std::io;
use std::path::PathBuf;

/// Why the sandbox could not do its work.
#[derive(Debug, thiserror::Error)]
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
        source: io::Error,
    },
    /// The file at the log's place was not written by a sandbox.
    #[error("{} is not a sandbox store", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A complete line of the log can't be read. A line torn by a crash is not this: it is dropped without a word.
    #[error("sandbox store {}: line {line} is damaged (to empty it: blooio sandbox reset): {reason}", path.display())]
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
        source: io::Error,
    },
    /// The server's thread could not be started.
    #[error("cannot start the sandbox's server: {0}")]
    Serve(#[source] io::Error),
}
