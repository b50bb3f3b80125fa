//! The files that `blooio bulk` writes: it never overwrites its input or a journal, and finds out before sending whether
//! they can be written.

use std::path::Path;

use crate::bulk_says::{THREE, home, run};
use crate::harness::bulk::JOURNAL;
use crate::harness::ledger::{Act, Ledger};
use crate::harness::{Home, Ran};

/// Asserts that the run failed with this error, sent nothing and created no file.
#[track_caller]
fn refused(home: &Home, ledger: &Ledger, ran: &Ran, error: &str, hint: &str) {
    ran.is(2, "", &format!("error: {error}\nhint: {hint}\n"));
    assert_eq!(ledger.counts().connections, 0);
    assert!(!home.path().join(JOURNAL).exists() && !home.path().join("new").exists());
    assert_eq!(std::fs::read_to_string(home.path().join("customers.csv")).expect("the input"), THREE);
}

const OWN: &str = "choose another file, such as --report report.csv";

#[cfg(unix)]
#[test]
fn a_report_is_never_the_journal_however_its_path_is_written() {
    use std::os::unix::fs::symlink;
    let (home, ledger) = (home(THREE), Ledger::willing());
    std::fs::create_dir(home.path().join("sub")).expect("a folder");
    symlink(".", home.path().join("here")).expect("a link");
    symlink(JOURNAL, home.path().join("link")).expect("a link");
    symlink("here/link", home.path().join("sub/link")).expect("a link");
    symlink("../here/link", home.path().join("sub/far")).expect("a link");
    let absolute = home.path().join(JOURNAL).display().to_string();
    let names = ["./", "sub/../", "here/", "sub/../here/./"].map(|folder| format!("{folder}{JOURNAL}"));
    let upper = JOURNAL.to_uppercase();
    for report in [JOURNAL, absolute.as_str(), "link", "here/link", "sub/far", upper.as_str()]
        .into_iter()
        .chain(names.iter().map(String::as_str))
    {
        let ran = run(&home, &ledger, &["--report", report]);
        refused(&home, &ledger, &ran, &format!("--report {report} would overwrite the journal"), OWN);
    }
    // A journal set with --journal and reached by a link, too.
    let ran = run(&home, &ledger, &["--report", "run", "--journal", "here/run"]);
    refused(&home, &ledger, &ran, "--report run would overwrite the journal", OWN);
    symlink("run", home.path().join("to-run")).expect("a link");
    let ran = run(&home, &ledger, &["--report", "here/run", "--journal", "to-run"]);
    refused(&home, &ledger, &ran, "--report here/run would overwrite the journal", OWN);
}

#[cfg(unix)]
#[test]
fn a_report_is_no_journal_that_is_there() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    run(&home, &ledger, &[]);
    let journal = home.path().join(JOURNAL);
    let before = std::fs::read(&journal).expect("a journal");
    std::fs::hard_link(&journal, home.path().join("hard")).expect("a link");
    let ran = run(&home, &ledger, &["--report", "hard"]);
    ran.is(2, "", &format!("error: --report hard would overwrite the journal\nhint: {OWN}\n"));
    let ran = run(&home, &ledger, &["--report", "hard", "--journal", "other"]);
    ran.is(2, "", &format!("error: --report hard would overwrite the journal of another run\nhint: {OWN}\n"));
    assert_eq!(std::fs::read(&journal).expect("a journal"), before);
    assert_eq!(ledger.counts().requests, 3);
}

#[cfg(unix)]
#[test]
fn neither_a_report_nor_a_journal_is_the_input() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    std::fs::hard_link(home.path().join("customers.csv"), home.path().join("hard")).expect("a link");
    std::os::unix::fs::symlink("customers.csv", home.path().join("link")).expect("a link");
    for name in ["customers.csv", "./customers.csv", "hard", "link"] {
        let ran = run(&home, &ledger, &["--report", name]);
        refused(&home, &ledger, &ran, &format!("--report {name} would overwrite the input"), OWN);
        let ran = run(&home, &ledger, &["--journal", name]);
        let hint = "choose another file, such as --journal run.jsonl";
        refused(&home, &ledger, &ran, &format!("--journal {name} is the input"), hint);
        // With standard input, too.
        for (option, other, error) in [
            (
                "--report",
                &["--journal", "new"][..],
                format!("--report {name} would overwrite the input\nhint: {OWN}"),
            ),
            ("--journal", &[], format!("--journal {name} is the input\nhint: {hint}")),
        ] {
            let input = std::fs::File::open(home.path().join("customers.csv")).expect("the input");
            let arguments = [&["bulk", "-", "--format", "csv", option, name], other].concat();
            let mut command = home.process_at(&ledger.base, &arguments);
            let output = command.stdin(input).output().expect("the binary runs");
            let stderr = String::from_utf8(output.stderr).expect("stderr is UTF-8");
            assert_eq!((output.status.code(), stderr), (Some(2), format!("error: {error}\n")));
        }
    }
    assert_eq!(ledger.counts().connections, 0);
}

