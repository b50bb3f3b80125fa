//! Requests the pages of a webhook's log, each once: whoever polls has a patience of its own.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use super::input::Input;
use crate::client::{AttemptError, Cause, RetryWait};
use crate::commands::support::fault::Fault;
use crate::commands::support::gate::Gate;
use crate::commands::support::trace;
use crate::failure::{self, Context, ExitKind};
use crate::webhook::log::{self, Page};
use crate::webhook::log_reader::Wanted;

/// The longest wait that the API may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Requests pages.
#[derive(Debug)]
pub(super) struct Pages {
    pub(super) webhook: String,
    pub(super) gate: Arc<Gate>,
    pub(super) fault: Fault,
    /// Whether lines for `--verbose` are wanted.
    pub(super) verbose: bool,
    pub(super) sender: mpsc::Sender<Input>,
}

/// Why there is no page.
#[derive(Debug)]
pub(super) enum Failed {
    /// It is larger than any answer of the API may be.
    TooLarge,
    /// It may be there later.
    Passing { why: String, retry_after: Option<Duration> },
    /// It will never be there.
    Fatal(failure::Error),
}

impl Pages {
    /// Requests a page.
    pub(super) fn get(&self, wanted: Wanted) -> Result<Page, Failed> {
        let call = log::call(&self.webhook, wanted.offset, wanted.limit)
            .map_err(|segment| Failed::Fatal(segment.into()))?;
        // If nobody prints any more, the listener is ending.
        let send = |lines| drop(self.sender.send(Input::Trace(lines)));
        // Retries are the poller's.
        let relay = trace::Relay::new(self.verbose, send, |_, _, _, _| RetryWait::Stop);
        let reply = self.gate.request(&call, None, &relay).map_err(|error| self.failed(error))?;
        Page::read(&reply.body).ok_or_else(|| Failed::Passing {
            why: "the response has no list of deliveries".to_owned(),
            retry_after: None,
        })
    }

    fn failed(&self, error: failure::Error) -> Failed {
        if self.fault.is_set() {
            return Failed::Fatal(self.fault.cause_of(error));
        }
        let Some(met) = error.client().map(|error| &error.failure) else { return Failed::Fatal(error) };
        let (why, mut retry_after) = (met.words(), None);
        match met {
            AttemptError::Wire(wire) if wire.cause == Cause::TooLarge => return Failed::TooLarge,
            AttemptError::Api(api) => match ExitKind::of_status(api.status, None) {
                ExitKind::Unavailable => retry_after = api.retry_after.map(|wait| wait.min(LONGEST_WAIT)),
                _ if api.status == 404 => {
                    let hint = "choose an existing webhook: blooio webhooks list";
                    return Failed::Fatal(error.with(Context::default().hint(hint)));
                }
                _ => return Failed::Fatal(error),
            },
            AttemptError::Denied(_) => return Failed::Fatal(error),
            AttemptError::Wire(_) | AttemptError::Unreadable(_) => {}
        }
        Failed::Passing { why, retry_after }
    }
}
