//! What people and programs see of a run: the preview before it, a row's result, the summary after it.

use std::time::Duration;

use serde_json::{Value, json};

use super::Prepared;
use super::course::Ended;
use super::input::Input;
use super::tally::{Progress, Standings};
use crate::bulk::Message;
use crate::bulk::history::{Standing, State};
use crate::bulk::journal::Outcome;
use crate::bulk::pace::Rate;
use crate::bulk::survey::Survey;
use crate::client::Reply;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::show;
use crate::failure::Failure;
use crate::failure::client_error;
use crate::output::text::{count, cut, escape};
use crate::output::{Mode, json as raw, time};

/// Failures that are told one by one; the journal and the report have them all.
const TOLD: u64 = 100;

/// The most columns of the first message that a terminal is shown.
const GLIMPSE: usize = 160;

/// `1 message`, `1,000 messages`.
pub(super) fn messages(number: u32) -> String {
    if number == 1 { "1 message".to_owned() } else { format!("{} messages", count(number)) }
}

/// Warns of what may be meant otherwise: rows that say the same to the same people, text that looks like a variable.
pub(super) fn doubles(session: &mut Session, input: &Input, survey: &Survey) {
    let duplicates = &survey.duplicates;
    for (first, second) in &duplicates.first {
        session.warn(&format!(
            "{}:{second}: the same message to the same recipient as line {first}",
            input.name
        ));
    }
    let more = duplicates.count - duplicates.first.len() as u64;
    if more > 0 {
        session
            .warn(&format!("{} more rows say the same to the same recipient as an earlier one", count(more)));
    }
    if duplicates.is_cut {
        session.warn("only the first 2,000,000 rows were looked at for messages that are the same");
    }
    if let Some(text) = &survey.lookalike {
        session.warn(&format!(
            "the template's {} {}; if the row's value is meant, write {}",
            text.written, text.effect, text.meant
        ));
    }
    if survey.has_unchecked_keys {
        session.warn(
            "there are too many idempotency keys to look at: two that are the same would be one message",
        );
    }
}

/// What is about to happen, on stderr.
pub(super) fn preview(
    prepared: &Prepared<'_>,
    before: Option<&Standings>,
    to_go: u32,
    session: &mut Session,
) {
    if session.output.mode == Mode::Quiet && !session.may_ask() {
        return;
    }
    let (input, rate) = (&prepared.input.name, prepared.rate);
    if let Some(before) = before {
        let others = match before.skipped - before.sent {
            0 => String::new(),
            others => format!(", {} left alone", count(others)),
        };
        let all = messages(prepared.survey.messages);
        let sent = match (before.sent, before.unknown) {
            (0, 0) => "none is sent yet".to_owned(),
            (0, _) => "none is known to be sent".to_owned(),
            (1, _) => "1 is sent".to_owned(),
            (sent, _) => format!("{} are sent", count(sent)),
        };
        let doubt = match before.again {
            0 => String::new(),
            1 => ", 1 is in doubt and retried under its idempotency key".to_owned(),
            again => format!(", {} are in doubt and retried under their idempotency keys", count(again)),
        };
        let text = format!("going on: of {all} {sent}{doubt}{others}");
        session.output.note(&text);
    }
    let whither = if session.settings.sandbox.value { " to the sandbox" } else { "" };
    let pace = match (rate, at_least(rate, to_go)) {
        (Rate::Unlimited, _) => "as fast as it goes".to_owned(),
        (rate, None) => format!("at {rate}"),
        (rate, Some(least)) => format!("at {rate}: {least}"),
    };
    let blank = blank_rows(&prepared.survey).map(|blank| format!(" ({blank} skipped)")).unwrap_or_default();
    session.output.note(&escape(&format!("{} from {input}{blank}{whither}, {pace}", messages(to_go))));
    // A log is no place for what is written to people.
    if before.is_none()
        && session.output.terminals.stderr
        && let Some(first) = &prepared.survey.first
    {
        session.output.note(&format!("first: {}", cut(&glimpse(first), GLIMPSE)));
    }
}

/// `2 blank rows`, if there are any.
fn blank_rows(survey: &Survey) -> Option<String> {
    match survey.blank_count {
        0 => None,
        1 => Some("1 blank row".to_owned()),
        blank => Some(format!("{} blank rows", count(blank))),
    }
}

