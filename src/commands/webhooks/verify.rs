//! `blooio webhooks verify`: checks the signature of a delivery.

use std::ffi::OsStr;
use std::time::Duration;

use serde_json::{Value, json};

use super::secrets::{no_secret, secrets};
use super::signed::{Signed, input};
use crate::cli::webhooks::verify::Verify;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::{timestamp, wait};
use crate::failure::{self, Failure};
use crate::output::{Mode, Tone, time};
use crate::secret::Secret;
use crate::webhook::payload::Payload;
use crate::webhook::signature::{self, Invalid};

/// Reads the delivery, verifies it, and prints when it was signed.
///
/// # Errors
/// [`Failure::Signature`] if it isn't valid; no secret; the input can't be read.
pub fn run(arguments: &Verify, session: &mut Session) -> failure::Result<()> {
    let tolerance = wait::duration("--tolerance", &arguments.tolerance)?;
    let at = arguments.at.as_deref().map(|text| timestamp::ago(text, time::now(), "--at")).transpose()?;
    let secrets = secrets(&arguments.secret, session)?;
    if secrets.is_empty() {
        return Err(no_secret());
    }
    session.interrupt.arm(session.output.mode)?;
    let input = input(arguments.file.as_deref(), session)?;
    // A header of other bytes than UTF-8 is malformed, whatever stands in their place.
    let header = arguments.signature.as_deref().map(OsStr::to_string_lossy);
    let signed = Signed::read(header.map(std::borrow::Cow::into_owned), input)?;
    let check = Check { secrets, at: at.unwrap_or_else(time::now), tolerance };
    if let Err(invalid) = check.of(&signed) {
        let hint = (invalid == Invalid::Mismatch).then(|| check.hint(&signed)).flatten();
        return Err(Failure::Signature { invalid, hint: hint.map(str::to_owned) }.into());
    }
    // It can be read, since it was verified.
    let signed_at = signature::time(&signed.header).unwrap_or_default().saturating_mul(1000);
    print(signed_at, check.at, arguments.at.is_some(), &signed.body, session)
}

/// What a signature is checked against.
struct Check {
    secrets: Vec<Secret>,
    /// In milliseconds since the epoch.
    at: i64,
    tolerance: Duration,
}

impl Check {
    fn of(&self, Signed { header, body }: &Signed) -> Result<(), Invalid> {
        signature::verify(header, body, &self.secrets, self.at.div_euclid(1000), self.tolerance)
    }

    /// The hint for a mismatch whose cause can be found.
    fn hint(&self, signed: &Signed) -> Option<&'static str> {
        let matches = |signed: &Signed| self.of(signed) != Err(Invalid::Mismatch);
        let with = |body: &[u8]| Signed { header: signed.header.clone(), body: body.to_vec() };
        let body = signed.body.as_slice();
        let shorter = body.strip_suffix(b"\n").map(|body| body.strip_suffix(b"\r").unwrap_or(body));
        if shorter.is_some_and(|body| matches(&with(body))) {
            return Some(
                "leave out the line break at the end of the body, which wasn't signed: use printf %s instead of echo",
            );
        }
        if matches(&with(&[body, b"\n"].concat())) {
            return Some(
                "keep the line break at the end of the body, which was signed: a shell's $(…) removes it",
            );
        }
        Signed::of_line(body).is_some_and(|line| matches(&line)).then_some(
            "leave out --signature: this is a line of `webhooks listen --json`, which has its own signature",
        )
    }
}

/// Prints the result. `at` is the time as of which it is valid, which the user gave if `is_given`.
fn print(signed_at: i64, at: i64, is_given: bool, body: &[u8], session: &mut Session) -> failure::Result<()> {
    let age = at.div_euclid(1000) - signed_at / 1000;
    printed(match session.output.mode {
        Mode::Quiet => Ok(()),
        Mode::Json => {
            let payload = Payload::read(body).ok();
            let event = payload.as_ref().map(|payload| payload.event.as_str());
            let message_id = payload.as_ref().and_then(|payload| payload.message_id.as_deref());
            let result = json!({
                "valid": true,
                "signed_at": signed_at,
                "age_seconds": age,
                "event": event.map_or(Value::Null, Value::from),
                "message_id": message_id.map_or(Value::Null, Value::from),
            });
            session.output.json(result.to_string().as_bytes())
        }
        Mode::Human => {
            let distance = match age {
                0 => "0 s".to_owned(),
                _ => time::span(Duration::from_secs(age.unsigned_abs())),
            };
            let valid = session.output.paint(Tone::Good, "valid");
            session.output.line(&match (is_given, age < 0) {
                (false, false) => format!("{valid}: signed {distance} ago"),
                (false, true) => format!("{valid}: signed {distance} ahead of this machine's clock"),
                (true, false) => format!("{valid}: signed {distance} before {}", time::local(at)),
                (true, true) => format!("{valid}: signed {distance} after {}", time::local(at)),
            })
        }
    })
}
