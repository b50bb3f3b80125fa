//! `blooio notify`: the exit code is the command's, and the text says how it ended.

use crate::harness::ledger::Ledger;
use crate::harness::notify::{CHAT, MODES, Stage};
use crate::harness::wire::{self, Wire};
use std::os::unix::ffi::OsStrExt;

#[test]
fn it_exits_as_the_command_does() {
    for options in MODES {
        for (code, text) in [
            (0, "✓ job.sh finished in TIME on HOST"),
            (3, "✗ job.sh failed (exit 3) after TIME on HOST"),
            (255, "✗ job.sh failed (exit 255) after TIME on HOST"),
        ] {
            let stage = Stage::new().script("job.sh", "exit $1");
            stage.run(options, &["./job.sh", &code.to_string()]).is(code, "", "");
            assert_eq!(stage.text(), text);
        }
    }
}

#[test]
fn a_signal_that_ends_the_command_is_named() {
    for options in MODES {
        for (signal, code) in [("SEGV", 139), ("KILL", 137), ("TERM", 143), ("ABRT", 134), ("PIPE", 141)] {
            let stage = Stage::new().script("job.sh", "ulimit -c 0; kill -s $1 $$");
            stage.run(options, &["./job.sh", signal]).is(code, "", "");
            assert_eq!(stage.text(), format!("✗ job.sh was killed by SIG{signal} after TIME on HOST"));
        }
    }
}

#[test]
fn a_command_that_cannot_start_is_told_too() {
    for options in MODES {
        for (command, code, why) in [
            ("nothing-like-it", 127, "not found"),
            ("./nothing-like-it", 127, "not found"),
            ("./job.txt/nothing", 127, "not a directory"),
            ("./job.txt", 126, "permission denied"),
            ("./folder", 126, "permission denied"),
        ] {
            let stage = Stage::new();
            stage.home.write("job.txt", "#!/bin/sh\n");
            stage.home.write("folder/file", "");
            stage.run(options, &[command]).is(code, "", &format!("blooio: {command}: {why}\n"));
            let name = command.rsplit('/').next().unwrap_or_default();
            assert_eq!(stage.text(), format!("✗ {name} didn't start on HOST: {why} (exit {code})"));
        }
    }
}

#[test]
fn a_command_that_cannot_start_is_in_quiet_and_json_mode_too() {
    for mode in ["-q", "--json"] {
        let stage = Stage::new();
        stage.run(&[mode], &["nothing-like-it"]).is(127, "", "blooio: nothing-like-it: not found\n");
        assert_eq!(stage.text(), "✗ nothing-like-it didn't start on HOST: not found (exit 127)");
    }
}

#[test]
fn a_script_without_an_interpreter_line_runs_as_in_a_shell() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "");
        let path = stage.home.path().join("job.sh");
        // The file keeps its permissions.
        std::fs::write(&path, "echo \"$0 $# $1\"; exit 4").expect("a script");
        stage.run(options, &["./job.sh", "a b"]).is(4, "./job.sh 1 a b\n", "");
        assert!(stage.text().starts_with("✗ job.sh failed (exit 4) after TIME on HOST"));
        let mut process = stage.process(options, &["job.sh"]);
        process.env("PATH", format!("/nowhere:{}", stage.home.path().display()));
        let code = process.status().expect("it runs").code();
        assert_eq!(code, Some(4));
    }
}

#[test]
fn arguments_arrive_as_they_are() {
    for options in MODES {
        let stage = Stage::new();
        let words = ["printf", "[%s]", "", " a  b ", "-q", "--tail", "--", "$HOME", "*", "é\n"];
        stage.run(options, &words).is(0, "[][ a  b ][-q][--tail][--][$HOME][*][é\n]", "");
    }
    let stage = Stage::new();
    let mut process = stage.process(&[], &["printf"]);
    process.arg(std::ffi::OsStr::from_bytes(b"\xff\xfe"));
    let output = process.output().expect("it runs");
    assert_eq!((output.status.code(), &output.stdout[..]), (Some(0), &b"\xff\xfe"[..]));
}

#[test]
fn nothing_is_printed_when_the_text_is_sent() {
    for mode in [&[][..], &["--json"], &["-q"], &["--color=always"]] {
        for options in MODES {
            let stage = Stage::new();
            let command = ["sh", "-c", "echo out; echo err >&2"];
            stage.run(&[mode, options].concat(), &command).is(0, "out\n", "err\n");
            assert_eq!(stage.ledger.accepted().len(), 1);
        }
    }
}

#[test]
fn every_attempt_has_the_same_key() {
    let later = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let wire = Wire::serve(vec![wire::bytes(later), wire::bytes(later), wire::accepted()]);
    let stage = Stage::new();
    let mut process = stage.process(&[], &["sh", "-c", "exit 5"]);
    process.env("BLOOIO_BASE_URL", &wire.base);
    crate::harness::live::Live::start(process).ended().is(5, "", "");
    let requests = wire.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|one| *one == requests[0]), "{requests:#?}");
    assert!(requests[0].header("idempotency-key").is_some_and(|key| key.len() == 36));
}

#[test]
fn each_run_has_a_key_of_its_own() {
    let stage = Stage::new();
    stage.run(&[], &["true"]).is(0, "", "");
    stage.run(&[], &["true"]).is(0, "", "");
    let accepted = stage.ledger.accepted();
    assert_eq!(accepted.len(), 2);
    assert_ne!(accepted[0].key, accepted[1].key);
}

#[test]
fn a_group_an_alias_and_a_sender() {
    let stage = Stage::new();
    stage.home.config("[aliases]\noncall = [\"+15551234567\", \"ops@example.com\"]\n");
    let ran = |chat: &str, options: &[&str]| {
        let arguments = [&["notify", chat], options, &["--", "true"]].concat();
        stage.home.blooio([]).args(&arguments).api(&stage.ledger.base).env("PATH", "/usr/bin:/bin").run()
    };
    ran("@oncall", &[]).is(0, "", "");
    ran("grp_abc123", &["--from", "+1 555 987 6543"]).is(0, "", "");
    let accepted = stage.ledger.accepted();
    assert_eq!(accepted[0].chat, "+15551234567,ops@example.com");
    assert_eq!(accepted[0].body["from_number"], serde_json::Value::Null);
    assert_eq!(accepted[1].chat, "grp_abc123");
    assert_eq!(accepted[1].body["from_number"], "+15559876543");
}

#[test]
fn it_can_be_tried_in_the_sandbox() {
    let stage = Stage::with(Ledger::willing()).script("job.sh", "echo hello; exit 2");
    let arguments = ["--sandbox", "notify", CHAT, "--tail", "1", "--", "./job.sh"];
    stage.home.blooio(arguments).run().is(2, "hello\n", "");
    let shown = stage.home.blooio(["--sandbox", "--json", "sandbox", "messages"]).run();
    let message: serde_json::Value = serde_json::from_str(shown.stdout.trim()).expect("one message");
    let text = crate::harness::notify::masked(message["text"].as_str().expect("a text"));
    assert_eq!(text, "✗ job.sh failed (exit 2) after TIME on HOST\nhello");
}
