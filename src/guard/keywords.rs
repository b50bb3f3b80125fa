//! The words by which people opt out and in again, and how a message is read for them. Pure: who wrote it and what follows is
//! left to the sync.
//!
//! Only a whole message is a keyword. A message that contains one, or asks to be removed in other words, is a near miss: a
//! person must decide what it means.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use unicode_segmentation::UnicodeSegmentation;

use crate::characters::is_invisible;

/// What carriers and the FCC treat as opting out, as a whole message.
const OPT_OUT: [&str; 9] =
    ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "OPT OUT", "REVOKE"];

/// What opts in again, as a whole message.
const OPT_IN: [&str; 2] = ["START", "UNSTOP"];

/// Other words for the wish to be left alone. Apostrophes are left out, as in [`words`].
const PHRASES: [&str; 42] = [
    "REMOVE ME",
    "REMOVE MY NUMBER",
    "REMOVE THIS NUMBER",
    "TAKE ME OFF",
    "TAKE MY NUMBER OFF",
    "DELETE ME",
    "DELETE MY NUMBER",
    "DELETE THIS NUMBER",
    "LOSE MY NUMBER",
    "LOSE THIS NUMBER",
    "FORGET MY NUMBER",
    "WRONG NUMBER",
    "WRONG PERSON",
    "DONT TEXT",
    "DONT MESSAGE",
    "DONT CONTACT",
    "DONT SEND",
    "DONT WRITE",
    "DO NOT TEXT",
    "DO NOT MESSAGE",
    "DO NOT CONTACT",
    "DO NOT SEND",
    "DO NOT WRITE",
    "NEVER TEXT",
    "NEVER MESSAGE",
    "NEVER CONTACT",
    "NO MORE TEXT",
    "NO MORE TEXTS",
    "NO MORE MESSAGES",
    "NO LONGER WANT",
    "LEAVE ME ALONE",
    "OPT ME OUT",
    "OPTING OUT",
    "OPTED OUT",
    "STOPPED",
    "STOPPING",
    "UNSUB",
    "UNSUBSCRIBED",
    "UNSUBSCRIBING",
    "CANCELED",
    "CANCELLED",
    "REVOKED",
];

/// What a message says about texting its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading<'a> {
    /// It is a word that opts out; the word as it is listed.
    OptOut(&'a str),
    /// It is a word that opts in again; the word as it is listed.
    OptIn(&'a str),
    /// It contains such a word, or asks to be removed in other words.
    NearMiss,
    /// Nothing of that.
    Nothing,
}

/// The words that opt out and in.
#[derive(Debug, Clone)]
pub struct Words {
    opt_out: Vec<Keyword>,
    opt_in: Vec<Keyword>,
    /// The words of each text that makes a message a near miss.
    near: Vec<Vec<String>>,
}

#[derive(Debug, Clone)]
struct Keyword {
    listed: String,
    /// What a message must be.
    whole: String,
    /// The same without blanks and punctuation.
    letters: String,
}

impl Keyword {
    /// `None` for a text that nothing is left of.
    fn new(listed: &str) -> Option<Self> {
        let whole = whole(&normalized(listed)).to_owned();
        let letters = words(&whole).concat();
        (!whole.is_empty()).then(|| Self { listed: listed.trim().to_owned(), whole, letters })
    }
}

impl Words {
    /// The built-in words, and `additional` ones that opt out.
    #[must_use]
    pub fn new(additional: &[String]) -> Self {
        let additional = additional.iter().map(String::as_str);
        let opt_out: Vec<Keyword> = OPT_OUT.into_iter().chain(additional).filter_map(Keyword::new).collect();
        let opt_in: Vec<Keyword> = OPT_IN.into_iter().filter_map(Keyword::new).collect();
        let keywords = opt_out.iter().chain(&opt_in).map(|keyword| keyword.whole.as_str());
        let near = keywords.chain(PHRASES).map(words).filter(|words| !words.is_empty()).collect();
        Self { opt_out, opt_in, near }
    }

    /// Reads a message. Case, width, and the blanks, invisible characters and punctuation around it make no difference.
    #[must_use]
    pub fn read(&self, message: &str) -> Reading<'_> {
        let message = normalized(message);
        let whole = whole(&message);
        let find = |keywords: &'_ [Keyword]| keywords.iter().position(|keyword| keyword.whole == whole);
        // A profile may use an opt-in word to opt out: then nobody is opted in by it.
        if let Some(at) = find(&self.opt_out) {
            return Reading::OptOut(&self.opt_out[at].listed);
        }
        if let Some(at) = find(&self.opt_in) {
            return Reading::OptIn(&self.opt_in[at].listed);
        }
        let words = words(whole);
        let contains = |near: &Vec<String>| words.windows(near.len()).any(|some| some == near.as_slice());
        // `S.T.O.P`
        let letters = words.concat();
        let mut keywords = self.opt_out.iter().chain(&self.opt_in);
        let is_spelled = !letters.is_empty() && keywords.any(|keyword| keyword.letters == letters);
        if is_spelled || self.near.iter().any(contains) { Reading::NearMiss } else { Reading::Nothing }
    }
}

/// The text in one width and case, without invisible characters, each run of blanks a space.
fn normalized(text: &str) -> String {
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
fn whole(normal: &str) -> &str {
    normal.trim_matches(|c: char| c == ' ' || is_punctuation(c))
}

/// Whether a character is punctuation to Unicode, or to ASCII, which counts signs like `+` and `~` too.
fn is_punctuation(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    c.is_ascii_punctuation() || GeneralCategoryGroup::Punctuation.contains(category)
}

/// The words of a normalized text. Apostrophes are left out, so that `DON'T` and `DONT` are the same.
fn words(normal: &str) -> Vec<String> {
    let plain: String = normal
        .chars()
        .filter(|c| !matches!(c, '\'' | '`' | '‘' | '’' | 'ʼ' | '′'))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    // Where words are written without blanks, each character counts as one.
    plain.unicode_words().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
