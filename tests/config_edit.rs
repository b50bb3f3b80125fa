//! `blooio config`, changing: what is written, what survives, what is refused, and where a key may come from.

use std::fs;

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, Ran, Run};

fn run(home: &Home, arguments: &[&str]) -> Ran {
    arguments.iter().fold(home.blooio([]), Run::arg).run()
}

fn text(home: &Home) -> String {
    fs::read_to_string(home.path().join(".config/blooio/config.toml")).expect("the file")
}

#[test]
fn comments_and_layout_survive_every_edit() {
    let home = Home::new();
    home.config(
        "# Mine.\n\ndefault_profile = \"work\" # by day\n\n[profiles.work]\n  timeout = 3   # short\n# the number\n\
         from_number = \"+15559876543\"\n\n# Robots.\n[profiles.ci]\ncolor = \"never\"\n\n[aliases] # people\n\
         me = \"me@example.com\"\n",
    );
    for (arguments, said) in [
        (&["config", "set", "timeout", "5s"][..], "set timeout in profile work"),
        (&["config", "unset", "from_number"], "removed from_number from profile work"),
        (&["config", "set", "-p", "ci", "retries", "0"], "set retries in profile ci"),
        (&["config", "set", "aliases.me", "+15551234567", "you@example.com"], "set aliases.me"),
        (&["config", "set", "aliases.us", "@me"], "set aliases.us"),
        (&["config", "use", "ci"], "the default profile is now ci"),
        (&["config", "set", "sandbox", "on", "-p", "new"], "set sandbox in profile new"),
    ] {
        run(&home, arguments).is(0, "", &format!("done: {said}\n"));
    }
    assert_eq!(
        text(&home),
        "# Mine.\n\ndefault_profile = \"ci\" # by day\n\n[profiles.work]\n  timeout = \"5s\"   # short\n# the number\n\n\
         # Robots.\n[profiles.ci]\ncolor = \"never\"\nretries = 0\n\n[profiles.new]\nsandbox = true\n\n\
         [aliases] # people\nme = [\"+15551234567\", \"you@example.com\"]\nus = [\"@me\"]\n"
    );
}

#[test]
fn other_modes_say_nothing_where_all_went_well() {
    let home = Home::new();
    for mode in ["--json", "--quiet"] {
        run(&home, &["config", "set", "timeout", "5s", mode]).is(0, "", "");
        run(&home, &["config", "use", "default", mode]).is(0, "", "");
        run(&home, &["config", "unset", "default_profile", mode]).is(0, "", "");
        run(&home, &["config", "unset", "timeout", mode]).is(0, "", "");
        run(&home, &["config", "unset", "timeout", mode]).is(0, "", "");
        assert_eq!(text(&home), "[profiles.default]\n");
    }
}

#[test]
fn what_was_not_set_is_no_error_to_unset_and_what_there_is_not_is() {
    let home = Home::new();
    run(&home, &["config", "unset", "timeout"]).is(0, "", "done: timeout was not set in profile default\n");
    run(&home, &["config", "unset", "aliases.x"]).is(
        0,
        "",
        "done: aliases.x was not set in the configuration file\n",
    );
    let ran = run(&home, &["config", "unset", "default_profile"]);
    ran.is(0, "", "done: default_profile was not set in the configuration file\n");
    let stderr = "error: timout: unknown key\nhint: did you mean \"timeout\"?\n";
    run(&home, &["config", "unset", "timout"]).is(2, "", stderr);
    run(&home, &["config", "set", "timout", "3"]).is(2, "", stderr);
    for (key, hint) in [
        ("aliases", "define aliases in their own table: aliases.NAME"),
        ("alias.x", "define aliases in their own table: aliases.NAME"),
        ("profiles.ci.timeout", "choose the profile with --profile, and give only the setting's name"),
    ] {
        let stderr = format!("error: {key}: unknown key\nhint: {hint}\n");
        run(&home, &["config", "set", key, "3"]).is(2, "", &stderr);
        run(&home, &["config", "unset", key]).is(2, "", &stderr);
        run(&home, &["config", "get", key]).is(2, "", &stderr);
    }
}

