//! `blooio send`.

use clap::Args;

use super::body::Body;
use super::wait::Wait;

/// Sends a message to a person, or to several people as one group
///
/// CHAT is a phone number (+15551234567, or as people write it), an e-mail address, a group (grp_…), an alias of
/// your configuration (@oncall), or several of them with commas: that makes one group of them all. To text each of
/// them alone, use --each.
///
/// The message goes out under an idempotency key: attempts after a failed one use it again, and so should you, with
/// -k, when this command fails without an answer. A key that Blooio knows is not sent twice (for about 24 hours).
///
/// Put -- before a text that begins with -, or may: in a script, -- "$text". A text that is also an option, such as
/// "--help", is taken for the option otherwise.
///
/// Space out what you send in a loop, about one message a second: carriers throttle bursts, and a person does not
/// write faster either.
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub struct Send {
    /// Who gets it: a phone number, an e-mail address, grp_…, @alias, or several with commas
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// The text; several are sent one after the other; `-`, or none at all, reads standard input
    #[arg(value_name = "TEXT")]
    pub text: Vec<String>,

    /// Reads the text from this file; `-` is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "text", help_heading = "Content")]
    pub text_file: Option<String>,

    /// What it carries besides the text.
    #[command(flatten)]
    pub options: Body,

    /// The idempotency key: the same key is never sent twice; random when not given
    #[arg(short = 'k', long, value_name = "KEY", allow_hyphen_values = true, help_heading = "Delivery")]
    pub idempotency_key: Option<String>,

    /// Sends to each of several recipients alone instead of to one group of them
    #[arg(long, help_heading = "Delivery")]
    pub each: bool,

    /// Checks everything and prints the request; sends nothing, needs no key
    #[arg(short = 'n', long, help_heading = "Delivery", conflicts_with = "wait")]
    pub dry_run: bool,

    /// Waiting.
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
  id=$(blooio send -q +15551234567 \"Hello\")            just the message's ID
  blooio send -k \"deploy-$CI_PIPELINE_ID\" @team \"Live\"   a rerun of the job sends nothing new
  blooio send +15551234567 \"Your code is 1234\" --wait --wait-timeout 30s
  blooio send +15551234567,+15559876543 --each \"Hi\"    one message to each of them
  blooio send +15551234567 \"Hi\" --dry-run              show the request as a curl command
  blooio send +15551234567 -- \"- milk\"                a text that begins with -

Environment: BLOOIO_API_KEY, BLOOIO_FROM_NUMBER, BLOOIO_COUNTRY and the others of `blooio --help`.

{}",
        super::EXIT_CODES
    )
}
