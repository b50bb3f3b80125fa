//! An answer as it is printed: as the API sent it, for a person, or the one value that a script wants.

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
use crate::operations::{Answer, Column, Operation, Repeat, Show, Word};
use crate::output::table::{Cell, Room, Table};
use crate::output::{Mode, Tone, text};

mod cell;

use cell::{Style, cell};

/// How one run shows its answers.
pub(super) struct View<'a> {
    row: &'static Operation,
    request: &'a Request,
    reveals: bool,
    /// The table, once it has begun.
    table: Option<Table>,
    /// How many rows were printed.
    count: usize,
}

/// Whether an answer holds a secret that is shown once.
pub(super) fn shows_secret(row: &Operation) -> bool {
    let Answer::Facts { rows, .. } = row.answer else { return false };
    matches!(row.method, crate::client::Method::Post) && rows.iter().any(|column| column.show == Show::Secret)
}

/// A text in an answer.
pub(super) fn text_of<'v>(answer: &'v Value, name: &str) -> Option<&'v str> {
    field(answer, name)?.as_str()
}

impl<'a> View<'a> {
    pub(super) fn new(row: &'static Operation, request: &'a Request, typed: &Typed) -> Self {
        Self { row, request, reveals: typed.has("reveal"), table: None, count: 0 }
    }

    /// Prints an answer, a page of them where the list has several, and hands it on as it was read: null for one that
    /// is empty.
    ///
    /// # Errors
    /// The stream's, and an answer that is no object.
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
        // The same in every mode: what a script relies on must not depend on how it is shown.
        let Some(answer @ Value::Object(_)) = json::lenient(&body) else { return Err(not_an_object(reply)) };
        if let Answer::Table { list, .. } = self.row.answer
            && !answer.get(list).is_some_and(Value::is_array)
        {
            return Err(unreadable(reply, format!("it has no list {list:?}")));
        }
        match (self.row.answer, session.output.mode) {
            (_, Mode::Json) => printed(session.output.json(&body)),
            (Answer::Table { list, columns, none, .. }, Mode::Human) => {
                self.print_table(&answer, list, columns, none, session)
            }
            (Answer::Table { list, word, .. }, _) => {
                items(&answer, list).iter().try_for_each(|item| self.print_word(item, word, session))
            }
            (Answer::Facts { rows, .. }, Mode::Human) => {
                let nothing = if self.row.repeat == Repeat::Reads { "no details" } else { "done" };
                self.print_facts(&answer, rows, Some(nothing), session)
            }
            (Answer::Facts { word, .. }, _) => self.print_word(&answer, word, session),
        }?;
        Ok(answer)
    }

    /// Prints an answer that says that it did not work: what is in it, and nothing that sounds as if it had. The IDs of
    /// what may have been made are printed even where the answers of the operation have no place for them.
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
                let is_change = self.row.repeat != Repeat::Reads;
                let nothing = (is_change && denied.ids.is_empty()).then_some("not done");
                self.print_facts(&answer, &told, nothing, session)?;
            }
            (Answer::Facts { word: word @ Word::Field(_), .. }, Mode::Quiet) => {
                self.print_word(&answer, word, session)?;
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

    /// The IDs among `ids` that neither the rows nor the word of an answer show, under the names of their things.
    fn other_ids(&self, answer: &Value, ids: &[String], mode: Mode) -> Vec<(String, Vec<String>)> {
        let shown: Vec<&Value> = match (self.row.answer, mode) {
            (Answer::Facts { rows, .. }, Mode::Human) => {
                rows.iter().filter_map(|column| field(answer, column.field)).collect()
            }
            (Answer::Facts { word: Word::Field(name), .. }, _) => field(answer, name).into_iter().collect(),
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
        none: &str,
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
                let nothing = self.nothing(answer, none);
                session.output.note(&nothing);
            }
            return Ok(());
        }
        self.count += rows.len();
        let table = self.table.get_or_insert_with(|| {
            let room = |column: &Column| match column.show {
                Show::Text | Show::Content | Show::List => Room::Yields,
                Show::Id => Room::AllOrNothing,
                _ => Room::Needs,
            };
            Table::new(columns.iter().map(|column| (column.title, room(column))))
        });
        printed(table.print(&mut session.output, &rows))
    }

    /// What is said of a list without items: of the whole one that it is empty, of a part that nothing is in that part.
    fn nothing(&self, answer: &Value, none: &str) -> String {
        let total = answer.pointer("/pagination/total").and_then(Value::as_u64).unwrap_or(0);
        let is_filter = |name: &str| !["limit", "offset", "sort"].contains(&name);
        if total > 0 {
            format!("Nothing from there on: there are {}.", text::count(total))
        } else if self.request.call.query.iter().any(|(name, _)| is_filter(name)) {
            "Nothing found.".to_owned()
        } else {
            none.to_owned()
        }
    }

    /// Prints the rows that the answer has a value for, or what is said where there are none.
    fn print_facts(
        &self,
        answer: &Value,
        rows: &[Column],
        nothing: Option<&str>,
        session: &mut Session,
    ) -> failure::Result<()> {
        let said = |column: &Column| match column.field.strip_prefix('@') {
            Some(name) => self.request.said(name).map(Value::from),
            None => field(answer, column.field).cloned(),
        };
        let shown: Vec<(&str, Cell)> = rows
            .iter()
            .filter_map(|column| Some((column.title, cell(column, said(column).as_ref(), Style::Fact)?)))
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

    /// What tells a change in the sandbox from a real one: most of all where it would reach somebody.
    fn mark(&self, session: &Session) -> &'static str {
        let reaches_people = ["/chats/", "/facetime/"].iter().any(|start| self.row.path.starts_with(start));
        match session.sandbox_mark() {
            "" => "",
            _ if self.row.repeat == Repeat::Reads => "",
            mark if reaches_people => mark,
            _ => " (sandbox)",
        }
    }

    /// Prints the value that a script wants; nothing where there is none.
    fn print_word(&self, answer: &Value, word: Word, session: &mut Session) -> failure::Result<()> {
        let is_true = |path: &str| field(answer, path) == Some(&Value::Bool(true));
        let values: Vec<String> = match word {
            Word::Field(name) => field(answer, name).map(cell::plain).into_iter().collect(),
            Word::Items(name) => items(answer, name).iter().map(cell::plain).collect(),
            Word::Pair(name) => {
                vec![items(answer, name).iter().map(cell::plain).collect::<Vec<_>>().join(",")]
            }
            Word::FirstTrue(paths, other) => {
                let found = paths.iter().find(|path| is_true(path)).and_then(|path| path.rsplit('.').next());
                vec![found.unwrap_or(other).to_owned()]
            }
            Word::Typed(name) => self.request.said(name).map(str::to_owned).into_iter().collect(),
        };
        values.iter().try_for_each(|value| printed(session.output.line(&text::escape(value))))
    }

    /// Says how much of a list was not asked for.
    pub(super) fn rest(&self, answer: &Value, session: &mut Session) {
        if !self.row.is_paged() || session.output.mode != Mode::Human {
            return;
        }
        let page = Page::of(answer);
        if let Some(next) = page.next(None) {
            let of = page.total.map(|total| format!(" of {}", text::count(total))).unwrap_or_default();
            let note = format!("{} shown{of}; --offset {next} shows the next, --all all of them", self.count);
            let note = session.output.paint_note(Tone::Dim, &note);
            session.output.note(&note);
        }
    }
}

/// The items of the list in an answer.
fn items<'v>(answer: &'v Value, list: &str) -> &'v [Value] {
    answer.get(list).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The first of the fields that has a value; an empty name is the whole.
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
