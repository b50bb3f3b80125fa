//! Reads certificates from files and folders, and says why there are none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rustls::pki_types::CertificateDer;
use rustls::{CertificateError, Error as TlsError, RootCertStore};

use crate::client::pem;
use crate::client::route::without_number;
use crate::reader;

/// The certificates in a file, all of which must be valid.
///
/// # Errors
/// Why the file can't be used.
pub(super) fn strict(path: &Path) -> Result<RootCertStore, String> {
    let content = read(path)?;
    let mut roots = RootCertStore::empty();
    if pem::is_der(&content) {
        roots.add(CertificateDer::from_slice(&content)).map_err(|_| pem::why_none(&content))?;
    }
    for certificate in pem::certificates(&content) {
        let certificate = certificate.map_err(|error| error.to_string())?;
        roots
            .add(certificate)
            .map_err(|error| format!("it contains a certificate that can't be used ({error})"))?;
    }
    if roots.is_empty() { Err(pem::why_none(&content)) } else { Ok(roots) }
}

/// Adds the usable certificates in a file, and returns the file if one in it is damaged. A store may hold some that a strict
/// parser refuses, which is no reason to refuse the others.
///
/// # Errors
/// Why there are none.
pub(super) fn lenient(path: &Path, roots: &mut RootCertStore) -> Result<Vec<PathBuf>, String> {
    let content = read(path)?;
    match add(&content, roots) {
        FileSummary { has_usable: false, .. } => Err(pem::why_none(&content)),
        FileSummary { has_damaged, .. } => Ok(has_damaged.then(|| path.to_owned()).into_iter().collect()),
    }
}

/// The certificates read from a file.
struct FileSummary {
    /// Whether it has a usable certificate.
    has_usable: bool,
    /// Whether it has a truncated or garbled certificate in PEM form. A binary file may be something else altogether.
    has_damaged: bool,
}

/// Adds the usable certificates in a file's content.
fn add(content: &[u8], roots: &mut RootCertStore) -> FileSummary {
    if pem::is_der(content) {
        let has_usable = roots.add(CertificateDer::from_slice(content)).is_ok();
        return FileSummary { has_usable, has_damaged: false };
    }
    let mut summary = FileSummary { has_usable: false, has_damaged: false };
    for certificate in pem::certificates(content) {
        match certificate.map(|certificate| roots.add(certificate)) {
            Ok(Ok(())) => summary.has_usable = true,
            Err(_) | Ok(Err(TlsError::InvalidCertificate(CertificateError::BadEncoding))) => {
                summary.has_damaged = true;
            }
            Ok(Err(_)) => {}
        }
    }
    summary
}

/// Adds the usable certificates in the files of a folder, and returns the files with a damaged one.
///
/// # Errors
/// Why there are none.
pub(super) fn folder(path: &Path, roots: &mut RootCertStore) -> Result<Vec<PathBuf>, String> {
    let mut seen = SeenFiles::default();
    let mut any = false;
    let mut damaged = Vec::new();
    for entry in fs::read_dir(path).map_err(|error| words(&error))? {
        let Ok(entry) = entry else { continue };
        let file = entry.path();
        // `openssl rehash` adds a link to each file, and packages may have added their own.
        if fs::metadata(&file).is_ok_and(|about| about.is_file() && seen.is_new(&about)) {
            // Such folders may also contain keys and notes.
            let Ok(content) = read(&file) else { continue };
            let summary = add(&content, roots);
            any |= summary.has_usable;
            if summary.has_damaged {
                damaged.push(file);
            }
        }
    }
    damaged.sort();
    match damaged.first() {
        _ if any => Ok(damaged),
        Some(file) => Err(format!("the certificate in {} is damaged", file.display())),
        None => Err("none of its files contains a certificate".to_owned()),
    }
}

/// The files that were read already, by device and inode where the system has them.
#[derive(Default)]
struct SeenFiles {
    #[cfg(unix)]
    files: std::collections::HashSet<(u64, u64)>,
}

impl SeenFiles {
    #[cfg(unix)]
    fn is_new(&mut self, about: &fs::Metadata) -> bool {
        use std::os::unix::fs::MetadataExt;
        self.files.insert((about.dev(), about.ino()))
    }

    #[cfg(not(unix))]
    fn is_new(&mut self, _: &fs::Metadata) -> bool {
        true
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let content = reader::open(path).and_then(reader::bytes);
    content.map_err(|error| without_number(&error.to_string()).to_owned())
}

fn words(error: &io::Error) -> String {
    without_number(&error.to_string()).to_owned()
}
