//! Responses that report a failure or can't be read.

use crate::client::{AttemptError, Denied, Error, Reply, Unreadable};
use crate::failure;

/// The 2xx that reports a failure, if that is the error.
pub(crate) fn denial(error: &failure::Error) -> Option<&Denied> {
    match &error.client()?.failure {
        AttemptError::Denied(denied) => Some(denied),
        _ => None,
    }
}

/// The error of a 2xx that is JSON, but not what the API sends; `why` says what is wrong with it.
pub(crate) fn unreadable(reply: &Reply, why: impl Into<String>) -> failure::Error {
    let unreadable =
        Unreadable { status: reply.status, why: why.into(), encoded: false, body: reply.body.clone() };
    Error { failure: AttemptError::Unreadable(unreadable), attempts: 1, may_have_arrived: true }.into()
}

/// The error of a 2xx that is not an object.
pub(crate) fn not_an_object(reply: &Reply) -> failure::Error {
    unreadable(reply, "it is JSON, but not an object")
}
