//! `blooio man`.

use std::path::PathBuf;

use clap::Args;

/// Prints the manual page, or writes all of them
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  blooio man | man -l -
  blooio man --dir ~/.local/share/man/man1

Environment: none is read.

Exit codes: 0 done, 1 a page could not be written, 2 wrong usage.")]
pub struct Man {
    /// Writes a page for every command into this directory, made if missing
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}
