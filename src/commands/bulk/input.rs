//! The input of a run: a file that is read several times, or a copy of a stream that can be read only once.

use std::fs::{File, Metadata};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::files::{folder_of, is_file, kind, opened};
use crate::bulk::{Format, Shard};
use crate::cli::bulk::Run;
use crate::commands::support::session::Session;
use crate::failure::{self, Failure};

/// Name of the input without a name, for people.
const STDIN: &str = "standard input";

/// The input, which can be read from its beginning as often as needed.
#[derive(Debug)]
pub(super) struct Input {
    /// Name for people: the path as typed, or `standard input`.
    pub(super) name: String,
    pub(super) format: Format,
    /// Path of the run's journal.
    pub(super) journal: PathBuf,
    /// Path of the input, if it is a file.
    pub(super) path: Option<PathBuf>,
    file: File,
    /// Size and time of the file when it was opened; none for a copy, which no other process can change.
    stamp: Option<Stamp>,
    /// Metadata of what was opened, even if it was copied; none if the system doesn't provide it.
    pub(super) source: Option<Metadata>,
}

type Stamp = (u64, Option<SystemTime>);

impl Input {
    /// Opens the input named by `arguments`. A stream is copied first, to an unnamed temporary file in the journal's
    /// folder that vanishes with this process.
    ///
    /// # Errors
    /// The file doesn't exist, or its format or the journal's path is unknown.
    pub(super) fn open(
        arguments: &Run,
        shard: Option<Shard>,
        session: &mut Session,
    ) -> failure::Result<Self> {
        let path = arguments.file.clone().unwrap_or_default();
        let stdin = path.as_os_str() == "-";
        let name = if stdin { STDIN.to_owned() } else { path.display().to_string() };
        if stdin {
            let format = format(arguments, &path, stdin)?;
            let journal = named_journal(arguments, STDIN)?;
            let source = opened(std::io::stdin());
            check_journal(&journal, source.as_ref())?;
            let file = copy(&journal, |copy| session.stdin.copy_to(copy))?;
            return Ok(Self { name, format, journal, path: None, file, stamp: None, source });
        }
        let unreadable = |error: std::io::Error| Failure::Usage {
            message: format!("{name} can't be read: {error}"),
            hint: None,
        };
        // A pipe is opened only after all other checks: opening it may block until its other end is opened.
        let metadata = std::fs::metadata(&path).map_err(unreadable)?;
        if metadata.is_dir() {
            return Err(unreadable(std::io::ErrorKind::IsADirectory.into()).into());
        }
        let format = format(arguments, &path, stdin)?;
        if !metadata.is_file() || is_alias(&path) {
            named_journal(arguments, &name)?;
        }
        let mut file = File::open(&path).map_err(unreadable)?;
        if metadata.is_file() {
            let journal = arguments.journal.clone().unwrap_or_else(|| journal_of(&path, shard));
            check_journal(&journal, Some(&metadata))?;
            let stamp = Some(stamp(&metadata));
            return Ok(Self { name, format, journal, path: Some(path), file, stamp, source: Some(metadata) });
        }
        let journal = named_journal(arguments, &name)?;
        let file = copy(&journal, |copy| std::io::copy(&mut file, copy).map(|_| ()))?;
        Ok(Self { name, format, journal, path: None, file, stamp: None, source: Some(metadata) })
    }

    /// Makes sure that the journal can be created, before asking for confirmation.
    ///
    /// # Errors
    /// The system reports an error.
    pub(super) fn check_journal_folder(&self) -> failure::Result<()> {
        tempfile::tempfile_in(folder_of(&self.journal)).map(drop).map_err(|error| {
            Failure::Local {
                message: format!("the journal {} can't be created: {}", self.journal.display(), kind(&error)),
                hint: Some("pass --journal with a file in a folder you can write to".to_owned()),
            }
            .into()
        })
    }

