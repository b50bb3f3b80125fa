//! The options that every command takes.

use std::path::PathBuf;

use clap::Args;

use crate::config::Flags;
use crate::endpoint::DEFAULT_BASE_URL;

/// Options of every command. A flag overrides the environment, which overrides the profile.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Profile to use [env: BLOOIO_PROFILE]
    #[arg(short, long, global = true, value_name = "NAME")]
    pub profile: Option<String>,

    /// Configuration file to read [env: BLOOIO_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Base URL of the API [env: BLOOIO_BASE_URL]
    #[arg(long, global = true, value_name = "URL", conflicts_with = "sandbox", long_help = base_url_help())]
    pub base_url: Option<String>,

    /// Use the embedded sandbox: no key, no network, nobody is texted [env: BLOOIO_SANDBOX]
    #[arg(long, global = true)]
    pub sandbox: bool,

    /// Country (ISO 3166: US, GB) of numbers without a country code [env: BLOOIO_COUNTRY]
    #[arg(long, global = true, value_name = "CC")]
    pub country: Option<String>,

    /// Timeout for each attempt (500ms, 30s, 2m) [env: BLOOIO_TIMEOUT] [default: 30s]
    #[arg(long, global = true, value_name = "DUR")]
    pub timeout: Option<String>,

    /// Maximum number of retries after a failed attempt [env: BLOOIO_RETRIES] [default: 3]
    #[arg(long, global = true, value_name = "N")]
    pub retries: Option<String>,

    /// Print the API's JSON [env: BLOOIO_OUTPUT=json]
    #[arg(long, global = true, conflicts_with = "quiet")]
    pub json: bool,

    /// Print only the value a script needs [env: BLOOIO_OUTPUT=quiet]
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// When to use color: auto, always, never [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<String>,

    /// Never prompt
    #[arg(long, global = true)]
    pub no_input: bool,

    /// Trace each attempt on stderr, with the key masked [env: BLOOIO_LOG=1]
    #[arg(short, long, global = true)]
    pub verbose: bool,

    /// Trust the certificates in this PEM file as well [env: BLOOIO_CACERT, SSL_CERT_FILE]
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
            // Options of the commands that send, and a matter of the command.
            from_number: None,
            max_recipients: None,
            may_create: false,
        }
    }
}

fn base_url_help() -> String {
    format!(
        "Base URL of the API [env: BLOOIO_BASE_URL] [default: {DEFAULT_BASE_URL}]\n\n\
         http:// is accepted for loopback hosts only, because the key would be sent in the clear."
    )
}
