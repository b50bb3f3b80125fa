//! The settings of the guardrails: the allow list, of which two layers hold at once, the words, and the limit.

use std::fs;

use serde_json::{Value, json};

use crate::harness::{Home, Ran, Run};

const NO_ENTRY: &str = "expected one or more entries, and no empty ones";

fn run(home: &Home, arguments: &[&str]) -> Ran {
    arguments.iter().fold(home.blooio([]), Run::arg).run()
}

fn text(home: &Home) -> String {
    fs::read_to_string(home.path().join(".config/blooio/config.toml")).expect("the file")
}

/// `config list`: the line of `key`, with single blanks.
fn listed(run: Run, key: &str) -> String {
    let ran = run.run();
    ran.is(0, &ran.stdout, "");
    let line = ran.stdout.lines().find(|line| line.starts_with(&format!("{key} "))).expect("the setting");
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_allow_list_is_stored_shown_and_removed() {
    let home = Home::new();
    home.config("[aliases]\noncall = [\"+15551234567\"]\n");
    let set = |values: &[&str]| run(&home, &[&["config", "set", "--country=US", "allow"], values].concat());
    let done = "done: set allow in profile default\n";
    let stored = |list: &str| format!("[aliases]\noncall = [\"+15551234567\"]\n\n[profiles.default]\n{list}");
    set(&["(415) 555-2671, *@Example.com"]).is(0, "", done);
    assert_eq!(text(&home), stored("allow = [\"+14155552671\", \"*@Example.com\"]\n"));
    set(&[" +1555* , grp_abc123", "@oncall", "Ops@example.com"]).is(0, "", done);
    assert_eq!(
        text(&home),
        stored("allow = [\"+1555*\", \"grp_abc123\", \"@oncall\", \"Ops@example.com\"]\n")
    );

    let line = "+1555*,grp_abc123,@oncall,Ops@example.com";
    run(&home, &["config", "get", "allow"]).is(0, &format!("{line}\n"), "");
    run(&home, &["config", "get", "allow", "-q"]).is(0, &format!("{line}\n"), "");
    let array = r#"["+1555*","grp_abc123","@oncall","Ops@example.com"]"#;
    run(&home, &["config", "get", "allow", "--json"]).is(0, &format!("{{\"allow\":{array}}}\n"), "");
    let row = "allow +1555*, grp_abc123, @oncall, Ops@example.com profile default";
    assert_eq!(listed(home.blooio(["config", "list"]), "allow"), row);
    // What is printed can be stored again.
    set(&[line]).is(0, "", done);
    assert_eq!(
        text(&home),
        stored("allow = [\"+1555*\", \"grp_abc123\", \"@oncall\", \"Ops@example.com\"]\n")
    );

    set(&["+1555＊"]).is(0, "", done);
    assert_eq!(text(&home), stored("allow = [\"+1555*\"]\n"));
    set(&[" None"]).is(0, "", done);
    assert_eq!(text(&home), stored("allow = []\n"));
    run(&home, &["config", "get", "allow"]).is(0, "none\n", "");
    run(&home, &["config", "get", "allow", "--json"]).is(0, "{\"allow\":[]}\n", "");
    assert_eq!(listed(home.blooio(["config", "list"]), "allow"), "allow nobody profile default");

    run(&home, &["config", "unset", "allow"]).is(0, "", "done: removed allow from profile default\n");
    assert_eq!(text(&home), stored(""));
    run(&home, &["config", "get", "allow"]).is(1, "", "error: allow is not set\n");
    assert_eq!(listed(home.blooio(["config", "list"]), "allow"), "allow -");
}

#[test]
fn an_entry_that_can_not_be_read_is_not_stored() {
    let home = Home::new();
    let star = "hint: write * after the first digits of a number, like +1555*, or before the @ of a domain, like *@example.com\n";
    let cases = [
        (
            "+15551234567,,+15559876543",
            "error: \"\" is blank: there is nobody to text\n\
             hint: write it like +15551234567, user@example.com, grp_abc123 or @oncall\n",
        ),
        (
            "+15551234567, None",
            "error: \"none\" can't be combined with other entries\n\
             hint: write only none to text nobody, or leave it out\n",
        ),
        ("*", &format!("error: \"*\" has a * in the wrong place\n{star}")),
        ("+1555*, a*@example.com", &format!("error: \"a*@example.com\" has a * in the wrong place\n{star}")),
    ];
    for (list, error) in cases {
        run(&home, &["config", "set", "allow", list]).is(2, "", error);
    }
    for list in ["5551234567", "@nobody", "somebody", "", "grp_"] {
        let ran = run(&home, &["config", "set", "allow", list]);
        assert!(ran.code == 2 && ran.stdout.is_empty() && ran.stderr.starts_with("error: "), "{ran:?}");
    }
    assert!(!home.path().join(".config/blooio/config.toml").exists());
}

#[test]
fn the_environment_narrows_the_profile_and_both_are_shown() {
    let home = Home::new();
    let list = || home.blooio(["config", "list"]);
    let json = |run: Run| {
        let ran = run.arg("--json").run();
        ran.is(0, &ran.stdout, "");
        serde_json::from_str::<Value>(&ran.stdout).expect("JSON")
    };
    let env = |run: Run, list: &str| run.env("BLOOIO_ALLOW", list);
    let get = || home.blooio(["config", "get", "allow"]);
    let origin = "environment BLOOIO_ALLOW";
    let unset = json!({ "value": null, "origin": "default" });
    assert_eq!(json(list())["settings"]["allow"], unset);
    assert_eq!(json(env(list(), ""))["settings"]["allow"], unset);
    assert_eq!(
        listed(env(list(), "+15551234567, a@b.c"), "allow"),
        format!("allow +15551234567, a@b.c {origin}")
    );
    assert_eq!(listed(env(list(), "NONE"), "allow"), format!("allow nobody {origin}"));
    env(get(), " +15551234567 ,a@b.c").run().is(0, "+15551234567,a@b.c\n", "");
    env(get(), "none").arg("--json").run().is(0, "{\"allow\":[]}\n", "");

    home.config("[profiles.default]\nallow = [\"+1555*\", \"*@example.com\"]\n");
    let narrowed = "+1555*, *@example.com; narrowed by BLOOIO_ALLOW to +15551234567";
    assert_eq!(listed(env(list(), "+15551234567"), "allow"), format!("allow {narrowed} profile default"));
    assert_eq!(
        json(env(list(), "+15551234567"))["settings"]["allow"],
        json!({
            "value": ["+1555*", "*@example.com"], "narrowed_to": ["+15551234567"], "origin": "profile default",
        })
    );
    let narrowed = narrowed.replace(", ", ",");
    env(get(), "+15551234567").run().is(0, &format!("{narrowed}\n"), "");
    assert_eq!(json(env(get(), "none")), json!({ "allow": ["+1555*", "*@example.com"], "narrowed_to": [] }));
    // An empty variable counts as unset, as everywhere.
    assert_eq!(listed(env(list(), ""), "allow"), "allow +1555*, *@example.com profile default");
    home.config("[profiles.default]\nallow = []\n");
    let nobody = "allow nobody; narrowed by BLOOIO_ALLOW to +15551234567 profile default";
    assert_eq!(listed(env(list(), "+15551234567"), "allow"), nobody);
}

#[test]
fn what_is_wrong_in_a_list_is_named_with_the_line_of_the_entry() {
    let home = Home::new();
    let cases = [
        ("allow = 5", 2, "allow: expected a string or an array of strings, found an integer"),
        ("allow = [\n  \"+1555*\",\n  15551234567,\n]", 4, "allow: expected a string, found an integer"),
        (
            "allow = [\n  \"+1555*\", # ours\n\n  \"\",\n]",
            5,
            "allow: expected one or more entries, and no empty ones",
        ),
        ("allow = [\n  \"+1555*, ,a@b.c\"]", 3, "allow: expected one or more entries, and no empty ones"),
        ("allow = \"\"", 2, "allow = \"\": expected one or more entries, and no empty ones"),
        ("optout_words = [\n\"halt\",\nfalse]", 4, "optout_words: expected a string, found a boolean"),
        ("optout_words = [\n\"halt\",\n\" \"]", 4, "optout_words: must not be empty"),
        (
            "optout_words = \"halt,\"",
            2,
            "optout_words = \"halt,\": expected one or more entries, and no empty ones",
        ),
        (
            "max_recipients = \"5\"",
            2,
            "max_recipients: expected a whole number from 1 to 4294967295, found a string",
        ),
        ("max_recipients = -1", 2, "max_recipients = -1: expected a whole number from 1 to 4294967295"),
        ("optouts = []", 2, "optouts: expected a string, found an array"),
    ];
    for (lines, line, rest) in cases {
        let path = home.config(&format!("[profiles.default]\n{lines}\n"));
        let error = format!("error: {}:{line}: profiles.default.{rest}\n", path.display());
        run(&home, &["config", "list"]).is(3, "", &error);
        run(&home, &["--sandbox", "send", "+15551234567", "Hi"]).is(3, "", &error);
    }
}

/// Other variables that are wrong are exit 3; this one is a part of the call.
#[test]
fn a_wrong_allow_list_in_the_environment_is_exit_2_and_nothing_is_sent() {
    let home = Home::new();
    for wrong in ["+15551234567,,a@b.c", ",", " ", "+15551234567,"] {
        let error = format!("error: BLOOIO_ALLOW={wrong:?}: {NO_ENTRY}\n");
        for arguments in [&["config", "list"][..], &["--sandbox", "send", "+15551234567", "Hi"]] {
            let run = arguments.iter().fold(home.blooio([]), Run::arg);
            run.env("BLOOIO_ALLOW", wrong).run().is(2, "", &error);
        }
    }
    run(&home, &["--sandbox", "sandbox", "messages"]).is(
        0,
        "",
        "No messages in the sandbox yet. Send one: blooio --sandbox send +15551234567 \"Hello\"\n",
    );
    // What finds out why nothing is sent must work all the same.
    let ran = home.blooio(["--sandbox", "doctor"]).env("BLOOIO_ALLOW", ",").run();
    assert!(ran.stdout.contains(&format!("BLOOIO_ALLOW=\",\": {NO_ENTRY}")), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn an_allow_list_that_is_not_unicode_is_exit_2() {
    use std::os::unix::ffi::OsStrExt;
    let home = Home::new();
    let bytes = std::ffi::OsStr::from_bytes(b"+1555\xff");
    let ran = home.blooio(["config", "list"]).env("BLOOIO_ALLOW", bytes).run();
    ran.is(2, "", "error: BLOOIO_ALLOW: not valid UTF-8\n");
    let ran = home.blooio(["config", "list"]).env("BLOOIO_OPTOUTS", bytes).run();
    ran.is(3, "", "error: BLOOIO_OPTOUTS: not valid UTF-8\n");
}

#[test]
fn words_and_the_limit_are_stored_shown_and_removed() {
    let home = Home::new();
    let set = |arguments: &[&str]| run(&home, &[&["config", "set"], arguments].concat());
    set(&["optout_words", "halt", "no more, leave me"]).is(
        0,
        "",
        "done: set optout_words in profile default\n",
    );
    set(&["max_recipients", " 25 "]).is(0, "", "done: set max_recipients in profile default\n");
    set(&["optouts", "/srv/optouts.csv"]).is(0, "", "done: set optouts in profile default\n");
    let words = "optout_words = [\"halt\", \"no more\", \"leave me\"]\n";
    let rest = "max_recipients = 25\noptouts = \"/srv/optouts.csv\"\n";
    assert_eq!(text(&home), format!("[profiles.default]\n{words}{rest}"));
    for (key, line, json, row) in [
        (
            "optout_words",
            "halt,no more,leave me",
            r#"["halt","no more","leave me"]"#,
            "halt, no more, leave me",
        ),
        ("max_recipients", "25", "\"25\"", "25"),
        ("optouts", "/srv/optouts.csv", "\"/srv/optouts.csv\"", "/srv/optouts.csv"),
    ] {
        run(&home, &["config", "get", key]).is(0, &format!("{line}\n"), "");
        run(&home, &["config", "get", key, "--json"]).is(0, &format!("{{\"{key}\":{json}}}\n"), "");
        assert_eq!(listed(home.blooio(["config", "list"]), key), format!("{key} {row} profile default"));
    }
    for key in ["optout_words", "max_recipients", "optouts"] {
        let done = format!("done: removed {key} from profile default\n");
        run(&home, &["config", "unset", key]).is(0, "", &done);
        if key == "optouts" {
            let path = home.path().join(".local/state/blooio/optouts.csv");
            run(&home, &["config", "get", key]).is(0, &format!("{}\n", path.display()), "");
        } else {
            run(&home, &["config", "get", key]).is(1, "", &format!("error: {key} is not set\n"));
        }
    }
    assert_eq!(text(&home), "[profiles.default]\n");
    set(&["optout_words", "halt", ""]).is(2, "", &format!("error: optout_words \"halt,\": {NO_ENTRY}\n"));
    set(&["max_recipients", "1", "2"]).is(
        2,
        "",
        "error: max_recipients takes one value, but 2 were given\nhint: quote a value that contains spaces\n",
    );
}

#[test]
fn a_limit_of_zero_is_refused_with_what_to_do_instead() {
    let home = Home::new();
    let why = "expected a whole number from 1 to 4294967295\nhint: run `blooio config set allow none` to text nobody\n";
    let send = || home.blooio(["send", "-n", "+15551234567", "Hi"]);
    let ran = send().arg("--max-recipients=0").run();
    ran.is(2, "", &format!("error: --max-recipients \"0\": {why}"));
    let ran = send().env("BLOOIO_MAX_RECIPIENTS", "0").run();
    ran.is(3, "", &format!("error: BLOOIO_MAX_RECIPIENTS=\"0\": {why}"));
    run(&home, &["config", "set", "max_recipients", "0"]).is(
        2,
        "",
        &format!("error: max_recipients \"0\": {why}"),
    );
    let path = home.config("[profiles.default]\nmax_recipients = 0\n");
    let place = format!("{}:2: profiles.default.max_recipients", path.display());
    send().run().is(3, "", &format!("error: {place} = 0: {why}"));
}

#[test]
fn the_limit_is_an_option_of_the_two_commands_that_send_to_many() {
    let home = Home::new();
    home.write("rows.csv", "to,text\n+15551234567,Hi\n");
    let file = home.path().join("rows.csv").display().to_string();
    let expected = "expected a whole number from 1 to 4294967295";
    for arguments in [&["send", "-n", "-q", "+15551234567", "Hi"][..], &["bulk", "-n", "-q", &file]] {
        let run = || arguments.iter().fold(home.blooio([]), Run::arg);
        run().arg("--max-recipients=many").run().is(
            2,
            "",
            &format!("error: --max-recipients \"many\": {expected}\n"),
        );
        let wrong = || run().env("BLOOIO_MAX_RECIPIENTS", "many");
        wrong().run().is(3, "", &format!("error: BLOOIO_MAX_RECIPIENTS=\"many\": {expected}\n"));
        // The flag wins, so the variable isn't looked at.
        let ran = wrong().arg("--max-recipients=3").run();
        ran.is(0, &ran.stdout, &ran.stderr);
    }
    let ran = run(&home, &["status", "--max-recipients=3", "+15551234567", "msg_1"]);
    assert!(
        ran.code == 2 && ran.stderr.starts_with("error: unexpected argument '--max-recipients=3' found"),
        "{ran:?}"
    );
}