    /// A reader from the beginning. Use one at a time, because readers share a position in the file.
    ///
    /// # Errors
    /// The system reports an error.
    pub(super) fn reader(&self) -> failure::Result<File> {
        let again = || {
            let mut file = self.file.try_clone()?;
            file.rewind()?;
            Ok(file)
        };
        again().map_err(|error: std::io::Error| {
            Failure::local(format!("{} can't be read from its beginning: {error}", self.name))
        })
    }

    /// Checks by size and time that the file hasn't changed since it was opened.
    ///
    /// # Errors
    /// What is wrong, as a sentence.
    pub(super) fn check_unchanged(&self) -> Result<(), String> {
        let Some(before) = self.stamp else { return Ok(()) };
        match self.file.metadata() {
            Ok(metadata) if stamp(&metadata) == before => Ok(()),
            Ok(_) => Err(format!("{} changed during the run", self.name)),
            Err(error) => Err(format!("{} can't be checked for changes: {error}", self.name)),
        }
    }

    /// In words, the input that a resumed run needs again, unless it is a file.
    pub(super) fn needed_again(&self) -> Option<&'static str> {
        match self.path {
            Some(_) => None,
            None if self.name == STDIN => Some("the same standard input"),
            None => Some("the same input"),
        }
    }
}

/// Makes sure that the journal isn't the input.
fn check_journal(journal: &Path, input: Option<&Metadata>) -> failure::Result<()> {
    if is_file(journal, input) {
        return Err(Failure::usage(
            format!("--journal {} is the input", journal.display()),
            "choose another file, such as --journal run.jsonl",
        ));
    }
    Ok(())
}

fn stamp(metadata: &Metadata) -> Stamp {
    (metadata.len(), metadata.modified().ok())
}

fn format(arguments: &Run, path: &Path, stdin: bool) -> failure::Result<Format> {
    if let Some(word) = &arguments.format {
        return word.parse().map_err(|error: crate::bulk::format::UnknownFormat| {
            Failure::Usage { message: format!("--format: {error}"), hint: None }.into()
        });
    }
    if stdin {
        return Err(Failure::usage(
            "the format of standard input is unknown",
            "pass --format csv, tsv or jsonl",
        ));
    }
    Format::of_path(path).ok_or_else(|| {
        Failure::usage(
            format!("{}: can't tell from the name whether this is CSV, TSV or JSON Lines", path.display()),
            "pass --format csv, tsv or jsonl",
        )
    })
}

fn named_journal(arguments: &Run, name: &str) -> failure::Result<PathBuf> {
    arguments.journal.clone().ok_or_else(|| {
        Failure::usage(
            format!("{name} needs --journal: there is no file to keep the journal next to"),
            "pass --journal FILE, and the same one to resume the run",
        )
    })
}

/// Whether a path is only another name for an open file.
fn is_alias(path: &Path) -> bool {
    path.starts_with("/proc") || (path.starts_with("/dev") && !path.starts_with("/dev/shm"))
}

/// Default path of the journal, next to the input: `customers.csv.blooio.jsonl`, `customers.csv.0-of-4.blooio.jsonl`.
pub(super) fn journal_of(path: &Path, shard: Option<Shard>) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    if let Some(shard) = shard {
        name.push(format!(".{}", shard.in_file_name()));
    }
    name.push(".blooio.jsonl");
    name.into()
}

/// Copies a stream to an unnamed file in the journal's folder.
fn copy(journal: &Path, write: impl FnOnce(&mut File) -> std::io::Result<()>) -> failure::Result<File> {
    let folder = folder_of(journal);
    let mut file = tempfile::tempfile_in(folder).map_err(|error| {
        Failure::local(format!("can't create a copy of the input in {}: {}", folder.display(), kind(&error)))
    })?;
    write(&mut file).and_then(|()| file.flush()).map_err(|error| {
        Failure::local(format!("the input can't be copied to {}: {error}", folder.display()))
    })?;
    Ok(file)
}