#[test]
fn values_are_checked_before_anything_is_written() {
    let home = Home::new();
    home.config("# as it was\n");
    let country = "hint: use two letters of ISO 3166, like US, GB or DE\n";
    let code = "hint: write it with + and the country code, like +15551234567; or set its country with --country CC, BLOOIO_COUNTRY=CC or `blooio config set default_country CC`\n";
    let cases = [
        (
            &["timeout", "soon"][..],
            "timeout \"soon\": expected a duration such as \"500ms\", \"30s\", \"2m\" or \"1h30m\"\n",
            "",
        ),
        (&["retries", "11"], "retries \"11\": expected a whole number from 0 to 10\n", ""),
        (
            &["sandbox", "maybe"],
            "sandbox \"maybe\": expected true or false (or 1, 0, yes, no, on, off)\n",
            "",
        ),
        (&["output", "xml"], "output \"xml\": expected human, json or quiet\n", ""),
        (
            &["base_url", "http://example.com"],
            "base_url \"http://example.com\": http:// is allowed for loopback hosts only, because the key would be sent unencrypted: use https://\n",
            "",
        ),
        (&["default_country", "XX"], "\"XX\" is not a country code\n", country),
        (&["from_number", "12"], "\"12\" has no country code, and no country is set\n", code),
        (
            &["timeout", "3", "s"],
            "timeout takes one value, but 2 were given\n",
            "hint: quote a value that contains spaces\n",
        ),
        (
            &["default_profile", "none"],
            "profile \"none\": no such profile\n",
            "hint: create a profile with `blooio config init`\n",
        ),
        (&["aliases.x", "15"], "\"15\" (in @x) has no country code, and no country is set\n", code),
        (&["aliases.x", "@x"], "\"@x\" (in @x) is an alias that leads back to itself: @x -> @x\n", ""),
        (
            &["aliases.x", "grp_a", "+15551234567"],
            "\"grp_a\" (in @x) is a group, which can't be part of a list\n",
            "hint: send to the group alone, or list its members\n",
        ),
        (
            &["aliases.x y", "+15551234567"],
            "alias \"x y\": a name must be 1 to 64 letters, digits, - or _\n",
            "",
        ),
    ];
    for (arguments, error, hint) in cases {
        let ran = run(&home, &[&["config", "set"], arguments].concat());
        ran.is(2, "", &format!("error: {error}{hint}"));
    }
    run(&home, &["config", "use", "none"]).is(
        2,
        "",
        "error: profile \"none\": no such profile\nhint: create a profile with `blooio config init`\n",
    );
    assert_eq!(text(&home), "# as it was\n");
}

#[test]
fn a_secret_is_read_from_standard_input_only() {
    let home = Home::new();
    for key in ["api_key", "webhook_secret"] {
        run(&home, &["config", "set", key, "some_secret"]).is(
            2,
            "",
            &format!(
                "error: {key} is a secret, and other processes can see the command line\n\
                 hint: pass it on standard input: blooio config set {key} -\n"
            ),
        );
        run(&home, &["config", "set", key, "-"]).is(2, "", &format!("error: {key}: must not be empty\n"));
        let ran = home.blooio(["config", "set", key, "-"]).stdin("two words\n").run();
        ran.is(
            2,
            "",
            &format!("error: {key}: contains spaces, control characters or non-ASCII characters\n"),
        );
        let ran = home.blooio(["config", "set", key, "-"]).stdin(" bl_secret_of_stdin \r\nnot this\n").run();
        ran.is(0, "", &format!("done: set {key} in profile default\n"));
    }
    assert_eq!(
        text(&home),
        "[profiles.default]\napi_key = \"bl_secret_of_stdin\"\nwebhook_secret = \"bl_secret_of_stdin\"\n"
    );
}

