//! `blooio bulk --report` over an existing file: whoever could read and write the file still can.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};

use crate::bulk_says::{THREE, home, run};
use crate::harness::Home;
use crate::harness::ledger::Ledger;

/// Creates the report of an earlier run with this mode.
fn old_report(home: &Home, name: &str, mode: u32) -> fs::Metadata {
    home.write(name, &"an old report that is longer than the new one\n".repeat(20));
    let path = home.path().join(name);
    fs::set_permissions(&path, Permissions::from_mode(mode)).expect("a mode");
    fs::metadata(path).expect("the report")
}

/// Asserts that the report is complete, and has the owner, group and mode of `old`.
#[track_caller]
fn kept(home: &Home, name: &str, old: &fs::Metadata) -> fs::Metadata {
    let path = home.path().join(name);
    let text = fs::read_to_string(&path).expect("a report");
    assert!(text.starts_with("line,to,status,") && text.lines().count() == 4, "{text}");
    let new = fs::metadata(&path).expect("the report");
    let whose = |file: &fs::Metadata| (file.uid(), file.gid(), format!("{:o}", file.mode()));
    assert_eq!(whose(&new), whose(old));
    let others = fs::read_dir(path.parent().expect("a folder")).expect("a folder");
    assert!(!others.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with(".tmp")));
    new
}

#[test]
fn its_mode_stays() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    for mode in [0o664, 0o644, 0o600, 0o640] {
        let old = old_report(&home, "report.csv", mode);
        assert_eq!(run(&home, &ledger, &["--report", "report.csv"]).code, 0);
        let new = kept(&home, "report.csv", &old);
        assert_ne!(new.ino(), old.ino(), "the file is replaced, so that nobody reads an incomplete one");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn its_owner_and_group_stay() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    // Only root can change a file's owner.
    if !crate::bulk_places::is_root(&home) {
        return;
    }
    for (owner, group) in [(65534, 65534), (65534, 0), (0, 65534)] {
        old_report(&home, "report.csv", 0o640);
        let path = home.path().join("report.csv");
        std::os::unix::fs::chown(&path, Some(owner), Some(group)).expect("an owner");
        let old = fs::metadata(&path).expect("the report");
        assert_eq!((old.uid(), old.gid()), (owner, group));
        assert_eq!(run(&home, &ledger, &["--report", "report.csv"]).code, 0);
        kept(&home, "report.csv", &old);
    }
}

/// A writable file of another user, whose owner can't be set on a new file; in a sticky folder it can't be replaced
/// either.
#[cfg(target_os = "linux")]
#[test]
fn somebody_elses_is_written_in_place() {
    use crate::bulk_places::{is_root, nobody};
    let (home, ledger) = (home(THREE), Ledger::willing());
    if !is_root(&home) || !nobody("true", &home, &ledger).status.success() {
        return;
    }
    fs::create_dir(home.path().join("ours")).expect("a folder");
    fs::set_permissions(home.path().join("ours"), Permissions::from_mode(0o777)).expect("a mode");
    for (folder, mode) in [("open", 0o777), ("sticky", 0o1777)] {
        fs::create_dir(home.path().join(folder)).expect("a folder");
        fs::set_permissions(home.path().join(folder), Permissions::from_mode(mode)).expect("a mode");
        let name = format!("{folder}/report.csv");
        let old = old_report(&home, &name, 0o666);
        let script =
            format!("$BLOOIO bulk customers.csv --rate unlimited --journal ours/{folder} --report {name}");
        let output = nobody(&script, &home, &ledger);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert_eq!(kept(&home, &name, &old).ino(), old.ino());
    }
}

/// A container's `-v report.csv:/report.csv`.
#[cfg(target_os = "linux")]
#[test]
fn one_that_is_mounted_by_itself_is_written_in_place() {
    let (home, ledger) = (home(THREE), Ledger::willing());
    let old = old_report(&home, "outside.csv", 0o664);
    old_report(&home, "report.csv", 0o600);
    let run = |script: &str| {
        let mut command = std::process::Command::new("unshare");
        command
            .args(["-rm", "sh", "-ec", script])
            .env_clear()
            .current_dir(home.path())
            .env("HOME", home.path());
        command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").env("BLOOIO", crate::harness::binary());
        command.env("BLOOIO_BASE_URL", &ledger.base).env("BLOOIO_API_KEY", crate::harness::KEY);
        command.output()
    };
    // Mounting needs a privilege.
    let mount = "mount --bind outside.csv report.csv";
    if !run(mount).is_ok_and(|output| output.status.success()) {
        return;
    }
    let script = format!("{mount}; $BLOOIO bulk customers.csv --rate unlimited --report report.csv");
    let output = run(&script).expect("a shell");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(kept(&home, "outside.csv", &old).ino(), old.ino());
}
