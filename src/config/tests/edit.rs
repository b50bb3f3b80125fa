//! Editing: what changes, and what stays as it was.

use super::Desk;
use crate::config::{Editor, Error, Flags};

/// The text after an edit.
fn edited(text: &str, edit: impl FnOnce(&mut Editor) -> Result<(), Error>) -> String {
    let desk = Desk::with(text);
    let mut editor = Editor::open(&desk.path()).unwrap();
    edit(&mut editor).unwrap();
    editor.save().unwrap();
    desk.text()
}

fn refused(edit: impl FnOnce(&mut Editor) -> Result<(), Error>) -> (String, Option<String>, bool) {
    let desk = Desk::with("[profiles.work]\n");
    let mut editor = Editor::open(&desk.path()).unwrap();
    let error = edit(&mut editor).unwrap_err();
    assert_eq!(editor.text(), "[profiles.work]\n");
    (error.to_string(), error.hint(), error.is_usage())
}

const FILE: &str = "# Mine.\n\ndefault_profile = \"work\" # the day job\n\n# Work.\n[profiles.work]\n# slow line\n\
    timeout   =   \"60s\"  # really\nretries = 5\n\n# For the pipeline.\n[profiles.ci]\noutput = \"json\"\n\n\
    [aliases]\noncall = [ \"+1\" ] # all night\n# the end\n";

#[test]
fn a_value_changes_and_nothing_else() {
    let text = edited(FILE, |editor| editor.set("work", "timeout", " 5s ").map(drop));
    assert_eq!(text, FILE.replace("\"60s\"", "\"5s\""));
    let text = edited(FILE, |editor| editor.set_alias("oncall", &["+2".into(), "a@b.c".into()]));
    assert_eq!(text, FILE.replace("[ \"+1\" ]", "[\"+2\", \"a@b.c\"]"));
    let text = edited(FILE, |editor| editor.set_default_profile("ci"));
    assert_eq!(text, FILE.replace("= \"work\" #", "= \"ci\" #"));
}

#[test]
fn a_first_default_profile_keeps_its_distance() {
    let set = |text: &str| edited(text, |editor| editor.set_default_profile("a"));
    assert_eq!(set("[profiles.a]\n"), "default_profile = \"a\"\n\n[profiles.a]\n");
    assert_eq!(set("\n[profiles.a]\n"), "default_profile = \"a\"\n\n[profiles.a]\n");
    assert_eq!(set("default_profile = \"b\"\n[profiles.a]\n"), "default_profile = \"a\"\n\n[profiles.a]\n");
}

#[test]
fn a_new_key_joins_its_profile() {
    let text = edited(FILE, |editor| {
        editor.set("ci", "retries", "0")?;
        editor.set("ci", "sandbox", "yes")?;
        editor.set("ci", "default_country", "us").map(drop)
    });
    let added = "output = \"json\"\nretries = 0\nsandbox = true\ndefault_country = \"us\"\n";
    assert_eq!(text, FILE.replace("output = \"json\"\n", added));
}

#[test]
fn a_new_profile_stands_beside_the_others() {
    let text = edited(FILE, |editor| editor.set("new", "timeout", "1s").map(drop));
    let added = "output = \"json\"\n\n[profiles.new]\ntimeout = \"1s\"\n";
    assert_eq!(text, FILE.replace("output = \"json\"\n", added));
}

#[test]
fn a_key_goes_with_its_line_and_comments_stay() {
    let text = edited(FILE, |editor| editor.unset("work", "timeout").map(|was| assert!(was)));
    assert_eq!(text, FILE.replace("timeout   =   \"60s\"  # really\n", ""));
    let text = edited(FILE, |editor| editor.unset_alias("oncall").map(|was| assert!(was)));
    assert_eq!(text, FILE.replace("oncall = [ \"+1\" ] # all night\n", ""));
    let text = edited(FILE, |editor| editor.unset_default_profile().map(|was| assert!(was)));
    assert_eq!(text, FILE.replace("default_profile = \"work\" # the day job\n", ""));
    let text = edited(FILE, |editor| editor.unset("work", "color").map(|was| assert!(!was)));
    assert_eq!(text, FILE);
}

#[test]
fn values_over_several_lines_go_whole() {
    let text = "[profiles.a]\napi_key_command = [\n  \"pass\", # the tool\n  \"x\",\n] # end\nretries = 1";
    let text = edited(text, |editor| editor.unset("a", "api_key_command").map(drop));
    assert_eq!(text, "[profiles.a]\nretries = 1\n");
}

