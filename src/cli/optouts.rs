//! `blooio optouts`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::exit_codes::EXIT_CODES;

/// Manage the list of people who opted out
///
/// No command texts anybody on this list, however their number is written. The list is a CSV file with the columns
/// recipient, since, source and note, and you can edit it. If a line can't be read, nothing is sent until you correct it.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true, after_help = after_help())]
pub struct OptOuts {
    /// The action to carry out.
    #[command(subcommand)]
    pub action: Action,
}

/// An action on the list.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Action {
    #[command(after_help = ADD)]
    Add(Add),
    #[command(after_help = REMOVE)]
    Remove(Remove),
    /// List the people who opted out
    #[command(after_help = LIST)]
    List,
    #[command(after_help = IMPORT)]
    Import(Import),
    #[command(after_help = sync_help())]
    Sync(Sync),
}

/// Add people to the list
///
/// All recipients are checked before anything is written. Somebody whose own message opted them out gets a second entry, so
/// that a later START from them doesn't lift yours.
#[derive(Debug, Args)]
pub struct Add {
    /// Phone numbers, email addresses, group IDs, lists or @aliases; members of a list are added one by one
    #[arg(value_name = "RECIPIENT", required = true)]
    pub recipients: Vec<String>,

    /// Note to keep with each entry
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub note: String,
}

/// Remove people from the list
///
/// They may be texted again, and stay removed until they opt out with a newer message.
#[derive(Debug, Args)]
pub struct Remove {
    /// Phone numbers, email addresses, group IDs, lists or @aliases; members of a list are removed one by one
    #[arg(value_name = "RECIPIENT", required = true)]
    pub recipients: Vec<String>,
}

/// Import people from a file
///
/// The file is a CSV with a column recipient, to or phone, or has one recipient per line. The columns since and note are
/// kept. If a line can't be read, nothing is imported.
#[derive(Debug, Args)]
pub struct Import {
    /// File to read; `-` is standard input
    pub file: PathBuf,
}

/// Opt out the people who wrote STOP
///
/// Read the messages that came in since the last sync, or all of them the first time. Whoever wrote STOP, STOPALL, UNSUBSCRIBE,
/// CANCEL, END, QUIT, OPTOUT, OPT OUT, REVOKE or one of the profile's optout_words is added to the list; START and UNSTOP
/// remove what such a message added, but no entry that you added or imported. The word must be the whole message; case, and
/// blanks and punctuation around it, make no difference. In a group it counts for whoever wrote it.
///
/// Messages that contain such a word, or ask to be removed in other words, change nothing. They are near misses: each is
/// printed once, on stderr, for a person to read.
///
/// To resume an interrupted sync, run the same command again.
#[derive(Debug, Args)]
pub struct Sync {
    /// Read the messages sent from TIME on instead, near misses included: 2026-05-04T09:30, or 7d for seven days ago
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
}

const ADD: &str = "\
Examples:
  blooio optouts add +15551234567
  blooio optouts add +15551234567 user@example.com --note \"asked by phone\"

Environment: BLOOIO_OPTOUTS is the file, BLOOIO_COUNTRY the country of numbers without a country code.

Exit codes: 0 added, or already there; 1 the file can't be written; 2 wrong usage, or not a recipient;
3 the file can't be read, or bad settings.";

const REMOVE: &str = "\
Examples:
  blooio optouts remove +15551234567

Environment: BLOOIO_OPTOUTS is the file, BLOOIO_COUNTRY the country of numbers without a country code.

Exit codes: 0 removed, or wasn't there; 1 the file can't be written; 2 wrong usage, or not a recipient;
3 the file can't be read, or bad settings.";

const LIST: &str = "\
Examples:
  blooio optouts list
  blooio optouts list -q | wc -l
  blooio optouts list --json

Environment: BLOOIO_OPTOUTS is the file.

Exit codes: 0 printed; 2 wrong usage; 3 the file can't be read, or bad settings.";

const IMPORT: &str = "\
Examples:
  blooio optouts import unsubscribed.csv
  cut -f2 export.tsv | blooio optouts import -

Environment: BLOOIO_OPTOUTS is the file, BLOOIO_COUNTRY the country of numbers without a country code.

Exit codes: 0 imported; 1 the file can't be written; 2 wrong usage, or a line can't be read;
3 the file of opt-outs can't be read, or bad settings.";

fn sync_help() -> String {
    format!(
        "\
Examples:
  blooio optouts sync
  blooio optouts sync -q                       only who was opted out or in, one per line
  blooio optouts sync --json > changes.ndjson
  blooio optouts sync --since 7d

Environment: BLOOIO_API_KEY and the other variables listed in `blooio --help`. BLOOIO_OPTOUTS is the file.

{EXIT_CODES}"
    )
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio optouts add +15551234567 --note \"asked by phone\"
  blooio optouts import unsubscribed.csv
  blooio optouts sync                        opt out the people who wrote STOP
  blooio optouts list
  blooio optouts remove +15551234567
  blooio --sandbox optouts add +15551234567

Environment: BLOOIO_OPTOUTS is the file; by default it is optouts.csv in blooio/ below XDG_STATE_HOME.
The sandbox has a file of its own.

{EXIT_CODES}"
    )
}
