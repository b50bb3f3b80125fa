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
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Arc::new(layered(trust, &provider)?);
    if soon {
        read_ahead(&verifier);
    }
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| SetupError::Client(error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    Ok(config)
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
    Ok(Layered { layers, provider: Arc::clone(provider) })
}

fn read_roots(path: &Path) -> Result<RootCertStore, SetupError> {
    let fail = |why: String| SetupError::Certificates { path: path.display().to_string(), why };
    let text = std::fs::read(path).map_err(|error| fail(error.to_string()))?;
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
    if let Some(text) = file.and_then(|file| std::fs::read(file).ok()) {
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
struct Layered {
    layers: Vec<Layer>,
    provider: Arc<CryptoProvider>,
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
        for verifier in self.layers.iter().filter_map(|layer| layer.verifier(&self.provider)) {
            match verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now) {
                Ok(verified) => return Ok(verified),
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
mod tests {
    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
    use tempfile::TempDir;

    use super::*;

    type Authority = CertifiedIssuer<'static, KeyPair>;

    fn authority(name: &str) -> Authority {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
    }

    /// What `issuer` signed for api.example.
    fn leaf(issuer: &Authority, change: impl FnOnce(&mut CertificateParams)) -> CertificateDer<'static> {
        let mut params = CertificateParams::new(["api.example".to_owned()]).unwrap();
        change(&mut params);
        params.signed_by(&KeyPair::generate().unwrap(), issuer).unwrap().der().clone()
    }

    /// How a server at `host` is judged when these are the contents of `--cacert` and `SSL_CERT_FILE`.
    fn judge(
        extra: Option<&str>,
        file: Option<&str>,
        certificate: &CertificateDer<'_>,
        host: &'static str,
    ) -> Result<(), CertificateError> {
        let directory = TempDir::new().unwrap();
        let write = |name: &str, text: &str| {
            let path = directory.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let trust = Trust {
            extra: extra.map(|text| write("extra.pem", text)),
            file: file.map(|text| write("file.pem", text)),
            directory: None,
        };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut layered = layered(&trust, &provider).unwrap();
        // What this machine trusts must not matter.
        layered.layers.retain(|layer| !matches!(layer.source, Source::Platform));
        let host = ServerName::try_from(host).unwrap();
        match layered.verify_server_cert(certificate, &[], &host, &[], UnixTime::now()) {
            Ok(_) => Ok(()),
            Err(TlsError::InvalidCertificate(error)) => Err(error),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn any_store_may_vouch_for_a_chain() {
        let (ours, other) = (authority("ours"), authority("other"));
        let (ours, other, leaf) = (ours.pem(), other.pem(), leaf(&ours, |_| ()));
        let both = format!("{other}{ours}");
        for (extra, file) in [
            (Some(&ours), None),
            (None, Some(&ours)),
            (Some(&both), None),
            (None, Some(&both)),
            (Some(&other), Some(&ours)),
            (Some(&ours), Some(&other)),
        ] {
            let (extra, file) = (extra.map(String::as_str), file.map(String::as_str));
            assert_eq!(judge(extra, file, &leaf, "api.example"), Ok(()), "{extra:?} {file:?}");
        }
    }

    #[test]
    fn what_no_store_vouches_for_is_refused() {
        let (ours, other) = (authority("ours"), authority("other"));
        let refused = Err(CertificateError::UnknownIssuer);
        let stranger = leaf(&other, |_| ());
        assert_eq!(judge(Some(&ours.pem()), Some(&ours.pem()), &stranger, "api.example"), refused);
        // A name is no proof: this one has the name of a trusted root and a key of its own.
        let impostor = authority("ours");
        let forged = judge(Some(&ours.pem()), None, &leaf(&impostor, |_| ()), "api.example");
        assert!(forged.is_err_and(|error| error != CertificateError::NotValidForName));
        // Nor is a certificate that vouches for itself.
        assert!(judge(Some(&ours.pem()), None, impostor.der(), "api.example").is_err());
    }

    #[test]
    fn the_reason_of_the_store_that_knows_the_issuer_is_given() {
        let (ours, other) = (authority("ours"), authority("other"));
        let (ours_pem, other_pem) = (ours.pem(), other.pem());
        let good = leaf(&ours, |_| ());
        let expired = leaf(&ours, |params| params.not_after = date_time_ymd(2020, 1, 1));
        let early = leaf(&ours, |params| params.not_before = date_time_ymd(4000, 1, 1));
        for (extra, file) in [(&ours_pem, &other_pem), (&other_pem, &ours_pem)] {
            let judge = |certificate, host| judge(Some(extra), Some(file), certificate, host).unwrap_err();
            assert!(matches!(judge(&good, "evil.example"), CertificateError::NotValidForNameContext { .. }));
            assert!(matches!(judge(&expired, "api.example"), CertificateError::ExpiredContext { .. }));
            assert!(matches!(judge(&early, "api.example"), CertificateError::NotValidYetContext { .. }));
        }
    }

    #[test]
    fn a_broken_root_in_a_bundle_takes_no_other_with_it() {
        let ours = authority("ours");
        let leaf = leaf(&ours, |_| ());
        let broken = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
        for text in [format!("{broken}{}", ours.pem()), format!("{}{broken}", ours.pem())] {
            assert_eq!(judge(None, Some(&text), &leaf, "api.example"), Ok(()));
        }
    }

    #[test]
    fn a_given_file_must_be_right() {
        let directory = TempDir::new().unwrap();
        let path = directory.path().join("ca.pem");
        let ours = authority("ours").pem();
        for (text, why) in [
            (String::new(), "no certificate"),
            ("-----BEGIN CERTIFICATE-----\nMIIB\n".to_owned(), "in the middle"),
            (format!("{ours}-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"), "not valid PEM"),
        ] {
            std::fs::write(&path, text).unwrap();
            let error = config(&Trust { extra: Some(path.clone()), ..Trust::default() }, true).unwrap_err();
            assert!(error.to_string().contains(why), "{error}");
        }
    }
}
