//! The settings of one run, each with the layer it came from. Loading them is left to `load`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use super::allow::Allow;
use super::base_url::BaseUrl;
use super::error::Error;
use super::key::{self, KeySource, LocatedKey};
use super::layers::Layers;
use super::origin::{Place, Setting};
use super::secret_text;
use crate::output::{Color, Mode};
use crate::secret::Secret;

/// The settings of one run.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The configuration file; none if the user has no home folder and named no file.
    pub path: Option<PathBuf>,
    /// Whether that file exists.
    pub exists: bool,
    /// The profile in use.
    pub profile: Setting<String>,
    /// The profile that the file makes the default, whether this run uses it or not.
    pub default_profile: Option<String>,
    /// The profiles in the file, sorted.
    pub profiles: Vec<String>,
    /// Where the API is. Not used while [`Settings::sandbox`] is on.
    pub base_url: Setting<BaseUrl>,
    /// Whether the embedded sandbox stands in for the API.
    pub sandbox: Setting<bool>,
    /// The country of numbers without a country code: two upper-case letters, not checked against a list.
    pub country: Setting<Option<String>>,
    /// The profile's country. Lists that are kept are read by it: a flag or a variable must not change whom they name.
    pub profile_country: Option<String>,
    /// The sender, as it was written.
    pub from_number: Setting<Option<String>>,
    /// Who may be texted.
    pub allow: Allow,
    /// The maximum number of people that one run may text; 1 or more.
    pub max_recipients: Setting<Option<u32>>,
    /// The file of the people who opted out. If there is none, its place is left to whoever reads it.
    pub optouts: Setting<Option<PathBuf>>,
    /// The words that opt out besides the usual ones.
    pub optout_words: Setting<Vec<String>>,
    /// The timeout for each attempt; more than zero.
    pub timeout: Setting<Duration>,
    /// The maximum number of retries after a failed attempt, 0 to 10.
    pub retries: Setting<u32>,
    /// How results are printed.
    pub output: Setting<Mode>,
    /// When to use color.
    pub color: Setting<Color>,
    /// A file of certificates to trust besides the system's.
    pub cacert: Setting<Option<PathBuf>>,
    /// `SSL_CERT_FILE`: certificates in place of the system's.
    pub ssl_cert_file: Option<PathBuf>,
    /// `SSL_CERT_DIR`: a folder of certificates in place of the system's.
    pub ssl_cert_dir: Option<PathBuf>,
    /// Whether prompting is forbidden.
    pub no_input: bool,
    /// Whether each attempt is traced on stderr.
    pub verbose: Setting<bool>,
    /// The secret that webhook deliveries are signed with.
    pub webhook_secret: Setting<Option<Secret>>,
    /// The recipients that each `@NAME` stands for, one an element.
    pub aliases: BTreeMap<String, Vec<String>>,
    /// What the user should know, although it doesn't stop the run.
    pub warnings: Vec<String>,
    pub(super) key: Option<LocatedKey>,
}

impl Settings {
    /// Sets where the API key is, unless a stronger source has set it.
    pub(super) fn set_key(&mut self, layers: &Layers<'_>, source: Option<Setting<KeySource>>) {
        if self.key.is_none() {
            self.key = source.map(|source| {
                let place = layers.place(&source.origin);
                (source, place)
            });
        }
    }

    /// Where the API key is, without fetching it.
    #[must_use]
    pub fn key_source(&self) -> Option<&Setting<KeySource>> {
        self.key.as_ref().map(|(source, _)| source)
    }

    /// The API key. Only now is its file read or its command run.
    ///
    /// # Errors
    ///
    /// [`Error::NoKey`] if no layer has one; otherwise if it can't be fetched or can't go into a header.
    pub fn api_key(&self) -> Result<Setting<Secret>, Error> {
        let Some((source, place)) = &self.key else {
            return Err(Error::NoKey { profile: self.profile.value.clone() });
        };
        Ok(Setting { value: key::fetch(&source.value, place)?, origin: source.origin.clone() })
    }

    /// Checks a key that was typed or piped in, and trims it.
    ///
    /// # Errors
    ///
    /// If it is empty or can't go into a header.
    pub fn check_key(text: &str) -> Result<Secret, Error> {
        let place = Place::Argument("api_key".to_owned());
        secret_text::secret(text).map_err(|invalid| Error::Value { place, shown: None, invalid })
    }
}
