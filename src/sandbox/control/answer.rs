//! What the control API answers with.

use serde::Serialize;
use serde_json::{Value, json};

use crate::sandbox::message::Message;
use crate::sandbox::reply::Reply;

/// A success, or a refusal like those of the API.
pub(super) type Answer = Result<Reply, Reply>;

/// A success with an object.
pub(super) fn shown(value: &impl Serialize) -> Reply {
    Reply::of(200, serde_json::to_value(value).unwrap_or(Value::Null))
}

/// A success with messages.
pub(super) fn listed(messages: &[Message]) -> Reply {
    shown(&json!({"messages": messages}))
}