#[test]
fn a_profile_has_one_source_of_its_key() {
    let home = Home::new();
    let key = home.write("keys/blooio", "bl_live_of_the_file\nsecond line\n");
    home.write("ci.key", "bl_live_relative");
    let get =
        |value: &str| run(&home, &["config", "get", "api_key", "--reveal"]).is(0, &format!("{value}\n"), "");
    let set = |arguments: &[&str], gone: &str| {
        let gone = match gone {
            "" => String::new(),
            gone => format!("warning: removed {gone}: a profile can have only one source of its API key\n"),
        };
        let done = format!("done: set {} in profile default\n", arguments[0]);
        run(&home, &[&["config", "set"], arguments].concat()).is(0, "", &format!("{gone}{done}"));
    };
    set(&["api_key_file", "ci.key"], "");
    assert_eq!(
        text(&home),
        format!("[profiles.default]\napi_key_file = \"{}/ci.key\"\n", home.path().display())
    );
    get("bl_live_relative");
    set(&["api_key_file", &key.display().to_string()], "");
    get("bl_live_of_the_file");
    set(&["api_key_command", "echo bl_live_$((6 * 7))"], "api_key_file");
    get("bl_live_42");
    home.blooio(["config", "set", "api_key", "-"]).stdin("bl_live_plain").run().is(
        0,
        "",
        "warning: removed api_key_command: a profile can have only one source of its API key\n\
         done: set api_key in profile default\n",
    );
    get("bl_live_plain");
}

#[test]
fn a_key_that_can_not_be_had_is_named_and_never_shown() {
    let line = "profiles.default.api_key_command";
    for (written, error) in [
        ("\"echo bl_live_0123456789SECRET; exit 3\"", "the command failed: exit status: 3"),
        (
            "\"echo 'bl_live_0123456789SECRET and more'\"",
            "the key contains spaces, control characters or non-ASCII characters",
        ),
        ("\"true\"", "the key must not be empty"),
        ("[\"/no/such/program\", \"x\"]", "can't run the command: No such file or directory (os error 2)"),
    ] {
        let home = Home::new();
        let path = home.config(&format!("[profiles.default]\napi_key_command = {written}\n"));
        let ran = run(&home, &["status", "+15551234567", "m"]);
        ran.is(3, "", &format!("error: {}:2: {line}: {error}\n", path.display()));
    }
    let home = Home::new();
    let path = home.config("[profiles.default]\napi_key_file = \"none\"\n");
    let folder = path.parent().expect("a folder").display().to_string();
    run(&home, &["config", "get", "api_key"]).is(
        3,
        "",
        &format!(
            "error: {}:2: profiles.default.api_key_file: can't read {folder}/none: No such file or directory (os error 2)\n",
            path.display()
        ),
    );
}

