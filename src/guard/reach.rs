//! Whom a request reaches, from its method, path and body: whatever command built it, `api` included.
//!
//! A server may read a request in more than one way: by the first or the last of two fields with the same name, in any
//! case, with an encoded slash as a slash. Where that could hide a recipient, all readings count, or the request is unreadable.

use std::fmt;

use percent_encoding::percent_decode_str;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;

use crate::client::{Call, Method};
use crate::operations::{self, Operation, Reaches};
use crate::recipients::{Aliases, Book, Recipient};

/// Headers with which some servers carry out another method, or take another path.
const OVERRIDES: [&str; 5] =
    ["x-http-method-override", "x-http-method", "x-method-override", "x-original-url", "x-rewrite-url"];

/// The fields of a message that the reference documents: none of them says who gets it.
const FIELDS_OF_A_MESSAGE: [&str; 10] = [
    "text",
    "attachments",
    "metadata",
    "use_typing_indicator",
    "from_number",
    "share_contact",
    "parts",
    "link_preview",
    "effect",
    "reply_to",
];

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
    let name = |name: &str| name.to_lowercase().replace('_', "-");
    call.further_headers.iter().any(|(header, _)| OVERRIDES.contains(&&*name(header)))
}

/// Whom `call` reaches.
#[must_use]
pub fn reach(call: &Call) -> Reach {
    if only_reads(call) {
        return Reach::Nobody;
    }
    if is_overridden(call) {
        return Reach::Unreadable("a header changes its method or its path".to_owned());
    }
    let Some(segments) = segments(&call.path) else {
        return Reach::Unreadable("its path is ambiguous".to_owned());
    };
    let operation = operations::find(call.method, &segments);
    let named = match (segments.as_slice(), operation.map(|operation| operation.reaches)) {
        // Also requests below a chat that no reference documents.
        ([chats, chat, ..], _) if chats.eq_ignore_ascii_case("chats") => people([chat.as_str()]),
        (_, Some(Reaches::Nobody)) => Ok(Vec::new()),
        (_, Some(Reaches::Person(field))) => in_body(call, field, true),
        (_, Some(Reaches::People(field))) => in_body(call, field, false),
        (_, None) => Err("no documented request has its path".to_owned()),
    };
    match named {
        Ok(mut people) => {
            people.extend(elsewhere(call, &segments, operation));
            if people.is_empty() { Reach::Nobody } else { Reach::People(people) }
        }
        Err(why) => Reach::Unreadable(why),
    }
}

/// The people and groups that are named where no reference has them: in further segments of a chat's path, in the query, and
/// in fields of the body that the operation doesn't have. A server that knows more than the reference may reach them.
fn elsewhere(call: &Call, segments: &[String], operation: Option<&Operation>) -> Vec<Recipient> {
    let mut texts: Vec<String> = Vec::new();
    if let [chats, _, further @ ..] = segments
        && chats.eq_ignore_ascii_case("chats")
    {
        texts.extend(further.iter().cloned());
    }
    texts.extend(call.query.iter().map(|(_, value)| value.clone()));
    let query = call.path.split_once('?').map_or("", |(_, query)| query);
    texts.extend(url::form_urlencoded::parse(query.as_bytes()).map(|(_, value)| value.into_owned()));
    let is_documented = |name: &str| match operation {
        Some(operation) if operation.has_own_command => {
            FIELDS_OF_A_MESSAGE.iter().any(|field| field.eq_ignore_ascii_case(name))
        }
        Some(operation) => operation.has_body_field(name),
        None => false,
    };
    match fields(call.body.as_deref().unwrap_or("{}")) {
        Some(fields) => {
            fields
                .iter()
                .filter(|(name, _)| !is_documented(name))
                .for_each(|(_, value)| add_texts(value, &mut texts));
        }
        None => add_texts(
            &serde_json::from_str(call.body.as_deref().unwrap_or_default()).unwrap_or_default(),
            &mut texts,
        ),
    }
    let is_like_a_recipient = |text: &&String| {
        let text = text.trim_start();
        text.starts_with(['+', '＋']) || text.contains('@') || text.starts_with("grp_")
    };
    texts
        .iter()
        .filter(is_like_a_recipient)
        .filter_map(|text| people([text.as_str()]).ok())
        .flatten()
        .collect()
}

/// Adds every text in a JSON value.
fn add_texts(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| add_texts(item, texts)),
        Value::Object(fields) => fields.values().for_each(|field| add_texts(field, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The people and groups that a chat ID names.
///
/// # Errors
/// The reason why it names nobody that can be checked.
pub fn people<'t>(chats: impl IntoIterator<Item = &'t str>) -> Result<Vec<Recipient>, String> {
    // A request has the form that the API takes: no alias, no number without its country code.
    let (country, aliases) = (None, &Aliases::new());
    let unreadable = |chat: &str| {
        format!("{chat:?} is not a phone number with + and the country code, an email address or a group ID")
    };
    let mut found = Vec::new();
    for chat in chats {
        found.extend(Book { country, aliases }.recipient(chat).map_err(|_| unreadable(chat))?.members());
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
