//! `blooio status`.

use clap::Args;

use super::exit_codes::EXIT_CODES;
use super::wait::Wait;

/// Show the delivery status of messages
///
/// States, in order: pending, queued, sent, delivered, read. A message can also end as failed or cancelled; the exit
/// code is 7 then. SMS and RCS may never report a delivery.
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub struct Status {
    /// Chat of the messages, as for `send`
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// Message ID, as printed by `send`
    #[arg(value_name = "MSG_ID", allow_hyphen_values = true)]
    pub id: String,

    /// More message IDs; put those that begin with - after `--`
    // Not one list with the first: clap takes options for values of a list that allows hyphens.
    #[arg(value_name = "MSG_ID")]
    pub more: Vec<String>,

    /// The options for waiting.
    #[command(flatten, next_help_heading = "Waiting")]
    pub wait: Wait,
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio status +15551234567 msg_abc123
  blooio status +15551234567 msg_abc123 msg_def456
  blooio status -q +15551234567 msg_abc123             only the state: delivered
  blooio status +15551234567 msg_abc123 --wait=sent --wait-timeout 30s

Environment: BLOOIO_API_KEY and the other variables listed in `blooio --help`.

{EXIT_CODES}"
    )
}
