//! Prints an answer: as the API's JSON, as a table or rows for a person, or as the value a script needs.

use serde_json::Value;

use super::request::Request;
use crate::cli::operation::Operation as Typed;
use crate::client::{Denied, Reply, json, names_ids};
use crate::commands::support::answer::{not_an_object, unreadable};
use crate::commands::support::pages::Page;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::{secrets, show};
use crate::failure;
use crate::operations::{Answer, Column, Format, Operation, QuietValue, Retry};
use crate::output::table::{Cell, Room, Table};
use crate::output::{Mode, text};

mod cell;

use cell::{Style, cell};

/// Prints the answers of one run.
pub(super) struct Printer<'a> {
    row: &'static Operation,
    request: &'a Request,
    reveals: bool,
    /// The table, once its heading is printed.
    table: Option<Table>,
    /// The number of rows printed.
    count: usize,
}

/// Whether the answer holds a secret that is shown only once.
pub(super) fn shows_secret(row: &Operation) -> bool {
    let Answer::Facts { rows, .. } = row.answer else { return false };
    matches!(row.method, crate::client::Method::Post)
        && rows.iter().any(|column| column.format == Format::Secret)
}

/// A text field of an answer.
pub(super) fn text_of<'v>(answer: &'v Value, name: &str) -> Option<&'v str> {
    field(answer, name)?.as_str()
}

impl<'a> Printer<'a> {
    pub(super) fn new(row: &'static Operation, request: &'a Request, typed: &Typed) -> Self {
        Self { row, request, reveals: typed.has("reveal"), table: None, count: 0 }
    }

    /// Prints an answer, or one page of a list, and returns it; null if it is empty.
    ///
    /// # Errors
    /// The stream's, and an answer that is not an object.
    pub(super) fn print(&mut self, reply: &Reply, session: &mut Session) -> failure::Result<Value> {
        if reply.body.is_empty() {
            let done = format!("done{}", self.mark(session));
            let written = if session.is_human() { printed(session.output.line(&done)) } else { Ok(()) };
            return written.map(|()| Value::Null);
        }
        let body = match session.key() {
            Some(own) => secrets::shown(&reply.body, own, self.reveals),
            None => reply.body.as_slice().into(),
        };
        // Checked in every mode: the exit code must not depend on how the answer is shown.
        let Some(answer @ Value::Object(_)) = json::lenient(&body) else { return Err(not_an_object(reply)) };
        if let Answer::Table { list, .. } = self.row.answer
            && !answer.get(list).is_some_and(Value::is_array)
        {
            return Err(unreadable(reply, format!("it has no list {list:?}")));
        }
        match (self.row.answer, session.output.mode) {
            (_, Mode::Json) => printed(session.output.json(&body)),
            (Answer::Table { list, columns, empty, .. }, Mode::Human) => {
                self.print_table(&answer, list, columns, empty, session)
            }
            (Answer::Table { list, quiet, .. }, _) => {
                items(&answer, list).iter().try_for_each(|item| self.print_quiet(item, quiet, session))
            }
            (Answer::Facts { rows, .. }, Mode::Human) => {
                let nothing = if self.row.retry == Retry::ReadOnly { "no details" } else { "done" };
                self.print_facts(&answer, rows, Some(nothing), session)
            }
            (Answer::Facts { quiet, .. }, _) => self.print_quiet(&answer, quiet, session),
        }?;
        Ok(answer)
    }

