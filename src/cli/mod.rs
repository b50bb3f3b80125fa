//! The command line: clap's structs, one file per command. Performs no I/O.
//!
//! Doc comments are the help texts: imperative, one line where possible, without a final full stop. Values that depend on
//! settings (recipients, durations) stay text here; the session, which knows country and aliases, reads them.

#![allow(
    clippy::doc_markdown,
    clippy::struct_excessive_bools,
    rustdoc::bare_urls,
    reason = "doc comments here are help texts for a terminal, and switches are bools"
)]

pub mod api;
pub mod ask;
pub mod body;
pub mod bulk;
pub mod completions;
pub mod config;
pub mod doctor;
mod exit_codes;
pub mod global;
mod help;
pub mod leading_dash;
pub mod man;
pub mod notify;
pub mod operation;
pub mod optouts;
pub mod sandbox;
pub mod send;
pub mod status;
pub mod typed;
pub mod wait;
pub mod watch;
pub mod webhooks;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

pub use global::Global;
pub use help::with_brief_globals;

use exit_codes::EXIT_CODES;

/// Text people through Blooio: iMessage, RCS and SMS
///
/// Send messages and track their delivery from shell scripts, cron and CI. Every attempt to send a message uses the same
/// idempotency key, so nobody is texted twice.
#[derive(Debug, Parser)]
#[command(
    name = "blooio",
    version,
    arg_required_else_help = true,
    max_term_width = 100,
    after_help = after_help(),
)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Command {
    Send(Box<send::Send>),
    Status(status::Status),
    Ask(Box<ask::Ask>),
    Watch(watch::Watch),
    Notify(notify::Notify),
    Bulk(Box<bulk::Bulk>),
    #[command(flatten)]
    Operation(operation::Leaf),
    Api(Box<api::Api>),
    #[command(name = "optouts")]
    OptOuts(optouts::OptOuts),
    Config(config::Config),
    Sandbox(sandbox::Sandbox),
    Doctor(doctor::Doctor),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Command {
    /// The message that it sends, if it sends one that its options describe.
    #[must_use]
    pub fn message(&self) -> Option<&body::MessageArgs> {
        match self {
            Self::Send(send) => Some(&send.message),
            Self::Ask(ask) => Some(&ask.message),
            _ => None,
        }
    }
}

/// What `--version` prints.
pub const VERSION: &str = concat!("blooio ", env!("CARGO_PKG_VERSION"), "\n");

/// Whether a command line asks only for the version, which needs no parser.
#[must_use]
pub fn asks_for_version(arguments: &[OsString]) -> bool {
    matches!(arguments, [_, word] if word == "--version" || word == "-V")
}

impl Cli {
    /// Reads a command line, program name first.
    ///
    /// Building the options of all commands takes clap longer than a run needs, so only commands whose names were typed are
    /// built, and the options of each when it is reached. Errors come from the whole tree; help texts from the whole tree
    /// with the global options in brief.
    ///
    /// # Errors
    /// Clap's, for an invalid command line, and for help and version.
    pub fn read(arguments: &[OsString]) -> Result<Self, clap::Error> {
        let is_typed = |name: &str| arguments.iter().any(|word| word == name);
        match lean(is_typed).try_get_matches_from(arguments) {
            Ok(matches) => match Self::from_arg_matches(&matches) {
                Ok(cli) => Ok(cli),
                Err(_) => Self::read_whole(arguments),
            },
            Err(version) if version.kind() == ErrorKind::DisplayVersion => Err(version),
            Err(_) => Self::read_whole(arguments),
        }
    }

    /// Reads a command line with the whole tree.
    fn read_whole(arguments: &[OsString]) -> Result<Self, clap::Error> {
        Self::try_parse_from(arguments).map_err(|error| match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                with_brief_globals(Self::command()).try_get_matches_from(arguments).err().unwrap_or(error)
            }
            _ => error,
        })
    }
}

/// Adds its arguments to a command.
type Fill = fn(clap::Command) -> clap::Command;

