//! `blooio send`.

use clap::{Args, ValueEnum};

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

    /// Attaches what is at this public http(s) address
    #[arg(short, long, value_name = "[NAME=]URL", help_heading = "Content")]
    pub attach: Vec<String>,

    /// Adds metadata, 1 KB in all
    #[arg(short, long, value_name = "KEY=VALUE", help_heading = "Content")]
    pub metadata: Vec<String>,

    /// Takes metadata from a JSON object; --metadata wins
    #[arg(long, value_name = "JSON|@FILE", help_heading = "Content")]
    pub metadata_json: Option<String>,

    /// An iMessage effect
    #[arg(long, value_name = "NAME", ignore_case = true, help_heading = "Content")]
    pub effect: Option<Effect>,

    /// Replies to a message, or to a part of it
    #[arg(long, value_name = "MSG_ID[:PART]", allow_hyphen_values = true, help_heading = "Content")]
    pub reply_to: Option<String>,

    /// Attaches your contact card
    #[arg(long, help_heading = "Content")]
    pub share_contact: bool,

    /// The whole request body, for what has no option; the other options are laid over it
    #[arg(long, value_name = "JSON|@FILE|-", help_heading = "Content")]
    pub body: Option<String>,

    /// Shows the typing indicator first
    #[arg(long, overrides_with = "no_typing", help_heading = "Delivery")]
    pub typing: bool,

    /// Shows no typing indicator; without either option your organisation's setting holds
    #[arg(long, overrides_with = "typing", help_heading = "Delivery")]
    pub no_typing: bool,

    /// Sends from this number of yours [env: BLOOIO_FROM_NUMBER]
    #[arg(long, value_name = "NUMBER", help_heading = "Delivery")]
    pub from: Option<String>,

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

/// The effects that Blooio documents: the first four on the bubble, the others on the whole screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Effect {
    /// Slams down
    Slam,
    /// Grows loud
    Loud,
    /// Begins small
    Gentle,
    /// Hidden until wiped
    #[value(alias = "invisible ink")]
    InvisibleInk,
    /// Many of it
    Echo,
    /// A spotlight
    Spotlight,
    /// Balloons
    Balloons,
    /// Confetti
    Confetti,
    /// A heart
    Love,
    /// Lasers
    Lasers,
    /// Fireworks
    Fireworks,
    /// Sparkles
    Celebration,
    /// No effect
    None,
}

impl Effect {
    /// The name as the API spells it.
    #[must_use]
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
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

Environment: BLOOIO_API_KEY, BLOOIO_FROM_NUMBER, BLOOIO_COUNTRY and the others of `blooio --help`.

{}",
        super::EXIT_CODES
    )
}
