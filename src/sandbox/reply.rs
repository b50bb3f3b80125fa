//! An answer of the API, before it is HTTP: a status and a JSON object.

use serde_json::{Map, Value};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Map<String, Value>,
    /// The methods that a path has, where it was asked with another.
    pub(super) allow: Option<String>,
    /// What is wrong with a request that was answered all the same.
    pub(super) warning: Option<&'static str>,
}

impl Reply {
    /// A success with an empty object, to be filled by [`Reply::with`].
    pub(super) fn ok(status: u16) -> Reply {
        Reply { status, body: Map::new(), allow: None, warning: None }
    }

    /// An answer that is all there already: an object.
    pub(super) fn of(status: u16, body: Value) -> Reply {
        match body {
            Value::Object(body) => Reply { body, ..Reply::ok(status) },
            _ => Reply::ok(status),
        }
    }

    /// A refusal in the API's current shape: `{"error":"ApiError","message":…,"status":…}`.
    pub(super) fn refusal(status: u16, message: impl Into<String>) -> Reply {
        Reply::ok(status).with("error", "ApiError").with("message", message.into()).with("status", status)
    }

    /// 400 without a code.
    pub(super) fn bad(message: impl Into<String>) -> Reply {
        Reply::refusal(400, message)
    }

    /// Adds a field behind the others.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Reply {
        insert(&mut self.body, name, value.into());
        self
    }
}

/// A JSON object of names and values. The program is a good deal smaller with it than with `json!`, which writes all
/// that is done for a field out for each.
macro_rules! object {
    ($($name:literal: $value:expr),* $(,)?) => {
        $crate::sandbox::reply::object_of(&mut [$(($name, $crate::sandbox::reply::value_of(&$value))),*])
    };
}
pub(super) use object;

/// What [`object!`] stands for.
#[inline(never)]
pub(super) fn object_of(fields: &mut [(&str, Value)]) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        insert(&mut object, name, std::mem::take(value));
    }
    Value::Object(object)
}

/// The fields of what may be an object. One function for all: a map's own look-up is written out wherever it stands.
pub(super) trait Fields {
    fn field(&self, name: &str) -> Option<&Value>;
}

impl Fields for Map<String, Value> {
    #[inline(never)]
    fn field(&self, name: &str) -> Option<&Value> {
        self.get(name)
    }
}

impl Fields for Value {
    #[inline(never)]
    fn field(&self, name: &str) -> Option<&Value> {
        self.as_object()?.field(name)
    }
}

/// A value of a field, whatever it is made of.
#[inline(never)]
pub(super) fn value_of<T: serde::Serialize + ?Sized>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

#[inline(never)]
fn insert(object: &mut Map<String, Value>, name: &str, value: Value) {
    object.insert(name.to_owned(), value);
}
