//! Rows of `blooio bulk` that would go out otherwise than they were meant, and those that are skipped.

use crate::bulk_says::{home, run};
use crate::harness::ledger::Ledger;
use crate::harness::{Home, Ran};

/// `blooio bulk NAME -n` over this file, with these options.
fn dry(name: &str, file: &str, options: &[&str]) -> Ran {
    let home = Home::new();
    home.write(name, file);
    home.blooio(["bulk", name, "-n"]).args(options).run()
}

const LATE: &str = "(a quote only opens a cell right after the comma, without a blank)";

#[test]
fn a_quote_behind_a_blank_never_cuts_a_text() {
    for (file, what) in [
        ("to,text,name\n+15551234567, \"hi, you\"\n", "2: text: a blank is before the quote: ` \"hi`"),
        ("to,text,name\n+15551234567,\t\"hi, you\"\n", "2: text: a blank is before the quote: `\t\"hi`"),
        (
            "to,text,name\n+15551234567,\u{a0} \"hi, you\"\n",
            "2: text: a blank is before the quote: `\u{a0} \"hi`",
        ),
        (
            "to,name,text,more\n+15551234567,\"A\", \"say \"\"hi, Ada\n",
            "2: text: a blank is before the quote: ` \"say \"\"hi`",
        ),
        ("sep=;\nto;text;name\n+15551234567; \"hi; you\"\n", "3: text: a blank is before the quote: ` \"hi`"),
        (
            "to,text,name\n+15551234567, \"hi there, you are welcome here\",\n",
            "2: it has 4 cells, and the header line has 3; a quote only opens a cell right after the comma, without a \
             blank",
        ),
        (
            "to,text\n+15551234567, \"a text of so many characters that it is cut\r\n",
            "2: text: a blank is before the quote: ` \"a text of so many characters…`",
        ),
    ] {
        let ran = dry("a.csv", file, &[]);
        let why = if what.contains("cells") { String::new() } else { format!(" {LATE}") };
        let hint = "hint: correct the file, or send the good rows alone with --skip-invalid";
        let stderr = format!("a.csv:{what}{why}\nerror: 1 row is bad, so nothing was sent\n{hint}\n");
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
    // In TSV quotes are characters like others.
    let ran = dry("a.tsv", "to\ttext\n+15551234567\t \"hi, you\n", &[]);
    assert!(ran.code == 0 && ran.stdout.ends_with(":  \"hi, you\n"), "{ran:?}");
}

#[test]
fn blank_rows_are_told_of_at_the_end_too() {
    let (home, ledger) = (home("to,text\n+15551230001,One\n,\n , \n"), Ledger::willing());
    let sent = "sent       1";
    let rest = "blank      2, skipped\ntook       TIME\njournal    customers.csv.blooio.jsonl\n";
    let ran = run(&home, &ledger, &[]);
    ran.is(
        0,
        &format!("{sent}\n{rest}"),
        "1 message from customers.csv (2 blank rows skipped), as fast as it goes\n",
    );
    run(&home, &ledger, &[]).is(0, &format!("{sent} (1 before)\n{rest}"), "");
    let ran = run(&home, &ledger, &["--json"]);
    assert!(ran.stdout.contains("\"invalid\":0,\"blank\":2,\"seconds\":S,"), "{ran:?}");
    home.write("customers.csv", "to,text\n,\n");
    let ran = run(&home, &ledger, &["--journal", "other"]);
    let warning = "warning: customers.csv holds no messages\n";
    ran.is(0, "sent       0\nblank      1, skipped\ntook       TIME\n", warning);
}