/// The tree of [`Cli`] with only the wanted commands, the options of each built when it is reached.
fn lean(is_wanted: impl Fn(&str) -> bool) -> clap::Command {
    let root = clap::Command::new("blooio").version(env!("CARGO_PKG_VERSION")).subcommand_required(true);
    let mut root = Global::augment_args(root);
    let own: [(&'static str, Fill); 13] = [
        ("send", send::Send::augment_args),
        ("status", status::Status::augment_args),
        ("ask", ask::Ask::augment_args),
        ("watch", watch::Watch::augment_args),
        ("notify", notify::Notify::augment_args),
        ("bulk", bulk::Bulk::augment_args),
        ("api", api::Api::augment_args),
        ("optouts", optouts::OptOuts::augment_args),
        ("config", config::Config::augment_args),
        ("sandbox", sandbox::Sandbox::augment_args),
        ("doctor", doctor::Doctor::augment_args),
        ("completions", completions::Completions::augment_args),
        ("man", man::Man::augment_args),
    ];
    let all = own.into_iter().chain(operation::top().map(|name| (name, operation::fill as _)));
    for (name, fill) in all.filter(|(name, _)| is_wanted(name)) {
        root = root.subcommand(clap::Command::new(name).defer(fill));
    }
    root
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio --sandbox send +15551234567 \"Hello\"     try it: no key, no network
  blooio send +15551234567 \"Hello\"               send a real message
  blooio send +15551234567 \"Hello\" --wait        wait until it is delivered
  blooio status +15551234567 msg_abc123          show the delivery status
  blooio ask +15551234567 \"Deploy?\"              ask, and wait for the answer
  blooio watch                                   show new messages as they come
  blooio notify +15551234567 -- ./backup.sh      run a command, and text how it ended
  blooio bulk customers.csv --text \"Hi {{name}}\"   send a message for each row of a file
  blooio messages list +15551234567              list the messages of a chat
  blooio numbers list                            list your numbers
  blooio api /me/numbers                         make any other API request
  blooio config init                             store a key
  blooio doctor                                  diagnose problems

Environment:
  BLOOIO_API_KEY   the API key (or store one with `blooio config init`)
  BLOOIO_PROFILE, BLOOIO_CONFIG, BLOOIO_BASE_URL, BLOOIO_SANDBOX, BLOOIO_COUNTRY,
  BLOOIO_FROM_NUMBER, BLOOIO_ALLOW, BLOOIO_MAX_RECIPIENTS, BLOOIO_OPTOUTS,
  BLOOIO_WEBHOOK_SECRET, BLOOIO_TIMEOUT, BLOOIO_RETRIES, BLOOIO_OUTPUT, BLOOIO_LOG,
  BLOOIO_CACERT, SSL_CERT_FILE, HTTPS_PROXY, ALL_PROXY, NO_PROXY, NO_COLOR

{EXIT_CODES}"
    )
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_tree_is_consistent_and_every_argument_explains_itself() {
        super::Cli::command().help_expected(true).debug_assert();
    }

    /// The lean tree and the whole tree must have the same arguments.
    #[test]
    fn the_lean_tree_is_the_whole_one() {
        fn shape_of(command: &clap::Command) -> Vec<String> {
            let mut shape: Vec<String> = command
                .get_arguments()
                .map(|argument| {
                    format!(
                        "{} {:?} {:?} {:?} {}",
                        argument.get_id(),
                        argument.get_short(),
                        argument.get_all_aliases(),
                        argument.get_action(),
                        argument.is_required_set()
                    )
                })
                .collect();
            // Help comes from the whole tree.
            let inner = command.get_subcommands().filter(|inner| inner.get_name() != "help");
            shape.extend(inner.map(|inner| format!("{}: {:?}", inner.get_name(), shape_of(inner))));
            // The global options come first in one tree, and last in the other.
            shape.sort();
            shape
        }
        let (mut lean, mut whole) = (super::lean(|_| true), super::Cli::command());
        lean.build();
        whole.build();
        assert_eq!(shape_of(&lean), shape_of(&whole));
        assert_eq!(lean.render_version(), whole.render_version());
        assert_eq!(super::VERSION, whole.render_version());
    }
}
