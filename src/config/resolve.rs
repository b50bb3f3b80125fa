//! The one place that decides which layer wins: flag over environment over profile over default.

use std::path::PathBuf;

use super::allow::{Allow, AllowEntry, AllowLayer};
use super::content::{ListItem, RawValue};
use super::error::Error;
use super::invalid::Invalid;
use super::layers::Layers;
use super::locate::expand;
use super::origin::{Origin, Place, Setting};
use super::row::SettingRow;
use super::value;

/// A value as a layer has it.
pub(super) enum Given<'a> {
    Text(&'a str),
    List(&'a [ListItem]),
}

/// The value in the strongest layer that has one, and that layer; none if no layer has a value.
/// Weaker layers aren't looked at, so a flag helps against a broken variable.
pub(super) fn strongest<'a>(
    row: &SettingRow,
    layers: &Layers<'a>,
) -> Result<Option<(Given<'a>, Origin)>, Error> {
    if let Some((flag, text)) = row.typed(layers.flags) {
        return Ok(Some((Given::Text(text), Origin::Flag(flag))));
    }
    if let Some((variable, text)) = row.variable(layers.env)? {
        return Ok(Some((Given::Text(text), Origin::Env(variable))));
    }
    Ok(in_profile(row, layers))
}

/// The text that the profile has for a setting, whatever stronger layers say.
pub(super) fn text_in_profile<'a>(row: &SettingRow, layers: &Layers<'a>) -> Option<&'a str> {
    match in_profile(row, layers)? {
        (Given::Text(text), _) => Some(text),
        (Given::List(_), _) => None,
    }
}

fn in_profile<'a>(row: &SettingRow, layers: &Layers<'a>) -> Option<(Given<'a>, Origin)> {
    let (profile, entries) = layers.profile?;
    let given = match &entries.get(row.name)?.value {
        RawValue::Text(text) => Given::Text(text),
        RawValue::List(list) => Given::List(list),
    };
    Some((given, Origin::Profile { profile: profile.to_owned(), key: row.name }))
}

/// The value of a setting, read by `parse`; none if no layer has one.
pub(super) fn find<T>(
    row: &SettingRow,
    layers: &Layers<'_>,
    parse: impl FnOnce(&str) -> Result<T, Invalid>,
) -> Result<Option<Setting<T>>, Error> {
    let Some((Given::Text(text), origin)) = strongest(row, layers)? else { return Ok(None) };
    match parse(text) {
        Ok(value) => Ok(Some(Setting { value, origin })),
        Err(invalid) => Err(Error::refused(layers.place(&origin), text, invalid)),
    }
}

/// [`find`], with `default` if no layer has a value.
pub(super) fn pick<T>(
    row: &SettingRow,
    layers: &Layers<'_>,
    parse: impl FnOnce(&str) -> Result<T, Invalid>,
    default: T,
) -> Result<Setting<T>, Error> {
    Ok(find(row, layers, parse)?.unwrap_or(Setting { value: default, origin: Origin::Default }))
}

/// [`pick`] for a setting that needs no value.
pub(super) fn pick_optional<T>(
    row: &SettingRow,
    layers: &Layers<'_>,
    parse: impl FnOnce(&str) -> Result<T, Invalid>,
) -> Result<Setting<Option<T>>, Error> {
    pick(row, layers, |text| parse(text).map(Some), None)
}

/// A path: one from the file is relative to the file's folder, any other to the working directory.
pub(super) fn path(layers: &Layers<'_>, Setting { value, origin }: Setting<String>) -> Setting<PathBuf> {
    let value = match origin {
        Origin::Profile { .. } => expand(&value, &layers.file.path, layers.env),
        _ => PathBuf::from(value),
    };
    Setting { value, origin }
}

/// [`path`] for a setting that needs no value.
pub(super) fn pick_path(row: &SettingRow, layers: &Layers<'_>) -> Result<Setting<Option<PathBuf>>, Error> {
    let found = find(row, layers, value::text)?.map(|text| path(layers, text).map(Some));
    Ok(found.unwrap_or_default())
}

/// [`pick`] for a list of texts; empty if no layer has one.
pub(super) fn pick_list(row: &SettingRow, layers: &Layers<'_>) -> Result<Setting<Vec<String>>, Error> {
    let Some((given, origin)) = strongest(row, layers)? else { return Ok(Setting::default()) };
    let entries = entries(&given, &layers.place(&origin))?;
    Ok(Setting { value: entries.into_iter().map(|entry| entry.text).collect(), origin })
}

/// The allow list. No layer wins: the environment narrows what the profile allows, so both are kept.
pub(super) fn both(row: &SettingRow, layers: &Layers<'_>) -> Result<Allow, Error> {
    let layer = |found: Option<(Given<'_>, Origin)>| {
        let layer = found.map(|(given, origin)| {
            let place = layers.place(&origin);
            Ok(AllowLayer { entries: entries(&given, &place)?, origin, place })
        });
        layer.transpose()
    };
    let variable = row.variable(layers.env)?;
    let variable = variable.map(|(variable, text)| (Given::Text(text), Origin::Env(variable)));
    Ok(Allow { profile: layer(in_profile(row, layers))?, environment: layer(variable)? })
}

/// The entries of a list, each with its place; `place` is that of the list.
fn entries(given: &Given<'_>, place: &Place) -> Result<Vec<AllowEntry>, Error> {
    match given {
        Given::List(list) => Ok(list
            .iter()
            .map(|item| AllowEntry { text: item.text.clone(), place: place.on_line(item.line) })
            .collect()),
        Given::Text(text) => {
            let list = value::list(text).map_err(|invalid| Error::refused(place.clone(), text, invalid))?;
            Ok(list.into_iter().map(|text| AllowEntry { text, place: place.clone() }).collect())
        }
    }
}
