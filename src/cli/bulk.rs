//! `blooio bulk`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::body::Body;

/// Sends many messages from one file, each of them exactly once
///
/// FILE is .csv, .tsv, .jsonl or .ndjson, or `-` for standard input with --format and --journal. A CSV or TSV file has
/// a header line; its column `to` says who, `text` what. Columns `attachments` (blanks between the addresses),
/// `from_number`, `metadata.NAME` and `idempotency_key` are used too, and every column is a variable for --text. A
/// JSON line is an object with `to` and any field of the request; its other fields are variables.
///
/// The whole file is checked before anything is sent. What was sent is kept in a journal beside the file, so after an
/// interruption, a crash or a power cut the same command goes on where it stopped, and nobody is texted twice.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    subcommand_value_name = "status",
    after_help = after_help()
)]
pub struct Bulk {
    /// What else there is to do.
    #[command(subcommand)]
    pub action: Option<Action>,
    /// A run.
    #[command(flatten)]
    pub run: Run,
}

/// What there is to do besides a run.
#[allow(missing_docs, reason = "clap would take a variant's comment for the help text of its struct")]
#[derive(Debug, Subcommand)]
pub enum Action {
    Status(Status),
}

/// One run over one file.
#[derive(Debug, Args)]
pub struct Run {
    /// The rows: a .csv, .tsv, .jsonl or .ndjson file, or `-`
    #[arg(value_name = "FILE", required = true)]
    pub file: Option<PathBuf>,

    /// What the file is, where its name does not say it: csv, tsv, jsonl
    #[arg(long, value_name = "FORMAT", help_heading = "Input")]
    pub format: Option<String>,

    /// Takes the recipient from this column
    #[arg(long, value_name = "NAME", default_value = "to", help_heading = "Input")]
    pub to_column: String,

    /// Takes the text from this column
    #[arg(long, value_name = "NAME", default_value = "text", help_heading = "Input")]
    pub text_column: String,

    /// Sends the good rows when some are bad, instead of nothing
    #[arg(long, help_heading = "Input")]
    pub skip_invalid: bool,

    /// Takes only the rows of shard I of N, I from 0: row number modulo N
    #[arg(long, value_name = "I/N", help_heading = "Input")]
    pub shard: Option<String>,

    /// The text of rows that have none of their own: `Hi {name}`, `{name|there}` with a default, `{{` for a brace
    #[arg(long, value_name = "TEMPLATE", help_heading = "Content")]
    pub text: Option<String>,

    /// What every message has.
    #[command(flatten)]
    pub body: Body,

    /// Starts so many messages per second, minute or hour: 1/s, 30/m, 1000/h, unlimited
    #[arg(long, value_name = "N[/s|/m|/h]", default_value = "1/s", help_heading = "Pace")]
    pub rate: String,

    /// Has so many requests in flight at most
    #[arg(
        long,
        value_name = "N",
        default_value = "4",
        value_parser = clap::value_parser!(u16).range(1..=256),
        help_heading = "Pace"
    )]
    pub concurrency: u16,

    /// Stops after so many failures in a row; 0 never does
    #[arg(long, value_name = "N", default_value = "10", help_heading = "Pace")]
    pub max_failures: u32,

    /// Keeps the journal here [default: FILE.blooio.jsonl]
    #[arg(long, value_name = "FILE", help_heading = "Journal")]
    pub journal: Option<PathBuf>,

    /// Throws the journal away and begins a new run: everybody is texted again
    #[arg(long, help_heading = "Journal")]
    pub restart: bool,

    /// Tries rows again that were refused for a reason of their own
    #[arg(long, help_heading = "Journal")]
    pub retry_failed: bool,

    /// Sends rows again of which nobody can tell whether they were accepted, over 23 hours ago: they may go out twice
    #[arg(long, help_heading = "Journal")]
    pub resend_unknown: bool,

    /// Writes a CSV of how every row fared at the end: line,to,status,message_id,group_id,code,error
    #[arg(long, value_name = "FILE", help_heading = "Journal")]
    pub report: Option<PathBuf>,

    /// Checks everything and shows what would be sent (with --json every request); sends nothing, needs no key
    #[arg(short = 'n', long)]
    pub dry_run: bool,

    /// Asks nothing
    #[arg(short, long)]
    pub yes: bool,
}

/// Counts a run's rows by how they fared
///
/// With --refresh the API is asked how the messages that it accepted went on.
#[derive(Debug, Args)]
#[command(after_help = after_status_help())]
pub struct Status {
    /// The input of the run, or its journal
    #[arg(value_name = "FILE|JOURNAL")]
    pub file: PathBuf,

    /// Asks the API how the sent messages went
    #[arg(long)]
    pub refresh: bool,

    /// Has so many requests in flight at most, with --refresh
    #[arg(
        long,
        value_name = "N",
        default_value = "4",
        value_parser = clap::value_parser!(u16).range(1..=256)
    )]
    pub concurrency: u16,
}

/// The exit codes of a run, for the help text.
const EXIT_CODES: &str = "\
Exit codes:
  0  every row is sent        3  no key, or bad settings
  1  internal error           9  some rows were not sent
  2  wrong usage, bad rows    130, 143  interrupted";

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio bulk customers.csv --text \"Hi {{name}}, order {{order_id}} has shipped\" -n     try it
  blooio bulk customers.csv --text \"Hi {{name|there}}, we open at nine\"
  blooio bulk customers.csv --rate 30/m --yes --report report.csv
  blooio bulk customers.csv --shard \"$JOB_COMPLETION_INDEX/4\" --yes    one of four jobs
  psql -c \"copy (…) to stdout csv header\" | blooio bulk - --format csv --journal run.jsonl
  blooio bulk status customers.csv                                   how far is it?

Environment: BLOOIO_API_KEY, BLOOIO_FROM_NUMBER, BLOOIO_COUNTRY and the others of `blooio --help`.

{EXIT_CODES}"
    )
}

fn after_status_help() -> String {
    format!(
        "\
Examples:
  blooio bulk status customers.csv
  blooio bulk status customers.csv.blooio.jsonl --json
  blooio bulk status customers.csv --refresh

Environment: BLOOIO_API_KEY and the others of `blooio --help`, with --refresh.

{}",
        super::EXIT_CODES
    )
}
