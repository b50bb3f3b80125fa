//! How one send of a row ended, and the status of a row over all its sends.

use serde::{Deserialize, Serialize};

/// How one send of a row's message ended. The journal stores it as a lower-case word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SendState {
    /// The API accepted the message.
    Sent,
    /// The API accepted the message and reported in the same response that it won't be delivered.
    Failed,
    /// The API refused the message for a reason that concerns this row alone.
    Refused,
    /// The API didn't accept the message, and may accept it later: no connection, no sender, a run that was stopped.
    #[serde(rename = "later")]
    Retryable,
    /// The API may have accepted the message: there was no response, or one that leaves it open.
    Unknown,
    /// Nothing was sent, because the recipient opted out.
    Suppressed,
}

/// The status of a row over all its sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowStatus {
    /// Never sent.
    Untouched,
    /// Tried, and certainly not accepted.
    Retryable,
    /// Accepted.
    Sent,
    /// Accepted, and won't be delivered.
    Failed,
    /// Refused for a reason that concerns this row alone.
    Refused,
    /// In doubt.
    Unknown,
    /// Not sent, because the recipient opted out.
    Suppressed,
}

impl RowStatus {
    /// The status as results and reports spell it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::Suppressed => "suppressed",
            Self::Retryable | Self::Untouched => "not_sent",
        }
    }
}

/// Number of rows by status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Accepted.
    pub sent: u32,
    /// Accepted, and won't be delivered.
    pub failed: u32,
    /// Refused.
    pub refused: u32,
    /// In doubt.
    pub unknown: u32,
    /// Not sent, because the recipient opted out.
    pub suppressed: u32,
    /// Tried, and certainly not accepted.
    pub retryable: u32,
    /// Never sent. Counts every record of the input, including invalid rows and those of other shards.
    pub untouched: u32,
}
