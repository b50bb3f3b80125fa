//! Interpreting the cells of a record.

use super::{Format, Plan, plan, read, with_body, with_template};
use crate::bulk::Shard;

const CSV: Format = Format::Csv;

/// The only row's message or error, without its line.
fn row(plan: &Plan, header: &str, row: &str) -> String {
    let found = read(plan, format!("{header}\n{row}\n"));
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].strip_prefix("0@2").unwrap().trim_start_matches([':', ' ']).to_owned()
}

#[test]
fn a_recipient_is_read_as_everywhere() {
    let to = |text: &str| row(&plan(CSV), "to,text", &format!("{text},a"));
    assert_eq!(to("+1 (555) 123-4567"), r#"+15551234567 {"text":"a"}"#);
    assert_eq!(to("\"+15551234567,a@b.c\""), r#"+15551234567,a@b.c {"text":"a"}"#);
    assert_eq!(to("@oncall"), r#"+15551234567,a@b.c {"text":"a"}"#);
    assert_eq!(
        to("x"),
        r#"to: "x" is not a phone number, an email address, a group or an alias (write it like +15551234567, user@example.com, grp_abc123 or @oncall)"#
    );
    let german = Plan { to_column: "an".into(), ..plan(CSV) };
    assert!(row(&german, "an,text", ",a").starts_with("an: \"\" is blank"));
}

#[test]
fn every_column_has_its_field() {
    for (header, cells, expected) in [
        (
            "to,text,attachments",
            "+15551234567,a,https://e.com/1  n=http://e.com/2",
            r#"{"text":"a","attachments":["https://e.com/1",{"url":"http://e.com/2","name":"n"}]}"#,
        ),
        ("to,attachments", "+15551234567,https://e.com/1", r#"{"attachments":["https://e.com/1"]}"#),
        (
            "to,text,from_number",
            "+15551234567,a,+1 555 987 6543",
            r#"{"text":"a","from_number":"+15559876543"}"#,
        ),
        (
            "to,text,metadata.order,metadata.empty",
            "+15551234567,a,42,",
            r#"{"text":"a","metadata":{"order":"42"}}"#,
        ),
        ("to,text,idempotency_key", "+15551234567,a,k-1", r#"{"text":"a"} k-1"#),
        ("to,text,idempotency_key,attachments,from_number", "+15551234567,a,,,", r#"{"text":"a"}"#),
    ] {
        assert_eq!(row(&plan(CSV), header, cells), format!("+15551234567 {expected}"));
    }
}

#[test]
fn a_wrong_cell_names_its_column() {
    let hint =
        "upload the file somewhere public and pass its https:// URL: Blooio downloads attachments from there";
    for (header, cells, expected) in [
        ("to,text,attachments", "+15551234567,a,b.pdf", format!(r#"attachments: "b.pdf" is not an http(s) URL ({hint})"#)),
        ("to,text,from_number", "+15551234567,a,+1", r#"from_number: "+1" is too short for +1 (US) (write 10 digits after +1)"#.into()),
        ("to,text,idempotency_key", "+15551234567,a,b c", r#"idempotency_key: "b c" is not 1 to 255 visible ASCII characters"#.into()),
        ("to,text", "+15551234567,", "text: empty, and there is no attachment".into()),
        (
            "to,text,metadata.a",
            &format!("+15551234567,b,{}", "x".repeat(1024)),
            "metadata: the metadata takes 1032 bytes, but at most 1024 are allowed (store long values elsewhere, and put an ID into the metadata)".into(),
        ),
    ] {
        assert_eq!(row(&plan(CSV), header, cells), expected);
    }
    let long = row(&plan(CSV), "to,text,idempotency_key", &format!("+15551234567,a,{}", "x".repeat(256)));
    assert!(long.starts_with("idempotency_key:") && long.len() < 200, "{long}");
}

#[test]
fn a_rows_own_column_wins_over_the_options() {
    let body = r#"{"text":"all","from_number":"+15550000001","metadata":{"a":1,"b":2},"effect":"love"}"#;
    assert_eq!(
        row(
            &with_body(CSV, body),
            "to,text,from_number,metadata.b,metadata.c",
            "+15551234567,own,+15550000002,3,4"
        ),
        r#"+15551234567 {"text":"own","from_number":"+15550000002","metadata":{"a":1,"b":"3","c":"4"},"effect":"love"}"#
    );
    assert_eq!(
        row(&with_body(CSV, body), "to,text,from_number", "+15551234567,,"),
        format!("+15551234567 {body}")
    );
    let parts = with_body(CSV, r#"{"parts":[{"text":"a"}]}"#);
    assert_eq!(row(&parts, "to", "+15551234567"), r#"+15551234567 {"parts":[{"text":"a"}]}"#);
    assert!(row(&parts, "to,text", "+15551234567,a").starts_with("parts: `parts` is the whole content"));
}

#[test]
fn the_text_is_the_rows_or_the_templates_or_the_bodys() {
    let plan = Plan {
        body: with_body(CSV, r#"{"text":"all"}"#).body,
        ..with_template(CSV, "Hi {name}{metadata.x|}{to|}")
    };
    let row = |cells| row(&plan, "to,text,name,metadata.x", cells);
    assert_eq!(row("+15551234567,{name},Ann,"), r#"+15551234567 {"text":"{name}"}"#);
    assert_eq!(
        row("+15551234567,,{x},1"),
        r#"+15551234567 {"text":"Hi {x}1+15551234567","metadata":{"x":"1"}}"#
    );
    assert_eq!(
        row("+15551234567,,,"),
        "name: empty, and {name} in the template has no default; write {name|…} to set one"
    );
}

#[test]
fn a_template_that_comes_out_empty_is_no_text() {
    let plan = Plan { body: with_body(CSV, r#"{"text":"all"}"#).body, ..with_template(CSV, "{name|}") };
    assert_eq!(row(&plan, "to,name", "+15551234567,"), "text: empty, and there is no attachment");
    assert_eq!(
        row(&plan, "to,name,attachments", "+15551234567,,https://e.com"),
        r#"+15551234567 {"attachments":["https://e.com"]}"#
    );
}

#[test]
fn another_text_column_leaves_text_a_variable() {
    let plan = Plan { text_column: "say".into(), ..with_template(CSV, "{text}!") };
    assert_eq!(row(&plan, "to,text,say", "+15551234567,a,"), r#"+15551234567 {"text":"a!"}"#);
    assert_eq!(row(&plan, "to,text,say", "+15551234567,a,b"), r#"+15551234567 {"text":"b"}"#);
}

#[test]
fn two_rows_with_one_key_are_not_two_messages() {
    let input = "to,text,idempotency_key\n+15551234567,a,k\nx,b,l\n+15551234567,c,k\n+15551234567,d,l\n";
    let found = read(&plan(CSV), input);
    assert_eq!(found[0], r#"0@2 +15551234567 {"text":"a"} k"#);
    assert!(found[1].starts_with("1@3: to: "), "{}", found[1]);
    let twice = |key, line| {
        format!(
            "idempotency_key: {key:?} is also the key of line {line}: both rows would count as one message"
        )
    };
    assert_eq!(found[2..], [format!("2@4: {}", twice("k", 2)), format!("3@5: {}", twice("l", 3))]);
}

#[test]
fn a_shard_reads_its_rows_only_and_numbers_them_alike() {
    let input =
        "to,text,idempotency_key\nx,a,\n+15551234567,b,k\ny\n+15551234568,c,k\nz,d,\n+15551234569,e,\n";
    let shard = |text: &str| Plan { shard: Some(text.parse::<Shard>().unwrap()), ..plan(CSV) };
    let (even, odd, all) = (read(&shard("0/2"), input), read(&shard("1/2"), input), read(&plan(CSV), input));
    assert_eq!(odd[0], r#"1@3 +15551234567 {"text":"b"} k"#);
    assert_eq!(odd[2], r#"5@7 +15551234569 {"text":"e"}"#);
    let mut both = [even, odd].concat();
    both.sort();
    assert_eq!(both, all);
    let thirds = read(&shard("0/3"), input);
    // Its key is in another shard too.
    assert!(thirds[1].contains("is also the key of line 3"), "{thirds:?}");
}
