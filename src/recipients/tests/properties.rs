//! What holds for any text at all.

use proptest::prelude::*;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};

use super::super::regions::REGIONS;
use super::{Aliases, Book, Country, E164Check, Recipient, read};
use crate::recipients::Phone;

/// A country, or none.
fn countries() -> impl Strategy<Value = Option<Country>> {
    let all: Vec<Country> = REGIONS.iter().map(|row| row.0.parse().unwrap()).collect();
    prop::option::of(prop::sample::select(all))
}

fn is_e164(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (2..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
}

/// Reads without a panic; what is accepted is in form, and reads as itself again, with any country.
fn check(text: &str, country: Option<Country>) -> Result<(), TestCaseError> {
    let aliases = Aliases::from([("a".into(), vec!["+15551234567".into(), "b@c".into()])]);
    let book = Book { country, aliases: &aliases };
    if let Ok(phone) = book.phone(text) {
        prop_assert!(is_e164(phone.as_str()), "{text:?} -> {phone}");
    }
    match book.recipient(text) {
        Ok(recipient) => {
            let id = recipient.chat_id();
            prop_assert_eq!(book.recipient(&id), Ok(recipient.clone()), "{}", &id);
            let elsewhere = read("", &id);
            prop_assert_eq!(elsewhere, Ok(recipient), "{}", &id);
        }
        Err(error) => {
            let words = error.to_string();
            prop_assert!(!words.contains(char::is_control), "{words:?}");
            let hint = error.hint().unwrap_or_default();
            prop_assert!(!hint.contains(char::is_control), "{hint:?}");
        }
    }
    Ok(())
}

/// A number somebody has, in E.164, and its country.
fn numbers() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(vec![
        ("+15551234567", "US"),
        ("+436641234567", "AT"),
        ("+919876543210", "IN"),
        ("+33612345600", "FR"),
        ("+442079460958", "GB"),
        ("+4915112345678", "DE"),
        ("+390612345678", "IT"),
        ("+525512345678", "MX"),
        ("+375331234567", "BY"),
        ("+5511961234567", "BR"),
        ("+821012345678", "KR"),
    ])
}

/// What people and programs put before and after a number, with digits that are none of its own.
fn noise() -> impl Strategy<Value = (String, String)> {
    let before = r#"(['’=]|="|tel:|\+|00|\u{FEFF}|\u{202A}| |\(|[^0-9\p{Nd}]{0,3}){0,2}"#;
    let after = [
        r"[.,·٫．，][0-9]",
        r",0{1,4}",
        r"[eE]\+?[0-9]{1,2}",
        r" ?\([0-9]\)",
        r"/[0-9]",
        r"~[0-9]{1,4}",
        r" x[0-9]{1,4}",
        r";ext=[0-9]{1,4}",
        r#"[²①"']"#,
        r"[^0-9\p{Nd}]{0,3}",
    ];
    let after = prop::collection::vec(prop::sample::select(after.to_vec()).prop_flat_map(|form| form), 0..3);
    (before, after.prop_map(|all| all.concat()))
}

/// Every emergency number and every number of each length after each four digits, in one pass with one memory.
#[test]
fn the_quick_check_knows_every_plan() {
    let (aliases, mut check, mut taken) = (Aliases::new(), E164Check::default(), 0);
    let book = Book { country: None, aliases: &aliases };
    let mut agrees = |digits: &str| {
        if let Some((number, b"")) = check.leading(digits.as_bytes()) {
            let read = book.recipient(&format!("+{digits}")).map(|read| read.chat_id());
            assert_eq!(read, Ok(format!("+{number}")), "{digits}");
            taken += 1;
        }
    };
    for first in 0..10_000 {
        for length in 0..=12 {
            agrees(&format!("{first:04}{}", &"555123456789"[..length]));
        }
    }
    for (_, code, numbers) in REGIONS {
        for number in numbers.split(' ') {
            for digit in ["0", "5"] {
                agrees(&format!("{code}{}", number.replace('#', digit)));
                agrees(&format!("{code}0{}", number.replace('#', digit)));
            }
        }
    }
    assert!(taken > 10_000, "{taken}");
    for usual in ["15551234567", "4915112345678", "447700900123", "4512345678", "33612345678", "919876543210"]
    {
        let text = format!("{usual},rest");
        assert_eq!(check.leading(text.as_bytes()), Some((usual.parse().unwrap(), &b",rest"[..])), "{usual}");
    }
}

