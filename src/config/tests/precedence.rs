//! Flag over environment over profile over default, for every setting.

use std::path::PathBuf;

use super::{Desk, row};
use crate::config::{AllowLayer, Flags, Origin, Place, Settings, table};
use crate::output::{Color, Mode};

/// A setting's value on each layer; empty where the layer can't hold it.
struct Case {
    key: &'static str,
    flag: (&'static str, fn(&mut Flags)),
    env: (&'static str, &'static str, &'static str),
    profile: (&'static str, &'static str),
    default: &'static str,
}

fn nothing(_: &mut Flags) {}

#[rustfmt::skip]
fn cases() -> Vec<Case> {
    let case = |key, flag, env, profile, default| Case { key, flag, env, profile, default };
    vec![
        case("base_url", ("https://flag", |f: &mut Flags| f.base_url = Some("https://flag/".into())),
            ("BLOOIO_BASE_URL", "https://env/", "https://env"), ("\"https://profile/\"", "https://profile"),
            "https://backend.blooio.com/v2/api"),
        case("sandbox", ("true", |f| f.sandbox = true), ("BLOOIO_SANDBOX", "no", "false"), ("true", "true"), "false"),
        case("default_country", ("GB", |f| f.country = Some("gb".into())),
            ("BLOOIO_COUNTRY", "fr", "FR"), ("\"us\"", "US"), "-"),
        case("from_number", ("+1", |f| f.from_number = Some("+1".into())),
            ("BLOOIO_FROM_NUMBER", "+2", "+2"), ("\"+3\"", "+3"), "-"),
        case("max_recipients", ("1", |f| f.max_recipients = Some("1".into())),
            ("BLOOIO_MAX_RECIPIENTS", "2", "2"), ("3", "3"), "-"),
        case("optouts", ("", nothing), ("BLOOIO_OPTOUTS", "env.csv", "env.csv"),
            ("\"/profile.csv\"", "/profile.csv"), "/home/u/.local/state/blooio/optouts.csv"),
        case("optout_words", ("", nothing), ("", "", ""), ("[\"no more\"]", "no more"), "-"),
        case("timeout", ("1s", |f| f.timeout = Some("1s".into())),
            ("BLOOIO_TIMEOUT", "0.5", "500ms"), ("90", "1m 30s"), "30s"),
        case("retries", ("0", |f| f.retries = Some("0".into())), ("BLOOIO_RETRIES", "1", "1"), ("2", "2"), "3"),
        case("output", ("quiet", |f| f.quiet = true), ("BLOOIO_OUTPUT", "human", "human"), ("\"json\"", "json"), "human"),
        case("color", ("auto", |f| f.color = Some("auto".into())), ("NO_COLOR", "1", "never"),
            ("\"always\"", "always"), "auto"),
        case("cacert", ("flag.pem", |f| f.cacert = Some("flag.pem".into())),
            ("BLOOIO_CACERT", "env.pem", "env.pem"), ("\"/profile.pem\"", "/profile.pem"), "-"),
        case("webhook_secret", ("", nothing), ("BLOOIO_WEBHOOK_SECRET", "whsec_env", "whsec_env"),
            ("\"whsec_profile\"", "whsec_profile"), "-"),
        case("verbose", ("true", |f| f.verbose = true), ("BLOOIO_LOG", "off", "false"), ("", ""), "false"),
        case("api_key", ("", nothing), ("BLOOIO_API_KEY", "bl_env", "bl_env"), ("\"bl_profile\"", "bl_profile"), "-"),
        case("api_key_file", ("", nothing), ("", "", ""), ("\"/key\"", "/key"), "-"),
        case("api_key_command", ("", nothing), ("", "", ""), ("\"pass show x\"", "pass show x"), "-"),
    ]
}

#[test]
fn each_layer_beats_the_ones_after_it() {
    for case in cases() {
        let (key, entry) = (case.key, table::find_row(case.key).unwrap());
        let with_profile = match case.profile.0 {
            "" => Desk::with("[profiles.default]\n"),
            text => Desk::with(&format!("[profiles.default]\n{key} = {text}\n")),
        };
        let mut flags = Flags::default();
        (case.flag.1)(&mut flags);
        let env = [(case.env.0, case.env.1)];
        let env = if case.env.0.is_empty() { &[][..] } else { &env[..] };
        let shown =
            |desk: &Desk, env: &[(&str, &str)], flags: &Flags| row(&desk.load(env, flags).unwrap(), key);
        let expect = |value: &str, origin: &str| (value.to_owned(), origin.to_owned());

        // The table and what resolves must name the same layers.
        assert_eq!(case.flag.0.is_empty(), entry.flags().is_empty(), "{key}");
        assert_eq!(case.env.0.is_empty(), entry.env.is_empty(), "{key}");
        assert_eq!(case.profile.0.is_empty(), !entry.in_profile, "{key}");

        let none = Flags::default();
        assert_eq!(shown(&Desk::with(""), &[], &none), expect(case.default, "default"), "{key}");
        if entry.in_profile {
            assert_eq!(shown(&with_profile, &[], &none), expect(case.profile.1, "profile default"), "{key}");
        }
        if let Some(variable) = entry.env.first() {
            let origin = format!("environment {variable}");
            assert_eq!(shown(&with_profile, env, &none), expect(case.env.2, &origin), "{key}");
        }
        if !entry.flags().is_empty() {
            let (value, origin) = shown(&with_profile, env, &flags);
            assert_eq!(value, case.flag.0, "{key}");
            assert!(entry.flags().contains(&origin.as_str()), "{key}: {origin}");
        }
    }
}

#[test]
fn every_setting_has_a_case() {
    let mut tested: Vec<&str> = cases().iter().map(|case| case.key).collect();
    // No layer of the allow list beats another, and the profile is chosen before the layers are.
    tested.extend(["profile", "allow"]);
    tested.sort_unstable();
    let mut known: Vec<&str> = table::ROWS.iter().map(|row| row.name).collect();
    known.sort_unstable();
    assert_eq!(tested, known);
}

/// A list's layer and place, then each entry and its place, the folder's name left out.
fn entries(desk: &Desk, layer: Option<AllowLayer>) -> Option<Vec<(String, String)>> {
    let place = |place: Place| desk.short(&place.to_string());
    let layer = layer?;
    let mut found = vec![(layer.origin.to_string(), place(layer.place))];
    found.extend(layer.entries.into_iter().map(|entry| (entry.text, place(entry.place))));
    Some(found)
}

#[test]
fn the_environment_and_the_profile_allow_together() {
    let text = "[profiles.default]\nallow = [\n  \"+1555*\", # ours\n\n  \" *@example.com ,@oncall\",\n]\n\
                [profiles.nobody]\nallow = []\n[profiles.one]\nallow = \"a, b\"\n[profiles.all]\n";
    let desk = Desk::with(text);
    let env = |profile: &'static str| [("BLOOIO_PROFILE", profile), ("BLOOIO_ALLOW", " +1 ,none")];
    let entry = |text: &str, place: &str| (text.to_owned(), place.to_owned());
    let layer = |origin: &str, place: &str, entries: Vec<(String, String)>| {
        Some([vec![entry(origin, place)], entries].concat())
    };
    let environment = ["environment BLOOIO_ALLOW", "+1", "none"].map(|text| entry(text, "BLOOIO_ALLOW"));
    let environment = Some(environment.to_vec());
    let key = |line: usize, profile: &str| format!("config.toml:{line}: profiles.{profile}.allow");
    let lines = [("+1555*", 3), ("*@example.com", 5), ("@oncall", 5)];
    let lines = lines.map(|(text, line)| entry(text, &key(line, "default"))).to_vec();
    let one = ["a", "b"].map(|text| entry(text, &key(10, "one"))).to_vec();
    let cases = [
        ("default", layer("profile default", &key(2, "default"), lines)),
        ("nobody", layer("profile nobody", &key(8, "nobody"), Vec::new())),
        ("one", layer("profile one", &key(10, "one"), one)),
        ("all", None),
    ];
    for (profile, expected) in cases {
        for (count, narrowed) in [(1, None), (2, environment.clone())] {
            let allow = desk.load(&env(profile)[..count], &Flags::default()).unwrap().allow;
            assert_eq!(entries(&desk, allow.profile), expected, "{profile}");
            assert_eq!(entries(&desk, allow.environment), narrowed, "{profile}");
        }
    }
}

#[test]
fn a_wrong_allow_list_in_the_environment_is_a_fault_of_the_call() {
    let why = "expected one or more entries, and no empty ones";
    let found = Desk::with("").error(&[("BLOOIO_ALLOW", "+1,,+2")], &Flags::default());
    assert_eq!(found, (format!("BLOOIO_ALLOW=\"+1,,+2\": {why}"), None, true));
}

#[test]
fn an_array_of_words_may_hold_commas_and_a_string_is_split_at_them() {
    let words = |value: &str| {
        let desk = Desk::with(&format!("[profiles.default]\noptout_words = {value}\n"));
        desk.load(&[], &Flags::default()).unwrap().optout_words.value
    };
    assert_eq!(words("[\" no, thanks \", \"halt\"]"), ["no, thanks", "halt"]);
    assert_eq!(words("\"no, thanks\""), ["no", "thanks"]);
    assert_eq!(words("[]"), [""; 0]);
}

#[test]
fn every_layer_accepts_the_same_values() {
    const TEXTS: [&str; 11] =
        ["x", "1", "11", "true", "30s", "us", "json", "always", "https://h", "debug", "a b"];
    // The key is checked when it is fetched, and color's variables are switches.
    let rows = table::ROWS.iter().filter(|row| row.in_profile && !matches!(row.name, "api_key" | "color"));
    for row in rows {
        for variable in row.env {
            for text in TEXTS {
                let loaded = Desk::with("").load(&[(variable, text)], &Flags::default());
                assert_eq!(loaded.is_ok(), row.kind.check(text).is_ok(), "{variable}={text}");
            }
        }
    }
}

#[test]
fn an_empty_variable_counts_as_unset_for_every_setting() {
    let all = table::ROWS.iter().flat_map(|row| row.env).chain(&["SSL_CERT_FILE", "SSL_CERT_DIR", "TERM"]);
    let empty: Vec<(&str, &str)> = all.map(|variable| (*variable, "")).collect();
    let settings = Desk::with("").load(&empty, &Flags::default()).unwrap();
    for row in settings.list() {
        assert_eq!(row.origin, Origin::Default, "{}", row.name);
    }
    assert_eq!((settings.ssl_cert_file, settings.ssl_cert_dir), (None, None));
}

#[test]
fn the_profile_is_the_first_that_is_named() {
    let text =
        "default_profile = \"top\"\n[profiles.top]\n[profiles.env]\n[profiles.flag]\n[profiles.default]\n";
    let desk = Desk::with(text);
    let flag = Flags { profile: Some("flag".into()), ..Flags::default() };
    let env = [("BLOOIO_PROFILE", "env")];
    let expect = |name: &str, origin: &str| (name.to_owned(), origin.to_owned());
    assert_eq!(row(&desk.load(&env, &flag).unwrap(), "profile"), expect("flag", "--profile"));
    let none = Flags::default();
    assert_eq!(row(&desk.load(&env, &none).unwrap(), "profile"), expect("env", "environment BLOOIO_PROFILE"));
    let settings = desk.load(&[], &none).unwrap();
    assert_eq!(row(&settings, "profile"), expect("top", "default_profile"));
    assert_eq!(settings.profiles, ["default", "env", "flag", "top"]);
    desk.write("");
    assert_eq!(row(&desk.load(&[], &none).unwrap(), "profile"), expect("default", "default"));
}

#[test]
fn color_follows_its_own_order() {
    let always = "[profiles.default]\ncolor = \"always\"\n";
    let flag = Flags { color: Some("auto".into()), ..Flags::default() };
    let none = Flags::default();
    let both = [("NO_COLOR", "0"), ("CLICOLOR_FORCE", "1"), ("TERM", "dumb")];
    let cases = [
        ("", &both[..], &none, Color::Never, "environment NO_COLOR"),
        ("", &both[1..], &none, Color::Always, "environment CLICOLOR_FORCE"),
        ("", &both[2..], &none, Color::Never, "environment TERM"),
        ("", &both[2..], &flag, Color::Never, "environment TERM"),
        ("", &both[..2], &flag, Color::Auto, "--color"),
        ("", &[("CLICOLOR_FORCE", "0")], &none, Color::Auto, "default"),
        ("", &[("TERM", "xterm")], &none, Color::Auto, "default"),
        (always, &both[2..], &none, Color::Always, "profile default"),
        (always, &both[..1], &none, Color::Never, "environment NO_COLOR"),
    ];
    for (text, env, flags, color, origin) in cases {
        let settings = Desk::with(text).load(env, flags).unwrap();
        assert_eq!(
            (settings.color.value, settings.color.origin.to_string()),
            (color, origin.to_owned()),
            "{env:?}"
        );
    }
}

#[test]
fn json_beats_quiet_should_both_get_through() {
    let both = Flags { json: true, quiet: true, ..Flags::default() };
    let settings = Desk::with("").load(&[("BLOOIO_OUTPUT", "human")], &both).unwrap();
    assert_eq!((settings.output.value, settings.output.origin), (Mode::Json, Origin::Flag("--json")));
}

#[test]
fn a_flag_helps_against_a_broken_variable() {
    let flags = Flags { timeout: Some("5s".into()), ..Flags::default() };
    let settings = Desk::with("").load(&[("BLOOIO_TIMEOUT", "soon")], &flags).unwrap();
    assert_eq!(settings.timeout.value.as_secs(), 5);
}

#[test]
fn paths_in_the_file_are_relative_to_it_and_others_are_not() {
    let desk =
        Desk::with("[profiles.default]\ncacert = \"ca.pem\"\n[profiles.home]\ncacert = \"~/ca.pem\"\n");
    let none = Flags::default();
    assert_eq!(desk.load(&[], &none).unwrap().cacert.value, Some(desk.folder.path().join("ca.pem")));
    let home = desk.load(&[("BLOOIO_PROFILE", "home")], &none).unwrap();
    assert_eq!(home.cacert.value, Some(PathBuf::from("/home/u/ca.pem")));
    let env = desk.load(&[("BLOOIO_CACERT", "ca.pem"), ("SSL_CERT_FILE", "s.pem")], &none).unwrap();
    assert_eq!(env.cacert.value, Some(PathBuf::from("ca.pem")));
    assert_eq!(env.ssl_cert_file, Some(PathBuf::from("s.pem")));
}

#[test]
fn without_a_home_there_is_no_file_and_everything_has_its_default() {
    let env = crate::config::Env::from_pairs::<&str, &str>([]);
    let settings = Settings::load(&env, &Flags::default()).unwrap();
    assert_eq!((settings.path.clone(), settings.exists), (None, false));
    assert!(settings.list().iter().all(|row| row.origin == Origin::Default));
    assert_eq!(row(&settings, "profile").0, "default");
}

#[test]
fn what_a_command_is_to_create_may_be_missing() {
    let desk = Desk::empty();
    let flags = Flags { profile: Some("new".into()), may_create: true, ..Flags::default() };
    let settings = desk.load(&[], &flags).unwrap();
    assert_eq!((settings.path, settings.exists), (Some(desk.path()), false));
    assert_eq!(settings.profile.value, "new");
    desk.write("[profiles.old]\n");
    assert!(desk.load(&[], &flags).unwrap().exists);
}

#[test]
fn aliases_are_lists_however_they_are_written() {
    let desk =
        Desk::with("[aliases]\none = \"+15551234567\"\ncomma = \"a@b.c, +1\"\nlist = [\"+1\", \"+2,+3\"]\n");
    let aliases = desk.load(&[], &Flags::default()).unwrap().aliases;
    assert_eq!(aliases["one"], ["+15551234567"]);
    assert_eq!(aliases["comma"], ["a@b.c", "+1"]);
    assert_eq!(aliases["list"], ["+1", "+2", "+3"]);
}
