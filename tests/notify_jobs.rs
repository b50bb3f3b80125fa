//! `blooio notify` in a shell with job control: stopped, let go on, in the background.

use crate::harness::notify::{COUNT, MODES, Stage, fifo, wait_for_state, words};
use crate::harness::terminal::Terminal;

const PROMPT: &str = "@> ";

/// An interactive shell, which leaves the terminal alone.
fn shell(stage: &Stage) -> Terminal {
    interactive(stage, &["--noediting"])
}

/// An interactive shell with these options.
fn interactive(stage: &Stage, options: &[&str]) -> Terminal {
    let variables = stage.variables();
    let more = [("PS1", PROMPT), ("TERM", "dumb"), ("HISTFILE", "")];
    let variables: Vec<_> = variables.iter().chain(&more).copied().collect();
    let arguments = [&["--norc", "--noprofile"], options, &["-i"]].concat();
    let mut shell = Terminal::run("bash", &stage.home, &arguments, &variables);
    shell.expect(PROMPT);
    shell
}

/// Types a command line.
fn types(shell: &mut Terminal, line: &str) {
    shell.keys(&format!("{line}\r"));
    shell.expect("\r\n");
}

/// Types a command line whose output is one line, and returns that.
fn asks(shell: &mut Terminal, line: &str) -> String {
    types(shell, line);
    shell.until(PROMPT).trim().to_owned()
}

/// Reads a line; says when it goes on after a stop.
const READ: &str =
    "trap 'echo on' CONT; echo $$ ready; until read -r line; do :; done; echo \"<$line>\"; exit 3";

#[test]
fn a_stopped_command_goes_on_in_the_foreground() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", READ);
        let mut shell = shell(&stage);
        let before = asks(&mut shell, "stty -g");
        types(&mut shell, &words(options, "./job.sh"));
        let id = shell.until(" ready\r\n");
        for _ in 0..2 {
            // A shell that is stopped right before it reads misses the signal that lets it go on.
            wait_for_state(id.trim().parse().expect("an ID"), 'S');
            shell.keys("\u{1a}");
            shell.expect("Stopped");
            shell.expect(PROMPT);
            assert_eq!(asks(&mut shell, "stty -g"), before, "{options:?}");
            types(&mut shell, "fg");
            shell.expect("on\r\n");
        }
        shell.keys("hello\r");
        shell.expect("<hello>\r\n");
        shell.expect(PROMPT);
        assert_eq!(asks(&mut shell, "echo $?"), "3");
        assert_eq!(asks(&mut shell, "stty -g"), before, "{options:?}");
        assert_eq!(stage.text().lines().next(), Some("✗ job.sh failed (exit 3) after TIME on HOST"));
    }
}

#[test]
fn a_stopped_command_goes_on_in_the_background() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "echo ready; : < hold; echo late; exit 3");
        let hold = fifo(&stage, "hold");
        let mut shell = shell(&stage);
        types(&mut shell, &words(options, "./job.sh"));
        shell.expect("ready\r\n");
        shell.keys("\u{1a}");
        shell.expect("Stopped");
        shell.expect(PROMPT);
        types(&mut shell, "bg");
        shell.expect(PROMPT);
        drop(std::fs::File::options().write(true).open(hold).expect("a reader"));
        shell.expect("late");
        types(&mut shell, "wait %1; echo \"code $?\"");
        shell.expect("code 3");
        assert_eq!(stage.text().lines().next(), Some("✗ job.sh failed (exit 3) after TIME on HOST"));
    }
}

#[test]
fn a_command_in_the_background_from_the_start() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "cat hold > /dev/null; echo late; exit 3");
        let hold = fifo(&stage, "hold");
        let mut shell = shell(&stage);
        let before = asks(&mut shell, "stty -g");
        types(&mut shell, &format!("{} &", words(options, "./job.sh")));
        shell.expect(PROMPT);
        assert_eq!(asks(&mut shell, "stty -g"), before, "{options:?}");
        // What is typed is the shell's.
        assert_eq!(asks(&mut shell, "echo still here"), "still here");
        drop(std::fs::File::options().write(true).open(hold).expect("a reader"));
        shell.expect("late");
        types(&mut shell, "wait %1; echo \"code $?\"");
        shell.expect("code 3");
        assert_eq!(stage.text().lines().next(), Some("✗ job.sh failed (exit 3) after TIME on HOST"));
    }
}

