//! The preview of a run: warnings about the input, what will be sent, and the dry run.

use std::time::Duration;

use serde_json::Value;

use super::input::Input;
use super::intentions::Doubts;
use super::prepare::Prepared;
use super::stats::Stats;
use crate::bulk::Message;
use crate::bulk::preflight::Preflight;
use crate::bulk::rate::Rate;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::show;
use crate::failure;
use crate::output::text::{count, cut, escape};
use crate::output::{Mode, time};

/// Maximum width of the first message on a terminal, in columns.
const FIRST_WIDTH: usize = 160;

/// `1 message`, `1,000 messages`.
pub(super) fn messages(number: u32) -> String {
    if number == 1 { "1 message".to_owned() } else { format!("{} messages", count(number)) }
}

/// Warns of likely mistakes: duplicate messages, and text that looks like a variable.
pub(super) fn warn_of_mistakes(session: &mut Session, input: &Input, preflight: &Preflight) {
    let duplicates = &preflight.duplicates;
    for (first, second) in &duplicates.first {
        session.warn(&format!(
            "{}:{second}: the same message to the same recipient as line {first}",
            input.name
        ));
    }
    let more = duplicates.count - duplicates.first.len() as u64;
    if more > 0 {
        session.warn(&format!("{} more rows repeat an earlier message to the same recipient", count(more)));
    }
    if duplicates.is_cut {
        session.warn("only the first 2,000,000 rows were checked for duplicate messages");
    }
    if let Some(text) = &preflight.lookalike {
        session.warn(&format!(
            "{} in the template {}; for the row's value, write {}",
            text.written, text.effect, text.meant
        ));
    }
    if preflight.has_unchecked_keys {
        session.warn(
            "there are too many idempotency keys to check all of them: rows with the same key count as one message",
        );
    }
}

/// Prints on stderr what is about to be sent.
pub(super) fn preview(prepared: &Prepared<'_>, before: Option<&Stats>, to_send: u32, session: &mut Session) {
    if session.output.mode == Mode::Quiet && !session.may_ask() {
        return;
    }
    let (input, rate) = (&prepared.input.name, prepared.rate);
    if let Some(before) = before {
        let Doubts { resent, left } = prepared.doubts;
        let others = match prepared.skipped().saturating_sub(before.sent + left) {
            0 => String::new(),
            1 => ", 1 is skipped".to_owned(),
            others => format!(", {} are skipped", count(others)),
        };
        let all = messages(prepared.messages());
        let sent = match (before.sent, before.unknown) {
            (0, 0) => format!("none of {all} is sent yet"),
            (0, _) => format!("none of {all} is known to be sent"),
            (1, _) => format!("1 of {all} is sent"),
            (sent, _) => format!("{} of {all} are sent", count(sent)),
        };
        let doubt = match resent {
            0 => String::new(),
            1 => ", 1 is in doubt and retried with its idempotency key".to_owned(),
            again => format!(", {} are in doubt and retried with their idempotency keys", count(again)),
        };
        let untried = match left {
            0 => String::new(),
            1 => ", 1 is in doubt and not retried, because its recipient may not be texted".to_owned(),
            left => format!(
                ", {} are in doubt and not retried, because their recipients may not be texted",
                count(left)
            ),
        };
        let text = format!("resuming: {sent}{doubt}{untried}{others}");
        session.output.note(&text);
    }
    let target = if session.settings.sandbox.value { " to the sandbox" } else { "" };
    let speed = match (rate, at_least(rate, to_send)) {
        (Rate::Unlimited, _) => "without a rate limit".to_owned(),
        (rate, None) => format!("at {rate}"),
        (rate, Some(least)) => format!("at {rate}: {least}"),
    };
    let blank =
        blank_rows(&prepared.preflight).map(|blank| format!(" ({blank} skipped)")).unwrap_or_default();
    session.output.note(&escape(&format!("{} from {input}{blank}{target}, {speed}", messages(to_send))));
    if prepared.preflight.suppressed > 0 {
        let suppressed = messages(prepared.preflight.suppressed);
        session.output.note(&format!("not sent: {suppressed} to people who opted out"));
    }
    // Message texts don't belong in logs.
    if before.is_none()
        && session.output.terminals.stderr
        && let Some(first) = &prepared.preflight.first
    {
        session.output.note(&format!("first: {}", cut(&one_line(first), FIRST_WIDTH)));
    }
}

/// `2 blank rows`, if there are any.
fn blank_rows(preflight: &Preflight) -> Option<String> {
    match preflight.blank_count {
        0 => None,
        1 => Some("1 blank row".to_owned()),
        blank => Some(format!("{} blank rows", count(blank))),
    }
}

/// `at least 17 min`, unless the rate lets all messages start at once.
fn at_least(rate: Rate, messages: u32) -> Option<String> {
    let least = rate.time_for(messages).filter(|least| !least.is_zero())?;
    Some(format!("at least {}", time::span(Duration::from_secs(least.as_secs().max(1)))))
}

/// A message on one line: `+15551234567: Hi Ada`.
fn one_line(message: &Message) -> String {
    let text = match message.body.get("text") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(texts)) => texts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" / "),
        _ => "(no text)".to_owned(),
    };
    escape(&format!("{}: {text}", message.chat)).into_owned()
}

/// Prints what would be sent as the result: every request with `--json`, otherwise the preview.
pub(super) fn dry_run(prepared: &Prepared<'_>, session: &mut Session) -> failure::Result<()> {
    if session.output.mode == Mode::Quiet {
        return printed(session.output.line(&prepared.preflight.to_send.to_string()));
    }
    if session.output.mode == Mode::Human {
        let preflight = &prepared.preflight;
        let rate = prepared.rate.to_string();
        let speed = at_least(prepared.rate, preflight.to_send)
            .map_or(rate.clone(), |least| format!("{rate}, {least}"));
        let is_terminal = session.output.terminals.stdout;
        let output = &mut session.output;
        let mut row = |label: &str, value: &str| printed(show::row(output, label, value));
        row("messages", &count(preflight.to_send))?;
        if let Some(blank) = blank_rows(preflight) {
            row("skipped", &blank)?;
        }
        if preflight.suppressed > 0 {
            row("opted out", &format!("{} (suppressed)", count(preflight.suppressed)))?;
        }
        row("rate", &speed)?;
        row("journal", &escape(&prepared.input.journal.display().to_string()))?;
        if let Some(first) = &preflight.first {
            let first = one_line(first);
            row("first", &if is_terminal { cut(&first, FIRST_WIDTH) } else { first.as_str().into() })?;
        }
        return Ok(());
    }
    let base = session.shown_base_url();
    let rules = prepared.guard.rules()?;
    for message in prepared.plan.read(prepared.input.reader()?)? {
        let Ok(message) = message else { continue };
        if rules.check(&message.chat).is_err() {
            continue;
        }
        let mut call = crate::client::messages::send(&message.chat, message.body, "")?;
        // A key derived from the run's ID isn't known before the run.
        call.idempotency_key = message.key;
        printed(session.output.json(call.preview(&base, "$BLOOIO_API_KEY").to_json().as_bytes()))?;
        if session.output.closed() {
            break;
        }
    }
    Ok(())
}