#[test]
fn odd_layouts_are_edited_too() {
    let inline = "profiles = { a = { retries = 1, timeout = \"1s\" } }\n";
    let text = edited(inline, |editor| editor.unset("a", "retries").map(|was| assert!(was)));
    assert_eq!(text, "profiles = { a = { timeout = \"1s\" } }\n");
    let text = edited(inline, |editor| editor.set("b", "retries", "2").map(drop));
    assert_eq!(text, "profiles = { a = { retries = 1, timeout = \"1s\" } , b = { retries = 2 } }\n");
    let dotted = "profiles.a.retries = 1 # one\nprofiles.a.timeout = \"1s\"\n";
    let text = edited(dotted, |editor| editor.unset("a", "retries").map(|was| assert!(was)));
    assert_eq!(text, "profiles.a.timeout = \"1s\"\n");
    let text = edited(dotted, |editor| editor.set("b", "retries", "2").map(drop));
    assert_eq!(text, format!("{dotted}\n[profiles.b]\nretries = 2\n"));
}

#[test]
fn a_profile_goes_with_its_own_comment_only() {
    let text = edited(FILE, |editor| editor.remove_profile("ci").map(|was| assert!(!was)));
    assert_eq!(text, FILE.replace("\n# For the pipeline.\n[profiles.ci]\noutput = \"json\"\n", ""));
    let text = edited(FILE, |editor| editor.remove_profile("work").map(|was| assert!(was)));
    let rest = FILE.split_once("# For").unwrap().1;
    assert_eq!(text, format!("# Mine.\n\n\n# For{rest}"));
    let top = "# My settings.\n\n# Work.\n[profiles.work]\nretries = 1\n";
    assert_eq!(edited(top, |editor| editor.remove_profile("work").map(drop)), "# My settings.\n");
    let top = "# My settings.\n[profiles.work]\n[profiles.ci]\n";
    assert_eq!(
        edited(top, |editor| editor.remove_profile("work").map(drop)),
        "# My settings.\n[profiles.ci]\n"
    );
}

#[test]
fn a_file_begins_empty_or_with_comments() {
    let desk = Desk::empty();
    let mut editor = Editor::open(&desk.path()).unwrap();
    editor.set("default", "from_number", "+15551234567").unwrap();
    editor.set_default_profile("default").unwrap();
    editor.set_alias("me", &["+1,+2".into()]).unwrap();
    editor.save().unwrap();
    let text = "default_profile = \"default\"\n\n[profiles.default]\nfrom_number = \"+15551234567\"\n\n\
        [aliases]\nme = [\"+1\", \"+2\"]\n";
    assert_eq!(desk.text(), text);
    assert_eq!(desk.load(&[], &Flags::default()).unwrap().aliases["me"], ["+1", "+2"]);
    let text = edited("# only this", |editor| editor.set("a", "retries", "1").map(drop));
    assert_eq!(text, "# only this\n\n[profiles.a]\nretries = 1\n");
}

#[test]
fn one_source_of_the_key_replaces_another_and_says_so() {
    let desk = Desk::with("[profiles.a]\n# from pass\napi_key_command = \"pass\"\nretries = 1\n");
    let mut editor = Editor::open(&desk.path()).unwrap();
    assert_eq!(editor.set("a", "api_key", "bl_live_x\n").unwrap(), ["api_key_command"]);
    assert_eq!(editor.text(), "[profiles.a]\n# from pass\nretries = 1\napi_key = \"bl_live_x\"\n");
    assert_eq!(editor.set("a", "api_key", "bl_live_y").unwrap(), [""; 0]);
    assert_eq!(editor.set("a", "api_key_file", "/k").unwrap(), ["api_key"]);
    assert_eq!(editor.set("a", "api_key_command", "pass x").unwrap(), ["api_key_file"]);
    assert_eq!(editor.text(), "[profiles.a]\n# from pass\nretries = 1\napi_key_command = \"pass x\"\n");
}

#[test]
fn typed_paths_become_absolute() {
    let text = edited("", |editor| {
        editor.set("a", "api_key_file", "~/key")?;
        editor.set("a", "cacert", "ca.pem").map(drop)
    });
    let here = std::path::absolute("ca.pem").unwrap();
    assert_eq!(text, format!("[profiles.a]\napi_key_file = \"~/key\"\ncacert = \"{}\"\n", here.display()));
}

