//! Reading the configuration file and checking it as a whole: TOML, keys, types and values, each with its line. Which
//! profile is used is left to `profile`, and changing the file to `edit`.

use std::fs;
use std::io;
use std::path::Path;

use toml::de::DeTable;

use super::content::{ConfigFile, DefaultProfile, Profile, ProfileValue};
use super::error::Error;
use super::origin::{Place, quoted};
use super::read::whole;
use super::suggest::{top_level_hint, unknown_hint};
use super::table::{self, KEY_SOURCES};
use super::toml_value::{TomlValue, alias, mismatch, profile_value};
use super::value;
use super::value_kind::ValueKind;
use crate::files::irregular;
use crate::reader;

/// Reads and checks a file; none if it doesn't exist, or if a folder on its path is a file (`HOME=/dev/null`).
pub(super) fn read(path: &Path) -> Result<Option<ConfigFile>, Error> {
    let bytes = match whole(path) {
        Ok(bytes) => bytes,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(source) => return Err(Error::Read { path: path.to_owned(), source }),
    };
    let mut file = parse(path, &bytes)?;
    if has_profile_with_secret(&file) {
        file.warnings.extend(exposed(path));
    }
    Ok(Some(file))
}

/// Fails if there is something else than a regular file at the path, without reading from it.
pub(super) fn refuse_irregular(path: &Path) -> Result<(), Error> {
    match fs::metadata(path).ok().as_ref().and_then(irregular) {
        Some(found) => Err(Error::NotAFile { path: path.to_owned(), found }),
        None => Ok(()),
    }
}

/// Checks the text of a file. `path` is for error messages.
pub(super) fn parse(path: &Path, bytes: &[u8]) -> Result<ConfigFile, Error> {
    let text = utf8(path, bytes)?;
    let table = DeTable::parse(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        syntax(path, text, start, error.message())
    })?;
    FileReader { path, text }.file(table.get_ref())
}

/// The bytes as text: TOML is UTF-8.
pub(super) fn utf8<'b>(path: &Path, bytes: &'b [u8]) -> Result<&'b str, Error> {
    reader::unmarked(bytes).map_err(|encoding| syntax(path, "", 0, &encoding.to_string()))?;
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        syntax(path, &valid, valid.len(), "not valid UTF-8")
    })
}

/// The error for a text that isn't TOML, at an offset into it. Nothing of the text is shown: it may hold keys.
pub(super) fn syntax(path: &Path, text: &str, offset: usize, message: &str) -> Error {
    let before = text.get(..offset).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Error::Syntax {
        path: path.to_owned(),
        line: line_of(text, offset),
        column: before[start..].chars().count() + 1,
        message: message.lines().next().unwrap_or("not TOML").to_owned(),
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|b| *b == b'\n').count() + 1
}

/// Whether a profile in the text holds a secret, even if the rest is invalid.
pub(super) fn holds_secret(text: &str) -> bool {
    let Ok(root) = DeTable::parse(text) else { return false };
    let profiles = root.get_ref().get("profiles").and_then(|profiles| profiles.get_ref().as_table());
    let mut profiles = profiles.into_iter().flat_map(|profiles| profiles.values());
    profiles.any(|profile| profile.get_ref().as_table().is_some_and(has_secret))
}

fn has_secret(profile: &DeTable<'_>) -> bool {
    profile.keys().any(|key| is_secret(key.get_ref()))
}

fn has_profile_with_secret(file: &ConfigFile) -> bool {
    file.profiles.values().any(|profile| profile.keys().any(|key| is_secret(key)))
}

fn is_secret(key: &str) -> bool {
    table::find_row(key).is_some_and(|row| row.kind == ValueKind::Secret)
}

/// Reads a file's tables. It has the text to turn offsets into lines.
struct FileReader<'a> {
    path: &'a Path,
    text: &'a str,
}

