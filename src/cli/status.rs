//! `blooio status`.

use clap::Args;

use super::wait::Wait;

/// Asks how messages went
///
/// States, in order: pending, queued, sent, delivered, read. A message that is failed or cancelled has ended, and is
/// exit code 7. SMS and RCS may never report a delivery.
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub struct Status {
    /// The chat the messages are in, as for `send`
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// The message, as `send` named it
    #[arg(value_name = "MSG_ID", allow_hyphen_values = true)]
    pub id: String,

    /// Further messages; those that begin with a hyphen go behind `--`
    // Not one list with the first: clap takes options for values of a list that allows hyphens.
    #[arg(value_name = "MSG_ID")]
    pub more: Vec<String>,

    /// Waiting.
    #[command(flatten, next_help_heading = "Waiting")]
    pub wait: Wait,
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio status +15551234567 msg_abc123
  blooio status +15551234567 msg_abc123 msg_def456
  blooio status -q +15551234567 msg_abc123             just the word: delivered
  blooio status +15551234567 msg_abc123 --wait=sent --wait-timeout 30s

Environment: BLOOIO_API_KEY and the others of `blooio --help`.

{}",
        super::EXIT_CODES
    )
}
