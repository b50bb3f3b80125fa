//! `blooio doctor`.

use clap::Args;

/// Looks for what keeps messages from going out
///
/// Checks the configuration and its permissions, the key, the proxy, DNS, the connection, TLS, the API, the clock and the
/// numbers to send from: a line each, with what to do where something is wrong. It sends nothing to anybody, changes
/// nothing, and never shows the key. What can't be checked because of an earlier failure is skipped.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Doctor {}

const AFTER_HELP: &str = "\
Examples:
  blooio doctor
  blooio doctor -p work                 another profile
  blooio doctor --json | jq 'select(.status == \"failure\")'
  blooio doctor -q                      just the names of the checks that failed
  blooio --sandbox doctor               without a network

Each check is ok, warning, failure or skipped. With --json it is an object on a line of its own:
  {\"check\":\"key\",\"status\":\"ok\",\"message\":\"…\",\"hint\":null}
Requests are tried once, unless --retries says otherwise.

Environment: BLOOIO_API_KEY and the others of `blooio --help`.

Exit codes: 0 no check failed; else that of the first one that did: 1 a folder of this machine;
  2 a flag; 3 the settings or the key; 4 refused by the API; 5 the API can't now; 6 the network;
  130, 143 interrupted.";