impl FileReader<'_> {
    fn file(&self, root: &DeTable<'_>) -> Result<ConfigFile, Error> {
        let mut file = ConfigFile { path: self.path.to_owned(), ..ConfigFile::default() };
        for (key, value) in root {
            let place = self.place(key.span().start, &[key.get_ref()]);
            match key.get_ref().as_ref() {
                "default_profile" => {
                    let text = value.get_ref().as_str().ok_or_else(|| mismatch(&place, "a string", value))?;
                    let name =
                        value::name(text).map_err(|invalid| Error::refused(place.clone(), text, invalid))?;
                    let line = self.line(key.span().start);
                    file.default_profile = Some(DefaultProfile { name, line });
                }
                "profiles" => {
                    for (name, place, value) in self.named(&place, key.get_ref(), value)? {
                        let table = table(&place, value)?;
                        let profile = self.profile(&name, table)?;
                        file.profiles.insert(name, profile);
                    }
                }
                "aliases" => {
                    for (name, place, value) in self.named(&place, key.get_ref(), value)? {
                        file.aliases.insert(name, alias(&place, value)?);
                    }
                }
                other => {
                    return Err(Error::UnknownKey { place, hint: top_level_hint(other) });
                }
            }
        }
        Ok(file)
    }

    /// The entries of a table whose keys are names that the user chose.
    fn named<'v, 'i>(
        &self,
        place: &Place,
        outer: &str,
        value: &'v TomlValue<'i>,
    ) -> Result<Vec<(String, Place, &'v TomlValue<'i>)>, Error> {
        let entries = table(place, value)?.iter().map(|(name, value)| {
            let place = self.place(name.span().start, &[outer, name.get_ref()]);
            match value::name(name.get_ref()) {
                Ok(name) => Ok((name, place, value)),
                // The place shows the name already.
                Err(invalid) => Err(Error::Value { place, shown: None, invalid }),
            }
        });
        entries.collect()
    }

    fn profile(&self, name: &str, table: &DeTable<'_>) -> Result<Profile, Error> {
        let mut profile = Profile::new();
        for (key, value) in table {
            let place = self.place(key.span().start, &["profiles", name, key.get_ref()]);
            let Some(known) = table::find_in_profile(key.get_ref()) else {
                return Err(Error::UnknownKey { place, hint: unknown_hint(key.get_ref()) });
            };
            let value = profile_value(&place, known, value, |offset| self.line(offset))?;
            profile.insert(known.name, ProfileValue { value, line: self.line(key.span().start) });
        }
        self.one_key_source(name, &profile)?;
        Ok(profile)
    }

    fn one_key_source(&self, name: &str, profile: &Profile) -> Result<(), Error> {
        let mut given: Vec<(usize, &str)> =
            KEY_SOURCES.iter().filter_map(|key| profile.get(key).map(|entry| (entry.line, *key))).collect();
        given.sort_unstable();
        match given[..] {
            [first, second, ..] => {
                let named = |(line, key)| (format!("profiles.{name}.{key}"), line);
                Err(Error::KeyConflict {
                    path: self.path.to_owned(),
                    first: named(first),
                    second: named(second),
                })
            }
            _ => Ok(()),
        }
    }

    fn line(&self, offset: usize) -> usize {
        line_of(self.text, offset)
    }

    fn place(&self, offset: usize, keys: &[&str]) -> Place {
        let keys: Vec<String> = keys.iter().map(|key| shown_key(key)).collect();
        Place::File { path: self.path.to_owned(), line: self.line(offset), key: keys.join(".") }
    }
}

fn table<'v, 'i>(place: &Place, value: &'v TomlValue<'i>) -> Result<&'v DeTable<'i>, Error> {
    value.get_ref().as_table().ok_or_else(|| mismatch(place, "a table", value))
}

/// A key as TOML wants it written, so that no control character in it reaches a terminal.
fn shown_key(key: &str) -> String {
    if value::name(key).is_ok() { key.to_owned() } else { quoted(key) }
}

/// A warning if others than the owner may read the file.
#[cfg(unix)]
fn exposed(path: &Path) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).ok()?.permissions().mode() & 0o777;
    let others = mode & 0o077;
    if others == 0 {
        return None;
    }
    let text = path.to_string_lossy();
    let quoted = shlex::try_quote(&text).map_or_else(|_| quoted(&text), std::borrow::Cow::into_owned);
    Some(format!(
        "other users can read {} (mode {mode:04o}), which holds a secret; run: chmod 600 {quoted}",
        path.display()
    ))
}

/// On other systems the access list of the user's folder protects it.
#[cfg(not(unix))]
fn exposed(_path: &Path) -> Option<String> {
    None
}
