//! One value as a person reads it.

use serde_json::Value;

use crate::commands::support::show;
use crate::operations::{Column, Show};
use crate::output::Tone;
use crate::output::table::Cell;
use crate::output::text::escape;
use crate::output::time;

/// Where a value is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// In a table, where there is little room.
    Table,
    /// In a row of its own.
    Fact,
}

/// A value, safe for a terminal; none where there is nothing to show.
pub(super) fn cell(column: &Column, value: Option<&Value>, style: Style) -> Option<Cell> {
    let value = match (column.show, value) {
        // What can be missing says so.
        (Show::Response, None) => return Some(toned("none", Tone::Bad)),
        (_, value) => value?,
    };
    let cell = match column.show {
        Show::Text | Show::Id => plain(value).into(),
        Show::Words => plain(value).to_lowercase().replace('_', " ").into(),
        Show::Content => content(value).into(),
        Show::Until if value.as_i64() == Some(-1) => "never ends".to_owned().into(),
        Show::Time | Show::Until => moment(value, style).into(),
        Show::Span => match value.as_u64() {
            Some(milliseconds) => time::span(std::time::Duration::from_millis(milliseconds)).into(),
            None => plain(value).into(),
        },
        Show::Yes => yes(value, "yes", "no"),
        Show::Either(good, bad) => yes(value, good, bad),
        Show::Coded(words) => {
            let index = value.as_u64().and_then(|index| usize::try_from(index).ok());
            index
                .and_then(|index| words.get(index))
                .map_or_else(|| plain(value), |word| (*word).to_owned())
                .into()
        }
        Show::Protocol => show::protocol(&plain(value)).into(),
        Show::Status => {
            let word = plain(value);
            Cell { tone: Some(show::tone(&word)), text: word }
        }
        Show::Author => author(value).into(),
        Show::Webhook => webhook(value)?,
        Show::List => list(value).into(),
        Show::Reactions => reactions(value).into(),
        Show::Votes => votes(value).into(),
        Show::Secret => format!("{} (shown this once: keep it)", plain(value)).into(),
        Show::Response => match value.as_u64() {
            Some(200..300) => toned(&plain(value), Tone::Good),
            _ => toned(&plain(value), Tone::Bad),
        },
    };
    let text = escape(&cell.text).into_owned();
    (!text.is_empty()).then_some(Cell { text, ..cell })
}

fn toned(text: &str, tone: Tone) -> Cell {
    Cell { text: text.to_owned(), tone: Some(tone) }
}

/// A value's own text, not yet safe for a terminal.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

fn yes(value: &Value, good: &str, bad: &str) -> Cell {
    match value {
        Value::Bool(false) => toned(bad, Tone::Waiting),
        // A photo is there, whatever it is.
        Value::Bool(true) | Value::String(_) => toned(good, Tone::Good),
        other => plain(other).into(),
    }
}

/// A text, or how many attachments stand in its place.
fn content(value: &Value) -> String {
    match value {
        Value::Array(items) if items.len() == 1 => "1 attachment".to_owned(),
        Value::Array(items) => format!("{} attachments", items.len()),
        other => plain(other),
    }
}

/// Milliseconds since the epoch, or RFC 3339.
fn moment(value: &Value, style: Style) -> String {
    // The API's schema has a time that may have a fraction.
    let whole = |value: &Value| value.to_string().split_once('.')?.0.parse().ok();
    let read = value.as_i64().or_else(|| value.as_str().and_then(time::parse)).or_else(|| whole(value));
    let Some(at) = read else { return plain(value) };
    let shown = match style {
        Style::Table => time::local_short(at),
        Style::Fact => time::local(at),
    };
    format!("{shown} ({})", time::relative(at, time::now()))
}

/// Who wrote: of a whole message, or of a direction alone.
fn author(value: &Value) -> String {
    let direction = value.get("direction").unwrap_or(value);
    match direction.as_str() {
        Some("outbound") => "you".to_owned(),
        Some("inbound") => {
            let names = ["sender", "external_id", "chat_id"];
            let name = names.iter().find_map(|name| value.get(name)?.as_str());
            name.unwrap_or("them").to_owned()
        }
        _ => String::new(),
    }
}

fn webhook(value: &Value) -> Option<Cell> {
    let paused = value.get("deprecated_at").is_some_and(|since| !since.is_null());
    Some(match value.get("is_active")?.as_bool()? {
        true => toned("active", Tone::Good),
        false if paused => toned("paused", Tone::Waiting),
        false => toned("ended", Tone::Bad),
    })
}

/// The items by what they are known by.
fn list(value: &Value) -> String {
    let Value::Array(items) = value else { return plain(value) };
    let name = |item: &Value| {
        let names = ["name", "tag", "identifier", "phone_number", "url"];
        names
            .iter()
            .find_map(|name| item.get(name)?.as_str().map(str::to_owned))
            .unwrap_or_else(|| plain(item))
    };
    items.iter().map(name).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
}

fn reactions(value: &Value) -> String {
    let Value::Array(items) = value else { return plain(value) };
    let shown = items.iter().filter(|item| item.get("is_added") != Some(&Value::Bool(false))).map(|item| {
        let by = item.get("sender").and_then(Value::as_str).unwrap_or("you");
        format!("{} ({by})", item.get("reaction").map(plain).unwrap_or_default())
    });
    shown.collect::<Vec<_>>().join(", ")
}

fn votes(value: &Value) -> String {
    let Value::Array(items) = value else { return plain(value) };
    let shown = items.iter().map(|item| match (item.get("text"), item.get("votes")) {
        (Some(text), Some(votes)) => format!("{} ({})", plain(text), plain(votes)),
        _ => plain(item),
    });
    shown.collect::<Vec<_>>().join(", ")
}
