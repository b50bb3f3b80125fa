//! Many messages from one file: input -> rows -> plan -> journal -> pace. No HTTP, no terminal.

pub mod message;

pub use message::{Fault, Message, RowError};
