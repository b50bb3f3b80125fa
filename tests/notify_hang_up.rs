//! A terminal that hangs up while a command runs under `blooio notify`: the command hears of it, and the text goes out.

use std::io::{BufRead, BufReader};
use std::process::Child;

use pty_process::blocking::{Command, open};

use crate::harness::binary;
use crate::harness::notify::{CHAT, COUNT, MODES, Stage, wait_for};

/// `blooio notify` as the leader of a terminal's session; hangs up when the command has printed a line.
fn hung_up(stage: &Stage, options: &[&str], before: &[&str], command: &str) -> Child {
    let (terminal, end) = open().expect("a pty");
    let binary = binary();
    let words =
        [before, &[binary.to_str().expect("UTF-8"), "notify", CHAT], options, &["--", command]].concat();
    let process = Command::new(words[0]).args(&words[1..]).current_dir(stage.home.path());
    let process = process.env_clear().env("HOME", stage.home.path()).envs(stage.variables());
    let child = process.spawn(end).expect("it starts");
    let mut lines = BufReader::new(terminal);
    let mut line = String::new();
    lines.read_line(&mut line).expect("a line");
    assert_eq!(line, "ready\r\n");
    child
}

#[test]
fn a_command_that_dies_of_it_is_told() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "mkfifo hold; echo ready; exec cat hold");
        let code = wait_for(&mut hung_up(&stage, options, &[], "./job.sh"));
        assert_eq!(code, Some(129), "{options:?}");
        assert_eq!(stage.text().lines().next(), Some("✗ job.sh was killed by SIGHUP after TIME on HOST"));
    }
}

#[test]
fn a_command_that_tidies_up_first() {
    for options in MODES {
        let stage = Stage::new().script(
            "job.sh",
            &COUNT.replace("for signal in HUP", "trap 'echo hup >> seen; exit 4' HUP; for signal in"),
        );
        let code = wait_for(&mut hung_up(&stage, options, &[], "./job.sh"));
        let seen = std::fs::read_to_string(stage.home.path().join("seen")).expect("a file");
        assert_eq!((code, seen.as_str()), (Some(4), "hup\n"), "{options:?}");
        assert_eq!(stage.text().lines().next(), Some("✗ job.sh failed (exit 4) after TIME on HOST"));
    }
}

#[test]
fn a_command_that_ignores_it_runs_to_its_end() {
    for options in MODES {
        let stage = Stage::new()
            .script("job.sh", "trap '' HUP; echo ready; cat > /dev/null; echo lost; echo end > seen; exit 6");
        let code = wait_for(&mut hung_up(&stage, options, &[], "./job.sh"));
        assert!(stage.home.path().join("seen").exists());
        assert_eq!(code, Some(6), "{options:?}");
        assert_eq!(stage.text().lines().next(), Some("✗ job.sh failed (exit 6) after TIME on HOST"));
    }
}

#[test]
fn under_nohup_nothing_hears_of_it() {
    for options in MODES {
        let stage = Stage::new()
            .script("job.sh", "trap 'echo hup >> seen' HUP; echo ready >&2; cat > /dev/null; exit 7");
        let (terminal, end) = open().expect("a pty");
        let script = "trap '' HUP; exec \"$0\" \"$@\"";
        let process =
            Command::new("sh").args(["-c", script]).arg(binary()).args(["notify", CHAT]).args(options.iter());
        let process = process.args(["--", "./job.sh"]).current_dir(stage.home.path());
        let process = process.env_clear().env("HOME", stage.home.path()).envs(stage.variables());
        let mut child = process.spawn(end).expect("it starts");
        let mut lines = BufReader::new(terminal);
        let mut line = String::new();
        lines.read_line(&mut line).expect("a line");
        drop(lines);
        assert_eq!(wait_for(&mut child), Some(7), "{options:?}");
        assert!(!stage.home.path().join("seen").exists());
        assert_eq!(stage.text().lines().next(), Some("✗ job.sh failed (exit 7) after TIME on HOST"));
    }
}
