//! Files in the repository that the program generates: each is compared with what the program says today, and
//! `REWRITE=1 cargo test` writes them all again.

use std::io::Write;
use std::path::{Path, PathBuf};

/// The path of a file in the repository.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Whether the files are written again instead of only compared.
#[allow(clippy::disallowed_methods, reason = "REWRITE is the tests' own switch")]
pub fn is_rewriting() -> bool {
    std::env::var_os("REWRITE").is_some()
}

/// The contents of the file; with `REWRITE=1`, `text` is written to it first.
pub fn kept(path: &Path, text: &str) -> String {
    let read = || std::fs::read_to_string(path).unwrap_or_default();
    if is_rewriting() && read() != text {
        write(path, text);
    }
    read()
}

/// Replaces the file as a whole, because other tests may be reading it.
pub fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("a parent");
    std::fs::create_dir_all(folder).expect("a directory");
    let mut file = tempfile::Builder::new();
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = file.tempfile_in(folder).expect("a temporary file");
    file.write_all(text.as_bytes()).expect("the text");
    file.persist(path).expect("the file is replaced");
}
