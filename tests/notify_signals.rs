//! Signals reach the command of `blooio notify` exactly once, whether they are sent to `blooio` or to its process group.
//!
//! A second delivery would come later than the first. So each test ends with a signal to `blooio` alone, which takes the
//! longest way: whatever came twice is there before it.

use std::os::unix::process::CommandExt;
use std::process::Command;

use crate::harness::binary;
use crate::harness::live::Live;
use crate::harness::notify::{CHAT, COUNT, MODES, Stage};

const SIGNALS: [&str; 6] = ["HUP", "INT", "QUIT", "TERM", "USR1", "TSTP"];

/// The script in a process group of its own, once it waits.
fn counting(stage: &Stage, options: &[&str]) -> Live {
    let mut process = stage.process(options, &["./count.sh"]);
    process.process_group(0);
    let mut live = Live::start(process);
    assert_eq!(live.line(), "ready\n");
    live
}

fn stage() -> Stage {
    Stage::new().script("count.sh", COUNT)
}

/// Ends the script; compares everything that it printed, and the text.
#[track_caller]
fn ends(stage: &Stage, live: Live, signals: &[&str]) {
    live.signal("USR2");
    let counted: Vec<String> = signals.iter().map(|signal| format!("{signal}\n")).collect();
    let counted = counted.concat();
    live.ended().is(9, &format!("ready\n{counted}end\n"), "");
    let text = stage.text();
    assert_eq!(text.lines().next(), Some("✗ count.sh failed (exit 9) after TIME on HOST"));
}

#[test]
fn what_is_sent_to_blooio_alone_is_forwarded() {
    for options in MODES {
        let stage = stage();
        let mut live = counting(&stage, options);
        for signal in SIGNALS {
            live.signal(signal);
            assert_eq!(live.line(), format!("{signal}\n"), "{options:?}");
        }
        ends(&stage, live, &SIGNALS);
    }
}

#[test]
fn what_is_sent_to_the_process_group_is_not_forwarded() {
    for options in MODES {
        let stage = stage();
        let mut live = counting(&stage, options);
        for signal in SIGNALS {
            live.signal_group(signal);
            assert_eq!(live.line(), format!("{signal}\n"), "{options:?}");
        }
        ends(&stage, live, &SIGNALS);
    }
}

#[test]
fn both_ways_in_turn() {
    for options in MODES {
        let stage = stage();
        let mut live = counting(&stage, options);
        for to_group in [true, false, true, true, false, false] {
            if to_group {
                live.signal_group("INT");
            } else {
                live.signal("INT");
            }
            assert_eq!(live.line(), "INT\n", "{options:?}");
            live.settle();
        }
        ends(&stage, live, &["INT"; 6]);
    }
}

#[test]
fn a_continuation_is_a_signal_too() {
    for options in MODES {
        for to_group in [false, true] {
            let stage = Stage::new().script("count.sh", &format!("trap 'echo CONT' CONT\n{COUNT}"));
            let mut live = counting(&stage, options);
            if to_group {
                live.signal_group("CONT");
            } else {
                live.signal("CONT");
            }
            assert_eq!(live.line(), "CONT\n", "{options:?}, to the group: {to_group}");
            // A second one would come before this. Sent sooner, it could: the shell takes them by their numbers.
            live.signal("USR1");
            assert_eq!(live.line(), "USR1\n");
            ends(&stage, live, &["CONT", "USR1"]);
        }
    }
}

#[test]
fn a_command_that_dies_of_it() {
    for options in MODES {
        for to_group in [false, true] {
            for (signal, code) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("USR1", 138)] {
                let stage = Stage::new();
                let mut process =
                    stage.process(options, &["sh", "-c", "ulimit -c 0; echo ready; exec cat hold"]);
                crate::harness::notify::fifo(&stage, "hold");
                process.process_group(0);
                let mut live = Live::start(process);
                assert_eq!(live.line(), "ready\n");
                if to_group {
                    live.signal_group(signal);
                } else {
                    live.signal(signal);
                }
                live.ended().is(code, "ready\n", "");
                let text = stage.text();
                let told = format!("✗ sh was killed by SIG{signal} after TIME on HOST");
                assert_eq!(text.lines().next(), Some(told.as_str()), "{options:?} {to_group}");
            }
        }
    }
}

#[test]
fn a_command_that_ignores_it() {
    for options in MODES {
        let script = COUNT.replace("echo ready", "trap '' INT TERM; echo ready");
        let stage = Stage::new().script("count.sh", &script);
        let mut live = counting(&stage, options);
        for signal in ["INT", "TERM"] {
            live.signal_group(signal);
            live.signal(signal);
        }
        live.signal("USR1");
        assert_eq!(live.line(), "USR1\n");
        ends(&stage, live, &["USR1"]);
    }
}

#[test]
fn a_command_that_stops_and_goes_on() {
    for options in MODES {
        for to_group in [false, true] {
            let stage = stage();
            // The shell has no handler for SIGTSTP: it stops.
            let script = COUNT.replace("QUIT TERM TSTP USR1; do", "QUIT TERM USR1; do trap - TSTP;");
            let stage = stage.script("count.sh", &script);
            let mut live = counting(&stage, options);
            if to_group {
                live.signal_group("TSTP");
            } else {
                live.signal("TSTP");
            }
            // A shell with job control sees that its job has stopped, and lets it go on.
            crate::harness::notify::wait_for_state(live.id(), 'T');
            live.signal_group("CONT");
            live.signal("USR1");
            assert_eq!(live.line(), "USR1\n", "{options:?} {to_group}");
            ends(&stage, live, &["USR1"]);
        }
    }
}

/// `blooio notify`, started by a shell that ignores this signal.
fn ignoring(stage: &Stage, signal: &str, options: &[&str]) -> Live {
    let mut shell = stage.bare(&["sh", "-c", &format!("trap '' {signal}; exec \"$0\" \"$@\"")]);
    shell.arg(binary()).args(["notify", CHAT]).args(options).args(["--", "./count.sh"]);
    shell.process_group(0);
    let mut live = Live::start(shell);
    assert_eq!(live.line(), "ready\n");
    live
}

#[test]
fn what_was_ignored_stays_ignored() {
    for options in MODES {
        for signal in ["HUP", "INT", "QUIT", "TERM", "USR1"] {
            let stage = stage();
            let live = ignoring(&stage, signal, options);
            live.signal(signal);
            live.signal_group(signal);
            ends(&stage, live, &[]);
        }
    }
}

#[test]
fn nohup_protects_the_command() {
    for options in MODES {
        let stage = stage();
        let mut nohup = Command::new("nohup");
        nohup.arg(binary()).args(["notify", CHAT]).args(options).args(["--", "./count.sh"]);
        nohup.current_dir(stage.home.path()).env_clear().env("HOME", stage.home.path());
        nohup.envs(stage.variables()).process_group(0);
        nohup.stdin(std::process::Stdio::null());
        nohup.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let mut live = Live::start(nohup);
        assert_eq!(live.line(), "ready\n");
        live.signal_group("HUP");
        live.signal("HUP");
        live.signal("TERM");
        assert_eq!(live.line(), "TERM\n");
        ends(&stage, live, &["TERM"]);
    }
}
