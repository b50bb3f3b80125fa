//! The API key from each of its sources.

use super::{Desk, row};
use crate::config::{Flags, KeySource, read_secret_file};

type Key = Result<(String, String), String>;

fn key(desk: &Desk, pairs: &[(&str, &str)]) -> Key {
    let settings = desk.load(pairs, &Flags::default()).unwrap();
    let key = settings.api_key().map_err(|error| {
        assert!(!error.is_usage());
        desk.short(&error.to_string())
    })?;
    Ok((key.value.expose().to_owned(), key.origin.to_string()))
}

#[allow(clippy::unnecessary_wraps, reason = "made to be compared with what `key` returns")]
fn ok(key: &str, origin: &str) -> Key {
    Ok((key.to_owned(), origin.to_owned()))
}

#[test]
fn the_variable_beats_the_profile() {
    let desk = Desk::with("[profiles.default]\napi_key = \" bl_profile \"\n");
    assert_eq!(key(&desk, &[]), ok("bl_profile", "profile default"));
    assert_eq!(key(&desk, &[("BLOOIO_API_KEY", "bl_env\n")]), ok("bl_env", "environment BLOOIO_API_KEY"));
    assert_eq!(key(&desk, &[("BLOOIO_API_KEY", "")]), ok("bl_profile", "profile default"));
    let desk = Desk::with("[profiles.default]\napi_key_command = \"exit 1\"\n");
    assert_eq!(key(&desk, &[("BLOOIO_API_KEY", "bl_env")]), ok("bl_env", "environment BLOOIO_API_KEY"));
    let settings = desk.load(&[("BLOOIO_API_KEY", "bl_env")], &Flags::default()).unwrap();
    assert_eq!(row(&settings, "api_key_command").0, "-");
}

#[test]
fn no_key_at_all_says_what_to_do() {
    let settings = Desk::with("[profiles.default]\n").load(&[], &Flags::default()).unwrap();
    assert!(settings.key_source().is_none());
    let error = settings.api_key().unwrap_err();
    assert_eq!(error.to_string(), "no API key in profile \"default\"");
    assert_eq!(error.hint().as_deref(), Some("run `blooio config init`, or set BLOOIO_API_KEY"));
}

#[test]
fn a_key_that_could_carry_a_header_is_refused_unseen() {
    let desk = Desk::with("");
    let found = key(&desk, &[("BLOOIO_API_KEY", "bl_hunter2\r\nX-Evil: 1")]).unwrap_err();
    assert_eq!(found, "BLOOIO_API_KEY: contains spaces, control characters or non-ASCII characters");
    assert_eq!(key(&desk, &[("BLOOIO_API_KEY", " ")]).unwrap_err(), "BLOOIO_API_KEY: must not be empty");
}

#[test]
fn a_file_gives_its_first_line() {
    let desk = Desk::with("[profiles.default]\napi_key_file = \"key\"\n");
    let file = desk.folder.path().join("key");
    for text in ["bl_file", "bl_file\n", "  bl_file\r\nsecond line\n"] {
        std::fs::write(&file, text).unwrap();
        assert_eq!(key(&desk, &[]), ok("bl_file", "profile default"));
    }
    let place = "config.toml:2: profiles.default.api_key_file";
    for text in [&b""[..], b"\nbl_file\n"] {
        std::fs::write(&file, text).unwrap();
        assert_eq!(key(&desk, &[]).unwrap_err(), format!("{place}: the key must not be empty"));
    }
    let odd = format!("{place}: the key contains spaces, control characters or non-ASCII characters");
    for text in [&b"hunter2\xff"[..], b"two words", &[0; 400]] {
        std::fs::write(&file, text).unwrap();
        assert_eq!(key(&desk, &[]).unwrap_err(), odd);
    }
    std::fs::write(&file, "x".repeat(16 * 1024)).unwrap();
    assert_eq!(key(&desk, &[]).unwrap().0.len(), 16 * 1024);
    std::fs::write(&file, "x".repeat(40_000)).unwrap();
    assert_eq!(key(&desk, &[]).unwrap_err(), format!("{place}: the key is longer than 16 KiB"));
    std::fs::remove_file(&file).unwrap();
    let found = key(&desk, &[]).unwrap_err();
    assert_eq!(found, format!("{place}: can't read key: No such file or directory (os error 2)"));
}

