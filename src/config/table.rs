//! The settings as a table: one row each, with everything that is known about it. Loading, `config list`, `config set`, the
//! checks of the file and the commands printed for a user to paste all go by these rows.
//!
//! A new setting is a row here, a field of [`Settings`] and, if a flag gives it, a field of
//! [`Flags`](super::Flags) and one of `cli::Global`.

use std::time::Duration;

use super::allow::{Allow, AllowLayer};
use super::base_url::BaseUrl;
use super::key::{KeyCommand, KeySource};
use super::origin::{Origin, Setting};
use super::resolve::{
    Given, both, find, path, pick, pick_list, pick_optional, pick_path, strongest, text_in_profile,
};
use super::row::Flag::{Switch, Value};
use super::row::{Carried, SettingRow, ShownValue, optional, text};
use super::secret_text::secret;
use super::settings::Settings;
use super::value;
use super::value_kind::ValueKind;
use crate::duration::format_duration;
use crate::output::{Color, Mode};
use crate::secret::Secret;

/// The default of `timeout`, for each attempt.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
/// The default of `retries`: attempts after the first.
const DEFAULT_RETRIES: u32 = 3;

/// The settings of which a profile may hold one: each says where its API key is.
pub const KEY_SOURCES: [&str; 3] = ["api_key", "api_key_file", "api_key_command"];

/// The keys that may be at the top of the file.
pub const TOP_LEVEL: [&str; 3] = ["default_profile", "profiles", "aliases"];

/// The profile in use.
pub(super) const PROFILE: SettingRow = SettingRow {
    name: "profile",
    flags: &[Value("--profile", |flags| flags.profile.as_deref())],
    env: &["BLOOIO_PROFILE"],
    kind: ValueKind::Name,
    in_profile: false,
    carried: Carried::Account,
    // It is chosen before any other setting is loaded, as the others may come from it.
    load: |_, _, _| Ok(()),
    show: |settings| text(&settings.profile),
};

