//! Why no complete answer came over the network.

/// The kind of a failure on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The host name can't be resolved.
    Dns,
    /// No connection: refused or unreachable.
    Connect,
    /// The proxy can't be reached, or opens no tunnel.
    Proxy,
    /// The proxy asks for a name and a password, or rejects those it was given.
    ProxyPassword,
    /// The TLS handshake failed for another reason than the certificate.
    Tls,
    /// The server's certificate was not accepted.
    Certificate(CertificateProblem),
    /// The attempt timed out.
    Timeout,
    /// The connection ended before the answer did.
    Closed,
    /// The answer is not HTTP.
    NotHttp,
    /// The answer is malformed HTTP.
    Garbled,
    /// The answer was larger than any answer of the API.
    TooLarge,
    /// Anything else.
    Other,
}

/// Why a certificate was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CertificateProblem {
    /// No trusted authority signed it, and no additional certificates were configured.
    UnknownIssuer,
    /// No trusted authority signed it, including those whose certificates were configured.
    UnknownIssuerDespiteExtra,
    /// No trusted authority signed it, and some of the configured certificates can't be used.
    UnusableStore,
    /// It has expired or is not valid yet, by this machine's clock.
    OutsideValidity,
    /// It is for other hosts.
    WrongHost,
    /// The certificate itself can't be used, no matter who signed it.
    Unusable,
}

/// A failure on the wire: no complete answer came.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct WireError {
    /// Whether the request may have left this machine.
    pub sent: bool,
    /// The kind of failure.
    pub cause: Cause,
    /// What happened, as one clause for people.
    pub detail: String,
}
