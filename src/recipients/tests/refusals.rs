//! What is refused, in which words, and what the hint says.

use super::{Country, refusal};

const SET_COUNTRY: &str =
    "set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`";

fn check(country: &str, text: &str, error: &str, hint: &str) {
    let (said, hinted) = refusal(country, text);
    assert_eq!(said, error);
    assert_eq!(hinted, hint, "{error}");
}

#[test]
fn nothing_and_nonsense() {
    let forms = "write it like +15551234567, user@example.com, grp_abc123 or @oncall";
    check("", "", "\"\" is blank: there is nobody to text", forms);
    check("", " \t", "\" \\t\" is blank: there is nobody to text", forms);
    for text in ["hello", "---", "+", "00", "#31", "bob2", "GRP_abc"] {
        let error = format!("\"{text}\" is not a phone number, an email address, a group or an alias");
        check("US", text, &error, forms);
    }
}

#[test]
fn values_are_shown_without_what_could_harm_a_terminal() {
    let (error, _) = refusal("", "h\u{1B}[31m\u{202E}é用");
    assert!(error.starts_with("\"h\\u{1b}[31m\\u{202e}é用\" is not"), "{error}");
    let (error, _) = refusal("", &"a".repeat(500));
    assert!(error.starts_with(&format!("\"{}…\" is not", "a".repeat(100))), "{error}");
}

#[test]
fn a_number_without_a_country() {
    check(
        "",
        "(415) 555-2671",
        "\"(415) 555-2671\" has no country code, and no country is set",
        &format!("write it with + and the country code, like +15551234567; or {SET_COUNTRY}"),
    );
    check(
        "",
        "15551234567",
        "\"15551234567\" has no country code, and no country is set",
        &format!("write the + if you mean +15551234567; or {SET_COUNTRY}"),
    );
}

#[test]
fn a_calling_code_that_is_none() {
    let hint = "write a country calling code after the +, like 1 for the US or 44 for the United Kingdom";
    check("", "+999123456", "\"+999123456\" begins with 999, which is not a country calling code", hint);
    check(
        "",
        "+0044 20 7946 0958",
        "\"+0044 20 7946 0958\" begins with 004, which is not a country calling code",
        hint,
    );
}

#[test]
fn a_length_the_country_has_not() {
    let gb = "write 7, 9 or 10 digits after +44";
    check("", "+44 20 79", "\"+44 20 79\" is too short for +44 (GB)", gb);
    check("", "+44 20 7946", "\"+44 20 7946\" is too short for +44 (GB)", gb);
    check("", "+4420794609", "\"+4420794609\" has the wrong length for +44 (GB)", gb);
    check("", "+44207946095812", "\"+44207946095812\" is too long for +44 (GB)", gb);
    check("US", "555-1234", "\"555-1234\" is too short for +1 (US)", "write 10 digits after +1");
    check("CA", "55", "\"55\" is too short for +1 (CA)", "write 10 digits after +1");
    check("", "+1", "\"+1\" is too short for +1 (US)", "write 10 digits after +1");
    check("", "+800 1234", "\"+800 1234\" is too short for +800", "write 8 digits after +800");
    check("", "+49 12", "\"+49 12\" is too short for +49 (DE)", "write 4 to 15 digits after +49");
    check(
        "US",
        "442079460958",
        "\"442079460958\" is too long for +1 (US)",
        "write 10 digits after +1; or write the + if you mean +442079460958",
    );
    let too_many = "separate several numbers with commas";
    check(
        "",
        "+1234567890123456",
        "\"+1234567890123456\" has 16 digits, but a phone number has at most 15",
        too_many,
    );
    check(
        "US",
        "+15551234567 5559876543",
        "\"+15551234567 5559876543\" has 21 digits, but a phone number has at most 15",
        too_many,
    );
}

#[test]
fn nothing_is_dropped_from_a_number() {
    let letters = "contains letters, which a phone number can't have";
    let words = "replace the letters with the digits they stand for";
    for text in ["1-800-FLOWERS", "+1 800 FLOWERS", "12345 Bob", "+1555ext", "+1 555 123 4567 p 9"] {
        check("US", text, &format!("\"{text}\" {letters}"), words);
    }
    for extension in [";ext=5", "x5", " x 5", " ext. 9", " Ext 12", " extension 7", "#5", "ｘ５"] {
        let text = format!("+1 415 555 2671{extension}");
        check(
            "US",
            &text,
            &format!("\"{text}\" has an extension, which a text can't reach"),
            "leave the extension out: \"+1 415 555 2671\"",
        );
    }
    check(
        "",
        "tel:+14155552671;isub=12",
        "\"tel:+14155552671;isub=12\" has the parameter \"isub\", which a text can't use",
        "write only the number, like +15551234567",
    );
    check(
        "US",
        "tel:7042;phone-context=example.com",
        "\"tel:7042;phone-context=example.com\" is a number local to \"example.com\", \
         which is not a country code",
        "write the number with its country code, like +15551234567",
    );
    check("US", "555*1234567", "\"555*1234567\" contains \"*\", which a phone number can't have", "");
    check("US", "555\n1234567", "\"555\\n1234567\" contains \"\\n\", which a phone number can't have", "");
}

