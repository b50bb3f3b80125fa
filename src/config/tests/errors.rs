//! What is wrong elsewhere, word for word; and that nothing printed holds a secret.

use std::path::PathBuf;

use super::Desk;
use crate::config::{Flags, Settings};

#[test]
fn a_bad_flag_is_usage_and_a_bad_variable_is_not() {
    let duration = "expected a duration such as \"500ms\", \"30s\", \"2m\" or \"1h30m\"";
    let desk = Desk::with("");
    let flags = Flags { timeout: Some("x".into()), ..Flags::default() };
    assert_eq!(desk.error(&[], &flags), (format!("--timeout \"x\": {duration}"), None, true));
    let none = Flags::default();
    assert_eq!(
        desk.error(&[("BLOOIO_TIMEOUT", "x")], &none),
        (format!("BLOOIO_TIMEOUT=\"x\": {duration}"), None, false)
    );
    let long = "9".repeat(100);
    let (found, ..) = desk.error(&[("BLOOIO_RETRIES", &long)], &none);
    assert_eq!(
        found,
        format!("BLOOIO_RETRIES=\"{}\"…: expected a whole number from 0 to 10", "9".repeat(80))
    );
    let secrets =
        [("BLOOIO_BASE_URL", "https://me:hunter2@host"), ("BLOOIO_WEBHOOK_SECRET", "whsec hunter2")];
    for (variable, value) in secrets {
        let (found, ..) = desk.error(&[(variable, value)], &none);
        assert!(found.starts_with(&format!("{variable}: ")) && !found.contains("hunter2"), "{found}");
    }
}

#[test]
fn a_profile_that_is_not_there_names_the_nearest() {
    let desk = Desk::with("[profiles.work]\n[profiles.ci]\n");
    let flags = Flags { profile: Some("wrok".into()), ..Flags::default() };
    let near = Some("did you mean \"work\"? choose one of these profiles: ci, work".to_owned());
    assert_eq!(desk.error(&[], &flags), ("--profile \"wrok\": no such profile".to_owned(), near, true));
    let known = Some("choose one of these profiles: ci, work".to_owned());
    let none = Flags::default();
    let found = desk.error(&[("BLOOIO_PROFILE", "prod")], &none);
    assert_eq!(found, ("BLOOIO_PROFILE=\"prod\": no such profile".to_owned(), known, false));
    let hint = Some("create a profile with `blooio config init`".to_owned());
    let found = Desk::with("").error(&[], &flags);
    assert_eq!(found, ("--profile \"wrok\": no such profile".to_owned(), hint, true));
    let flags = Flags { profile: Some("a/b".into()), ..Flags::default() };
    let found = desk.error(&[], &flags).0;
    assert_eq!(found, "--profile \"a/b\": a name must be 1 to 64 letters, digits, - or _");
}

#[test]
fn a_file_that_was_named_must_be_there() {
    let desk = Desk::empty();
    let hint = Some("check the path, or create the file with `blooio config init`".to_owned());
    let path = desk.path();
    let found = desk.load(&[], &Flags::default()).unwrap_err();
    assert_eq!(found.to_string(), format!("BLOOIO_CONFIG=\"{}\": no such file", path.display()));
    assert_eq!((found.hint(), found.is_usage()), (hint.clone(), false));
    let flags = Flags { config: Some(PathBuf::from("/nowhere/c.toml")), ..Flags::default() };
    let found = desk.error(&[], &flags);
    assert_eq!(found, ("--config \"/nowhere/c.toml\": no such file".to_owned(), hint, true));
}

#[test]
fn a_folder_is_no_file() {
    let desk = Desk::empty();
    std::fs::create_dir(desk.path()).unwrap();
    let (found, ..) = desk.error(&[], &Flags::default());
    assert_eq!(
        found,
        "can't read config.toml: Is a directory (os error 21)"
            .replace("config.toml", &desk.short(&desk.path().display().to_string()))
    );
}

#[test]
fn others_who_can_read_a_secret_are_warned_of() {
    let desk = Desk::with("[profiles.default]\napi_key = \"bl_live_secret\"\n");
    let warnings = |mode: u32| {
        super::set_mode(&desk.path(), mode);
        let warnings = desk.load(&[], &Flags::default()).unwrap().warnings;
        warnings.iter().map(|warning| desk.short(warning)).collect::<Vec<_>>()
    };
    assert_eq!(warnings(0o600), [""; 0]);
    let text =
        "other users can read config.toml (mode 0644), which holds a secret; run: chmod 600 config.toml";
    assert_eq!(warnings(0o644), [text]);
    assert_eq!(warnings(0o620).len(), 1);
    desk.write("[profiles.default]\nwebhook_secret = \"whsec_x\"\n");
    assert_eq!(warnings(0o604).len(), 1);
    desk.write("[profiles.default]\napi_key_file = \"key\"\n");
    assert_eq!(warnings(0o644), [""; 0]);
}

#[test]
fn nothing_that_is_printed_for_debugging_holds_a_secret() {
    let desk =
        Desk::with("[profiles.default]\napi_key = \"bl_live_hunter2\"\nwebhook_secret = \"whsec_hunter2\"\n");
    let env = desk.env(&[]);
    let settings: Settings = Settings::load(&env, &Flags::default()).unwrap();
    let editor = crate::config::Editor::open(&desk.path()).unwrap();
    let key = settings.api_key().unwrap();
    assert_eq!(key.value.expose(), "bl_live_hunter2");
    for text in
        [format!("{settings:?}"), format!("{:?}", settings.list()), format!("{editor:?}"), format!("{key:?}")]
    {
        assert!(!text.contains("hunter2"), "{text}");
    }
}
