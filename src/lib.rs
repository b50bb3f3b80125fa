//! The `blooio` command-line tool as a library.

pub mod config;
pub mod recipients;
pub mod sandbox;
