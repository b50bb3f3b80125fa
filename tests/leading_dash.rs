//! Texts that begin with `-`: clap's error names the whole text, and says how to send it; none gets lost in the help.

use serde_json::json;

use crate::harness::Home;

const SEND: &str = "Usage: blooio send [OPTIONS] <CHAT> [TEXT]...";
const TRY: &str = "For more information, try '--help'.";

#[test]
fn the_error_says_how_to_send_the_text() {
    let home = Home::new();
    for (text, shown, command) in [
        ("- item", "- item", "-- '- item'"),
        ("-5", "-5", "-- -5"),
        ("-5 degrees", "-5 degrees", "-- '-5 degrees'"),
        ("-t", "-t", "-- -t"),
        // The first letters are options of `send`.
        ("-nice", "-nice", "-- -nice"),
        ("-qu'est-ce que c'est", "-qu'est-ce que c'est", "-- \"-qu'est-ce que c'est\""),
        ("--foo bar", "--foo bar", "-- '--foo bar'"),
        ("--json is nice", "--json is nice", "-- '--json is nice'"),
        ("--- ", "--- ", "-- '--- '"),
        ("-😀", "-😀", "-- '-😀'"),
        ("-two\nlines", "-two\\nlines", "-- \"$(printf '\\055two\\nlines')\""),
        // These printed the help, with exit code 0, and nobody got them.
        ("-hello", "-hello", "-- -hello"),
        ("-hi there", "-hi there", "-- '-hi there'"),
    ] {
        let ran = home.blooio(["--sandbox", "send", "+15551234567", text]).run();
        let tip = format!(
            "  tip: put -- before a text that begins with -: blooio --sandbox send +15551234567 {command}"
        );
        ran.is(2, "", &format!("error: unexpected argument '{shown}' found\n\n{tip}\n\n{SEND}\n\n{TRY}\n"));
    }
}

#[cfg(unix)]
#[test]
fn the_command_can_be_pasted() {
    let home = Home::new();
    for text in ["- item", "-5", "-hello", "-two\nlines", "-it's 100% \"done\" $HOME \\ !", "--foo  bar"] {
        let ran = home.blooio(["--sandbox", "send", "+15551234567", text, "--dry-run", "--json"]).run();
        let hint = ran.error()["hint"].as_str().expect("a hint").to_owned();
        let command =
            hint.lines().next().and_then(|line| line.split_once(": ")).expect("a command").1.to_owned();
        // A text of several lines is one of the hint, too.
        let command =
            hint[hint.find(&command).expect("it")..].split("\nUsage: ").next().expect("it").to_owned();
        assert_eq!(ran.error()["outcome"], "not_sent");
        let program = crate::harness::binary();
        let script = format!("blooio() {{ '{}' \"$@\"; }}\n{command}", program.display());
        let output = std::process::Command::new("sh")
            .env_clear()
            .env("HOME", home.path())
            .args(["-c", &script])
            .output()
            .expect("a shell");
        let request: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a request");
        assert_eq!(request["body"], json!({ "text": text }), "{command}");
    }
}

#[test]
fn programs_are_told_the_same() {
    let home = Home::new();
    for text in ["- a  b", "-hello"] {
        let ran = home.blooio(["send", "+15551234567", text, "--json"]).run();
        let quoted = if text == "-hello" { text.to_owned() } else { format!("'{text}'") };
        let command = format!("blooio send +15551234567 --json -- {quoted}");
        let error = json!({ "error": {
            "kind": "usage", "exit_code": 2, "status": null, "code": null,
            "message": format!("unexpected argument '{}' found", text.replace("  ", " ")),
            "hint": format!("put -- before a text that begins with -: {command}\n{SEND}"),
            "outcome": "not_sent", "retryable": false, "idempotency_key": null, "response": null,
        }});
        ran.is(2, "", &format!("{error}\n"));
    }
}

#[test]
fn other_commands_have_arguments_and_values_too() {
    let home = Home::new();
    let is = |arguments: &[&str], shown: &str, tip: &str, usage: &str| {
        let ran = home.blooio([]).args(arguments).run();
        let usage = format!("Usage: blooio {usage}");
        ran.is(
            2,
            "",
            &format!("error: unexpected argument '{shown}' found\n\n  tip: {tip}\n\n{usage}\n\n{TRY}\n"),
        );
    };
    is(
        &["polls", "send", "+15551234567", "-1", "b", "-n"],
        "-1",
        "put -- before an argument that begins with -: blooio polls send +15551234567 -n -- -1 b",
        "polls send [OPTIONS] <CHAT> <OPTION> <OPTION>...",
    );
    is(
        &["contacts", "create", "a@example.com", "--name", "- Team -"],
        "- Team -",
        "join a value that begins with - to its option with =: \
         blooio contacts create a@example.com '--name=- Team -'",
        "contacts create [OPTIONS] <CONTACT>",
    );
    is(
        &["config", "set", "retries", "-5"],
        "-5",
        "put -- before an argument that begins with -: blooio config set retries -- -5",
        "config set [OPTIONS] <KEY> <VALUE>...",
    );
}

#[test]
fn a_mistyped_option_is_not_offered_as_a_text() {
    let ran = Home::new().blooio(["send", "+15551234567", "Hi", "--jsn"]).run();
    let tips = "  tip: a similar argument exists: '--json'\n  tip: put -- before a text that begins with -";
    ran.is(2, "", &format!("error: unexpected argument '--jsn' found\n\n{tips}\n\n{SEND}\n\n{TRY}\n"));
    for option in ["--bogus", "--bogus=1", "--no-such-option"] {
        let ran = Home::new().blooio(["send", "+15551234567", "Hi", option]).run();
        let tip = "  tip: put -- before a text that begins with -";
        ran.is(2, "", &format!("error: unexpected argument '{option}' found\n\n{tip}\n\n{SEND}\n\n{TRY}\n"));
    }
}

#[test]
fn help_is_help_and_text_behind_the_dashes_is_text() {
    let home = Home::new();
    let send = |arguments: &[&str]| home.blooio(["--sandbox", "send", "+15551234567"]).args(arguments).run();
    for asking in ["--help", "-h", "-nh", "-help"] {
        let ran = send(&[asking]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{asking}");
        assert!(ran.stdout.contains(SEND), "{asking}");
    }
    let help = send(&["--help"]).stdout;
    assert!(help.contains("Put -- before a text that begins with -"), "{help}");
    for text in ["--help", "-h", "-q", "- item", "--"] {
        let ran = send(&["-n", "--json", "--", text]);
        let request: serde_json::Value = serde_json::from_str(&ran.stdout).expect("a request");
        assert_eq!(request["body"], json!({ "text": text }));
    }
}