/// Every setting, in the order in which `config list` shows them.
pub static ROWS: &[SettingRow] = &[
    PROFILE,
    SettingRow {
        name: "api_key",
        flags: &[],
        env: &["BLOOIO_API_KEY"],
        kind: ValueKind::Secret,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            let key = find(row, layers, |text| Ok(KeySource::Value(Secret::new(text))))?;
            settings.set_key(layers, key);
            Ok(())
        },
        show: |settings| {
            show_key(settings, |source| match source {
                KeySource::Value(secret) => Some(ShownValue::Secret(secret.clone())),
                _ => None,
            })
        },
    },
    SettingRow {
        name: "api_key_file",
        flags: &[],
        env: &[],
        kind: ValueKind::Path,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            let file = find(row, layers, value::text)?.map(|text| path(layers, text));
            settings.set_key(layers, file.map(|file| file.map(KeySource::File)));
            Ok(())
        },
        show: |settings| {
            show_key(settings, |source| match source {
                KeySource::File(path) => Some(ShownValue::Text(path.display().to_string())),
                _ => None,
            })
        },
    },
    SettingRow {
        name: "api_key_command",
        flags: &[],
        env: &[],
        kind: ValueKind::Command,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            let command = strongest(row, layers)?.map(|(given, origin)| {
                let command = match given {
                    Given::Text(text) => KeyCommand::Shell(text.to_owned()),
                    Given::List(words) => {
                        KeyCommand::Exec(words.iter().map(|word| word.text.clone()).collect())
                    }
                };
                Setting { value: KeySource::Command(command), origin }
            });
            settings.set_key(layers, command);
            Ok(())
        },
        show: |settings| {
            show_key(settings, |source| match source {
                KeySource::Command(KeyCommand::Shell(text)) => Some(ShownValue::Text(text.clone())),
                KeySource::Command(KeyCommand::Exec(words)) => Some(ShownValue::Text(format!("{words:?}"))),
                _ => None,
            })
        },
    },
    SettingRow {
        name: "base_url",
        flags: &[Value("--base-url", |flags| flags.base_url.as_deref())],
        env: &["BLOOIO_BASE_URL"],
        kind: ValueKind::Url,
        in_profile: true,
        carried: Carried::Connection,
        load: |row, layers, settings| {
            settings.base_url = pick(row, layers, str::parse, BaseUrl::default())?;
            Ok(())
        },
        show: |settings| text(&settings.base_url),
    },
    SettingRow {
        name: "sandbox",
        flags: &[Switch("--sandbox", "true", |flags| flags.sandbox)],
        env: &["BLOOIO_SANDBOX"],
        kind: ValueKind::Bool,
        in_profile: true,
        carried: Carried::Account,
        load: |row, layers, settings| {
            settings.sandbox = pick(row, layers, value::bool, false)?;
            Ok(())
        },
        show: |settings| text(&settings.sandbox),
    },
    SettingRow {
        name: "default_country",
        flags: &[Value("--country", |flags| flags.country.as_deref())],
        env: &["BLOOIO_COUNTRY"],
        kind: ValueKind::Country,
        in_profile: true,
        carried: Carried::Message,
        load: |row, layers, settings| {
            settings.country = pick_optional(row, layers, value::country)?;
            settings.profile_country =
                text_in_profile(row, layers).and_then(|text| value::country(text).ok());
            Ok(())
        },
        show: |settings| optional(&settings.country, |country| ShownValue::Text(country.clone())),
    },
    SettingRow {
        name: "from_number",
        flags: &[Value("--from", |flags| flags.from_number.as_deref())],
        env: &["BLOOIO_FROM_NUMBER"],
        kind: ValueKind::Text,
        in_profile: true,
        carried: Carried::Message,
        load: |row, layers, settings| {
            settings.from_number = pick_optional(row, layers, value::text)?;
            Ok(())
        },
        show: |settings| optional(&settings.from_number, |number| ShownValue::Text(number.clone())),
    },
    SettingRow {
        name: "allow",
        flags: &[],
        env: &["BLOOIO_ALLOW"],
        kind: ValueKind::Allow,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.allow = both(row, layers)?;
            Ok(())
        },
        show: |settings| show_allow(&settings.allow),
    },
    SettingRow {
        name: "max_recipients",
        flags: &[Value("--max-recipients", |flags| flags.max_recipients.as_deref())],
        env: &["BLOOIO_MAX_RECIPIENTS"],
        kind: ValueKind::MaxRecipients,
        in_profile: true,
        // It decides whether anybody is texted, not who: a flag is in the command line, which is repeated anyway.
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.max_recipients = pick_optional(row, layers, value::max_recipients)?;
            Ok(())
        },
        show: |settings| optional(&settings.max_recipients, |count| ShownValue::Text(count.to_string())),
    },
    SettingRow {
        name: "optouts",
        flags: &[],
        env: &["BLOOIO_OPTOUTS"],
        kind: ValueKind::Path,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.optouts = pick_path(row, layers)?;
            let sandbox = settings.sandbox.value;
            // The sandbox has a list of its own, so that nobody's real list is changed by a test.
            if settings.optouts.value.is_none()
                || sandbox && matches!(settings.optouts.origin, Origin::Profile { .. })
            {
                let folder = layers.env.state_directory();
                let folder = folder.map(|folder| if sandbox { folder.join("sandbox") } else { folder });
                let value = folder.map(|folder| folder.join("optouts.csv"));
                settings.optouts = Setting { value, origin: Origin::Default };
            }
            Ok(())
        },
        show: |settings| optional(&settings.optouts, |path| ShownValue::Text(path.display().to_string())),
    },
    SettingRow {
        name: "optout_words",
        flags: &[],
        env: &[],
        kind: ValueKind::Words,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.optout_words = pick_list(row, layers)?;
            Ok(())
        },
        show: |settings| {
            let words = &settings.optout_words;
            let shown = if words.value.is_empty() {
                ShownValue::Unset
            } else {
                ShownValue::List(words.value.clone())
            };
            (shown, words.origin.clone())
        },
    },
    SettingRow {
        name: "timeout",
        flags: &[Value("--timeout", |flags| flags.timeout.as_deref())],
        env: &["BLOOIO_TIMEOUT"],
        kind: ValueKind::Duration,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.timeout = pick(row, layers, value::duration, DEFAULT_TIMEOUT)?;
            Ok(())
        },
        show: |settings| text(&settings.timeout.clone().map(format_duration)),
    },
    SettingRow {
        name: "retries",
        flags: &[Value("--retries", |flags| flags.retries.as_deref())],
        env: &["BLOOIO_RETRIES"],
        kind: ValueKind::Retries,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.retries = pick(row, layers, value::retries, DEFAULT_RETRIES)?;
            Ok(())
        },
        show: |settings| text(&settings.retries),
    },
    SettingRow {
        name: "output",
        flags: &[
            Switch("--json", "json", |flags| flags.json),
            Switch("--quiet", "quiet", |flags| flags.quiet),
        ],
        env: &["BLOOIO_OUTPUT"],
        kind: ValueKind::Mode,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.output = pick(row, layers, value::mode, Mode::Human)?;
            Ok(())
        },
        show: |settings| text(&settings.output),
    },
    SettingRow {
        name: "color",
        flags: &[Value("--color", |flags| flags.color.as_deref())],
        // NO_COLOR: https://no-color.org
        env: &["NO_COLOR", "CLICOLOR_FORCE"],
        kind: ValueKind::Color,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.color = pick(row, layers, value::color, Color::Auto)?;
            // On a terminal without color, `auto` means `never`.
            if settings.color.value == Color::Auto && layers.env.get("TERM")? == Some("dumb") {
                settings.color = Setting { value: Color::Never, origin: Origin::Env("TERM") };
            }
            Ok(())
        },
        show: |settings| text(&settings.color),
    },
    SettingRow {
        name: "cacert",
        flags: &[Value("--cacert", |flags| flags.cacert.as_deref())],
        env: &["BLOOIO_CACERT"],
        kind: ValueKind::Path,
        in_profile: true,
        carried: Carried::Connection,
        load: |row, layers, settings| {
            settings.cacert = pick_path(row, layers)?;
            Ok(())
        },
        show: |settings| optional(&settings.cacert, |path| ShownValue::Text(path.display().to_string())),
    },
    SettingRow {
        name: "webhook_secret",
        flags: &[],
        env: &["BLOOIO_WEBHOOK_SECRET"],
        kind: ValueKind::Secret,
        in_profile: true,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.webhook_secret = pick_optional(row, layers, secret)?;
            Ok(())
        },
        show: |settings| optional(&settings.webhook_secret, |secret| ShownValue::Secret(secret.clone())),
    },
    SettingRow {
        name: "verbose",
        flags: &[Switch("--verbose", "true", |flags| flags.verbose)],
        env: &["BLOOIO_LOG"],
        kind: ValueKind::Log,
        in_profile: false,
        carried: Carried::Never,
        load: |row, layers, settings| {
            settings.verbose = pick(row, layers, value::log, false)?;
            Ok(())
        },
        show: |settings| text(&settings.verbose),
    },
];

