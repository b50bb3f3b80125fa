//! The global options: which layer wins, what an empty or a wrong value does, and what goes over the wire.

use std::io::Read;

use blooio_cli::cli::Cli;
use blooio_cli::config::{SettingRow, table};
use clap::{Arg, CommandFactory};
use serde_json::{Value, json};

use crate::harness::wire::{self, Answer, Wire};
use crate::harness::{Home, KEY, Ran, Run};

/// A setting on each layer, as it is written there and as it is shown; empty where the layer can't hold it.
struct Row {
    key: &'static str,
    flag: (&'static [&'static str], &'static str),
    env: (&'static str, &'static str, &'static str),
    profile: (&'static str, &'static str),
    default: Option<&'static str>,
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    Row { key: "profile", flag: (&["--profile", "one"], "one"), env: ("BLOOIO_PROFILE", "two", "two"),
        profile: ("", ""), default: Some("default") },
    Row { key: "api_key", flag: (&[], ""), env: ("BLOOIO_API_KEY", "bl_of_the_environment", "bl_…ment"),
        profile: ("\"bl_of_the_profile\"", "bl_…file"), default: None },
    Row { key: "base_url", flag: (&["--base-url", "https://flag/"], "https://flag"),
        env: ("BLOOIO_BASE_URL", "https://env", "https://env"), profile: ("\"https://profile\"", "https://profile"),
        default: Some("https://backend.blooio.com/v2/api") },
    Row { key: "sandbox", flag: (&["--sandbox"], "true"), env: ("BLOOIO_SANDBOX", "0", "false"),
        profile: ("true", "true"), default: Some("false") },
    Row { key: "default_country", flag: (&["--country", "gb"], "GB"), env: ("BLOOIO_COUNTRY", "fr", "FR"),
        profile: ("\"DE\"", "DE"), default: None },
    Row { key: "timeout", flag: (&["--timeout", "1s"], "1s"), env: ("BLOOIO_TIMEOUT", "500ms", "500ms"),
        profile: ("90", "1m 30s"), default: Some("30s") },
    Row { key: "retries", flag: (&["--retries", "0"], "0"), env: ("BLOOIO_RETRIES", "1", "1"),
        profile: ("2", "2"), default: Some("3") },
    Row { key: "color", flag: (&["--color", "auto"], "auto"), env: ("NO_COLOR", "1", "never"),
        profile: ("\"always\"", "always"), default: Some("auto") },
    Row { key: "cacert", flag: (&["--cacert", "/flag.pem"], "/flag.pem"), env: ("BLOOIO_CACERT", "/env.pem", "/env.pem"),
        profile: ("\"/profile.pem\"", "/profile.pem"), default: None },
    Row { key: "webhook_secret", flag: (&[], ""), env: ("BLOOIO_WEBHOOK_SECRET", "whsec_environment", "bl_…ment"),
        profile: ("\"whsec_of_profile\"", "bl_…file"), default: None },
    Row { key: "from_number", flag: (&[], ""), env: ("BLOOIO_FROM_NUMBER", "+15559876543", "+15559876543"),
        profile: ("\"+15551234567\"", "+15551234567"), default: None },
    Row { key: "max_recipients", flag: (&[], ""), env: ("BLOOIO_MAX_RECIPIENTS", "2", "2"), profile: ("3", "3"), default: None },
    Row { key: "optouts", flag: (&[], ""), env: ("BLOOIO_OPTOUTS", "/env.csv", "/env.csv"),
        profile: ("\"/profile.csv\"", "/profile.csv"), default: Some("~/.local/state/blooio/optouts.csv") },
    Row { key: "verbose", flag: (&["--verbose"], "true"), env: ("BLOOIO_LOG", "off", "false"),
        profile: ("", ""), default: Some("false") },
];

fn with(home: &Home, arguments: &[&str]) -> Run {
    arguments.iter().fold(home.blooio([]), Run::arg)
}

/// `config list --json`: the row of `key`.
fn listed(run: Run, key: &str) -> (Option<String>, String) {
    let ran = run.run();
    ran.is(0, &ran.stdout, "");
    let list: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let row = &list["settings"][key];
    (row["value"].as_str().map(str::to_owned), row["origin"].as_str().expect("an origin").to_owned())
}

#[test]
fn flag_over_environment_over_profile_over_default_for_every_setting() {
    for row in ROWS {
        let expect = |value: &str, origin: &str| (Some(value.to_owned()), origin.to_owned());
        let list = |home: &Home, flags: &[&str], env: &str| {
            let run = with(home, &[&["config", "list", "--json"], flags].concat());
            if env.is_empty() { run } else { run.env(row.env.0, env) }
        };
        let home = Home::new();
        let (value, origin) = listed(list(&home, &[], ""), row.key);
        let value = value.map(|value| value.replace(&home.path().display().to_string(), "~"));
        assert_eq!((value.as_deref(), origin.as_str()), (row.default, "default"), "{}", row.key);
        let profile = match row.profile.0 {
            "" => String::new(),
            text => format!("{} = {text}\n", row.key),
        };
        home.config(&format!("[profiles.default]\n{profile}[profiles.one]\n[profiles.two]\n"));
        if !profile.is_empty() {
            let found = listed(list(&home, &[], ""), row.key);
            assert_eq!(found, expect(row.profile.1, "profile default"), "{}", row.key);
            // An empty variable counts as unset.
            let found = listed(list(&home, &[], "").env(row.env.0, ""), row.key);
            assert_eq!(found, expect(row.profile.1, "profile default"), "{}, empty", row.key);
        }
        let found = listed(list(&home, &[], row.env.1), row.key);
        assert_eq!(found, expect(row.env.2, &format!("environment {}", row.env.0)), "{}", row.key);
        if let Some(flag) = row.flag.0.first() {
            assert_eq!(
                listed(list(&home, row.flag.0, row.env.1), row.key),
                expect(row.flag.1, flag),
                "{}",
                row.key
            );
        }
    }
}

#[test]
fn every_setting_that_is_listed_has_a_row_here() {
    let ran = Home::new().blooio(["config", "list", "-q"]).run();
    ran.is(0, &ran.stdout, "");
    // The output is the next test's; a file and a command are sources of the key that only a profile has.
    // The allow list has no layer that wins, and its words stand in a profile only: `config_allow` has both.
    let others = ["output", "api_key_file", "api_key_command", "allow", "optout_words"];
    let mut known: Vec<&str> = ROWS.iter().map(|row| row.key).chain(others).collect();
    let mut listed: Vec<&str> = ran.stdout.lines().collect();
    known.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, known);
}

