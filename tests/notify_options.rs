//! The options of `blooio notify`: what is told, and what the text says.

use std::io::{BufRead, BufReader};

use crate::harness::notify::{Stage, host};

/// The texts after a run.
fn texts(options: &[&str], script: &str) -> Vec<String> {
    let stage = Stage::new().script("job.sh", script);
    let ran = stage.run(options, &["./job.sh"]);
    assert_eq!(ran.stderr, "");
    let accepted = stage.ledger.accepted();
    accepted.iter().map(|one| crate::harness::notify::masked(&one.text)).collect()
}

#[test]
fn results_that_are_not_wanted_are_not_told() {
    let (good, bad) = ("✓ job.sh finished in TIME on HOST", "✗ job.sh failed (exit 1) after TIME on HOST");
    let killed = "✗ job.sh was killed by SIGKILL after TIME on HOST";
    for (on, told) in
        [("always", &[good, bad, killed][..]), ("success", &[good]), ("failure", &[bad, killed])]
    {
        let all: Vec<_> = ["exit 0", "exit 1", "kill -9 $$"]
            .into_iter()
            .flat_map(|script| texts(&["--on", on], script))
            .collect();
        assert_eq!(all, told, "{on}");
    }
}

#[test]
fn a_command_that_cannot_start_is_a_failure() {
    for (on, told) in [("always", 1), ("success", 0), ("failure", 1)] {
        let stage = Stage::new();
        assert_eq!(stage.run(&["--on", on], &["nothing-like-it"]).code, 127);
        assert_eq!(stage.ledger.accepted().len(), told, "{on}");
    }
}

#[test]
fn a_short_success_is_not_told_and_a_short_failure_is() {
    assert_eq!(texts(&["--longer-than", "1h"], "exit 0"), [""; 0]);
    // It takes longer than that on every machine.
    assert_eq!(texts(&["--longer-than", "1ms"], "sleep 0.01"), ["✓ job.sh finished in TIME on HOST"]);
    assert_eq!(texts(&["--longer-than", "1h"], "exit 1"), ["✗ job.sh failed (exit 1) after TIME on HOST"]);
    assert_eq!(texts(&["--longer-than", "1h", "--on", "success"], "exit 1"), [""; 0]);
    // If nothing is told, not even a connection is made.
    let stage = Stage::new();
    stage.run(&["--longer-than", "1h"], &["true"]).is(0, "", "");
    assert_eq!(stage.ledger.counts().connections, 0);
}

#[test]
fn a_name_takes_the_place_of_the_file_name() {
    assert_eq!(texts(&["--name", "db migration"], "exit 0"), ["✓ db migration finished in TIME on HOST"]);
    assert_eq!(texts(&["--name", "-x"], "exit 0"), ["✓ -x finished in TIME on HOST"]);
}

#[test]
fn the_last_lines_are_added() {
    let line = "✓ job.sh finished in TIME on HOST";
    assert_eq!(texts(&["--tail", "9"], "echo one; echo two"), [format!("{line}\none\ntwo")]);
    assert_eq!(texts(&["--tail", "1"], "echo one; echo two; printf three"), [format!("{line}\nthree")]);
    assert_eq!(texts(&["--tail", "2"], "exit 0"), [line]);
    assert_eq!(texts(&["--tail", "2"], "echo; echo"), [line]);
}

#[test]
fn both_streams_are_in_order_of_arrival() {
    // A line leaves only when the one before it has come through.
    let stage = Stage::new().script(
        "job.sh",
        "exec 3< go; for n in 1 2 3; do echo \"out $n\"; read -r go <&3; echo \"err $n\" >&2; read -r go <&3; done",
    );
    let made = std::process::Command::new("mkfifo").arg(stage.home.path().join("go")).status();
    assert!(made.expect("mkfifo runs").success());
    let mut child = stage.process(&["--tail", "9"], &["./job.sh"]).spawn().expect("it starts");
    let mut stdout = BufReader::new(child.stdout.take().expect("a stdout"));
    let mut stderr = BufReader::new(child.stderr.take().expect("a stderr"));
    let go = std::fs::File::options().write(true).open(stage.home.path().join("go")).expect("a reader");
    let go = || std::io::Write::write_all(&mut &go, b"\n").expect("it waits");
    for number in 1..=3 {
        let mut line = String::new();
        stdout.read_line(&mut line).expect("a line");
        go();
        stderr.read_line(&mut line).expect("a line");
        go();
        assert_eq!(line, format!("out {number}\nerr {number}\n"));
    }
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    let lines = "out 1\nerr 1\nout 2\nerr 2\nout 3\nerr 3";
    assert_eq!(stage.text(), format!("✓ job.sh finished in TIME on HOST\n{lines}"));
}