/// The source of the API key, for the one row of the three that gave it.
fn show_key(settings: &Settings, show: impl Fn(&KeySource) -> Option<ShownValue>) -> (ShownValue, Origin) {
    let source = settings.key_source();
    let shown = source.and_then(|source| Some((show(&source.value)?, source.origin.clone())));
    shown.unwrap_or((ShownValue::Unset, Origin::Default))
}

/// Both lists; the origin is that of the list that the other narrows.
fn show_allow(allow: &Allow) -> (ShownValue, Origin) {
    let (list, narrowed) = match (&allow.profile, &allow.environment) {
        (Some(profile), environment) => (profile, environment.as_ref()),
        (None, Some(environment)) => (environment, None),
        (None, None) => return (ShownValue::Unset, Origin::Default),
    };
    let narrowed_to = narrowed.map(AllowLayer::shown);
    (ShownValue::Allow { entries: list.shown(), narrowed_to }, list.origin.clone())
}

/// The setting of this name.
#[must_use]
pub fn find_row(name: &str) -> Option<&'static SettingRow> {
    ROWS.iter().find(|row| row.name == name)
}

/// The setting of this name that a profile may hold.
pub(super) fn find_in_profile(name: &str) -> Option<&'static SettingRow> {
    find_row(name).filter(|row| row.in_profile)
}

#[cfg(test)]
mod tests {
    use super::{KEY_SOURCES, ROWS, find_row};

    #[test]
    fn names_are_unique_and_found() {
        for row in ROWS {
            assert!(std::ptr::eq(find_row(row.name).unwrap(), row), "{}", row.name);
        }
        assert!(KEY_SOURCES.iter().all(|name| find_row(name).is_some()));
    }
}
