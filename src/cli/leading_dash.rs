//! Finds the argument beginning with `-` that clap took for an option, and a command line on which clap accepts it.

use std::ffi::{OsStr, OsString};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Error, Parser};

use super::Cli;

/// An argument beginning with `-` that clap took for an option.
#[derive(Debug, PartialEq, Eq)]
pub struct LeadingDash {
    /// The whole argument; clap names only the letter that is not an option.
    pub word: String,
    /// Whether it is the value of the option before it, not an argument of its own.
    pub is_value: bool,
    /// A command line that clap accepts, program name first.
    pub arguments: Vec<OsString>,
    /// Whether the command sends a message.
    pub sends: bool,
}

/// Finds the argument that `error` is about, if clap accepts the command line once the argument is joined to its option or
/// moved after `--`.
#[must_use]
pub fn find(arguments: &[OsString], error: &Error) -> Option<LeadingDash> {
    let end = arguments.iter().position(|word| word == "--").unwrap_or(arguments.len());
    let (before, after) = arguments.split_at(end);
    let typed =
        Line { before: before.to_vec(), moved: Vec::new(), after: after.iter().skip(1).cloned().collect() };
    typed.accepted(error)
}

/// A command line, split at `--`.
#[derive(Clone)]
struct Line {
    /// The arguments before `--`.
    before: Vec<OsString>,
    /// Arguments moved after `--`.
    moved: Vec<OsString>,
    /// The arguments typed after `--`.
    after: Vec<OsString>,
}

impl Line {
    fn words(&self) -> Vec<OsString> {
        let after = [&self.moved[..], &self.after].concat();
        let dashes = (!after.is_empty()).then(|| OsString::from("--"));
        self.before.iter().cloned().chain(dashes).chain(after).collect()
    }

    /// Joins or moves suspicious arguments one by one until clap accepts the command line. Returns the first of them.
    fn accepted(&self, error: &Error) -> Option<LeadingDash> {
        for at in (1..self.before.len()).filter(|at| is_suspect(&self.before[*at], error)) {
            let word = self.before[at].to_string_lossy().into_owned();
            // An option that lacks its value can only take the argument after it.
            let moved = (error.kind() != ErrorKind::InvalidValue).then(|| self.moved(at));
            for (is_value, line) in [(true, self.joined(at)), (false, moved)] {
                let Some(line) = line else { continue };
                let arguments = line.words();
                match Cli::try_parse_from(&arguments) {
                    Ok(Cli { command, .. }) => {
                        let sends = command.message().is_some();
                        return Some(LeadingDash { word, is_value, arguments, sends });
                    }
                    Err(other) if is_same(&other, error) => {}
                    Err(other) => {
                        if let Some(found) = line.accepted(&other) {
                            return Some(LeadingDash { word, is_value, ..found });
                        }
                    }
                }
            }
        }
        None
    }

    /// The line with the argument at this index joined to the option before it: `--name=-x`.
    fn joined(&self, at: usize) -> Option<Self> {
        let option = self.before[..at].last().filter(|option| takes_value(option))?;
        let mut joined = option.clone();
        joined.push("=");
        joined.push(&self.before[at]);
        let mut line = self.clone();
        line.before.splice(at - 1..=at, [joined]);
        Some(line)
    }

    /// The line with the argument at this index, and those up to the next option, moved after `--`, in order.
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
        // The letters before the `h` were options, and clap printed the help.
        (ErrorKind::DisplayHelp, _) => word.strip_prefix('-').is_some_and(|rest| {
            let tail = rest.split_once('h').map_or("", |(_, tail)| tail);
            !rest.starts_with('-') && !tail.is_empty() && rest != "help"
        }),
        // An option lacks its value. A single letter, or an argument beginning with `--`, is more likely the next option.
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
        let LeadingDash { word, arguments, .. } = find(&arguments, &error)?;
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
