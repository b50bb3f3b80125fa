//! The global options again: values that are wrong, and in which form that is said.

use serde_json::json;

use crate::harness::{Home, NOWHERE, Run};

fn with(home: &Home, arguments: &[&str]) -> Run {
    arguments.iter().fold(home.blooio([]), Run::arg)
}

/// Flag, variable, key of the profile; a wrong value, and why it is.
const WRONG: &[(&str, &str, &str, &str, &str)] = &[
    (
        "--timeout",
        "BLOOIO_TIMEOUT",
        "timeout",
        "soon",
        r#"expected a duration such as "500ms", "30s", "2m" or "1h30m""#,
    ),
    ("--timeout", "BLOOIO_TIMEOUT", "timeout", "0", "must be more than zero"),
    ("--timeout", "BLOOIO_TIMEOUT", "timeout", "25h", "expected at most 24 hours"),
    ("--retries", "BLOOIO_RETRIES", "", "11", "expected a whole number from 0 to 10"),
    ("--retries", "BLOOIO_RETRIES", "", "-1", "expected a whole number from 0 to 10"),
    (
        "--country",
        "BLOOIO_COUNTRY",
        "default_country",
        "USA",
        "expected a two-letter country code, such as US",
    ),
    (
        "--base-url",
        "BLOOIO_BASE_URL",
        "base_url",
        "http://example.com/v2/api",
        "http:// is allowed for loopback hosts only, because the key would be sent unencrypted: use https://",
    ),
    (
        "--base-url",
        "BLOOIO_BASE_URL",
        "base_url",
        "backend.blooio.com",
        "expected a URL such as https://backend.blooio.com/v2/api",
    ),
    ("--profile", "BLOOIO_PROFILE", "", "a b", "a name must be 1 to 64 letters, digits, - or _"),
    ("", "BLOOIO_MAX_RECIPIENTS", "", "many", "expected a whole number from 1 to 4294967295"),
    ("--color", "", "color", "red", "expected auto, always or never"),
    ("", "BLOOIO_OUTPUT", "output", "xml", "expected human, json or quiet"),
    ("", "BLOOIO_SANDBOX", "", "perhaps", "expected true or false (or 1, 0, yes, no, on, off)"),
    ("", "BLOOIO_LOG", "", "info", "expected 1, true, on, debug or trace; or 0, false or off"),
];

#[test]
fn a_wrong_value_names_its_place_and_what_is_expected() {
    for (flag, variable, key, value, why) in WRONG {
        let home = Home::new();
        let list = || home.blooio(["config", "list"]);
        if !flag.is_empty() {
            let ran = list().arg(format!("{flag}={value}")).run();
            ran.is(2, "", &format!("error: {flag} {value:?}: {why}\n"));
        }
        if !variable.is_empty() {
            let ran = list().env(variable, value).run();
            ran.is(3, "", &format!("error: {variable}={value:?}: {why}\n"));
        }
        if !key.is_empty() {
            let path = home.config(&format!("[profiles.default]\n\n{key} = {value:?}\n"));
            let ran = list().run();
            let place = format!("{}:3: profiles.default.{key}", path.display());
            ran.is(3, "", &format!("error: {place} = {value:?}: {why}\n"));
        }
    }
}

#[test]
fn a_password_in_a_url_is_not_shown() {
    let why = "must not contain a user name or password: the API key is the only credential";
    let ran = Home::new().blooio(["--base-url", "https://me:pw@host", "config", "list"]).run();
    ran.is(2, "", &format!("error: --base-url: {why}\n"));
    let ran = Home::new().blooio(["config", "list"]).env("BLOOIO_BASE_URL", "https://me:pw@host").run();
    ran.is(3, "", &format!("error: BLOOIO_BASE_URL: {why}\n"));
}

#[test]
fn a_country_that_is_none_is_a_fault_of_where_it_stands() {
    let why = "\"XX\" is not a country code";
    let hint = "hint: use two letters of ISO 3166, like US, GB or DE\n";
    let home = Home::new();
    let send = || home.blooio(["send", "-n", "415 555 2671", "Hi"]);
    send().arg("--country=xx").run().is(2, "", &format!("error: {why}\n{hint}"));
    let ran = send().env("BLOOIO_COUNTRY", "xx").run();
    ran.is(3, "", &format!("error: environment BLOOIO_COUNTRY: {why}\n{hint}"));
    home.config("[profiles.default]\ndefault_country = \"XX\"\n");
    send().run().is(3, "", &format!("error: profile default: {why}\n{hint}"));
}

#[test]
fn certificates_that_can_not_be_read_name_the_layer() {
    let home = Home::new();
    let ask = || home.blooio(["status", "+15551234567", "m"]).env("BLOOIO_API_KEY", "bl_live_something");
    let why = "/none.pem: No such file or directory";
    let hint = "hint: give a file of certificates in PEM or DER format\n";
    ask().arg("--cacert=/none.pem").run().is(2, "", &format!("error: --cacert {why}\n{hint}"));
    let ran = ask().env("BLOOIO_CACERT", "/none.pem").run();
    ran.is(3, "", &format!("error: environment BLOOIO_CACERT: {why}\n{hint}"));
}

