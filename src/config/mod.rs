//! Settings: what flags, environment, profile and defaults add up to, each value with its origin. Reads the
//! configuration file and edits it; prints nothing, sees no argv, and leaves what settings are for to their users.

mod base_url;
mod command;
mod cut;
mod duration;
mod edit;
mod ending;
mod entry;
mod env;
mod error;
mod file;
mod key;
mod locate;
mod lock;
mod origin;
mod proxy;
mod read;
mod resolve;
mod rows;
mod save;
pub mod table;
#[cfg(unix)]
#[cfg(test)]
mod tests;
mod value;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

pub use base_url::{BaseUrl, DEFAULT_BASE_URL};
pub use duration::{LONGEST_DURATION, format_duration, parse_duration, parse_positive_duration};
pub use edit::Editor;
pub use env::Env;
pub use error::Error;
pub use key::{KeyCommand, KeySource};
pub use locate::{Location, locate};
pub use origin::{Origin, Place, Setting};
pub use proxy::{check_proxies, exemption_variable, proxy_variable};
pub use rows::{Row, Shown};
pub use value::{Color, Invalid, Output};

use crate::secret::Secret;
use file::File;
use resolve::Layers;

/// The default for `--timeout`: for one attempt.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
/// The default for `--retries`: further attempts after the first.
const DEFAULT_RETRIES: u32 = 3;

/// What was typed, as it was typed.
#[derive(Clone, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "a field a flag")]
pub struct Flags {
    /// `--profile`
    pub profile: Option<String>,
    /// `--config`
    pub config: Option<PathBuf>,
    /// `--base-url`
    pub base_url: Option<String>,
    /// `--country`
    pub country: Option<String>,
    /// `--timeout`
    pub timeout: Option<String>,
    /// `--retries`
    pub retries: Option<String>,
    /// `--color`
    pub color: Option<String>,
    /// `--cacert`
    pub cacert: Option<String>,
    /// `--from`
    pub from_number: Option<String>,
    /// `--sandbox`
    pub sandbox: bool,
    /// `--json`; with `--quiet`, which clap should refuse, this one counts.
    pub json: bool,
    /// `--quiet`
    pub quiet: bool,
    /// `--no-input`
    pub no_input: bool,
    /// `--verbose`
    pub verbose: bool,
    /// Not typed: the command creates files and profiles, so that a named one may be missing yet, and only a regular
    /// file is read.
    pub may_create: bool,
}

impl Flags {
    /// The flag that was typed for a setting of [`table::KEYS`], and its text.
    fn typed(&self, name: &str) -> Option<(&'static str, &str)> {
        let switch = |on: bool, text: &'static str| on.then_some(text);
        match name {
            "profile" => Some(("--profile", self.profile.as_deref()?)),
            "base_url" => Some(("--base-url", self.base_url.as_deref()?)),
            "default_country" => Some(("--country", self.country.as_deref()?)),
            "timeout" => Some(("--timeout", self.timeout.as_deref()?)),
            "retries" => Some(("--retries", self.retries.as_deref()?)),
            "color" => Some(("--color", self.color.as_deref()?)),
            "cacert" => Some(("--cacert", self.cacert.as_deref()?)),
            "from_number" => Some(("--from", self.from_number.as_deref()?)),
            "sandbox" => Some(("--sandbox", switch(self.sandbox, "true")?)),
            "verbose" => Some(("--verbose", switch(self.verbose, "true")?)),
            "output" if self.json => Some(("--json", "json")),
            "output" => Some(("--quiet", switch(self.quiet, "quiet")?)),
            _ => None,
        }
    }
}

/// What holds for this run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The configuration file; none where the user has no home and named no file.
    pub path: Option<PathBuf>,
    /// Whether that file exists.
    pub exists: bool,
    /// The profile that counts.
    pub profile: Setting<String>,
    /// The profile that the file makes the default, whichever counts in this run.
    pub default_profile: Option<String>,
    /// The profiles in the file, sorted.
    pub profiles: Vec<String>,
    /// Where the API is. Not used while [`Settings::sandbox`] is on.
    pub base_url: Setting<BaseUrl>,
    /// Whether the embedded sandbox stands in for the API.
    pub sandbox: Setting<bool>,
    /// The country of numbers without a country code: two upper-case letters, not checked against a list.
    pub country: Setting<Option<String>>,
    /// The sender, as it was written.
    pub from_number: Setting<Option<String>>,
    /// For one attempt; more than zero.
    pub timeout: Setting<Duration>,
    /// Further attempts after the first, 0 to 10.
    pub retries: Setting<u32>,
    /// How results are printed.
    pub output: Setting<Output>,
    /// When to colour.
    pub color: Setting<Color>,
    /// A file of certificates to trust besides the system's.
    pub cacert: Setting<Option<PathBuf>>,
    /// `SSL_CERT_FILE`: certificates in place of the system's.
    pub ssl_cert_file: Option<PathBuf>,
    /// `SSL_CERT_DIR`: the same, as a folder.
    pub ssl_cert_dir: Option<PathBuf>,
    /// Whether asking is forbidden.
    pub no_input: bool,
    /// Whether attempts are traced.
    pub verbose: Setting<bool>,
    /// What webhook deliveries are signed with.
    pub webhook_secret: Setting<Option<Secret>>,
    /// Names for recipients: what stands behind `@NAME`, one recipient an element.
    pub aliases: BTreeMap<String, Vec<String>>,
    /// What the user should know, although it stops nothing.
    pub warnings: Vec<String>,
    key: Option<key::Placed>,
}

