use proptest::prelude::*;

use super::{aliases, who};
use crate::guard::{AllowList, EntryError, Guardrails, OptedOut, Refused, Sourced};
use crate::recipients::Book;

fn read(entries: &[&str]) -> Result<AllowList, (usize, EntryError)> {
    let aliases = aliases();
    let book = Book { country: Some("US".parse().unwrap()), aliases: &aliases };
    AllowList::read(entries.iter().copied(), &book)
}

#[test]
fn entries_allow_what_they_name_and_nothing_else() {
    for (entries, allowed, refused) in [
        (&["+15551234567"][..], &["+15551234567", "(555) 123-4567"][..], &["+15551234568"][..]),
        (&["(415) 555-2671"], &["+14155552671"], &["+14155552670"]),
        (
            &["+1 (555)*"],
            &["+15551234567", "+15559999999"],
            &["+15561234567", "+442079460958", "a@example.com"],
        ),
        (&["0044 20*"], &["+442079460958"], &["+441212345678", "+15551234567"]),
        (&["＋１５５５＊"], &["+15551234567"], &["+14155552671"]),
        (&["*@example.com"], &["a@example.com", "B@Example.COM"], &["a@sub.example.com", "a@example.org"]),
        (&["User@Example.com"], &["uSER@eXAMPLE.COM"], &["user2@example.com"]),
        (&["grp_abc123"], &["grp_abc123"], &["grp_ABC123", "+15551234567"]),
        (&["@oncall"], &["@oncall", "+15551234567", "ops@example.com"], &["+15551234568", "grp_abc123"]),
        (&["@team"], &["grp_abc123"], &["grp_abc124"]),
        (&["+15551234567,a@example.com"], &["+15551234567,a@example.com"], &["+15551234567,b@example.com"]),
        (&["+1555*"], &["+15551234567,+15551234568"], &["+15551234567,+14155552671", "grp_abc123"]),
        (&[], &[], &["+15551234567", "a@example.com", "grp_abc123"]),
        (&["none"], &[], &["+15551234567", "a@example.com", "grp_abc123"]),
        (&[" NONE "], &[], &["+15551234567"]),
    ] {
        let list = read(entries).unwrap();
        for text in allowed {
            assert!(list.allows(&who(text)), "{entries:?} {text}");
        }
        for text in refused {
            assert!(!list.allows(&who(text)), "{entries:?} {text}");
        }
        assert_eq!(list.is_empty(), allowed.is_empty(), "{entries:?}");
    }
}

/// An allow list must not allow another address; a list of opt-outs must not overlook the same mailbox.
#[test]
fn addresses_are_the_same_to_opt_outs_sooner_than_to_an_allow_list() {
    for (listed, written, is_allowed) in [
        ("Ok@example.com", "oK@EXAMPLE.com", true),
        ("ok@example.com", "o\u{212A}@example.com", false),
        ("a@b\u{FC}cher.de", "a@xn--bcher-kva.de", false),
        ("a@xn--bcher-kva.de", "a@bu\u{308}cher.de", false),
        ("ada@example.com", "\u{FF41}da@example\u{3002}com", false),
    ] {
        assert_eq!(read(&[listed]).unwrap().allows(&who(written)), is_allowed, "{listed} {written}");
        let mut out = OptedOut::default();
        out.add(&who(listed));
        assert!(out.contains(&who(written)), "{listed} {written}");
        assert!(!out.contains(&who("b@example.com")));
    }
}

#[test]
fn entries_that_cannot_be_read_are_named() {
    for (entries, position, message) in [
        (&["+15551234567", "*"][..], 1, "\"*\" has a * in the wrong place"),
        (&["1555*"], 0, "\"1555*\" has a * in the wrong place"),
        (&["+*"], 0, "\"+*\" has a * in the wrong place"),
        (&["+0*"], 0, "\"+0*\" has a * in the wrong place"),
        (&["+1*555"], 0, "\"+1*555\" has a * in the wrong place"),
        (&["+1555**"], 0, "\"+1555**\" has a * in the wrong place"),
        (&["*@*.com"], 0, "\"*@*.com\" has a * in the wrong place"),
        (&["a*@example.com"], 0, "\"a*@example.com\" has a * in the wrong place"),
        (&["grp_*"], 0, "\"grp_*\" has a * in the wrong place"),
        (&["+15551234567", "none"], 1, "\"none\" can't be combined with other entries"),
        (&["+1555", "a@example.com"], 0, "\"+1555\" is too short for +1 (US)"),
        (&["@nobody"], 0, "\"@nobody\" is not an alias in the configuration"),
        (&["911"], 0, "\"911\" is an emergency number, which Blooio can't text"),
    ] {
        let (at, error) = read(entries).unwrap_err();
        assert_eq!((at, error.to_string().as_str()), (position, message), "{entries:?}");
        assert!(error.hint().is_some(), "{entries:?}");
    }
}

