//! `blooio send`.

use clap::Args;

use super::body::MessageArgs;
use super::exit_codes::EXIT_CODES;
use super::wait::Wait;

/// Send a message to a person, or to several people as one group
///
/// CHAT is a phone number (+15551234567, or in a national format with --country), an email address, a group (grp_…), an
/// alias from your configuration (@oncall), or several of them separated by commas, which form one group. To text each
/// recipient separately, use --each.
///
/// Every attempt uses the same idempotency key. If the command fails without an answer, run it again with the same key
/// (-k): Blooio doesn't resend a message whose key it has seen in the last 24 hours or so.
///
/// Put -- before a text that begins with -, and in scripts before any text: -- "$text". Otherwise a text such as "--help"
/// is parsed as an option.
///
/// When sending in a loop, send about one message per second: carriers throttle bursts.
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub struct Send {
    /// Recipient: a phone number, an email address, grp_…, @alias, or several separated by commas
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// What the message says.
    #[command(flatten)]
    pub message: MessageArgs,

    /// Idempotency key: a message with the same key is sent only once [default: random]
    #[arg(short = 'k', long, value_name = "KEY", allow_hyphen_values = true, help_heading = "Delivery")]
    pub idempotency_key: Option<String>,

    /// Send to each recipient separately instead of to one group
    #[arg(long, help_heading = "Delivery")]
    pub each: bool,

    /// Refuse to text more people than this [env: BLOOIO_MAX_RECIPIENTS]
    #[arg(long, value_name = "N", help_heading = "Delivery")]
    pub max_recipients: Option<String>,

    /// Print the request without sending it; needs no key
    #[arg(short = 'n', long, help_heading = "Delivery", conflicts_with = "wait")]
    pub dry_run: bool,

    /// The options for waiting.
    #[command(flatten, next_help_heading = "Waiting")]
    pub wait: Wait,
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio send +15551234567 \"Build 42 is live\"
  blooio send +15551234567 \"Your invoice\" -a invoice.pdf=https://example.com/42.pdf
  make test 2>&1 | tail -n 5 | blooio send @oncall
  id=$(blooio send -q +15551234567 \"Hello\")            only the message ID
  blooio send -k \"deploy-$CI_PIPELINE_ID\" @team \"Live\"   rerunning the job sends nothing new
  blooio send +15551234567 \"Your code is 1234\" --wait --wait-timeout 30s
  blooio send +15551234567,+15559876543 --each \"Hi\"    a separate message to each
  blooio send +15551234567 \"Hi\" --dry-run              print the request as a curl command
  blooio send +15551234567 -- \"- milk\"                a text that begins with -

Environment: BLOOIO_API_KEY, BLOOIO_FROM_NUMBER, BLOOIO_COUNTRY and the other variables listed in
`blooio --help`.

{EXIT_CODES}"
    )
}
