//! The content of a configuration file after it was read and checked. Reading it is left to `file`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::origin::Place;

/// A configuration file's content. It has no `Debug`: it holds keys.
#[derive(Default)]
pub(super) struct ConfigFile {
    pub(super) path: PathBuf,
    pub(super) default_profile: Option<DefaultProfile>,
    pub(super) profiles: BTreeMap<String, Profile>,
    pub(super) aliases: BTreeMap<String, Vec<String>>,
    pub(super) warnings: Vec<String>,
}

/// The name that `default_profile` holds, and its line.
pub(super) struct DefaultProfile {
    pub(super) name: String,
    pub(super) line: usize,
}

/// A profile's values by setting.
pub(super) type Profile = BTreeMap<&'static str, ProfileValue>;

/// A value that was checked, and its line.
pub(super) struct ProfileValue {
    pub(super) value: RawValue,
    pub(super) line: usize,
}

/// A value before it is parsed: a text, which numbers and switches become too, or a list of strings.
pub(super) enum RawValue {
    Text(String),
    List(Vec<ListItem>),
}

/// A string in a list, and its line.
pub(super) struct ListItem {
    pub(super) text: String,
    pub(super) line: usize,
}

impl ConfigFile {
    /// Where a profile's value is.
    pub(super) fn place(&self, profile: &str, key: &str, line: usize) -> Place {
        Place::File { path: self.path.clone(), line, key: format!("profiles.{profile}.{key}") }
    }

    /// Where `default_profile` is.
    pub(super) fn default_place(&self, line: usize) -> Place {
        Place::File { path: self.path.clone(), line, key: "default_profile".to_owned() }
    }
}
