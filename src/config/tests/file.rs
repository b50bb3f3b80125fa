//! What is wrong in a file, word for word: line, key, what was expected, and no secret.

use super::Desk;
use crate::config::Flags;

/// A file, what is wrong with it, and the hint.
const FILES: &[(&str, &str, Option<&str>)] = &[
    ("a = [1,\nb = 2", "config.toml:2:3: unexpected `=` in array, expected value, `]`", None),
    (
        "\n[profiles.x]\napi_key = \"bl_live_secret",
        "config.toml:3:26: invalid basic string, expected `\"`",
        None,
    ),
    (
        "timeout = \"1s\"",
        "config.toml:1: timeout: unknown key",
        Some("put timeout into a profile, such as [profiles.default]"),
    ),
    ("[profile.work]", "config.toml:1: profile: unknown key", Some("did you mean \"profiles\"?")),
    ("[alises]", "config.toml:1: alises: unknown key", Some("did you mean \"aliases\"?")),
    (
        "api-key = 1",
        "config.toml:1: api-key: unknown key",
        Some("did you mean \"api_key\", in a profile such as [profiles.default]?"),
    ),
    (
        "\"a\\u001bb\" = 1",
        "config.toml:1: \"a\\u{1b}b\": unknown key",
        Some("use one of these keys: default_profile, profiles, aliases"),
    ),
    (
        "# c\n[profiles.work]\n\ntimout = \"1s\"",
        "config.toml:4: profiles.work.timout: unknown key",
        Some("did you mean \"timeout\"?"),
    ),
    (
        "[profiles.work]\ncountry = \"US\"",
        "config.toml:2: profiles.work.country: unknown key",
        Some("did you mean \"default_country\"?"),
    ),
    (
        "[profiles.work]\npassword = \"hunter2\"",
        "config.toml:2: profiles.work.password: unknown key",
        Some(
            "use one of these keys: api_key, api_key_file, api_key_command, base_url, sandbox, default_country, from_number, \
                allow, max_recipients, optouts, optout_words, timeout, retries, output, color, cacert, webhook_secret",
        ),
    ),
    (
        "[profiles.work]\nverbose = true",
        "config.toml:2: profiles.work.verbose: unknown key",
        Some(
            "use one of these keys: api_key, api_key_file, api_key_command, base_url, sandbox, default_country, from_number, \
                allow, max_recipients, optouts, optout_words, timeout, retries, output, color, cacert, webhook_secret",
        ),
    ),
    ("profiles = 3", "config.toml:1: profiles: expected a table, found an integer", None),
    ("[[profiles]]", "config.toml:1: profiles: expected a table, found an array", None),
    ("profiles.work = \"x\"", "config.toml:1: profiles.work: expected a table, found a string", None),
    ("aliases = []", "config.toml:1: aliases: expected a table, found an array", None),
    (
        "[profiles.\"a b\"]",
        "config.toml:1: profiles.\"a b\": a name must be 1 to 64 letters, digits, - or _",
        None,
    ),
    (
        "[aliases]\n\"a.b\" = \"+1\"",
        "config.toml:2: aliases.\"a.b\": a name must be 1 to 64 letters, digits, - or _",
        None,
    ),
    ("default_profile = 1", "config.toml:1: default_profile: expected a string, found an integer", None),
    (
        "default_profile = \"a b\"",
        "config.toml:1: default_profile = \"a b\": a name must be 1 to 64 letters, digits, - or _",
        None,
    ),
    (
        "default_profile = \"wrok\"\n[profiles.work]\n[profiles.ci]",
        "config.toml:1: default_profile = \"wrok\": no such profile",
        Some("did you mean \"work\"? choose one of these profiles: ci, work"),
    ),
    (
        "[aliases]\na = \"\"",
        "config.toml:2: aliases.a: expected at least one recipient, and no empty ones",
        None,
    ),
    (
        "[aliases]\na = []",
        "config.toml:2: aliases.a: expected at least one recipient, and no empty ones",
        None,
    ),
    (
        "[aliases]\na = [1]",
        "config.toml:2: aliases.a: expected a string or an array of strings, \
            found an array of other values",
        None,
    ),
    (
        "[aliases]\na = 1",
        "config.toml:2: aliases.a: expected a string or an array of strings, found an integer",
        None,
    ),
];

