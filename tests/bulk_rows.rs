//! Rows of `blooio bulk` that would not be sent as intended, and rows that are skipped.

use crate::bulk_says::{home, run};
use crate::harness::ledger::Ledger;
use crate::harness::{Home, Ran};

/// `blooio bulk NAME -n` over this file, with these options.
fn dry(name: &str, file: &str, options: &[&str]) -> Ran {
    let home = Home::new();
    home.write(name, file);
    home.blooio(["bulk", name, "-n"]).args(options).run()
}

const LATE: &str = "(a quote opens a cell only right after the delimiter)";

#[test]
fn a_quote_after_a_blank_never_cuts_a_text() {
    for (file, what) in [
        (
            "to,text,name\n+15551234567, \"hi, you\"\n",
            "2: text: there is whitespace before the quote: ` \"hi`",
        ),
        (
            "to,text,name\n+15551234567,\t\"hi, you\"\n",
            "2: text: there is whitespace before the quote: `\t\"hi`",
        ),
        (
            "to,text,name\n+15551234567,\u{a0} \"hi, you\"\n",
            "2: text: there is whitespace before the quote: `\u{a0} \"hi`",
        ),
        (
            "to,name,text,more\n+15551234567,\"A\", \"say \"\"hi, Ada\n",
            "2: text: there is whitespace before the quote: ` \"say \"\"hi`",
        ),
        (
            "sep=;\nto;text;name\n+15551234567; \"hi; you\"\n",
            "3: text: there is whitespace before the quote: ` \"hi`",
        ),
        (
            "to,text,name\n+15551234567, \"hi there, you are welcome here\",\n",
            "2: the row has 4 cells, but the header line has 3; a quote opens a cell only right after the \
             delimiter",
        ),
        (
            "to,text\n+15551234567, \"a text of so many characters that it is cut\r\n",
            "2: text: there is whitespace before the quote: ` \"a text of so many characters…`",
        ),
    ] {
        let ran = dry("a.csv", file, &[]);
        let why = if what.contains("cells") { String::new() } else { format!(" {LATE}") };
        let hint = "hint: correct the file, or send only the valid rows with --skip-invalid";
        let stderr = format!("a.csv:{what}{why}\nerror: 1 row is invalid, so nothing was sent\n{hint}\n");
        assert_eq!((ran.code, ran.stderr.replace("\\t", "\t")), (2, stderr));
    }
}

#[test]
fn a_quote_that_is_closed_or_within_a_text_is_text() {
    for text in [" \"quoted\" word", " \"quoted\"", " 5\" pipe", "a \"b", " \"a\" and \"b\""] {
        let (home, ledger) = (home(&format!("to,text,name\n+15551234567,{text},x\n")), Ledger::willing());
        assert_eq!(run(&home, &ledger, &[]).code, 0, "{text}");
        assert_eq!(ledger.messages(), [("+15551234567".to_owned(), text.to_owned())]);
    }
    // In TSV, quotes are ordinary characters.
    let ran = dry("a.tsv", "to\ttext\n+15551234567\t \"hi, you\n", &[]);
    assert!(ran.code == 0 && ran.stdout.ends_with(":  \"hi, you\n"), "{ran:?}");
}

#[test]
fn blank_rows_are_reported_at_the_end_too() {
    let (home, ledger) = (home("to,text\n+15551230001,One\n,\n , \n"), Ledger::willing());
    let sent = "sent       1";
    let rest = "blank      2 (skipped)\ntook       TIME\njournal    customers.csv.blooio.jsonl\n";
    let ran = run(&home, &ledger, &[]);
    ran.is(
        0,
        &format!("{sent}\n{rest}"),
        "1 message from customers.csv (2 blank rows skipped), without a rate limit\n",
    );
    run(&home, &ledger, &[]).is(0, &format!("{sent} (1 before)\n{rest}"), "");
    let ran = run(&home, &ledger, &["--json"]);
    assert!(ran.stdout.contains("\"invalid\":0,\"blank\":2,\"seconds\":S,"), "{ran:?}");
    home.write("customers.csv", "to,text\n,\n");
    let ran = run(&home, &ledger, &["--journal", "other"]);
    let warning = "warning: customers.csv contains no messages\n";
    ran.is(0, "sent       0\nblank      1 (skipped)\ntook       TIME\n", warning);
}

const CSV: &str = "to,name,first name\n+15551230001,Ada,Ada\n";
const LINES: &str = "{\"to\":\"+15551230001\",\"name\":\"Ada\",\"first name\":\"Ada\"}\n";

#[test]
fn a_name_in_too_many_braces_is_warned_of() {
    let typo = |inside: &str| {
        format!(
            "{{{{{inside}}}}} in the template is literal text and is sent as {{{inside}}}; for the row's value, \
             write the name of its column in single braces"
        )
    };
    let triple = |variable: &str| {
        format!(
            "{{{{{variable}}}}} in the template sends the value with braces around it; for the row's value, \
             write {variable}"
        )
    };
    for (template, text, warning) in [
        ("Hi {{nam}}", "Hi {nam}", typo("nam")),
        ("Hi {{ nam }}, {name}", "Hi { nam }, Ada", typo(" nam ")),
        ("Hi {{nam|you}}", "Hi {nam|you}", typo("nam|you")),
        ("Hi {{user.name}}", "Hi {user.name}", typo("user.name")),
        ("Hi {{1}}", "Hi {1}", typo("1")),
        ("Hi {{{name}}}", "Hi {Ada}", triple("{name}")),
        ("{{{name|you}}}, hi", "{Ada}, hi", triple("{name|you}")),
    ] {
        for (name, file) in [("a.csv", CSV), ("a.jsonl", LINES)] {
            let ran = dry(name, file, &["--text", template]);
            assert_eq!((ran.code, ran.stderr.as_str()), (0, format!("warning: {warning}\n").as_str()));
            assert!(ran.stdout.ends_with(&format!("+15551230001: {text}\n")), "{ran:?}");
        }
    }
}

#[test]
fn a_column_in_double_braces_is_known_by_its_letters() {
    for inside in ["first_name", "First-Name", "firstName", "FIRST NAME", " first  name "] {
        for (name, file) in [("a.csv", CSV), ("a.jsonl", LINES)] {
            let error = format!(
                "{{{{{inside}}}}} in the template isn't a variable: everybody would get the text {{{inside}}}"
            );
            let hint = "did you mean {first name}? To send braces, put the text into a column of the file";
            let ran = dry(name, file, &["--text", &format!("Hi {{{{{inside}}}}}")]);
            ran.is(2, "", &format!("error: {name}: {error}\nhint: {hint}\n"));
        }
    }
    // A column with exactly this name takes precedence.
    let ran = dry("a.csv", "to,first name,first_name\n+15551230001,A,B\n", &["--text", "{{first_name}}"]);
    assert!(ran.stderr.contains("did you mean {first_name}?"), "{ran:?}");
    let ran = dry("a.csv", CSV, &["--text", "Hi [first_name]"]);
    assert!(ran.code == 0 && ran.stderr.ends_with("write {first name}\n"), "{ran:?}");
}
