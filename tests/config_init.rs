//! `blooio config init`, as a script runs it: the key from standard input, checked or not.

use std::fs;

use httpmock::prelude::*;
use serde_json::json;

use crate::harness::{Home, KEY, NOWHERE, Ran, Run};

const FILE: &str = ".config/blooio/config.toml";

fn init(home: &Home, arguments: &[&str]) -> Run {
    let run = home.blooio(["config", "init", "--api-key-stdin"]).stdin(format!("{KEY}\n"));
    arguments.iter().fold(run, Run::arg)
}

fn text(home: &Home) -> Option<String> {
    fs::read_to_string(home.path().join(FILE)).ok()
}

fn done(home: &Home, profile: &str) -> String {
    // What is to be tried is the profile that was made, not another account.
    let named = if profile == "ci" { " -p ci" } else { "" };
    format!(
        "done: wrote profile {profile} to {}/{FILE}; try: blooio{named} send +15551234567 \"Hello\" --dry-run\n",
        home.path().display()
    )
}

/// `GET /me`, answered with this.
fn me(status: u16, body: &serde_json::Value) -> MockServer {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.method(GET).path("/v2/api/me").header("authorization", format!("Bearer {KEY}"));
        then.status(status).json_body(body.clone());
    });
    server
}

#[test]
fn a_key_that_is_accepted_is_stored() {
    let server = me(200, &json!({ "organization_id": "org_1" }));
    let base = server.url("/v2/api");
    let home = Home::new();
    let stderr = done(&home, "default");
    init(&home, &["--base-url", &base]).run().is(0, "", &stderr);
    assert_eq!(text(&home).as_deref(), Some(format!("[profiles.default]\napi_key = \"{KEY}\"\n").as_str()));
    for mode in ["--json", "-q"] {
        let home = Home::new();
        init(&home, &["--base-url", &base, mode]).run().is(0, "", "");
        assert!(text(&home).is_some_and(|text| text.contains(KEY)));
    }
}

#[test]
fn sender_and_country_are_stored_with_it() {
    let home = Home::new();
    let options = ["--no-check", "--country", "us", "--from", "(415) 555-2671", "-p", "work"];
    init(&home, &options).run().is(0, "", &done(&home, "work"));
    let file = format!(
        "default_profile = \"work\"\n\n[profiles.work]\napi_key = \"{KEY}\"\ndefault_country = \"US\"\n\
         from_number = \"+14155552671\"\n"
    );
    assert_eq!(text(&home), Some(file.clone()));
    // A second profile is not made the default by itself.
    init(&home, &["--no-check", "-p", "ci"]).run().is(0, "", &done(&home, "ci"));
    assert_eq!(text(&home), Some(format!("{file}\n[profiles.ci]\napi_key = \"{KEY}\"\n")));
    let plan = home.blooio(["send", "-n", "--json", "415 555 2672", "Hi"]).run();
    let plan_json: serde_json::Value = serde_json::from_str(&plan.stdout).expect("JSON");
    plan.is(0, &plan.stdout, "");
    assert_eq!(plan_json["body"], json!({ "text": "Hi", "from_number": "+14155552671" }));
}

#[test]
fn a_key_that_is_not_accepted_is_not_stored() {
    let server = me(401, &json!({ "error": "Invalid API key", "status": 401 }));
    let home = Home::new();
    init(&home, &["--base-url", &server.url("/v2/api")]).run().is(
        3,
        "",
        "error: Invalid API key (HTTP 401)\n\
         hint: the API key is missing or invalid: set BLOOIO_API_KEY or run `blooio config init`; create a key at app.blooio.com (Settings, API Keys)\n",
    );
    assert_eq!(text(&home), None);
}

#[test]
fn a_key_that_can_not_be_checked_is_not_stored_unless_told_to() {
    let unchecked = "hint: nothing was written; pass --no-check to store the key without checking it\n";
    let server = me(500, &json!({ "error": "Oops" }));
    let home = Home::new();
    init(&home, &["--retries=0", "--base-url", &server.url("/v2/api")]).run().is(
        5,
        "",
        &format!(
            "error: Oops (HTTP 500)\nhint: run it again later: Blooio has an internal error\n{unchecked}"
        ),
    );
    init(&home, &["--retries=0", "--base-url", NOWHERE]).run().is(
        6,
        "",
        &format!(
            "error: no response from Blooio: no connection to 127.0.0.1:1 (Connection refused)\n\
             hint: check the network, the base URL and the proxy variables (HTTPS_PROXY, ALL_PROXY)\n{unchecked}"
        ),
    );
    assert_eq!(text(&home), None);
    init(&home, &["--no-check", "--base-url", NOWHERE]).run().is(0, "", &done(&home, "default"));
    assert_eq!(text(&home), Some(format!("[profiles.default]\napi_key = \"{KEY}\"\n")));
}

#[test]
fn the_sandbox_is_no_judge_of_keys() {
    let home = Home::new();
    let warning = "warning: the sandbox is on and accepts any key, so this one isn't checked\n";
    let stderr = format!("{warning}{}", done(&home, "default"));
    init(&home, &["--sandbox"]).run().is(0, "", &stderr);
    init(&home, &["--sandbox", "--no-check"]).run().is(0, "", &done(&home, "default"));
    init(&home, &[]).env("BLOOIO_SANDBOX", "1").run().is(0, "", &stderr);
}

#[test]
fn another_source_of_the_key_gives_way() {
    let home = Home::new();
    home.config("[profiles.default]\napi_key_command = \"false\" # never worked\ntimeout = 3\n");
    let warning = "warning: removed api_key_command: a profile can have only one source of its API key\n";
    init(&home, &["--no-check"]).run().is(0, "", &format!("{warning}{}", done(&home, "default")));
    assert_eq!(text(&home), Some(format!("[profiles.default]\ntimeout = 3\napi_key = \"{KEY}\"\n")));
}

#[test]
fn wrong_input_is_exit_2_and_nothing_is_stored() {
    let home = Home::new();
    let stdin = |text: &str| -> Ran {
        home.blooio(["config", "init", "--api-key-stdin", "--no-check"]).stdin(text).run()
    };
    stdin("").is(2, "", "error: api_key: must not be empty\n");
    let blanks = "error: api_key: contains spaces, control characters or non-ASCII characters\n";
    stdin("bl_live with blanks\n").is(2, "", blanks);
    stdin("schlüssel\n").is(2, "", blanks);
    home.blooio(["config", "init"]).stdin(KEY).run().is(
        2,
        "",
        "error: can't prompt for the key without a terminal or with --no-input\n\
         hint: pass it on standard input: printf %s \"$KEY\" | blooio config init --api-key-stdin\n",
    );
    init(&home, &["--no-check", "--from", "12"]).run().is(
        2,
        "",
        "error: \"12\" has no country code, and no country is set\n\
         hint: write it with + and the country code, like +15551234567; or set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`\n",
    );
    assert_eq!(text(&home), None);
}
