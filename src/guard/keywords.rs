//! The words by which people opt out and in again, and how a message is read for them. Pure: who wrote it and what follows is
//! left to the sync.
//!
//! Only a whole message is a keyword. A message that contains one, or asks to be removed in other words, is a near miss: a
//! person must decide what it means.

use super::wording::{normalized, whole, words};

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

#[cfg(test)]
mod tests;
