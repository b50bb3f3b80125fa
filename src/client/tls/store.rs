//! Reads certificates from files and folders, and says why there are none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rustls::pki_types::CertificateDer;
use rustls::{CertificateError, Error as TlsError, RootCertStore};

use crate::client::pem;
use crate::client::route::without_number;
use crate::reader;

/// The certificates in a file, all of which must be right.
///
/// # Errors
/// Why it can't be used.
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
            .map_err(|error| format!("it holds a certificate that can't be used ({error})"))?;
    }
    if roots.is_empty() { Err(pem::why_none(&content)) } else { Ok(roots) }
}

/// Adds the certificates in a file that can be used, and returns the file where another one in it is damaged. A store may
/// hold some that a strict parser refuses; the others are none the worse for it.
///
/// # Errors
/// Why there are none.
pub(super) fn lenient(path: &Path, roots: &mut RootCertStore) -> Result<Vec<PathBuf>, String> {
    let content = read(path)?;
    match add(&content, roots) {
        Found { any: false, .. } => Err(pem::why_none(&content)),
        Found { is_damaged, .. } => Ok(is_damaged.then(|| path.to_owned()).into_iter().collect()),
    }
}

/// What a file was found to hold.
struct Found {
    /// A certificate that can be used.
    any: bool,
    /// A certificate in PEM form that is cut off or garbled. What is binary may be something else altogether.
    is_damaged: bool,
}

fn add(content: &[u8], roots: &mut RootCertStore) -> Found {
    if pem::is_der(content) {
        let any = roots.add(CertificateDer::from_slice(content)).is_ok();
        return Found { any, is_damaged: false };
    }
    let mut found = Found { any: false, is_damaged: false };
    for certificate in pem::certificates(content) {
        match certificate.map(|certificate| roots.add(certificate)) {
            Ok(Ok(())) => found.any = true,
            Err(_) | Ok(Err(TlsError::InvalidCertificate(CertificateError::BadEncoding))) => {
                found.is_damaged = true;
            }
            Ok(Err(_)) => {}
        }
    }
    found
}

/// Adds the certificates in the files of a folder that can be used, and returns the files that hold a damaged one.
///
/// # Errors
/// Why there are none.
pub(super) fn folder(path: &Path, roots: &mut RootCertStore) -> Result<Vec<PathBuf>, String> {
    let mut seen = Seen::default();
    let mut any = false;
    let mut damaged = Vec::new();
    for entry in fs::read_dir(path).map_err(|error| words(&error))? {
        let Ok(entry) = entry else { continue };
        let file = entry.path();
        // `openssl rehash` makes a link for each file, which a package may have made links for itself.
        if fs::metadata(&file).is_ok_and(|about| about.is_file() && seen.is_new(&about)) {
            // Such folders hold keys and notes too.
            let Ok(content) = read(&file) else { continue };
            let found = add(&content, roots);
            any |= found.any;
            if found.is_damaged {
                damaged.push(file);
            }
        }
    }
    damaged.sort();
    match damaged.first() {
        _ if any => Ok(damaged),
        Some(file) => Err(format!("the certificate in {} is damaged", file.display())),
        None => Err("none of its files holds a certificate".to_owned()),
    }
}

/// Files that were read already, by identity where the system has one.
#[derive(Default)]
struct Seen {
    #[cfg(unix)]
    files: std::collections::HashSet<(u64, u64)>,
}

impl Seen {
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
