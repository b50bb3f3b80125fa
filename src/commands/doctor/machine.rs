//! The checks that need no network: the configuration file, its permissions, the state directory, the key and the base
//! URL.

use std::path::Path;

use super::check::Check;
use crate::commands::support::session::{Session, Unloaded};
use crate::config::{self, KeySource, Origin};
use crate::endpoint::BASE_PATH;
use crate::failure::Failure;
use crate::secret::Secret;

/// A shorter key was probably cut off when it was copied.
const SHORTEST_KEY: usize = 16;

const AGAIN: &str = "fix it, then run `blooio doctor` again";

pub(super) fn configuration(session: &Session, unloaded: Option<Unloaded>) -> Check {
    const NAME: &str = "configuration";
    let settings = &session.settings;
    if let Some(Unloaded { error, .. }) = unloaded {
        return settings_error(NAME, error, AGAIN);
    }
    let profile = match &settings.profile.origin {
        Origin::Default => format!("profile {}", settings.profile.value),
        origin => format!("profile {} ({origin})", settings.profile.value),
    };
    match &settings.path {
        Some(path) if settings.exists => Check::ok(NAME, format!("{}, {profile}", path.display())),
        Some(path) => Check::ok(NAME, format!("no file yet at {}", path.display())),
        None => Check::warning(
            NAME,
            "no location for a configuration file (HOME is not set)",
            "choose a file with --config or BLOOIO_CONFIG, unless the environment alone is enough",
        ),
    }
}

/// A failure because of an error in the settings, with the error's own hint if it has one.
fn settings_error(name: &'static str, error: config::Error, otherwise: &str) -> Check {
    let hint = error.hint().unwrap_or_else(|| otherwise.to_owned());
    Check::error(name, error.into(), hint)
}

/// The configuration file, which may hold a key, and the key file; and whether each holds a secret.
fn files(session: &Session, holds_key: bool) -> impl Iterator<Item = (&Path, bool)> {
    let settings = &session.settings;
    let key = match settings.key_source().map(|setting| &setting.value) {
        Some(KeySource::File(path)) => Some((path.as_path(), true)),
        _ => None,
    };
    settings.path.as_deref().map(|path| (path, holds_key)).into_iter().chain(key)
}

