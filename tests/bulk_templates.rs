//! `--text` of `blooio bulk`: variables, text that looks like a variable, and values.

use crate::harness::ledger::Ledger;
use crate::harness::{Home, Ran};

/// `blooio bulk NAME -n --text TEMPLATE` over this file.
fn dry(name: &str, file: &str, template: &str) -> Ran {
    let home = Home::new();
    home.write(name, file);
    home.blooio(["bulk", name, "-n", "--text", template]).run()
}

const CSV: &str = "to,name,text\n+15551230001,Ada,\n";
const LINES: &str = "{\"to\":\"+15551230001\",\"name\":\"Ada\"}\n{\"to\":\"+15551230002\",\"plan\":\"pro\",\"name\":\"Bob\"}\n";

/// Asserts that the template is refused for CSV and for JSON Lines.
#[track_caller]
fn refused(template: &str, error: &str, hint: &str) {
    for (name, file) in [("a.csv", CSV), ("a.jsonl", LINES)] {
        dry(name, file, template).is(2, "", &format!("error: {name}: {error}\nhint: {hint}\n"));
    }
}

/// Asserts the text of the first message, and the warning for CSV.
#[track_caller]
fn sends(template: &str, text: &str, warning: &str) {
    let stdout = format!(
        "messages   1\nrate       1/s\njournal    a.csv.blooio.jsonl\nfirst      +15551230001: {text}\n"
    );
    dry("a.csv", CSV, template).is(0, &stdout, warning);
    let ran = dry("a.jsonl", LINES, template);
    assert!(ran.code == 0 && ran.stderr == warning, "{ran:?}");
    assert!(ran.stdout.ends_with(&format!("first      +15551230001: {text}\n")), "{ran:?}");
}

#[test]
fn a_column_in_double_braces_is_refused() {
    for (template, inside, meant) in [
        ("Hi {{name}}", "name", "name"),
        ("Hi {{ name }}!", " name ", "name"),
        ("Hi {{Name}}", "Name", "name"),
        ("Hi {{name|there}}", "name|there", "name|there"),
        ("Hi {{name | there }}", "name | there ", "name|there"),
        ("Hi {name}, {{name}", "name", "name"),
        ("{{x}} {{to}}", "to", "to"),
    ] {
        refused(
            template,
            &format!(
                "{{{{{inside}}}}} in the template isn't a variable: everybody would get the text {{{inside}}}"
            ),
            &format!("did you mean {{{meant}}}? To send braces, put the text into a column of the file"),
        );
    }
    // A field that only some rows have.
    assert_eq!(dry("a.jsonl", LINES, "{{plan}}").code, 2);
}

#[test]
fn other_braces_are_braces() {
    for (template, text) in [
        ("{{ }} {{}} {{", "{ } {} {"),
        ("{{{{{name}}}}}", "{{Ada}}"),
        ("{{a, b}} p {{color:red}} {{\"name\":1}} {{-}}", "{a, b} p {color:red} {\"name\":1} {-}"),
        ("{{{{name}}}}", "{{name}}"),
        ("{{ {name} }} {{a name}}", "{ Ada } {a name}"),
        ("{{{{ name }}}", "{{ name }}"),
    ] {
        sends(template, text, "");
    }
}

#[test]
fn a_text_column_is_never_a_template() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    home.write("a.csv", "to,name,text\n+15551230001,Ada,{{name}} {name} [name]\n");
    let ran = home.blooio(["bulk", "a.csv", "--text", "Hi {name}"]).api(&ledger.base).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ledger.messages(), [("+15551230001".to_owned(), "{{name}} {name} [name]".to_owned())]);
}

#[test]
fn variables_of_other_tools_are_warned_of() {
    for (template, written) in [
        ("Hi %name%", "%name%"),
        ("Hi [Name]", "[Name]"),
        ("Hi {name} <<name>>", "<name>"),
        ("Hi « name »", "« name »"),
    ] {
        let warning = format!(
            "warning: {written} in the template is literal text and is sent unchanged; for the row's value, write \
             {{name}}\n"
        );
        sends(template, &template.replace("{name}", "Ada"), &warning);
    }
    // A dollar sign before a value is a price.
    sends("You owe ${name}", "You owe $Ada", "");
    sends("50% off, 20% more [sic] <3", "50% off, 20% more [sic] <3", "");
}

#[test]
fn a_default_is_for_a_blank_value_too() {
    for blank in ["", " ", "\t ", "\u{a0}", "\u{200b}", "\u{feff}\u{3000}"] {
        let csv = format!("to,name\n+15551230001,\"{blank}\"\n");
        let lines = format!("{}\n", serde_json::json!({"to": "+15551230001", "name": blank}));
        for (name, file, line) in [("a.csv", &csv, 2), ("a.jsonl", &lines, 1)] {
            let ran = dry(name, file, "Hi {name|there}");
            assert!(ran.code == 0 && ran.stdout.ends_with(": Hi there\n"), "{blank:?} {ran:?}");
            let ran = dry(name, file, "Hi {name}");
            let error = format!("{name}:{line}: name: empty, and {{name}} in the template has no default");
            assert!(ran.code == 2 && ran.stderr.starts_with(&error), "{blank:?} {ran:?}");
        }
    }
}

#[test]
fn a_variable_that_no_object_has_is_a_typo() {
    let hint = "use one of the fields (to, name, plan); to use {nmae|…} although no row has it, add \"nmae\": null to one row";
    for template in ["Hi {nmae|there}", "Hi {name}{nmae}"] {
        let error = "the template uses {nmae}, but no row has such a field";
        dry("a.jsonl", LINES, template).is(2, "", &format!("error: a.jsonl: {error}\nhint: {hint}\n"));
    }
    for file in
        [LINES.to_owned(), LINES.replace("{\"to\":\"+15551230002\"", "{\"to\":\"+15551230002\",\"vip\":null")]
    {
        for (template, code) in
            [("Hi {plan|there}", 0), ("Hi {vip|there}", if file.contains("vip") { 0 } else { 2 })]
        {
            assert_eq!(dry("a.jsonl", &file, template).code, code, "{template} {file}");
        }
    }
    // In a shard, the rows of other shards count as well.
    let home = Home::new();
    home.write("a.jsonl", LINES);
    let ran = home.blooio(["bulk", "a.jsonl", "-n", "--shard", "0/2", "--text", "Hi {plan|there}"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
    // Without rows, no field can be missing.
    assert_eq!(dry("a.jsonl", "", "Hi {name|there}").code, 0);
}
