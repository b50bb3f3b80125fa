//! Arguments that begin with `-` and are no options: which of them clap stumbled over, and where they would be understood.

use std::ffi::{OsStr, OsString};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Error, Parser};

use super::{Cli, Command};

/// An argument that clap took for an option.
#[derive(Debug, PartialEq, Eq)]
pub struct Dashed {
    /// The argument, whole; clap names only the letter of it that is no option.
    pub word: String,
    /// It is the value of the option before it, and no argument of its own.
    pub is_value: bool,
    /// The command line as clap understands it, program name first.
    pub arguments: Vec<OsString>,
    /// The command sends a message.
    pub sends: bool,
}

/// The argument that `error` is about, if the command line is right once that is joined to its option, or stands behind
/// `--`.
#[must_use]
pub fn dashed(arguments: &[OsString], error: &Error) -> Option<Dashed> {
    let end = arguments.iter().position(|word| word == "--").unwrap_or(arguments.len());
    let (before, after) = arguments.split_at(end);
    let typed =
        Line { before: before.to_vec(), moved: Vec::new(), after: after.iter().skip(1).cloned().collect() };
    typed.understood(error)
}

/// A command line in parts.
#[derive(Clone)]
struct Line {
    /// What stands before `--`.
    before: Vec<OsString>,
    /// What was moved behind it.
    moved: Vec<OsString>,
    /// What was typed behind it.
    after: Vec<OsString>,
}

impl Line {
    fn words(&self) -> Vec<OsString> {
        let behind = [&self.moved[..], &self.after].concat();
        let dashes = (!behind.is_empty()).then(|| OsString::from("--"));
        self.before.iter().cloned().chain(dashes).chain(behind).collect()
    }

    /// Puts what can't be an option elsewhere, argument by argument, until clap understands the whole. Names the first.
    fn understood(&self, error: &Error) -> Option<Dashed> {
        for at in (1..self.before.len()).filter(|at| is_suspect(&self.before[*at], error)) {
            let word = self.before[at].to_string_lossy().into_owned();
            // What an option lacks is its value, and nothing that stands elsewhere.
            let moved = (error.kind() != ErrorKind::InvalidValue).then(|| self.moved(at));
            for (is_value, line) in [(true, self.joined(at)), (false, moved)] {
                let Some(line) = line else { continue };
                let arguments = line.words();
                match Cli::try_parse_from(&arguments) {
                    Ok(Cli { command, .. }) => {
                        let sends = matches!(command, Command::Send(_));
                        return Some(Dashed { word, is_value, arguments, sends });
                    }
                    Err(other) if is_same(&other, error) => {}
                    Err(other) => {
                        if let Some(found) = line.understood(&other) {
                            return Some(Dashed { word, is_value, ..found });
                        }
                    }
                }
            }
        }
        None
    }

    /// The argument at a place joined to the option before it: `--name=-x`.
    fn joined(&self, at: usize) -> Option<Self> {
        let option = self.before[..at].last().filter(|option| takes_value(option))?;
        let mut joined = option.clone();
        joined.push("=");
        joined.push(&self.before[at]);
        let mut line = self.clone();
        line.before.splice(at - 1..=at, [joined]);
        Some(line)
    }

    /// The argument at a place behind `--`, and those up to the next option with it, so that all stay in order.
    fn moved(&self, at: usize) -> Self {
        let mut line = self.clone();
        let next = (at + 1..self.before.len()).find(|next| is_option(&self.before[*next]));
        line.moved.extend(line.before.drain(at..next.unwrap_or(self.before.len())));
        line
    }
}

fn is_option(word: &OsStr) -> bool {
    word.len() > 1 && word.as_encoded_bytes().starts_with(b"-")
}

/// Whether a word may be an option without its value.
fn takes_value(word: &OsStr) -> bool {
    let word = word.to_string_lossy();
    word.strip_prefix("--").map_or(word.starts_with('-') && word.len() == 2, |name| !name.contains('='))
}

