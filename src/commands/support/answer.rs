//! Answers that are not what was asked for.

use crate::client::{AttemptError, Denied, Error, Reply, Unreadable};
use crate::failure;

/// The 2xx that says that it did not work, if that is what was met.
pub(crate) fn denial(error: &failure::Error) -> Option<&Denied> {
    match &error.client()?.failure {
        AttemptError::Denied(denied) => Some(denied),
        _ => None,
    }
}

/// A 2xx that is JSON, but not what the API sends; `why` is what is wrong with it.
pub(crate) fn unreadable(reply: &Reply, why: impl Into<String>) -> failure::Error {
    let unreadable =
        Unreadable { status: reply.status, why: why.into(), encoded: false, body: reply.body.clone() };
    Error { failure: AttemptError::Unreadable(unreadable), attempts: 1, may_have_arrived: true }.into()
}

/// One that is not even an object.
pub(crate) fn not_an_object(reply: &Reply) -> failure::Error {
    unreadable(reply, "it is JSON, but not an object")
}
