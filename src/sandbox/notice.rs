//! What the server tells whoever runs it, in addition to its answers.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use url::Url;

use super::error::Error;

/// Something that whoever runs the server should know.
#[derive(Debug, Clone)]
pub enum Notice {
    /// The store failed, and a request was answered with 500.
    Fault(Error),
    /// A request's path had a raw `+`. Holds the path below the base path, with `*` in place of each parameter.
    RawPlus(String),
    /// A webhook was called, or could not be reached.
    Delivery(Delivery),
    /// A webhook was not called, because it is on this host and only the own machine may be called.
    Elsewhere(String),
    /// The store failed while it was looked for what to deliver, or when an attempt was to be stored.
    Undelivered(Error),
    /// Another server over this store delivers to its webhooks.
    Standby,
    /// The store was emptied over the control API.
    Emptied,
}

/// An attempt to deliver an event to a webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// `message.received` and the like.
    pub event: String,
    /// The endpoint.
    pub url: String,
    /// The HTTP status of its answer, or why there was none.
    pub outcome: Result<u16, String>,
    /// How long it took.
    pub took: Duration,
    /// Which attempt it was, from 1; none for a replay.
    pub attempt: Option<usize>,
    /// When the next attempt follows, if there will be one.
    pub again_in: Option<Duration>,
}

/// Passes notices on: every one, except that of raw `+` only the first for each form of path counts, and of other hosts
/// the first for each host.
pub(super) struct Notices {
    notify: Box<dyn Fn(Notice) + Send + Sync>,
    warned: Mutex<HashSet<String>>,
    hosts: Mutex<HashSet<String>>,
}

impl Notices {
    pub(super) fn new(notify: impl Fn(Notice) + Send + Sync + 'static) -> Notices {
        Notices { notify: Box::new(notify), warned: Mutex::default(), hosts: Mutex::default() }
    }

    pub(super) fn tell(&self, notice: Notice) {
        (self.notify)(notice);
    }

    pub(super) fn fault(&self, error: Error) {
        self.tell(Notice::Fault(error));
    }

    pub(super) fn raw_plus(&self, form: String) {
        if is_new(&self.warned, &form) {
            self.tell(Notice::RawPlus(form));
        }
    }

    /// A webhook was called, or not.
    pub(super) fn called(&self, delivery: Delivery, is_allowed: bool) {
        if is_allowed {
            self.tell(Notice::Delivery(delivery));
        } else {
            self.elsewhere(&delivery.url);
        }
    }

    fn elsewhere(&self, url: &str) {
        let url = Url::parse(url).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or_default().to_owned();
        if is_new(&self.hosts, &host) {
            self.tell(Notice::Elsewhere(host));
        }
    }
}

fn is_new(known: &Mutex<HashSet<String>>, name: &str) -> bool {
    known.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned())
}

impl fmt::Debug for Notices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notices").finish_non_exhaustive()
    }
}
