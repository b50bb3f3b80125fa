//! Numbers that a spreadsheet or a person has damaged: the number that is meant, or a refusal that says what was seen.

use crate::harness::Home;
use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::Ledger;

const DECIMAL: &str = "ends in decimal places, which a spreadsheet may have added";
const EXPORT: &str = "format the column as text and export it again; or write";

#[track_caller]
fn refuses(options: &[&str], chat: &str, error: &str, hint: &str) {
    let ran = Home::new().blooio(["send", "-n"]).args(options).args(&["--", chat, "Hi"]).run();
    ran.is(2, "", &format!("error: \"{chat}\" {error}\nhint: {hint}\n"));
}

#[track_caller]
fn goes_to(options: &[&str], chat: &str, segment: &str) {
    let ran = Home::new().blooio(["send", "-n", "--json"]).args(options).args(&["--", chat, "Hi"]).run();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{chat}");
    let request: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(
        request["url"],
        format!("https://backend.blooio.com/v2/api/chats/{segment}/messages"),
        "{chat}"
    );
}

#[test]
fn decimal_places_are_not_dialed() {
    for (options, chat, without) in [
        (&[][..], "+436641234567.0", "+436641234567"),
        (&[], "+436641234567,0", "+436641234567"),
        (&[], "+436641234567.00", "+436641234567"),
        (&["--country", "IN"], "9876543210.0", "9876543210"),
        (&["--country", "AU"], "0412345678,000", "0412345678"),
    ] {
        refuses(options, chat, DECIMAL, &format!("{EXPORT} \"{without}\" if no digits are missing"));
    }
    goes_to(&["--country", "FR"], "06.12.34.56.78", "%2B33612345678");
    goes_to(&["--country", "US"], "415.555.2671", "%2B14155552671");
}

#[test]
fn what_a_spreadsheet_shows_instead_of_a_number_is_named() {
    let scientific = "is in a spreadsheet's scientific notation, which may have lost digits of the number";
    let again = "format the column as text, and enter or import the original numbers again";
    for chat in ["1.55512E+10", "1,55512E+10", "'4.36641E+11"] {
        refuses(&["--country", "US"], chat, scientific, again);
    }
    let write =
        "format the column as text and export it again; or write \"4155552671\" if no digits are missing";
    let thousands = "has thousands separators, which a spreadsheet may have added";
    refuses(&["--country", "US"], "4,155,552,671", thousands, write);
    let value = "is a spreadsheet's error value, not a number";
    refuses(
        &[],
        "#N/A",
        value,
        "fix the formula in that cell, or make the column wider, and export it again",
    );
    let formula = "is a spreadsheet formula";
    refuses(&[], "=A1+5", formula, "write the number that it stands for, like +15551234567");
}

#[test]
fn the_marks_of_a_text_cell_are_read_past() {
    for chat in ["'+15551234567", "=\"+15551234567\"", "=+15551234567", "'+1 (555) 123-4567"] {
        goes_to(&[], chat, "%2B15551234567");
    }
}

#[test]
fn a_second_line_is_not_dialed_after_the_first() {
    let hint = "write only one number, like \"+43 664 1234567\"";
    refuses(&[], "+43 664 1234567/8", "ends in \"/8\", which may not be part of the number", hint);
    refuses(&[], "+43 664 1234567 (2)", "ends in \"(2)\", which may not be part of the number", hint);
}

#[test]
fn a_trunk_prefix_after_the_country_code_is_dropped() {
    goes_to(&[], "+375 8 033 123-45-67", "%2B375331234567");
    goes_to(&[], "+375 8 29 491-19-11", "%2B375294911911");
    goes_to(&[], "+7 8 903 123 45 67", "%2B79031234567");
    goes_to(&[], "+370 8 612 34567", "%2B37061234567");
    goes_to(&[], "+54 11 15 1234 5678", "%2B5491112345678");
}

#[test]
fn mexicos_old_prefix_is_explained() {
    let error = "is too long for +52 (MX)";
    let hint = "write \"+525512345678\": Mexico dropped the 1 before the 10 digits in 2019";
    refuses(&[], "+52 1 55 1234 5678", error, hint);
}

#[test]
fn an_alias_is_suggested_that_can_be_set() {
    let home = Home::new();
    let ran = home.blooio(["send", "-n", "@on-call_2", "Hi"]).run();
    let command = "config set aliases.on-call_2 +15551234567";
    let error = "error: \"@on-call_2\" is not an alias in the configuration\n";
    ran.is(2, "", &format!("{error}hint: add it with: blooio {command}\n"));
    let set = home.blooio([]).args(&command.split(' ').collect::<Vec<_>>()).run();
    assert_eq!(set.code, 0, "{set:?}");
    for chat in ["@example.com", "@jürgen", "@a/b"] {
        let hint = "write an alias as @ and letters, digits, - or _, like @oncall, or an email address with something before its @";
        refuses(&[], chat, "is neither an alias nor an email address", hint);
        let name = format!("aliases.{}", chat.trim_start_matches('@'));
        assert_eq!(home.blooio(["config", "set", &name, "+15551234567"]).run().code, 2, "{chat}");
    }
}

#[test]
fn a_damaged_number_is_a_bad_row_and_nobody_is_texted() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let file = "to,text\n+436641234567,a\n+436641234568.0,b\n\"436641234569,00\",c\n4.36641E+11,d\n'+436641234567,e\n";
    home.write("customers.csv", file);
    let ran = bulk::run(&home, &ledger, &[]);
    let decimal = |line: u64, to: &str, without: &str| {
        format!(
            "customers.csv:{line}: to: \"{to}\" {DECIMAL} ({EXPORT} \"{without}\" if no digits are missing)\n"
        )
    };
    let said = [
        decimal(3, "+436641234568.0", "+436641234568"),
        decimal(4, "436641234569,00", "+436641234569"),
        "customers.csv:5: to: \"4.36641E+11\" is in a spreadsheet's scientific notation, which may have lost digits of the number (format the column as text, and enter or import the original numbers again)\n"
            .to_owned(),
        "error: 3 rows are invalid, so nothing was sent\n\
         hint: correct the file, or send only the valid rows with --skip-invalid\n"
            .to_owned(),
    ];
    ran.is(2, "", &said.concat());
    assert_eq!(ledger.counts().requests, 0);
    assert!(!home.path().join(JOURNAL).exists());
    let ran = bulk::run(&home, &ledger, &["--skip-invalid"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    let texted = [("+436641234567", "a"), ("+436641234567", "e")];
    assert_eq!(ledger.messages(), texted.map(|(to, text)| (to.to_owned(), text.to_owned())));
}
