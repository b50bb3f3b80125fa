//! Interpreting the objects of JSON Lines.

use super::{Format, Plan, plan, read, with_body, with_template};

const LINES: Format = Format::JsonLines;

/// The only row's message or error, without its line.
fn row(plan: &Plan, object: &str) -> String {
    let found = read(plan, object);
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].strip_prefix("0@1").unwrap().trim_start_matches([':', ' ']).to_owned()
}

/// The row's message or error for the fields after the recipient.
fn fields(fields: &str) -> String {
    row(&plan(LINES), &format!(r#"{{"to":"+15551234567",{fields}}}"#))
}

#[test]
fn a_line_is_an_object() {
    let input = "\u{feff}{\"to\":\"+15551234567\",\"text\":\"a\"}\r\n\n \t\n[1]\nx\n{\"to\":1,}\n{} {}\n{\"a\":\"\\ud800\"}\n{\"a\":\"\u{1}\"}";
    assert_eq!(
        read(&plan(LINES), input),
        [
            r#"0@1 +15551234567 {"text":"a"}"#,
            "1@4: valid JSON, but not an object: write one {…} per line, and nothing around it",
            "2@5: not JSON: expected value (column 1)",
            "3@6: not JSON: trailing comma (column 9)",
            "4@7: not JSON: trailing characters (column 4)",
            "5@8: not JSON: unexpected end of hex escape (column 13)",
            "6@9: not JSON: control character (\\u0000-\\u001F) found while parsing a string (column 7)",
        ]
    );
    let found = read(&plan(LINES), b"{\"to\":\"\xff\"}\n");
    assert_eq!(found, ["0@1: not JSON: invalid unicode code point (column 8)"]);
}

#[test]
fn depth_has_a_limit() {
    let deep = format!("{{\"to\":{}", "[".repeat(1_000_000));
    assert_eq!(row(&plan(LINES), &deep), "not JSON: recursion limit exceeded (column 133)");
}

#[test]
fn a_recipient_is_one_or_several() {
    let to = |to: &str| row(&plan(LINES), &format!(r#"{{"to":{to},"text":"a"}}"#));
    assert_eq!(to(r#""@oncall""#), r#"+15551234567,a@b.c {"text":"a"}"#);
    assert_eq!(to(r#"["+15551234567","a@b.c"]"#), r#"+15551234567,a@b.c {"text":"a"}"#);
    assert!(to("[]").starts_with(r#"to: "" is blank"#));
    for wrong in ["null", "15551234567", r#"["+15551234567",1]"#, "{}"] {
        assert_eq!(to(wrong), "to: must be a string, or an array of strings");
    }
    assert_eq!(row(&plan(LINES), r#"{"text":"a"}"#), "to: missing");
}

#[test]
fn every_field_of_the_body_is_taken() {
    for body in [
        r#""text":["a","b"]"#,
        r#""text":"a","use_typing_indicator":false,"share_contact":true,"effect":"love","format":"plain","link_preview":{"title":"x"},"reply_to":{"message_id":"m"}"#,
        r#""attachments":["https://e.com/1",{"url":"https://e.com/2","name":"n"},{"url":"http://e"}]"#,
        r#""text":"a","from_number":"+15559876543","metadata":{"n":1e+400,"deep":{"x":[null]}}"#,
        r#""parts":[{"text":"a"},{"url":"https://e.com"}]"#,
    ] {
        assert_eq!(fields(body), format!("+15551234567 {{{body}}}"));
    }
    // The others are variables.
    let found = fields(
        r#""text":"a","name":"Ann","x":{"y":1},"metadata":null,"effect":null,"from_number":"","idempotency_key":"k""#,
    );
    assert_eq!(found, r#"+15551234567 {"text":"a"} k"#);
}

#[test]
fn a_field_of_another_type_is_named() {
    let texts = "text: must be a string, or an array of strings";
    let attachments =
        r#"attachments: must be an array of addresses, or of objects like {"url":"…","name":"…"}"#;
    for (body, expected) in [
        (r#""text":1"#, texts),
        (r#""text":["a",1]"#, texts),
        (r#""text":["a",""]"#, "text: one of the texts is empty or blank (remove it, or add visible text)"),
        (r#""text":"""#, "text: empty, and there is no attachment"),
        (r#""text":[]"#, "text: empty, and there is no attachment"),
        (r#""name":"a""#, "text: empty, and there is no attachment"),
        (r#""text":"a","share_contact":"yes""#, "share_contact: must be true or false"),
        (r#""text":"a","use_typing_indicator":1"#, "use_typing_indicator: must be true or false"),
        (r#""text":"a","effect":1"#, "effect: must be a string"),
        (r#""text":"a","from_number":1"#, "from_number: must be a string"),
        (r#""text":"a","metadata":[]"#, "metadata: must be an object"),
        (r#""text":"a","idempotency_key":1"#, "idempotency_key: must be a string"),
        (r#""parts":["a"]"#, "parts: must be an array of objects"),
        (r#""text":"a","reply_to":{}"#, "reply_to: must be an object with the string message_id or guid"),
        (r#""attachments":"https://e.com""#, attachments),
        (r#""attachments":[1]"#, attachments),
        (r#""attachments":[{"name":"a"}]"#, attachments),
        (r#""attachments":[{"url":"https://e.com","name":1}]"#, attachments),
        (
            r#""text":["a","b"],"reply_to":{"guid":"g"}"#,
            "reply_to: a reply is one message: `reply_to` can't be combined with several texts (reply with the first text, and send the others after it)",
        ),
    ] {
        assert_eq!(fields(body), expected, "{body}");
    }
    assert!(fields(r#""attachments":["a.pdf"]"#).starts_with(r#"attachments: "a.pdf" is not an http(s)"#));
}

#[test]
fn a_variable_is_any_field() {
    let plan = with_template(LINES, "{s} {n} {b} {nul|-} {o} {a} {from_number} {to} {gone|x}");
    let object = r#"{"to":"+15551234567","s":"{n}","n":1.50,"b":true,"nul":null,"o":{"x": 1},"a":[1, 2],"from_number":"+15559876543"}"#;
    assert_eq!(
        row(&plan, object),
        r#"+15551234567 {"text":"{n} 1.50 true - {\"x\":1} [1,2] +15559876543 +15551234567 x","from_number":"+15559876543"}"#
    );
    assert!(row(&with_template(LINES, "{gone}"), object).starts_with("gone: empty, and {gone}"));
}

#[test]
fn a_rows_own_field_wins_over_the_options() {
    let plan = with_body(LINES, r#"{"effect":"love","metadata":{"a":1,"b":2},"text":"all"}"#);
    assert_eq!(
        row(&plan, r#"{"to":"+15551234567","effect":"echo","metadata":{"b":"x"}}"#),
        r#"+15551234567 {"effect":"echo","metadata":{"a":1,"b":"x"},"text":"all"}"#
    );
    let renamed = Plan { to_column: "effect".into(), text_column: "say".into(), ..plan };
    assert_eq!(
        row(&renamed, r#"{"effect":"+15551234567","say":"a","text":1}"#),
        r#"+15551234567 {"effect":"love","metadata":{"a":1,"b":2},"text":"a"}"#
    );
}
