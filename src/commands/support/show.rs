//! Shows messages to people: labeled rows for one, a line each for several.

use super::print::printed;
use super::session::Session;
use crate::client::Call;
use crate::client::call::Preview;
use crate::client::messages::{MessageState, Sent, Status};
use crate::failure;
use crate::output::text::{self, escape, padded};
use crate::output::{Mode, Output, Tone, time};

/// The label column; the longest label is `delivered`.
pub(in crate::commands) const LABEL: usize = 9;

/// Prints `label  value`.
///
/// # Errors
/// The stream's.
pub fn row(output: &mut Output, label: &str, value: &str) -> std::io::Result<()> {
    labelled(output, LABEL, label, value)
}

/// As [`row`], with a label column of `width`.
///
/// # Errors
/// The stream's.
pub fn labelled(output: &mut Output, width: usize, label: &str, value: &str) -> std::io::Result<()> {
    let label = output.paint(Tone::Dim, &padded(label, width));
    output.line(&format!("{label}  {value}"))
}

/// Prints a request for `--dry-run`, with `$BLOOIO_API_KEY` in place of the key.
///
/// # Errors
/// A guardrail, or the stream's.
pub fn request(session: &mut Session, call: &Call) -> failure::Result<()> {
    session.check([call])?;
    let preview = call.preview(&session.shown_base_url(), "$BLOOIO_API_KEY");
    self::preview(session, &preview)
}

/// Prints a request: as `curl`, or as an object with JSON output.
///
/// # Errors
/// The stream's.
pub fn preview(session: &mut Session, preview: &Preview) -> failure::Result<()> {
    printed(match session.output.mode {
        Mode::Json => session.output.json(preview.to_json().as_bytes()),
        Mode::Human | Mode::Quiet => session.output.line(&preview.to_curl()),
    })
}

/// A status word in its color.
#[must_use]
pub fn word(output: &Output, status: &str) -> String {
    output.paint(tone(status), &escape(status))
}

/// The color of a status word.
#[must_use]
pub fn tone(status: &str) -> Tone {
    match MessageState::of(status) {
        MessageState::Ended => Tone::Bad,
        MessageState::Sent | MessageState::Delivered | MessageState::Read => Tone::Good,
        MessageState::Unknown | MessageState::Pending | MessageState::Queued => Tone::Waiting,
    }
}

/// The usual name of a protocol; an unknown one unchanged.
#[must_use]
pub fn protocol(name: &str) -> String {
    match name {
        "imessage" => "iMessage".to_owned(),
        "sms" => "SMS".to_owned(),
        "rcs" => "RCS".to_owned(),
        "pending" => "not known yet".to_owned(),
        other => escape(other).into_owned(),
    }
}

/// `1 attachment`, `2 attachments`.
#[must_use]
pub fn attachments(count: usize) -> String {
    if count == 1 { "1 attachment".to_owned() } else { format!("{count} attachments") }
}

/// Prints the answer to a send; without its status if a later one follows (`waits`).
///
/// # Errors
/// The stream's.
pub fn sent(
    session: &mut Session,
    to: &str,
    sent: &Sent,
    seen_before: Option<&str>,
    waits: bool,
) -> std::io::Result<()> {
    let mark = session.sandbox_mark();
    let output = &mut session.output;
    row(output, "to", &format!("{}{mark}", escape(to)))?;
    for (index, id) in sent.ids.iter().enumerate() {
        row(output, if index == 0 { "message" } else { "" }, &escape(id))?;
    }
    if sent.ids.is_empty() {
        row(output, "message", "accepted without an ID: don't send it again")?;
    }
    if !waits {
        let status = word(output, sent.status.as_deref().unwrap_or("unknown"));
        row(output, "status", &status)?;
    }
    if let Some(group) = &sent.group_id {
        let made = if sent.group_created { " (new)" } else { "" };
        row(output, "group", &format!("{}{made}", escape(group)))?;
        if !sent.participants.is_empty() {
            row(output, "with", &escape(&sent.participants.join(", ")))?;
        }
    }
    if sent.parent_unresolved {
        row(output, "reply", "Blooio can't find the message replied to; it may not show as a reply")?;
    }
    if let Some(key) = seen_before {
        row(output, "key", &format!("{}: already sent (idempotency key seen before)", escape(key)))?;
    }
    Ok(())
}

/// Prints the answer to a send that reports a failure, never as an accepted message.
///
/// # Errors
/// The stream's.
pub fn denied(session: &mut Session, to: &str, sent: &Sent) -> std::io::Result<()> {
    let output = &mut session.output;
    row(output, "to", &escape(to))?;
    for (index, id) in sent.ids.iter().enumerate() {
        row(output, if index == 0 { "message" } else { "" }, &escape(id))?;
    }
    let refused = output.paint(Tone::Bad, "not accepted");
    let status = match &sent.status {
        Some(status) if !sent.ids.is_empty() => word(output, status),
        None if !sent.ids.is_empty() => word(output, "unknown"),
        _ => refused,
    };
    row(output, "status", &status)
}

/// Prints one message's status, in rows.
///
/// # Errors
/// The stream's.
pub fn status(session: &mut Session, message: Option<(&str, &str)>, status: &Status) -> std::io::Result<()> {
    let output = &mut session.output;
    if let Some((chat, id)) = message {
        row(output, "to", &escape(chat))?;
        row(output, "message", &escape(id))?;
    }
    let shown = word(output, status.status.as_deref().unwrap_or("unknown"));
    row(output, "status", &shown)?;
    if let Some(name) = &status.protocol {
        row(output, "protocol", &protocol(name))?;
    }
    // Before that, the API gives the time of acceptance here.
    if let Some(at) = status.time_sent.filter(|_| status.state() >= MessageState::Sent) {
        row(output, "sent", &time::local(at))?;
    }
    if let Some(at) = status.time_delivered {
        row(output, "delivered", &time::local(at))?;
    }
    if let Some(error) = &status.error {
        row(output, "error", &escape(error))?;
    }
    Ok(())
}

/// Prints the status of one of several messages, in a line; `width` is that of the longest ID.
///
/// # Errors
/// The stream's.
pub fn status_line(session: &mut Session, id: &str, width: usize, status: &Status) -> std::io::Result<()> {
    let output = &mut session.output;
    let plain = status.status.as_deref().unwrap_or("unknown");
    let padding = LABEL.saturating_sub(text::width(&escape(plain)));
    let mut line = format!("{}  {}{:padding$}", padded(&escape(id), width), word(output, plain), "");
    let over = status.protocol.as_deref().map(protocol).unwrap_or_default();
    let when = status.time_delivered.or(status.time_sent).map(time::local).unwrap_or_default();
    let why = status.error.as_deref().map(escape).unwrap_or_default();
    for column in [padded(&over, 8), when, why.into_owned()] {
        if !column.is_empty() {
            line.push_str("  ");
            line.push_str(&column);
        }
    }
    output.line(line.trim_end())
}
