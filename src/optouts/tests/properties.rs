//! What holds for any file.

use proptest::prelude::*;

use super::super::file::collect;
use super::super::line::{cells, has_open_quote};
use super::super::parts;
use super::{Changes, Desk, entry};

fn recipients() -> impl Strategy<Value = String> {
    prop_oneof![
        r"\+1555[0-9]{7}",
        r"\+(1|7|39|44|45|49|52|55|61|86|261|378)[0-9]{2,12}",
        r"\(555\) [0-9]{3}-[0-9]{4}",
        r"[a-cA-C]@[a-c]\.de",
        r"grp_[a-c]{1,3}",
        "@team",
        r#""\+1555[0-9]{7},[a-c]@b\.de""#,
        r"(\+1)?9[0-9]1",
    ]
}

fn lines() -> impl Strategy<Value = Vec<String>> {
    let rest = prop_oneof![
        Just(String::new()),
        r"(,[0-9x]{0,4}){0,4}",
        r#",2026,manual,["a,é ]{0,5}"#,
        r#",,,"(""|a|,){0,3}""#,
        "[ ;\t]",
        r",\+1"
    ];
    let line = prop_oneof![9 => (recipients(), rest).prop_map(|(who, rest)| who + &rest), 1 => "[ ,]{0,3}"];
    prop::collection::vec(line, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// The quick way of reading finds whom the thorough one finds, or the same error.
    #[test]
    fn both_ways_of_reading_agree(lines in lines(), end in prop::sample::select(vec!["\n", "\r\n"]), ends: bool) {
        let text = lines.join(end) + if ends { end } else { "" };
        let desk = Desk::with(&text);
        if let Ok(people) = desk.read() {
            let all = desk.opted_out().unwrap();
            // Nobody else opted out either.
            let other = desk.who("+12025550100");
            prop_assert!(!all.contains(&other) || people.contains(&other.chat_id()));
        }
    }

    /// Reading in parts finds the same people, or leaves it to reading in order.
    #[test]
    fn parts_are_the_whole(lines in lines(), parts in 1..6_u64, end in prop::sample::select(vec!["\n", "\r\n"])) {
        let text = lines.join(end);
        let desk = Desk::with(&text);
        let (file, book) = (std::fs::File::open(desk.path()).unwrap(), desk.book());
        let read = parts::read(&file, text.len() as u64, parts, |part, is_first| {
            collect(part, &desk.path(), &book, None, 0, is_first).ok()
        });
        let in_order = desk.opted_out();
        prop_assert!(in_order.is_ok() || read.is_none());
        if let (Some(mut read), Ok(mut in_order)) = (read, in_order) {
            read.sort();
            in_order.sort();
            prop_assert_eq!(read, in_order);
        }
    }

    /// A second line shows whether a quote of the first one is still open.
    #[test]
    fn a_quote_is_open_if_it_takes_in_the_next_line(line in r#"[",a ]{0,12}"#) {
        let text = format!("{line}\nend\n");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let is_open = !line.is_empty() && records.len() == 1;
        prop_assert_eq!(has_open_quote(line.as_bytes()), is_open, "{:?}", records);
        if let Some(cells) = cells(&line).ok().filter(|_| !line.is_empty()) {
            prop_assert_eq!(&cells, &records[0]);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"\r\n,\"+1".to_vec())], 0..60)) {
        let _ = Desk::with(bytes).read();
    }

    /// A change leaves every other line as it was, and takes effect.
    #[test]
    fn a_change_is_only_that(lines in lines(), which in any::<prop::sample::Index>(), note in any::<String>()) {
        let desk = Desk::with(lines.join("\n"));
        let Ok(before) = desk.read() else { return Ok(()) };
        let added = super::Entry { note, ..entry("+12025550100") };
        desk.change(|_| Changes { added: vec![added.clone()], removed: Vec::new() }).unwrap();
        let mut expected = before.clone();
        expected.push("+12025550100".to_owned());
        prop_assert_eq!(desk.read(), Ok(expected.clone()));
        let gone = which.get(&expected).clone();
        let with = desk.text();
        desk.remove(&gone);
        expected.retain(|who| *who != gone);
        prop_assert_eq!(desk.read(), Ok(expected));
        let left = desk.text();
        let kept = |line: &&str| !left.lines().any(|other| other == *line);
        let changed: Vec<_> = with.lines().filter(kept).collect();
        let names = |line: &&str| desk.book().recipient(line.split(',').next().unwrap_or_default().trim_matches('"')).is_ok();
        prop_assert!(changed.iter().all(names), "{:?}", changed);
    }
}
