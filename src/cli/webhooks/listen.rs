//! `blooio webhooks listen`.

use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::{Args, ValueHint};

use super::DEFAULT_PORT;
use super::secrets::SecretFiles;

/// Receive webhook deliveries on this machine
///
/// Listen on a loopback port for deliveries of a tunnel or the sandbox, or read the log of a webhook with --poll, which needs
/// neither a tunnel nor a public address. Every delivery is verified with the webhook's secret. Each event is processed
/// once, in order within its chat, and recorded before it is acknowledged.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Listen {
    /// Port on 127.0.0.1; 0 picks a free port
    #[arg(long, value_name = "N", default_value_t = DEFAULT_PORT, conflicts_with = "poll")]
    pub port: u16,

    /// Read the log of this webhook instead of listening on a port; continue where the last run stopped
    #[arg(long, value_name = "WEBHOOK_ID")]
    pub poll: Option<String>,

    /// Begin at TIME (2h, 2026-05-04T09:30) instead of where the last run stopped; events taken before are skipped
    #[arg(long, value_name = "TIME", requires = "poll")]
    pub since: Option<String>,

    /// Forward each event to an application, which takes it by answering 2xx within 15 seconds
    ///
    /// On a port, the answer is passed back, so that Blooio retries what the application doesn't take. With --poll, the event
    /// is signed anew and retried until the application takes it.
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub forward_to: Option<String>,

    /// Run a command for each event, with the body on its standard input; it takes the event by exiting with 0
    ///
    /// The command is split into words like a shell does, and run without one. BLOOIO_EVENT, BLOOIO_MESSAGE_ID and
    /// BLOOIO_CHAT are set. Its output goes to standard error. At most 4 run at once.
    #[arg(long, value_name = "CMD", value_hint = ValueHint::CommandString)]
    pub exec: Option<String>,

    /// Only events of this type, such as message.received; may be repeated
    #[arg(long, value_name = "TYPE")]
    pub event: Vec<String>,

    /// Only events of this chat: a phone number, email address, group or alias
    #[arg(long, value_name = "CHAT")]
    pub chat: Option<String>,

    /// End after N events
    #[arg(long, value_name = "N")]
    pub count: Option<NonZeroU32>,

    /// End after this time (30s, 10m); with --count, exit code 8 if there were fewer events
    #[arg(long = "for", value_name = "DUR")]
    pub limit: Option<String>,

    /// Write the URL to this file once events are received, and remove it at the end
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub ready_file: Option<PathBuf>,

    /// Accept deliveries without checking their signatures
    #[arg(long)]
    pub no_verify: bool,

    /// Leave out of the output what people wrote; applications and commands still get it
    #[arg(long)]
    pub no_text: bool,

    /// Where the secrets are.
    #[command(flatten)]
    pub secret: SecretFiles,
}

const AFTER_HELP: &str = "\
Examples:
  blooio webhooks listen                                        print what arrives on port 4021
  blooio webhooks listen --forward-to http://localhost:3000/hooks
  blooio webhooks listen --poll wh_abc123 --forward-to http://localhost:3000/hooks
  blooio webhooks listen --event message.received --exec './answer.sh --fast'
  blooio webhooks listen --count 1 --for 1m --json | jq -r 'select(.type == \"event\").body'

With --json, each line is an object whose type is ready, event, refused, reconnecting or caught_up:
  {\"type\":\"ready\",\"url\":\"http://127.0.0.1:4021\"}
  {\"type\":\"event\",\"id\":\"…\",\"event\":\"message.received\",\"message_id\":\"…\",\"chat\":\"…\",\"received_at\":…,
   \"headers\":{…},\"body\":\"…\",\"forwarded\":{\"status\":200,\"ms\":12}}
With -q, only the bodies are printed, one per line. With --no-text the body is null, and -q prints the event's ID.

Environment: BLOOIO_WEBHOOK_SECRET is the secret, the whole whsec_… string. XDG_STATE_HOME is where
the events that were taken are recorded, in blooio/webhooks.

Exit codes: 0 the count was reached or the time is up; 1 the port or a file can't be used; 2 wrong
usage, or another listener polls this webhook; 3 no secret, no key, or bad settings; 4 no such
webhook; 8 fewer events than --count when the time was up; 130, 143 interrupted.";
