//! Flag over environment over profile over default: the one place where that is decided. What the layers hold
//! is left to `Flags`, `Env` and `file`.

use std::path::PathBuf;

use super::entry::Raw;
use super::file::{File, Profile};
use super::locate::expand;
use super::origin::{Origin, Place, Setting};
use super::table::{self, Key, Kind};
use super::value::Invalid;
use super::{Color, Env, Error, Flags};

/// What a run has been told, layer by layer.
pub(super) struct Layers<'a> {
    pub(super) flags: &'a Flags,
    pub(super) env: &'a Env,
    pub(super) file: &'a File,
    /// The profile that counts, if it exists.
    pub(super) profile: Option<(&'a str, &'a Profile)>,
}

impl Layers<'_> {
    /// The strongest layer that says something about a setting, read by `parse`; weaker layers aren't looked at,
    /// so that a flag helps against a broken variable. None when nobody says anything.
    pub(super) fn find<T>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, Invalid>,
    ) -> Result<Option<Setting<T>>, Error> {
        let key = table::find(name).unwrap_or_else(|| unreachable!("{name} is in the table"));
        if let Some((flag, text)) = self.flags.typed(name) {
            let value = parse(text).map_err(|invalid| Error::refused(Place::Flag(flag), text, invalid))?;
            return Ok(Some(Setting { value, origin: Origin::Flag(flag) }));
        }
        if let Some((variable, text)) = self.environment(key)? {
            let value = parse(text).map_err(|invalid| Error::refused(Place::Env(variable), text, invalid))?;
            return Ok(Some(Setting { value, origin: Origin::Env(variable) }));
        }
        if let Some((profile, entries)) = self.profile
            && let Some(entry) = entries.get(name)
            && let Raw::Text(text) = &entry.value
        {
            let place = || self.file.place(profile, name, entry.line);
            let value = parse(text).map_err(|invalid| Error::refused(place(), text, invalid))?;
            return Ok(Some(Setting {
                value,
                origin: Origin::Profile { profile: profile.to_owned(), key: key.name },
            }));
        }
        Ok(None)
    }

    /// [`Layers::find`] with the default for when nobody says anything.
    pub(super) fn pick<T>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, Invalid>,
        default: T,
    ) -> Result<Setting<T>, Error> {
        Ok(self.find(name, parse)?.unwrap_or(Setting { value: default, origin: Origin::Default }))
    }

    /// [`Layers::pick`] for what needn't be there.
    pub(super) fn pick_optional<T>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, Invalid>,
    ) -> Result<Setting<Option<T>>, Error> {
        self.pick(name, |text| parse(text).map(Some), None)
    }

    /// [`Layers::pick_optional`] for a path: typed ones are relative to the working directory, the file's to the file.
    pub(super) fn pick_path(&self, name: &'static str) -> Result<Setting<Option<PathBuf>>, Error> {
        let picked = self.pick_optional(name, super::value::text)?;
        let in_file = matches!(picked.origin, Origin::Profile { .. });
        Ok(picked.map(|text| {
            text.map(
                |text| {
                    if in_file { expand(&text, &self.file.path, self.env) } else { PathBuf::from(text) }
                },
            )
        }))
    }

    /// `--color`, then `NO_COLOR` (<https://no-color.org>), then `CLICOLOR_FORCE`, then the profile; a dumb terminal
    /// makes `auto` mean `never`.
    pub(super) fn pick_color(&self) -> Result<Setting<Color>, Error> {
        let picked = self.pick("color", str::parse, Color::Auto)?;
        if picked.value == Color::Auto && self.env.get("TERM")? == Some("dumb") {
            return Ok(Setting { value: Color::Never, origin: Origin::Env("TERM") });
        }
        Ok(picked)
    }

    /// The strongest variable of a setting that is set, and its text.
    fn environment(&self, key: &Key) -> Result<Option<(&'static str, &str)>, Error> {
        for variable in key.env {
            // These two mean something by being set; what to is nearly nobody's business.
            let text = match (key.kind, *variable) {
                (Kind::Color, "NO_COLOR") => self.env.is_set(variable).then_some("never"),
                (Kind::Color, _) => self.env.get(variable)?.filter(|text| *text != "0").map(|_| "always"),
                _ => self.env.get(variable)?,
            };
            if let Some(text) = text {
                return Ok(Some((variable, text)));
            }
        }
        Ok(None)
    }
}

/// The name of the profile that counts: `--profile`, `BLOOIO_PROFILE`, `default_profile`, or `default`.
/// One that was named must exist, unless the command is there to create it.
pub(super) fn profile(env: &Env, flags: &Flags, file: &File) -> Result<Setting<String>, Error> {
    let bare = Layers { flags, env, file, profile: None };
    let (setting, place) = match bare.find("profile", super::value::name)? {
        Some(setting) => {
            let place = match setting.origin {
                Origin::Env(variable) => Place::Env(variable),
                _ => Place::Flag("--profile"),
            };
            (setting, place)
        }
        None => match &file.default_profile {
            Some(entry) => {
                let Raw::Text(name) = &entry.value else { unreachable!("read as a text") };
                let setting = Setting { value: name.clone(), origin: Origin::File("default_profile") };
                (setting, file.default_place(entry.line))
            }
            None => {
                return Ok(Setting { value: "default".to_owned(), origin: Origin::Default });
            }
        },
    };
    if flags.may_create || file.profiles.contains_key(&setting.value) {
        return Ok(setting);
    }
    let known: Vec<String> = file.profiles.keys().cloned().collect();
    Err(unknown_profile(place, setting.value, &known))
}

/// The error for a profile that isn't among the known ones.
pub(super) fn unknown_profile(place: Place, name: String, known: &[String]) -> Error {
    let list = known.join(", ");
    let hint = match table::nearest(&name, known.iter().map(String::as_str)) {
        _ if known.is_empty() => "there is no profile yet: `blooio config init` writes one".to_owned(),
        Some(nearest) => format!("did you mean {nearest:?}? known profiles: {list}"),
        None => format!("known profiles: {list}"),
    };
    Error::UnknownProfile { place, name, hint }
}
