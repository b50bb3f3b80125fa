//! What a setting's text may be: one parser a type, the same for flags, environment and file.

use std::fmt;
use std::str::FromStr;

use crate::recipients::is_alias_name;
use crate::secret::Secret;

/// Why a text isn't a value of its type: what was expected, never the text itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    reason: String,
    hint: Option<Around>,
    may_show: bool,
}

/// What was copied along with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Around {
    Quotes,
    Variable,
    Header,
    Invisible,
    Mask,
}

impl Around {
    fn hint(self) -> &'static str {
        match self {
            Self::Quotes => {
                "remove the quotes; in a file for docker's --env-file, everything after the = is the value"
            }
            Self::Variable => "keep only what comes after the =",
            Self::Header => "keep only the key: the header is added to each request",
            Self::Invisible => "copy it again as plain text, without that character",
            Self::Mask => "copy the whole key from app.blooio.com, Settings, API Keys",
        }
    }
}

impl Invalid {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), hint: None, may_show: true }
    }

    /// For texts that may hold a secret: they are kept out of the message that is built around this.
    pub(super) fn hidden(self) -> Self {
        Self { may_show: false, ..self }
    }

    /// What would be right, where that can be said.
    pub(super) fn hint(&self) -> Option<&'static str> {
        self.hint.map(Around::hint)
    }

    pub(super) fn may_show(&self) -> bool {
        self.may_show
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Invalid {}

/// How results are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Output {
    /// A short summary for a person.
    #[default]
    Human,
    /// The API's response bodies.
    Json,
    /// The one value a script wants.
    Quiet,
}

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// When the stream is a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl FromStr for Output {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        match text.trim().to_ascii_lowercase().as_str() {
            "human" => Ok(Self::Human),
            "json" => Ok(Self::Json),
            "quiet" => Ok(Self::Quiet),
            _ => Err(Invalid::new("expected human, json or quiet")),
        }
    }
}

impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Quiet => "quiet",
        })
    }
}

impl FromStr for Color {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        match text.trim().to_ascii_lowercase().as_str() {
            "auto" => Ok(Self::Auto),
            "always" => Ok(Self::Always),
            "never" => Ok(Self::Never),
            _ => Err(Invalid::new("expected auto, always or never")),
        }
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Auto => "auto",
            Self::Always => "always",
            Self::Never => "never",
        })
    }
}

/// The most further attempts that can be asked for; with the longest backoff this is more than a minute already.
pub(super) const MOST_RETRIES: u32 = 10;

pub(super) fn bool(text: &str) -> Result<bool, Invalid> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "0" | "false" | "no" | "off" => Ok(false),
        _ => Err(Invalid::new("expected true or false (or 1, 0, yes, no, on, off)")),
    }
}

/// `BLOOIO_LOG`: there is one level of tracing, whatever it is called.
pub(super) fn log(text: &str) -> Result<bool, Invalid> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "on" | "debug" | "trace" => Ok(true),
        "0" | "false" | "off" => Ok(false),
        _ => Err(Invalid::new("expected 1, true, on, debug or trace; or 0, false or off")),
    }
}

pub(super) fn retries(text: &str) -> Result<u32, Invalid> {
    let count = text.trim().parse().ok().filter(|count| *count <= MOST_RETRIES);
    count.ok_or_else(|| Invalid::new(format!("expected a whole number from 0 to {MOST_RETRIES}")))
}

/// The form of an ISO 3166 code; whether there is such a country is left to `recipients`.
pub(super) fn country(text: &str) -> Result<String, Invalid> {
    let text = text.trim();
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
        Ok(text.to_ascii_uppercase())
    } else {
        Err(Invalid::new("expected a country's two letters, such as US"))
    }
}

pub(super) fn text(text: &str) -> Result<String, Invalid> {
    match text.trim() {
        "" => Err(Invalid::new("must not be empty")),
        text => Ok(text.to_owned()),
    }
}

/// A key goes into a header as it is, so that everything but visible ASCII is refused, and so is what is known to be
/// copied along with one. Prefixes aren't checked: Blooio has handed out several.
pub(super) fn secret(text: &str) -> Result<Secret, Invalid> {
    let text = text.trim();
    match wrong_with_secret(text) {
        Some(invalid) => Err(invalid.hidden()),
        None => Ok(Secret::new(text)),
    }
}

fn wrong_with_secret(text: &str) -> Option<Invalid> {
    const QUOTES: &[char] =
        &['"', '\'', '`', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}'];
    const HEADERS: [&str; 3] = ["bearer ", "authorization:", "x-api-key:"];
    let lower = text.to_ascii_lowercase();
    let name = lower.split_once('=').map_or("", |(name, _)| name.trim_end());
    let invisible = text.chars().find(|c| !c.is_ascii() && (c.is_whitespace() || is_invisible(*c)));
    let around = |hint, reason: &str| Invalid { hint: Some(hint), ..Invalid::new(reason) };
    Some(if text.is_empty() {
        Invalid::new("must not be empty")
    } else if let Some(c) = invisible {
        around(Around::Invisible, &format!("contains an invisible character (U+{:04X})", u32::from(c)))
    } else if name.ends_with("api_key") || name.ends_with("webhook_secret") {
        around(Around::Variable, "has the name of a variable in front of it")
    } else if HEADERS.iter().any(|header| lower.starts_with(header)) {
        around(Around::Header, "has part of an HTTP header in front of it")
    } else if text.starts_with(QUOTES) || text.ends_with(QUOTES) {
        around(Around::Quotes, "has quotes around it")
    } else if text.contains('\u{2026}') || text.contains("***") {
        around(Around::Mask, "is masked: most of it is left out")
    } else if !text.bytes().all(|b| b.is_ascii_graphic()) {
        Invalid::new("contains blanks, control characters or letters beyond ASCII")
    } else {
        return None;
    })
}