#[test]
fn what_would_not_be_read_is_not_written() {
    let found = refused(|editor| editor.set("work", "timeout", "0").map(drop));
    assert_eq!(found, ("timeout \"0\": must be more than zero".to_owned(), None, true));
    let found = refused(|editor| editor.set("new", "api_key", "hunter 2").map(drop));
    assert_eq!(found.0, "api_key: contains spaces, control characters or non-ASCII characters");
    let found = refused(|editor| editor.set("work", "timout", "1s").map(drop));
    assert_eq!(found, ("timout: unknown key".to_owned(), Some("did you mean \"timeout\"?".to_owned()), true));
    let found = refused(|editor| editor.set("a b", "timeout", "1s").map(drop));
    assert_eq!(found.0, "profile \"a b\": a name must be 1 to 64 letters, digits, - or _");
    let found = refused(|editor| editor.unset("work", "timout").map(drop));
    assert_eq!(found.0, "timout: unknown key");
    let near = Some("did you mean \"work\"? choose one of these profiles: work".to_owned());
    for found in [
        refused(|editor| editor.set_default_profile("wrok")),
        refused(|editor| editor.remove_profile("wrok").map(drop)),
    ] {
        assert_eq!(found, ("profile \"wrok\": no such profile".to_owned(), near.clone(), true));
    }
    let found = refused(|editor| editor.set_alias("a b", &["+1".into()]));
    assert_eq!(found.0, "alias \"a b\": a name must be 1 to 64 letters, digits, - or _");
    let found = refused(|editor| editor.set_alias("a", &[String::new()]));
    assert_eq!(found.0, "aliases.a \"\": expected at least one recipient, and no empty ones");
}

#[test]
fn a_file_with_a_mistake_can_be_mended_but_not_one_that_is_no_toml() {
    let text = edited("[profiles.a]\ntimout = 1\nretries = 99\n", |editor| {
        assert!(editor.unset("a", "timout")?);
        editor.set("a", "retries", "9").map(drop)
    });
    assert_eq!(text, "[profiles.a]\nretries = 9\n");
    let desk = Desk::with("[profiles.a]\napi_key = \"hunter2\n");
    let found = Editor::open(&desk.path()).unwrap_err().to_string();
    assert_eq!(desk.short(&found), "config.toml:2:19: invalid basic string, expected `\"`");
    let desk = Desk::with("profiles = 3\n");
    let mut editor = Editor::open(&desk.path()).unwrap();
    let found = editor.set("a", "retries", "1").unwrap_err().to_string();
    assert_eq!(desk.short(&found), "config.toml: profiles: expected a table");
}

#[test]
fn the_profile_to_edit_may_be_missing_yet() {
    let desk = Desk::with("default_profile = \"top\"\n[profiles.top]\n");
    let editor = Editor::open(&desk.path()).unwrap();
    let flags = Flags { profile: Some("flag".into()), ..Flags::default() };
    assert_eq!(editor.profile(&desk.env(&[("BLOOIO_PROFILE", "env")]), &flags).unwrap(), "flag");
    assert_eq!(editor.profile(&desk.env(&[("BLOOIO_PROFILE", "env")]), &Flags::default()).unwrap(), "env");
    assert_eq!(editor.profile(&desk.env(&[]), &Flags::default()).unwrap(), "top");
    assert!(editor.known_profile("top").is_ok() && editor.known_profile("flag").is_err());
    drop(editor);
    desk.write("");
    let editor = Editor::open(&desk.path()).unwrap();
    assert_eq!(editor.profile(&desk.env(&[]), &Flags::default()).unwrap(), "default");
}

#[test]
fn windows_line_ends_and_marks_do_no_harm() {
    let text = "\u{feff}# Mine.\r\n[profiles.a]\r\nretries = 1 # one\r\ntimeout = \"1s\"\r\n";
    let text = edited(text, |editor| {
        editor.unset("a", "timeout")?;
        editor.set("a", "retries", "2")?;
        editor.set_alias("me", &["+1".into()])
    });
    assert_eq!(
        text,
        "\u{feff}# Mine.\r\n[profiles.a]\r\nretries = 2 # one\r\n\r\n[aliases]\r\nme = [\"+1\"]\r\n"
    );
    let text = edited("\u{feff}# only this\r\n", |editor| editor.set("a", "retries", "1").map(drop));
    assert_eq!(text, "\u{feff}# only this\r\n\r\n[profiles.a]\r\nretries = 1\r\n");
}