proptest! {
    // A failing case belongs in a test of its own, not in a file beside the sources.
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in any::<String>(), country in countries()) {
        check(&text, country)?;
    }

    #[test]
    fn text_like_recipients(text in r"[0-9+()\-., @;a-cx%/#=:]{0,30}", country in countries()) {
        check(&text, country)?;
    }

    #[test]
    fn text_like_phones(text in r"(\+|00|011|0|tel:|\+\(0\))?[0-9 ()\-]{0,20}", country in countries()) {
        check(&text, country)?;
    }

    #[test]
    fn plus_and_digits(text in r"\+[1-9][0-9]{0,4}0{0,3}[0-9]{0,12}") {
        check(&text, None)?;
    }

    /// The quick check takes no number that is refused or read as another, and takes the usual ones.
    #[test]
    fn quickly_checked_numbers(
        starts in prop::sample::select(vec!["", "1", "7", "39", "44", "45", "49", "52", "54", "61", "86", "261", "378", "672"]),
        rest in r"[0-9]{0,16}",
        country in countries(),
    ) {
        let digits = format!("{starts}{rest}");
        let book = Book { country, aliases: &Aliases::new() };
        if let Some((number, b"")) = E164Check::default().leading(digits.as_bytes()) {
            let Ok(Recipient::Phone(phone)) = book.recipient(&format!("+{digits}")) else {
                return Err(TestCaseError::fail(digits));
            };
            prop_assert_eq!(phone.as_str(), format!("+{digits}"));
            prop_assert_eq!(phone.digits(), number);
        }
    }

    /// The short way to read a number in E.164 reads what the long way does, and refuses the same.
    #[test]
    fn numbers_in_e164(
        starts in prop::sample::select(vec!["", "0", "1", "7", "39", "44", "45", "49", "52", "54", "261", "378"]),
        rest in r"[0-9]{0,16}",
        country in countries(),
    ) {
        let text = format!("+{starts}{rest}");
        prop_assert_eq!(Phone::e164(&text), Phone::read(&text, country).ok());
    }

    #[test]
    fn text_like_addresses(text in r"(mailto:|grp_|@)?[a-zA-Z0-9+.@'<>: \u{200B}é,]{0,24}") {
        check(&text, None)?;
    }

    /// Whatever is put around or inside a valid number, it is that number or nobody: no digit is ever another's.
    #[test]
    fn noise_adds_no_digit(
        (number, country) in numbers(),
        (before, after) in noise(),
        separators in prop::collection::vec(r"[ \-()./\u{A0}\u{2011}\u{200B}x;:_'\u{202C}]?", 16),
        with_country: bool,
    ) {
        let inside = number
            .chars()
            .zip(separators)
            .fold(String::new(), |text, (digit, separator)| format!("{text}{digit}{separator}"));
        for written in [inside.as_str(), number] {
            let text = format!("{before}{written}{after}");
            match read(if with_country { country } else { "" }, &text) {
                Ok(Recipient::Email(_)) => prop_assert!(text.contains('@')),
                Ok(read) => prop_assert_eq!(read.chat_id(), number, "{}", text),
                Err(_) => {}
            }
        }
    }

    /// Decimal places of any length after a number without dots of its own are never its digits.
    #[test]
    fn decimal_places_are_no_digits((number, country) in numbers(), places in r"[.,](0+|[0-9]{1,2})") {
        for digits in [number, number.trim_start_matches('+')] {
            prop_assert!(read(country, &format!("{digits}{places}")).is_err(), "{digits}{places}");
        }
    }

    /// The shortcut for the North American plan is what the metadata makes of the same digits.
    #[test]
    fn north_american_numbers(text in r"1?[2-9][0-9]{9}", country in prop::sample::select(vec!["US", "CA", "JM"])) {
        let region = Region::from_code(country).unwrap();
        let number = PHONE_NUMBER_UTIL.parse(&text, Some(region)).unwrap();
        let e164 = PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164);
        prop_assert_eq!(read(country, &text).unwrap().chat_id(), e164);
    }

    #[test]
    fn a_country_code_reads_as_itself(text in r"[A-Za-z]{2}") {
        if let Ok(country) = text.parse::<Country>() {
            prop_assert_eq!(country.as_str(), text.to_uppercase());
        }
    }
}
