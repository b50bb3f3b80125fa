//! The beginning of phone numbers.

use super::Phone;
use super::text::{clean, fold};

/// The first digits of phone numbers in E.164, such as `+1555`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefix(String);

impl Prefix {
    /// Reads a prefix as people write it: with `+` or `00`, and with the separators of a phone number. None if it has no
    /// digits, or anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let folded = fold(&clean(text));
        let plain: String = folded.chars().filter(|c| !" -./()".contains(*c)).collect();
        let digits = plain.strip_prefix('+').or_else(|| plain.strip_prefix("00"))?;
        let is_code = digits.starts_with(|first: char| matches!(first, '1'..='9'));
        (is_code && digits.len() <= 15 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| Self(format!("+{digits}")))
    }

    /// Whether a phone number begins with it.
    #[must_use]
    pub fn begins(&self, phone: &Phone) -> bool {
        phone.as_str().starts_with(&self.0)
    }
}