/// Whether `error` may be about this argument.
fn is_suspect(word: &OsStr, error: &Error) -> bool {
    let word = word.to_string_lossy();
    match (error.kind(), error.get(ContextKind::InvalidArg)) {
        (ErrorKind::UnknownArgument, Some(ContextValue::String(named))) => match named.strip_prefix('-') {
            Some(long) if long.starts_with('-') => word.starts_with(named.as_str()),
            Some(letter) => {
                word.strip_prefix('-').is_some_and(|rest| !rest.starts_with('-') && rest.contains(letter))
            }
            None => false,
        },
        // Letters before the `h` were options, and it was enough for clap to print the help.
        (ErrorKind::DisplayHelp, _) => word.strip_prefix('-').is_some_and(|rest| {
            let behind = rest.split_once('h').map_or("", |(_, behind)| behind);
            !rest.starts_with('-') && !behind.is_empty() && rest != "help"
        }),
        // An option lacks its value. One letter alone is more likely the next option, and so is what begins with `--`.
        (ErrorKind::InvalidValue, _) => {
            let has_none = matches!(error.get(ContextKind::InvalidValue), Some(ContextValue::String(value)) if value.is_empty());
            has_none && word.len() > 2 && word.starts_with('-') && !word.starts_with("--")
        }
        _ => false,
    }
}

fn is_same(one: &Error, other: &Error) -> bool {
    one.kind() == other.kind() && one.get(ContextKind::InvalidArg) == other.get(ContextKind::InvalidArg)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pasted(line: &[&str]) -> Option<(String, Vec<String>)> {
        let arguments: Vec<OsString> =
            std::iter::once("blooio").chain(line.iter().copied()).map(OsString::from).collect();
        let error = Cli::try_parse_from(&arguments).expect_err("an error");
        let Dashed { word, arguments, .. } = dashed(&arguments, &error)?;
        Some((word, arguments.into_iter().skip(1).map(|word| word.into_string().unwrap()).collect()))
    }

    #[track_caller]
    fn is(line: &[&str], word: &str, arguments: &[&str]) {
        let arguments = arguments.iter().map(ToString::to_string).collect();
        assert_eq!(pasted(line), Some((word.to_owned(), arguments)), "{line:?}");
    }

    #[test]
    fn a_text_goes_behind_the_dashes_and_the_options_stay_before_them() {
        is(&["send", "a", "- item"], "- item", &["send", "a", "--", "- item"]);
        is(&["send", "a", "-5", "b"], "-5", &["send", "a", "--", "-5", "b"]);
        is(&["send", "a", "-5", "b", "--json"], "-5", &["send", "a", "--json", "--", "-5", "b"]);
        is(&["send", "a", "-nice", "-n"], "-nice", &["send", "a", "-n", "--", "-nice"]);
        is(&["send", "a", "-hello"], "-hello", &["send", "a", "--", "-hello"]);
        is(&["send", "a", "--foo bar", "--", "-c"], "--foo bar", &["send", "a", "--", "--foo bar", "-c"]);
        is(&["send", "a", "-1", "-2", "c"], "-1", &["send", "a", "--", "-1", "-2", "c"]);
        // The key has the letter too.
        is(&["send", "a", "-kw", "-wow"], "-wow", &["send", "a", "-kw", "--", "-wow"]);
        is(&["polls", "send", "a", "Q?", "-1", "-2"], "-1", &["polls", "send", "a", "Q?", "--", "-1", "-2"]);
    }

    #[test]
    fn a_value_is_joined_to_its_option() {
        is(
            &["contacts", "create", "a", "--name", "- Team"],
            "- Team",
            &["contacts", "create", "a", "--name=- Team"],
        );
        is(&["send", "a", "-m", "-x=v", "x"], "-x=v", &["send", "a", "-m=-x=v", "x"]);
        // A text and a value.
        is(&["send", "a", "-5", "--metadata", "-x=1"], "-5", &["send", "a", "--metadata=-x=1", "--", "-5"]);
        // A switch has no value.
        is(&["send", "a", "--json", "-5"], "-5", &["send", "a", "--json", "--", "-5"]);
    }

    #[test]
    fn whoever_asks_for_help_gets_it() {
        for line in [
            &["send", "a", "--help"][..],
            &["send", "a", "-h"],
            &["send", "a", "-nh"],
            &["send", "-help"],
            &["-help"],
            &["-hello"],
            &["send", "a", "-khash", "--help"],
        ] {
            assert_eq!(pasted(line), None, "{line:?}");
        }
    }

    #[test]
    fn what_stays_wrong_is_left_to_clap() {
        for line in [&["sendd", "-x"][..], &["send"], &["doctor", "-x"], &["send", "a", "b", "--effect", "x"]]
        {
            assert_eq!(pasted(line), None, "{line:?}");
        }
    }
}
