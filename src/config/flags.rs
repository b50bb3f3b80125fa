//! The options of the command line that give settings, as they were typed; reading them from argv is left to `cli`.

use std::path::PathBuf;

/// The options, as they were typed.
#[derive(Clone, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "one field for each flag")]
pub struct Flags {
    /// `--profile`
    pub profile: Option<String>,
    /// `--config`
    pub config: Option<PathBuf>,
    /// `--base-url`
    pub base_url: Option<String>,
    /// `--country`
    pub country: Option<String>,
    /// `--timeout`
    pub timeout: Option<String>,
    /// `--retries`
    pub retries: Option<String>,
    /// `--color`
    pub color: Option<String>,
    /// `--cacert`
    pub cacert: Option<String>,
    /// `--from`
    pub from_number: Option<String>,
    /// `--max-recipients`
    pub max_recipients: Option<String>,
    /// `--sandbox`
    pub sandbox: bool,
    /// `--json`. It wins over `--quiet`, although clap refuses the two together.
    pub json: bool,
    /// `--quiet`
    pub quiet: bool,
    /// `--no-input`
    pub no_input: bool,
    /// `--verbose`
    pub verbose: bool,
    /// Not a flag: the command creates files and profiles, so a named one may be missing, and only a regular file is
    /// read.
    pub may_create: bool,
}
