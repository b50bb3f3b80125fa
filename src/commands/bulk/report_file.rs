//! The report file: checking that it can be written and overwrites nothing important, and writing it atomically.

use std::fs::{self, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Seek, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::files::{folder_of, is_file, kind, opened};
use super::input::Input;
use crate::bulk::journal::is_journal;
use crate::failure::{self, Failure};
use crate::replace;

/// Makes sure, before anything is sent, that the report can be written to `path`.
///
/// # Errors
/// It can't be written, or would overwrite a file that the run needs.
pub(super) fn check(path: &Path, input: &Input) -> failure::Result<()> {
    check_overwrite(path, input)?;
    let unfit = |why: String| {
        Failure::usage(
            format!("--report {} can't be written: {why}", path.display()),
            "choose a file in a folder you can write to, such as --report report.csv",
        )
    };
    // A path that ends with a separator has no file name, and neither has an empty one.
    let is_folder = path.to_string_lossy().ends_with(std::path::is_separator);
    if path.is_dir() || is_folder {
        return Err(unfit("it is a folder".to_owned()));
    }
    if path.as_os_str().is_empty() {
        return Err(unfit("the path is empty".to_owned()));
    }
    if is_stream(path) {
        return Ok(());
    }
    try_writing(&resolve(path)).map_err(|error| unfit(kind(&error)))
}

/// Makes sure that `path`, however it is spelled, is neither the input nor a journal, nor the file that standard output or
/// standard error goes to.
///
/// # Errors
/// It is one of them.
pub(super) fn check_overwrite(path: &Path, input: &Input) -> failure::Result<()> {
    let journal = fs::metadata(&input.journal).ok();
    // A journal that doesn't exist yet can only be compared by path, and some file systems ignore case.
    let is_journal_path = is_same_path(path, &input.journal, journal.is_none());
    let is_input_path = input.path.as_deref().is_some_and(|input| is_same_path(path, input, false));
    let what = if is_journal_path || is_file(path, journal.as_ref()) {
        "the journal"
    } else if is_input_path || is_file(path, input.source.as_ref()) {
        "the input"
    } else if is_journal(path) {
        "the journal of another run"
    } else if is_file(path, opened(io::stdout()).as_ref()) {
        "the file that standard output goes to"
    } else if is_file(path, opened(io::stderr()).as_ref()) {
        "the file that standard error goes to"
    } else {
        return Ok(());
    };
    Err(Failure::usage(
        format!("--report {} would overwrite {what}", path.display()),
        "choose another file, such as --report report.csv",
    ))
}

fn is_same_path(one: &Path, other: &Path, any_case: bool) -> bool {
    let (one, other) = (resolve(one), resolve(other));
    let lower = |path: &Path| path.to_string_lossy().to_lowercase();
    one == other || ((any_case || cfg!(not(unix))) && lower(&one) == lower(&other))
}

/// The path of the file that writing to `path` would create or change. Symbolic links are followed, even one whose target
/// doesn't exist.
fn resolve(path: &Path) -> PathBuf {
    let path = replace::resolve_links(path).unwrap_or_else(|_| path.to_owned());
    match (path.file_name(), folder_of(&path).canonicalize()) {
        (Some(name), Ok(folder)) => folder.join(name),
        _ => path.canonicalize().unwrap_or(path),
    }
}

/// Whether a path is a pipe, a terminal or another device.
fn is_stream(path: &Path) -> bool {
    path.exists() && !path.is_file()
}

/// Tries whether a file can be written: first a temporary file in the same folder, then the file itself.
fn try_writing(file: &Path) -> io::Result<()> {
    tempfile::tempfile_in(folder_of(file))?;
    match OpenOptions::new().write(true).create_new(true).open(file) {
        Ok(_) => fs::remove_file(file),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).open(file).map(drop)
        }
        Err(error) => Err(error),
    }
}

/// Writes a file completely or not at all, if it is a regular file.
///
/// # Errors
/// The system's errors, and those of `write`.
pub(super) fn write(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    if is_stream(path) {
        let mut out = BufWriter::new(OpenOptions::new().write(true).open(path)?);
        write(&mut out)?;
        return Ok(out.flush()?);
    }
    let target = resolve(path);
    let named = |error: io::Error| anyhow::anyhow!(kind(&error));
    let mut temporary = NamedTempFile::new_in(folder_of(&target)).map_err(named)?;
    {
        let mut out = BufWriter::new(temporary.as_file_mut());
        write(&mut out)?;
        out.flush()?;
    }
    replace_file(temporary, &target).map_err(named)
}

/// Replaces `target` with a finished file, keeping owner, group and mode. If that isn't possible, overwrites the old
/// file.
fn replace_file(temporary: NamedTempFile, target: &Path) -> io::Result<()> {
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