#[test]
fn the_tail_has_neither_control_sequences_nor_progress() {
    let script = r"printf '\033[31mred\033[0m\r\n 10 %%\r 99 %%\rdone\n\033]0;title\007a\bb\000c\n'";
    assert_eq!(texts(&["--tail", "9"], script), ["✓ job.sh finished in TIME on HOST\nred\ndone\nabc"]);
    // On stdout it is as it was.
    let stage = Stage::new().script("job.sh", script);
    let shown = "\u{1b}[31mred\u{1b}[0m\r\n 10 %\r 99 %\rdone\n\u{1b}]0;title\u{7}a\u{8}b\0c\n";
    stage.run(&["--tail", "9"], &["./job.sh"]).is(0, shown, "");
}

#[test]
fn the_tail_is_at_most_4_kb_of_whole_characters() {
    let stage = Stage::new();
    stage.run(&["--tail", "100000"], &["sh", "-c", "yes 'ééééééééé' | head -n 9999"]);
    let text = stage.text();
    let (line, tail) = text.split_once('\n').expect("a tail");
    assert_eq!(line, "✓ sh finished in TIME on HOST");
    assert!((4090..=4096).contains(&tail.len()), "{}", tail.len());
    assert!(tail.ends_with("é\nééééééééé") && !tail.contains('\u{fffd}'), "{tail}");
    // A line that never ends is cut too.
    let stage = Stage::new();
    stage.run(&["--tail", "1"], &["sh", "-c", "head -c 1000000 /dev/zero | tr '\\0' x"]);
    assert_eq!(stage.text(), format!("✓ sh finished in TIME on HOST\n{}", "x".repeat(4096)));
}

#[test]
fn a_template_has_all_variables() {
    let all = "{name}|{status}|{code}|in {duration}|on {host}|{tail}";
    for (script, text) in [
        ("echo a; echo b", "job.sh|finished|0|in TIME|on HOST|a\nb"),
        ("echo a; exit 3", "job.sh|failed|3|in TIME|on HOST|a"),
        ("echo a; kill -9 $$", "job.sh|failed|137|in TIME|on HOST|a"),
        ("exit 0", "job.sh|finished|0|in TIME|on HOST|(no output)"),
    ] {
        assert_eq!(texts(&["--text", all, "--tail", "2"], script), [text]);
    }
    let defaults = "{name|x} {tail|nothing} {{name}}";
    assert_eq!(texts(&["--text", defaults, "--tail", "2"], "exit 0"), ["job.sh nothing {name}"]);
    assert_eq!(texts(&["--text", "-done"], "exit 0"), ["-done"]);
    assert_eq!(texts(&["--text", "{name}", "--name", "backup"], "exit 0"), ["backup"]);
}

#[test]
fn a_template_is_filled_for_a_command_that_did_not_start() {
    let stage = Stage::new();
    let options = ["--text", "{name} {status} {code} {tail}", "--tail", "1"];
    stage.run(&options, &["nothing-like-it"]).is(127, "", "blooio: nothing-like-it: not found\n");
    assert_eq!(stage.text(), "nothing-like-it failed 127 (no output)");
}

#[test]
fn what_the_command_prints_is_no_template() {
    assert_eq!(
        texts(&["--text", "{tail}", "--tail", "1"], "echo '{name} {nothing} {{'"),
        ["{name} {nothing} {{"]
    );
    assert_eq!(texts(&["--name", "{code} {{"], "exit 0"), ["✓ {code} {{ finished in TIME on HOST"]);
}

#[test]
fn the_host_is_named_without_its_domain() {
    assert!(!host().is_empty() && !host().contains('.'));
    assert_eq!(texts(&["--text", "on {host}"], "exit 0"), ["on HOST"]);
}
