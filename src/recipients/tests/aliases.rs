//! Aliases: alone, in lists, of lists, of one another, and wrong.

use super::{Aliases, Book};

const TABLE: &[(&str, &[&str])] = &[
    ("ann", &["+1 (555) 123-4567"]),
    ("oncall", &["@ann", "ops@example.com"]),
    ("pair", &["+15551234567, +15559876543"]),
    ("team", &["grp_abc123"]),
    ("crew", &["@team"]),
    ("mixed", &["@team", "@ann"]),
    ("nobody", &[]),
    ("loop", &["@one"]),
    ("one", &["@two"]),
    ("two", &["@one", "@ann"]),
    ("self", &["@self"]),
    ("bad", &["+15551234567", "911"]),
    ("worse", &["@bad"]),
    ("hello", &["+15551234567"]),
];

fn aliases() -> Aliases {
    let own = |list: &[&str]| list.iter().map(ToString::to_string).collect();
    TABLE.iter().map(|(name, list)| (name.to_string(), own(list))).collect()
}

fn chat(text: &str) -> String {
    let aliases = aliases();
    let book = Book { country: None, aliases: &aliases };
    match book.recipient(text) {
        Ok(recipient) => recipient.chat_id(),
        Err(error) => format!("{error}; {}", error.hint().unwrap_or_default()),
    }
}

#[test]
fn an_alias_is_who_it_stands_for() {
    assert_eq!(chat("@ann"), "+15551234567");
    assert_eq!(chat(" @oncall "), "+15551234567,ops@example.com");
    assert_eq!(chat("@pair"), "+15551234567,+15559876543");
    assert_eq!(chat("@team"), "grp_abc123");
    assert_eq!(chat("@crew"), "grp_abc123");
}

#[test]
fn aliases_are_members_of_lists() {
    assert_eq!(
        chat("@pair,user@example.com,@oncall,@pair"),
        "+15551234567,+15559876543,user@example.com,ops@example.com"
    );
    assert_eq!(chat("@ann,@ann"), "+15551234567");
}

#[test]
fn a_group_stays_alone_in_an_alias_too() {
    let refusal = "\"grp_abc123\" (in @team) is a group, which can't be part of a list; \
                   send to the group alone, or list its members";
    assert_eq!(chat("@team,+15551234567"), refusal);
    assert_eq!(chat("+15551234567,@crew"), refusal);
    assert_eq!(chat("@mixed"), refusal);
    assert_eq!(chat("@team,@team"), refusal);
}

#[test]
fn an_unknown_alias_names_the_nearest() {
    assert_eq!(
        chat("@oncal"),
        "\"@oncal\" is not an alias in the configuration; \
         did you mean @oncall? if not, add it with: blooio config set aliases.oncal +15551234567"
    );
    assert_eq!(
        chat("@OnCall"),
        "\"@OnCall\" is not an alias in the configuration; \
         did you mean @oncall? if not, add it with: blooio config set aliases.OnCall +15551234567"
    );
    assert_eq!(
        chat("@xyz"),
        "\"@xyz\" is not an alias in the configuration; \
         add it with: blooio config set aliases.xyz +15551234567"
    );
}

#[test]
fn a_circle_is_named() {
    assert_eq!(
        chat("@loop"),
        "\"@one\" (in @two) is an alias that leads back to itself: @one -> @two -> @one; "
    );
    assert_eq!(chat("@self"), "\"@self\" (in @self) is an alias that leads back to itself: @self -> @self; ");
}

#[test]
fn what_is_wrong_inside_says_in_which_alias() {
    let refusal = "\"911\" (in @bad) is an emergency number, which Blooio can't text; \
                   dial it from a phone";
    assert_eq!(chat("@bad"), refusal);
    assert_eq!(chat("@worse"), refusal);
}

#[test]
fn names_that_are_no_alias() {
    assert_eq!(
        chat("@x@y"),
        "\"@x@y\" is neither an alias nor an email address; \
         write an alias as @ and letters, digits, - or _, like @oncall, or an email address with something before its @"
    );
    for text in ["@", "@example.com", "@a b", "@jürgen", "@a;b", &format!("@{}", "a".repeat(65))] {
        assert!(chat(text).starts_with(&format!("\"{text}\" is neither an alias nor")), "{}", chat(text));
    }
    assert_eq!(
        chat("@nobody"),
        "\"@nobody\" is an alias without recipients; \
         add one: blooio config set aliases.nobody +15551234567"
    );
    assert_eq!(
        chat("hello"),
        "\"hello\" is not a phone number, an email address, a group or an alias; \
         did you mean @hello?"
    );
}

#[test]
fn aliases_of_aliases_do_not_multiply() {
    let mut aliases = Aliases::new();
    for n in 0..60 {
        let next = format!("@a{}", n + 1);
        aliases.insert(format!("a{n}"), vec![next.clone(), next]);
    }
    aliases.insert("a60".into(), vec!["+15551234567".into()]);
    let book = Book { country: None, aliases: &aliases };
    assert_eq!(book.recipient("@a0").unwrap().chat_id(), "+15551234567");
}

#[test]
fn a_sender_is_a_phone_number_only() {
    let aliases = aliases();
    let book = Book { country: None, aliases: &aliases };
    assert_eq!(book.phone(" +1 555 123 4567").unwrap().as_str(), "+15551234567");
    for text in ["@ann", "user@example.com", "grp_abc123", "+15551234567,+15559876543", "hello"] {
        let error = book.phone(text).unwrap_err();
        assert_eq!(error.to_string(), format!("\"{text}\" is not a phone number"));
        assert_eq!(error.hint().unwrap(), "write the number with its country code, like +15551234567");
    }
    assert!(book.phone("").unwrap_err().to_string().contains("blank"));
    assert!(book.phone("%2B15551234567").unwrap_err().to_string().contains("percent"));
    assert!(book.phone("911").unwrap_err().to_string().contains("emergency"));
}

#[test]
fn what_is_stored_means_the_same_in_any_country() {
    let aliases = aliases();
    let book = Book { country: Some("US".parse().unwrap()), aliases: &aliases };
    for (text, stored) in [
        ("(415) 555-2671", "+14155552671"),
        ("tel:+1-555-123-4567", "+15551234567"),
        (" user@example.com ", "user@example.com"),
        ("grp_abc123", "grp_abc123"),
        // Who that is may change.
        (" @ann", "@ann"),
        ("\u{2068}@oncall\u{2069}", "@oncall"),
    ] {
        assert_eq!(book.stored(text).unwrap(), stored, "{text}");
    }
    assert!(book.stored("@unknown").is_err() && book.stored("15").is_err());
}
