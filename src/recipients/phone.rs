//! Phone numbers: text and a country -> E.164. The only code that asks libphonenumber's metadata.

use std::fmt;

use rlibphonenumber::{CountryCodeSource, PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};

use super::country::Country;
use super::emergency;
use super::errors::{Fit, Problem};
use super::plans::Plan;
use super::written::{self, Written};

/// Most digits an international number has (ITU-T E.164).
pub(super) const MOST_DIGITS: usize = 15;

/// Fewest digits for which a missing `+` is worth guessing: shorter ones are possible somewhere
/// more often than not.
const LIKELY_INTERNATIONAL: usize = 11;

/// A phone number in E.164: `^\+[1-9]\d{1,14}$`, of a length its country has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

impl Phone {
    /// The number, `+` first: `+15551234567`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits after the `+` as a number: at most 15, the first of them not 0.
    #[must_use]
    pub fn digits(&self) -> u64 {
        self.0
            .bytes()
            .filter(u8::is_ascii_digit)
            .fold(0, |number, digit| number * 10 + u64::from(digit - b'0'))
    }

    /// Reads a number that is in E.164 already, as [`Phone::read`] does, which takes several times as long. None if it isn't,
    /// or if it is refused.
    pub(super) fn e164(text: &str) -> Option<Self> {
        let digits =
            text.strip_prefix('+').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        if emergency::international(digits) { None } else { international(digits).ok() }
    }