/// Marks that leave no trace on a screen: a byte order mark, zero-width and directional ones.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// What a profile or an alias may be called: nothing that needs quoting in TOML or a shell.
pub(super) fn name(text: &str) -> Result<String, Invalid> {
    if is_alias_name(text) {
        Ok(text.to_owned())
    } else {
        Err(Invalid::new("a name has 1 to 64 letters, digits, - or _"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Color, Output};

    #[test]
    fn switches() {
        for on in ["1", "true", "YES", "On"] {
            assert_eq!(super::bool(on), Ok(true));
        }
        for off in ["0", "False", "no", "OFF "] {
            assert_eq!(super::bool(off), Ok(false));
        }
        assert_eq!(
            super::bool("2").unwrap_err().to_string(),
            "expected true or false (or 1, 0, yes, no, on, off)"
        );
        for on in ["1", "true", "on", "debug", "TRACE"] {
            assert_eq!(super::log(on), Ok(true));
        }
        for off in ["0", "false", "off"] {
            assert_eq!(super::log(off), Ok(false));
        }
        let error = super::log("info").unwrap_err();
        assert_eq!(error.to_string(), "expected 1, true, on, debug or trace; or 0, false or off");
    }

    #[test]
    fn names_of_modes_read_back() {
        for mode in [Output::Human, Output::Json, Output::Quiet] {
            assert_eq!(mode.to_string().parse(), Ok(mode));
        }
        for when in [Color::Auto, Color::Always, Color::Never] {
            assert_eq!(when.to_string().parse(), Ok(when));
        }
        assert_eq!("xml".parse::<Output>().unwrap_err().to_string(), "expected human, json or quiet");
        assert_eq!("red".parse::<Color>().unwrap_err().to_string(), "expected auto, always or never");
    }

    #[test]
    fn keys_are_trimmed_and_never_carry_a_header() {
        assert_eq!(super::secret(" bl_live_x\r\n").unwrap().expose(), "bl_live_x");
        for bad in ["a\r\nX-Evil: 1", "a b", "a\0", "schlüssel", "a\u{7f}"] {
            let error = super::secret(bad).unwrap_err();
            assert_eq!(error.to_string(), "contains blanks, control characters or letters beyond ASCII");
            assert!(!error.may_show());
        }
        assert_eq!(super::secret(" \n").unwrap_err().to_string(), "must not be empty");
    }

    #[test]
    fn what_is_copied_along_with_a_key_is_named() {
        let quotes = "has quotes around it";
        let variable = "has the name of a variable in front of it";
        let header = "has part of an HTTP header in front of it";
        for (text, reason) in [
            ("\"hunter2\"", quotes),
            (" 'hunter2' \n", quotes),
            ("hunter2\"", quotes),
            ("\u{201c}hunter2\u{201d}", quotes),
            ("BLOOIO_API_KEY=hunter2", variable),
            ("export BLOOIO_API_KEY=\"hunter2\"", variable),
            ("api_key = hunter2", variable),
            ("BLOOIO_WEBHOOK_SECRET=hunter2", variable),
            ("Bearer hunter2", header),
            ("Authorization: Bearer hunter2", header),
            ("\u{feff}hunter2", "contains an invisible character (U+FEFF)"),
            ("hunter\u{200b}2", "contains an invisible character (U+200B)"),
            ("hunter\u{a0}2", "contains an invisible character (U+00A0)"),
            ("bl_\u{2026}ter2", "is masked: most of it is left out"),
            ("bl_live_****ter2", "is masked: most of it is left out"),
        ] {
            let error = super::secret(text).unwrap_err();
            assert_eq!(error.to_string(), reason, "{text}");
            let hint = error.hint().unwrap();
            assert!(!error.may_show() && !format!("{error}{hint}").contains("hunter"), "{hint}");
        }
        // A key's own = is none of a variable's.
        for good in ["bl_live_aGVsbG8=", "bearer_of_news", "api_key", "bl_live_x'y"] {
            assert_eq!(super::secret(good).unwrap().expose(), good);
        }
    }

    #[test]
    fn counts_countries_and_names() {
        assert_eq!(super::retries("10"), Ok(10));
        for bad in ["11", "-1", "1.5", "", "4294967296"] {
            assert_eq!(super::retries(bad).unwrap_err().to_string(), "expected a whole number from 0 to 10");
        }
        assert_eq!(super::country(" us"), Ok("US".to_owned()));
        for bad in ["USA", "U", "1A", "ü"] {
            assert_eq!(
                super::country(bad).unwrap_err().to_string(),
                "expected a country's two letters, such as US"
            );
        }
        assert!(super::name("a_B-9").is_ok() && super::name(&"a".repeat(64)).is_ok());
        for bad in ["", "a.b", "a b", "ä", &"a".repeat(65)] {
            assert_eq!(
                super::name(bad).unwrap_err().to_string(),
                "a name has 1 to 64 letters, digits, - or _"
            );
        }
    }
}
