//! `blooio man`: manual pages in roff, made from the command tree.

use std::path::Path;

use clap::CommandFactory;
use clap_mangen::Man as Page;

use crate::cli::{Cli, man::Man, with_brief_globals};
use crate::commands::support::print::printed;
use crate::failure::{self, Failure};
use crate::output::Output;

/// Prints the main page, or writes the pages of all commands into a directory and prints their paths.
///
/// # Errors
/// Standard output or the directory can't be written to.
pub fn run(arguments: &Man, output: &mut Output) -> failure::Result<()> {
    let command = with_brief_globals(Cli::command());
    let Some(directory) = &arguments.dir else {
        return printed(output.result(&page(&command)?));
    };
    let fail = |path: &Path, error: &std::io::Error| {
        Failure::local(format!("{} can't be written: {error}", path.display()))
    };
    std::fs::create_dir_all(directory).map_err(|error| fail(directory, &error))?;
    for command in tree(&command) {
        let path = directory.join(format!("{}.1", name(&command)));
        std::fs::write(&path, page(&command)?).map_err(|error| fail(&path, &error))?;
        printed(output.line(&path.display().to_string()))?;
    }
    Ok(())
}

/// `command` and all its subcommands.
fn tree(command: &clap::Command) -> Vec<clap::Command> {
    let below = command.get_subcommands().filter(|command| command.get_name() != "help").flat_map(tree);
    std::iter::once(command.clone()).chain(below).collect()
}

/// The name of a command's page: `blooio-config-set`.
fn name(command: &clap::Command) -> String {
    command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned()
}

fn page(command: &clap::Command) -> failure::Result<Vec<u8>> {
    let mut command = command.clone();
    // clap_mangen's own synopsis has no `...`, and names neither a required option's value nor a COMMAND.
    let usage = command.render_usage().to_string();
    let command = command.override_usage(usage.trim_start_matches("Usage: ").to_owned());
    let mut roff = Vec::new();
    // Without these the page of a subcommand would be titled `set`, without a version. An empty date would be left out, and the
    // version would take its place.
    Page::new(command.clone())
        .title(name(&command).to_uppercase())
        .date(" ")
        .source(concat!("blooio ", env!("CARGO_PKG_VERSION")))
        .manual("Blooio")
        .render(&mut roff)
        .map_err(|error| Failure::local(format!("the manual page can't be rendered: {error}")))?;
    let page = String::from_utf8_lossy(&roff).into_owned();
    Ok(command.get_positionals().fold(page, |page, argument| with_dots(&page, argument)).into_bytes())
}

/// The page with the heading of an argument as the help shows it: `clap_mangen` leaves out the dots of repeated ones.
fn with_dots(page: &str, argument: &clap::Arg) -> String {
    let name = argument.get_value_names().unwrap_or_default().join(" ");
    let italic = format!("\\fI{name}\\fR");
    let heading = if argument.is_required_set() { format!("<{italic}>") } else { format!("[{italic}]") };
    page.replace(&format!("\n{heading}\n"), &format!("\n{}\n", argument.to_string().replace(&name, &italic)))
}
