//! Emergency numbers, which can't be texted. The numbers of each region are in `regions`.

use super::country::Country;
use super::plans::Plan;
use super::regions::REGIONS;

/// The numbers that every phone treats as emergency numbers anywhere: 112 and 911 always, the others
/// when it has no SIM card (3GPP TS 22.101, clause 10.1.1).
const WORLDWIDE: &[&str] = &["112", "911", "000", "08", "110", "118", "119", "999"];

/// The longest emergency number, in digits. Longer numbers needn't be compared.
const LONGEST: usize = 8;

/// Whether digits written without a `+` are an emergency number: worldwide, or where the caller is.
pub(super) fn local(digits: &str, country: Option<Country>) -> bool {
    WORLDWIDE.contains(&digits) || country.is_some_and(|c| listed(c.emergency(), digits))
}

/// Whether digits written after a `+` are an emergency number: bare (`+911`), or after the calling
/// code of any region that has it (`+44 999`), with or without a trunk zero between.
///
/// Only the whole number counts: `+44 112…` with more digits is an ordinary number.
pub(super) fn international(digits: &str) -> bool {
    if WORLDWIDE.contains(&digits) {
        return true;
    }
    let Some(plan) = Plan::of(digits) else {
        return false;
    };
    let national = plan.national(digits);
    let trunkless = national.strip_prefix('0').unwrap_or(national);
    if trunkless.len() > LONGEST {
        return false;
    }
    [national, trunkless].iter().any(|number| {
        WORLDWIDE.contains(number)
            || REGIONS.iter().any(|(_, code, numbers)| *code == plan.code && listed(numbers, number))
    })
}

/// Whether an emergency number of a region with this plan, or a worldwide one, has as many digits. A number of another length
/// that doesn't begin with a zero is none.
pub(super) fn has_length(plan: Plan, national: usize) -> bool {
    let listed = REGIONS.iter().filter(|(_, code, _)| *code == plan.code);
    let all = listed.flat_map(|(_, _, numbers)| numbers.split(' ')).chain(WORLDWIDE.iter().copied());
    all.into_iter().any(|number| number.len() == national)
}

fn listed(numbers: &str, number: &str) -> bool {
    numbers.split(' ').any(|pattern| matches(pattern, number))
}

fn matches(pattern: &str, number: &str) -> bool {
    !number.is_empty()
        && pattern.len() == number.len()
        && pattern.bytes().zip(number.bytes()).all(|(p, n)| p == n || p == b'#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_is_longer_than_the_longest() {
        let all =
            REGIONS.iter().flat_map(|(_, _, numbers)| numbers.split(' ')).chain(WORLDWIDE.iter().copied());
        assert!(all.into_iter().all(|number| number.len() <= LONGEST));
    }
}
