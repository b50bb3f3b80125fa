//! Helpers that several commands share.

pub(in crate::commands) mod answer;
pub mod body;
pub mod fault;
pub mod gate;
pub mod guard;
pub(in crate::commands) mod incoming;
pub mod interrupt;
pub mod misread;
pub(in crate::commands) mod pages;
pub(in crate::commands) mod pattern;
pub(crate) mod print;
pub(in crate::commands) mod reaction;
pub mod resume;
pub(in crate::commands) mod secrets;
pub(in crate::commands) mod sending;
pub mod session;
pub mod show;
pub mod startup;
pub mod stdin;
pub(in crate::commands) mod timestamp;
pub mod trace;
pub mod usage;
pub mod wait;
