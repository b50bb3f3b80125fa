//! The body of a send: its rules, and how many messages it makes. Its recipients and what was sent before don't matter
//! here.
//!
//! Unknown fields are stored and otherwise ignored, like in the API.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::event::Shape;
use super::reply::Reply;
use super::rules;

/// The guide's limit for `metadata`: bytes of compact UTF-8 JSON.
const MAX_METADATA: usize = 1024;
/// The export's limit for a link preview's title, in characters.
const MAX_TITLE: usize = 200;
const EFFECTS: [&str; 13] = [
    "slam",
    "loud",
    "gentle",
    "invisible-ink",
    "echo",
    "spotlight",
    "balloons",
    "confetti",
    "love",
    "lasers",
    "fireworks",
    "celebration",
    "none",
];

/// A valid body of a send.
#[derive(Debug)]
pub(super) struct Content {
    /// The whole body, compact.
    pub(super) body: Box<RawValue>,
    pub(super) shape: Shape,
    /// How many messages it makes.
    pub(super) count: usize,
    pub(super) from_number: Option<String>,
    pub(super) reply_to: Option<ReplyTo>,
}

/// The message that a send replies to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ReplyTo {
    Message(String),
    /// Known to the device only.
    Guid,
}

impl Content {
    /// Reads and checks the body of a send.
    pub(super) fn read(bytes: &[u8]) -> Result<Content, Reply> {
        let body = object(bytes)?;
        let (shape, count) = messages(&body)?;
        options(&body)?;
        if body.contains_key("parts") && effect(&body)? {
            return Err(Reply::bad("effect can't be used together with parts"));
        }
        let reply_to = reply_to(&body)?;
        if reply_to.is_some() && shape != Shape::Single {
            let message = "reply_to can't be used where several messages are sent";
            return Err(Reply::bad(message).with("code", "reply_target_not_supported"));
        }
        let from_number = body.get("from_number").and_then(Value::as_str).map(str::to_owned);
        let body = serde_json::value::to_raw_value(&body)
            .map_err(|error| Reply::bad(format!("The request body can't be kept: {error}")))?;
        Ok(Content { body, shape, count, from_number, reply_to })
    }
}

/// Reads a body that must be a JSON object.
pub(super) fn object(bytes: &[u8]) -> Result<Map<String, Value>, Reply> {
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(body)) => Ok(body),
        Ok(_) => Err(Reply::bad("The request body must be a JSON object")),
        Err(error) => Err(Reply::bad(format!("The request body is not valid JSON: {error}"))),
    }
}

/// Checks `text`, `attachments` and `parts`, and says how many messages they make.
fn messages(body: &Map<String, Value>) -> Result<(Shape, usize), Reply> {
    let texts = texts(body.get("text"))?;
    let attachments = attachments(body.get("attachments"))?;
    let Some(parts) = body.get("parts") else {
        return match texts {
            Texts::None if attachments == 0 => {
                Err(Reply::bad("One of text, attachments or parts is required"))
            }
            Texts::Several(count) => Ok((Shape::Texts, count)),
            Texts::None | Texts::One => Ok((Shape::Single, 1)),
        };
    };
    if !matches!(texts, Texts::None) || attachments > 0 {
        return Err(Reply::bad("parts can't be used together with text or attachments"));
    }
    self::parts(parts)
}

enum Texts {
    /// Absent or empty.
    None,
    One,
    /// An array, of one item or more.
    Several(usize),
}

fn texts(text: Option<&Value>) -> Result<Texts, Reply> {
    match text {
        None => Ok(Texts::None),
        Some(Value::String(text)) if text.is_empty() => Ok(Texts::None),
        Some(Value::String(_)) => Ok(Texts::One),
        Some(Value::Array(items)) if !items.is_empty() && items.iter().all(is_filled) => {
            Ok(Texts::Several(items.len()))
        }
        Some(_) => Err(Reply::bad("text must be a string, or a non-empty array of non-empty strings")),
    }
}

fn attachments(attachments: Option<&Value>) -> Result<usize, Reply> {
    let refused =
        || Reply::bad("attachments must be an array of http(s) URLs, or of objects with url and name");
    let Some(attachments) = attachments else {
        return Ok(0);
    };
    let items = attachments.as_array().ok_or_else(refused)?;
    let fits = |item: &Value| match item {
        Value::String(url) => rules::is_url(url),
        Value::Object(item) => {
            item.get("url").is_some_and(is_url) && item.get("name").is_none_or(Value::is_string)
        }
        _ => false,
    };
    if items.iter().all(fits) { Ok(items.len()) } else { Err(refused()) }
}

