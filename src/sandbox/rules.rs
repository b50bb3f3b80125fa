//! The API's rules for chat IDs, contacts and numbers in a path.
//!
//! These are the server's own rules, small and strict, as the guide "Message sending basics" and the v2 export state
//! them. Reading numbers as people write them is up to the client.

use std::collections::HashSet;

use super::reply::Reply;

/// The recipients that a chat ID names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Chat {
    /// A phone number or an email address.
    One(String),
    /// A group by its id.
    Group(String),
    /// At least two different phones or addresses, in the order in which they were given.
    Many(Vec<String>),
}

/// Emergency numbers around the world, as they are dialed.
const EMERGENCY: [&str; 12] =
    ["000", "100", "101", "102", "108", "110", "111", "112", "118", "119", "911", "999"];

/// Reads a chat ID from a path.
pub(super) fn chat(id: &str) -> Result<Chat, Reply> {
    check_encoding("chat ID", id)?;
    if id.contains(',') { many(id) } else { one(id) }
}

/// Checks a phone number or an email address from a path.
pub(super) fn check_contact(id: &str) -> Result<(), Reply> {
    check_encoding("contact", id)?;
    address(id)
}

/// Checks a phone number from a path.
pub(super) fn check_number(number: &str) -> Result<(), Reply> {
    check_encoding("number", number)?;
    if is_e164(number) {
        return Ok(());
    }
    Err(Reply::bad("Invalid number: it must be a phone number in E.164 format"))
}

/// Refuses a decoded path parameter that is still encoded.
fn check_encoding(name: &str, decoded: &str) -> Result<(), Reply> {
    if has_escape(decoded) {
        return Err(Reply::bad(format!("Invalid {name}: it was percent-encoded twice, encode it once")));
    }
    Ok(())
}

/// Checks that this is a phone number or an email address, and not an emergency number.
pub(super) fn address(id: &str) -> Result<(), Reply> {
    if is_emergency(id) {
        return Err(Reply::refusal(403, "Messages to emergency numbers are not allowed"));
    }
    if is_address(id) {
        return Ok(());
    }
    Err(Reply::bad("Invalid contact: it must be a phone number in E.164 format, or an email address"))
}

fn one(id: &str) -> Result<Chat, Reply> {
    if is_group(id) {
        return Ok(Chat::Group(id.to_owned()));
    }
    recipient(id)?;
    Ok(Chat::One(id.to_owned()))
}

fn many(list: &str) -> Result<Chat, Reply> {
    let mut seen = HashSet::new();
    let mut members = Vec::new();
    for member in list.split(',') {
        if member.starts_with("grp_") {
            return Err(Reply::bad("Invalid chat ID: a group can't be part of a list of recipients"));
        }
        recipient(member)?;
        if seen.insert(member) {
            members.push(member.to_owned());
        }
    }
    if members.len() < 2 {
        return Err(Reply::bad("Invalid chat ID: a list needs at least two different recipients"));
    }
    Ok(Chat::Many(members))
}

fn recipient(id: &str) -> Result<(), Reply> {
    if is_address(id) || is_emergency(id) {
        return address(id);
    }
    Err(Reply::bad(
        "Invalid chat ID: it must be a phone number in E.164 format, an email address, a group ID (grp_…), or a \
         comma-separated list of numbers and addresses",
    ))
}

/// A phone number or an email address.
pub(super) fn is_address(id: &str) -> bool {
    is_e164(id) || is_email(id)
}

