//! Reads certificates in PEM form (RFC 7468), and distinguishes them from DER.
//!
//! A send reads a bundle of some 145 certificates to use one. The decoder of `rustls-pki-types` also has to read private
//! keys, in constant time, and takes a multiple of the instructions; certificates are public and don't need that.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rustls::pki_types::CertificateDer;

const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";
const END: &[u8] = b"-----END CERTIFICATE-----";

/// Why a PEM section is not a certificate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Malformed {
    /// The section has no end line.
    #[error("it ends in the middle of a certificate")]
    NoEnd,
    /// Its content is not base64.
    #[error("it is not valid PEM ({0})")]
    Base64(#[from] base64::DecodeError),
}

/// The certificates in `pem`, in order; other text is skipped.
pub(super) fn certificates(
    pem: &[u8],
) -> impl Iterator<Item = Result<CertificateDer<'static>, Malformed>> + use<'_> {
    let mut lines = lines(pem).peekable();
    let mut body = Vec::new();
    std::iter::from_fn(move || {
        lines.find(|line| *line == BEGIN)?;
        body.clear();
        while let Some(line) = lines.next_if(|line| !line.starts_with(b"-----")) {
            body.extend_from_slice(line);
        }
        // If another certificate begins here, the next call reads it.
        if lines.next_if(|line| *line == END).is_none() {
            return Some(Err(Malformed::NoEnd));
        }
        Some(BASE64_STANDARD.decode(&body).map(CertificateDer::from).map_err(Malformed::from))
    })
}

/// Whether `content` may be a single certificate in DER form: it begins with a SEQUENCE (X.690) and is not text.
pub(super) fn is_der(content: &[u8]) -> bool {
    content.starts_with(&[0x30]) && !content.is_ascii()
}

/// Why no certificate could be read from `content`.
pub(super) fn why_none(content: &[u8]) -> String {
    let of_another_kind = || {
        let begin = lines(content).find(|line| line.starts_with(b"-----BEGIN "))?;
        let kind = begin.strip_prefix(b"-----BEGIN ")?.strip_suffix(b"-----")?;
        Some(String::from_utf8_lossy(kind).into_owned())
    };
    if content.trim_ascii().is_empty() {
        return "it is empty".to_owned();
    }
    if is_der(content) {
        return "it is binary, but not an X.509 certificate".to_owned();
    }
    match of_another_kind() {
        Some(kind) if kind == "CERTIFICATE" => "its certificates are damaged".to_owned(),
        Some(kind) => format!("it contains a {kind}, but no certificate"),
        None => "it contains no certificate in PEM or DER format".to_owned(),
    }
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = memchr::memchr(b'\n', text);
        rest = end.map(|end| &text[end + 1..]);
        Some(text[..end.unwrap_or(text.len())].trim_ascii())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pem(names: &[&str]) -> (String, Vec<CertificateDer<'static>>) {
        let made = names.iter().map(|name| {
            let key = rcgen::KeyPair::generate().unwrap();
            let made =
                rcgen::CertificateParams::new([(*name).to_owned()]).unwrap().self_signed(&key).unwrap();
            (made.pem(), made.der().clone())
        });
        made.unzip()
    }

    fn read(text: &str) -> Vec<Result<CertificateDer<'static>, Malformed>> {
        certificates(text.as_bytes()).collect()
    }

    #[test]
    fn every_certificate_is_read_in_order() {
        let (text, made) = pem(&["a.example", "b.example", "c.example"]);
        let made: Vec<_> = made.into_iter().map(Ok).collect();
        assert_eq!(read(&text), made);
        assert_eq!(read(&text.replace("\r\n", "\n").replace('\n', "\r\n")), made);
        assert_eq!(read(&text.replace("\r\n", "\n")), made);
        assert_eq!(read(&text.replace("-----BEGIN", "# Comment \u{e4}\n-----BEGIN")), made);
        assert_eq!(read(&text.replace('\n', " \t\n  ")), made);
        assert_eq!(read(text.trim_end()), made);
    }

    #[test]
    fn nothing_else_is_a_certificate() {
        assert_eq!(read(""), []);
        assert_eq!(read("MIIB\n-----END CERTIFICATE-----\n"), []);
        let (text, _) = pem(&["a.example"]);
        assert_eq!(read(&text.replace("CERTIFICATE", "PRIVATE KEY")), []);
        assert_eq!(read(&text.replace("CERTIFICATE", "TRUSTED CERTIFICATE")), []);
    }

    #[test]
    fn a_broken_certificate_hides_no_other() {
        let (whole, made) = pem(&["a.example"]);
        let cut = "-----BEGIN CERTIFICATE-----\nMIIB\n";
        assert_eq!(read(&format!("{cut}{whole}")), [Err(Malformed::NoEnd), Ok(made[0].clone())]);
        assert_eq!(read(&format!("{whole}{cut}")), [Ok(made[0].clone()), Err(Malformed::NoEnd)]);

        let wrong = "-----BEGIN CERTIFICATE-----\nMI!B\n-----END CERTIFICATE-----\n";
        let read = read(&format!("{wrong}{whole}"));
        assert!(matches!(read[..], [Err(Malformed::Base64(_)), Ok(_)]), "{read:?}");
    }
}
