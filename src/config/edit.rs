//! Changing the configuration file and keeping its comments and layout. New values are checked as they are when the file
//! is read. Writing the file is left to `save`, and the meaning of a value to `table`.

use std::fmt;
use std::path::{Path, PathBuf};

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::allow::is_nobody;
use super::content::ConfigFile;
use super::env::Env;
use super::error::Error;
use super::file::{holds_secret, refuse_irregular, syntax, utf8};
use super::flags::Flags;
use super::layers::Layers;
use super::line_endings;
use super::origin::Place;
use super::profile;
use super::removal::{cut_key, take_comment};
use super::row::SettingRow;
use super::save::LockedFile;
use super::suggest::{unknown_hint, unknown_profile};
use super::table::{self, KEY_SOURCES};
use super::toml_value::recipients;
use super::value;
use super::value_kind::ValueKind;

/// A configuration file that is being changed. Other writers wait until it is saved or dropped, so that no update is
/// lost. Open it after the last prompt was answered.
pub struct Editor {
    path: PathBuf,
    target: LockedFile,
    /// The file as it was read.
    before: String,
    /// The text of a file of comments only. `toml_edit` would put them after the values that are added.
    preamble: String,
    document: DocumentMut,
}

impl Editor {
    /// Locks and reads a file. A missing one is empty until [`Editor::save`]. Creates its folder.
    ///
    /// # Errors
    ///
    /// If it can't be read or locked, isn't a regular file or isn't TOML. Unknown keys and bad values are accepted, so
    /// that they can be repaired.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let target = LockedFile::lock(path)?;
        let bytes = target.read().map_err(|source| Error::Read { path: path.to_owned(), source })?;
        let bytes = bytes.unwrap_or_default();
        let before = utf8(path, &bytes)?.to_owned();
        let text = line_endings::plain(&before);
        let document = parse(path, &text)?;
        let mut editor = Self { path: path.to_owned(), target, before, preamble: String::new(), document };
        if editor.document.is_empty() {
            editor.preamble = text;
            editor.document = DocumentMut::new();
        }
        Ok(editor)
    }

    /// Checks that the path is no device, pipe, socket or folder.
    ///
    /// # Errors
    ///
    /// If it is one.
    pub fn may_open(path: &Path) -> Result<(), Error> {
        refuse_irregular(path)
    }

    /// The profile to edit: `--profile`, `BLOOIO_PROFILE`, the file's `default_profile`, or `default`. It may not exist
    /// yet.
    ///
    /// # Errors
    ///
    /// If the given name can't be a profile's.
    pub fn profile(&self, env: &Env, flags: &Flags) -> Result<String, Error> {
        let layers = Layers { flags, env, file: &ConfigFile::default(), profile: None };
        let in_file = self.document.get("default_profile").and_then(Item::as_str);
        let name = profile::named(&layers, in_file)?.value;
        // The document isn't checked, so that it can be repaired.
        value::name(&name).map_err(|invalid| Error::refused(argument("default_profile"), &name, invalid))
    }

    /// The profiles in the file, in its order.
    #[must_use]
    pub fn profiles(&self) -> Vec<String> {
        let table = self.document.get("profiles").and_then(Item::as_table_like);
        table.map(|table| table.iter().map(|(name, _)| name.to_owned()).collect()).unwrap_or_default()
    }

    /// Sets a key of a profile, and creates the profile if it is missing. Paths are made absolute: they were typed
    /// relative to the working directory, and the file's are relative to its folder. Returns the keys that were removed
    /// because a profile has only one source of the API key.
    ///
    /// # Errors
    ///
    /// If there is no such key, or the value isn't of its kind. The file is unchanged then.
    pub fn set(&mut self, profile: &str, key: &str, text: &str) -> Result<Vec<&'static str>, Error> {
        let profile =
            value::name(profile).map_err(|invalid| Error::refused(argument("profile"), profile, invalid))?;
        let known = table::find_in_profile(key)
            .ok_or_else(|| Error::UnknownKey { place: argument(key), hint: unknown_hint(key) })?;
        known.kind.check(text).map_err(|invalid| Error::refused(argument(key), text, invalid))?;
        let value = toml_value(known, text.trim());
        let table = self.table(&["profiles", &profile])?;
        let mut gone = Vec::new();
        if KEY_SOURCES.contains(&key) {
            for other in KEY_SOURCES.into_iter().filter(|other| *other != key && table.contains_key(other)) {
                gone.push(other);
            }
        }
        put(table, key, value);
        for other in &gone {
            self.remove(&["profiles", &profile, other])?;
        }
        Ok(gone)
    }

    /// Removes a key from a profile. Returns whether it was there.
    ///
    /// # Errors
    ///
    /// If it isn't there and no such key exists.
    pub fn unset(&mut self, profile: &str, key: &str) -> Result<bool, Error> {
        let was_there = self.remove(&["profiles", profile, key])?;
        if !was_there && table::find_in_profile(key).is_none() {
            return Err(Error::UnknownKey { place: argument(key), hint: unknown_hint(key) });
        }
        Ok(was_there)
    }

    /// Checks that there is a profile of this name.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn known_profile(&self, name: &str) -> Result<(), Error> {
        if self.profiles().iter().any(|profile| profile == name) {
            return Ok(());
        }
        Err(unknown_profile(argument("profile"), name.to_owned(), &self.profiles()))
    }

    /// Makes a profile the default.
    ///
    /// # Errors
    ///
    /// If it doesn't exist.
    pub fn set_default_profile(&mut self, name: &str) -> Result<(), Error> {
        self.known_profile(name)?;
        put(self.document.as_table_mut(), "default_profile", name.into());
        let glued = format!("default_profile = {name:?}\n[");
        if self.document.to_string().contains(&glued)
            && let Some(value) = self.document["default_profile"].as_value_mut()
        {
            // A blank line between this and the first table.
            value.decor_mut().set_suffix("\n");
        }
        Ok(())
    }

    /// Removes the choice of a default profile. Returns whether there was one.
    ///
    /// # Errors
    ///
    /// If the file's layout can't be edited.
    pub fn unset_default_profile(&mut self) -> Result<bool, Error> {
        self.remove(&["default_profile"])
    }

    /// Removes a profile, and `default_profile` too if it named this one. Returns whether it did.
    ///
    /// # Errors
    ///
    /// If there is no such profile.
    pub fn remove_profile(&mut self, name: &str) -> Result<bool, Error> {
        self.known_profile(name)?;
        take_comment(&mut self.document, name);
        self.table(&["profiles"])?.remove(name);
        if self.document.get("default_profile").and_then(Item::as_str) == Some(name) {
            return self.unset_default_profile();
        }
        Ok(false)
    }

    /// Sets the recipients of an alias. A comma separates recipients too.
    ///
    /// # Errors
    ///
    /// If the name can't be an alias's, or there is no recipient.
    pub fn set_alias(&mut self, name: &str, given: &[String]) -> Result<(), Error> {
        let key = format!("aliases.{name}");
        value::name(name).map_err(|invalid| Error::refused(argument("alias"), name, invalid))?;
        let each =
            recipients(given).map_err(|invalid| Error::refused(argument(&key), &given.join(","), invalid))?;
        put(self.table(&["aliases"])?, name, Value::Array(Array::from_iter(each)));
        Ok(())
    }

    /// Removes an alias. Returns whether it was there.
    ///
    /// # Errors
    ///
    /// If the file's layout can't be edited.
    pub fn unset_alias(&mut self, name: &str) -> Result<bool, Error> {
        self.remove(&["aliases", name])
    }

    /// Replaces the file, and lets other writers continue. Its owner, group and mode stay. A new file is readable by its
    /// owner only. If the path is a symbolic link, its target is replaced. Returns warnings for the user.
    ///
    /// # Errors
    ///
    /// If it can't be written. The old file is intact then.
    pub fn save(self) -> Result<Vec<String>, Error> {
        let text = self.text();
        // If an unusual layout ever breaks the editing, a good file isn't replaced by a broken one.
        parse(&self.path, &line_endings::plain(&text))?;
        let first_secret = holds_secret(&text) && !holds_secret(&self.before);
        self.target.write(&text, first_secret)
    }

    /// The text that [`Editor::save`] writes.
    pub(super) fn text(&self) -> String {
        let text = self.document.to_string();
        let (preamble, text) = (self.preamble.trim_end(), text.trim_start_matches('\n'));
        let text = match (preamble, text) {
            ("", text) => text.to_owned(),
            (preamble, "") => format!("{preamble}\n"),
            (preamble, text) => format!("{preamble}\n\n{text}"),
        };
        line_endings::like(&self.before, &text)
    }

    /// The table at a path, created where it is missing.
    fn table(&mut self, path: &[&str]) -> Result<&mut dyn TableLike, Error> {
        let mut table: &mut dyn TableLike = self.document.as_table_mut();
        let mut inline = false;
        for (depth, name) in path.iter().enumerate() {
            if !table.contains_key(name) {
                // `[profiles]` needs no header of its own; an inline table can't hold anything but inline ones.
                let mut made = Table::new();
                made.set_implicit(depth + 1 < path.len());
                let made = if inline { Item::Value(InlineTable::new().into()) } else { Item::Table(made) };
                table.insert(name, made);
            }
            let not_a_table = || Error::NotATable { path: self.path.clone(), key: path[..=depth].join(".") };
            let item = table.get_mut(name).ok_or_else(not_a_table)?;
            inline = item.is_inline_table();
            table = item.as_table_like_mut().ok_or_else(not_a_table)?;
        }
        Ok(table)
    }

    /// Removes a key and its line. Comments on lines of their own stay.
    fn remove(&mut self, path: &[&str]) -> Result<bool, Error> {
        let Some((key, parents)) = path.split_last() else {
            return Ok(false);
        };
        let mut parent: Option<&dyn TableLike> = Some(self.document.as_table());
        for name in parents {
            parent = parent.and_then(|table| table.get(name)).and_then(Item::as_table_like);
        }
        if !parent.is_some_and(|table| table.contains_key(key)) {
            return Ok(false);
        }
        if let Some(text) = cut_key(&self.document.to_string(), path) {
            self.document = parse(&self.path, &text)?;
        } else {
            self.table(parents)?.remove(key);
        }
        Ok(true)
    }
}

