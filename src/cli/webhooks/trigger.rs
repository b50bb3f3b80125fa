//! `blooio webhooks trigger`.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Args, Command, Error, ValueHint};

use super::DEFAULT_URL;
use super::secrets::SecretFiles;
use crate::webhook::samples::EVENTS;

/// Deliver a signed sample event to an endpoint
///
/// Post the event as Blooio does: signed with your webhook's secret, with the documented headers. Each delivery is about a
/// message with a new ID. The endpoint has 15 seconds to answer, as with Blooio, unless a timeout is set. A delivery that
/// fails is not retried. With several secrets, the first one signs.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Trigger {
    /// Event to deliver; with --body, it must be that of the body
    #[arg(value_name = "EVENT", required_unless_present = "body", value_parser = EventParser)]
    pub event: Option<String>,

    /// URL of the endpoint; the default is that of `webhooks listen`
    #[arg(long, value_name = "URL", default_value = DEFAULT_URL, value_hint = ValueHint::Url)]
    pub to: String,

    /// Set a field of the sample; may be repeated
    ///
    /// The value is text, or JSON for a field that holds something else, such as is_group or attachments. `null` is null.
    #[arg(short, long = "field", value_name = "NAME=VALUE", conflicts_with = "body")]
    pub field: Vec<String>,

    /// Deliver the body in this file, in the flat form or v4's; `-` is standard input
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub body: Option<String>,

    /// Where the secrets are.
    #[command(flatten)]
    pub secret: SecretFiles,

    /// Sign as of TIME instead of now: 2026-05-04T09:30, or 10m for ten minutes ago
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,

    /// Print the request as a curl command without sending it
    #[arg(short = 'n', long)]
    pub dry_run: bool,
}

/// Accepts any text, and tells help and completions which events there are samples of.
#[derive(Debug, Clone)]
struct EventParser;

impl TypedValueParser for EventParser {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(EVENTS.into_iter().map(PossibleValue::new)))
    }
}

const AFTER_HELP: &str = "\
Examples:
  blooio webhooks trigger message.received
  blooio webhooks trigger message.received -f text=YES -f sender=+15557654321
  blooio webhooks trigger message.failed --to http://localhost:3000/hooks/blooio
  blooio webhooks trigger message.sent --at 10m          a stale one, which must be refused
  blooio webhooks trigger --body event.json              any other body
  blooio webhooks trigger poll.voted -n                  print the request as a curl command

With -q the message ID is printed, with --json
  {\"event\":\"…\",\"message_id\":\"…\",\"url\":\"…\",\"status\":200,\"duration_ms\":3,\"response\":…}

Environment: BLOOIO_WEBHOOK_SECRET is the secret, the whole whsec_… string.

Exit codes: 0 answered with 2xx; 2 wrong usage, or the body can't be read; 3 no secret, or bad
settings; 4 any other answer; 6 unreachable, or no answer in time; 130, 143 interrupted.";
