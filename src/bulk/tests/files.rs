//! Files as such: encodings, line ends, quotes, headers.

use super::{Format, Plan, plan, read, unfit, with_template};

const CSV: Format = Format::Csv;

#[test]
fn a_record_has_the_line_on_which_it_begins() {
    let one = r#"0@2 +15551234567 {"text":"a"}"#;
    for input in [
        "to,text\n+15551234567,a\n+15551234568,\"b\nc\"\n\n\n+15551234569,d",
        "to,text\r\n+15551234567,a\r\n+15551234568,\"b\nc\"\r\n\r\n\r\n+15551234569,d\r\n",
        "\u{feff}to,text\n+15551234567,a\n+15551234568,\"b\nc\"\n\n\n+15551234569,\"d\"",
    ] {
        let two = r#"1@3 +15551234568 {"text":"b\nc"}"#;
        assert_eq!(read(&plan(CSV), input), [one, two, r#"2@7 +15551234569 {"text":"d"}"#], "{input:?}");
    }
    assert_eq!(read(&plan(CSV), "\n\r\nto,text\n+15551234567,a"), [r#"0@4 +15551234567 {"text":"a"}"#]);
}

#[test]
fn quotes_hold_what_they_hold() {
    let input = "to,text\n\"+15551234567\",\"a, \"\"b\"\"\"\n";
    assert_eq!(read(&plan(CSV), input), [r#"0@2 +15551234567 {"text":"a, \"b\""}"#]);
    // In TSV they are text.
    let input = "to\ttext\n+15551234567\t\"a\"\"b\"\n";
    assert_eq!(read(&plan(Format::Tsv), input), [r#"0@2 +15551234567 {"text":"\"a\"\"b\""}"#]);
}

#[test]
fn a_ragged_line_is_that_rows_error_and_counts() {
    let input = "to,text\n+15551234567\n+15551234568,a,b\n+15551234569,c\n";
    assert_eq!(
        read(&plan(CSV), input),
        [
            "0@2: the row has 1 cell, but the header line has 2",
            "1@3: the row has 3 cells, but the header line has 2",
            r#"2@4 +15551234569 {"text":"c"}"#,
        ]
    );
}

#[test]
fn a_cell_that_is_no_text_names_its_column() {
    let input = b"to,,text\n+15551234567,,\xff\n+15551234568,\xc3,\xa9\n+15551234569,,c\n";
    assert_eq!(
        read(&plan(CSV), input),
        ["0@2: text: not UTF-8", "1@3: column 2: not UTF-8", r#"2@4 +15551234569 {"text":"c"}"#]
    );
    let mut input = "to,text\n".to_owned() + &"+15551234567,a\n".repeat(400);
    input += "+15551234567,a\0b\n";
    assert_eq!(read(&plan(CSV), input)[400], "400@402: text: contains a NUL byte");
}

#[test]
fn a_quote_that_is_never_closed_ends_the_input() {
    let expected = ["input: a quote that opens in the record on line 2 is never closed"];
    for input in [
        "to,text\n+15551234567,\"a\n+15551234568,b\n",
        "to,text\n+15551234567,\"a",
        "to,text\n+15551234567,\"",
        "to,text\n\0,\"a",
    ] {
        // A NUL at the start would be seen before.
        let padded = input.replace("to,text\n", &format!("to,text\n{}", "\n".repeat(5000)));
        let expected = expected.map(|words| words.replace("line 2", "line 5002"));
        assert_eq!(read(&plan(CSV), padded), expected, "{input:?}");
    }
    assert_eq!(
        unfit(&plan(CSV), "to,\"text\n+15551234567,a").0,
        "a quote that opens in the record on line 1 is never closed"
    );
}

#[test]
fn a_missing_quote_does_not_send_one_row_as_the_text_of_another() {
    let input = "to,text\n+15551234567,\"a\n+15551234568,\"b\"\n+15551234569,c\n";
    assert_eq!(
        read(&plan(CSV), input),
        [
            "0@2: text: text follows a closing quote on line 3: `b\"` (is a quote missing before it? This row spans lines \
             2 to 3)",
            r#"1@4 +15551234569 {"text":"c"}"#
        ]
    );
    // In a cell that doesn't begin with one, a quote holds nothing together.
    assert_eq!(
        read(&plan(CSV), "to,text\n+15551234567,5\" or \"6\"x"),
        [r#"0@2 +15551234567 {"text":"5\" or \"6\"x"}"#]
    );
}

#[test]
fn a_record_without_end_takes_no_memory_without_end() {
    let mut input = "to,text\n+15551234567,a\n+15551234568,\"".to_owned();
    input += &"x".repeat(2 << 20);
    let found = read(&plan(CSV), &input);
    assert_eq!(found[1], "input: the record that begins on line 3 is longer than 1 MiB: is a quote missing?");
    assert_eq!(found.len(), 2);
    let line = format!("\n{{\"to\":\"{}\"}}", "x".repeat(2 << 20));
    assert_eq!(
        read(&plan(Format::JsonLines), line),
        ["input: the record that begins on line 2 is longer than 1 MiB: is a line break missing?"]
    );
}

#[test]
fn other_encodings_are_named() {
    for format in [CSV, Format::Tsv, Format::JsonLines] {
        for input in [b"\xff\xfet\0o\0", b"\xfe\xff\0t\0o"] {
            let (message, hint) = unfit(&plan(format), input);
            assert_eq!(message, "it is in UTF-16, not in UTF-8");
            assert_eq!(hint, "save it as UTF-8 (in Excel, as `CSV UTF-8`)");
        }
        let (message, hint) = unfit(&plan(format), "to\n\0t\0o\0");
        assert_eq!(message, "line 2 contains a NUL byte, so this isn't a text file");
        assert!(hint.contains("UTF-16"), "{hint}");
    }
    let (message, _) = unfit(&plan(CSV), b"to,text\xff\n");
    assert_eq!(message, "the header line can't be read: not UTF-8");
}

#[test]
fn an_input_without_a_header_line_is_empty() {
    for input in ["", "\n\r\n", "\u{feff}"] {
        let expected = (
            "the input is empty".to_owned(),
            "start it with a line that names the columns, such as to,text".to_owned(),
        );
        assert_eq!(unfit(&plan(CSV), input), expected, "{input:?}");
    }
    assert!(read(&plan(CSV), "to,text\n").is_empty());
    assert!(read(&plan(Format::JsonLines), "\n\n").is_empty());
}

#[test]
fn a_column_that_is_missing_says_which_there_are() {
    let to = |input| unfit(&plan(CSV), input);
    let (message, hint) = to("phone,text\n");
    assert_eq!(message, r#"there is no column "to": the columns are phone, text"#);
    assert_eq!(hint, "name the column with --to-column NAME; the first line has to be the header line");
    assert_eq!(to("TO,text\n").1, r#"did you mean "TO"? Then pass --to-column TO"#);
    assert_eq!(
        to("to;text\n").1,
        "put a line sep=; before the header line, or save it with commas: the file seems to be separated by semicolons"
    );
    assert_eq!(
        to("to\ttext\n").1,
        "name it .tsv, or pass --format tsv: the file seems to be separated by tabs"
    );
    let (_, hint) = unfit(&plan(Format::Tsv), "to,text\n");
    assert_eq!(hint, "name it .csv, or pass --format csv: the file seems to be separated by commas");
    let (message, hint) = to("to,name\n");
    assert_eq!(message, r#"there is no column "text": the columns are to, name"#);
    assert_eq!(hint, "pass one text for all rows with --text, or name the column with --text-column");
    let named = Plan { text_column: "body".into(), ..with_template(CSV, "a") };
    assert_eq!(unfit(&named, "to,text\n").0, r#"there is no column "body": the columns are to, text"#);
}

#[test]
fn a_header_line_that_can_mean_two_things_is_refused() {
    assert_eq!(unfit(&plan(CSV), "to,a,text, to\n").0, r#"two columns are named "to""#);
    assert_eq!(
        unfit(&plan(CSV), "to,text,metadata.\n").0,
        r#"the column "metadata." has no name after the dot"#
    );
    let (message, hint) = unfit(&with_template(CSV, "Hi {nme}"), "to,name,\n");
    assert_eq!(message, "the template uses {nme}, but there is no such column");
    assert_eq!(hint, "use one of the columns (to, name); write {{ for a literal brace");
    let wide: Vec<String> = (0..60).map(|n| format!("c{n}")).collect();
    let (message, _) = unfit(&plan(CSV), wide.join(","));
    assert!(message.ends_with("c48, c49 and 10 more"), "{message}");
}