#[test]
fn how_results_are_printed_is_decided_by_the_strongest_layer() {
    let home = Home::new();
    let json = |value: &str| format!("{{\"output\":\"{value}\"}}\n");
    let get = |flags: &[&str]| with(&home, &[&["config", "get", "output"], flags].concat());
    get(&[]).run().is(0, "human\n", "");
    home.config("[profiles.default]\noutput = \"json\"\n");
    get(&[]).run().is(0, &json("json"), "");
    get(&[]).env("BLOOIO_OUTPUT", "").run().is(0, &json("json"), "");
    get(&[]).env("BLOOIO_OUTPUT", "Human").run().is(0, "human\n", "");
    get(&["--quiet"]).env("BLOOIO_OUTPUT", "json").run().is(0, "quiet\n", "");
    get(&["--json"]).env("BLOOIO_OUTPUT", "quiet").run().is(0, &json("json"), "");
}

/// A request that is only shown, as JSON.
fn planned(run: Run) -> Value {
    let ran = run.run();
    ran.is(0, &ran.stdout, "");
    serde_json::from_str(&ran.stdout).expect("JSON")
}

#[test]
fn what_won_is_what_would_go_over_the_wire() {
    let home = Home::new();
    home.config(
        "[profiles.default]\nbase_url = \"https://profile/api\"\ndefault_country = \"DE\"\nfrom_number = \"030 123456\"\n",
    );
    let plan = |flags: &[&str], to: &str| {
        let run = with(&home, &["send", "--json", "--dry-run", to, "Hi"]);
        flags.iter().fold(run, Run::arg)
    };
    let got = planned(plan(&[], "030 654321"));
    assert_eq!(got["url"], "https://profile/api/chats/%2B4930654321/messages");
    assert_eq!(got["body"], json!({ "text": "Hi", "from_number": "+4930123456" }));
    let env = |run: Run| {
        run.env("BLOOIO_BASE_URL", "https://env/api")
            .env("BLOOIO_COUNTRY", "US")
            .env("BLOOIO_FROM_NUMBER", "(415) 555-2671")
    };
    let got = planned(env(plan(&[], "(415) 555-2672")));
    assert_eq!(got["url"], "https://env/api/chats/%2B14155552672/messages");
    assert_eq!(got["body"]["from_number"], "+14155552671");
    let flags = ["--base-url", "https://flag", "--country", "GB", "--from", "020 7946 0958"];
    let got = planned(env(plan(&flags, "020 7946 0959")));
    assert_eq!(got["url"], "https://flag/chats/%2B442079460959/messages");
    assert_eq!(got["body"]["from_number"], "+442079460958");
    let got = planned(env(plan(&["--sandbox"], "(415) 555-2672")));
    assert_eq!(got["url"], "http://127.0.0.1:4020/v2/api/chats/%2B14155552672/messages");
}

