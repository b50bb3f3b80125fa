//! `blooio man`.

use std::path::PathBuf;

use clap::Args;

/// Print the manual page, or write the pages of all commands
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  blooio man | man -l -
  blooio man --dir ~/.local/share/man/man1

Environment: none.

Exit codes: 0 ok, 1 a page can't be written, 2 wrong usage.")]
pub struct Man {
    /// Write a page for each command into this directory, created if missing
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}
