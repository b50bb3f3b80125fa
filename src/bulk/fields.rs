//! The fields of JSON Lines: the values of an object, and the type each must have.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::plan::Plan;
use super::row::{self, Problem, RowValues};
use crate::message;

/// A field, the check for its value, and the name of what the check demands.
type BodyField = (&'static str, fn(&Value) -> bool, &'static str);

/// Fields that go into the request body unchanged.
const BODY_FIELDS: [BodyField; 7] = [
    ("use_typing_indicator", Value::is_boolean, "true or false"),
    ("share_contact", Value::is_boolean, "true or false"),
    ("effect", Value::is_string, "a string"),
    ("format", Value::is_string, "a string"),
    ("link_preview", Value::is_object, "an object"),
    ("parts", is_objects, "an array of objects"),
    ("reply_to", is_reply, "an object with the string message_id or guid"),
];

fn is_objects(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(Value::is_object))
}

fn is_reply(value: &Value) -> bool {
    ["message_id", "guid"].iter().any(|name| value.get(name).is_some_and(Value::is_string))
}

/// The values of an object.
pub(super) fn values(mut object: Map<String, Value>, plan: &Plan) -> Result<RowValues, Problem> {
    let to = recipients(object.get(&plan.to_column), &plan.to_column)?;
    let recipient = plan.book.recipient(&to);
    let recipient = recipient.map_err(|error| Problem::recipient(&plan.to_column, &error))?;
    let text = text(&object, plan)?;
    let mut take = |name: &str| match object.get_mut(name) {
        // The recipient's and the text's fields may have the name of a field of the body.
        Some(value) if name != plan.to_column && name != plan.text_column => Some(value.take()),
        _ => None,
    };
    let mut fields = Vec::new();
    for (name, is_right, what) in BODY_FIELDS {
        match take(name) {
            None | Some(Value::Null) => {}
            Some(value) if is_right(&value) => fields.push((name, value)),
            Some(_) => return Err(not(name, what)),
        }
    }
    match take("attachments") {
        None | Some(Value::Null) => {}
        Some(attachments) => fields.push(("attachments", checked(attachments)?)),
    }
    match take("from_number") {
        None | Some(Value::Null) => {}
        Some(Value::String(sender)) if sender.trim().is_empty() => {}
        Some(Value::String(sender)) => {
            let phone = plan.book.phone(&sender);
            let phone = phone.map_err(|error| Problem::recipient("from_number", &error))?;
            fields.push(("from_number", phone.as_str().into()));
        }
        Some(_) => return Err(not("from_number", "a string")),
    }
    let metadata = match take("metadata") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(metadata)) => metadata,
        Some(_) => return Err(not("metadata", "an object")),
    };
    Ok(RowValues { chat: recipient.chat_id(), text, fields, metadata })
}

/// The row's own idempotency key, if it has one.
pub(super) fn key(object: &Map<String, Value>) -> Result<Option<String>, Problem> {
    match object.get("idempotency_key") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(key)) => row::key(key),
        Some(_) => Err(not("idempotency_key", "a string")),
    }
}

fn not(field: &str, what: &str) -> Problem {
    Problem::at(field, format!("must be {what}"))
}

/// The recipients as text, separated by commas.
fn recipients<'v>(to: Option<&'v Value>, field: &str) -> Result<Cow<'v, str>, Problem> {
    let one = |value: &'v Value| value.as_str().ok_or_else(|| not(field, "a string, or an array of strings"));
    match to {
        None => Err(Problem::at(field, "missing")),
        Some(Value::Array(all)) => {
            Ok(all.iter().map(one).collect::<Result<Vec<&str>, _>>()?.join(",").into())
        }
        Some(value) => one(value).map(Cow::Borrowed),
    }
}

/// The row's own text, or the template filled with its fields.
fn text(object: &Map<String, Value>, plan: &Plan) -> Result<Option<Value>, Problem> {
    let field = &plan.text_column;
    match object.get(field) {
        None | Some(Value::Null) => {}
        Some(own @ Value::String(text)) => {
            if !message::is_blank(text) {
                return Ok(Some(own.clone()));
            }
        }
        Some(own @ Value::Array(texts)) => {
            if !texts.iter().all(Value::is_string) {
                return Err(not(field, "a string, or an array of strings"));
            }
            if !texts.is_empty() {
                return Ok(Some(own.clone()));
            }
        }
        Some(_) => return Err(not(field, "a string, or an array of strings")),
    }
    let Some(template) = &plan.template else { return Ok(None) };
    let filled = template.fill(|name| object.get(name).map(shown));
    filled.map(|text| Some(text.into())).map_err(|empty| Problem::at(empty.0.clone(), empty.to_string()))
}

/// A value as the text of a variable: a string unchanged, null as nothing, anything else as JSON.
fn shown(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => "".into(),
        Value::String(text) => text.into(),
        other => other.to_string().into(),
    }
}

/// Checks the field `attachments`.
fn checked(attachments: Value) -> Result<Value, Problem> {
    let wrong = || not("attachments", r#"an array of addresses, or of objects like {"url":"…","name":"…"}"#);
    for attachment in attachments.as_array().ok_or_else(wrong)? {
        let address = match attachment {
            Value::String(address) => address,
            Value::Object(object) if object.get("name").is_none_or(Value::is_string) => {
                object.get("url").and_then(Value::as_str).ok_or_else(wrong)?
            }
            _ => return Err(wrong()),
        };
        if !message::is_address(address) {
            return Err(Problem::message(&message::Error::Attachment(address.to_owned())));
        }
    }
    Ok(attachments)
}
