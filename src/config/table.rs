//! The settings as data: a line each with its profile key, flag, variable and kind. Resolving, `config list`,
//! `config set` and the checks of the file all go by it; which layer wins is left to `resolve`.

use super::base_url::BaseUrl;
use super::duration::parse_positive_duration;
use super::value::{self, Color, Invalid, Output};

/// A setting.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// What it is called in a profile and by `config get`.
    pub name: &'static str,
    /// The flags that give it, if there are any.
    pub flags: &'static [&'static str],
    /// The environment variables that give it, the strongest first.
    pub env: &'static [&'static str],
    /// What it may be.
    pub kind: Kind,
    /// Whether it may stand in a profile, and so be changed by `config set`.
    pub in_profile: bool,
}

/// What a setting may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Visible ASCII that is never shown whole.
    Secret,
    /// A file; in the configuration relative to its folder, `~/` is the home.
    Path,
    /// A string for the shell, or an array of strings to run as they are.
    Command,
    /// A [`BaseUrl`].
    Url,
    /// A switch.
    Bool,
    /// `BLOOIO_LOG`'s idea of a switch.
    Log,
    /// A country's two letters.
    Country,
    /// Any text but an empty one.
    Text,
    /// The name of a profile.
    Name,
    /// A duration above zero.
    Duration,
    /// 0 to 10.
    Retries,
    /// An [`Output`].
    Output,
    /// A [`Color`].
    Color,
}

/// Every setting, in the order in which `config list` shows them.
#[rustfmt::skip]
pub static KEYS: &[Key] = &[
    key("profile",         &["--profile"],         &["BLOOIO_PROFILE"],             Kind::Name).outside(),
    key("api_key",         &[],                    &["BLOOIO_API_KEY"],             Kind::Secret),
    key("api_key_file",    &[],                    &[],                             Kind::Path),
    key("api_key_command", &[],                    &[],                             Kind::Command),
    key("base_url",        &["--base-url"],        &["BLOOIO_BASE_URL"],            Kind::Url),
    key("sandbox",         &["--sandbox"],         &["BLOOIO_SANDBOX"],             Kind::Bool),
    key("default_country", &["--country"],         &["BLOOIO_COUNTRY"],             Kind::Country),
    key("from_number",     &["--from"],            &["BLOOIO_FROM_NUMBER"],         Kind::Text),
    key("timeout",         &["--timeout"],         &["BLOOIO_TIMEOUT"],             Kind::Duration),
    key("retries",         &["--retries"],         &["BLOOIO_RETRIES"],             Kind::Retries),
    key("output",          &["--json", "--quiet"], &["BLOOIO_OUTPUT"],              Kind::Output),
    key("color",           &["--color"],           &["NO_COLOR", "CLICOLOR_FORCE"], Kind::Color),
    key("cacert",          &["--cacert"],          &["BLOOIO_CACERT"],              Kind::Path),
    key("webhook_secret",  &[],                    &["BLOOIO_WEBHOOK_SECRET"],      Kind::Secret),
    key("verbose",         &["--verbose"],         &["BLOOIO_LOG"],                 Kind::Log).outside(),
];

/// The keys of which a profile may hold one: they all say where its API key is.
pub const KEY_SOURCES: [&str; 3] = ["api_key", "api_key_file", "api_key_command"];

/// What may stand at the top of the file.
pub const TOP_LEVEL: [&str; 3] = ["default_profile", "profiles", "aliases"];

const fn key(
    name: &'static str,
    flags: &'static [&'static str],
    env: &'static [&'static str],
    kind: Kind,
) -> Key {
    Key { name, flags, env, kind, in_profile: true }
}

impl Key {
    const fn outside(self) -> Self {
        Self { in_profile: false, ..self }
    }
}

impl Kind {
    /// Whether a text is a value of this kind.
    pub(super) fn check(self, text: &str) -> Result<(), Invalid> {
        match self {
            Self::Secret => value::secret(text).map(drop),
            Self::Path | Self::Command | Self::Text => value::text(text).map(drop),
            Self::Url => text.parse::<BaseUrl>().map(drop),
            Self::Bool => value::bool(text).map(drop),
            Self::Log => value::log(text).map(drop),
            Self::Country => value::country(text).map(drop),
            Self::Name => value::name(text).map(drop),
            Self::Duration => parse_positive_duration(text).map(drop),
            Self::Retries => value::retries(text).map(drop),
            Self::Output => text.parse::<Output>().map(drop),
            Self::Color => text.parse::<Color>().map(drop),
        }
    }

    /// What to say was expected where the file holds a value of another type.
    pub(super) fn expected(self) -> &'static str {
        match self {
            Self::Bool | Self::Log => "true or false",
            Self::Retries => "a whole number from 0 to 10",
            Self::Duration => r#"a duration such as "30s""#,
            Self::Command => "a string or an array of strings",
            _ => "a string",
        }
    }
}

/// The setting of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// The setting of this name that may stand in a profile.
pub(super) fn find_in_profile(name: &str) -> Option<&'static Key> {
    find(name).filter(|key| key.in_profile)
}

/// The setting that somebody who wrote `name` probably meant: near its own name or its flag's.
pub(super) fn nearest_in_profile(name: &str) -> Option<&'static str> {
    let keys = KEYS.iter().filter(|key| key.in_profile);
    let spellings = keys.flat_map(|key| {
        let flags = key.flags.iter().map(|flag| flag.trim_start_matches('-'));
        std::iter::once(key.name).chain(flags).map(|spelling| (spelling, key.name))
    });
    nearest_of(name, spellings)
}

/// The candidate nearest to `name`, if one is near at all.
pub(super) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_of(name, candidates.into_iter().map(|candidate| (candidate, candidate)))
}

fn nearest_of<'a>(name: &str, spellings: impl Iterator<Item = (&'a str, &'a str)>) -> Option<&'a str> {
    let plain = |text: &str| text.to_ascii_lowercase().replace('-', "_");
    let name = plain(name);
    // A slip in every three letters is a slip; more is another word.
    let limit = (name.chars().count() / 3).max(1);
    spellings
        .map(|(spelling, meant)| (strsim::damerau_levenshtein(&name, &plain(spelling)), meant))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, meant)| meant)
}

#[cfg(test)]
mod tests {
    use super::{KEY_SOURCES, KEYS, find, nearest, nearest_in_profile};

    #[test]
    fn names_are_unique_and_found() {
        for key in KEYS {
            assert!(std::ptr::eq(find(key.name).unwrap(), key), "{}", key.name);
        }
        assert!(KEY_SOURCES.iter().all(|name| find(name).is_some()));
    }

    #[test]
    fn slips_are_recognised_and_other_words_are_not() {
        let cases = [
            ("timout", Some("timeout")),
            ("time_out", Some("timeout")),
            ("api-key", Some("api_key")),
            ("apikey", Some("api_key")),
            ("API_KEY", Some("api_key")),
            ("baseurl", Some("base_url")),
            ("country", Some("default_country")),
            ("from", Some("from_number")),
            ("retry", None),
            ("colour", Some("color")),
            ("verbose", None),
            ("password", None),
            ("", None),
        ];
        for (wrote, meant) in cases {
            assert_eq!(nearest_in_profile(wrote), meant, "{wrote}");
        }
        assert_eq!(nearest("wrok", ["work", "ci"]), Some("work"));
        assert_eq!(nearest("prod", ["work", "ci"]), None);
    }
}
