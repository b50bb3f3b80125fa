//! The values of one row, whatever the input's format, and merging them into the body that all rows share.

use serde_json::{Map, Value};

use super::plan::Plan;
use crate::message;
use crate::recipients;

/// Maximum length of a hint that is appended to the error of a row, in characters.
const MAX_HINT: usize = 160;

/// The values of one row.
#[derive(Debug)]
pub(super) struct RowValues {
    pub(super) chat: String,
    /// The row's own text, or the filled template; blank if the template comes out blank.
    pub(super) text: Option<Value>,
    /// Other fields of the request body, except metadata.
    pub(super) fields: Vec<(&'static str, Value)>,
    pub(super) metadata: Map<String, Value>,
}

/// What is wrong with a row, and in which column.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) column: Option<String>,
    pub(super) what: String,
}

impl Problem {
    /// A problem of the record as a whole.
    pub(super) fn whole(what: impl Into<String>) -> Self {
        Self { column: None, what: what.into() }
    }

    /// A problem of one column or field.
    pub(super) fn at(column: impl Into<String>, what: impl Into<String>) -> Self {
        Self { column: Some(column.into()), what: what.into() }
    }

    pub(super) fn recipient(column: &str, error: &recipients::Error) -> Self {
        Self::at(column, with_hint(error, error.hint().as_deref()))
    }

    pub(super) fn message(error: &message::Error) -> Self {
        Self::at(error.field(), with_hint(error, Some(error.hint())))
    }
}

fn with_hint(error: &dyn std::error::Error, hint: Option<&str>) -> String {
    match hint.filter(|hint| hint.chars().count() <= MAX_HINT) {
        Some(hint) => format!("{error} ({hint})"),
        None => error.to_string(),
    }
}

/// Merges a row's values into the shared body, and checks the result. Returns the chat and the body.
pub(super) fn merge(values: RowValues, plan: &Plan) -> Result<(String, Map<String, Value>), Problem> {
    let RowValues { chat, text, fields, metadata } = values;
    let mut body = plan.body.clone();
    match text {
        Some(Value::String(text)) if message::is_blank(&text) => {
            body.shift_remove("text");
        }
        Some(text) => {
            body.insert("text".to_owned(), text);
        }
        None => {}
    }
    for (name, value) in fields {
        body.insert(name.to_owned(), value);
    }
    if !metadata.is_empty() {
        match body.entry("metadata").or_insert_with(|| Value::Object(Map::new())) {
            Value::Object(all) => all.extend(metadata),
            _ => return Err(Problem::message(&message::Error::MetadataType)),
        }
    }
    message::check(&body).map_err(|error| match error {
        message::Error::NoContent => {
            Problem::at(plan.text_column.as_str(), "empty, and there is no attachment")
        }
        other => Problem::message(&other),
    })?;
    message::check_metadata(&body).map_err(|error| Problem::message(&error))?;
    Ok((chat, body))
}

/// Reads a row's idempotency key; none if the text is empty.
pub(super) fn key(text: &str) -> Result<Option<String>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    if !message::key::is_key(text) {
        let shown: String = text.chars().take(100).collect();
        let what = format!("{shown:?} is not 1 to 255 visible ASCII characters");
        return Err(Problem::at("idempotency_key", what));
    }
    Ok(Some(text.to_owned()))
}