/// `17 min at least`, where so many messages take any time by the rate.
fn at_least(rate: Rate, messages: u32) -> Option<String> {
    let least = rate.time_for(messages).filter(|least| !least.is_zero())?;
    Some(format!("{} at least", time::span(Duration::from_secs(least.as_secs().max(1)))))
}

/// `+15551234567: Hi Ada`, on one line.
fn glimpse(message: &Message) -> String {
    let text = match message.body.get("text") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(texts)) => texts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" / "),
        _ => "(no text)".to_owned(),
    };
    escape(&format!("{}: {text}", message.chat)).into_owned()
}

/// What would be sent: every request with `--json`, else the preview, as a result.
pub(super) fn dry_run(prepared: &Prepared<'_>, session: &mut Session) -> anyhow::Result<()> {
    if session.output.mode == Mode::Quiet {
        return printed(session.output.line(&prepared.survey.messages.to_string()));
    }
    if session.output.mode == Mode::Human {
        let survey = &prepared.survey;
        let rate = prepared.rate.to_string();
        let pace =
            at_least(prepared.rate, survey.messages).map_or(rate.clone(), |least| format!("{rate}, {least}"));
        let is_terminal = session.output.terminals.stdout;
        let output = &mut session.output;
        let mut row = |label: &str, value: &str| printed(show::row(output, label, value));
        row("messages", &count(survey.messages))?;
        if let Some(blank) = blank_rows(survey) {
            row("skipped", &blank)?;
        }
        row("rate", &pace)?;
        row("journal", &escape(&prepared.input.journal.display().to_string()))?;
        if let Some(first) = &survey.first {
            let first = glimpse(first);
            row("first", &if is_terminal { cut(&first, GLIMPSE) } else { first.as_str().into() })?;
        }
        return Ok(());
    }
    let base = session.shown_base_url();
    for message in prepared.plan.read(prepared.input.reader()?)? {
        let Ok(message) = message else { continue };
        let mut call = crate::client::messages::send(&message.chat, message.body, "")?;
        // One that is made of the run's ID is not known before the run.
        call.idempotency_key = message.key;
        printed(session.output.json(call.preview(&base, "$BLOOIO_API_KEY").to_json().as_bytes()))?;
        if session.output.closed() {
            break;
        }
    }
    Ok(())
}

/// The IDs of a row that was accepted, a line each.
pub(super) fn ids(outcome: &Outcome, out: &mut Vec<u8>) {
    for id in &outcome.ids {
        out.extend_from_slice(escape(id).as_bytes());
        out.push(b'\n');
    }
}

/// What a row met that was not accepted, for people.
pub(super) fn failure(
    session: &mut Session,
    input: &Input,
    ended: &Ended,
    outcome: &Outcome,
    progress: &mut Progress,
) {
    progress.shown += 1;
    if progress.shown > TOLD {
        if progress.shown == TOLD + 1 {
            session
                .output
                .note("… and more, which are no longer told one by one: see the journal or the --report");
        }
        return;
    }
    let doubt = if outcome.state == State::Unknown { "; it may have been accepted" } else { "" };
    let what = outcome.error.as_deref().unwrap_or("not sent");
    let line = format!("{}:{}: {}: {what}{doubt}", input.name, ended.job.line, ended.job.chat);
    session.output.note(&escape(&line));
}

/// A row's result for programs. `response` is the API's body as it came, where it is JSON.
pub(super) fn line(ended: &Ended, outcome: &Outcome, out: &mut Vec<u8>) {
    let fields = json!({
        "line": ended.job.line,
        "to": ended.job.chat,
        "status": Standing::from(outcome.state).word(),
        "message_ids": outcome.ids,
        "group_id": outcome.group,
        "http_status": http(ended, outcome),
        "code": outcome.code,
        "error": outcome.error,
        "idempotency_key": ended.job.key,
    });
    out.extend_from_slice(fields.to_string().trim_end_matches('}').as_bytes());
    out.extend_from_slice(b",\"response\":");
    out.extend_from_slice(&response(ended));
    out.extend_from_slice(b"}\n");
}

fn http(ended: &Ended, outcome: &Outcome) -> Option<u16> {
    ended.result.as_ref().map_or(outcome.http, |(reply, _)| Some(reply.status))
}

