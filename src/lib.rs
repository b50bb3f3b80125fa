//! The `blooio` command-line tool as a library.

pub mod client;
pub mod config;
pub mod recipients;
pub mod sandbox;
pub mod secret;
