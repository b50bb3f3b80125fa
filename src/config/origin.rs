//! Where a value came from: the layer that `config list` shows, and the exact place that an error names.

use std::fmt;
use std::path::PathBuf;

/// A value and the layer that it was taken from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// The layer it came from.
    pub origin: Origin,
}

impl<T> Setting<T> {
    /// The value changed, from the same origin.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Setting<U> {
        Setting { value: change(self.value), origin: self.origin }
    }
}

/// The layer that a value came from, as `config list` shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// A flag, with its dashes.
    Flag(&'static str),
    /// An environment variable.
    Env(&'static str),
    /// A key in a profile.
    Profile {
        /// The profile's name.
        profile: String,
        /// The key.
        key: &'static str,
    },
    /// A key at the top of the configuration file.
    File(&'static str),
    /// None of them: the value is the default.
    #[default]
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) | Self::File(name) => f.write_str(name),
            Self::Env(name) => write!(f, "environment {name}"),
            Self::Profile { profile, .. } => write!(f, "profile {profile}"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// The exact place where a value was written, as an error names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A flag, with its dashes.
    Flag(&'static str),
    /// An environment variable.
    Env(&'static str),
    /// A line of the configuration file.
    File {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The key with the tables around it, such as `profiles.work.timeout`.
        key: String,
    },
    /// A key that an editing command was given.
    Argument(String),
}

impl Place {
    /// Whether the call is at fault: the command line, or `BLOOIO_ALLOW`, which is typed for one run like an option.
    pub(super) fn is_usage(&self) -> bool {
        matches!(self, Self::Flag(_) | Self::Argument(_) | Self::Env("BLOOIO_ALLOW"))
    }

    /// The same key on another line of the file.
    pub(super) fn on_line(&self, line: usize) -> Self {
        match self {
            Self::File { path, key, .. } => Self::File { path: path.clone(), line, key: key.clone() },
            other => other.clone(),
        }
    }

    /// The place with the value, as it would be written there.
    pub(super) fn with(&self, shown: Option<&str>) -> String {
        match (self, shown) {
            (place, None) => place.to_string(),
            (Self::Env(_), Some(value)) => format!("{self}={value}"),
            (Self::File { .. }, Some(value)) => format!("{self} = {value}"),
            (Self::Flag(_) | Self::Argument(_), Some(value)) => format!("{self} {value}"),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) | Self::Env(name) => f.write_str(name),
            Self::Argument(key) => f.write_str(key),
            Self::File { path, line, key } => write!(f, "{}:{line}: {key}", path.display()),
        }
    }
}

/// A text in quotes, shortened to fit a message, with control characters escaped.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}
