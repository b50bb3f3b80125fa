//! Formats, shards and templates.

use std::path::Path;

use super::super::template::{EmptyVariable, Error};
use super::{Format, Template};
use crate::bulk::Shard;

#[test]
fn a_name_tells_its_format() {
    for (name, format) in [
        ("a.csv", Some(Format::Csv)),
        ("b/A.CSV", Some(Format::Csv)),
        ("a.b.tsv", Some(Format::Tsv)),
        ("a.jsonl", Some(Format::JsonLines)),
        ("a.NDJSON", Some(Format::JsonLines)),
        ("a.json", None),
        ("csv", None),
        (".csv", None),
        ("-", None),
    ] {
        assert_eq!(Format::of_path(Path::new(name)), format, "{name}");
    }
    assert_eq!("ndjson".parse(), Ok(Format::JsonLines));
    let error = "xlsx".parse::<Format>().unwrap_err().to_string();
    assert_eq!(error, r#""xlsx" is not a format: csv, tsv, jsonl or ndjson"#);
}

#[test]
fn shards_share_the_rows_out() {
    let shards: Vec<Shard> = (0..3).map(|index| format!("{index}/3").parse().unwrap()).collect();
    for row in (0..10).chain([u32::MAX]) {
        assert_eq!(shards.iter().filter(|shard| shard.holds(row)).count(), 1, "{row}");
    }
    assert!(shards[2].holds(5));
    assert_eq!((shards[2].to_string(), shards[2].in_file_name()), ("2/3".into(), "2-of-3".into()));
    assert_eq!("0/1".parse::<Shard>().unwrap().to_string(), "0/1");
}

#[test]
fn what_is_no_shard_says_why() {
    let form = "write I/N, such as 0/4 for the first of four parts";
    for (text, why) in [
        ("", form),
        ("1", form),
        ("a/2", form),
        ("-1/2", form),
        ("1/2/3", form),
        ("0/4294967296", form),
        ("0/0", "N must be at least 1"),
        ("4/4", "parts are counted from 0, so the last of 4 is 3/4"),
    ] {
        let error = text.parse::<Shard>().unwrap_err().to_string();
        assert_eq!(error, format!("{text:?} is not a shard: {why}"));
    }
}

/// Fills with `name` = Ann, and nothing else.
fn fill(template: &str) -> Result<String, EmptyVariable> {
    let value = |name: &str| match name {
        "name" => Some("Ann"),
        "empty" => Some(""),
        _ => None,
    };
    Template::parse(template).unwrap().fill(value)
}

#[test]
fn variables_are_replaced_and_doubled_braces_are_braces() {
    for (template, text) in [
        ("Hi {name}!", "Hi Ann!"),
        ("{ name }{name}", "AnnAnn"),
        ("Hi {empty|there}, {gone|}{name|you}", "Hi there, Ann"),
        ("{empty| a | b }", " a | b "),
        ("{{name}} }{{{name}}}", "{name} }{Ann}"),
        ("}}}", "}}"),
        ("no braces\n", "no braces\n"),
    ] {
        assert_eq!(fill(template).as_deref(), Ok(text), "{template}");
    }
    assert_eq!(fill("{name} {empty}"), Err(EmptyVariable("empty".into())));
    assert_eq!(fill("{gone}"), Err(EmptyVariable("gone".into())));
    let words = EmptyVariable("gone".into()).to_string();
    assert_eq!(words, "empty, and {gone} in the template has no default; write {gone|…} to set one");
}

#[test]
fn a_value_is_never_a_template() {
    let filled = Template::parse("{a}").unwrap().fill(|_| Some("{b} {{"));
    assert_eq!(filled.as_deref(), Ok("{b} {{"));
}

#[test]
fn a_broken_template_names_the_place() {
    for (template, error) in [
        ("", Error::Empty),
        ("é {name", Error::Unclosed(3)),
        ("{", Error::Unclosed(1)),
        ("{{{", Error::Unclosed(3)),
        ("ab{}", Error::NoName(3)),
        ("{ |x}", Error::NoName(1)),
        ("{Hi {name}", Error::Nested(1)),
        ("x{a|{b}}", Error::Nested(2)),
    ] {
        assert_eq!(Template::parse(template), Err(error), "{template}");
        assert!(!error.hint().is_empty());
    }
    assert_eq!(Error::Unclosed(3).to_string(), "the { at character 3 of the template is never closed");
}

#[test]
fn the_variables_come_in_order() {
    let template = Template::parse("{b} {a|x} {{c}} {b}").unwrap();
    assert_eq!(template.variables().collect::<Vec<_>>(), ["b", "a", "b"]);
    assert_eq!(template.to_string(), "{b} {a|x} {{c}} {b}");
}
