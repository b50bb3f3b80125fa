//! Which profile is in use.

use super::content::ConfigFile;
use super::env::Env;
use super::error::Error;
use super::flags::Flags;
use super::layers::Layers;
use super::origin::{Origin, Setting};
use super::resolve::find;
use super::suggest::unknown_profile;
use super::table::PROFILE;
use super::value;

/// The profile in use: `--profile`, `BLOOIO_PROFILE`, `default_profile` in the file, or `default`. One that was named
/// must exist, unless the command is there to create it.
pub(super) fn in_use(env: &Env, flags: &Flags, file: &ConfigFile) -> Result<Setting<String>, Error> {
    let layers = Layers { flags, env, file, profile: None };
    let in_file = file.default_profile.as_ref().map(|default| default.name.as_str());
    let profile = named(&layers, in_file)?;
    if profile.origin == Origin::Default || flags.may_create || file.profiles.contains_key(&profile.value) {
        return Ok(profile);
    }
    let known: Vec<String> = file.profiles.keys().cloned().collect();
    Err(unknown_profile(layers.place(&profile.origin), profile.value, &known))
}

/// The name of the profile in use, whether it exists or not. `in_file` is the file's `default_profile`.
pub(super) fn named(layers: &Layers<'_>, in_file: Option<&str>) -> Result<Setting<String>, Error> {
    if let Some(profile) = find(&PROFILE, layers, value::name)? {
        return Ok(profile);
    }
    Ok(match in_file {
        Some(name) => Setting { value: name.to_owned(), origin: Origin::File("default_profile") },
        None => Setting { value: "default".to_owned(), origin: Origin::Default },
    })
}
