//! A value in the configuration file: from TOML to the text that the parsers of `value` read, or why not.
//! Which values there are is left to `table`, and walking the file to `file`.

use toml::Spanned;
use toml::de::DeValue;

use super::Error;
use super::origin::{Place, quoted};
use super::table::{Key, Kind};
use super::value::Invalid;

/// A value with its place in the text.
pub(super) type Value<'i> = Spanned<DeValue<'i>>;

/// A value that passed its kind's check, and its line.
pub(super) struct Entry {
    pub(super) value: Raw,
    pub(super) line: usize,
}

/// A value as the parsers of [`value`] read it, numbers and switches too, or an array of strings.
pub(super) enum Raw {
    Text(String),
    List(Vec<String>),
}

/// A profile's value, of the right type and kind.
pub(super) fn profile_entry(place: &Place, key: &Key, value: &Value<'_>) -> Result<Raw, Error> {
    let (text, shown) = match (key.kind, value.get_ref()) {
        (Kind::Bool, DeValue::Boolean(on)) => (on.to_string(), on.to_string()),
        (Kind::Retries | Kind::Duration, DeValue::Integer(number)) => {
            (number.to_string(), number.to_string())
        }
        (Kind::Duration, DeValue::Float(number)) => (number.to_string(), number.to_string()),
        (Kind::Command, DeValue::Array(_)) => return command(place, value).map(Raw::List),
        (Kind::Bool | Kind::Retries, _) => return Err(mismatch(place, key.kind.expected(), value)),
        (_, DeValue::String(text)) => (text.to_string(), quoted(text)),
        _ => return Err(mismatch(place, key.kind.expected(), value)),
    };
    key.kind.check(&text).map_err(|invalid| {
        let shown = invalid.may_show().then_some(shown);
        Error::Value { place: place.clone(), shown, invalid }
    })?;
    Ok(Raw::Text(text))
}

fn command(place: &Place, value: &Value<'_>) -> Result<Vec<String>, Error> {
    let words = strings(value).ok_or_else(|| mismatch(place, Kind::Command.expected(), value))?;
    match words.first() {
        Some(program) if !program.is_empty() => Ok(words),
        _ => Err(Error::Value {
            place: place.clone(),
            shown: None,
            invalid: Invalid::new("must not be empty"),
        }),
    }
}

/// A string, in which commas separate recipients, or an array of such strings.
pub(super) fn alias(place: &Place, value: &Value<'_>) -> Result<Vec<String>, Error> {
    let given = match value.get_ref() {
        DeValue::String(text) => Some(vec![text.to_string()]),
        _ => strings(value),
    };
    let given = given.ok_or_else(|| mismatch(place, "a string or an array of strings", value))?;
    recipients(&given).map_err(|invalid| Error::Value { place: place.clone(), shown: None, invalid })
}

/// An alias's recipients, one an element; who they are is left to `recipients`.
pub(super) fn recipients<S: AsRef<str>>(given: &[S]) -> Result<Vec<String>, Invalid> {
    let each = given.iter().flat_map(|text| text.as_ref().split(','));
    let each: Vec<String> = each.map(|text| text.trim().to_owned()).collect();
    if each.is_empty() || each.iter().any(String::is_empty) {
        return Err(Invalid::new("expected at least one recipient, and none of them empty"));
    }
    Ok(each)
}

fn strings(value: &Value<'_>) -> Option<Vec<String>> {
    let array = value.get_ref().as_array()?;
    array.iter().map(|element| element.get_ref().as_str().map(str::to_owned)).collect()
}

/// A value of the wrong type is named by its type only: it may be half of a secret.
pub(super) fn mismatch(place: &Place, expected: &str, value: &Value<'_>) -> Error {
    let found = match value.get_ref().type_str() {
        "array" if expected.contains("array") => "an array of something else".to_owned(),
        found @ ("integer" | "array") => format!("an {found}"),
        found => format!("a {found}"),
    };
    let invalid = Invalid::new(format!("expected {expected}, found {found}"));
    Error::Value { place: place.clone(), shown: None, invalid }
}
