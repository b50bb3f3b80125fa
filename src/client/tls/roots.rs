//! Where trusted root certificates come from, each source read when it is first needed.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::crypto::CryptoProvider;

use super::files;

/// Where the platform's bundle is on Debian, Fedora, SUSE, RHEL, Alpine and FreeBSD, in that order.
#[cfg(all(unix, not(target_os = "macos")))]
const BUNDLES: &[&str] = &[
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/usr/local/etc/ssl/cert.pem",
];

/// Who named a trusted certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrustSource {
    /// The user's setting: [`Trust::extra`](super::Trust::extra).
    Given,
    /// The environment: [`Trust::file`](super::Trust::file) and [`Trust::directory`](super::Trust::directory).
    Environment,
    /// The platform.
    Platform,
}

/// A source of certificates, with its paths.
#[derive(Debug)]
pub(super) enum Location {
    /// The user's file, which has been read already.
    Given,
    /// The file and the folders that the environment names.
    Environment(Option<PathBuf>, Option<PathBuf>),
    /// The platform's store.
    Platform,
}

/// The certificates of one source, read when first needed.
#[derive(Debug)]
pub(super) struct RootStore {
    location: Location,
    contents: OnceLock<Contents>,
}

/// The contents of a store, once it is read.
#[derive(Debug)]
pub(super) struct Contents {
    /// Verifies against the store's certificates; `None` if it has none.
    pub(super) verifier: Option<Arc<WebPkiServerVerifier>>,
    /// The files in it that can't be used.
    pub(super) problems: Problems,
}

/// The certificates of the environment that can't be used.
#[derive(Debug, Default)]
pub(super) struct Problems {
    /// The files and folders without any usable certificate, each with the reason.
    pub(super) unusable: Vec<String>,
    /// The files with damaged certificates among others, which only matter if an issuer is missing.
    pub(super) damaged: Vec<String>,
}

impl RootStore {
    /// The store of the user's own file, read already.
    pub(super) fn given(roots: RootCertStore, provider: &Arc<CryptoProvider>) -> Self {
        let contents = Contents { verifier: verifier(roots, provider), problems: Problems::default() };
        Self { location: Location::Given, contents: OnceLock::from(contents) }
    }

    /// A store that is read when first needed.
    pub(super) fn unread(location: Location) -> Self {
        Self { location, contents: OnceLock::new() }
    }

    /// Who named it.
    pub(super) fn source(&self) -> TrustSource {
        match self.location {
            Location::Given => TrustSource::Given,
            Location::Environment(..) => TrustSource::Environment,
            Location::Platform => TrustSource::Platform,
        }
    }

    /// Its contents, read now unless they were before.
    pub(super) fn read(&self, provider: &Arc<CryptoProvider>) -> &Contents {
        self.contents.get_or_init(|| {
            let (roots, problems) = match &self.location {
                Location::Given => (RootCertStore::empty(), Problems::default()),
                Location::Environment(file, folders) => {
                    environment_roots(file.as_deref(), folders.as_deref())
                }
                Location::Platform => (platform_roots(), Problems::default()),
            };
            Contents { verifier: verifier(roots, provider), problems }
        })
    }

    /// The files in it that can't be used; `None` if it has not been read.
    pub(super) fn problems(&self) -> Option<&Problems> {
        self.contents.get().map(|contents| &contents.problems)
    }
}

impl Problems {
    /// Adds the result of reading a file or a folder that `variable` names; `unusable` begins the message if it failed.
    fn add(&mut self, variable: &str, unusable: &str, read: Result<Vec<PathBuf>, String>) {
        match read {
            Err(why) => self.unusable.push(format!("{unusable}: {why}")),
            Ok(damaged) => self.damaged.extend(
                damaged
                    .iter()
                    .map(|file| format!("a certificate in {} ({variable}) is damaged", file.display())),
            ),
        }
    }
}

fn verifier(roots: RootCertStore, provider: &Arc<CryptoProvider>) -> Option<Arc<WebPkiServerVerifier>> {
    if roots.is_empty() {
        return None;
    }
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider)).build().ok()
}

/// The platform's certificates. On Linux and the BSDs they are read from the one bundle file (reading the folder of the same
/// certificates takes as long again), or from the folder if there is no bundle; elsewhere from the system's store.
fn platform_roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        // If there are none, the error of the server's certificate says so.
        let _ = match BUNDLES.iter().map(Path::new).find(|path| path.exists()) {
            Some(file) => files::lenient(file, &mut roots),
            None => files::folder(Path::new("/etc/ssl/certs"), &mut roots),
        };
    }
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots
}

/// The usable certificates that the environment names, and the files that can't be used.
fn environment_roots(file: Option<&Path>, folders: Option<&Path>) -> (RootCertStore, Problems) {
    let mut roots = RootCertStore::empty();
    let mut problems = Problems::default();
    if let Some(file) = file {
        let unusable = format!("SSL_CERT_FILE can't be used: {}", file.display());
        problems.add("SSL_CERT_FILE", &unusable, files::lenient(file, &mut roots));
    }
    for folder in folders.map(std::env::split_paths).into_iter().flatten() {
        if !folder.as_os_str().is_empty() {
            // The variable's other folders may still be usable.
            let unusable = format!("the folder {} (SSL_CERT_DIR) can't be used", folder.display());
            problems.add("SSL_CERT_DIR", &unusable, files::folder(&folder, &mut roots));
        }
    }
    (roots, problems)
}
