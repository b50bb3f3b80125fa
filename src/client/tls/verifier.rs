//! Verifies a server's certificate against several stores, one after the other.

use std::error::Error as StdError;
use std::sync::{Arc, OnceLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, DigitallySignedStruct, Error as TlsError, OtherError, SignatureScheme};

use super::refusal;
use super::roots::{Problems, RootStore, TrustSource};
use crate::client::error::{Cause, CertificateProblem};

/// Asks each store in turn, through webpki. A chain is accepted exactly if one of them accepts it.
#[derive(Debug)]
pub(in crate::client) struct LayeredVerifier {
    stores: Vec<RootStore>,
    provider: Arc<CryptoProvider>,
    accepted_by: OnceLock<TrustSource>,
}

impl LayeredVerifier {
    /// A verifier that asks `stores` in this order.
    pub(super) fn new(stores: Vec<RootStore>, provider: &Arc<CryptoProvider>) -> Self {
        Self { stores, provider: Arc::clone(provider), accepted_by: OnceLock::new() }
    }

    /// Reads the first store on a thread of its own. Without a thread it is read when it is asked.
    pub(super) fn read_ahead(self: &Arc<Self>) {
        let verifier = Arc::clone(self);
        let _ = std::thread::Builder::new().name("certificates".to_owned()).spawn(move || {
            if let Some(first) = verifier.stores.first() {
                first.read(&verifier.provider);
            }
        });
    }

    /// The source of the store that accepted the first accepted chain.
    pub(in crate::client) fn accepted_by(&self) -> Option<TrustSource> {
        self.accepted_by.get().copied()
    }

    /// Reads every store that was not asked.
    pub(in crate::client) fn read_all(&self) {
        for store in &self.stores {
            store.read(&self.provider);
        }
    }

    /// The environment variables whose certificates can't be used, each with the reason, as far as they have been read.
    pub(in crate::client) fn unusable(&self) -> impl Iterator<Item = &str> {
        self.problems().flat_map(|problems| &problems.unusable).map(String::as_str)
    }

    fn problems(&self) -> impl Iterator<Item = &Problems> {
        self.stores.iter().filter_map(RootStore::problems)
    }

    /// The files that can't be used, one of which may have the missing issuer.
    fn unread_certificates(&self) -> impl Iterator<Item = &str> {
        self.problems()
            .flat_map(|problems| problems.unusable.iter().chain(&problems.damaged))
            .map(String::as_str)
    }

    /// Explains a TLS failure inside `error` in the handshake with `host`, called `name` in the message; `None` if `error`
    /// has none.
    pub(in crate::client) fn explain(
        &self,
        error: &(dyn StdError + 'static),
        host: &str,
        name: &str,
    ) -> Option<(Cause, String)> {
        let (problem, why) = match refusal::tls_error(error)? {
            TlsError::InvalidCertificate(CertificateError::UnknownIssuer) => {
                (self.unknown_issuer(), "this system doesn't trust its issuer".to_owned())
            }
            TlsError::InvalidCertificate(reason) => refusal::explain(reason, host),
            TlsError::Other(other) => (CertificateProblem::UnusableStore, other.to_string()),
            other => {
                return Some((Cause::Tls, format!("the TLS handshake with {name} failed ({other})")));
            }
        };
        let mut detail = format!("the certificate of {name} was not accepted: {why}");
        if matches!(problem, CertificateProblem::UnknownIssuer | CertificateProblem::UnusableStore) {
            for unread in self.unread_certificates() {
                detail.extend(["; ", unread]);
            }
        }
        Some((Cause::Certificate(problem), detail))
    }

    /// The likely reason why no store knows the issuer.
    fn unknown_issuer(&self) -> CertificateProblem {
        if self.unread_certificates().next().is_some() {
            CertificateProblem::UnusableStore
        } else if self.stores.iter().any(|store| store.source() != TrustSource::Platform) {
            CertificateProblem::UnknownIssuerDespiteExtra
        } else {
            CertificateProblem::UnknownIssuer
        }
    }
}

/// There is no store to verify a certificate against.
#[derive(Debug, thiserror::Error)]
#[error("this system has no store of trusted certificates to check it against")]
struct NoStore;

impl ServerCertVerifier for LayeredVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        let mut refusal = None;
        for store in &self.stores {
            let Some(verifier) = &store.read(&self.provider).verifier else { continue };
            match verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now) {
                Ok(good) => {
                    self.accepted_by.get_or_init(|| store.source());
                    return Ok(good);
                }
                // A store that knows the issuer has a better reason than "unknown issuer".
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
