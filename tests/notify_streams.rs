//! What goes into and comes out of a command under `blooio notify`: every byte, on its own stream, as if it ran alone.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Output, Stdio};

use crate::harness::binary;
use crate::harness::live::Live;
use crate::harness::notify::{CHAT, MODES, Stage, fifo};

/// More than any buffer, with all 256 values, and no period that a buffer's size has.
fn bytes(seed: u8) -> Vec<u8> {
    let all: Vec<u8> = (0..=255).map(|byte: u8| byte.wrapping_mul(167).wrapping_add(seed)).collect();
    (0..5000).flat_map(|part: usize| all[part % 7..].to_vec()).collect()
}

#[test]
fn binary_output_is_the_same_on_both_streams() {
    for options in MODES {
        let stage = Stage::new();
        let (out, err) = (bytes(0), bytes(9));
        std::fs::write(stage.home.path().join("out"), &out).expect("a file");
        std::fs::write(stage.home.path().join("err"), &err).expect("a file");
        let mut process = stage.process(options, &["sh", "-c", "cat err >&2 & cat out; wait"]);
        let Output { status, stdout, stderr } = process.output().expect("it runs");
        assert_eq!(status.code(), Some(0));
        assert!(stdout == out, "{options:?}: {} bytes of {}", stdout.len(), out.len());
        assert!(stderr == err, "{options:?}: {} bytes of {}", stderr.len(), err.len());
        assert_eq!(stage.ledger.accepted().len(), 1);
    }
}

#[test]
fn standard_input_from_a_file_and_a_pipe() {
    for options in MODES {
        let stage = Stage::new();
        let input = bytes(3);
        let path = stage.home.path().join("input");
        std::fs::write(&path, &input).expect("a file");
        let mut process = stage.process(options, &["cat"]);
        process.stdin(File::open(&path).expect("a file"));
        assert!(process.output().expect("it runs").stdout == input, "{options:?}: from a file");

        let mut process = stage.process(options, &["cat"]);
        process.stdin(Stdio::piped());
        let mut child = process.spawn().expect("it starts");
        let mut pipe = child.stdin.take().expect("a pipe");
        let given = input.clone();
        let writer = std::thread::spawn(move || pipe.write_all(&given));
        let output = child.wait_with_output().expect("it ends");
        writer.join().expect("a thread").expect("all was read");
        assert!(output.stdout == input, "{options:?}: from a pipe");
    }
}

#[test]
fn what_the_command_does_not_read_is_left_for_the_next() {
    for options in MODES {
        let stage = Stage::new();
        let path = stage.home.write("input", "one\ntwo\nthree\n");
        let script = "head -n 1 > /dev/null; \"$@\"; cat";
        // `head` seeks back to where its line ended, and so does the shell's `read`.
        let mut shell = stage.bare(&["sh", "-c", script, "sh"]);
        shell.arg(binary()).args(["notify", CHAT]).args(options);
        shell.args(["--", "sh", "-c", "read -r line; echo \"got $line\""]);
        shell.stdin(File::open(path).expect("a file"));
        Live::start(shell).ended().is(0, "got two\nthree\n", "");
    }
}

#[test]
fn a_closed_standard_input_is_empty() {
    for options in MODES {
        let stage = Stage::new();
        let mut shell = stage.bare(&["sh", "-c", "exec \"$0\" \"$@\" <&-"]);
        shell.arg(binary()).args(["notify", CHAT]).args(options).args(["--", "cat"]);
        Live::start(shell).ended().is(0, "", "");
        assert_eq!(stage.text(), "✓ cat finished in TIME on HOST");
    }
}

#[test]
fn closed_outputs_are_no_reason_to_fail() {
    for options in MODES {
        let stage = Stage::new();
        let mut shell = stage.bare(&["sh", "-c", "exec \"$0\" \"$@\" >&- 2>&-"]);
        shell.arg(binary()).args(["notify", CHAT]).args(options);
        shell.args(["--", "sh", "-c", "echo out; echo err >&2; exit 4"]);
        Live::start(shell).ended().is(4, "", "");
        assert_eq!(stage.text().lines().next(), Some("✗ sh failed (exit 4) after TIME on HOST"));
    }
}

#[test]
fn a_command_that_closes_its_outputs_goes_on() {
    for options in MODES {
        let stage = Stage::new();
        let hold = fifo(&stage, "hold");
        let script = "echo out; exec >&-; echo err >&2; exec 2>&-; read -r line < hold; exit 5";
        let live = Live::start(stage.process(options, &["sh", "-c", script]));
        // It is opened when the outputs are closed.
        drop(File::options().write(true).open(hold).expect("a reader"));
        live.ended().is(5, "out\n", "err\n");
        assert_eq!(stage.text().lines().next(), Some("✗ sh failed (exit 5) after TIME on HOST"));
    }
}

