//! The reason why a text isn't a value of a setting.

use std::fmt;

/// Why a text is not a value of its type. It says what was expected, and never holds the text itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    reason: Box<str>,
    hint: Option<&'static str>,
    may_show: bool,
}

impl Invalid {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into().into_boxed_str(), hint: None, may_show: true }
    }

    /// Adds a hint.
    pub(super) fn with_hint(self, hint: &'static str) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// For a text that may hold a secret: it is left out of the error message.
    pub(super) fn hidden(self) -> Self {
        Self { may_show: false, ..self }
    }

    pub(super) fn hint(&self) -> Option<&'static str> {
        self.hint
    }

    /// Whether the text may be part of the error message.
    pub(super) fn may_show(&self) -> bool {
        self.may_show
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Invalid {}
