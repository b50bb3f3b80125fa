//! The first pass over an input, before anything is sent: what is in it, what is wrong with it, and its fingerprints.

use std::fmt::Write;
use std::io::{self, Read};

use ring::digest::{Context, Digest, SHA256};

use super::duplicates::{Duplicates, Seen};
use super::names::Lookalike;
use super::plan::Error;
use super::{Fault, Message, Plan, RowError};

/// How many errors are kept.
const KEPT: usize = 100;

/// What a whole pass found.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// How many messages there are, in the shard if there is one.
    pub messages: u32,
    /// The first 100 errors of rows, by line.
    pub bad: Vec<RowError>,
    /// How many rows have an error.
    pub bad_count: u64,
    /// How many rows are skipped because all their cells are blank.
    pub blank_count: u64,
    /// How many records the input has, in all shards.
    pub records: u32,
    /// The SHA-256 of the input's bytes, in hexadecimal.
    pub input: String,
    /// The SHA-256 of what is asked for, in hexadecimal: row, chat, body and own key of every message, and which rows
    /// are bad or blank.
    pub plan: String,
    /// The first message.
    pub first: Option<Message>,
    /// Messages that are the same.
    pub duplicates: Duplicates,
    /// Whether there were more idempotency keys than are compared with each other.
    pub has_unchecked_keys: bool,
    /// Text of the template that looks like a variable.
    pub lookalike: Option<Lookalike>,
}

/// Reads a whole input, sends nothing, and tells what it found.
///
/// # Errors
/// As [`Plan::read`], or the input can't be read to its end, or the template names what no object in it has.
pub fn survey<R: Read>(plan: &Plan, input: R) -> Result<Survey, Error> {
    let mut input = Hashed { input, context: Context::new(&SHA256) };
    let mut fingerprint = Context::new(&SHA256);
    let mut seen = Seen::default();
    let mut entry = Vec::new();
    let (mut count, mut first) = (0_u32, None);
    let (mut bad, mut bad_count, mut blank_count) = (Vec::new(), 0, 0);
    // Journals of versions for which a blank row was a bad one have the same fingerprint.
    let without_message = |fingerprint: &mut Context, row: u32| {
        fingerprint.update(&[0]);
        fingerprint.update(&row.to_le_bytes());
    };
    let mut messages = plan.read(&mut input)?;
    for message in &mut messages {
        match message {
            Ok(message) => {
                let content = write(&mut entry, &message)?;
                fingerprint.update(&entry);
                seen.add(entry.get(content..).unwrap_or_default(), message.line);
                count = count.saturating_add(1);
                first.get_or_insert(message);
            }
            Err(Fault::Row(error)) => {
                without_message(&mut fingerprint, error.row);
                bad_count += 1;
                if bad.len() < KEPT {
                    bad.push(error);
                }
            }
            Err(Fault::Blank(row)) => {
                without_message(&mut fingerprint, row);
                blank_count += 1;
            }
            Err(Fault::Input(error)) => return Err(error.into()),
        }
    }
    messages.check_template()?;
    let (records, has_unchecked_keys) = (messages.records(), messages.has_unchecked_keys());
    let lookalike = messages.lookalike();
    // Before the duplicates are looked for, which takes memory too.
    drop(messages);
    Ok(Survey {
        messages: count,
        bad,
        bad_count,
        blank_count,
        records,
        input: hex(&input.context.finish()),
        plan: hex(&fingerprint.finish()),
        first,
        duplicates: seen.duplicates(),
        has_unchecked_keys,
        lookalike,
    })
}

/// Writes a message so that no other is written the same, and returns where its chat and body begin in that.
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

/// A reader that takes the fingerprint of what it reads.
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

fn hex(digest: &Digest) -> String {
    digest.as_ref().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
