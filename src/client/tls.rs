//! Which certificates are trusted, and what a failed handshake means.
//!
//! Reading a bundle of some 145 roots takes a good part of a send's time. It is read on a thread of its own while the
//! connection is being made; not at all where the user's own certificates vouch for the chain that arrives.

mod store;

use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, UNIX_EPOCH};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, OtherError, RootCertStore,
    SignatureScheme,
};

use super::error::{Cause, Flaw, SetupError};

/// Where the bundle is on Debian, Fedora, SUSE, RHEL, Alpine and FreeBSD, in that order.
#[cfg(all(unix, not(target_os = "macos")))]
const BUNDLES: &[&str] = &[
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/usr/local/etc/ssl/cert.pem",
];

/// What is trusted beside the platform's store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trust {
    /// A file of further certificates, in PEM or DER form, which must be readable.
    pub extra: Option<PathBuf>,
    /// `SSL_CERT_FILE`: such a file, read when needed; of no effect when it can't be.
    pub file: Option<PathBuf>,
    /// `SSL_CERT_DIR`: folders of such files, separated as in `PATH`, likewise.
    pub directory: Option<PathBuf>,
}

/// A TLS configuration on ring that trusts what `trust` names and the platform's store, and its verifier: after a
/// handshake it knows who vouched for the server.
///
/// `soon` says that a handshake will follow, so that the first store may be read ahead.
///
/// # Errors
/// [`SetupError::Certificates`] when `trust.extra` is unreadable or holds no certificate.
pub(super) fn config(trust: &Trust, soon: bool) -> Result<(ClientConfig, Arc<Layered>), SetupError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Arc::new(layered(trust, &provider)?);
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| SetupError::Client(error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::<Layered>::clone(&verifier))
        .with_no_client_auth();
    if soon {
        read_ahead(&verifier);
    }
    Ok((config, verifier))
}

/// Reads the store that is asked first while there is nothing else to do. Without a thread it is read when asked.
fn read_ahead(verifier: &Arc<Layered>) {
    let verifier = Arc::clone(verifier);
    let _ = std::thread::Builder::new().name("certificates".to_owned()).spawn(move || {
        if let Some(first) = verifier.layers.first() {
            first.read(&verifier.provider);
        }
    });
}

fn layered(trust: &Trust, provider: &Arc<CryptoProvider>) -> Result<Layered, SetupError> {
    let mut layers = Vec::new();
    if let Some(path) = &trust.extra {
        let roots = store::strict(path)
            .map_err(|why| SetupError::Certificates { path: path.display().to_string(), why })?;
        let read = Read { verifier: verifier(roots, provider), notes: Notes::default() };
        layers.push(Layer { source: Source::Given, read: OnceLock::from(read) });
    }
    if trust.file.is_some() || trust.directory.is_some() {
        let source = Source::Paths(trust.file.clone(), trust.directory.clone());
        layers.push(Layer { source, read: OnceLock::new() });
    }
    layers.push(Layer { source: Source::Platform, read: OnceLock::new() });
    Ok(Layered { layers, provider: Arc::clone(provider), vouched: OnceLock::new() })
}

fn verifier(roots: RootCertStore, provider: &Arc<CryptoProvider>) -> Option<Arc<WebPkiServerVerifier>> {
    if roots.is_empty() {
        return None;
    }
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider)).build().ok()
}

/// The platform's store: on Linux and the BSDs its one bundle file (reading the directory of the same
/// certificates costs as much again), or the directory where there is no bundle; elsewhere what the system lists.
fn platform_roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        // That there is none is said when a server's certificate can't be checked.
        let _ = match BUNDLES.iter().map(Path::new).find(|path| path.exists()) {
            Some(file) => store::lenient(file, &mut roots),
            None => store::folder(Path::new("/etc/ssl/certs"), &mut roots),
        };
    }
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots
}