#[test]
fn a_plus_in_the_wrong_place() {
    let hint = "write one + before the country code, like +15551234567, and a comma between two numbers";
    for text in ["++15551234567", "+1+5551234567", "1+5551234567", "+15551234567 +15559876543"] {
        check("US", text, &format!("\"{text}\" has a misplaced +"), hint);
    }
}

#[test]
fn what_was_encoded_for_a_url() {
    check(
        "US",
        "%2B15551234567",
        "\"%2B15551234567\" is already percent-encoded",
        "write \"+15551234567\": it is encoded when it is sent",
    );
    check(
        "",
        "user%2btag%40example.com",
        "\"user%2btag%40example.com\" is already percent-encoded",
        "write \"user+tag@example.com\": it is encoded when it is sent",
    );
}

#[test]
fn an_emergency_number() {
    check("", "+1 911", "\"+1 911\" is an emergency number, which Blooio can't text", "dial it from a phone");
}

#[test]
fn an_email_address_that_is_none() {
    let quoted =
        "it contains a space, quote, bracket, comma or other character that is only allowed in quotes";
    for (text, why) in [
        ("a@b@c", "it has more than one @"),
        ("user@", "there is nothing after the @"),
        ("mailto:@example.com", "there is nothing before the @"),
        ("us er@example.com", quoted),
        ("\"us\"@example.com", quoted),
        ("us\u{7}er@example.com", quoted),
        ("a@b.com，c", quoted),
        ("user@example..com", "the host name has a dot with nothing before or after it"),
        ("user@.example.com", "the host name has a dot with nothing before or after it"),
        ("user@example.com.", "the host name has a dot with nothing before or after it"),
        ("user@example.com/x", "the part after the @ is not a host name"),
        ("Bob <bob@example.com>", "keep only the part between < and >"),
    ] {
        let (error, hint) = refusal("", text);
        assert!(error.ends_with(&format!("is not an email address: {why}")), "{error}");
        assert_eq!(hint, "write it like user@example.com");
    }
    let long = format!("{}@example.com", "a".repeat(243));
    let (error, _) = refusal("", &long);
    assert!(error.ends_with("it is longer than 254 bytes"), "{error}");
    assert!(super::read("", &long[1..]).is_ok());
}

#[test]
fn a_group_that_is_none() {
    for text in ["grp_", "grp_a-b", "grp_a b", "grp_é"] {
        let error = format!("\"{text}\" is not a group: only letters and digits can follow grp_");
        check("", text, &error, "write it like grp_abc123");
    }
}

#[test]
fn a_list_that_is_none() {
    for text in ["+15551234567,", ",+15551234567", "+15551234567, ,a@b.c", ","] {
        let error = format!("\"{text}\" has nothing on one side of a comma");
        check("", text, &error, "write one comma between two recipients, and none at the ends");
    }
    for text in ["+15551234567;+15559876543", "a@b.c;d@e.f", "+15551234567; a@b.c"] {
        let error = format!("\"{text}\" contains a ;");
        check("", text, &error, "separate recipients with commas");
    }
    check(
        "",
        "+15551234567,grp_abc123",
        "\"grp_abc123\" is a group, which can't be part of a list",
        "send to the group alone, or list its members",
    );
    check(
        "",
        "+15551234567, hello",
        "\"hello\" is not a phone number, an email address, a group or an alias",
        "write it like +15551234567, user@example.com, grp_abc123 or @oncall",
    );
}

#[test]
fn a_country_that_is_none() {
    let parse = |text: &str| text.parse::<Country>();
    assert_eq!(parse("us").unwrap().to_string(), "US");
    assert_eq!(parse(" Gb ").unwrap().as_str(), "GB");
    for (text, hint) in [
        ("UK", "did you mean GB?"),
        ("usa", "did you mean US?"),
        ("+44", "did you mean GB?"),
        ("1", "did you mean US?"),
        ("ZZ", "use two letters of ISO 3166, like US, GB or DE"),
        ("", "use two letters of ISO 3166, like US, GB or DE"),
        ("800", "use two letters of ISO 3166, like US, GB or DE"),
    ] {
        let error = parse(text).unwrap_err();
        let words = format!("\"{text}\" is not a country code");
        assert_eq!(error.to_string(), words);
        assert_eq!(error.hint().unwrap(), hint);
    }
}

#[test]
fn a_prefix_that_mexico_dropped() {
    for text in ["+52 1 55 1234 5678", "+52 01 55 1234 5678", "+52 044 55 1234 5678", "+52 045 55 1234 5678"]
    {
        let prefix = text.split(' ').nth(1).unwrap();
        check(
            "",
            text,
            &format!("\"{text}\" is too long for +52 (MX)"),
            &format!("write \"+525512345678\": Mexico dropped the {prefix} before the 10 digits in 2019"),
        );
    }
    for text in ["1 55 1234 5678", "044 55 1234 5678"] {
        let (_, hint) = refusal("MX", text);
        assert!(hint.starts_with("write \"+525512345678\": Mexico"), "{hint}");
    }
    check(
        "",
        "+52 2 55 1234 5678",
        "\"+52 2 55 1234 5678\" is too long for +52 (MX)",
        "write 10 digits after +52",
    );
}
