//! The text of an API key or a webhook secret: the characters that a header allows, and text that people copy along with
//! a key.

use super::invalid::Invalid;
use crate::characters::is_invisible;
use crate::secret::Secret;

/// An API key or a webhook secret, trimmed. It goes into a header unchanged, so everything but visible ASCII is refused,
/// and so is text that people copy along with a key. Prefixes aren't checked: Blooio has handed out several.
pub(super) fn secret(text: &str) -> Result<Secret, Invalid> {
    let text = text.trim();
    match fault(text) {
        Some(invalid) => Err(invalid.hidden()),
        None => Ok(Secret::new(text)),
    }
}

/// Why a text can't be a secret, if it can't.
fn fault(text: &str) -> Option<Invalid> {
    const QUOTES: &[char] =
        &['"', '\'', '`', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}'];
    const HEADERS: [&str; 3] = ["bearer ", "authorization:", "x-api-key:"];
    let lower = text.to_ascii_lowercase();
    let name = lower.split_once('=').map_or("", |(name, _)| name.trim_end());
    let invisible = text.chars().find(|c| !c.is_ascii() && (c.is_whitespace() || is_invisible(*c)));
    Some(if text.is_empty() {
        Invalid::new("must not be empty")
    } else if let Some(c) = invisible {
        Invalid::new(format!("contains an invisible character (U+{:04X})", u32::from(c)))
            .with_hint("copy it again as plain text, without that character")
    } else if name.ends_with("api_key") || name.ends_with("webhook_secret") {
        Invalid::new("has a variable name in front of it").with_hint("keep only the part after the =")
    } else if HEADERS.iter().any(|header| lower.starts_with(header)) {
        Invalid::new("has part of an HTTP header in front of it")
            .with_hint("keep only the key: the header is added to each request")
    } else if text.starts_with(QUOTES) || text.ends_with(QUOTES) {
        Invalid::new("has quotes around it")
            .with_hint("remove the quotes; in a Docker --env-file, everything after the = is the value")
    } else if text.contains('\u{2026}') || text.contains("***") {
        Invalid::new("is masked: most of it is missing")
            .with_hint("copy the whole key from app.blooio.com, Settings, API Keys")
    } else if !text.bytes().all(|b| b.is_ascii_graphic()) {
        Invalid::new("contains spaces, control characters or non-ASCII characters")
    } else {
        return None;
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_are_trimmed_and_never_carry_a_header() {
        assert_eq!(super::secret(" bl_live_x\r\n").unwrap().expose(), "bl_live_x");
        for bad in ["a\r\nX-Evil: 1", "a b", "a\0", "schlüssel", "a\u{7f}"] {
            let error = super::secret(bad).unwrap_err();
            assert_eq!(error.to_string(), "contains spaces, control characters or non-ASCII characters");
            assert!(!error.may_show());
        }
        assert_eq!(super::secret(" \n").unwrap_err().to_string(), "must not be empty");
    }

    #[test]
    fn what_is_copied_along_with_a_key_is_named() {
        let quotes = "has quotes around it";
        let variable = "has a variable name in front of it";
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
            ("bl_\u{2026}ter2", "is masked: most of it is missing"),
            ("bl_live_****ter2", "is masked: most of it is missing"),
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
}