/// What can be read of the variables' certificates, and what can't.
fn named_roots(file: Option<&Path>, folders: Option<&Path>) -> (RootCertStore, Notes) {
    let mut roots = RootCertStore::empty();
    let mut notes = Notes::default();
    if let Some(file) = file {
        let name = format!("SSL_CERT_FILE can't be used: {}", file.display());
        notes.take("SSL_CERT_FILE", &name, store::lenient(file, &mut roots));
    }
    for folder in folders.map(std::env::split_paths).into_iter().flatten() {
        if !folder.as_os_str().is_empty() {
            // The variable's other folders may be of use.
            let name = format!("the folder {} (SSL_CERT_DIR) can't be used", folder.display());
            notes.take("SSL_CERT_DIR", &name, store::folder(&folder, &mut roots));
        }
    }
    (roots, notes)
}

/// What can't be used of the certificates that variables name.
#[derive(Debug, Default)]
struct Notes {
    /// The files and folders without any that can, and why.
    unusable: Vec<String>,
    /// The files with damaged ones beside others, of interest only where a certificate is missed.
    damaged: Vec<String>,
}

impl Notes {
    fn take(&mut self, variable: &str, unusable: &str, read: Result<Vec<PathBuf>, String>) {
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

#[derive(Debug)]
enum Source {
    Given,
    Paths(Option<PathBuf>, Option<PathBuf>),
    Platform,
}

/// A place that trusted certificates come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Store {
    /// [`Trust::extra`].
    Given,
    /// [`Trust::file`] and [`Trust::directory`].
    Paths,
    /// The platform's.
    Platform,
}

impl Source {
    fn store(&self) -> Store {
        match self {
            Self::Given => Store::Given,
            Self::Paths(..) => Store::Paths,
            Self::Platform => Store::Platform,
        }
    }
}

/// One store, read when it is first asked.
#[derive(Debug)]
struct Layer {
    source: Source,
    read: OnceLock<Read>,
}

/// What a store was found to hold.
#[derive(Debug)]
struct Read {
    /// None where there is nothing to check against.
    verifier: Option<Arc<WebPkiServerVerifier>>,
    notes: Notes,
}

impl Layer {
    fn read(&self, provider: &Arc<CryptoProvider>) -> &Read {
        self.read.get_or_init(|| {
            let (roots, notes) = match &self.source {
                Source::Given => (RootCertStore::empty(), Notes::default()),
                Source::Paths(file, folders) => named_roots(file.as_deref(), folders.as_deref()),
                Source::Platform => (platform_roots(), Notes::default()),
            };
            Read { verifier: verifier(roots, provider), notes }
        })
    }
}

/// Asks each store in turn, through webpki; a chain is accepted exactly when one of them accepts it.
#[derive(Debug)]
pub(super) struct Layered {
    layers: Vec<Layer>,
    provider: Arc<CryptoProvider>,
    vouched: OnceLock<Store>,
}

impl Layered {
    /// The store that accepted the first chain that was accepted.
    pub(super) fn vouched(&self) -> Option<Store> {
        self.vouched.get().copied()
    }

    /// Reads every store that was not asked.
    pub(super) fn read_all(&self) {
        for layer in &self.layers {
            layer.read(&self.provider);
        }
    }

    /// The variables that name certificates which can't be used, each with the reason, of the stores that were asked.
    pub(super) fn unusable(&self) -> impl Iterator<Item = &str> {
        self.notes().flat_map(|notes| &notes.unusable).map(String::as_str)
    }

    fn notes(&self) -> impl Iterator<Item = &Notes> {
        self.layers.iter().filter_map(|layer| layer.read.get()).map(|read| &read.notes)
    }

    /// Where an issuer that nobody knows may be missing: the unusable, and the damaged beside what was used.
    fn missed(&self) -> impl Iterator<Item = &str> {
        self.notes().flat_map(|notes| notes.unusable.iter().chain(&notes.damaged)).map(String::as_str)
    }

