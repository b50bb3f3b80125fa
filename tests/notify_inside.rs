//! What a command under `blooio notify` can find out about its surroundings: the same as alone.

use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use crate::harness::binary;
use crate::harness::live::Live;
use crate::harness::notify::{CHAT, MODES, Stage};

/// What the command prints when a shell that did this starts it, alone and under `notify` in both modes.
fn inside(stage: &Stage, before: &str, command: &[&str]) -> [String; 3] {
    let shell = |words: &[&str]| {
        let mut shell = stage.bare(&["sh", "-c", &format!("{before}\nexec \"$0\" \"$@\"")]);
        shell.args(words).process_group(0);
        let live = Live::start(shell);
        let id = live.id().to_string();
        let ran = live.ended();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{words:?}");
        // The only number that must differ from run to run.
        ran.stdout.replace(&format!("group {id}\n"), "group OURS\n")
    };
    let binary = binary();
    let under = |options: &[&str]| {
        shell(&[&[binary.to_str().expect("UTF-8"), "notify", CHAT], options, &["--"], command].concat())
    };
    [shell(command), under(MODES[0]), under(MODES[1])]
}

#[track_caller]
fn is_the_same(stage: &Stage, before: &str, command: &[&str]) -> String {
    let [alone, inherited, captured] = inside(stage, before, command);
    assert!(!alone.is_empty());
    assert_eq!(inherited, alone, "without --tail: {before}");
    assert_eq!(captured, alone, "with --tail: {before}");
    alone
}

#[test]
fn the_environment_is_the_same() {
    let seen = is_the_same(
        &Stage::new(),
        "export LANG=C X='a b' BLOOIO_OUTPUT=json",
        &["sh", "-c", "env | sed s/SECRET/HIDDEN/"],
    );
    assert!(seen.contains("\nX=a b\n") && seen.contains("HIDDEN\n"), "{seen}");
}

#[test]
fn the_folder_and_the_mask_of_new_files_are_the_same() {
    let stage = Stage::new();
    stage.home.write("deep/er/file", "");
    let seen = is_the_same(&stage, "cd deep/er; umask 027", &["sh", "-c", "pwd; umask; ls"]);
    assert!(seen.ends_with("/deep/er\n0027\nfile\n"), "{seen}");
}

#[test]
fn the_limits_are_the_same() {
    let seen = is_the_same(
        &Stage::new(),
        "ulimit -n 99; ulimit -c 0; ulimit -S -s 4096",
        &["sh", "-c", "ulimit -a; ulimit -H -a"],
    );
    assert!(seen.contains("99"), "{seen}");
}

#[test]
fn the_priority_is_the_same() {
    let seen = is_the_same(&Stage::new(), "", &["nice"]);
    assert_eq!(seen, "0\n");
    let [alone, inherited, captured] = inside(&Stage::new(), "exec nice -n 5 \"$0\" \"$@\"", &["nice"]);
    assert_eq!([alone.as_str(), &inherited, &captured], ["5\n"; 3]);
}

/// Lists the open files by number, and where the ones beyond the standard streams lead.
const FILES: &str = "for fd in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
[ -e /proc/$$/fd/$fd ] && echo $fd; done; exit 0";

#[test]
fn the_open_files_are_the_same() {
    let stage = Stage::new();
    stage.home.write("five", "from five\n");
    let command = ["sh", "-c", &format!("cat <&5; echo back >&6; {FILES}")];
    let seen = is_the_same(&stage, "exec 5< five 6>> six", &command);
    assert!(seen.starts_with("from five\n0\n1\n2\n") && seen.contains("\n5\n6\n"), "{seen}");
    assert_eq!(std::fs::read_to_string(stage.home.path().join("six")).expect("a file"), "back\n".repeat(3));
}

#[test]
fn no_descriptor_is_added() {
    let stage = Stage::new();
    // This process may have inherited more than the three.
    let seen = is_the_same(&stage, "", &["ls", "/proc/self/fd"]);
    assert!(seen.starts_with("0\n1\n"), "{seen}");
}

#[test]
fn the_streams_lead_to_the_same_places() {
    let stage = Stage::new();
    let look = ["sh", "-c", "readlink /proc/$$/fd/0 /proc/$$/fd/1 /proc/$$/fd/2 >&5"];
    let input = stage.home.write("input", "");
    let [alone, inherited, captured] = inside(&stage, "exec 5>&1 < input > out 2> err", &look);
    // The test's own pipe has another number each time.
    let numberless = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
    assert_eq!(numberless(&inherited), numberless(&alone));
    // With --tail, what isn't a terminal is a pipe.
    let lines: Vec<&str> = captured.lines().collect();
    assert_eq!(lines[0], input.canonicalize().expect("a path").display().to_string());
    assert!(lines[1].starts_with("pipe:") && lines[2].starts_with("pipe:"), "{captured}");
}

#[test]
fn signals_are_blocked_and_ignored_as_before() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let stage = Stage::new();
    let all = "trap '' HUP INT QUIT TERM USR1 USR2 TSTP CONT WINCH CHLD TTIN TTOU ALRM";
    // Signals 32 and 33 are the C library's: whatever has threads loses that they were ignored.
    let look = "grep -E '^(Sig(Blk|Ign)|NoNewPrivs|Cap|Seccomp:)' /proc/self/status |
        sed -E '/SigIgn/s/[0-9a-f]{9}([0-9a-f]{7})$/\\1/'";
    for before in ["", "trap '' HUP", "trap '' INT QUIT", all] {
        let seen = is_the_same(&stage, before, &["sh", "-c", look]);
        assert!(seen.contains("SigIgn:\t"), "{seen}");
    }
}

#[test]
fn the_process_group_and_the_session_are_the_same() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let script = "read -r pid name state parent group session tty foreground rest < /proc/$$/stat
echo \"group $group\"; echo \"session $session $tty $foreground\"";
    let seen = is_the_same(&Stage::new(), "", &["sh", "-c", script]);
    assert!(seen.starts_with("group OURS\nsession "), "{seen}");
}

#[test]
fn the_parent_is_blooio_and_has_no_other_child_to_show() {
    if !cfg!(target_os = "linux") {
        return;
    }
    // `pgrep blooio` and `killall blooio` find one process, whatever runs beside it.
    let stage = Stage::new();
    for options in MODES {
        let script = "cat /proc/$PPID/comm; wait; cat /proc/$PPID/task/$PPID/children | wc -w > /dev/null";
        let mut process = stage.process(options, &["sh", "-c", script]);
        process.stdin(Stdio::null());
        let ran = Live::start(process).ended();
        assert_eq!((ran.code, ran.stdout.as_str()), (0, "blooio\n"));
    }
}

#[test]
fn no_process_is_left_behind() {
    let stage = Stage::new();
    for options in MODES {
        let mut process = stage.process(options, &["true"]);
        process.process_group(0);
        let live = Live::start(process);
        let group = format!("-{}", live.id());
        live.ended().is(0, "", "");
        // The helper ends when it reads the end of its socket: the group is gone soon.
        let begun = std::time::Instant::now();
        while Command::new("kill")
            .args(["-s", "0", "--", &group])
            .stderr(Stdio::null())
            .status()
            .expect("kill runs")
            .success()
        {
            assert!(begun.elapsed().as_secs() < 60, "something is left of the group");
            std::thread::yield_now();
        }
    }
}
