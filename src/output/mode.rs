//! How results are printed and when color is used: the value types that settings, commands and this room share.

use std::fmt;

/// How results are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// A short summary for a person.
    #[default]
    Human,
    /// The API's response bodies as sent.
    Json,
    /// Only the value that a script needs.
    Quiet,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::Human, Self::Json, Self::Quiet];
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Quiet => "quiet",
        })
    }
}

/// When to use color.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Always, Self::Never];
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Auto => "auto",
            Self::Always => "always",
            Self::Never => "never",
        })
    }
}
