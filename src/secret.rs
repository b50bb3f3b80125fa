//! A string that prints only its last four characters.

use std::fmt;

/// How many characters at the end are shown.
const SHOWN: usize = 4;
/// In a secret shorter than this, the last four characters would give away too much.
const LONG_ENOUGH: usize = 12;
/// A secret shorter than this isn't masked in a response: it would be found there by coincidence.
const WORTH_MASKING: usize = 8;

/// A key or another secret. `Debug` and `Display` print `bl_…` and the last four characters, so that no trace, panic or
/// error can leak it. Only [`Secret::expose`] returns it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a text unchanged and unchecked.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The secret itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// `bytes` with every occurrence of the secret masked, so that a server that echoes it can't leak it into a log.
    #[must_use]
    pub fn mask_in(&self, bytes: Vec<u8>) -> Vec<u8> {
        let secret = self.0.as_bytes();
        if secret.len() < WORTH_MASKING || !bytes.windows(secret.len()).any(|part| part == secret) {
            return bytes;
        }
        let mask = self.to_string();
        let mut masked = Vec::with_capacity(bytes.len());
        let mut rest = bytes.as_slice();
        while let Some(first) = rest.first() {
            if rest.starts_with(secret) {
                masked.extend_from_slice(mask.as_bytes());
                rest = &rest[secret.len()..];
            } else {
                masked.push(*first);
                rest = &rest[1..];
            }
        }
        masked
    }

    /// [`Secret::mask_in`] for the beginning of a longer text. If it ends in the middle of the secret, that part is left
    /// out.
    #[must_use]
    pub fn mask_in_beginning(&self, bytes: Vec<u8>) -> Vec<u8> {
        let secret = self.0.as_bytes();
        let mut masked = self.mask_in(bytes);
        let part = (1..secret.len()).rev().find(|length| masked.ends_with(&secret[..*length]));
        masked.truncate(masked.len() - part.unwrap_or(0));
        masked
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bl_…")?;
        let count = self.0.chars().count();
        let end: String = self.0.chars().skip(count.saturating_sub(SHOWN)).collect();
        // A badly pasted secret may end in an escape sequence, which must not reach the terminal.
        if count >= LONG_ENOUGH && end.chars().all(|c| c.is_ascii_graphic()) {
            f.write_str(&end)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn an_echo_is_masked() {
        let secret = Secret::new("bl_live_abcdefghWXYZ");
        let masked = |text: &str| secret.mask_in(text.as_bytes().to_vec());
        assert_eq!(masked("a bl_live_abcdefghWXYZbl_live_abcdefghWXYZ"), "a bl_…WXYZbl_…WXYZ".as_bytes());
        assert_eq!(masked("bl_live_abcdefghWXY"), b"bl_live_abcdefghWXY");
        assert_eq!(Secret::new("sandbox").mask_in(b"sandbox".to_vec()), b"sandbox");
    }

    #[test]
    fn shows_the_last_four_characters_of_a_long_secret_only() {
        let cases = [
            ("bl_live_abcdefghWXYZ", "bl_…WXYZ"),
            ("12charactersWXYZ", "bl_…WXYZ"),
            ("abcdefgh1234", "bl_…1234"),
            ("abcdefg1234", "bl_…"),
            ("1234", "bl_…"),
            ("", "bl_…"),
            ("ääääääääää1", "bl_…"),
            ("long-enough-but\u{1b}[2J", "bl_…"),
        ];
        for (text, shown) in cases {
            let secret = Secret::new(text);
            assert_eq!(secret.to_string(), shown);
            assert_eq!(format!("{secret:?}"), shown);
            assert_eq!(format!("{:#?}", Some(&secret)), format!("Some(\n    {shown},\n)"));
            assert_eq!(secret.expose(), text);
        }
    }

    #[test]
    fn a_beginning_ends_before_a_part_of_it() {
        let secret = Secret::new("abcdefghijkab");
        let masked = |text: &str| String::from_utf8(secret.mask_in_beginning(text.into())).unwrap();
        assert_eq!(masked("x abcdefghij"), "x ");
        assert_eq!(masked("x a"), "x ");
        assert_eq!(masked("x abcdefghijkab"), "x bl_…jk");
        assert_eq!(masked("abcdefghijkab abc"), "bl_…jkab ");
        assert_eq!(masked("x"), "x");
        assert_eq!(masked(""), "");
    }
}
