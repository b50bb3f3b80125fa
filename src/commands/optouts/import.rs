//! `blooio optouts import`: everybody of a file.

use std::collections::HashSet;
use std::io::Read;

use csv::StringRecord;
use serde_json::json;

use super::report::{name, print};
use crate::bulk::{Format, InputError, Records};
use crate::cli::optouts::Import;
use crate::commands::support::print::{invalid_lines, printed};
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::guard::key;
use crate::optouts::{Changes, Entry, IMPORT, MESSAGE, refused_pattern};
use crate::output::text::count;
use crate::output::{Mode, time};
use crate::reader;
use crate::recipients::Book;

/// The columns that may hold the recipient. The first that there is counts.
const RECIPIENT: [&str; 3] = ["recipient", "to", "phone"];

/// Maximum number of bad lines that are listed.
const LISTED: usize = 100;

/// A line that can't be imported.
struct BadLine {
    line: u64,
    why: String,
}

/// Imports the file.
///
/// # Errors
/// The file or a line of it can't be read, or the list can't be read or written.
pub(super) fn run(arguments: &Import, session: &mut Session) -> failure::Result<()> {
    let is_stdin = arguments.file.as_os_str() == "-";
    let file = if is_stdin { "standard input".to_owned() } else { arguments.file.display().to_string() };
    let unreadable = |error: InputError| Failure::Usage {
        message: format!("{file} can't be read: {error}"),
        hint: error.hint().map(str::to_owned),
    };
    let mut bytes = Vec::new();
    let read = if is_stdin {
        session.stdin.read_whole(&mut bytes)
    } else {
        reader::open(&arguments.file).map_err(Into::into).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.map_err(|error| unreadable(error.into()))?;
    let (entries, bad) = read_entries(&bytes, &session.book()?).map_err(unreadable)?;
    refuse(&file, &bad, session)?;
    let list = session.opt_outs();
    let mut already = 0;
    let changes = list.update(&session.lists_book()?, |listed| {
        // A message may lift what a message caused, and not what is imported.
        let lasting = listed.iter().filter(|entry| entry.source != MESSAGE);
        let listed: HashSet<_> = lasting.map(|entry| key(&entry.recipient)).collect();
        let (old, added): (Vec<Entry>, Vec<Entry>) =
            entries.into_iter().partition(|entry| listed.contains(&key(&entry.recipient)));
        already = old.len();
        Changes { added, removed: Vec::new() }
    })?;
    // Whoever imports an empty list begins one, too.
    list.lock()?.create()?;
    let added = changes.added.len();
    match session.output.mode {
        Mode::Json => {
            let result = json!({ "added": added, "already": already });
            printed(session.output.json(result.to_string().as_bytes()))
        }
        Mode::Quiet => print(&changes.added, session),
        Mode::Human => {
            let [added, already] = [added, already].map(|number| count(number as u64));
            printed(session.output.line(&format!("{added} added, {already} already there")))?;
            if !changes.is_empty() {
                name(&list, session);
            }
            Ok(())
        }
    }
}

/// Lists the bad lines.
///
/// # Errors
/// There are some.
fn refuse(file: &str, bad: &[BadLine], session: &mut Session) -> failure::Result<()> {
    if bad.is_empty() {
        return Ok(());
    }
    let listed = bad.iter().take(LISTED).map(|BadLine { line, why }| format!("{file}:{line}: {why}"));
    let mut lines: Vec<String> = listed.collect();
    if bad.len() > LISTED {
        lines.push(format!("… and {} more", count((bad.len() - LISTED) as u64)));
    }
    let verb = if bad.len() == 1 { "line is" } else { "lines are" };
    let message = format!("{} {verb} invalid, so nothing was imported", count(bad.len() as u64));
    let hint = "correct the file: one recipient per line, or CSV with a column recipient, to or phone";
    Err(invalid_lines(lines, message, hint, session))
}

/// The entries, each recipient once, and the bad lines.
fn read_entries(bytes: &[u8], book: &Book) -> Result<(Vec<Entry>, Vec<BadLine>), InputError> {
    let mut found = Found { now: time::utc(time::now()), ..Found::default() };
    let mut records = Records::open(bytes, Format::Csv)?;
    let mut record = StringRecord::new();
    // A list without a header needn't be CSV.
    let first = records.next(&mut record);
    let header = matches!(first, Ok(Some((_, None)))).then(|| Columns::of(&record)).flatten();
    let Some(columns) = header else {
        first?;
        found.add_lines(bytes, book)?;
        return Ok((found.entries, found.bad));
    };
    while let Some((line, broken)) = records.next(&mut record)? {
        match broken {
            Some(broken) => found.bad.push(BadLine { line, why: broken.words() }),
            None => found.add_record(line, &record, &columns, book),
        }
    }
    Ok((found.entries, found.bad))
}

/// Where the cells of a recipient are.
struct Columns {
    count: usize,
    recipient: usize,
    since: Option<usize>,
    note: Option<usize>,
}

impl Columns {
    /// None if the record isn't a header with a column for the recipient.
    fn of(header: &StringRecord) -> Option<Self> {
        let find = |name: &str| header.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        let recipient = RECIPIENT.into_iter().find_map(find)?;
        Some(Self { count: header.len(), recipient, since: find("since"), note: find("note") })
    }
}

#[derive(Default)]
struct Found {
    entries: Vec<Entry>,
    seen: HashSet<String>,
    bad: Vec<BadLine>,
    now: String,
}

impl Found {
    fn add_record(&mut self, line: u64, record: &StringRecord, columns: &Columns, book: &Book) {
        let cell = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or_default().trim();
        let who = cell(Some(columns.recipient));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        // A second recipient in it would be overlooked.
        if record.iter().skip(columns.count).any(|cell| !cell.trim().is_empty()) {
            let why = "it has more cells than the header".to_owned();
            return self.bad.push(BadLine { line, why });
        }
        if who.is_empty() {
            return self.bad.push(BadLine { line, why: "it has no recipient".to_owned() });
        }
        self.add(line, who, (cell(columns.since), cell(columns.note)), book);
    }

    fn add_lines(&mut self, bytes: &[u8], book: &Book) -> Result<(), InputError> {
        let text = reader::unmarked(bytes).map_err(reader::Unreadable::from);
        let text = text.and_then(|bytes| std::str::from_utf8(bytes).map_err(|_| reader::Unreadable::NotUtf8));
        let text = text.map_err(|error| InputError::Io(error.into()))?;
        for (line, who) in (1..).zip(text.lines()).filter(|(_, who)| !who.trim().is_empty()) {
            self.add(line, who, ("", ""), book);
        }
        Ok(())
    }

    fn add(&mut self, line: u64, who: &str, (since, note): (&str, &str), book: &Book) {
        if let Some(why) = refused_pattern(who) {
            return self.bad.push(BadLine { line, why });
        }
        let people = match book.recipient(who) {
            Ok(read) => read.members(),
            Err(error) => return self.bad.push(BadLine { line, why: error.to_string() }),
        };
        let since = match time::parse(since) {
            Some(since) => time::utc(since),
            None if since.is_empty() => self.now.clone(),
            None => since.to_owned(),
        };
        for who in people {
            let recipient = who.chat_id();
            if self.seen.insert(key(&recipient).into_owned()) {
                let (since, note, source) = (since.clone(), note.to_owned(), IMPORT.to_owned());
                self.entries.push(Entry { recipient, since, source, note, line: 0 });
            }
        }
    }
}
