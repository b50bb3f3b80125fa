//! `blooio config`, looking: get, list, profiles, path, and the file as it is read.

use std::path::Path;

use serde_json::json;

use crate::harness::{Home, Ran, Run};

const FILE: &str = "default_profile = \"work\"

[profiles.work]
api_key = \"bl_live_0123456789SECRET\"
from_number = \"+15559876543\"

[profiles.ci]
api_key_command = \"echo bl_live_of_the_command\"
output = \"json\"

[aliases]
me = \"me@example.com\"
oncall = [\"+15551234567\", \"ops@example.com\"]
";

fn run(home: &Home, arguments: &[&str]) -> Ran {
    arguments.iter().fold(home.blooio([]), Run::arg).run()
}

#[test]
fn get_prints_one_value() {
    let home = Home::new();
    home.config(FILE);
    for (key, human, json) in [
        ("from_number", "+15559876543", r#""+15559876543""#),
        ("api_key", "bl_…CRET", r#""bl_…CRET""#),
        ("profile", "work", r#""work""#),
        ("default_profile", "work", r#""work""#),
        ("timeout", "30s", r#""30s""#),
        ("aliases.oncall", "+15551234567,ops@example.com", r#"["+15551234567","ops@example.com"]"#),
        ("aliases.me", "me@example.com", r#"["me@example.com"]"#),
    ] {
        run(&home, &["config", "get", key]).is(0, &format!("{human}\n"), "");
        run(&home, &["config", "get", key, "-q"]).is(0, &format!("{human}\n"), "");
        run(&home, &["config", "get", key, "--json"]).is(0, &format!("{{\"{key}\":{json}}}\n"), "");
    }
}

#[test]
fn get_of_what_is_not_set_is_exit_1_and_of_what_there_is_not_exit_2() {
    let home = Home::new();
    for key in ["from_number", "cacert", "api_key_file", "webhook_secret", "aliases.nobody"] {
        run(&home, &["config", "get", key]).is(1, "", &format!("error: {key} is not set\n"));
    }
    let ran = run(&home, &["config", "get", "from_number", "--json"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert_eq!(ran.error()["message"], "from_number is not set");
    let hint = "did you mean \"timeout\"?";
    run(&home, &["config", "get", "time_out"]).is(
        2,
        "",
        &format!("error: time_out: unknown key\nhint: {hint}\n"),
    );
    run(&home, &["config", "get", "api_key"]).is(
        3,
        "",
        "error: no API key in profile \"default\"\nhint: run `blooio config init`, or set BLOOIO_API_KEY\n",
    );
}

#[test]
fn the_default_profile_is_the_one_that_is_stored() {
    let home = Home::new();
    let get = |key: &'static str| home.blooio(["config", "get", key]);
    get("default_profile").run().is(1, "", "error: default_profile is not set\n");
    get("profile").run().is(0, "default\n", "");
    home.config(FILE);
    get("default_profile").env("BLOOIO_PROFILE", "ci").arg("-q").run().is(0, "work\n", "");
    get("profile").env("BLOOIO_PROFILE", "ci").arg("-q").run().is(0, "ci\n", "");
}

#[test]
fn a_secret_is_shown_whole_on_request_only() {
    let home = Home::new();
    home.config("[profiles.default]\napi_key = \"bl_live_shown\"\nwebhook_secret = \"whsec_shown_too\"\n");
    for (key, masked, whole) in
        [("api_key", "bl_…hown", "bl_live_shown"), ("webhook_secret", "bl_…_too", "whsec_shown_too")]
    {
        run(&home, &["config", "get", key]).is(0, &format!("{masked}\n"), "");
        run(&home, &["config", "get", key, "--reveal"]).is(0, &format!("{whole}\n"), "");
        run(&home, &["config", "get", key, "--reveal", "--json"]).is(
            0,
            &format!("{{\"{key}\":\"{whole}\"}}\n"),
            "",
        );
    }
    let list = run(&home, &["config", "list"]);
    assert!(!list.stdout.contains("live_shown") && !list.stdout.contains("shown_too"), "{list:?}");
}

#[test]
fn list_says_what_holds_and_why() {
    let home = Home::new();
    home.config(FILE);
    let list = "profile          work                               default_profile\n\
                api_key          bl_…CRET                           profile work\n\
                api_key_file     -\n\
                api_key_command  -\n\
                base_url         https://backend.blooio.com/v2/api  default\n\
                sandbox          true                               environment BLOOIO_SANDBOX\n\
                default_country  -\n\
                from_number      +15559876543                       profile work\n\
                allow            -\n\
                max_recipients   -\n\
                optouts          /o.csv                             environment BLOOIO_OPTOUTS\n\
                optout_words     -\n\
                timeout          1m                                 --timeout\n\
                retries          3                                  default\n\
                output           human                              default\n\
                color            auto                               default\n\
                cacert           -\n\
                webhook_secret   -\n\
                verbose          false                              default\n\
                @me              me@example.com\n\
                @oncall          +15551234567,ops@example.com\n";
    let run = home.blooio(["config", "list", "--timeout=60"]).env("BLOOIO_SANDBOX", "yes");
    run.env("BLOOIO_OPTOUTS", "/o.csv").run().is(0, list, "");
    // The sandbox has a list of its own, whatever the profile says.
    home.config(&FILE.replacen("[profiles.work]\n", "[profiles.work]\noptouts = \"mine.csv\"\n", 1));
    for (sandbox, path, origin) in [
        ("no", home.path().join(".config/blooio/mine.csv"), "profile work"),
        ("yes", home.path().join(".local/state/blooio/sandbox/optouts.csv"), "default"),
    ] {
        let ran = home.blooio(["config", "list"]).env("BLOOIO_SANDBOX", sandbox).run();
        let row = format!("\noptouts          {}  {origin}\n", path.display());
        assert!(ran.stdout.contains(&row), "{}", ran.stdout);
    }
    home.config(FILE);
    // A value that is long pushes its own origin away, and no other.
    let long = "x".repeat(60);
    let ran = home.blooio(["config", "list", "--cacert", &long]).run();
    ran.is(0, &ran.stdout, "");
    assert!(ran.stdout.contains(&format!("\ncacert           {long}  --cacert\n")), "{}", ran.stdout);
    assert!(ran.stdout.contains(&format!("\nretries          3{:39}  default\n", "")), "{}", ran.stdout);
}

#[test]
fn list_in_json_has_every_setting_with_its_origin() {
    let home = Home::new();
    let path = home.config(FILE);
    let ran = run(&home, &["-p", "ci", "config", "list"]);
    let list: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    ran.is(0, &format!("{list}\n"), "");
    assert_eq!(list["path"], path.display().to_string());
    let command = json!({ "value": "echo bl_live_of_the_command", "origin": "profile ci" });
    assert_eq!(list["settings"]["api_key_command"], command);
    assert_eq!(list["settings"]["api_key"], json!({ "value": null, "origin": "default" }));
    assert_eq!(list["settings"]["profile"], json!({ "value": "ci", "origin": "--profile" }));
    assert_eq!(
        list["aliases"],
        json!({ "me": ["me@example.com"], "oncall": ["+15551234567", "ops@example.com"] })
    );
}

#[test]
fn profiles_are_listed_and_the_used_one_marked() {
    let home = Home::new();
    let none = "No profiles yet: create one with `blooio config init`\n";
    run(&home, &["config", "profiles"]).is(0, "", none);
    run(&home, &["config", "profiles", "-q"]).is(0, "", "");
    home.config(FILE);
    run(&home, &["config", "profiles"]).is(0, "  ci\n* work\n", "");
    run(&home, &["config", "profiles", "-q"]).is(0, "ci\nwork\n", "");
    run(&home, &["config", "profiles", "--json"]).is(
        0,
        "{\"profiles\":[\"ci\",\"work\"],\"used\":\"work\"}\n",
        "",
    );
    home.blooio(["config", "profiles"]).env("BLOOIO_PROFILE", "ci").env("BLOOIO_OUTPUT", "human").run().is(
        0,
        "* ci\n  work\n",
        "",
    );
}

#[test]
fn the_file_is_where_the_strongest_says() {
    let home = Home::new();
    let at = |path: &Path| format!("{}\n", path.display());
    let config = ["config", "path"];
    home.blooio(config).run().is(0, &at(&home.path().join(".config/blooio/config.toml")), "");
    let xdg = || home.blooio(config).env("XDG_CONFIG_HOME", "/xdg");
    xdg().run().is(0, "/xdg/blooio/config.toml\n", "");
    xdg().env("BLOOIO_CONFIG", "/env.toml").run().is(0, "/env.toml\n", "");
    xdg().env("BLOOIO_CONFIG", "/env.toml").arg("--config=/flag.toml").run().is(0, "/flag.toml\n", "");
    xdg().env("BLOOIO_CONFIG", "").run().is(0, "/xdg/blooio/config.toml\n", "");
    xdg().arg("--json").run().is(0, "{\"path\":\"/xdg/blooio/config.toml\"}\n", "");
    home.blooio(config).env("XDG_CONFIG_HOME", "relative").run().is(
        0,
        &at(&home.path().join(".config/blooio/config.toml")),
        "",
    );
}

#[test]
fn a_file_that_is_named_must_be_there() {
    let home = Home::new();
    let hint = "hint: check the path, or create the file with `blooio config init`\n";
    let ran = run(&home, &["config", "list", "--config", "none.toml"]);
    ran.is(2, "", &format!("error: --config \"none.toml\": no such file\n{hint}"));
    let ran = home.blooio(["config", "list"]).env("BLOOIO_CONFIG", "none.toml").run();
    ran.is(3, "", &format!("error: BLOOIO_CONFIG=\"none.toml\": no such file\n{hint}"));
    run(&home, &["config", "set", "timeout", "3s", "--config", "none.toml"]).is(
        0,
        "",
        "done: set timeout in profile default\n",
    );
    run(&home, &["config", "get", "timeout", "--config", "none.toml"]).is(0, "3s\n", "");
}

#[test]
fn a_home_that_is_not_there_is_made_by_who_writes_only() {
    let home = Home::new();
    let gone = home.path().join("gone");
    let ran = home.blooio(["config", "get", "timeout"]).env("HOME", &gone).run();
    ran.is(0, "30s\n", "");
    assert!(!gone.exists());
    let ran = home.blooio(["config", "set", "timeout", "4"]).env("HOME", &gone).run();
    ran.is(0, "", "done: set timeout in profile default\n");
    assert!(gone.join(".config/blooio/config.toml").exists());
}

#[test]
fn without_a_home_a_folder_that_is_named_will_do() {
    let home = Home::new();
    let folder = home.path().join("xdg");
    let homeless = |run: Run| run.env("HOME", "").env("XDG_CONFIG_HOME", &folder);
    let path = format!("{}\n", folder.join("blooio/config.toml").display());
    homeless(home.blooio(["config", "path"])).run().is(0, &path, "");
    let done = "done: set retries in profile default\n";
    homeless(home.blooio(["config", "set", "retries", "5"])).run().is(0, "", done);
    homeless(home.blooio(["config", "get", "retries"])).run().is(0, "5\n", "");
}

#[test]
fn a_folder_in_the_place_of_the_file_is_named() {
    let home = Home::new();
    let path = home.path().join(".config/blooio/config.toml");
    std::fs::create_dir_all(&path).expect("a folder");
    let error = format!("error: can't read {}: Is a directory (os error 21)\n", path.display());
    run(&home, &["config", "list"]).is(3, "", &error);
    let error = format!(
        "error: can't write {}: it is a folder, not a regular file\nhint: choose another file with --config or BLOOIO_CONFIG\n",
        path.display()
    );
    run(&home, &["config", "set", "timeout", "3"]).is(1, "", &error);
    run(&home, &["config", "path"]).is(0, &format!("{}\n", path.display()), "");
}

#[test]
fn what_is_wrong_in_the_file_is_named_with_its_line() {
    let known = "api_key, api_key_file, api_key_command, base_url, sandbox, default_country, from_number, allow, \
                 max_recipients, optouts, optout_words, timeout, retries, output, color, cacert, webhook_secret";
    let all = format!("hint: use one of these keys: {known}\n");
    let cases = [
        (
            "[profiles.a]\ntimeut = 3\n",
            "2: profiles.a.timeut: unknown key",
            "hint: did you mean \"timeout\"?\n",
        ),
        ("[profiles.a]\n\n\nplanet = 3\n", "4: profiles.a.planet: unknown key", &all),
        ("profile = 1\n", "1: profile: unknown key", "hint: did you mean \"profiles\"?\n"),
        (
            "api_key = \"bl_live_0123456789SECRET\"\n",
            "1: api_key: unknown key",
            "hint: put api_key into a profile, such as [profiles.default]\n",
        ),
        (
            "[profiles.a]\nretries = \"3\"\n",
            "2: profiles.a.retries: expected a whole number from 0 to 10, found a string",
            "",
        ),
        (
            "[profiles.a]\nretries = 11\n",
            "2: profiles.a.retries = 11: expected a whole number from 0 to 10",
            "",
        ),
        (
            "[profiles.a]\nsandbox = \"yes\"\n",
            "2: profiles.a.sandbox: expected true or false, found a string",
            "",
        ),
        ("profiles = 3\n", "1: profiles: expected a table, found an integer", ""),
        ("[aliases]\nx = []\n", "2: aliases.x: expected at least one recipient, and no empty ones", ""),
        (
            "[profiles.a]\napi_key = \"x\"\n\napi_key_file = \"k\"\n",
            "2: profiles.a.api_key conflicts with profiles.a.api_key_file (line 4): a profile can have only one of them",
            "hint: remove one of them\n",
        ),
    ];
    for (text, error, hint) in cases {
        let home = Home::new();
        let path = home.config(text);
        let stderr = format!("error: {}:{error}\n{hint}", path.display());
        run(&home, &["config", "list"]).is(3, "", &stderr);
        run(&home, &["send", "+15551234567", "Hi", "--dry-run"]).is(3, "", &stderr);
    }
}

#[test]
fn what_is_not_toml_is_named_and_never_quoted() {
    let home = Home::new();
    let path = home.config("[profiles.a]\napi_key = \"bl_live_0123456789SECRET\nretries = 3\n");
    let ran = run(&home, &["config", "list"]);
    let start = format!("error: {}:2:", path.display());
    assert!(ran.stderr.starts_with(&start), "{ran:?}");
    ran.is(3, "", &ran.stderr);
    // What would edit it can't either, and leaves it as it is.
    let before = std::fs::read_to_string(&path).expect("a file");
    let ran = run(&home, &["config", "set", "timeout", "3"]);
    assert!(ran.stderr.starts_with(&start), "{ran:?}");
    ran.is(3, "", &ran.stderr);
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), before);
    run(&home, &["config", "path"]).is(0, &format!("{}\n", path.display()), "");
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_warned_of_when_it_holds_a_key() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let open = |text: &str| {
        let path = home.config(text);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("permissions");
        path
    };
    open("[profiles.default]\ntimeout = 3\n");
    run(&home, &["config", "get", "timeout"]).is(0, "3s\n", "");
    let path = open("[profiles.default]\ntimeout = 3\napi_key = \"bl_live_0123456789SECRET\"\n");
    let path = path.display();
    let warning = format!(
        "warning: other users can read {path} (mode 0644), which holds a secret; run: chmod 600 {path}\n"
    );
    run(&home, &["config", "get", "timeout"]).is(0, "3s\n", &warning);
    home.blooio(["config", "get", "timeout"]).arg("--quiet").run().is(0, "3s\n", &warning);
}
