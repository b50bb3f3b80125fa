//! The file on disk: modes, links, and two writers at once.

use std::fs;
use std::path::Path;

use super::Desk;
use crate::config::{Editor, Error};

fn set(path: &Path, key: &str, text: &str) -> Result<(), Error> {
    let mut editor = Editor::open(path)?;
    editor.set("a", key, text)?;
    editor.save().map(drop)
}

#[test]
fn folder_and_file_are_the_owners() {
    use super::{mode, set_mode};
    let desk = Desk::empty();
    let folder = desk.folder.path().join("new/blooio");
    let file = folder.join("config.toml");
    set(&file, "retries", "1").unwrap();
    assert_eq!((mode(&folder), mode(&file)), (0o700, 0o600));
    assert_eq!(mode(&folder.join(".config.toml.lock")), 0o600);
    set_mode(&file, 0o644);
    set_mode(&folder, 0o755);
    set(&file, "retries", "2").unwrap();
    assert_eq!((mode(&folder), mode(&file)), (0o755, 0o644));
    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, [".config.toml.lock", "config.toml"]);
}

#[test]
fn links_are_followed_and_stay() {
    use std::os::unix::fs::symlink;
    let desk = Desk::with("[profiles.a]\n");
    let dotfiles = desk.folder.path().join("dotfiles");
    fs::create_dir(&dotfiles).unwrap();
    let (link, dangling) = (desk.folder.path().join("link.toml"), desk.folder.path().join("dangling.toml"));
    symlink("config.toml", &link).unwrap();
    symlink("dotfiles/hop.toml", &dangling).unwrap();
    symlink("real/blooio.toml", dotfiles.join("hop.toml")).unwrap();
    set(&link, "retries", "1").unwrap();
    assert_eq!(desk.text(), "[profiles.a]\nretries = 1\n");
    set(&dangling, "retries", "2").unwrap();
    let target = dotfiles.join("real/blooio.toml");
    assert_eq!(fs::read_to_string(&target).unwrap(), "[profiles.a]\nretries = 2\n");
    for path in [&link, &dangling, &dotfiles.join("hop.toml")] {
        assert!(fs::symlink_metadata(path).unwrap().is_symlink());
    }
    assert!(!fs::symlink_metadata(&target).unwrap().is_symlink());
    let looped = desk.folder.path().join("loop.toml");
    symlink("loop.toml", &looped).unwrap();
    let found = desk.short(&set(&looped, "retries", "1").unwrap_err().to_string());
    assert_eq!(found, "can't write loop.toml: too many symbolic links");
}

#[test]
fn the_first_secret_shuts_out_everybody_but_a_group_that_was_let_in() {
    use super::{mode, set_mode};
    let save = |before: u32, text: &str| {
        let desk = Desk::with(text);
        set_mode(&desk.path(), before);
        let mut editor = Editor::open(&desk.path()).unwrap();
        editor.set("a", "api_key", "bl_live_new").unwrap();
        let warnings: Vec<_> = editor.save().unwrap().iter().map(|warning| desk.short(warning)).collect();
        (mode(&desk.path()), warnings)
    };
    let shut = |before: &str| {
        format!(
            "changed the mode of config.toml from {before} to 0600: other users could read it, and it now holds a secret"
        )
    };
    assert_eq!(save(0o644, "[profiles.a]\n"), (0o600, vec![shut("0644")]));
    assert_eq!(save(0o664, "# not even a profile\n"), (0o600, vec![shut("0664")]));
    for (before, text) in [
        (0o640, "[profiles.a]\n"),
        (0o660, "[profiles.a]\n"),
        (0o600, ""),
        (0o400, ""),
        // Its owner has been warned of it at every run, and may mean it.
        (0o644, "[profiles.b]\nwebhook_secret = \"whsec_old\"\n"),
    ] {
        assert_eq!(save(before, text), (before, vec![]), "{before:o}");
    }
}

#[test]
fn what_was_created_for_an_edit_goes_with_it() {
    let desk = Desk::empty();
    let file = desk.folder.path().join("new/blooio/config.toml");
    drop(Editor::open(&file).unwrap());
    assert!(!desk.folder.path().join("new").exists());
    set(&file, "retries", "1").unwrap();
    let lock = file.with_file_name(".config.toml.lock");
    assert!(lock.exists());
    // One that was there before stays: others may wait for it.
    drop(Editor::open(&file).unwrap());
    assert!(lock.exists());
}

#[test]
fn writers_that_give_up_let_the_others_write() {
    let desk = Desk::empty();
    let path = desk.folder.path().join("new/config.toml");
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let path = &path;
            scope.spawn(move || {
                for round in 0..10 {
                    // The folder may be taken away by one that gives up while this one is about to use it.
                    let mut editor = loop {
                        if let Ok(editor) = Editor::open(path) {
                            break editor;
                        }
                    };
                    editor.set_alias(&format!("w{writer}r{round}"), &["+1".into()]).unwrap();
                    if writer % 2 == 0 {
                        editor.save().unwrap();
                    }
                }
            });
        }
    });
    assert_eq!(fs::read_to_string(path).unwrap().matches(" = ").count(), 40);
}

#[test]
fn an_edit_that_is_dropped_changes_nothing() {
    let desk = Desk::with("# as it was\n");
    let mut editor = Editor::open(&desk.path()).unwrap();
    editor.set("a", "retries", "1").unwrap();
    drop(editor);
    assert_eq!(desk.text(), "# as it was\n");
}

#[test]
fn writers_at_once_lose_no_update() {
    let desk = Desk::empty();
    let path = desk.path();
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let path = &path;
            scope.spawn(move || {
                for round in 0..5 {
                    let mut editor = Editor::open(path).unwrap();
                    editor.set_alias(&format!("w{writer}r{round}"), &["+1".into()]).unwrap();
                    editor.save().unwrap();
                }
            });
        }
    });
    let aliases = desk.load(&[], &crate::config::Flags::default()).unwrap().aliases;
    assert_eq!(aliases.len(), 40);
}
