//! One row of the input after reading: the message it asks for, or what is wrong with it.

use std::fmt;
use std::io;

use serde_json::{Map, Value};

use super::plan::Plan;

/// The message of one row, checked as far as possible without the API.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Number of the record in the input, from 0. A header line doesn't count; an unreadable record does.
    pub row: u32,
    /// Line of the input on which the record begins, from 1.
    pub line: u64,
    /// The chat ID, normalized, not percent-encoded.
    pub chat: String,
    /// The request body.
    pub body: Map<String, Value>,
    /// The row's own idempotency key, if it has one.
    pub key: Option<String>,
}

impl Message {
    /// The error of a row whose recipient may not be texted.
    #[must_use]
    pub fn not_allowed(self, plan: &Plan<'_>, why: String) -> RowError {
        RowError { row: self.row, line: self.line, column: Some(plan.to_column.clone()), what: why }
    }
}

/// What is wrong with one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// See [`Message::row`].
    pub row: u32,
    /// See [`Message::line`].
    pub line: u64,
    /// The column (CSV) or field (JSON Lines); none if the record itself can't be read.
    pub column: Option<String>,
    /// What is wrong, naming the value.
    pub what: String,
}

impl fmt::Display for RowError {
    /// `LINE: column: what`. Control characters aren't escaped.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.line)?;
        if let Some(column) = &self.column {
            write!(formatter, "{column}: ")?;
        }
        formatter.write_str(&self.what)
    }
}

/// Why reading the next row gave no message.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// This row is invalid; later rows may be valid.
    #[error("{0}")]
    Row(RowError),
    /// The row with this number has only blank cells, as spreadsheets leave them at the end.
    #[error("row {0} is blank")]
    Blank(u32),
    /// The rest of the input can't be read.
    #[error("{0}")]
    Input(#[from] io::Error),
}
