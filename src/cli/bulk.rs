//! `blooio bulk`.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, Subcommand, ValueHint};

use super::body::Body;

/// Sends many messages from one file, each of them exactly once
///
/// FILE is .csv, .tsv, .jsonl or .ndjson, or `-` for standard input with --format and --journal. A CSV or TSV file has
/// a header line. Its column `to` says who, as for `send`; several with commas are one group. `text` says what. The
/// columns `attachments` (blanks between the addresses), `from_number`, `metadata.NAME` and `idempotency_key` are used
/// too. Every column is a variable for --text. A JSON line is an object with `to` and any field of the request; its
/// other fields are variables.
///
/// The whole file is checked before anything is sent. What was sent is kept in a journal beside the file, so after an
/// interruption, a crash or a power cut the same command goes on where it stopped, and nobody is texted twice. The
/// journal is what makes that so: keep it, and go on with the same account.
///
/// With --json there is a line for each row as it ends, and a summary behind them; with -q just the message IDs.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    override_usage = "blooio bulk [OPTIONS] <FILE>\n       blooio bulk status [OPTIONS] <FILE|JOURNAL>",
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
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,

    /// What the file is, where its name does not say it
    #[arg(long, value_name = "FORMAT", value_parser = formats(), ignore_case = true, help_heading = "Input")]
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

    /// Sends one part of N: every Nth row, from row I on; the first part is 0/N
    #[arg(long, value_name = "I/N", help_heading = "Input")]
    pub shard: Option<String>,

    /// The text of rows without one: `Hi {name}`, `{name|there}` with a default, `{{` for a brace
    #[arg(long, value_name = "TEMPLATE", help_heading = "Content")]
    pub text: Option<String>,

    /// What every message has.
    #[command(flatten)]
    pub body: Body,

    /// Starts so many messages per second, minute or hour: 1/s, 30/m, 1000/h, unlimited
    #[arg(long, value_name = "N[/s|/m|/h]", default_value = "1/s", help_heading = "Pace")]
    pub rate: String,

    /// Has so many requests in flight at most, 1 to 256
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
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Journal")]
    pub journal: Option<PathBuf>,

    /// Throws the journal away and begins a new run: everybody is texted again
    #[arg(long, help_heading = "Journal")]
    pub restart: bool,

    /// Tries rows again that Blooio refused, or accepted and gave up
    #[arg(long, help_heading = "Journal")]
    pub retry_failed: bool,

    /// Sends rows again that have been in doubt for over 23 hours: some may go out twice
    #[arg(long, help_heading = "Journal")]
    pub resend_unknown: bool,

    /// Writes a CSV at the end, a line a row: line,to,status,message_id,group_id,code,error
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Journal")]
    pub report: Option<PathBuf>,

    /// Checks everything and shows the first message, with --json every request; sends nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,

    /// Sends without asking; --restart needs it where nobody can be asked
    #[arg(short, long)]
    pub yes: bool,
}

/// Counts a run's rows by how they fared, also while it is going on
///
/// The journal is read, and nobody is asked: no key, no network. With --refresh the API is asked how the messages that
/// it accepted went on; that is one request a message. FILE stands for all its shards too, if there is no journal of the
/// whole file.
#[derive(Debug, Args)]
#[command(after_help = after_status_help())]
pub struct Status {
    /// The input of the run, or its journal
    #[arg(value_name = "FILE|JOURNAL", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,

    /// Asks the API how the sent messages went on
    #[arg(long)]
    pub refresh: bool,

    /// Has so many requests in flight at most, 1 to 256, with --refresh
    #[arg(
        long,
        value_name = "N",
        default_value = "4",
        value_parser = clap::value_parser!(u16).range(1..=256)
    )]
    pub concurrency: u16,
}

/// The formats, under the names that `--format` takes.
fn formats() -> PossibleValuesParser {
    PossibleValuesParser::new([
        PossibleValue::new("csv"),
        PossibleValue::new("tsv"),
        PossibleValue::new("jsonl").alias("ndjson"),
    ])
}

/// The exit codes of a run, for the help text.
const EXIT_CODES: &str = "\
Exit codes:
  0  every row is sent        3  no key, or bad settings
  1  internal error           9  some rows were not sent, or the run was stopped: the error says why
  2  wrong usage, bad rows    130, 143  interrupted";

/// Those of a look at one.
const STATUS_EXIT_CODES: &str = "\
Exit codes:
  0  done, however the run went    with --refresh:
  1  internal error                3  no key, or bad settings
  2  no journal, wrong usage       4  refused by the API
                                   5  the API can't now: run it again later
                                   6  no answer from the network
                                   130, 143  interrupted";

fn after_help() -> String {
    format!(
        "\
Examples:
  blooio bulk customers.csv --text \"Hi {{name}}, order {{order_id}} has shipped\" -n     try it
  blooio bulk customers.csv --text \"Hi {{name|there}}, we open at nine\"
  blooio bulk customers.csv --rate 30/m --yes --report report.csv
  blooio bulk customers.csv --shard \"$JOB_COMPLETION_INDEX/4\" --rate 15/m --yes   one of four jobs
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
  blooio bulk status -q customers.csv                  just how many are sent
  blooio bulk status customers.csv --refresh

Environment: BLOOIO_API_KEY and the others of `blooio --help`, with --refresh.

{STATUS_EXIT_CODES}"
    )
}
