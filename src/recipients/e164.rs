//! A quick check of phone numbers in E.164, for lists of a hundred thousand.

use super::emergency;
use super::phone::MOST_DIGITS;
use super::plans::Plan;

/// How many digits the lengths are remembered by: a calling code has up to three, and a trunk prefix may follow.
const FIRST: usize = 4;

/// How many digits are read at once. Shorter numbers are left to the rules.
const EIGHT: usize = 8;

/// In the lengths after four digits: they have been looked up.
const KNOWN: u16 = 1;

/// Tells which digits after a `+` are a number that [`super::Book::recipient`] takes as it is. The rest may be one too.
#[derive(Debug, Default)]
pub struct E164Check {
    /// By the first four digits: a bit for each length, of all digits, at which the number is taken. Empty until the first
    /// number is checked.
    lengths: Vec<u16>,
}

impl E164Check {
    /// The number of these ASCII digits, as in [`E164Check::leading`].
    #[must_use]
    pub fn number(&mut self, digits: &[u8]) -> Option<u64> {
        self.leading(digits).filter(|(_, rest)| rest.is_empty()).map(|(number, _)| number)
    }

    /// The number of the ASCII digits that the text begins with, which is without the `+`, and the text after them. None if the
    /// rules of a country or of emergency numbers have to be asked.
    #[must_use]
    pub fn leading<'t>(&mut self, text: &'t [u8]) -> Option<(u64, &'t [u8])> {
        let (start, rest) = text.split_first_chunk::<EIGHT>()?;
        let (mut number, mut length) = (eight_digits(*start)?, EIGHT);
        let first = number / 10_u64.pow(4);
        for byte in rest.iter().take(MOST_DIGITS - EIGHT) {
            let Some(longer) = with_digit(number, *byte) else { break };
            number = longer;
            length += 1;
        }
        if self.lengths.is_empty() {
            self.lengths = vec![0; 10_usize.pow(4)];
        }
        let lengths = self.lengths.get_mut(usize::try_from(first).ok()?)?;
        if *lengths == 0 {
            *lengths = lengths_after(first);
        }
        (*lengths >> length & 1 == 1).then(|| (number, &text[length..]))
    }
}

/// The number of eight ASCII digits, all at once: neighbors are joined to numbers of two digits, then of four, then of eight.
fn eight_digits(bytes: [u8; EIGHT]) -> Option<u64> {
    let bytes = u64::from_le_bytes(bytes);
    // Each byte is 0x30 to 0x39: so is its upper half, and that of the byte plus 6.
    let upper = |bytes: u64| bytes & 0xF0F0_F0F0_F0F0_F0F0;
    let zeros = 0x3030_3030_3030_3030;
    if upper(bytes) != zeros || upper(bytes.wrapping_add(0x0606_0606_0606_0606)) != zeros {
        return None;
    }
    let ones = bytes - zeros;
    let twos = (ones * 10 + (ones >> 8)) & 0x00FF_00FF_00FF_00FF;
    let fours = (twos * 100 + (twos >> 16)) & 0x0000_FFFF_0000_FFFF;
    Some((fours * 10_000 + (fours >> 32)) & 0xFFFF_FFFF)
}

/// The number with one more digit.
fn with_digit(number: u64, byte: u8) -> Option<u64> {
    let digit = byte.wrapping_sub(b'0');
    (digit <= 9).then(|| number * 10 + u64::from(digit))
}

/// The lengths of numbers that begin with these four digits, if all of them are taken as they are.
fn lengths_after(first: u64) -> u16 {
    let first = format!("{first:0FIRST$}");
    let Some(plan) = Plan::of(&first) else {
        return KNOWN;
    };
    let start = plan.national(&first);
    if plan.may_begin_with_prefix(start) {
        return KNOWN;
    }
    let code = first.len() - start.len();
    plan.lengths
        .iter()
        .filter(|national| !emergency::has_length(plan, **national))
        .map(|national| code + national)
        .filter(|length| *length <= MOST_DIGITS)
        .fold(KNOWN, |lengths, length| lengths | 1 << length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_digits_are_read_at_once() {
        for number in [0_u64, 1, 9, 10, 99, 12_345_678, 90_817_263, 99_999_999] {
            let text = format!("{number:08}");
            assert_eq!(eight_digits(text.as_bytes().try_into().unwrap()), Some(number));
        }
        // Every byte in every place.
        for place in 0..EIGHT {
            for byte in 0..=u8::MAX {
                let mut bytes = *b"15551234";
                bytes[place] = byte;
                let read =
                    str::from_utf8(&bytes).ok().filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
                assert_eq!(eight_digits(bytes), read.and_then(|text| text.parse().ok()), "{bytes:?}");
            }
        }
    }
}
