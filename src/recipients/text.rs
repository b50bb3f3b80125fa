//! Characters that stand for others in pasted text, and how a value is shown in an error. Knows nothing about
//! recipients.

use crate::characters::is_invisible;

/// Longest value an error repeats, in characters: enough to recognize, short enough for a line.
const SHOWN: usize = 100;

/// The text without surrounding white space and without the invisible marks that address books and
/// web pages paste along.
pub(super) fn clean(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    visible.trim().to_owned()
}

/// The text with every digit, sign and separator as its ASCII equivalent: `＋１` is `+1`.
pub(super) fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

/// The value in quotes, for an error: cut if long, and with nothing in it that could move the
/// cursor, reorder the line or hide.
pub(super) fn shown(value: &str) -> String {
    let mut out = String::from('"');
    for (n, c) in value.chars().enumerate() {
        if n == SHOWN {
            out.push('…');
            break;
        }
        if c.is_control() || is_invisible(c) || matches!(c, '\u{2028}' | '\u{2029}') {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out.push('"');
    out
}

fn fold_char(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    if let Some(digit) = decimal(c) {
        return digit;
    }
    match c {
        // Full-width forms repeat ASCII in order, from `!` to `~`.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{FE62}' | '\u{207A}' => '+',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FC}' | '\u{FE58}' | '\u{FE63}' => '-',
        '\u{B7}' | '\u{2024}' | '\u{2027}' | '\u{30FB}' => '.',
        '\u{2044}' | '\u{2215}' => '/',
        c if c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}') => ' ',
        c => c,
    }
}

/// A decimal digit of any script, as ASCII.
fn decimal(c: char) -> Option<char> {
    let code = u32::from(c);
    let block = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    char::from_digit(code.checked_sub(*ZEROS.get(block)?)?, 10)
}

/// The zero of every script's decimal digits: general category `Nd`, Unicode 14.0. The other nine
/// follow it.
static ZEROS: &[u32] = &[
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0,
    0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
    0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];
