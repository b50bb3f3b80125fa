//! Numbers that went through a spreadsheet: no digit may come from what it did to them.

use super::{chat, refusal};

#[track_caller]
fn check(country: &str, text: &str, error: &str, hint: &str) {
    let (said, hinted) = refusal(country, text);
    assert_eq!(said, format!("\"{text}\" {error}"));
    assert_eq!(hinted, hint, "{said}");
}

#[track_caller]
fn ends_in_decimals(country: &str, text: &str, without: &str) {
    let hint = format!(
        "format the column as text and export it again; or write {without:?} if no digits are missing"
    );
    check(country, text, "ends in decimal places, which a spreadsheet may have added", &hint);
}

#[test]
fn a_decimal_end_is_refused() {
    for (country, text, without) in [
        ("", "+436641234567.0", "+436641234567"),
        ("IN", "9876543210.0", "9876543210"),
        ("IN", "9876543210.00", "9876543210"),
        ("US", "(415) 555-2671.0", "(415) 555-2671"),
        ("", "+43 664 1234567 .0", "+43 664 1234567"),
        ("", "+43664123456.7", "+43664123456"),
        ("", "+43664123456.75", "+43664123456"),
        ("FR", "06.12.34.56.7.0", "06.12.34.56.7"),
        ("", "+1.415.555.267.00", "+1.415.555.267"),
        ("", "+436641234567·0", "+436641234567"),
        ("", "＋436641234567．０", "+436641234567"),
        ("", "tel:+436641234567.0", "+436641234567"),
        ("", "436641234567.0", "+436641234567"),
        ("", "(+436641234567.0)", "+436641234567"),
        ("AT", "436641234567.0", "436641234567"),
        ("", "0664 1234567.0", "0664 1234567"),
        ("", "436,641,234,567.0", "+436641234567"),
    ] {
        ends_in_decimals(country, text, without);
    }
}

#[test]
fn a_decimal_comma_is_no_list() {
    for (country, text, without) in [
        ("", "+436641234567,0", "+436641234567"),
        ("IN", "9876543210,00", "9876543210"),
        ("AU", "0412 345 678,000", "0412 345 678"),
        ("US", "4,155,552,671.0", "4,155,552,671"),
        ("", "＋436641234567，０", "+436641234567"),
    ] {
        ends_in_decimals(country, text, without);
    }
}

#[test]
fn dots_that_group_are_no_decimal_point() {
    assert_eq!(chat("FR", "06.12.34.56.78"), "+33612345678");
    assert_eq!(chat("FR", "06.12.34.56.00"), "+33612345600");
    assert_eq!(chat("US", "415.555.2671"), "+14155552671");
    assert_eq!(chat("", "+1.415.555.2000"), "+14155552000");
    assert_eq!(chat("", "+48.601.234.000"), "+48601234000");
    assert_eq!(chat("US", "(415) 555.2671"), "+14155552671");
    assert_eq!(chat("DE", "030.123456"), "+4930123456");
}

#[test]
fn scientific_notation_is_refused() {
    for text in [
        "1.55512E+10",
        "1,55512E+10",
        "4.36641E+11",
        "1.5551e10",
        "1E+10",
        "+1.55512E+10",
        "'1.55512E+10",
        "=1.55512E+10",
        "１．５Ｅ＋１０",
        "1.55512 E +10",
        "1.555×10^10",
        "1.555*10^10",
    ] {
        check(
            "US",
            text,
            "is in a spreadsheet's scientific notation, which may have lost digits of the number",
            "format the column as text, and enter or import the original numbers again",
        );
    }
}

#[test]
fn an_error_of_a_spreadsheet_is_named() {
    for text in ["#NUM!", "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "########"] {
        check(
            "US",
            text,
            "is a spreadsheet's error value, not a number",
            "fix the formula in that cell, or make the column wider, and export it again",
        );
    }
}

#[test]
fn what_marks_a_cell_as_text_is_no_part_of_the_number() {
    for text in [
        "'+15551234567",
        "\u{2019}+15551234567",
        "＇+15551234567",
        "'+1 (555) 123-4567",
        "=\"+15551234567\"",
        "=\"+1 555 123 4567\"",
        "=+15551234567",
        "=15551234567",
        " '+15551234567 ",
        "'=\"+15551234567\"",
    ] {
        assert_eq!(chat("US", text), "+15551234567", "{text:?}");
    }
    assert_eq!(chat("AT", "'0664 1234567"), "+436641234567");
    assert_eq!(chat("", "'grp_abc123"), "grp_abc123");
}

#[test]
fn a_formula_is_refused() {
    for text in ["=1555-1234567", "=A1", "=\"+1555\"&\"1234567\"", "=CONCAT(A1;B1)", "=1+15551234567"] {
        check(
            "US",
            text,
            "is a spreadsheet formula",
            "write the number that it stands for, like +15551234567",
        );
    }
}

#[test]
fn an_address_is_not_taken_with_a_spreadsheets_mark() {
    for text in ["'ann@example.com", "=ann@example.com", "=\"ann@example.com\""] {
        check(
            "",
            text,
            "is not an email address: it begins with ' or =, which spreadsheets put before text",
            "write it like user@example.com",
        );
    }
    assert_eq!(chat("", "o'brien@example.com"), "o'brien@example.com");
}

#[test]
fn a_second_number_is_not_the_end_of_the_first() {
    for (country, text, number, tail) in [
        ("", "+43 664 1234567/8", "+43 664 1234567", "/8"),
        ("DE", "030 1234567/68", "030 1234567", "/68"),
        ("KR", "02-1234-5678~9", "02-1234-5678", "~9"),
        ("KR", "02-1234-5678～79", "02-1234-5678", "~79"),
        ("", "+43 664 1234567 (2)", "+43 664 1234567", "(2)"),
        ("", "+43 664 1234567 [2]", "+43 664 1234567", "[2]"),
        ("", "+43 664 123456 (home 2)", "", ""),
    ] {
        if number.is_empty() {
            assert!(refusal(country, text).0.ends_with("contains letters, which a phone number can't have"));
            continue;
        }
        check(
            country,
            text,
            &format!("ends in {tail:?}, which may not be part of the number"),
            &format!("write only one number, like {number:?}"),
        );
    }
    assert_eq!(chat("DE", "030/1234567"), "+49301234567");
    assert_eq!(chat("FR", "06/12/34/56/78"), "+33612345678");
    assert_eq!(chat("", "[+1 555 123 4567]"), "+15551234567");
    assert_eq!(chat("", "(+1) 555 123 4567"), "+15551234567");
    assert_eq!(chat("DE", "030 1234-0"), "+493012340");
}

#[test]
fn a_comma_that_groups_digits_makes_no_two_recipients() {
    for (country, text, member) in
        [("AT", "0664,1234567", "0664"), ("AT", "+39031234,5678", "5678"), ("DE", "030 12,345 678", "030 12")]
    {
        let (said, hint) = refusal(country, text);
        let words = "is very short for a number in a list: it may be part of the number next to it";
        assert_eq!(said, format!("\"{member}\" {words}"));
        let write = "write a single number without commas or unquoted spaces, or each number of a list with + and its country code";
        assert_eq!(hint, write);
    }
    assert_eq!(chat("US", "(415) 555-2671,415 555 2672"), "+14155552671,+14155552672");
    assert_eq!(chat("SH", "+29022158,+29022159"), "+29022158,+29022159");
}
