//! What `verify` checks: the bytes that were signed, and the header that signs them.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::commands::support::session::Session;
use crate::failure::{self, Failure};
use crate::reader;
use crate::webhook::headers::{LEGACY_SIGNATURE, SIGNATURE};

/// A body and the header that signs it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Signed {
    /// The value of the header; empty if there is none.
    pub(super) header: String,
    /// The body, byte for byte.
    pub(super) body: Vec<u8>,
}

impl Signed {
    /// Takes the input for the body of a delivery if there is a header, or else for a line of `webhooks listen --json`.
    ///
    /// A header never goes with the body in a line. Otherwise, anybody who has seen one delivery could send its body inside
    /// a line of their own under the same header: that would verify, and the receiver would read the line.
    ///
    /// # Errors
    /// There is no header, and the input isn't such a line.
    pub(super) fn read(header: Option<String>, input: Vec<u8>) -> failure::Result<Self> {
        if let Some(header) = header {
            return Ok(Self { header, body: input });
        }
        let hint = "pass the value of the X-Blooio-Signature header with --signature, or one line of \
                    `blooio webhooks listen --json` as the input";
        match Line::read(&input) {
            Some(Line { body: None, .. }) => Err(Failure::usage(
                "the line has no body to verify",
                "run `blooio webhooks listen --json` without --no-text",
            )),
            line => line
                .and_then(Line::signed)
                .ok_or_else(|| Failure::usage("there is no signature to verify", hint)),
        }
    }

    /// The delivery in a line of `webhooks listen --json`, if the input is one.
    pub(super) fn of_line(input: &[u8]) -> Option<Self> {
        Line::read(input)?.signed()
    }
}

/// The fields of such a line that matter here.
#[derive(Deserialize)]
struct Line {
    #[serde(rename = "type")]
    kind: String,
    headers: Map<String, Value>,
    /// Null if what people wrote is left out.
    body: Option<String>,
}

impl Line {
    fn read(input: &[u8]) -> Option<Self> {
        let line: Self = serde_json::from_slice(reader::unmarked(input).ok()?).ok()?;
        (line.kind == "event").then_some(line)
    }

    fn signed(self) -> Option<Signed> {
        let header = |name: &str| {
            let found = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.and_then(|(_, value)| value.as_str())
        };
        let header = header(SIGNATURE.as_str()).or_else(|| header(LEGACY_SIGNATURE.as_str()));
        Some(Signed { header: header.unwrap_or_default().to_owned(), body: self.body?.into_bytes() })
    }
}

/// Reads the file, or standard input, byte for byte.
///
/// # Errors
/// It can't be read, or there is nothing to read: standard input is a terminal that nobody asked to be read.
pub(super) fn input(file: Option<&Path>, session: &mut Session) -> failure::Result<Vec<u8>> {
    match file {
        Some(path) if path != Path::new("-") => reader::open(path).and_then(reader::whole).map_err(|why| {
            let message = format!("{:?} can't be read: {why}", path.to_string_lossy());
            Failure::Usage { message, hint: why.hint() }.into()
        }),
        None if session.output.terminals.stdin => {
            Err(Failure::usage("no body was given", "pass a file, or pipe the body to standard input"))
        }
        _ => session.stdin.bytes(),
    }
}