    /// Prints an answer of 2xx that reports a failure, without anything that sounds like success. IDs of what may have been
    /// created are printed even if the operation's answers don't show them.
    ///
    /// # Errors
    /// The stream's.
    pub(super) fn print_denied(&self, denied: &Denied, session: &mut Session) -> failure::Result<()> {
        let reply = &denied.reply;
        let body = match session.key() {
            Some(own) => secrets::shown(&reply.body, own, self.reveals),
            None => reply.body.as_slice().into(),
        };
        let answer = json::lenient(&body).unwrap_or_default();
        match (self.row.answer, session.output.mode) {
            (_, Mode::Json) => return printed(session.output.json(&body)),
            (Answer::Facts { rows, .. }, Mode::Human) => {
                let told: Vec<Column> =
                    rows.iter().filter(|column| !column.field.starts_with('@')).copied().collect();
                let is_change = self.row.retry != Retry::ReadOnly;
                let nothing = (is_change && denied.ids.is_empty()).then_some("not done");
                self.print_facts(&answer, &told, nothing, session)?;
            }
            (Answer::Facts { quiet: quiet @ QuietValue::Field(_), .. }, Mode::Quiet) => {
                self.print_quiet(&answer, quiet, session)?;
            }
            _ => {}
        }
        self.other_ids(&answer, &denied.ids, session.output.mode).into_iter().try_for_each(|(name, ids)| {
            printed(if session.output.mode == Mode::Human {
                show::labelled(&mut session.output, show::LABEL, &text::escape(&name), &ids.join(", "))
            } else {
                ids.iter().try_for_each(|id| session.output.line(id))
            })
        })
    }

    /// The IDs among `ids` that neither the rows nor the quiet value of an answer show, with labels.
    fn other_ids(&self, answer: &Value, ids: &[String], mode: Mode) -> Vec<(String, Vec<String>)> {
        let shown: Vec<&Value> = match (self.row.answer, mode) {
            (Answer::Facts { rows, .. }, Mode::Human) => {
                rows.iter().filter_map(|column| field(answer, column.field)).collect()
            }
            (Answer::Facts { quiet: QuietValue::Field(name), .. }, _) => {
                field(answer, name).into_iter().collect()
            }
            _ => Vec::new(),
        };
        let fields = answer.as_object().into_iter().flatten();
        fields
            .filter(|(name, value)| names_ids(name) && !shown.contains(value))
            .map(|(name, value)| {
                let thing = name.trim_end_matches('s').trim_end_matches("_id").replace('_', " ");
                let own = json::texts_in(value).into_iter().filter(|id| ids.contains(id));
                (thing, own.map(|id| text::escape(&id).into_owned()).collect::<Vec<_>>())
            })
            .filter(|(_, ids)| !ids.is_empty())
            .collect()
    }

    fn print_table(
        &mut self,
        answer: &Value,
        list: &str,
        columns: &'static [Column],
        empty: &str,
        session: &mut Session,
    ) -> failure::Result<()> {
        let rows: Vec<Vec<_>> = items(answer, list)
            .iter()
            .map(|item| {
                columns
                    .iter()
                    .map(|column| cell(column, field(item, column.field), Style::Table).unwrap_or_default())
            })
            .map(Iterator::collect)
            .collect();
        if rows.is_empty() {
            if self.count == 0 {
                let nothing = self.nothing(answer, empty);
                session.output.note(&nothing);
            }
            return Ok(());
        }
        self.count += rows.len();
        let table = self.table.get_or_insert_with(|| {
            let room = |column: &Column| match column.format {
                Format::Text | Format::Content | Format::List => Room::Yields,
                Format::Id => Room::AllOrNothing,
                _ => Room::Needs,
            };
            Table::new(columns.iter().map(|column| (column.title, room(column))))
        });
        printed(table.print(&mut session.output, &rows))
    }

    /// The note for a list without items: the list is empty, nothing matches, or the offset is past its end.
    fn nothing(&self, answer: &Value, empty: &str) -> String {
        let total = answer.pointer("/pagination/total").and_then(Value::as_u64).unwrap_or(0);
        let is_filter = |name: &str| !["limit", "offset", "sort"].contains(&name);
        if total > 0 {
            format!("No items at this offset ({} in total).", text::count(total))
        } else if self.request.call.query.iter().any(|(name, _)| is_filter(name)) {
            "No matches.".to_owned()
        } else {
            empty.to_owned()
        }
    }

