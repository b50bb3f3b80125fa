//! What a listener keeps between runs, in files that only one listener at a time may use.

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::ledger::Ledger;
use crate::files::Lock;

/// How many listeners on a free port may run at once.
const SLOTS: usize = 100;

/// Why a listener can't have its state.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another listener uses it.
    #[error("another listener is running for {what}")]
    Busy {
        /// What both are for.
        what: String,
    },
    /// Its files can't be used.
    #[error("can't use {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

/// The files of a listener, until it is dropped.
#[derive(Debug)]
pub struct State {
    /// The events that were taken.
    pub ledger: Ledger,
    /// How many lines of the ledger can't be read.
    pub damaged: usize,
    path: PathBuf,
    _lock: Lock,
}

impl State {
    /// The state of the listener on a port, for what it hands its events to. On a free port (0) it is the first that isn't
    /// in use: a restart finds the same.
    ///
    /// # Errors
    /// Its files can't be used, or another listener uses them.
    pub fn of_port(folder: &Path, port: u16, target: &str) -> Result<Self, Error> {
        let end = if target.is_empty() { String::new() } else { format!("-{}", short_hash(target)) };
        if port != 0 {
            let name = format!("port-{port}{end}");
            return Self::open(folder, &name)?.ok_or_else(|| Error::Busy { what: format!("port {port}") });
        }
        for slot in 1..=SLOTS {
            if let Some(state) = Self::open(folder, &format!("free-port-{slot}{end}"))? {
                return Ok(state);
            }
        }
        Err(Error::Busy { what: "every free port".to_owned() })
    }

    /// The state of the listener that polls a webhook of the API at `base`.
    ///
    /// # Errors
    /// Its files can't be used, or another listener uses them.
    pub fn of_webhook(folder: &Path, base: &str, webhook: &str) -> Result<Self, Error> {
        let plain: String = webhook.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
        let name = format!("poll-{plain}-{}", short_hash(&format!("{base} {webhook}")));
        Self::open(folder, &name)?.ok_or_else(|| Error::Busy { what: format!("webhook {webhook}") })
    }

    /// None if another listener uses it.
    fn open(folder: &Path, name: &str) -> Result<Option<Self>, Error> {
        let path = folder.join(format!("{name}.ledger"));
        let failed = |source| Error::Io { path: path.clone(), source };
        let Some(mut lock) = Lock::try_take(&path).map_err(failed)? else { return Ok(None) };
        lock.keep();
        let (ledger, damaged) = Ledger::open(&path).map_err(failed)?;
        Ok(Some(Self { ledger, damaged, path, _lock: lock }))
    }

    /// The file of the cursor.
    #[must_use]
    pub fn cursor(&self) -> PathBuf {
        self.path.with_extension("cursor")
    }
}

/// Eight hexadecimal digits that stand for a text.
fn short_hash(text: &str) -> String {
    let hash: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    hex::encode(&hash[..4])
}
