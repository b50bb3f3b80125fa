//! Text in which nothing can be seen.

/// Whether nothing in the text can be seen: it is empty, or has white space and invisible characters only.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_invisible(c))
}

/// Whether a character that is neither white space nor a control character shows nothing by itself.
///
/// These are the code points that Unicode calls ignorable by default (zero-width characters, joiners, direction marks,
/// variation selectors, tags, fillers, the byte order mark), the interlinear annotation marks, and the Braille pattern
/// without dots.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
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
