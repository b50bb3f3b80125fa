//! Changing the configuration file while its comments and layout stay: what goes in is checked as it would be when
//! read. Getting it on disk is left to `save`, and what a value means to `table`.

use std::fmt;
use std::path::{Path, PathBuf};

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::cut::{cut_key, take_comment};
use super::ending;
use super::entry::recipients;
use super::file::{holds_secret, refuse_irregular, syntax, unknown_hint, utf8};
use super::origin::Place;
use super::resolve::unknown_profile;
use super::save::Target;
use super::table::{self, KEY_SOURCES, Key, Kind};
use super::{Env, Error, Flags, value};

/// A configuration file that is being changed. Other writers wait until this is saved or dropped, so that no update
/// is lost: open it after the last question was asked.
pub struct Editor {
    path: PathBuf,
    target: Target,
    /// The file as it was read.
    before: String,
    /// A file of comments only: `toml_edit` would put them behind what is added.
    preamble: String,
    document: DocumentMut,
}

impl Editor {
    /// Locks and reads a file; one that is missing is empty until [`Editor::save`]. Creates its folder.
    ///
    /// # Errors
    ///
    /// When it can't be read or locked, isn't a regular file or isn't TOML. Unknown keys and bad values pass: they may be what is to be
    /// mended.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let target = Target::lock(path)?;
        let bytes = target.read().map_err(|source| Error::Read { path: path.to_owned(), source })?;
        let bytes = bytes.unwrap_or_default();
        let before = utf8(path, &bytes)?.to_owned();
        let text = ending::plain(&before);
        let document = parse(path, &text)?;
        let mut editor = Self { path: path.to_owned(), target, before, preamble: String::new(), document };
        if editor.document.is_empty() {
            editor.preamble = text;
            editor.document = DocumentMut::new();
        }
        Ok(editor)
    }

    /// Checks that no device, pipe, socket or folder stands where the file is to be written.
    ///
    /// # Errors
    ///
    /// When one does.
    pub fn may_open(path: &Path) -> Result<(), Error> {
        refuse_irregular(path)
    }

    /// The profile that an edit is about: `--profile`, `BLOOIO_PROFILE`, the file's `default_profile`, or `default`.
    /// It may be missing yet.
    ///
    /// # Errors
    ///
    /// When what is given is no name for a profile.
    pub fn profile(&self, env: &Env, flags: &Flags) -> Result<String, Error> {
        let (place, name) = if let Some(name) = &flags.profile {
            (Place::Flag("--profile"), name.as_str())
        } else if let Some(name) = env.get("BLOOIO_PROFILE")? {
            (Place::Env("BLOOIO_PROFILE"), name)
        } else {
            let named = self.document.get("default_profile").and_then(Item::as_str);
            (Place::Argument("default_profile".to_owned()), named.unwrap_or("default"))
        };
        value::name(name).map_err(|invalid| Error::refused(place, name, invalid))
    }

    /// The profiles in the file, in its order.
    #[must_use]
    pub fn profiles(&self) -> Vec<String> {
        let table = self.document.get("profiles").and_then(Item::as_table_like);
        table.map(|table| table.iter().map(|(name, _)| name.to_owned()).collect()).unwrap_or_default()
    }

    /// Sets a key of a profile, which is created if it is missing. Paths are made absolute: they were typed relative
    /// to the working directory, and the file's are relative to its folder. Returns the keys that had to go,
    /// because a profile has one source of the API key only.
    ///
    /// # Errors
    ///
    /// When there is no such key, or the value isn't one of its kind; the file is unchanged then.
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

    /// Takes a key out of a profile, and says whether it was there.
    ///
    /// # Errors
    ///
    /// When it isn't there and there is no such key at all.
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
    /// When there is none.
    pub fn known_profile(&self, name: &str) -> Result<(), Error> {
        if self.profiles().iter().any(|profile| profile == name) {
            return Ok(());
        }
        Err(unknown_profile(argument("profile"), name.to_owned(), &self.profiles()))
    }

    /// Makes a profile the one that counts where none is named.
    ///
    /// # Errors
    ///
    /// When it doesn't exist.
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

    /// Takes away which profile counts where none is named, and says whether there was one.
    ///
    /// # Errors
    ///
    /// When the file is beyond editing.
    pub fn unset_default_profile(&mut self) -> Result<bool, Error> {
        self.remove(&["default_profile"])
    }

    /// Takes a profile away, and `default_profile` with it when that named it. Returns whether it did.
    ///
    /// # Errors
    ///
    /// When there is no such profile.
    pub fn remove_profile(&mut self, name: &str) -> Result<bool, Error> {
        self.known_profile(name)?;
        take_comment(&mut self.document, name);
        self.table(&["profiles"])?.remove(name);
        if self.document.get("default_profile").and_then(Item::as_str) == Some(name) {
            return self.unset_default_profile();
        }
        Ok(false)
    }

    /// Sets what an alias stands for; a comma separates recipients too.
    ///
    /// # Errors
    ///
    /// When the name isn't one, or there is no recipient.
    pub fn set_alias(&mut self, name: &str, given: &[String]) -> Result<(), Error> {
        let key = format!("aliases.{name}");
        value::name(name).map_err(|invalid| Error::refused(argument("alias"), name, invalid))?;
        let each =
            recipients(given).map_err(|invalid| Error::refused(argument(&key), &given.join(","), invalid))?;
        put(self.table(&["aliases"])?, name, Value::Array(Array::from_iter(each)));
        Ok(())
    }

    /// Takes an alias away, and says whether it was there.
    ///
    /// # Errors
    ///
    /// When the file is beyond editing.
    pub fn unset_alias(&mut self, name: &str) -> Result<bool, Error> {
        self.remove(&["aliases", name])
    }

    /// Replaces the file, and lets other writers in. Its owner, group and mode stay; one that is new is readable by its
    /// owner only. A symbolic link stays, and its target is replaced. Returns what the user should know.
    ///
    /// # Errors
    ///
    /// When it can't be written; the old file is intact then.
    pub fn save(self) -> Result<Vec<String>, Error> {
        let text = self.text();
        // Should an odd layout ever defeat the editing, a good file isn't replaced by a broken one.
        parse(&self.path, &ending::plain(&text))?;
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
        ending::like(&self.before, &text)
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

    /// Takes a key and its line out; comments on lines of their own stay.
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

fn toml_value(key: &Key, text: &str) -> Value {
    match key.kind {
        Kind::Bool => value::bool(text).map_or_else(|_| text.into(), Value::from),
        Kind::Retries => value::retries(text).map_or_else(|_| text.into(), |count| i64::from(count).into()),
        Kind::Path if text != "~" && !text.starts_with("~/") => std::path::absolute(text)
            .ok()
            .and_then(|path| path.to_str().map(Value::from))
            .unwrap_or_else(|| text.into()),
        _ => text.into(),
    }
}

/// Sets a value in the place of the old one, whose comment at the end of the line stays.
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
