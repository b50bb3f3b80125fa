//! Prints what changed, the near misses, and the summary. Texts are other people's, and must not control the terminal.

use serde_json::{Value, json};

use super::batch::NearMiss;
use crate::commands::support::print::printed;
use crate::commands::support::resume::quote_shown;
use crate::commands::support::session::Session;
use crate::failure;
use crate::optouts::{Effect, SentKeyword};
use crate::output::json::harmless_line;
use crate::output::text::{cut, escape};
use crate::output::{Mode, time};

/// How many columns of a message are shown.
const MOST: usize = 100;

/// How many columns of an ID are shown.
const MOST_OF_ID: usize = 60;

/// What a run found, counted.
#[derive(Debug, Default)]
pub(super) struct Summary {
    pub(super) chats: u64,
    pub(super) messages: u64,
    pub(super) opted_out: u64,
    pub(super) opted_in: u64,
    pub(super) near_misses: u64,
}

/// Prints the keywords that changed the list.
///
/// # Errors
/// Standard output can't be written.
pub(super) fn changes(applied: &[SentKeyword], session: &mut Session) -> failure::Result<()> {
    for sent in applied {
        match session.output.mode {
            Mode::Human => {
                let what = if sent.effect == Effect::OptOut { "opted out" } else { "opted in " };
                let line = format!("{what}  {}  {}", sent.recipient, sent.word);
                printed(session.output.line(&escape(&line)))?;
            }
            Mode::Quiet => printed(session.output.line(&escape(&sent.recipient)))?,
            Mode::Json => json_line(
                &json!({
                    "type": if sent.effect == Effect::OptOut { "opted_out" } else { "opted_in" },
                    "recipient": sent.recipient,
                    "word": sent.word,
                    "chat": sent.chat,
                    "message_id": sent.message_id,
                    "time_sent": sent.at,
                }),
                session,
            )?,
        }
    }
    Ok(())
}

/// Prints near misses: in every mode on stderr for a person to read, and with `--json` as results too.
///
/// # Errors
/// Standard output can't be written.
pub(super) fn near_misses(found: &[NearMiss], session: &mut Session) -> failure::Result<()> {
    for miss in found {
        let line = in_words(miss, session);
        session.output.note(&line);
        if session.output.mode == Mode::Json {
            let fields = json!({
                "type": "near_miss",
                "recipient": miss.recipient,
                "chat": miss.chat,
                "message_id": miss.message_id,
                "time_sent": miss.time,
                "text": miss.text,
            });
            json_line(&fields, session)?;
        }
    }
    Ok(())
}

/// Prints the summary, with `--json`.
///
/// # Errors
/// Standard output can't be written.
pub(super) fn summary(summary: &Summary, session: &mut Session) -> failure::Result<()> {
    if session.output.mode != Mode::Json {
        return Ok(());
    }
    let fields = json!({"summary": {
        "chats": summary.chats,
        "messages": summary.messages,
        "opted_out": summary.opted_out,
        "opted_in": summary.opted_in,
        "near_misses": summary.near_misses,
    }});
    json_line(&fields, session)
}

fn json_line(fields: &Value, session: &mut Session) -> failure::Result<()> {
    let mut line = harmless_line(fields.to_string().as_bytes());
    line.push(b'\n');
    printed(session.output.result(&line))
}

fn in_words(miss: &NearMiss, session: &Session) -> String {
    let shown = |text: &str, most| cut(&escape(text), most).into_owned();
    let label = session.output.paint_note(crate::output::Tone::Waiting, "near miss:");
    let who = match &miss.recipient {
        Some(recipient) => shown(recipient, MOST_OF_ID),
        None if miss.is_group => "someone unknown".to_owned(),
        None => shown(&miss.chat, MOST_OF_ID),
    };
    let place = if miss.is_group { format!(" in {}", shown(&miss.chat, MOST_OF_ID)) } else { String::new() };
    let details = miss.time.map(time::local).into_iter();
    let details: Vec<String> =
        details.chain(miss.message_id.as_deref().map(|id| shown(id, MOST_OF_ID))).collect();
    let details = if details.is_empty() { String::new() } else { format!(" ({})", details.join(", ")) };
    let next = match &miss.recipient {
        Some(recipient) => {
            format!("to opt them out: {}", session.other(&format!("optouts add {}", word(recipient))))
        }
        None => format!("to see the chat: {}", session.other(&format!("messages list {}", word(&miss.chat)))),
    };
    format!("{label} {who} wrote \"{}\"{place}{details}; {}", shown(&miss.text, MOST), escape(&next))
}

/// A word of a command to paste, which is an argument and no option.
fn word(text: &str) -> String {
    let quoted = quote_shown(text);
    if text.starts_with('-') { format!("-- {quoted}") } else { quoted }
}
