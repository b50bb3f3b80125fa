//! Failures of the embedded sandbox. They arrive as a 500 or as no response, but are local errors: they aren't retried, and
//! aren't reported as Blooio's.

use std::sync::{Arc, OnceLock};

use crate::client::AttemptError;
use crate::failure;
use crate::sandbox::Error;

/// The first failure of the embedded sandbox's store, shared by all that send requests to it.
#[derive(Debug, Clone, Default)]
pub struct Fault(Arc<OnceLock<Error>>);

impl Fault {
    /// Stores a failure, unless there is one already.
    pub fn set(&self, error: Error) {
        let _ = self.0.set(error);
    }

    /// Whether the store has failed, so that another attempt is pointless.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.0.get().is_some()
    }

    /// The store's failure if it caused `error`, or else `error` itself.
    #[must_use]
    pub fn cause_of(&self, error: failure::Error) -> failure::Error {
        let may_be_its = match error.client().map(|error| &error.failure) {
            Some(AttemptError::Api(api)) => api.status == 500,
            Some(AttemptError::Wire(_) | AttemptError::Unreadable(_)) => true,
            Some(AttemptError::Denied(_)) | None => false,
        };
        match self.0.get() {
            Some(fault) if may_be_its => fault.clone().into(),
            _ => error,
        }
    }
}
