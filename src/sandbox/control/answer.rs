//! What the control API answers with.

use axum::Json;
use serde::Serialize;

use crate::sandbox::message::Message;
use crate::sandbox::reply::Reply;

/// A success, or a refusal like those of the API.
pub(super) type Answer<T = Reply> = Result<T, Reply>;

/// An answer that is written as it is, without being made into a tree first: messages hold whole request bodies.
pub(super) type Written<T> = Result<Json<T>, Reply>;

/// Messages, oldest first.
#[derive(Debug, Serialize)]
pub(super) struct Listed {
    pub(super) messages: Vec<Message>,
}
