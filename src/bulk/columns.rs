//! The columns of CSV and TSV: reading the header line, and the values of a record's cells.

use std::collections::{HashMap, HashSet};

use csv::StringRecord;
use serde_json::{Map, Value};

use super::error::InputError;
use super::format::Format;
use super::names::{self, Lookalike, clean, list};
use super::plan::Plan;
use super::row::{Problem, RowValues, key};
use super::template::Template;
use crate::message;

const METADATA: &str = "metadata.";

/// The position of each column, from 0.
pub(super) struct Columns {
    /// Names for errors.
    shown: Vec<String>,
    /// Columns of the template's variables, by variable name.
    variables: HashMap<String, usize>,
    to: usize,
    text: Option<usize>,
    attachments: Option<usize>,
    from_number: Option<usize>,
    key: Option<usize>,
    /// Metadata columns: position, and name without the prefix.
    metadata: Vec<(usize, String)>,
    /// Text in the template that looks like a variable.
    pub(super) lookalike: Option<Lookalike>,
}

impl Columns {
    /// Reads the header line. A duplicate name is an error if the plan uses it.
    ///
    /// # Errors
    /// The header lacks something that `plan` needs, or is ambiguous about it.
    pub(super) fn read(header: &StringRecord, plan: &Plan) -> Result<Self, InputError> {
        let names: Vec<String> = header.iter().map(clean).collect();
        let shown: Vec<String> = header.iter().map(names::shown).collect();
        let (mut positions, mut twice) = (HashMap::new(), HashSet::new());
        for (position, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if positions.insert(name.clone(), position).is_some() {
                twice.insert(name.as_str());
            }
        }
        let find = |name: &str| match clean(name) {
            name if twice.contains(name.as_str()) => Err(InputError::unfit(
                format!("two columns are named {name:?}"),
                "rename one of them in the header line",
            )),
            name => Ok(positions.get(&name).copied()),
        };
        let lacks = |column: &str, option| missing(column, option, header, &names, plan);
        let to = find(&plan.to_column)?.ok_or_else(|| lacks(&plan.to_column, "--to-column"))?;
        let text = find(&plan.text_column)?;
        let (attachments, from_number, key) =
            (find("attachments")?, find("from_number")?, find("idempotency_key")?);
        // Make sure that every message can have content.
        let is_named = plan.text_column != "text";
        let has_content =
            plan.template.is_some() || attachments.is_some() || message::has_content(&plan.body);
        if text.is_none() && (is_named || !has_content) {
            return Err(lacks(&plan.text_column, "--text-column"));
        }
        let mut metadata = Vec::new();
        for name in names.iter().filter(|name| name.starts_with(METADATA)) {
            metadata.extend(find(name)?.map(|position| (position, name[METADATA.len()..].to_owned())));
        }
        if metadata.iter().any(|(_, name)| name.is_empty()) {
            return Err(InputError::unfit(
                format!("the column {METADATA:?} has no name after the dot"),
                "name it like metadata.order",
            ));
        }
        let variables = variables(plan, &shown, find)?;
        let mut lookalike = None;
        if let Some(template) = &plan.template {
            names::check_braces(template, &names.iter().map(String::as_str))?;
            lookalike = names::lookalike(template, &names.iter().map(String::as_str));
        }
        Ok(Self { shown, variables, to, text, attachments, from_number, key, metadata, lookalike })
    }

