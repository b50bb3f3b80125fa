//! What may be typed: clap's derive structs, one file per command; no I/O, no meaning.
//!
//! Doc comments are the help texts. Values that depend on settings (recipients, durations of the
//! configuration) stay text here and are typed by the session, which knows country and aliases.

#![allow(
    clippy::doc_markdown,
    clippy::struct_excessive_bools,
    rustdoc::bare_urls,
    reason = "doc comments here are help texts for a terminal, and switches are bools"
)]

pub mod api;
pub mod body;
pub mod bulk;
pub mod completions;
pub mod config;
pub mod dash;
pub mod doctor;
pub mod global;
pub mod man;
pub mod operation;
pub mod sandbox;
pub mod send;
pub mod status;
pub mod typed;
pub mod wait;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Args, FromArgMatches, Parser, Subcommand};

pub use global::Global;

/// The exit codes, for the help texts.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  done                     5  the API can't now: run it again later
  1  internal error           6  no answer from the network
  2  wrong usage              7  the message failed
  3  no key, or bad settings  8  still pending when --wait ran out
  4  refused by the API       9  bulk: some rows were not sent
                              130, 143  interrupted";

/// Texts people through Blooio: iMessage, RCS and SMS.
///
/// Sends messages and follows them from shell scripts, cron and CI. Every message goes out under an idempotency
/// key that all its attempts share, so that nobody is texted twice.
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

/// What there is to do.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Command {
    Send(Box<send::Send>),
    Status(status::Status),
    Bulk(Box<bulk::Bulk>),
    #[command(flatten)]
    Operation(operation::Operation),
    Api(Box<api::Api>),
    Config(config::Config),
    Sandbox(sandbox::Sandbox),
    Doctor(doctor::Doctor),
    Completions(completions::Completions),
    Man(man::Man),
}

/// What `--version` prints.
pub const VERSION: &str = concat!("blooio ", env!("CARGO_PKG_VERSION"), "\n");

/// Whether a command line asks for the version and for nothing else, which needs no parser.
#[must_use]
pub fn asks_for_version(arguments: &[OsString]) -> bool {
    matches!(arguments, [_, word] if word == "--version" || word == "-V")
}

impl Cli {
    /// Reads a command line, program name first.
    ///
    /// All commands' options are hundreds of objects to clap, of which a run needs a few: so only those of the command
    /// that is named are made, and only commands whose names were typed. Help and whatever is wrong are told from the
    /// whole.
    ///
    /// # Errors
    /// Clap's, for what is no command line, and for help and version.
    pub fn read(arguments: &[OsString]) -> Result<Self, clap::Error> {
        let is_typed = |name: &str| arguments.iter().any(|word| word == name);
        match lean(is_typed).try_get_matches_from(arguments) {
            Ok(matches) => match Self::from_arg_matches(&matches) {
                Ok(cli) => Ok(cli),
                Err(_) => Self::try_parse_from(arguments),
            },
            Err(version) if version.kind() == ErrorKind::DisplayVersion => Err(version),
            Err(_) => Self::try_parse_from(arguments),
        }
    }
}

/// Gives a command its options.
type Fill = fn(clap::Command) -> clap::Command;

/// What [`Cli`] takes of the commands that are wanted, the options of each made when it is named.
fn lean(is_wanted: impl Fn(&str) -> bool) -> clap::Command {
    let root = clap::Command::new("blooio").version(env!("CARGO_PKG_VERSION")).subcommand_required(true);
    let mut root = Global::augment_args(root);
    let own: [(&'static str, Fill); 9] = [
        ("send", send::Send::augment_args),
        ("status", status::Status::augment_args),
        ("bulk", bulk::Bulk::augment_args),
        ("api", api::Api::augment_args),
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
  blooio send +15551234567 \"Hello\"               send for real
  blooio send +15551234567 \"Hello\" --wait        and wait until it is delivered
  blooio status +15551234567 msg_abc123          how did it go?
  blooio bulk customers.csv --text \"Hi {{name}}\"   a message for every row of a file
  blooio messages list +15551234567              did they answer?
  blooio numbers list                            what can I send from?
  blooio api /me/numbers                         any other request to the API
  blooio config init                             store a key
  blooio doctor                                  find out why it does not work

Environment:
  BLOOIO_API_KEY   the API key (or store one with `blooio config init`)
  BLOOIO_PROFILE, BLOOIO_CONFIG, BLOOIO_BASE_URL, BLOOIO_SANDBOX, BLOOIO_COUNTRY,
  BLOOIO_FROM_NUMBER, BLOOIO_TIMEOUT, BLOOIO_RETRIES, BLOOIO_OUTPUT, BLOOIO_LOG,
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

    /// What a command is made of when it is named must be what it is made of for its help.
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
            // Help is told from the whole.
            let inner = command.get_subcommands().filter(|inner| inner.get_name() != "help");
            shape.extend(inner.map(|inner| format!("{}: {:?}", inner.get_name(), shape_of(inner))));
            // Options of every command come before a command's own in the one, and behind them in the other.
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