/// One bubble of several parts, or, as soon as one of them has a link preview, a message for each.
fn parts(parts: &Value) -> Result<(Shape, usize), Reply> {
    let Some(parts) = parts.as_array().filter(|parts| !parts.is_empty()) else {
        return Err(Reply::bad("parts must be a non-empty array of objects"));
    };
    for part in parts {
        self::part(part)?;
    }
    if parts.iter().all(|part| part.get("link_preview").is_none_or(Value::is_null)) {
        return Ok((Shape::Single, 1));
    }
    if parts.iter().all(|part| part.get("text").is_some_and(is_url)) {
        return Ok((Shape::Batch, parts.len()));
    }
    Err(Reply::bad("When a part has link_preview, the text of every part must be a single http(s) URL"))
}

fn part(part: &Value) -> Result<(), Reply> {
    let Some(part) = part.as_object() else {
        return Err(Reply::bad("parts must be a non-empty array of objects"));
    };
    let (text, url) = (part.get("text"), part.get("url"));
    if text.is_some() == url.is_some() {
        return Err(Reply::bad("A part must have either text or url"));
    }
    if !text.is_none_or(is_filled) || !url.is_none_or(is_url) {
        return Err(Reply::bad("A part's text must be a non-empty string, its url an http(s) URL"));
    }
    let mention = |value: &Value| text.is_some() && value.as_str().is_some_and(rules::is_address);
    if !part.get("mention").is_none_or(mention) {
        return Err(Reply::bad(
            "A part's mention must be a phone number or email address, and goes with text only",
        ));
    }
    if !part.get("name").is_none_or(|name| url.is_some() && name.is_string()) {
        return Err(Reply::bad("A part's name must be a string, and goes with url only"));
    }
    link_preview(part)
}

/// Checks the fields that depend on no others.
fn options(body: &Map<String, Value>) -> Result<(), Reply> {
    for name in ["use_typing_indicator", "share_contact"] {
        if !body.get(name).is_none_or(Value::is_boolean) {
            return Err(Reply::bad(format!("{name} must be true or false")));
        }
    }
    if !body.get("from_number").is_none_or(|from| from.as_str().is_some_and(rules::is_e164)) {
        return Err(Reply::bad("from_number must be a phone number in E.164 format"));
    }
    if let Some(metadata) = body.get("metadata") {
        if !metadata.is_object() {
            return Err(Reply::bad("metadata must be an object"));
        }
        let size = metadata.to_string().len();
        if size > MAX_METADATA {
            return Err(Reply::bad(format!("metadata is {size} bytes of JSON, {MAX_METADATA} are allowed")));
        }
    }
    effect(body)?;
    link_preview(body)
}

/// Whether there is an effect: "none" is none.
fn effect(body: &Map<String, Value>) -> Result<bool, Reply> {
    let name = match body.get("effect") {
        None | Some(Value::Null) => return Ok(false),
        Some(Value::String(name)) => name.to_lowercase().replace(' ', "-"),
        Some(_) => String::new(),
    };
    if EFFECTS.contains(&name.as_str()) {
        return Ok(name != "none");
    }
    Err(Reply::bad(format!("effect must be one of {}", EFFECTS.join(", "))))
}

fn link_preview(holder: &Map<String, Value>) -> Result<(), Reply> {
    let preview = match holder.get("link_preview") {
        None | Some(Value::Null) => return Ok(()),
        Some(preview) => preview,
    };
    let title = |title: &Value| title.as_str().is_some_and(|title| title.chars().count() <= MAX_TITLE);
    if preview.is_object()
        && preview.get("image_url").is_none_or(is_url)
        && preview.get("title").is_none_or(title)
    {
        return Ok(());
    }
    Err(Reply::bad(format!(
        "link_preview must be an object: image_url an http(s) URL, title at most {MAX_TITLE} characters"
    )))
}

fn reply_to(body: &Map<String, Value>) -> Result<Option<ReplyTo>, Reply> {
    let target = match body.get("reply_to") {
        None | Some(Value::Null) => return Ok(None),
        Some(target) => target,
    };
    let invalid = |message: &str| Err(Reply::bad(message).with("code", "reply_target_invalid"));
    if !target.get("part_index").is_none_or(Value::is_u64) {
        return invalid("reply_to.part_index must be 0 or more");
    }
    match (target.get("message_id"), target.get("guid")) {
        (Some(id), _) if is_filled(id) => Ok(id.as_str().map(|id| ReplyTo::Message(id.to_owned()))),
        (None, Some(guid)) if is_filled(guid) => Ok(Some(ReplyTo::Guid)),
        _ => invalid("reply_to must be an object with message_id or guid"),
    }
}

fn is_filled(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty())
}

fn is_url(value: &Value) -> bool {
    value.as_str().is_some_and(rules::is_url)
}
