//! The option for the secrets of deliveries, shared by every command that signs or verifies one.

use std::path::PathBuf;

use clap::{Args, ValueHint};

/// Where the webhook secrets are, unless the environment or the profile has one.
#[derive(Debug, Clone, Default, Args)]
pub struct SecretFiles {
    /// File with the webhook secret in its first line; may be repeated, for a rotation [env: BLOOIO_WEBHOOK_SECRET]
    #[arg(long = "secret-file", value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub secret_files: Vec<PathBuf>,
}
