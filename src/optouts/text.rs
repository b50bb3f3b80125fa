//! The whole text of the file: its entries, and the text after a change. Every line that isn't changed stays byte for byte.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::entry::{Changes, Entry};
use super::error::Error;
use super::line::{COLUMNS, Content, Fault, cells, content, entries, written};
use super::lines::{self, LineVisitor};
use crate::guard::key;
use crate::recipients::Book;

/// The UTF-8 byte order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What a change does to the file.
pub(super) enum Edit {
    /// These lines are added at the end.
    Append(Vec<u8>),
    /// This is the new text.
    Replace(Vec<u8>),
}

/// The entries of the text. `path` is for errors.
pub(super) fn read(text: impl std::io::Read, path: &Path, book: &Book) -> Result<Vec<Entry>, Error> {
    let mut reading = Reading { all: Vec::new(), is_first: true, book };
    lines::each(text, path, &mut reading)?;
    Ok(reading.all)
}

/// The text while its entries are collected.
struct Reading<'b> {
    all: Vec<Entry>,
    /// Whether no line with text came yet.
    is_first: bool,
    book: &'b Book<'b>,
}

impl LineVisitor for Reading<'_> {
    fn take(&mut self, number: u64, line: &[u8], _may_have_quotes: bool) -> Result<(), Fault> {
        let cells = cells(lines::text(line)?)?;
        let content = content(&cells, self.is_first, self.book)?;
        self.is_first &= matches!(content, Content::Blank);
        if let Content::People(people) = content {
            self.all.extend(entries(&cells, &people, number));
        }
        Ok(())
    }
}

/// The edit that carries out `changes` in `text`, whose entries are `entries`.
pub(super) fn edit(text: &[u8], entries: &[Entry], changes: &Changes) -> Result<Edit, csv::Error> {
    let has_crlf = memchr::memchr(b'\n', text).is_some_and(|at| text[..at].ends_with(b"\r"));
    let added = changes.added.iter().map(row);
    if changes.removed.is_empty() && !is_blank(text) {
        let mut lines = Vec::new();
        if !text.ends_with(b"\n") {
            lines.extend_from_slice(if has_crlf { b"\r\n" } else { b"\n" });
        }
        lines.extend(written(added, has_crlf)?);
        return Ok(Edit::Append(lines));
    }
    let mut new = without(text, entries, &changes.removed)?;
    if is_blank(&new) {
        new.extend(written([COLUMNS], has_crlf)?);
    } else if !changes.added.is_empty() && !new.ends_with(b"\n") {
        new.extend_from_slice(if has_crlf { b"\r\n" } else { b"\n" });
    }
    new.extend(written(added, has_crlf)?);
    Ok(Edit::Replace(new))
}

fn row(entry: &Entry) -> [&str; 4] {
    [&entry.recipient, &entry.since, &entry.source, &entry.note]
}

fn is_blank(text: &[u8]) -> bool {
    text.strip_prefix(MARK).unwrap_or(text).trim_ascii().is_empty()
}

/// The text without some of its entries. A line for several people is replaced by a line for each who stays.
fn without(text: &[u8], entries: &[Entry], removed: &[Entry]) -> Result<Vec<u8>, csv::Error> {
    let gone: HashSet<_> = removed.iter().map(|entry| (entry.line, key(&entry.recipient))).collect();
    let mut left: HashMap<u64, Vec<&Entry>> = removed.iter().map(|entry| (entry.line, Vec::new())).collect();
    for entry in entries.iter().filter(|entry| !gone.contains(&(entry.line, key(&entry.recipient)))) {
        if let Some(left) = left.get_mut(&entry.line) {
            left.push(entry);
        }
    }
    let (mark, text) = match text.strip_prefix(MARK) {
        Some(text) => (MARK, text),
        None => (&[][..], text),
    };
    let mut new = mark.to_vec();
    for (number, line) in (1..).zip(text.split_inclusive(|byte| *byte == b'\n')) {
        match left.get(&number) {
            Some(left) => new.extend(written(left.iter().map(|entry| row(entry)), line.ends_with(b"\r\n"))?),
            None => new.extend_from_slice(line),
        }
    }
    Ok(new)
}
