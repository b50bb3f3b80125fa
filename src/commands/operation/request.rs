//! Makes the call from what was typed, and checks every rule that can be checked before anything is sent.

use serde_json::{Map, Value};

use super::values::{self, ParamValue};
use crate::cli::operation::Operation as Typed;
use crate::client::{Call, EmptyReply, Method};
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::operations::{Operation, ParamKind, Parameter, Place, Retry, Syntax};

/// A request, and the values that were typed for it, in the API's form.
pub(super) struct Request {
    pub(super) call: Call,
    values: Vec<(&'static str, String)>,
}

impl Request {
    /// `template` with each `{name}` replaced by the value of that parameter.
    pub(super) fn filled(&self, template: &str, show: impl Fn(&str) -> String) -> String {
        let mut text = template.to_owned();
        for (name, value) in &self.values {
            text = text.replace(&format!("{{{name}}}"), &show(value));
        }
        text
    }

    /// The value of a parameter.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        find(&self.values, name)
    }

    /// The call for the page of a list that begins at `offset`, with the largest page size unless one was given.
    pub(super) fn call_at(&self, offset: Option<u64>) -> Call {
        let mut call = self.call.clone();
        let mut set = |name: &str, value: String| {
            call.query.retain(|(there, _)| there != name);
            call.query.push((name.to_owned(), value));
        };
        if self.value("limit").is_none() {
            set("limit", MAX_PAGE_SIZE.to_owned());
        }
        if let Some(offset) = offset {
            set("offset", offset.to_string());
        }
        call
    }
}

fn find<'s>(values: &'s [(&'static str, String)], name: &str) -> Option<&'s str> {
    values.iter().find(|(there, _)| *there == name).map(|(_, value)| value.as_str())
}

/// The API's limit for `limit`.
const MAX_PAGE_SIZE: &str = "200";

/// Reads and checks everything that was typed, and the files named there.
///
/// # Errors
/// [`Failure::Usage`], and those of the recipients.
pub(super) fn read(row: &'static Operation, typed: &Typed, session: &Session) -> failure::Result<Request> {
    let mut parts = Parts::default();
    for parameter in row.parameters {
        parts.add(parameter, typed, session)?;
    }
    let takes_changes = row.parameters.iter().any(|parameter| matches!(parameter.place, Place::Body(_)));
    if parts.body.is_empty() && takes_changes && matches!(row.method, Method::Patch | Method::Put) {
        return Err(nothing_to_change(row));
    }
    let path: Vec<&str> = row
        .path
        .split('/')
        .skip(1)
        .map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => find(&parts.values, name).unwrap_or_default(),
            None => part,
        })
        .collect();
    let mut call = Call::new(row.method, &path)?;
    call.query = parts.query;
    call.repeatable = row.retry != Retry::Never;
    call.upload = parts.upload;
    // A change was made even if the answer is empty.
    call.empty = if row.retry == Retry::ReadOnly { EmptyReply::Never } else { EmptyReply::NoContent };
    if !parts.body.is_empty() {
        call = call.body(parts.body);
    }
    Ok(Request { call, values: parts.values })
}

fn nothing_to_change(row: &Operation) -> failure::Error {
    let options: Vec<String> = row
        .parameters
        .iter()
        .filter(|parameter| matches!(parameter.place, Place::Body(_)))
        .map(|parameter| format!("--{}", parameter.name))
        .collect();
    Failure::usage("nothing to change", format!("give at least one of {}", options.join(", ")))
}

/// The parts of a request, as the parameters fill them.
#[derive(Default)]
struct Parts {
    query: Vec<(String, String)>,
    body: Map<String, Value>,
    upload: Option<crate::client::Upload>,
    values: Vec<(&'static str, String)>,
}

impl Parts {
    fn add(
        &mut self,
        parameter: &'static Parameter,
        typed: &Typed,
        session: &Session,
    ) -> failure::Result<()> {
        if let Syntax::Switch(json) = parameter.syntax {
            if let (true, Place::Body(name)) = (typed.has(parameter.name), parameter.place) {
                let value = serde_json::from_str(json).map_err(|error| Failure::local(error.to_string()))?;
                put(&mut self.body, name, value);
            }
            return Ok(());
        }
        let mut read = Vec::new();
        for text in typed.typed(parameter.name) {
            match (parameter.kind, parameter.syntax) {
                (ParamKind::Person, Syntax::AnyPositionals) => {
                    for one in values::people(text, parameter, session)? {
                        // A person who is named and also in an alias is one member.
                        if !read.contains(&one) {
                            read.push(one);
                        }
                    }
                }
                _ => read.push(values::read(parameter, text, typed, session)?),
            }
        }
        match (read.len(), parameter.kind) {
            (0, _) => return Ok(()),
            (1, ParamKind::ImageBase64 | ParamKind::ImageFile) => {}
            _ => self.values.extend(read.first().map(|value| (parameter.name, value.text()))),
        }
        self.place(parameter, read);
        Ok(())
    }

    fn place(&mut self, parameter: &Parameter, mut read: Vec<ParamValue>) {
        let is_list = matches!(parameter.syntax, Syntax::Positionals(..) | Syntax::AnyPositionals);
        match parameter.place {
            Place::Path | Place::NotSent => {}
            Place::Query(name) => {
                self.query.extend(read.into_iter().map(|value| (name.to_owned(), value.text())));
            }
            Place::Body(name) if is_list => {
                put(&mut self.body, name, read.into_iter().map(ParamValue::json).collect());
            }
            Place::Body(name) | Place::First(name) => {
                put(&mut self.body, name, read.swap_remove(0).json());
            }
            Place::Form(_) => {
                self.upload = read.into_iter().find_map(|value| match value {
                    ParamValue::File(upload) => Some(upload),
                    ParamValue::Text(_) | ParamValue::Number(_) => None,
                });
            }
        }
    }
}

/// Sets a field; a dot in its name leads into an object.
fn put(body: &mut Map<String, Value>, name: &str, value: Value) {
    match name.split_once('.') {
        None => {
            body.insert(name.to_owned(), value);
        }
        Some((outer, inner)) => {
            let object = body.entry(outer).or_insert_with(|| Value::Object(Map::new()));
            if let Some(object) = object.as_object_mut() {
                put(object, inner, value);
            }
        }
    }
}