fn phone() -> impl Strategy<Value = String> {
    // Few area codes and endings, so that lists and recipients often meet.
    (2..5_u32, 0..3_u32, 0..30_u32)
        .prop_map(|(area, exchange, last)| format!("+1{area}0055{exchange}00{last:02}"))
}

fn person() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => phone(),
        1 => (0..3_u8, 0..2_u8).prop_map(|(name, host)| format!("u{name}@h{host}.example.com")),
        1 => (0..3_u8).prop_map(|group| format!("grp_g{group}")),
    ]
}

fn entry() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => person(),
        1 => (2..5_u32).prop_map(|area| format!("+1{area}00*")),
        1 => (0..2_u8).prop_map(|host| format!("*@H{host}.example.com")),
        1 => Just("@oncall".to_owned()),
    ]
}

fn entries() -> impl Strategy<Value = Option<Vec<String>>> {
    proptest::option::of(proptest::collection::vec(entry(), 0..6))
}

fn guardrails(lists: &[&Option<Vec<String>>]) -> Guardrails {
    let lists = lists.iter().filter_map(|list| list.as_ref());
    let allow = lists.map(|entries| {
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        Sourced { rail: read(&entries).unwrap(), origin: "a list".to_owned() }
    });
    Guardrails { allow: allow.collect(), max_recipients: None }
}

proptest! {
    #[test]
    fn the_environment_can_only_narrow(profile in entries(), environment in entries(), to in person()) {
        let (people, nobody) = ([who(&to)], OptedOut::default());
        let may = |lists: &[&Option<Vec<String>>]| guardrails(lists).check_people(&people, &nobody).is_ok();
        prop_assert_eq!(may(&[&profile, &environment]), may(&[&profile]) && may(&[&environment]));
        prop_assert!(!may(&[&profile, &environment]) || may(&[&profile]));
    }

    #[test]
    fn a_list_is_as_its_members(allow in entries(), out in proptest::collection::vec(person(), 0..4), to in proptest::collection::vec(phone(), 1..5)) {
        let rails = guardrails(&[&allow]);
        let mut opted_out = OptedOut::default();
        for text in &out {
            opted_out.add(&who(text));
        }
        let check = |text: &str| rails.check_people(&who(text).members(), &opted_out);
        let each = to.iter().all(|one| check(one).is_ok());
        prop_assert_eq!(check(&to.join(",")).is_ok(), each);
        let mut sorted = opted_out.clone();
        sorted.sort();
        for one in &to {
            prop_assert_eq!(sorted.contains(&who(one)), out.contains(one));
            prop_assert_eq!(opted_out.contains(&who(one)), out.contains(one));
            if out.contains(one) && allow.is_none() {
                let refused = Refused::OptedOut { who: one.clone(), entry: None };
                prop_assert_eq!(check(one), Err(refused));
            }
        }
    }

    #[test]
    fn the_cap_counts_distinct_people(to in proptest::collection::vec(phone(), 1..6), most in 1..6_u32) {
        let cap = Sourced { rail: most, origin: "--max-recipients".to_owned() };
        let rails = Guardrails { allow: Vec::new(), max_recipients: Some(cap) };
        let distinct = to.iter().collect::<std::collections::HashSet<_>>().len();
        let people: Vec<_> = to.iter().map(|one| who(one)).collect();
        prop_assert_eq!(rails.check_people(&people, &OptedOut::default()).is_ok(), distinct <= most as usize);
    }
}
