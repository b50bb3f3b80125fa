//! `blooio config`.

use clap::{Args, Subcommand};

use super::exit_codes::EXIT_CODES;
use crate::config::table::ROWS;

/// Manage settings and profiles
///
/// Settings are stored in profiles of one TOML file; `blooio config path` prints its path. A flag overrides the environment,
/// which overrides the profile, which overrides the default; `blooio config list` shows where each value comes from. Only
/// BLOOIO_ALLOW doesn't override allow, but narrows it.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true, after_help = after_help())]
pub struct Config {
    /// The subcommand.
    #[command(subcommand)]
    pub action: Action,
}

/// The subcommands.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Action {
    #[command(after_help = INIT)]
    Init(Init),
    #[command(after_help = SET)]
    Set(Set),
    #[command(after_help = UNSET)]
    Unset(Unset),
    #[command(after_help = GET)]
    Get(Get),
    /// List all settings with their values and sources
    #[command(after_help = LIST)]
    List,
    /// List the profiles
    #[command(after_help = PROFILES)]
    Profiles,
    #[command(after_help = USE)]
    Use(Use),
    #[command(after_help = REMOVE)]
    Remove(Remove),
    /// Print the path of the configuration file
    #[command(after_help = PATH)]
    Path,
}

/// Set up a profile interactively: API key, sender and country
///
/// The key isn't shown while it is typed, and is checked with the API before anything is stored.
#[derive(Debug, Args)]
pub struct Init {
    /// Read the key from the first line of standard input instead of prompting
    #[arg(long)]
    pub api_key_stdin: bool,

    /// Number to send from
    #[arg(long, value_name = "NUMBER")]
    pub from: Option<String>,

    /// Store the key without checking it with the API
    #[arg(long)]
    pub no_check: bool,
}

/// Store a setting in the profile
///
/// Comments and layout of the file are kept. Without -p the default profile is changed; a missing profile is created.
/// Phone numbers in from_number, allow and aliases are stored as E.164, using the country in effect. `allow none` stores an
/// empty list: nobody may be texted.
#[derive(Debug, Args)]
pub struct Set {
    /// Setting: a key of the profile, aliases.NAME, or default_profile
    pub key: String,

    /// Value; `-` reads the first line of standard input, as needed for api_key
    #[arg(required = true, num_args = 1..)]
    pub value: Vec<String>,
}

/// Remove a setting from the profile
#[derive(Debug, Args)]
pub struct Unset {
    /// Setting: a key of the profile, aliases.NAME, or default_profile
    pub key: String,
}

/// Print the effective value of a setting
#[derive(Debug, Args)]
pub struct Get {
    /// Setting to print
    pub key: String,

    /// Print a secret in full
    #[arg(long)]
    pub reveal: bool,
}

/// Make a profile the default
#[derive(Debug, Args)]
pub struct Use {
    /// Profile to use by default
    pub name: String,
}

/// Remove a profile and all its settings
#[derive(Debug, Args)]
pub struct Remove {
    /// Profile to remove
    pub name: String,

    /// Skip the confirmation; required when not running interactively
    #[arg(short, long)]
    pub yes: bool,
}

const INIT: &str = "\
Examples:
  blooio config init
  printf %s \"$KEY\" | blooio config init --api-key-stdin --from +15559876543
  printf %s \"$KEY\" | blooio -p ci --country US config init --api-key-stdin

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE, BLOOIO_COUNTRY, and for checking the key the other
variables listed in `blooio --help`.

Exit codes: 0 stored; 2 wrong usage; 3 the key is not accepted; 1, 4, 5, 6 as in `blooio --help`.
Nothing is stored unless the code is 0.";

const SET: &str = "\
Examples:
  blooio config set default_country US
  blooio -p ci config set output json
  pass show blooio | blooio config set api_key -
  blooio config set aliases.oncall +15551234567 ops@example.com
  blooio config set from_number \"(415) 555-2671\" --country US
  blooio -p staging config set allow \"+15551234567, *@example.com\"

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE, BLOOIO_COUNTRY.

Exit codes: 0 stored; 1 the file can't be written; 2 unknown setting or bad value; 3 the file is not TOML.";

const UNSET: &str = "\
Examples:
  blooio config unset from_number
  blooio config unset aliases.oncall

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE.

Exit codes: 0 removed, or wasn't set; 1 the file can't be written; 2 unknown setting;
3 the file is not TOML.";

const GET: &str = "\
Examples:
  blooio config get from_number
  blooio -p ci config get timeout
  blooio config get api_key --reveal

Environment: all variables listed in `blooio --help`.

Exit codes: 0 ok; 1 not set; 2 unknown setting; 3 no key, or bad settings.";

const LIST: &str = "\
Examples:
  blooio config list
  blooio -p ci config list --json

Environment: all variables listed in `blooio --help`.

Exit codes: 0 ok; 2 wrong usage; 3 bad settings.";

const PROFILES: &str = "\
Examples:
  blooio config profiles

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE.

Exit codes: 0 ok; 2 wrong usage; 3 bad settings.";

const USE: &str = "\
Examples:
  blooio config use ci

Environment: BLOOIO_CONFIG.

Exit codes: 0 stored; 1 the file can't be written; 2 no such profile; 3 the file is not TOML.";

const REMOVE: &str = "\
Examples:
  blooio config remove ci
  blooio config remove ci --yes

Environment: BLOOIO_CONFIG.

Exit codes: 0 removed; 1 the file can't be written; 2 no such profile, or not confirmed; 3 the file is not TOML.";

const PATH: &str = "\
Examples:
  blooio config path

Environment: BLOOIO_CONFIG, XDG_CONFIG_HOME, HOME.

Exit codes: 0 ok; 2 wrong usage; 3 no directory for the file.";

fn after_help() -> String {
    let settings: Vec<_> = ROWS.iter().filter(|row| row.in_profile).map(|row| row.name).collect();
    let settings = settings.join(", ");
    format!(
        "\
Examples:
  blooio config init                                   set up the default profile
  printf %s \"$KEY\" | blooio config init --api-key-stdin
  blooio config set default_country US
  pass show blooio | blooio config set api_key -
  blooio -p ci config set api_key_command \"pass show blooio/ci\"
  blooio config set aliases.oncall +15551234567 ops@example.com
  blooio config use ci
  blooio config list

Settings: {settings}.

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE, XDG_CONFIG_HOME and the other variables listed in
`blooio --help`.

{EXIT_CODES}"
    )
}
