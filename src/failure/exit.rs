//! The exit codes, and which of several becomes the program's.

use crate::client::Scope;
use crate::client::error::scope;

/// The names and numbers of the contract's table of exit codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitKind {
    /// Anything not below: local I/O errors, bugs.
    Internal,
    /// Found wrong before anything was sent.
    Usage,
    /// No key, unusable configuration, HTTP 401.
    Auth,
    /// The API refused this request and will again.
    Refused,
    /// The API is unavailable for now.
    Unavailable,
    /// No response.
    Network,
    /// The message failed or was cancelled, or a 2xx reports a failure.
    Failed,
    /// A wait timed out.
    Pending,
    /// Some rows of a file were not sent.
    Partial,
    /// SIGINT.
    Interrupted,
    /// SIGTERM.
    Terminated,
}

impl ExitKind {
    /// The exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Internal => 1,
            Self::Usage => 2,
            Self::Auth => 3,
            Self::Refused => 4,
            Self::Unavailable => 5,
            Self::Network => 6,
            Self::Failed => 7,
            Self::Pending => 8,
            Self::Partial => 9,
            Self::Interrupted => 130,
            Self::Terminated => 143,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Usage => "usage",
            Self::Auth => "auth",
            Self::Refused => "refused",
            Self::Unavailable => "unavailable",
            Self::Network => "network",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::Partial => "partial",
            Self::Interrupted | Self::Terminated => "interrupted",
        }
    }

    /// The kind of an answer other than 2xx.
    #[must_use]
    pub fn of_status(status: u16, code: Option<&str>) -> Self {
        match scope(status, code) {
            Scope::Passing => Self::Unavailable,
            Scope::Account if status == 401 => Self::Auth,
            Scope::Recipient | Scope::Sender | Scope::Account => Self::Refused,
        }
    }
}

/// The exit code of several results: the highest of 7 and 8 that occurred, the highest other error before them.
#[must_use]
pub fn worst(codes: impl IntoIterator<Item = u8>) -> u8 {
    codes.into_iter().max_by_key(|code| (!matches!(code, 0 | 7 | 8), *code)).unwrap_or(0)
}
