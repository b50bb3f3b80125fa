//! What was typed for one parameter, as the API takes it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::{moment, picture};
use crate::cli::operation::Operation as Typed;
use crate::client::Upload;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::operations::{Form, Kind, Parameter, Place};
use crate::output::time;
use crate::recipients::Recipient;

/// The tapbacks that iMessage has had from the beginning; any emoji does as well.
const TAPBACKS: [&str; 6] = ["love", "like", "dislike", "laugh", "emphasize", "question"];

/// A value that was read.
#[derive(Debug, PartialEq)]
pub(super) enum Read {
    Text(String),
    Number(i64),
    File(Upload),
}

impl Read {
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
/// [`Failure::Usage`] with the name of the option or the place; those of the recipients.
pub(super) fn read(
    parameter: &Parameter,
    text: &str,
    typed: &Typed,
    session: &Session,
) -> failure::Result<Read> {
    let name = shown(parameter);
    let value = match parameter.kind {
        Kind::Chat => session.recipient(text)?.chat_id(),
        Kind::Person => person(text, &name, session)?,
        Kind::Phone => phone(text, &name, session)?,
        Kind::Group => group(text, &name, session)?,
        Kind::Id | Kind::Text => filled(text, &name)?,
        Kind::Url => url(text, &name)?,
        Kind::Reaction => reaction(text, typed.has("remove"))?,
        Kind::Word(_) | Kind::Nothing => text.to_owned(),
        Kind::Number(..) => match (parameter.place, text.parse()) {
            (Place::Body(_), Ok(number)) => return Ok(Read::Number(number)),
            _ => text.to_owned(),
        },
        Kind::Coded(words) => {
            let index = words.iter().position(|word| *word == text).unwrap_or_default();
            let number = i64::try_from(index).map_err(|error| Failure::local(error.to_string()))?;
            return Ok(Read::Number(number));
        }
        Kind::Ago => return moment::ago(text, time::now(), &name).map(Read::Number),
        Kind::Until => return moment::until(text, time::now(), &name).map(Read::Number),
        Kind::Picture => return picture::upload(text, parameter.place).map(Read::File),
        Kind::Photo => STANDARD.encode(picture::photo(text)?),
    };
    Ok(Read::Text(value))
}

/// What a parameter is called where it is typed.
fn shown(parameter: &Parameter) -> String {
    match parameter.form {
        Form::Position | Form::Positions(..) | Form::AnyPositions => parameter.value_name().to_owned(),
        Form::Option | Form::Needed | Form::Switch(_) => format!("--{}", parameter.name),
    }
}

/// A number, or an alias for one.
fn phone(text: &str, name: &str, session: &Session) -> failure::Result<String> {
    if !text.trim_start().starts_with('@') {
        return Ok(session.phone(text)?.to_string());
    }
    match session.recipient(text)? {
        Recipient::Phone(phone) => Ok(phone.to_string()),
        _ => Err(Failure::usage(format!("{name}: {text:?} is not one phone number"), "like +15551234567")),
    }
}

fn person(text: &str, name: &str, session: &Session) -> failure::Result<String> {
    let what = match session.recipient(text)? {
        one @ (Recipient::Phone(_) | Recipient::Email(_)) => return Ok(one.chat_id()),
        Recipient::Group(_) => "a group",
        Recipient::Several(_) => "more than one person",
    };
    Err(Failure::usage(format!("{name}: {text:?} is {what}"), "like +15551234567 or user@example.com"))
}

/// Everybody whom a text names: one person, or those of a list or an alias.
///
/// # Errors
/// As [`read`].
pub(super) fn people(text: &str, parameter: &Parameter, session: &Session) -> failure::Result<Vec<Read>> {
    match session.recipient(text)? {
        Recipient::Several(all) => Ok(all.iter().map(|one| Read::Text(one.to_string())).collect()),
        _ => Ok(vec![Read::Text(person(text, &shown(parameter), session)?)]),
    }
}

fn group(text: &str, name: &str, session: &Session) -> failure::Result<String> {
    match session.recipient(text)? {
        Recipient::Group(group) => Ok(group.to_string()),
        _ => Err(Failure::usage(
            format!("{name}: {text:?} is not a group"),
            "like grp_abc123; those there are: blooio groups list",
        )),
    }
}

fn filled(text: &str, name: &str) -> failure::Result<String> {
    if text.is_empty() {
        return Err(Failure::usage(format!("{name} is empty"), "was a variable in the command empty?"));
    }
    Ok(text.to_owned())
}

/// Blooio calls HTTPS addresses only.
fn url(text: &str, name: &str) -> failure::Result<String> {
    match url::Url::parse(text) {
        Ok(url) if url.scheme() == "https" && url.host().is_some() => Ok(text.to_owned()),
        _ => Err(Failure::usage(
            format!("{name}: {text:?} is not an https:// address"),
            "Blooio calls it from the internet, over HTTPS: https://example.com/hook",
        )),
    }
}

/// The reaction with the sign that the API wants: `+` adds, `-` removes.
fn reaction(text: &str, remove: bool) -> failure::Result<String> {
    let hint = "love, like, dislike, laugh, emphasize, question, or an emoji";
    let (sign, plain) = match text.split_at_checked(1) {
        Some((sign @ ("+" | "-"), plain)) => (Some(sign), plain),
        _ => (None, text),
    };
    if sign == Some("+") && remove {
        return Err(Failure::usage(
            format!("REACTION: {text:?} adds, and --remove takes back"),
            "leave out one of them",
        ));
    }
    let is_emoji = !plain.is_empty()
        && !plain.chars().any(|c| c.is_ascii() && !c.is_ascii_digit() && c != '#' && c != '*')
        && !plain.is_ascii();
    let lower = plain.to_lowercase();
    let plain = if TAPBACKS.contains(&lower.as_str()) {
        lower
    } else if is_emoji {
        plain.to_owned()
    } else {
        return Err(Failure::usage(format!("REACTION: {text:?} is neither a tapback nor an emoji"), hint));
    };
    let sign = if remove { "-" } else { sign.unwrap_or("+") };
    Ok(format!("{sign}{plain}"))
}

#[cfg(test)]
mod tests {
    use super::reaction;

    #[test]
    fn reactions_have_a_sign() {
        for (text, remove, sent) in [
            ("love", false, "+love"),
            ("Love", true, "-love"),
            ("+like", false, "+like"),
            ("-like", false, "-like"),
            ("-like", true, "-like"),
            ("👍🏽", false, "+👍🏽"),
            ("-😂", false, "-😂"),
            ("1️⃣", false, "+1️⃣"),
        ] {
            assert_eq!(reaction(text, remove).unwrap(), sent, "{text}");
        }
        for (text, remove) in
            [("", false), ("+", false), ("heart", false), ("7", false), ("+love", true), ("a👍", false)]
        {
            assert!(reaction(text, remove).is_err(), "{text}");
        }
    }
}
