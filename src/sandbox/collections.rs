//! The collections of documents in the store, by the names that the log has for them.

/// Phone number or email address → contact.
pub(super) const CONTACTS: &str = "contacts";
/// Group ID → group.
pub(super) const GROUPS: &str = "groups";
/// Message ID → its reactions, as they are shown.
pub(super) const REACTIONS: &str = "reactions";
/// Chat ID → its background.
pub(super) const BACKGROUNDS: &str = "backgrounds";
/// Poll ID → poll.
pub(super) const POLLS: &str = "polls";
/// Webhook ID → webhook.
pub(super) const WEBHOOKS: &str = "webhooks";
/// One of the account's own numbers → its contact card.
pub(super) const CARDS: &str = "cards";
