//! The preflight over whole inputs.

use std::io::{self, Read};

use super::{Format, Plan, plan, with_body, with_template};
use crate::bulk::{Intention, Preflight, preflight};

const HEADER: &str = "to,text\n";

fn of(rows: &str) -> Preflight {
    preflight(&plan(Format::Csv), format!("{HEADER}{rows}").as_bytes(), |_| Intention::Send).unwrap()
}

#[test]
fn it_counts_and_keeps_what_is_first() {
    let found = of("+15551234567,a\nx,b\n+15551234568,c\n\n");
    assert_eq!((found.messages, found.invalid_count, found.records), (2, 1, 3));
    assert_eq!(found.first.unwrap().chat, "+15551234567");
    assert_eq!((found.invalid[0].row, found.invalid[0].line), (1, 3));
    assert!(!found.has_unchecked_keys && !found.duplicates.is_cut);
    assert_eq!(of("").first, None);
}

#[test]
fn blank_rows_are_rows_without_a_message() {
    let found = of("+15551234567,a\n,\n+15551234568,c\n , \n");
    assert_eq!((found.messages, found.invalid_count, found.blank_count, found.records), (2, 0, 2, 4));
    // As they were when they counted as invalid: a journal of such a run still fits.
    assert_eq!(found.plan, of("+15551234567,a\nx,\n+15551234568,c\ny,\n").plan);
}

#[test]
fn of_many_errors_the_first_hundred_are_kept() {
    let found = of(&"x,a\n".repeat(250));
    assert_eq!((found.invalid.len(), found.invalid_count, found.invalid[99].line), (100, 250, 101));
}

#[test]
fn the_inputs_fingerprint_is_that_of_its_bytes() {
    // printf 'to,text\n' | sha256sum, and with the byte order mark before it.
    assert_eq!(of("").input, "b23c31e3ba6af102537116633a540e0d07501df3df2b3f8beda730d620ef0a73");
    let with_mark =
        preflight(&plan(Format::Csv), "\u{feff}to,text\n".as_bytes(), |_| Intention::Send).unwrap();
    assert_ne!(with_mark.input, of("").input);
    assert_eq!(with_mark.plan, of("").plan);
}

#[test]
fn the_plans_fingerprint_is_that_of_what_is_asked_for() {
    let rows = "+15551234567,a\n+15551234568,b\n";
    let same = [of(rows), of("+1 555 123 4567,\"a\"\r\n\r\n+15551234568,b")];
    assert_eq!(same[0].plan, same[1].plan);
    let bodies = with_body(Format::Csv, r#"{"effect":"love"}"#);
    let shard = Plan { shard: Some("0/2".parse().unwrap()), ..plan(Format::Csv) };
    let input = format!("{HEADER}{rows}");
    let mut all = vec![
        same[0].plan.clone(),
        preflight(&bodies, input.as_bytes(), |_| Intention::Send).unwrap().plan,
        preflight(&shard, input.as_bytes(), |_| Intention::Send).unwrap().plan,
    ];
    for other in [
        "+15551234567,a\n+15551234568,c\n",
        "+15551234567,a\n+15551234569,b\n",
        "+15551234568,b\n+15551234567,a\n",
        "+15551234567,a\nx,\n+15551234568,b\n",
        "x,\n",
        "",
    ] {
        all.push(of(other).plan);
    }
    let keyed = "to,text,idempotency_key\n+15551234567,a,k\n+15551234568,b,\n";
    all.push(preflight(&plan(Format::Csv), keyed.as_bytes(), |_| Intention::Send).unwrap().plan);
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
}

#[test]
fn the_same_message_twice_is_told() {
    let found = of(
        "+15551234567,a\n+15551234568,a\n+1 555 123 4567,a\n+15551234568,b\n+15551234567,a\n+15551234568,a\n",
    );
    assert_eq!(found.duplicates.first, [(2, 4), (2, 6), (3, 7)]);
    assert_eq!(found.duplicates.count, 3);
    assert_eq!((found.messages, found.invalid_count), (6, 0));
    let many = of(&"+15551234567,a\n+15551234568,b\n".repeat(100));
    let pairs: Vec<(u64, u64)> = (1..=10).map(|n| (2, 2 + 2 * n)).collect();
    assert_eq!((many.duplicates.first, many.duplicates.count), (pairs, 198));
}

#[test]
fn every_format_asks_for_the_same() {
    let template = "Hi {name}";
    let of = |format, input: &str| {
        preflight(&with_template(format, template), input.as_bytes(), |_| Intention::Send).unwrap().plan
    };
    let csv = of(Format::Csv, "to,name\n+15551234567,Ann\n");
    assert_eq!(of(Format::Tsv, "to\tname\n+15551234567\tAnn\n"), csv);
    assert_eq!(of(Format::JsonLines, r#"{"name":"Ann","to":"+15551234567"}"#), csv);
}

/// Reads a little at a time, is interrupted between, and fails at the end.
struct Slow<'b>(&'b [u8], bool);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let count = buffer.len().min(3);
        let Some((now, later)) = self.0.split_at_checked(count) else {
            return Err(io::Error::other("the disk is gone"));
        };
        self.0 = later;
        buffer[..count].copy_from_slice(now);
        Ok(count)
    }
}

#[test]
fn an_input_that_can_not_be_read_to_its_end_is_an_error() {
    for format in [Format::Csv, Format::JsonLines] {
        let header = if format == Format::Csv { HEADER } else { "" };
        let input = header.to_owned() + &"\n".repeat(9000);
        let error = preflight(&plan(format), Slow(input.as_bytes(), false), |_| Intention::Send).unwrap_err();
        assert_eq!(error.to_string(), "the disk is gone");
        assert_eq!(error.hint(), None);
    }
}

#[test]
fn intentions_are_counted_and_are_no_part_of_the_fingerprint() {
    let input = format!(
        "{HEADER}+15551234567,a\n+15551234568,b\n+15551234569,c\n+15551234570,d\n+15551234571,e\n+15551234572,f\nx,g\n"
    );
    let plan = plan(Format::Csv);
    let all = preflight(&plan, input.as_bytes(), |_| Intention::Send).unwrap();
    let some = preflight(&plan, input.as_bytes(), |message| match message.row {
        0 => Intention::Suppress("opted out".to_owned()),
        1 => Intention::Refuse { why: "may not be texted".to_owned(), is_recorded: false },
        2 => Intention::Refuse { why: "may not be texted".to_owned(), is_recorded: true },
        3 => Intention::Nothing,
        4 => Intention::Doubt,
        _ => Intention::Send,
    });
    let some = some.unwrap();
    assert_eq!((&some.plan, some.messages, some.records), (&all.plan, 6, 7));
    assert_eq!((some.to_send, some.suppressed), (1, 1));
    assert_eq!((some.not_allowed, some.recorded, some.invalid_count), (1, 1, 3));
    assert_eq!((all.to_send, all.suppressed, all.not_allowed, all.invalid_count), (6, 0, 0, 1));
    assert_eq!(some.first.unwrap().row, 5);
    assert_eq!(some.invalid[0].to_string(), "3: to: may not be texted");
}
