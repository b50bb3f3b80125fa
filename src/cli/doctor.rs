//! `blooio doctor`.

use clap::Args;

/// Diagnose why messages aren't being sent
///
/// Check the configuration and its permissions, the key, the proxy, DNS, the connection, TLS, the API, the clock and your
/// numbers. Print one line per check, with a hint if something is wrong. No message is sent, nothing is changed, and the key
/// is never shown. Checks that depend on a failed one are skipped.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Doctor {}

const AFTER_HELP: &str = "\
Examples:
  blooio doctor
  blooio doctor -p work                 check another profile
  blooio doctor --json | jq 'select(.status == \"failure\")'
  blooio doctor -q                      only the names of failed checks
  blooio --sandbox doctor               without network access

The status of a check is ok, warning, failure or skipped. With --json, each check is one line:
  {\"check\":\"key\",\"status\":\"ok\",\"message\":\"…\",\"hint\":null}
Requests are not retried unless --retries is given.

Environment: BLOOIO_API_KEY and the other variables listed in `blooio --help`.

Exit codes: 0 no check failed; otherwise the code of the first failed check: 1 local files;
  2 an option; 3 settings or key; 4 refused by the API; 5 API unavailable; 6 network;
  130, 143 interrupted.";
