//! Starts a command as a shell does.

use std::ffi::{OsStr, OsString};
use std::io;
use std::process::{Child, Command};

/// Why a command didn't start.
#[derive(Debug, thiserror::Error)]
#[error("{}", words(.0))]
pub struct NotStarted(pub io::Error);

impl NotStarted {
    /// The exit code that a shell would report: 127 if there is no such command, 126 if it can't be executed.
    #[must_use]
    pub fn code(&self) -> i32 {
        match self.0.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => 127,
            _ => 126,
        }
    }
}

/// The error without its number.
fn words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "not found".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => {
            let text = error.to_string();
            let end = text.find(" (os error").unwrap_or(text.len());
            text[..end].to_lowercase()
        }
    }
}

/// Starts the command in these words, its name first, as `prepare` wants it.
///
/// # Errors
/// [`NotStarted`].
pub(super) fn start(words: &[OsString], prepare: impl Fn(&mut Command)) -> Result<Child, NotStarted> {
    let (name, arguments) =
        words.split_first().map_or((OsStr::new(""), &[][..]), |(name, rest)| (name, rest));
    let spawn = |mut command: Command| {
        command.args(arguments);
        fork(&mut command);
        prepare(&mut command);
        command.spawn()
    };
    let started = spawn(Command::new(name));
    #[cfg(unix)]
    let started = started.or_else(|error| match script::interpreter(name, &error) {
        Some(command) => spawn(command),
        None => Err(error),
    });
    started.map_err(NotStarted)
}

/// Has the command started by `fork` and not by `posix_spawn`, with which glibc leaves two signals of its own ignored inside.
/// The standard library does so where a group is set, here the one that it has anyway.
#[cfg(unix)]
fn fork(command: &mut Command) {
    use std::os::unix::process::CommandExt;

    let group = rustix::process::getgid();
    if group == rustix::process::getegid() {
        command.gid(group.as_raw());
    }
}

#[cfg(not(unix))]
fn fork(_: &mut Command) {}

/// Scripts without a `#!` line, which shells run themselves, and so does `execvp`; the standard library doesn't.
#[cfg(unix)]
mod script {
    use std::ffi::OsStr;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use rustix::fs::{Access, access};

    /// The command that runs such a script, if that is what the error is about.
    pub(super) fn interpreter(name: &OsStr, error: &io::Error) -> Option<Command> {
        if error.raw_os_error() != Some(rustix::io::Errno::NOEXEC.raw_os_error()) {
            return None;
        }
        let mut command = Command::new("/bin/sh");
        command.arg(found(name)?);
        Some(command)
    }

    /// Where a command is.
    fn found(name: &OsStr) -> Option<PathBuf> {
        if name.as_encoded_bytes().contains(&b'/') {
            return Some(Path::new(name).to_owned());
        }
        #[allow(
            clippy::disallowed_methods,
            reason = "the system's search has used it, and found what is looked for here"
        )]
        let path = std::env::var_os("PATH")?;
        let places = std::env::split_paths(&path).map(|folder| folder.join(name)).collect::<Vec<_>>();
        places.into_iter().find(|place| place.is_file() && access(place, Access::EXEC_OK).is_ok())
    }
}
