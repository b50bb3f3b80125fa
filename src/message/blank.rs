//! Text in which nothing can be seen.

use crate::characters::is_invisible;

/// Whether nothing in the text can be seen: it is empty, or has white space and invisible characters only.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_invisible(c))
}

#[cfg(test)]
mod tests {
    use super::is_blank;

    #[test]
    fn white_space_and_invisible_characters_are_blank() {
        for text in [
            "",
            " ",
            "\t\r\n",
            "\u{a0}\u{3000}",
            "\u{feff}",
            "\u{200b}\u{2060}",
            "\u{3164}",
            "\u{2800}",
            "\0",
        ] {
            assert!(is_blank(text), "{text:?}");
        }
        for text in ["a", " . ", "\u{feff}0", "❤\u{fe0f}", "👨\u{200d}👩", "\u{301}"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
