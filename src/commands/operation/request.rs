//! From what was typed to the call, with every rule that can be checked before anything leaves.

use serde_json::{Map, Value};

use super::values::{self, Read};
use crate::cli::operation::Operation as Typed;
use crate::client::{Call, EmptyReply, Method};
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::operations::{Form, Kind, Operation, Parameter, Place, Repeat};

/// A request, and what was typed for it as the API takes it.
pub(super) struct Request {
    pub(super) call: Call,
    said: Vec<(&'static str, String)>,
}

impl Request {
    /// `template` with `{name}` replaced by what was typed for that parameter.
    pub(super) fn filled(&self, template: &str, show: impl Fn(&str) -> String) -> String {
        let mut text = template.to_owned();
        for (name, value) in &self.said {
            text = text.replace(&format!("{{{name}}}"), &show(value));
        }
        text
    }

    /// What was typed for a parameter.
    pub(super) fn said(&self, name: &str) -> Option<&str> {
        typed_for(&self.said, name)
    }

    /// The call for the page of a list that begins at `offset`; the pages are as large as they can be, unless a size
    /// was given.
    pub(super) fn call_at(&self, offset: Option<u64>) -> Call {
        let mut call = self.call.clone();
        let mut set = |name: &str, value: String| {
            call.query.retain(|(there, _)| there != name);
            call.query.push((name.to_owned(), value));
        };
        if self.said("limit").is_none() {
            set("limit", MOST_A_PAGE.to_owned());
        }
        if let Some(offset) = offset {
            set("offset", offset.to_string());
        }
        call
    }
}

fn typed_for<'s>(said: &'s [(&'static str, String)], name: &str) -> Option<&'s str> {
    said.iter().find(|(there, _)| *there == name).map(|(_, value)| value.as_str())
}

/// The API's limit for `limit`.
const MOST_A_PAGE: &str = "200";

/// Reads and checks everything that was typed, and the files that it names.
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
            Some(name) => typed_for(&parts.said, name).unwrap_or_default(),
            None => part,
        })
        .collect();
    let mut call = Call::new(row.method, &path)?;
    call.query = parts.query;
    call.repeatable = row.repeat != Repeat::Never;
    call.upload = parts.upload;
    // What was changed is changed, whether or not the answer says more.
    call.empty = if row.repeat == Repeat::Reads { EmptyReply::Never } else { EmptyReply::NoContent };
    if !parts.body.is_empty() {
        call = call.body(parts.body);
    }
    Ok(Request { call, said: parts.said })
}

fn nothing_to_change(row: &Operation) -> failure::Error {
    let options: Vec<String> = row
        .parameters
        .iter()
        .filter(|parameter| matches!(parameter.place, Place::Body(_)))
        .map(|parameter| format!("--{}", parameter.name))
        .collect();
    Failure::usage("nothing was given that is to change", format!("give one of {}", options.join(", ")))
}

/// What the parameters come to.
#[derive(Default)]
struct Parts {
    query: Vec<(String, String)>,
    body: Map<String, Value>,
    upload: Option<crate::client::Upload>,
    said: Vec<(&'static str, String)>,
}

impl Parts {
    fn add(
        &mut self,
        parameter: &'static Parameter,
        typed: &Typed,
        session: &Session,
    ) -> failure::Result<()> {
        if let Form::Switch(json) = parameter.form {
            if let (true, Place::Body(name)) = (typed.has(parameter.name), parameter.place) {
                let value = serde_json::from_str(json).map_err(|error| Failure::local(error.to_string()))?;
                put(&mut self.body, name, value);
            }
            return Ok(());
        }
        let mut read = Vec::new();
        for text in typed.typed(parameter.name) {
            match (parameter.kind, parameter.form) {
                (Kind::Person, Form::AnyPositions) => {
                    for one in values::people(text, parameter, session)? {
                        // Somebody who is named and in an alias as well is one member.
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
            (1, Kind::Photo | Kind::Picture) => {}
            _ => self.said.extend(read.first().map(|value| (parameter.name, value.text()))),
        }
        self.place(parameter, read);
        Ok(())
    }

    fn place(&mut self, parameter: &Parameter, mut read: Vec<Read>) {
        let is_list = matches!(parameter.form, Form::Positions(..) | Form::AnyPositions);
        match parameter.place {
            Place::Path | Place::Nowhere => {}
            Place::Query(name) => {
                self.query.extend(read.into_iter().map(|value| (name.to_owned(), value.text())));
            }
            Place::Body(name) if is_list => {
                put(&mut self.body, name, read.into_iter().map(Read::json).collect());
            }
            Place::Body(name) | Place::First(name) => {
                put(&mut self.body, name, read.swap_remove(0).json());
            }
            Place::Form(_) => {
                self.upload = read.into_iter().find_map(|value| match value {
                    Read::File(upload) => Some(upload),
                    Read::Text(_) | Read::Number(_) => None,
                });
            }
        }
    }
}

/// Sets a field, one inside an object where there is a dot in its name.
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
