//! Emergency numbers are refused however they are written, and nobody else's number is.

use super::{chat, read};

fn is_emergency(country: &str, text: &str) -> bool {
    read(country, text).is_err_and(|error| error.to_string().contains("emergency number"))
}

#[test]
fn worldwide_ones_are_refused_everywhere() {
    for number in ["112", "911", "999", "000", "110", "118", "119", "08"] {
        for country in ["", "US", "GB", "DE", "JP"] {
            assert!(is_emergency(country, number), "{number} in {country:?}");
            assert!(is_emergency(country, &format!("+44{number}")), "+44{number}");
        }
        assert!(is_emergency("", &format!("+{number}")), "+{number}");
    }
}

#[test]
fn however_they_are_written() {
    for written in [
        "9-1-1",
        "９１１",
        "(911)",
        "٩١١",
        " 911 ",
        "9\u{200B}11",
        "tel:911",
        "+911",
        "+1911",
        "+1 911",
        "+1 (911)",
        "tel:911;phone-context=+1",
        "001 911",
    ] {
        assert!(is_emergency("US", written), "{written:?}");
    }
    for written in ["+44999", "+49 112", "+49 (0)112", "0049 112", "+7 01", "+61 000"] {
        assert!(is_emergency("", written), "{written:?}");
    }
    assert!(is_emergency("US", "011 44 999"));
    assert!(is_emergency("", "+15551234567,911"));
}

#[test]
fn those_of_the_default_country_are_refused() {
    assert!(is_emergency("FR", "17"));
    assert!(is_emergency("JP", "119"));
    assert!(is_emergency("NZ", "111"));
    assert!(is_emergency("GA", "1355"));
    assert!(is_emergency("", "+33 17"));
    assert!(!is_emergency("US", "17"));
    assert!(!is_emergency("US", "111"));
    assert!(!is_emergency("", "+1 17"));
}

#[test]
fn numbers_that_only_begin_like_one_are_somebody() {
    assert_eq!(chat("", "+44 1122 345678"), "+441122345678");
    assert_eq!(chat("", "+1 911 555 1234"), "+19115551234");
    assert_eq!(chat("US", "(911) 555-1234"), "+19115551234");
    assert_eq!(chat("", "+49 1121234"), "+491121234");
    assert_eq!(chat("", "+91 98765 43210"), "+919876543210");
    assert_eq!(chat("", "+998 90 123 45 67"), "+998901234567");
}
