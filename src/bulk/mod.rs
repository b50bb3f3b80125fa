//! Many messages from one file: input -> rows -> plan -> journal -> pace. No HTTP, no terminal.

pub mod exchange;
pub mod message;
pub mod pace;

pub use message::{Fault, Message, RowError};
