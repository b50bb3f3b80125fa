//! Lookups of phone numbers, answered from libphonenumber's metadata.

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, PhoneNumberType, Region};
use serde_json::{Map, Value, json};

use super::reply::Reply;
use super::request::{ApiRequest, Decision, answered};

/// How many numbers a batch may have.
const MAX_BATCH: usize = 100;
/// What an answer has besides `input`, `valid` and `possible`.
const FIELDS: [&str; 11] = [
    "e164",
    "national",
    "international",
    "country_calling_code",
    "country",
    "national_number",
    "type",
    "location",
    "area_code",
    "exchange",
    "area_code_region",
];

pub(super) fn get(request: &ApiRequest<'_>) -> Decision {
    let query = request.query()?;
    let number = query.get("number").unwrap_or_default();
    if number.starts_with(' ') {
        return Err(Reply::bad("Invalid number: a + in a URL is read as a space, send it as %2B"));
    }
    one(number)
}

pub(super) fn post(request: &ApiRequest<'_>) -> Decision {
    one(request.body()?.get("number").and_then(Value::as_str).unwrap_or_default())
}

fn one(number: &str) -> Decision {
    if number.trim().is_empty() {
        return Err(Reply::bad("number is required"));
    }
    let found = parse(number).map(|parsed| Reply::of(200, show(number, Some(&parsed))));
    answered(found.ok_or_else(|| Reply::bad("Invalid number: it can't be read as a phone number"))?)
}

pub(super) fn batch(request: &ApiRequest<'_>) -> Decision {
    let body = request.body()?;
    let numbers = body.get("numbers").and_then(Value::as_array);
    let fits = |numbers: &&Vec<Value>| {
        (1..=MAX_BATCH).contains(&numbers.len()) && numbers.iter().all(Value::is_string)
    };
    let Some(numbers) = numbers.filter(fits) else {
        return Err(Reply::bad(format!("numbers must be an array of 1 to {MAX_BATCH} strings")));
    };
    let numbers = numbers.iter().filter_map(Value::as_str);
    let results: Vec<Value> = numbers.map(|number| show(number, parse(number).as_ref())).collect();
    answered(Reply::ok(200).with("results", results))
}

/// A number without a calling code is an American one.
fn parse(number: &str) -> Option<PhoneNumber> {
    PHONE_NUMBER_UTIL.parse(number, Some(Region::US)).ok()
}

fn show(input: &str, number: Option<&PhoneNumber>) -> Value {
    let util = &PHONE_NUMBER_UTIL;
    let valid = number.is_some_and(|number| util.is_valid_number(number));
    let possible = number.is_some_and(|number| util.is_possible_number(number));
    let mut shown = Map::new();
    shown.insert("input".to_owned(), input.into());
    shown.insert("valid".to_owned(), valid.into());
    shown.insert("possible".to_owned(), possible.into());
    let values = number.map(told).unwrap_or_default();
    shown.extend(FIELDS.iter().map(|&name| name.to_owned()).zip(values));
    Value::Object(shown)
}

/// The values of [`FIELDS`].
fn told(number: &PhoneNumber) -> [Value; FIELDS.len()] {
    let util = &PHONE_NUMBER_UTIL;
    let format = |format| util.format(number, format).into_owned();
    let (e164, code) = (format(PhoneNumberFormat::E164), number.country_code.to_string());
    let national_number =
        e164.strip_prefix('+').and_then(|digits| digits.strip_prefix(&code)).unwrap_or_default();
    let region = util.get_region_for_number(number).map(|region| region.as_region_str().as_str().to_owned());
    // Numbers of no country are said to be of 001.
    let country = region.filter(|region| region.len() == 2);
    // The plan of North America: three digits for the area, three for the exchange, four for the line.
    let american = number.country_code == 1 && national_number.len() == 10;
    let digits = |range| national_number.get(range).filter(|_| american);
    [
        json!(e164),
        json!(format(PhoneNumberFormat::National)),
        json!(format(PhoneNumberFormat::International)),
        json!(code),
        json!(country),
        json!(national_number),
        json!(kind(util.get_number_type(number))),
        json!({"city": Value::Null, "region": Value::Null, "region_name": Value::Null}),
        json!(digits(0..3)),
        json!(digits(3..6)),
        Value::Null,
    ]
}

fn kind(kind: PhoneNumberType) -> Option<&'static str> {
    Some(match kind {
        PhoneNumberType::FixedLine => "FIXED_LINE",
        PhoneNumberType::Mobile => "MOBILE",
        PhoneNumberType::FixedLineOrMobile => "FIXED_LINE_OR_MOBILE",
        PhoneNumberType::TollFree => "TOLL_FREE",
        PhoneNumberType::PremiumRate => "PREMIUM_RATE",
        PhoneNumberType::SharedCost => "SHARED_COST",
        PhoneNumberType::VoIP => "VOIP",
        PhoneNumberType::PersonalNumber => "PERSONAL_NUMBER",
        PhoneNumberType::Pager => "PAGER",
        PhoneNumberType::UAN => "UAN",
        PhoneNumberType::VoiceMail => "VOICEMAIL",
        PhoneNumberType::Unknown => return None,
    })
}
