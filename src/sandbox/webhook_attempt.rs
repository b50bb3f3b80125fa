//! The attempts to deliver to a webhook, kept in few words: thousands of them are in memory.

use std::collections::HashMap;
use std::sync::Arc;

use super::event::{Attempted, CallErrorKind};
use crate::webhook::schedule::accepts;

/// The attempts of a webhook, in the order in which they were stored.
#[derive(Debug, Default)]
pub(super) struct Attempts {
    all: Vec<Kept>,
    /// The IDs of the replays.
    replays: HashMap<u32, Box<str>>,
    /// What came back last. Most endpoints always answer the same, which is kept once.
    latest: Option<Arc<str>>,
}

#[derive(Debug)]
struct Kept {
    began: u64,
    took: u32,
    /// The event, by its number in the feed.
    event: u32,
    /// Which attempt of its event it is, from 1; 0 for a replay.
    number: u8,
    /// 0 if there was no answer.
    status: u16,
    signature: Option<Box<str>>,
    came_back: CameBack,
}

#[derive(Debug)]
enum CameBack {
    Nothing,
    Json(Arc<str>),
    Text(Arc<str>),
    Error(CallErrorKind, Arc<str>),
}

/// An attempt to deliver an event.
#[derive(Debug, Clone, Copy)]
pub(super) struct Attempt<'a> {
    /// The event, by its number in the feed.
    pub(super) event: u32,
    /// Which attempt of its event it is, from 1; none for a replay.
    pub(super) number: Option<u8>,
    /// In milliseconds since the epoch.
    pub(super) began: u64,
    /// In milliseconds.
    pub(super) took: u64,
    /// The HTTP status of the answer, if there was one.
    pub(super) status: Option<u16>,
    /// The answer's body, if it is JSON.
    pub(super) response: Option<&'a str>,
    /// The answer's body, if it isn't.
    pub(super) text: Option<&'a str>,
    /// The header with the signature.
    pub(super) signature: Option<&'a str>,
    /// Why there was no answer.
    pub(super) error: Option<(CallErrorKind, &'a str)>,
    /// For a replay, the ID of its own.
    pub(super) replay: Option<&'a str>,
}

impl Attempt<'_> {
    pub(super) fn is_success(&self) -> bool {
        self.status.is_some_and(accepts)
    }

    /// When it ended.
    pub(super) fn ended(&self) -> u64 {
        self.began.saturating_add(self.took)
    }
}

impl Attempts {
    /// Adds an attempt to deliver the event with a number, and returns it. `number` is which attempt of its event it is.
    pub(super) fn push(&mut self, attempted: &Attempted, event: u32, number: u8) -> Attempt<'_> {
        let came_back = match (&attempted.error, &attempted.response, &attempted.text) {
            (Some(error), ..) => CameBack::Error(error.kind, self.shared(&error.message)),
            (None, Some(response), _) => CameBack::Json(self.shared(response.get())),
            (None, None, Some(text)) => CameBack::Text(self.shared(text)),
            (None, None, None) => CameBack::Nothing,
        };
        if let Some(id) = &attempted.replay {
            self.replays.insert(u32::try_from(self.all.len()).unwrap_or(u32::MAX), id.as_str().into());
        }
        self.all.push(Kept {
            began: attempted.began,
            took: u32::try_from(attempted.took).unwrap_or(u32::MAX),
            event,
            number,
            status: attempted.status.unwrap_or_default(),
            signature: attempted.signature.as_deref().map(Into::into),
            came_back,
        });
        let last = self.all.len() - 1;
        self.show(last, &self.all[last])
    }

    fn shared(&mut self, text: &str) -> Arc<str> {
        match &self.latest {
            Some(latest) if **latest == *text => Arc::clone(latest),
            _ => Arc::clone(self.latest.insert(text.into())),
        }
    }

    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    pub(super) fn nth(&self, nth: u32) -> Option<Attempt<'_>> {
        let nth = nth as usize;
        self.all.get(nth).map(|kept| self.show(nth, kept))
    }

    fn show<'a>(&'a self, nth: usize, kept: &'a Kept) -> Attempt<'a> {
        let (response, text, error) = match &kept.came_back {
            CameBack::Nothing => (None, None, None),
            CameBack::Json(json) => (Some(&**json), None, None),
            CameBack::Text(text) => (None, Some(&**text), None),
            CameBack::Error(kind, message) => (None, None, Some((*kind, &**message))),
        };
        let replay = u32::try_from(nth).ok().and_then(|nth| self.replays.get(&nth));
        Attempt {
            event: kept.event,
            number: Some(kept.number).filter(|number| *number > 0),
            began: kept.began,
            took: kept.took.into(),
            status: Some(kept.status).filter(|status| *status > 0),
            response,
            text,
            signature: kept.signature.as_deref(),
            error,
            replay: replay.map(|id| &**id),
        }
    }
}