/// `^\+[1-9]\d{1,14}$`
pub(super) fn is_e164(id: &str) -> bool {
    let Some(digits) = id.strip_prefix('+') else {
        return false;
    };
    (2..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
}

/// A name, one `@`, a host with a dot in it; no blanks and no control characters. The rest is the mail system's.
fn is_email(id: &str) -> bool {
    let Some((name, host)) = id.split_once('@') else {
        return false;
    };
    // A comma can stand in one, and would take it apart in a list of recipients.
    let plain = !id.chars().any(|c| c.is_whitespace() || c.is_control() || c == ',');
    let labels = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
    plain && !name.is_empty() && !host.contains('@') && labels && id.len() <= 254
}

/// `^grp_[a-zA-Z0-9]+$`
fn is_group(id: &str) -> bool {
    id.strip_prefix("grp_")
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// As it is dialed, or after a `+` and a country code. No subscriber's number is that short.
fn is_emergency(id: &str) -> bool {
    let digits = id.strip_prefix('+').unwrap_or(id);
    let short = (3..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    short
        && (digits.len() == 3 || id.starts_with('+'))
        && EMERGENCY.iter().any(|number| digits.ends_with(number))
}

/// Whether a `%` with two hexadecimal digits is left after decoding.
fn has_escape(decoded: &str) -> bool {
    decoded
        .as_bytes()
        .windows(3)
        .any(|w| w[0] == b'%' && w[1].is_ascii_hexdigit() && w[2].is_ascii_hexdigit())
}

/// `http://` or `https://`, a host, and nothing that can't stand in a URL.
pub(super) fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    web && !host.is_empty() && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;

    use super::*;

    /// Reads a chat ID as it stands in a path.
    fn one_of(segment: &str) -> Result<Chat, u16> {
        let id = percent_decode_str(segment).decode_utf8().map_err(|_| 400_u16)?;
        chat(&id).map_err(|reply| reply.status)
    }

    #[test]
    fn phones_addresses_and_groups() {
        assert_eq!(one_of("%2B15551234567"), Ok(Chat::One("+15551234567".into())));
        assert_eq!(one_of("user%40example.com"), Ok(Chat::One("user@example.com".into())));
        assert_eq!(one_of("user@example.com"), Ok(Chat::One("user@example.com".into())));
        assert_eq!(one_of("user%2Btag%40example.com"), Ok(Chat::One("user+tag@example.com".into())));
        assert_eq!(one_of("grp_abc123"), Ok(Chat::Group("grp_abc123".into())));
    }

    #[test]
    fn a_raw_plus_is_one_and_a_blank_is_none() {
        assert_eq!(one_of("+15551234567"), Ok(Chat::One("+15551234567".into())));
        assert_eq!(one_of("user+tag@example.com"), Ok(Chat::One("user+tag@example.com".into())));
        assert_eq!(one_of("%2015551234567"), Err(400));
    }

    #[test]
    fn encoding_twice_is_told_apart() {
        let reply = chat("%2B15551234567").unwrap_err();
        assert_eq!(reply.status, 400);
        assert!(reply.body["message"].as_str().unwrap().contains("twice"));
    }

    #[test]
    fn the_limits_of_e164() {
        for bad in
            ["15551234567", "+05551234567", "+1", "+1234567890123456", "+1555123456a", "+1 555", "+", ""]
        {
            assert!(!is_e164(bad), "{bad}");
        }
        assert!(is_e164("+12") && is_e164("+123456789012345"));
        assert_eq!(one_of("15551234567"), Err(400));
    }

    #[test]
    fn addresses_that_are_none() {
        for bad in [
            "user@",
            "@example.com",
            "user@example",
            "a@b@c.d",
            "us er@example.com",
            "user@.com",
            "user",
            "@.",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn lists_collapse_and_keep_their_order() {
        let both = Chat::Many(vec!["+15559876543".into(), "+15551234567".into()]);
        assert_eq!(one_of("%2B15559876543%2C%2B15551234567%2C%2B15559876543"), Ok(both.clone()));
        assert_eq!(one_of("%2B15559876543,%2B15551234567"), Ok(both));
        for bad in
            ["%2B15551234567,%2B15551234567", "%2B15551234567,", ",", "%2B15551234567,grp_abc", "grp_a,grp_b"]
        {
            assert_eq!(one_of(bad), Err(400), "{bad}");
        }
    }

    #[test]
    fn emergency_numbers() {
        for number in ["911", "112", "%2B911", "%2B1911", "%2B44999", "%2B353112", "%2B15551234567,911"] {
            assert_eq!(one_of(number), Err(403), "{number}");
        }
        for other in ["%2B15551234911", "%2B49301234999"] {
            assert!(one_of(other).is_ok(), "{other}");
        }
        assert_eq!(one_of("55112"), Err(400));
    }

    #[test]
    fn other_things_are_no_chat() {
        for bad in ["", "grp_", "grp_a-b", "chat_abc", "%FF", "%", "x%2", "hello"] {
            assert_eq!(one_of(bad), Err(400), "{bad}");
        }
    }

    #[test]
    fn urls() {
        assert!(is_url("https://example.com/a.png") && is_url("HTTP://h"));
        for bad in
            ["ftp://example.com", "example.com", "https://", "https:///a", "https://a b", "./photo.jpg"]
        {
            assert!(!is_url(bad), "{bad}");
        }
    }
}