#[test]
fn a_command_in_the_background_that_reads_the_terminal_stops() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "echo up; read -r line; echo \"<$line>\"");
        let mut shell = shell(&stage);
        types(&mut shell, &format!("set -b; {} &", words(options, "./job.sh")));
        shell.expect("up\r\n");
        if options.is_empty() {
            // With a terminal of its own, it only waits, and the shell sends no signal when it gives it the keyboard.
            shell.expect("Stopped");
        }
        types(&mut shell, "fg");
        shell.expect("job.sh");
        shell.keys("hello\r");
        shell.expect("<hello>\r\n");
        shell.expect(PROMPT);
        assert_eq!(asks(&mut shell, "echo $?"), "0");
    }
}

/// Runs `job.sh` with a terminal of its own from the background of a shell that edits what is typed: at its prompt, such a
/// shell has the terminal echo nothing, and pass on each key as it is. When the job has said `up`, brings it to the
/// foreground; returns the shell once the keyboard is the job's.
fn brought_from_behind_a_prompt(stage: &Stage) -> Terminal {
    let go = fifo(stage, "go");
    let mut shell = interactive(stage, &[]);
    types(&mut shell, &format!("(: < go; exec {}) &", words(MODES[1], "./job.sh")));
    shell.wait_until_hidden();
    drop(std::fs::File::options().write(true).open(go).expect("a reader"));
    shell.expect("up\r\n");
    types(&mut shell, "fg");
    shell.expect("job.sh");
    shell.wait_until_hidden();
    shell
}

#[test]
fn a_command_in_the_background_is_not_given_the_settings_of_a_prompt() {
    let stage = Stage::new().script("job.sh", "echo up; read -r line; echo \"<$line>\"");
    let mut shell = brought_from_behind_a_prompt(&stage);
    shell.keys("hello\r");
    shell.expect("<hello>\r\n");
}

#[test]
fn settings_that_a_command_in_the_background_chose_stay() {
    let job = "stty -icanon -echo; echo up; head -c 1 | od -An -tx1; stty sane";
    let stage = Stage::new().script("job.sh", job);
    let mut shell = brought_from_behind_a_prompt(&stage);
    shell.keys("x");
    shell.expect(" 78\r\n");
}

/// A shell that isn't interactive leaves a terminal as a job left it.
#[test]
fn a_killed_command_leaves_no_settings_from_the_time_when_it_was_in_the_background() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "echo > up; read -r line; kill -9 $$");
        let up = fifo(&stage, "up");
        let script = format!(
            "set -m; stty -echo; {} & read -r _ < {}; stty echo; fg; stty -a | grep -ow -- -echo; echo over",
            words(options, "./job.sh"),
            up.display()
        );
        let mut shell = Terminal::run("sh", &stage.home, &["-c", &script], &stage.variables());
        shell.expect("job.sh");
        shell.keys("end\r");
        let shown = shell.until("over");
        assert!(!shown.contains("-echo"), "{options:?}: {shown:?}");
    }
}

#[test]
fn the_shell_signals_its_job_once() {
    for options in MODES {
        let stage = Stage::new().script("count.sh", COUNT);
        let mut shell = shell(&stage);
        types(&mut shell, &format!("{} &", words(options, "./count.sh")));
        shell.expect("ready");
        shell.expect("\n");
        for signal in ["TERM", "HUP", "USR1"] {
            types(&mut shell, &format!("kill -s {signal} %1"));
            shell.expect(&format!("{signal}\r"));
        }
        types(&mut shell, "kill -s USR2 $!; wait %1; echo \"code $?\"");
        let rest = shell.until("code 9");
        let counted: Vec<_> =
            rest.split_whitespace().filter(|word| ["TERM", "HUP", "USR1", "end"].contains(word)).collect();
        assert_eq!(counted, ["end"], "{options:?}: {rest:?}");
    }
}

#[test]
fn the_settings_are_as_before_when_the_command_died() {
    // The shell takes over what a command leaves behind, unless a signal killed it.
    for options in MODES {
        for signal in ["KILL", "TERM"] {
            let stage = Stage::new().script("job.sh", &format!("stty raw -echo; kill -s {signal} $$"));
            let mut shell = shell(&stage);
            let before = asks(&mut shell, "stty -g");
            types(&mut shell, &words(options, "./job.sh"));
            shell.expect(PROMPT);
            assert_eq!(asks(&mut shell, "stty -g"), before, "{options:?} {signal}");
        }
    }
}

#[test]
fn lines_from_the_background_end_as_they_do_alone() {
    for options in MODES {
        let stage = Stage::new().script("job.sh", "echo first; echo second");
        let mut shell = shell(&stage);
        types(&mut shell, &format!("{} & wait; echo all", words(options, "./job.sh")));
        let shown = shell.until("all\r\n");
        assert!(shown.contains("first\r\nsecond\r\n"), "{options:?}: {shown:?}");
    }
}
