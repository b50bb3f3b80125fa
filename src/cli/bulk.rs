//! `blooio bulk`.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, Subcommand, ValueHint};

use super::body::Body;

/// Send many messages from one file, each exactly once
///
/// FILE is a .csv, .tsv, .jsonl or .ndjson file, or `-` for standard input with --format and --journal. A CSV or TSV file
/// needs a header line. The column `to` holds the recipient, as for `send` (several separated by commas form one group),
/// and `text` the message. The columns `attachments` (URLs separated by blanks), `from_number`, `metadata.NAME` and
/// `idempotency_key` are used as well. Every column is a variable for --text. Each line of a JSON Lines file is an object
/// with `to` and any field of the request; its other fields are variables.
///
/// The whole file is checked before anything is sent. A journal next to the file records what was sent. After an
/// interruption, a crash or a power cut, run the same command again: it resumes where it stopped, and nobody is texted
/// twice. Keep the journal, and resume with the same account.
///
/// With --json, each row is printed as one line when it ends, followed by a summary; with -q, only the message IDs.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    override_usage = "blooio bulk [OPTIONS] <FILE>\n       blooio bulk status [OPTIONS] <FILE|JOURNAL>",
    after_help = after_help()
)]
pub struct Bulk {
    /// The subcommand, if one was typed.
    #[command(subcommand)]
    pub action: Option<Action>,
    /// The arguments of a run.
    #[command(flatten)]
    pub run: Run,
}

/// The subcommands.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Action {
    Status(Status),
}

/// The arguments of a run over one file.
#[derive(Debug, Args)]
pub struct Run {
    /// File with the rows: .csv, .tsv, .jsonl or .ndjson, or `-` for standard input
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,

    /// Format of the file [default: from its name]
    #[arg(long, value_name = "FORMAT", value_parser = formats(), ignore_case = true, help_heading = "Input")]
    pub format: Option<String>,

    /// Column with the recipient
    #[arg(long, value_name = "NAME", default_value = "to", help_heading = "Input")]
    pub to_column: String,

    /// Column with the text
    #[arg(long, value_name = "NAME", default_value = "text", help_heading = "Input")]
    pub text_column: String,

    /// Send the valid rows even if others are invalid
    #[arg(long, help_heading = "Input")]
    pub skip_invalid: bool,

    /// Send only shard I of N: every Nth row; the first shard is 0/N
    #[arg(long, value_name = "I/N", help_heading = "Input")]
    pub shard: Option<String>,

    /// Text for rows without one: `Hi {name}`, `{name|there}` for a default, `{{` for a brace
    #[arg(long, value_name = "TEMPLATE", help_heading = "Content")]
    pub text: Option<String>,

    /// The body options, for every row.
    #[command(flatten)]
    pub body: Body,

    /// Refuse to text more people than this [env: BLOOIO_MAX_RECIPIENTS]
    #[arg(long, value_name = "N", help_heading = "Delivery")]
    pub max_recipients: Option<String>,

    /// Maximum rate of messages: 1/s, 30/m, 1000/h or unlimited
    #[arg(long, value_name = "N[/s|/m|/h]", default_value = "1/s", help_heading = "Rate")]
    pub rate: String,

    /// Maximum number of requests in flight, 1 to 256
    #[arg(
        long,
        value_name = "N",
        default_value = "4",
        value_parser = clap::value_parser!(u16).range(1..=256),
        help_heading = "Rate"
    )]
    pub concurrency: u16,

    /// Stop after this many consecutive failures; 0 disables the limit
    #[arg(long, value_name = "N", default_value = "10", help_heading = "Rate")]
    pub max_failures: u32,

    /// Journal file [default: FILE.blooio.jsonl]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Journal")]
    pub journal: Option<PathBuf>,

    /// Delete the journal and start a new run: everyone is texted again
    #[arg(long, help_heading = "Journal")]
    pub restart: bool,

    /// Retry rows that Blooio refused, or accepted and failed to send
    #[arg(long, help_heading = "Journal")]
    pub retry_failed: bool,

    /// Resend rows whose outcome has been unknown for over 23 hours: some may be sent twice
    #[arg(long, help_heading = "Journal")]
    pub resend_unknown: bool,

    /// Write a CSV report at the end: line,to,status,message_id,group_id,code,error
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Journal")]
    pub report: Option<PathBuf>,

    /// Check all rows and print the first message, or every request with --json; sends nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,

    /// Skip the confirmation; required with --restart when not running interactively
    #[arg(short, long)]
    pub yes: bool,
}

/// Show the progress of a run: row counts by status
///
/// Read the journal, even while the run is in progress. No key or network is needed, except with --refresh, which
/// requests the current status of each accepted message (one request per message). If FILE has no journal of its own but
/// was sent in shards, all its shards are counted.
#[derive(Debug, Args)]
#[command(after_help = after_status_help())]
pub struct Status {
    /// Input file of the run, or its journal
    #[arg(value_name = "FILE|JOURNAL", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,

    /// Request the current status of the sent messages from the API
    #[arg(long)]
    pub refresh: bool,

    /// Maximum number of requests in flight with --refresh, 1 to 256
    #[arg(
        long,
        value_name = "N",
        default_value = "4",
        value_parser = clap::value_parser!(u16).range(1..=256)
    )]
    pub concurrency: u16,
}

/// The values of `--format`.
fn formats() -> PossibleValuesParser {
    PossibleValuesParser::new([
        PossibleValue::new("csv"),
        PossibleValue::new("tsv"),
        PossibleValue::new("jsonl").alias("ndjson"),
    ])
}

/// The exit codes of a run.
const EXIT_CODES: &str = "\
Exit codes:
  0  all rows sent            3  no key, or bad settings
  1  internal error           9  some rows not sent, or the run stopped: see the error
  2  wrong usage, bad rows    130, 143  interrupted";

/// The exit codes of `bulk status`.
const STATUS_EXIT_CODES: &str = "\
Exit codes:
  0  ok, whatever the rows' status  with --refresh:
  1  internal error                 3  no key, or bad settings
  2  no journal, wrong usage        4  refused by the API
                                    5  the API is unavailable: try again later
                                    6  network error: no answer
                                    130, 143  interrupted";

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio bulk customers.csv --text \"Hi {{name}}, order {{order_id}} has shipped\" -n     preview
  blooio bulk customers.csv --text \"Hi {{name|there}}, we open at nine\"
  blooio bulk customers.csv --rate 30/m --yes --report report.csv
  blooio bulk customers.csv --shard \"$JOB_COMPLETION_INDEX/4\" --rate 15/m --yes   one of four jobs
  psql -c \"copy (…) to stdout csv header\" | blooio bulk - --format csv --journal run.jsonl
  blooio bulk status customers.csv                                   show the progress

Environment: BLOOIO_API_KEY, BLOOIO_FROM_NUMBER, BLOOIO_COUNTRY and the other variables listed in
`blooio --help`.

{EXIT_CODES}"
    )
}

fn after_status_help() -> String {
    format!(
        "\
Examples:
  blooio bulk status customers.csv
  blooio bulk status customers.csv.blooio.jsonl --json
  blooio bulk status -q customers.csv                  only the number of sent rows
  blooio bulk status customers.csv --refresh

Environment: with --refresh, BLOOIO_API_KEY and the other variables listed in `blooio --help`.

{STATUS_EXIT_CODES}"
    )
}
