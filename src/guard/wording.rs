//! The wording of a message, without what differs between two people who write the same: case, width, invisible characters,
//! punctuation.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use unicode_segmentation::UnicodeSegmentation;

use crate::characters::is_invisible;

/// The form in which two whole messages are compared: without case, width and punctuation, apostrophes included, and with one
/// blank between words. A message of nothing but punctuation keeps it. Symbols such as emoji stay: `yes 👎` isn't `yes`.
#[must_use]
pub fn comparable(message: &str) -> String {
    let normal = normalized(message);
    let plain: String = normal
        .chars()
        .filter(|c| !is_apostrophe(*c))
        .map(|c| if is_punctuation(c) { ' ' } else { c })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    if words.is_empty() { normal.trim().to_owned() } else { words.join(" ") }
}

/// The text in one width and case, without invisible characters, each run of blanks a space.
pub(super) fn normalized(text: &str) -> String {
    // Compatibility forms would make it a space and an accent; people use it as an apostrophe.
    let text = text.replace('\u{B4}', "'");
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(&text);
    let mut normal = String::with_capacity(text.len());
    // Upper case, in which more letters are the same than in lower case: ß and ss, ı and i.
    for c in text.chars().flat_map(char::to_uppercase) {
        match c {
            c if is_blank(c) => {
                if !normal.ends_with(' ') {
                    normal.push(' ');
                }
            }
            c if is_invisible(c) || c.is_control() => {}
            // On a Turkish keyboard this is the upper-case i.
            'İ' => normal.push('I'),
            c => normal.push(c),
        }
    }
    normal
}

/// Whether a character looks like a blank. U+FFFC stands for an attachment in the text of a message.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{2800}' | '\u{115F}' | '\u{1160}' | '\u{FFFC}')
}

/// A normalized text without the blanks and punctuation around it.
pub(super) fn whole(normal: &str) -> &str {
    normal.trim_matches(|c: char| c == ' ' || is_punctuation(c))
}

/// Whether a character is punctuation to Unicode, or to ASCII, which counts signs like `+` and `~` too.
fn is_punctuation(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    c.is_ascii_punctuation() || GeneralCategoryGroup::Punctuation.contains(category)
}

/// The words of a normalized text. Apostrophes are left out, so that `DON'T` and `DONT` are the same.
pub(super) fn words(normal: &str) -> Vec<String> {
    let plain: String = normal
        .chars()
        .filter(|c| !is_apostrophe(*c))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    // Where words are written without blanks, each character counts as one.
    plain.unicode_words().map(str::to_owned).collect()
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '‘' | '’' | 'ʼ' | '′')
}

#[cfg(test)]
mod tests {
    use super::comparable;

    #[test]
    fn two_who_write_the_same_are_compared_as_equal() {
        for (one, other) in [
            ("yes", " YES! "),
            ("Yes", "ｙｅｓ。"),
            ("don't", "DONT"),
            ("roll back", "Roll-back."),
            ("¿Sí?", "sí"),
            ("straße", "STRASSE"),
            ("i", "İ"),
            ("👍", "👍\u{fe0f}"),
            ("ok", "\u{fffc}\u{200b}ok\n"),
            ("?", " ？"),
        ] {
            assert_eq!(comparable(one), comparable(other), "{one} {other}");
        }
        for (one, other) in
            [("yes", "yes 👎"), ("yes", "yes please"), ("no", "not"), ("sí", "si"), ("?", "!"), ("", ".")]
        {
            assert_ne!(comparable(one), comparable(other), "{one} {other}");
        }
    }
}
