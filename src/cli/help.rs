//! Help texts of subcommands: their global options in one short block.

use clap::{Arg, Args, Command};

use super::Global;

/// The widest line of the block, in columns.
const WIDTH: usize = 90;

/// The command tree for help texts and manual pages: subcommands name the global options instead of describing them.
#[must_use]
pub fn with_brief_globals(mut root: Command) -> Command {
    // Hands the global options down to the subcommands.
    root.build();
    let block = global_options();
    root.mut_subcommands(|command| brief(command, &block))
}

fn brief(mut command: Command, block: &str) -> Command {
    // Written before the options are hidden: a usage line shows no [OPTIONS] if all of them are.
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").to_owned();
    let after_help = match command.get_after_help() {
        Some(text) => format!("{block}\n\n{text}"),
        None => block.to_owned(),
    };
    command
        .mut_args(|argument| if argument.is_global_set() { argument.hide(true) } else { argument })
        .override_usage(usage)
        .after_help(after_help)
        .mut_subcommands(|command| brief(command, block))
}

/// The block: the names of all global options, and where they are described.
fn global_options() -> String {
    let globals = Global::augment_args(Command::new("globals"));
    let mut lines = vec![String::from(" ")];
    for name in globals.get_arguments().filter_map(names) {
        let fits = lines.last().is_some_and(|line| line.len() + name.len() + 2 <= WIDTH);
        if !fits {
            lines.push(String::from(" "));
        }
        if let Some(line) = lines.last_mut() {
            line.push(' ');
            line.push_str(&name);
        }
    }
    format!("Global options (see `blooio --help`):\n{}", lines.join("\n"))
}

/// An option as the block names it: `-p/--profile`.
fn names(option: &Arg) -> Option<String> {
    let long = option.get_long()?;
    Some(option.get_short().map_or_else(|| format!("--{long}"), |short| format!("-{short}/--{long}")))
}
