//! Whom a request reaches, from its method, path and body: whatever command built it, `api` included.
//!
//! A server may read a request in more than one way: by the first or the last of two fields with the same name, in any
//! case, with an encoded slash as a slash. Where that could hide a recipient, all readings count, or the request is unreadable.

use std::fmt;

use percent_encoding::percent_decode_str;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;

use crate::client::{Call, Method};
use crate::operations::{self, Reaches};
use crate::recipients::{Aliases, Book, Recipient};

/// Headers with which some servers carry out another method.
const OVERRIDES: [&str; 3] = ["x-http-method-override", "x-http-method", "x-method-override"];

/// Whom a request reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Nobody: it only reads, or changes nothing that a person notices.
    Nobody,
    /// These people and groups, no lists.
    People(Vec<Recipient>),
    /// It may reach a person, but not even this program can tell whom; the reason, as a clause.
    Unreadable(String),
}

impl Reach {
    /// The people and groups, as far as they can be read.
    #[must_use]
    pub fn people(&self) -> &[Recipient] {
        match self {
            Self::People(people) => people,
            Self::Nobody | Self::Unreadable(_) => &[],
        }
    }
}

/// Whether a request changes nothing, whatever its path.
#[must_use]
pub fn only_reads(call: &Call) -> bool {
    call.method == Method::Get && !is_overridden(call)
}

fn is_overridden(call: &Call) -> bool {
    call.further_headers.iter().any(|(name, _)| OVERRIDES.contains(&&*name.to_lowercase()))
}

/// Whom `call` reaches.
#[must_use]
pub fn reach(call: &Call) -> Reach {
    if only_reads(call) {
        return Reach::Nobody;
    }
    if is_overridden(call) {
        return Reach::Unreadable("a header changes its method".to_owned());
    }
    let Some(segments) = segments(&call.path) else {
        return Reach::Unreadable("its path is ambiguous".to_owned());
    };
    let people = match segments.as_slice() {
        // Also requests below a chat that no reference documents.
        [chats, chat, ..] if chats.eq_ignore_ascii_case("chats") => people([chat.as_str()]),
        parts => match operations::find(call.method, parts).map(|operation| operation.reaches) {
            Some(Reaches::Nobody) => return Reach::Nobody,
            Some(Reaches::Person(field)) => in_body(call, field, true),
            Some(Reaches::People(field)) => in_body(call, field, false),
            None => Err("no documented request has its path".to_owned()),
        },
    };
    match people {
        Ok(people) if people.is_empty() => Reach::Nobody,
        Ok(people) => Reach::People(people),
        Err(why) => Reach::Unreadable(why),
    }
}

/// The people and groups that a chat ID names.
///
/// # Errors
/// The reason why it names nobody that can be checked.
pub fn people<'t>(chats: impl IntoIterator<Item = &'t str>) -> Result<Vec<Recipient>, String> {
    // A request has the form that the API takes: no alias, no number without its country code.
    let (country, aliases) = (None, &Aliases::new());
    let mut found = Vec::new();
    for chat in chats {
        found.extend(Book { country, aliases }.recipient(chat).map_err(|error| error.to_string())?.members());
    }
    Ok(found)
}

/// The segments of a path, decoded once and split at encoded slashes too. None if a server could read them in another way.
fn segments(path: &str) -> Option<Vec<String>> {
    let mut segments = Vec::new();
    for part in path.split(['?', '#']).next()?.split('/') {
        let decoded = percent_decode_str(part).decode_utf8().ok()?;
        segments.extend(decoded.split(['/', '\\']).filter(|part| !part.is_empty()).map(str::to_owned));
    }
    let is_plain = |part: &String| {
        let trimmed = part.trim();
        !matches!(trimmed, "." | "..")
            && trimmed == part
            && !part.contains(char::is_control)
            && !is_encoded(part)
    };
    segments.iter().all(is_plain).then_some(segments)
}

/// Whether text that was decoded has an escape again.
fn is_encoded(text: &str) -> bool {
    percent_decode_str(text).count() != text.len()
}

/// The people that a field of the body names: a text, or a list of texts.
fn in_body(call: &Call, field: &str, is_needed: bool) -> Result<Vec<Recipient>, String> {
    let unreadable = || format!("{field:?} can't be read from its body");
    if call.upload.is_some() {
        return Err(unreadable());
    }
    let body = call.body.as_deref().unwrap_or("{}");
    let fields = fields(body).ok_or_else(unreadable)?;
    let mut found = Vec::new();
    let mut is_there = false;
    for (_, value) in fields.iter().filter(|(name, _)| name.eq_ignore_ascii_case(field)) {
        is_there = true;
        match value {
            Value::String(text) => found.extend(people([text.as_str()])?),
            Value::Array(items) => {
                let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
                found.extend(people(texts.ok_or_else(unreadable)?)?);
            }
            Value::Null if !is_needed => {}
            _ => return Err(unreadable()),
        }
    }
    if is_needed && !is_there { Err(unreadable()) } else { Ok(found) }
}

/// The fields of a JSON object, every one of those with the same name.
fn fields(text: &str) -> Option<Vec<(String, Value)>> {
    struct Fields;

    impl<'de> Visitor<'de> for Fields {
        type Value = Vec<(String, Value)>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a JSON object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut fields = Vec::new();
            while let Some(field) = map.next_entry()? {
                fields.push(field);
            }
            Ok(fields)
        }
    }

    serde_json::Deserializer::from_str(text).deserialize_map(Fields).ok()
}
