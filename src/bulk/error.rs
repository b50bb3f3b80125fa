//! Errors that concern an input as a whole.

use std::io;

use super::input::Unreadable;

/// Why an input can't be used at all.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// The input isn't what the plan needs.
    #[error("{message}")]
    Unfit {
        /// What is wrong with it.
        message: String,
        /// How to correct it.
        hint: Option<String>,
    },
    /// The input can't be read.
    #[error("{0}")]
    Io(#[from] io::Error),
}

impl InputError {
    pub(super) fn unfit(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Unfit { message: message.into(), hint: Some(hint.into()) }
    }

    /// How to correct it, if known.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::Unfit { hint, .. } => hint.as_deref(),
            Self::Io(_) => None,
        }
    }
}

impl From<Unreadable> for InputError {
    fn from(unreadable: Unreadable) -> Self {
        let message = unreadable.to_string();
        match unreadable {
            Unreadable::Io(error) => Self::Io(error),
            Unreadable::Separator(_) => Self::unfit(message, "read it as CSV with --format csv"),
            Unreadable::Encoding(_) => Self::unfit(message, "save it as UTF-8 (in Excel, as `CSV UTF-8`)"),
            Unreadable::Nul(_) => Self::unfit(
                message,
                "save it as plain CSV in UTF-8: UTF-16, spreadsheets and compressed files can't be read",
            ),
        }
    }
}
