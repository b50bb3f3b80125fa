//! An answer of the API, before it is HTTP: a status and a JSON object.

use serde_json::{Map, Value};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Map<String, Value>,
    /// The methods that a path has, where it was asked with another.
    pub(super) allow: Option<String>,
}

impl Reply {
    /// A success with an empty object, to be filled by [`Reply::with`].
    pub(super) fn ok(status: u16) -> Reply {
        Reply { status, body: Map::new(), allow: None }
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
        self.body.insert(name.to_owned(), value.into());
        self
    }
}
