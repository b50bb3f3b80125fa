//! A text that shows nothing is no text: refused, and nobody is texted.

use crate::harness::Home;
use crate::harness::bulk;
use crate::harness::ledger::Ledger;

const BLANKS: [&str; 5] = [" ", "\n\t", "\u{a0}\u{3000}", "\u{200b}\u{feff}", "\u{2800}\u{3164}"];

#[test]
fn an_argument_of_blanks_is_empty() {
    for blank in BLANKS {
        for texts in [&[blank][..], &["Hi", blank]] {
            let ran = Home::new().blooio(["send", "-n", "+15551234567"]).args(texts).run();
            let error = "error: the text is empty: it contains only blanks or invisible characters\n";
            let hint = "hint: check whether a variable in the command is empty: a message needs text\n";
            ran.is(2, "", &format!("{error}{hint}"));
        }
    }
}

#[test]
fn a_pipe_or_file_of_blanks_is_empty() {
    for (blank, from) in BLANKS.into_iter().flat_map(|blank| {
        [(blank, "standard input"), (blank, "--text-file -"), (blank, "--text-file blank.txt")]
    }) {
        let home = Home::new();
        home.write("blank.txt", blank);
        let options: Vec<&str> = from.split(' ').filter(|_| from.starts_with("--")).collect();
        let ran = home.blooio(["send", "-n", "+15551234567"]).args(&options).stdin(blank).run();
        let error =
            format!("error: no text was given: {from} contains only blanks or invisible characters\n");
        let hint = "hint: pass it as an argument, with --text-file, or on standard input\n";
        ran.is(2, "", &format!("{error}{hint}"));
    }
}

#[test]
fn a_body_of_blanks_is_blank() {
    let blank = "the text in --body is empty: it contains only blanks or invisible characters";
    let hint = "give a text after the recipient, or an attachment with -a";
    for (body, error, hint) in [
        (r#"{"text":" "}"#, blank, hint),
        (r#"{"text":"\u200b\n","attachments":[]}"#, blank, hint),
        (r#"{"text":""}"#, "the text in --body is empty", hint),
        (r#"{"text":null}"#, "there is nothing to send: --body has no text, attachments or parts", hint),
        (
            r#"{"text":["Hi","\u200b"]}"#,
            "one of the texts in --body is empty or blank",
            "remove it, or add visible text",
        ),
        (
            r#"{"parts":[{"text":"Hi"},{"text":"\n"}]}"#,
            "one of the texts in --body is empty or blank",
            "remove it, or add visible text",
        ),
    ] {
        let ran = Home::new().blooio(["send", "-n", "+15551234567", "--body", body]).run();
        ran.is(2, "", &format!("error: {error}\nhint: {hint}\n"));
    }
}

#[test]
fn a_row_of_blanks_is_bad() {
    for (name, file) in [
        ("customers.csv", "to,text\n+15551234567,Hi\n+15551234568,\" \"\n"),
        ("customers.csv", "to,text\n+15551234567,Hi\n+15551234568,\u{200b}\n"),
        (
            "customers.jsonl",
            "{\"to\":\"+15551234567\",\"text\":\"Hi\"}\n{\"to\":\"+15551234568\",\"text\":\"\\u2800\"}\n",
        ),
    ] {
        let (home, ledger) = (Home::new(), Ledger::willing());
        home.write(name, file);
        let ran = home.blooio(["bulk", name, "--yes"]).api(&ledger.base).run();
        let line = if name.ends_with("csv") { 3 } else { 2 };
        let row = format!("{name}:{line}: text: empty, and there is no attachment\n");
        let rest = "error: 1 row is invalid, so nothing was sent\n\
                    hint: correct the file, or send only the valid rows with --skip-invalid\n";
        ran.is(2, "", &format!("{row}{rest}"));
        assert_eq!(ledger.counts().requests, 0);
    }
}

#[test]
fn a_template_fills_a_blank_cell_of_its_own() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write("customers.csv", "to,name,text\n+15551234567,Ada,\" \"\n");
    let ran = bulk::run(&home, &ledger, &["--text", "Hi {name}"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ledger.messages(), [("+15551234567".to_owned(), "Hi Ada".to_owned())]);
}
