//! What the server tells whoever runs it, in addition to its answers.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use super::error::Error;

/// Something that whoever runs the server should know.
#[derive(Debug, Clone)]
pub enum Notice {
    /// The store failed, and a request was answered with 500.
    Fault(Error),
    /// A request's path had a raw `+`. Holds the path below the base path, with `*` in place of each parameter.
    RawPlus(String),
}

/// Passes notices on: every fault, and of raw `+` only the first for each form of path.
pub(super) struct Notices {
    notify: Box<dyn Fn(Notice) + Send + Sync>,
    warned: Mutex<HashSet<String>>,
}

impl Notices {
    pub(super) fn new(notify: impl Fn(Notice) + Send + Sync + 'static) -> Notices {
        Notices { notify: Box::new(notify), warned: Mutex::default() }
    }

    pub(super) fn fault(&self, error: Error) {
        (self.notify)(Notice::Fault(error));
    }

    pub(super) fn raw_plus(&self, form: String) {
        if self.warned.lock().unwrap_or_else(PoisonError::into_inner).insert(form.clone()) {
            (self.notify)(Notice::RawPlus(form));
        }
    }
}

impl fmt::Debug for Notices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notices").finish_non_exhaustive()
    }
}
