//! What a listener prints: a line for people, an object, or a body.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::commands::support::show;
use crate::output::text::{cut, escape, padded, width};
use crate::output::{Output, Tone, json, time};
use crate::webhook::event::{Event, Handled, Refusal};
use crate::webhook::headers::ORIGINAL_EVENT_ID;
use crate::webhook::payload::Payload;

/// How many columns an event's name takes: as many as the longest of Blooio's, `message.delivered`.
const EVENT: usize = 17;
/// The widest column for who wrote, and on a narrow terminal.
const WIDEST: [usize; 2] = [32, 16];
/// A terminal of fewer columns is narrow.
const NARROW: usize = 100;
/// The fewest columns in which a text is worth showing.
const LEAST_TEXT: usize = 8;
/// Headers that can have a password, which a tunnel or a proxy may add.
const PRIVATE: [&str; 3] = ["authorization", "proxy-authorization", "cookie"];

/// Prints lines; later ones are aligned with earlier ones.
#[derive(Debug)]
pub(super) struct Lines {
    hides_text: bool,
    who: usize,
}

impl Lines {
    /// Lines; `hides_text` leaves out what people wrote.
    pub(super) fn new(hides_text: bool) -> Self {
        Self { hides_text, who: 0 }
    }

    /// The line of an event for people.
    pub(super) fn human(&mut self, event: &Event, handled: &Handled, output: &Output) -> String {
        let columns = output.columns();
        let widest = WIDEST[usize::from(columns.is_some_and(|columns| columns < NARROW))];
        let who = who(&event.payload);
        let who = escape(&who);
        let who = cut(&who, widest);
        self.who = self.who.max(width(&who)).min(widest);
        let start = format!(
            "{}  {}  {}",
            time::clock(event.received_at),
            padded(&escape(&event.payload.event), EVENT),
            padded(&who, self.who)
        );
        let end = outcome(event, handled);
        let text = if self.hides_text { String::new() } else { summary(&event.payload) };
        let text = escape(&text);
        let used = width(&start) + width(&end);
        let line = match columns {
            Some(columns) if columns < used + 2 + LEAST_TEXT => start,
            // What became of each event is in one column, at the end of the line.
            Some(columns) => {
                padded(&format!("{start}  {}", cut(&text, columns - used - 2)), columns - width(&end))
            }
            None if text.is_empty() => start,
            None => format!("{start}  {text}"),
        };
        if end.is_empty() { line.trim_end().to_owned() } else { line + &output.paint(Tone::Good, &end) }
    }

    /// The object of an event.
    pub(super) fn object(&self, event: &Event, handled: &Handled) -> Value {
        let body = (!self.hides_text).then(|| String::from_utf8_lossy(&event.body));
        let mut object = json!({
            "type": "event",
            "id": event.id(),
            "event": event.payload.event,
            "message_id": event.payload.message_id,
            "chat": event.payload.chat,
            "received_at": event.received_at,
            "headers": headers(event),
            "body": body,
            "forwarded": handled.forwarded.map(|(status, took)| json!({"status": status, "ms": took.as_millis()})),
        });
        if let Some(took) = handled.executed {
            object["executed"] = json!({"exit_code": 0, "ms": took.as_millis()});
        }
        if event.is_replay() {
            object["replay"] = true.into();
            object["original_event_id"] = original(event).into();
        }
        object
    }

    /// The one line of an event for a script: its body, or its ID if that is to be left out.
    pub(super) fn quiet(&self, event: &Event, output: &Output) -> Vec<u8> {
        let mut line = if self.hides_text {
            escape(&event.id()).into_owned().into_bytes()
        } else if output.terminals.stdout {
            json::harmless_line(&event.body)
        } else if event.body.contains(&b'\n') || event.body.contains(&b'\r') {
            json::compact(&event.body)
        } else {
            event.body.to_vec()
        };
        line.push(b'\n');
        line
    }
}

/// The line of a refusal for people.
pub(super) fn refused(refusal: &Refusal, output: &Output) -> String {
    let event = output.paint(Tone::Bad, &padded("refused", EVENT));
    format!("{}  {event}  {}", time::clock(refusal.at), escape(&refusal.reason))
}

/// The object of a refusal.
pub(super) fn refused_object(refusal: &Refusal) -> Value {
    let Refusal { status, code, reason, at } = refusal;
    json!({"type": "refused", "status": status, "code": code, "reason": reason, "received_at": at})
}

/// Who an event is from or about.
pub(super) fn who(payload: &Payload) -> String {
    match (&payload.sender, &payload.chat) {
        (Some(sender), Some(chat)) if sender != chat && chat.starts_with("grp_") => {
            format!("{sender} in {chat}")
        }
        (Some(sender), _) if payload.event != "message.reaction" || payload.chat.is_none() => sender.clone(),
        (_, Some(chat)) => chat.clone(),
        (sender, None) => sender.clone().unwrap_or_default(),
    }
}

/// `  → 200 in 12 ms`, and what else is to be said.
fn outcome(event: &Event, handled: &Handled) -> String {
    let mut words = String::new();
    if let Some((status, took)) = handled.forwarded {
        let _ = write!(words, "  → {status} in {}", time::span(took));
    }
    if let Some(took) = handled.executed {
        let _ = write!(words, "  → exit 0 in {}", time::span(took));
    }
    if event.is_replay() {
        words.push_str("  (replay)");
    }
    words
}

/// What an event says, in a few words.
fn summary(payload: &Payload) -> String {
    let fields = match payload.fields.get("data") {
        Some(Value::Object(data)) if !payload.fields.contains_key("event") => data,
        _ => &payload.fields,
    };
    let field = |name: &str| fields.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    if let Some(reaction) = field("reaction") {
        let sign = if field("action") == Some("remove") { '-' } else { '+' };
        let original = field("original_text").map(|text| format!(" to {text:?}")).unwrap_or_default();
        return format!("{sign}{}{original}", reaction.trim_start_matches(['+', '-']));
    }
    if let Some(error) = field("error_message").or(field("error_code")) {
        return error.to_owned();
    }
    if let Some(text) = &payload.text {
        return text.clone();
    }
    if let Some(title) = field("title") {
        return field("vote").map_or_else(|| title.to_owned(), |vote| format!("{title}: {vote}"));
    }
    match fields.get("attachments").and_then(Value::as_array).map_or(0, Vec::len) {
        0 => String::new(),
        count => show::attachments(count),
    }
}

fn headers(event: &Event) -> Map<String, Value> {
    let mut shown = Map::new();
    for name in event.headers.keys() {
        let values =
            event.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        let value = if PRIVATE.contains(&name.as_str()) {
            "(hidden)".to_owned()
        } else {
            values.collect::<Vec<_>>().join(", ")
        };
        shown.insert(name.as_str().to_owned(), value.into());
    }
    shown
}

/// The ID of the event that a replay delivers again.
fn original(event: &Event) -> Option<String> {
    event.headers.get(ORIGINAL_EVENT_ID).map(|id| String::from_utf8_lossy(id.as_bytes()).into_owned())
}
