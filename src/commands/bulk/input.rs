//! The input of a run: a file that is read several times, or a copy of what can be read only once.

use std::fs::{File, Metadata};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::target;
use crate::bulk::{Format, Shard};
use crate::cli::bulk::Run;
use crate::client::without_number;
use crate::commands::support::session::Session;
use crate::failure::Failure;

/// What people call the input that has no name.
const STDIN: &str = "standard input";

/// What is read, from its beginning as often as is needed.
#[derive(Debug)]
pub(super) struct Input {
    /// What people call it: the path as it was typed, or `standard input`.
    pub(super) name: String,
    pub(super) format: Format,
    /// Where the run's journal is.
    pub(super) journal: PathBuf,
    /// Where it is, if it is a file.
    pub(super) path: Option<PathBuf>,
    file: File,
    /// How the file was when it was opened; none of a copy, which nobody else can change.
    stamp: Option<Stamp>,
    /// What was opened, a copy or not; none where the system doesn't say.
    pub(super) source: Option<Metadata>,
}

type Stamp = (u64, Option<SystemTime>);

impl Input {
    /// Opens what `arguments` name; what can't be read twice is copied beside the journal first, to a file without a
    /// name that is gone with this process.
    ///
    /// # Errors
    /// There is no such file, or no telling its format or where the journal is to be.
    pub(super) fn open(arguments: &Run, shard: Option<Shard>, session: &mut Session) -> anyhow::Result<Self> {
        let path = arguments.file.clone().unwrap_or_default();
        let stdin = path.as_os_str() == "-";
        let name = if stdin { STDIN.to_owned() } else { path.display().to_string() };
        if stdin {
            let format = format(arguments, &path, stdin)?;
            let journal = named_journal(arguments, STDIN)?;
            let source = target::opened(std::io::stdin());
            spare(&journal, source.as_ref())?;
            let file = copy(&journal, |copy| session.stdin.copy_to(copy))?;
            return Ok(Self { name, format, journal, path: None, file, stamp: None, source });
        }
        let unreadable = |error: std::io::Error| Failure::Usage {
            message: format!("{name} can't be read: {error}"),
            hint: None,
        };
        // A pipe is not opened before it is clear that it is wanted: that may wait for its other end.
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
            spare(&journal, Some(&metadata))?;
            let stamp = Some(stamp(&metadata));
            return Ok(Self { name, format, journal, path: Some(path), file, stamp, source: Some(metadata) });
        }
        let journal = named_journal(arguments, &name)?;
        let file = copy(&journal, |copy| std::io::copy(&mut file, copy).map(|_| ()))?;
        Ok(Self { name, format, journal, path: None, file, stamp: None, source: Some(metadata) })
    }

    /// Makes sure that a journal can be made, before anybody is asked anything.
    ///
    /// # Errors
    /// The system says no.
    pub(super) fn has_room_for_journal(&self) -> anyhow::Result<()> {
        tempfile::tempfile_in(folder_of(&self.journal)).map(drop).map_err(|error| {
            Failure::Local {
                message: format!("the journal {} can't be made: {}", self.journal.display(), kind(&error)),
                hint: Some("give it a place in a folder of yours with --journal".to_owned()),
            }
            .into()
        })
    }

    /// A reader from the beginning. There must be one at a time: they share one place in the file.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn reader(&self) -> anyhow::Result<File> {
        let again = || {
            let mut file = self.file.try_clone()?;
            file.rewind()?;
            Ok(file)
        };
        again().map_err(|error: std::io::Error| {
            Failure::local(format!("{} can't be read from its beginning: {error}", self.name))
        })
    }

    /// Whether the file is as it was when it was opened, as far as size and time tell.
    ///
    /// # Errors
    /// What is wrong, in a sentence.
    pub(super) fn is_unchanged(&self) -> Result<(), String> {
        let Some(before) = self.stamp else { return Ok(()) };
        match self.file.metadata() {
            Ok(metadata) if stamp(&metadata) == before => Ok(()),
            Ok(_) => Err(format!("{} was changed while it was being sent", self.name)),
            Err(error) => Err(format!("{} can't be looked at: {error}", self.name)),
        }
    }

    /// What a second run needs again, in words, where that is not in a file.
    pub(super) fn needed_again(&self) -> Option<&'static str> {
        match self.path {
            Some(_) => None,
            None if self.name == STDIN => Some("the same standard input"),
            None => Some("the same input"),
        }
    }
}

/// Makes sure that the journal is not the input.
fn spare(journal: &Path, input: Option<&Metadata>) -> anyhow::Result<()> {
    if target::is_file(journal, input) {
        return Err(Failure::usage(
            format!("--journal {} is the input", journal.display()),
            "give it a file of its own, such as --journal run.jsonl",
        ));
    }
    Ok(())
}

fn stamp(metadata: &Metadata) -> Stamp {
    (metadata.len(), metadata.modified().ok())
}

fn format(arguments: &Run, path: &Path, stdin: bool) -> anyhow::Result<Format> {
    if let Some(word) = &arguments.format {
        return word.parse().map_err(|error: crate::bulk::format::UnknownFormat| {
            Failure::Usage { message: format!("--format: {error}"), hint: None }.into()
        });
    }
    if stdin {
        return Err(Failure::usage(
            "standard input has no name that tells its format",
            "give --format csv, tsv or jsonl",
        ));
    }
    Format::of_path(path).ok_or_else(|| {
        Failure::usage(
            format!("{}: the name does not tell whether this is CSV, TSV or JSON Lines", path.display()),
            "give --format csv, tsv or jsonl",
        )
    })
}

fn named_journal(arguments: &Run, name: &str) -> anyhow::Result<PathBuf> {
    arguments.journal.clone().ok_or_else(|| {
        Failure::usage(
            format!("{name} has no place beside it for a journal"),
            "give --journal FILE, and the same one to go on after an interruption",
        )
    })
}

/// Whether a path is only another name for something that is open.
fn is_alias(path: &Path) -> bool {
    path.starts_with("/proc") || (path.starts_with("/dev") && !path.starts_with("/dev/shm"))
}

/// The folder that a file is in.
pub(super) fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What the system said, without the name of a temporary file.
pub(super) fn kind(error: &std::io::Error) -> String {
    let said = error.raw_os_error().map(|code| std::io::Error::from_raw_os_error(code).to_string());
    let said = said.unwrap_or_else(|| error.kind().to_string());
    without_number(&said).to_owned()
}

/// The journal's place where none is named, the input's name with more behind it:
/// `customers.csv.blooio.jsonl`, `customers.csv.0-of-4.blooio.jsonl`.
pub(super) fn journal_of(path: &Path, shard: Option<Shard>) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    if let Some(shard) = shard {
        name.push(format!(".{}", shard.in_file_name()));
    }
    name.push(".blooio.jsonl");
    name.into()
}

fn copy(journal: &Path, pour: impl FnOnce(&mut File) -> std::io::Result<()>) -> anyhow::Result<File> {
    let folder = folder_of(journal);
    let mut file = tempfile::tempfile_in(folder).map_err(|error| {
        Failure::local(format!("no copy of the input can be made in {}: {}", folder.display(), kind(&error)))
    })?;
    pour(&mut file).and_then(|()| file.flush()).map_err(|error| {
        Failure::local(format!("the input can't be copied to {}: {error}", folder.display()))
    })?;
    Ok(file)
}
