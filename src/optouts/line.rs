//! One line of the file: its cells, and whom it names.

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use memchr::memchr;

use super::entry::Entry;
use crate::recipients::{self, Book, Recipient};

/// The columns.
pub(super) const COLUMNS: [&str; 4] = ["recipient", "since", "source", "note"];

/// Why a line can't be read, and how to correct it.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) why: String,
    pub(super) hint: Option<String>,
}

impl Fault {
    pub(super) fn new(why: impl Into<String>, hint: &str) -> Self {
        Self { why: why.into(), hint: Some(hint.to_owned()) }
    }
}

impl From<recipients::Error> for Fault {
    fn from(error: recipients::Error) -> Self {
        Self { why: error.to_string(), hint: error.hint() }
    }
}

/// What a line is.
pub(super) enum Content {
    /// It has no text.
    Blank,
    /// It names the columns.
    Header,
    /// It names people, or a group.
    People(Vec<Recipient>),
}

/// Whether a recipient that this text follows is the only one of its line: a time follows, or nothing.
pub(super) fn is_alone(rest: &[u8]) -> bool {
    match rest {
        [] | [b'\n', ..] => true,
        [b',', rest @ ..] => matches!(rest, [] | [b'\n' | b',' | b'0'..=b'9', ..]),
        _ => false,
    }
}

/// The cells of a line without its line break.
pub(super) fn cells(line: &str) -> Result<StringRecord, Fault> {
    if !line.contains('"') {
        return Ok(line.split(',').collect());
    }
    if has_open_quote(line.as_bytes()) {
        return Err(Fault::new(
            "a quote is never closed",
            "close the quote on the same line, and write \"\" for a quote inside it",
        ));
    }
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(line.len())
        .from_reader(line.as_bytes());
    let mut record = StringRecord::new();
    match reader.read_record(&mut record) {
        Ok(_) => Ok(record),
        Err(error) => Err(Fault { why: error.to_string(), hint: None }),
    }
}

/// Whether a quote that opens a cell is still open at the end of the line. The `csv` crate closes it there.
pub(super) fn has_open_quote(line: &[u8]) -> bool {
    let mut rest = line;
    loop {
        if let Some(mut inside) = rest.strip_prefix(b"\"") {
            loop {
                let Some(at) = memchr(b'"', inside) else { return true };
                inside = &inside[at + 1..];
                match inside.strip_prefix(b"\"") {
                    Some(after) => inside = after,
                    None => break,
                }
            }
            rest = inside;
        }
        match memchr(b',', rest) {
            Some(at) => rest = &rest[at + 1..],
            None => return false,
        }
    }
}

/// What the cells are. `is_first`: no line with text came before them.
pub(super) fn content(cells: &StringRecord, is_first: bool, book: &Book) -> Result<Content, Fault> {
    let who = cells.get(0).unwrap_or_default().trim();
    if who.is_empty() && cells.iter().all(|cell| cell.trim().is_empty()) {
        return Ok(Content::Blank);
    }
    if is_first && who.eq_ignore_ascii_case(COLUMNS[0]) {
        return Ok(Content::Header);
    }
    let next = cells.get(1).unwrap_or_default().trim_matches([' ', '"', '\'']);
    if next.starts_with('+') || next.contains('@') {
        let why = format!("it has a second recipient, {next:?}, where the time belongs");
        return Err(Fault::new(why, "put each recipient on a line of its own"));
    }
    if who.is_empty() {
        return Err(Fault::new("it has no recipient", "put the recipient before the first comma"));
    }
    Ok(Content::People(people(who, book)?))
}

/// The people or the group that a text names.
///
/// # Errors
/// It names none, or is a pattern, as allow lists have them.
pub(super) fn people(text: &str, book: &Book) -> Result<Vec<Recipient>, Fault> {
    if let Some(why) = refused_pattern(text) {
        return Err(Fault::new(why, "write each recipient in full, without *"));
    }
    Ok(book.recipient(text)?.members())
}

/// Why a text is refused if it is a pattern, as allow lists have them: the list of opt-outs has none.
#[must_use]
pub fn refused_pattern(text: &str) -> Option<String> {
    let is_pattern = text.contains(['*', '＊']);
    is_pattern.then(|| format!("{text:?} is a pattern, and only single recipients can opt out"))
}

/// The entries of a line.
pub(super) fn entries(cells: &StringRecord, people: &[Recipient], line: u64) -> impl Iterator<Item = Entry> {
    let cell = |at: usize| cells.get(at).unwrap_or_default().trim().to_owned();
    let note = cells.iter().skip(3).collect::<Vec<_>>().join(",").trim().to_owned();
    let entry = Entry { since: cell(1), source: cell(2), note, line, ..Entry::default() };
    people.iter().map(move |who| Entry { recipient: who.chat_id(), ..entry.clone() })
}

/// Lines with these cells each, as the file has them. Line breaks inside a cell become blanks: one line is one entry.
pub(super) fn written<'a>(
    rows: impl IntoIterator<Item = [&'a str; 4]>,
    has_crlf: bool,
) -> Result<Vec<u8>, csv::Error> {
    let end = if has_crlf { Terminator::CRLF } else { Terminator::Any(b'\n') };
    let mut writer = WriterBuilder::new().terminator(end).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.map(|cell| cell.replace("\r\n", " ").replace(['\r', '\n', '\0'], " ")))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}
