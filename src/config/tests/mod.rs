//! What the parts of `config` promise together, on throw-away folders and made-up environments. For Unix: paths,
//! modes and the system's messages are part of what is compared.

mod edit;
mod errors;
mod file;
mod key;
mod precedence;
mod save;

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{Env, Error, Flags, Settings, ShownValue};

/// A folder with a configuration file that the made-up environment points to.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn with(text: &str) -> Self {
        let desk = Self::empty();
        desk.write(text);
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("config.toml")
    }

    fn write(&self, text: &str) {
        std::fs::write(self.path(), text).unwrap();
        set_mode(&self.path(), 0o600);
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.path()).unwrap()
    }

    /// The environment: the given variables and the file.
    fn env(&self, pairs: &[(&str, &str)]) -> Env {
        let path = self.path().display().to_string();
        let own = [("BLOOIO_CONFIG", path.as_str()), ("HOME", "/home/u")];
        Env::from_pairs(own.into_iter().chain(pairs.iter().copied()))
    }

    fn load(&self, pairs: &[(&str, &str)], flags: &Flags) -> Result<Settings, Error> {
        Settings::load(&self.env(pairs), flags)
    }

    /// What is wrong with a file, the folder's name left out.
    fn error(&self, pairs: &[(&str, &str)], flags: &Flags) -> (String, Option<String>, bool) {
        let error = self.load(pairs, flags).unwrap_err();
        (self.short(&error.to_string()), error.hint(), error.is_usage())
    }

    fn short(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.folder.path().display()), "")
    }
}

/// A row as `config list` shows it: the value and its origin.
fn row(settings: &Settings, key: &str) -> (String, String) {
    let rows = settings.list();
    let row = rows.iter().find(|row| row.name == key).unwrap();
    let value = match &row.value {
        ShownValue::Unset => "-".to_owned(),
        ShownValue::Text(text) => text.clone(),
        ShownValue::Secret(secret) => secret.expose().to_owned(),
        ShownValue::List(words) => words.join(","),
        ShownValue::Allow { .. } => format!("{:?}", row.value),
    };
    (value, row.origin.to_string())
}

fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}
