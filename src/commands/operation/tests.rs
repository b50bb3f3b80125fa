//! A custom leaf, from the command line to its run function: the sample that `cli::operation` adds for tests.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use crate::cli::operation::sample::Sample;
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::config::Env;
use crate::output::Terminals;
use crate::{Streams, run};

/// The run function of the sample.
pub(in crate::commands) fn run_sample(arguments: &Sample, session: &mut Session) -> anyhow::Result<()> {
    let text = if arguments.upper { arguments.text.to_uppercase() } else { arguments.text.clone() };
    printed(session.output.line(&text))
}

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

impl Kept {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// Runs a command line; returns exit code, standard output and standard error.
fn ran(line: &[&str]) -> (u8, String, String) {
    let (stdout, stderr) = (Kept::default(), Kept::default());
    let streams = Streams {
        stdin: Box::new(io::empty()),
        stdout: Box::new(stdout.clone()),
        stderr: Box::new(stderr.clone()),
        terminals: Terminals { stdin: false, stdout: false, stderr: false },
    };
    let arguments = ["blooio"].iter().chain(line).map(Into::into).collect();
    let home = std::env::temp_dir().join("blooio-no-such-home");
    let code = run(arguments, &Env::from_pairs([("HOME", home)]), streams);
    (code, stdout.text(), stderr.text())
}

#[test]
fn a_custom_leaf_parses_and_runs() {
    assert_eq!(ran(&["webhooks", "sample", "Hello"]), (0, "Hello\n".to_owned(), String::new()));
    let ran = ran(&["webhooks", "--json", "sample", "--upper", "Hello"]);
    assert_eq!(ran, (0, "HELLO\n".to_owned(), String::new()));
}

#[test]
fn a_custom_leaf_has_a_help_text_and_stands_in_that_of_its_branch() {
    let (code, help, stderr) = ran(&["webhooks", "sample", "--help"]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    for part in [
        "Echo a text",
        "Usage: blooio webhooks sample [OPTIONS] <TEXT>",
        "--upper",
        "Global options",
        "Examples:",
    ] {
        assert!(help.contains(part), "{part:?} is missing:\n{help}");
    }
    let (_, branch, _) = ran(&["webhooks", "--help"]);
    let at = |text: &str| branch.find(text).unwrap_or_else(|| panic!("{text:?} is missing:\n{branch}"));
    assert!(at("Deliver an event again") < at("Echo a text"));
}

#[test]
fn a_wrong_line_is_a_usage_error() {
    let (code, stdout, stderr) = ran(&["webhooks", "sample"]);
    assert_eq!((code, stdout.as_str()), (2, ""));
    assert!(stderr.contains("<TEXT>"), "{stderr}");
}
