//! `blooio bulk` on disks that are full, files that can't be written, and clocks that go wrong: nothing is sent that
//! isn't written down.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::bulk_says::{THREE, Transcript, home, run};
use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Act, Ledger};
use crate::harness::{Home, KEY, binary};

const ROWS: usize = 2000;

/// A shell that goes on with each line that it is given, and says so with one of its own.
struct Shell {
    child: Child,
    says: BufReader<std::process::ChildStdout>,
}

impl Shell {
    fn start(home: &Home, ledger: &Ledger, program: &[&str], script: &str) -> Self {
        let mut command = Command::new(program[0]);
        command.args(&program[1..]).args(["sh", "-c", script]).env_clear().current_dir(home.path());
        command.env("HOME", home.path()).env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        command.env("BLOOIO", binary()).env("BLOOIO_BASE_URL", &ledger.base).env("BLOOIO_API_KEY", KEY);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("a shell");
        let says = BufReader::new(child.stdout.take().expect("a stdout"));
        Self { child, says }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.says.read_line(&mut line).expect("a line");
        line.trim_end().to_owned()
    }

    fn go_on(&mut self) {
        self.child.stdin.as_mut().expect("a stdin").write_all(b"\n").expect("it listens");
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        // Its standard input ends, and so does it.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// The run in `disk/` ends as it may when there is no room, with nothing sent that is not in the journal; with room the
/// same command sends the rest.
#[track_caller]
fn stops_and_goes_on(
    shell: &mut Shell,
    home: &Home,
    ledger: &Ledger,
    rows: &[(String, String)],
    ends: &[&str],
) {
    let code = shell.line();
    let stderr = std::fs::read_to_string(home.path().join("stderr")).expect("what was said");
    assert!(ends.contains(&code.as_str()), "{code}: {stderr}");
    // A torn last line was never on the disk: its row was not sent.
    let journal = std::fs::read_to_string(home.path().join("journal")).expect("a copy");
    let intents =
        journal.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()?["intent"].as_u64());
    let intended: Vec<_> = intents.map(|row| rows[usize::try_from(row).expect("a row")].clone()).collect();
    let accepted = ledger.messages();
    assert!(!accepted.is_empty() && accepted.len() < rows.len(), "{}: {stderr}", accepted.len());
    assert!(accepted.iter().all(|message| intended.contains(message)), "{stderr}");
    shell.go_on();
    assert_eq!(shell.line(), "0");
    assert_eq!(ledger.messages(), bulk::sorted(rows));
}

const BULK: &str = "$BLOOIO bulk customers.csv --rate=unlimited --concurrency=8 -q >/dev/null";

/// Whether a file system of its own can be had here.
fn can_mount() -> bool {
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_stops_the_run_and_room_lets_it_go_on() {
    let rows = bulk::rows(ROWS);
    let (home, ledger) = (bulk::home(&rows), Ledger::willing());
    std::fs::create_dir(home.path().join("disk")).expect("a folder");
    // Where none can be mounted, it is the file that may not grow.
    let (program, limit, room) = if can_mount() {
        let mount = "mount -t tmpfs -o size=256k tmpfs disk";
        (&["unshare", "-rm"][..], mount, "mount -o remount,size=64m disk")
    } else {
        (&["env"][..], "trap '' XFSZ; ulimit -S -f 256", "ulimit -S -f unlimited")
    };
    let script = format!(
        "{limit} && cp customers.csv disk && cd disk && {BULK} 2>../stderr; code=$?; \
         cp {JOURNAL} ../journal; echo $code; read go; cd .. && {room} && cd disk && {BULK}; echo $?; read go"
    );
    let mut shell = Shell::start(&home, &ledger, program, &script);
    stops_and_goes_on(&mut shell, &home, &ledger, &rows, &["9"]);
    drop(shell);
    let stderr = std::fs::read_to_string(home.path().join("stderr")).expect("what was said");
    let said: Vec<&str> = stderr.lines().collect();
    let error = "error: stopped, as nothing is sent that can't be written down: can't write to the journal \
        customers.csv.blooio.jsonl: ";
    assert!(said.iter().any(|line| line.starts_with(error)), "{stderr}");
    let go_on = "hint: resume with: blooio bulk customers.csv '--rate=unlimited' '--concurrency=8' -q";
    assert_eq!(said.last(), Some(&go_on), "{stderr}");
}

#[cfg(unix)]
#[test]
fn a_limit_to_a_file_s_size_is_a_crash_like_any_other() {
    let rows = bulk::rows(ROWS);
    let (home, ledger) = (bulk::home(&rows), Ledger::willing());
    // 153: killed by SIGXFSZ.
    let script = format!(
        "(ulimit -f 128; {BULK} 2>stderr); code=$?; cp {JOURNAL} journal; echo $code; read go; {BULK}; echo $?; read go"
    );
    let mut shell = Shell::start(&home, &ledger, &["env"], &script);
    stops_and_goes_on(&mut shell, &home, &ledger, &rows, &["9", "153"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_can_t_be_written_to_stops_it_before_the_first() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    std::fs::create_dir(home.path().join("disk")).expect("a folder");
    let (program, lock) = if can_mount() {
        let mount = "mount -t tmpfs tmpfs disk && cp customers.csv disk && mount -o remount,ro disk";
        (&["unshare", "-rm"][..], mount)
    } else {
        (&["env"][..], "cp customers.csv disk && chmod 500 disk")
    };
    let script = format!("{lock} && cd disk && $BLOOIO bulk customers.csv 2>../stderr; echo $?; read go");
    let mut shell = Shell::start(&home, &ledger, program, &script);
    assert_eq!(shell.line(), "1");
    let stderr = std::fs::read_to_string(home.path().join("stderr")).expect("what was said");
    let error = "error: the journal customers.csv.blooio.jsonl can't be made: ";
    assert!(stderr.starts_with(error), "{stderr}");
    assert_eq!(ledger.counts().requests, 0);
}

#[test]
fn journals_that_are_none() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    std::fs::create_dir(home.path().join("folder")).expect("a folder");
    let mut told = Transcript::new("journals_that_are_none");
    for journal in ["folder", "none/run.jsonl", "customers.csv/run.jsonl", "customers.csv", "/dev/null"] {
        told.run(&home, &ledger, &["--journal", journal]);
    }
    told.run(&home, &ledger, &["-n", "--journal", "none/run.jsonl"]);
    let header = r#"{"blooio":"bulk","version":99,"run":"1"}"#;
    home.write("newer.jsonl", &format!("{header}\n"));
    told.run(&home, &ledger, &["--journal", "newer.jsonl"]);
    told.compare();
    assert_eq!(ledger.counts().connections, 0);
    assert_eq!(std::fs::read_to_string(home.path().join("customers.csv")).expect("the input"), THREE);
    run(&home, &ledger, &[]);
    let journal = std::fs::read_to_string(home.path().join(JOURNAL)).expect("a journal");
    home.write(JOURNAL, &journal.replacen("{\"outcome\":1,", "{\"outcome\":one,", 1));
    let mut told = Transcript::new("a_journal_that_is_damaged");
    told.run(&home, &ledger, &[]);
    told.run(&home, &ledger, &["--json"]);
    told.blooio(&home, None, &["bulk", "status", "customers.csv"]);
    told.compare();
    assert_eq!(ledger.counts().requests, 3);
}

#[cfg(unix)]
#[test]
fn reports_that_can_t_be_written() {
    let ledger = Ledger::willing();
    let mut told = Transcript::new("reports_that_can_t_be_written");
    for report in ["/dev/full", "folder"] {
        let home = home(THREE);
        std::fs::create_dir(home.path().join("folder")).expect("a folder");
        told.run(&home, &ledger, &["--report", report]);
    }
    told.compare();
    // A folder is found before anything is sent.
    assert_eq!(ledger.counts().accepted, 3);
}

#[test]
fn a_report_without_a_folder_is_found_before_anything_is_sent() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    let ran = run(&home, &ledger, &["--report", "none/report.csv"]);
    assert_eq!((ran.code, ledger.counts().connections), (2, 0), "{ran:?}");
    assert!(ran.stderr.contains("none/report.csv") && !ran.stderr.contains("/.tmp"), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_says_that_it_wrote_no_report() {
    let (home, ledger) =
        (home(THREE), Ledger::serve(|_| Act::answer(402, r#"{"error":"Payment required"}"#)));
    let ran = run(&home, &ledger, &["--report", "/dev/full"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    assert!(ran.stderr.contains("the report can't be written to /dev/full"), "{ran:?}");
}

/// A run whose first row is in doubt, and was begun so many milliseconds later than it was.
fn in_doubt(later: i64) -> (Home, Ledger) {
    let (home, ledger) = (home(THREE), Ledger::serve(|_| Act::Hold));
    let command = home.process_at(&ledger.base, &["bulk", "customers.csv", "--rate=1/h"]);
    let live = crate::harness::live::Live::start(command);
    ledger.wait_until(|counts| counts.in_flight == 1);
    live.signal("KILL");
    live.ended();
    ledger.release(1);
    ledger.wait_for(1);
    ledger.behave(|_| Act::Accept);
    let path = home.path().join(JOURNAL);
    let mut text = String::new();
    for mut line in bulk::lines(&path) {
        for name in ["started", "at"] {
            if let Some(time) = line[name].as_i64() {
                line[name] = (time + later).into();
            }
        }
        text.push_str(&line.to_string());
        text.push('\n');
    }
    std::fs::write(path, text).expect("a journal");
    (home, ledger)
}

const MINUTE: i64 = 60 * 1000;

#[test]
fn a_row_in_doubt_is_sent_again_while_its_key_is_known() {
    for later in [0, -22 * 60 * MINUTE, 4 * MINUTE] {
        let (home, ledger) = in_doubt(later);
        let ran = run(&home, &ledger, &[]);
        assert_eq!(
            (ran.code, ledger.counts().accepted, ledger.counts().replays),
            (0, 3, 1),
            "{later} {ran:?}"
        );
    }
}

#[test]
fn a_row_in_doubt_for_too_long_is_left_alone() {
    for (name, later) in [
        ("a_row_in_doubt_for_too_long", -24 * 60 * MINUTE),
        ("a_row_in_doubt_since_the_clock_went_back", 60 * MINUTE),
    ] {
        let (home, ledger) = in_doubt(later);
        let mut told = Transcript::new(name);
        told.run(&home, &ledger, &["--report", "report.csv"]);
        let report = std::fs::read_to_string(home.path().join("report.csv")).expect("a report");
        assert!(report.contains("\n2,+15551230001,unknown,,,,"), "{report}");
        assert_eq!((ledger.counts().accepted, ledger.counts().replays), (3, 0));
        told.run(&home, &ledger, &[]);
        told.blooio(&home, Some(&ledger), &["bulk", "status", "customers.csv"]);
        told.run(&home, &ledger, &["--json"]);
        assert_eq!((ledger.counts().accepted, ledger.counts().replays), (3, 0));
        told.run(&home, &ledger, &["--resend-unknown"]);
        assert_eq!((ledger.counts().accepted, ledger.counts().replays), (3, 1));
        told.compare();
    }
}

#[test]
fn a_clock_that_went_back_stays_the_reason() {
    let (home, ledger) = in_doubt(60 * MINUTE);
    for _ in 0..2 {
        let ran = run(&home, &ledger, &[]);
        assert!(ran.code == 9 && ran.stderr.contains("clock"), "{ran:?}");
    }
}
