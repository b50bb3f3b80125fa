//! The settings as a list of names and texts, for `config list` and `config get`. Laying them out is left to `output`.

use super::error::Error;
use super::origin::{Origin, Place};
use super::row::ShownValue;
use super::settings::Settings;
use super::suggest::unknown_hint;
use super::table::ROWS;

/// A setting as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedSetting {
    /// Its name.
    pub name: &'static str,
    /// The value in use.
    pub value: ShownValue,
    /// The layer it came from.
    pub origin: Origin,
}

impl Settings {
    /// Every setting, in the order of [`ROWS`]. Of the three that say where the API key is, only the one in use has a
    /// value. Nothing is fetched.
    #[must_use]
    pub fn list(&self) -> Vec<ListedSetting> {
        let listed = ROWS.iter().map(|row| {
            let (value, origin) = row.shown(self);
            ListedSetting { name: row.name, value, origin }
        });
        listed.collect()
    }

    /// The error for a setting that doesn't exist, with the nearest one that does.
    #[must_use]
    pub fn unknown_setting(name: &str) -> Error {
        Error::UnknownKey { place: Place::Argument(name.to_owned()), hint: unknown_hint(name) }
    }
}
