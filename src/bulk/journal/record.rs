//! The lines behind the header, one record each: intents and outcomes as JSON, written and read.

use serde::{Deserialize, Serialize};

use super::super::history::State;
use super::lines::LONGEST;

/// Bytes that are kept of any one text an answer brings, but for IDs.
const KEPT: usize = 200;

/// How a try ended, and what the answer said.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Outcome {
    /// How it ended.
    pub state: State,
    /// The chat that an accepted message is in.
    pub to: Option<String>,
    /// The message IDs that the API gave.
    #[serde(default)]
    pub ids: Vec<String>,
    /// The group that the API made for it.
    pub group: Option<String>,
    /// The status that the API gave.
    pub status: Option<String>,
    /// The HTTP status of an answer that was none of success.
    pub http: Option<u16>,
    /// The API's code for what was wrong.
    pub code: Option<String>,
    /// What was wrong, in words. Of this, as of the other texts, 200 bytes are written.
    pub error: Option<String>,
}

impl Outcome {
    /// One of which no more is known than how it ended.
    #[must_use]
    pub fn new(state: State) -> Self {
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
    state: State,
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

/// Appends the line of an intent.
pub(super) fn push_intent(buffer: &mut Vec<u8>, row: u32, at: u64) {
    push(buffer, &IntentLine { intent: row, at });
}

/// Appends the line of an outcome. It is never longer than what is read again: IDs that would make it so are left out.
pub(super) fn push_outcome(buffer: &mut Vec<u8>, row: u32, at: u64, outcome: &Outcome) {
    let start = buffer.len();
    let mut line = OutcomeLine {
        outcome: row,
        at,
        state: outcome.state,
        to: outcome.to.as_deref(),
        ids: &outcome.ids,
        group: outcome.group.as_deref().map(cut),
        status: outcome.status.as_deref().map(cut),
        http: outcome.http,
        code: outcome.code.as_deref().map(cut),
        error: outcome.error.as_deref().map(cut),
    };
    push(buffer, &line);
    if buffer.len() - start > LONGEST {
        buffer.truncate(start);
        line.ids = &[];
        line.to = None;
        push(buffer, &line);
    }
}

fn push(buffer: &mut Vec<u8>, line: &impl Serialize) {
    let start = buffer.len();
    // Neither these types nor a Vec can fail; and if they did, no half of a line must stay.
    match serde_json::to_writer(&mut *buffer, line) {
        Ok(()) => buffer.push(b'\n'),
        Err(_) => buffer.truncate(start),
    }
}

/// The text, or as much of its start as is kept.
fn cut(text: &str) -> &str {
    let end = (0..=KEPT).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    if text.len() > KEPT { text.get(..end).unwrap_or_default() } else { text }
}

/// What one line says, as far as it decides anything.
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
    Outcome(State),
}

#[derive(Deserialize)]
struct Fields {
    intent: Option<u32>,
    outcome: Option<u32>,
    at: u64,
    state: Option<State>,
}

impl Record {
    /// Reads a line without its end.
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
            _ => Err("it is neither an intent nor an outcome".into()),
        }
    }
}

/// Reads all that the line of an outcome says.
pub(super) fn parse_outcome(line: &[u8]) -> Result<Outcome, String> {
    parse(line)
}

fn parse<'a, T: Deserialize<'a>>(line: &'a [u8]) -> Result<T, String> {
    // An array would do for the derived reader, too.
    if line.first() != Some(&b'{') {
        return Err("it is not a JSON object".into());
    }
    // The parser's own words may quote the line.
    serde_json::from_slice(line).map_err(|error| format!("it is not a record (column {})", error.column()))
}
