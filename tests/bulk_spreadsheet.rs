//! Files as spreadsheets, databases and people write them: quotes, line breaks, delimiters, headers, blank rows; and
//! the report as spreadsheets read it.

use crate::bulk_says::run;
use crate::harness::Home;
use crate::harness::ledger::{Act, Ledger};

const NONE_SENT: &str = "error: 1 row is invalid, so nothing was sent\n\
    hint: correct the file, or send only the valid rows with --skip-invalid\n";

/// `blooio bulk NAME -n` over this file, with these options.
fn dry(name: &str, file: impl AsRef<[u8]>, options: &[&str]) -> crate::harness::Ran {
    let home = Home::new();
    std::fs::write(home.path().join(name), file).expect("a file");
    home.blooio(["bulk", name, "-n"]).args(options).run()
}

/// The output of a dry run over a file.
fn shown(name: &str, messages: u32, skipped: &str, first: &str) -> String {
    let rate = match messages {
        0 | 1 => "1/s".to_owned(),
        _ => format!("1/s, at least {} s", messages - 1),
    };
    let skipped = if skipped.is_empty() { String::new() } else { format!("skipped    {skipped}\n") };
    format!(
        "messages   {messages}\n{skipped}rate       {rate}\njournal    {name}.blooio.jsonl\nfirst      {first}\n"
    )
}

/// Asserts that a file has one invalid row, and why.
#[track_caller]
fn invalid(name: &str, file: &str, what: &str) {
    dry(name, file, &[]).is(2, "", &format!("{name}:{what}\n{NONE_SENT}"));
}

