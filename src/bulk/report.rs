//! The report: the result of each row as CSV, in the order of the input. The caller opens the file.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use super::journal::{self, Index, RowResult};
use super::message::{Message, ReadError, RowError};
use super::status::RowStatus;
use crate::characters::is_invisible;

/// The columns of the report.
const COLUMNS: [&str; 7] = ["line", "to", "status", "message_id", "group_id", "code", "error"];

/// Why the report isn't complete.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The journal can't be read.
    #[error(transparent)]
    Journal(#[from] journal::Error),
    /// The input can't be read.
    #[error("can't read the input: {0}")]
    Input(io::Error),
    /// The report can't be written.
    #[error("{0}")]
    Output(io::Error),
}

/// Writes the journal's result for each of `messages`, the rows of the input in order. Without a journal no row was sent.
///
/// `status` is `sent`, `failed`, `refused`, `unknown` (may have been sent), `not_sent`, or `invalid` (the row is no
/// message). Several IDs in `message_id` are separated by blanks. `code` is the API's error code, or the HTTP status if
/// there is none. Cells are quoted according to RFC 4180. `code` and `error` get a leading apostrophe if a spreadsheet
/// would take them for a formula; the other columns are unchanged, because a phone number begins with `+` and an ID must
/// remain searchable.
///
/// # Errors
/// The journal or the input can't be read, or the report can't be written.
pub fn write<W: Write>(
    out: W,
    messages: impl Iterator<Item = Result<Message, ReadError>>,
    journal: Option<&Path>,
) -> Result<(), Error> {
    let mut index = journal.map(Index::open).transpose()?.flatten();
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(COLUMNS).map_err(output)?;
    for message in messages {
        match message {
            Ok(message) => write_message(&mut csv, &message, index.as_mut())?,
            Err(ReadError::Row(error)) => write_invalid(&mut csv, &error)?,
            Err(ReadError::Blank(_)) => {}
            Err(ReadError::Input(error)) => return Err(Error::Input(error)),
        }
    }
    csv.flush().map_err(Error::Output)
}

fn write_message<W: Write>(
    csv: &mut csv::Writer<W>,
    message: &Message,
    index: Option<&mut Index>,
) -> Result<(), Error> {
    let (status, result) = match index {
        Some(index) => (index.status(message.row), index.result(message.row)?),
        None => (RowStatus::Untouched, None),
    };
    let result = result.as_ref();
    let text = |field: fn(&RowResult) -> &Option<String>| {
        result.and_then(|result| field(result).as_deref()).unwrap_or("")
    };
    let http = || result.and_then(|result| result.http).map(|status| status.to_string());
    let code = match text(|result| &result.code) {
        "" => http().unwrap_or_default(),
        code => code.to_owned(),
    };
    csv.write_record([
        &message.line.to_string(),
        &message.chat,
        status.word(),
        &result.map(|result| result.ids.join(" ")).unwrap_or_default(),
        text(|result| &result.group),
        &escape_formula(&code),
        &escape_formula(text(|result| &result.error)),
    ])
    .map_err(output)
}

fn write_invalid<W: Write>(csv: &mut csv::Writer<W>, error: &RowError) -> Result<(), Error> {
    let what = match &error.column {
        Some(column) => &format!("{column}: {}", error.what),
        None => &error.what,
    };
    csv.write_record([&error.line.to_string(), "", "invalid", "", "", "", &escape_formula(what)])
        .map_err(output)
}

/// Prefixes text with an apostrophe if a spreadsheet would take it for a formula: after white space and invisible
/// characters it begins with a formula sign, narrow or wide; or it begins with a tab or a line break, which some
/// spreadsheets skip.
fn escape_formula(text: &str) -> Cow<'_, str> {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let is_formula = start.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula || text.starts_with(['\t', '\r', '\n']) { format!("'{text}").into() } else { text.into() }
}

fn output(error: csv::Error) -> Error {
    Error::Output(error.into())
}

#[cfg(test)]
mod tests;
