//! Reading a file that may be a pipe or a device. Those have a time limit: a pipe may never get a writer, and a device may
//! never end.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use crate::files::irregular;
use crate::reader;

/// The time limit for a pipe or a device.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens a file and hands it to `read`.
pub(super) fn with_file<T: Send + 'static>(
    path: &Path,
    read: impl FnOnce(File) -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    within(PATIENCE, path, read)
}

fn within<T: Send + 'static>(
    patience: Duration,
    path: &Path,
    read: impl FnOnce(File) -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let kind = match irregular(&fs::metadata(path)?) {
        // For a folder, the system's own error is the clearest.
        None | Some("a folder") => return read(File::open(path)?),
        Some("a socket") => return Err(io::Error::other("it is a socket, not a file")),
        Some(kind) => kind,
    };
    let (sender, done) = channel();
    let path = path.to_owned();
    // A thread that waits for a pipe can't be stopped. It ends with the program.
    thread::Builder::new().spawn(move || sender.send(File::open(path).and_then(read)))?;
    done.recv_timeout(patience).unwrap_or_else(|_| {
        let text = format!("it is {kind}, and reading it took longer than {} s", patience.as_secs());
        Err(io::Error::new(io::ErrorKind::TimedOut, text))
    })
}

/// Reads a file of at most [`reader::MOST`] bytes.
pub(super) fn whole(path: &Path) -> io::Result<Vec<u8>> {
    with_file(path, |file| Ok(reader::whole(file)?))
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    fn pipe(folder: &tempfile::TempDir) -> std::path::PathBuf {
        let path = folder.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        path
    }

    #[test]
    fn a_pipe_is_read_as_long_as_somebody_writes() {
        let folder = tempfile::tempdir().unwrap();
        let path = pipe(&folder);
        let writer = path.clone();
        thread::spawn(move || fs::write(writer, "key"));
        assert_eq!(whole(&path).unwrap(), b"key");
    }

    #[test]
    fn a_pipe_that_nobody_writes_to_is_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = pipe(&folder);
        let found = within(Duration::ZERO, &path, |_| Ok(())).unwrap_err();
        assert_eq!(found.kind(), io::ErrorKind::TimedOut);
        assert_eq!(found.to_string(), "it is a pipe, and reading it took longer than 0 s");
    }

    #[test]
    fn what_never_ends_is_too_large() {
        let found = whole(Path::new("/dev/zero")).unwrap_err();
        assert_eq!(found.to_string(), "it is larger than 16 MiB");
        assert_eq!(whole(Path::new("/dev/null")).unwrap(), b"");
    }

    #[test]
    fn a_socket_is_called_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let _socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
        assert_eq!(whole(&path).unwrap_err().to_string(), "it is a socket, not a file");
        let found = whole(folder.path()).unwrap_err();
        assert_eq!(found.kind(), io::ErrorKind::IsADirectory);
    }
}
