//! The options that every command takes.

use std::path::PathBuf;

use clap::Args;

use crate::config::Flags;

/// Options of every command. A flag beats the environment, which beats the profile.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Uses this profile of the configuration file [env: BLOOIO_PROFILE]
    #[arg(short, long, global = true, value_name = "NAME")]
    pub profile: Option<String>,

    /// Reads this configuration file [env: BLOOIO_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Talks to the API at this address [env: BLOOIO_BASE_URL]
    ///
    /// The default is https://backend.blooio.com/v2/api. Plain http:// is taken for a loopback host only: the key
    /// would travel in clear.
    #[arg(long, global = true, value_name = "URL", conflicts_with = "sandbox")]
    pub base_url: Option<String>,

    /// Talks to the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]
    #[arg(long, global = true)]
    pub sandbox: bool,

    /// The country of numbers written without a country code, as in ISO 3166: US, GB [env: BLOOIO_COUNTRY]
    #[arg(long, global = true, value_name = "CC")]
    pub country: Option<String>,

    /// Gives one attempt this long: 500ms, 30s, 2m [env: BLOOIO_TIMEOUT] [default: 30s]
    #[arg(long, global = true, value_name = "DUR")]
    pub timeout: Option<String>,

    /// Tries again this often after a first attempt that failed [env: BLOOIO_RETRIES] [default: 3]
    #[arg(long, global = true, value_name = "N")]
    pub retries: Option<String>,

    /// Prints the API's JSON [env: BLOOIO_OUTPUT=json]
    #[arg(long, global = true, conflicts_with = "quiet")]
    pub json: bool,

    /// Prints just the value that a script wants [env: BLOOIO_OUTPUT=quiet]
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// When to use colour: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE]
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<String>,

    /// Never asks anything
    #[arg(long, global = true)]
    pub no_input: bool,

    /// Traces each attempt on stderr, the key masked [env: BLOOIO_LOG=1]
    #[arg(short, long, global = true)]
    pub verbose: bool,

    /// Trusts the certificates in this PEM file too [env: BLOOIO_CACERT, SSL_CERT_FILE]
    #[arg(long, global = true, value_name = "FILE")]
    pub cacert: Option<String>,
}

impl Global {
    /// What was typed, as the settings take it. Every option above is listed here, so that none is forgotten.
    #[must_use]
    pub fn flags(&self) -> Flags {
        let Self {
            profile,
            config,
            base_url,
            sandbox,
            country,
            timeout,
            retries,
            json,
            quiet,
            color,
            no_input,
            verbose,
            cacert,
        } = self.clone();
        Flags {
            profile,
            config,
            base_url,
            sandbox,
            country,
            timeout,
            retries,
            json,
            quiet,
            color,
            no_input,
            verbose,
            cacert,
            // An option of the commands that send, and a matter of the command.
            from_number: None,
            may_create: false,
        }
    }
}
