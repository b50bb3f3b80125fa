//! A custom leaf, from the command line to its run function: the sample that `cli::operation` has in tests.

use std::ffi::OsString;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use super::run;
use super::support::interrupt::Interrupt;
use super::support::session::Session;
use crate::cli::Cli;
use crate::config::{Env, Flags, Settings};
use crate::output::{Color, Mode, Output, Terminals};

/// A stream that keeps what is written to it.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn read(line: &[&str]) -> Result<Cli, clap::Error> {
    let arguments: Vec<OsString> = ["blooio"].iter().chain(line).map(OsString::from).collect();
    Cli::read(&arguments)
}

/// Runs a command line; returns its standard output.
fn ran(line: &[&str]) -> String {
    let env = Env::from_pairs([("HOME", std::env::temp_dir().join("blooio-no-such-home"))]);
    let settings = Settings::load(&env, &Flags::default()).unwrap();
    let stdout = Kept::default();
    let terminals = Terminals { stdin: false, stdout: false, stderr: false };
    let output = Output::new(
        Mode::Human,
        Color::Never,
        false,
        terminals,
        Box::new(stdout.clone()),
        Box::new(io::sink()),
    );
    let interrupt = Interrupt::new(true);
    let own = (env, Flags::default());
    let mut session = Session::new(settings, output, interrupt, vec![], Box::new(io::empty()), own, None);
    run(&read(line).unwrap().command, &mut session).unwrap();
    String::from_utf8(stdout.0.lock().unwrap().clone()).unwrap()
}

#[test]
fn a_custom_leaf_parses_and_runs() {
    assert_eq!(ran(&["webhooks", "sample", "Hello"]), "Hello\n");
    assert_eq!(ran(&["webhooks", "--retries", "0", "sample", "--upper", "Hello"]), "HELLO\n");
}

#[test]
fn a_custom_leaf_has_a_help_text_and_is_listed_after_the_operations_of_its_branch() {
    let help = |line: &[&str]| read(line).expect_err("a help text").to_string();
    let own = help(&["webhooks", "sample", "--help"]);
    for part in [
        "Echo a text",
        "Usage: blooio webhooks sample [OPTIONS] <TEXT>",
        "--upper",
        "Global options (see",
        "--retries",
        "Examples:",
    ] {
        assert!(own.contains(part), "{part:?} is missing:\n{own}");
    }
    assert!(!own.contains("Maximum number of retries"), "{own}");
    let branch = help(&["webhooks", "--help"]);
    let at = |text: &str| branch.find(text).unwrap_or_else(|| panic!("{text:?} is missing:\n{branch}"));
    assert!(at("Deliver an event again") < at("Echo a text"));
}

#[test]
fn a_custom_leaf_refuses_what_its_struct_does_not_have() {
    let error = read(&["webhooks", "sample"]).expect_err("an error");
    assert_eq!(error.kind(), clap::error::ErrorKind::MissingRequiredArgument);
    assert!(error.to_string().contains("<TEXT>"), "{error}");
}
