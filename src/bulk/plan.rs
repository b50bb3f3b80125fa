//! The plan of a run: how rows become messages.

use serde_json::{Map, Value};

use super::format::Format;
use super::shard::Shard;
use super::template::Template;
use crate::recipients::Book;

/// How rows become messages.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    /// Format of the input.
    pub format: Format,
    /// Column or field with the recipient.
    pub to_column: String,
    /// Column or field with the text.
    pub text_column: String,
    /// Text for rows that have none of their own.
    pub template: Option<Template>,
    /// Fields of the request body that all messages share; a row's own values take precedence.
    pub body: Map<String, Value>,
    /// Country and aliases for reading recipients and senders.
    pub book: Book<'a>,
    /// The rows to read; all if none is given.
    pub shard: Option<Shard>,
}