fn response(ended: &Ended) -> Vec<u8> {
    use crate::client::Failure as Met;
    let body = match &ended.result {
        Ok((Reply { body, .. }, _)) => body.as_slice(),
        Err(error) => match client_error(error).map(|error| &error.failure) {
            Some(Met::Api(api)) => api.body.as_slice(),
            Some(Met::Unreadable(unreadable)) => &unreadable.body,
            Some(Met::Denied(denied)) => &denied.reply.body,
            Some(Met::Wire(_)) | None => &[],
        },
    };
    if body.is_empty() {
        return b"null".to_vec();
    }
    match crate::client::json::check(body) {
        Ok(()) => raw::compact(body),
        Err(_) => Value::from(String::from_utf8_lossy(body)).to_string().into_bytes(),
    }
}

/// How the run went, as a result.
pub(super) fn summary(
    prepared: &Prepared<'_>,
    before: &Standings,
    after: &Standings,
    took: Duration,
    session: &mut Session,
) -> anyhow::Result<()> {
    let invalid = prepared.survey.bad_count;
    let journal = prepared.input.journal.display().to_string();
    if session.output.mode == Mode::Json {
        let summary = json!({"summary": {
            "messages": prepared.survey.messages,
            "sent": after.sent,
            "sent_before": before.sent,
            "failed": after.failed,
            "refused": after.refused,
            "unknown": after.unknown,
            "not_sent": after.not_sent(prepared.survey.messages),
            "invalid": invalid,
            "blank": prepared.survey.blank_count,
            "seconds": took.as_secs_f64(),
            "journal": journal,
        }});
        return printed(session.output.result(format!("{summary}\n").as_bytes()));
    }
    if session.output.mode == Mode::Quiet {
        return Ok(());
    }
    let mut earlier =
        if before.sent > 0 { format!(" ({} before)", count(before.sent)) } else { String::new() };
    earlier.push_str(session.sandbox_mark());
    let rows = [
        ("sent", u64::from(after.sent), earlier.as_str()),
        ("failed", after.failed.into(), ""),
        ("refused", after.refused.into(), ""),
        ("unknown", after.unknown.into(), ", which may have been accepted"),
        ("not sent", after.not_sent(prepared.survey.messages).into(), ""),
        ("invalid", invalid, ""),
        ("blank", prepared.survey.blank_count, ", skipped"),
    ];
    let output = &mut session.output;
    for (label, number, more) in rows {
        if number > 0 || label == "sent" {
            printed(show::row(output, label, &format!("{}{more}", count(number))))?;
        }
    }
    printed(show::row(output, "took", &time::span(took)))?;
    if !prepared.input.journal.exists() {
        return Ok(());
    }
    printed(show::row(output, "journal", &escape(&journal)))
}

/// Why a run that came to its end is not done, and what to do about it.
pub(super) fn unsent(
    prepared: &Prepared<'_>,
    after: &Standings,
    clock_went_back: bool,
    go_on: &str,
) -> Failure {
    let all = u64::from(prepared.survey.messages) + prepared.survey.bad_count;
    let unsent = all.saturating_sub(u64::from(after.sent) + u64::from(after.unknown));
    let were = if unsent == 1 { "was" } else { "were" };
    let of_all = messages(u32::try_from(all).unwrap_or(u32::MAX));
    let message = match (unsent, after.unknown) {
        (_, 0) => format!("{} of {of_all} {were} not sent", count(unsent)),
        (0, unknown) => format!("{} of {of_all} may have been sent, or not", count(unknown)),
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
        hints.push(format!("{refused} refused: once the reason is gone, run it again with --retry-failed"));
    }
    if after.failed > 0 {
        hints.push(format!(
            "{} failed after being accepted: --retry-failed asks again, and for a day gets the same answer",
            count(after.failed)
        ));
    }
    if after.too_old > 0 {
        let why = if clock_went_back {
            "and the clock can't tell since when"
        } else {
            "for longer than Blooio remembers keys, or since the clock was turned back"
        };
        hints.push(format!(
            "{} in doubt, {why}: look at those chats; --resend-unknown sends them again, perhaps twice",
            count(after.too_old)
        ));
    }
    let retryable = after.not_sent(prepared.survey.messages) + after.unknown > after.too_old;
    if retryable {
        hints.push(go_on.to_owned());
    }
    if prepared.survey.bad_count > 0 {
        hints.push(
            "rows that are bad are not this run's: put them, corrected, into a file of their own".to_owned(),
        );
    }
    Failure::Partial { message, hints, retryable }
}