#[test]
fn a_command_in_words_is_run_as_it_is_and_its_stderr_is_seen() {
    let home = Home::new();
    home.config(
        "[profiles.default]\napi_key_command = [\"printf\", \"bl_%s\\\\n%s\", \"$HOME;x\", \"not this\"]\n",
    );
    run(&home, &["config", "get", "api_key", "--reveal"]).is(0, "bl_$HOME;x\n", "");
    home.config("[profiles.default]\napi_key_command = \"echo unlocking >&2; cat; echo bl_live_told\"\n");
    // What is piped in is the message's text, and not for the command.
    let get = home.blooio(["config", "get", "api_key", "--reveal"]).stdin("The text\n");
    get.run().is(0, "bl_live_told\n", "unlocking\n");
    let wire = Wire::serve(vec![wire::response("202 Accepted", r#"{"message_id":"m","status":"queued"}"#)]);
    let run =
        home.blooio(["send", "-q", "+15551234567"]).env("BLOOIO_BASE_URL", &wire.base).stdin("The text\n");
    run.run().is(0, "m\n", "unlocking\n");
    let request = &wire.requests()[0];
    assert_eq!(request.header("authorization"), Some("Bearer bl_live_told"));
    assert_eq!(request.body, br#"{"text":"The text"}"#);
}

#[test]
fn aliases_are_sent_to() {
    let home = Home::new();
    run(&home, &["config", "set", "aliases.boss", "+1 (555) 123-4567"]).is(0, "", "done: set aliases.boss\n");
    run(&home, &["config", "set", "aliases.all", "@boss,ops@example.com"]).is(
        0,
        "",
        "done: set aliases.all\n",
    );
    run(&home, &["config", "get", "aliases.all"]).is(0, "@boss,ops@example.com\n", "");
    let ran = run(&home, &["send", "--json", "--dry-run", "@all", "Hi"]);
    let plan: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    ran.is(0, &ran.stdout, "");
    let list = "%2B15551234567%2Cops%40example.com";
    assert_eq!(plan["url"], format!("https://backend.blooio.com/v2/api/chats/{list}/messages"));
    run(&home, &["config", "unset", "aliases.boss"]).is(
        0,
        "",
        "done: removed aliases.boss from the configuration file\n",
    );
    run(&home, &["send", "-n", "@all", "Hi"]).is(
        2,
        "",
        "error: \"@boss\" (in @all) is not an alias in the configuration\n\
         hint: add it with: blooio config set aliases.boss +15551234567\n",
    );
}

#[test]
fn a_profile_is_removed_with_a_yes() {
    let home = Home::new();
    home.config("default_profile = \"ci\"\n\n[profiles.ci]\ntimeout = 3\n\n[profiles.work]\ntimeout = 4\n");
    run(&home, &["config", "remove", "wrok"]).is(
        2,
        "",
        "error: profile \"wrok\": no such profile\nhint: did you mean \"work\"? choose one of these profiles: ci, work\n",
    );
    run(&home, &["config", "remove", "ci"]).is(
        2,
        "",
        "error: removing profile ci needs confirmation\nhint: pass --yes when not running interactively\n",
    );
    let ran = run(&home, &["config", "remove", "ci", "--yes"]);
    ran.is(
        0,
        "",
        "warning: ci was the default profile: no default profile is set now\ndone: removed profile ci\n",
    );
    run(&home, &["config", "remove", "work", "-y", "--json"]).is(0, "", "");
    assert_eq!(text(&home), "");
}

#[test]
fn what_breaks_every_other_command_can_be_mended() {
    let home = Home::new();
    let path = home.config("[profiles.default]\ntimeut = 3\nretries = 99\n");
    run(&home, &["send", "-n", "+15551234567", "Hi"]).is(
        3,
        "",
        &format!(
            "error: {}:3: profiles.default.retries = 99: expected a whole number from 0 to 10\n",
            path.display()
        ),
    );
    run(&home, &["config", "set", "retries", "9"]).is(0, "", "done: set retries in profile default\n");
    run(&home, &["config", "unset", "timeut"]).is(0, "", "done: removed timeut from profile default\n");
    run(&home, &["config", "get", "retries"]).is(0, "9\n", "");
}

#[cfg(unix)]
#[test]
fn the_file_is_its_owners_and_a_link_stays_one() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let home = Home::new();
    let mode = |path: &std::path::Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    run(&home, &["config", "set", "timeout", "3", "-q"]).is(0, "", "");
    let folder = home.path().join(".config/blooio");
    let file = folder.join("config.toml");
    assert_eq!((mode(&folder), mode(&file)), (0o700, 0o600));
    let real = home.write("dotfiles/blooio.toml", "# mine\n[profiles.default]\ntimeout = 3\n");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o664)).expect("permissions");
    fs::remove_file(&file).expect("a file");
    symlink(&real, &file).expect("a link");
    run(&home, &["config", "set", "timeout", "4", "-q"]).is(0, "", "");
    assert!(fs::symlink_metadata(&file).expect("a link").is_symlink());
    assert_eq!(fs::read_to_string(&real).expect("a file"), "# mine\n[profiles.default]\ntimeout = \"4\"\n");
    assert_eq!(mode(&real), 0o664);
    let mut left: Vec<_> = fs::read_dir(real.parent().expect("a folder"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    left.sort();
    assert_eq!(left, [".blooio.toml.lock", "blooio.toml"]);
}

#[test]
fn runs_at_once_lose_nothing_of_each_other() {
    let home = Home::new();
    std::thread::scope(|scope| {
        for number in 0..6 {
            let home = &home;
            scope.spawn(move || {
                run(home, &["config", "set", "-q", &format!("aliases.a{number}"), "+15551234567"])
                    .is(0, "", "");
            });
        }
    });
    for number in 0..6 {
        run(&home, &["config", "get", &format!("aliases.a{number}")]).is(0, "+15551234567\n", "");
    }
}