    /// The name of a column for errors, or its number if it has no name.
    pub(super) fn name(&self, position: usize) -> String {
        match self.shown.get(position) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => format!("column {}", position.saturating_add(1)),
        }
    }

    /// Checks the number of cells, and that they are text.
    pub(super) fn check(&self, record: &StringRecord) -> Result<(), Problem> {
        let (has, expected) = (record.len(), self.shown.len());
        if has != expected {
            let cells = if has == 1 { "cell" } else { "cells" };
            // In ` "Hello, Ada"` after a comma the quotes are text, so the comma inside separates cells.
            let late = record.iter().any(|cell| cell.starts_with(' ') && cell.trim_start().starts_with('"'));
            let why = if late { "; a quote opens a cell only right after the delimiter" } else { "" };
            return Err(Problem::whole(format!(
                "the row has {has} {cells}, but the header line has {expected}{why}"
            )));
        }
        if memchr::memchr(0, record.as_slice().as_bytes()).is_some() {
            let position = record.iter().position(|cell| cell.contains('\0')).unwrap_or_default();
            return Err(Problem::at(self.name(position), "contains a NUL byte"));
        }
        Ok(())
    }

    /// The row's own idempotency key, if it has one.
    pub(super) fn key(&self, record: &StringRecord) -> Result<Option<String>, Problem> {
        key(cell(record, self.key))
    }

    /// The values of a record.
    pub(super) fn values(&self, record: &StringRecord, plan: &Plan) -> Result<RowValues, Problem> {
        let recipient = plan.book.recipient(cell(record, Some(self.to)));
        let recipient = recipient.map_err(|error| Problem::recipient(&plan.to_column, &error))?;
        let mut fields = Vec::new();
        let attachments = cell(record, self.attachments);
        if !attachments.trim().is_empty() {
            let all: Result<Vec<Value>, _> =
                attachments.split_whitespace().map(message::attachment).collect();
            fields.push(("attachments", all.map_err(|error| Problem::message(&error))?.into()));
        }
        let sender = cell(record, self.from_number);
        if !sender.trim().is_empty() {
            let phone = plan.book.phone(sender);
            let phone = phone.map_err(|error| Problem::recipient("from_number", &error))?;
            fields.push(("from_number", phone.as_str().into()));
        }
        let mut metadata = Map::new();
        for (position, name) in &self.metadata {
            let value = cell(record, Some(*position));
            if !value.is_empty() {
                metadata.insert(name.clone(), value.into());
            }
        }
        Ok(RowValues { chat: recipient.chat_id(), text: self.text(record, plan)?, fields, metadata })
    }

    fn text(&self, record: &StringRecord, plan: &Plan) -> Result<Option<Value>, Problem> {
        let own = cell(record, self.text);
        if !message::is_blank(own) {
            return Ok(Some(own.into()));
        }
        let Some(template) = &plan.template else { return Ok(None) };
        let filled = template.fill(|name| record.get(*self.variables.get(name)?));
        filled.map(|text| Some(text.into())).map_err(|empty| Problem::at(empty.0.clone(), empty.to_string()))
    }
}

/// The columns of the template's variables, by variable name.
fn variables(
    plan: &Plan,
    shown: &[String],
    find: impl Fn(&str) -> Result<Option<usize>, InputError>,
) -> Result<HashMap<String, usize>, InputError> {
    let mut variables = HashMap::new();
    for name in plan.template.iter().flat_map(Template::variables) {
        let position = find(name)?.ok_or_else(|| {
            InputError::unfit(
                format!("the template uses {{{name}}}, but there is no such column"),
                format!(
                    "use one of the columns ({}); write {{{{ for a literal brace",
                    list(shown.iter().map(String::as_str))
                ),
            )
        })?;
        variables.insert(name.to_owned(), position);
    }
    Ok(variables)
}

/// A cell; empty if there is no such column.
fn cell(record: &StringRecord, position: Option<usize>) -> &str {
    position.and_then(|position| record.get(position)).unwrap_or_default()
}

/// The error for a missing column.
fn missing(column: &str, option: &str, header: &StringRecord, names: &[String], plan: &Plan) -> InputError {
    let alike = names.iter().find(|name| name.eq_ignore_ascii_case(column));
    let separator = |sign| header.iter().any(|name| name.contains(sign));
    let hint = if let Some(name) = alike {
        format!("did you mean {name:?}? Then pass {option} {name}")
    } else if names.first().is_some_and(|name| name.to_ascii_lowercase().starts_with("sep=")) {
        "write sep= and one character, such as sep=; on the first line, and the header on the line below it"
            .to_owned()
    } else if plan.format == Format::Csv && separator(';') {
        "put a line sep=; before the header line, or save it with commas: the file seems to be separated by semicolons"
            .to_owned()
    } else if plan.format == Format::Csv && separator('\t') {
        "name it .tsv, or pass --format tsv: the file seems to be separated by tabs".to_owned()
    } else if plan.format == Format::Tsv && separator(',') {
        "name it .csv, or pass --format csv: the file seems to be separated by commas".to_owned()
    } else if option == "--text-column" {
        "pass one text for all rows with --text, or name the column with --text-column".to_owned()
    } else {
        format!("name the column with {option} NAME; the first line has to be the header line")
    };
    let shown: Vec<String> = header.iter().map(names::shown).collect();
    let columns = list(shown.iter().map(String::as_str));
    InputError::unfit(format!("there is no column {column:?}: the columns are {columns}"), hint)
}
