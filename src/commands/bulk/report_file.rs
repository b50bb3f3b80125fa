//! The file of the report: whether it can be written, over what it must not be written, and writing it whole.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Seek, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::input::{Input, folder_of, kind};
use crate::bulk::journal::is_journal;
use crate::failure::Failure;
use crate::replace;

/// Makes sure that a report can be written to `path`, before anything is sent.
///
/// # Errors
/// It can't, or would be written over what the run needs.
pub(super) fn check(path: &Path, input: &Input) -> anyhow::Result<()> {
    spare(path, input)?;
    let unfit = |why: String| {
        Failure::usage(
            format!("--report {} can't be written: {why}", path.display()),
            "give a file in a folder that you can write to, such as --report report.csv",
        )
    };
    // Behind a separator there is no name, and none in an empty text.
    let is_folder = path.to_string_lossy().ends_with(std::path::is_separator);
    if path.is_dir() || is_folder {
        return Err(unfit("it is a folder".to_owned()));
    }
    if path.as_os_str().is_empty() {
        return Err(unfit("it has no name".to_owned()));
    }
    if is_stream(path) {
        return Ok(());
    }
    try_out(&place(path)).map_err(|error| unfit(kind(&error)))
}

/// Makes sure that `path` is neither the run's input nor a journal, the run's own least of all, nor where its results and
/// messages go, however it is written.
///
/// # Errors
/// It is one of them.
pub(super) fn spare(path: &Path, input: &Input) -> anyhow::Result<()> {
    let journal = fs::metadata(&input.journal).ok();
    // A journal that isn't there yet can't be compared otherwise, and some file systems have one name for both cases.
    let is_journals_place = is_one_place(path, &input.journal, journal.is_none());
    let is_inputs_place = input.path.as_deref().is_some_and(|input| is_one_place(path, input, false));
    let what = if is_journals_place || is_file(path, journal.as_ref()) {
        "the journal"
    } else if is_inputs_place || is_file(path, input.source.as_ref()) {
        "the input"
    } else if is_journal(path) {
        "the journal of another run"
    } else if is_file(path, opened(io::stdout()).as_ref()) {
        "what goes to standard output"
    } else if is_file(path, opened(io::stderr()).as_ref()) {
        "what goes to standard error"
    } else {
        return Ok(());
    };
    Err(Failure::usage(
        format!("--report {} would overwrite {what}", path.display()),
        "give it a file of its own, such as --report report.csv",
    ))
}

/// Whether `path` leads to this very file, by whatever name or link.
#[cfg(unix)]
pub(super) fn is_file(path: &Path, file: Option<&Metadata>) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: &Metadata| (metadata.dev(), metadata.ino());
    file.is_some_and(|file| {
        file.is_file() && fs::metadata(path).is_ok_and(|other| identity(&other) == identity(file))
    })
}

/// What a stream that is open leads to.
#[cfg(unix)]
pub(super) fn opened(stream: impl std::os::fd::AsFd) -> Option<Metadata> {
    fs::File::from(stream.as_fd().try_clone_to_owned().ok()?).metadata().ok()
}

/// Elsewhere only places can be compared.
#[cfg(not(unix))]
pub(super) fn opened<S>(_: S) -> Option<Metadata> {
    None
}

/// Elsewhere only places can be compared.
#[cfg(not(unix))]
pub(super) fn is_file(_: &Path, _: Option<&Metadata>) -> bool {
    false
}

fn is_one_place(one: &Path, other: &Path, any_case: bool) -> bool {
    let (one, other) = (place(one), place(other));
    let lower = |path: &Path| path.to_string_lossy().to_lowercase();
    one == other || ((any_case || cfg!(not(unix))) && lower(&one) == lower(&other))
}

/// Where a file is, or would be made, that is written to `path`: symbolic links are followed, also one that leads to
/// nothing yet.
fn place(path: &Path) -> PathBuf {
    let path = replace::behind_links(path).unwrap_or_else(|_| path.to_owned());
    match (path.file_name(), folder_of(&path).canonicalize()) {
        (Some(name), Ok(folder)) => folder.join(name),
        _ => path.canonicalize().unwrap_or(path),
    }
}

/// Whether it is a pipe, a terminal or another device.
fn is_stream(path: &Path) -> bool {
    path.exists() && !path.is_file()
}

/// Finds out whether a file can be written whole: beside it first, then under its name.
fn try_out(file: &Path) -> io::Result<()> {
    tempfile::tempfile_in(folder_of(file))?;
    match OpenOptions::new().write(true).create_new(true).open(file) {
        Ok(_) => fs::remove_file(file),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).open(file).map(drop)
        }
        Err(error) => Err(error),
    }
}

/// Writes a file whole or not at all, where it is a file that another can replace.
///
/// # Errors
/// The system's, or what `write` met.
pub(super) fn write(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    if is_stream(path) {
        let mut out = BufWriter::new(OpenOptions::new().write(true).open(path)?);
        write(&mut out)?;
        return Ok(out.flush()?);
    }
    let target = place(path);
    let named = |error: io::Error| anyhow::anyhow!(kind(&error));
    let mut temporary = NamedTempFile::new_in(folder_of(&target)).map_err(named)?;
    {
        let mut out = BufWriter::new(temporary.as_file_mut());
        write(&mut out)?;
        out.flush()?;
    }
    put(temporary, &target).map_err(named)
}

/// Puts a finished file in the place of `target`, whose owner, group and mode stay as they are. Where no other file can
/// take that place, or have those, the old file is written over.
fn put(temporary: NamedTempFile, target: &Path) -> io::Result<()> {
    let taken = match fs::metadata(target) {
        Ok(old) => replace::take_after(temporary.as_file(), target, &old, replace::mode_of(&old)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    };
    let (mut temporary, error) = match taken {
        Ok(()) => match temporary.persist(target) {
            Ok(_) => return Ok(()),
            Err(failed) => (failed.file, failed.error),
        },
        Err(error) => (temporary, error),
    };
    if !replace::can_be_overwritten(&error) {
        return Err(error);
    }
    let mut file = OpenOptions::new().write(true).open(target)?;
    temporary.rewind()?;
    let length = io::copy(&mut temporary, &mut file)?;
    file.set_len(length)
}