#[test]
fn a_command_gives_the_first_line_it_prints() {
    let cases = [
        ("\"echo bl_shell\"", "bl_shell"),
        ("\"printf 'bl_%s\\\\nrest' first\"", "bl_first"),
        ("[\"printf\", \"%s\", \"bl_$HOME\"]", "bl_$HOME"),
        ("\"echo bl_a | tr a b\"", "bl_b"),
    ];
    for (command, expected) in cases {
        let desk = Desk::with(&format!("[profiles.default]\napi_key_command = {command}\n"));
        assert_eq!(key(&desk, &[]), ok(expected, "profile default"), "{command}");
    }
}

#[test]
fn a_command_that_fails_keeps_its_output_to_itself() {
    let place = "config.toml:2: profiles.default.api_key_command";
    let cases = [
        ("\"echo hunter2; exit 3\"", "the command failed: exit status: 3"),
        ("\"echo hunter2; kill -9 $$\"", "the command failed: signal: 9 (SIGKILL)"),
        ("\"echo hunter 2\"", "the key contains spaces, control characters or non-ASCII characters"),
        ("\"true\"", "the key must not be empty"),
        ("[\"/nowhere/pass\"]", "can't run the command: No such file or directory (os error 2)"),
    ];
    for (command, expected) in cases {
        let desk = Desk::with(&format!("[profiles.default]\napi_key_command = {command}\n"));
        assert_eq!(key(&desk, &[]).unwrap_err(), format!("{place}: {expected}"), "{command}");
    }
}

#[test]
fn a_command_runs_only_when_the_key_is_asked_for() {
    let desk = Desk::empty();
    let trace = desk.folder.path().join("ran");
    desk.write(&format!(
        "[profiles.default]\napi_key_command = \"touch '{}'; echo bl_x\"\n",
        trace.display()
    ));
    let settings = desk.load(&[], &Flags::default()).unwrap();
    let _ = (settings.list(), format!("{settings:?}"));
    assert!(matches!(settings.key_source().unwrap().value, KeySource::Command(_)));
    assert!(!trace.exists());
    settings.api_key().unwrap();
    assert!(trace.exists());
}

#[test]
fn a_webhook_secret_is_read_like_a_key_file() {
    let desk = Desk::empty();
    let file = desk.folder.path().join("secret");
    let read = |text: &[u8]| {
        std::fs::write(&file, text).unwrap();
        let secret = read_secret_file("--secret-file", &file).map_err(|error| {
            assert!(!error.is_usage() && !error.is_local());
            desk.short(&error.to_string())
        });
        secret.map(|secret| secret.expose().to_owned())
    };
    for text in ["whsec_x", "\u{feff} whsec_x\r\nsecond line\n"] {
        assert_eq!(read(text.as_bytes()), Ok("whsec_x".to_owned()));
    }
    for (text, fault) in [
        (&b"\nwhsec_x\n"[..], "must not be empty"),
        (b"BLOOIO_WEBHOOK_SECRET=whsec_hunter2", "has a variable name in front of it"),
        (b"hunter2\xff", "contains spaces, control characters or non-ASCII characters"),
        (&b"x".repeat(40_000), "is longer than 16 KiB"),
    ] {
        assert_eq!(read(text), Err(format!("--secret-file secret: the secret {fault}")));
    }
    std::fs::remove_file(&file).unwrap();
    let found = read_secret_file("--secret-file", &file).unwrap_err();
    let expected = "--secret-file: can't read secret: No such file or directory (os error 2)";
    assert_eq!((desk.short(&found.to_string()).as_str(), found.is_usage()), (expected, false));
}
