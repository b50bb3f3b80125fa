//! `blooio sandbox`.

use clap::{Args, Subcommand};

use super::exit_codes::EXIT_CODES;
use crate::endpoint::BASE_PATH;

/// The port of `sandbox serve` when none is given.
pub const DEFAULT_PORT: u16 = 4020;

/// Runs and inspects the sandbox: Blooio's API on this machine
///
/// It answers every documented operation by the API's rules, knows idempotency keys, and moves messages through their
/// lives by the clock. What it accepted is kept between commands, so `send` and then `status` works, and lists have it.
/// Nobody is texted, and no webhook is called.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true, after_help = after_help())]
pub struct Sandbox {
    /// What to do.
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with the sandbox.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Action {
    #[command(after_help = SERVE)]
    Serve(Serve),
    /// Prints the messages that it holds
    #[command(after_help = MESSAGES)]
    Messages,
    /// Forgets all that it holds
    #[command(after_help = RESET)]
    Reset,
}

/// Serves the API on a loopback port until interrupted
///
/// For curl, an SDK or a test suite: any key is good. The first line on standard output tells where it listens; it
/// is printed once it does.
///
/// A `+` in a path should be sent as %2B. Blooio's own SDKs leave it raw: it is accepted with a warning, once on
/// standard error for each form of path, and in the header X-Sandbox-Warning of each answer.
#[derive(Debug, Args)]
pub struct Serve {
    /// The port on 127.0.0.1; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = DEFAULT_PORT)]
    pub port: u16,

    /// Refuse a raw + in a path with 400, as the guide says, instead of warning
    #[arg(long)]
    pub strict: bool,
}

const SERVE: &str = "\
Examples:
  blooio sandbox serve
  blooio sandbox serve --port 0 --quiet
  blooio sandbox serve --strict

Environment: XDG_STATE_HOME is where it keeps its messages.

Exit codes: 1 the port or the place for messages is not to be had; 2 wrong usage; 130, 143 interrupted.";

const MESSAGES: &str = "\
Examples:
  blooio sandbox messages
  blooio sandbox messages --json

Environment: XDG_STATE_HOME is where they are kept.

Exit codes: 0 printed; 1 they can't be read; 2 wrong usage.";

const RESET: &str = "\
Examples:
  blooio sandbox reset

Environment: XDG_STATE_HOME is where the messages are kept.

Exit codes: 0 empty now; 1 they can't be removed; 2 wrong usage.";

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio --sandbox send +15551234567 \"Hello\" --wait
  blooio sandbox messages
  blooio sandbox serve &
  export BLOOIO_BASE_URL=http://127.0.0.1:{DEFAULT_PORT}{BASE_PATH} BLOOIO_API_KEY=any
  blooio send +15551234567 \"Hello\"

Numbers that play a part:
  +15005550000  delivered over iMessage       +15005550009  403 inbound_only_no_prior_inbound
  +15005550001  sent over SMS, no receipt     +15005550029  429 outbound_limit_reached
  +15005550002  failed after sent             +15005550053  503 twice with a key, then accepted
  +15005550003  stays queued                  +15005550054  always 503
Anyone else gets it over iMessage.

Environment: XDG_STATE_HOME is where it keeps its messages, in blooio/sandbox.

{EXIT_CODES}"
    )
}
