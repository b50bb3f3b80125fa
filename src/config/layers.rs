//! The layers that a setting's value is looked for in. Which of them wins is decided in `resolve`.

use super::content::{ConfigFile, Profile};
use super::env::Env;
use super::flags::Flags;
use super::origin::{Origin, Place};

/// The command line, the environment and the file of one run.
pub(super) struct Layers<'a> {
    pub(super) flags: &'a Flags,
    pub(super) env: &'a Env,
    pub(super) file: &'a ConfigFile,
    /// The profile in use, if it exists.
    pub(super) profile: Option<(&'a str, &'a Profile)>,
}

impl Layers<'_> {
    /// Where exactly a value from `origin` was written, for an error.
    pub(super) fn place(&self, origin: &Origin) -> Place {
        match origin {
            Origin::Flag(flag) => Place::Flag(flag),
            Origin::Env(variable) => Place::Env(variable),
            Origin::Profile { profile, key } => {
                let entry = self.profile.and_then(|(_, entries)| entries.get(key));
                self.file.place(profile, key, entry.map_or(0, |entry| entry.line))
            }
            Origin::File(key) => {
                let line = self.file.default_profile.as_ref().map_or(0, |default| default.line);
                debug_assert_eq!(*key, "default_profile");
                self.file.default_place(line)
            }
            Origin::Default => Place::Argument("default".to_owned()),
        }
    }
}
