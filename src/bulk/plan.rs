//! What every row is made into: input -> messages, in the order of the rows, one at a time.

use std::io::{self, Read};

use csv::StringRecord;
use serde_json::{Map, Value};

use super::columns::Columns;
use super::draft::{Wrong, lay};
use super::fields;
use super::input::{Lines, Records, Unreadable, object};
use super::keys::Keys;
use super::names::{Fields, Lookalike};
use super::{Fault, Format, Message, RowError, Shard, Template};
use crate::message;
use crate::recipients::Book;

/// How rows become messages.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    /// How the rows are written down.
    pub format: Format,
    /// The column or field that says who gets the message.
    pub to_column: String,
    /// The column or field of the text.
    pub text_column: String,
    /// The text of a row that has none of its own.
    pub template: Option<Template>,
    /// What is in every message unless its row says otherwise: fields of the request's body.
    pub body: Map<String, Value>,
    /// What is needed to read recipients and senders.
    pub book: Book<'a>,
    /// The rows to read; if none, all.
    pub shard: Option<Shard>,
}

/// Why an input holds no messages at all.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not what the plan needs.
    #[error("{message}")]
    Unfit {
        /// What is wrong with it.
        message: String,
        /// What would be right.
        hint: Option<String>,
    },
    /// It can't be read.
    #[error("{0}")]
    Input(#[from] io::Error),
}

impl Error {
    pub(super) fn unfit(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Unfit { message: message.into(), hint: Some(hint.into()) }
    }

    /// What would be right, if that can be said.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::Unfit { hint, .. } => hint.as_deref(),
            Self::Input(_) => None,
        }
    }
}

impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Self {
        let message = unreadable.to_string();
        match unreadable {
            Unreadable::Io(error) => Self::Input(error),
            Unreadable::Separator(_) => Self::unfit(message, "read it as CSV with --format csv"),
            Unreadable::Encoding(_) => Self::unfit(message, "save it as UTF-8, in Excel as `CSV UTF-8`"),
            Unreadable::Nul(_) => Self::unfit(
                message,
                "if it is in UTF-16, save it as UTF-8; if it is a spreadsheet or compressed, as plain CSV",
            ),
        }
    }
}

impl Plan<'_> {
    /// Begins to read an input: the header line of CSV and TSV, and nothing else yet.
    ///
    /// # Errors
    /// [`Error`] for what concerns the input as a whole: no header, a column missing or there twice, a variable of the
    /// template that is no column.
    pub fn read<R: Read>(&self, input: R) -> Result<Messages<'_, R>, Error> {
        let source = match self.format {
            Format::JsonLines => Source::JsonLines(Lines::open(input)?, Vec::new()),
            Format::Csv | Format::Tsv => {
                let mut records = Records::open(input, self.format)?;
                let mut header = StringRecord::new();
                let broken = match records.next(&mut header)? {
                    None => {
                        return Err(Error::unfit("it is empty", "it begins with the names of the columns"));
                    }
                    Some((_, broken)) => broken,
                };
                if let Some(broken) = broken {
                    let what = broken.words();
                    return Err(Error::unfit(format!("its header line can't be read: {what}"), SAVE));
                }
                let columns = Columns::read(&header, self)?;
                Source::Records(Box::new(records), columns, StringRecord::new())
            }
        };
        let fields = match source {
            Source::JsonLines(..) => self.template.as_ref().map(Fields::new),
            Source::Records(..) => None,
        };
        Ok(Messages { plan: self, source, fields, keys: Keys::default(), records: 0, has_ended: false })
    }
}

const SAVE: &str = "save it as UTF-8, with quotes around what holds quotes, commas or line breaks";

/// The messages of an input, and what is wrong with the rows that are none. Rows of other shards are left out.
///
/// After [`Fault::Input`] there is nothing more.
#[derive(Debug)]
pub struct Messages<'p, R> {
    plan: &'p Plan<'p>,
    source: Source<R>,
    /// Of objects, where there is a template.
    fields: Option<Fields<'p>>,
    keys: Keys,
    records: u32,
    has_ended: bool,
}

enum Source<R> {
    Records(Box<Records<R>>, Columns, StringRecord),
    JsonLines(Lines<R>, Vec<u8>),
}

impl<R> std::fmt::Debug for Source<R> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Records(..) => "Records",
            Self::JsonLines(..) => "JsonLines",
        })
    }
}

