//! A value in the configuration file: from TOML to the text that the parsers of `value` read. Which settings exist is
//! left to `table`, and walking through the file to `file`.

use toml::Spanned;
use toml::de::DeValue;

use super::content::{ListItem, RawValue};
use super::error::Error;
use super::invalid::Invalid;
use super::origin::{Place, quoted};
use super::row::SettingRow;
use super::value;
use super::value_kind::ValueKind;

/// A value with its place in the text.
pub(super) type TomlValue<'i> = Spanned<DeValue<'i>>;

/// A profile's value, checked for its type and kind. `line` is the line of an offset into the text.
pub(super) fn profile_value(
    place: &Place,
    row: &SettingRow,
    value: &TomlValue<'_>,
    line: impl Fn(usize) -> usize,
) -> Result<RawValue, Error> {
    let (text, shown) = match (row.kind, value.get_ref()) {
        (ValueKind::Bool, DeValue::Boolean(on)) => (on.to_string(), on.to_string()),
        (ValueKind::Retries | ValueKind::MaxRecipients | ValueKind::Duration, DeValue::Integer(number)) => {
            (number.to_string(), number.to_string())
        }
        (ValueKind::Duration, DeValue::Float(number)) => (number.to_string(), number.to_string()),
        (ValueKind::Command, DeValue::Array(_)) => return command(place, value, line).map(RawValue::List),
        (ValueKind::Allow | ValueKind::Words, _) => return list(place, row, value, line).map(RawValue::List),
        (ValueKind::Bool | ValueKind::Retries | ValueKind::MaxRecipients, _) => {
            return Err(mismatch(place, row.kind.expected(), value));
        }
        (_, DeValue::String(text)) => (text.to_string(), quoted(text)),
        _ => return Err(mismatch(place, row.kind.expected(), value)),
    };
    row.kind.check(&text).map_err(|invalid| {
        let shown = invalid.may_show().then_some(shown);
        Error::Value { place: place.clone(), shown, invalid }
    })?;
    Ok(RawValue::Text(text))
}

fn command(
    place: &Place,
    value: &TomlValue<'_>,
    line: impl Fn(usize) -> usize,
) -> Result<Vec<ListItem>, Error> {
    let words = strings(value).ok_or_else(|| mismatch(place, ValueKind::Command.expected(), value))?;
    match words.first() {
        Some(program) if !program.is_empty() => {
            let line = line(value.span().start);
            Ok(words.into_iter().map(|text| ListItem { text, line }).collect())
        }
        _ => Err(Error::Value {
            place: place.clone(),
            shown: None,
            invalid: Invalid::new("must not be empty"),
        }),
    }
}

/// A list of texts, each with its own line. None is empty.
fn list(
    place: &Place,
    row: &SettingRow,
    value: &TomlValue<'_>,
    line: impl Fn(usize) -> usize,
) -> Result<Vec<ListItem>, Error> {
    let array = match value.get_ref() {
        DeValue::String(_) => std::slice::from_ref(value),
        DeValue::Array(array) => array,
        _ => return Err(mismatch(place, row.kind.expected(), value)),
    };
    let mut items = Vec::new();
    for element in array {
        let line = line(element.span().start);
        let place = place.on_line(line);
        let text = element.get_ref().as_str().ok_or_else(|| mismatch(&place, "a string", element))?;
        let alone = value.get_ref().is_str();
        // In a list of words a comma is part of the word: its parts would mean something else.
        let texts = match row.kind {
            ValueKind::Words if !alone => value::text(text).map(|text| vec![text]),
            _ => value::list(text),
        };
        let texts = texts.map_err(|invalid| {
            let shown = alone.then(|| quoted(text));
            Error::Value { place, shown, invalid }
        })?;
        items.extend(texts.into_iter().map(|text| ListItem { text, line }));
    }
    Ok(items)
}

/// A string, in which commas separate recipients, or an array of such strings.
pub(super) fn alias(place: &Place, value: &TomlValue<'_>) -> Result<Vec<String>, Error> {
    let given = match value.get_ref() {
        DeValue::String(text) => Some(vec![text.to_string()]),
        _ => strings(value),
    };
    let given = given.ok_or_else(|| mismatch(place, "a string or an array of strings", value))?;
    recipients(&given).map_err(|invalid| Error::Value { place: place.clone(), shown: None, invalid })
}

/// An alias's recipients, one an element. Reading them is left to `recipients`.
pub(super) fn recipients<S: AsRef<str>>(given: &[S]) -> Result<Vec<String>, Invalid> {
    let each = given.iter().flat_map(|text| text.as_ref().split(','));
    let each: Vec<String> = each.map(|text| text.trim().to_owned()).collect();
    if each.is_empty() || each.iter().any(String::is_empty) {
        return Err(Invalid::new("expected at least one recipient, and no empty ones"));
    }
    Ok(each)
}

fn strings(value: &TomlValue<'_>) -> Option<Vec<String>> {
    let array = value.get_ref().as_array()?;
    array.iter().map(|element| element.get_ref().as_str().map(str::to_owned)).collect()
}

/// The error for a value of the wrong type. It names the type only: the value may be part of a secret.
pub(super) fn mismatch(place: &Place, expected: &str, value: &TomlValue<'_>) -> Error {
    let found = match value.get_ref().type_str() {
        "array" if expected.contains("array") => "an array of other values".to_owned(),
        found @ ("integer" | "array") => format!("an {found}"),
        found => format!("a {found}"),
    };
    let invalid = Invalid::new(format!("expected {expected}, found {found}"));
    Error::Value { place: place.clone(), shown: None, invalid }
}
