//! The signature of a delivery: the header `t=<unix seconds>,v1=<hex>`, where `v1` is the lowercase hexadecimal
//! HMAC-SHA256 of `<t>.<body>` under the whole secret, its prefix `whsec_` included.

use std::time::Duration;

use hex::FromHex;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

use crate::secret::Secret;

/// How far a signature's time may be off, in either direction, unless the user says otherwise.
pub const TOLERANCE: Duration = Duration::from_secs(300);

/// The length of an HMAC-SHA256, in bytes.
const LENGTH: usize = 32;

/// Why a signature doesn't count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    /// The header can't be read.
    #[error("the signature is malformed: {0}")]
    Malformed(&'static str),
    /// No secret makes it for this body.
    #[error("the signature doesn't match the body: it was made with another secret, or the body was changed")]
    Mismatch,
    /// It is genuine, but its time is too far off.
    #[error("{}", stale(*.age))]
    Stale {
        /// How old it is, in seconds; negative if its time is in the future.
        age: i64,
    },
}

fn stale(age: i64) -> String {
    let seconds = age.unsigned_abs();
    if age < 0 {
        format!("the signature is from {seconds} s in the future")
    } else {
        format!("the signature is {seconds} s old")
    }
}

impl Invalid {
    /// The code of the error object.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "signature_malformed",
            Self::Mismatch => "signature_mismatch",
            Self::Stale { .. } => "signature_stale",
        }
    }
}

/// Signs a body at `time`, in seconds since the epoch.
#[must_use]
pub fn sign(secret: &Secret, time: i64, body: &[u8]) -> String {
    let time = time.to_string();
    let code = hex::encode(code(secret, &time, body));
    format!("t={time},v1={code}")
}

/// Checks a signature against each secret; `now` is in seconds since the epoch.
///
/// A signature that no secret makes is a mismatch, however old it is. All codes are compared in constant time.
///
/// # Errors
/// [`Invalid`].
pub fn verify(
    header: &str,
    body: &[u8],
    secrets: &[Secret],
    now: i64,
    tolerance: Duration,
) -> Result<(), Invalid> {
    let Signature { time, seconds, codes } = Signature::read(header)?;
    let matches = secrets.iter().fold(Choice::from(0), |matches, secret| {
        let code = code(secret, time, body);
        codes.iter().fold(matches, |matches, given| matches | code[..].ct_eq(&given[..]))
    });
    if !bool::from(matches) {
        return Err(Invalid::Mismatch);
    }
    let age = now.saturating_sub(seconds);
    if age.unsigned_abs() > tolerance.as_secs() { Err(Invalid::Stale { age }) } else { Ok(()) }
}

/// When a signature says that it was made, in seconds since the epoch. That is not checked: see [`verify`].
///
/// # Errors
/// [`Invalid::Malformed`].
pub fn time(header: &str) -> Result<i64, Invalid> {
    Signature::read(header).map(|signature| signature.seconds)
}

fn code(secret: &Secret, time: &str, body: &[u8]) -> [u8; LENGTH] {
    #[allow(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()).expect("a key of any length");
    mac.update(time.as_bytes());
    mac.update(b".");
    mac.update(body);
    mac.finalize().into_bytes().into()
}

/// The header's parts.
struct Signature<'h> {
    /// The time as it is written, because that is what was signed.
    time: &'h str,
    seconds: i64,
    codes: Vec<[u8; LENGTH]>,
}

