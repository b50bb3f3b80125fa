//! Why a server's certificate was refused, in words.

use std::error::Error as StdError;
use std::time::{Duration, UNIX_EPOCH};

use rustls::pki_types::UnixTime;
use rustls::{CertificateError, Error as TlsError};

use crate::client::error::CertificateProblem;

/// The TLS error inside `error`, if there is one. It is wrapped in I/O errors, which `source` skips.
pub(super) fn tls_error<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a TlsError> {
    if let Some(tls) = error.downcast_ref::<TlsError>() {
        return Some(tls);
    }
    let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    inside.and_then(|inner| tls_error(inner)).or_else(|| tls_error(error.source()?))
}

/// Why a certificate of `host` is refused, no matter who signed it.
pub(super) fn explain(reason: &CertificateError, host: &str) -> (CertificateProblem, String) {
    let date = |time: &UnixTime| httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(time.as_secs()));
    match reason {
        CertificateError::ExpiredContext { not_after, .. } => {
            (CertificateProblem::OutsideValidity, format!("it expired on {}", date(not_after)))
        }
        CertificateError::NotValidYetContext { not_before, .. } => {
            (CertificateProblem::OutsideValidity, format!("it is not valid before {}", date(not_before)))
        }
        CertificateError::NotValidForNameContext { presented, .. } if !presented.is_empty() => {
            // rustls has them as `DnsName("example.com")` and `IpAddress(127.0.0.1)`.
            let names: Vec<&str> = presented
                .iter()
                .map(|name| {
                    name.split_once('(').map_or(name.as_str(), |(_, name)| name.trim_matches(['"', ')']))
                })
                .collect();
            (CertificateProblem::WrongHost, format!("it is for {}, not for {host}", names.join(", ")))
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            (CertificateProblem::WrongHost, format!("it names no host, so it isn't valid for {host}"))
        }
        CertificateError::Revoked => (CertificateProblem::Unusable, "it was revoked".to_owned()),
        // webpki's own errors have a name and no words.
        CertificateError::Other(other) => {
            let why = match other.to_string().as_str() {
                "CaUsedAsEndEntity" => {
                    "it is a CA certificate, and a server needs one with CA:FALSE".to_owned()
                }
                "UnsupportedCertVersion" => {
                    "it is an X.509 certificate of version 1 or 2, and a server needs version 3".to_owned()
                }
                name => format!("it can't be used ({name})"),
            };
            (CertificateProblem::Unusable, why)
        }
        other => (CertificateProblem::Unusable, format!("it can't be used ({other})")),
    }
}
