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
    Init(Init),
    Set(Set),
    Unset(Unset),
    Get(Get),
    /// Prints every setting, its value, and where the value comes from
    List,
    /// Prints the profiles
    Profiles,
    Use(Use),
    Remove(Remove),
    /// Prints the path of the configuration file
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
/// The file's comments and layout stay. Without -p it is the default profile; one that is missing is made.
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

Settings: api_key, api_key_file, api_key_command, base_url, sandbox, default_country, from_number, timeout, retries,
output, color, cacert, webhook_secret.

Environment: BLOOIO_CONFIG, BLOOIO_PROFILE, XDG_CONFIG_HOME and the others of `blooio --help`.

{}",
        super::EXIT_CODES
    )
}
