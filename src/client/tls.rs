//! Which certificates are trusted, and what a failed handshake means.
//!
//! Reading a bundle of some 145 roots takes a good part of a send's time. It is read on a thread of its own while the
//! connection is being made; not at all where the user's own certificates vouch for the chain that arrives.

use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, OtherError, RootCertStore,
    SignatureScheme,
};

use super::error::{Cause, SetupError};
use super::pem;
use crate::reader;

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
    /// A PEM file of further certificates, which must be readable.
    pub extra: Option<PathBuf>,
    /// `SSL_CERT_FILE`: a PEM file, read when needed; of no effect when it can't be.
    pub file: Option<PathBuf>,
    /// `SSL_CERT_DIR`: a directory of PEM files, likewise.
    pub directory: Option<PathBuf>,
}

/// A TLS configuration on ring that trusts what `trust` names and the platform's store.
///
/// # Errors
/// [`SetupError::Certificates`] when `trust.extra` is unreadable or holds no certificate.
///
/// `soon` says that a handshake will follow, so that the first store may be read ahead.
pub(super) fn config(trust: &Trust, soon: bool) -> Result<ClientConfig, SetupError> {
    let (config, verifier) = watched(trust)?;
    if soon {
        read_ahead(&verifier);
    }
    Ok(config)
}

/// As [`config`], with the verifier: after a handshake it knows who vouched for the server.
///
/// # Errors
/// As [`config`].
pub(super) fn watched(trust: &Trust) -> Result<(ClientConfig, Arc<Layered>), SetupError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Arc::new(layered(trust, &provider)?);
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| SetupError::Client(error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::<Layered>::clone(&verifier))
        .with_no_client_auth();
    Ok((config, verifier))
}

/// Reads the store that is asked first while there is nothing else to do. Without a thread it is read when asked.
fn read_ahead(verifier: &Arc<Layered>) {
    let verifier = Arc::clone(verifier);
    let _ = std::thread::Builder::new().name("certificates".to_owned()).spawn(move || {
        if let Some(first) = verifier.layers.first() {
            first.verifier(&verifier.provider);
        }
    });
}

fn layered(trust: &Trust, provider: &Arc<CryptoProvider>) -> Result<Layered, SetupError> {
    let mut layers = Vec::new();
    if let Some(path) = &trust.extra {
        let roots = read_roots(path)?;
        layers.push(Layer { source: Source::Given, verifier: OnceLock::from(verifier(roots, provider)) });
    }
    if trust.file.is_some() || trust.directory.is_some() {
        let source = Source::Paths(trust.file.clone(), trust.directory.clone());
        layers.push(Layer { source, verifier: OnceLock::new() });
    }
    layers.push(Layer { source: Source::Platform, verifier: OnceLock::new() });
    Ok(Layered { layers, provider: Arc::clone(provider), vouched: OnceLock::new() })
}

fn read_roots(path: &Path) -> Result<RootCertStore, SetupError> {
    let fail = |why: String| SetupError::Certificates { path: path.display().to_string(), why };
    let text = reader::open(path).and_then(reader::bytes).map_err(|error| fail(error.to_string()))?;
    let mut roots = RootCertStore::empty();
    for certificate in pem::certificates(&text) {
        let certificate = certificate.map_err(|error| fail(error.to_string()))?;
        roots.add(certificate).map_err(|error| fail(error.to_string()))?;
    }
    if roots.is_empty() {
        return Err(fail("it holds no certificate in PEM form".to_owned()));
    }
    Ok(roots)
}

fn verifier(roots: RootCertStore, provider: &Arc<CryptoProvider>) -> Verifier {
    if roots.is_empty() {
        return None;
    }
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider)).build().ok()
}

/// The platform's store: on Linux and the BSDs its one bundle file (reading the directory of the same
/// certificates costs as much again), or the directory where there is no bundle; elsewhere what the system lists.
fn platform_roots() -> RootCertStore {
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        match BUNDLES.iter().map(Path::new).find(|path| path.exists()) {
            Some(file) => roots(Some(file), None),
            None => roots(None, Some(Path::new("/etc/ssl/certs"))),
        }
    }
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        roots
    }
}

/// What can be read there. A store may hold roots that a strict parser refuses; the others are none the worse for it.
fn roots(file: Option<&Path>, directory: Option<&Path>) -> RootCertStore {
    let mut roots = RootCertStore::empty();
    if let Some(text) = file.and_then(|file| reader::open(file).and_then(reader::bytes).ok()) {
        roots.add_parsable_certificates(pem::certificates(&text).flatten());
    }
    if directory.is_some() {
        roots.add_parsable_certificates(rustls_native_certs::load_certs_from_paths(None, directory).certs);
    }
    roots
}

/// None where a store holds nothing to check against.
type Verifier = Option<Arc<WebPkiServerVerifier>>;

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
    verifier: OnceLock<Verifier>,
}

impl Layer {
    fn verifier(&self, provider: &Arc<CryptoProvider>) -> Option<&WebPkiServerVerifier> {
        let built = self.verifier.get_or_init(|| {
            let roots = match &self.source {
                Source::Given => RootCertStore::empty(),
                Source::Paths(file, directory) => roots(file.as_deref(), directory.as_deref()),
                Source::Platform => platform_roots(),
            };
            verifier(roots, provider)
        });
        built.as_deref()
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
}

/// There is no store to check a certificate against.
#[derive(Debug, thiserror::Error)]
#[error("the server's certificate can't be checked: this system has no store of trusted certificates")]
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
            let Some(verifier) = layer.verifier(&self.provider) else { continue };
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

/// What a TLS failure inside `error` means, if there is one.
pub(super) fn explain(error: &(dyn StdError + 'static)) -> Option<(Cause, String)> {
    let tls = find(error)?;
    Some(match tls {
        TlsError::InvalidCertificate(reason) => (Cause::Certificate, certificate(reason)),
        TlsError::Other(other) => (Cause::Certificate, other.to_string()),
        other => (Cause::Tls, format!("the TLS handshake failed ({other})")),
    })
}

/// The TLS error travels inside I/O errors, which `source` passes over.
fn find<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a TlsError> {
    if let Some(tls) = error.downcast_ref::<TlsError>() {
        return Some(tls);
    }
    let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    inside.and_then(|inner| find(inner)).or_else(|| find(error.source()?))
}

fn certificate(reason: &CertificateError) -> String {
    let why = match reason {
        CertificateError::UnknownIssuer => "it is signed by nobody that this system trusts".to_owned(),
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "it has expired, or this machine's clock is wrong".to_owned()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "it is not valid yet, or this machine's clock is wrong".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "it belongs to another host".to_owned()
        }
        CertificateError::Revoked => "it was revoked".to_owned(),
        // The verifier's own errors come with a name and no words.
        CertificateError::Other(other) => match other.to_string().as_str() {
            "CaUsedAsEndEntity" => {
                "it is an authority's own, and a server needs one with CA:FALSE".to_owned()
            }
            name => name.to_owned(),
        },
        other => other.to_string(),
    };
    format!("the server's certificate was not accepted: {why}")
}

#[cfg(test)]
mod tests;
