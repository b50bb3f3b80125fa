//! The API key: where it may come from, and fetching it once it is needed; sending it is left to the client.

use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::command::{self, Failed};
use super::entry::Raw;
use super::locate::expand;
use super::origin::{Origin, Place, Setting};
use super::read::with_file;
use super::resolve::Layers;
use super::value::Invalid;
use super::{Error, value};
use crate::reader;
use crate::secret::Secret;

/// No key is longer; a file that is was named by mistake, and isn't read to its end.
const LONGEST: u64 = 16 * 1024;

/// Where the API key is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeySource {
    /// Here, not yet checked.
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

/// A source, and where it stands for errors about it.
pub(super) type Placed = (Setting<KeySource>, Place);

/// The source that counts: the variable, or the one that the profile has.
pub(super) fn source(layers: &Layers<'_>) -> Result<Option<Placed>, Error> {
    if let Some(setting) = layers.find("api_key", |text| Ok(KeySource::Value(Secret::new(text))))? {
        let place = place(layers, &setting.origin);
        return Ok(Some((setting, place)));
    }
    if let Some(setting) = layers.find("api_key_file", value::text)? {
        let place = place(layers, &setting.origin);
        return Ok(Some((
            setting.map(|text| KeySource::File(expand(&text, &layers.file.path, layers.env))),
            place,
        )));
    }
    let key = "api_key_command";
    let Some((profile, entries)) = layers.profile else {
        return Ok(None);
    };
    let Some(entry) = entries.get(key) else {
        return Ok(None);
    };
    let command = match &entry.value {
        Raw::Text(text) => KeyCommand::Shell(text.clone()),
        Raw::List(words) => KeyCommand::Exec(words.clone()),
    };
    let origin = Origin::Profile { profile: profile.to_owned(), key };
    let place = place(layers, &origin);
    Ok(Some((Setting { value: KeySource::Command(command), origin }, place)))
}

fn place(layers: &Layers<'_>, origin: &Origin) -> Place {
    match (origin, layers.profile) {
        (Origin::Profile { profile, key }, Some((_, entries))) => {
            layers.file.place(profile, key, entries.get(key).map_or(0, |entry| entry.line))
        }
        _ => Place::Env("BLOOIO_API_KEY"),
    }
}

/// Reads the file or runs the command, and checks the key.
pub(super) fn fetch(source: &KeySource, place: &Place) -> Result<Secret, Error> {
    match source {
        KeySource::Value(secret) => value::secret(secret.expose()).map_err(|invalid| Error::Value {
            place: place.clone(),
            shown: None,
            invalid,
        }),
        KeySource::File(path) => check(place, &from_file(path, place)?),
        KeySource::Command(command) => check(place, &from_command(command, place)?),
    }
}

fn check(place: &Place, line: &[u8]) -> Result<Secret, Error> {
    let bad = |invalid| Error::BadKey { place: place.clone(), invalid };
    if line.len() as u64 > LONGEST {
        return Err(bad(Invalid::new("is longer than 16 KiB").hidden()));
    }
    let line = reader::unmarked(line).unwrap_or(line);
    // What isn't UTF-8 becomes U+FFFD, which no key has.
    value::secret(&String::from_utf8_lossy(line)).map_err(bad)
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
    // A password manager may ask on the terminal. What is piped in, though, is the message's text and not for it.
    let stdin = if io::stdin().is_terminal() { Stdio::inherit() } else { Stdio::null() };
    process.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let place = || place.clone();
    command::first_line(process, command::LIMITS).map_err(|failed| match failed {
        Failed::Start(source) => Error::KeyCommand { place: place(), source },
        Failed::Ended(status) => Error::KeyCommandFailed { place: place(), status },
        Failed::Silent(limit) => Error::KeyCommandSilent { place: place(), limit },
    })
}

#[cfg(not(windows))]
fn shell(text: &str) -> Command {
    let mut process = Command::new("sh");
    process.arg("-c").arg(text);
    process
}

/// `cmd` doesn't unquote as Rust quotes: it gets the text as it is.
#[cfg(windows)]
fn shell(text: &str) -> Command {
    use std::os::windows::process::CommandExt;
    let mut process = Command::new("cmd");
    process.arg("/C").raw_arg(text);
    process
}
