//! The output for one row of a run: IDs, a failure for people, or a line of JSON.

use serde_json::{Value, json};

use super::input::Input;
use super::stats::RunProgress;
use super::workers::{Job, SentRow};
use crate::bulk::Message;
use crate::bulk::journal::RowResult;
use crate::bulk::status::{RowStatus, SendState};
use crate::client::Reply;
use crate::commands::support::session::Session;
use crate::output::json as raw;
use crate::output::text::escape;

/// Maximum number of failures printed one by one; the journal and the report have all of them.
const MAX_PRINTED: u64 = 100;

/// The message IDs of a row, one per line.
pub(super) fn ids(result: &RowResult, out: &mut Vec<u8>) {
    for id in &result.ids {
        out.extend_from_slice(escape(id).as_bytes());
        out.push(b'\n');
    }
}

/// Prints for people why a row was not accepted.
pub(super) fn failure(
    session: &mut Session,
    input: &Input,
    row: &SentRow,
    result: &RowResult,
    progress: &mut RunProgress,
) {
    progress.printed += 1;
    if progress.printed > MAX_PRINTED {
        if progress.printed == MAX_PRINTED + 1 {
            session.output.note("… and more, which aren't printed: see the journal or the report (--report)");
        }
        return;
    }
    let doubt = if result.state == SendState::Unknown { "; it may have been accepted" } else { "" };
    let what = result.error.as_deref().unwrap_or("not sent");
    let line = format!("{}:{}: {}: {what}{doubt}", input.name, row.job.line, row.job.chat);
    session.output.note(&escape(&line));
}

/// A row's status and its result as a line of JSON. `response` is the API's body unchanged if it is JSON.
pub(super) fn line(row: &SentRow, status: RowStatus, result: &RowResult, out: &mut Vec<u8>) {
    let Job { line, chat, key, .. } = &row.job;
    let http = row.result.as_ref().map_or(result.http, |(reply, _)| Some(reply.status));
    push((*line, chat, status), result, (http, Some(key)), &response(row), out);
}

/// As [`line`], for a message that isn't sent because its recipient opted out.
pub(super) fn suppressed(message: &Message, result: &RowResult, out: &mut Vec<u8>) {
    push((message.line, &message.chat, RowStatus::Suppressed), result, (None, None), b"null", out);
}

fn push(
    (line, chat, status): (u64, &str, RowStatus),
    result: &RowResult,
    (http, key): (Option<u16>, Option<&str>),
    response: &[u8],
    out: &mut Vec<u8>,
) {
    let fields = json!({
        "line": line,
        "to": chat,
        "status": status.word(),
        "message_ids": result.ids,
        "group_id": result.group,
        "http_status": http,
        "code": result.code,
        "error": result.error,
        "idempotency_key": key,
    });
    out.extend_from_slice(fields.to_string().trim_end_matches('}').as_bytes());
    out.extend_from_slice(b",\"response\":");
    out.extend_from_slice(response);
    out.extend_from_slice(b"}\n");
}

fn response(row: &SentRow) -> Vec<u8> {
    use crate::client::AttemptError;
    let body = match &row.result {
        Ok((Reply { body, .. }, _)) => body.as_slice(),
        Err(error) => match error.client().map(|error| &error.failure) {
            Some(AttemptError::Api(api)) => api.body.as_slice(),
            Some(AttemptError::Unreadable(unreadable)) => &unreadable.body,
            Some(AttemptError::Denied(denied)) => &denied.reply.body,
            Some(AttemptError::Wire(_)) | None => &[],
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
