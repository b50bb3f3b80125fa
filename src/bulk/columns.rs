//! The columns of CSV and TSV: what the header line names, and what a record's cells say.

use std::collections::{HashMap, HashSet};

use csv::StringRecord;
use serde_json::{Map, Value};

use super::draft::{Draft, Wrong, key};
use super::names::{self, Lookalike, clean, list};
use super::plan::Error;
use super::{Format, Plan, Template};
use crate::message;

const METADATA: &str = "metadata.";

/// Where each column is.
pub(super) struct Columns {
    /// As errors call them.
    shown: Vec<String>,
    /// The template's, by the names that it has for them.
    variables: HashMap<String, usize>,
    to: usize,
    text: Option<usize>,
    attachments: Option<usize>,
    from_number: Option<usize>,
    key: Option<usize>,
    /// Places, and names without the prefix.
    metadata: Vec<(usize, String)>,
    /// Text of the template that looks like a variable.
    pub(super) lookalike: Option<Lookalike>,
}

impl Columns {
    /// Reads the header line. Two columns of one name are an error if the plan uses that name.
    ///
    /// # Errors
    /// If it can't be what `plan` needs.
    pub(super) fn read(header: &StringRecord, plan: &Plan) -> Result<Self, Error> {
        let names: Vec<String> = header.iter().map(clean).collect();
        let shown: Vec<String> = header.iter().map(names::shown).collect();
        let (mut places, mut twice) = (HashMap::new(), HashSet::new());
        for (place, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if places.insert(name.clone(), place).is_some() {
                twice.insert(name.as_str());
            }
        }
        let find = |name: &str| match clean(name) {
            name if twice.contains(name.as_str()) => Err(Error::unfit(
                format!("two columns are named {name:?}"),
                "rename one of them in the header line",
            )),
            name => Ok(places.get(&name).copied()),
        };
        let lacks = |column: &str, option| missing(column, option, header, &names, plan);
        let to = find(&plan.to_column)?.ok_or_else(|| lacks(&plan.to_column, "--to-column"))?;
        let text = find(&plan.text_column)?;
        let (attachments, from_number, key) =
            (find("attachments")?, find("from_number")?, find("idempotency_key")?);
        // Every message has content, as far as the columns tell.
        let is_named = plan.text_column != "text";
        let has_content =
            plan.template.is_some() || attachments.is_some() || message::has_content(&plan.body);
        if text.is_none() && (is_named || !has_content) {
            return Err(lacks(&plan.text_column, "--text-column"));
        }
        let mut metadata = Vec::new();
        for name in names.iter().filter(|name| name.starts_with(METADATA)) {
            metadata.extend(find(name)?.map(|place| (place, name[METADATA.len()..].to_owned())));
        }
        if metadata.iter().any(|(_, name)| name.is_empty()) {
            return Err(Error::unfit(
                format!("the column {METADATA:?} names no metadata"),
                "such as metadata.order",
            ));
        }
        let mut variables = HashMap::new();
        for name in plan.template.iter().flat_map(Template::variables) {
            let place = find(name)?.ok_or_else(|| {
                Error::unfit(
                    format!("the template's {{{name}}} is no column"),
                    format!(
                        "the columns are {}; a literal brace is {{{{",
                        list(shown.iter().map(String::as_str))
                    ),
                )
            })?;
            variables.insert(name.to_owned(), place);
        }
        let mut lookalike = None;
        if let Some(template) = &plan.template {
            names::check_braces(template, &names.iter().map(String::as_str))?;
            lookalike = names::lookalike(template, &names.iter().map(String::as_str));
        }
        Ok(Self { shown, variables, to, text, attachments, from_number, key, metadata, lookalike })
    }