#[test]
fn usage_errors_are_objects_where_json_is_asked_for() {
    let object = |message: &str, hint: &str| {
        let error = json!({ "error": {
            "kind": "usage", "exit_code": 2, "status": null, "code": null, "message": message, "hint": hint,
            "outcome": null, "retryable": false, "idempotency_key": null, "response": null,
        }});
        format!("{error}\n")
    };
    let unknown = object(
        "unrecognized subcommand 'sendd'",
        "tip: a similar subcommand exists: 'send'\nUsage: blooio [OPTIONS] <COMMAND>",
    );
    let home = Home::new();
    home.blooio(["--json", "sendd"]).run().is(2, "", &unknown);
    home.blooio(["sendd", "--json"]).run().is(2, "", &unknown);
    home.blooio(["sendd"]).env("BLOOIO_OUTPUT", "json").run().is(2, "", &unknown);
    home.blooio(["sendd"]).env("BLOOIO_OUTPUT", "JSON").run().is(2, "", &unknown);
    home.config("[profiles.default]\n[profiles.ci]\noutput = \"json\"\n");
    home.blooio(["-p", "ci", "sendd"]).run().is(2, "", &unknown);
    home.blooio(["sendd"]).env("BLOOIO_PROFILE", "ci").run().is(2, "", &unknown);
    // A setting that is wrong says nothing about how to print that.
    let why = "--timeout \"soon\": must not be negative"
        .replace("must not be negative", r#"expected a duration such as "500ms", "30s", "2m" or "1h30m""#);
    let timeout = object(&why, "").replace("\"hint\":\"\"", "\"hint\":null");
    home.blooio(["-p", "ci", "--timeout", "soon", "config", "list"]).run().is(2, "", &timeout);
    let missing = object(
        "the following required arguments were not provided: <CHAT>",
        "Usage: blooio send --json <CHAT> [TEXT]...",
    );
    // It was to send, and has not.
    let missing = missing.replace("\"outcome\":null", "\"outcome\":\"not_sent\"");
    home.blooio(["send"]).arg("--json").run().is(2, "", &missing);
}

#[test]
fn usage_errors_are_claps_own_words_for_people() {
    let text = "error: unrecognized subcommand 'sendd'\n\n  tip: a similar subcommand exists: 'send'\n\n\
                Usage: blooio [OPTIONS] <COMMAND>\n\nFor more information, try '--help'.\n";
    let home = Home::new();
    home.blooio(["sendd"]).run().is(2, "", text);
    home.config("[profiles.default]\noutput = \"json\"\n");
    home.blooio(["sendd", "-q"]).run().is(2, "", text);
    home.blooio(["sendd"]).env("BLOOIO_OUTPUT", "human").run().is(2, "", text);
}

#[test]
fn json_and_quiet_exclude_each_other() {
    Home::new().blooio(["config", "path", "-q", "--json"]).run().is(
        2,
        "",
        "{\"error\":{\"kind\":\"usage\",\"exit_code\":2,\"status\":null,\"code\":null,\
         \"message\":\"the argument '--quiet' cannot be used with '--json'\",\
         \"hint\":\"Usage: blooio config path --quiet\",\
         \"outcome\":null,\"retryable\":false,\"idempotency_key\":null,\"response\":null}}\n",
    );
}

#[test]
fn global_options_stand_before_or_after_the_command() {
    let home = Home::new();
    home.config("[profiles.default]\n[profiles.ci]\ntimeout = 7\n");
    for arguments in [
        ["-p", "ci", "config", "get", "timeout"],
        ["config", "-p", "ci", "get", "timeout"],
        ["config", "get", "-p", "ci", "timeout"],
        ["config", "get", "timeout", "-p", "ci"],
    ] {
        with(&home, &arguments).run().is(0, "7s\n", "");
    }
    home.blooio(["--profile=ci", "config", "get", "timeout", "--json"]).run().is(
        0,
        "{\"timeout\":\"7s\"}\n",
        "",
    );
}

#[test]
fn sandbox_and_base_url_exclude_each_other_on_the_command_line_only() {
    let home = Home::new();
    home.blooio(["--sandbox", "--base-url", "https://host", "config", "list"]).run().is(
        2,
        "",
        "error: the argument '--sandbox' cannot be used with '--base-url <URL>'\n\n\
         Usage: blooio --sandbox <COMMAND>\n\nFor more information, try '--help'.\n",
    );
    // Nothing listens there: had the base URL won, there would be no answer.
    let ran = home
        .blooio(["send", "-q", "+15551234567", "Hi"])
        .env("BLOOIO_SANDBOX", "1")
        .env("BLOOIO_BASE_URL", NOWHERE)
        .run();
    assert!(ran.stdout.starts_with("msg_"), "{ran:?}");
    ran.is(0, &ran.stdout, "");
    home.config("[profiles.default]\nsandbox = true\n");
    let again =
        home.blooio(["status", "-q", "+15551234567", ran.stdout.trim(), "--wait", "--interval=1ms"]).run();
    again.is(0, "delivered\n", "");
}

#[test]
fn no_key_says_where_to_put_one() {
    let ask = |home: &Home| home.blooio(["status", "+15551234567", "msg_1"]);
    let home = Home::new();
    let hint = "hint: run `blooio config init`, or set BLOOIO_API_KEY\n";
    ask(&home).run().is(3, "", &format!("error: no API key in profile \"default\"\n{hint}"));
    ask(&home).env("BLOOIO_API_KEY", "").run().is(
        3,
        "",
        &format!("error: no API key in profile \"default\"\n{hint}"),
    );
    home.config("[profiles.ci]\ntimeout = 3\n");
    ask(&home).arg("-pci").run().is(3, "", &format!("error: no API key in profile \"ci\"\n{hint}"));
    ask(&home).env("BLOOIO_API_KEY", "bl_live with blanks").run().is(
        3,
        "",
        "error: BLOOIO_API_KEY: contains spaces, control characters or non-ASCII characters\n",
    );
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_text_is_named_and_not_shown() {
    use std::os::unix::ffi::OsStrExt;
    let home = Home::new();
    let ran =
        home.blooio(["config", "list"]).env("BLOOIO_API_KEY", std::ffi::OsStr::from_bytes(b"bl_\xff")).run();
    ran.is(3, "", "error: BLOOIO_API_KEY: not valid UTF-8\n");
}
