//! Reads the value of one parameter into the form that the API takes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::image;
use crate::cli::operation::Operation as Typed;
use crate::client::Upload;
use crate::commands::support::session::Session;
use crate::commands::support::{reaction, timestamp};
use crate::failure::{self, Failure};
use crate::operations::{ParamKind, Parameter, Place, Syntax};
use crate::output::time;
use crate::recipients::Recipient;
use crate::webhook::delivery::is_loopback;

/// The value of a parameter.
#[derive(Debug, PartialEq)]
pub(super) enum ParamValue {
    Text(String),
    Number(i64),
    File(Upload),
}

impl ParamValue {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::File(upload) => upload.path.clone(),
        }
    }

    pub(super) fn json(self) -> Value {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(number) => number.into(),
            Self::File(upload) => upload.path.into(),
        }
    }
}

/// Reads one value.
///
/// # Errors
/// [`Failure::Usage`] with the name of the argument or option; those of the recipients.
pub(super) fn read(
    parameter: &Parameter,
    text: &str,
    typed: &Typed,
    session: &Session,
) -> failure::Result<ParamValue> {
    let name = shown(parameter);
    let value = match parameter.kind {
        ParamKind::Chat => session.recipient(text)?.chat_id(),
        ParamKind::Person => person(text, &name, session)?,
        ParamKind::Phone => phone(text, &name, session)?,
        ParamKind::Group => group(text, &name, session)?,
        ParamKind::Id | ParamKind::Text => filled(text, &name)?,
        ParamKind::Url => url(text, &name)?,
        ParamKind::Reaction => reaction::signed(text, typed.has("remove"))?,
        ParamKind::OneOf(_) | ParamKind::Nothing => text.to_owned(),
        ParamKind::Number(..) => match (parameter.place, text.parse()) {
            (Place::Body(_), Ok(number)) => return Ok(ParamValue::Number(number)),
            _ => text.to_owned(),
        },
        ParamKind::IndexOf(words) => {
            let index = words.iter().position(|word| *word == text).unwrap_or_default();
            let number = i64::try_from(index).map_err(|error| Failure::local(error.to_string()))?;
            return Ok(ParamValue::Number(number));
        }
        ParamKind::Ago => return timestamp::ago(text, time::now(), &name).map(ParamValue::Number),
        ParamKind::Until => return timestamp::until(text, time::now(), &name).map(ParamValue::Number),
        ParamKind::ImageFile => return image::upload(text, parameter.place).map(ParamValue::File),
        ParamKind::ImageBase64 => STANDARD.encode(image::photo_bytes(text)?),
    };
    Ok(ParamValue::Text(value))
}

/// The name of a parameter, as it is typed.
fn shown(parameter: &Parameter) -> String {
    match parameter.syntax {
        Syntax::Positional | Syntax::Positionals(..) | Syntax::AnyPositionals => {
            parameter.value_name().to_owned()
        }
        Syntax::Option | Syntax::Required | Syntax::Switch(_) => format!("--{}", parameter.name),
    }
}

/// Reads a phone number, or an alias for one.
fn phone(text: &str, name: &str, session: &Session) -> failure::Result<String> {
    if !text.trim_start().starts_with('@') {
        return Ok(session.phone(text)?.to_string());
    }
    match session.recipient(text)? {
        Recipient::Phone(phone) => Ok(phone.to_string()),
        _ => Err(Failure::usage(
            format!("{name}: {text:?} is not one phone number"),
            "give one number, such as +15551234567",
        )),
    }
}

fn person(text: &str, name: &str, session: &Session) -> failure::Result<String> {
    let what = match session.recipient(text)? {
        one @ (Recipient::Phone(_) | Recipient::Email(_)) => return Ok(one.chat_id()),
        Recipient::Group(_) => "a group",
        Recipient::Several(_) => "more than one person",
    };
    Err(Failure::usage(
        format!("{name}: {text:?} is {what}"),
        "give one person, such as +15551234567 or user@example.com",
    ))
}

/// Reads one person, or everyone in a list or an alias.
///
/// # Errors
/// As [`read`].
pub(super) fn people(
    text: &str,
    parameter: &Parameter,
    session: &Session,
) -> failure::Result<Vec<ParamValue>> {
    match session.recipient(text)? {
        Recipient::Several(all) => Ok(all.iter().map(|one| ParamValue::Text(one.to_string())).collect()),
        _ => Ok(vec![ParamValue::Text(person(text, &shown(parameter), session)?)]),
    }
}

fn group(text: &str, name: &str, session: &Session) -> failure::Result<String> {
    match session.recipient(text)? {
        Recipient::Group(group) => Ok(group.to_string()),
        _ => Err(Failure::usage(
            format!("{name}: {text:?} is not a group"),
            "give a group ID such as grp_abc123; list them: blooio groups list",
        )),
    }
}

fn filled(text: &str, name: &str) -> failure::Result<String> {
    if text.is_empty() {
        return Err(Failure::usage(
            format!("{name} is empty"),
            "check whether a variable in the command is empty",
        ));
    }
    Ok(text.to_owned())
}

/// Reads a URL. Blooio calls HTTPS URLs only, the sandbox also this machine over HTTP.
fn url(text: &str, name: &str) -> failure::Result<String> {
    match url::Url::parse(text) {
        Ok(url) if url.scheme() == "https" && url.host().is_some() => Ok(text.to_owned()),
        Ok(url) if url.scheme() == "http" && is_loopback(&url) => Ok(text.to_owned()),
        _ => Err(Failure::usage(
            format!("{name}: {text:?} is not an https:// URL"),
            "give a public HTTPS URL, such as https://example.com/hook; the sandbox also takes http://localhost",
        )),
    }
}
