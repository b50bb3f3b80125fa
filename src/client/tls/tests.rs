//! Which chains are accepted because of which store, with certificate authorities made by the tests.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, Error as TlsError};
use tempfile::TempDir;

use super::config::{Trust, config, stores};
use super::roots::TrustSource;
use super::verifier::LayeredVerifier;

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority(name: &str) -> Authority {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, name);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A certificate for api.example, signed by `issuer`.
fn leaf(issuer: &Authority, change: impl FnOnce(&mut CertificateParams)) -> CertificateDer<'static> {
    let mut params = CertificateParams::new(["api.example".to_owned()]).unwrap();
    change(&mut params);
    params.signed_by(&KeyPair::generate().unwrap(), issuer).unwrap().der().clone()
}

/// Whether a server at `host` is accepted if these are the contents of `--cacert` and `SSL_CERT_FILE`.
fn verify(
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
    let mut stores = stores(&trust, &provider).unwrap();
    // The result must not depend on what this machine trusts.
    stores.retain(|store| store.source() != TrustSource::Platform);
    let verifier = LayeredVerifier::new(stores, &provider);
    let host = ServerName::try_from(host).unwrap();
    match verifier.verify_server_cert(certificate, &[], &host, &[], UnixTime::now()) {
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
        assert_eq!(verify(extra, file, &leaf, "api.example"), Ok(()), "{extra:?} {file:?}");
    }
}

#[test]
fn what_no_store_vouches_for_is_refused() {
    let (ours, other) = (authority("ours"), authority("other"));
    let refused = Err(CertificateError::UnknownIssuer);
    let stranger = leaf(&other, |_| ());
    assert_eq!(verify(Some(&ours.pem()), Some(&ours.pem()), &stranger, "api.example"), refused);
    // A name is no proof: this one has the name of a trusted root and a key of its own.
    let impostor = authority("ours");
    let forged = verify(Some(&ours.pem()), None, &leaf(&impostor, |_| ()), "api.example");
    assert!(forged.is_err_and(|error| error != CertificateError::NotValidForName));
    // Nor is a certificate that vouches for itself.
    assert!(verify(Some(&ours.pem()), None, impostor.der(), "api.example").is_err());
}

#[test]
fn the_reason_of_the_store_that_knows_the_issuer_is_given() {
    let (ours, other) = (authority("ours"), authority("other"));
    let (ours_pem, other_pem) = (ours.pem(), other.pem());
    let good = leaf(&ours, |_| ());
    let expired = leaf(&ours, |params| params.not_after = date_time_ymd(2020, 1, 1));
    let early = leaf(&ours, |params| params.not_before = date_time_ymd(4000, 1, 1));
    for (extra, file) in [(&ours_pem, &other_pem), (&other_pem, &ours_pem)] {
        let verify = |certificate, host| verify(Some(extra), Some(file), certificate, host).unwrap_err();
        assert!(matches!(verify(&good, "evil.example"), CertificateError::NotValidForNameContext { .. }));
        assert!(matches!(verify(&expired, "api.example"), CertificateError::ExpiredContext { .. }));
        assert!(matches!(verify(&early, "api.example"), CertificateError::NotValidYetContext { .. }));
    }
}

#[test]
fn a_broken_root_in_a_bundle_takes_no_other_with_it() {
    let ours = authority("ours");
    let leaf = leaf(&ours, |_| ());
    let broken = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    for text in [format!("{broken}{}", ours.pem()), format!("{}{broken}", ours.pem())] {
        assert_eq!(verify(None, Some(&text), &leaf, "api.example"), Ok(()));
    }
}

#[test]
fn a_given_file_must_be_right() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("ca.pem");
    let ours = authority("ours").pem();
    for (text, why) in [
        (String::new(), "it is empty"),
        ("-----BEGIN CERTIFICATE-----\nMIIB\n".to_owned(), "in the middle"),
        (format!("{ours}-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"), "not valid PEM"),
    ] {
        std::fs::write(&path, text).unwrap();
        let error = config(&Trust { extra: Some(path.clone()), ..Trust::default() }, true).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
}
