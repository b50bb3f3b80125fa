//! `blooio config`.

use clap::{Args, Subcommand};

/// Reads and writes the configuration
///
/// Settings live in profiles of one TOML file; `blooio config path` says where. A flag beats the environment, which
/// beats the profile, which beats the default; `blooio config list` says which one won.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true, after_help = after_help())]
pub struct Config {
    /// What to do.
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with the configuration.
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
    /// Prints every setting, its value, and where the value comes from
    #[command(after_help = LIST)]
    List,
    /// Prints the profiles
    #[command(after_help = PROFILES)]
    Profiles,
    #[command(after_help = USE)]
    Use(Use),
    #[command(after_help = REMOVE)]
    Remove(Remove),
    /// Prints the path of the configuration file
    #[command(after_help = PATH)]
    Path,
}

/// Asks for a key, a sender and a country, checks the key, and stores them in the profile
///
/// The key is asked for without showing it, and is checked with the API before anything is written.
#[derive(Debug, Args)]
pub struct Init {
    /// Reads the key from the first line of standard input instead of asking
    #[arg(long)]
    pub api_key_stdin: bool,

    /// The number to send from
    #[arg(long, value_name = "NUMBER")]
    pub from: Option<String>,

    /// Stores the key without asking the API whether it is good
    #[arg(long)]
    pub no_check: bool,
}

/// Stores a setting in the profile
///
/// The file's comments and layout stay. Without -p it is the default profile; one that is missing is made. Phone numbers
/// in from_number and in aliases are stored as E.164, read in the country in effect.
#[derive(Debug, Args)]
pub struct Set {
    /// The setting: a key of the profile, aliases.NAME, or default_profile
    pub key: String,

    /// Its value; `-` reads the first line of standard input, the way to set api_key
    #[arg(required = true, num_args = 1..)]
    pub value: Vec<String>,
}

/// Removes a setting from the profile
#[derive(Debug, Args)]
pub struct Unset {
    /// The setting: a key of the profile, aliases.NAME, or default_profile
    pub key: String,
}

/// Prints the value of a setting that is in effect
#[derive(Debug, Args)]
pub struct Get {
    /// The setting
    pub key: String,

    /// Prints a secret in full
    #[arg(long)]
    pub reveal: bool,
}

/// Makes a profile the one that is used when none is named
#[derive(Debug, Args)]
pub struct Use {
    /// The profile
    pub name: String,
}

/// Removes a profile and all that is in it
#[derive(Debug, Args)]
pub struct Remove {
    /// The profile
    pub name: String,

    /// Does not ask
    #[arg(short, long)]
    pub yes: bool,
}

const INIT: &str = "\
Examples:
  blooio config init
  printf %s \"$KEY\" | blooio config init --api-key-stdin --from +15559876543
  printf %s \"$KEY\" | blooio -p ci --country US config init --api-key-stdin

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE, BLOOIO_COUNTRY, and for the check of the key what `blooio --help` names.

Exit codes: 0 stored; 2 wrong usage; 3 the key is not accepted; 1, 4, 5, 6 as in `blooio --help`.
Unless it is 0, nothing was stored.";

const SET: &str = "\
Examples:
  blooio config set default_country US
  blooio -p ci config set output json
  pass show blooio | blooio config set api_key -
  blooio config set aliases.oncall +15551234567 ops@example.com
  blooio config set from_number \"(415) 555-2671\" --country US

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE, BLOOIO_COUNTRY.

Exit codes: 0 stored; 1 the file can't be written; 2 no such setting, or no such value; 3 the file is not TOML.";

const UNSET: &str = "\
Examples:
  blooio config unset from_number
  blooio config unset aliases.oncall

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE.

Exit codes: 0 it is not set any more, or never was; 1 the file can't be written; 2 no such setting;
3 the file is not TOML.";

const GET: &str = "\
Examples:
  blooio config get from_number
  blooio -p ci config get timeout
  blooio config get api_key --reveal

Environment: all that `blooio --help` names counts, as for other commands.

Exit codes: 0 printed; 1 it is not set; 2 no such setting; 3 no key, or bad settings.";

const LIST: &str = "\
Examples:
  blooio config list
  blooio -p ci config list --json

Environment: all that `blooio --help` names counts, as for other commands.

Exit codes: 0 printed; 2 wrong usage; 3 bad settings.";

const PROFILES: &str = "\
Examples:
  blooio config profiles

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE.

Exit codes: 0 printed; 2 wrong usage; 3 bad settings.";

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

Exit codes: 0 removed; 1 the file can't be written; 2 no such profile, or no yes; 3 the file is not TOML.";

const PATH: &str = "\
Examples:
  blooio config path

Environment: BLOOIO_CONFIG, XDG_CONFIG_HOME, HOME.

Exit codes: 0 printed; 2 wrong usage; 3 there is no place for a file.";

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio config init                                   asks for what is needed
  printf %s \"$KEY\" | blooio config init --api-key-stdin
  blooio config set default_country US
  pass show blooio | blooio config set api_key -
  blooio -p ci config set api_key_command \"pass show blooio/ci\"
  blooio config set aliases.oncall +15551234567 ops@example.com
  blooio config use ci
  blooio config list

Settings: api_key, api_key_file, api_key_command, base_url, sandbox, default_country, from_number,
timeout, retries, output, color, cacert, webhook_secret.

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE, XDG_CONFIG_HOME and the others of `blooio --help`.

{}",
        super::EXIT_CODES
    )
}
