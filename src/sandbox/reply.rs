//! An answer of the API: a status and a JSON object.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Map<String, Value>,
}

impl Reply {
    /// A success with an empty object, to be filled by [`Reply::with`].
    pub(super) fn ok(status: u16) -> Reply {
        Reply { status, body: Map::new() }
    }

    /// A success with a complete body: an object.
    pub(super) fn of(status: u16, body: Value) -> Reply {
        match body {
            Value::Object(body) => Reply { status, body },
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

    /// Adds a field after the others.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Reply {
        self.body.insert(name.to_owned(), value.into());
        self
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, Json(self.body)).into_response()
    }
}
