//! Webhook deliveries, seen from both sides: how they are signed, read, composed, sent and retried.
//!
//! The commands below `webhooks` and the sandbox share it, so that a delivery of the sandbox, one of `webhooks trigger` and
//! one of Blooio are checked and read by the same code. Nothing here prints, or knows the API's operations. The facts are
//! those of the API's reference, section "Webhooks".

pub mod body;
pub mod delivery;
pub mod headers;
pub mod payload;
pub mod schedule;
pub mod signature;
