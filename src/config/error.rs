//! Errors of the settings. Messages name file and line, flag or variable, and never hold a secret. The exit code is left
//! to `failure`.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::Duration;

use super::invalid::Invalid;
use super::origin::{Place, quoted};
use crate::duration::format_duration;

/// Why the settings can't be loaded, or the configuration file can't be edited.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A variable isn't UTF-8.
    #[error("{variable}: not valid UTF-8")]
    NotUnicode {
        /// Its name.
        variable: &'static str,
    },
    /// A value that isn't one of its type.
    #[error("{}: {invalid}", place.with(shown.as_deref()))]
    Value {
        /// Where it was written.
        place: Place,
        /// The value in quotes; none if it may hold a secret.
        shown: Option<String>,
        /// What was expected.
        invalid: Invalid,
    },
    /// The file that a flag or a variable names isn't there.
    #[error("{}: no such file", place.with(Some(&quoted(&path.to_string_lossy()))))]
    Missing {
        /// Who named it.
        place: Place,
        /// The file.
        path: PathBuf,
    },
    /// The file can't be read.
    #[error("can't read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file can't be written.
    #[error("can't write {}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The path of the file to write isn't a regular file.
    #[error("can't write {}: it is {found}, not a regular file", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it is instead.
        found: &'static str,
    },
    /// The file isn't TOML. The parser's own message quotes the line, which may hold a key: only its first line is kept.
    #[error("{}:{line}:{column}: {message}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// The parser's message.
        message: String,
    },
    /// A key that doesn't exist.
    #[error("{place}: unknown key")]
    UnknownKey {
        /// Where it was written.
        place: Place,
        /// The nearest known key, or what else to do.
        hint: String,
    },
    /// More than one key says where the API key is.
    #[error("{}:{}: {} conflicts with {} (line {}): a profile can have only one of them", path.display(), first.1, first.0, second.0, second.1)]
    KeyConflict {
        /// The file.
        path: PathBuf,
        /// The first of them, and its line.
        first: (String, usize),
        /// The second of them, and its line.
        second: (String, usize),
    },
    /// There is no profile of this name.
    #[error("{}: no such profile", place.with(Some(&format!("{name:?}"))))]
    UnknownProfile {
        /// Who named it.
        place: Place,
        /// The name.
        name: String,
        /// The nearest known one, and all of them.
        hint: String,
    },
    /// A key that must be a table is something else.
    #[error("{}: {key}: expected a table", path.display())]
    NotATable {
        /// The file.
        path: PathBuf,
        /// The key.
        key: String,
    },
    /// No layer has an API key.
    #[error("no API key in profile {profile:?}")]
    NoKey {
        /// The profile in use.
        profile: String,
    },
    /// The file that holds the API key or a webhook secret can't be read.
    #[error("{place}: can't read {}: {source}", path.display())]
    KeyFile {
        /// Where it is named.
        place: Place,
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The text from a file or a command can't be an API key. It isn't shown.
    #[error("{place}: the key {invalid}")]
    BadKey {
        /// Where it is named.
        place: Place,
        /// What is wrong with it.
        invalid: Invalid,
    },
    /// The first line of a file can't be a webhook secret. It isn't shown.
    #[error("{place} {}: the secret {invalid}", path.display())]
    BadSecret {
        /// What named it.
        place: Place,
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        invalid: Invalid,
    },
    /// The command that prints the API key can't be started.
    #[error("{place}: can't run the command: {source}")]
    KeyCommand {
        /// Where it was written.
        place: Place,
        /// Why.
        source: io::Error,
    },
    /// The command that prints the API key failed. Its output isn't shown.
    #[error("{place}: the command failed: {status}")]
    KeyCommandFailed {
        /// Where it was written.
        place: Place,
        /// How it ended.
        status: ExitStatus,
    },
    /// The command that prints the API key printed none in time.
    #[error("{place}: the command printed no line within {}", format_duration(*limit))]
    KeyCommandSilent {
        /// Where it was written.
        place: Place,
        /// The time limit.
        limit: Duration,
    },
}

impl Error {
    /// The error for a value that was refused. The value is shown unless it may hold a secret.
    pub(super) fn refused(place: Place, text: &str, invalid: Invalid) -> Self {
        let shown = invalid.may_show().then(|| quoted(text));
        Self::Value { place, shown, invalid }
    }

    /// How to fix it, if that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::UnknownKey { hint, .. } | Self::UnknownProfile { hint, .. } => Some(hint.clone()),
            Self::Missing { .. } => {
                Some("check the path, or create the file with `blooio config init`".to_owned())
            }
            Self::KeyConflict { .. } => Some("remove one of them".to_owned()),
            Self::NoKey { .. } => Some("run `blooio config init`, or set BLOOIO_API_KEY".to_owned()),
            Self::Value { invalid, .. } | Self::BadKey { invalid, .. } | Self::BadSecret { invalid, .. } => {
                invalid.hint().map(str::to_owned)
            }
            Self::NotAFile { .. } => Some(ANOTHER_FILE.to_owned()),
            Self::Read { source, .. } if source.kind() == io::ErrorKind::PermissionDenied => Some(
                "make it readable for this user, or set BLOOIO_CONFIG=/dev/null to run without a file"
                    .to_owned(),
            ),
            Self::Write { path, source } => write_hint(path, source.kind()),
            Self::KeyCommandSilent { .. } => {
                Some("run the command in a shell to see what it is waiting for".to_owned())
            }
            _ => None,
        }
    }

    /// Whether the command line or `BLOOIO_ALLOW` is at fault (exit 2).
    #[must_use]
    pub fn is_usage(&self) -> bool {
        match self {
            Self::NotUnicode { variable } => Place::Env(variable).is_usage(),
            Self::Value { place, .. }
            | Self::Missing { place, .. }
            | Self::UnknownKey { place, .. }
            | Self::UnknownProfile { place, .. } => place.is_usage(),
            _ => false,
        }
    }

    /// Whether this machine is at fault (exit 1). If neither this nor [`Error::is_usage`] holds, the configuration or the
    /// environment is (exit 3).
    #[must_use]
    pub fn is_local(&self) -> bool {
        matches!(self, Self::Write { .. } | Self::NotAFile { .. })
    }
}

const ANOTHER_FILE: &str = "choose another file with --config or BLOOIO_CONFIG";

fn write_hint(path: &Path, kind: io::ErrorKind) -> Option<String> {
    use io::ErrorKind::{
        FileTooLarge, NotADirectory, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    match kind {
        StorageFull | QuotaExceeded => {
            Some("free some space and run the command again; the file is unchanged".to_owned())
        }
        FileTooLarge => Some("raise the limit with `ulimit -f`; the file is unchanged".to_owned()),
        PermissionDenied => {
            // The folder may be one that could not be created: then the one above it is at fault.
            let folder = path.ancestors().skip(1).find(|folder| folder.exists());
            let there = [folder.or(Some(Path::new("."))), path.exists().then_some(path)];
            let words = there.into_iter().flatten().map(|path| path.to_string_lossy().into_owned());
            let words: Vec<String> = words.collect();
            let words = shlex::try_join(words.iter().map(String::as_str)).ok()?;
            Some(format!("check the permissions: ls -ld {words}"))
        }
        ReadOnlyFilesystem | NotADirectory => Some(ANOTHER_FILE.to_owned()),
        _ => None,
    }
}
