//! The records after the header, one per line: writing and parsing intents and outcomes as JSON.

use serde::{Deserialize, Serialize};

use super::lines::MAX_LINE;
use crate::bulk::status::SendState;

/// Maximum length of a text from a response that is written, in bytes. IDs aren't truncated.
const MAX_TEXT: usize = 200;

/// The result of sending a row: how it ended, and details from the response.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RowResult {
    /// How the send ended.
    pub state: SendState,
    /// The chat of an accepted message.
    pub to: Option<String>,
    /// The message IDs that the API returned.
    #[serde(default)]
    pub ids: Vec<String>,
    /// The group that the API created for the message.
    pub group: Option<String>,
    /// The message status that the API returned.
    pub status: Option<String>,
    /// The HTTP status of an error response.
    pub http: Option<u16>,
    /// The API's error code.
    pub code: Option<String>,
    /// The error in words. At most 200 bytes of this and the other texts are written.
    pub error: Option<String>,
}

impl RowResult {
    /// A result without details.
    #[must_use]
    pub fn new(state: SendState) -> Self {
        Self {
            state,
            to: None,
            ids: Vec::new(),
            group: None,
            status: None,
            http: None,
            code: None,
            error: None,
        }
    }
}

#[derive(Serialize)]
struct IntentLine {
    intent: u32,
    at: u64,
}

#[derive(Serialize)]
struct OutcomeLine<'a> {
    outcome: u32,
    at: u64,
    state: SendState,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    ids: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    http: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
}

/// Appends an intent line.
pub(super) fn push_intent(buffer: &mut Vec<u8>, row: u32, at: u64) {
    push(buffer, &IntentLine { intent: row, at });
}

/// Appends an outcome line. IDs that would make the line too long to be read again are left out.
pub(super) fn push_outcome(buffer: &mut Vec<u8>, row: u32, at: u64, result: &RowResult) {
    let start = buffer.len();
    let mut line = OutcomeLine {
        outcome: row,
        at,
        state: result.state,
        to: result.to.as_deref(),
        ids: &result.ids,
        group: result.group.as_deref().map(cut),
        status: result.status.as_deref().map(cut),
        http: result.http,
        code: result.code.as_deref().map(cut),
        error: result.error.as_deref().map(cut),
    };
    push(buffer, &line);
    if buffer.len() - start > MAX_LINE {
        buffer.truncate(start);
        line.ids = &[];
        line.to = None;
        push(buffer, &line);
    }
}

fn push(buffer: &mut Vec<u8>, line: &impl Serialize) {
    let start = buffer.len();
    // Neither these types nor a Vec can fail; if they did, no partial line may remain.
    match serde_json::to_writer(&mut *buffer, line) {
        Ok(()) => buffer.push(b'\n'),
        Err(_) => buffer.truncate(start),
    }
}

/// Truncates a text to [`MAX_TEXT`] bytes.
fn cut(text: &str) -> &str {
    let end = (0..=MAX_TEXT).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    if text.len() > MAX_TEXT { text.get(..end).unwrap_or_default() } else { text }
}

/// The part of a line that makes up the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) row: u32,
    /// Milliseconds since the epoch.
    pub(super) at: u64,
    pub(super) event: Event,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    Intent,
    Outcome(SendState),
}

#[derive(Deserialize)]
struct Fields {
    intent: Option<u32>,
    outcome: Option<u32>,
    at: u64,
    state: Option<SendState>,
}

impl Record {
    /// Parses a line without its line break.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn parse(line: &[u8]) -> Result<Self, String> {
        let fields: Fields = parse(line)?;
        match fields {
            Fields { intent: Some(row), outcome: None, at, .. } => Ok(Self { row, at, event: Event::Intent }),
            Fields { intent: None, outcome: Some(row), at, state: Some(state) } => {
                Ok(Self { row, at, event: Event::Outcome(state) })
            }
            Fields { intent: None, outcome: Some(_), state: None, .. } => {
                Err("the outcome has no state".into())
            }
            _ => Err("neither an intent nor an outcome".into()),
        }
    }
}

/// Parses all details of an outcome line.
pub(super) fn parse_outcome(line: &[u8]) -> Result<RowResult, String> {
    parse(line)
}

fn parse<'a, T: Deserialize<'a>>(line: &'a [u8]) -> Result<T, String> {
    // The derived deserializer would accept an array as well.
    if line.first() != Some(&b'{') {
        return Err("not a JSON object".into());
    }
    // The parser's own message may quote the line.
    serde_json::from_slice(line).map_err(|error| format!("not a record (column {})", error.column()))
}