impl<R> Messages<'_, R> {
    /// How many records were read so far, those of other shards and the broken ones among them.
    #[must_use]
    pub fn records(&self) -> u32 {
        self.records
    }

    /// Checks the template against the fields of all objects that were read.
    ///
    /// # Errors
    /// If no object has a variable's field, or one has a name that the template has in double braces.
    pub(super) fn check_template(&mut self) -> Result<(), Error> {
        self.fields.as_mut().map_or(Ok(()), Fields::check)
    }

    /// Text of the template that looks like a variable of a name that was read so far.
    pub(super) fn lookalike(&self) -> Option<Lookalike> {
        match &self.source {
            Source::Records(_, columns, _) => columns.lookalike.clone(),
            Source::JsonLines(..) => self.fields.as_ref().and_then(|fields| fields.lookalike.clone()),
        }
    }

    /// Whether there were more idempotency keys than are compared with each other.
    #[must_use]
    pub fn has_unchecked_keys(&self) -> bool {
        self.keys.is_full()
    }
}

/// A record that can be looked into: where it is is the source's to know, or an object.
enum Record {
    Cells,
    /// Cells in which there is nothing.
    Blank,
    Object(Map<String, Value>),
}

impl<R: Read> Messages<'_, R> {
    /// Finds the next record: the line on which it begins, and what is wrong with it as such.
    fn advance(&mut self) -> io::Result<Option<(u64, Result<Record, Wrong>)>> {
        match &mut self.source {
            Source::Records(records, columns, record) => {
                let Some((line, broken)) = records.next(record)? else { return Ok(None) };
                let checked = match broken {
                    None if record.iter().all(message::is_blank) => Ok(Record::Blank),
                    None => columns.check(record).map(|()| Record::Cells),
                    Some(broken) => {
                        let wrong = Wrong::about(columns.name(broken.cell()), broken.words());
                        // A comma too many is what people see; it has the quote in its words.
                        let ragged = broken.is_late().then(|| columns.check(record).err()).flatten();
                        Err(ragged.unwrap_or(wrong))
                    }
                };
                Ok(Some((line, checked)))
            }
            Source::JsonLines(lines, text) => {
                let Some(line) = lines.next(text)? else { return Ok(None) };
                Ok(Some((line, object(text).map(Record::Object).map_err(Wrong::whole))))
            }
        }
    }

    /// The message that a record asks for; none if it is another shard's.
    fn message(&mut self, row: u32, line: u64, record: Record) -> Result<Option<Message>, Wrong> {
        if let (Some(fields), Record::Object(object)) = (&mut self.fields, &record) {
            fields.add(object);
        }
        let key = match (&self.source, &record) {
            (_, Record::Object(object)) => fields::key(object)?,
            (Source::Records(_, columns, record), Record::Cells) => columns.key(record)?,
            (Source::JsonLines(..), Record::Cells) | (_, Record::Blank) => None,
        };
        // Rows of other shards have their keys too: the same rows are bad in each of them.
        if let Some(key) = &key
            && let Some(first) = self.keys.add(key, line)
        {
            let what = format!("{key:?} is the key of line {first} too: both rows would be one message");
            return Err(Wrong::about("idempotency_key", what));
        }
        if !self.is_ours(row) {
            return Ok(None);
        }
        let draft = match (&self.source, record) {
            (_, Record::Object(object)) => fields::draft(object, self.plan)?,
            (Source::Records(_, columns, record), Record::Cells) => columns.draft(record, self.plan)?,
            (Source::JsonLines(..), Record::Cells) | (_, Record::Blank) => return Ok(None),
        };
        let (chat, body) = lay(draft, self.plan)?;
        Ok(Some(Message { row, line, chat, body, key }))
    }

    fn is_ours(&self, row: u32) -> bool {
        self.plan.shard.is_none_or(|shard| shard.holds(row))
    }

    /// The next message of the shard.
    fn step(&mut self) -> Result<Option<Message>, Fault> {
        while let Some((line, record)) = self.advance()? {
            let row = self.records;
            self.records = row.checked_add(1).ok_or_else(|| {
                let what = format!("line {line}: there are more than {row} rows");
                io::Error::new(io::ErrorKind::InvalidData, what)
            })?;
            if matches!(record, Ok(Record::Blank)) && self.is_ours(row) {
                return Err(Fault::Blank(row));
            }
            match record.and_then(|record| self.message(row, line, record)) {
                Ok(Some(message)) => return Ok(Some(message)),
                Err(Wrong { column, what }) if self.is_ours(row) => {
                    return Err(Fault::Row(RowError { row, line, column, what }));
                }
                Ok(None) | Err(_) => {}
            }
        }
        Ok(None)
    }
}

impl<R: Read> Iterator for Messages<'_, R> {
    type Item = Result<Message, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let next = self.step().transpose();
        self.has_ended = matches!(next, None | Some(Err(Fault::Input(_))));
        next
    }
}