    /// What a TLS failure inside `error` means for the handshake with `host`, called `name`, if there is one.
    pub(super) fn explain(
        &self,
        error: &(dyn StdError + 'static),
        host: &str,
        name: &str,
    ) -> Option<(Cause, String)> {
        let (flaw, why) = match find(error)? {
            TlsError::InvalidCertificate(CertificateError::UnknownIssuer) => {
                (self.unknown_issuer(), "it is signed by nobody that this system trusts".to_owned())
            }
            TlsError::InvalidCertificate(reason) => certificate(reason, host),
            TlsError::Other(other) => (Flaw::Store, other.to_string()),
            other => {
                return Some((Cause::Tls, format!("the TLS handshake with {name} failed ({other})")));
            }
        };
        let mut detail = format!("the certificate of {name} was not accepted: {why}");
        if matches!(flaw, Flaw::Issuer | Flaw::Store) {
            for missed in self.missed() {
                detail.extend(["; ", missed]);
            }
        }
        Some((Cause::Certificate(flaw), detail))
    }

    /// What to blame for an issuer that nobody knows.
    fn unknown_issuer(&self) -> Flaw {
        if self.missed().next().is_some() {
            Flaw::Store
        } else if self.layers.iter().any(|layer| layer.source.store() != Store::Platform) {
            Flaw::IssuerBesides
        } else {
            Flaw::Issuer
        }
    }
}

/// There is no store to check a certificate against.
#[derive(Debug, thiserror::Error)]
#[error("this system has no store of trusted certificates to check it against")]
struct NoStore;

impl ServerCertVerifier for Layered {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        let mut refusal = None;
        for layer in &self.layers {
            let Some(verifier) = &layer.read(&self.provider).verifier else { continue };
            match verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now) {
                Ok(good) => {
                    self.vouched.get_or_init(|| layer.source.store());
                    return Ok(good);
                }
                // "Unknown issuer" says the least: a store that knew the issuer has the better reason.
                Err(TlsError::InvalidCertificate(CertificateError::UnknownIssuer)) if refusal.is_some() => {}
                Err(error) => refusal = Some(error),
            }
        }
        Err(refusal.unwrap_or_else(|| TlsError::Other(OtherError(Arc::new(NoStore)))))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, cert, dss, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, cert, dss, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// The TLS error travels inside I/O errors, which `source` passes over.
fn find<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a TlsError> {
    if let Some(tls) = error.downcast_ref::<TlsError>() {
        return Some(tls);
    }
    let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    inside.and_then(|inner| find(inner)).or_else(|| find(error.source()?))
}

/// Why a certificate of `host` is refused whoever signed it.
fn certificate(reason: &CertificateError, host: &str) -> (Flaw, String) {
    let date = |time: &UnixTime| httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(time.as_secs()));
    match reason {
        CertificateError::ExpiredContext { not_after, .. } => {
            (Flaw::Time, format!("it expired on {}", date(not_after)))
        }
        CertificateError::NotValidYetContext { not_before, .. } => {
            (Flaw::Time, format!("it is not valid before {}", date(not_before)))
        }
        CertificateError::NotValidForNameContext { presented, .. } if !presented.is_empty() => {
            // They come as `DnsName("example.com")` and `IpAddress(127.0.0.1)`.
            let names: Vec<&str> = presented
                .iter()
                .map(|name| {
                    name.split_once('(').map_or(name.as_str(), |(_, name)| name.trim_matches(['"', ')']))
                })
                .collect();
            (Flaw::Host, format!("it is for {}, not for {host}", names.join(", ")))
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            (Flaw::Host, format!("it is for no host name, and so not for {host}"))
        }
        CertificateError::Revoked => (Flaw::Form, "it was revoked".to_owned()),
        // The verifier's own errors come with a name and no words.
        CertificateError::Other(other) => {
            let why = match other.to_string().as_str() {
                "CaUsedAsEndEntity" => {
                    "it is an authority's own, and a server needs one with CA:FALSE".to_owned()
                }
                "UnsupportedCertVersion" => {
                    "it is an X.509 certificate of version 1 or 2, and a server needs version 3".to_owned()
                }
                name => format!("it can't be used ({name})"),
            };
            (Flaw::Form, why)
        }
        other => (Flaw::Form, format!("it can't be used ({other})")),
    }
}

#[cfg(test)]
mod tests;
