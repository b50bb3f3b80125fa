//! Sending many messages from one input: rows -> plan -> journal -> queue and rate. No HTTP, no terminal.

mod columns;
mod duplicates;
mod error;
mod fields;
pub mod format;
pub mod history;
mod input;
pub mod journal;
mod keys;
pub mod message;
mod messages;
mod names;
mod pages;
mod plan;
pub mod preflight;
pub mod queue;
pub mod rate;
pub mod report;
mod row;
pub mod shard;
pub mod status;
pub mod template;
#[cfg(test)]
mod tests;

pub use duplicates::Duplicates;
pub use error::InputError;
pub use format::Format;
pub use input::{Broken, Records, Unreadable};
pub use message::{Message, ReadError, RowError};
pub use messages::Messages;
pub use names::Lookalike;
pub use plan::Plan;
pub use preflight::{Intention, Preflight, preflight};
pub use shard::Shard;
pub use template::Template;
