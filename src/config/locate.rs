//! Where the configuration file is. Reading it is left to `file`.

use std::path::{Path, PathBuf};

use super::env::Env;
use super::flags::Flags;
use super::origin::Origin;

/// A configuration file, which may not exist yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Its path, as it was named.
    pub path: PathBuf,
    /// Where it was named; [`Origin::Default`] for the platform's folder.
    pub origin: Origin,
}

/// `--config`, else `BLOOIO_CONFIG`, else `blooio/config.toml` under `$XDG_CONFIG_HOME` (on every platform, if it is
/// absolute, as the XDG base directory specification wants it) or the platform's folder. None without any of them.
#[must_use]
pub fn locate(env: &Env, flags: &Flags) -> Option<Location> {
    if let Some(path) = &flags.config {
        return Some(Location { path: path.clone(), origin: Origin::Flag("--config") });
    }
    if let Some(path) = env.path("BLOOIO_CONFIG") {
        return Some(Location { path, origin: Origin::Env("BLOOIO_CONFIG") });
    }
    let file = |folder: &Path| folder.join("blooio").join("config.toml");
    if let Some(folder) = env.path("XDG_CONFIG_HOME").filter(|folder| folder.is_absolute()) {
        return Some(Location { path: file(&folder), origin: Origin::Env("XDG_CONFIG_HOME") });
    }
    env.config_dir().map(|folder| Location { path: file(folder), origin: Origin::Default })
}

impl Location {
    /// Whether this very file was named, so that it must exist.
    pub(super) fn is_explicit(&self) -> bool {
        matches!(self.origin, Origin::Flag(_) | Origin::Env("BLOOIO_CONFIG"))
    }
}

/// A path from the configuration file: `~/` is the home folder, and a relative path is relative to the file's folder.
pub(super) fn expand(text: &str, file: &Path, env: &Env) -> PathBuf {
    let rest = if text == "~" { Some("") } else { text.strip_prefix("~/") };
    match (rest, env.home()) {
        (Some(rest), Some(home)) => home.join(rest),
        // `join` keeps an absolute path unchanged.
        _ => file.parent().map_or_else(|| PathBuf::from(text), |folder| folder.join(text)),
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{expand, locate};
    use crate::config::{Env, Flags};

    const ALL: [(&str, &str); 3] =
        [("BLOOIO_CONFIG", "env.toml"), ("XDG_CONFIG_HOME", "/xdg"), ("HOME", "/home/u")];

    fn found(flags: &Flags, pairs: &[(&'static str, &'static str)]) -> Option<(String, String)> {
        let location = locate(&Env::from_pairs(pairs.iter().copied()), flags)?;
        Some((location.path.display().to_string(), location.origin.to_string()))
    }

    #[test]
    fn the_strongest_of_the_four_places_wins() {
        let flag = Flags { config: Some(PathBuf::from("f.toml")), ..Flags::default() };
        let none = Flags::default();
        let cases = [
            (&flag, &ALL[..], "f.toml", "--config"),
            (&none, &ALL[..], "env.toml", "environment BLOOIO_CONFIG"),
            (&none, &ALL[1..], "/xdg/blooio/config.toml", "environment XDG_CONFIG_HOME"),
            (&none, &ALL[2..], "/home/u/.config/blooio/config.toml", "default"),
        ];
        for (flags, pairs, path, origin) in cases {
            assert_eq!(found(flags, pairs), Some((path.to_owned(), origin.to_owned())));
        }
        assert_eq!(found(&none, &[]), None);
    }

    #[test]
    fn empty_and_relative_folders_count_as_unset() {
        let none = Flags::default();
        let home = Some(("/h/.config/blooio/config.toml".to_owned(), "default".to_owned()));
        assert_eq!(found(&none, &[("XDG_CONFIG_HOME", "rel"), ("HOME", "/h")]), home);
        assert_eq!(found(&none, &[("BLOOIO_CONFIG", ""), ("XDG_CONFIG_HOME", ""), ("HOME", "/h")]), home);
    }

    #[test]
    fn paths_in_the_file_are_relative_to_it() {
        let env = Env::from_pairs([("HOME", "/home/u")]);
        let file = Path::new("/etc/blooio/config.toml");
        let cases = [
            ("ca.pem", "/etc/blooio/ca.pem"),
            ("/x/ca.pem", "/x/ca.pem"),
            ("~/ca.pem", "/home/u/ca.pem"),
            ("~", "/home/u"),
            ("~u/ca.pem", "/etc/blooio/~u/ca.pem"),
        ];
        for (text, path) in cases {
            assert_eq!(expand(text, file, &env), Path::new(path));
        }
        assert_eq!(expand("ca.pem", Path::new("config.toml"), &env), Path::new("ca.pem"));
    }
}
