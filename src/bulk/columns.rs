//! The columns of CSV and TSV: what the header line names, and what a record's cells say.

use std::collections::HashMap;

use csv::StringRecord;
use serde_json::{Map, Value};

use super::draft::{Draft, Wrong, key};
use super::plan::Error;
use super::{Format, Plan, Template};
use crate::message;

const METADATA: &str = "metadata.";

/// Where each column is.
pub(super) struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
    to: usize,
    text: Option<usize>,
    attachments: Option<usize>,
    from_number: Option<usize>,
    key: Option<usize>,
    /// Places, and names without the prefix.
    metadata: Vec<(usize, String)>,
}

impl Columns {
    /// Reads the header line.
    ///
    /// # Errors
    /// If it can't be what `plan` needs.
    pub(super) fn read(header: &StringRecord, plan: &Plan) -> Result<Self, Error> {
        let names: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
        let mut places = HashMap::new();
        for (place, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if places.insert(name.clone(), place).is_some() {
                return Err(Error::unfit(
                    format!("two columns are named {name:?}"),
                    "rename one of them in the header line",
                ));
            }
        }
        let place = |name: &str| places.get(name).copied();
        let to =
            place(&plan.to_column).ok_or_else(|| missing(&plan.to_column, "--to-column", &names, plan))?;
        let text = place(&plan.text_column);
        let columns = Self {
            to,
            text,
            attachments: place("attachments"),
            from_number: place("from_number"),
            key: place("idempotency_key"),
            metadata: metadata(&names)?,
            names,
            places,
        };
        columns.check_text(plan)?;
        Ok(columns)
    }

    /// Checks that every message can have content, and every variable a column.
    fn check_text(&self, plan: &Plan) -> Result<(), Error> {
        let is_named = plan.text_column != "text";
        let has_content =
            plan.template.is_some() || self.attachments.is_some() || message::has_content(&plan.body);
        if self.text.is_none() && (is_named || !has_content) {
            return Err(missing(&plan.text_column, "--text-column", &self.names, plan));
        }
        let mut variables = plan.template.iter().flat_map(Template::variables);
        match variables.find(|name| !self.places.contains_key(*name)) {
            Some(name) => Err(Error::unfit(
                format!("the template's {{{name}}} is no column"),
                format!("the columns are {}; a literal brace is {{{{", list(&self.names)),
            )),
            None => Ok(()),
        }
    }

    /// The name of a column, or its number where it has none.
    pub(super) fn name(&self, place: usize) -> String {
        match self.names.get(place) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => format!("column {}", place.saturating_add(1)),
        }
    }

    /// Checks the cells as such.
    pub(super) fn check(&self, record: &StringRecord) -> Result<(), Wrong> {
        let (has, expected) = (record.len(), self.names.len());
        if has != expected {
            let cells = if has == 1 { "cell" } else { "cells" };
            let what = format!("it has {has} {cells}, and the header line has {expected}");
            return Err(Wrong::whole(what));
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
        let filled = template.fill(|name| record.get(*self.places.get(name)?));
        filled.map(|text| Some(text.into())).map_err(|empty| Wrong::about(empty.0.clone(), empty.to_string()))
    }
}

/// A cell; an empty one where there is no such column.
fn cell(record: &StringRecord, place: Option<usize>) -> &str {
    place.and_then(|place| record.get(place)).unwrap_or_default()
}

fn metadata(names: &[String]) -> Result<Vec<(usize, String)>, Error> {
    let mut found = Vec::new();
    for (place, name) in names.iter().enumerate() {
        match name.strip_prefix(METADATA) {
            Some("") => {
                return Err(Error::unfit(
                    format!("the column {name:?} names no metadata"),
                    "such as metadata.order",
                ));
            }
            Some(key) => found.push((place, key.to_owned())),
            None => {}
        }
    }
    Ok(found)
}

/// The error for a column that is not there.
fn missing(column: &str, option: &str, names: &[String], plan: &Plan) -> Error {
    let alike = names.iter().find(|name| name.eq_ignore_ascii_case(column));
    let separator = |sign| names.iter().any(|name| name.contains(sign));
    let hint = if let Some(name) = alike {
        format!("is it {name:?}? Then say {option} {name}")
    } else if plan.format == Format::Csv && separator(';') {
        "it seems to be separated by semicolons: save it with commas, or with tabs as .tsv".to_owned()
    } else if plan.format == Format::Csv && separator('\t') {
        "it seems to be separated by tabs: name it .tsv, or say --format tsv".to_owned()
    } else if plan.format == Format::Tsv && separator(',') {
        "it seems to be separated by commas: name it .csv, or say --format csv".to_owned()
    } else if option == "--text-column" {
        "give a text for all with --text, or say which column it is with --text-column".to_owned()
    } else {
        format!("the first line names the columns; if one of them is meant, say {option} NAME")
    };
    Error::unfit(format!("there is no column {column:?}: the columns are {}", list(names)), hint)
}

/// The names in words, the first of them if there are very many.
fn list(names: &[String]) -> String {
    const SHOWN: usize = 50;
    let names: Vec<&str> = names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    let more = names.len().saturating_sub(SHOWN);
    let shown: Vec<String> = names
        .iter()
        .take(SHOWN)
        .map(|name| {
            if name.len() > 100 { name.chars().take(50).chain(['…']).collect() } else { (*name).to_owned() }
        })
        .collect();
    if more > 0 { format!("{} and {more} more", shown.join(", ")) } else { shown.join(", ") }
}
