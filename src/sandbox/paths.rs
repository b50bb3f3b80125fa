//! The parameters of the API's paths, percent-decoded. Their names are those in the routes.

use serde::Deserialize;

/// One of the account's own phone numbers.
#[derive(Debug, Deserialize)]
pub(super) struct NumberPath {
    pub(super) number: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct ContactPath {
    pub(super) contact: String,
}

/// A tag of a contact.
#[derive(Debug, Deserialize)]
pub(super) struct TagPath {
    pub(super) contact: String,
    pub(super) tag: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct GroupPath {
    pub(super) group: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct WebhookPath {
    pub(super) webhook: String,
}

/// An event in the log of a webhook.
#[derive(Debug, Deserialize)]
pub(super) struct WebhookEventPath {
    pub(super) webhook: String,
    pub(super) event: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct ChatPath {
    pub(super) chat: String,
}

/// A message in a chat.
#[derive(Debug, Deserialize)]
pub(super) struct MessagePath {
    pub(super) chat: String,
    pub(super) message: String,
}

/// A poll in a chat.
#[derive(Debug, Deserialize)]
pub(super) struct PollPath {
    pub(super) chat: String,
    pub(super) poll: String,
}
