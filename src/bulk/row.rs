//! What a row says, in whatever format, laid over what holds for every row.

use serde_json::{Map, Value};

use super::Plan;
use crate::message;
use crate::recipients;

/// The longest hint that an error of a row has behind it, in characters.
const LONGEST_HINT: usize = 160;

/// What one row says.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) chat: String,
    /// Its own text, or the template's; an empty one if the template's is.
    pub(super) text: Option<Value>,
    /// The other fields of the body, but for the metadata.
    pub(super) fields: Vec<(&'static str, Value)>,
    pub(super) metadata: Map<String, Value>,
}

/// What is wrong with a row, and where in it.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) column: Option<String>,
    pub(super) what: String,
}

impl Wrong {
    /// With the record as a whole.
    pub(super) fn whole(what: impl Into<String>) -> Self {
        Self { column: None, what: what.into() }
    }

    /// With one column, or field.
    pub(super) fn about(column: impl Into<String>, what: impl Into<String>) -> Self {
        Self { column: Some(column.into()), what: what.into() }
    }

    pub(super) fn recipient(column: &str, error: &recipients::Error) -> Self {
        Self::about(column, with_hint(error, error.hint().as_deref()))
    }

    pub(super) fn message(error: &message::Error) -> Self {
        Self::about(error.field(), with_hint(error, Some(error.hint())))
    }
}

fn with_hint(error: &dyn std::error::Error, hint: Option<&str>) -> String {
    match hint.filter(|hint| hint.chars().count() <= LONGEST_HINT) {
        Some(hint) => format!("{error} ({hint})"),
        None => error.to_string(),
    }
}

/// The chat and the body of a row's message, checked.
pub(super) fn lay(draft: Draft, plan: &Plan) -> Result<(String, Map<String, Value>), Wrong> {
    let Draft { chat, text, fields, metadata } = draft;
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
            _ => return Err(Wrong::message(&message::Error::MetadataType)),
        }
    }
    message::check(&body).map_err(|error| match error {
        message::Error::NoContent => {
            Wrong::about(plan.text_column.as_str(), "it is empty, and there is no attachment")
        }
        other => Wrong::message(&other),
    })?;
    message::check_metadata(&body).map_err(|error| Wrong::message(&error))?;
    Ok((chat, body))
}

/// An idempotency key, if the text is one. An empty text is none.
pub(super) fn key(text: &str) -> Result<Option<String>, Wrong> {
    if text.is_empty() {
        return Ok(None);
    }
    // The API documents neither length nor alphabet; a header can hold visible ASCII.
    if text.len() > 255 || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        let shown: String = text.chars().take(100).collect();
        let what = format!("{shown:?} is not 1 to 255 visible ASCII characters");
        return Err(Wrong::about("idempotency_key", what));
    }
    Ok(Some(text.to_owned()))
}
