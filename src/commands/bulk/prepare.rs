//! Preparing a run: everything that is read and checked before anything is sent.

use std::sync::Arc;

use super::input::Input;
use super::intentions::Doubts;
use crate::bulk::history::ResumeOptions;
use crate::bulk::preflight::Preflight;
use crate::bulk::rate::{InvalidRate, Rate};
use crate::bulk::{Plan, Shard, Template};
use crate::cli::bulk::Run;
use crate::commands::support::guard::{Guard, Rules};
use crate::commands::support::print::invalid_lines;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::output::text::count;

/// Everything known about a run before anything is sent.
pub(super) struct Prepared<'a> {
    pub(super) arguments: &'a Run,
    pub(super) input: &'a Input,
    pub(super) plan: &'a Plan<'a>,
    pub(super) guard: Arc<Guard>,
    /// The guardrails as they were during the preflight.
    pub(super) rules: Rules<'a>,
    pub(super) preflight: Preflight,
    /// The rows in doubt, as the preflight found them.
    pub(super) doubts: Doubts,
    pub(super) rate: Rate,
    pub(super) resume_options: ResumeOptions,
    /// The command that resumes this run.
    pub(super) resume_command: String,
}

impl Prepared<'_> {
    /// Number of messages, without those that count as invalid rows.
    pub(super) fn messages(&self) -> u32 {
        self.preflight.messages.saturating_sub(self.preflight.not_allowed)
    }

    /// Number of invalid rows, without those that count by what an earlier run has recorded of them.
    pub(super) fn invalid(&self) -> u64 {
        self.preflight.invalid_count - u64::from(self.preflight.recorded)
    }

    /// Whether there is anything to send, so that a key and workers are needed.
    pub(super) fn sends(&self) -> bool {
        self.preflight.to_send > 0
    }

    /// Number of messages that are left as they are.
    pub(super) fn skipped(&self) -> u32 {
        self.messages().saturating_sub(self.preflight.to_send + self.preflight.suppressed)
    }
}

/// Parses `--rate`.
pub(super) fn rate(arguments: &Run) -> failure::Result<Rate> {
    arguments.rate.parse().map_err(|error: InvalidRate| {
        Failure::Usage { message: format!("--rate: {error}"), hint: None }.into()
    })
}

/// Parses `--shard`.
pub(super) fn shard(arguments: &Run) -> failure::Result<Option<Shard>> {
    arguments.shard.as_deref().map(str::parse::<Shard>).transpose().map_err(|error| {
        Failure::usage(
            format!("--shard: {error}"),
            "pass --shard 0/4 to --shard 3/4 for four jobs that share a file",
        )
    })
}

/// Parses `--text`.
pub(super) fn template(arguments: &Run) -> failure::Result<Option<Template>> {
    arguments
        .text
        .as_deref()
        .map(Template::parse)
        .transpose()
        .map_err(|error| Failure::usage(format!("--text: {error}"), error.hint()))
}

/// Lists the invalid rows.
///
/// # Errors
/// There are some, and they aren't to be skipped.
pub(super) fn check_rows(
    arguments: &Run,
    input: &Input,
    preflight: &Preflight,
    session: &mut Session,
) -> failure::Result<()> {
    if preflight.invalid_count == 0 {
        return Ok(());
    }
    let mut lines: Vec<String> =
        preflight.invalid.iter().map(|row| format!("{}:{row}", input.name)).collect();
    let more = preflight.invalid_count - preflight.invalid.len() as u64;
    if more > 0 {
        lines.push(format!("… and {} more", count(more)));
    }
    let rows = if preflight.invalid_count == 1 { "row is" } else { "rows are" };
    if arguments.skip_invalid {
        for line in lines {
            session.warn(&line);
        }
        session.warn(&format!("{} {rows} invalid and won't be sent", count(preflight.invalid_count)));
        return Ok(());
    }
    let message = format!("{} {rows} invalid, so nothing was sent", count(preflight.invalid_count));
    let refused = preflight.not_allowed > 0 || preflight.recorded > 0;
    let what = if refused { "the file or the allow list" } else { "the file" };
    let hint = format!("correct {what}, or send only the valid rows with --skip-invalid");
    Err(invalid_lines(lines, message, hint, session))
}
