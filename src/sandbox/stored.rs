//! A message as it is stored: one of a send, or what the other person wrote.

use super::event::{Accepted, Inbound};
use super::lifecycle::delivery_status;

/// A message of either side.
#[derive(Debug, Clone, Copy)]
pub(super) enum StoredMessage<'a> {
    /// One of the messages of a send.
    Sent(&'a Accepted, usize),
    Received(&'a Inbound),
}

impl<'a> StoredMessage<'a> {
    pub(super) fn id(self) -> &'a str {
        match self {
            StoredMessage::Sent(send, nth) => send.ids.get(nth).map_or("", String::as_str),
            StoredMessage::Received(inbound) => &inbound.id,
        }
    }

    pub(super) fn chat_id(self) -> &'a str {
        match self {
            StoredMessage::Sent(send, _) => &send.chat_id,
            StoredMessage::Received(inbound) => &inbound.chat_id,
        }
    }

    /// When it was accepted or written.
    pub(super) fn at(self) -> u64 {
        match self {
            StoredMessage::Sent(send, _) => send.at,
            StoredMessage::Received(inbound) => inbound.at,
        }
    }

    /// When it was sent, as far as is known at `now`.
    pub(super) fn time_sent(self, now: u64) -> u64 {
        match self {
            StoredMessage::Sent(send, _) => delivery_status(send, now).time_sent,
            StoredMessage::Received(inbound) => inbound.at,
        }
    }

    pub(super) fn is_inbound(self) -> bool {
        matches!(self, StoredMessage::Received(_))
    }
}

/// The word of the API for whose message it is.
pub(super) fn direction(is_inbound: bool) -> &'static str {
    if is_inbound { "inbound" } else { "outbound" }
}
