//! How a phone number is written: reads text as digits, with or without a plus. The meaning of the digits is left to
//! `phone`.

use super::errors::Problem;
use super::text::fold;

/// A number as dialed: ASCII digits (at least one), and whether a `+` came before them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) plus: bool,
    pub(super) digits: String,
}

/// Fewest digits that make text with letters a number with an extension or a spelled number.
const SOME: usize = 3;

/// Most digits of a country calling code (ITU-T E.164): brackets after no more than that hold the number itself.
const CALLING_CODE: usize = 3;

/// Reads a number from text that `text::clean` has been through: grouped as people and `tel:` URIs
/// (RFC 3966) group it, in the digits of any script.
///
/// Nothing is dropped whose loss would change the number: letters, extensions and parameters are
/// refused.
pub(super) fn read(text: &str) -> Result<Written, Problem> {
    let folded = fold(text);
    let (number, context) = split_parameters(&folded)?;
    match context {
        Some(context) if !number.contains('+') => in_context(number, context),
        _ => dialed(number),
    }
}

/// A local number of RFC 3966 §5.1.5: `5551234567;phone-context=+1`. A context that is a domain
/// name is of no use for a text.
fn in_context(number: &str, context: &str) -> Result<Written, Problem> {
    if context.starts_with('+') {
        dialed(&format!("{context}{number}"))
    } else {
        Err(Problem::Context(context.to_owned()))
    }
}

/// The number and its `phone-context`, without the scheme.
fn split_parameters(text: &str) -> Result<(&str, Option<&str>), Problem> {
    let (scheme, rest) = text.split_at_checked(4).unwrap_or(("", text));
    let is_uri = scheme.eq_ignore_ascii_case("tel:");
    let mut parts = if is_uri { rest } else { text }.split(';');
    let number = parts.next().unwrap_or_default();
    let mut context = None;
    for parameter in parts {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        match name.trim().to_ascii_lowercase().as_str() {
            "ext" => return Err(extension(number)),
            "phone-context" => context = Some(value.trim()),
            name if is_uri => return Err(Problem::Parameter(name.to_owned())),
            _ => return Err(Problem::Semicolon),
        }
    }
    Ok((number, context))
}

fn dialed(number: &str) -> Result<Written, Problem> {
    if number.contains(|c: char| c.is_alphabetic() || c == '#') {
        return Err(lettered(number));
    }
    let mut plus = false;
    let mut digits = String::new();
    for c in number.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if plus || !digits.is_empty() => return Err(Problem::Plus),
            '+' => plus = true,
            ' ' | '-' | '.' | '/' | '(' | ')' | '[' | ']' | '~' => {}
            c => return Err(Problem::Character(c)),
        }
    }
    if digits.is_empty() {
        return Err(Problem::NotAPhone);
    }
    match foreign_end(number) {
        Some(problem) => Err(problem),
        None => Ok(Written { plus, digits }),
    }
}

/// The problem with the digits at the end, if they may not belong to the number: decimal places, or another line
/// (`1234567/8`, `5678~9`, `1234567 (2)`). `number` holds ASCII digits and separators only.
fn foreign_end(number: &str) -> Option<Problem> {
    let is_separator = |c: char| !c.is_ascii_digit();
    let upto_end = number.trim_end_matches(is_separator);
    let (head, group) = upto_end.split_at(upto_end.rfind(is_separator)? + 1);
    let before = head.trim_end_matches(is_separator);
    let previous = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if previous == 0 {
        return None;
    }
    let separator = &head[before.len()..];
    let closed = number[upto_end.len()..].contains([')', ']'])
        && separator.contains(['(', '['])
        && before.chars().filter(char::is_ascii_digit).count() > CALLING_CODE;
    // Pairs group whole numbers, as in 06.12.34.56.00 and 06/12/34/56/78.
    let paired = group.len() == 2 && previous == 2;
    let line = separator.contains('/') && group.len() <= 2 && !paired;
    if line || closed || separator.contains('~') {
        let tail = number[before.len()..].trim().to_owned();
        return Some(Problem::Tail { number: before.to_owned(), tail });
    }
    let zeros = group.bytes().all(|byte| byte == b'0');
    let only_dot = !before.contains('.');
    let places = match group.len() {
        1 => true,
        2 => only_dot || (zeros && !paired),
        _ => only_dot && zeros,
    };
    (separator.contains('.') && places).then(|| {
        // A bracket that closes after the places is open before them.
        let is_open = !before.contains([')', ']']);
        let without = if is_open { before.trim_start_matches(['(', '[', ' ']) } else { before };
        Problem::Decimal { without: without.to_owned() }
    })
}

/// The problem with a number that contains letters, or a `#` for an extension.
fn lettered(number: &str) -> Problem {
    let start = number.trim_start_matches([' ', '(', '[']);
    if !start.starts_with(|c: char| c == '+' || c.is_ascii_digit()) {
        return Problem::NotAPhone;
    }
    let at = number.find(|c: char| c.is_alphabetic() || c == '#');
    let (before, after) = number.split_at(at.unwrap_or_default());
    if before.chars().filter(char::is_ascii_digit).count() >= SOME && is_extension(after) {
        return extension(before);
    }
    if number.contains(char::is_alphabetic) { Problem::Letters } else { Problem::Character('#') }
}

/// `x5`, `ext. 9`, `extension 12`, `# 3`.
fn is_extension(text: &str) -> bool {
    let text = text.to_lowercase();
    let word = ["extension", "extn", "ext", "x", "#"];
    let Some(rest) = word.iter().find_map(|word| text.strip_prefix(word)) else {
        return false;
    };
    let rest = rest.trim_start_matches([' ', '.', ':', '=', '-']).trim_end();
    !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit())
}

fn extension(number: &str) -> Problem {
    let number = number.trim_end_matches([' ', '-', '.', '/', '(']);
    Problem::Extension { number: number.to_owned() }
}
