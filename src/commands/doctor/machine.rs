//! What can be checked without a network: the configuration file, who may read it, where state is kept, the key and the
//! address.

use std::path::Path;

use super::check::Check;
use crate::commands::support::session::{Session, Unloaded};
use crate::config::{self, KeySource, Origin};
use crate::endpoint::BASE_PATH;
use crate::failure::Failure;
use crate::secret::Secret;

/// A key that is shorter was cut off when it was copied.
const SHORTEST_KEY: usize = 16;

const AGAIN: &str = "correct it, then run `blooio doctor` again";

pub(super) fn configuration(session: &Session, unloaded: Option<Unloaded>) -> Check {
    const NAME: &str = "configuration";
    let settings = &session.settings;
    if let Some(Unloaded { error, .. }) = unloaded {
        return met(NAME, error, AGAIN);
    }
    let profile = match &settings.profile.origin {
        Origin::Default => format!("profile {}", settings.profile.value),
        origin => format!("profile {} ({origin})", settings.profile.value),
    };
    match &settings.path {
        Some(path) if settings.exists => Check::ok(NAME, format!("{}, {profile}", path.display())),
        Some(path) => Check::ok(NAME, format!("there is no file yet at {}", path.display())),
        None => Check::warning(
            NAME,
            "there is no place for a configuration file (no HOME)",
            "name one with --config or BLOOIO_CONFIG, if the environment alone is not enough",
        ),
    }
}

/// An error of the settings, with its own hint where it has one.
fn met(name: &'static str, error: config::Error, otherwise: &str) -> Check {
    let hint = error.hint().unwrap_or_else(|| otherwise.to_owned());
    Check::met(name, error.into(), hint)
}

/// Who can read the file, and the file of the key, and who could put others in their place. `guessed`: the file could
/// not be read, and so may hold a key.
#[cfg(unix)]
pub(super) fn permissions(session: &Session, guessed: bool) -> Check {
    const NAME: &str = "permissions";
    let settings = &session.settings;
    let config = settings.path.as_deref();
    let holds_key = guessed || !settings.warnings.is_empty();
    let key = match settings.key_source().map(|setting| &setting.value) {
        Some(KeySource::File(path)) => Some(path.as_path()),
        _ => None,
    };
    let mut seen = Vec::new();
    for (path, is_secret) in
        config.map(|path| (path, holds_key)).into_iter().chain(key.map(|key| (key, true)))
    {
        let Some(mode) = mode(path) else { continue };
        if is_secret && mode & 0o077 != 0 {
            let holds = if guessed { "may hold" } else { "holds" };
            return Check::warning(
                NAME,
                format!("others can read {} (mode {mode:04o}), which {holds} a key", path.display()),
                format!("chmod 600 {}", quote(path)),
            );
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        match self::mode(folder) {
            // The sticky bit keeps others from replacing what is not theirs.
            Some(around) if around & 0o022 != 0 && around & 0o1000 == 0 => {
                return Check::warning(
                    NAME,
                    format!("others can replace what is in {} (mode {around:04o})", folder.display()),
                    format!("chmod go-w {}", quote(folder)),
                );
            }
            Some(around) => seen.push(format!("{} {mode:04o}, its folder {around:04o}", path.display())),
            None => {}
        }
    }
    if seen.is_empty() {
        Check::skipped(NAME, "there is no file to look at")
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

/// Elsewhere the access list of the user's folder protects it.
#[cfg(not(unix))]
pub(super) fn permissions(_session: &Session, _guessed: bool) -> Check {
    Check::skipped("permissions", "files are protected by your folder's access list here")
}

/// Whether what is kept between runs can be written, and where the sandbox is on, whether its store can be read. Only the
/// sandbox keeps anything.
pub(super) fn state(session: &mut Session) -> Check {
    const NAME: &str = "state";
    const HINT: &str = "to keep it elsewhere, set XDG_STATE_HOME to a folder of yours";
    let Some(directory) = session.state_directory().map(Path::to_owned) else {
        return Check::warning(NAME, "there is no state directory (no HOME): the sandbox forgets all", HINT);
    };
    // What is missing is made when it is needed, by whoever may write above it.
    let there = directory.ancestors().find(|folder| folder.symlink_metadata().is_ok());
    let tried = there.map(|folder| tempfile::tempfile_in(folder).map(drop));
    match tried {
        Some(Ok(())) => {
            let fine = Check::ok(NAME, format!("{} can be written to", directory.display()));
            if session.settings.sandbox.value { store(NAME, session).unwrap_or(fine) } else { fine }
        }
        Some(Err(error)) => {
            let message = format!("{} can't be written to: {error}", directory.display());
            if session.settings.sandbox.value {
                Check::met(NAME, Failure::local(message), HINT)
            } else {
                Check::warning(NAME, format!("{message}; only the sandbox needs it"), HINT)
            }
        }
        None => Check::skipped(NAME, format!("there is nothing at {}", directory.display())),
    }
}

/// What is wrong with the sandbox's store, if anything is.
fn store(name: &'static str, session: &mut Session) -> Option<Check> {
    let error = session.store().and_then(|store| Ok(store.check()?)).err()?;
    let hint = match error.failure() {
        Failure::Sandbox(error) => error.hint(),
        _ => None,
    };
    Some(Check::met(name, error, hint.unwrap_or_default()))
}

/// The key, and what to say of it. It is fetched here once: a command that prints it may ask somebody for it.
pub(super) fn key(session: &mut Session, guessed: bool) -> (Check, Option<Secret>) {
    const NAME: &str = "key";
    if session.settings.sandbox.value {
        return (Check::skipped(NAME, "the sandbox needs none"), Some(Secret::new("sandbox")));
    }
    let source = match session.settings.key_source() {
        None if guessed => {
            return (Check::skipped(NAME, "none in the environment, and the file is not used"), None);
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
        Err(error) => return (met(NAME, error, AGAIN), None),
    };
    let message = format!("{key}, from {source}");
    let length = key.expose().len();
    let check = if length < SHORTEST_KEY {
        Check::warning(
            NAME,
            format!("{message}: it has {length} characters only"),
            "copy it whole; keys are made at app.blooio.com, Settings, API Keys",
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
    let unread = if guessed && base.origin == Origin::Default { "; the file may name another" } else { "" };
    let message = format!("{} ({}{unread})", base.value, base.origin);
    if base.value.as_str().ends_with(BASE_PATH) {
        Check::ok(NAME, message)
    } else {
        Check::warning(
            NAME,
            format!("{message} does not end in {BASE_PATH}"),
            format!("Blooio's own is {}", config::DEFAULT_BASE_URL),
        )
    }
}
