//! The commands below `blooio webhooks` that are not operations of the API.

mod composed;
pub mod listen;
pub mod secrets;
mod signed;
pub mod trigger;
pub mod verify;