    /// Reads a number as people write it. It must be *possible* (libphonenumber's word for a length that the country
    /// has), not *assigned*: +1 555 numbers are for examples, and are accepted.
    pub(super) fn read(text: &str, country: Option<Country>) -> Result<Self, Problem> {
        let Written { plus, digits } = written::read(text)?;
        let is_emergency =
            if plus { emergency::international(&digits) } else { is_local_emergency(&digits, country) };
        if is_emergency {
            return Err(Problem::Emergency);
        }
        let read = match (country, digits.strip_prefix("00")) {
            _ if plus => international(&digits),
            (Some(country), _) => national(&digits, country),
            (None, Some(rest)) => international(rest),
            (None, None) => Err(Problem::NeedsCountry { plus: likely_international(&digits) }),
        };
        read.map_err(|problem| guess(problem, plus, &digits))
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_local_emergency(digits: &str, country: Option<Country>) -> bool {
    emergency::local(digits, country) || digits.strip_prefix("00").is_some_and(emergency::international)
}

/// Reads the digits after a `+`. A number whose length is in the table of plans is taken unchanged; the
/// metadata is asked about the rest, and about digits after the calling code that may be a trunk
/// prefix: a zero is one in most countries and part of the number in some (Italy).
fn international(digits: &str) -> Result<Phone, Problem> {
    if digits.is_empty() {
        return Err(Problem::NotAPhone);
    }
    let Some(plan) = Plan::of(digits) else {
        return Err(Problem::CallingCode(digits.chars().take(3).collect()));
    };
    if digits.len() > MOST_DIGITS {
        return Err(Problem::TooManyDigits(digits.len()));
    }
    let national = plan.national(digits);
    if plan.lengths.contains(&national.len()) && !plan.may_have_prefix(national) {
        return Ok(Phone(format!("+{digits}")));
    }
    match ask(&format!("+{digits}"), None) {
        Some(answer) => possible(&answer.digits, plan.region),
        None => Err(misfit(plan, plan.region, national.len())),
    }
}

/// Reads digits dialed within a country, by its own rules for trunk and international prefixes.
fn national(digits: &str, country: Country) -> Result<Phone, Problem> {
    if let Some(phone) = north_american(digits, country) {
        return Ok(phone);
    }
    let answer = ask(digits, Some(country));
    let dialed_abroad = answer.as_ref().is_some_and(|answer| answer.dialed_abroad);
    // 00 is the international prefix nearly everywhere, and people who live elsewhere copy it from
    // those who don't. No number that can be texted starts with it.
    if let Some(rest) = digits.strip_prefix("00").filter(|_| !dialed_abroad) {
        return international(rest);
    }
    match answer {
        Some(answer) => possible(&answer.digits, country.as_str()),
        None => Err(unread(digits, country)),
    }
}

/// Adds to a problem of length the number that was probably meant, if the digits allow a guess.
fn guess(mut problem: Problem, has_plus: bool, digits: &str) -> Problem {
    let Problem::Length { code, plus, .. } = &mut problem else {
        return problem;
    };
    if *code == 52
        && let Some(prefixed) = mexican_prefix(digits)
    {
        return prefixed;
    }
    if !has_plus {
        *plus = likely_international(digits);
    }
    problem
}

/// A number of Mexico with one of the prefixes that its dialing plan dropped in August 2019: 1 for mobiles from
/// abroad, 01, 044 and 045 from inside.
fn mexican_prefix(digits: &str) -> Option<Problem> {
    let national = digits.strip_prefix("0052").or(digits.strip_prefix("52")).unwrap_or(digits);
    ["1", "01", "044", "045"].into_iter().find_map(|prefix| {
        let number = national.strip_prefix(prefix).filter(|number| number.len() == 10)?;
        Some(Problem::MexicanPrefix { prefix, without: format!("+52{number}") })
    })
}

/// The usual ways to write a number of the North American plan, without asking the metadata: ten
/// digits, or those after a 1. The area code starts with 2 to 9.
fn north_american(digits: &str, country: Country) -> Option<Phone> {
    if country.calling_code() != 1 {
        return None;
    }
    let ten = match digits.len() {
        10 => digits,
        11 => digits.strip_prefix('1')?,
        _ => return None,
    };
    (!ten.starts_with(['0', '1'])).then(|| Phone(format!("+1{ten}")))
}

/// Takes the metadata's answer if it is a complete number, and one that reads the same again.
fn possible(digits: &str, region: &'static str) -> Result<Phone, Problem> {
    if emergency::international(digits) {
        return Err(Problem::Emergency);
    }
    if digits.len() > MOST_DIGITS {
        return Err(Problem::TooManyDigits(digits.len()));
    }
    let Some(plan) = Plan::of(digits) else {
        return Err(Problem::NotAPhone);
    };
    // A number dialed abroad is another country's: the one dialed from doesn't name it.
    let region = match Country::known(region) {
        Some(country) if country.calling_code() == plan.code => region,
        _ => plan.region,
    };
    let national = plan.national(digits);
    if !plan.lengths.contains(&national.len()) {
        return Err(misfit(plan, region, national.len()));
    }
    let phone = Phone(format!("+{digits}"));
    // The metadata strips one trunk prefix from two; the rest would lose the other one when read again.
    if plan.may_have_prefix(national) && ask(&phone.0, None).is_none_or(|a| a.digits != digits) {
        return Err(Problem::Impossible { code: plan.code, region });
    }
    Ok(phone)
}

/// A number as libphonenumber reads it.
struct ParsedNumber {
    /// E.164 without the `+`; possible or not.
    digits: String,
    /// Whether it began with the country's international prefix.
    dialed_abroad: bool,
}

fn ask(number: &str, country: Option<Country>) -> Option<ParsedNumber> {
    let region = country.and_then(|country| Region::from_code(country.as_str()).ok());
    let number = PHONE_NUMBER_UTIL.parse_and_keep_raw_input(number, region).ok()?;
    let e164 = PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164);
    Some(ParsedNumber {
        digits: e164.trim_start_matches('+').to_owned(),
        dialed_abroad: number.country_code_source() == CountryCodeSource::FromNumberWithIdd,
    })
}

/// The problem of digits that libphonenumber can't read as a number of the country: there are far too
/// few or far too many.
fn unread(digits: &str, country: Country) -> Problem {
    if digits.len() > MOST_DIGITS {
        return Problem::TooManyDigits(digits.len());
    }
    match Plan::of(&country.calling_code().to_string()) {
        Some(plan) => misfit(plan, country.as_str(), digits.len()),
        None => Problem::NotAPhone,
    }
}

fn misfit(plan: Plan, region: &'static str, length: usize) -> Problem {
    let Plan { code, lengths, .. } = plan;
    let fit = match lengths {
        [least, ..] if length < *least => Fit::Short,
        [.., most] if length > *most => Fit::Long,
        _ if lengths.contains(&length) => return Problem::Impossible { code, region },
        _ => Fit::Between,
    };
    Problem::Length { fit, code, region, lengths, plus: None }
}

/// The problem with the number that is proposed in it as one that can be read: without a country it needs its `+`.
pub(super) fn completed(mut problem: Problem, country: Option<Country>) -> Problem {
    if let Problem::Decimal { without } | Problem::Thousands { without } = &mut problem
        && country.is_none()
        && !without.contains('+')
    {
        let digits: String = without.chars().filter(char::is_ascii_digit).collect();
        if let Some(number) = likely_international(&digits) {
            *without = number;
        }
    }
    problem
}

/// The number that these digits are if only the `+` is missing.
fn likely_international(digits: &str) -> Option<String> {
    let plan = Plan::of(digits).filter(|_| digits.len() >= LIKELY_INTERNATIONAL)?;
    let fits = plan.lengths.contains(&plan.national(digits).len()) && digits.len() <= MOST_DIGITS;
    fits.then(|| format!("+{digits}"))
}
