//! Damage that spreadsheets do to phone numbers: scientific notation, decimal places, thousands separators, error
//! values and marks around text. Recognizes each, and removes only the marks. Reading the number is left to `written`.

use std::borrow::Cow;

use super::errors::Problem;
use super::text::{clean, fold};

/// Apostrophes before a cell's text tell a spreadsheet not to take it for a number.
const APOSTROPHES: [char; 4] = ['\'', '\u{2018}', '\u{2019}', '\u{FF07}'];

/// The damage that has to be seen before commas split a text into recipients: a decimal comma would make two of one.
pub(super) fn damage(text: &str) -> Option<Problem> {
    if !text.contains(|c: char| !c.is_ascii() || matches!(c, ',' | 'e' | 'E' | '^' | '#')) {
        return None;
    }
    let text = clean(text);
    let text = fold(text.trim_start_matches(APOSTROPHES).trim_start_matches(['=', '\u{FF1D}']));
    if is_scientific(&text) {
        return Some(Problem::Scientific);
    }
    if is_error_value(&text) {
        return Some(Problem::ErrorValue);
    }
    match text.rsplit_once(',') {
        Some((number, places)) if is_zeros(places) && ends_in_digit(number) => {
            Some(Problem::Decimal { without: number.to_owned() })
        }
        Some(_) => thousands(&text),
        None => None,
    }
}

/// The text without an apostrophe before it, or the `="…"` that keeps a spreadsheet from changing it.
pub(super) fn unmarked(text: &str) -> Result<Cow<'_, str>, Problem> {
    let text = text.strip_prefix(APOSTROPHES).unwrap_or(text);
    let Some(formula) = text.strip_prefix(['=', '\u{FF1D}']) else {
        return Ok(text.into());
    };
    let formula = fold(formula.trim());
    if let Some(inner) = formula.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'))
        && !inner.contains('"')
    {
        return Ok(inner.to_owned().into());
    }
    if is_digits(formula.strip_prefix('+').unwrap_or(&formula)) {
        return Ok(formula.into());
    }
    Err(Problem::Formula)
}

/// `1.55512E+10`, with a decimal point or comma, or as people copy it: `1.555×10^10`.
fn is_scientific(text: &str) -> bool {
    let compact = text.replace(' ', "").to_lowercase();
    let Some((mantissa, exponent)) =
        ["e", "×10^", "*10^", "x10^"].iter().find_map(|base| compact.split_once(base))
    else {
        return false;
    };
    let signless = |number: &str| number.strip_prefix(['+', '-']).unwrap_or(number).to_owned();
    let mantissa = signless(mantissa);
    let (whole, places) = mantissa.split_once(['.', ',']).unwrap_or((&mantissa, "0"));
    [whole, places, &signless(exponent)].into_iter().all(is_digits)
}

/// `#N/A` and its like, and the `###` of a column that is too narrow.
fn is_error_value(text: &str) -> bool {
    const ERRORS: [&str; 8] = ["#NUM!", "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#SPILL!"];
    ERRORS.iter().any(|error| error.eq_ignore_ascii_case(text))
        || (text.len() > 1 && text.bytes().all(|byte| byte == b'#'))
}

/// `4,155,552,671`, perhaps with decimal places: one number, never a list of short ones.
fn thousands(text: &str) -> Option<Problem> {
    let signless = text.strip_prefix('+').unwrap_or(text);
    let (whole, places) = signless.split_once('.').unwrap_or((signless, "0"));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let grouped = (1..=3).contains(&first.len())
        && is_digits(first)
        && groups.all(|group| group.len() == 3 && is_digits(group))
        && is_digits(places);
    let without = text.split('.').next()?.to_owned();
    match text.contains('.') {
        _ if !grouped => None,
        true => Some(Problem::Decimal { without }),
        false => Some(Problem::Thousands { without: without.replace(',', "") }),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_zeros(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte == b'0')
}

fn ends_in_digit(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
}
