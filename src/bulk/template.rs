//! Text templates: a name in braces is replaced by a row's value.

use std::fmt;

use crate::message;

/// A text with variables.
///
/// `{name}` is replaced by a value, `{name|default}` by a value or, if that is blank, by the default. `{{` is a literal
/// brace, and so are `}}` and a `}` that closes nothing. `Display` gives text that parses to the same template.
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
    /// Parses a template.
    ///
    /// # Errors
    /// [`Error`], with the position in characters, from 1.
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
                let position = text.chars().count() - brace.chars().count() + 1;
                let (variable, after) = variable(after, position)?;
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

    /// The names of the variables in the order of the text, including repetitions.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Variable { name, .. } => Some(name.as_str()),
            Part::Literal(_) => None,
        })
    }

    /// Literal text in double braces: `name` for `{{name}}`, which is a variable in other tools and becomes the text
    /// `{name}` here.
    ///
    /// Four braces on each side are taken as intended, and so are braces around a variable.
    pub fn in_braces(&self) -> impl Iterator<Item = &str> {
        self.literals().flat_map(|text| between(text, '{', '}')).filter_map(|(before, inside)| {
            (!before.ends_with('{') && !inside.contains('{')).then_some(inside)
        })
    }

    /// Variables in triple braces, such as `{{{name}}}`, which is a variable in other tools; returned in single braces. Five
    /// braces on each side are taken as intended.
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

    /// Text that looks like a variable of another tool, `%name%`, `[name]`, `<name>` or `«name»`: with the signs, and
    /// without.
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

    /// Fills the template with the values that `value` returns for the names. No value is the same as a blank one.
    ///
    /// # Errors
    /// [`EmptyVariable`] if a value is blank and the variable has no default.
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

/// Whether a text begins with exactly one such sign.
fn is_single(mut text: impl Iterator<Item = char>, sign: char) -> bool {
    text.next() == Some(sign) && text.next() != Some(sign)
}

/// For each `open`, the text before it, and the text between it and the next `close`.
fn between(text: &str, open: char, close: char) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices(open).filter_map(move |(at, sign)| {
        let (before, rest) = text.split_at(at);
        let (inside, _) = rest.strip_prefix(sign)?.split_once(close)?;
        Some((before, inside))
    })
}

/// Parses the text after a `{` into a variable and the rest. `position` is that of the `{`.
fn variable(text: &str, position: usize) -> Result<(Part, &str), Error> {
    let (inside, after) = text.split_once('}').ok_or(Error::Unclosed(position))?;
    // `{Hi {name}` lacks a brace, and `{a|{b}}` is not supported.
    if inside.contains('{') {
        return Err(Error::Nested(position));
    }
    let (name, default) = match inside.split_once('|') {
        Some((name, default)) => (name, Some(default.to_owned())),
        None => (inside, None),
    };
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::NoName(position));
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

/// Why a text isn't a template. The numbers are positions in characters, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text is empty.
    #[error("the template is empty")]
    Empty,
    /// A brace is never closed.
    #[error("the {{ at character {0} of the template is never closed")]
    Unclosed(usize),
    /// Braces without a name.
    #[error("the {{ at character {0} of the template has no name after it")]
    NoName(usize),
    /// A brace inside braces.
    #[error("the {{ at character {0} of the template is followed by another {{ before it is closed")]
    Nested(usize),
}

impl Error {
    /// How to correct it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Empty => "check whether a variable in the command is empty: a message needs text",
            _ => "write {name} for the column `name`, {name|there} for a default, and {{ for a brace",
        }
    }
}

/// A variable without a value and without a default, by name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("empty, and {{{0}}} in the template has no default; write {{{0}|…}} to set one")]
pub struct EmptyVariable(pub String);
