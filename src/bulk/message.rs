//! One row of the input, read: the message that it asks for, or what is wrong with it.

use std::fmt;

use serde_json::{Map, Value};

/// A message that one row asks for, checked as far as can be without the API.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The record's number in the input, from 0; a header line is none, a record that can't be read is one.
    pub row: u32,
    /// The line of the input on which the record begins, from 1.
    pub line: u64,
    /// The chat ID, normalised, not encoded.
    pub chat: String,
    /// The body of the request.
    pub body: Map<String, Value>,
    /// The idempotency key that the row names itself.
    pub key: Option<String>,
}

/// What is wrong with one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// As [`Message::row`].
    pub row: u32,
    /// As [`Message::line`]; where the fault's own line is known, that.
    pub line: u64,
    /// The column (CSV) or field (JSON Lines); none where the record itself can't be read.
    pub column: Option<String>,
    /// What is wrong with it, naming the value.
    pub what: String,
}

impl fmt::Display for RowError {
    /// `LINE: column: what`. Not yet safe for a terminal.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.line)?;
        if let Some(column) = &self.column {
            write!(formatter, "{column}: ")?;
        }
        formatter.write_str(&self.what)
    }
}

/// Why a row is no message.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// This row is bad; the next may be good.
    #[error("{0}")]
    Row(RowError),
    /// This row, by its number, has blank cells only, as spreadsheets leave them at the end.
    #[error("row {0} is blank")]
    Blank(u32),
    /// The input can't be read any further.
    #[error("{0}")]
    Input(#[from] std::io::Error),
}