    /// Prints the rows that have a value, or `nothing` if there are none.
    fn print_facts(
        &self,
        answer: &Value,
        rows: &[Column],
        nothing: Option<&str>,
        session: &mut Session,
    ) -> failure::Result<()> {
        let value = |column: &Column| match column.field.strip_prefix('@') {
            Some(name) => self.request.value(name).map(Value::from),
            None => field(answer, column.field).cloned(),
        };
        let shown: Vec<(&str, Cell)> = rows
            .iter()
            .filter_map(|column| Some((column.title, cell(column, value(column).as_ref(), Style::Fact)?)))
            .collect();
        let width = shown.iter().map(|(title, _)| text::width(title)).fold(show::LABEL, usize::max);
        for (index, (title, cell)) in shown.iter().enumerate() {
            let mut text = match cell.tone {
                Some(tone) => session.output.paint(tone, &cell.text),
                None => cell.text.clone(),
            };
            if index == 0 {
                text.push_str(self.mark(session));
            }
            printed(show::labelled(&mut session.output, width, title, &text))?;
        }
        match nothing {
            Some(nothing) if shown.is_empty() => {
                printed(session.output.line(&format!("{nothing}{}", self.mark(session))))
            }
            _ => Ok(()),
        }
    }

    /// The mark for a change made in the sandbox.
    fn mark(&self, session: &Session) -> &'static str {
        let reaches_people = ["/chats/", "/facetime/"].iter().any(|start| self.row.path.starts_with(start));
        match session.sandbox_mark() {
            "" => "",
            _ if self.row.retry == Retry::ReadOnly => "",
            mark if reaches_people => mark,
            _ => " (sandbox)",
        }
    }

    /// Prints the value that a script needs, if there is one.
    fn print_quiet(&self, answer: &Value, quiet: QuietValue, session: &mut Session) -> failure::Result<()> {
        let is_true = |path: &str| field(answer, path) == Some(&Value::Bool(true));
        let values: Vec<String> = match quiet {
            QuietValue::Field(name) => field(answer, name).map(cell::plain).into_iter().collect(),
            QuietValue::Items(name) => items(answer, name).iter().map(cell::plain).collect(),
            QuietValue::Pair(name) => {
                vec![items(answer, name).iter().map(cell::plain).collect::<Vec<_>>().join(",")]
            }
            QuietValue::FirstTrue(paths, other) => {
                let found = paths.iter().find(|path| is_true(path)).and_then(|path| path.rsplit('.').next());
                vec![found.unwrap_or(other).to_owned()]
            }
            QuietValue::Typed(name) => self.request.value(name).map(str::to_owned).into_iter().collect(),
        };
        values.iter().try_for_each(|value| printed(session.output.line(&text::escape(value))))
    }

    /// Notes how to get the rest of a list that has more pages.
    pub(super) fn print_rest(&self, answer: &Value, session: &mut Session) {
        if !self.row.is_paged() || session.output.mode != Mode::Human {
            return;
        }
        let page = Page::of(answer);
        if let Some(next) = page.next(None) {
            let of = page.total.map(|total| format!(" of {}", text::count(total))).unwrap_or_default();
            let note = format!("showing {}{of}; next page: --offset {next}, everything: --all", self.count);
            session.aside(&note);
        }
    }
}

/// The items of the list in an answer.
fn items<'v>(answer: &'v Value, list: &str) -> &'v [Value] {
    answer.get(list).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The first of the fields that has a value; an empty name is the whole item.
fn field<'v>(item: &'v Value, names: &str) -> Option<&'v Value> {
    names.split('|').find_map(|name| {
        let found = match name {
            "" => Some(item),
            name => name.split('.').try_fold(item, |value, part| value.get(part)),
        };
        found.filter(|value| match value {
            Value::Null => false,
            Value::String(text) => !text.is_empty(),
            Value::Array(items) => !items.is_empty(),
            _ => true,
        })
    })
}
