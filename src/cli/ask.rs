//! `blooio ask`.

use clap::Args;

use super::body::MessageArgs;
use super::exit_codes::EXIT_CODES;

/// Send a message and wait for the answer
///
/// Print the first message that somebody writes in the chat after yours. Use it for an approval in a pipeline, a yes or no,
/// or a code. The exit code is 0 if there is an answer, and 8 if there is none in time.
///
/// Run it again with the same idempotency key (-k) to keep waiting: nobody is texted again, and an answer that came meanwhile
/// is found. Without -k, the command that keeps waiting is printed when the time is up.
///
/// In scripts, put -- before the text: -- "$text". Options go before it.
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub struct Ask {
    /// Recipient: a phone number, an email address, grp_…, @alias, or several separated by commas as one group
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// What the question says.
    #[command(flatten)]
    pub message: MessageArgs,

    /// Idempotency key: a question with the same key is sent only once [default: random]
    #[arg(short = 'k', long, value_name = "KEY", allow_hyphen_values = true, help_heading = "Delivery")]
    pub idempotency_key: Option<String>,

    /// Print the request without sending it; needs no key
    #[arg(short = 'n', long, help_heading = "Delivery")]
    pub dry_run: bool,

    /// Maximum time to wait for the answer (30s, 10m, 2h)
    #[arg(long = "for", value_name = "DUR", default_value = "10m", help_heading = "Answer")]
    pub limit: String,

    /// Accept only this word or text as the whole message; case and punctuation are ignored; may be repeated
    #[arg(long, value_name = "WORD", conflicts_with = "pattern", help_heading = "Answer")]
    pub choice: Vec<String>,

    /// Accept only messages that match this regular expression; its first group, if it has one, is the answer
    #[arg(long = "match", value_name = "REGEX", allow_hyphen_values = true, help_heading = "Answer")]
    pub pattern: Option<String>,

    /// Send this text, once, after a message that isn't accepted
    #[arg(long, value_name = "TEXT", help_heading = "Answer")]
    pub reprompt: Option<String>,

    /// In a group, accept only this person's messages
    #[arg(long, value_name = "RECIPIENT", help_heading = "Answer")]
    pub from_member: Option<String>,

    /// Interval between requests while waiting [default: 500ms, growing to 5s]
    #[arg(long, value_name = "DUR", help_heading = "Answer")]
    pub interval: Option<String>,
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio ask +15551234567 \"Deploy 42?\" --choice yes --choice no --for 30m
  answer=$(blooio ask -k \"deploy-$CI_PIPELINE_ID\" @oncall \"Deploy?\" --choice yes --choice no)
  blooio ask +15551234567 \"Deploy?\" --choice yes --choice no --reprompt \"Please answer yes or no\"
  blooio ask +15551234567 \"Text me the code\" --match '(\\d{{6}})'     print only the six digits
  blooio ask grp_abc123 \"Ship it?\" --from-member +15551234567      nobody else's answer counts
  blooio ask --json +15551234567 \"How was it?\"                     the message as the API has it
  blooio --sandbox ask +15005550010 \"Deploy?\"                      this number answers YES

Environment: BLOOIO_API_KEY, BLOOIO_FROM_NUMBER, BLOOIO_COUNTRY and the other variables listed in
`blooio --help`.

{EXIT_CODES}"
    )
}