/// Its path only: the document holds keys.
impl fmt::Debug for Editor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Editor").field("path", &self.path).finish_non_exhaustive()
    }
}

fn parse(path: &Path, text: &str) -> Result<DocumentMut, Error> {
    text.parse().map_err(|error: toml_edit::TomlError| {
        syntax(path, text, error.span().map_or(0, |span| span.start), error.message())
    })
}

fn argument(key: &str) -> Place {
    Place::Argument(key.to_owned())
}

fn toml_value(row: &SettingRow, text: &str) -> Value {
    match row.kind {
        ValueKind::Bool => value::bool(text).map_or_else(|_| text.into(), Value::from),
        ValueKind::Retries => {
            value::retries(text).map_or_else(|_| text.into(), |count| i64::from(count).into())
        }
        ValueKind::MaxRecipients => {
            value::max_recipients(text).map_or_else(|_| text.into(), |count| i64::from(count).into())
        }
        ValueKind::Allow if is_nobody(text) => Array::new().into(),
        ValueKind::Allow | ValueKind::Words => {
            value::list(text).map_or_else(|_| text.into(), |list| Array::from_iter(list).into())
        }
        ValueKind::Path if text != "~" && !text.starts_with("~/") => std::path::absolute(text)
            .ok()
            .and_then(|path| path.to_str().map(Value::from))
            .unwrap_or_else(|| text.into()),
        _ => text.into(),
    }
}

/// Replaces a value. A comment at the end of its line stays.
fn put(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key) {
        Some(item) => {
            if let Some(old) = item.as_value() {
                *value.decor_mut() = old.decor().clone();
            }
            *item = Item::Value(value);
        }
        None => drop(table.insert(key, Item::Value(value))),
    }
}