/// A line in a profile, and the error after its key.
const VALUES: &[(&str, &str)] = &[
    ("api_key = 12345678", ": expected a string, found an integer"),
    ("api_key = \"\"", ": must not be empty"),
    ("api_key = \"bl live\"", ": contains spaces, control characters or non-ASCII characters"),
    ("webhook_secret = \"a\\nb\"", ": contains spaces, control characters or non-ASCII characters"),
    ("api_key_file = \"\"", " = \"\": must not be empty"),
    ("api_key_command = 1", ": expected a string or an array of strings, found an integer"),
    ("api_key_command = [1]", ": expected a string or an array of strings, found an array of other values"),
    ("api_key_command = []", ": must not be empty"),
    ("api_key_command = [\"\"]", ": must not be empty"),
    (
        "base_url = \"http://example.com\"",
        " = \"http://example.com\": http:// is allowed for loopback hosts only, because the key would be sent unencrypted: use https://",
    ),
    (
        "base_url = \"https://u:pw@h\"",
        ": must not contain a user name or password: the API key is the only credential",
    ),
    ("sandbox = \"true\"", ": expected true or false, found a string"),
    ("default_country = \"USA\"", " = \"USA\": expected a two-letter country code, such as US"),
    ("from_number = 15551234567", ": expected a string, found an integer"),
    ("from_number = \" \"", " = \" \": must not be empty"),
    (
        "timeout = \"soon\"",
        " = \"soon\": expected a duration such as \"500ms\", \"30s\", \"2m\" or \"1h30m\"",
    ),
    ("timeout = 0", " = 0: must be more than zero"),
    ("timeout = true", ": expected a duration such as \"30s\", found a boolean"),
    ("timeout = 2026-01-01", ": expected a duration such as \"30s\", found a datetime"),
    ("retries = 11", " = 11: expected a whole number from 0 to 10"),
    ("retries = -1", " = -1: expected a whole number from 0 to 10"),
    ("retries = 1.5", ": expected a whole number from 0 to 10, found a float"),
    ("retries = \"3\"", ": expected a whole number from 0 to 10, found a string"),
    ("output = \"xml\"", " = \"xml\": expected human, json or quiet"),
    ("color = \"\\u001b[31m\"", " = \"\\u{1b}[31m\": expected auto, always or never"),
    ("allow = 5", ": expected a string or an array of strings, found an integer"),
    ("allow = [1]", ": expected a string, found an integer"),
    ("allow = [\"+1\", [\"+2\"]]", ": expected a string, found an array"),
    ("allow = \"\"", " = \"\": expected one or more entries, and no empty ones"),
    ("allow = \"+1,,+2\"", " = \"+1,,+2\": expected one or more entries, and no empty ones"),
    ("allow = [\"+1\", \" \"]", ": expected one or more entries, and no empty ones"),
    ("max_recipients = \"5\"", ": expected a whole number from 1 to 4294967295, found a string"),
    ("max_recipients = 4294967296", " = 4294967296: expected a whole number from 1 to 4294967295"),
    ("optouts = \"\"", " = \"\": must not be empty"),
    ("optout_words = true", ": expected a string or an array of strings, found a boolean"),
    ("optout_words = [\"\"]", ": must not be empty"),
    ("optout_words = \"a,\"", " = \"a,\": expected one or more entries, and no empty ones"),
    ("cacert = []", ": expected a string, found an array"),
    ("[profiles.default.cacert]", ": expected a string, found a table"),
];

#[test]
fn files_are_refused_with_file_line_and_key() {
    for (text, message, hint) in FILES {
        let (found, found_hint, usage) = Desk::with(text).error(&[], &Flags::default());
        assert_eq!(found, *message, "{text}");
        assert_eq!(found_hint.as_deref(), *hint, "{text}");
        assert!(!usage, "{text}");
    }
}

#[test]
fn values_in_a_profile_are_refused_with_what_was_expected() {
    for (line, rest) in VALUES {
        let key = line.trim_start_matches("[profiles.default.").split([' ', ']']).next().unwrap();
        let (found, hint, usage) =
            Desk::with(&format!("[profiles.default]\n{line}\n")).error(&[], &Flags::default());
        assert_eq!(found, format!("config.toml:2: profiles.default.{key}{rest}"));
        assert_eq!((hint, usage), (None, false));
    }
}

#[test]
fn a_profile_that_does_not_count_is_checked_too() {
    let desk = Desk::with("[profiles.default]\n[profiles.other]\nretries = 99\n");
    let (found, ..) = desk.error(&[("BLOOIO_RETRIES", "1")], &Flags::default());
    assert_eq!(found, "config.toml:3: profiles.other.retries = 99: expected a whole number from 0 to 10");
}

#[test]
fn two_sources_of_a_key_name_both_lines() {
    let desk = Desk::with("[profiles.w]\napi_key_file = \"k\"\ntimeout = 1\napi_key = \"bl_live_secret\"\n");
    let (found, hint, usage) = desk.error(&[], &Flags::default());
    let message = "config.toml:2: profiles.w.api_key_file conflicts with profiles.w.api_key (line 4): a profile can have only one of them";
    assert_eq!(found, message);
    assert_eq!((hint.as_deref(), usage), (Some("remove one of them"), false));
}

#[test]
fn text_that_is_not_utf8_is_found_by_line_and_column() {
    let desk = Desk::empty();
    std::fs::write(desk.path(), b"# \xc3\xa4\n# \xc3\xa4\xff").unwrap();
    assert_eq!(desk.error(&[], &Flags::default()).0, "config.toml:2:4: not valid UTF-8");
}
