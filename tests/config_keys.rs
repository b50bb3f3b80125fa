//! The API key as it comes from commands that don't end, and from files and variables with something around it.

use std::fs;

use crate::harness::{Home, KEY, Run};

const QUOTES: &str = "hint: remove the quotes; in a Docker --env-file, everything after the = is the value\n";

fn get(home: &Home) -> Run {
    home.blooio(["config", "get", "api_key"]).env("PATH", "/usr/bin:/bin")
}

/// A profile whose key a shell command prints.
fn command(home: &Home, text: &str) -> String {
    let path = home.config(&format!("[profiles.default]\napi_key_command = {text:?}\n"));
    format!("error: {}:2: profiles.default.api_key_command: ", path.display())
}

#[cfg(unix)]
#[test]
fn what_a_key_command_leaves_running_is_not_waited_for() {
    let home = Home::new();
    // Its streams are its own: this test, too, waits until those of the program are closed.
    let left = "sleep 600 >&- 2>&- & echo $! >id";
    for text in
        [format!("echo {KEY}; sleep 600 2>&- & echo $! >id"), format!("echo {KEY}; echo more; {left}")]
    {
        command(&home, &text);
        get(&home).run().is(0, "bl_…CRET\n", "");
        let id = fs::read_to_string(home.path().join("id")).expect("it ran");
        let killed = std::process::Command::new("kill").arg(id.trim()).status().expect("kill runs");
        assert!(killed.success(), "it was waited for, or killed: {text}");
    }
}

#[cfg(unix)]
#[test]
fn a_key_command_that_prints_for_ever_is_stopped() {
    let home = Home::new();
    command(&home, &format!("yes {KEY}"));
    get(&home).run().is(0, "bl_…CRET\n", "");
    let error = command(&home, "cat /dev/zero");
    get(&home).run().is(3, "", &format!("{error}the key is longer than 16 KiB\n"));
}

#[cfg(unix)]
#[test]
fn a_key_command_that_fails_after_its_line_gives_no_key() {
    let home = Home::new();
    for (text, status) in [
        (format!("echo {KEY}; exit 3"), "exit status: 3"),
        (format!("echo {KEY}; kill -9 $$"), "signal: 9 (SIGKILL)"),
    ] {
        let error = command(&home, &text);
        get(&home).run().is(3, "", &format!("{error}the command failed: {status}\n"));
    }
}

#[cfg(unix)]
#[test]
fn a_signal_ends_the_wait_for_a_key_command() {
    use crate::harness::live::Live;
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        for arguments in [&["send", "+15551234567", "Hi"][..], &["config", "get", "api_key"], &["doctor"]] {
            let home = Home::new();
            let pipe = home.path().join("up");
            assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
            command(&home, "echo $$ >up; exec sleep 600 2>&-");
            let mut process = home.process(arguments);
            let live = Live::start({
                process.env("PATH", "/usr/bin:/bin");
                process
            });
            let id = fs::read_to_string(&pipe).expect("it runs");
            live.signal(signal);
            let ran = live.ended();
            let killed = std::process::Command::new("kill").arg(id.trim()).status().expect("kill runs");
            assert!(killed.success());
            assert!(ran.stderr.ends_with(&format!("error: interrupted by SIG{signal}\n")), "{ran:?}");
            assert_eq!(ran.code, code, "{ran:?}");
        }
    }
}

/// What a key may have around it, and what is said of that.
fn odd() -> Vec<(String, &'static str, &'static str)> {
    let header = "hint: keep only the key: the header is added to each request\n";
    let variable = "hint: keep only the part after the =\n";
    let invisible = "hint: copy it again as plain text, without that character\n";
    let plain = "contains spaces, control characters or non-ASCII characters";
    vec![
        (format!("\"{KEY}\""), "has quotes around it", QUOTES),
        (format!("'{KEY}'"), "has quotes around it", QUOTES),
        (format!("\u{201c}{KEY}\u{201d}"), "has quotes around it", QUOTES),
        (format!("Bearer {KEY}"), "has part of an HTTP header in front of it", header),
        (format!("Authorization: Bearer {KEY}"), "has part of an HTTP header in front of it", header),
        (format!("BLOOIO_API_KEY={KEY}"), "has a variable name in front of it", variable),
        (format!("export BLOOIO_API_KEY=\"{KEY}\""), "has a variable name in front of it", variable),
        (format!("{KEY}\u{200b}"), "contains an invisible character (U+200B)", invisible),
        (format!("{KEY}\u{a0}{KEY}"), "contains an invisible character (U+00A0)", invisible),
        (format!("{KEY} {KEY}"), plain, ""),
        (format!("{KEY}ü"), plain, ""),
        (
            "bl_…CRET".to_owned(),
            "is masked: most of it is missing",
            "hint: copy the whole key from app.blooio.com, Settings, API Keys\n",
        ),
    ]
}

#[test]
fn what_is_around_a_key_is_named_wherever_it_comes_from() {
    for (key, reason, hint) in odd() {
        let home = Home::new();
        let ran = get(&home).env("BLOOIO_API_KEY", &key).run();
        ran.is(3, "", &format!("error: BLOOIO_API_KEY: {reason}\n{hint}"));
        let send = home.blooio(["send", "+15551234567", "Hi"]).env("BLOOIO_API_KEY", &key);
        send.run().is(3, "", &format!("error: BLOOIO_API_KEY: {reason}\n{hint}"));

        home.write(".config/blooio/key", &format!("{key}\r\n"));
        let path = home.config("[profiles.default]\napi_key_file = \"key\"\n");
        let place = format!("error: {}:2: profiles.default.api_key", path.display());
        get(&home).run().is(3, "", &format!("{place}_file: the key {reason}\n{hint}"));
        if cfg!(unix) {
            let error = command(&home, "cat .config/blooio/key");
            get(&home).run().is(3, "", &format!("{error}the key {reason}\n{hint}"));
        }
        let text = toml::Value::from(key.clone()).to_string();
        home.config(&format!("[profiles.default]\napi_key = {text}\n"));
        get(&home).run().is(3, "", &format!("{place}: {reason}\n{hint}"));
    }
}

#[test]
fn what_is_around_a_key_keeps_it_from_being_stored() {
    for (key, reason, hint) in odd() {
        let home = Home::new();
        let error = format!("error: api_key: {reason}\n{hint}");
        home.blooio(["config", "set", "api_key", "-"]).stdin(key.clone()).run().is(2, "", &error);
        let init = home.blooio(["config", "init", "--api-key-stdin", "--no-check"]);
        init.stdin(key.clone()).run().is(2, "", &error);
        assert!(!home.path().join(".config").exists());
    }
}

#[test]
fn the_end_of_a_line_is_no_part_of_a_key() {
    let home = Home::new();
    for key in [format!("{KEY}\n"), format!("{KEY}\r\n"), format!("{KEY}\r"), format!(" {KEY}\t")] {
        get(&home).env("BLOOIO_API_KEY", key).run().is(0, "bl_…CRET\n", "");
    }
}

#[cfg(unix)]
#[test]
fn a_key_file_may_be_a_pipe() {
    let home = Home::new();
    home.config("[profiles.default]\napi_key_file = \"key\"\n");
    let pipe = home.path().join(".config/blooio/key");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
    std::thread::scope(|scope| {
        scope.spawn(|| fs::write(&pipe, format!("{KEY}\n")).expect("a reader"));
        get(&home).run().is(0, "bl_…CRET\n", "");
    });
}
