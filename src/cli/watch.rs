//! `blooio watch`.

use clap::{Args, ValueEnum};

use super::exit_codes::EXIT_CODES;

/// Print new messages as they come
///
/// Watch one chat, or all of them, until interrupted. A chat that doesn't exist yet is waited for. While Blooio can't be
/// reached, keep trying, and then print what came meanwhile.
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub struct Watch {
    /// Chat to watch, as for `send` [default: all chats]
    #[arg(value_name = "CHAT")]
    pub chat: Option<String>,

    /// Print only messages in this direction
    #[arg(long, value_name = "DIRECTION")]
    pub direction: Option<Direction>,

    /// Begin with the messages sent from TIME on: 2026-05-04T09:30, or 2h for two hours ago [default: now]
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,

    /// End after this many messages
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub count: Option<u64>,

    /// End after this long (30s, 2m, 1h); with --count, exit code 8 if there were fewer messages
    #[arg(long = "for", value_name = "DUR")]
    pub limit: Option<String>,

    /// Interval between requests (500ms, 2s, 1m)
    #[arg(long, value_name = "DUR", default_value = "2s")]
    pub interval: String,
}

/// Whose messages to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Direction {
    /// What people wrote
    Inbound,
    /// What was sent to them
    Outbound,
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio watch
  blooio watch +15551234567 --direction inbound
  blooio watch --since 2h                          begin with the messages of the last two hours
  blooio watch --json --direction inbound > inbox.ndjson
  blooio watch -q +15551234567 --count 1 --for 5m   only the text of the next message

Environment: BLOOIO_API_KEY and the other variables listed in `blooio --help`.

{EXIT_CODES}"
    )
}
