//! Reading an input into messages, one row at a time, in the order of the rows.

use std::io::{self, Read};

use csv::StringRecord;
use serde_json::{Map, Value};

use super::columns::Columns;
use super::error::InputError;
use super::fields;
use super::format::Format;
use super::input::{Lines, Records, object};
use super::keys::Keys;
use super::message::{Message, ReadError, RowError};
use super::names::{FieldCheck, Lookalike};
use super::plan::Plan;
use super::row::{Problem, merge};
use crate::message;

impl Plan<'_> {
    /// Begins to read an input. Only the header line of CSV and TSV is read here.
    ///
    /// # Errors
    /// [`InputError`] for problems of the input as a whole: no header, a column that is missing or duplicate, a
    /// template variable without a column.
    pub fn read<R: Read>(&self, input: R) -> Result<Messages<'_, R>, InputError> {
        let source = match self.format {
            Format::JsonLines => Source::JsonLines(Lines::open(input)?, Vec::new()),
            Format::Csv | Format::Tsv => {
                let mut records = Records::open(input, self.format)?;
                let mut header = StringRecord::new();
                let broken = match records.next(&mut header)? {
                    None => {
                        return Err(InputError::unfit(
                            "the input is empty",
                            "start it with a line that names the columns, such as to,text",
                        ));
                    }
                    Some((_, broken)) => broken,
                };
                if let Some(broken) = broken {
                    let what = broken.words();
                    return Err(InputError::unfit(format!("the header line can't be read: {what}"), SAVE));
                }
                let columns = Columns::read(&header, self)?;
                Source::Records(Box::new(records), columns, StringRecord::new())
            }
        };
        let fields = match source {
            Source::JsonLines(..) => self.template.as_ref().map(FieldCheck::new),
            Source::Records(..) => None,
        };
        Ok(Messages { plan: self, source, fields, keys: Keys::default(), records: 0, has_ended: false })
    }
}

const SAVE: &str = "save it as UTF-8, and quote cells that contain quotes, commas or line breaks";

/// Iterator over the messages of an input and the errors of its invalid rows. Rows of other shards are left out.
///
/// Ends after [`ReadError::Input`].
#[derive(Debug)]
pub struct Messages<'p, R> {
    plan: &'p Plan<'p>,
    source: Source<R>,
    /// Checks the template against the fields of JSON Lines.
    fields: Option<FieldCheck<'p>>,
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
    /// Number of records read so far, including broken ones and those of other shards.
    #[must_use]
    pub fn records(&self) -> u32 {
        self.records
    }

    /// Checks the template against the fields of all objects read so far.
    ///
    /// # Errors
    /// No object has the field of a variable, or the template has the name of a field in double braces.
    pub(super) fn check_template(&mut self) -> Result<(), InputError> {
        self.fields.as_mut().map_or(Ok(()), FieldCheck::check)
    }

    /// Text of the template that looks like a variable for a name read so far.
    pub(super) fn lookalike(&self) -> Option<Lookalike> {
        match &self.source {
            Source::Records(_, columns, _) => columns.lookalike.clone(),
            Source::JsonLines(..) => self.fields.as_ref().and_then(|fields| fields.lookalike.clone()),
        }
    }

    /// Whether there were too many idempotency keys to check all of them for duplicates.
    #[must_use]
    pub fn has_unchecked_keys(&self) -> bool {
        self.keys.is_full()
    }
}

/// A readable record.
enum Record {
    /// A record of cells, which the source holds.
    Cells,
    /// A record of blank cells.
    Blank,
    Object(Map<String, Value>),
}

impl<R: Read> Messages<'_, R> {
    /// Reads the next record, and returns the line on which it begins.
    fn advance(&mut self) -> io::Result<Option<(u64, Result<Record, Problem>)>> {
        match &mut self.source {
            Source::Records(records, columns, record) => {
                let Some((line, broken)) = records.next(record)? else { return Ok(None) };
                let checked = match broken {
                    None if record.iter().all(message::is_blank) => Ok(Record::Blank),
                    None => columns.check(record).map(|()| Record::Cells),
                    Some(broken) => {
                        let problem = Problem::at(columns.name(broken.cell()), broken.words());
                        // People see the extra comma; that message mentions the quote as well.
                        let ragged = broken.is_late().then(|| columns.check(record).err()).flatten();
                        Err(ragged.unwrap_or(problem))
                    }
                };
                Ok(Some((line, checked)))
            }
            Source::JsonLines(lines, text) => {
                let Some(line) = lines.next(text)? else { return Ok(None) };
                Ok(Some((line, object(text).map(Record::Object).map_err(Problem::whole))))
            }
        }
    }

    /// Makes the message of a record; none if it belongs to another shard.
    fn message(&mut self, row: u32, line: u64, record: Record) -> Result<Option<Message>, Problem> {
        if let (Some(fields), Record::Object(object)) = (&mut self.fields, &record) {
            fields.add(object);
        }
        let key = match (&self.source, &record) {
            (_, Record::Object(object)) => fields::key(object)?,
            (Source::Records(_, columns, record), Record::Cells) => columns.key(record)?,
            (Source::JsonLines(..), Record::Cells) | (_, Record::Blank) => None,
        };
        // The keys of other shards' rows count, so that the same rows are invalid in every shard.
        if let Some(key) = &key
            && let Some(first) = self.keys.add(key, line)
        {
            let what =
                format!("{key:?} is also the key of line {first}: both rows would count as one message");
            return Err(Problem::at("idempotency_key", what));
        }
        if !self.is_ours(row) {
            return Ok(None);
        }
        let values = match (&self.source, record) {
            (_, Record::Object(object)) => fields::values(object, self.plan)?,
            (Source::Records(_, columns, record), Record::Cells) => columns.values(record, self.plan)?,
            (Source::JsonLines(..), Record::Cells) | (_, Record::Blank) => return Ok(None),
        };
        let (chat, body) = merge(values, self.plan)?;
        Ok(Some(Message { row, line, chat, body, key }))
    }

    fn is_ours(&self, row: u32) -> bool {
        self.plan.shard.is_none_or(|shard| shard.holds(row))
    }

    /// The next message of the shard.
    fn step(&mut self) -> Result<Option<Message>, ReadError> {
        while let Some((line, record)) = self.advance()? {
            let row = self.records;
            self.records = row.checked_add(1).ok_or_else(|| {
                let what = format!("line {line}: the input has more than {row} rows");
                io::Error::new(io::ErrorKind::InvalidData, what)
            })?;
            if matches!(record, Ok(Record::Blank)) && self.is_ours(row) {
                return Err(ReadError::Blank(row));
            }
            match record.and_then(|record| self.message(row, line, record)) {
                Ok(Some(message)) => return Ok(Some(message)),
                Err(Problem { column, what }) if self.is_ours(row) => {
                    return Err(ReadError::Row(RowError { row, line, column, what }));
                }
                Ok(None) | Err(_) => {}
            }
        }
        Ok(None)
    }
}

impl<R: Read> Iterator for Messages<'_, R> {
    type Item = Result<Message, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let next = self.step().transpose();
        self.has_ended = matches!(next, None | Some(Err(ReadError::Input(_))));
        next
    }
}
