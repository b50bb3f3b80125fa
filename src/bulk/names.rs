//! The names of columns and fields, and those that a template has for them.

use serde_json::{Map, Value};

use super::Template;
use super::plan::Error;
use crate::message;

/// How many names an error lists.
const LISTED: usize = 50;

/// A name without what can't be seen in it: invisible characters are left out, white space of any kind is a blank.
pub(super) fn clean(name: &str) -> String {
    let visible = name.chars().filter(|c| !message::is_invisible(*c));
    let plain: String = visible.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

/// A name with what can't be seen in it as escapes, for an error.
pub(super) fn shown(name: &str) -> String {
    let mut shown = String::new();
    for c in name.trim_matches(' ').chars() {
        if c.is_control() || message::is_invisible(c) || (c.is_whitespace() && c != ' ') {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// The names in words, the first of them if there are very many. They need not be safe to show.
pub(super) fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    let more = names.len().saturating_sub(LISTED);
    let listed: Vec<String> = names
        .iter()
        .take(LISTED)
        .map(|name| {
            if name.len() > 100 { name.chars().take(50).chain(['…']).collect() } else { (*name).to_owned() }
        })
        .collect();
    if more > 0 { format!("{} and {more} more", listed.join(", ")) } else { listed.join(", ") }
}

/// The one of `names` that is meant by what a template has between signs, whatever the case of its letters; else one that
/// differs in blanks, `_` and `-` too, as `first_name` does from `first name`.
fn meant<'n>(inside: &str, names: &(impl Iterator<Item = &'n str> + Clone)) -> Option<&'n str> {
    let lower = |name: &str| clean(name).to_lowercase();
    let letters = |name: &str| lower(name).replace([' ', '_', '-'], "");
    let find = |plain: &dyn Fn(&str) -> String| {
        let name = plain(inside);
        names.clone().find(|other| !name.is_empty() && plain(other) == name)
    };
    find(&lower).or_else(|| find(&letters))
}

/// Whether a text can only be a name: letters, digits, `_`, `-` and `.`, and something else than signs.
fn is_identifier(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        && text.chars().any(char::is_alphanumeric)
}

/// The error if the template has one of `names` in double braces: many tools write variables so, and here it would be
/// text that everybody gets.
///
/// # Errors
/// For the first such name.
pub(super) fn check_braces<'n>(
    template: &Template,
    names: &(impl Iterator<Item = &'n str> + Clone),
) -> Result<(), Error> {
    for inside in template.in_braces() {
        let (name, default) = match inside.split_once('|') {
            Some((name, default)) => (name, format!("|{}", default.trim())),
            None => (inside, String::new()),
        };
        if let Some(column) = meant(name, names) {
            return Err(Error::unfit(
                format!(
                    "the template's {{{{{inside}}}}} is no variable: everybody would get the text {{{inside}}}"
                ),
                format!(
                    "did you mean {{{column}{default}}}? To send braces, put the text into a column of the file"
                ),
            ));
        }
    }
    Ok(())
}

/// What looks like a variable of another tool and is text here, and the variable that may be meant. It may well be
/// meant as text, so it is worth a warning and no more.
pub(super) fn lookalike<'n>(
    template: &Template,
    names: &(impl Iterator<Item = &'n str> + Clone),
) -> Option<Lookalike> {
    let other = template.in_other_signs().find_map(|(written, inside)| {
        let meant = format!("{{{}}}", meant(inside, names)?);
        let effect = "is text, which everybody gets as it is".to_owned();
        Some(Lookalike { written, effect, meant })
    });
    other.or_else(|| in_braces(template))
}

/// A name in more braces than a variable has: two, and it is no column; or three around one that is.
fn in_braces(template: &Template) -> Option<Lookalike> {
    let mut names = template
        .in_braces()
        .filter(|inside| is_identifier(inside.split_once('|').map_or(*inside, |(name, _)| name).trim()));
    let typo = names.next().map(|inside| Lookalike {
        written: format!("{{{{{inside}}}}}"),
        effect: format!("is text, which everybody gets as {{{inside}}}"),
        meant: "the name of its column in single braces".to_owned(),
    });
    typo.or_else(|| {
        template.in_triple_braces().next().map(|variable| Lookalike {
            written: format!("{{{{{variable}}}}}"),
            effect: "has braces around the value, which everybody gets".to_owned(),
            meant: variable,
        })
    })
}

/// Text in a template that looks like a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookalike {
    /// As it is written, such as `[name]`.
    pub written: String,
    /// What comes of it.
    pub effect: String,
    /// What to write for a variable: `{name}`.
    pub meant: String,
}

/// A template and the fields of all objects so far: what it asks for is known to be missing only after the last.
#[derive(Debug)]
pub(super) struct Fields<'t> {
    template: &'t Template,
    /// Variables that no object has had.
    missing: Vec<&'t str>,
    /// Names that the first object had that had them; no more than an error needs.
    names: Vec<String>,
    /// What is wrong with the template, once an object has shown it.
    mistake: Option<Error>,
    pub(super) lookalike: Option<Lookalike>,
    has_objects: bool,
}

impl<'t> Fields<'t> {
    pub(super) fn new(template: &'t Template) -> Self {
        let missing = template.variables().collect();
        Self { template, missing, names: Vec::new(), mistake: None, lookalike: None, has_objects: false }
    }

    /// Takes note of an object's fields.
    pub(super) fn add(&mut self, object: &Map<String, Value>) {
        self.has_objects = true;
        if !self.missing.is_empty() {
            self.missing.retain(|name| !object.contains_key(*name));
            for name in object.keys() {
                if self.names.len() < LISTED && !self.names.contains(name) {
                    self.names.push(name.clone());
                }
            }
        }
        if self.mistake.is_none() {
            self.mistake = check_braces(self.template, &object.keys().map(String::as_str)).err();
        }
        if self.lookalike.is_none() {
            self.lookalike = lookalike(self.template, &object.keys().map(String::as_str));
        }
    }

    /// # Errors
    /// If no object has a variable's field, or one has a name that the template has in double braces.
    pub(super) fn check(&mut self) -> Result<(), Error> {
        if let Some(mistake) = self.mistake.take() {
            return Err(mistake);
        }
        match self.missing.first().filter(|_| self.has_objects) {
            None => Ok(()),
            Some(name) => Err(Error::unfit(
                format!("the template's {{{name}}} is no field of any row"),
                format!(
                    "the fields are {}; to use {{{name}|…}} where no row has it, give one of them {name:?}: null",
                    list(self.names.iter().map(String::as_str))
                ),
            )),
        }
    }
}
