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
    /// The number of these ASCII digits, without the `+`. None if the rules of a country or of emergency numbers have to be
    /// asked.
    #[must_use]
    pub fn number(&mut self, digits: &[u8]) -> Option<u64> {
        if !(FIRST..=MOST_DIGITS).contains(&digits.len()) {
            return None;
        }
        let (mut number, mut first) = (0_u64, 0);
        for (at, byte) in digits.iter().enumerate() {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                return None;
            }
            number = number * 10 + u64::from(digit);
            if at + 1 == FIRST {
                first = number;
            }
        }
        let lengths = self.lengths.get_mut(usize::try_from(first).ok()?)?;
        if *lengths == 0 {
            *lengths = lengths_after(first);
        }
        (*lengths >> digits.len() & 1 == 1).then_some(number)
    }
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