#[test]
fn without_a_reader_the_command_ends_as_it_would_alone() {
    for options in MODES {
        let stage = Stage::new();
        let mut process = stage.process(options, &["yes"]);
        let mut child = process.spawn().expect("it starts");
        let mut first = [0; 4];
        child.stdout.take().expect("a stdout").read_exact(&mut first).expect("a line");
        let Output { status, stderr, .. } = child.wait_with_output().expect("it ends");
        assert_eq!((&first, status.code()), (b"y\ny\n", Some(141)));
        assert_eq!(String::from_utf8_lossy(&stderr), "");
        assert_eq!(stage.text().lines().next(), Some("✗ yes was killed by SIGPIPE after TIME on HOST"));
    }
}

#[test]
fn without_a_reader_of_one_stream_the_other_goes_on() {
    for options in MODES {
        let stage = Stage::new();
        let script =
            "trap '' PIPE; read -r line; while echo x 2> /dev/null; do :; done; echo err >&2; exit 6";
        let mut process = stage.process(options, &["sh", "-c", script]);
        process.stdin(Stdio::piped());
        let mut child = process.spawn().expect("it starts");
        drop(child.stdout.take());
        child.stdin.take().expect("a pipe").write_all(b"\n").expect("it reads");
        let Output { status, stderr, .. } = child.wait_with_output().expect("it ends");
        assert_eq!((status.code(), String::from_utf8_lossy(&stderr).as_ref()), (Some(6), "err\n"));
    }
}

#[test]
fn a_full_disk_is_the_commands_business() {
    for options in MODES {
        if !std::path::Path::new("/dev/full").exists() {
            return;
        }
        let stage = Stage::new();
        let mut process = stage.process(options, &["sh", "-c", "echo out; echo err >&2; exit 3"]);
        process.stdout(File::options().write(true).open("/dev/full").expect("a device"));
        let ran = Live::start(process).ended();
        assert_eq!(ran.code, 3);
        assert!(ran.stderr.ends_with("err\n"), "{ran:?}");
        assert_eq!(stage.text().lines().next(), Some("✗ sh failed (exit 3) after TIME on HOST"));
    }
}

#[test]
fn a_background_child_holds_nothing_up() {
    for options in MODES {
        let stage = Stage::new();
        let hold = fifo(&stage, "hold");
        let output = stage.home.path().join("output");
        let script = "(cat hold; echo late) & echo out; echo err >&2; exit 3";
        let mut process = stage.process(options, &["sh", "-c", script]);
        process.stdout(File::create(&output).expect("a file")).stderr(Stdio::null());
        let code = process.status().expect("it ends").code();
        assert_eq!(code, Some(3));
        assert_eq!(stage.text().lines().next(), Some("✗ sh failed (exit 3) after TIME on HOST"));
        assert_eq!(std::fs::read_to_string(output).expect("a file"), "out\n");
        // The child is still there: it opens the other end now, and ends.
        drop(File::options().write(true).open(hold).expect("a reader"));
    }
}

#[test]
fn all_output_is_passed_on_before_it_ends() {
    for options in MODES {
        let stage = Stage::new();
        let ran = stage.run(options, &["sh", "-c", "head -c 3000000 /dev/zero | tr '\\0' x; printf end"]);
        assert_eq!((ran.code, ran.stdout.len()), (0, 3_000_003));
        assert!(ran.stdout.ends_with("xend"));
    }
}

#[test]
fn much_output_needs_little_memory() {
    if !cfg!(target_os = "linux") {
        return;
    }
    // What blooio has used at most, in KiB, seen by the command when all has been written.
    let used = |options: &[&str], bytes: &str| {
        let stage = Stage::new();
        let script = "head -c $1 /dev/zero; grep VmHWM /proc/$PPID/status >&2";
        let mut process = stage.process(options, &["sh", "-c", script, "sh", bytes]);
        process.stdout(Stdio::null());
        let ran = Live::start(process).ended();
        assert_eq!(ran.code, 0);
        assert_eq!(stage.ledger.accepted().len(), 1);
        ran.stderr.split_whitespace().nth(1).and_then(|size| size.parse::<u32>().ok()).expect("a size")
    };
    for options in MODES {
        let (small, large) = (used(options, "1"), used(options, "268435456"));
        assert!(large < small + 2048, "{options:?}: {small} KiB for a byte, {large} KiB for 256 MiB");
    }
}
