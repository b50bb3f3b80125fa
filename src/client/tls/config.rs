//! Builds the TLS configuration from what the user trusts.

use std::path::PathBuf;
use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;

use super::files;
use super::roots::{Location, RootStore};
use super::verifier::LayeredVerifier;
use crate::client::error::SetupError;

/// The certificates that are trusted in addition to the platform's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trust {
    /// A file of additional certificates, in PEM or DER form, which must be readable.
    pub extra: Option<PathBuf>,
    /// `SSL_CERT_FILE`: another such file, read when needed and ignored if it can't be.
    pub file: Option<PathBuf>,
    /// `SSL_CERT_DIR`: folders of such files, separated as in `PATH`, read likewise.
    pub directory: Option<PathBuf>,
}

/// A TLS configuration on ring that trusts what `trust` names and the platform's certificates, and its verifier, which
/// knows after a handshake why the server was trusted.
///
/// With `soon` a handshake will follow, and the first store is read ahead of it.
///
/// # Errors
/// [`SetupError::Certificates`] if `trust.extra` is unreadable or holds no certificate.
pub(in crate::client) fn config(
    trust: &Trust,
    soon: bool,
) -> Result<(ClientConfig, Arc<LayeredVerifier>), SetupError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Arc::new(LayeredVerifier::new(stores(trust, &provider)?, &provider));
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| SetupError::Client(error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::<LayeredVerifier>::clone(&verifier))
        .with_no_client_auth();
    if soon {
        verifier.read_ahead();
    }
    Ok((config, verifier))
}

/// A TLS configuration for connections to hosts other than the API's, which trusts what `trust` names and the platform's
/// certificates.
///
/// # Errors
/// [`SetupError::Certificates`] if `trust.extra` is unreadable or holds no certificate.
pub fn client_config(trust: &Trust) -> Result<ClientConfig, SetupError> {
    config(trust, false).map(|(config, _)| config)
}

/// The stores to ask, in order: the user's own before the platform's.
pub(super) fn stores(trust: &Trust, provider: &Arc<CryptoProvider>) -> Result<Vec<RootStore>, SetupError> {
    let mut stores = Vec::new();
    if let Some(path) = &trust.extra {
        let roots = files::strict(path)
            .map_err(|why| SetupError::Certificates { path: path.display().to_string(), why })?;
        stores.push(RootStore::given(roots, provider));
    }
    if trust.file.is_some() || trust.directory.is_some() {
        stores.push(RootStore::unread(Location::Environment(trust.file.clone(), trust.directory.clone())));
    }
    stores.push(RootStore::unread(Location::Platform));
    Ok(stores)
}
