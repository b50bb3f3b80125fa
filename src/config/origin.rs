//! Where values come from: for people who ask which layer won, and for errors that must point at the culprit.

use std::fmt;
use std::path::PathBuf;

/// A value and the layer that it was taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// The layer.
    pub origin: Origin,
}

impl<T> Setting<T> {
    /// The value changed, from the same origin.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Setting<U> {
        Setting { value: change(self.value), origin: self.origin }
    }
}

/// A layer, as `config list` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Nobody said anything.
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

/// The exact place of a value, as an error names it.
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
    /// A key that an editing command was given a value for.
    Argument(String),
}

impl Place {
    /// Whether the command line is at fault.
    pub(super) fn is_usage(&self) -> bool {
        matches!(self, Self::Flag(_) | Self::Argument(_))
    }

    /// The place, and the value the way it would be written there.
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

/// A text in quotes, with everything escaped that a terminal might act on, and of a length that fits a message.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}