fn answers(count: usize) -> Vec<Answer> {
    (0..count).map(|_| wire::response("200 OK", r#"{"status":"delivered"}"#)).collect()
}

#[test]
fn the_key_on_the_wire_is_that_of_the_profile_that_won() {
    let home = Home::new();
    let key = |name: &str| format!("bl_live_of_{name}");
    let wire = Wire::serve(answers(5));
    let profile = |name: &str| {
        format!("[profiles.{name}]\napi_key = \"{}\"\nbase_url = \"{}\"\n", key(name), wire.base)
    };
    let file = ["default", "work", "ci", "flag"].map(profile).concat();
    let ask = || home.blooio(["status", "-q", "+15551234567", "msg_1"]);
    let done = |run: Run| run.run().is(0, "delivered\n", "");
    home.config(&file);
    done(ask());
    home.config(&format!("default_profile = \"work\"\n{file}"));
    done(ask());
    done(ask().env("BLOOIO_PROFILE", "ci"));
    done(ask().env("BLOOIO_PROFILE", "ci").arg("-p").arg("flag"));
    done(ask().env("BLOOIO_API_KEY", KEY));
    let sent: Vec<String> = wire
        .requests()
        .iter()
        .map(|request| request.header("authorization").unwrap_or_default().to_owned())
        .collect();
    let expected = [key("default"), key("work"), key("ci"), key("flag"), KEY.to_owned()];
    assert_eq!(sent, expected.map(|key| format!("Bearer {key}")));
}

#[test]
fn retries_are_counted_by_the_strongest_layer() {
    let home = Home::new();
    home.config("[profiles.default]\nretries = 0\n");
    let failed = |run: Run, attempts: &str| {
        run.run().is(
            6,
            "",
            &format!(
                "error: no response from Blooio: the connection was closed before a response arrived \
                 (connection closed before message completed){attempts}\n\
                 hint: check the base URL and the proxy: something between this machine and Blooio corrupted the response\n"
            ),
        );
    };
    let wire = Wire::serve((0..4).map(|_| wire::nothing()).collect());
    let ask = || home.blooio(["status", "+15551234567", "msg_1"]).api(&wire.base);
    failed(ask(), "");
    failed(ask().env("BLOOIO_RETRIES", "1"), ", after 2 attempts");
    failed(ask().env("BLOOIO_RETRIES", "1").arg("--retries=0"), "");
    assert_eq!(wire.requests().len(), 4);
}

#[test]
fn an_attempt_has_the_time_that_the_flag_gives() {
    let silent: Answer = Box::new(|stream| {
        // Until the program hangs up.
        let _ = stream.read(&mut [0]);
    });
    let wire = Wire::serve(vec![silent]);
    let ran = Home::new()
        .blooio(["--timeout", "40ms", "--retries", "0", "status", "+15551234567", "msg_1"])
        .api(&wire.base)
        .env("BLOOIO_TIMEOUT", "24h")
        .run();
    ran.is(
        6,
        "",
        &format!(
            "error: no response from Blooio: connected to {}, but no response came within 40ms\n\
             hint: raise the timeout of each attempt with --timeout: the network or Blooio is slow\n",
            crate::harness::wire::place(&wire.base)
        ),
    );
    assert_eq!(wire.requests().len(), 1);
}

#[test]
fn color_is_forced_or_forbidden() {
    let home = Home::new();
    let first = |run: Run| {
        let ran = run.run();
        ran.is(0, &ran.stdout, "");
        ran.stdout.lines().next().unwrap_or_default().contains('\u{1b}')
    };
    let list = |flags: &[&str]| with(&home, &[&["config", "list"], flags].concat());
    assert!(!first(list(&[])));
    assert!(first(list(&["--color", "always"])));
    assert!(first(list(&["--color", "always"]).env("NO_COLOR", "1")));
    assert!(first(list(&[]).env("CLICOLOR_FORCE", "1")));
    assert!(!first(list(&[]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1")));
    home.config("[profiles.default]\ncolor = \"always\"\n");
    assert!(first(list(&[])));
    assert!(!first(list(&[]).env("NO_COLOR", "1")));
    assert!(!first(list(&["--color=never"]).env("CLICOLOR_FORCE", "1")));
}

#[test]
fn the_trace_is_on_stderr_with_the_key_masked() {
    let home = Home::new();
    for (flags, log, traced) in [
        (&["-v"][..], "0", true),
        (&[], "1", true),
        (&[], "debug", true),
        (&[], "off", false),
        (&[], "", false),
    ] {
        let wire = Wire::serve(answers(1));
        let run = with(&home, &[&["status", "-q", "+15551234567", "msg_1"], flags].concat());
        let ran = run.api(&wire.base).env("BLOOIO_LOG", log).run();
        let trace = format!(
            "* attempt 1\n> GET {}/chats/%2B15551234567/messages/msg_1/status\n\
             > Authorization: Bearer bl_…CRET\n> Accept: application/json\n> Accept-Encoding: identity\n\
             > User-Agent: blooio-cli/{}\n\
             < HTTP 200 OK (TIME)\n< content-type: application/json\n< content-length: 22\n< connection: close\n\
             < {{\"status\":\"delivered\"}}\n",
            wire.base,
            env!("CARGO_PKG_VERSION")
        );
        let ran = Ran { stderr: without_time(&ran.stderr), ..ran };
        ran.is(0, "delivered\n", if traced { &trace } else { "" });
        assert_eq!(wire.requests().len(), 1);
    }
}

/// How long an answer took is nobody's promise.
fn without_time(trace: &str) -> String {
    let line = |line: &str| match (line.find(" ("), line.starts_with("< HTTP ")) {
        (Some(at), true) => format!("{} (TIME)\n", &line[..at]),
        _ => format!("{line}\n"),
    };
    trace.lines().map(line).collect()
}

/// A global option without a row would have no variable and no place in a profile, and `config list` would not show it.
#[test]
fn every_global_option_is_a_setting() {
    // They decide how the settings are read and whether to prompt, for one run only.
    const OTHERS: [&str; 2] = ["config", "no-input"];
    let command = Cli::command();
    let mut options: Vec<&str> =
        command.get_arguments().filter(|arg| arg.is_global_set()).filter_map(Arg::get_long).collect();
    options.retain(|name| !OTHERS.contains(name));
    options.sort_unstable();
    let flags = table::ROWS.iter().flat_map(SettingRow::flags).map(|flag| flag.trim_start_matches('-'));
    // Options of the commands that send.
    let mut flags: Vec<&str> = flags.filter(|flag| !["from", "max-recipients"].contains(flag)).collect();
    flags.sort_unstable();
    assert_eq!(options, flags);
}
