//! A quick check of phone numbers in E.164, for lists of a hundred thousand.

use super::emergency;
use super::phone::MOST_DIGITS;
use super::plans::Plan;

/// How many digits the lengths are remembered by: a calling code has up to three, and a trunk prefix may follow.
const FIRST: usize = 4;

/// In the lengths after four digits: they have been looked up.
const KNOWN: u16 = 1;

/// Tells which digits after a `+` are a number that [`super::Book::recipient`] takes as it is. The rest may be one too.
#[derive(Debug)]
pub struct E164Check {
    /// By the first four digits: a bit for each length, of all digits, at which the number is taken.
    lengths: Vec<u16>,
}

impl Default for E164Check {
    fn default() -> Self {
        Self { lengths: vec![0; 10_usize.pow(4)] }
    }
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
        let (start, rest) = text.split_first_chunk::<FIRST>()?;
        let first = start.iter().copied().try_fold(0, with_digit)?;
        let (mut number, mut length) = (first, FIRST);
        for byte in rest.iter().take(MOST_DIGITS - FIRST) {
            let Some(longer) = with_digit(number, *byte) else { break };
            number = longer;
            length += 1;
        }
        let lengths = self.lengths.get_mut(usize::try_from(first).ok()?)?;
        if *lengths == 0 {
            *lengths = lengths_after(first);
        }
        (*lengths >> length & 1 == 1).then(|| (number, &text[length..]))
    }
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
