//! `blooio bulk` between other programs: standard input and pipes as its file, readers that go away, and what must not
//! get out anywhere.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::bulk_says::{THREE, Transcript, home, plain, run};
use crate::harness::bulk::{self, JOURNAL};
use crate::harness::ledger::{Act, Ledger};
use crate::harness::live::Live;
use crate::harness::{Home, KEY, Ran, binary};

const STREAM: [&str; 7] = [
    "bulk",
    "-",
    "--format=csv",
    "--journal=run.jsonl",
    "--rate=unlimited",
    "--concurrency=1",
    "--report=report.csv",
];

#[test]
fn standard_input_is_read_once_and_sent_once() {
    let (home, mut told) = (Home::new(), Transcript::new("standard_input_is_read_once_and_sent_once"));
    let ledger = Ledger::serve(|seen| match seen.number {
        0 => Act::Accept,
        _ => Act::answer(402, r#"{"error":"Payment required"}"#),
    });
    let mut run = |what: &str, options: &[&str], stdin: &str| {
        let ran = home.blooio([]).args(&[&STREAM, options].concat()).stdin(stdin).api(&ledger.base).run();
        told.add(
            &format!("{what} | blooio {} {}", STREAM.join(" "), options.join(" ")),
            &plain(&ran, &ledger),
        );
    };
    run("three", &[], THREE);
    ledger.behave(|_| Act::Accept);
    run("four", &[], &format!("{THREE}+15551230004,Four\n"));
    run("three", &["--typing"], THREE);
    run("nothing", &[], "");
    run("three", &[], THREE);
    run("three", &["--json"], THREE);
    told.compare();
    assert_eq!((ledger.counts().accepted, ledger.counts().replays), (3, 0));
    let left: Vec<_> = std::fs::read_dir(home.path())
        .expect("a home")
        .map(|entry| entry.expect("one").file_name())
        .collect();
    assert_eq!(left.len(), 2, "no copy of the input is left: {left:?}");
}

#[test]
fn what_a_stream_needs() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let mut told = Transcript::new("what_a_stream_needs");
    told.blooio(&home, Some(&ledger), &["bulk", "-"]);
    told.blooio(&home, Some(&ledger), &["bulk", "-", "--format", "csv"]);
    told.blooio(&home, Some(&ledger), &["bulk", "-", "--format", "csv", "--journal", "none/run.jsonl"]);
    told.blooio(&home, Some(&ledger), &["bulk", "-", "--format", "jsonl", "--journal", "run.jsonl"]);
    told.compare();
    assert_eq!(ledger.counts().connections, 0);
}

/// As a shell would run it, `$BLOOIO` being the program.
fn shell(home: &Home, ledger: &Ledger, script: &str) -> Command {
    let mut command = Command::new("sh");
    command.env_clear().current_dir(home.path()).args(["-c", script]).env("HOME", home.path());
    command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").env("BLOOIO", binary());
    command.env("BLOOIO_BASE_URL", &ledger.base).env("BLOOIO_API_KEY", KEY);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn ran(home: &Home, ledger: &Ledger, script: &str) -> Ran {
    plain(&Live::start(shell(home, ledger, script)).ended(), ledger)
}

#[cfg(unix)]
#[test]
fn a_pipe_with_a_name_is_read_once() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    let script = "mkfifo pipe.csv && { cat customers.csv >pipe.csv & \
        $BLOOIO bulk pipe.csv --rate=unlimited --concurrency=1 --journal=run.jsonl; }";
    let mut told = Transcript::new("a_pipe_with_a_name_is_read_once");
    told.add(script, &ran(&home, &ledger, script));
    for script in [
        "cat customers.csv | $BLOOIO bulk /dev/stdin --format=csv --rate=unlimited --journal=run.jsonl",
        "cat customers.csv | $BLOOIO bulk /dev/stdin --format=csv --rate=unlimited",
        "$BLOOIO bulk /dev/null --format=csv --journal=other.jsonl",
        "$BLOOIO bulk . --format=csv",
        "$BLOOIO bulk - --format=csv --journal=other.jsonl <&-",
    ] {
        told.add(script, &ran(&home, &ledger, script));
    }
    told.compare();
    assert_eq!(ledger.counts().requests, 3);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_standard_input_has_no_place_for_a_journal_beside_it() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    let ran = ran(&home, &ledger, "$BLOOIO bulk /dev/stdin --format=csv -n <customers.csv");
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
    assert!(ran.stderr.contains("--journal"), "{ran:?}");
}

