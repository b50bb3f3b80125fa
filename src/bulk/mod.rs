//! Many messages from one file: input -> rows -> plan -> journal -> pace. No HTTP, no terminal.

mod columns;
mod draft;
mod duplicates;
pub mod exchange;
mod fields;
pub mod format;
pub mod history;
mod input;
pub mod journal;
mod keys;
pub mod message;
mod names;
pub mod pace;
mod pages;
pub mod plan;
pub mod report;
pub mod shard;
pub mod survey;
pub mod template;
#[cfg(test)]
mod tests;

pub use duplicates::Duplicates;
pub use format::Format;
pub use message::{Fault, Message, RowError};
pub use names::Lookalike;
pub use plan::{Messages, Plan};
pub use shard::Shard;
pub use survey::{Survey, survey};
pub use template::Template;
