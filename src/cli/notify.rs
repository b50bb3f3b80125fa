//! `blooio notify`.

use std::ffi::OsString;

use clap::{Args, ValueEnum};

use super::exit_codes::EXIT_CODES;

/// Run a command and text how it ended
///
/// The command runs as if it were alone: on the same terminal, with the same input, output and signals. When it has ended,
/// its name, result, duration and the host are texted. The exit code is the command's own, also if the text can't be sent:
/// then there is a warning on stderr.
///
/// What is wrong before the command starts (recipient, guardrails, key, configuration) ends blooio with exit 2 or 3, and
/// nothing runs.
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub struct Notify {
    /// Recipient: a phone number, an email address, grp_…, @alias, or several separated by commas as one group
    #[arg(value_name = "CHAT")]
    pub chat: String,

    /// Command to run, with its arguments
    #[arg(value_name = "COMMAND", required = true, last = true)]
    pub command: Vec<OsString>,

    /// When to send the text
    #[arg(long, value_name = "RESULT", value_enum, default_value_t = On::Always)]
    pub on: On,

    /// If the command succeeds, send the text only if it ran at least this long (30s, 10m, 2h)
    #[arg(long, value_name = "DUR")]
    pub longer_than: Option<String>,

    /// Add the last N lines of the output, at most 4 KB; output can hold secrets
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub tail: usize,

    /// Name of the command in the text [default: its file name]
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub name: Option<String>,

    /// Text to send, with {name}, {status}, {code}, {duration}, {host} and {tail}
    #[arg(long, value_name = "TEMPLATE", allow_hyphen_values = true)]
    pub text: Option<String>,

    /// Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]
    #[arg(long, value_name = "NUMBER")]
    pub from: Option<String>,
}

/// The results that are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum On {
    /// Exit code other than 0, a signal, or a command that can't be started
    Failure,
    /// Exit code 0
    Success,
    /// Both
    Always,
}

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio notify +15551234567 -- ./backup.sh --full
  blooio notify @oncall --on failure -- ./nightly.sh            in a crontab
  blooio notify @me --longer-than 5m -- cargo build             only if it took a while
  blooio notify @me --tail 5 -- make deploy                     with the last lines of its output
  blooio notify @me --name \"db migration\" -- sh -c 'migrate && vacuum'
  blooio notify @me --text \"{{name}}: {{status}} ({{code}}) after {{duration}}\" -- ./train.py
  blooio --sandbox notify +15551234567 -- sleep 2               try it: nobody is texted

Environment: BLOOIO_API_KEY, BLOOIO_FROM_NUMBER, BLOOIO_COUNTRY and the other variables listed in
`blooio --help`.

The exit code is the command's: 127 if it is not found, 126 if it can't be executed, 128 and the
number of the signal if a signal killed it. Before it starts:

{EXIT_CODES}"
    )
}
