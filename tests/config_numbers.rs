//! Numbers in the configuration: stored as E.164, so that they mean the same whatever country is set later.

use std::fs;

use crate::harness::{Home, Ran, Run};

const UNKNOWN: &str = "hint: write it with + and the country code, like +15551234567; or set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`\n";

fn run(home: &Home, arguments: &[&str]) -> Ran {
    arguments.iter().fold(home.blooio([]), Run::arg).run()
}

fn text(home: &Home) -> String {
    fs::read_to_string(home.path().join(".config/blooio/config.toml")).expect("the file")
}

#[test]
fn a_sender_is_stored_as_e164_and_the_next_send_uses_it() {
    let home = Home::new();
    let done = "done: set from_number in profile default\n";
    let set = |home: &Home| home.blooio(["config", "set", "from_number"]);
    set(&home).arg("(415) 555-2671").arg("--country=US").run().is(0, "", done);
    assert_eq!(text(&home), "[profiles.default]\nfrom_number = \"+14155552671\"\n");
    let plan = run(&home, &["send", "-n", "--json", "+15551234567", "Hi"]);
    assert!(plan.code == 0 && plan.stdout.contains(r#""from_number":"+14155552671""#), "{plan:?}");
    // Whatever the country is taken from.
    set(&home).arg("020 7946 0958").env("BLOOIO_COUNTRY", "GB").run().is(0, "", done);
    assert_eq!(text(&home), "[profiles.default]\nfrom_number = \"+442079460958\"\n");
    home.config("[profiles.default]\ndefault_country = \"FR\"\n\n[profiles.us]\ndefault_country = \"US\"\n");
    set(&home).arg("06.12.34.56.78").run().is(0, "", done);
    set(&home).args(&["415 555 2671", "-p", "us"]).run().is(0, "", "done: set from_number in profile us\n");
    assert_eq!(
        text(&home),
        "[profiles.default]\ndefault_country = \"FR\"\nfrom_number = \"+33612345678\"\n\n\
         [profiles.us]\ndefault_country = \"US\"\nfrom_number = \"+14155552671\"\n"
    );
}

#[test]
fn each_member_of_an_alias_is_stored_so() {
    let home = Home::new();
    let set = |arguments: &[&str]| run(&home, &[&["config", "set", "--country", "US"], arguments].concat());
    set(&["aliases.boss", "(415) 555-2671"]).is(0, "", "done: set aliases.boss\n");
    set(&["aliases.all", "415.555.2672, tel:+1-415-555-2673", "@boss", "Ops@Example.com", "4155552672"]).is(
        0,
        "",
        "done: set aliases.all\n",
    );
    set(&["aliases.team", " grp_abc123 "]).is(0, "", "done: set aliases.team\n");
    assert_eq!(
        text(&home),
        "[aliases]\nboss = [\"+14155552671\"]\n\
         all = [\"+14155552672\", \"+14155552673\", \"@boss\", \"Ops@Example.com\"]\nteam = [\"grp_abc123\"]\n"
    );
    let plan = run(&home, &["send", "-n", "--json", "@all", "Hi"]);
    let chat = "%2B14155552672%2C%2B14155552673%2C%2B14155552671%2COps%40Example.com";
    assert!(plan.code == 0 && plan.stdout.contains(chat), "{plan:?}");
}

#[test]
fn a_number_that_can_not_be_read_is_refused_before_anything_is_written() {
    let home = Home::new();
    for (key, value, error) in [
        ("from_number", "555-2671", "\"555-2671\" has no country code, and no country is set"),
        ("aliases.x", "555-2671", "\"555-2671\" (in @x) has no country code, and no country is set"),
    ] {
        let ran = run(&home, &["config", "set", key, value]);
        ran.is(2, "", &format!("error: {error}\n{UNKNOWN}"));
    }
    let ran = run(&home, &["config", "set", "--country=US", "aliases.x", "415 555 2671", "415"]);
    assert!(ran.code == 2 && ran.stderr.starts_with("error: \"415\" (in @x) "), "{ran:?}");
    let init = home.blooio(["config", "init", "--api-key-stdin", "--no-check", "--from", "555-2671"]);
    let stderr = format!("error: \"555-2671\" has no country code, and no country is set\n{UNKNOWN}");
    init.stdin("bl_live_something").run().is(2, "", &stderr);
    assert!(!home.path().join(".config").exists());
}

#[test]
fn init_stores_what_set_stores() {
    let home = Home::new();
    let init =
        home.blooio(["config", "init", "--api-key-stdin", "--no-check", "-q", "--from", "020 7946 0958"]);
    init.stdin("bl_live_something").env("BLOOIO_COUNTRY", "gb").run().is(0, "", "");
    run(&home, &["config", "set", "default_country", "gb", "-p", "new", "-q"]).is(0, "", "");
    assert_eq!(
        text(&home),
        "[profiles.default]\napi_key = \"bl_live_something\"\ndefault_country = \"GB\"\n\
         from_number = \"+442079460958\"\n\n[profiles.new]\ndefault_country = \"GB\"\n"
    );
}

#[test]
fn parts_of_one_number_are_no_members() {
    let home = Home::new();
    for members in [&["0664,1234567"][..], &["0664", "1234567"]] {
        let ran = run(&home, &[&["config", "set", "--country=AT", "aliases.x"], members].concat());
        let error = "error: \"0664\" (in @x) is very short for a number in a list: it may be part of the number next to it\n";
        let hint = "hint: write a single number without commas or unquoted spaces, or each number of a list with + and its country code\n";
        ran.is(2, "", &format!("{error}{hint}"));
    }
    let ran = run(&home, &["config", "set", "aliases.x", "+436641234567,0"]);
    let error =
        "error: \"+436641234567,0\" (in @x) ends in decimal places, which a spreadsheet may have added\n";
    let hint = "hint: format the column as text and export it again; \
                or write \"+436641234567\" if no digits are missing\n";
    ran.is(2, "", &format!("{error}{hint}"));
    assert!(!home.path().join(".config").exists());
}
