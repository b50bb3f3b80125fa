//! The file that says that the listener is ready.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::{self, Failure};
use crate::files;

/// The file, if one is wanted. It is removed when this is dropped.
#[derive(Debug, Default)]
pub(super) struct ReadyFile {
    path: Option<PathBuf>,
}

impl ReadyFile {
    /// The file at this path. One of an earlier run is removed: nothing is ready yet.
    ///
    /// # Errors
    /// The path can't be used.
    pub(super) fn new(path: Option<&Path>) -> failure::Result<Self> {
        if let Some(path) = path {
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(unusable(path, &error));
                }
                _ => {}
            }
        }
        Ok(Self { path: path.map(Path::to_owned) })
    }

    /// Writes the URL into the file.
    ///
    /// # Errors
    /// It can't be written.
    pub(super) fn write(&self, url: &str) -> failure::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        files::replace(path, format!("{url}\n").as_bytes(), None).map_err(|error| unusable(path, &error))
    }

    /// The path of the file.
    pub(super) fn path(&self) -> Option<PathBuf> {
        self.path.clone()
    }
}

impl Drop for ReadyFile {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // It may never have been written.
            let _ = fs::remove_file(path);
        }
    }
}

fn unusable(path: &Path, error: &io::Error) -> failure::Error {
    Failure::Local {
        message: format!("--ready-file: can't write {}: {error}", path.display()),
        hint: Some("pass a path in a folder that exists and can be written".to_owned()),
    }
    .into()
}