impl<'h> Signature<'h> {
    /// Reads the header. Keys other than `t` and `v1` are ignored, and so is a `v1` that no HMAC-SHA256 can be.
    fn read(header: &'h str) -> Result<Self, Invalid> {
        if header.trim().is_empty() {
            return Err(Invalid::Malformed("it is empty"));
        }
        let (mut time, mut codes) = (None, Vec::new());
        for part in header.split(',') {
            match part.trim().split_once('=') {
                Some(("t", value)) if time.is_none() => time = Some(value),
                Some(("t", _)) => return Err(Invalid::Malformed("it has two times (t=)")),
                Some(("v1", value)) => codes.extend(<[u8; LENGTH]>::from_hex(value)),
                _ => {}
            }
        }
        let time = time.ok_or(Invalid::Malformed("it has no time (t=)"))?;
        let is_number = !time.is_empty() && time.bytes().all(|byte| byte.is_ascii_digit());
        let seconds = time.parse().ok().filter(|_| is_number);
        let seconds = seconds.ok_or(Invalid::Malformed("its time (t=) is not a number of seconds"))?;
        if codes.is_empty() {
            return Err(Invalid::Malformed("it has no code of 64 hexadecimal digits (v1=)"));
        }
        Ok(Self { time, seconds, codes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIME: i64 = 1_735_324_800;
    const BODY: &[u8] =
        br#"{"event":"message.delivered","message_id":"msg_t1","status":"delivered","timestamp":1735324800123}"#;
    const CODE: &str = "dfdece437f0dc899fddfd1e1726b0674f2705f589c918e16bf2955c2f5209540";

    fn secret() -> Secret {
        Secret::new("whsec_test_0123456789abcdef")
    }

    fn verified(header: &str, now: i64) -> Result<(), Invalid> {
        verify(header, BODY, &[secret()], now, TOLERANCE)
    }

    #[test]
    fn the_reference_s_test_vector_holds() {
        assert_eq!(sign(&secret(), TIME, BODY), format!("t={TIME},v1={CODE}"));
        assert_eq!(verified(&format!("t={TIME},v1={CODE}"), TIME), Ok(()));
    }

    #[test]
    fn headers_are_read_tolerantly() {
        let other = "0".repeat(64);
        for header in [
            format!("v1={CODE},t={TIME}"),
            format!(" t={TIME} , v1={CODE} "),
            format!("t={TIME},v0=x,v1={other},v1={CODE},new=a=b,flag"),
            format!("t={TIME},v1=short,v1={CODE}"),
            format!("t={TIME},v1={}", CODE.to_uppercase()),
        ] {
            assert_eq!(verified(&header, TIME), Ok(()), "{header}");
        }
    }

    #[test]
    fn what_can_t_be_read_is_malformed() {
        for header in [
            String::new(),
            CODE.to_owned(),
            format!("v1={CODE}"),
            format!("t={TIME}"),
            format!("t={TIME},v1="),
            format!("t={TIME},v1={CODE}0"),
            format!("t={TIME},v1=g{}", &CODE[1..]),
            format!("t={TIME},v1=é{}", &CODE[2..]),
            format!("t=,v1={CODE}"),
            format!("t=+{TIME},v1={CODE}"),
            format!("t=-{TIME},v1={CODE}"),
            format!("t={TIME}.5,v1={CODE}"),
            format!("t=99999999999999999999,v1={CODE}"),
            format!("t={TIME},t={TIME},v1={CODE}"),
        ] {
            assert!(matches!(verified(&header, TIME), Err(Invalid::Malformed(_))), "{header}");
        }
    }

    #[test]
    fn another_body_secret_or_time_is_a_mismatch() {
        let header = format!("t={TIME},v1={CODE}");
        let check =
            |header: &str, body: &[u8], secrets: &[Secret]| verify(header, body, secrets, TIME, TOLERANCE);
        assert_eq!(check(&header, b"{}", &[secret()]), Err(Invalid::Mismatch));
        assert_eq!(check(&header, BODY, &[Secret::new("whsec_other")]), Err(Invalid::Mismatch));
        assert_eq!(check(&header, BODY, &[]), Err(Invalid::Mismatch));
        assert_eq!(check(&header, BODY, &[Secret::new("whsec_other"), secret()]), Ok(()));
        assert_eq!(check(&format!("t=0{TIME},v1={CODE}"), BODY, &[secret()]), Err(Invalid::Mismatch));
        // A forged one is a mismatch, however old it says it is.
        assert_eq!(verified(&format!("t=5,v1={CODE}"), TIME), Err(Invalid::Mismatch));
    }

    #[test]
    fn it_is_stale_beyond_the_tolerance_in_either_direction() {
        let header = format!("t={TIME},v1={CODE}");
        for (now, age) in [(TIME + 301, 301), (TIME - 301, -301), (i64::MAX, i64::MAX - TIME)] {
            assert_eq!(verified(&header, now), Err(Invalid::Stale { age }));
        }
        assert_eq!(verified(&header, TIME + 300), Ok(()));
        assert_eq!(verified(&header, TIME - 300), Ok(()));
    }

    proptest::proptest! {
        #[test]
        fn any_header_and_body_is_answered(header: String, body: Vec<u8>, now: i64) {
            let _ = verify(&header, &body, &[secret()], now, TOLERANCE);
        }

        #[test]
        fn what_is_signed_verifies(key: String, body: Vec<u8>, time in 0..i64::MAX) {
            let secret = Secret::new(key);
            let header = sign(&secret, time, &body);
            proptest::prop_assert_eq!(verify(&header, &body, &[secret], time, TOLERANCE), Ok(()));
        }
    }
}
