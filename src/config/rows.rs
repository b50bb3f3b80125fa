//! The settings as rows of text, for `config list` and `config get`; laying them out is left to `output`.

use super::Settings;
use super::duration::format_duration;
use super::key::{KeyCommand, KeySource};
use super::origin::{Origin, Setting};
use super::table::{self, Key};
use crate::secret::Secret;

/// A setting as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is called.
    pub key: &'static str,
    /// Its effective value.
    pub value: Shown,
    /// Which layer that comes from.
    pub origin: Origin,
}

/// A value as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// There is none.
    Unset,
    /// A text that `config set` would take.
    Text(String),
    /// A text that is shown only on request.
    Secret(Secret),
}

impl Settings {
    /// Every setting of [`table::KEYS`], in that order. Of the three that say where the API key is, only the one
    /// that counts has a value; nothing is fetched.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        table::KEYS.iter().map(|key| self.row(key)).collect()
    }

    fn row(&self, key: &Key) -> Row {
        let (value, origin) = match key.name {
            "profile" => text(&self.profile),
            "base_url" => text(&self.base_url),
            "sandbox" => text(&self.sandbox),
            "default_country" => optional(&self.country, |country| Shown::Text(country.clone())),
            "from_number" => optional(&self.from_number, |number| Shown::Text(number.clone())),
            "timeout" => (Shown::Text(format_duration(self.timeout.value)), self.timeout.origin.clone()),
            "retries" => text(&self.retries),
            "output" => text(&self.output),
            "color" => text(&self.color),
            "cacert" => optional(&self.cacert, |path| Shown::Text(path.display().to_string())),
            "webhook_secret" => optional(&self.webhook_secret, |secret| Shown::Secret(secret.clone())),
            "verbose" => text(&self.verbose),
            source => self.key_row(source),
        };
        Row { key: key.name, value, origin }
    }

    fn key_row(&self, name: &str) -> (Shown, Origin) {
        let unset = (Shown::Unset, Origin::Default);
        let Some(source) = self.key_source() else {
            return unset;
        };
        let (holder, value) = match &source.value {
            KeySource::Value(secret) => ("api_key", Shown::Secret(secret.clone())),
            KeySource::File(path) => ("api_key_file", Shown::Text(path.display().to_string())),
            KeySource::Command(command) => ("api_key_command", Shown::Text(command_text(command))),
        };
        if holder == name { (value, source.origin.clone()) } else { unset }
    }
}

fn command_text(command: &KeyCommand) -> String {
    match command {
        KeyCommand::Shell(text) => text.clone(),
        KeyCommand::Exec(words) => format!("{words:?}"),
    }
}

fn text<T: ToString>(setting: &Setting<T>) -> (Shown, Origin) {
    (Shown::Text(setting.value.to_string()), setting.origin.clone())
}

fn optional<T>(setting: &Setting<Option<T>>, show: impl Fn(&T) -> Shown) -> (Shown, Origin) {
    (setting.value.as_ref().map_or(Shown::Unset, show), setting.origin.clone())
}