impl Settings {
    /// Reads the file, if there is one, and settles every value but the API key.
    ///
    /// # Errors
    ///
    /// When the file can't be read or anything in it is wrong, when a value that counts is, and when a file or
    /// profile that was named doesn't exist (unless [`Flags::may_create`]).
    pub fn load(env: &Env, flags: &Flags) -> Result<Self, Error> {
        let location = locate(env, flags);
        let read = match &location {
            Some(location) => read(location, flags)?,
            None => None,
        };
        Self::settle(env, flags, location, read)
    }

    /// As [`Settings::load`], as if the file were empty: for what must work where the file is broken.
    ///
    /// # Errors
    ///
    /// When a flag or a variable that counts is wrong.
    pub fn without_file(env: &Env, flags: &Flags) -> Result<Self, Error> {
        let flags = Flags { may_create: true, ..flags.clone() };
        Self::settle(env, &flags, locate(env, &flags), None)
    }

    /// How to print where the settings can't be had: [`Settings::output`] by itself, from the layers that are right.
    #[must_use]
    pub fn output_alone(env: &Env, flags: &Flags) -> Output {
        // A pipe has been read before, and has nothing more to say.
        let file = locate(env, flags)
            .filter(|location| file::refuse_irregular(&location.path).is_ok())
            .and_then(|location| file::read(&location.path).ok().flatten());
        let file = file.unwrap_or_default();
        let profile = resolve::profile(env, flags, &file).map(|setting| setting.value).ok();
        let entries = profile.as_ref().and_then(|name| file.profiles.get_key_value(name));
        let profile = entries.map(|(name, entries)| (name.as_str(), entries));
        let layers = Layers { flags, env, file: &file, profile };
        layers.pick("output", str::parse, Output::Human).map_or(Output::Human, |setting| setting.value)
    }

    fn settle(
        env: &Env,
        flags: &Flags,
        location: Option<Location>,
        read: Option<File>,
    ) -> Result<Self, Error> {
        let exists = read.is_some();
        let mut file = read.unwrap_or_default();
        let profile = resolve::profile(env, flags, &file)?;
        let warnings = std::mem::take(&mut file.warnings);
        let entries = file.profiles.get(&profile.value);
        let layers = Layers {
            flags,
            env,
            file: &file,
            profile: entries.map(|entries| (profile.value.as_str(), entries)),
        };
        Ok(Self {
            exists,
            base_url: layers.pick("base_url", str::parse, BaseUrl::default())?,
            sandbox: layers.pick("sandbox", value::bool, false)?,
            country: layers.pick_optional("default_country", value::country)?,
            from_number: layers.pick_optional("from_number", value::text)?,
            timeout: layers.pick("timeout", parse_positive_duration, DEFAULT_TIMEOUT)?,
            retries: layers.pick("retries", value::retries, DEFAULT_RETRIES)?,
            output: layers.pick("output", str::parse, Output::Human)?,
            color: layers.pick_color()?,
            cacert: layers.pick_path("cacert")?,
            ssl_cert_file: env.path("SSL_CERT_FILE"),
            ssl_cert_dir: env.path("SSL_CERT_DIR"),
            no_input: flags.no_input,
            verbose: layers.pick("verbose", value::log, false)?,
            webhook_secret: layers.pick_optional("webhook_secret", value::secret)?,
            warnings,
            key: key::source(&layers)?,
            path: location.map(|location| location.path),
            default_profile: file.default_profile.and_then(|entry| match entry.value {
                entry::Raw::Text(name) => Some(name),
                entry::Raw::List(_) => None,
            }),
            profiles: file.profiles.keys().cloned().collect(),
            profile,
            aliases: file.aliases,
        })
    }

    /// Where the API key is, without fetching it.
    #[must_use]
    pub fn key_source(&self) -> Option<&Setting<KeySource>> {
        self.key.as_ref().map(|(setting, _)| setting)
    }

    /// A key that was typed or piped in, trimmed and fit for a header.
    ///
    /// # Errors
    ///
    /// When it is empty or holds what no header can.
    pub fn check_key(text: &str) -> Result<Secret, Error> {
        let place = Place::Argument("api_key".to_owned());
        value::secret(text).map_err(|invalid| Error::Value { place, shown: None, invalid })
    }

    /// The error for a setting that there is none of, with the nearest one.
    #[must_use]
    pub fn unknown_key(&self, key: &str) -> Error {
        let place = Place::Argument(key.to_owned());
        Error::UnknownKey { place, hint: file::unknown_hint(key) }
    }

    /// The API key. Only now is its file read or its command run.
    ///
    /// # Errors
    ///
    /// [`Error::NoKey`] when no layer has one; else when it can't be fetched, or could not go into a header.
    pub fn api_key(&self) -> Result<Setting<Secret>, Error> {
        let Some((source, place)) = &self.key else {
            return Err(Error::NoKey { profile: self.profile.value.clone() });
        };
        Ok(Setting { value: key::fetch(&source.value, place)?, origin: source.origin.clone() })
    }
}

fn read(location: &Location, flags: &Flags) -> Result<Option<File>, Error> {
    if flags.may_create {
        file::refuse_irregular(&location.path)?;
    }
    let read = file::read(&location.path)?;
    if read.is_none() && location.is_explicit() && !flags.may_create {
        let place = match location.origin {
            Origin::Env(variable) => Place::Env(variable),
            _ => Place::Flag("--config"),
        };
        return Err(Error::Missing { place, path: location.path.clone() });
    }
    Ok(read)
}
