//! The embedded sandbox's own failures. They come over the wire as a 500 or as silence, and are this machine's: not to be
//! retried, and not Blooio's fault.

use std::sync::{Arc, OnceLock};

use crate::client::AttemptError;
use crate::failure;
use crate::sandbox::Error;

/// The first failure of the embedded sandbox's store, shared by everyone who waits for its answers.
#[derive(Debug, Clone, Default)]
pub struct Fault(Arc<OnceLock<Error>>);

impl Fault {
    /// Keeps a failure, unless there was one before.
    pub fn set(&self, error: Error) {
        let _ = self.0.set(error);
    }

    /// Whether the store has failed, so that another attempt is pointless.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.0.get().is_some()
    }

    /// The store's failure in the place of what a request met because of it; any other error as it is.
    #[must_use]
    pub fn behind(&self, error: failure::Error) -> failure::Error {
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
