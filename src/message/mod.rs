//! The body of one message, and the API's rules that can be checked locally. Pure; reads no file and no
//! option, and leaves to others who gets it.

mod blank;
mod errors;
pub mod key;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

pub use blank::is_blank;
pub use errors::{Error, MAX_METADATA};

/// The fields that a message can consist of.
const CONTENT: [&str; 3] = ["text", "attachments", "parts"];

/// An attachment, from `URL` or `NAME=URL`: a string, or an object with `url` and `name`.
///
/// The URL may contain `=`.
///
/// # Errors
/// [`Error::Attachment`] if the text has no http(s) URL.
pub fn attachment(text: &str) -> Result<Value, Error> {
    if is_address(text) {
        return Ok(text.into());
    }
    match text.split_once('=') {
        Some((name, url)) if is_address(url) && !name.is_empty() => Ok(json!({ "url": url, "name": name })),
        _ => Err(Error::Attachment(text.to_owned())),
    }
}

/// Whether the text looks like an http(s) URL: it has a host and no whitespace.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let (start, rest) = text.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    });
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.starts_with(['/', '?', '#', ':'])
            && !text.contains(|c: char| c.is_whitespace() || c.is_control())
    })
}

/// Reads `MSG_ID` or `MSG_ID:PART`, the message that is replied to: an object with `message_id`, and `part_index` if a part
/// is named. An ID is opaque: only digits after the last colon are a part.
///
/// # Errors
/// [`Error::ReplyTarget`] if there is no ID, [`Error::ReplyPart`] if the part is too large.
pub fn reply_target(target: &str) -> Result<Value, Error> {
    let (id, part) = match target.rsplit_once(':') {
        Some((id, part)) if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) => {
            (id, Some(part))
        }
        _ => (target, None),
    };
    if id.is_empty() {
        return Err(Error::ReplyTarget(target.to_owned()));
    }
    let Some(part) = part else {
        return Ok(json!({ "message_id": id }));
    };
    let index: u32 = part.parse().map_err(|_| Error::ReplyPart(part.to_owned()))?;
    Ok(json!({ "message_id": id, "part_index": index }))
}

/// Checks that the body's `metadata`, if it has any, is an object.
///
/// # Errors
/// [`Error::MetadataType`].
pub fn check_metadata_type(body: &Map<String, Value>) -> Result<(), Error> {
    match body.get("metadata") {
        None | Some(Value::Object(_)) => Ok(()),
        Some(_) => Err(Error::MetadataType),
    }
}

/// Checks that the body's `metadata`, if it has any, is an object of at most [`MAX_METADATA`] bytes.
///
/// # Errors
/// [`Error::MetadataType`] or [`Error::MetadataSize`].
pub fn check_metadata(body: &Map<String, Value>) -> Result<(), Error> {
    check_metadata_type(body)?;
    let size = body.get("metadata").map_or(0, |metadata| metadata.to_string().len());
    if size > MAX_METADATA { Err(Error::MetadataSize(size)) } else { Ok(()) }
}

/// Whether the body has a field that a message can consist of, even if it is empty.
#[must_use]
pub fn names_content(body: &Map<String, Value>) -> bool {
    CONTENT.iter().any(|name| body.contains_key(*name))
}

/// Whether there is anything in the body to send: text, attachments or parts.
#[must_use]
pub fn has_content(body: &Map<String, Value>) -> bool {
    CONTENT.iter().any(|name| has(body, name))
}

/// Checks that there is content, and that the body has no combination of fields that the API reference excludes.
///
/// # Errors
/// [`Error::NoContent`], [`Error::BlankText`], or the combination.
pub fn check(body: &Map<String, Value>) -> Result<(), Error> {
    let has = |name: &str| has(body, name);
    let several = body.get("text").is_some_and(Value::is_array);
    if !has_content(body) {
        return Err(Error::NoContent);
    }
    let blank = |text: &Value| text.as_str().is_some_and(is_blank);
    let texts = body.get("text").and_then(Value::as_array).into_iter().flatten();
    let parts = body.get("parts").and_then(Value::as_array).into_iter().flatten();
    if texts.chain(parts.filter_map(|part| part.get("text"))).any(blank) {
        return Err(Error::BlankText);
    }
    if has("parts") && has("effect") {
        return Err(Error::EffectWithParts);
    }
    if has("parts") && (has("text") || has("attachments")) {
        return Err(Error::PartsWithOthers);
    }
    if has("reply_to") && several {
        return Err(Error::ReplyWithSeveral);
    }
    Ok(())
}

fn has(body: &Map<String, Value>, name: &str) -> bool {
    match body.get(name) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !is_blank(text),
        Some(Value::Array(items)) => !items.is_empty(),
        Some(_) => true,
    }
}
