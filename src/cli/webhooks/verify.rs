//! `blooio webhooks verify`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, ValueHint};

use super::secrets::SecretFiles;

/// Verify the signature of a webhook delivery
///
/// Read the body of a delivery and check that it was signed with your webhook's secret, at most 5 minutes ago. The body
/// must be byte for byte what was received. Without --signature, the input is a line of `webhooks listen --json`, which
/// holds headers and body. With several secrets, any of them may have signed it.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Verify {
    /// File with the body; `-` is standard input [default: -]
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,

    /// Value of the X-Blooio-Signature header
    #[arg(long, value_name = "HEADER", allow_hyphen_values = true)]
    pub signature: Option<OsString>,

    /// Where the secrets are.
    #[command(flatten)]
    pub secret: SecretFiles,

    /// How far the time of the signature may be off, in either direction (30s, 5m, 24h)
    #[arg(long, value_name = "DUR", default_value = "5m")]
    pub tolerance: String,

    /// Verify as of TIME instead of now: 2026-05-04T09:30, or 2h for two hours ago
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

const AFTER_HELP: &str = "\
Examples:
  blooio webhooks verify --signature \"$HTTP_X_BLOOIO_SIGNATURE\" body.json
  printf %s \"$body\" | blooio webhooks verify --signature \"$signature\" --secret-file secret
  blooio webhooks verify --signature \"$signature\" --secret-file old --secret-file new body.json
  head -n 1 events.ndjson | blooio webhooks verify --at 2026-05-04T09:30

With -q nothing is printed. With --json, the result is
  {\"valid\":true,\"signed_at\":1735324800000,\"age_seconds\":12,\"event\":\"…\",\"message_id\":\"…\"}

Environment: BLOOIO_WEBHOOK_SECRET is the secret, the whole whsec_… string.

Exit codes: 0 valid; 2 wrong usage, or the body can't be read; 3 no secret, or bad settings;
4 not valid: the error's code is signature_mismatch, signature_stale or signature_malformed;
130, 143 interrupted.";
