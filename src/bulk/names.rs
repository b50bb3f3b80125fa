//! Names of columns and fields, and how a template refers to them.

use serde_json::{Map, Value};

use super::error::InputError;
use super::template::Template;
use crate::characters::is_invisible;

/// Maximum number of names listed in an error.
const LISTED: usize = 50;

/// Cleans a name: invisible characters are removed, and any white space becomes a blank.
pub(super) fn clean(name: &str) -> String {
    let visible = name.chars().filter(|c| !is_invisible(*c));
    let plain: String = visible.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

/// Makes the invisible characters of a name visible as escapes, for an error.
pub(super) fn shown(name: &str) -> String {
    let mut shown = String::new();
    for c in name.trim_matches(' ').chars() {
        if c.is_control() || is_invisible(c) || (c.is_whitespace() && c != ' ') {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Lists names separated by commas, at most [`LISTED`] of them. Control characters aren't escaped.
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

/// The name that text between braces or other signs refers to: one that differs in case at most; failing that, one that
/// also differs in blanks, `_` and `-`, such as `first_name` and `first name`.
fn meant<'n>(inside: &str, names: &(impl Iterator<Item = &'n str> + Clone)) -> Option<&'n str> {
    let lower = |name: &str| clean(name).to_lowercase();
    let letters = |name: &str| lower(name).replace([' ', '_', '-'], "");
    let find = |plain: &dyn Fn(&str) -> String| {
        let name = plain(inside);
        names.clone().find(|other| !name.is_empty() && plain(other) == name)
    };
    find(&lower).or_else(|| find(&letters))
}

/// Whether a text looks like a name: letters, digits, `_`, `-` and `.`, with at least one letter or digit.
fn is_identifier(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        && text.chars().any(char::is_alphanumeric)
}

/// Checks that the template has none of `names` in double braces. Many tools write variables that way; here it is
/// literal text that every recipient would get.
///
/// # Errors
/// The template has such a name.
pub(super) fn check_braces<'n>(
    template: &Template,
    names: &(impl Iterator<Item = &'n str> + Clone),
) -> Result<(), InputError> {
    for inside in template.in_braces() {
        let (name, default) = match inside.split_once('|') {
            Some((name, default)) => (name, format!("|{}", default.trim())),
            None => (inside, String::new()),
        };
        if let Some(column) = meant(name, names) {
            return Err(InputError::unfit(
                format!(
                    "{{{{{inside}}}}} in the template isn't a variable: everybody would get the text {{{inside}}}"
                ),
                format!(
                    "did you mean {{{column}{default}}}? To send braces, put the text into a column of the file"
                ),
            ));
        }
    }
    Ok(())
}

/// Finds literal text that looks like a variable of another tool, and the variable it may stand for. It may be intended
/// as text, so it deserves a warning, not an error.
pub(super) fn lookalike<'n>(
    template: &Template,
    names: &(impl Iterator<Item = &'n str> + Clone),
) -> Option<Lookalike> {
    let other = template.in_other_signs().find_map(|(written, inside)| {
        let meant = format!("{{{}}}", meant(inside, names)?);
        let effect = "is literal text and is sent unchanged".to_owned();
        Some(Lookalike { written, effect, meant })
    });
    other.or_else(|| in_braces(template))
}

/// Finds a name in more braces than a variable has: two around a name that isn't a column, or three around one that is.
fn in_braces(template: &Template) -> Option<Lookalike> {
    let mut names = template
        .in_braces()
        .filter(|inside| is_identifier(inside.split_once('|').map_or(*inside, |(name, _)| name).trim()));
    let typo = names.next().map(|inside| Lookalike {
        written: format!("{{{{{inside}}}}}"),
        effect: format!("is literal text and is sent as {{{inside}}}"),
        meant: "the name of its column in single braces".to_owned(),
    });
    typo.or_else(|| {
        template.in_triple_braces().next().map(|variable| Lookalike {
            written: format!("{{{{{variable}}}}}"),
            effect: "sends the value with braces around it".to_owned(),
            meant: variable,
        })
    })
}

/// Literal text in a template that looks like a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookalike {
    /// The text as written, such as `[name]`.
    pub written: String,
    /// What recipients would get.
    pub effect: String,
    /// The variable to write instead: `{name}`.
    pub meant: String,
}

/// Checks a template against the fields of all objects. A field is known to be missing only after the last object.
#[derive(Debug)]
pub(super) struct FieldCheck<'t> {
    template: &'t Template,
    /// Variables for which no object has had a field.
    missing: Vec<&'t str>,
    /// Field names seen so far, at most [`LISTED`], for the error.
    names: Vec<String>,
    /// The first error found.
    mistake: Option<InputError>,
    pub(super) lookalike: Option<Lookalike>,
    has_objects: bool,
}

impl<'t> FieldCheck<'t> {
    pub(super) fn new(template: &'t Template) -> Self {
        let missing = template.variables().collect();
        Self { template, missing, names: Vec::new(), mistake: None, lookalike: None, has_objects: false }
    }

    /// Adds the fields of an object.
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

    /// Checks the template against the fields added so far.
    ///
    /// # Errors
    /// No object has the field of a variable, or the template has the name of a field in double braces.
    pub(super) fn check(&mut self) -> Result<(), InputError> {
        if let Some(mistake) = self.mistake.take() {
            return Err(mistake);
        }
        match self.missing.first().filter(|_| self.has_objects) {
            None => Ok(()),
            Some(name) => Err(InputError::unfit(
                format!("the template uses {{{name}}}, but no row has such a field"),
                format!(
                    "use one of the fields ({}); to use {{{name}|…}} although no row has it, add {name:?}: null to one row",
                    list(self.names.iter().map(String::as_str))
                ),
            )),
        }
    }
}
