//! What is accepted: every row of the table of recipients, and the cases the choice of a phone
//! number library was measured on.

use super::{Recipient, chat, read};

#[test]
fn a_phone_in_e164_is_itself() {
    assert_eq!(chat("", "+15551234567"), "+15551234567");
    assert_eq!(chat("GB", "+15551234567"), "+15551234567");
    assert!(matches!(read("", "+15551234567"), Ok(Recipient::Phone(_))));
}

#[test]
fn a_phone_as_people_write_it_is_e164() {
    for written in [
        "+1 (555) 123-4567",
        "(+1) 555 123 4567",
        "+1.555.123.4567",
        "+1 555/123/4567",
        "  +15551234567\n",
        "tel:+1-555-123-4567",
        "TEL:+1-555-123-4567",
        "tel:555-1234567;phone-context=+1",
        "tel:+1-555-123-4567;phone-context=+44",
        "001 555 123 4567",
        "\u{202A}+1\u{A0}(555)\u{A0}123\u{2011}4567\u{202C}",
        "\u{FEFF}+1555\u{200B}123\u{AD}4567\u{2069}",
        "+1\u{2013}555\u{2014}123\u{2212}4567",
        "+1\u{2009}555\u{202F}123\u{3000}4567",
        "＋１（５５５）１２３－４５６７",
        "+١٥٥٥١٢٣٤٥٦٧",
        "+۱۵۵۵۱۲۳۴۵۶۷",
        "+१५५५१२३४५६७",
        "+𝟏𝟓𝟓𝟓𝟏𝟐𝟑𝟒𝟓𝟔𝟕",
    ] {
        assert_eq!(chat("", written), "+15551234567", "{written:?}");
    }
    assert_eq!(chat("", "0044 20 7946 0958"), "+442079460958");
}

#[test]
fn a_national_number_is_in_the_default_country() {
    assert_eq!(chat("US", "(415) 555-2671"), "+14155552671");
    assert_eq!(chat("US", "15551234567"), "+15551234567");
    assert_eq!(chat("CA", "1 416 555 0123"), "+14165550123");
    assert_eq!(chat("GB", "020 7946 0958"), "+442079460958");
    assert_eq!(chat("DE", "030 123456"), "+4930123456");
    assert_eq!(chat("IT", "06 1234 5678"), "+390612345678");
    assert_eq!(chat("BS", "365-1234"), "+12423651234");
}

#[test]
fn the_library_comparison_holds() {
    for (country, written, expected) in [
        ("US", "+15551234567", "+15551234567"),
        ("", "+15551234567", "+15551234567"),
        ("US", "(415) 555-2671", "+14155552671"),
        ("US", "1-415-555-2671", "+14155552671"),
        ("GB", "020 7946 0958", "+442079460958"),
        ("GB", "+44 (0)20 7946 0958", "+442079460958"),
        ("US", "+44 (0)20 7946 0958", "+442079460958"),
        ("", "+44 (0)20 7946 0958", "+442079460958"),
        ("DE", "0049 30 123456", "+4930123456"),
        ("GB", "0049 30 123456", "+4930123456"),
        ("US", "011 44 20 7946 0958", "+442079460958"),
        ("US", "（４１５）５５５－２６７１", "+14155552671"),
        ("US", "tel:+1-201-555-0123", "+12015550123"),
    ] {
        assert_eq!(chat(country, written), expected, "{written:?} in {country:?}");
    }
}

#[test]
fn the_library_comparison_refuses() {
    for (country, written) in [
        ("US", "555-1234"),
        ("US", "911"),
        ("", "+1"),
        ("", "+999123456"),
        ("", "+1234567890123456"),
        ("", "+12345678901234567"),
        ("", "+49 1234567890123456"),
        ("US", "hello"),
        ("US", "1-800-FLOWERS"),
        ("US", "415-555-2671;ext=5"),
        ("US", "415-555-2671 ext. 9"),
        ("US", "++15551234567"),
    ] {
        assert!(read(country, written).is_err(), "{written:?} in {country:?}");
    }
}

#[test]
fn two_zeros_are_a_plus_where_the_country_has_another_prefix() {
    for country in ["US", "JP", "KR", "BR", "CA"] {
        assert_eq!(chat(country, "0044 20 7946 0958"), "+442079460958", "{country}");
        assert_eq!(chat(country, "0049 301234"), "+49301234", "{country}");
    }
}

#[test]
fn a_country_keeps_its_own_international_prefix() {
    assert_eq!(chat("AU", "0011 65 6123 4567"), "+6561234567");
    assert_eq!(chat("AU", "0011 44 20 7946 0958"), "+442079460958");
    assert_eq!(chat("JP", "010 1 415 555 2671"), "+14155552671");
}

#[test]
fn a_zero_after_the_calling_code_is_left_to_the_metadata() {
    assert_eq!(chat("", "+44 020 7946 0958"), "+442079460958");
    assert_eq!(chat("", "+49 030 123456"), "+4930123456");
    assert_eq!(chat("", "+39 06 1234 5678"), "+390612345678");
    assert_eq!(chat("", "+225 07 01 23 45 67"), "+2250701234567");
}

#[test]
fn an_email_address_is_itself() {
    for address in [
        "user@example.com",
        "User+tag@Example.COM",
        "o'brien@example.ie",
        "+15551234567@example.com",
        "用户@例子.公司",
    ] {
        assert_eq!(chat("", &format!(" {address}\n")), address);
    }
    assert_eq!(chat("", "mailto:user@example.com"), "user@example.com");
    assert!(matches!(read("", "user@example.com"), Ok(Recipient::Email(_))));
}

#[test]
fn a_group_is_itself() {
    assert_eq!(chat("", " grp_abc123 "), "grp_abc123");
    assert!(read("", "grp_abc123").unwrap().is_group());
    assert!(!read("", "+15551234567").unwrap().is_group());
}

#[test]
fn several_are_normalised_and_each_is_there_once() {
    assert_eq!(
        chat("US", "(555) 123-4567, user@example.com,+1 555 123 4567,user@EXAMPLE.com"),
        "+15551234567,user@example.com"
    );
    assert_eq!(chat("", "user@example.com,User@example.com"), "user@example.com,User@example.com");
    assert_eq!(chat("", "+15551234567,+1-555-123-4567"), "+15551234567");
    assert!(matches!(read("", "+15551234567,+1-555-123-4567"), Ok(Recipient::Phone(_))));
}

#[test]
fn members_are_each_a_recipient() {
    let all = read("", "+15551234567,user@example.com").unwrap();
    let ids: Vec<_> = all.members().iter().map(Recipient::chat_id).collect();
    assert_eq!(ids, ["+15551234567", "user@example.com"]);
    let group = read("", "grp_abc123").unwrap();
    assert_eq!(group.members(), std::slice::from_ref(&group));
}