#[test]
fn text_after_a_closing_quote_makes_a_row_invalid() {
    for (rows, what) in [
        (
            r#"+15551230001,"He said \"hi\" to me""#,
            r#"2: text: text follows the closing quote: `hi\" to me"` (write "" instead of \" in a quoted cell)"#,
        ),
        (
            r#"+15551230001,"a"b"#,
            r#"2: text: text follows the closing quote: `b` (write "" for a quote in a quoted cell)"#,
        ),
        (
            "+15551230001,a\n\"+15551230002\" ,b",
            r#"3: to: text follows the closing quote: ` ,b` (write "" for a quote in a quoted cell)"#,
        ),
        (
            "+15551230001,\"a\n+15551230002,\"b\"\n+15551230003,c",
            "2: text: text follows a closing quote on line 3: `b\"` (is a quote missing before it? This row spans lines \
             2 to 3)",
        ),
        (
            "+15551230001,\"x\n\ny\\\"z\"\n+15551230003,c",
            "2: text: text follows a closing quote on line 4: `z\"` (is a quote missing before it? This row spans \
             lines 2 to 4; in CSV, \\\" is written \"\")",
        ),
        (
            "+15551230001, \"Hello, Ada\"",
            "2: the row has 3 cells, but the header line has 2; a quote opens a cell only right after the \
             delimiter",
        ),
    ] {
        invalid("a.csv", &format!("to,text\n{rows}\n"), what);
    }
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write(
        "customers.csv",
        "to,text\n+15551230001,\"a\"b\n+15551230002,\"c\"\"\"\n+15551230003,5\" pipe\n",
    );
    let ran = run(&home, &ledger, &["--skip-invalid"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    let text = |chat: &str, text: &str| (chat.to_owned(), text.to_owned());
    assert_eq!(ledger.messages(), [text("+15551230002", "c\""), text("+15551230003", "5\" pipe")]);
}

#[test]
fn a_header_line_with_a_stray_quote_is_refused() {
    let why = r#"error: a.csv: the header line can't be read: text follows the closing quote: `x` (write "" for a quote in a quoted cell)"#;
    let hint = "hint: save it as UTF-8, and quote cells that contain quotes, commas or line breaks";
    dry("a.csv", "to,\"te\"x\n+15551230001,a\n", &[]).is(2, "", &format!("{why}\n{hint}\n"));
}

#[test]
fn a_quote_that_is_never_closed_is_refused() {
    for rows in ["+15551230001,\"a\n+15551230002,b\n", "+15551230001,\"a\r+15551230002,b\r"] {
        let ran = dry("a.csv", format!("to,text\n{rows}"), &["--skip-invalid"]);
        ran.is(2, "", "error: a.csv: a quote that opens in the record on line 2 is never closed\n");
    }
}

#[test]
fn quotes_in_tsv_are_text() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write(
        "a.tsv",
        "to\ttext\n+15551230001\t\"hi\" to me\n+15551230002\t\"x\n+15551230003\ty\"\n+15551230004\t\"\"\n",
    );
    let ran = home.blooio(["bulk", "a.tsv", "--rate", "unlimited", "-q"]).api(&ledger.base).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let text = |chat: &str, text: &str| (chat.to_owned(), text.to_owned());
    assert_eq!(
        ledger.messages(),
        [
            text("+15551230001", "\"hi\" to me"),
            text("+15551230002", "\"x"),
            text("+15551230003", "y\""),
            text("+15551230004", "\"\""),
        ]
    );
}

#[test]
fn every_kind_of_line_end_counts() {
    let why = "the row has 1 cell, but the header line has 2";
    for end in ["\n", "\r\n", "\r"] {
        let lines = ["to,text", "+15551230001,\"a", "b\"", "", "x", "+15551230003,c", ""].join(end);
        invalid("a.csv", &lines, &format!("5: {why}"));
        invalid("a.tsv", &["to\ttext", "+15551230001\ta", "", "x", ""].join(end), &format!("4: {why}"));
    }
    // Two files, one after the other.
    invalid("a.csv", "to,text\n+15551230001,a\r+15551230002,b\rx\r", &format!("4: {why}"));
    let lines = "{\"to\":\"+15551230001\"}\r{\"to\":\"+15551230002\"}\r";
    invalid(
        "a.jsonl",
        lines,
        "1: not JSON: trailing characters (column 23); the line contains carriage returns: save the file \
         with LF line endings",
    );
}

#[test]
fn a_report_has_the_lines_of_the_file() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write("customers.csv", "to,text\r+15551230001,a\r\r12,b\r+15551230003,\"c\rd\"\r+15551230004,e\r");
    let ran = run(&home, &ledger, &["--skip-invalid", "--report", "report.csv"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    let report = std::fs::read_to_string(home.path().join("report.csv")).expect("a report");
    let lines: Vec<&str> = report.lines().filter_map(|line| line.split(',').next()).collect();
    assert_eq!(lines, ["line", "2", "4", "5", "7"]);
}

#[test]
fn a_first_line_names_the_delimiter() {
    let first = "+15551230001: a, b";
    for (file, skipped) in [
        ("sep=;\nto;text\n+15551230001;a, b\n", ""),
        ("\u{feff}SEP=;\r\nto;text\r\n+15551230001;a, b\r\n;\r\n", "1 blank row"),
        ("\"sep=|\"\rto|text\r+15551230001|\"a, b\"", ""),
        ("sep=\t\nto\ttext\n+15551230001\t\"a, b\"\n", ""),
        ("sep=,\nto,text\n+15551230001,\"a, b\"\n", ""),
    ] {
        dry("a.csv", file, &[]).is(0, &shown("a.csv", 1, skipped, first), "");
    }
    let file = "sep=\t\nto\ttext\n+15551230001\ta, b\n";
    dry("a.tsv", file, &[]).is(0, &shown("a.tsv", 1, "", first), "");
    invalid("a.csv", "sep=;\nto;text\nx\n", "3: the row has 1 cell, but the header line has 2");
}

#[test]
fn a_first_line_that_names_no_delimiter_is_named() {
    for (name, file, error, hint) in [
        (
            "a.csv",
            "sep=;;\nto;text\n",
            "there is no column \"to\": the columns are sep=;;",
            "write sep= and one character, such as sep=; on the first line, and the header on the line below it",
        ),
        (
            "a.csv",
            "to;text\n+15551230001;a\n",
            "there is no column \"to\": the columns are to;text",
            "put a line sep=; before the header line, or save it with commas: the file seems to be separated by semicolons",
        ),
        (
            "a.tsv",
            "sep=;\nto;text\n",
            "the first line, sep=;, sets a delimiter other than the tab of TSV",
            "read it as CSV with --format csv",
        ),
    ] {
        dry(name, file, &[]).is(2, "", &format!("error: {name}: {error}\nhint: {hint}\n"));
    }
}

#[test]
fn blank_rows_are_skipped_and_counted() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let rows = "+15551230001,One\n,\n+15551230003,Three\n , \t\n\u{feff}\u{a0}\n\"\",\"\"\n,,,,\n";
    home.write("customers.csv", &format!("to,text\n{rows}"));
    let ran = run(&home, &ledger, &["--report", "report.csv"]);
    let stdout = "sent       2\nblank      5 (skipped)\ntook       TIME\njournal    customers.csv.blooio.jsonl\nreport     report.csv\n";
    ran.is(0, stdout, "2 messages from customers.csv (5 blank rows skipped), without a rate limit\n");
    let report = std::fs::read_to_string(home.path().join("report.csv")).expect("a report");
    assert_eq!(report.lines().count(), 3, "{report}");
    // Rows keep their numbers, and thus their keys.
    let journal = home.path().join(crate::harness::bulk::JOURNAL);
    assert_eq!(crate::harness::bulk::intents(&journal), [0, 2]);
    dry("a.tsv", "to\ttext\n+15551230001\ta\n\t\n", &[]).is(
        0,
        &shown("a.tsv", 1, "1 blank row", "+15551230001: a"),
        "",
    );
    // A row without a recipient isn't blank if it has anything else.
    let why = dry("a.csv", "to,text\n,a\n", &[]);
    assert!(why.code == 2 && why.stderr.starts_with("a.csv:2: to: \"\" is blank"), "{why:?}");
}

/// A row that is blank now used to be invalid, and a journal that left it out can still be resumed.
#[test]
fn a_journal_of_a_run_that_skipped_blank_rows_as_invalid_can_be_resumed() {
    let (home, ledger) = (Home::new(), Ledger::serve(|_| Act::answer(503, "{}")));
    home.write("customers.csv", "to,text\n+15551230001,One\n,\n+15551230003,Three\n,\n");
    let ran = run(&home, &ledger, &["--skip-invalid", "--max-failures", "1", "--retries", "0"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    let header = &crate::harness::bulk::lines(&home.path().join(crate::harness::bulk::JOURNAL))[0];
    // As earlier versions wrote them.
    assert_eq!(header["rows"], 4);
    assert_eq!(header["plan"], "d9390ff6a2b21e80c3b904733400748488917e60980a8e0ee8285693d0f44604");
}

#[test]
fn names_that_are_there_twice_matter_only_where_they_are_used() {
    let file = "to,a,text,a,,\n+15551230001,1,x,2,,\n";
    dry("a.csv", file, &[]).is(0, &shown("a.csv", 1, "", "+15551230001: x"), "");
    for (file, options, name) in [
        ("to,a,text,a\n+15551230001,1,,2\n", &["--text", "Hi {a|}"][..], "a"),
        ("to,text,to\n+15551230001,x,y\n", &[], "to"),
        ("to,text,metadata.a,metadata.a\n+15551230001,x,1,2\n", &[], "metadata.a"),
        ("to,text,from_number,from_number\u{200b}\n+15551230001,x,,\n", &[], "from_number"),
    ] {
        let error = format!(
            "error: a.csv: two columns are named {name:?}\nhint: rename one of them in the header line\n"
        );
        dry("a.csv", file, options).is(2, "", &error);
    }
}

#[test]
fn invisible_marks_in_a_header_don_t_matter_and_are_shown() {
    let file = "\u{feff}\u{feff}to\u{200b},te\u{ad}xt,\u{a0}order\u{a0}id,first\nname\n+15551230001,,7,Ada\n"
        .replace("first\nname", "\"first\nname\"");
    let ran = dry("a.csv", &file, &["--text", "{first name}: {order id}"]);
    ran.is(0, &shown("a.csv", 1, "", "+15551230001: Ada: 7"), "");
    let ran = dry("a.csv", &file, &["--text", "{id}"]);
    let columns = r"to\u{200b}, te\u{ad}xt, \u{a0}order\u{a0}id, first\nname";
    ran.is(
        2,
        "",
        &format!(
            "error: a.csv: the template uses {{id}}, but there is no such column\nhint: use one of the columns ({columns}); write {{{{ for a literal brace\n"
        ),
    );
    let ran = dry("a.csv", &file, &["--to-column", "order id", "--text", "x"]);
    assert!(ran.code == 2 && ran.stderr.starts_with("a.csv:3: order id: \"7\" has no"), "{ran:?}");
    let ran = dry("a.csv", "phone\u{200b}\n+15551230001\n", &["--text", "x"]);
    assert!(
        ran.stderr.starts_with("error: a.csv: there is no column \"to\": the columns are phone\\u{200b}\n"),
        "{ran:?}"
    );
}

#[test]
fn a_spreadsheet_runs_nothing_of_a_report() {
    let (home, ledger) = (
        Home::new(),
        Ledger::serve(|seen| match seen.number {
            0 => Act::answer(403, r#"{"error":"=HYPERLINK(\"http://x\",\"y\")","code":"@SUM(A1)"}"#),
            1 => Act::answer(403, r#"{"error":" \ufeff-1+1","code":"\t=1"}"#),
            2 => Act::answer(403, r#"{"error":"\uff1d1","code":"+1"}"#),
            _ => Act::answer(403, r#"{"error":"no = sign first","code":"a-b"}"#),
        }),
    );
    home.write(
        "customers.csv",
        "to,text\n+15551230001,1\n+15551230002,2\n+15551230003,3\n+15551230004,4\n=x,5\n",
    );
    let ran = run(&home, &ledger, &["--report", "report.csv", "--skip-invalid"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    let mut report = csv::Reader::from_path(home.path().join("report.csv")).expect("a report");
    let cells: Vec<(String, String)> = report
        .records()
        .map(|record| record.expect("a record"))
        .map(|record| (record[5].to_owned(), record[6].split(" (HTTP").next().unwrap_or_default().to_owned()))
        .collect();
    let cell = |code: &str, error: &str| (code.to_owned(), error.to_owned());
    assert_eq!(
        cells[..4],
        [
            cell("'@SUM(A1)", "'=HYPERLINK(\"http://x\",\"y\")"),
            cell("'\t=1", "' \u{feff}-1+1"),
            cell("'+1", "'\u{ff1d}1"),
            cell("a-b", "no = sign first"),
        ]
    );
    assert!(cells[4].1.starts_with("to: \"=x\" is a spreadsheet formula"), "{cells:?}");
}
