//! The report: what became of each row of the input, as CSV in the input's order. Where it goes is left to the caller.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use super::history::Standing;
use super::journal::{self, Index, Outcome};
use super::message::{Fault, Message, RowError};
use crate::message;

/// The columns.
const COLUMNS: [&str; 7] = ["line", "to", "status", "message_id", "group_id", "code", "error"];

/// Why there is no report, or no whole one.
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

/// Writes what the journal says of each of `messages`, the rows of the input in their order; without
/// one, that none was sent.
///
/// `status` is `sent`, `failed`, `refused`, `unknown` (may have been sent), `not_sent`, or `invalid` (the row is no
/// message). `message_id` holds several IDs with blanks between. `code` is the API's, else the HTTP status. Quoted as
/// RFC 4180 has it. `code` and `error` begin with an apostrophe where a spreadsheet would take them for a formula; the
/// other columns are as they are, since a phone number begins with `+` and an ID is to be found again.
///
/// # Errors
/// If the journal, the input or the report can't be read or written.
pub fn write<W: Write>(
    out: W,
    messages: impl Iterator<Item = Result<Message, Fault>>,
    journal: Option<&Path>,
) -> Result<(), Error> {
    let mut index = journal.map(Index::open).transpose()?.flatten();
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(COLUMNS).map_err(output)?;
    for message in messages {
        match message {
            Ok(message) => write_message(&mut csv, &message, index.as_mut())?,
            Err(Fault::Row(error)) => write_invalid(&mut csv, &error)?,
            Err(Fault::Blank(_)) => {}
            Err(Fault::Input(error)) => return Err(Error::Input(error)),
        }
    }
    csv.flush().map_err(Error::Output)
}

fn write_message<W: Write>(
    csv: &mut csv::Writer<W>,
    message: &Message,
    index: Option<&mut Index>,
) -> Result<(), Error> {
    let (standing, outcome) = match index {
        Some(index) => (index.standing(message.row), index.outcome(message.row)?),
        None => (Standing::Untouched, None),
    };
    let outcome = outcome.as_ref();
    let text =
        |field: fn(&Outcome) -> &Option<String>| outcome.and_then(|o| field(o).as_deref()).unwrap_or("");
    let http = || outcome.and_then(|outcome| outcome.http).map(|status| status.to_string());
    let code = match text(|outcome| &outcome.code) {
        "" => http().unwrap_or_default(),
        code => code.to_owned(),
    };
    csv.write_record([
        &message.line.to_string(),
        &message.chat,
        standing.word(),
        &outcome.map(|outcome| outcome.ids.join(" ")).unwrap_or_default(),
        text(|outcome| &outcome.group),
        &harmless(&code),
        &harmless(text(|outcome| &outcome.error)),
    ])
    .map_err(output)
}

fn write_invalid<W: Write>(csv: &mut csv::Writer<W>, error: &RowError) -> Result<(), Error> {
    let what = match &error.column {
        Some(column) => &format!("{column}: {}", error.what),
        None => &error.what,
    };
    csv.write_record([&error.line.to_string(), "", "invalid", "", "", "", &harmless(what)]).map_err(output)
}

/// The text with an apostrophe before it if a spreadsheet would run it: it begins, behind what a spreadsheet leaves out,
/// with a sign that makes a formula, in its wide form too; or with a tab or a line break, which may be left out or not.
fn harmless(text: &str) -> Cow<'_, str> {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || message::is_invisible(c));
    let is_formula = start.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula || text.starts_with(['\t', '\r', '\n']) { format!("'{text}").into() } else { text.into() }
}

fn output(error: csv::Error) -> Error {
    Error::Output(error.into())
}

#[cfg(test)]
mod tests;
