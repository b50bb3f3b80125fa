//! The end of a run: the summary, and the error if not every message was sent.

use std::time::Duration;

use serde_json::{Value, json};

use super::prepare::Prepared;
use super::preview::messages;
use super::stats::Stats;
use super::stop::{End, StopReason};
use crate::bulk::history::History;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::show;
use crate::failure::{self, Context, Failure};
use crate::output::text::{count, escape};
use crate::output::{Mode, time};

/// Prints the summary of a run as its result.
pub(super) fn summary(
    prepared: &Prepared<'_>,
    before: &Stats,
    after: &Stats,
    took: Duration,
    session: &mut Session,
) -> failure::Result<()> {
    match session.output.mode {
        Mode::Json => {
            let summary = as_json(prepared, before, after, took);
            printed(session.output.result(format!("{summary}\n").as_bytes()))
        }
        Mode::Quiet => Ok(()),
        Mode::Human => print_rows(prepared, before, after, took, session),
    }
}

fn as_json(prepared: &Prepared<'_>, before: &Stats, after: &Stats, took: Duration) -> Value {
    json!({"summary": {
        "messages": prepared.messages(),
        "sent": after.sent,
        "sent_before": before.sent,
        "failed": after.failed,
        "refused": after.refused,
        "unknown": after.unknown,
        "suppressed": after.suppressed,
        "not_sent": after.not_sent(prepared.messages()),
        "invalid": prepared.invalid(),
        "blank": prepared.preflight.blank_count,
        "seconds": took.as_secs_f64(),
        "journal": prepared.input.journal.display().to_string(),
    }})
}

fn print_rows(
    prepared: &Prepared<'_>,
    before: &Stats,
    after: &Stats,
    took: Duration,
    session: &mut Session,
) -> failure::Result<()> {
    let mut earlier =
        if before.sent > 0 { format!(" ({} before)", count(before.sent)) } else { String::new() };
    earlier.push_str(session.sandbox_mark());
    let rows = [
        ("sent", u64::from(after.sent), earlier.as_str()),
        ("failed", after.failed.into(), ""),
        ("refused", after.refused.into(), ""),
        ("unknown", after.unknown.into(), " (may have been accepted)"),
        ("opted out", after.suppressed.into(), " (suppressed)"),
        ("not sent", after.not_sent(prepared.messages()).into(), ""),
        ("invalid", prepared.invalid(), ""),
        ("blank", prepared.preflight.blank_count, " (skipped)"),
    ];
    let output = &mut session.output;
    let mut row = |label: &str, value: &str| printed(show::row(output, label, value));
    for (label, number, more) in rows {
        if number > 0 || label == "sent" {
            row(label, &format!("{}{more}", count(number)))?;
        }
    }
    row("took", &time::span(took))?;
    if !prepared.input.journal.exists() {
        return Ok(());
    }
    row("journal", &escape(&prepared.input.journal.display().to_string()))
}

/// The error for a run that reached its end without sending every message, with hints.
fn unsent(
    prepared: &Prepared<'_>,
    (after, left_in_doubt): (&Stats, u32),
    clock_went_back: bool,
    resume: &str,
) -> Failure {
    let all = u64::from(prepared.messages()) + prepared.invalid();
    let unsent = all.saturating_sub(u64::from(after.sent + after.unknown + after.suppressed));
    let were = if unsent == 1 { "was" } else { "were" };
    let of_all = messages(u32::try_from(all).unwrap_or(u32::MAX));
    let message = match (unsent, after.unknown) {
        (_, 0) => format!("{} of {of_all} {were} not sent", count(unsent)),
        (0, unknown) => format!("{} of {of_all} may or may not have been sent", count(unknown)),
        (_, unknown) => {
            format!(
                "{} of {of_all} {were} not sent, and {} more may have been",
                count(unsent),
                count(unknown)
            )
        }
    };
    let mut hints = Vec::new();
    if after.refused > 0 {
        let refused = count(after.refused);
        hints.push(format!("retry with --retry-failed once the cause is fixed: {refused} refused"));
    }
    if after.failed > 0 {
        hints.push(format!(
            "retry with --retry-failed after 24 hours: {} failed after being accepted, and until then Blooio returns the same answer",
            count(after.failed)
        ));
    }
    if after.stale > 0 {
        let why = if clock_went_back {
            "for an unknown time, because the clock was turned back"
        } else {
            "for longer than Blooio remembers keys, or since before the clock was turned back"
        };
        hints.push(format!(
            "check the chats in doubt ({} {why}); --resend-unknown sends them again, perhaps for a second time",
            count(after.stale)
        ));
    }
    if left_in_doubt > 0 {
        hints.push(format!(
            "check the chats in doubt ({}): they aren't retried while their recipients can't be texted",
            count(left_in_doubt)
        ));
    }
    let retryable = after.not_sent(prepared.messages()) + after.unknown > after.stale + left_in_doubt;
    let refused = prepared.preflight.not_allowed;
    if refused > 0 {
        hints.push(format!(
            "add the recipients to the allow list if they may be texted, then resume: {} not allowed",
            count(refused)
        ));
    }
    if retryable || refused > 0 {
        hints.push(resume.to_owned());
    }
    if prepared.invalid() > u64::from(refused) {
        hints.push(
            "correct the invalid rows in a file of their own, and send that: this run skips them".to_owned(),
        );
    }
    Failure::Partial { message, hints, retryable }
}

/// The result of the command.
///
/// # Errors
/// The reason that stopped the run, or [`Failure::Partial`] if not every message was sent.
pub(super) fn finish(
    prepared: &Prepared<'_>,
    End { stopped_by, left_in_doubt }: End,
    after: &Stats,
    history: &History,
    printed: failure::Result<()>,
) -> failure::Result<()> {
    let input = prepared.input.needed_again().map(|what| format!(" {what}")).unwrap_or_default();
    let resume = format!("resume with{input}: {}", prepared.resume_command);
    let stopped =
        |error: failure::Error, place: String| Err(error.with(Context::stopped_run(place, resume.clone())));
    match stopped_by {
        Some(StopReason::Signal(signal)) => return Err(Failure::Interrupted { signal, hint: resume }.into()),
        Some(StopReason::AllRows { line, chat, error }) => {
            return stopped(error, format!("stopped at {}:{line}: {chat}", prepared.input.name));
        }
        Some(StopReason::Streak { failures, line, chat, error }) => {
            let times =
                if failures == 1 { "1 failure".to_owned() } else { format!("{failures} failures in a row") };
            return stopped(
                error,
                format!("stopped after {times}, the last at {}:{line}: {chat}", prepared.input.name),
            );
        }
        Some(StopReason::Journal(error)) => {
            return stopped(
                error.into(),
                "stopped, because nothing is sent that can't be recorded".to_owned(),
            );
        }
        Some(StopReason::Input(what)) => return stopped(Failure::local(what), "stopped".to_owned()),
        Some(StopReason::Output(error)) => return stopped(error, "stopped".to_owned()),
        Some(StopReason::Guard(error)) => {
            return stopped(error, "stopped, because nobody is texted without the guardrails".to_owned());
        }
        None => printed?,
    }
    let not_accepted = prepared.messages().saturating_sub(after.sent + after.suppressed);
    if not_accepted == 0 && prepared.invalid() == 0 {
        return Ok(());
    }
    Err(unsent(prepared, (after, left_in_doubt), history.clock_went_back(), &resume).into())
}
