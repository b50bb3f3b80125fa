//! Preflight: the first pass over an input, before anything is sent. Counts messages and errors, and takes fingerprints.

use std::io::{self, Read};

use ring::digest::{Context, SHA256};

use super::duplicates::{Duplicates, Seen};
use super::error::InputError;
use super::message::{Message, ReadError, RowError};
use super::names::Lookalike;
use super::plan::Plan;

/// Maximum number of row errors kept.
const MAX_ERRORS: usize = 100;

/// The result of the preflight.
#[derive(Debug, Clone, PartialEq)]
pub struct Preflight {
    /// Number of messages; with a shard, only its own.
    pub messages: u32,
    /// Number of messages to send: the others are settled, suppressed or not allowed.
    pub to_send: u32,
    /// Number of messages that aren't sent because the recipient opted out.
    pub suppressed: u32,
    /// Number of messages whose recipient may not be texted, and of which no earlier run has recorded anything. They count as
    /// invalid rows, too.
    pub not_allowed: u32,
    /// Number of invalid rows that count by what an earlier run has recorded of them.
    pub recorded: u32,
    /// The first 100 row errors, ordered by line.
    pub invalid: Vec<RowError>,
    /// Number of invalid rows.
    pub invalid_count: u64,
    /// Number of rows that are skipped because all their cells are blank.
    pub blank_count: u64,
    /// Number of records in the input, over all shards.
    pub records: u32,
    /// SHA-256 of the input's bytes, in hexadecimal.
    pub input: String,
    /// SHA-256 of the messages, in hexadecimal: row, chat, body and own key of each, and which rows are invalid or blank.
    pub plan: String,
    /// The first message to send.
    pub first: Option<Message>,
    /// Duplicate messages.
    pub duplicates: Duplicates,
    /// Whether there were too many idempotency keys to check all of them for duplicates.
    pub has_unchecked_keys: bool,
    /// Text in the template that looks like a variable.
    pub lookalike: Option<Lookalike>,
}

/// What a run is going to do with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intention {
    /// Send it.
    Send,
    /// Nothing: an earlier run has settled it, or it stays in doubt.
    Nothing,
    /// Nothing: it is in doubt, and stays so because the recipient opted out.
    Doubt,
    /// Record that it isn't sent because the recipient opted out; the reason.
    Suppress(String),
    /// Nothing, because the recipient may not be texted.
    Refuse {
        /// The reason.
        why: String,
        /// Whether an earlier run has recorded something of it.
        is_recorded: bool,
    },
}

/// Reads a whole input without sending anything. `intends` says what the run is going to do with a message; that is no part
/// of the fingerprint, so that a run can be resumed after somebody opted out or in.
///
/// # Errors
/// The errors of [`Plan::read`]; the input can't be read to its end; no object has the field of a template's variable.
pub fn preflight<R: Read>(
    plan: &Plan,
    input: R,
    mut intends: impl FnMut(&Message) -> Intention,
) -> Result<Preflight, InputError> {
    let mut input = Hashed { input, context: Context::new(&SHA256) };
    let mut fingerprint = Context::new(&SHA256);
    let mut seen = Seen::default();
    let mut entry = Vec::new();
    let (mut count, mut first) = (0_u32, None);
    let (mut invalid, mut invalid_count, mut blank_count) = (Vec::new(), 0, 0);
    let (mut to_send, mut suppressed, mut not_allowed, mut recorded) = (0_u32, 0_u32, 0_u32, 0_u32);
    // Blank rows and invalid rows count alike, since earlier versions took a blank row for an invalid one.
    let without_message = |fingerprint: &mut Context, row: u32| {
        fingerprint.update(&[0]);
        fingerprint.update(&row.to_le_bytes());
    };
    let mut list_invalid = |error: RowError| {
        invalid_count += 1;
        if invalid.len() < MAX_ERRORS {
            invalid.push(error);
        }
    };
    let mut messages = plan.read(&mut input)?;
    for message in &mut messages {
        match message {
            Ok(message) => {
                let content = write(&mut entry, &message)?;
                fingerprint.update(&entry);
                seen.add(entry.get(content..).unwrap_or_default(), message.line);
                count = count.saturating_add(1);
                match intends(&message) {
                    Intention::Send => {
                        to_send += 1;
                        first.get_or_insert(message);
                    }
                    Intention::Nothing | Intention::Doubt => {}
                    Intention::Suppress(_) => suppressed += 1,
                    Intention::Refuse { why, is_recorded } => {
                        *(if is_recorded { &mut recorded } else { &mut not_allowed }) += 1;
                        list_invalid(message.not_allowed(plan, why));
                    }
                }
            }
            Err(ReadError::Row(error)) => {
                without_message(&mut fingerprint, error.row);
                list_invalid(error);
            }
            Err(ReadError::Blank(row)) => {
                without_message(&mut fingerprint, row);
                blank_count += 1;
            }
            Err(ReadError::Input(error)) => return Err(error.into()),
        }
    }
    messages.check_template()?;
    let (records, has_unchecked_keys) = (messages.records(), messages.has_unchecked_keys());
    let lookalike = messages.lookalike();
    // Frees memory before the search for duplicates needs some.
    drop(messages);
    Ok(Preflight {
        messages: count,
        to_send,
        suppressed,
        not_allowed,
        recorded,
        invalid,
        invalid_count,
        blank_count,
        records,
        input: hex::encode(input.context.finish()),
        plan: hex::encode(fingerprint.finish()),
        first,
        duplicates: seen.duplicates(),
        has_unchecked_keys,
        lookalike,
    })
}

/// Serializes a message unambiguously, and returns the offset of its chat and body.
fn write(entry: &mut Vec<u8>, message: &Message) -> io::Result<usize> {
    entry.clear();
    entry.push(1);
    entry.extend(message.row.to_le_bytes());
    let key = message.key.as_deref().unwrap_or_default();
    for text in [key, &message.chat] {
        entry.extend((text.len() as u64).to_le_bytes());
        entry.extend(text.as_bytes());
    }
    let content = 1 + 4 + 8 + key.len();
    serde_json::to_writer(&mut *entry, &message.body)?;
    entry.push(b'\n');
    Ok(content)
}

/// A reader that hashes what it reads.
struct Hashed<R> {
    input: R,
    context: Context,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.input.read(buffer)?;
        self.context.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}