#[test]
fn a_stream_of_nothing_is_no_run() {
    let (home, ledger) = (Home::new(), Ledger::willing());
    let run = |stdin: &str| home.blooio([]).args(&STREAM).stdin(stdin).api(&ledger.base).run();
    run("to,text\n");
    let ran = run(THREE);
    assert_eq!((ran.code, ledger.counts().accepted), (0, 3), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_needed_again_to_go_on() {
    let (home, ledger) = (home(THREE), Ledger::serve(|_| Act::answer(402, "{}")));
    let ran =
        ran(&home, &ledger, "cat customers.csv | $BLOOIO bulk /dev/stdin --format=csv --journal=run.jsonl");
    assert!(ran.stderr.contains("resume with the same "), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn nobody_needs_to_read_the_results() {
    for (options, first) in [("--json", "{\"line\":2,"), ("-q", "msg_1")] {
        let rows = bulk::rows(40);
        let ledger = Ledger::serve(|seen| if seen.number == 0 { Act::Accept } else { Act::Hold });
        let home = bulk::home(&rows);
        let script = format!("exec $BLOOIO bulk customers.csv --rate=unlimited --concurrency=1 {options}");
        let mut child = shell(&home, &ledger, &script).spawn().expect("sh");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a stdout")).read_line(&mut line).expect("a line");
        assert!(line.starts_with(first), "{line}");
        // The reader is gone.
        ledger.release(rows.len());
        let output = child.wait_with_output().expect("it ends");
        let stderr = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        assert!(!stderr.contains("error"), "{stderr}");
        assert_eq!(ledger.messages(), bulk::sorted(&rows));
    }
}

#[cfg(unix)]
#[test]
fn streams_that_are_closed_or_full() {
    let mut told = Transcript::new("streams_that_are_closed_or_full");
    for end in [
        ">&-",
        ">&- 2>&-",
        "-q >&-",
        "--json >&-",
        "2>/dev/full",
        "--json >/dev/full",
        "-q >/dev/full",
        ">/dev/full",
    ] {
        let (home, ledger) = (home(THREE), Ledger::willing());
        let script = format!("$BLOOIO bulk customers.csv --rate=unlimited --concurrency=1 {end}");
        told.add(&script, &ran(&home, &ledger, &script));
        let rest = run(&home, &ledger, &[]);
        assert_eq!(
            (rest.code, ledger.counts().accepted, ledger.counts().replays),
            (0, 3, 0),
            "{end} {rest:?}"
        );
    }
    told.compare();
}

#[test]
fn the_key_gets_nowhere() {
    let ledger = Ledger::serve(|seen| match seen.number {
        0 => Act::Accept,
        _ => Act::answer(403, r#"{"error":"Not your number"}"#),
    });
    let home = home(THREE);
    let ran = run(&home, &ledger, &["-v", "--json", "--report", "report.csv"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    let masked = format!("bl_…{}", &KEY[KEY.len() - 4..]);
    assert_eq!(ran.stderr.matches(&masked).count(), 3, "{ran:?}");
    let mut files = 0;
    for entry in std::fs::read_dir(home.path()).expect("a home") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a file");
        assert!(!text.contains(KEY) && !text.contains("SECRET"), "{} has the key", path.display());
        files += 1;
    }
    assert_eq!(files, 3);
    assert!(home.path().join(JOURNAL).exists());
}