/// Whether other users can read or replace the configuration file or the key file. `guessed` means that the
/// configuration file could not be read, so it may hold a key.
#[cfg(unix)]
pub(super) fn permissions(session: &Session, guessed: bool) -> Check {
    const NAME: &str = "permissions";
    let mut seen = Vec::new();
    for (path, is_secret) in files(session, guessed || !session.settings.warnings.is_empty()) {
        let Some(mode) = mode(path) else { continue };
        if is_secret && mode & 0o077 != 0 {
            let holds = if guessed { "may hold" } else { "holds" };
            return Check::warning(
                NAME,
                format!("other users can read {} (mode {mode:04o}), which {holds} a key", path.display()),
                format!("chmod 600 {}", quote(path)),
            );
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        match self::mode(folder) {
            // The sticky bit keeps others from replacing files that aren't theirs.
            Some(around) if around & 0o022 != 0 && around & 0o1000 == 0 => {
                return Check::warning(
                    NAME,
                    format!("other users can replace files in {} (mode {around:04o})", folder.display()),
                    format!("chmod go-w {}", quote(folder)),
                );
            }
            Some(around) => {
                seen.push(format!("{} has mode {mode:04o}, its folder {around:04o}", path.display()));
            }
            None => {}
        }
    }
    if seen.is_empty() {
        Check::skipped(NAME, "there is no file to check")
    } else {
        Check::ok(NAME, seen.join("; "))
    }
}

#[cfg(unix)]
fn mode(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    Some(std::fs::metadata(path).ok()?.permissions().mode() & 0o7777)
}

#[cfg(unix)]
fn quote(path: &Path) -> String {
    crate::client::call::quote(&path.to_string_lossy())
}

/// Whether the configuration file and the key file are in the user's profile folder, whose access list keeps other users
/// out. Of other folders nothing is known.
#[cfg(not(unix))]
pub(super) fn permissions(session: &Session, _guessed: bool) -> Check {
    const NAME: &str = "permissions";
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    let Some((profile, real_profile)) = session.env().home().and_then(|home| Some((home, real(home)?)))
    else {
        return Check::skipped(NAME, "you have no profile folder");
    };
    let mut seen = Vec::new();
    for (path, _) in files(session, true) {
        let Some(file) = real(path) else { continue };
        if !file.starts_with(&real_profile) {
            let message = format!(
                "other users may be able to read {}, which may hold a key: it is not in your profile folder ({})",
                path.display(),
                profile.display()
            );
            let user = session.env().get("USERNAME").ok().flatten().unwrap_or("YOU").to_owned();
            return Check::warning(
                NAME,
                message,
                format!("icacls \"{}\" /inheritance:r /grant:r \"{user}:F\"", path.display()),
            );
        }
        seen.push(format!("{} is in your profile folder, which other users can't read", path.display()));
    }
    if seen.is_empty() {
        Check::skipped(NAME, "there is no file to check")
    } else {
        Check::ok(NAME, seen.join("; "))
    }
}

/// Whether the state directory is writable and, if the sandbox is on, whether its store can be read. Only the sandbox
/// keeps state.
pub(super) fn state(session: &mut Session) -> Check {
    const NAME: &str = "state";
    const HINT: &str = "set XDG_STATE_HOME to a folder that you can write to";
    let Some(directory) = session.state_directory().map(Path::to_owned) else {
        return Check::warning(
            NAME,
            "no state directory (HOME is not set): the sandbox keeps nothing between commands",
            HINT,
        );
    };
    // Missing folders are created when they are needed, so the nearest existing one must be writable.
    let there = directory.ancestors().find(|folder| folder.symlink_metadata().is_ok());
    let tried = there.map(|folder| tempfile::tempfile_in(folder).map(drop));
    match tried {
        Some(Ok(())) => {
            let fine = Check::ok(NAME, format!("{} is writable", directory.display()));
            if session.settings.sandbox.value { store(NAME, session).unwrap_or(fine) } else { fine }
        }
        Some(Err(error)) => {
            let message = format!("can't write to {}: {error}", directory.display());
            if session.settings.sandbox.value {
                Check::error(NAME, Failure::local(message), HINT)
            } else {
                Check::warning(
                    NAME,
                    format!("{message}; only the sandbox and the default list of opt-outs need it"),
                    HINT,
                )
            }
        }
        None => Check::skipped(NAME, format!("{} doesn't exist", directory.display())),
    }
}

/// The failure of the sandbox's store, if it has one.
fn store(name: &'static str, session: &mut Session) -> Option<Check> {
    let error = session.store().and_then(|store| Ok(store.check()?)).err()?;
    let hint = match error.failure() {
        Failure::Sandbox(error) => error.hint(),
        _ => None,
    };
    Some(Check::error(name, error, hint.unwrap_or_default()))
}

/// The check of the key, and the key. It is fetched only once: a command that prints it may prompt for a password.
pub(super) fn key(session: &mut Session, guessed: bool) -> (Check, Option<Secret>) {
    const NAME: &str = "key";
    if session.settings.sandbox.value {
        return (Check::skipped(NAME, "the sandbox needs no key"), Some(Secret::new("sandbox")));
    }
    let source = match session.settings.key_source() {
        None if guessed => {
            return (
                Check::skipped(NAME, "no key in the environment, and the configuration file can't be used"),
                None,
            );
        }
        Some(source) => match &source.value {
            KeySource::Value(_) => source.origin.to_string(),
            KeySource::File(path) => format!("{}, {}", source.origin, path.display()),
            KeySource::Command(_) => format!("{}, printed by its api_key_command", source.origin),
        },
        None => String::new(),
    };
    let key = match session.settings.api_key() {
        Ok(key) => key.value,
        Err(error) => return (settings_error(NAME, error, AGAIN), None),
    };
    let message = format!("{key}, from {source}");
    let length = key.expose().len();
    let check = if length < SHORTEST_KEY {
        Check::warning(
            NAME,
            format!("{message}: it has only {length} characters"),
            "copy the whole key from app.blooio.com, Settings, API Keys",
        )
    } else {
        Check::ok(NAME, message)
    };
    (check, Some(key))
}

pub(super) fn base_url(session: &Session, guessed: bool) -> Check {
    const NAME: &str = "base_url";
    let (sandbox, base) = (&session.settings.sandbox, &session.settings.base_url);
    if sandbox.value {
        return Check::ok(NAME, format!("the sandbox ({}): nobody is texted", sandbox.origin));
    }
    let unread = if guessed && base.origin == Origin::Default { "; the file may set another" } else { "" };
    let message = format!("{} ({}{unread})", base.value, base.origin);
    if base.value.as_str().ends_with(BASE_PATH) {
        Check::ok(NAME, message)
    } else {
        Check::warning(
            NAME,
            format!("{message} does not end in {BASE_PATH}"),
            format!("use {} unless this is intended", config::DEFAULT_BASE_URL),
        )
    }
}

/// The guardrails in force.
pub(super) fn guardrails(session: &mut Session, guessed: bool) -> Check {
    const NAME: &str = "guardrails";
    if guessed {
        return Check::skipped(NAME, "the configuration file can't be used");
    }
    match session.guard().and_then(|guard| guard.summary()) {
        Ok(summary) => Check::ok(NAME, summary),
        Err(error) => {
            let hint = match error.failure() {
                Failure::Settings { hint, .. } | Failure::Usage { hint, .. } => hint.clone(),
                Failure::OptOuts(error) => error.hint(),
                _ => None,
            };
            Check::error(NAME, error, hint.unwrap_or_else(|| AGAIN.to_owned()))
        }
    }
}