#[cfg(unix)]
#[test]
fn a_report_is_not_where_the_results_go() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    for report in ["out", "/dev/stdout"] {
        let out = std::fs::File::create(home.path().join("out")).expect("a file");
        let mut command = home.process_at(&ledger.base, &["bulk", "customers.csv", "--report", report]);
        let output = command.stdout(out).output().expect("the binary runs");
        let stderr = String::from_utf8(output.stderr).expect("stderr is UTF-8");
        let error = format!(
            "error: --report {report} would overwrite the file that standard output goes to\nhint: {OWN}\n"
        );
        assert_eq!((output.status.code(), stderr), (Some(2), error));
    }
    assert_eq!(ledger.counts().connections, 0);
}

#[test]
fn a_report_that_can_t_be_written_is_found_before_anything_is_sent() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    std::fs::create_dir(home.path().join("folder")).expect("a folder");
    let long = "x".repeat(300);
    for (report, why) in [
        ("folder", "it is a folder"),
        ("folder/", "it is a folder"),
        ("none/", "it is a folder"),
        ("..", "it is a folder"),
        ("none/report.csv", "No such file or directory"),
        ("customers.csv/report.csv", "Not a directory"),
        (long.as_str(), "File name too long"),
    ] {
        let ran = run(&home, &ledger, &["--report", report]);
        let hint = "choose a file in a folder you can write to, such as --report report.csv";
        refused(&home, &ledger, &ran, &format!("--report {report} can't be written: {why}"), hint);
        assert!(!Path::new(report).is_file());
    }
    assert_eq!(std::fs::read_dir(home.path()).expect("a home").count(), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_may_not_be_written_is_found_before_anything_is_sent() {
    // Root may write everywhere, so the test needs another user.
    if !nobody("true", &Home::new(), &Ledger::willing()).status.success() {
        return;
    }
    let (home, ledger) = (home(THREE), Ledger::willing());
    let run = |report: &str| {
        let script = format!(
            "rm -rf locked read-only; mkdir -p ours locked; : > locked/old; : > read-only; chmod 400 read-only; chmod 500 locked; \
             $BLOOIO bulk customers.csv --journal ours/run --report {report}; code=$?; chmod 700 locked; exit $code"
        );
        let output = nobody(&script, &home, &ledger);
        (output.status.code(), String::from_utf8(output.stderr).expect("stderr is UTF-8"))
    };
    for report in ["locked/new", "locked/old", "read-only"] {
        let hint = "choose a file in a folder you can write to, such as --report report.csv";
        let error = format!("error: --report {report} can't be written: Permission denied\nhint: {hint}\n");
        assert_eq!(run(report), (Some(2), error));
    }
    assert_eq!(ledger.counts().connections, 0);
}

/// Runs a script in the home as a user who isn't root.
#[cfg(target_os = "linux")]
pub fn nobody(script: &str, home: &Home, ledger: &Ledger) -> std::process::Output {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(home.path(), std::fs::Permissions::from_mode(0o777)).expect("permissions");
    // A copy, because other users may not be able to reach the binary. `cp` makes it: what another test starts while we
    // write would have it open for writing too, and then it can't be executed.
    let binary = home.path().join("blooio");
    let copied = std::process::Command::new("cp").arg(crate::harness::binary()).arg(&binary).status();
    assert!(copied.expect("cp runs").success());
    let is_root = is_root(home);
    let (program, arguments): (&str, &[&str]) = if is_root {
        ("setpriv", &["--reuid=65534", "--regid=65534", "--clear-groups", "sh", "-c", script])
    } else {
        ("sh", &["-c", script])
    };
    let mut command = std::process::Command::new(program);
    command.args(arguments).env_clear().current_dir(home.path()).env("HOME", home.path());
    command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").env("BLOOIO", binary);
    command.env("BLOOIO_BASE_URL", &ledger.base).env("BLOOIO_API_KEY", crate::harness::KEY);
    command.output().unwrap_or_else(|_| std::process::Command::new("false").output().expect("false"))
}

/// Whether files created here belong to root.
#[cfg(target_os = "linux")]
pub fn is_root(home: &Home) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(home.path()).expect("a home").uid() == 0
}

#[cfg(unix)]
#[test]
fn a_report_follows_a_link_and_keeps_it() {
    let (home, ledger) = (home(THREE), Ledger::serve(|_| Act::Accept));
    std::fs::create_dir(home.path().join("sub")).expect("a folder");
    std::os::unix::fs::symlink("sub/report.csv", home.path().join("report")).expect("a link");
    let ran = run(&home, &ledger, &["--report", "report"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(home.path().join("report").is_symlink());
    let report = std::fs::read_to_string(home.path().join("sub/report.csv")).expect("a report");
    assert_eq!(report.lines().count(), 4, "{report}");
}