    /// The name of a column, or its number where it has none.
    pub(super) fn name(&self, place: usize) -> String {
        match self.shown.get(place) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => format!("column {}", place.saturating_add(1)),
        }
    }

    /// Checks the cells as such.
    pub(super) fn check(&self, record: &StringRecord) -> Result<(), Wrong> {
        let (has, expected) = (record.len(), self.shown.len());
        if has != expected {
            let cells = if has == 1 { "cell" } else { "cells" };
            // ` "Hello, Ada"` behind a comma: its quotes are text, and so its commas are none.
            let late = record.iter().any(|cell| cell.starts_with(' ') && cell.trim_start().starts_with('"'));
            let why =
                if late { "; a quote only opens a cell right after the comma, without a blank" } else { "" };
            return Err(Wrong::whole(format!(
                "it has {has} {cells}, and the header line has {expected}{why}"
            )));
        }
        if memchr::memchr(0, record.as_slice().as_bytes()).is_some() {
            let place = record.iter().position(|cell| cell.contains('\0')).unwrap_or_default();
            return Err(Wrong::about(self.name(place), "it has a NUL byte in it"));
        }
        Ok(())
    }

    /// The row's own idempotency key.
    pub(super) fn key(&self, record: &StringRecord) -> Result<Option<String>, Wrong> {
        key(cell(record, self.key))
    }

    /// What a record asks for.
    pub(super) fn draft(&self, record: &StringRecord, plan: &Plan) -> Result<Draft, Wrong> {
        let recipient = plan.book.recipient(cell(record, Some(self.to)));
        let recipient = recipient.map_err(|error| Wrong::recipient(&plan.to_column, &error))?;
        let mut fields = Vec::new();
        let attachments = cell(record, self.attachments);
        if !attachments.trim().is_empty() {
            let all: Result<Vec<Value>, _> =
                attachments.split_whitespace().map(message::attachment).collect();
            fields.push(("attachments", all.map_err(|error| Wrong::message(&error))?.into()));
        }
        let sender = cell(record, self.from_number);
        if !sender.trim().is_empty() {
            let phone = plan.book.phone(sender);
            let phone = phone.map_err(|error| Wrong::recipient("from_number", &error))?;
            fields.push(("from_number", phone.as_str().into()));
        }
        let mut metadata = Map::new();
        for (place, name) in &self.metadata {
            let value = cell(record, Some(*place));
            if !value.is_empty() {
                metadata.insert(name.clone(), value.into());
            }
        }
        Ok(Draft { chat: recipient.chat_id(), text: self.text(record, plan)?, fields, metadata })
    }

    fn text(&self, record: &StringRecord, plan: &Plan) -> Result<Option<Value>, Wrong> {
        let own = cell(record, self.text);
        if !message::is_blank(own) {
            return Ok(Some(own.into()));
        }
        let Some(template) = &plan.template else { return Ok(None) };
        let filled = template.fill(|name| record.get(*self.variables.get(name)?));
        filled.map(|text| Some(text.into())).map_err(|empty| Wrong::about(empty.0.clone(), empty.to_string()))
    }
}

/// A cell; an empty one where there is no such column.
fn cell(record: &StringRecord, place: Option<usize>) -> &str {
    place.and_then(|place| record.get(place)).unwrap_or_default()
}

/// The error for a column that is not there.
fn missing(column: &str, option: &str, header: &StringRecord, names: &[String], plan: &Plan) -> Error {
    let alike = names.iter().find(|name| name.eq_ignore_ascii_case(column));
    let separator = |sign| header.iter().any(|name| name.contains(sign));
    let hint = if let Some(name) = alike {
        format!("is it {name:?}? Then say {option} {name}")
    } else if names.first().is_some_and(|name| name.to_ascii_lowercase().starts_with("sep=")) {
        "a first line that names the delimiter is sep= and one sign, such as sep=; with the header line below it"
            .to_owned()
    } else if plan.format == Format::Csv && separator(';') {
        "it seems to be separated by semicolons: put a line sep=; before the header line, or save it with commas"
            .to_owned()
    } else if plan.format == Format::Csv && separator('\t') {
        "it seems to be separated by tabs: name it .tsv, or say --format tsv".to_owned()
    } else if plan.format == Format::Tsv && separator(',') {
        "it seems to be separated by commas: name it .csv, or say --format csv".to_owned()
    } else if option == "--text-column" {
        "give a text for all with --text, or say which column it is with --text-column".to_owned()
    } else {
        format!("the first line names the columns; if one of them is meant, say {option} NAME")
    };
    let shown: Vec<String> = header.iter().map(names::shown).collect();
    let columns = list(shown.iter().map(String::as_str));
    Error::unfit(format!("there is no column {column:?}: the columns are {columns}"), hint)
}
