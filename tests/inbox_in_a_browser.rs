//! The inbox in a real browser. Those tests are a package of their own in `tests/browser`: they need Chromium, and libraries
//! that nothing else here does.

use std::process::Command;

#[test]
#[ignore = "needs Chromium and ChromeDriver: see tests/browser/README.md"]
fn the_inbox_works_in_a_browser() {
    let run = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/run");
    let status = Command::new("bash").arg(run).env("BLOOIO", env!("CARGO_BIN_EXE_blooio")).status();
    assert!(status.expect("bash runs").success());
}
