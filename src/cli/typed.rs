//! Reads global options from a command line that clap rejects.

use std::ffi::OsString;

use clap::FromArgMatches;

use super::{Cli, Global};

/// The words that may be options.
fn options(arguments: &[OsString]) -> impl Iterator<Item = &OsString> {
    arguments.iter().take_while(|word| *word != "--")
}

/// The value of `--color`.
#[must_use]
pub fn color(arguments: &[OsString]) -> Option<&str> {
    let flag = options(arguments).skip_while(|word| *word != "--color").nth(1).and_then(|word| word.to_str());
    options(arguments).find_map(|word| word.to_str()?.strip_prefix("--color=")).or(flag)
}

/// The global options of a command line that clap rejects, as far as they can be read, and the command's name.
#[must_use]
pub fn global(arguments: &[OsString]) -> (Global, Option<String>) {
    let matches =
        <Cli as clap::CommandFactory>::command().ignore_errors(true).try_get_matches_from(arguments).ok();
    let command = matches.as_ref().and_then(|matches| matches.subcommand_name()).map(str::to_owned);
    let mut global = matches.and_then(|matches| Global::from_arg_matches(&matches).ok()).unwrap_or_default();
    // Clap reads nothing after an unknown command.
    global.json |= options(arguments).any(|word| word == "--json");
    global.quiet |= options(arguments).any(|word| word == "--quiet" || word == "-q");
    (global, command)
}
