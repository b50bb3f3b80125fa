//! A row of the table of settings: its names on every layer, its kind, and how it gets into and out of [`Settings`].

use super::env::Env;
use super::error::Error;
use super::flags::Flags;
use super::layers::Layers;
use super::origin::{Origin, Setting};
use super::settings::Settings;
use super::value_kind::ValueKind;
use crate::secret::Secret;

/// A setting.
#[derive(Clone, Copy, Debug)]
pub struct SettingRow {
    /// Its name in a profile and for `config get`.
    pub name: &'static str,
    /// The flags that give it. If several were typed, the first in this list wins.
    pub(super) flags: &'static [Flag],
    /// The environment variables that give it. If several are set, the first in this list wins.
    pub env: &'static [&'static str],
    /// The values it takes.
    pub kind: ValueKind,
    /// Whether a profile may hold it, and `config set` change it.
    pub in_profile: bool,
    /// Which of the commands that are printed for a user to paste must repeat it.
    pub carried: Carried,
    /// Puts its value into the settings, from the strongest layer that has one.
    pub(super) load: fn(&Self, &Layers<'_>, &mut Settings) -> Result<(), Error>,
    /// Its value as people see it, and the layer it came from.
    pub(super) show: fn(&Settings) -> (ShownValue, Origin),
}

/// A flag that gives a setting.
#[derive(Clone, Copy, Debug)]
pub(super) enum Flag {
    /// Its name, and the value that was typed.
    Value(&'static str, fn(&Flags) -> Option<&str>),
    /// A switch: its name, the value it stands for, and whether it was typed.
    Switch(&'static str, &'static str, fn(&Flags) -> bool),
}

/// Which of the commands that are printed for a user to paste must repeat a setting, so that they don't depend on the
/// flags or the environment of this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// None: it doesn't decide where a message goes.
    Never,
    /// All, whether a flag or the environment gave it: it decides which account is used.
    Account,
    /// Other commands, if a flag gave it: it decides how the API is reached.
    Connection,
    /// The same command again, if the environment gave it: it decides who gets the message, and from whom.
    Message,
}

/// A value as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShownValue {
    /// There is none.
    Unset,
    /// A text that `config set` would take.
    Text(String),
    /// A text that is shown only on request.
    Secret(Secret),
    /// Several texts, at least one.
    List(Vec<String>),
    /// Who may be texted; nobody if the list is empty.
    Allow {
        /// The entries of the layer that is named as the origin.
        entries: Vec<String>,
        /// The entries of `BLOOIO_ALLOW`, if it narrows those of the profile.
        narrowed_to: Option<Vec<String>>,
    },
}

impl SettingRow {
    /// The names of the flags that give it, with their dashes.
    #[must_use]
    pub fn flags(&self) -> Vec<&'static str> {
        self.flags.iter().map(Flag::name).collect()
    }

    /// Whether its flag takes no value.
    #[must_use]
    pub fn is_switch(&self) -> bool {
        matches!(self.flags, [Flag::Switch(..), ..])
    }

    /// The flag that was typed for it, and the value that flag gives.
    #[must_use]
    pub fn typed<'f>(&self, flags: &'f Flags) -> Option<(&'static str, &'f str)> {
        self.flags.iter().find_map(|flag| match flag {
            Flag::Value(name, typed) => Some((*name, typed(flags)?)),
            Flag::Switch(name, value, typed) => typed(flags).then_some((*name, *value)),
        })
    }

    /// The variable that gives it in this environment, and its text.
    pub(super) fn variable<'e>(&self, env: &'e Env) -> Result<Option<(&'static str, &'e str)>, Error> {
        for variable in self.env {
            // These two are switches, so their value hardly matters.
            let text = match *variable {
                "NO_COLOR" => env.is_set(variable).then_some("never"),
                "CLICOLOR_FORCE" => env.get(variable)?.filter(|text| *text != "0").map(|_| "always"),
                _ => env.get(variable)?,
            };
            if let Some(text) = text {
                return Ok(Some((variable, text)));
            }
        }
        Ok(None)
    }

    /// Its value in `settings` as people see it, and the layer it came from.
    #[must_use]
    pub fn shown(&self, settings: &Settings) -> (ShownValue, Origin) {
        (self.show)(settings)
    }
}

impl Flag {
    fn name(&self) -> &'static str {
        match self {
            Self::Value(name, _) | Self::Switch(name, ..) => name,
        }
    }
}

/// A value that can be printed, for [`SettingRow::show`].
pub(super) fn text<T: ToString>(setting: &Setting<T>) -> (ShownValue, Origin) {
    (ShownValue::Text(setting.value.to_string()), setting.origin.clone())
}

/// [`text`] for a setting that may have no value.
pub(super) fn optional<T>(
    setting: &Setting<Option<T>>,
    show: impl Fn(&T) -> ShownValue,
) -> (ShownValue, Origin) {
    (setting.value.as_ref().map_or(ShownValue::Unset, show), setting.origin.clone())
}
