//! Reads a regular expression given to an option.

use regex_lite::Regex;

use crate::failure::{self, Failure};

/// Reads a pattern; `option` and `hint` are for the error.
///
/// # Errors
/// [`Failure::Usage`] for a text that is not a regular expression.
pub(in crate::commands) fn read(option: &str, text: &str, hint: &str) -> failure::Result<Regex> {
    Regex::new(text)
        .map_err(|why| Failure::usage(format!("{option}: {text:?} is not a regular expression: {why}"), hint))
}
