//! Loading the settings: from the file, the environment and the flags, row by row.

use std::path::Path;

use super::content::ConfigFile;
use super::env::Env;
use super::error::Error;
use super::file;
use super::flags::Flags;
use super::layers::Layers;
use super::locate::{Location, locate};
use super::origin::{Origin, Place};
use super::profile;
use super::settings::Settings;
use super::table::ROWS;
use super::value;
use crate::output::{Color, Mode};

impl Settings {
    /// Reads the configuration file, if there is one, and loads every setting. The API key isn't fetched.
    ///
    /// # Errors
    ///
    /// If the file can't be read or anything in it is wrong, if a value that is used is wrong, and if a file or profile
    /// that was named doesn't exist (unless [`Flags::may_create`]).
    pub fn load(env: &Env, flags: &Flags) -> Result<Self, Error> {
        let location = locate(env, flags);
        let file = match &location {
            Some(location) => read(location, flags)?,
            None => None,
        };
        Self::from_layers(env, flags, location, file)
    }

    /// [`Settings::load`] as if the file were empty, for commands that must work with a broken one.
    ///
    /// # Errors
    ///
    /// If a flag or a variable that is used is wrong.
    pub fn without_file(env: &Env, flags: &Flags) -> Result<Self, Error> {
        let flags = Flags { may_create: true, ..flags.clone() };
        Self::from_layers(env, &flags, locate(env, &flags), None)
    }

    /// How to print if the settings can't be loaded: as the flags, the environment and the file say, as far as they are
    /// right.
    #[must_use]
    pub fn fallback_mode(env: &Env, flags: &Flags) -> Mode {
        // A pipe was read before, and has nothing more to give.
        let file = locate(env, flags)
            .filter(|location| file::refuse_irregular(&location.path).is_ok())
            .and_then(|location| file::read(&location.path).ok().flatten());
        Self::what_is_right(env, flags, &file.unwrap_or_default()).output.value
    }

    /// When to use color for help, which is printed without reading the file. `flag` is the value of `--color`.
    #[must_use]
    pub fn help_color(env: &Env, flag: Option<&str>) -> Color {
        let color = flag.filter(|text| value::color(text).is_ok()).map(str::to_owned);
        let flags = Flags { color, ..Flags::default() };
        Self::what_is_right(env, &flags, &ConfigFile::default()).color.value
    }

    fn from_layers(
        env: &Env,
        flags: &Flags,
        location: Option<Location>,
        file: Option<ConfigFile>,
    ) -> Result<Self, Error> {
        let exists = file.is_some();
        let file = file.unwrap_or_default();
        let profile = profile::in_use(env, flags, &file)?;
        let mut settings = Self {
            path: location.map(|location| location.path),
            exists,
            ssl_cert_file: env.path("SSL_CERT_FILE"),
            ssl_cert_dir: env.path("SSL_CERT_DIR"),
            no_input: flags.no_input,
            default_profile: file.default_profile.as_ref().map(|default| default.name.clone()),
            profiles: file.profiles.keys().cloned().collect(),
            profile,
            ..Self::default()
        };
        let entries = file.profiles.get_key_value(&settings.profile.value);
        let profile = entries.map(|(name, entries)| (name.as_str(), entries));
        let layers = Layers { flags, env, file: &file, profile };
        for row in ROWS {
            (row.load)(row, &layers, &mut settings)?;
        }
        settings.aliases = file.aliases;
        settings.warnings = file.warnings;
        Ok(settings)
    }

    /// The settings whose values are right; the others are as if nothing gave them.
    fn what_is_right(env: &Env, flags: &Flags, file: &ConfigFile) -> Self {
        let mut settings = Self::default();
        let entries = profile::in_use(env, flags, file)
            .ok()
            .and_then(|profile| file.profiles.get_key_value(&profile.value));
        let profile = entries.map(|(name, entries)| (name.as_str(), entries));
        let layers = Layers { flags, env, file, profile };
        for row in ROWS {
            let _ = (row.load)(row, &layers, &mut settings);
        }
        settings
    }
}

fn read(location: &Location, flags: &Flags) -> Result<Option<ConfigFile>, Error> {
    if flags.may_create {
        file::refuse_irregular(&location.path)?;
    }
    let file = file::read(&location.path)?;
    if file.is_none() && location.is_explicit() && !flags.may_create {
        return Err(missing(&location.origin, &location.path));
    }
    Ok(file)
}

fn missing(origin: &Origin, path: &Path) -> Error {
    let place = match origin {
        Origin::Env(variable) => Place::Env(variable),
        _ => Place::Flag("--config"),
    };
    Error::Missing { place, path: path.to_owned() }
}
