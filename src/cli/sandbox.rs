//! `blooio sandbox`.

use clap::{Args, Subcommand};

use super::exit_codes::EXIT_CODES;
use crate::endpoint::BASE_PATH;

/// The port of `sandbox serve` when none is given.
pub const DEFAULT_PORT: u16 = 4020;

/// Run and inspect the sandbox, a local copy of Blooio's API
///
/// The sandbox answers every documented operation by the API's rules. It honors idempotency keys, and its messages
/// become sent, delivered or failed over time. It keeps accepted messages between commands, so that `status` and the
/// lists show them. Nobody is texted, and no webhook is called.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true, after_help = after_help())]
pub struct Sandbox {
    /// The action to carry out.
    #[command(subcommand)]
    pub action: Action,
}

/// An action on the sandbox.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Action {
    #[command(after_help = SERVE)]
    Serve(Serve),
    /// List the messages in the sandbox
    #[command(after_help = MESSAGES)]
    Messages,
    /// Delete everything in the sandbox, its own opt-outs too
    #[command(after_help = RESET)]
    Reset,
}

/// Serve the API on a loopback port until interrupted
///
/// Use it with curl, an SDK or a test suite; any API key is accepted. The first line on stdout contains the base
/// URL. It is printed as soon as the server is listening.
///
/// A `+` in a path should be sent as %2B. Blooio's own SDKs send it raw, so the sandbox accepts it with a warning:
/// once for each form of path on standard error, and in the header X-Sandbox-Warning of each answer.
#[derive(Debug, Args)]
pub struct Serve {
    /// Port on 127.0.0.1; 0 picks a free port
    #[arg(long, value_name = "N", default_value_t = DEFAULT_PORT)]
    pub port: u16,

    /// Refuse a raw + in a path with 400 instead of warning, as Blooio's guide says
    #[arg(long)]
    pub strict: bool,
}

const SERVE: &str = "\
Examples:
  blooio sandbox serve
  blooio sandbox serve --port 0 --quiet
  blooio sandbox serve --strict

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 1 the port or the store can't be used; 2 wrong usage; 130, 143 interrupted.";

const MESSAGES: &str = "\
Examples:
  blooio sandbox messages
  blooio sandbox messages --json

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 printed; 1 the store can't be read; 2 wrong usage.";

const RESET: &str = "\
Examples:
  blooio sandbox reset

Environment: XDG_STATE_HOME is where the sandbox keeps its store.

Exit codes: 0 emptied; 1 the store can't be emptied; 2 wrong usage.";

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio --sandbox send +15551234567 \"Hello\" --wait
  blooio sandbox messages
  blooio sandbox serve &
  export BLOOIO_BASE_URL=http://127.0.0.1:{DEFAULT_PORT}{BASE_PATH} BLOOIO_API_KEY=any
  blooio send +15551234567 \"Hello\"

Test numbers:
  +15005550000  delivered over iMessage       +15005550009  403 inbound_only_no_prior_inbound
  +15005550001  sent over SMS, no receipt     +15005550029  429 outbound_limit_reached
  +15005550002  failed after sent             +15005550053  503 twice with a key, then accepted
  +15005550003  stays queued                  +15005550054  always 503
Messages to any other number or address are delivered over iMessage.

Environment: XDG_STATE_HOME is where the sandbox keeps its store, in blooio/sandbox.

{EXIT_CODES}"
    )
}
