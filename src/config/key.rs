//! The API key: where it may come from, and fetching it once it is needed. Files of webhook secrets are read in the same
//! way. Sending it is left to `client`.

use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::error::Error;
use super::invalid::Invalid;
use super::key_command::{self, CommandError};
use super::origin::{Place, Setting};
use super::read::with_file;
use super::secret_text::secret;
use crate::reader;
use crate::secret::Secret;

/// The largest key, in bytes. A larger file was named by mistake, and isn't read to its end.
const LONGEST: u64 = 16 * 1024;

/// Where the API key comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeySource {
    /// In the configuration or a variable, not yet checked.
    Value(Secret),
    /// On the first line of a file.
    File(PathBuf),
    /// On the first line of what a command prints.
    Command(KeyCommand),
}

/// A command that prints the API key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyCommand {
    /// For `sh -c`, or `cmd /C` on Windows.
    Shell(String),
    /// A program and its arguments, run as they are.
    Exec(Vec<String>),
}

/// A source of the API key, and where it was written, for errors about it.
pub(super) type LocatedKey = (Setting<KeySource>, Place);

/// Reads the file or runs the command, and checks the key.
pub(super) fn fetch(source: &KeySource, place: &Place) -> Result<Secret, Error> {
    let bad_key = |invalid| Error::BadKey { place: place.clone(), invalid };
    match source {
        KeySource::Value(key) => secret(key.expose()).map_err(|invalid| Error::Value {
            place: place.clone(),
            shown: None,
            invalid,
        }),
        KeySource::File(path) => check(&from_file(path, place)?, bad_key),
        KeySource::Command(command) => check(&from_command(command, place)?, bad_key),
    }
}

/// Reads a webhook secret from the first line of a file, which may be a pipe. `flag` is the option that named it.
///
/// # Errors
///
/// If it can't be read, or the line can't be a secret.
pub fn read_secret_file(flag: &'static str, path: &Path) -> Result<Secret, Error> {
    let place = Place::Flag(flag);
    let line = from_file(path, &place)?;
    check(&line, |invalid| Error::BadSecret { place, path: path.to_owned(), invalid })
}

fn check(line: &[u8], bad: impl FnOnce(Invalid) -> Error) -> Result<Secret, Error> {
    if line.len() as u64 > LONGEST {
        return Err(bad(Invalid::new("is longer than 16 KiB").hidden()));
    }
    let line = reader::unmarked(line).unwrap_or(line);
    // Bytes that aren't UTF-8 become U+FFFD, which no key has.
    secret(&String::from_utf8_lossy(line)).map_err(bad)
}

fn from_file(path: &Path, place: &Place) -> Result<Vec<u8>, Error> {
    let failed = |source| Error::KeyFile { place: place.clone(), path: path.to_owned(), source };
    let line = with_file(path, |file| {
        let mut line = Vec::new();
        BufReader::new(file.take(LONGEST + 1)).read_until(b'\n', &mut line)?;
        reader::unmarked(&line).map_err(reader::Unreadable::from)?;
        Ok(line)
    });
    line.map_err(failed)
}

fn from_command(command: &KeyCommand, place: &Place) -> Result<Vec<u8>, Error> {
    let mut process = match command {
        KeyCommand::Shell(text) => shell(text),
        KeyCommand::Exec(words) => {
            let mut process = Command::new(&words[0]);
            process.args(&words[1..]);
            process
        }
    };
    // A password manager may prompt on the terminal. Piped input is the message's text, and not for it.
    let stdin = if io::stdin().is_terminal() { Stdio::inherit() } else { Stdio::null() };
    process.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let place = || place.clone();
    key_command::first_line(process, key_command::LIMITS).map_err(|failed| match failed {
        CommandError::Start(source) => Error::KeyCommand { place: place(), source },
        CommandError::Ended(status) => Error::KeyCommandFailed { place: place(), status },
        CommandError::Silent(limit) => Error::KeyCommandSilent { place: place(), limit },
    })
}

#[cfg(not(windows))]
fn shell(text: &str) -> Command {
    let mut process = Command::new("sh");
    process.arg("-c").arg(text);
    process
}

/// `cmd` doesn't unquote as Rust quotes: it gets the text unchanged.
#[cfg(windows)]
fn shell(text: &str) -> Command {
    use std::os::windows::process::CommandExt;
    let mut process = Command::new("cmd");
    process.arg("/C").raw_arg(text);
    process
}
