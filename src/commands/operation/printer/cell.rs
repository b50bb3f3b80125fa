//! Formats one value for a person.

use serde_json::Value;

use crate::commands::support::show;
use crate::operations::{Column, Format};
use crate::output::Tone;
use crate::output::table::Cell;
use crate::output::text::escape;
use crate::output::time;

/// Where a value is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// In a table, where room is scarce.
    Table,
    /// In a row of its own.
    Fact,
}

/// Formats a value, safe for a terminal; none if there is nothing to show.
pub(super) fn cell(column: &Column, value: Option<&Value>, style: Style) -> Option<Cell> {
    let value = match (column.format, value) {
        // A missing response is worth a cell.
        (Format::Response, None) => return Some(toned("none", Tone::Bad)),
        (_, value) => value?,
    };
    let cell = match column.format {
        Format::Text | Format::Id => plain(value).into(),
        Format::Lowercase => plain(value).to_lowercase().replace('_', " ").into(),
        Format::Content => content(value).into(),
        Format::Until if value.as_i64() == Some(-1) => "never ends".to_owned().into(),
        Format::Time | Format::Until => timestamp(value, style).into(),
        Format::Duration => match value.as_u64() {
            Some(milliseconds) => time::span(std::time::Duration::from_millis(milliseconds)).into(),
            None => plain(value).into(),
        },
        Format::YesNo => yes(value, "yes", "no"),
        Format::Either(good, bad) => yes(value, good, bad),
        Format::IndexOf(words) => {
            let index = value.as_u64().and_then(|index| usize::try_from(index).ok());
            index
                .and_then(|index| words.get(index))
                .map_or_else(|| plain(value), |word| (*word).to_owned())
                .into()
        }
        Format::Protocol => show::protocol(&plain(value)).into(),
        Format::Status => {
            let word = plain(value);
            Cell { tone: Some(show::tone(&word)), text: word }
        }
        Format::Author => author(value).into(),
        Format::Webhook => webhook(value)?,
        Format::List => list(value).into(),
        Format::Reactions => reactions(value).into(),
        Format::Votes => votes(value).into(),
        Format::Secret => format!("{} (shown only once: keep it)", plain(value)).into(),
        Format::Response => match value.as_u64() {
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

/// The text of a value, not yet safe for a terminal.
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
        // A photo is a URL.
        Value::Bool(true) | Value::String(_) => toned(good, Tone::Good),
        other => plain(other).into(),
    }
}

/// The text, or the number of attachments.
fn content(value: &Value) -> String {
    match value {
        Value::Array(items) => show::attachments(items.len()),
        other => plain(other),
    }
}

/// Formats milliseconds since the epoch, or RFC 3339.
fn timestamp(value: &Value, style: Style) -> String {
    // One time in the API's schema may have a fraction.
    let whole = |value: &Value| value.to_string().split_once('.')?.0.parse().ok();
    let read = value.as_i64().or_else(|| value.as_str().and_then(time::parse)).or_else(|| whole(value));
    let Some(at) = read else { return plain(value) };
    let shown = match style {
        Style::Table => time::local_short(at),
        Style::Fact => time::local(at),
    };
    format!("{shown} ({})", time::relative(at, time::now()))
}

/// The author, from a whole message or from a direction alone.
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

/// The names of the items.
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
