//! Webhook deliveries, seen from both sides: how they are signed, read, composed, sent and retried.
//!
//! The commands below `webhooks` and the sandbox share it, so that a delivery of the sandbox, one of `webhooks trigger` and
//! one of Blooio are checked and read by the same code. Nothing here prints, and of the API it knows only the log of a webhook.
//! A listener has an `intake`, which events come to from the `receiver` or a `log`. The facts are
//! those of the API's reference, section "Webhooks".

pub mod body;
pub mod delivery;
pub mod event;
pub mod forward;
pub mod headers;
pub mod intake;
pub mod lanes;
pub mod ledger;
pub mod listener;
pub mod log;
pub mod log_reader;
pub mod payload;
pub mod program;
pub mod progress;
pub mod receiver;
pub mod redelivery;
pub mod samples;
pub mod schedule;
pub mod signature;
pub mod state;
