//! The environment, read once. The meaning of a variable is left to the rest of `config`.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};

use super::error::Error;

/// A copy of the environment variables, and the user's folders on this platform.
#[derive(Clone, Default)]
pub struct Env {
    variables: BTreeMap<OsString, OsString>,
    home: Option<PathBuf>,
    config_dir: Option<PathBuf>,
    state_dir: Option<PathBuf>,
}

impl Env {
    /// The environment of this process.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is where the environment is read, once")]
    pub fn from_process() -> Self {
        let home = dirs::home_dir();
        let (config_dir, state_dir) = if cfg!(windows) {
            (dirs::config_dir(), dirs::data_local_dir())
        } else {
            (home.as_deref().map(config_dir), home.as_deref().map(state_dir))
        };
        let variables = std::env::vars_os().map(|(name, value)| (canonical(name), value)).collect();
        Self { variables, home, config_dir, state_dir }
    }

    /// An environment of the given pairs only, for tests. The folders are derived from `HOME`.
    pub fn from_pairs<N, V>(pairs: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<OsString>,
        V: Into<OsString>,
    {
        let variables = pairs.into_iter().map(|(name, value)| (canonical(name.into()), value.into()));
        let mut env = Self { variables: variables.collect(), ..Self::default() };
        env.home = env.path("HOME");
        env.config_dir = env.home.as_deref().map(config_dir);
        env.state_dir = env.home.as_deref().map(state_dir);
        env
    }

    /// The text of a variable. One that is set to the empty string counts as unset.
    ///
    /// # Errors
    ///
    /// [`Error::NotUnicode`] if it isn't UTF-8. The error names the variable, never its value.
    pub fn get(&self, name: &'static str) -> Result<Option<&str>, Error> {
        self.raw(name).map(|value| value.to_str().ok_or(Error::NotUnicode { variable: name })).transpose()
    }

    /// A variable that names a file or a folder, in the platform's encoding for paths.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.raw(name).map(PathBuf::from)
    }

    /// Whether a variable is set to anything but the empty string.
    #[must_use]
    pub fn is_set(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// `TZ` unchanged. Unlike all other variables, it has a meaning when it is empty: UTC.
    #[must_use]
    pub fn time_zone(&self) -> Option<&OsStr> {
        self.variables.get(OsStr::new("TZ")).map(OsString::as_os_str)
    }

    /// The user's home folder.
    #[must_use]
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// The platform's folder for configuration files.
    #[must_use]
    pub fn config_dir(&self) -> Option<&Path> {
        self.config_dir.as_deref()
    }

    /// The program's folder for state between runs: `blooio` under `$XDG_STATE_HOME`, if that is absolute, or under the
    /// platform's folder.
    #[must_use]
    pub fn state_directory(&self) -> Option<PathBuf> {
        let named = self.path("XDG_STATE_HOME").filter(|folder| folder.is_absolute());
        named.or_else(|| self.state_dir.clone()).map(|folder| folder.join("blooio"))
    }

    /// This environment without the program's own variables, except the one that names the configuration file.
    #[must_use]
    pub fn without_settings(&self) -> Self {
        let mut env = self.clone();
        env.variables
            .retain(|name, _| name == "BLOOIO_CONFIG" || !name.as_encoded_bytes().starts_with(b"BLOOIO_"));
        env
    }

    fn raw(&self, name: &str) -> Option<&OsStr> {
        let value = self.variables.get(OsStr::new(name))?;
        (!value.is_empty()).then_some(value)
    }
}

/// The folder for configuration files on everything but Windows, on macOS too: command-line tools keep them there, where they
/// are found and edited, and not in `~/Library`.
fn config_dir(home: &Path) -> PathBuf {
    home.join(".config")
}

/// The folder for state on everything but Windows.
fn state_dir(home: &Path) -> PathBuf {
    home.join(".local/state")
}

/// The name as it is compared: on Windows, `Path` and `PATH` are the same.
fn canonical(name: OsString) -> OsString {
    if cfg!(windows) { name.to_ascii_uppercase() } else { name }
}

/// Names only: the values hold keys.
impl fmt::Debug for Env {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.variables.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Env;

    #[test]
    fn an_empty_variable_counts_as_unset() {
        let env = Env::from_pairs([("A", ""), ("B", "b")]);
        assert_eq!(env.get("A").unwrap(), None);
        assert_eq!(env.get("B").unwrap(), Some("b"));
        assert_eq!(env.get("C").unwrap(), None);
        assert_eq!(env.path("A"), None);
        assert!(!env.is_set("A") && env.is_set("B"));
    }

    #[test]
    fn what_is_left_without_settings() {
        let env = Env::from_pairs([("BLOOIO_CONFIG", "c"), ("BLOOIO_TIMEOUT", "x"), ("HOME", "/h")]);
        let left = env.without_settings();
        assert_eq!(format!("{left:?}"), r#"["BLOOIO_CONFIG", "HOME"]"#);
        assert_eq!(left.config_dir(), env.config_dir());
    }

    #[test]
    fn an_empty_home_is_no_home() {
        assert_eq!(Env::from_pairs([("HOME", "")]).config_dir(), None);
        assert_eq!(Env::from_pairs([("HOME", "/h")]).home().unwrap().to_str(), Some("/h"));
    }

    #[test]
    fn debug_shows_names_only() {
        let env = Env::from_pairs([("BLOOIO_API_KEY", "bl_live_abcdefgh1234")]);
        assert_eq!(format!("{env:?}"), r#"["BLOOIO_API_KEY"]"#);
    }

    #[cfg(unix)]
    #[test]
    fn text_that_is_not_utf8_names_the_variable_and_not_its_value() {
        use std::ffi::OsString;
        use std::os::unix::ffi::OsStringExt;
        let env = Env::from_pairs([("BLOOIO_API_KEY", OsString::from_vec(b"bl_\xff_1234".to_vec()))]);
        let error = env.get("BLOOIO_API_KEY").unwrap_err();
        assert_eq!(error.to_string(), "BLOOIO_API_KEY: not valid UTF-8");
        assert!(!error.is_usage());
        assert_eq!(env.path("BLOOIO_API_KEY").unwrap().as_os_str().len(), 9);
    }
}
