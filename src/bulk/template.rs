//! Texts with variables: what is written between braces is replaced by a row's value. Knows nothing of rows.

use std::fmt;

use crate::message;

/// A text with variables.
///
/// `{name}` stands for a value, `{name|default}` for a value or, if that is blank, the default. `{{` is a brace, and so
/// are `}}` and a `}` that closes nothing. `Display` gives text that parses to the same template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    Variable { name: String, default: Option<String> },
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// [`Error`], with the place as a number of characters from the start, from 1.
    pub fn parse(text: &str) -> Result<Self, Error> {
        if text.is_empty() {
            return Err(Error::Empty);
        }
        let (mut parts, mut literal, mut rest) = (Vec::new(), String::new(), text);
        while let Some(at) = rest.find(['{', '}']) {
            let (before, brace) = rest.split_at(at);
            literal.push_str(before);
            if let Some(after) = brace.strip_prefix("{{") {
                literal.push('{');
                rest = after;
            } else if let Some(after) = brace.strip_prefix('{') {
                let place = text.chars().count() - brace.chars().count() + 1;
                let (variable, after) = variable(after, place)?;
                if !literal.is_empty() {
                    parts.push(Part::Literal(std::mem::take(&mut literal)));
                }
                parts.push(variable);
                rest = after;
            } else {
                literal.push('}');
                rest = brace.strip_prefix("}}").or_else(|| brace.strip_prefix('}')).unwrap_or_default();
            }
        }
        literal.push_str(rest);
        if !literal.is_empty() {
            parts.push(Part::Literal(literal));
        }
        Ok(Self { parts })
    }

    /// The names of the variables, in the order of the text; one that is there twice comes twice.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Variable { name, .. } => Some(name.as_str()),
            Part::Literal(_) => None,
        })
    }

    /// What is between braces and is text all the same, since one of them is doubled: `name` of `{{name}}`, which other
    /// tools have for a variable, and which comes out as `{name}`.
    ///
    /// Four braces on each side are meant as two, and braces around a variable as braces.
    pub fn in_braces(&self) -> impl Iterator<Item = &str> {
        self.literals().flat_map(|text| between(text, '{', '}')).filter_map(|(before, inside)| {
            (!before.ends_with('{') && !inside.contains('{')).then_some(inside)
        })
    }

    /// The variables that have one more brace on either side, as `{{{name}}}` has, which other tools have for a variable: as
    /// they are written with one. Five braces are meant as two and a variable.
    pub fn in_triple_braces(&self) -> impl Iterator<Item = String> {
        self.parts.windows(3).filter_map(|parts| match parts {
            [Part::Literal(before), variable @ Part::Variable { .. }, Part::Literal(after)]
                if is_single(before.chars().rev(), '{') && is_single(after.chars(), '}') =>
            {
                Some(Self { parts: vec![variable.clone()] }.to_string())
            }
            _ => None,
        })
    }

    /// What looks like a variable of another tool, `%name%`, `[name]`, `<name>` or `«name»`: with the signs, and without.
    pub fn in_other_signs(&self) -> impl Iterator<Item = (String, &str)> {
        const SIGNS: [(char, char); 4] = [('%', '%'), ('[', ']'), ('<', '>'), ('«', '»')];
        self.literals().flat_map(|text| {
            SIGNS.into_iter().flat_map(move |(open, close)| {
                between(text, open, close).map(move |(_, inside)| (format!("{open}{inside}{close}"), inside))
            })
        })
    }

    fn literals(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Literal(text) => Some(text.as_str()),
            Part::Variable { .. } => None,
        })
    }

    /// The text with the values that `value` has for the names. No value is as good as a blank one.
    ///
    /// # Errors
    /// [`EmptyVariable`] if a value is blank and there is no default for it.
    pub fn fill<V: AsRef<str>>(&self, value: impl Fn(&str) -> Option<V>) -> Result<String, EmptyVariable> {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Literal(literal) => text.push_str(literal),
                Part::Variable { name, default } => {
                    let value = value(name);
                    match value.as_ref().map(AsRef::as_ref).filter(|value| !message::is_blank(value)) {
                        Some(value) => text.push_str(value),
                        None => text.push_str(default.as_ref().ok_or_else(|| EmptyVariable(name.clone()))?),
                    }
                }
            }
        }
        Ok(text)
    }
}

/// Whether a text begins with this sign, and not with two of them.
fn is_single(mut text: impl Iterator<Item = char>, sign: char) -> bool {
    text.next() == Some(sign) && text.next() != Some(sign)
}

/// What comes before each `open`, and what is between that and the next `close`.
fn between(text: &str, open: char, close: char) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices(open).filter_map(move |(at, sign)| {
        let (before, rest) = text.split_at(at);
        let (inside, _) = rest.strip_prefix(sign)?.split_once(close)?;
        Some((before, inside))
    })
}

/// A variable from what follows its `{`, and the text after it. `place` is where the `{` stands.
fn variable(text: &str, place: usize) -> Result<(Part, &str), Error> {
    let (inside, after) = text.split_once('}').ok_or(Error::Unclosed(place))?;
    // `{Hi {name}` forgot a brace, and `{a|{b}}` wants what there is not.
    if inside.contains('{') {
        return Err(Error::Nested(place));
    }
    let (name, default) = match inside.split_once('|') {
        Some((name, default)) => (name, Some(default.to_owned())),
        None => (inside, None),
    };
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::NoName(place));
    }
    Ok((Part::Variable { name: name.to_owned(), default }, after))
}

impl fmt::Display for Template {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.parts {
            match part {
                Part::Literal(text) => {
                    formatter.write_str(&text.replace('{', "{{").replace('}', "}}"))?;
                }
                Part::Variable { name, default: None } => write!(formatter, "{{{name}}}")?,
                Part::Variable { name, default: Some(default) } => {
                    write!(formatter, "{{{name}|{default}}}")?;
                }
            }
        }
        Ok(())
    }
}

/// Why a text is no template. The numbers are places: characters from the start, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No text at all.
    #[error("the template is empty")]
    Empty,
    /// A brace that is not closed.
    #[error("the {{ at character {0} of the template is never closed")]
    Unclosed(usize),
    /// Braces around nothing.
    #[error("the {{ at character {0} of the template has no name behind it")]
    NoName(usize),
    /// A brace within braces.
    #[error("the {{ at character {0} of the template has another {{ behind it before it is closed")]
    Nested(usize),
}

impl Error {
    /// What would be right.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Empty => "was a variable in the command empty? A message needs text",
            _ => "{name} is the value of the column `name`, {name|there} has a default, and {{ is a brace",
        }
    }
}

/// A variable without a value and without a default, by its name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("it is empty, and {{{0}}} in the template has no default; {{{0}|…}} would have one")]
pub struct EmptyVariable(pub String);
